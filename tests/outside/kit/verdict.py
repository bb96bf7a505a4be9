"""How a check ends, and the table that says so for all of them."""

import os
import sys
from dataclasses import dataclass


class Failed(Exception):
    """A tool is there and is not content. The message says with what; the tool's own words are in its log."""


class Unavailable(Exception):
    """A tool, or something it needs, cannot be had on this machine. The message says what and why."""


PASSED, FAILED, UNAVAILABLE = "passed", "failed", "could not be had"
_COLOURS = {PASSED: "32", FAILED: "31", UNAVAILABLE: "33"}


@dataclass
class Outcome:
    """How one check ended."""

    name: str
    verdict: str
    seconds: float
    says: str


def coloured(verdict, width=0):
    """The verdict, padded, in its colour where a person reads along."""
    text = verdict.ljust(width)
    if sys.stdout.isatty() and not os.environ.get("NO_COLOR"):
        return f"\033[{_COLOURS[verdict]}m{text}\033[0m"
    return text


def table(outcomes):
    """Every outcome in a line, aligned, and the numbers below."""
    name = max(len(outcome.name) for outcome in outcomes)
    verdict = max(len(outcome.verdict) for outcome in outcomes)
    lines = [
        f"{one.name.ljust(name)}  {coloured(one.verdict, verdict)}  {one.seconds:7.1f} s  {first_line(one.says)}"
        for one in outcomes
    ]
    counts = {kind: sum(one.verdict == kind for one in outcomes) for kind in (PASSED, FAILED, UNAVAILABLE)}
    lines += ["", ", ".join(f"{count} {kind}" for kind, count in counts.items())]
    return "\n".join(lines)


def first_line(text):
    """What fits into a table."""
    return text.strip().partition("\n")[0]


def exit_code(outcomes, strict=False):
    """0: all that could be had passed. 1: something failed. 3: nothing could be had, so nothing was proven."""
    verdicts = [outcome.verdict for outcome in outcomes]
    if FAILED in verdicts or (strict and UNAVAILABLE in verdicts):
        return 1
    return 0 if PASSED in verdicts else 3
