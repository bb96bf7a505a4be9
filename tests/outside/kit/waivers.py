"""Findings that stay, from waivers.toml, each with its reason. A waiver that matches nothing is a failure."""

import tomllib
from fnmatch import fnmatchcase

from .places import OUTSIDE
from .verdict import Failed


def _literal(pattern):
    """Everything but `*` stands for itself: places are full of brackets."""
    return pattern.replace("[", "[[]").replace("?", "[?]")


def judge(tool, subject, findings):
    """Fails with what is not waived, and with waivers that match nothing; otherwise says how many were waived.

    A finding is a rule, a place and a message. A waiver of the tool names rule, place (`*` stands for anything) and
    the subjects in which it has to be found.
    """
    with (OUTSIDE / "waivers.toml").open("rb") as file:
        waivers = [one for one in tomllib.load(file).get(tool, []) if subject in one["in"]]
    used, left = set(), []
    for rule, place, message in findings:
        matching = [
            number
            for number, waiver in enumerate(waivers)
            if waiver["rule"] == rule and fnmatchcase(place, _literal(waiver["at"]))
        ]
        used.update(matching)
        if not matching:
            left.append(f"{rule} at {place}: {message}")
    left += [
        f"the waiver of {waiver['rule']} at {waiver['at']} matches nothing; take it out of waivers.toml"
        for number, waiver in enumerate(waivers)
        if number not in used
    ]
    if left:
        raise Failed(f"{len(left)} findings, the first: {left[0]}\n" + "\n".join(left))
    return f"{len(findings)} findings waived by {len(waivers)} waivers" if findings else "no findings"
