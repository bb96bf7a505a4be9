//! Cases of the rules on the document as a whole, references and prose.

use super::cases::{Case, rule};

const SERVER: &str = "url: https://{host}\n";
const WORDS: &str = "          $ref: '#/components/schemas/WordList'";
const TRACE: &str = "        - $ref: '#/components/parameters/Trace'";
const DESCRIPTION: &str = "description: Two operations and a notification.";

pub fn cases() -> Vec<Case> {
    let mut cases = structure();
    cases.extend(references());
    cases.extend(prose());
    cases
}

fn structure() -> Vec<Case> {
    let started = concat!(
        "              examples:\n",
        "                started:\n",
        "                  $ref: '#/components/examples/Started'\n"
    );
    let with = |more: &str| format!("\n        more:\n          $ref: '#/components/schemas/{more}'");
    vec![
        rule("openapi-version")
            .passes("openapi: \"3.0.3\"", "openapi: 3.0.3")
            .fails("openapi: \"3.0.3\"", "openapi: 3.0.2", "/openapi")
            .fails("openapi: \"3.0.3\"", "openapi: 3.1", "/openapi"),
        rule("unknown-key")
            .passes(DESCRIPTION, "termsOfService: https://example.com")
            .fails(DESCRIPTION, "summary: Calls", "/info/summary")
            .fails("servers:\n", "webhooks: {}\nservers:\n", "/webhooks")
            .fails_with("      operationId: listCalls", "operationID: x", "@list/operationID")
            .fails_with("          example: c-1", "title: Id", "@schemas/Call/properties/id/title")
            .fails_with("          example: c-1", "readOnly: true", "@schemas/Call/properties/id/readOnly"),
        rule("wrong-type")
            .passes("title: Calls", "title: '1'")
            .fails("title: Calls", "title: 1", "/info/title")
            .fails("tags: [reports]", "tags: [reports, 1]", "@list/tags")
            .fails("deprecated: true", "deprecated: 'true'", "@schemas/Part/properties/muted/deprecated")
            .fails("maxLength: 2048", "maxLength: -1", "@schemas/Url/maxLength"),
        rule("missing-key")
            .passes(DESCRIPTION, "contact: {}")
            .fails_without("  title: Calls", "/info")
            .fails_without("        default: calls.example.com", "/servers/0/variables/host"),
        rule("info-version")
            .passes("version: \"2025-06\"", "version: '2026-12'")
            .fails("version: \"2025-06\"", "version: 2025.06", "/info/version")
            .fails("version: \"2025-06\"", "version: 2025-13", "/info/version")
            .fails("version: \"2025-06\"", "version: v1", "/info/version"),
        rule("server-url")
            .passes(SERVER, "url: https://eu.{host}:8443\n")
            .fails(SERVER, "url: http://{host}\n", "/servers/0/url")
            .fails(SERVER, "url: https://{host}/api\n", "/servers/0/url")
            .fails(SERVER, "url: https://{host}{port}\n", "/servers/0/url")
            .fails(SERVER, "url: https://{host\n", "/servers/0/url")
            .fails(SERVER, "url: https://calls.example.com\n", "/servers/0/variables/host")
            .fails("default: calls.example.com", "default: other.example.com", "/servers/0/variables/host/default"),
        rule("tag-unique").passes("  - name: reports", "  - name: more\n  - name: reports").fails(
            "  - name: reports",
            "  - name: calls\n  - name: reports",
            "/tags/1",
        ),
        rule("unused-component")
            .passes(WORDS, &format!("{WORDS}{}", with("WordList")))
            .fails_all(&[(started, "")], "/components/examples/Started")
            .fails_all(
                &[
                    ("        labels:\n          $ref: '#/components/schemas/Labels'\n", ""),
                    ("        labels: {team: blue}\n", ""),
                ],
                "@schemas/Labels",
            ),
        rule("round-trip")
            .passes_with("          description: How long it took.", "deprecated: false")
            .fails("default: detect", "default: null", "@schemas/CallRequest/properties/mode/default")
            .fails("example: 0.5", "example: null", "@schemas/Call/properties/score/example"),
    ]
}

