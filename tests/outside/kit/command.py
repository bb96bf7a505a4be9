"""The command line: which checks to run, and what became of them."""

import argparse
import shutil
import time
from fnmatch import fnmatchcase

from .checks import CHECKS
from .context import Context
from .places import LOGS
from .verdict import FAILED, PASSED, UNAVAILABLE, Failed, Outcome, Unavailable, coloured, exit_code, first_line, table

_EPILOG = """exit codes:
  0  everything that could be had passed
  1  a check failed (or, with --strict, could not be had)
  2  the arguments are wrong
  3  nothing could be had, so nothing was proven
"""


def _options(arguments):
    parser = argparse.ArgumentParser(
        prog="run.py", description=__doc__, epilog=_EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--list", action="store_true", help="say what there is, and run nothing")
    parser.add_argument("--only", action="append", default=[], metavar="NAME", help="this check, or with * these")
    parser.add_argument("--offline", action="store_true", help="set nothing up; use what an earlier run left")
    parser.add_argument("--strict", action="store_true", help="what could not be had counts as failed")
    parser.add_argument("--cases", type=int, default=2000, metavar="N", help="of Schemathesis, an operation (2000)")
    parser.add_argument("--published", metavar="DIR", help="another folder in place of openapi/dist")
    options = parser.parse_args(arguments)
    chosen = [check for check in CHECKS if _wanted(check.name, options.only)]
    for pattern in options.only:
        if not any(_wanted(check.name, [pattern]) for check in CHECKS):
            parser.error(f"there is no check {pattern}; --list says what there is")
    return options, chosen


def _wanted(name, patterns):
    return not patterns or any(fnmatchcase(name, pattern) or name.startswith(f"{pattern}/") for pattern in patterns)


def _run(check, context):
    context.check = check.name
    context.log().unlink(missing_ok=True)
    started = time.monotonic()
    try:
        verdict, says = PASSED, check.run(context)
    except Unavailable as error:
        verdict, says = UNAVAILABLE, str(error)
    except Failed as error:
        verdict, says = FAILED, str(error)
        if context.log().exists():
            says += f"\nall of it: {context.log()}"
    return Outcome(check.name, verdict, time.monotonic() - started, says)


def main(arguments):
    """Runs the chosen checks; the value is the exit code."""
    options, chosen = _options(arguments)
    if options.list:
        width = max(len(check.name) for check in CHECKS)
        print("\n".join(f"{check.name.ljust(width)}  {check.proves}" for check in CHECKS))
        return 0
    if not options.only:
        shutil.rmtree(LOGS, ignore_errors=True)
    context, outcomes = Context(options), []
    try:
        for check in chosen:
            print(f"{check.name} …", flush=True)
            outcome = _run(check, context)
            said = outcome.says if outcome.verdict == FAILED else first_line(outcome.says)
            indented = said.strip().replace("\n", "\n    ")
            print(f"    {coloured(outcome.verdict)}: {indented}", flush=True)
            outcomes.append(outcome)
    finally:
        context.close()
    print(f"\n{table(outcomes)}")
    return exit_code(outcomes, options.strict)
