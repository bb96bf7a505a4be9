//! Bodies, answers and headers.

use super::cases::{Case, ours, theirs};

const BODY: &str = concat!(
    "      requestBody:\n",
    "        content:\n",
    "          application/json:\n",
    "            schema: {$ref: \"#/components/schemas/Pet\"}\n"
);
const RETRY: &str = concat!(
    "      description: Slow down.\n",
    "      headers:\n",
    "        Retry-After:\n",
    "          $ref: '#/components/headers/RetryAfter'\n"
);
const STARTED: &str = "          description: The call is under way.\n";
const TAKEN: &str = "                  description: Taken.\n";

pub fn cases() -> Vec<Case> {
    [bodies(), answers(), headers()].into_iter().flatten().collect()
}

fn bodies() -> Vec<Case> {
    vec![
        theirs(
            "a body is added",
            &[(
                "      operationId: listPets\n",
                concat!(
                    "      operationId: listPets\n",
                    "      requestBody: {content: {application/json: {schema: {type: string}}}}\n"
                ),
            )],
            &["body-added | callers+ implementers+ | listPets"],
        ),
        theirs(
            "a required body is added",
            &[(
                "      operationId: listPets\n",
                concat!(
                    "      operationId: listPets\n",
                    "      requestBody: {required: true, content: {application/json: {schema: {type: string}}}}\n"
                ),
            )],
            &["required-body-added | callers! implementers+ | listPets"],
        ),
        theirs("a body is removed", &[(BODY, "")], &["body-removed | callers! implementers! | POST /pets"]),
        theirs(
            "a body becomes required",
            &[("      requestBody:\n", "      requestBody:\n        required: true\n")],
            &["body-required | callers! implementers+ | POST /pets"],
        ),
        ours(
            "a body becomes optional",
            &[("      requestBody:\n        required: true\n", "      requestBody:\n        required: false\n")],
            &["body-optional | callers+ implementers! | startCall"],
        ),
        theirs(
            "a body may have another media type",
            &[(
                "      requestBody:\n        content:\n",
                "      requestBody:\n        content:\n          text/plain: {schema: {type: string}}\n",
            )],
            &["media-type-added | callers+ implementers+ | POST /pets"],
        ),
        theirs(
            "an answer has a media type less",
            &[("            text/csv:\n              schema: {type: string}\n", "")],
            &["media-type-removed | callers! implementers! | listPets"],
        ),
        theirs(
            "a media type has no schema any more",
            &[("            text/csv:\n              schema: {type: string}\n", "            text/csv: {}\n")],
            &["keyword-removed | callers! implementers+ | listPets"],
        ),
        ours(
            "the example of a body is removed",
            &[("              aliased:\n                $ref: '#/components/examples/Aliased'\n", "")],
            &["example-changed | callers~ implementers~ | startCall"],
        ),
        ours(
            "the value of an example is changed",
            &[("        target: tel:911234567890", "        target: tel:911234567891")],
            &["example-changed | callers~ implementers~ | startCall"],
        ),
    ]
}

fn answers() -> Vec<Case> {
    vec![
        theirs(
            "a success is added",
            &[(
                "        \"201\": {description: Created.}\n",
                "        \"201\": {description: Created.}\n        \"203\": {description: More.}\n",
            )],
            &["success-added | callers! implementers+ | POST /pets"],
        ),
        theirs(
            "a success is removed",
            &[("        \"202\": {description: Later.}\n", "")],
            &["success-removed | callers! implementers! | POST /pets"],
        ),
        ours(
            "a success has another status",
            &[(
                "        '200':\n          description: The call is under way.",
                "        '202':\n          description: The call is under way.",
            )],
            &[
                "success-changed | callers! implementers! | startCall",
                "rust-removed | rust! | -",
                "rust-removed | rust! | -",
                "rust-added | rust+ | -",
                "rust-added | rust+ | -",
            ],
        ),
        ours(
            "an error is added",
            &[(
                "        '423': {$ref: '#/components/responses/TooMany'}",
                concat!(
                    "        '423': {$ref: '#/components/responses/TooMany'}\n",
                    "        '409': {$ref: '#/components/responses/TooMany'}"
                ),
            )],
            &["error-added | callers+ implementers+ | startCall", "rust-added | rust+ | -"],
        ),
        ours(
            "an error is removed",
            &[("        '423': {$ref: '#/components/responses/TooMany'}\n", "")],
            &["error-removed | callers+ implementers! | startCall", "rust-removed | rust! | -"],
        ),
        theirs(
            "the error for everything else is removed",
            &[("        default: {$ref: \"#/components/responses/Problem\"}\n", "")],
            &["error-removed | callers+ implementers! | listPets"],
        ),
        ours(
            "an answer gets a body",
            &[(
                TAKEN,
                concat!(
                    "                  description: Taken.\n",
                    "                  content: {application/json: {schema: {$ref: '#/components/schemas/Errors'}}}\n"
                ),
            )],
            &["answer-body-added | receivers! implementers+ | callDone", "rust-changed | rust! | -"],
        ),
        ours(
            "an answer loses its body",
            &[(
                concat!(
                    "          description: The call is under way.\n",
                    "          content:\n",
                    "            application/json:\n",
                    "              schema:\n",
                    "                $ref: '#/components/schemas/Call'\n",
                    "              examples:\n",
                    "                started:\n",
                    "                  $ref: '#/components/examples/Started'\n"
                ),
                STARTED,
            )],
            &[
                "answer-body-removed | callers! implementers! | startCall",
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
                "rust-removed | rust! | -",
            ],
        ),
        ours(
            "a shared answer is described otherwise",
            &[("description: Slow down.", "description: Too many.")],
            &["description-changed | callers~ implementers~ | listCalls, startCall"],
        ),
        ours(
            "a shared answer is called otherwise",
            &[("every responses/TooMany", "responses/Busy"), ("    TooMany:\n", "    Busy:\n")],
            &["component-renamed | nobody | listCalls, startCall"],
        ),
        ours(
            "an error refers to another answer",
            &[(
                "        '423': {$ref: '#/components/responses/TooMany'}",
                "        '423': {$ref: '#/components/responses/Overloaded'}",
            )],
            &["description-changed | callers~ implementers~ | startCall", "component-moved | nobody | startCall"],
        ),
        ours(
            "an answer stands in place",
            &[(
                "        '415': {$ref: '#/components/responses/WrongType'}",
                concat!(
                    "        '415': {description: The body is not JSON., content: {application/json: ",
                    "{schema: {$ref: '#/components/schemas/Errors'}}}}"
                ),
            )],
            &["component-moved | nobody | startCall"],
        ),
        ours(
            "the body of an answer is another schema",
            &[(
                "              schema:\n                $ref: '#/components/schemas/Calls'\n",
                "              schema:\n                $ref: '#/components/schemas/WordList'\n",
            )],
            &[
                "type-changed | callers! implementers! | listCalls",
                "bound-tightened | callers+ implementers! | listCalls",
                "bound-tightened | callers+ implementers! | listCalls",
                "unique-items-added | callers+ implementers! | listCalls",
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
                "description-changed | callers~ implementers~ | listCalls",
                "description-changed | callers~ implementers~ | listCalls",
                "schema-replaced | nobody | listCalls",
                "schema-inlined | nobody | listCalls",
            ],
        ),
    ]
}

