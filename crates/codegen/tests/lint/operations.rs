//! Cases of the rules on paths, operations, callbacks, security and examples.

use super::cases::{BASE, Case, rule};

const PATH: &str = "  /accounts/{accountId}/calls:\n";
const LIST: &str = "    get:\n      operationId: listCalls\n";
const ID: &str = "operationId: listCalls";
const EXPRESSION: &str = "'{$request.body#/notifyUrl}':\n";
const PUBLIC: &str = "              security: []";
const SECURITY: &str = "security:\n  - token: []\n";

pub fn cases() -> Vec<Case> {
    let mut cases = paths();
    cases.extend(operations());
    cases.extend(bodies());
    cases.extend(other_paths());
    cases.extend(callbacks());
    cases.extend(security());
    cases.extend(examples());
    cases
}

fn paths() -> Vec<Case> {
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
        rule("path-unique").passes(PATH, "  /accounts/{accountId}/call: {}\n  /accounts/{accountId}/calls:\n").fails(
            PATH,
            "  /accounts/{id}/calls: {}\n  /accounts/{accountId}/calls:\n",
            "/paths/~1accounts~1{accountId}~1calls",
        ),
        rule("method")
            .passes(LIST, "    head:\n      operationId: listCalls\n")
            .passes(LIST, "    summary: Calls\n    get:\n      operationId: listCalls\n")
            .fails(
                LIST,
                "    options: {}\n    get:\n      operationId: listCalls\n",
                "/paths/~1accounts~1{accountId}~1calls/options",
            )
            .fails(
                LIST,
                "    trace: {}\n    get:\n      operationId: listCalls\n",
                "/paths/~1accounts~1{accountId}~1calls/trace",
            ),
        rule("path-level-parameters")
            .passes(LIST, "    description: Calls\n    get:\n      operationId: listCalls\n")
            .fails(
                LIST,
                "    parameters: []\n    get:\n      operationId: listCalls\n",
                "/paths/~1accounts~1{accountId}~1calls/parameters",
            ),
    ]
}

fn operations() -> Vec<Case> {
    vec![
        rule("operation-id")
            .passes(ID, "operationId: listCalls2")
            .fails_without("      operationId: listCalls", "@list")
            .fails(ID, "operationId: ListCalls", "@list/operationId")
            .fails(ID, "operationId: list_calls", "@list/operationId")
            .passes(ID, "operationId: loop")
            .passes(ID, "operationId: self")
            .fails(ID, "operationId: operations", "@list/operationId")
            .fails(ID, "operationId: post", "@list/operationId"),
        rule("operation-id-unique")
            .passes(ID, "operationId: startCalls")
            .fails(ID, "operationId: startCall", "@list/operationId")
            .fails(ID, "operationId: callDone", "@list/operationId")
            .fails_all(
                &[(ID, "operationId: getURL"), ("operationId: startCall", "operationId: getUrl")],
                "@list/operationId",
            ),
        rule("operation-tag")
            .passes("tags: [reports]", "tags: [calls]")
            .fails("tags: [reports]", "tags: [report]", "@list/tags/0")
            .fails("tags: [reports]", "tags: [reports, calls]", "@list/tags")
            .fails_without("      tags: [reports]", "@list"),
    ]
}

fn bodies() -> Vec<Case> {
    let required = "      requestBody:\n        required: true\n        content:\n";
    let schema = "            schema:\n              $ref: '#/components/schemas/CallRequest'\n";
    let inner = "                      $ref: '#/components/schemas/CallDone'\n";
    vec![
        rule("request-body-required")
            .passes_with("      requestBody:\n        required: true", "  description: A call.")
            .fails(required, "      requestBody:\n        content:\n", "@start/requestBody")
            .fails(
                required,
                "      requestBody:\n        required: false\n        content:\n",
                "@start/requestBody/required",
            ),
        rule("request-body-media-type")
            .passes(schema, "            schema: {$ref: '#/components/schemas/CallRequest'}\n")
            .fails(
                required,
                &format!("{required}          text/plain: {{schema: {{$ref: '#/components/schemas/CallRequest'}}}}\n"),
                "@start/requestBody/content/text~1plain",
            ),
        rule("request-body-schema")
            .passes(inner, "                      $ref: \"#/components/schemas/CallDone\"\n")
            .fails(
                inner,
                "                      {type: array, items: {$ref: '#/components/schemas/CallDone'}}\n",
                "@done/requestBody/content/application~1json/schema",
            ),
        rule("request-body-method").passes(LIST, "    patch:\n      operationId: listCalls\n").fails(
            "    post:\n      operationId: startCall\n",
            "    delete:\n      operationId: startCall\n",
            "/paths/~1accounts~1{accountId}~1calls/delete/requestBody",
        ),
    ]
}

/// A second path with the list of calls, and `more` beside its id.
pub(super) fn twin(path: &str, more: &str) -> String {
    let (_, list) = BASE.split_once(LIST).unwrap();
    let (list, _) = list.split_once("components:\n").unwrap();
    format!("  {path}:\n    get:\n      operationId: listCallsV2\n{more}{list}components:\n  securitySchemes:\n")
}

