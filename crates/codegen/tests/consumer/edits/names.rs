//! Edits: names.

use super::{Edit, breaks, compiles};

pub fn edits() -> Vec<Edit> {
    vec![
        breaks(
            "a schema is renamed",
            &[("every schemas/Priority'", "schemas/Rank'"), ("    Priority:\n", "    Rank:\n")],
        ),
        compiles(
            "a schema is added",
            &[(
                "    Priority:\n",
                concat!("    Rank:\n", "      type: string\n", "      description: A rank.\n", "    Priority:\n"),
            )],
        ),
        breaks(
            "a schema is written out in place",
            &[(
                concat!(
                    "          allOf:\n",
                    "            - $ref: '#/components/schemas/Note'\n",
                    "          description: For people.\n"
                ),
                concat!("          type: string\n", "          description: For people.\n"),
            )],
        ),
        compiles(
            "a reference is wrapped to say more",
            &[(
                concat!("        status:\n", "          $ref: '#/components/schemas/Status'\n"),
                concat!(
                    "        status:\n",
                    "          allOf: [{$ref: '#/components/schemas/Status'}]\n",
                    "          description: How far.\n"
                ),
            )],
        ),
        compiles(
            "a parameter stands in place",
            &[
                (
                    "        - $ref: '#/components/parameters/Trace'\n",
                    concat!(
                        "        - name: X-Trace\n",
                        "          in: header\n",
                        "          description: An id that is written to the log.\n",
                        "          x-client-supplied: true\n",
                        "          x-since: \"2025\"\n",
                        "          schema:\n",
                        "            type: string\n"
                    ),
                ),
                (
                    concat!(
                        "    Trace:\n",
                        "      name: X-Trace\n",
                        "      in: header\n",
                        "      description: An id that is written to the log.\n",
                        "      x-client-supplied: true\n",
                        "      x-since: \"2025\"\n",
                        "      schema:\n",
                        "        type: string\n"
                    ),
                    "",
                ),
            ],
        ),
        compiles(
            "an answer stands in place of the components",
            &[
                (
                    "        '423': {$ref: '#/components/responses/TooMany'}\n",
                    "        '423': {$ref: '#/components/responses/Locked'}\n",
                ),
                (
                    "    TooMany:\n",
                    concat!(
                        "    Locked:\n",
                        "      description: Slow down.\n",
                        "      headers:\n",
                        "        Retry-After:\n",
                        "          description: Seconds to wait.\n",
                        "          schema:\n",
                        "            $ref: '#/components/schemas/Seconds'\n",
                        "      content:\n",
                        "        application/json:\n",
                        "          schema:\n",
                        "            $ref: '#/components/schemas/Errors'\n",
                        "    TooMany:\n"
                    ),
                ),
            ],
        ),
        compiles("a description is changed", &[("description: When it began.", "description: The beginning.")]),
        compiles("an example is changed", &[("example: 637368b4a1d0", "example: 637368b4a1d1")]),
    ]
}
