"""Compiling TypeScript that a tool has written, with a driver of ours beside it."""

import json
import shutil

from .process import run

# As strict as projects begin: what `tsc --init` and Node ask for.
_OPTIONS = {
    "target": "es2022",
    "module": "commonjs",
    "moduleResolution": "node10",
    "esModuleInterop": True,
    "skipLibCheck": True,
    "strict": True,
    "noEmitOnError": True,
    "types": ["node"],
}


def build(context, folder, sources, **options):
    """Compiles the sources in the folder; the packages are those of the tools. Gives the folder of what was made."""
    modules = folder / "node_modules"
    if not modules.exists():
        modules.symlink_to(context.node.folder / "node_modules", target_is_directory=True)
    for source in sources:
        if source.parent != folder:
            shutil.copy(source, folder)
    out = folder / "out"
    compiled = {**_OPTIONS, **options, "rootDir": str(folder), "outDir": str(out)}
    files = [source.name for source in sources]
    project = folder / "tsconfig.json"
    project.write_text(json.dumps({"compilerOptions": compiled, "files": files}))
    run([context.node.tool("tsc"), "--project", project], context.log()).expect("tsc")
    return out
