//! Cases of the rules on parameters and responses.

use super::cases::{Case, rule};

const NAME: &str = "- name: since\n";
const SINCE: &str = "          in: query\n          style: form\n          explode: true\n";
const SCHEMA: &str = "          schema:\n            type: string\n          example: yesterday\n";
const TOO_MANY: &str = "        '429': {$ref: '#/components/responses/TooMany'}";
const TAKEN: &str = "                  description: Taken.";

pub fn cases() -> Vec<Case> {
    let mut cases = parameters();
    cases.extend(responses());
    cases
}

fn parameters() -> Vec<Case> {
    let trace = "/components/parameters/Trace";
    vec![
        rule("parameter-unique")
            .passes(NAME, "- name: limits\n")
            .fails(NAME, "- name: limit\n", "@list/parameters/2")
            .fails(NAME, "- name: account-id\n", "@list/parameters/2"),
        rule("parameter-name")
            .passes(NAME, "- name: since-when\n")
            .fails(NAME, "- name: body\n", "@list/parameters/2/name")
            .fails(NAME, "- name: since[at]\n", "@list/parameters/2/name"),
        rule("parameter-location")
            .passes(SINCE, "          in: header\n          style: simple\n          explode: false\n")
            .fails(SINCE, "          in: cookie\n", "@list/parameters/2/in"),
        rule("parameter-header")
            .passes("name: X-Trace", "name: X-Request-Id")
            .fails("name: X-Trace", "name: content-type", &format!("{trace}/name"))
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
            .fails(SCHEMA, "          schema: {$ref: '#/components/schemas/Words'}\n", "@list/parameters/2/schema")
            .fails(SCHEMA, "          schema: {type: array, items: {type: string}}\n", "@list/parameters/2/schema"),
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
    let header = |schema: &str| format!("headers: {{X-Id: {{description: Id.{schema}}}}}");
    vec![
        rule("response-code")
            .passes(TOO_MANY, "        '499': {$ref: '#/components/responses/TooMany'}")
            .fails(TOO_MANY, "        default: {$ref: '#/components/responses/TooMany'}", "@start/responses/default")
            .fails(TOO_MANY, "        4XX: {$ref: '#/components/responses/TooMany'}", "@start/responses/4XX")
            .fails(TOO_MANY, "        '301': {$ref: '#/components/responses/TooMany'}", "@start/responses/301"),
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
            .passes(TOO_MANY, "        '599': {$ref: '#/components/responses/TooMany'}")
            .fails(
                &errors,
                &errors.replace("schemas/Errors", "schemas/ErrorItem"),
                "/components/responses/Unauthorized/content/application~1json/schema",
            )
            .fails_with(
                TOO_MANY,
                &format!("'409': {{description: No., content: {{application/json: {schema}}}}}"),
                "@start/responses/409",
            ),
        rule("response-required")
            .passes_with(TOO_MANY, "'403': {$ref: '#/components/responses/TooMany'}")
            .fails("        '415':", "        '410':", "@start/responses")
            .fails_without("                '408': {$ref: '#/components/responses/TooSlow'}", "@done/responses"),
        rule("response-header")
            .passes_with(TAKEN, &header(", schema: {$ref: '#/components/schemas/Seconds'}"))
            .fails_with(TAKEN, &header(""), "@done/responses/204/headers/X-Id")
            .fails_with(
                TAKEN,
                &header(", schema: {$ref: '#/components/schemas/Words'}"),
                "@done/responses/204/headers/X-Id/schema",
            )
            .fails_with(
                TAKEN,
                "headers: {Content-Type: {description: Id., schema: {type: string}}}",
                "@done/responses/204/headers/Content-Type",
            ),
    ]
}
