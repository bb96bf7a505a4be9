"""The running gateway: `smartassist serve` with an app set up, and a receiver for its notifications."""

import json
import re
import secrets
import subprocess
import threading
import time
import urllib.request

from .places import REPOSITORY
from .process import environment, program, run
from .receiver import Receiver
from .verdict import Failed

ACCOUNT, BOT, AGENT = "637368b4a1d039e34ba63bbf", "st-e38782ff", "john.doe@example.com"
_APP = "cs-1e845b00"

_SETUP = f"""
[[account]]
id = "{ACCOUNT}"
name = "An account"

[[account.app]]
id = "{_APP}"
name = "An app"
scopes = ["dialout", "analytics"]
client_secret = {{ env = "APP_SECRET" }}

[[account.bot]]
id = "{BOT}"

[[account.agent]]
email = "{AGENT}"
"""

# Nobody is told to slow down, and calls take milliseconds: they are not what is looked at.
_SETTINGS = """
accounts = { requests_per_minute = 0, max_concurrent_calls = 0 }
log.level = "warn"
carrier.simulated.pace = 100000
"""


class Gateway:
    """A gateway on a port of its own with an app and its token, until `stop`."""

    def __init__(self, log, folder):
        cargo = program("cargo")
        build = [cargo, "build", "--locked", "--message-format", "json-render-diagnostics", "-p", "smartassist-cli"]
        built = run(build, log, cwd=REPOSITORY, timeout=3600)
        built.expect_registry("cargo build").expect("building smartassist")
        (binary,) = re.findall(r'"executable":"([^"]+)"', built.stdout)

        setup, settings, data = folder / "setup.toml", folder / "config.toml", folder / "data"
        setup.write_text(_SETUP)
        settings.write_text(_SETTINGS)
        self.app, self.secret = _APP, secrets.token_urlsafe(32)
        applied = run(
            [binary, "admin", "apply", "-f", setup, "--data", data, "--yes"], log, env=environment(APP_SECRET=self.secret)
        )
        applied.expect("smartassist admin apply")
        client = environment(SMARTASSIST_CLIENT_ID=_APP, SMARTASSIST_CLIENT_SECRET=self.secret)
        # Without an id, so that it counts more than once.
        minted = run([binary, "token", "mint", "--lifetime", "24h"], log, env=client).expect("smartassist token mint")
        self.token = minted.stdout.strip()

        self.receiver = Receiver()
        self._log_path = log.with_name("gateway-output.log")
        self._log = self._log_path.open("w", encoding="utf-8")
        # Loopback only: whatever a random request asks to be told goes to the receiver, see `gateway_hooks.py`.
        serve = [binary, "serve", "--config", settings, "--data", data, "--listen", "127.0.0.1:0", "--allow-private"]
        self._process = subprocess.Popen(
            [str(part) for part in serve],
            env=environment(),
            stdin=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.url = self._wait_for_address()
        threading.Thread(target=self._keep_log, daemon=True).start()

    def _wait_for_address(self):
        for line in self._process.stderr:
            self._log.write(line)
            if found := re.search(r"the API is at (http://127\.0\.0\.1:\d+)", line):
                return found[1]
        self._process.wait()
        self._log.close()
        raise Failed(f"the gateway did not start; see {self._log_path}")

    def _keep_log(self):
        for line in self._process.stderr:
            self._log.write(line)

    @property
    def document(self):
        """Where it serves its document."""
        return self.url + "/openapi.json"

    def call(self, method, path, body=None, headers=None):
        """The JSON of a good answer."""
        given = {"auth": self.token, "Content-Type": "application/json", **(headers or {})}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data=data, headers=given, method=method)
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)

    def dial(self):
        """The answer of a dialout of its bot."""
        call = {"target": "tel:+447700900200", "caller": "+12025550100"}
        return self.call("POST", f"/api/1.1/public/bot/{BOT}/smartassist/dialout", call)

    def metric(self, name):
        """One of its own figures."""
        with urllib.request.urlopen(self.url + "/metrics", timeout=60) as answer:
            found = re.search(rf"^{re.escape(name)} (\d+)$", answer.read().decode(), re.MULTILINE)
        return int(found[1])

    def delivered(self):
        """How many notifications were taken by their receivers, as it counts them."""
        return self.metric("smartassist_notifications_delivered_total")

    def settle(self):
        """Waits until all calls are over and told about."""
        while self.metric("smartassist_calls_open") or self.metric("smartassist_notifications_waiting"):
            time.sleep(0.2)

    def stop(self):
        """Asks it to stop, if it runs, and says with which code it did."""
        self._process.terminate()
        try:
            code = self._process.wait(timeout=60)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait()
        self.receiver.stop()
        return code
