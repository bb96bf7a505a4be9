"""How a generated client is built in each language. Each function gives the driver's command and settings for it."""

import json
import shutil

from .. import places
from ..process import environment, program, run
from ..verdict import Unavailable

DRIVERS = places.OUTSIDE / "clients"


def python(context, folder):
    """Nothing to build: its libraries are among the tools from PyPI."""
    command = [context.python.python, DRIVERS / "python" / "drive.py"]
    return command, {"env": environment(PYTHONPATH=folder / "client")}


def typescript(context, folder):
    """Compiled as strictly as the generated code allows."""
    shutil.copy(DRIVERS / "typescript" / "drive.ts", folder)
    (folder / "package.json").write_text('{"type": "module"}')
    options = {
        "target": "es2022",
        "module": "nodenext",
        "strict": True,
        "noEmitOnError": True,
        "rootDir": str(folder),
        "outDir": str(folder / "out"),
        "typeRoots": [str(context.node.folder / "node_modules" / "@types")],
        "types": ["node"],
    }
    project = folder / "tsconfig.json"
    project.write_text(json.dumps({"compilerOptions": options, "files": ["drive.ts"]}))
    run([context.node.tool("tsc"), "--project", project], context.log()).expect("tsc")
    (folder / "out" / "package.json").write_text('{"type": "module"}')
    return [context.node.node, folder / "out" / "drive.js"], {}


def java(context, folder):
    """Compiled against the libraries that openapi-generator's own jar carries; Maven is not needed."""
    jar = context.python.generator()
    sources = [*(folder / "client" / "src" / "main" / "java").rglob("*.java"), *(DRIVERS / "java").glob("*.java")]
    listed, out = folder / "sources", folder / "out"
    listed.write_text("\n".join(map(str, sources)))
    command = [program("javac"), "-nowarn", "-proc:none", "-cp", jar, "-d", out, f"@{listed}"]
    run(command, context.log()).expect("javac")
    return [program("java"), "-cp", f"{out}:{jar}", "Drive"], {}


def go(context, folder):
    """Compiled without the network: its only library has a stand-in in the driver's folder."""
    client = folder / "client"
    for test in client.glob("test/*"):
        test.unlink()
    shutil.copytree(DRIVERS / "go", client, dirs_exist_ok=True)
    settings = {"GOFLAGS": "-mod=mod", "GOPROXY": "off", "GOTOOLCHAIN": "local", "GOCACHE": places.WORK / "go-cache"}
    command = [program("go"), "build", "-o", folder / "driver", "./drive"]
    run(command, context.log(), cwd=client, env=environment(**settings)).expect("go build")
    return [folder / "driver"], {}


def php(context, folder):
    """Nothing to build; Guzzle comes from Debian."""
    interpreter = program("php")
    question = (
        "require 'GuzzleHttp/autoload.php'; exit(extension_loaded('curl') && extension_loaded('mbstring') ? 0 : 1);"
    )
    if run([interpreter, "-r", question], context.log()).code != 0:
        raise Unavailable("PHP is here without its libraries; on Debian: php-curl php-mbstring php-guzzlehttp-guzzle")
    return [interpreter, DRIVERS / "php" / "drive.php", folder / "client" / "lib"], {}


def ruby(context, folder):
    """Nothing to build; Typhoeus comes from Debian."""
    interpreter = program("ruby")
    if run([interpreter, "-e", "require 'typhoeus'"], context.log()).code != 0:
        raise Unavailable("Ruby is here without its library; on Debian: ruby-typhoeus")
    return [interpreter, "-I", folder / "client" / "lib", DRIVERS / "ruby" / "drive.rb"], {}
