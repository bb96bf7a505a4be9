//! Cases of the rules on paths, operations, callbacks, security, parameters, responses and examples.

use super::cases::{Case, rule};

pub fn cases() -> Vec<Case> {
    let mut cases = operations();
    cases.extend(callbacks_and_security());
    cases.extend(parameters());
    cases.extend(responses());
    cases.extend(examples());
    cases
}

const PATH: &str = "  /accounts/{accountId}/calls:\n";
const LIST: &str = "    get:\n      operationId: listCalls\n";

fn operations() -> Vec<Case> {
    vec![
        rule("path-form")
            .passes(PATH, "  /accounts/{accountId}/calls.v1_2~a-b:\n")
            .fails(PATH, "  /accounts/{accountId}/calls/:\n", "/paths/~1accounts~1{accountId}~1calls~1")
            .fails(PATH, "  accounts/{accountId}/calls:\n", "/paths/accounts~1{accountId}~1calls")
            .fails(PATH, "  /accounts//{accountId}:\n", "/paths/~1accounts~1~1{accountId}")
            .fails(PATH, "  /accounts/{accountId}/..:\n", "/paths/~1accounts~1{accountId}~1..")
            .fails(PATH, "  /accounts/{accountId}/a b:\n", "/paths/~1accounts~1{accountId}~1a b"),
        rule("path-segment")
            .passes(PATH, "  /{accountId}:\n")
            .fails(PATH, "  /accounts/{accountId}.json:\n", "/paths/~1accounts~1{accountId}.json")
            .fails(PATH, "  /accounts/{accountId}/{accountId}:\n", "/paths/~1accounts~1{accountId}~1{accountId}")
            .fails(PATH, "  /accounts/{accountId}/{:\n", "/paths/~1accounts~1{accountId}~1{"),
        rule("path-unique")
            .passes(PATH, "  /accounts/{accountId}/call: {}\n  /accounts/{accountId}/calls:\n")
            .fails(PATH, "  /accounts/{id}/calls: {}\n  /accounts/{accountId}/calls:\n", "/paths/~1accounts~1{accountId}~1calls"),
        rule("method")
            .passes(LIST, "    head:\n      operationId: listCalls\n")
            .passes(LIST, "    summary: Calls\n    get:\n      operationId: listCalls\n")
            .fails(LIST, "    options: {}\n    get:\n      operationId: listCalls\n", "/paths/~1accounts~1{accountId}~1calls/options")
            .fails(LIST, "    trace: {}\n    get:\n      operationId: listCalls\n", "/paths/~1accounts~1{accountId}~1calls/trace"),
        rule("path-level-parameters")
            .passes(LIST, "    description: Calls\n    get:\n      operationId: listCalls\n")
            .fails(LIST, "    parameters: []\n    get:\n      operationId: listCalls\n", "/paths/~1accounts~1{accountId}~1calls/parameters"),
        rule("operation-id")
            .passes("operationId: listCalls", "operationId: listCalls2")
            .fails("      operationId: listCalls\n", "", "/paths/~1accounts~1{accountId}~1calls/get")
            .fails("operationId: listCalls", "operationId: ListCalls", "/paths/~1accounts~1{accountId}~1calls/get/operationId")
            .fails("operationId: listCalls", "operationId: list_calls", "/paths/~1accounts~1{accountId}~1calls/get/operationId")
            .fails("operationId: listCalls", "operationId: loop", "/paths/~1accounts~1{accountId}~1calls/get/operationId")
            .fails("operationId: listCalls", "operationId: post", "/paths/~1accounts~1{accountId}~1calls/get/operationId"),
        rule("operation-id-unique")
            .passes("operationId: listCalls", "operationId: startCalls")
            .fails("operationId: listCalls", "operationId: startCall", "/paths/~1accounts~1{accountId}~1calls/get/operationId")
            .fails_all(
                &[("operationId: listCalls", "operationId: getURL"), ("operationId: startCall", "operationId: getUrl")],
                "/paths/~1accounts~1{accountId}~1calls/get/operationId",
            ),
        rule("operation-tag")
            .passes("tags: [reports]", "tags: [calls]")
            .fails("tags: [reports]", "tags: [report]", "/paths/~1accounts~1{accountId}~1calls/get/tags/0")
            .fails("tags: [reports]", "tags: [reports, calls]", "/paths/~1accounts~1{accountId}~1calls/get/tags")
            .fails("      tags: [reports]\n", "", "/paths/~1accounts~1{accountId}~1calls/get"),
        rule("request-body-required")
            .passes("      requestBody:\n        required: true\n", "      requestBody:\n        description: A call.\n        required: true\n")
            .fails("      requestBody:\n        required: true\n", "      requestBody:\n", "/paths/~1accounts~1{accountId}~1calls/post/requestBody")
            .fails("      requestBody:\n        required: true\n", "      requestBody:\n        required: false\n", "/paths/~1accounts~1{accountId}~1calls/post/requestBody/required"),
        rule("request-body-media-type")
            .passes("            schema:\n              $ref: '#/components/schemas/CallRequest'\n", "            schema: {$ref: '#/components/schemas/CallRequest'}\n")
            .fails("            schema:\n              $ref: '#/components/schemas/CallRequest'\n", "            schema: {$ref: '#/components/schemas/CallRequest'}\n          text/plain:\n            schema: {$ref: '#/components/schemas/CallRequest'}\n          application/json;v=1:\n            schema: {$ref: '#/components/schemas/CallRequest'}\n            examples: {}\n          application/x:\n            schema: {$ref: '#/components/schemas/CallRequest'}\n", "/paths/~1accounts~1{accountId}~1calls/post/requestBody/content/text~1plain"),
        rule("request-body-schema")
            .passes("                    schema:\n                      $ref: '#/components/schemas/CallDone'\n", "                    schema: {$ref: '#/components/schemas/CallDone'}\n")
            .fails("                    schema:\n                      $ref: '#/components/schemas/CallDone'\n", "                    schema:\n                      type: array\n                      items:\n                        $ref: '#/components/schemas/CallDone'\n", "/paths/~1accounts~1{accountId}~1calls/post/callbacks/callDone/{$request.body#~1notifyUrl}/post/requestBody/content/application~1json/schema"),
        rule("request-body-method")
            .passes(LIST, "    patch:\n      operationId: listCalls\n")
            .fails("    post:\n      operationId: startCall\n", "    delete:\n      operationId: startCall\n", "/paths/~1accounts~1{accountId}~1calls/delete/requestBody"),
    ]
}

