"""Types that read what travels: every sample is read and nothing of it is lost; spoilt ones are refused."""

import json
from functools import partial

from .. import forms, places, samples, typescript, warnings
from ..process import run
from ..verdict import Failed

READ_PYDANTIC = places.OUTSIDE / "python" / "models.py"
READ_QUICKTYPE = places.OUTSIDE / "node" / "quicktype.mjs"


def _plan(context):
    """Every sample, each once more spoilt, and a notification with values that are not listed."""
    published = samples.published(context)
    for sample in published:
        yield {"name": sample.name, "schema": sample.schema, "value": sample.value, "good": True}
        spoilt = samples.spoilt(sample.value)
        yield {"name": f"{sample.name}, spoilt", "schema": sample.schema, "value": spoilt, "good": False}
    told = {"schema": "CallStatusNotification", "value": samples.tomorrow(context)}
    yield {**told, "name": "a notification of tomorrow", "good": True}


def _judge(done, what, warned):
    """The scripts print what was wrong, and how many values of how many types they read."""
    told = json.loads(done.expect(what).stdout)
    if told["wrong"]:
        raise Failed(f"{len(told['wrong'])} values, the first: {told['wrong'][0]}\n" + "\n".join(told["wrong"]))
    return f"{told['values']} values of {told['types']} types; {warnings.told(warned)}"


def _generate(context, source, target):
    command = [context.python.tool("datamodel-codegen"), "--input", source, "--output", target]
    done = run(command, context.log()).expect("datamodel-codegen")
    return warnings.lines_of(done.stderr, r"(\w*Warning):")


def _datamodel(context, form=None):
    folder = context.scratch(context.check.replace("/", "-"))
    if form:
        warned = _generate(context, form.file(context), folder / "models.py")
    else:
        schemas = sorted(context.published(places.SCHEMAS).glob("*.json"))
        warned = [kind for file in schemas for kind in _generate(context, file, folder / f"{file.stem}.py")]
    command = [context.python.python, READ_PYDANTIC, folder]
    return _judge(run(command, context.log(), stdin=json.dumps([*_plan(context)])), "models.py", warned)


def _quicktype(context):
    folder = context.scratch("quicktype")
    schemas = sorted(context.published(places.SCHEMAS).glob("*.json"))
    for file in schemas:
        command = [context.node.tool("quicktype"), "--src-lang", "schema", file, "--out", folder / f"{file.stem}.ts"]
        run(command, context.log()).expect("quicktype")
    out = typescript.build(context, folder, [folder / f"{file.stem}.ts" for file in schemas])
    command = [context.node.node, READ_QUICKTYPE, out]
    return _judge(run(command, context.log(), stdin=json.dumps([*_plan(context)])), "quicktype.mjs", [])


def checks():
    """Name, what it proves, and the function of every check."""
    for form in forms.GENERATED_FROM:
        proves = f"datamodel-code-generator, from {form.is_what}: its models read every sample"
        yield f"datamodel-codegen/{form.name}", proves, partial(_datamodel, form=form)
    proves = "datamodel-code-generator, from the JSON Schemas: its models read every sample"
    yield "datamodel-codegen/schemas", proves, _datamodel
    yield "quicktype/schemas", "quicktype, from the JSON Schemas: its types read every sample", _quicktype
