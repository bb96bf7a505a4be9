//! Operations, callbacks, security and what belongs to the document as a whole.

use super::cases::{Case, ours, theirs};

const LIST: &str = "    get:\n      operationId: listCalls\n";
const SCOPE: &str = "      x-required-scope: SmartAssist Dialout\n";
const STOP: &str = concat!(
    "    delete:\n",
    "      operationId: stopCalls\n",
    "      responses: {'200': {description: Stopped.}}\n",
    "    get:\n",
    "      operationId: listCalls\n"
);
const SERVER: &str = "  - url: https://{host}\n";
const SECOND: &str = concat!(
    "        callLate:\n",
    "          '{$request.body#/lateUrl}':\n",
    "            post:\n",
    "              operationId: callLate\n",
    "              responses: {'204': {description: Taken.}}\n",
    "        callDone:\n",
);
const KEY: &str = "    key: {type: apiKey, in: header, name: X-Key}\n";

pub fn cases() -> Vec<Case> {
    [operations(), callbacks(), security(), servers(), information()].into_iter().flatten().collect()
}

fn operations() -> Vec<Case> {
    vec![
        ours(
            "an operation is added",
            &[(LIST, STOP)],
            &["operation-added | callers+ implementers+ | stopCalls", "rust-added | rust+ | -"],
        ),
        theirs(
            "an operation is no longer taken at another path",
            &[("      x-path-aliases: [/animals]\n", "")],
            &["path-alias-removed | callers! implementers+ | listPets", "layout-changed | nobody | listPets"],
        ),
        ours(
            "an operation is taken at another path as well",
            &[(
                "      operationId: listCalls\n",
                "      operationId: listCalls\n      x-path-aliases: ['/accounts/{accountId}/list']\n",
            )],
            &["path-alias-added | callers+ implementers+ | listCalls", "layout-changed | nobody | listCalls"],
        ),
        ours(
            "an operation moves and its old path stays",
            &[
                (
                    "      operationId: startCall\n",
                    "      operationId: startCall\n      x-path-aliases: ['/accounts/{accountId}/calls']\n",
                ),
                (
                    "      operationId: listCalls\n",
                    "      operationId: listCalls\n      x-path-aliases: ['/accounts/{accountId}/calls']\n",
                ),
                ("  /accounts/{accountId}/calls:\n", "  /v2/{accountId}/calls:\n"),
            ],
            &[
                "path-respelled | callers+ implementers+ | listCalls, startCall",
                "layout-changed | nobody | startCall",
                "layout-changed | nobody | listCalls",
            ],
        ),
        ours(
            "an operation is said to be the same as another",
            &[("      operationId: listCalls\n", "      operationId: listCalls\n      x-same-as: startCall\n")],
            &[
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
                "rust-changed | rust! | -",
                "rust-removed | rust! | -",
                "rust-removed | rust! | -",
                "rust-removed | rust! | -",
                "rust-removed | rust! | -",
                "rust-removed | rust! | -",
                "rust-removed | rust! | -",
                "rust-removed | rust! | -",
                "rust-removed | rust! | -",
                "rust-removed | rust! | -",
                "rust-removed | rust! | -",
                "same-as-changed | callers+ implementers+ | listCalls",
            ],
        ),
        ours(
            "an operation is removed",
            &[("    get:\n      operationId: listCalls\n", "    x-get:\n      operationId: listCalls\n")],
            &[
                "operation-removed | callers! implementers! | listCalls",
                "rust-removed | rust! | -",
                "extension-changed | callers+ implementers+ | startCall",
            ],
        ),
        theirs(
            "an operation without id is removed",
            &[("    post:\n      requestBody:", "    x-post:\n      requestBody:")],
            &[
                "operation-removed | callers! implementers! | POST /pets",
                "extension-changed | callers+ implementers+ | listPets",
            ],
        ),
        ours(
            "a path is changed",
            &[("  /accounts/{accountId}/calls:", "  /accounts/{accountId}/calls/v2:")],
            &["path-changed | callers! implementers! | listCalls, startCall"],
        ),
        ours(
            "a variable of a path is renamed",
            &[("every accountId", "account")],
            &[
                "rust-removed | rust! | -",
                "rust-removed | rust! | -",
                "rust-added | rust+ | -",
                "rust-added | rust+ | -",
                "path-variable-renamed | nobody | listCalls, startCall",
            ],
        ),
        ours(
            "a method is changed",
            &[("    get:\n      operationId: listCalls", "    head:\n      operationId: listCalls")],
            &["method-changed | callers! implementers! | listCalls"],
        ),
        ours(
            "an operation id is changed",
            &[("operationId: listCalls", "operationId: allCalls")],
            &["rust-renamed | rust! | -", "operation-id-changed | nobody | allCalls"],
        ),
        ours(
            "an operation is deprecated",
            &[("operationId: listCalls", "operationId: listCalls\n      deprecated: true")],
            &["deprecated | callers+ implementers+ | listCalls", "rust-deprecated | rust+ | -"],
        ),
        ours(
            "an operation gets another tag",
            &[("tags: [reports]", "tags: [calls]")],
            &["tags-changed | callers~ implementers~ | listCalls"],
        ),
        ours(
            "a summary is changed",
            &[("summary: Start a call", "summary: Call somebody")],
            &["description-changed | callers~ implementers~ | startCall"],
        ),
        ours(
            "a description is changed",
            &[("description: Returns the latest calls first.", "description: Returns calls.")],
            &["description-changed | callers~ implementers~ | listCalls"],
        ),
        ours(
            "a path is described",
            &[("  /accounts/{accountId}/calls:", "  /accounts/{accountId}/calls:\n    description: All calls.")],
            &["description-changed | callers~ implementers~ | listCalls, startCall"],
        ),
        ours(
            "an extension that nobody knows is added",
            &[("operationId: listCalls", "operationId: listCalls\n      x-speed: fast")],
            &["extension-changed | callers+ implementers+ | listCalls"],
        ),
    ]
}