const EXPRESSION: &str = "          '{$request.body#/notifyUrl}':\n";

fn callbacks_and_security() -> Vec<Case> {
    vec![
        rule("callback-expression")
            .passes(EXPRESSION, "          \"{$request.body#/notifyUrl}\":\n")
            .fails(EXPRESSION, "          '{$request.query.url}':\n", "/paths/~1accounts~1{accountId}~1calls/post/callbacks/callDone/{$request.query.url}")
            .fails("        callDone:\n", "        nothing: {}\n        callDone:\n", "/paths/~1accounts~1{accountId}~1calls/post/callbacks/nothing"),
        rule("callback-field")
            .passes(EXPRESSION, "          '{$request.body#/target}':\n")
            .fails(EXPRESSION, "          '{$request.body#/notifyurl}':\n", "/paths/~1accounts~1{accountId}~1calls/post/callbacks/callDone/{$request.body#~1notifyurl}")
            .fails(EXPRESSION, "          '{$request.body#/retries}':\n", "/paths/~1accounts~1{accountId}~1calls/post/callbacks/callDone/{$request.body#~1retries}"),
        rule("callback-operation")
            .passes("          '{$request.body#/notifyUrl}':\n", "          '{$request.body#/notifyUrl}':\n            summary: Somewhere else\n")
            .fails("            post:\n              operationId: callDone\n", "            put:\n              operationId: callDone\n", "/paths/~1accounts~1{accountId}~1calls/post/callbacks/callDone/{$request.body#~1notifyUrl}")
            .fails("              security: []\n", "              security: []\n              callbacks: {}\n", "/paths/~1accounts~1{accountId}~1calls/post/callbacks/callDone/{$request.body#~1notifyUrl}/post/callbacks"),
        rule("security-scheme")
            .passes("      name: auth\n", "      name: X-Auth\n")
            .fails("      type: apiKey\n      in: header\n      name: auth\n", "      type: http\n      scheme: bearer\n", "/components/securitySchemes/token/type")
            .fails("      in: header\n      name: auth\n", "      in: query\n      name: auth\n", "/components/securitySchemes/token")
            .fails("      name: auth\n", "      name: auth\n      scheme: bearer\n", "/components/securitySchemes/token/scheme"),
        rule("security-requirement")
            .passes("              security: []\n", "              security:\n                - token: []\n              x-required-scope: SmartAssist Dialout\n")
            .fails("security:\n  - token: []\n", "security:\n  - token: []\n  - other: []\n", "/security/1/other")
            .fails("security:\n  - token: []\n", "security:\n  - token: [calls]\n", "/security/0/token"),
        rule("required-scope")
            .passes("x-required-scope: SmartAssist Analytics", "x-required-scope: SmartAssist Dialout")
            .fails("      x-required-scope: SmartAssist Analytics\n", "", "/paths/~1accounts~1{accountId}~1calls/get")
            .fails("x-required-scope: SmartAssist Analytics", "x-required-scope: Analytics", "/paths/~1accounts~1{accountId}~1calls/get/x-required-scope")
            .fails("              security: []\n", "              security: []\n              x-required-scope: SmartAssist Dialout\n", "/paths/~1accounts~1{accountId}~1calls/post/callbacks/callDone/{$request.body#~1notifyUrl}/post/x-required-scope"),
    ]
}

