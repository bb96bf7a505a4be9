//! Parameters.

use super::cases::{Case, ours, theirs};

const SINCE: &str = "        - name: since\n";
const SUPPLIED: &str = "      x-client-supplied: true\n";

pub fn cases() -> Vec<Case> {
    vec![
        ours(
            "an optional parameter is added",
            &[(SINCE, "        - {name: until, in: query, schema: {type: string}}\n        - name: since\n")],
            &["parameter-added | callers+ implementers+ | listCalls", "rust-added | rust+ | -"],
        ),
        ours(
            "a required parameter is added",
            &[(
                SINCE,
                "        - {name: until, in: query, required: true, schema: {type: string}}\n        - name: since\n",
            )],
            &["required-parameter-added | callers! implementers+ | listCalls", "rust-added | rust+ | -"],
        ),
        ours(
            "a callback gets a header that is always there",
            &[(
                "              security: []\n",
                concat!(
                    "              security: []\n",
                    "              parameters: [{name: X-Id, in: header, required: true, schema: {type: string}}]\n"
                ),
            )],
            &["required-parameter-added | receivers+ implementers! | callDone", "rust-added | rust+ | -"],
        ),
        ours(
            "a parameter is removed",
            &[(
                concat!(
                    "        - name: limit\n",
                    "          in: query\n",
                    "          description: How many at most.\n",
                    "          schema:\n",
                    "            $ref: '#/components/schemas/Limit'\n"
                ),
                "",
            )],
            &["parameter-removed | callers! implementers! | listCalls", "rust-removed | rust! | -"],
        ),
        ours(
            "a parameter is renamed",
            &[("- name: limit", "- name: size")],
            &[
                "parameter-renamed | callers! implementers! | listCalls",
                "rust-removed | rust! | -",
                "rust-added | rust+ | -",
            ],
        ),
        ours(
            "a header parameter is spelled otherwise",
            &[("name: X-Trace", "name: x-trace")],
            &["parameter-respelled | callers~ implementers~ | startCall"],
        ),
        ours(
            "a parameter moves to a header",
            &[("        - name: limit\n          in: query", "        - name: limit\n          in: header")],
            &["parameter-moved | callers! implementers! | listCalls"],
        ),
        ours(
            "a parameter becomes required",
            &[(
                "          description: How many at most.\n",
                "          description: How many at most.\n          required: true\n",
            )],
            &["parameter-required | callers! implementers+ | listCalls"],
        ),
        ours(
            "a parameter becomes optional",
            &[("      in: path\n      required: true\n", "      in: path\n      required: false\n")],
            &[
                "parameter-optional | callers+ implementers! | listCalls, startCall",
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
            ],
        ),
        ours(
            "that a parameter is optional is said",
            &[(
                "          description: How many at most.\n",
                "          description: How many at most.\n          required: false\n",
            )],
            &["layout-changed | nobody | listCalls"],
        ),
        ours(
            "a list is written in another style",
            &[("explode: true", "explode: false")],
            &["parameter-style-changed | callers! implementers! | listCalls"],
        ),
        ours(
            "the usual style is left out",
            &[("          style: form\n", "")],
            &["layout-changed | nobody | listCalls"],
        ),
        ours(
            "the client no longer sends a header that is optional anyway",
            &[(SUPPLIED, "")],
            &["client-supplied-noted | callers~ implementers~ | startCall"],
        ),
        ours(
            "the client sends a parameter by itself",
            &[("      name: accountId\n", "      name: accountId\n      x-client-supplied: true\n")],
            &["client-supplied-added | callers+ | listCalls, startCall"],
        ),
        ours(
            "the client no longer sends a required header by itself",
            &[(
                "      description: An id that is written to the log.\n      x-client-supplied: true\n",
                "      description: An id that is written to the log.\n      required: true\n",
            )],
            &[
                "parameter-required | callers! implementers+ | startCall",
                "client-supplied-removed | callers! | startCall",
                "rust-changed | rust! | -",
            ],
        ),
        ours(
            "a parameter is deprecated",
            &[(
                "          description: How many at most.\n",
                "          description: How many at most.\n          deprecated: true\n",
            )],
            &["deprecated | callers+ implementers+ | listCalls", "rust-deprecated | rust+ | -"],
        ),
        ours(
            "a parameter is described otherwise",
            &[("How many at most.", "The most.")],
            &["description-changed | callers~ implementers~ | listCalls"],
        ),
        ours(
            "a shared parameter is described otherwise",
            &[("description: The account.", "description: Whose calls.")],
            &["description-changed | callers~ implementers~ | listCalls, startCall"],
        ),
        ours(
            "the example of a parameter is changed",
            &[("example: yesterday", "example: today")],
            &["example-changed | callers~ implementers~ | listCalls"],
        ),
        ours(
            "a parameter is of another edition",
            &[("      x-since: \"2025\"\n      schema", "      x-since: \"2023\"\n      schema")],
            &["since-changed | callers~ implementers~ | startCall"],
        ),
        ours(
            "parameters stand in another order",
            &[
                (
                    concat!(
                        "        - name: limit\n",
                        "          in: query\n",
                        "          description: How many at most.\n",
                        "          schema:\n",
                        "            $ref: '#/components/schemas/Limit'\n"
                    ),
                    "",
                ),
                (
                    "          example: yesterday\n",
                    concat!(
                        "          example: yesterday\n",
                        "        - name: limit\n",
                        "          in: query\n",
                        "          description: How many at most.\n",
                        "          schema:\n",
                        "            $ref: '#/components/schemas/Limit'\n"
                    ),
                ),
            ],
            &["list-reordered | nobody | listCalls"],
        ),
        ours(
            "a shared parameter is called otherwise",
            &[("every parameters/Trace", "parameters/LogId"), ("    Trace:\n", "    LogId:\n")],
            &["component-renamed | nobody | startCall"],
        ),
        theirs(
            "a parameter of a path becomes required",
            &[("      - name: tenant\n", "      - name: tenant\n        required: true\n")],
            &[
                "parameter-required | callers! implementers+ | POST /pets, listPets",
                "layout-changed | nobody | POST /pets, listPets",
            ],
        ),
        theirs(
            "a parameter of a path is said of an operation",
            &[(
                concat!(
                    "    parameters:\n",
                    "      - name: tenant\n",
                    "        x-owned: account\n",
                    "        in: query\n",
                    "        schema: {type: string}\n",
                    "    get:\n",
                    "      operationId: listPets\n",
                    "      parameters:\n"
                ),
                concat!(
                    "    get:\n",
                    "      operationId: listPets\n",
                    "      parameters:\n",
                    "        - {name: tenant, x-owned: account, in: query, schema: {type: string}}\n"
                ),
            )],
            &[
                "parameter-removed | callers! implementers! | POST /pets",
                "layout-changed | nobody | POST /pets, listPets",
            ],
        ),
        ours(
            "an id has to be the caller's own",
            &[("      name: accountId\n", "      name: accountId\n      x-owned: account\n")],
            &["ownership-added | callers! implementers+ | listCalls, startCall"],
        ),
        theirs(
            "an id may be anybody's",
            &[("        x-owned: account\n", "")],
            &[
                "ownership-removed | callers+ implementers! | POST /pets, listPets",
                "layout-changed | nobody | POST /pets, listPets",
            ],
        ),
        theirs(
            "an id has to be that of a bot of the caller's",
            &[("x-owned: account", "x-owned: bot")],
            &[
                "ownership-changed | callers! implementers! | POST /pets, listPets",
                "layout-changed | nobody | POST /pets, listPets",
            ],
        ),
        theirs(
            "a cookie is removed",
            &[(
                concat!(
                    "        - name: session\n",
                    "          in: cookie\n",
                    "          schema: {type: string, format: uuid}\n"
                ),
                "",
            )],
            &["parameter-removed | callers! implementers! | listPets"],
        ),
    ]
}
