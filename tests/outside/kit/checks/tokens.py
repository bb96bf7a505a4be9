"""Tokens: what `smartassist-auth` mints, read by PyJWT and jwcrypto. The folder `auth` has the other direction."""

from .. import places
from ..process import program, run


def read(context):
    """They take our tokens and refuse changed ones."""
    python = context.python.python
    cargo = program("cargo")
    command = [cargo, "run", "--locked", "--quiet", "-p", "smartassist-auth", "--example", "mint_for_others"]
    minted = run(command, context.log(), cwd=places.REPOSITORY, timeout=3600)
    minted.expect_registry("cargo build").expect("minting tokens")
    script = places.OUTSIDE / "auth" / "interop.py"
    said = run([python, script, "read"], context.log(), stdin=minted.stdout).expect("interop.py").stdout.splitlines()
    return f"{len(said)} lines of agreement, the last: {said[-1]}"


def checks():
    """Name, what it proves, and the function of the check."""
    yield "tokens/read", "PyJWT and jwcrypto read the tokens of smartassist-auth", read