const SINCE: &str = "        - name: since\n          in: query\n          style: form\n          explode: true\n";

fn parameters() -> Vec<Case> {
    vec![
        rule("parameter-unique")
            .passes("- name: since\n", "- name: limits\n")
            .fails("- name: since\n", "- name: limit\n", "/paths/~1accounts~1{accountId}~1calls/get/parameters/2")
            .fails("- name: since\n", "- name: account-id\n", "/paths/~1accounts~1{accountId}~1calls/get/parameters/2"),
        rule("parameter-name")
            .passes("- name: since\n", "- name: since-when\n")
            .fails("- name: since\n", "- name: body\n", "/paths/~1accounts~1{accountId}~1calls/get/parameters/2/name")
            .fails(
                "- name: since\n",
                "- name: since[at]\n",
                "/paths/~1accounts~1{accountId}~1calls/get/parameters/2/name",
            ),
        rule("parameter-location")
            .passes(
                SINCE,
                "        - name: since\n          in: header\n          style: simple\n          explode: false\n",
            )
            .fails(
                SINCE,
                "        - name: since\n          in: cookie\n",
                "/paths/~1accounts~1{accountId}~1calls/get/parameters/2/in",
            ),
        rule("parameter-header")
            .passes("name: X-Trace", "name: X-Request-Id")
            .fails("name: X-Trace", "name: content-type", "/components/parameters/Trace/name")
            .fails("name: X-Trace", "name: Authorization", "/components/parameters/Trace/name")
            .fails("name: X-Trace", "name: Auth", "/components/parameters/Trace/name"),
        rule("path-parameter-required")
            .passes("      in: path\n      required: true\n", "      required: true\n      in: path\n")
            .fails("      in: path\n      required: true\n", "      in: path\n", "/components/parameters/AccountId"),
        rule("path-parameter-template")
            .passes_all(&[
                ("  /accounts/{accountId}/calls:\n", "  /accounts/{id}/calls:\n"),
                ("      name: accountId\n", "      name: id\n"),
            ])
            .fails(
                "  /accounts/{accountId}/calls:\n",
                "  /accounts/{accountId}/calls/{callId}:\n",
                "/paths/~1accounts~1{accountId}~1calls~1{callId}/get",
            )
            .fails(
                "        - name: since\n          in: query\n          style: form\n          explode: true\n",
                "        - name: since\n          in: path\n          required: true\n",
                "/paths/~1accounts~1{accountId}~1calls/get/parameters/2",
            ),
        rule("parameter-style")
            .passes("          style: form\n          explode: true\n", "")
            .fails(
                "style: form",
                "style: pipeDelimited",
                "/paths/~1accounts~1{accountId}~1calls/get/parameters/2/style",
            )
            .fails("explode: true", "explode: false", "/paths/~1accounts~1{accountId}~1calls/get/parameters/2/explode"),
        rule("parameter-schema")
            .passes(
                "          schema:\n            type: string\n          example: yesterday\n",
                "          schema: {type: string}\n",
            )
            .fails(
                "          schema:\n            type: string\n          example: yesterday\n",
                "          content: {application/json: {schema: {type: string}}}\n",
                "/paths/~1accounts~1{accountId}~1calls/get/parameters/2/content",
            )
            .fails(
                "          schema:\n            type: string\n          example: yesterday\n",
                "",
                "/paths/~1accounts~1{accountId}~1calls/get/parameters/2",
            ),
        rule("parameter-scalar")
            .passes(
                "            type: string\n          example: yesterday\n",
                "            $ref: '#/components/schemas/Granularity'\n",
            )
            .fails(
                "            type: string\n          example: yesterday\n",
                "            $ref: '#/components/schemas/Words'\n",
                "/paths/~1accounts~1{accountId}~1calls/get/parameters/2/schema",
            )
            .fails(
                "            type: string\n          example: yesterday\n",
                "            type: array\n            items: {type: string}\n",
                "/paths/~1accounts~1{accountId}~1calls/get/parameters/2/schema",
            ),
        rule("client-supplied")
            .passes("      x-client-supplied: true\n", "")
            .fails(
                "x-client-supplied: true",
                "x-client-supplied: false",
                "/components/parameters/Trace/x-client-supplied",
            )
            .fails(
                "      in: path\n      required: true\n",
                "      in: path\n      required: true\n      x-client-supplied: true\n",
                "/components/parameters/AccountId/x-client-supplied",
            ),
    ]
}

