"""How a generated client is built in each language. Each function gives the driver's command and settings for it."""

import re
import shutil

from .. import places
from ..process import environment, program, run
from ..typescript import build as build_typescript
from ..verdict import Unavailable

DRIVERS = places.OUTSIDE / "clients"


def python(context, folder, driver="python"):
    """Nothing to build: its libraries are among the tools from PyPI."""
    # The client of openapi-generator lies in the folder, that of openapi-python-client too.
    command = [context.python.python, DRIVERS / driver / "drive.py"]
    return command, {"env": environment(PYTHONPATH=folder / "client")}


def typescript(context, folder, driver="typescript"):
    """Compiled with the driver."""
    out = build_typescript(context, folder, [DRIVERS / driver / "drive.ts"])
    return [context.node.node, out / "drive.js"], {}


def java(context, folder):
    """Compiled against the libraries that openapi-generator's own jar carries; Maven is not needed."""
    jar = context.python.generator()
    sources = [*(folder / "client" / "src" / "main" / "java").rglob("*.java"), *(DRIVERS / "java").rglob("*.java")]
    listed, out = folder / "sources", folder / "out"
    listed.write_text("\n".join(map(str, sources)))
    command = [program("javac"), "-nowarn", "-proc:none", "-cp", jar, "-d", out, f"@{listed}"]
    run(command, context.log()).expect("javac")
    return [program("java"), "-cp", f"{out}:{jar}", "Drive"], {}


def rust(context, folder):
    """Compiled with the driver, with what was compiled for the other forms."""
    shutil.copytree(DRIVERS / "rust", folder, dirs_exist_ok=True)
    cargo, settings = program("cargo"), environment(CARGO_TARGET_DIR=places.WORK / "rust")
    # Versions are those of the committed list, where only that of the client itself changes.
    command = [cargo, "build", "--message-format", "json-render-diagnostics"]
    command += ["--offline"] if context.options.offline else []
    done = run(command, context.log(), cwd=folder, env=settings, timeout=3600)
    done.expect_registry("cargo build").expect("cargo build")
    *_, binary = re.findall(r'"executable":"([^"]+)"', done.stdout)
    # The next form is compiled into the same place.
    return [shutil.copy(binary, folder / "driver")], {}


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
