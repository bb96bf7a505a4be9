"""Schemathesis: thousands of requests, good ones and bad ones, and every answer is judged.

They go to the running stub, which answers with examples, and to the running gateway, which does what it is asked.
"""

import json
from collections import Counter

from .. import places
from ..gateway import ACCOUNT, AGENT, BOT
from ..process import environment, run
from ..verdict import Failed

SEED = 1
CONFIG = places.OUTSIDE / "config" / "schemathesis.toml"
OF_GATEWAY = places.OUTSIDE / "config" / "gateway.toml"
HOOKS = places.OUTSIDE / "config" / "gateway_hooks.py"

# How often a request to the gateway names what is there: else hardly anything would be found.
_KNOWN = 0.8


def _run(context, url, *more, config=CONFIG, env=None, expected_warnings=()):
    report = context.scratch(context.check.replace("/", "-"))
    events, summary = report / "events.ndjson", report / "summary.json"
    command = [
        *("nice", context.python.tool("schemathesis"), "--config-file", config, "run", context.document),
        *("--url", url, "--checks", "all", "--continue-on-failure", "--seed", SEED, "--workers", 1),
        *("--max-examples", context.options.cases, "--generation-database", "none", "--request-timeout", 60),
        *("--report", "ndjson,json", "--report-ndjson-path", events, "--report-json-path", summary),
    ]
    done = run([*command, *more], context.log(), cwd=report, env=env, timeout=3 * 3600)
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
            # A scenario without a case to send has neither.
            cases[recorder["label"]] += len(recorder.get("cases", ()))
            for interaction in recorder.get("interactions", {}).values():
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
    told, findings, cases, statuses = _run(context, context.stub.url, "--header", f"auth: {context.stub.token}")
    if not statuses[200] or not statuses[400] or not statuses[412]:
        findings.append("not every kind of answer was seen, so little was proven")
    return _judge(told, findings, cases, statuses, context)


def _known(gateway, folder):
    """The settings, and with them what the gateway knows."""
    known = {
        "path.botId": BOT,
        "header.accountId": ACCOUNT,
        "path.conversationId": gateway.dial()["conversationId"],
        "body.filter.agents[*]": AGENT,
    }
    lines = ["[dictionaries]", *(f'"{name}" = {{ values = [{json.dumps(value)}] }}' for name, value in known.items())]
    lines += ["[parameters]", *(f'"{name}" = {{ dictionary = "{name}", probability = {_KNOWN} }}' for name in known)]
    config = folder / "schemathesis.toml"
    config.write_text("\n".join([CONFIG.read_text(), OF_GATEWAY.read_text(), *lines, ""]))
    return config


def gateway(context):
    """The gateway does what it is asked, or refuses it as documented, and tells about all of it."""
    gateway = context.gateway
    # Other checks have used it before.
    gateway.settle()
    delivered_before, taken_before = gateway.delivered(), gateway.receiver.taken
    config = _known(gateway, context.scratch("gateway-known"))
    env = environment(
        SCHEMATHESIS_HOOKS=HOOKS,
        SMARTASSIST_RECEIVER=gateway.receiver.url,
        SMARTASSIST_BOT=BOT,
        SMARTASSIST_ACCOUNT=ACCOUNT,
    )
    told, findings, cases, statuses = _run(
        context, gateway.url, "--header", f"auth: {gateway.token}", config=config, env=env
    )
    if missing := {200, 400, 404, 412} - set(statuses):
        findings.append(f"nothing was answered with {sorted(missing)}, so little was proven")
    gateway.settle()
    delivered, taken = gateway.delivered() - delivered_before, gateway.receiver.taken - taken_before
    if delivered != taken or not taken:
        findings.append(f"{delivered} notifications were delivered, and {taken} taken")
    calls = gateway.metric("smartassist_calls_accepted_total")
    if code := gateway.stop():
        findings.append(f"the gateway ended with {code}")
    return f"{_judge(told, findings, cases, statuses, context)}; {calls} calls, {taken} notifications"


def without_token(context):
    """Nobody gets in, and nothing else of a request is looked at before that is said."""
    # Without a token every operation looks as if one was missing. Here that is what has to be found.
    missing = "missing_auth"
    no_token = ("--generation-with-security-parameters", "false")
    told, findings, cases, statuses = _run(context, context.stub.url, *no_token, expected_warnings=[missing])
    if others := set(statuses) - {401, 405}:
        findings.append(f"answered {sorted(others)} without a token")
    if inside := set(cases) - set(told["warnings"][missing]):
        findings.append(f"not closed: {sorted(inside)}")
    return _judge(told, findings, cases, statuses, context)


def checks():
    """Name, what it proves, and the function of every check."""
    yield "schemathesis/token", "random requests with a token: answers as documented", with_token
    yield "schemathesis/no-token", "random requests without a token: refused as documented", without_token
    yield "schemathesis/gateway", "random requests to the gateway: done or refused as documented", gateway
