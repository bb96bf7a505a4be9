"""Linters and validators at their defaults, over every form of the document. Their warnings are counted."""

import json
from dataclasses import dataclass
from functools import partial

from .. import forms, places, warnings
from ..process import run
from ..verdict import Failed

SWAGGER_PARSER = places.OUTSIDE / "node" / "swagger-parser.mjs"


@dataclass(frozen=True)
class Linter:
    """A tool that says what is wrong with a document, and the forms that it is for."""

    proves: str
    forms: tuple
    # Takes the context and the form.
    judge: object


def findings(done, tool):
    """The JSON that a linter prints. Without it the tool did not do its work, whatever its exit code says."""
    try:
        # Spectral goes on in words where the list is empty.
        return json.JSONDecoder().raw_decode(done.stdout)[0]
    except ValueError as error:
        done.expect(tool)
        raise Failed(f"{tool} printed no findings, not even an empty list") from error


def _redocly(context, form):
    # In an empty folder, so that no settings are found.
    folder = context.scratch(f"redocly-{form.name}")
    command = [context.node.tool("redocly"), "lint", form.file(context), "--format=json"]
    done = run(command, context.log(), cwd=folder).expect("redocly lint")
    return warnings.told(problem["ruleId"] for problem in findings(done, "redocly lint")["problems"])


def _spectral(context, form):
    # Spectral has no ruleset by itself; this is the one its manual begins with.
    folder = context.scratch(f"spectral-{form.name}")
    ruleset = "spectral:asyncapi" if form is forms.ASYNCAPI else "spectral:oas"
    (folder / ".spectral.yaml").write_text(f'extends: ["{ruleset}"]\n')
    command = [context.node.tool("spectral"), "lint", form.file(context), "--format", "json"]
    done = run(command, context.log(), cwd=folder).expect("spectral lint")
    return warnings.told(problem["code"] for problem in findings(done, "spectral lint"))


def _spec_validator(context, form):
    tool = context.python.tool("openapi-spec-validator")
    run([tool, form.file(context)], context.log()).expect("openapi-spec-validator")
    return "valid"


def _swagger_parser(context, form):
    # It does not read addresses of this machine.
    command = [context.node.node, SWAGGER_PARSER, form.file(context)]
    return run(command, context.log(), cwd=context.node.folder).expect("swagger-parser").stdout.strip()


LINTERS = {
    "redocly": Linter("Redocly at its defaults takes", (*forms.OPENAPI, forms.ASYNCAPI), _redocly),
    "spectral": Linter("Spectral's own rules take", (*forms.OPENAPI, forms.ASYNCAPI), _spectral),
    "spec-validator": Linter("openapi-spec-validator takes", forms.OPENAPI, _spec_validator),
    "swagger-parser": Linter("swagger-parser takes", forms.OPENAPI, _swagger_parser),
}


def checks():
    """Name, what it proves, and the function of every check."""
    for tool, linter in LINTERS.items():
        for form in linter.forms:
            yield f"{tool}/{form.name}", f"{linter.proves} {form.is_what}", partial(linter.judge, form=form)
