"""The published samples, and requests that are made of them."""

import json
from dataclasses import dataclass

from . import places
from .verdict import Failed

METHODS = ("get", "put", "post", "delete", "patch", "head")
# Values for what a path or a header has to name. Any will do: these are not looked up.
_IDS = {"botId": "st-1", "streamId": "st-1", "conversationId": "c-3c04346", "accountId": "637368b4a1d039e34ba63bbf"}


@dataclass(frozen=True)
class Sample:
    """A published sample."""

    name: str
    operation: str
    # `request`, `answer` or `notification`.
    direction: str
    schema: str
    value: object


def published(context):
    """Every published sample. The index and the folder have to agree."""
    index = context.published(places.SAMPLES_INDEX)
    rows = json.loads(index.read_text())
    listed = {row["file"] for row in rows}
    there = {path.relative_to(index.parent).as_posix() for path in index.parent.rglob("*.json")} - {index.name}
    if there != listed:
        raise Failed(f"the index and the folder differ in {sorted(there ^ listed)}")
    return [
        Sample(
            row["file"].removesuffix(".json"),
            row["operation"],
            row["direction"],
            row["schema"],
            json.loads((index.parent / row["file"]).read_text()),
        )
        for row in rows
    ]


def notification(context, name="completed2025"):
    """A sample of a notification: by default one of 2025 that has a result of answering machine detection."""
    (found,) = [one.value for one in published(context) if one.name == f"callStatus/notification/{name}"]
    return found


def tomorrow(context):
    """The same with values that no list has."""
    return {**notification(context), "status": "Paused", "machineDetection": "amd_parrot_detected"}


def spoilt(value):
    """The same value, wrong in one place: its first member, or without one the value itself, is of another type."""
    if isinstance(value, dict) and value:
        first = next(iter(value))
        return {**value, first: spoilt(value[first]) if isinstance(value[first], list) else _other_type(value[first])}
    if isinstance(value, list) and value:
        return [_other_type(value[0]), *value[1:]]
    return _other_type(value)


def _other_type(value):
    return "not what the schema says" if isinstance(value, (dict, list)) else {}


def operations(document):
    """Path template, method and operation of every operation of a published document."""
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method]


def operation_ids(context):
    """The operations that are published."""
    document = json.loads(context.published(places.BUNDLED).read_text())
    return [operation["operationId"] for _, _, operation in operations(document)]


def requests(context, notify=None):
    """For every operation, requests that are good and requests that are not: what a validator has to tell apart.

    `notify` takes the place of the addresses in samples, so that nobody outside is told.
    """
    document = json.loads(context.published(places.BUNDLED).read_text())
    samples = published(context)
    for path, method, operation in operations(document):
        operation_id = operation["operationId"]
        headers = {"auth": "a-token", "accountId": _IDS["accountId"]}
        target = path
        for name, value in _IDS.items():
            target = target.replace(f"{{{name}}}", value)
        common = {"operation": operation_id, "method": method, "path": target}
        bodies = list(_bodies(samples, operation_id, notify))
        if "requestBody" not in operation:
            yield {**common, "name": operation_id, "headers": headers, "body": None, "good": True}
        elif not bodies:
            raise Failed(f"{operation_id} takes a body and has no sample of one")
        for name, body in bodies:
            yield {**common, "name": name, "headers": headers, "body": body, "good": True}
            yield {**common, "name": f"{name}, spoilt", "headers": headers, "body": spoilt(body), "good": False}
            unknown = {**body, "notAField": 1}
            yield {**common, "name": f"{name}, unknown field", "headers": headers, "body": unknown, "good": False}
    for sample in samples:
        if sample.direction == "notification":
            told = {"operation": "callStatus", "method": "post", "path": "/notify", "headers": {}}
            yield {**told, "name": sample.name, "body": sample.value, "good": True}
            yield {**told, "name": f"{sample.name}, spoilt", "body": spoilt(sample.value), "good": False}


def _bodies(samples, operation_id, notify):
    for sample in samples:
        if sample.direction == "request" and sample.operation == operation_id:
            body = dict(sample.value)
            if notify and "notifyurl" in body:
                body["notifyurl"] = notify
            yield sample.name, body
