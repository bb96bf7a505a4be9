"""Reads values with the models that datamodel-code-generator wrote into a folder; prints what went wrong, as JSON.

Input: [{"name", "schema", "value", "good"}]. A good value is read and written again without a loss; others are refused.
"""

import importlib.util
import json
import sys
from pathlib import Path

from pydantic import ValidationError


def modules(folder):
    """The generated modules: one for all types, or one for each of them."""
    for path in sorted(Path(folder).glob("*.py")):
        spec = importlib.util.spec_from_file_location(path.stem, path)
        module = sys.modules[path.stem] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        yield module


def judge(model, value, good):
    """What is wrong, if something is."""
    try:
        read = model.model_validate(value)
    except ValidationError as refused:
        return str(refused) if good else None
    if not good:
        return "it was taken"
    written = read.model_dump(mode="json", by_alias=True, exclude_unset=True)
    return None if written == value else f"written again as {written}"


def main(folder):
    """Reads every value of the input."""
    plan = json.load(sys.stdin)
    found = {name: vars(module)[name] for module in modules(folder) for name in vars(module)}
    wrong = []
    for one in plan:
        said = judge(found[one["schema"]], one["value"], one["good"])
        if said is not None:
            wrong.append(f"{one['name']}: {said}")
    print(json.dumps({"values": len(plan), "types": len({one["schema"] for one in plan}), "wrong": wrong}))


if __name__ == "__main__":
    main(*sys.argv[1:])
