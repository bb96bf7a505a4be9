//! Edits: collections.

use super::{Edit, breaks, compiles};

pub fn edits() -> Vec<Edit> {
    vec![
        breaks(
            "the items of a list have another type",
            &[
                (
                    concat!("      uniqueItems: true\n", "      items:\n", "        type: string\n"),
                    concat!("      uniqueItems: true\n", "      items:\n", "        type: boolean\n"),
                ),
                ("        tags: [a, b]\n", ""),
            ],
        ),
        compiles("items may repeat", &[("      uniqueItems: true\n", "")]),
        compiles("a list needs more items", &[("      minItems: 1\n", "      minItems: 2\n")]),
        breaks(
            "the values of a named map have another type",
            &[
                (
                    concat!("      additionalProperties:\n", "        type: string\n", "      example: {team: blue}\n"),
                    concat!("      additionalProperties:\n", "        type: boolean\n"),
                ),
                ("        labels: {team: blue}\n", ""),
            ],
        ),
        breaks(
            "the values of a map in place get a type",
            &[
                ("          additionalProperties: true\n", "          additionalProperties: {type: string}\n"),
                ("        metadata: {score: 1.5}\n", ""),
            ],
        ),
        breaks(
            "a map may not be empty",
            &[("      maxProperties: 20\n", concat!("      minProperties: 1\n", "      maxProperties: 20\n"))],
        ),
        compiles("a map takes fewer entries", &[("      maxProperties: 20\n", "      maxProperties: 10\n")]),
        breaks(
            "a list in place gets a name",
            &[
                (
                    concat!(
                        "          type: array\n",
                        "          description: What it consisted of.\n",
                        "          items:\n",
                        "            $ref: '#/components/schemas/Part'\n"
                    ),
                    "          $ref: '#/components/schemas/Parts'\n",
                ),
                (
                    "    Part:\n",
                    concat!(
                        "    Parts:\n",
                        "      type: array\n",
                        "      description: Parts.\n",
                        "      items:\n",
                        "        $ref: '#/components/schemas/Part'\n",
                        "    Part:\n"
                    ),
                ),
            ],
        ),
        compiles(
            "a union gets a branch",
            &[(
                concat!("        - type: integer\n", "          format: int64\n", "      example: 15\n"),
                concat!(
                    "        - type: integer\n",
                    "          format: int64\n",
                    "        - type: boolean\n",
                    "      example: 15\n"
                ),
            )],
        ),
        breaks(
            "a union loses a branch",
            &[(
                concat!("        - type: integer\n", "          format: int64\n", "      example: 15\n"),
                "        - type: boolean\n",
            )],
        ),
        compiles(
            "a union stands in another order",
            &[(
                concat!(
                    "        - $ref: '#/components/schemas/GranularityPeriod'\n",
                    "        - type: integer\n",
                    "          format: int64\n"
                ),
                concat!(
                    "        - type: integer\n",
                    "          format: int64\n",
                    "        - $ref: '#/components/schemas/GranularityPeriod'\n"
                ),
            )],
        ),
        breaks(
            "a branch of a union is a plain text",
            &[("        - $ref: '#/components/schemas/GranularityPeriod'\n", "        - type: string\n")],
        ),
        breaks(
            "a union is no longer a parameter",
            &[(
                concat!(
                    "        - name: bucket\n",
                    "          in: query\n",
                    "          description: What is put together.\n",
                    "          schema:\n",
                    "            $ref: '#/components/schemas/Granularity'\n"
                ),
                "",
            )],
        ),
    ]
}
