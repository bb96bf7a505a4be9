"""The Postman collection, run as it is by newman against the running gateway."""

import json

from .. import places
from ..gateway import ACCOUNT, BOT
from ..process import run
from ..receiver import Receiver
from ..verdict import Failed


def _run(context):
    """Every request of the collection succeeds, and what it asks to be told arrives."""
    gateway, receiver = context.gateway, Receiver()
    report = context.scratch("newman") / "report.json"
    settings = {
        "scheme": "http",
        "host": gateway.url.removeprefix("http://"),
        "clientId": gateway.app,
        "clientSecret": gateway.secret,
        "botId": BOT,
        "accountId": ACCOUNT,
        "conversationId": gateway.dial()["conversationId"],
        "notifyUrl": receiver.url,
    }
    command = [context.node.tool("newman"), "run", context.published(places.POSTMAN)]
    command += ["--reporters", "cli,json", "--reporter-json-export", report]
    for name, value in settings.items():
        command += ["--env-var", f"{name}={value}"]
    try:
        run(command, context.log()).expect("newman")
        requests = json.loads(report.read_text())["run"]["executions"]
        wrong = [
            f"{one['item']['name']}: {one['response']['code'] if 'response' in one else one.get('requestError')}"
            for one in requests
            if one.get("response", {}).get("code", 0) // 100 != 2
        ]
        if wrong:
            raise Failed(f"{len(wrong)} of {len(requests)} requests did not succeed\n" + "\n".join(wrong))
        # The requests that the collection itself sends to the receiver are not notifications of the gateway.
        ours = sum(str(one["request"]["url"].get("path", "")) in ("[]", "['']") for one in requests)
        if receiver.wait_for(ours + 1) is None:
            raise Failed("no notification of the dialouts arrived at notifyUrl")
        return f"{len(requests)} requests, all answered with success; the notifications of the dialouts arrived"
    finally:
        receiver.stop()


def checks():
    """Name, what it proves, and the function of the check."""
    yield "newman/gateway", "newman runs the Postman collection against the gateway", _run
