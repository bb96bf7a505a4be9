"""Servers that other people's libraries make from the document: they take good requests and refuse bad ones."""

import json
from functools import partial

from .. import forms, places, samples
from ..process import run
from ..verdict import Failed

SCRIPTS = places.OUTSIDE / "node"

# openapi-backend knows the meta-schema of 3.0 alone.
FORMS = {
    "express-openapi-validator": (forms.BUNDLED, forms.DEREFERENCED, forms.OPENAPI31, forms.SERVED),
    "openapi-backend": (forms.BUNDLED, forms.DEREFERENCED),
}


def _validate(context, tool, form):
    requests = list(samples.requests(context))
    command = [context.node.node, SCRIPTS / f"{tool}.mjs", form.file(context)]
    done = run(command, context.log(), cwd=context.node.folder, stdin=json.dumps(requests)).expect(tool)
    return judge(requests, json.loads(done.stdout))


def judge(requests, results):
    """Good requests were taken and bad ones refused."""
    wrong = [
        f"{request['name']} ({request['operation']}): {result['said'][:300]}"
        for request, result in zip(requests, results, strict=True)
        if not result["taken" if request["good"] else "refused"]
    ]
    if wrong:
        raise Failed(f"{len(wrong)} of {len(requests)} requests, the first: {wrong[0]}\n" + "\n".join(wrong))
    good = sum(request["good"] for request in requests)
    told = sum(request["operation"] == "callStatus" for request in requests)
    of_them = f", {told} of both are notifications" if told else ""
    return f"{good} good requests taken, {len(requests) - good} bad ones refused{of_them}"


def checks():
    """Name, what it proves, and the function of every check."""
    for tool, judged in FORMS.items():
        for form in judged:
            proves = f"{tool} tells good requests and notifications from bad ones, with {form.is_what}"
            yield f"{tool}/{form.name}", proves, partial(_validate, tool=tool, form=form)
