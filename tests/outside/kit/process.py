"""Starting other programs. What they say is kept in a file."""

import os
import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from .verdict import Failed, Unavailable

# Tools that would report home or look for their own updates are told not to.
_QUIET = {
    "DO_NOT_TRACK": "1",
    "NO_COLOR": "1",
    "NO_UPDATE_NOTIFIER": "1",
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true",
    "REDOCLY_TELEMETRY": "off",
    "SCARF_ANALYTICS": "false",
}

# What npm, pip and cargo say when they reach no registry. Anything else that goes wrong is a fault of ours.
_UNREACHABLE = (
    "EAI_AGAIN",
    "ECONNREFUSED",
    "ECONNRESET",
    "ENOTFOUND",
    "ENOTCACHED",
    "ERR_SOCKET_TIMEOUT",
    "ETIMEDOUT",
    "Connection refused",
    "Could not resolve host",
    "ConnectTimeoutError",
    "Failed to establish a new connection",
    "Name or service not known",
    "No matching distribution found",
    "Temporary failure in name resolution",
    "failed to download",
)


@dataclass
class Finished:
    """A program that has ended."""

    code: int
    stdout: str
    stderr: str
    log: Path

    def expect_registry(self, what):
        """The same, unless it failed because a package registry could not be reached."""
        reached = [sign for sign in _UNREACHABLE if sign in self.stdout + self.stderr]
        if self.code != 0 and reached:
            raise Unavailable(f"{what}: the package registry cannot be reached ({reached[0]})")
        return self

    def expect(self, what):
        """The same, if it succeeded; `what` names the step otherwise."""
        if self.code != 0:
            words = "\n".join(part.strip() for part in (self.stdout, self.stderr) if part.strip())
            raise Failed(f"{what} ended with {self.code}\n{words[-2000:]}".rstrip())
        return self


def program(name, debian=None):
    """Path of a program of this machine. `debian` names the packages that bring it."""
    path = shutil.which(name)
    if path is None:
        hint = f"; on Debian: apt-get install {debian}" if debian else ""
        raise Unavailable(f"there is no `{name}` here{hint}")
    return path


def environment(**more):
    """The environment of every program that is started here."""
    return {**os.environ, **_QUIET, **{name: str(value) for name, value in more.items()}}


def run(command, log, *, cwd=None, env=None, stdin=None, timeout=900):
    """Runs a command to its end and appends what it says to a log. It may fail; see `Finished.expect`."""
    log.parent.mkdir(parents=True, exist_ok=True)
    command = [str(part) for part in command]
    started = time.monotonic()
    try:
        done = subprocess.run(
            command, cwd=cwd, env=env or environment(), input=stdin, capture_output=True, text=True, timeout=timeout
        )
    except subprocess.TimeoutExpired as error:
        raise Failed(f"{Path(command[0]).name} was stopped after {timeout} s") from error
    with log.open("a", encoding="utf-8") as file:
        file.write(f"$ {' '.join(command)}\n{done.stdout}{done.stderr}")
        file.write(f"[ended with {done.returncode} after {time.monotonic() - started:.1f} s]\n\n")
    return Finished(done.returncode, done.stdout, done.stderr, log)
