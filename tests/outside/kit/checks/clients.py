"""Clients: written by a generator at its defaults, compiled, and driven against the stub."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from .. import forms, warnings
from ..driven import drive
from ..process import program, run
from ..verdict import Unavailable
from . import languages


@dataclass(frozen=True)
class Language:
    """A language of openapi-generator."""

    called: str
    # Programs it needs, with the Debian packages that bring them.
    needs: tuple = ()
    # Its name for the generator, and its library where there is a choice.
    generator: str = ""
    library: str = ""
    # Builds the generated client and says how to start its driver.
    build: Callable = None
    forms: tuple = (forms.BUNDLED,)
    # What the generator is told beyond that. README.md says why, and whom it costs what.
    options: tuple = ()
    # The registry that would bring its libraries, and could not be reached.
    elsewhere: str = ""


# Methods of PHP do not tell upper from lower case, so spellings that differ in nothing else need names of their own.
_PHP_NAMES = "--name-mappings=" + ",".join(
    f"{spelling}={spelling}_spelling"
    for spelling in ("notifyUrl", "machinedetection", "callconnecttime", "callDisconnecttime")
)

LANGUAGES = {
    "python": Language("Python", (), "python", "", languages.python, forms.GENERATED_FROM),
    "typescript": Language("TypeScript", (), "typescript-fetch", "", languages.typescript, forms.GENERATED_FROM),
    "java": Language(
        "Java",
        (("javac", "openjdk-17-jdk-headless"),),
        "java",
        "native",
        languages.java,
        forms.GENERATED_FROM,
    ),
    "rust": Language(
        "Rust",
        (("cargo", None), ("pkg-config", "pkg-config libssl-dev")),
        "rust",
        "",
        languages.rust,
        forms.GENERATED_FROM,
    ),
    "go": Language("Go", (("go", "golang-go"),), "go", "", languages.go),
    "php": Language(
        "PHP",
        (("php", "php-cli php-curl php-mbstring php-guzzlehttp-guzzle"),),
        "php",
        "",
        languages.php,
        options=(_PHP_NAMES,),
    ),
    "ruby": Language("Ruby", (("ruby", "ruby ruby-typhoeus"),), "ruby", "", languages.ruby),
    # Asked for, and not to be had where this was written: a driver that was never run would prove nothing.
    "csharp": Language("C#", elsewhere="NuGet"),
    "kotlin": Language("Kotlin", elsewhere="Maven Central"),
}


def _openapi_generator(context, name, form):
    language = LANGUAGES[name]
    if language.elsewhere:
        raise Unavailable(
            f"no driver was written, since {language.elsewhere}, which has the libraries, is out of reach"
        )
    java = program("java", "openjdk-17-jre-headless")
    for needed in language.needs:
        program(*needed)
    folder = context.scratch(f"client-{name}-{form.name}")
    command = [java, "-jar", context.python.generator(), "generate", "--generator-name", language.generator]
    command += ["--library", language.library] if language.library else []
    command += ["--input-spec", form.where(context), "--output", folder / "client", *language.options]
    done = run(command, context.log()).expect("openapi-generator")
    warned = warnings.lines_of(done.stdout + done.stderr, r"(?:WARN|ERROR) +[\w.]*\.(\w+) - ")
    start, settings = language.build(context, folder)
    return f"{drive(context, 'client', f'{name}-{form.name}', start, **settings)}; {warnings.told(warned)}"


def _hey_api(context, form):
    folder = context.scratch(f"hey-api-{form.name}")
    command = [context.node.tool("openapi-ts"), "--input", form.where(context), "--output", folder / "client"]
    done = run(command, context.log(), cwd=folder).expect("openapi-ts")
    start, settings = languages.typescript(context, folder, "hey-api")
    return f"{drive(context, 'hey-api', form.name, start, **settings)}; {warnings.told(_warned(done))}"


def _orval(context, form):
    folder = context.scratch(f"orval-{form.name}")
    command = [context.node.tool("orval"), "--input", form.where(context), "--output", folder / "client.ts"]
    done = run(command, context.log(), cwd=folder).expect("orval")
    start, settings = languages.typescript(context, folder, "orval")
    return f"{drive(context, 'orval', form.name, start, **settings)}; {warnings.told(_warned(done))}"


def _openapi_python_client(context, form):
    folder = context.scratch(f"openapi-python-client-{form.name}")
    source = ["--url", form.address(context)] if form.address else ["--path", form.file(context)]
    command = [context.python.tool("openapi-python-client"), "generate", *source, "--output-path", folder / "client"]
    done = run(command, context.log(), cwd=folder, env=context.python.environment()).expect("openapi-python-client")
    start, settings = languages.python(context, folder, "openapi-python-client")
    told = drive(context, "openapi-python-client", form.name, start, **settings)
    return f"{told}; {warnings.told(_warned(done))}"


def _warned(done):
    """These tools have no kinds of warnings: every line that speaks of one."""
    return warnings.lines_of(done.stdout + done.stderr, r"(?i)(\bwarn.*)")


_OTHERS = {
    "hey-api": ("hey-api's client, with fetch", _hey_api),
    "orval": ("orval's client, with axios", _orval),
    "openapi-python-client": ("openapi-python-client's client", _openapi_python_client),
}


def checks():
    """Name, what it proves, and the function of every check."""
    for name, language in LANGUAGES.items():
        for form in language.forms:
            proves = f"openapi-generator's {language.called} client, from {form.is_what}"
            yield f"client/{name}-{form.name}", proves, partial(_openapi_generator, name=name, form=form)
    for tool, (called, check) in _OTHERS.items():
        for form in forms.GENERATED_FROM:
            yield f"{tool}/{form.name}", f"{called}, from {form.is_what}", partial(check, form=form)
