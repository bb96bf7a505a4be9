//! Cases of the rules on parameters and responses.

use super::cases::{Case, rule};

const NAME: &str = "- name: since\n";
const SINCE: &str = "          in: query\n          style: form\n          explode: true\n";
const SCHEMA: &str = "          schema:\n            type: string\n          example: yesterday\n";
/// An answer that the stub does not need.
const LOCKED: &str = "        '423': {$ref: '#/components/responses/TooMany'}";
const PUBLIC: &str = "              security: []";
const TAKEN: &str = "                  description: Taken.";

pub fn cases() -> Vec<Case> {
    let mut cases = parameters();
    cases.extend(responses());
    cases
}

fn parameters() -> Vec<Case> {
    let trace = "/components/parameters/Trace";
    let owned_from = "      description: The account.\n";
    let owned_to = |kind: &str| format!("{owned_from}      x-owned: {kind}\n");
    let foreign = "name: X-Account, in: header, description: A., schema: {$ref: '#/components/schemas/AccountId'}";
    vec![
        rule("parameter-unique")
            .passes(NAME, "- name: limits\n")
            .fails(NAME, "- name: limit\n", "@list/parameters/2")
            .fails(NAME, "- name: account-id\n", "@list/parameters/2"),
        rule("parameter-name")
            .passes(NAME, "- name: since-when\n")
            .passes(NAME, "- name: body\n")
            .fails(NAME, "- name: send\n", "@list/parameters/2")
            .fails(NAME, "- name: since[at]\n", "@list/parameters/2/name"),
        rule("parameter-location")
            .passes(SINCE, "          in: header\n          style: simple\n          explode: false\n")
            .fails(SINCE, "          in: cookie\n", "@list/parameters/2/in"),
        rule("parameter-header")
            .passes("name: X-Trace", "name: X-Request-Id")
            .fails("name: X-Trace", "name: content-type", &format!("{trace}/name"))
            .fails("name: X-Trace", "name: Content-Encoding", &format!("{trace}/name"))
            .fails("name: X-Trace", "name: Cookie", &format!("{trace}/name"))
            .fails("name: X-Trace", "name: Expect", &format!("{trace}/name"))
            .fails("name: X-Trace", "name: Authorization", &format!("{trace}/name"))
            .fails("name: X-Trace", "name: Auth", &format!("{trace}/name")),
        rule("path-parameter-required")
            .passes("      in: path\n      required: true\n", "      required: true\n      in: path\n")
            .fails("      in: path\n      required: true\n", "      in: path\n", "/components/parameters/AccountId"),
        rule("path-parameter-template")
            .passes_all(&[("/accounts/{accountId}/calls:", "/accounts/{id}/calls:"), ("name: accountId", "name: id")])
            .fails(
                "/accounts/{accountId}/calls:",
                "/accounts/{accountId}/calls/{callId}:",
                "/paths/~1accounts~1{accountId}~1calls~1{callId}/get",
            )
            .fails(SINCE, "          in: path\n          required: true\n", "@list/parameters/2"),
        rule("parameter-style")
            .passes(SINCE, "          in: query\n")
            .fails("style: form", "style: pipeDelimited", "@list/parameters/2/style")
            .fails("explode: true", "explode: false", "@list/parameters/2/explode"),
        rule("parameter-schema")
            .passes(SCHEMA, "          schema: {type: string}\n")
            .fails(
                SCHEMA,
                "          content: {application/json: {schema: {type: string}}}\n",
                "@list/parameters/2/content",
            )
            .fails(SCHEMA, "", "@list/parameters/2"),
        rule("schema-inline").passes(SCHEMA, "          schema: {$ref: '#/components/schemas/Url'}\n").fails(
            SCHEMA,
            "          schema: {type: string, maxLength: 3}\n",
            "@list/parameters/2/schema",
        ),
        rule("parameter-scalar")
            .passes(SCHEMA, "          schema: {$ref: '#/components/schemas/Granularity'}\n")
            .fails(SCHEMA, "          schema: {$ref: '#/components/schemas/WordList'}\n", "@list/parameters/2/schema")
            .fails(SCHEMA, "          schema: {type: array, items: {type: string}}\n", "@list/parameters/2/schema"),
        rule("owned")
            .passes(owned_from, &owned_to("account"))
            .fails(owned_from, &owned_to("team"), "/components/parameters/AccountId/x-owned")
            .fails(
                "        - name: limit\n",
                "        - x-owned: bot\n          name: limit\n",
                "@list/parameters/1/schema",
            )
            .fails_with(
                PUBLIC,
                "parameters: [{name: A, in: header, description: A., x-owned: bot, schema: {type: string}}]",
                "@done/parameters/0",
            )
            .fails_all(
                &[
                    (owned_from, &owned_to("account")),
                    ("        - name: limit\n", &format!("        - {{{foreign}}}\n        - name: limit\n")),
                ],
                "@list/parameters/1",
            ),
        rule("client-supplied")
            .passes("      x-client-supplied: true\n", "")
            .fails("x-client-supplied: true", "x-client-supplied: false", &format!("{trace}/x-client-supplied"))
            .fails_with(
                "      in: path",
                "x-client-supplied: true",
                "/components/parameters/AccountId/x-client-supplied",
            ),
    ]
}

