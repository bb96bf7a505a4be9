"""The forms of the document: as it is published, and as a running gateway serves it."""

from collections.abc import Callable
from dataclasses import dataclass

from . import places


@dataclass(frozen=True)
class Form:
    """A form of the document, under the name that checks and waivers use."""

    name: str
    is_what: str
    # Its file, asked when it is needed.
    file: Callable
    # Its address, for tools that read one. Without it they get the file.
    address: Callable = None

    def where(self, context):
        """What to give to a tool that reads files and addresses."""
        return self.address(context) if self.address else self.file(context)


def _published(name):
    return lambda context: context.published(name)


YAML = Form("3.0-yaml", "the 3.0 form as YAML", _published(places.DOCUMENT))
BUNDLED = Form("3.0", "the 3.0 form", _published(places.BUNDLED))
DEREFERENCED = Form("3.0-dereferenced", "the 3.0 form without references", _published(places.DEREFERENCED))
OPENAPI31 = Form("3.1", "the 3.1 form", _published(places.OPENAPI31))
OPENAPI31_YAML = Form("3.1-yaml", "the 3.1 form as YAML", _published(places.OPENAPI31_YAML))
ASYNCAPI = Form("asyncapi", "the AsyncAPI file", _published(places.ASYNCAPI))
SERVED = Form(
    "served",
    "what a running gateway serves",
    lambda context: context.served,
    lambda context: context.gateway.document,
)

# What every tool for OpenAPI documents is given.
OPENAPI = (YAML, BUNDLED, DEREFERENCED, OPENAPI31, OPENAPI31_YAML, SERVED)
# What clients and types are made from.
GENERATED_FROM = (BUNDLED, OPENAPI31, SERVED)
