"""ajv, in its strict mode: samples are what schemas say, and nothing else is."""

import json

from .. import places, waivers
from ..process import run
from ..verdict import Failed

SCRIPT = places.OUTSIDE / "ajv" / "check.mjs"
METHODS = ("get", "put", "post", "delete", "patch", "head")


def _ajv(context, root, pairs):
    plan = json.dumps({"root": root and str(root), "pairs": pairs})
    done = run([context.node.node, SCRIPT], context.log(), cwd=context.node.folder, stdin=plan).expect("ajv")
    return json.loads(done.stdout)


def _spoilt(value):
    """The same value, wrong in one place: as a whole, so that no schema of an object or a list can take it."""
    return "not what the schema says" if isinstance(value, (dict, list)) else {}


def _judge(context, subject, root, pairs):
    told = _ajv(context, root, pairs)
    found = [(one["rule"], one["place"], one["message"]) for one in told["findings"]]
    waived = waivers.judge("ajv", subject, found)
    spoilt = [{"name": pair["name"], "value": _spoilt(pair["value"]), "schema": pair["schema"]} for pair in pairs]
    refused = {one["place"].partition("#")[0] for one in _ajv(context, root, spoilt)["findings"]}
    taken = sorted({pair["name"] for pair in pairs} - refused)
    if taken:
        raise Failed(f"schemas that take anything: those of {', '.join(taken)}")
    return f"{len(pairs)} samples, {told['schemas']} schemas; {waived}; all refused once spoilt"


def examples(context):
    """The examples of the 3.1 document with its schemas, which are JSON Schema 2020-12."""
    twin = context.published(places.TWIN)
    document = json.loads(twin.read_text())
    pairs = {}
    for operation in _operations(document):
        bodies = [operation.get("requestBody"), *operation.get("responses", {}).values()]
        for body in bodies:
            media = _target(document, body or {}).get("content", {}).get("application/json", {})
            schema = media.get("schema", {}).get("$ref", "").rpartition("/")[2]
            for example in media.get("examples", {}).values():
                name = example["$ref"].rpartition("/")[2]
                pairs[name] = {"name": name, "value": _target(document, example)["value"], "schema": schema}
    missing = set(document["components"]["examples"]) - set(pairs)
    if missing:
        raise Failed(f"examples that no operation uses: {sorted(missing)}")
    return _judge(context, "examples", twin, list(pairs.values()))


def _operations(document):
    """Every operation, and those of callbacks and webhooks."""
    items = [*document["paths"].values(), *document.get("webhooks", {}).values()]
    while items:
        for method, operation in _target(document, items.pop(0)).items():
            if method in METHODS:
                yield operation
                for callback in operation.get("callbacks", {}).values():
                    items += callback.values()


def _target(document, node):
    if "$ref" not in node:
        return node
    for part in node["$ref"].removeprefix("#/").split("/"):
        document = document[part.replace("~1", "/").replace("~0", "~")]
    return document


def published(context):
    """Every published sample with the JSON Schema that is published for its type."""
    index = context.published(places.SAMPLES_INDEX)
    schemas = context.published(places.SCHEMAS)
    pairs = [
        {
            "name": row["file"].removesuffix(".json"),
            "value": json.loads((index.parent / row["file"]).read_text()),
            "schema": str(schemas / f"{row['schema']}.json"),
        }
        for row in json.loads(index.read_text())
    ]
    listed = {row["file"] for row in json.loads(index.read_text())}
    there = {path.relative_to(index.parent).as_posix() for path in index.parent.rglob("*.json")} - {index.name}
    if there != listed:
        raise Failed(f"the index and the folder differ in {sorted(there ^ listed)}")
    unused = {str(path) for path in schemas.glob("*.json")} - {pair["schema"] for pair in pairs}
    if unused:
        raise Failed(f"schemas without a sample: {sorted(unused)}")
    return _judge(context, "samples", None, pairs)
