//! Lists of values, unions, and notes.

use super::cases::{Case, ours, theirs};

pub fn cases() -> Vec<Case> {
    [enums(), unions(), notes()].into_iter().flatten().collect()
}

fn enums() -> Vec<Case> {
    vec![
        ours(
            "a closed list of a request gets a value",
            &[("enum: [disconnect, detect]", "enum: [disconnect, detect, ignore]")],
            &["rust-variant-added | rust! | -", "enum-value-added | callers+ implementers+ | startCall"],
        ),
        ours(
            "a closed list of a request loses a value",
            &[("enum: [disconnect, detect]", "enum: [detect]")],
            &["enum-value-removed | callers! implementers+ | startCall", "rust-removed | rust! | -"],
        ),
        ours(
            "a closed list stands in another order",
            &[("enum: [disconnect, detect]", "enum: [detect, disconnect]")],
            &["list-reordered | nobody | startCall"],
        ),
        ours(
            "an open list is closed",
            &[(
                "x-extensible-enum: [ringing, Call-In-Progress, completed]",
                "enum: [ringing, Call-In-Progress, completed]",
            )],
            &[
                "enum-closed | callers+ receivers+ implementers! | callDone, listCalls, startCall",
                "rust-changed | rust! | -",
            ],
        ),
        theirs(
            "a closed list of an answer gets a value",
            &[("[broken, busy]", "[broken, busy, away]")],
            &["enum-value-added | callers! implementers+ | listPets"],
        ),
        theirs(
            "a closed list of an answer loses a value",
            &[("[broken, busy]", "[broken]")],
            &["enum-value-removed | callers+ implementers! | listPets"],
        ),
        ours(
            "a closed list is opened",
            &[("enum: [disconnect, detect]", "x-extensible-enum: [disconnect, detect]")],
            &["rust-changed | rust! | -", "enum-opened | callers+ implementers+ | startCall"],
        ),
        ours(
            "a text gets a closed list",
            &[(
                "        start:\n          type: string\n",
                "        start:\n          type: string\n          enum: [now, then]\n",
            )],
            &["enum-added | callers+ receivers+ implementers! | callDone, listCalls, startCall"],
        ),
        ours(
            "a closed list is dropped",
            &[("      enum: [hour, day]\n", "")],
            &[
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
                "enum-removed | callers+ implementers+ | startCall",
            ],
        ),
        ours(
            "an open list gets a value",
            &[("completed]", "completed, failed]")],
            &[
                "known-value-added | callers+ receivers+ implementers+ | callDone, listCalls, startCall",
                "rust-added | rust+ | -",
            ],
        ),
        ours(
            "an open list loses a value",
            &[(
                "x-extensible-enum: [ringing, Call-In-Progress, completed]",
                "x-extensible-enum: [ringing, Call-In-Progress]",
            )],
            &[
                "rust-removed | rust! | -",
                "known-value-removed | callers+ receivers+ implementers+ | callDone, listCalls, startCall",
            ],
        ),
        ours(
            "a value of an open list is spelled otherwise",
            &[("[ringing, Call-In-Progress, completed]", "[ringing, call-in-progress, completed]")],
            &["known-value-respelled | callers~ receivers~ implementers~ | callDone, listCalls, startCall"],
        ),
        ours(
            "an open list is dropped",
            &[("      x-extensible-enum: [ringing, Call-In-Progress, completed]\n", "")],
            &[
                "rust-changed | rust! | -",
                "known-values-removed | callers~ receivers~ implementers~ | callDone, listCalls, startCall",
            ],
        ),
        ours(
            "a text gets an open list",
            &[(
                "        start:\n          type: string\n",
                "        start:\n          type: string\n          x-extensible-enum: [now, then]\n",
            )],
            &["known-values-added | callers~ receivers~ implementers~ | callDone, listCalls, startCall"],
        ),
        ours(
            "a value is described otherwise",
            &[("ringing: It rings.", "ringing: Ringing.")],
            &["description-changed | callers~ receivers~ implementers~ | callDone, listCalls, startCall"],
        ),
        ours(
            "a value is of another edition",
            &[("        Call-In-Progress: \"2025\"", "        Call-In-Progress: \"2023\"")],
            &["since-changed | callers~ receivers~ implementers~ | callDone, listCalls, startCall"],
        ),
    ]
}

