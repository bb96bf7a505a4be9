"""Every check, in the order in which they run. To add one, write its function and give it a line here."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from . import clients, conformance, linters, schemas, spoilt, tokens, types


@dataclass(frozen=True)
class Check:
    """One thing to prove with somebody else's tool."""

    name: str
    proves: str
    # Says in a line what was seen; raises `Failed` or `Unavailable`.
    run: Callable


def _linters():
    for subject in linters.SUBJECTS:
        for tool in subject.tools:
            proves = f"{linters.PROVES[tool]} {subject.is_what}"
            yield Check(f"{tool}/{subject.name}", proves, partial(linters.RUN[tool], subject))


def _clients():
    for name, language in clients.LANGUAGES.items():
        proves = f"the generated {language.called} client calls every operation"
        yield Check(f"client/{name}", proves, partial(clients.run_client, name))


CHECKS = [
    *_linters(),
    Check("redocly/spoilt", "Redocly's house rules find what is broken for them", partial(spoilt.bites, "redocly")),
    Check("spectral/spoilt", "Spectral's house rules find what is broken for them", partial(spoilt.bites, "spectral")),
    Check("types/typescript", "openapi-typescript and tsc: typed handler and typed call", types.run_types),
    Check("ajv/samples", "ajv: every published sample is what its published JSON Schema says", schemas.published),
    Check("ajv/examples", "ajv: every example is what the schemas of the 3.1 document say", schemas.examples),
    *_clients(),
    Check("schemathesis/token", "random requests with a token: answers as documented", conformance.with_token),
    Check("schemathesis/no-token", "random requests without a token: refused as documented", conformance.without_token),
    Check("schemathesis/gateway", "random requests to the gateway: done or refused as documented", conformance.gateway),
    Check("tokens/read", "PyJWT and jwcrypto read the tokens we mint", tokens.read),
]
