#!/usr/bin/env python3
"""Makes the lists of exact versions again: package-lock.json from package.json, requirements.txt from its first part.

Addresses are taken out of package-lock.json, so that every machine asks its own registry; the sums stay.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

OUTSIDE = Path(__file__).resolve().parent
NPM = [shutil.which("npm") or "npm", "install", "--package-lock-only", "--ignore-scripts", "--no-audit", "--no-fund"]
# What stands in front of this line was chosen; what follows came with it.
BORDER = "# What they bring along.\n"


def renew_node(folder):
    shutil.copy(OUTSIDE / "package.json", folder)
    subprocess.run(NPM, cwd=folder, check=True)
    lock = json.loads((folder / "package-lock.json").read_text())
    for package in lock["packages"].values():
        package.pop("resolved", None)
        package.pop("funding", None)
    (OUTSIDE / "package-lock.json").write_text(json.dumps(lock, indent=2) + "\n")


def renew_python(folder):
    path = OUTSIDE / "requirements.txt"
    chosen = path.read_text().partition(BORDER)[0]
    wanted = folder / "chosen.txt"
    wanted.write_text(chosen.replace("-r auth/", f"-r {OUTSIDE}/auth/"))
    subprocess.run([sys.executable, "-m", "venv", folder / "venv"], check=True)
    python = folder / "venv" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "--quiet", "-r", wanted], check=True)
    frozen = subprocess.run([python, "-m", "pip", "freeze"], check=True, capture_output=True, text=True).stdout
    named = {line.partition("==")[0].lower() for line in chosen.splitlines()}
    auth = (OUTSIDE / "auth" / "requirements.txt").read_text()
    named |= {line.partition("==")[0].lower() for line in auth.splitlines()}
    brought = [line for line in frozen.splitlines(keepends=True) if line.partition("==")[0].lower() not in named]
    path.write_text(chosen + BORDER + "".join(brought))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        renew_node(Path(folder))
        renew_python(Path(folder))