fn responses() -> Vec<Case> {
    let listed = "                $ref: '#/components/schemas/Calls'\n";
    let unauthorized = "      description: The token does not hold.\n      content:\n        application/json:\n";
    let errors = format!("{unauthorized}          schema:\n            $ref: '#/components/schemas/Errors'\n");
    let schema = "{schema: {$ref: '#/components/schemas/Errors'}}";
    let call = "content: {application/json: {schema: {$ref: '#/components/schemas/Call'}}}";
    let text = "{type: string}";
    let kit = "{description: Left., x-set-by: kit, schema: {type: string}}";
    let left = |name: &str, keys: &str, schema: &str| {
        format!("headers: {{{name}: {{description: A., {keys}, schema: {schema}}}}}")
    };
    let two = |one: &str, other: &str| {
        let one_of = |name: &str| format!("{name}: {{description: A., schema: {{type: string}}}}");
        format!("headers: {{{}, {}}}", one_of(one), one_of(other))
    };
    let header = |schema: &str| format!("headers: {{X-Id: {{description: Id.{schema}}}}}");
    vec![
        rule("response-code")
            .passes(LOCKED, "        '499': {$ref: '#/components/responses/TooMany'}")
            .fails(LOCKED, "        default: {$ref: '#/components/responses/TooMany'}", "@start/responses/default")
            .fails(LOCKED, "        4XX: {$ref: '#/components/responses/TooMany'}", "@start/responses/4XX")
            .fails(LOCKED, "        '301': {$ref: '#/components/responses/TooMany'}", "@start/responses/301"),
        rule("response-success")
            .passes(
                "        '200':\n          description: The calls.",
                "        '203':\n          description: The calls.",
            )
            .fails("                '204':\n                  description: Taken.\n", "", "@done/responses")
            .fails(
                "                '204':\n",
                &format!("                '200': {{description: Taken., {call}}}\n                '204':\n"),
                "@done/responses",
            ),
        rule("response-content")
            .passes_with(TAKEN, &header(", schema: {type: string}"))
            .fails("                '204':\n", "                '202':\n", "@done/responses/202")
            .fails_with(TAKEN, call, "@done/responses/204/content")
            .fails(
                unauthorized,
                &unauthorized.replace("        app", &format!("        text/plain: {schema}\n        app")),
                "/components/responses/Unauthorized/content/text~1plain",
            ),
        rule("response-schema").passes(listed, "                $ref: \"#/components/schemas/Calls\"\n").fails(
            listed,
            "                type: array\n                items: {$ref: '#/components/schemas/Calls'}\n",
            "@list/responses/200/content/application~1json/schema",
        ),
        rule("error-response")
            .passes(LOCKED, "        '599': {$ref: '#/components/responses/TooMany'}")
            .fails(
                &errors,
                &errors.replace("schemas/Errors", "schemas/ErrorItem"),
                "/components/responses/Unauthorized/content/application~1json/schema",
            )
            .fails_with(
                LOCKED,
                &format!("'409': {{description: No., content: {{application/json: {schema}}}}}"),
                "@start/responses/409",
            ),
        rule("response-required")
            .passes_with(LOCKED, "'403': {$ref: '#/components/responses/TooMany'}")
            .fails("        '415':", "        '410':", "@start/responses")
            .fails("{$ref: '#/components/responses/TooMany'}\n        '429'", "{$ref: '#/components/responses/TooMany'}\n        '428'", "@start/responses")
            .fails_without("                '408': {$ref: '#/components/responses/TooSlow'}", "@done/responses"),
        rule("response-header")
            .passes_with(TAKEN, &header(", schema: {$ref: '#/components/schemas/Seconds'}"))
            .fails_with(TAKEN, &header(""), "@done/responses/204/headers/X-Id")
            .fails_with(
                TAKEN,
                &header(", schema: {$ref: '#/components/schemas/WordList'}"),
                "@done/responses/204/headers/X-Id/schema",
            )
            .fails_with(
                TAKEN,
                "headers: {Content-Type: {description: Id., schema: {type: string}}}",
                "@done/responses/204/headers/Content-Type",
            ),
        rule("header-name")
            .passes_with(TAKEN, &two("a", "b"))
            .fails_with(TAKEN, &two("a", "a-"), "@done/responses/204/headers/a-")
            .fails_with(TAKEN, &two("a", "_"), "@done/responses/204/headers/_"),
        rule("set-by")
            .passes_with(TAKEN, &left("RateLimit", "x-set-by: kit", text))
            .passes_with(TAKEN, &left("ratelimit-policy", "x-set-by: kit", text))
            .fails_with(TAKEN, &left("RateLimit", "x-set-by: proxy", text), "@done/responses/204/headers/RateLimit/x-set-by")
            .fails_with(
                TAKEN,
                &left("RateLimit", "x-set-by: kit, required: true", text),
                "@done/responses/204/headers/RateLimit/required",
            )
            .fails_with(
                TAKEN,
                &left("RateLimit", "x-set-by: kit", "{type: integer, format: int32}"),
                "@done/responses/204/headers/RateLimit/schema",
            )
            .fails_with(TAKEN, &left("X-Left", "x-set-by: kit", text), "@done/responses/204/headers/X-Left")
            .fails_with(TAKEN, &left("RateLimit", "required: false", text), "@done/responses/204/headers/RateLimit")
            .fails_all(
                &[
                    ("  headers:\n    RetryAfter:\n", &format!("  headers:\n    Left: {kit}\n    RetryAfter:\n")),
                    (
                        "        Retry-After:\n          $ref: '#/components/headers/RetryAfter'\n      content:\n        \
                         application/json:\n          schema:\n            $ref: '#/components/schemas/Errors'\n  schemas:",
                        "        X-Left:\n          $ref: '#/components/headers/Left'\n      content:\n        \
                         application/json:\n          schema:\n            $ref: '#/components/schemas/Errors'\n  schemas:",
                    ),
                ],
                "/components/responses/Overloaded/headers/X-Left",
            ),
    ]
}