fn callbacks() -> Vec<Case> {
    vec![
        ours(
            "a callback is added",
            &[("        callDone:\n", SECOND)],
            &["callback-added | receivers+ implementers+ | callLate", "rust-added | rust+ | -"],
        ),
        ours(
            "a callback is removed",
            &[("      callbacks:\n", "      x-callbacks:\n")],
            &[
                "callback-removed | receivers! implementers! | callDone",
                "rust-removed | rust! | -",
                "rust-removed | rust! | -",
                "rust-removed | rust! | -",
                "rust-removed | rust! | -",
                "rust-removed | rust! | -",
                "extension-changed | callers+ implementers+ | startCall",
            ],
        ),
        ours(
            "a callback goes to another address",
            &[("'{$request.body#/notifyUrl}'", "'{$request.body#/target}'")],
            &["callback-expression-changed | receivers! implementers! | callDone"],
        ),
        ours(
            "a callback is called otherwise",
            &[("        callDone:\n", "        callOver:\n")],
            &["callback-renamed | receivers~ implementers~ | callDone"],
        ),
        ours(
            "a callback's operation id is changed",
            &[("operationId: callDone", "operationId: callOver")],
            &["rust-renamed | rust! | -", "operation-id-changed | nobody | callOver"],
        ),
        ours(
            "a callback is sent with another method",
            &[(
                "            post:\n              operationId: callDone",
                "            put:\n              operationId: callDone",
            )],
            &["method-changed | receivers! implementers! | callDone"],
        ),
        ours(
            "a notification has one more field",
            &[("        seconds:\n", "        note: {type: string}\n        seconds:\n")],
            &["property-added | receivers+ implementers+ | callDone", "rust-added | rust+ | -"],
        ),
        ours(
            "a notification has one field less",
            &[(
                concat!(
                    "        seconds:\n",
                    "          type: integer\n",
                    "          format: int64\n",
                    "          description: How long it took.\n"
                ),
                "",
            )],
            &["property-removed | receivers! implementers! | callDone", "rust-removed | rust! | -"],
        ),
        ours(
            "a field of a notification is always there",
            &[(
                "description: What became of a call.",
                "description: What became of a call.\n      required: [seconds]",
            )],
            &["property-required | receivers+ implementers! | callDone", "rust-changed | rust! | -"],
        ),
        ours(
            "receivers may answer one more error",
            &[(
                "                '400': {$ref: '#/components/responses/BadRequest'}",
                concat!(
                    "                '400': {$ref: '#/components/responses/BadRequest'}\n",
                    "                '423': {$ref: '#/components/responses/TooMany'}"
                ),
            )],
            &["error-added | receivers+ implementers+ | callDone", "rust-added | rust+ | -"],
        ),
        ours(
            "receivers may no longer answer an error",
            &[("                '413': {$ref: '#/components/responses/TooLarge'}\n", "")],
            &["error-removed | receivers! implementers+ | callDone", "rust-removed | rust! | -"],
        ),
        ours(
            "receivers answer another success",
            &[("                '204':\n", "                '202':\n")],
            &[
                "success-changed | receivers! implementers! | callDone",
                "rust-removed | rust! | -",
                "rust-added | rust+ | -",
            ],
        ),
    ]
}

