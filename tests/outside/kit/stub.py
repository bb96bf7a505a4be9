"""The running stub: the example `serve_examples` of the tests."""

import json
import secrets
import subprocess
import urllib.error
import urllib.request

from .places import REPOSITORY
from .process import environment, program, run
from .verdict import Failed

# Ids of the path that ask for an answer; `tests/examples/serve_examples.rs` lists them.
UNLISTED = "answers-unlisted"


class Stub:
    """A stub on a port of its own with a token of its own, until `stop`."""

    def __init__(self, log):
        cargo = program("cargo")
        common = ["--locked", "-p", "smartassist-tests", "--example", "serve_examples"]
        built = run([cargo, "build", *common], log, cwd=REPOSITORY, timeout=3600)
        built.expect_registry("cargo build").expect("building the stub")
        self.token = secrets.token_urlsafe(24)
        self._log = log.with_name("stub-output.log").open("w", encoding="utf-8")
        self._process = subprocess.Popen(
            [cargo, "run", "--quiet", *common, "--", self.token],
            cwd=REPOSITORY,
            env=environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )
        self.url = self._process.stdout.readline().strip()
        if not self.url.startswith("http://127.0.0.1:"):
            self.stop()
            raise Failed(f"the stub did not start; see {self._log.name}")

    def stop(self):
        """Ends its input, upon which it stops by itself."""
        self._process.stdin.close()
        try:
            self._process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self._process.kill()
        self._process.stdout.close()
        self._log.close()

    def call(self, method, path, body=None, headers=None, token=None):
        """Status, headers and JSON of a request: what a client has to make of the same answer."""
        given = {"auth": token or self.token, **(headers or {})}
        data = None
        if body is not None:
            data, given["Content-Type"] = json.dumps(body).encode(), "application/json"
        request = urllib.request.Request(self.url + path, data=data, headers=given, method=method)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.status, answer.headers, json.load(answer)
        except urllib.error.HTTPError as refused:
            with refused:
                return refused.code, refused.headers, json.load(refused)
