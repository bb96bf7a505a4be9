//! Edits: objects.

use super::{Edit, breaks, compiles};

pub fn edits() -> Vec<Edit> {
    vec![
        compiles(
            "an optional field is added to a request",
            &[(
                "        labels:\n          $ref",
                concat!("        more: {type: string, description: More.}\n", "        labels:\n", "          $ref"),
            )],
        ),
        compiles(
            "a required field is added to a request",
            &[
                ("      required: [target]\n", "      required: [target, more]\n"),
                (
                    "        labels:\n          $ref",
                    concat!(
                        "        more: {type: string, description: More.}\n",
                        "        labels:\n",
                        "          $ref"
                    ),
                ),
                (
                    "        target: tel:911234567890\n",
                    concat!("        target: tel:911234567890\n", "        more: x\n"),
                ),
                (
                    "        target: sip:1@example.com\n",
                    concat!("        target: sip:1@example.com\n", "        more: x\n"),
                ),
            ],
        ),
        compiles(
            "an optional field is added to an answer",
            &[("        muted:\n", concat!("        more: {type: string, description: More.}\n", "        muted:\n"))],
        ),
        breaks(
            "a field is removed",
            &[(
                concat!(
                    "        muted:\n",
                    "          type: boolean\n",
                    "          description: Whether it was muted.\n",
                    "          deprecated: true\n"
                ),
                "",
            )],
        ),
        breaks("a field is called otherwise", &[("        muted:\n", "        silent:\n")]),
        compiles(
            "a field is called otherwise and keeps its name in Rust",
            &[(
                concat!("        muted:\n", "          type: boolean\n"),
                concat!("        silent:\n", "          type: boolean\n", "          x-rust-name: muted\n"),
            )],
        ),
        breaks("a field has another name in Rust", &[("x-rust-name: version", "x-rust-name: revision")]),
        compiles(
            "a name in Rust is stated that it had anyway",
            &[(
                concat!("        muted:\n", "          type: boolean\n"),
                concat!("        muted:\n", "          type: boolean\n", "          x-rust-name: muted\n"),
            )],
        ),
        breaks(
            "canonical name and alias are exchanged",
            &[
                ("        notifyUrl:\n", "        notifyurl:\n"),
                ("x-aliases: [notifyurl, notify_url]", "x-aliases: [notifyUrl, notify_url]"),
                ("#/notifyUrl}", "#/notifyurl}"),
            ],
        ),
        compiles(
            "canonical name and alias are exchanged, and the name in Rust stays",
            &[
                ("        notifyUrl:\n", "        notifyurl:\n"),
                (
                    "x-aliases: [notifyurl, notify_url]",
                    "x-aliases: [notifyUrl, notify_url]\n          x-rust-name: notify_url",
                ),
                ("#/notifyUrl}", "#/notifyurl}"),
            ],
        ),
        compiles(
            "an alias is added",
            &[("x-aliases: [notifyurl, notify_url]", "x-aliases: [notifyurl, notify_url, url]")],
        ),
        breaks("an object loses its only alias", &[("          x-aliases: [message]\n", "")]),
        breaks("a field becomes optional", &[("      required: [id]\n", "")]),
        breaks("a field becomes required", &[("      required: [id]\n", "      required: [id, status]\n")]),
        breaks(
            "a field may be null",
            &[(
                "          description: When it began.",
                "          nullable: true\n          description: When it began.",
            )],
        ),
        breaks(
            "a field may no longer be null",
            &[
                (
                    "          nullable: true\n          description: How good it was. Null if unknown.",
                    "          description: How good it was.",
                ),
                ("        score: null\n", "        score: 1.0\n"),
            ],
        ),
        breaks(
            "a wrapped field may no longer be null",
            &[
                (
                    concat!(
                        "          nullable: true\n",
                        "          description: What to do about machines. Null is the same as absent."
                    ),
                    "          description: What to do about machines.",
                ),
                ("        mode: null\n", ""),
            ],
        ),
        compiles("a request takes unknown fields", &[("      additionalProperties: false\n", "")]),
        breaks(
            "an answer takes no unknown fields",
            &[
                (
                    "      description: A part of a call.\n",
                    concat!("      description: A part of a call.\n", "      additionalProperties: false\n"),
                ),
                ("            extra: kept\n", ""),
            ],
        ),
        compiles(
            "a field is deprecated",
            &[(
                concat!("        start:\n", "          type: string\n"),
                concat!("        start:\n", "          type: string\n", "          deprecated: true\n"),
            )],
        ),
        compiles(
            "a field is no longer deprecated",
            &[(
                concat!("          description: Whether it was muted.\n", "          deprecated: true\n"),
                "          description: Whether it was muted.\n",
            )],
        ),
        breaks(
            "a field refers to another schema of the same form",
            &[
                ("          $ref: '#/components/schemas/Target'\n", "          $ref: '#/components/schemas/Url'\n"),
                ("        target: tel:911234567890\n", "        target: https://a.example\n"),
                ("        target: sip:1@example.com\n", "        target: https://a.example\n"),
            ],
        ),
        compiles(
            "fields stand in another order",
            &[
                (
                    concat!(
                        "        muted:\n",
                        "          type: boolean\n",
                        "          description: Whether it was muted.\n",
                        "          deprecated: true\n"
                    ),
                    "",
                ),
                (
                    concat!("        start:\n", "          type: string\n", "          description: When it began.\n"),
                    concat!(
                        "        muted:\n",
                        "          type: boolean\n",
                        "          description: Whether it was muted.\n",
                        "          deprecated: true\n",
                        "        start:\n",
                        "          type: string\n",
                        "          description: When it began.\n"
                    ),
                ),
            ],
        ),
        breaks(
            "an object gets too large to travel outside of a box",
            &[(
                "        text: {type: string, description: What it says.}\n",
                concat!(
                    "        text: {type: string, description: What it says.}\n",
                    "        more: {type: string, description: More.}\n"
                ),
            )],
        ),
        breaks(
            "an object loses its list",
            &[
                (
                    concat!(
                        "        parts:\n",
                        "          type: array\n",
                        "          description: What it consisted of.\n",
                        "          items:\n",
                        "            $ref: '#/components/schemas/Part'\n"
                    ),
                    "",
                ),
                (
                    concat!(
                        "        parts:\n",
                        "          - start: now\n",
                        "            words: 3\n",
                        "            extra: kept\n"
                    ),
                    "",
                ),
            ],
        ),
        compiles(
            "the items of an error get a field",
            &[(
                "          description: The status, or a code of its own.\n",
                concat!(
                    "          description: The status, or a code of its own.\n",
                    "        field:\n",
                    "          type: string\n",
                    "          description: What is wrong.\n"
                ),
            )],
        ),
    ]
}