fn security() -> Vec<Case> {
    vec![
        ours(
            "an operation needs another scope",
            &[("x-required-scope: SmartAssist Analytics", "x-required-scope: SmartAssist Dialout")],
            &["scope-changed | callers! implementers! | listCalls"],
        ),
        theirs(
            "an operation needs a scope",
            &[("operationId: listPets", "operationId: listPets\n      x-required-scope: Reports")],
            &["scope-added | callers! implementers+ | listPets"],
        ),
        ours(
            "an operation no longer needs a scope",
            &[(SCOPE, "")],
            &["scope-removed | callers+ implementers! | startCall"],
        ),
        ours(
            "an operation is open to everybody",
            &[(SCOPE, "      security: []\n")],
            &[
                "security-removed | callers+ implementers! | startCall",
                "scope-removed | callers+ implementers! | startCall",
            ],
        ),
        ours(
            "all operations are open to everybody",
            &[("security:\n  - token: []\ntags", "tags")],
            &[
                "security-removed | callers+ implementers! | listCalls",
                "security-removed | callers+ implementers! | startCall",
                "layout-changed | nobody | -",
            ],
        ),
        ours(
            "a callback needs a token",
            &[("              security: []\n", "")],
            &["security-added | receivers+ implementers! | callDone"],
        ),
        ours(
            "what holds for all is said again",
            &[(SCOPE, "      x-required-scope: SmartAssist Dialout\n      security: [{token: []}]\n")],
            &["layout-changed | nobody | startCall"],
        ),
        ours(
            "a token travels in another header",
            &[("      name: auth\n", "      name: Token\n")],
            &["security-scheme-changed | callers! implementers! | listCalls, startCall"],
        ),
        ours(
            "the header of a token is spelled otherwise",
            &[("      name: auth\n", "      name: Auth\n")],
            &["parameter-respelled | callers~ implementers~ | listCalls, startCall"],
        ),
        ours(
            "a security scheme is renamed",
            &[("  - token: []", "  - key: []"), ("    token:\n      type: apiKey", "    key:\n      type: apiKey")],
            &["layout-changed | nobody | -", "component-renamed | nobody | listCalls, startCall"],
        ),
        theirs(
            "there is another way to prove who calls",
            &[("  - oauth: [read]", "  - oauth: [read]\n  - key: []")],
            &[
                "security-alternative-added | callers+ implementers+ | POST /pets, listPets",
                "layout-changed | nobody | -",
            ],
        ),
        theirs(
            "there is another way instead",
            &[("  - oauth: [read]", "  - key: []")],
            &[
                "security-alternative-removed | callers! implementers+ | POST /pets, listPets",
                "security-alternative-added | callers+ implementers+ | POST /pets, listPets",
                "layout-changed | nobody | -",
            ],
        ),
        theirs(
            "a requirement names another scope as well",
            &[("oauth: [read]", "oauth: [read, write]")],
            &["security-scopes-added | callers! implementers+ | POST /pets, listPets", "layout-changed | nobody | -"],
        ),
        theirs(
            "a requirement names no scope any more",
            &[("oauth: [read]", "oauth: []")],
            &["security-scopes-removed | callers+ implementers! | POST /pets, listPets", "layout-changed | nobody | -"],
        ),
        theirs("a security scheme that is not used is removed", &[(KEY, "")], &["component-removed | nobody | -"]),
    ]
}

