//! Mutants of info, servers, tags, security, paths and operations.

use serde_json::json;

use crate::edit::{add, all, everywhere, last, method, path, remove, rename, replace, set, variable};
use crate::harness::{Mutant, gap, hash, kind, refused, shown};

pub fn mutants() -> Vec<Mutant> {
    [document(), security(), paths(), operations(), prose()].into_iter().flatten().collect()
}

fn document() -> Vec<Mutant> {
    let tables = [
        kind("openapi", [refused("3.0.2", set("/openapi", "3.0.2"), "openapi-version")]),
        kind(
            "info",
            [
                shown("version", set("/info/version", "2025-07"), "head"),
                refused("version of another form", set("/info/version", "1.0.0"), "info-version"),
                shown("title", set("/info/title", "Kore.ai APIs"), "head"),
                shown("description", replace("/info/description", "60 requests", "61 requests"), "head"),
                shown("license", set("/info/license/name", "MIT"), "head"),
                shown("license removed", remove("/info/license"), "head"),
                shown("contact added", add("/info/contact", json!({"name": "Somebody"})), "head"),
                shown("terms added", add("/info/termsOfService", "https://example.com"), "head"),
                refused("key unknown", add("/info/summary", "x"), "unknown-key"),
            ],
        ),
        kind(
            "server",
            [
                shown("url", set("/servers/1/url", "https://smartassist.example.com"), "head"),
                refused("url with a path", set("/servers/1/url", "https://kore.ai/api"), "server-url"),
                shown("description", set("/servers/1/description", "Another."), "head"),
                shown("removed", remove("/servers/3"), "head"),
                shown("added", add("/servers/-", json!({"url": "https://eu.kore.ai"})), "head"),
                shown("variable's default", set("/servers/0/variables/host/default", "bots.kore.ai"), "head"),
                shown(
                    "variable's values",
                    add("/servers/0/variables/host/enum", json!(["smartassist.kore.ai"])),
                    "head",
                ),
                refused("variable renamed", rename("/servers/0/variables/host", "name"), "server-url"),
            ],
        ),
        kind(
            "tag",
            [
                shown("description", set("/tags/0/description", "Calls."), "head"),
                shown("added", add("/tags/-", json!({"name": "more"})), "head"),
                shown("renamed", everywhere("calls", "phone"), "head document"),
                refused("declared twice", set("/tags/1/name", "calls"), "tag-unique"),
                shown("of an operation", set("operation:dialout/tags/0", "agents"), "document"),
                refused("of an operation, undeclared", set("operation:dialout/tags/0", "x"), "operation-tag"),
                refused("of an operation, removed", remove("operation:dialout/tags"), "operation-tag"),
            ],
        ),
    ];
    tables.into_iter().flatten().collect()
}

fn security() -> Vec<Mutant> {
    let admin = json!({"type": "apiKey", "in": "header", "name": "auth", "description": "For administrators."});
    let with_admin = all([
        add("/components/securitySchemes/admin", admin),
        add("operation:dialout/security", json!([{"admin": []}])),
    ]);
    let other =
        all([remove("operation:dialout/security"), add("operation:getUserStatus/security", json!([{"admin": []}]))]);
    let open = all([
        add("operation:getUserStatus/security", json!([])),
        remove("operation:getUserStatus/x-required-scope"),
        remove("parameter:AccountId/x-owned"),
        remove("parameter:Iid/x-owned"),
    ]);
    let open_to_all = all([
        add("operation:getConversation/security", json!([])),
        remove("operation:getConversation/x-required-scope"),
    ]);
    let renamed = all([rename("/components/securitySchemes/auth", "token"), set("/security/0", json!({"token": []}))]);
    let optional = add("operation:getConversation/security", json!([{"auth": []}, {}]));
    let scope = "operation:dialout/x-required-scope";
    let tables = [
        kind(
            "security",
            [
                refused("removed", remove("/security"), "required-scope"),
                refused("unknown", set("/security/0", json!({"none": []})), "security-requirement"),
                shown("operation open", open, "routes document"),
                refused("operation open to what is somebody's", open_to_all, "owned"),
                refused(
                    "operation open with a scope",
                    add("operation:getConversation/security", json!([])),
                    "required-scope",
                ),
                refused("operation optional", optional, "security-requirement"),
                refused("callback secured", remove("operation:callStatus/security"), "required-scope"),
                shown("scheme of an operation", other, "document").given(with_admin),
                shown("said again", add("operation:dialout/security", json!([{"auth": []}])), "document"),
                shown("scheme renamed", renamed, "head"),
                shown("scheme's header", set("/components/securitySchemes/auth/name", "Auth"), "head"),
                refused(
                    "scheme in another header",
                    set("/components/securitySchemes/auth/name", "X-Auth-Token"),
                    "token-header",
                ),
                shown("scheme's description", set("/components/securitySchemes/auth/description", "A token."), "head"),
                refused("scheme in the query", set("/components/securitySchemes/auth/in", "query"), "security-scheme"),
                refused("scheme removed", remove("/components/securitySchemes/auth"), "security-requirement"),
            ],
        ),
        kind(
            "scope",
            [
                shown("another", set(scope, "SmartAssist Analytics"), "routes api"),
                refused("removed", remove(scope), "required-scope"),
                refused("unknown", set(scope, "Everything"), "required-scope"),
            ],
        ),
    ];
    tables.into_iter().flatten().collect()
}

