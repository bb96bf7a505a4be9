"""Where everything is. The published files are listed here and nowhere else."""

from pathlib import Path

OUTSIDE = Path(__file__).resolve().parent.parent
REPOSITORY = OUTSIDE.parent.parent
# Everything that is downloaded, generated or logged; ignored by git.
WORK = REPOSITORY / "target" / "outside"
LOGS = WORK / "logs"

PUBLISHED = REPOSITORY / "openapi" / "dist"

# Files of the published folder, by the name the checks use.
DOCUMENT = "smartassist.yaml"
BUNDLED = "smartassist.json"
DEREFERENCED = "smartassist.dereferenced.json"
OPENAPI31 = "smartassist-3.1.json"
OPENAPI31_YAML = "smartassist-3.1.yaml"
ASYNCAPI = "asyncapi.yaml"
POSTMAN = "smartassist.postman_collection.json"
SCHEMAS = "schemas"
SAMPLES = "samples"
SAMPLES_INDEX = "samples/index.json"