fn other_paths() -> Vec<Case> {
    const END: &str = "components:\n  securitySchemes:\n";
    let path = "/v2/{accountId}/calls";
    let at = |key: &str| format!("/paths/~1v2~1{{accountId}}~1calls/get{key}");
    let same = twin(path, "      x-same-as: listCalls\n");
    let changed = |find: &str, replace: &str| {
        assert!(same.contains(find), "{find}");
        same.replacen(find, replace, 1)
    };
    let (aliases, spelling) = ("x-path-aliases", "/accounts//{accountId}/calls");
    let alias = |spelling: &str| format!("{aliases}: ['{spelling}']");
    let first = format!("@list/{aliases}/0");
    let answers = "$ref: '#/components/schemas/Calls'\n";
    vec![
        rule("same-as")
            .passes(END, &same)
            .fails(END, &twin(path, "      x-same-as: listNothing\n"), &at("/x-same-as"))
            .fails(END, &twin(path, "      x-same-as: callDone\n"), &at("/x-same-as"))
            .fails(END, &twin(path, "      x-same-as: listCallsV2\n"), &at("/x-same-as"))
            .fails(END, &changed("description: How many at most.", "description: How many."), &at("/parameters"))
            .fails(END, &changed("SmartAssist Analytics", "SmartAssist Dialout"), &at("/x-required-scope"))
            .fails(END, &changed("description: The calls.", "description: Calls."), &at("/responses"))
            .fails(END, &changed(answers, &answers.replace("Calls", "Call")), &at("/responses"))
            .fails(
                END,
                &changed("      responses:\n", "      security:\n        - token: []\n      responses:\n"),
                &at("/security"),
            )
            .fails(END, &changed("    get:\n", "    patch:\n"), "/paths/~1v2~1{accountId}~1calls/patch/x-same-as")
            .fails(
                END,
                &changed("      x-same-as: listCalls\n", "      x-same-as: listCalls\n      callbacks: {}\n"),
                &at("/callbacks"),
            ),
        rule("path-aliases")
            .passes_with("      operationId: listCalls", &alias(spelling))
            .passes_with(
                "      operationId: listCalls",
                &format!("{aliases}: ['/{{accountId}}/Calls', '/{{accountId}}/calls/']"),
            )
            .passes_all(&[
                ("      operationId: listCalls", &format!("      operationId: listCalls\n      {}", alias(spelling))),
                ("      operationId: startCall", &format!("      operationId: startCall\n      {}", alias(spelling))),
            ])
            .fails_with("      operationId: listCalls", &format!("{aliases}: []"), &format!("@list/{aliases}"))
            .fails_with("      operationId: listCalls", &alias("/accounts/{accountId}/calls"), &first)
            .fails_with("      operationId: listCalls", &alias("/accounts/{id}/calls"), &first)
            .fails_with("      operationId: listCalls", &alias("/accounts/calls"), &first)
            .fails_with("      operationId: listCalls", &alias("/accounts/a{accountId}/calls"), &first)
            .fails_with("      operationId: listCalls", &alias("accounts/{accountId}/calls"), &first)
            .fails_with("      operationId: listCalls", &alias("/accounts/../{accountId}/calls"), &first)
            .fails_with("      operationId: listCalls", &alias("/accounts/{accountId}/calls?x=1"), &first)
            .fails_with(
                "      operationId: listCalls",
                &format!("{aliases}: ['{spelling}', '{spelling}']"),
                &format!("@list/{aliases}/1"),
            )
            .fails_with("              operationId: callDone", &alias("/done"), &format!("@done/{aliases}"))
            .fails(
                END,
                &twin(path, "      x-path-aliases: ['/accounts/{accountId}/calls']\n"),
                &at("/x-path-aliases/0"),
            ),
    ]
}

fn callbacks() -> Vec<Case> {
    let callback = "@start/callbacks/callDone";
    let query = "parameters: [{name: id, in: query, description: A., schema: {type: string}}]";
    let done =
        BASE.split_once("      callbacks:\n").and_then(|(_, rest)| rest.split_once("    get:\n")).unwrap().0.to_owned();
    vec![
        rule("callback-expression")
            .passes(EXPRESSION, "\"{$request.body#/notifyUrl}\":\n")
            .fails(EXPRESSION, "'{$request.query.url}':\n", &format!("{callback}/{{$request.query.url}}"))
            .fails("        callDone:\n", "        nothing: {}\n        callDone:\n", "@start/callbacks/nothing"),
        rule("callback-field")
            .passes(EXPRESSION, "'{$request.body#/target}':\n")
            .fails(EXPRESSION, "'{$request.body#/notifyurl}':\n", &format!("{callback}/{{$request.body#~1notifyurl}}"))
            .fails(EXPRESSION, "'{$request.body#/retries}':\n", &format!("{callback}/{{$request.body#~1retries}}")),
        rule("callback-operation")
            .passes(EXPRESSION, "'{$request.body#/notifyUrl}':\n            summary: Somewhere else\n")
            .fails(
                "            post:\n              operationId: callDone\n",
                "            put:\n              operationId: callDone\n",
                &format!("{callback}/{{$request.body#~1notifyUrl}}"),
            )
            .passes_with(PUBLIC, &query.replace("in: query", "in: header"))
            .fails_with(PUBLIC, query, "@done/parameters/0")
            .fails_with(PUBLIC, "callbacks: {}", "@done/callbacks"),
        rule("callback-id-clash").passes(&done, &format!("{done}{}", done.replace("callDone", "callRouter"))).fails(
            &done,
            &format!("{}{}", done.replace("callDone", "handleCall"), done.replace("callDone", "callRouter")),
            "@start/callbacks/callRouter/{$request.body#~1notifyUrl}/post/operationId",
        ),
    ]
}