const TOO_MANY: &str = "        '429': {$ref: '#/components/responses/TooMany'}\n";

fn responses() -> Vec<Case> {
    vec![
        rule("response-code")
            .passes(TOO_MANY, "        '499': {$ref: '#/components/responses/TooMany'}\n")
            .fails(TOO_MANY, "        default: {$ref: '#/components/responses/TooMany'}\n", "/paths/~1accounts~1{accountId}~1calls/post/responses/default")
            .fails(TOO_MANY, "        4XX: {$ref: '#/components/responses/TooMany'}\n", "/paths/~1accounts~1{accountId}~1calls/post/responses/4XX")
            .fails(TOO_MANY, "        '301': {$ref: '#/components/responses/TooMany'}\n", "/paths/~1accounts~1{accountId}~1calls/post/responses/301"),
        rule("response-success")
            .passes("        '200':\n          description: The calls.\n", "        '203':\n          description: The calls.\n")
            .fails("                '204':\n                  description: Taken.\n", "", "/paths/~1accounts~1{accountId}~1calls/post/callbacks/callDone/{$request.body#~1notifyUrl}/post/responses")
            .fails("                '204':\n                  description: Taken.\n", "                '204':\n                  description: Taken.\n                '200':\n                  description: Taken.\n                  content: {application/json: {schema: {$ref: '#/components/schemas/Call'}}}\n", "/paths/~1accounts~1{accountId}~1calls/post/callbacks/callDone/{$request.body#~1notifyUrl}/post/responses"),
        rule("response-content")
            .passes("                  description: Taken.\n", "                  description: Taken.\n                  headers: {X-Id: {description: Id., schema: {type: string}}}\n")
            .fails("                '204':\n", "                '202':\n", "/paths/~1accounts~1{accountId}~1calls/post/callbacks/callDone/{$request.body#~1notifyUrl}/post/responses/202")
            .fails("                  description: Taken.\n", "                  description: Taken.\n                  content: {application/json: {schema: {$ref: '#/components/schemas/Call'}}}\n", "/paths/~1accounts~1{accountId}~1calls/post/callbacks/callDone/{$request.body#~1notifyUrl}/post/responses/204/content")
            .fails("      description: The token does not hold.\n      content:\n", "      description: The token does not hold.\n      content:\n        text/plain:\n          schema:\n            $ref: '#/components/schemas/Errors'\n", "/components/responses/Unauthorized/content/text~1plain"),
        rule("response-schema")
            .passes("                $ref: '#/components/schemas/Calls'\n", "                $ref: '#/components/schemas/Calls'\n              examples: {}\n")
            .fails("                $ref: '#/components/schemas/Call'\n", "                type: array\n                items: {$ref: '#/components/schemas/Call'}\n", "/paths/~1accounts~1{accountId}~1calls/post/responses/200/content/application~1json/schema"),
        rule("error-response")
            .passes(TOO_MANY, "        '599': {$ref: '#/components/responses/TooMany'}\n")
            .fails("      description: The token does not hold.\n      content:\n        application/json:\n          schema:\n            $ref: '#/components/schemas/Errors'\n", "      description: The token does not hold.\n      content:\n        application/json:\n          schema:\n            $ref: '#/components/schemas/ErrorItem'\n", "/components/responses/Unauthorized/content/application~1json/schema")
            .fails(TOO_MANY, "        '429': {$ref: '#/components/responses/TooMany'}\n        '409':\n          description: No.\n          content: {application/json: {schema: {$ref: '#/components/schemas/Errors'}}}\n", "/paths/~1accounts~1{accountId}~1calls/post/responses/409"),
        rule("response-required")
            .passes(TOO_MANY, "        '429': {$ref: '#/components/responses/TooMany'}\n        '403': {$ref: '#/components/responses/TooMany'}\n")
            .fails("        '415': {$ref: '#/components/responses/WrongType'}\n", "        '410': {$ref: '#/components/responses/WrongType'}\n", "/paths/~1accounts~1{accountId}~1calls/post/responses")
            .fails("                '408': {$ref: '#/components/responses/TooSlow'}\n", "", "/paths/~1accounts~1{accountId}~1calls/post/callbacks/callDone/{$request.body#~1notifyUrl}/post/responses"),
        rule("response-header")
            .passes("                  description: Taken.\n", "                  description: Taken.\n                  headers: {X-Id: {description: Id., schema: {$ref: '#/components/schemas/Seconds'}}}\n")
            .fails("                  description: Taken.\n", "                  description: Taken.\n                  headers: {Content-Type: {description: Id., schema: {type: string}}}\n", "/paths/~1accounts~1{accountId}~1calls/post/callbacks/callDone/{$request.body#~1notifyUrl}/post/responses/204/headers/Content-Type")
            .fails("                  description: Taken.\n", "                  description: Taken.\n                  headers: {X-Id: {description: Id.}}\n", "/paths/~1accounts~1{accountId}~1calls/post/callbacks/callDone/{$request.body#~1notifyUrl}/post/responses/204/headers/X-Id")
            .fails("                  description: Taken.\n", "                  description: Taken.\n                  headers: {X-Id: {description: Id., schema: {$ref: '#/components/schemas/Words'}}}\n", "/paths/~1accounts~1{accountId}~1calls/post/callbacks/callDone/{$request.body#~1notifyUrl}/post/responses/204/headers/X-Id/schema"),
    ]
}

