//! Cases of the rules on the text, the document as a whole, references, names of components and prose.

use super::cases::{Case, rule};

pub fn cases() -> Vec<Case> {
    let mut cases = reading();
    cases.extend(structure());
    cases.extend(references());
    cases.extend(prose());
    cases
}

fn reading() -> Vec<Case> {
    vec![
        rule("yaml-syntax").passes("tags: [reports]", "tags: [\n        reports]").fails(
            "tags: [reports]",
            "tags: [reports",
            "/paths/~1accounts~1{accountId}~1calls/get/tags/0",
        ),
        rule("duplicate-key").passes("title: Calls", "title: Calls\n  contact: {name: title}").fails(
            "title: Calls",
            "title: Calls\n  'title': Calls",
            "/info/title",
        ),
        rule("yaml11-trap")
            
            .passes("metadata: {score: 1.5}", "metadata: {answer: 'no', mode: \"0o10\", at: '12:30:45'}")
            .fails(
                "metadata: {score: 1.5}",
                "metadata: {answer: no}",
                "/components/examples/Aliased/value/metadata/answer",
            )
            .fails("metadata: {score: 1.5}", "metadata: {on: x}", "/components/examples/Aliased/value/metadata/on")
            .fails(
                "metadata: {score: 1.5}",
                "metadata: {at: 2023-05-08}",
                "/components/examples/Aliased/value/metadata/at",
            ),
        rule("anchor-or-alias")
            .passes("title: Calls", "title: '&calls *calls'")
            .fails("title: Calls", "title: &calls Calls", "/info/title")
            .fails_all(&[("title: Calls", "title: &calls Calls"), ("name: MIT", "name: *calls")], "/info/license/name"),
        rule("merge-key").passes("metadata: {score: 1.5}", "metadata: {'<<': {score: 1.5}}").fails(
            "metadata: {score: 1.5}",
            "metadata: {<<: {score: 1.5}}",
            "/components/examples/Aliased/value/metadata/<<",
        ),
        rule("yaml-tag").passes("title: Calls", "title: '!calls'").fails(
            "title: Calls",
            "title: !!str Calls",
            "/info/title",
        ),
        rule("non-string-key").passes("'429':", "\"429\":").fails(
            "'429':",
            "429:",
            "/paths/~1accounts~1{accountId}~1calls/post/responses/429",
        ),
        rule("several-documents").passes("openapi: \"3.0.3\"", "---\nopenapi: \"3.0.3\"").fails(
            "tags: [a, b]",
            "tags: [a, b]\n---",
            "",
        ),
        rule("tabs").passes("Two operations and", "Two operations  and").fails(
            "Two operations and",
            "Two operations\tand",
            "",
        ),
        rule("number-range")
            .passes("metadata: {score: 1.5}", "metadata: {score: 18446744073709551615}")
            .fails(
                "metadata: {score: 1.5}",
                "metadata: {score: .inf}",
                "/components/examples/Aliased/value/metadata/score",
            )
            .fails(
                "metadata: {score: 1.5}",
                "metadata: {score: 18446744073709551616}",
                "/components/examples/Aliased/value/metadata/score",
            ),
        rule("too-deep").passes("metadata: {score: 1.5}", "metadata: {score: [[[[1]]]]}").fails(
            "title: Calls",
            concat!(
                "title: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[Calls"
            ),
            concat!(
                "/info/title",
                "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0",
                "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0"
            ),
        ),
        rule("control-character").passes("title: Calls", "title: \"Calls\\u0007\"").fails(
            "title: Calls",
            "title: Calls\u{7f}",
            "",
        ),
    ]
}

