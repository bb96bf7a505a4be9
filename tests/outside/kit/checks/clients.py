"""Clients by openapi-generator: written, compiled and run against the stub; what they read is compared."""

import json
from collections.abc import Callable
from dataclasses import dataclass

from .. import waivers
from ..process import program, run
from ..stub import UNLISTED
from ..verdict import Failed, Unavailable
from . import languages

ACCOUNT = "637368b4a1d039e34ba63bbf"
CALL = {"target": "tel:911234567890", "caller": "+127061657882"}
PERIOD = {"startDate": "2022-08-25", "endDate": "2022-08-26"}
STATUS_REQUEST = {"filter": {"dateFilter": PERIOD}, "granularity": "PT30M"}


@dataclass(frozen=True)
class Language:
    """A language of openapi-generator."""

    called: str
    # Programs it needs, with the Debian packages that bring them.
    needs: tuple = ()
    # Its name for the generator, and what the generator is told; README.md says why.
    generator: str = ""
    options: tuple = ()
    # Builds the generated client and says how to start its driver; the URL and the token follow.
    build: Callable = None
    # The registry that would bring its libraries, and could not be reached.
    elsewhere: str = ""


# In answers, Java reads `oneOf` only where exactly one branch fits, and takes every number for a text as well; it
# cannot compile one with a free object at all.
_JAVA_ONE_OF = ",".join(
    f"{name}=java.lang.Object" for name in ["CallDuration", "FreeItem", "Priority", "SurveyRequired"]
)

LANGUAGES = {
    "python": Language("Python", (), "python", (), languages.python),
    "typescript": Language(
        "TypeScript",
        (),
        "typescript-fetch",
        ("--additional-properties=importFileExtension=.js",),
        languages.typescript,
    ),
    "java": Language(
        "Java",
        (("javac", "openjdk-17-jdk-headless"),),
        "java",
        (
            "--additional-properties=library=native,openApiNullable=false,supportUrlQuery=false",
            "--additional-properties=hideGenerationTimestamp=true",
            f"--schema-mappings={_JAVA_ONE_OF}",
        ),
        languages.java,
    ),
    "go": Language("Go", (("go", "golang-go"),), "go", (), languages.go),
    "php": Language("PHP", (("php", "php-cli php-curl php-mbstring php-guzzlehttp-guzzle"),), "php", (), languages.php),
    "ruby": Language("Ruby", (("ruby", "ruby ruby-typhoeus"),), "ruby", (), languages.ruby),
    # Asked for, and not to be had where this was written: a driver that was never run would prove nothing.
    "csharp": Language("C#", elsewhere="NuGet"),
    "kotlin": Language("Kotlin", elsewhere="Maven Central"),
}


def run_client(name, context):
    """Generates, builds and runs one client, and compares what it read with what the stub sends."""
    language = LANGUAGES[name]
    if language.elsewhere:
        raise Unavailable(
            f"no driver was written, since {language.elsewhere}, which has the libraries, is out of reach"
        )
    java = program("java", "openjdk-17-jre-headless")
    for needed in language.needs:
        program(*needed)
    jar = context.python.generator()
    folder = context.scratch(f"client-{name}")
    command = [java, "-jar", jar, "generate", "--generator-name", language.generator]
    command += ["--input-spec", context.document, "--output", folder / "client", *language.options]
    run(command, context.log()).expect("openapi-generator")
    start, settings = language.build(context, folder)
    stub = context.stub
    done = run([*start, stub.url, stub.token], context.log(), **settings).expect("the driver")
    try:
        read = json.loads(done.stdout)
    except ValueError as error:
        raise Failed(f"the driver printed no JSON: {done.stdout[:200]!r}") from error
    wanted = expected(stub)
    findings = list(_differences(wanted, read))
    waived = waivers.judge("client", name, findings)
    return f"{len(wanted)} calls, 2 of them refused and 3 with unlisted values; {waived}"


def _differences(wanted, read, place=""):
    """Where two values differ."""
    if isinstance(wanted, dict) and isinstance(read, dict):
        for key in wanted | read:
            yield from _differences(wanted.get(key), read.get(key), f"{place}/{key}")
    elif wanted != read or isinstance(wanted, bool) != isinstance(read, bool):
        yield ("differs", place, f"the stub sent {wanted!r}, the client read {read!r}")


def expected(stub):
    """What every driver has to print, taken from the stub's answers without any client."""

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

    def agents(account):
        path = f"/agentassist/api/public/analytics/account/{account}/userstatus"
        _, _, page = stub.call("POST", path, STATUS_REQUEST)
        entries = [entry for agent in page["data"] for bucket in agent["timeInterval"] for entry in bucket["status"]]
        metrics = [entry["metric"] for entry in entries]
        return {"hasMore": page["hasMore"], "limit": page["limit"], "metrics": metrics}

    def dialout(bot, token=None):
        return stub.call("POST", f"/api/1.1/public/bot/{bot}/smartassist/dialout", CALL, token=token)

    def refusal(bot, token=None):
        status, headers, body = dialout(bot, token)
        return {"status": status, **body["errors"][0], "retryAfter": headers["Retry-After"]}

    return {
        "dialout": dialout("st-1")[2],
        "getConversation": conversation("st-1"),
        "getIntentRealtimeData": sessions("POST", "st-1"),
        "getIntentRealtimeDataByGet": sessions("GET", "st-1"),
        "getUserStatus": agents(ACCOUNT),
        "refused": refusal("answers-429"),
        "unknownToken": refusal("st-1", "another-token"),
        "unlistedConversation": conversation(UNLISTED),
        "unlistedSessions": sessions("POST", UNLISTED),
        "unlistedMetrics": agents(UNLISTED),
    }
