"""Types for TypeScript from the 3.1 document: a typed handler and a typed call compile, and do what they should."""

import json
import shutil

from .. import places
from ..process import run

SOURCES = places.OUTSIDE / "typescript"

OPTIONS = {
    "target": "es2022",
    "module": "nodenext",
    "strict": True,
    "exactOptionalPropertyTypes": True,
    "noFallthroughCasesInSwitch": True,
    "noImplicitReturns": True,
    "noPropertyAccessFromIndexSignature": True,
    "noUncheckedIndexedAccess": True,
    "noUnusedLocals": True,
    "noEmitOnError": True,
    "outDir": "out",
    "types": ["node"],
}


def run_types(context):
    """openapi-typescript, tsc, and node."""
    twin = context.published(places.TWIN)
    folder = context.scratch("typescript")
    (folder / "node_modules").symlink_to(context.node.folder / "node_modules", target_is_directory=True)
    (folder / "package.json").write_text('{"type": "module"}')
    for source in SOURCES.glob("*.ts"):
        shutil.copy(source, folder)
    command = [context.node.tool("openapi-typescript"), twin, "--output", folder / "document.ts"]
    run(command, context.log()).expect("openapi-typescript")
    (folder / "tsconfig.json").write_text(json.dumps({"compilerOptions": OPTIONS, "include": ["*.ts"]}))
    run([context.node.tool("tsc"), "--project", folder], context.log()).expect("tsc")
    stub = context.stub
    command = [context.node.node, folder / "out" / "check.js", twin, stub.url, stub.token]
    return run(command, context.log()).expect("check.ts").stdout.strip()
