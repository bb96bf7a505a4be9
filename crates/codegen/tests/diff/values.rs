//! What single values may be, and their bounds.

use super::cases::{Case, ours, theirs};

const TARGET: &str = "      format: uri\n      description: Whom to call.\n";
const URL: &str = "      pattern: '^https?://[^\\x00-\\x20]+$'\n";

pub fn cases() -> Vec<Case> {
    [values(), bounds()].into_iter().flatten().collect()
}

fn values() -> Vec<Case> {
    vec![
        ours(
            "a field of an answer has another type",
            &[
                (
                    "          description: When it began.",
                    concat!("          description: When it began.\n", "          x-was: 1"),
                ),
                ("        start:\n          type: string", "        start:\n          type: boolean"),
                ("\n          x-was: 1", ""),
            ],
            &[
                "type-changed | callers! receivers! implementers! | callDone, listCalls, startCall",
                "rust-changed | rust! | -",
            ],
        ),
        ours(
            "a field of a request has another type",
            &[(
                "        retries:\n          type: integer\n          format: int32\n",
                "        retries:\n          type: boolean\n",
            )],
            &["type-changed | callers! implementers! | startCall", "rust-changed | rust! | -"],
        ),
        theirs(
            "an integer becomes a number",
            &[("age: {type: integer}", "age: {type: number}")],
            &["type-widened | callers! implementers+ | POST /pets, listPets"],
        ),
        theirs(
            "a number becomes an integer",
            &[("weight: {type: number, format: float,", "weight: {type: integer, format: int32,")],
            &["type-narrowed | callers! implementers! | POST /pets, listPets"],
        ),
        ours(
            "a format is added",
            &[(
                "          description: When it began.",
                "          format: date-time\n          description: When it began.",
            )],
            &["format-added | callers+ receivers+ implementers! | callDone, listCalls, startCall"],
        ),
        ours(
            "a format is removed",
            &[(TARGET, "      description: Whom to call.\n")],
            &["format-removed | callers+ implementers+ | startCall"],
        ),
        ours(
            "a format is changed",
            &[(TARGET, "      format: email\n      description: Whom to call.\n")],
            &["format-changed | callers! implementers! | startCall"],
        ),
        ours(
            "an integer gets wider",
            &[(
                "          format: int32\n          description: How often to try.",
                "          format: int64\n          description: How often to try.",
            )],
            &["rust-changed | rust! | -", "number-widened | callers+ implementers+ | startCall"],
        ),
        ours(
            "an integer without bounds gets narrower",
            &[(
                "          format: int64\n          description: Version.",
                "          format: int32\n          description: Version.",
            )],
            &["number-narrowed | callers! implementers+ | startCall", "rust-changed | rust! | -"],
        ),
        ours(
            "an integer with bounds gets narrower",
            &[(
                "      format: int64\n      description: A time span.",
                "      format: int32\n      description: A time span.",
            )],
            &["rust-changed | rust! | -", "layout-changed | nobody | callDone, listCalls, startCall"],
        ),
        theirs(
            "a number gets wider",
            &[("format: float", "format: double")],
            &["layout-changed | nobody | POST /pets, listPets"],
        ),
        ours(
            "null is allowed in an answer",
            &[(
                "          description: When it began.",
                "          nullable: true\n          description: When it began.",
            )],
            &[
                "null-added | callers! receivers! implementers+ | callDone, listCalls, startCall",
                "rust-changed | rust! | -",
            ],
        ),
        ours(
            "null is no longer allowed in an answer",
            &[
                ("          format: double\n          nullable: true\n", "          format: double\n"),
                ("        score: null\n", "        score: 1.0\n"),
            ],
            &[
                "null-removed | callers+ receivers+ implementers! | callDone, listCalls, startCall",
                "rust-changed | rust! | -",
                "example-changed | callers~ implementers~ | startCall",
            ],
        ),
        ours(
            "null is no longer allowed in a request",
            &[(
                "            - $ref: '#/components/schemas/Mode'\n          nullable: true\n",
                "            - $ref: '#/components/schemas/Mode'\n",
            )],
            &["null-removed | callers! implementers+ | startCall", "rust-changed | rust! | -"],
        ),
        ours(
            "that null is not allowed is said",
            &[(
                "          description: When it began.",
                "          nullable: false\n          description: When it began.",
            )],
            &["layout-changed | nobody | callDone, listCalls, startCall"],
        ),
        ours(
            "a default is changed",
            &[("      default: 10\n", "      default: 20\n")],
            &["default-changed | callers! implementers+ | listCalls"],
        ),
        ours(
            "a default is removed",
            &[("      default: 10\n", "")],
            &[
                "default-removed | callers! implementers+ | listCalls",
                "rust-changed | rust! | -",
                "rust-removed | rust! | -",
            ],
        ),
        ours(
            "a default is added",
            &[(
                "          description: How often to try.\n",
                "          description: How often to try.\n          default: 1\n",
            )],
            &["default-added | callers+ implementers+ | startCall"],
        ),
        ours(
            "the default of a field is changed",
            &[("          default: detect\n", "          default: disconnect\n")],
            &["default-changed | callers! implementers+ | startCall"],
        ),
        ours(
            "a pattern is changed",
            &[(URL, "      pattern: '^https://[^\\x00-\\x20]+$'\n")],
            &["pattern-changed | callers! implementers! | startCall"],
        ),
        ours("a pattern is removed", &[(URL, "")], &["pattern-removed | callers+ implementers+ | startCall"]),
        ours(
            "a pattern is added",
            &[(TARGET, "      format: uri\n      pattern: '^tel:'\n      description: Whom to call.\n")],
            &["pattern-added | callers! implementers+ | startCall"],
        ),
        ours(
            "items may repeat",
            &[("      uniqueItems: true\n", "")],
            &["unique-items-removed | callers+ implementers+ | startCall"],
        ),
        theirs(
            "items may not repeat",
            &[(
                "schema: {type: array, items: {type: string}}",
                "schema: {type: array, uniqueItems: true, items: {type: string}}",
            )],
            &["unique-items-added | callers! implementers+ | listPets"],
        ),
        ours(
            "items have another type",
            &[(
                "      uniqueItems: true\n      items:\n        type: string\n",
                "      uniqueItems: true\n      items:\n        type: boolean\n",
            )],
            &["type-changed | callers! implementers! | startCall", "rust-changed | rust! | -"],
        ),
        theirs(
            "a list of anything",
            &[("schema: {type: array, items: {type: string}}", "schema: {type: array}")],
            &["keyword-removed | callers+ implementers+ | listPets"],
        ),
        theirs(
            "a keyword is changed",
            &[("multipleOf: 0.5", "multipleOf: 0.25")],
            &["keyword-changed | callers! implementers! | POST /pets, listPets"],
        ),
        theirs(
            "a keyword is removed",
            &[(", multipleOf: 0.5", "")],
            &["keyword-removed | callers! implementers+ | POST /pets, listPets"],
        ),
        theirs(
            "a keyword is added",
            &[("age: {type: integer}", "age: {type: integer, multipleOf: 2}")],
            &["keyword-added | callers! implementers! | POST /pets, listPets"],
        ),
    ]
}

