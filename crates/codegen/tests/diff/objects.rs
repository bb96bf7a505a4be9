//! Objects, and how schemas and fields are called.

use super::cases::{Case, ours, theirs};

const PART: &str = "      description: A part of a call.\n";

pub fn cases() -> Vec<Case> {
    [objects(), names()].into_iter().flatten().collect()
}

fn objects() -> Vec<Case> {
    vec![
        ours(
            "an optional field is added to a request",
            &[("        labels:\n", "        note: {type: string}\n        labels:\n")],
            &["property-added-to-closed | callers+ implementers+ | startCall", "rust-added | rust+ | -"],
        ),
        ours(
            "a required field is added to a request",
            &[
                ("required: [target]", "required: [target, note]"),
                ("        labels:\n          $ref", "        note: {type: string}\n        labels:\n          $ref"),
            ],
            &["required-property-added | callers! implementers+ | startCall", "rust-added | rust+ | -"],
        ),
        ours(
            "an optional field is added to an answer",
            &[("        muted:\n", "        note: {type: string}\n        muted:\n")],
            &[
                "property-added | callers+ receivers+ implementers+ | callDone, listCalls, startCall",
                "rust-added | rust+ | -",
            ],
        ),
        ours(
            "a required field is added to an answer",
            &[
                (PART, "      description: A part of a call.\n      required: [note]\n"),
                ("        muted:\n", "        note: {type: string}\n        muted:\n"),
            ],
            &[
                "required-property-added | callers+ receivers+ implementers! | callDone, listCalls, startCall",
                "rust-added | rust+ | -",
            ],
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
                "rust-removed | rust! | -",
                "rust-removed | rust! | -",
                "example-changed | callers~ implementers~ | startCall",
            ],
        ),
        ours(
            "a field of an answer is removed",
            &[(
                concat!(
                    "        muted:\n",
                    "          type: boolean\n",
                    "          description: Whether it was muted.\n",
                    "          deprecated: true\n"
                ),
                "",
            )],
            &[
                "property-removed | callers! receivers! implementers! | callDone, listCalls, startCall",
                "rust-removed | rust! | -",
            ],
        ),
        ours(
            "a field is renamed",
            &[("        muted:\n", "        silent:\n")],
            &[
                "property-renamed | callers! receivers! implementers! | callDone, listCalls, startCall",
                "rust-removed | rust! | -",
                "rust-added | rust+ | -",
            ],
        ),
        ours(
            "a field gets another spelling and keeps the old one as an alias",
            &[(
                "        muted:\n          type: boolean\n",
                "        isMuted:\n          type: boolean\n          x-aliases: [muted]\n",
            )],
            &[
                "property-respelled | callers! receivers! implementers+ | callDone, listCalls, startCall",
                "rust-removed | rust! | -",
                "rust-added | rust+ | -",
                "rust-added | rust+ | -",
            ],
        ),
        ours(
            "canonical name and alias of a request are exchanged",
            &[
                ("        notifyUrl:\n", "        notifyurl:\n"),
                (
                    "x-aliases: [notifyurl, notify_url]",
                    "x-aliases: [notifyUrl, notify_url]\n          x-rust-name: notify_url",
                ),
                ("#/notifyUrl}", "#/notifyurl}"),
            ],
            &[
                "layout-changed | nobody | callDone",
                "spellings-exchanged | nobody | startCall",
                "rust-name-changed | nobody | startCall",
            ],
        ),
        ours(
            "canonical name and alias of an answer are exchanged",
            &[
                ("required: [msg]", "required: [message]"),
                ("        msg:\n", "        message:\n"),
                ("          x-aliases: [message]\n", "          x-aliases: [msg]\n          x-rust-name: msg\n"),
            ],
            &[
                "spellings-exchanged | callers~ | callDone, listCalls, startCall",
                "rust-name-changed | nobody | callDone, listCalls, startCall",
            ],
        ),
        ours(
            "an alias takes the place of the canonical name",
            &[
                ("        notifyUrl:\n", "        notifyurl:\n"),
                ("x-aliases: [notifyurl, notify_url]", "x-aliases: [notify_url]"),
                ("#/notifyUrl}", "#/notifyurl}"),
            ],
            &[
                "spelling-dropped | callers! implementers+ | startCall",
                "callback-expression-changed | receivers! implementers! | callDone",
                "rust-removed | rust! | -",
                "rust-added | rust+ | -",
            ],
        ),
        ours(
            "a field is no longer deprecated",
            &[(
                "          description: Whether it was muted.\n          deprecated: true\n",
                "          description: Whether it was muted.\n",
            )],
            &[
                "undeprecated | callers~ receivers~ implementers~ | callDone, listCalls, startCall",
                "rust-undeprecated | nobody | -",
            ],
        ),
        ours(
            "a field of a request becomes required",
            &[("required: [target]", "required: [target, labels]")],
            &["property-required | callers! implementers+ | startCall", "rust-changed | rust! | -"],
        ),
        ours(
            "a field of a request becomes optional",
            &[("      required: [target]\n", "")],
            &["property-optional | callers+ implementers! | startCall", "rust-changed | rust! | -"],
        ),
        ours(
            "a field of an answer becomes required",
            &[("      required: [id]\n", "      required: [id, status]\n")],
            &[
                "property-required | callers+ receivers+ implementers! | callDone, listCalls, startCall",
                "rust-changed | rust! | -",
            ],
        ),
        ours(
            "a field of an answer becomes optional",
            &[("      required: [id]\n", "")],
            &[
                "property-optional | callers! receivers! implementers+ | callDone, listCalls, startCall",
                "rust-changed | rust! | -",
            ],
        ),
        theirs(
            "required fields stand in another order",
            &[("required: [kind, name]", "required: [name, kind]")],
            &["list-reordered | nobody | POST /pets, listPets"],
        ),
        ours(
            "a request takes unknown fields",
            &[("      additionalProperties: false\n      x-decision: [A1, B12]", "      x-decision: [A1, B12]")],
            &["object-opened | callers+ implementers+ | startCall", "rust-added | rust+ | -", "rust-added | rust+ | -"],
        ),
        ours(
            "an answer takes no unknown fields",
            &[(PART, "      description: A part of a call.\n      additionalProperties: false\n")],
            &[
                "object-closed | callers+ receivers+ implementers! | callDone, listCalls, startCall",
                "rust-removed | rust! | -",
            ],
        ),
        ours(
            "the values of a map get a type",
            &[("          additionalProperties: true\n", "          additionalProperties: {type: string}\n")],
            &["map-values-typed | callers! implementers+ | startCall", "rust-changed | rust! | -"],
        ),
        ours(
            "the values of a map get any type",
            &[("      additionalProperties:\n        type: string\n", "      additionalProperties: true\n")],
            &["rust-changed | rust! | -", "map-values-untyped | callers+ implementers+ | startCall"],
        ),
        ours(
            "the values of a map get another type",
            &[(
                "      additionalProperties:\n        type: string\n",
                "      additionalProperties:\n        type: boolean\n",
            )],
            &["type-changed | callers! implementers! | startCall", "rust-changed | rust! | -"],
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
            &[
                "alias-removed | callers! receivers! implementers! | callDone, listCalls, startCall",
                "rust-removed | rust! | -",
            ],
        ),
        ours(
            "aliases stand in another order",
            &[("x-aliases: [notifyurl, notify_url]", "x-aliases: [notify_url, notifyurl]")],
            &["list-reordered | nobody | startCall"],
        ),
        ours(
            "a field is called otherwise in Rust",
            &[("x-rust-name: version", "x-rust-name: revision")],
            &["rust-removed | rust! | -", "rust-added | rust+ | -", "rust-name-changed | nobody | startCall"],
        ),
        ours(
            "a field is called in Rust as everywhere",
            &[("          x-rust-name: version\n", "")],
            &["rust-removed | rust! | -", "rust-added | rust+ | -", "rust-name-changed | nobody | startCall"],
        ),
        ours(
            "a field is deprecated",
            &[(
                "          description: When it began.\n",
                "          description: When it began.\n          deprecated: true\n",
            )],
            &[
                "deprecated | callers+ receivers+ implementers+ | callDone, listCalls, startCall",
                "rust-deprecated | rust+ | -",
            ],
        ),
        ours(
            "a field is deprecated no more",
            &[(
                "          description: Whether it was muted.\n          deprecated: true\n",
                "          description: Whether it was muted.\n",
            )],
            &[
                "undeprecated | callers~ receivers~ implementers~ | callDone, listCalls, startCall",
                "rust-undeprecated | nobody | -",
            ],
        ),
    ]
}

