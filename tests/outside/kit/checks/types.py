"""Types for TypeScript by openapi-typescript: a typed handler and a typed call compile, and do what they should."""

from functools import partial

from .. import forms, places, typescript
from ..process import run

SOURCES = places.OUTSIDE / "clients" / "openapi-typescript"

_STRICTER = {
    "module": "nodenext",
    "moduleResolution": "nodenext",
    "exactOptionalPropertyTypes": True,
    "noFallthroughCasesInSwitch": True,
    "noImplicitReturns": True,
    "noPropertyAccessFromIndexSignature": True,
    "noUncheckedIndexedAccess": True,
    "noUnusedLocals": True,
}


def _check(context, form):
    folder = context.scratch(f"openapi-typescript-{form.name}")
    (folder / "package.json").write_text('{"type": "module"}')
    command = [context.node.tool("openapi-typescript"), form.where(context), "--output", folder / "document.ts"]
    run(command, context.log()).expect("openapi-typescript")
    # A document in 3.0 has no webhooks.
    sources = [path for path in sorted(SOURCES.glob("*.ts")) if form is not forms.BUNDLED or path.stem != "webhook"]
    out = typescript.build(context, folder, sources, **_STRICTER)
    stub = context.stub
    command = [context.node.node, out / "check.js", form.file(context), stub.url, stub.token]
    return run(command, context.log()).expect("check.ts").stdout.strip()


def checks():
    """Name, what it proves, and the function of every check."""
    for form in forms.GENERATED_FROM:
        proves = f"openapi-typescript, from {form.is_what}: a typed handler and a typed call"
        yield f"openapi-typescript/{form.name}", proves, partial(_check, form=form)