fn unions() -> Vec<Case> {
    vec![
        ours(
            "a union of a request gets a type",
            &[(
                "        - type: integer\n          format: int64\n",
                "        - type: integer\n          format: int64\n        - type: boolean\n",
            )],
            &["branch-added | callers+ implementers+ | startCall", "rust-added | rust+ | -"],
        ),
        ours(
            "a union of a request loses a type",
            &[("        - type: integer\n          format: int64\n", "")],
            &["branch-removed | callers! implementers+ | startCall", "rust-removed | rust! | -"],
        ),
        ours(
            "a union stands in another order",
            &[
                ("        - $ref: '#/components/schemas/GranularityPeriod'\n", ""),
                (
                    "        - type: integer\n          format: int64\n",
                    concat!(
                        "        - type: integer\n",
                        "          format: int64\n",
                        "        - $ref: '#/components/schemas/GranularityPeriod'\n"
                    ),
                ),
            ],
            &["list-reordered | nobody | startCall"],
        ),
        ours(
            "a type becomes a union",
            &[(
                "        start:\n          type: string\n",
                "        start:\n          oneOf: [{type: string}, {type: boolean}]\n",
            )],
            &[
                "union-made | callers! receivers! implementers+ | callDone, listCalls, startCall",
                "rust-unknown | rust! | -",
                "description-changed | callers~ receivers~ implementers~ | callDone, listCalls, startCall",
            ],
        ),
        ours(
            "a union becomes one of its types",
            &[(
                concat!(
                    "      oneOf:\n",
                    "        - $ref: '#/components/schemas/GranularityPeriod'\n",
                    "        - type: integer\n",
                    "          format: int64\n"
                ),
                "      type: integer\n      format: int64\n",
            )],
            &[
                "union-unmade | callers! implementers+ | startCall",
                "rust-changed | rust! | -",
                "rust-removed | rust! | -",
                "description-changed | callers~ implementers~ | startCall",
                "example-changed | callers~ implementers~ | startCall",
            ],
        ),
        ours(
            "a union becomes another type",
            &[(
                concat!(
                    "      oneOf:\n",
                    "        - $ref: '#/components/schemas/GranularityPeriod'\n",
                    "        - type: integer\n",
                    "          format: int64\n"
                ),
                "      type: boolean\n",
            )],
            &["type-changed | callers! implementers! | startCall", "rust-unknown | rust! | -"],
        ),
        theirs(
            "a union of objects gets one more",
            &[(
                "        - $ref: \"#/components/schemas/Dog\"\n",
                "        - $ref: \"#/components/schemas/Dog\"\n        - $ref: \"#/components/schemas/Animal\"\n",
            )],
            &["branch-added | callers! implementers+ | POST /pets, listPets"],
        ),
        theirs(
            "an object is put together from one part more",
            &[("    Dog:\n      allOf:\n", "    Dog:\n      allOf:\n        - {type: object, required: [name]}\n")],
            &["part-added | callers! implementers! | POST /pets, listPets"],
        ),
        theirs(
            "an object is put together from one part less",
            &[("        - {type: object, properties: {tricks: {type: array, items: {type: string}}}}\n", "")],
            &["part-removed | callers! implementers+ | POST /pets, listPets"],
        ),
        theirs(
            "a discriminator is changed",
            &[("{propertyName: kind}", "{propertyName: type}")],
            &["keyword-changed | callers! implementers! | POST /pets, listPets"],
        ),
    ]
}

fn notes() -> Vec<Case> {
    vec![
        ours(
            "a field is described otherwise",
            &[("description: When it began.", "description: The beginning.")],
            &["description-changed | callers~ receivers~ implementers~ | callDone, listCalls, startCall"],
        ),
        ours(
            "an example of a schema is changed",
            &[("example: 637368b4a1d0", "example: 637368b4a1d1")],
            &["example-changed | callers~ implementers~ | listCalls, startCall"],
        ),
        ours(
            "a decision is added to a schema",
            &[("x-decision: [A1, B12]", "x-decision: [A1, B12, C1]")],
            &["decision-changed | callers~ implementers~ | startCall"],
        ),
        ours(
            "a schema is of another edition",
            &[("      x-since: \"2023\"\n", "      x-since: \"2025\"\n")],
            &["since-changed | callers~ receivers~ implementers~ | callDone, listCalls, startCall"],
        ),
        ours(
            "a unit is stated",
            &[(
                "          description: How long it took.\n",
                "          description: How long it took.\n          x-unit: s\n",
            )],
            &["unit-stated | receivers~ implementers~ | callDone"],
        ),
        ours(
            "a unit is changed",
            &[("      maximum: 86400\n      x-unit: s\n", "      maximum: 86400\n      x-unit: ms\n")],
            &["unit-changed | callers! receivers! implementers! | callDone, listCalls, startCall"],
        ),
    ]
}
