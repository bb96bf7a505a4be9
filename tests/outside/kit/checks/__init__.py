"""Every check, in the order in which they run. To add one, write its function and give its file a line here."""

from collections.abc import Callable
from dataclasses import dataclass

from . import clients, collection, conformance, house, linters, models, prism, schemas, servers, spoilt, tokens, types


@dataclass(frozen=True)
class Check:
    """One thing to prove with somebody else's tool."""

    name: str
    proves: str
    # Says in a line what was seen; raises `Failed` or `Unavailable`.
    run: Callable


_FILES = (linters, house, spoilt, schemas, servers, prism, types, models, clients, collection, conformance, tokens)

CHECKS = [Check(*check) for file in _FILES for check in file.checks()]