fn headers() -> Vec<Case> {
    vec![
        ours(
            "a header is added",
            &[(
                "      description: The body is not JSON.\n",
                "      description: The body is not JSON.\n      headers: {X-Id: {schema: {type: string}}}\n",
            )],
            &["rust-changed | rust! | -", "header-added | callers+ implementers+ | startCall"],
        ),
        ours(
            "a header is added that the kit sets",
            &[(
                "      description: The body is not JSON.\n",
                concat!(
                    "      description: The body is not JSON.\n",
                    "      headers: {X-Id: {x-set-by: kit, schema: {type: string}}}\n"
                ),
            )],
            &["runtime-header-added | callers+ implementers+ | startCall"],
        ),
        ours(
            "a required header is added",
            &[(
                "      description: The body is not JSON.\n",
                concat!(
                    "      description: The body is not JSON.\n",
                    "      headers: {X-Id: {required: true, schema: {type: string}}}\n"
                ),
            )],
            &["required-header-added | callers+ implementers! | startCall", "rust-changed | rust! | -"],
        ),
        ours(
            "a header is removed",
            &[(RETRY, "      description: Slow down.\n")],
            &[
                "header-removed | callers! implementers! | listCalls, startCall",
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
            ],
        ),
        ours(
            "a header is spelled otherwise",
            &[(
                RETRY,
                concat!(
                    "      description: Slow down.\n",
                    "      headers:\n",
                    "        retry-after:\n",
                    "          $ref: '#/components/headers/RetryAfter'\n"
                ),
            )],
            &["header-respelled | callers~ implementers~ | listCalls, startCall"],
        ),
        ours(
            "a header is always there",
            &[(
                "      description: Seconds to wait.\n",
                concat!("      description: Seconds to wait.\n", "      required: true\n"),
            )],
            &[
                "header-required | callers+ receivers! implementers! | callDone, listCalls, startCall",
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
            ],
        ),
        theirs(
            "a header is optional",
            &[(
                "{description: How many., required: true, schema: {type: integer}}",
                "{description: How many., schema: {type: integer}}",
            )],
            &["header-optional | callers! implementers+ | listPets"],
        ),
        theirs(
            "a header holds another type",
            &[(
                "{description: How many., required: true, schema: {type: integer}}",
                "{description: How many., required: true, schema: {type: string}}",
            )],
            &["type-changed | callers! implementers! | listPets"],
        ),
        ours(
            "a shared header is called otherwise, and one more stands beside it",
            &[
                ("every headers/RetryAfter", "headers/Wait"),
                ("    RetryAfter:\n", "    Other: {description: Other., schema: {type: string}}\n    Wait:\n"),
            ],
            &["component-added | nobody | -", "component-renamed | nobody | callDone, listCalls, startCall"],
        ),
        ours(
            "a header is set by the kit",
            &[(
                "      description: Seconds to wait.\n",
                concat!("      description: Seconds to wait.\n", "      x-set-by: kit\n"),
            )],
            &[
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
                "header-set-by-changed | nobody | callDone, listCalls, startCall",
            ],
        ),
        ours(
            "a shared header stands in place",
            &[(
                concat!(
                    "      description: Slow down.\n",
                    "      headers:\n",
                    "        Retry-After:\n",
                    "          $ref: '#/components/headers/RetryAfter'\n"
                ),
                concat!(
                    "      description: Slow down.\n",
                    "      headers:\n",
                    "        Retry-After:\n",
                    "          description: Seconds to wait.\n",
                    "          schema:\n",
                    "            $ref: '#/components/schemas/Seconds'\n"
                ),
            )],
            &["component-moved | nobody | listCalls, startCall"],
        ),
    ]
}
