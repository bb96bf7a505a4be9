"""Schemathesis: thousands of requests against the running stub, good ones and bad ones, and every answer is judged."""

import json
from collections import Counter

from .. import places
from ..process import run
from ..verdict import Failed

SEED = 1
CONFIG = places.OUTSIDE / "config" / "schemathesis.toml"


def _run(context, *more, expected_warnings=()):
    report = context.scratch(context.check.replace("/", "-"))
    stub = context.stub
    events, summary = report / "events.ndjson", report / "summary.json"
    command = [
        *("nice", context.python.tool("schemathesis"), "--config-file", CONFIG, "run", context.document),
        *("--url", stub.url, "--checks", "all", "--continue-on-failure", "--seed", SEED, "--workers", 1),
        *("--max-examples", context.options.cases, "--generation-database", "none", "--request-timeout", 60),
        *("--report", "ndjson,json", "--report-ndjson-path", events, "--report-json-path", summary),
    ]
    done = run([*command, *more], context.log(), cwd=report, timeout=3 * 3600)
    if not summary.exists():
        done.expect("schemathesis")
        raise Failed("schemathesis wrote no report")
    told = json.loads(summary.read_text())
    findings = [f"{len(told['failures'])} failures, {len(told['errors'])} errors"] if done.code else []
    findings += [
        f"warning {name}: {found}"
        for name, found in told["warnings"].items()
        if found and name not in expected_warnings
    ]
    operations = told["operations"]
    if not told["complete"] or operations["tested"] != operations["total"]:
        findings.append(f"only {operations['tested']} of {operations['total']} operations were tested")
    cases, statuses = _count(events)
    events.unlink()
    return told, findings, cases, statuses


def _count(events):
    """How many cases each operation saw, and which answers they got."""
    cases, statuses = Counter(), Counter()
    with events.open(encoding="utf-8") as lines:
        for line in lines:
            scenario = json.loads(line).get("ScenarioFinished")
            if scenario is None:
                continue
            recorder = scenario["recorder"]
            cases[recorder["label"]] += len(recorder["cases"])
            for interaction in recorder["interactions"].values():
                if interaction.get("response"):
                    statuses[interaction["response"]["status_code"]] += 1
    return cases, statuses


def _tell(told, cases, statuses):
    answers = ", ".join(f"{count} × {status}" for status, count in sorted(statuses.items()))
    fewest = min(cases.values())
    return f"{sum(cases.values())} cases, at least {fewest} an operation, in {told['running_time']:.0f} s: {answers}"


def _judge(told, findings, cases, statuses, context):
    if not cases or min(cases.values()) < context.options.cases:
        findings.append(f"fewer cases than asked for: {dict(cases)}")
    if findings:
        raise Failed("\n".join(["; ".join(findings), _tell(told, cases, statuses)]) if cases else "; ".join(findings))
    return _tell(told, cases, statuses)


def with_token(context):
    """Good requests are served and bad ones refused, each as documented."""
    told, findings, cases, statuses = _run(context, "--header", f"auth: {context.stub.token}")
    if not statuses[200] or not statuses[400] or not statuses[412]:
        findings.append("not every kind of answer was seen, so little was proven")
    return _judge(told, findings, cases, statuses, context)


def without_token(context):
    """Nobody gets in, and nothing else of a request is looked at before that is said."""
    # Without a token every operation looks as if one was missing. Here that is what has to be found.
    missing = "missing_auth"
    no_token = ("--generation-with-security-parameters", "false")
    told, findings, cases, statuses = _run(context, *no_token, expected_warnings=[missing])
    if others := set(statuses) - {401, 405}:
        findings.append(f"answered {sorted(others)} without a token")
    if inside := set(cases) - set(told["warnings"][missing]):
        findings.append(f"not closed: {sorted(inside)}")
    return _judge(told, findings, cases, statuses, context)