fn servers() -> Vec<Case> {
    vec![
        ours(
            "a server is added",
            &[(SERVER, "  - url: https://calls.example.com\n  - url: https://{host}\n")],
            &["server-added | callers+ implementers+ | -"],
        ),
        theirs(
            "a server is removed",
            &[("  - url: https://pets.example.com\n", "")],
            &["server-removed | callers! implementers+ | -"],
        ),
        ours(
            "a server is described otherwise",
            &[("description: Any environment.", "description: All of them.")],
            &["description-changed | callers~ implementers~ | -"],
        ),
        ours(
            "the default of a server is changed",
            &[("default: calls.example.com", "default: test.example.com")],
            &["server-default-changed | callers+ implementers+ | -"],
        ),
        ours(
            "a variable takes one more value",
            &[(
                "enum: [calls.example.com, test.example.com]",
                "enum: [calls.example.com, test.example.com, eu.example.com]",
            )],
            &["server-values-added | callers+ implementers+ | -"],
        ),
        ours(
            "a variable takes one value less",
            &[("enum: [calls.example.com, test.example.com]", "enum: [calls.example.com]")],
            &["server-values-removed | callers! implementers+ | -"],
        ),
        ours(
            "a variable takes any value",
            &[("        enum: [calls.example.com, test.example.com]\n", "")],
            &["server-values-added | callers+ implementers+ | -"],
        ),
        ours(
            "a server has one more variable",
            &[("    variables:\n", "    variables:\n      port: {default: '443'}\n")],
            &["server-variable-added | callers+ implementers+ | -"],
        ),
        ours(
            "a server has one variable less",
            &[(
                concat!(
                    "    variables:\n",
                    "      host:\n",
                    "        default: calls.example.com\n",
                    "        enum: [calls.example.com, test.example.com]\n",
                    "        description: Host name.\n"
                ),
                "",
            )],
            &["server-variable-removed | callers! implementers+ | -"],
        ),
        theirs(
            "servers stand in another order",
            &[
                ("  - url: https://pets.example.com\n", ""),
                ("        enum: [eu, us]\n", "        enum: [eu, us]\n  - url: https://pets.example.com\n"),
            ],
            &["list-reordered | nobody | -"],
        ),
    ]
}

fn information() -> Vec<Case> {
    vec![
        ours(
            "the API has a new version",
            &[("version: \"2025-06\"", "version: \"2025-07\"")],
            &["api-version-changed | callers~ implementers~ | -"],
        ),
        ours(
            "the title is changed",
            &[("title: Calls", "title: Telephone calls")],
            &["info-changed | callers~ implementers~ | -"],
        ),
        ours(
            "the licence is changed",
            &[("    name: MIT", "    name: Apache-2.0")],
            &["license-changed | callers+ implementers+ | -"],
        ),
        ours(
            "another version of OpenAPI is used",
            &[("openapi: \"3.0.3\"", "openapi: \"3.0.4\"")],
            &["openapi-changed | callers+ implementers+ | -"],
        ),
        ours(
            "a decision is added to the document",
            &[("  x-decision: [A1]\nservers", "  x-decision: [A1, A2]\nservers")],
            &["decision-changed | callers~ implementers~ | -"],
        ),
        ours(
            "a tag is added",
            &[("tags:\n  - name: calls", "tags:\n  - name: more\n  - name: calls")],
            &["tags-changed | callers~ implementers~ | -"],
        ),
        ours(
            "a tag is described otherwise",
            &[("description: Everything about calls.", "description: Calls.")],
            &["description-changed | callers~ implementers~ | -"],
        ),
        ours(
            "tags stand in another order",
            &[
                ("  - name: calls\n    description: Everything about calls.\n", ""),
                (
                    "    description: What became of them.\n",
                    concat!(
                        "    description: What became of them.\n",
                        "  - name: calls\n",
                        "    description: Everything about calls.\n"
                    ),
                ),
            ],
            &["list-reordered | nobody | -"],
        ),
    ]
}
