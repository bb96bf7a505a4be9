"""Whether the house rules bite: a document that breaks each of them once, in a place of its own."""

import json
from fnmatch import fnmatchcase
from functools import partial

from .. import places
from ..verdict import Failed
from .house import problems_of

DIALOUT = "/api/1.1/public/bot/{botId}/smartassist/dialout"
SESSIONS = "/api/public/bot/{botId}/intentrealtimedata"


def _spoil(document):
    """Breaks the document; the comment names the rule."""
    components = document["components"]
    schemas, examples = components["schemas"], components["examples"]
    dialout = document["paths"][DIALOUT]["post"]
    dialout["operationId"] = "dial_out"  # operation-id-is-camel-case, house-operation-id
    del dialout["x-required-scope"]  # house-operation-scope
    del document["paths"][SESSIONS]["post"]["responses"]["401"]  # house-operation-errors
    del document["paths"][SESSIONS]["get"]["summary"]  # operation-summary
    answer = {"$ref": "#/components/schemas/DialoutAnswer"}
    components["responses"]["NotFound"]["content"]["application/json"]["schema"] = answer  # house-error-body
    del schemas["StatusStats"]["description"]  # house-schema-description
    del schemas["Participant"]["properties"]["name"]["description"]  # house-property-description
    del components["parameters"]["Iid"]["description"]  # parameter-description, house-parameter-description
    del schemas["UserStatusRequest"]["additionalProperties"]  # house-strict-requests
    del document["tags"][0]["description"]  # tag-description
    schemas["Unused"] = {"type": "string", "description": "Nothing uses it."}  # no-unused-components
    schemas["DialoutAnswer"]["required"].append("nothing")  # no-required-schema-properties-undefined
    examples["UserStatusPage"]["value"]["data"] = 5  # no-invalid-media-type-examples, oas3-valid-media-example
    del examples["IntentSessions"]["summary"]  # house-example-summary
    # house-secured; what it leaves open is security-defined.
    del document["security"]


WANTED = {
    "redocly": [
        ("rule/operation-id-is-camel-case", "*dialout/post/operationId"),
        ("operation-summary", "*intentrealtimedata/get*"),
        ("parameter-description", "#/components/parameters/Iid*"),
        ("tag-description", "#/tags/0*"),
        ("no-unused-components", "#/components/schemas/Unused"),
        ("no-required-schema-properties-undefined", "#/components/schemas/DialoutAnswer*"),
        ("no-invalid-media-type-examples", "#/components/examples/UserStatusPage/value/data"),
        ("security-defined", "*conversations~1{conversationId}/get*"),
    ],
    "spectral": [
        ("house-operation-id", "*dialout/post/operationId"),
        ("house-operation-scope", "*dialout/post*"),
        ("house-operation-errors", "*intentrealtimedata/post/responses"),
        ("house-error-body", "#/components/responses/NotFound/content*"),
        ("house-schema-description", "#/components/schemas/StatusStats*"),
        ("house-property-description", "#/components/schemas/Participant/properties/name*"),
        ("house-parameter-description", "#/components/parameters/Iid*"),
        ("house-strict-requests", "#/components/schemas/UserStatusRequest"),
        ("house-example-summary", "#/components/examples/IntentSessions*"),
        ("house-secured", "#/"),
        ("oas3-valid-media-example", "#/components/examples/UserStatusPage/value/data"),
    ],
}


def bites(tool, context):
    """Every house rule finds what was broken for it."""
    document = json.loads(context.published(places.BUNDLED).read_text())
    _spoil(document)
    path = context.scratch(f"spoilt-{tool}") / places.BUNDLED
    path.write_text(json.dumps(document, ensure_ascii=False))
    problems = problems_of(tool, path, context)
    asleep = [
        f"{rule} at {place}"
        for rule, place in WANTED[tool]
        if not any(found == rule and fnmatchcase(at, place) for found, at, _ in problems)
    ]
    if asleep:
        raise Failed("rules that did not see what was broken for them: " + ", ".join(asleep))
    return f"{len(WANTED[tool])} rules found what was broken for them"


def checks():
    """Name, what it proves, and the function of every check."""
    for tool in WANTED:
        proves = f"our rules for {tool.capitalize()} find what is broken for them"
        yield f"house-{tool}/spoilt", proves, partial(bites, tool)
