"""House rules of ours for Redocly and Spectral: more than the tools ask for by themselves. See waivers.toml."""

from functools import partial

from .. import forms, places, waivers
from ..process import run
from .linters import findings

CONFIG = places.OUTSIDE / "config"

FORMS = {
    "redocly": (forms.BUNDLED, forms.OPENAPI31, forms.OPENAPI31_YAML, forms.SERVED, forms.ASYNCAPI),
    "spectral": (forms.BUNDLED, forms.OPENAPI31, forms.SERVED),
}


def _redocly(path, context):
    command = [context.node.tool("redocly"), "lint", path, "--config", CONFIG / "redocly.yaml", "--format=json"]
    # A limit would hide findings, and waivers of hidden ones would match nothing.
    report = findings(run([*command, "--max-problems=10000"], context.log()), "redocly lint")
    return [
        (problem["ruleId"], problem["location"][0].get("pointer", ""), problem["message"])
        for problem in report["problems"]
    ]


def _spectral(path, context):
    command = [context.node.tool("spectral"), "lint", path, "--ruleset", CONFIG / "spectral.yaml", "--format", "json"]
    return [
        (problem["code"], "#/" + "/".join(str(part).replace("/", "~1") for part in problem["path"]), problem["message"])
        for problem in findings(run([*command, "--fail-severity", "hint"], context.log()), "spectral lint")
    ]


def problems_of(tool, path, context):
    """What Redocly or Spectral find: rule, place, and message."""
    return {"redocly": _redocly, "spectral": _spectral}[tool](path, context)


def _judge(context, tool, form):
    return waivers.judge(f"house-{tool}", form.name, problems_of(tool, form.file(context), context))


def checks():
    """Name, what it proves, and the function of every check."""
    for tool, judged in FORMS.items():
        for form in judged:
            proves = f"our house rules for {tool.capitalize()}: {form.is_what}"
            yield f"house-{tool}/{form.name}", proves, partial(_judge, tool=tool, form=form)
