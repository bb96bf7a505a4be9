//! Values, objects, choices, names and notes.

use super::cases::{Case, ours, theirs};

const TARGET: &str = "      format: uri\n      description: Whom to call.\n";
const PART: &str = "      description: A part of a call.\n";
const URL: &str = "      pattern: '^https?://[^\\x00-\\x20]+$'\n";

pub fn cases() -> Vec<Case> {
    [values(), bounds(), objects(), enums(), unions(), names(), notes()].into_iter().flatten().collect()
}

fn values() -> Vec<Case> {
    vec![
        ours(
            "a field of an answer has another type",
            &[
                ("          description: When it began.", "          description: When it began.\n          x-was: 1"),
                ("        start:\n          type: string", "        start:\n          type: boolean"),
                ("\n          x-was: 1", ""),
            ],
            &["type-changed | callers! receivers! implementers! | callDone, listCalls, startCall"],
        ),
        ours(
            "a field of a request has another type",
            &[(
                "        retries:\n          type: integer\n          format: int32\n",
                "        retries:\n          type: boolean\n",
            )],
            &["type-changed | callers! implementers! | startCall"],
        ),
        theirs(
            "an integer becomes a number",
            &[("age: {type: integer}", "age: {type: number}")],
            &["type-widened | callers! implementers+ rust! | POST /pets, listPets"],
        ),
        theirs(
            "a number becomes an integer",
            &[("weight: {type: number, format: float,", "weight: {type: integer, format: int32,")],
            &["type-narrowed | callers! implementers! rust! | POST /pets, listPets"],
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
            &["format-changed | callers! implementers! rust! | startCall"],
        ),
        ours(
            "an integer gets wider",
            &[(
                "          format: int32\n          description: How often to try.",
                "          format: int64\n          description: How often to try.",
            )],
            &["number-widened | callers+ implementers+ rust! | startCall"],
        ),
        ours(
            "an integer gets narrower",
            &[(
                "      format: int64\n      description: A time span.",
                "      format: int32\n      description: A time span.",
            )],
            &["number-narrowed | callers+ receivers! implementers! rust! | callDone, listCalls, startCall"],
        ),
        theirs(
            "a number gets wider",
            &[("format: float", "format: double")],
            &["number-widened | callers! implementers+ rust! | POST /pets, listPets"],
        ),
        ours(
            "null is allowed in an answer",
            &[(
                "          description: When it began.",
                "          nullable: true\n          description: When it began.",
            )],
            &["null-added | callers! receivers! implementers+ rust! | callDone, listCalls, startCall"],
        ),
        ours(
            "null is no longer allowed in an answer",
            &[
                ("          format: double\n          nullable: true\n", "          format: double\n"),
                ("        score: null\n", "        score: 1.0\n"),
            ],
            &[
                "null-removed | callers+ receivers+ implementers! rust! | callDone, listCalls, startCall",
                "example-changed | callers~ implementers~ | startCall",
            ],
        ),
        ours(
            "null is no longer allowed in a request",
            &[(
                "            - $ref: '#/components/schemas/Mode'\n          nullable: true\n",
                "            - $ref: '#/components/schemas/Mode'\n",
            )],
            &["null-removed | callers! implementers+ rust! | startCall"],
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
            &["default-removed | callers! implementers+ | listCalls"],
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
            &["type-changed | callers! implementers! | startCall"],
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

fn objects() -> Vec<Case> {
    vec![
        ours(
            "an optional field is added to a request",
            &[("        labels:\n", "        note: {type: string}\n        labels:\n")],
            &["property-added-to-closed | callers+ implementers+ | startCall"],
        ),
        ours(
            "a required field is added to a request",
            &[
                ("required: [target]", "required: [target, note]"),
                ("        labels:\n          $ref", "        note: {type: string}\n        labels:\n          $ref"),
            ],
            &["required-property-added | callers! implementers+ rust! | startCall"],
        ),
        ours(
            "an optional field is added to an answer",
            &[("        muted:\n", "        note: {type: string}\n        muted:\n")],
            &["property-added | callers+ receivers+ implementers+ | callDone, listCalls, startCall"],
        ),
        ours(
            "a required field is added to an answer",
            &[
                (PART, "      description: A part of a call.\n      required: [note]\n"),
                ("        muted:\n", "        note: {type: string}\n        muted:\n"),
            ],
            &["required-property-added | callers+ receivers+ implementers! rust! | callDone, listCalls, startCall"],
        ),
        theirs(
            "a field is added to a closed answer",
            &[("        title: {type: string}", "        title: {type: string}\n        more: {type: string}")],
            &["property-added-to-closed | callers! implementers+ | listPets"],
        ),
        ours(
            "a field of a request is removed",
            &[
                ("        labels:\n          $ref: '#/components/schemas/Labels'\n", ""),
                ("        labels: {team: blue}\n", ""),
            ],
            &[
                "property-removed | callers! implementers! | startCall",
                "example-changed | callers~ implementers~ | startCall",
            ],
        ),
        ours(
            "a field of an answer is removed",
            &[(
                "        muted:\n          type: boolean\n          description: Whether it was muted.\n          deprecated: true\n",
                "",
            )],
            &["property-removed | callers! receivers! implementers! | callDone, listCalls, startCall"],
        ),
        ours(
            "a field is renamed",
            &[("        muted:\n", "        silent:\n")],
            &["property-renamed | callers! receivers! implementers! | callDone, listCalls, startCall"],
        ),
        ours(
            "a field gets another spelling and keeps the old one as an alias",
            &[(
                "        muted:\n          type: boolean\n",
                "        isMuted:\n          type: boolean\n          x-aliases: [muted]\n",
            )],
            &[
                "property-respelled | callers! receivers! implementers+ rust! | callDone, listCalls, startCall",
                "alias-added | callers+ receivers+ implementers+ | callDone, listCalls, startCall",
            ],
        ),
        ours(
            "a field of a request becomes required",
            &[("required: [target]", "required: [target, labels]")],
            &["property-required | callers! implementers+ rust! | startCall"],
        ),
        ours(
            "a field of a request becomes optional",
            &[("      required: [target]\n", "")],
            &["property-optional | callers+ implementers! rust! | startCall"],
        ),
        ours(
            "a field of an answer becomes required",
            &[("      required: [id]\n", "      required: [id, status]\n")],
            &["property-required | callers+ receivers+ implementers! rust! | callDone, listCalls, startCall"],
        ),
        ours(
            "a field of an answer becomes optional",
            &[("      required: [id]\n", "")],
            &["property-optional | callers! receivers! implementers+ rust! | callDone, listCalls, startCall"],
        ),
        theirs(
            "required fields stand in another order",
            &[("required: [kind, name]", "required: [name, kind]")],
            &["list-reordered | nobody | POST /pets, listPets"],
        ),
        ours(
            "a request takes unknown fields",
            &[("      additionalProperties: false\n      x-decision: [A1, B12]", "      x-decision: [A1, B12]")],
            &["object-opened | callers+ implementers+ | startCall"],
        ),
        ours(
            "an answer takes no unknown fields",
            &[(PART, "      description: A part of a call.\n      additionalProperties: false\n")],
            &["object-closed | callers+ receivers+ implementers! | callDone, listCalls, startCall"],
        ),
        ours(
            "the values of a map get a type",
            &[("          additionalProperties: true\n", "          additionalProperties: {type: string}\n")],
            &["map-values-typed | callers! implementers+ rust! | startCall"],
        ),
        ours(
            "the values of a map get any type",
            &[("      additionalProperties:\n        type: string\n", "      additionalProperties: true\n")],
            &["map-values-untyped | callers+ implementers+ rust! | startCall"],
        ),
        ours(
            "the values of a map get another type",
            &[(
                "      additionalProperties:\n        type: string\n",
                "      additionalProperties:\n        type: boolean\n",
            )],
            &["type-changed | callers! implementers! | startCall"],
        ),
        ours(
            "that unknown fields are taken is said",
            &[(PART, "      description: A part of a call.\n      additionalProperties: true\n")],
            &["layout-changed | nobody | callDone, listCalls, startCall"],
        ),
        ours(
            "a field of a request gets an alias",
            &[("x-aliases: [notifyurl, notify_url]", "x-aliases: [notifyurl, notify_url, url]")],
            &["alias-added | callers+ implementers+ | startCall"],
        ),
        ours(
            "a field of a request loses an alias",
            &[("x-aliases: [notifyurl, notify_url]", "x-aliases: [notifyurl]")],
            &["alias-removed | callers! implementers+ | startCall"],
        ),
        ours(
            "a field of an answer loses its alias",
            &[("          x-aliases: [message]\n", "")],
            &["alias-removed | callers! receivers! implementers! | callDone, listCalls, startCall"],
        ),
        ours(
            "aliases stand in another order",
            &[("x-aliases: [notifyurl, notify_url]", "x-aliases: [notify_url, notifyurl]")],
            &["list-reordered | nobody | startCall"],
        ),
        ours(
            "a field is called otherwise in Rust",
            &[("x-rust-name: version", "x-rust-name: revision")],
            &["rust-name-changed | rust! | startCall"],
        ),
        ours(
            "a field is called in Rust as everywhere",
            &[("          x-rust-name: version\n", "")],
            &["rust-name-changed | rust! | startCall"],
        ),
        ours(
            "a field is deprecated",
            &[(
                "          description: When it began.\n",
                "          description: When it began.\n          deprecated: true\n",
            )],
            &["deprecated | callers+ receivers+ implementers+ rust+ | callDone, listCalls, startCall"],
        ),
        ours(
            "a field is deprecated no more",
            &[(
                "          description: Whether it was muted.\n          deprecated: true\n",
                "          description: Whether it was muted.\n",
            )],
            &["undeprecated | callers~ receivers~ implementers~ | callDone, listCalls, startCall"],
        ),
    ]
}

fn enums() -> Vec<Case> {
    vec![
        ours(
            "a closed list of a request gets a value",
            &[("enum: [disconnect, detect]", "enum: [disconnect, detect, ignore]")],
            &["enum-value-added | callers+ implementers+ | startCall"],
        ),
        ours(
            "a closed list of a request loses a value",
            &[("enum: [disconnect, detect]", "enum: [detect]")],
            &["enum-value-removed | callers! implementers+ | startCall"],
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
            &["enum-closed | callers+ receivers+ implementers! rust! | callDone, listCalls, startCall"],
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
            &["enum-opened | callers+ implementers+ rust! | startCall"],
        ),
        ours(
            "a text gets a closed list",
            &[(
                "        start:\n          type: string\n",
                "        start:\n          type: string\n          enum: [now, then]\n",
            )],
            &["enum-added | callers+ receivers+ implementers! rust! | callDone, listCalls, startCall"],
        ),
        ours(
            "a closed list is dropped",
            &[("      enum: [hour, day]\n", "")],
            &["enum-removed | callers+ implementers+ rust! | startCall"],
        ),
        ours(
            "an open list gets a value",
            &[("completed]", "completed, failed]")],
            &["known-value-added | callers+ receivers+ implementers+ | callDone, listCalls, startCall"],
        ),
        ours(
            "an open list loses a value",
            &[(
                "x-extensible-enum: [ringing, Call-In-Progress, completed]",
                "x-extensible-enum: [ringing, Call-In-Progress]",
            )],
            &["known-value-removed | callers+ receivers+ implementers+ | callDone, listCalls, startCall"],
        ),
        ours(
            "a value of an open list is spelled otherwise",
            &[("[ringing, Call-In-Progress, completed]", "[ringing, call-in-progress, completed]")],
            &["known-value-respelled | callers~ receivers~ implementers~ | callDone, listCalls, startCall"],
        ),
        ours(
            "an open list is dropped",
            &[("      x-extensible-enum: [ringing, Call-In-Progress, completed]\n", "")],
            &["known-values-removed | callers~ receivers~ implementers~ rust! | callDone, listCalls, startCall"],
        ),
        ours(
            "a text gets an open list",
            &[(
                "        start:\n          type: string\n",
                "        start:\n          type: string\n          x-extensible-enum: [now, then]\n",
            )],
            &["known-values-added | callers~ receivers~ implementers~ rust! | callDone, listCalls, startCall"],
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
            &["branch-added | callers+ implementers+ rust! | startCall"],
        ),
        ours(
            "a union of a request loses a type",
            &[("        - type: integer\n          format: int64\n", "")],
            &["branch-removed | callers! implementers+ rust! | startCall"],
        ),
        ours(
            "a union stands in another order",
            &[
                ("        - $ref: '#/components/schemas/GranularityPeriod'\n", ""),
                (
                    "        - type: integer\n          format: int64\n",
                    "        - type: integer\n          format: int64\n        - $ref: '#/components/schemas/GranularityPeriod'\n",
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
                "union-made | callers! receivers! implementers+ rust! | callDone, listCalls, startCall",
                "description-changed | callers~ receivers~ implementers~ | callDone, listCalls, startCall",
            ],
        ),
        ours(
            "a union becomes one of its types",
            &[(
                "      oneOf:\n        - $ref: '#/components/schemas/GranularityPeriod'\n        - type: integer\n          format: int64\n",
                "      type: integer\n      format: int64\n",
            )],
            &[
                "union-unmade | callers! implementers+ rust! | startCall",
                "description-changed | callers~ implementers~ | startCall",
                "example-changed | callers~ implementers~ | startCall",
            ],
        ),
        ours(
            "a union becomes another type",
            &[(
                "      oneOf:\n        - $ref: '#/components/schemas/GranularityPeriod'\n        - type: integer\n          format: int64\n",
                "      type: boolean\n",
            )],
            &["type-changed | callers! implementers! | startCall"],
        ),
        theirs(
            "a union of objects gets one more",
            &[(
                "        - $ref: \"#/components/schemas/Dog\"\n",
                "        - $ref: \"#/components/schemas/Dog\"\n        - $ref: \"#/components/schemas/Animal\"\n",
            )],
            &["branch-added | callers! implementers+ rust! | POST /pets, listPets"],
        ),
        theirs(
            "an object is put together from one part more",
            &[("    Dog:\n      allOf:\n", "    Dog:\n      allOf:\n        - {type: object, required: [name]}\n")],
            &["part-added | callers! implementers! rust! | POST /pets, listPets"],
        ),
        theirs(
            "an object is put together from one part less",
            &[("        - {type: object, properties: {tricks: {type: array, items: {type: string}}}}\n", "")],
            &["part-removed | callers! implementers+ rust! | POST /pets, listPets"],
        ),
        theirs(
            "a discriminator is changed",
            &[("{propertyName: kind}", "{propertyName: type}")],
            &["keyword-changed | callers! implementers! | POST /pets, listPets"],
        ),
    ]
}

fn names() -> Vec<Case> {
    vec![
        ours(
            "a schema is renamed",
            &[("every schemas/Part'", "schemas/Leg'"), ("    Part:\n", "    Leg:\n")],
            &["schema-renamed | rust! | callDone, listCalls, startCall"],
        ),
        ours(
            "a schema is written out in place",
            &[(
                "              schema:\n                $ref: '#/components/schemas/Calls'\n",
                "              schema:\n                type: array\n                description: Calls.\n                items: {$ref: '#/components/schemas/Call'}\n",
            )],
            &["schema-inlined | rust! | listCalls"],
        ),
        ours(
            "a schema in place gets a name",
            &[
                (
                    "        start:\n          type: string\n          description: When it began.\n",
                    "        start: {$ref: '#/components/schemas/Start'}\n",
                ),
                ("    Status:\n", "    Start: {type: string, description: When it began.}\n    Status:\n"),
            ],
            &["schema-named | rust! | callDone, listCalls, startCall", "schema-added | rust+ | -"],
        ),
        ours(
            "a field refers to another schema",
            &[("          $ref: '#/components/schemas/Target'", "          $ref: '#/components/schemas/Url'")],
            &[
                "pattern-added | callers! implementers+ | startCall",
                "schema-replaced | rust! | startCall",
                "bound-loosened | callers+ implementers+ | startCall",
                "format-removed | callers+ implementers+ | startCall",
                "description-changed | callers~ implementers~ | startCall",
            ],
        ),
        ours(
            "a reference is wrapped to say more",
            &[(
                "        status:\n          $ref: '#/components/schemas/Status'\n",
                "        status:\n          allOf: [{$ref: '#/components/schemas/Status'}]\n          description: How far.\n",
            )],
            &[
                "description-changed | callers~ receivers~ implementers~ | callDone, listCalls, startCall",
                "layout-changed | nobody | callDone, listCalls, startCall",
            ],
        ),
        ours(
            "something is said beside a reference",
            &[(
                "          $ref: '#/components/schemas/Target'\n",
                "          $ref: '#/components/schemas/Target'\n          description: Who.\n",
            )],
            &["description-changed | callers~ implementers~ | startCall"],
        ),
        ours(
            "a reference is wrapped to say nothing more",
            &[(
                "        status:\n          $ref: '#/components/schemas/Status'\n",
                "        status:\n          allOf: [{$ref: '#/components/schemas/Status'}]\n",
            )],
            &["layout-changed | nobody | callDone, listCalls, startCall"],
        ),
        theirs(
            "a schema that nothing uses is removed",
            &[("    Unused:\n      type: string\n      maxLength: 5\n", "")],
            &["schema-removed | rust! | -"],
        ),
        theirs(
            "a schema that nothing uses is tightened",
            &[("      maxLength: 5\n", "      maxLength: 4\n")],
            &["bound-tightened | rust! | -"],
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