fn structure() -> Vec<Case> {
    vec![
        rule("openapi-version")
            .passes("openapi: \"3.0.3\"", "openapi: 3.0.3")
            .fails("openapi: \"3.0.3\"", "openapi: 3.0.2", "/openapi")
            .fails("openapi: \"3.0.3\"", "openapi: 3.1", "/openapi"),
        rule("unknown-key")
            .passes("description: Two operations and a notification.", "termsOfService: https://example.com")
            .fails("title: Calls", "title: Calls\n  summary: Calls", "/info/summary")
            .fails("security:\n  - token", "webhooks: {}\nsecurity:\n  - token", "/webhooks")
            .fails("summary: List the calls of an account", "summary: List\n      operationID: x", "/paths/~1accounts~1{accountId}~1calls/get/operationID")
            .fails("        id:\n          type: string\n", "        id:\n          type: string\n          title: Id\n", "/components/schemas/Call/properties/id/title"),
        rule("wrong-type")
            .passes("title: Calls", "title: '1'")
            .fails("title: Calls", "title: 1", "/info/title")
            .fails("tags: [reports]", "tags: [reports, 1]", "/paths/~1accounts~1{accountId}~1calls/get/tags")
            .fails("deprecated: true", "deprecated: 'true'", "/components/schemas/Part/properties/muted/deprecated")
            .fails("maxLength: 2048", "maxLength: -1", "/components/schemas/Url/maxLength"),
        rule("missing-key")
            .passes("description: Two operations and a notification.", "contact: {}")
            .fails("  title: Calls\n", "", "/info")
            .fails("        default: calls.example.com\n", "", "/servers/0/variables/host"),
        rule("info-version")
            .passes("version: \"2025-06\"", "version: '2026-12'")
            .fails("version: \"2025-06\"", "version: 2025.06", "/info/version")
            .fails("version: \"2025-06\"", "version: 2025-13", "/info/version")
            .fails("version: \"2025-06\"", "version: v1", "/info/version"),
        rule("server-url")
            .passes("url: https://{host}\n", "url: https://eu.{host}:8443\n")
            .fails("url: https://{host}\n", "url: http://{host}\n", "/servers/0/url")
            .fails("url: https://{host}\n", "url: https://{host}/api\n", "/servers/0/url")
            .fails("url: https://{host}\n", "url: https://{host}{port}\n", "/servers/0/url")
            .fails("url: https://{host}\n", "url: https://calls.example.com\n", "/servers/0/variables/host")
            .fails("default: calls.example.com", "default: other.example.com", "/servers/0/variables/host/default"),
        rule("tag-unique")
            .passes("  - name: reports\n", "  - name: more\n    description: More.\n  - name: reports\n")
            .fails("  - name: reports\n", "  - name: calls\n    description: More.\n  - name: reports\n", "/tags/1"),
        rule("unused-component")
            .passes("$ref: '#/components/schemas/Words'", "$ref: '#/components/schemas/Words'\n        words:\n          $ref: '#/components/schemas/Words'")
            .fails("              examples:\n                started:\n                  $ref: '#/components/examples/Started'\n", "", "/components/examples/Started")
            .fails_all(
                &[("        labels:\n          $ref: '#/components/schemas/Labels'\n", ""), ("labels: {team: blue}\n        ", "")],
                "/components/schemas/Labels",
            ),
    ]
}