fn paths() -> Vec<Mutant> {
    let intents = "/paths/~1api~1public~1bot~1{botId}~1intentrealtimedata";
    let note = |key: &str| add(format!("{intents}/{key}").leak(), "Sessions.");
    let other_name = "/agentassist/api/v1/public/{botId}/conversations/{conversationId}";
    let renamed = all([variable("{streamId}", "{botId}"), set("parameter:StreamId/name", "botId")]);
    let tables = [
        kind(
            "path",
            [
                shown("segment", path("getIntentRealtimeData", "/api/public/bot/{botId}/intents"), "client routes api"),
                shown(
                    "version",
                    path("dialout", "/api/1.2/public/bot/{botId}/smartassist/dialout"),
                    "client routes api",
                ),
                refused("slash at the end", path("getIntentRealtimeData", "/api/public/bot/{botId}/"), "path-form"),
                refused("no slash at the start", path("getIntentRealtimeData", "bot/{botId}/intents"), "path-form"),
                refused("half a segment", path("getIntentRealtimeData", "/api/bot-{botId}/intents"), "path-segment"),
                refused("removed", remove(intents), "unused-component"),
                refused("decision beside paths", add("/paths/x-decision", json!(["A1"])), "path-form"),
                gap("summary", note("summary"), "what is said about a path as a whole"),
                gap("description", note("description"), "what is said about a path as a whole"),
            ],
        ),
        kind(
            "path parameter",
            [
                shown("renamed", renamed, "client routes api"),
                refused("renamed in the path alone", path("getConversation", other_name), "path-parameter-template"),
                refused("optional", set("parameter:StreamId/required", false), "path-parameter-required"),
                shown(
                    "type",
                    set("parameter:StreamId/schema/$ref", "#/components/schemas/AccountId"),
                    "client api document",
                ),
                shown("description", set("parameter:StreamId/description", "The bot."), "client api document"),
            ],
        ),
    ];
    tables.into_iter().flatten().collect()
}

fn operations() -> Vec<Mutant> {
    let id = "operation:dialout/operationId";
    let other = "operation:dialoutV2/requestBody/description";
    let apart = [
        refused("parameters", last("operation:getUserStatusV11/parameters", 1), "same-as"),
        refused("body", set(other, "Whom."), "same-as"),
        refused("responses", remove("operation:dialoutV2/responses/422"), "same-as"),
        refused("security", add("operation:dialoutV2/security", json!([{"auth": []}])), "same-as"),
        refused("scope", set("operation:dialoutV2/x-required-scope", "SmartAssist Analytics"), "same-as"),
        refused("method", method("dialoutV2", "put"), "same-as"),
        refused("of nothing", set("operation:dialoutV2/x-same-as", "nothing"), "same-as"),
        refused("of another", set("operation:dialoutV2/x-same-as", "getUserStatus"), "same-as"),
        shown("no longer", remove("operation:dialoutV2/x-same-as"), "api routes"),
    ];
    let tables = [
        kind(
            "method",
            [
                shown("post to put", method("dialout", "put"), "client routes api"),
                shown("get to head", method("getConversation", "head"), "client routes api"),
                shown("get to delete", method("getConversation", "delete"), "client routes api"),
                refused("get to trace", method("getConversation", "trace"), "method"),
                shown("removed", remove("operation:getIntentRealtimeDataByGet"), "client routes api document"),
            ],
        ),
        kind(
            "operationId",
            [
                shown("renamed", set(id, "startCall"), "client routes api document"),
                shown("of a callback", set("operation:callStatus/operationId", "callChanged"), "receiver routes api"),
                refused("twice", set(id, "getConversation"), "operation-id-unique"),
                refused("taken", set(id, "operations"), "operation-id"),
                refused("not camelCase", set(id, "dial_out"), "operation-id"),
                refused("removed", remove(id), "operation-id"),
            ],
        ),
        kind("x-same-as", apart),
        kind(
            "deprecated",
            [
                shown("operation", add("operation:getConversation/deprecated", true), "routes api"),
                shown("operation no longer", remove("operation:getIntentRealtimeDataByGet/deprecated"), "routes api"),
            ],
        ),
        kind(
            "extension",
            [
                refused("unknown", add("operation:dialout/x-idempotent", true), "unknown-extension"),
                refused("misplaced", add("operation:dialout/x-unit", "ms"), "misplaced-extension"),
            ],
        ),
        kind(
            "x-decision",
            [
                hash(
                    "of an operation",
                    add("operation:dialout/x-decision/-", "A4"),
                    "decisions are no part of the contract",
                ),
                refused("of no form", set("operation:dialout/x-decision/0", "first"), "decision"),
            ],
        ),
    ];
    tables.into_iter().flatten().collect()
}

fn prose() -> Vec<Mutant> {
    let (summary, description) = ("operation:dialout/summary", "operation:dialout/description");
    let tables = [
        kind(
            "summary",
            [
                shown("changed", set(summary, "Call somebody"), "client api document"),
                shown("braces and quotes", set(summary, "Call {\"x\"} # \\"), "client api document"),
                refused("removed", remove(summary), "operation-prose"),
                refused("two lines", set(summary, "Call\nsomebody"), "operation-prose"),
            ],
        ),
        kind(
            "description",
            [
                shown("of an operation", set(description, "Calls."), "client api document"),
                shown("ends a comment", set(description, "Calls. */ fn x() {} /*\n\"##; x\n\né😨"), "client api"),
                refused("empty", set(description, ""), "operation-prose"),
            ],
        ),
    ];
    tables.into_iter().flatten().collect()
}