fn names() -> Vec<Case> {
    vec![
        ours(
            "a schema is renamed",
            &[("every schemas/Part'", "schemas/Leg'"), ("    Part:\n", "    Leg:\n")],
            &["rust-renamed | rust! | -", "schema-renamed | nobody | callDone, listCalls, startCall"],
        ),
        ours(
            "a schema is written out in place",
            &[(
                "              schema:\n                $ref: '#/components/schemas/Calls'\n",
                concat!(
                    "              schema:\n",
                    "                type: array\n",
                    "                description: Calls.\n",
                    "                items: {$ref: '#/components/schemas/Call'}\n"
                ),
            )],
            &[
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
                "schema-inlined | nobody | listCalls",
                "layout-changed | nobody | listCalls",
                "layout-changed | nobody | listCalls",
                "layout-changed | nobody | listCalls",
            ],
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
            &[
                "rust-changed | rust! | -",
                "rust-added | rust+ | -",
                "schema-named | nobody | callDone, listCalls, startCall",
                "schema-added | nobody | -",
                "layout-changed | nobody | callDone, listCalls, startCall",
                "layout-changed | nobody | callDone, listCalls, startCall",
            ],
        ),
        ours(
            "a field refers to another schema",
            &[("          $ref: '#/components/schemas/Target'", "          $ref: '#/components/schemas/Url'")],
            &[
                "pattern-added | callers! implementers+ | startCall",
                "rust-changed | rust! | -",
                "rust-removed | rust! | -",
                "bound-loosened | callers+ implementers+ | startCall",
                "format-removed | callers+ implementers+ | startCall",
                "description-changed | callers~ implementers~ | startCall",
                "schema-replaced | nobody | startCall",
            ],
        ),
        ours(
            "a reference is wrapped to say more",
            &[(
                "        status:\n          $ref: '#/components/schemas/Status'\n",
                concat!(
                    "        status:\n",
                    "          allOf: [{$ref: '#/components/schemas/Status'}]\n",
                    "          description: How far.\n"
                ),
            )],
            &[
                "description-changed | callers~ receivers~ implementers~ | callDone, listCalls, startCall",
                "layout-changed | nobody | callDone, listCalls, startCall",
                "layout-changed | nobody | callDone, listCalls, startCall",
                "layout-changed | nobody | callDone, listCalls, startCall",
                "layout-changed | nobody | callDone, listCalls, startCall",
                "layout-changed | nobody | callDone, listCalls, startCall",
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
            &[
                "layout-changed | nobody | callDone, listCalls, startCall",
                "layout-changed | nobody | callDone, listCalls, startCall",
                "layout-changed | nobody | callDone, listCalls, startCall",
                "layout-changed | nobody | callDone, listCalls, startCall",
                "layout-changed | nobody | callDone, listCalls, startCall",
                "layout-changed | nobody | callDone, listCalls, startCall",
                "layout-changed | nobody | callDone, listCalls, startCall",
            ],
        ),
        theirs(
            "a schema that nothing uses is removed",
            &[("    Unused:\n      type: string\n      maxLength: 5\n", "")],
            &["schema-removed | nobody | -"],
        ),
        theirs(
            "a schema that nothing uses is tightened",
            &[("      maxLength: 5\n", "      maxLength: 4\n")],
            &["bound-tightened | rust+ | -"],
        ),
    ]
}
