"""A client that a tool has written, driven against the stub: what it read is compared with what the stub sends."""

import json

from . import samples, waivers
from .process import run
from .stub import UNLISTED
from .verdict import Failed

ACCOUNT = "637368b4a1d039e34ba63bbf"
CALL = {"target": "tel:911234567890", "caller": "+127061657882"}
PERIOD = {"startDate": "2022-08-25", "endDate": "2022-08-26"}
STATUS_REQUEST = {"filter": {"dateFilter": PERIOD}, "granularity": "PT30M"}

# What is read of a notification. The last three are what the edition of 2025 tells, in its spelling.
_TOLD = ("status", "machineDetection", "callDuration", "callConnectTime")


def drive(context, tool, name, command, **settings):
    """Runs a driver, with the URL, the token and a file of notifications. Says in a line what was seen."""
    stub = context.stub
    told = [samples.notification(context), samples.tomorrow(context)]
    file = context.scratch(f"{tool}-{name}-notifications") / "notifications.json"
    file.write_text(json.dumps(told))
    done = run([*command, stub.url, stub.token, file], context.log(), **settings).expect("the driver")
    try:
        read = json.loads(done.stdout)
    except ValueError as error:
        raise Failed(f"the driver printed no JSON: {done.stdout[:200]!r}") from error
    calls = expected(stub)
    if missing := set(samples.operation_ids(context)) - set(calls):
        raise Failed(f"no driver calls {sorted(missing)}: add them to kit/driven.py and to every driver in clients/")
    wanted = {**calls, "notifications": [{key: one[key] for key in _TOLD} for one in told]}
    waived = waivers.judge(tool, name, list(differences(wanted, read)))
    return f"{len(calls)} calls, 2 of them refused and 3 with unlisted values, {len(told)} notifications; {waived}"


def differences(wanted, read, place=""):
    """Where two values differ."""
    if isinstance(wanted, dict) and isinstance(read, dict):
        for key in wanted | read:
            yield from differences(wanted.get(key), read.get(key), f"{place}/{key}")
    elif wanted != read or isinstance(wanted, bool) != isinstance(read, bool):
        yield ("differs", place, f"what was sent is {wanted!r}, the client read {read!r}")


def expected(stub):
    """What every driver has to print of its calls, taken from the stub's answers without any client."""

    def conversation(bot):
        path = f"/agentassist/api/v1/public/{bot}/conversations/c-3c04346"
        _, _, read = stub.call("GET", path, headers={"accountId": ACCOUNT})
        return {
            "id": read["_id"],
            "status": read["status"],
            "priority": read["priority"],
            "waitTime": read["waitTime"],
            "participants": [participant["status"] for participant in read["participants"]],
        }

    def sessions(method, bot):
        _, _, read = stub.call(method, f"/api/public/bot/{bot}/intentrealtimedata")
        return [{"intent": session["intent"], "status": session["status"]} for session in read]

    def agents(account, version=""):
        path = f"/agentassist/api/public/analytics{version}/account/{account}/userstatus"
        _, _, page = stub.call("POST", path, STATUS_REQUEST)
        entries = [entry for agent in page["data"] for bucket in agent["timeInterval"] for entry in bucket["status"]]
        metrics = [entry["metric"] for entry in entries]
        return {"hasMore": page["hasMore"], "limit": page["limit"], "metrics": metrics}

    def dialout(bot, token=None, version=""):
        return stub.call("POST", f"/api/1.1/public/bot/{bot}{version}/smartassist/dialout", CALL, token=token)

    def refusal(bot, token=None):
        status, headers, body = dialout(bot, token)
        return {"status": status, **body["errors"][0], "retryAfter": headers["Retry-After"]}

    return {
        "dialout": dialout("st-1")[2],
        "dialoutV2": dialout("st-1", version="/v2")[2],
        "getConversation": conversation("st-1"),
        "getIntentRealtimeData": sessions("POST", "st-1"),
        "getIntentRealtimeDataByGet": sessions("GET", "st-1"),
        "getUserStatus": agents(ACCOUNT),
        "getUserStatusV11": agents(ACCOUNT, "/1.1"),
        "refused": refusal("answers-429"),
        "unknownToken": refusal("st-1", "another-token"),
        "unlistedConversation": conversation(UNLISTED),
        "unlistedSessions": sessions("POST", UNLISTED),
        "unlistedMetrics": agents(UNLISTED),
    }
