"""Validates every example of a document with the schema of its place, with openapi-schema-validator's defaults."""

import json
import sys
from pathlib import Path

from openapi_schema_validator import OAS30Validator, OAS31Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

METHODS = ("get", "put", "post", "delete", "patch", "head")
BASE = "urn:the-document"


def operations(document):
    """Every operation, and those of callbacks and webhooks."""
    items = [*document["paths"].values(), *document.get("webhooks", {}).values()]
    while items:
        for method, operation in target(document, items.pop(0)).items():
            if method in METHODS:
                yield operation
                for callback in operation.get("callbacks", {}).values():
                    items += target(document, callback).values()


def target(document, node):
    """The node, or what it refers to."""
    while "$ref" in node:
        place, node = node["$ref"], document
        for part in place.removeprefix("#/").split("/"):
            node = node[part.replace("~1", "/").replace("~0", "~")]
    return node


def spoilt(value):
    """A value of another type."""
    return "not what the schema says" if isinstance(value, (dict, list)) else {}


def main(file):
    """Prints how many examples were validated; fails with what is wrong."""
    document = json.loads(Path(file).read_text(encoding="utf-8"))
    kind = OAS31Validator if document["openapi"].startswith("3.1") else OAS30Validator
    resource = Resource.from_contents(document, default_specification=DRAFT202012)
    registry = Registry().with_resource(BASE, resource)
    count, wrong = 0, []
    for operation in operations(document):
        for body in [operation.get("requestBody"), *operation.get("responses", {}).values()]:
            media = target(document, body or {}).get("content", {}).get("application/json", {})
            schema = json.loads(json.dumps(media.get("schema", {})).replace('"#/', f'"{BASE}#/'))
            validator = kind(schema, registry=registry)
            for name, example in media.get("examples", {}).items():
                value = target(document, example)["value"]
                count += 1
                wrong += [f"{name} at {error.json_path}: {error.message}" for error in validator.iter_errors(value)]
                if validator.is_valid(spoilt(value)):
                    wrong.append(f"{name}: the schema takes anything")
    if not count:
        wrong.append("the document has no examples")
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"{count} examples, all refused once spoilt")


if __name__ == "__main__":
    main(*sys.argv[1:])