fn bounds() -> Vec<Case> {
    vec![
        ours(
            "a maximum of a request is lowered",
            &[("      maximum: 100\n", "      maximum: 50\n")],
            &["bound-tightened | callers! implementers+ | listCalls"],
        ),
        ours(
            "a maximum of a request is raised",
            &[("      maximum: 100\n", "      maximum: 200\n")],
            &["bound-loosened | callers+ implementers+ | listCalls"],
        ),
        ours(
            "a maximum of an answer is lowered",
            &[("      maximum: 86400\n", "      maximum: 3600\n")],
            &["bound-tightened | callers+ receivers! implementers! | callDone, listCalls, startCall"],
        ),
        ours(
            "a maximum of an answer is raised",
            &[("      maximum: 86400\n", "      maximum: 172800\n")],
            &["bound-loosened | callers! receivers+ implementers+ | callDone, listCalls, startCall"],
        ),
        ours(
            "a maximum is removed",
            &[("      maximum: 100\n", "")],
            &["bound-loosened | callers+ implementers+ | listCalls"],
        ),
        ours(
            "a minimum of a request is raised",
            &[("      minimum: 1\n      maximum: 100", "      minimum: 2\n      maximum: 100")],
            &["bound-tightened | callers! implementers+ | listCalls"],
        ),
        ours(
            "a text of a request gets shorter",
            &[("      maxLength: 2048\n", "      maxLength: 1024\n")],
            &["bound-tightened | callers! implementers+ | startCall"],
        ),
        ours(
            "a text of a request may be empty",
            &[("      minLength: 1\n      maxLength: 2048\n", "      maxLength: 2048\n")],
            &["bound-loosened | callers+ implementers+ | startCall"],
        ),
        ours(
            "a text of a request may be empty, and that is said",
            &[("      minLength: 1\n      maxLength: 2048\n", "      minLength: 0\n      maxLength: 2048\n")],
            &["bound-loosened | callers+ implementers+ | startCall"],
        ),
        ours(
            "a list of a request gets longer",
            &[("      maxItems: 5\n", "      maxItems: 50\n")],
            &["bound-loosened | callers+ implementers+ | startCall"],
        ),
        ours(
            "a list of a request needs more",
            &[("      minItems: 1\n", "      minItems: 2\n")],
            &["bound-tightened | callers! implementers+ | startCall"],
        ),
        ours(
            "an object of a request takes fewer names",
            &[("      maxProperties: 20\n", "      maxProperties: 10\n")],
            &["bound-tightened | callers! implementers+ | startCall"],
        ),
        theirs(
            "a bound is allowed itself",
            &[("exclusiveMinimum: true, ", "")],
            &["bound-loosened | callers! implementers+ | POST /pets, listPets"],
        ),
        theirs(
            "that a bound is allowed itself is said",
            &[("maximum: 9}", "maximum: 9, exclusiveMaximum: false}")],
            &["layout-changed | nobody | POST /pets, listPets"],
        ),
        theirs(
            "the bound of a type in both directions is tightened",
            &[("maximum: 9}", "maximum: 7}")],
            &["bound-tightened | callers! implementers! | POST /pets, listPets"],
        ),
    ]
}
