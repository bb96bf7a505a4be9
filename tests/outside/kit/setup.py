"""Sets up what comes from package registries, at exactly the versions of the committed lists, below `WORK`."""

import hashlib
import os
import shutil
import sys
from pathlib import Path

from .places import OUTSIDE, WORK
from .process import environment, program, run
from .verdict import Unavailable


def _fresh(stamp, lists):
    """Whether what is set up was made from these lists; and the sum that says so."""
    digest = hashlib.sha256()
    for path in lists:
        digest.update(path.read_bytes())
    digest.update(sys.version.encode())
    sum = digest.hexdigest()
    return stamp.is_file() and stamp.read_text() == sum, sum


def _set_up(what, folder, lists, offline, log, make):
    stamp = folder / ".made-from"
    fresh, sum = _fresh(stamp, lists)
    if fresh:
        return
    if offline:
        raise Unavailable(f"{what}: not set up yet, and --offline says not to")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    done = make()
    if done.code != 0:
        done.expect_registry(what).expect(what)
    stamp.write_text(sum)


class Node:
    """The tools from npm."""

    def __init__(self, offline, log):
        self.node = program("node", "nodejs")
        npm = program("npm", "npm")
        self.folder = WORK / "node"
        lists = [OUTSIDE / "package.json", OUTSIDE / "package-lock.json"]

        def make():
            for path in lists:
                shutil.copy(path, self.folder)
            # No tool here needs the scripts that packages run when they are installed.
            command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
            return run(command, log, cwd=self.folder)

        _set_up("npm ci", self.folder, lists, offline, log, make)

    def tool(self, name):
        """A command of an installed package."""
        return self.folder / "node_modules" / ".bin" / name


class Python:
    """The tools from PyPI, in an environment of their own."""

    def __init__(self, offline, log):
        self.folder = WORK / "python"
        lists = [OUTSIDE / "requirements.txt", OUTSIDE / "auth" / "requirements.txt"]

        def make():
            run([sys.executable, "-m", "venv", self.folder], log).expect("python -m venv")
            return run([self.python, "-m", "pip", "install", "--no-input", "-r", lists[0]], log)

        _set_up("pip install", self.folder, lists, offline, log, make)

    @property
    def python(self):
        """Its interpreter."""
        return self.folder / "bin" / "python"

    def tool(self, name):
        """A command of an installed package."""
        return self.folder / "bin" / name

    def environment(self):
        """The environment of a tool that starts others of them by name."""
        return environment(PATH=f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}")

    def generator(self):
        """The jar of openapi-generator, which the package carries."""
        (jar,) = Path(self.folder).glob("lib/python*/site-packages/openapi_generator_cli/openapi-generator.jar")
        return jar
