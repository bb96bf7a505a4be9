"""Prism: a mock made from the document answers good requests, refuses bad ones and sends the callback."""

import json
import socket
import subprocess
import threading
import urllib.error
import urllib.request
from contextlib import contextmanager
from functools import partial

from .. import forms, samples
from ..process import environment
from ..receiver import Receiver
from ..verdict import Failed
from .servers import judge

FORMS = (forms.BUNDLED, forms.DEREFERENCED, forms.OPENAPI31, forms.SERVED)


@contextmanager
def _mock(context, form):
    """Its address, while it runs. It says so itself when it listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [context.node.tool("prism"), "mock", form.file(context), "--port", port]
    process = subprocess.Popen(
        [str(part) for part in command],
        env=environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    log = context.log().open("w", encoding="utf-8")
    listens = threading.Event()

    def keep():
        for line in process.stdout:
            log.write(line)
            if "is listening" in line:
                listens.set()
        listens.set()

    reader = threading.Thread(target=keep, daemon=True)
    reader.start()
    try:
        if not listens.wait(60) or process.poll() is not None:
            raise Failed("prism did not start to listen")
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait()
        reader.join()
        log.close()


def _send(url, request):
    body = None if request["body"] is None else json.dumps(request["body"]).encode()
    headers = {**request["headers"], **({} if body is None else {"Content-Type": "application/json"})}
    sent = urllib.request.Request(url + request["path"], data=body, headers=headers, method=request["method"].upper())
    try:
        with urllib.request.urlopen(sent, timeout=60) as answer:
            status, said = answer.status, answer.read().decode()
    except urllib.error.HTTPError as refused:
        with refused:
            status, said = refused.code, refused.read().decode()
    return {"taken": status == 200, "refused": status in (400, 412, 422), "said": f"{status} {said}"}


def _check(context, form):
    receiver = Receiver()
    try:
        requests = [one for one in samples.requests(context, receiver.url) if one["operation"] != "callStatus"]
        with _mock(context, form) as url:
            results = [_send(url, request) for request in requests]
            told = judge(requests, results)
            notified = receiver.wait_for(1)
    finally:
        receiver.stop()
    if notified is None or "conversationId" not in json.loads(notified):
        raise Failed(f"the callback did not arrive: {notified!r}")
    return f"{told}; the callback arrived"


def checks():
    """Name, what it proves, and the function of every check."""
    for form in FORMS:
        yield f"prism/{form.name}", f"Prism's mock of {form.is_what}", partial(_check, form=form)
