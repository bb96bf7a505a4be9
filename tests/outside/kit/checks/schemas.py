"""JSON Schemas: samples and examples are what they say, once spoilt they are not, and validators need no options."""

import json
from functools import partial

from .. import forms, places, samples, warnings
from ..process import run
from ..verdict import Failed

AJV = places.OUTSIDE / "node" / "ajv.mjs"
OPENAPI_SCHEMA_VALIDATOR = places.OUTSIDE / "python" / "examples.py"


def _ajv(context, pairs):
    done = run([context.node.node, AJV], context.log(), cwd=context.node.folder, stdin=json.dumps(pairs)).expect("ajv")
    return json.loads(done.stdout), warnings.lines_of(done.stderr, r"(strict mode: [a-z ]+)")


def published(context):
    """Every published sample with the JSON Schema that is published for its type, by ajv."""
    schemas = context.published(places.SCHEMAS)
    pairs = [
        {"name": sample.name, "value": sample.value, "schema": str(schemas / f"{sample.schema}.json")}
        for sample in samples.published(context)
    ]
    unused = {str(path) for path in schemas.glob("*.json")} - {pair["schema"] for pair in pairs}
    if unused:
        raise Failed(f"schemas without a sample: {sorted(unused)}")
    told, warned = _ajv(context, pairs)
    if told["findings"]:
        raise Failed("\n".join(f"{one['name']}: {one['errors']}" for one in told["findings"]))
    refused = {one["name"] for one in _ajv(context, [_spoilt(pair) for pair in pairs])[0]["findings"]}
    if taken := sorted({pair["name"] for pair in pairs} - refused):
        raise Failed(f"taken though they were spoilt: {', '.join(taken)}")
    return f"{len(pairs)} samples, {told['schemas']} schemas, all refused once spoilt; {warnings.told(warned)}"


def _spoilt(pair):
    return {**pair, "value": samples.spoilt(pair["value"])}


def examples(context, form):
    """The examples of a document with its own schemas, by openapi-schema-validator."""
    command = [context.python.python, OPENAPI_SCHEMA_VALIDATOR, form.file(context)]
    return run(command, context.log()).expect("openapi-schema-validator").stdout.strip()


def checks():
    """Name, what it proves, and the function of every check."""
    yield "ajv/samples", "ajv, strict and alone: every published sample is what its JSON Schema says", published
    for form in forms.GENERATED_FROM:
        proves = f"openapi-schema-validator: every example is what the schemas say, in {form.is_what}"
        yield f"schema-validator/{form.name}", proves, partial(examples, form=form)
