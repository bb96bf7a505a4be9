//! Cases of the rules on what client, server runtime and gateway do under a fixed name.

use super::cases::{Case, rule};
use super::operations::twin;

/// The start of a list of parameters, to which another is added.
const LIST: &str = "        - name: limit\n";
const SCHEMA: &str = "schema: {type: string}";
const PUBLIC: &str = "              security: []";
const RETRY: &str = "      description: Slow down.\n      headers:\n        Retry-After:";
const PATHS: &str = "paths:\n";
const END: &str = "components:\n  securitySchemes:\n";
const ERRORS: &str = "      required: [errors]\n      properties:\n";
const ERROR: &str = "      required: [msg]\n      properties:\n";

/// The start of an object that requires a property more.
fn with_more(start: &str, before: &str, after: &str) -> String {
    format!("{}        more: {type_of}\n", start.replace(before, after), type_of = "{type: string, description: A.}")
}

fn listed(name: &str, keys: &str) -> String {
    format!("        - {{name: {name}, in: header, description: A., {keys}{SCHEMA}}}\n{LIST}")
}

fn on_callback(name: &str, keys: &str) -> String {
    format!("parameters: [{{name: {name}, in: header, description: A., {keys}{SCHEMA}}}]")
}

/// An operation without parameters in its path, and another path of it.
fn served_at(alias: &str) -> String {
    let operation = twin("/calls", &format!("      x-path-aliases: [{alias}]\n"));
    operation.replacen("        - $ref: '#/components/parameters/AccountId'\n", "", 1)
}

pub fn cases() -> Vec<Case> {
    let trace = "/components/parameters/Trace";
    let supplied = "      x-client-supplied: true\n";
    vec![
        rule("token-header")
            .passes("name: auth", "name: Auth")
            .fails("name: auth", "name: X-Auth-Token", "/components/securitySchemes/token/name")
            .fails("name: auth", "name: Authorization", "/components/securitySchemes/token/name"),
        rule("account-header")
            .passes(supplied, "")
            .passes("name: X-Trace", "name: X-Span")
            .fails("name: X-Trace", "name: X-Trace\n      required: true", &format!("{trace}/name"))
            .fails(supplied, &format!("{supplied}      x-owned: account\n"), &format!("{trace}/name"))
            .fails_all(&[("name: X-Trace", "name: X-Account-Id"), (supplied, "")], &format!("{trace}/name")),
        rule("idempotency-header")
            .passes(LIST, &listed("Idempotency-Key", ""))
            .passes(LIST, &listed("idempotency-key", "required: false, "))
            .fails(LIST, &listed("X-Idempotency-Key", ""), "@list/parameters/1/name")
            .fails(LIST, &listed("Idempotency-Token", ""), "@list/parameters/1/name")
            .fails(LIST, &listed("Idempotency-Key", "required: true, "), "@list/parameters/1/required")
            .fails(LIST, &listed("Idempotency-Key", "").replace("in: header", "in: query"), "@list/parameters/1/in"),
        rule("format-header")
            .passes(LIST, &listed("Format", ""))
            .fails(LIST, &listed("X-Format", ""), "@list/parameters/1/name")
            .fails(LIST, &listed("Format", "required: true, "), "@list/parameters/1/required"),
        rule("signature-header")
            .passes_with(PUBLIC, &on_callback("SAVG-Signature", ""))
            .passes_with(PUBLIC, &on_callback("webhook-id", ""))
            .passes_with(PUBLIC, &on_callback("X-Signature", "required: true, "))
            .fails_with(PUBLIC, &on_callback("SAVG-Sign", ""), "@done/parameters/0/name")
            .fails_with(PUBLIC, &on_callback("webhook_signature", ""), "@done/parameters/0/name")
            .fails_with(PUBLIC, &on_callback("webhook-nonce", ""), "@done/parameters/0/name")
            .fails_with(PUBLIC, &on_callback("webhook-id", "required: true, "), "@done/parameters/0/required")
            .fails(LIST, &listed("SAVG-Signature", ""), "@list/parameters/1"),
        rule("retry-header")
            .passes(RETRY, &RETRY.replace("Retry-After", "retry-after"))
            .fails(
                "      description: Seconds to wait.\n",
                "      description: Seconds to wait.\n      required: true\n",
                "/components/responses/TooMany/headers/Retry-After",
            )
            .fails(
                RETRY,
                &RETRY.replace("Retry-After", "X-Retry-After"),
                "/components/responses/TooMany/headers/X-Retry-After",
            )
            .fails(
                RETRY,
                &RETRY.replace(
                    "Retry-After:",
                    "RateLimit: {description: A., x-set-by: kit, schema: {type: string}}\n        Retry-In:",
                ),
                "/components/responses/TooMany/headers/Retry-In",
            ),
        rule("runtime-path")
            .passes(PATHS, "paths:\n  /metrics/calls: {}\n")
            .fails(PATHS, "paths:\n  /openapi.json: {}\n", "/paths/~1openapi.json")
            .fails(PATHS, "paths:\n  /healthz: {}\n", "/paths/~1healthz")
            .fails(PATHS, "paths:\n  /metrics: {}\n", "/paths/~1metrics")
            .passes(END, &served_at("/metrics/all"))
            .fails(END, &served_at("/healthz"), "/paths/~1calls/get/x-path-aliases/0"),
        rule("error-body")
            .passes("      required: [msg]\n", "      required: [msg, code]\n")
            .passes("      required: [msg]\n", "")
            .fails_all(
                &[
                    ("      required: [errors]\n", "      required: [problems]\n"),
                    ("        errors:\n          type: array", "        problems:\n          type: array"),
                ],
                "@schemas/Errors",
            )
            .fails(ERRORS, &with_more(ERRORS, "[errors]", "[errors, more]"), "@schemas/Errors/required")
            .fails(ERROR, &with_more(ERROR, "[msg]", "[msg, more]"), "@schemas/ErrorItem/required")
            .fails(
                "        code:\n          type: integer\n          format: int32\n",
                "        code:\n          type: string\n",
                "@schemas/ErrorItem",
            ),
    ]
}