fn examples() -> Vec<Case> {
    vec![
        rule("example-ref")
            .passes("              examples:\n                started:\n", "              examples:\n                other:\n                  $ref: '#/components/examples/Started'\n                started:\n")
            .fails("              examples:\n                started:\n", "              examples:\n                other:\n                  summary: Another\n                  value: {id: c-2}\n                started:\n", "/paths/~1accounts~1{accountId}~1calls/post/responses/200/content/application~1json/examples/other"),
        rule("example-summary")
            .passes("summary: It rings", "summary: |\n        It rings\n")
            .fails("      summary: It rings\n", "", "/components/examples/Started")
            .fails("summary: It rings", "summary: ' '", "/components/examples/Started/summary")
            .fails("      value:\n        target: tel:911234567890\n", "", "/components/examples/Plain"),
        rule("example-valid")
            .passes("        target: tel:911234567890\n", "        target: tel:911234567890\n        notify_url: https://example.com\n        granularity: 15\n")
            .passes("status: something new", "status: RINGING")
            .fails("        target: tel:911234567890\n", "        target: ''\n", "/components/examples/Plain/value/target")
            .fails("        target: tel:911234567890\n", "        target: tel:1\n        notifyURL: https://example.com\n", "/components/examples/Plain/value")
            .fails("        granularity: hour\n", "        granularity: week\n", "/components/examples/Aliased/value/granularity")
            .fails("        id: c-1\n", "        id: null\n", "/components/examples/Started/value/id")
            .fails("            words: 3\n", "            words: 3000000000\n", "/components/examples/Started/value/parts/0/words")
            .fails("        mode: null\n", "        mode: ignore\n", "/components/examples/Aliased/value/mode")
            .fails("        notifyurl: https://example.com/notify\n", "        notifyurl: ftp://example.com\n", "/components/examples/Aliased/value/notifyUrl"),
        rule("default-valid")
            .passes("default: 10\n", "default: 100\n")
            .passes("default: detect\n", "default: disconnect\n")
            .fails("default: 10\n", "default: 101\n", "/components/schemas/Limit/default")
            .fails("default: detect\n", "default: ignore\n", "/components/schemas/CallRequest/properties/mode/default"),
        rule("schema-example-valid")
            .passes("example: 637368b4a1d0", "example: abc")
            .fails("example: 637368b4a1d0", "example: xyz", "/components/schemas/AccountId/example")
            .fails("example: yesterday", "example: 1", "/paths/~1accounts~1{accountId}~1calls/get/parameters/2/example")
            .fails("example: {team: blue}", "example: {team: 1}", "/components/schemas/Labels/example/team"),
    ]
}