fn security() -> Vec<Case> {
    let scope = "x-required-scope: SmartAssist Analytics";
    let second = "    second: {type: apiKey, in: header, name: auth, description: Another.}\n";
    vec![
        rule("security-scheme")
            .passes("name: auth", "name: Auth")
            .fails(
                "      type: apiKey\n      in: header\n      name: auth\n",
                "      type: http\n      scheme: bearer\n",
                "/components/securitySchemes/token/type",
            )
            .fails(
                "      in: header\n      name: auth\n",
                "      in: query\n      name: auth\n",
                "/components/securitySchemes/token",
            )
            .fails_with("      name: auth", "scheme: bearer", "/components/securitySchemes/token/scheme"),
        rule("security-requirement")
            .passes_all(&[
                (SECURITY, "security:\n  - token: []\n  - second: []\n"),
                ("  parameters:\n    AccountId:\n", &format!("{second}  parameters:\n    AccountId:\n")),
            ])
            .fails(SECURITY, "security:\n  - token: []\n  - other: []\n", "/security/1/other")
            .fails(SECURITY, "security:\n  - token: [calls]\n", "/security/0/token")
            .fails(PUBLIC, "              security: [{}]", "@done/security/0"),
        rule("required-scope")
            .passes(scope, "x-required-scope: SmartAssist Dialout")
            .fails_without("      x-required-scope: SmartAssist Analytics", "@list")
            .fails(scope, "x-required-scope: Analytics", "@list/x-required-scope")
            .fails_with(PUBLIC, "x-required-scope: SmartAssist Dialout", "@done/x-required-scope"),
    ]
}

fn examples() -> Vec<Case> {
    let examples = "              examples:\n                started:\n";
    let plain = "      value:\n        target: tel:911234567890";
    vec![
        rule("example-ref")
            .passes(
                examples,
                &format!("{examples}                  $ref: '#/components/examples/Started'\n                other:\n"),
            )
            .fails(
                examples,
                &examples
                    .replace("started", "other: {summary: More (made up), value: {id: c-2}}\n                started"),
                "@start/responses/200/content/application~1json/examples/other",
            ),
        rule("example-summary")
            .passes("summary: It rings (made up)", "summary: |\n        It rings (made up)\n")
            .fails_without("      summary: It rings (made up)", "/components/examples/Started")
            .fails("summary: It rings (made up)", "summary: ' '", "/components/examples/Started/summary")
            .fails_without(plain, "/components/examples/Plain"),
        rule("example-origin").passes("summary: It rings (made up)", "summary: It rings (the vendor's sample)").fails(
            "summary: It rings (made up)",
            "summary: It rings",
            "/components/examples/Started/summary",
        ),
        rule("example-valid")
            .passes_with(plain, "  notify_url: https://example.com\n        granularity: 15")
            .passes("status: something new", "status: RINGING")
            .fails(plain, "      value:\n        target: ''", "/components/examples/Plain/value/target")
            .fails_with(plain, "  notifyURL: https://example.com", "/components/examples/Plain/value")
            .fails_with(plain, "  tags: [a, a]", "/components/examples/Plain/value/tags")
            .fails("granularity: hour", "granularity: week", "/components/examples/Aliased/value/granularity")
            .fails("mode: null", "mode: ignore", "/components/examples/Aliased/value/mode")
            .fails("https://example.com/notify", "ftp://example.com", "/components/examples/Aliased/value/notifyurl")
            .fails("        id: c-1", "        id: null", "/components/examples/Started/value/id")
            .fails("words: 3", "words: 3000000000", "/components/examples/Started/value/parts/0/words"),
        rule("default-valid")
            .passes("default: 10", "default: 100")
            .fails("default: 10", "default: 101", "@schemas/Limit/default")
            .fails("default: detect", "default: ignore", "@schemas/CallRequest/properties/mode/default"),
        rule("schema-example-valid")
            .passes("example: 637368b4a1d0", "example: abc")
            .fails("example: 637368b4a1d0", "example: xyz", "@schemas/AccountId/example")
            .fails("example: yesterday", "example: 1", "@list/parameters/2/example")
            .fails("example: {team: blue}", "example: {team: 1}", "@schemas/Labels/example/team"),
    ]
}
