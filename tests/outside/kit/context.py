"""What a check is given: options, and whatever several checks need, made when the first of them asks."""

import shutil
import urllib.request
from functools import cached_property
from pathlib import Path

from . import places
from .gateway import Gateway
from .setup import Node, Python
from .stub import Stub
from .verdict import Failed, Unavailable


class _Once:
    """Makes something once; a failure is kept too, so that it is not tried again for every check."""

    def __init__(self, what, make):
        self._what, self._make, self._made, self._error = what, make, None, None

    @property
    def made(self):
        """What was made, if anything was."""
        return self._made

    def __call__(self):
        if self._made is None and self._error is None:
            print(f"    {self._what} …", flush=True)
            try:
                self._made = self._make()
            except (Failed, Unavailable) as error:
                self._error = error
        if self._error is not None:
            raise self._error
        return self._made


class Context:
    """One run of the checks."""

    def __init__(self, options):
        self.options = options
        self.published_folder = Path(options.published).resolve() if options.published else places.PUBLISHED
        self._node = _Once("the tools from npm", lambda: Node(options.offline, self.log("setup-node")))
        self._python = _Once("the tools from PyPI", lambda: Python(options.offline, self.log("setup-python")))
        self._stub = _Once("the stub", lambda: Stub(self.log("setup-stub")))
        self._gateway = _Once("the gateway", lambda: Gateway(self.log("setup-gateway"), self.scratch("gateway")))
        self.check = "setup"

    @property
    def node(self):
        """The tools from npm."""
        return self._node()

    @property
    def python(self):
        """The tools from PyPI."""
        return self._python()

    @property
    def stub(self):
        """The running stub."""
        return self._stub()

    @property
    def gateway(self):
        """The running gateway."""
        return self._gateway()

    def log(self, name=None):
        """Where the running check keeps what its tool says."""
        return places.LOGS / f"{(name or self.check).replace('/', '-')}.log"

    def scratch(self, name):
        """An empty folder for what a check writes."""
        folder = places.WORK / "scratch" / name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return folder

    def published(self, name):
        """A file or folder of the published ones."""
        path = self.published_folder / name
        if not path.exists():
            raise Unavailable(f"{name} is not published yet; `cargo xtask publish` writes {places.PUBLISHED.name}/")
        return path

    @property
    def document(self):
        """The document for Schemathesis: the published 3.0 form."""
        return self.published(places.DOCUMENT)

    @cached_property
    def served(self):
        """The document that the gateway serves, as a file with the same bytes."""
        path = self.scratch("served") / "openapi.json"
        with urllib.request.urlopen(self.gateway.document, timeout=60) as answer:
            path.write_bytes(answer.read())
        return path

    def close(self):
        """Stops what is still running."""
        for running in (self._stub.made, self._gateway.made):
            if running is not None:
                running.stop()