fn references() -> Vec<Case> {
    vec![
        rule("ref-form")
            .passes("          items:\n            $ref: '#/components/schemas/Part'\n", "          items: {$ref: \"#/components/schemas/Part\"}\n")
            .fails("$ref: '#/components/headers/RetryAfter'\n      content:\n        application/json:\n          schema:\n            $ref: '#/components/schemas/Errors'\n  schemas:", "$ref: 'headers.yaml#/RetryAfter'\n      content:\n        application/json:\n          schema:\n            $ref: '#/components/schemas/Errors'\n  schemas:", "/components/responses/Overloaded/headers/Retry-After/$ref")
            .fails("        - $ref: '#/components/parameters/Trace'\n", "        - $ref: '#/components/parameters/Trace'\n        - $ref: '#/components/schemas/Target'\n", "/paths/~1accounts~1{accountId}~1calls/post/parameters/2/$ref")
            .fails("        tags:\n          $ref: '#/components/schemas/Words'\n", "        tags:\n          $ref: '#/components/schemas/Words'\n        more:\n          $ref: '#/components/schemas/Call/properties/id'\n", "/components/schemas/CallRequest/properties/more/$ref"),
        rule("ref-target")
            .passes("        tags:\n          $ref: '#/components/schemas/Words'\n", "        tags:\n          $ref: '#/components/schemas/Words'\n        more:\n          $ref: '#/components/schemas/Words'\n")
            .fails("        tags:\n          $ref: '#/components/schemas/Words'\n", "        tags:\n          $ref: '#/components/schemas/Words'\n        more:\n          $ref: '#/components/schemas/Nowhere'\n", "/components/schemas/CallRequest/properties/more/$ref"),
        rule("ref-siblings")
            .passes("        labels:\n          $ref: '#/components/schemas/Labels'\n", "        labels:\n          allOf:\n            - $ref: '#/components/schemas/Labels'\n          description: Some.\n")
            .fails("        labels:\n          $ref: '#/components/schemas/Labels'\n", "        labels:\n          $ref: '#/components/schemas/Labels'\n          nullable: true\n", "/components/schemas/CallRequest/properties/labels/nullable"),
        rule("ref-alias")
            .passes("        labels:\n          $ref: '#/components/schemas/Labels'\n", "        labels:\n          $ref: '#/components/schemas/Labels'\n        others:\n          $ref: '#/components/schemas/Labels'\n")
            .fails_all(
                &[
                    ("        tags:\n          $ref: '#/components/schemas/Words'\n", "        tags:\n          $ref: '#/components/schemas/Tags'\n"),
                    ("    Words:\n", "    Tags:\n      $ref: '#/components/schemas/Words'\n    Words:\n"),
                ],
                "/components/schemas/Tags",
            ),
        rule("ref-cycle")
            .passes("        muted:\n", "        status:\n          $ref: '#/components/schemas/Status'\n        muted:\n")
            .fails("        muted:\n", "        part:\n          $ref: '#/components/schemas/Part'\n        muted:\n", "/components/schemas/Part")
            .fails("        muted:\n", "        calls:\n          $ref: '#/components/schemas/Calls'\n        muted:\n", "/components/schemas/Call"),
    ]
}

fn prose() -> Vec<Case> {
    vec![
        rule("description")
            .passes("description: A URL.", "description: |-\n        A\n\n        URL.")
            .fails("      description: A URL.\n", "", "/components/schemas/Url")
            .fails("description: A URL.", "description: ' '", "/components/schemas/Url/description")
            .fails("          description: Its id.\n", "", "/components/schemas/Call/properties/id")
            .fails("          description: How many at most.\n", "", "/paths/~1accounts~1{accountId}~1calls/get/parameters/1")
            .fails("          description: The calls.\n", "", "/paths/~1accounts~1{accountId}~1calls/get/responses/200")
            .fails("      description: Seconds to wait.\n", "", "/components/headers/RetryAfter"),
        rule("operation-prose")
            .passes("summary: List the calls of an account", "summary: >-\n        List the calls\n        of an account")
            .fails("      summary: List the calls of an account\n", "", "/paths/~1accounts~1{accountId}~1calls/get")
            .fails("summary: List the calls of an account", "summary: |-\n        List\n        calls", "/paths/~1accounts~1{accountId}~1calls/get/summary")
            .fails("summary: List the calls of an account", "summary: ''", "/paths/~1accounts~1{accountId}~1calls/get/summary")
            .fails("      description: Returns the latest calls first.\n", "", "/paths/~1accounts~1{accountId}~1calls/get"),
        rule("line-length")
            .passes(
                "name: MIT",
                "name: MIT\n    url: https://example.com/0123456789/0123456789/0123456789/0123456789/0123456789/0123456789/0123456789/0123456789/0123456789",
            )
            .fails(
                "description: Two operations and a notification.",
                "description: Two operations and a notification, which is more than a line can hold once it is told in all of this detail.",
                "",
            ),
        rule("round-trip")
            .passes("          description: How long it took.\n", "          description: How long it took.\n          deprecated: false\n")
            .fails("          example: 0.5\n", "          example: null\n", "/components/schemas/Call/properties/score/example"),
    ]
}
