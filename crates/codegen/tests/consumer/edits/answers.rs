//! Edits: answers.

use super::{Edit, breaks, compiles};

pub fn edits() -> Vec<Edit> {
    vec![
        compiles(
            "a status is added",
            &[("        '423': {", "        '409': {$ref: '#/components/responses/TooMany'}\n        '423': {")],
        ),
        breaks("a status is removed", &[("        '423': {$ref: '#/components/responses/TooMany'}\n", "")]),
        breaks(
            "the status of the success is another",
            &[(
                "        '200':\n          description: The report.",
                "        '201':\n          description: The report.",
            )],
        ),
        breaks(
            "an answer gets a header",
            &[(
                concat!("      description: There is no such thing.\n", "      content:\n"),
                concat!(
                    "      description: There is no such thing.\n",
                    "      headers:\n",
                    "        Retry-After:\n",
                    "          $ref: '#/components/headers/RetryAfter'\n",
                    "      content:\n"
                ),
            )],
        ),
        compiles(
            "an answer gets a header that the server kit sets",
            &[(
                concat!("      description: There is no such thing.\n", "      content:\n"),
                concat!(
                    "      description: There is no such thing.\n",
                    "      headers:\n",
                    "        RateLimit:\n",
                    "          description: What is left.\n",
                    "          x-set-by: kit\n",
                    "          schema: {type: string}\n",
                    "      content:\n"
                ),
            )],
        ),
        breaks(
            "an answer loses its header",
            &[(
                concat!(
                    "          headers:\n",
                    "            X-Total:\n",
                    "              description: How many there are.\n",
                    "              schema:\n",
                    "                $ref: '#/components/schemas/Seconds'\n"
                ),
                "",
            )],
        ),
        breaks(
            "a header becomes required",
            &[(
                concat!("            X-Total:\n", "              description: How many there are.\n"),
                concat!(
                    "            X-Total:\n",
                    "              required: true\n",
                    "              description: How many there are.\n"
                ),
            )],
        ),
        breaks(
            "a header has another type",
            &[(
                concat!(
                    "              description: How many there are.\n",
                    "              schema:\n",
                    "                $ref: '#/components/schemas/Seconds'\n"
                ),
                concat!(
                    "              description: How many there are.\n",
                    "              schema:\n",
                    "                $ref: '#/components/schemas/Limit'\n"
                ),
            )],
        ),
        breaks(
            "a header is set by the server kit",
            &[(
                concat!(
                    "            X-Total:\n",
                    "              description: How many there are.\n",
                    "              schema:\n",
                    "                $ref: '#/components/schemas/Seconds'\n"
                ),
                concat!(
                    "            RateLimit:\n",
                    "              x-set-by: kit\n",
                    "              description: How many there are.\n",
                    "              schema: {type: string}\n"
                ),
            )],
        ),
        breaks(
            "an answer is another schema",
            &[(
                concat!("              schema:\n", "                $ref: '#/components/schemas/Report'\n"),
                concat!("              schema:\n", "                $ref: '#/components/schemas/Part'\n"),
            )],
        ),
    ]
}
