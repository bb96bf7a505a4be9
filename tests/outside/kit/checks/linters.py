"""Linters: Redocly, Spectral and openapi-spec-validator, over every form of the document."""

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from .. import places, waivers
from ..process import run
from ..verdict import Failed

CONFIG = places.OUTSIDE / "config"


@dataclass(frozen=True)
class Subject:
    """A document to lint, under the name that waivers use."""

    name: str
    is_what: str
    # Where it is, asked when it is needed.
    path: Callable
    tools: tuple = ("redocly", "spectral", "spec-validator")


SUBJECTS = [
    Subject("source", "the curated document", lambda context: places.SOURCE),
    Subject("served", "the document that the stub serves", lambda context: context.served),
    Subject("bundled", "the published document as JSON", lambda context: context.published(places.BUNDLED)),
    Subject(
        "dereferenced",
        "the published document without references",
        lambda context: context.published(places.DEREFERENCED),
        ("spec-validator",),
    ),
    Subject("twin", "the published document in 3.1", lambda context: context.published(places.TWIN)),
    Subject(
        "twin-yaml",
        "the same as YAML",
        lambda context: context.published(places.TWIN_YAML),
        ("redocly", "spec-validator"),
    ),
    Subject("asyncapi", "the AsyncAPI file", lambda context: context.published(places.ASYNCAPI), ("redocly",)),
]

PROVES = {
    "redocly": "Redocly with house rules:",
    "spectral": "Spectral with house rules:",
    "spec-validator": "openapi-spec-validator, strict and with a YAML 1.1 reader:",
}


def _findings(done, tool):
    """The JSON that a linter prints. Without it the tool did not do its work, whatever its exit code says."""
    try:
        return json.loads(done.stdout)
    except ValueError as error:
        done.expect(tool)
        raise Failed(f"{tool} printed no findings, not even an empty list") from error


def _redocly(path, context):
    command = [context.node.tool("redocly"), "lint", path, "--config", CONFIG / "redocly.yaml", "--format=json"]
    # A limit would hide findings, and waivers of hidden ones would match nothing.
    report = _findings(run([*command, "--max-problems=10000"], context.log()), "redocly lint")
    return [
        (problem["ruleId"], problem["location"][0].get("pointer", ""), problem["message"])
        for problem in report["problems"]
    ]


def _spectral(path, context):
    command = [context.node.tool("spectral"), "lint", path, "--ruleset", CONFIG / "spectral.yaml", "--format", "json"]
    return [
        (problem["code"], "#/" + "/".join(str(part).replace("/", "~1") for part in problem["path"]), problem["message"])
        for problem in _findings(run([*command, "--fail-severity", "hint"], context.log()), "spectral lint")
    ]


def problems_of(tool, path, context):
    """What Redocly or Spectral find: rule, place, and message."""
    return {"redocly": _redocly, "spectral": _spectral}[tool](path, context)


def _judged(tool, subject, context):
    return waivers.judge(tool, subject.name, problems_of(tool, subject.path(context), context))


def _spec_validator(subject, context):
    path = subject.path(context)
    tool = context.python.tool("openapi-spec-validator")
    run([tool, "--subschema-errors", "all", path], context.log()).expect("openapi-spec-validator")
    return "no findings"


RUN = {
    "redocly": partial(_judged, "redocly"),
    "spectral": partial(_judged, "spectral"),
    "spec-validator": _spec_validator,
}