fn references() -> Vec<Case> {
    let more = |target: &str| format!("{WORDS}\n        more:\n          $ref: '{target}'");
    vec![
        rule("ref-form")
            .passes(WORDS, "          {$ref: \"#/components/schemas/WordList\"}")
            .fails(WORDS, &more("words.yaml#/WordList"), "@schemas/CallRequest/properties/more/$ref")
            .fails(WORDS, &more("#/components/schemas/Call/properties/id"), "@schemas/CallRequest/properties/more/$ref")
            .fails_with(TRACE, "- $ref: '#/components/schemas/Target'", "@start/parameters/2/$ref"),
        rule("ref-target").passes(WORDS, &more("#/components/schemas/WordList")).fails(
            WORDS,
            &more("#/components/schemas/Nowhere"),
            "@schemas/CallRequest/properties/more/$ref",
        ),
        rule("ref-siblings")
            .passes_property("{description: More., allOf: [{$ref: '#/components/schemas/Labels'}]}")
            .fails_property("{description: More., $ref: '#/components/schemas/Labels'}", "/description")
            .fails_property("{$ref: '#/components/schemas/Labels', nullable: true}", "/nullable"),
        rule("ref-alias").passes_property("{$ref: '#/components/schemas/Labels'}").fails_all(
            &[
                (WORDS, "          $ref: '#/components/schemas/Tags'"),
                ("    WordList:\n", "    Tags: {$ref: '#/components/schemas/WordList'}\n    WordList:\n"),
            ],
            "@schemas/Tags",
        ),
        rule("ref-cycle")
            .passes_property("{$ref: '#/components/schemas/Status'}")
            .fails(
                "        muted:\n",
                "        part: {$ref: '#/components/schemas/Part'}\n        muted:\n",
                "@schemas/Part",
            )
            .fails(
                "        muted:\n",
                "        calls: {$ref: '#/components/schemas/Calls'}\n        muted:\n",
                "@schemas/Call",
            ),
    ]
}

fn prose() -> Vec<Case> {
    let summary = "summary: List the calls of an account";
    vec![
        rule("description")
            .passes("description: A URL.", "description: |-\n        A\n\n        URL.")
            .fails_without("      description: A URL.", "@schemas/Url")
            .fails("description: A URL.", "description: ' '", "@schemas/Url/description")
            .fails_without("          description: Its id.", "@schemas/Call/properties/id")
            .fails_without("          description: How many at most.", "@list/parameters/1")
            .fails_without("          description: The calls.", "@list/responses/200")
            .fails_without("      description: Seconds to wait.", "/components/headers/RetryAfter"),
        rule("prose-characters")
            .passes("description: A URL.", "description: \"A\\n\\u00FCRL.\"")
            .fails("description: A URL.", "description: \"A\\rURL.\"", "@schemas/Url/description")
            .fails("description: A URL.", "description: \"A\\0URL.\"", "@schemas/Url/description")
            .fails("description: A URL.", "description: \"A\\u2028URL.\"", "@schemas/Url/description")
            .fails(summary, "summary: \"List\\ecalls\"", "@list/summary"),
        rule("operation-prose")
            .passes(summary, "summary: >-\n        List the calls\n        of an account")
            .fails_without("      summary: List the calls of an account", "@list")
            .fails(summary, "summary: |-\n        List\n        calls", "@list/summary")
            .fails(summary, "summary: ''", "@list/summary")
            .fails_without("      description: Returns the latest calls first.", "@list"),
        rule("line-length")
            .passes_with("    name: MIT", &format!("url: https://example.com/{}", "0123456789".repeat(12)))
            .fails(DESCRIPTION, &format!("description: {}", "word ".repeat(24)), ""),
    ]
}
