//! Edits: scalars.

use super::{Edit, breaks, compiles};

pub fn edits() -> Vec<Edit> {
    vec![
        breaks(
            "a minimum goes from 0 to -1",
            &[(
                concat!("      minimum: 0\n", "      maximum: 9\n"),
                concat!("      minimum: -1\n", "      maximum: 9\n"),
            )],
        ),
        compiles(
            "a minimum goes from 0 to 1",
            &[(
                concat!("      minimum: 0\n", "      maximum: 9\n"),
                concat!("      minimum: 1\n", "      maximum: 9\n"),
            )],
        ),
        compiles("a maximum is raised", &[("      maximum: 100\n", "      maximum: 200\n")]),
        breaks(
            "a named integer gets wider",
            &[(
                "      format: int32\n      description: What goes first.",
                "      format: int64\n      description: What goes first.",
            )],
        ),
        breaks(
            "an integer in place gets wider",
            &[(
                "          format: int32\n          description: How often to try.",
                "          format: int64\n          description: How often to try.",
            )],
        ),
        breaks(
            "an integer in place gets bounds and a name",
            &[(
                concat!(
                    "          type: integer\n",
                    "          format: int32\n",
                    "          description: How many words were said.\n",
                    "          x-unit: words\n"
                ),
                "          $ref: '#/components/schemas/Seconds'\n",
            )],
        ),
        breaks(
            "a named integer loses its default",
            &[(concat!("      maximum: 9\n", "      default: 5\n"), "      maximum: 9\n")],
        ),
        compiles(
            "a named integer gets a default",
            &[("      maximum: 86400\n", concat!("      maximum: 86400\n", "      default: 60\n"))],
        ),
        breaks(
            "a text without constraints gets one",
            &[(
                concat!("    Note:\n", "      type: string\n", "      description: A note.\n"),
                concat!("    Note:\n", "      type: string\n", "      description: A note.\n", "      maxLength: 99\n"),
            )],
        ),
        compiles("a text loses one of its constraints", &[("      pattern: '^https?://[^\\x00-\\x20]+$'\n", "")]),
        breaks(
            "a text loses all of its constraints",
            &[(
                concat!(
                    "      minLength: 1\n",
                    "      maxLength: 2048\n",
                    "      pattern: '^https?://[^\\x00-\\x20]+$'\n"
                ),
                "",
            )],
        ),
        compiles("a text gets shorter", &[("      maxLength: 512\n", "      maxLength: 256\n")]),
        compiles(
            "the format of a text is another",
            &[(
                concat!("      format: uri\n", "      description: Whom to call.\n", "      minLength"),
                concat!("      format: email\n", "      description: Whom to call.\n", "      minLength"),
            )],
        ),
        compiles(
            "the format of a text is dropped",
            &[(
                concat!("      format: uri\n", "      description: Whom to call.\n", "      minLength"),
                "      description: Whom to call.\n      minLength",
            )],
        ),
        breaks(
            "a number becomes an integer",
            &[(
                concat!(
                    "          type: number\n",
                    "          format: double\n",
                    "          nullable: true\n",
                    "          description: How good it was. Null if unknown.\n",
                    "          example: 0.5\n"
                ),
                concat!(
                    "          type: integer\n",
                    "          format: int64\n",
                    "          nullable: true\n",
                    "          description: How good it was. Null if unknown.\n"
                ),
            )],
        ),
        breaks(
            "a text in place becomes a boolean",
            &[
                ("        start:\n          type: string", "        start:\n          type: boolean"),
                (concat!("          - start: now\n", "            words: 3\n"), "          - words: 3\n"),
            ],
        ),
        compiles(
            "a unit is stated",
            &[("      maximum: 9\n", concat!("      maximum: 9\n", "      x-unit: agents\n"))],
        ),
    ]
}
