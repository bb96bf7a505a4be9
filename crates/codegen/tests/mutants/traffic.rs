//! Mutants of parameters, bodies, answers, headers, callbacks and examples.

use serde_json::json;

use crate::edit::{add, all, bare, call, described, everywhere, last, method, path, remove, rename, set, to};
use crate::harness::{Mutant, gap, hash, kind, refused, shown};

pub fn mutants() -> Vec<Mutant> {
    let tables = [parameters(), parameter_schemas(), bodies(), responses(), headers(), callbacks(), examples()];
    tables.into_iter().flatten().collect()
}

fn parameters() -> Vec<Mutant> {
    let list = "operation:getConversation/parameters/-";
    let query = |name: &str| json!({"name": name, "in": "query", "description": "More.", "schema": bare("boolean")});
    let in_place = json!({
        "name": "iid", "in": "header", "required": false, "schema": to("schemas/BotId"), "x-owned": "bot",
        "description": "The stream or app that asks. Later pages ask for it; earlier ones do not know it.",
    });
    let in_place = all([set("operation:getUserStatus/parameters/3", in_place), remove("parameter:Iid")]);
    let removed = all([remove("operation:getUserStatus/parameters/3"), remove("parameter:Iid")]);
    let accounts = ["AccountId", "AccountIdHeader", "OptionalAccountIdHeader"];
    let nobodys = all(accounts.map(|name| remove(&*format!("parameter:{name}/x-owned").leak())));
    let required_and_supplied =
        all([set("parameter:Iid/required", true), add("parameter:Iid/x-client-supplied", true)]);
    let retry_text = all([set("header:RetryAfter/schema", bare("string")), remove("schema:RetryAfterSeconds")]);
    let tables = [
        kind(
            "parameter",
            [
                shown("renamed", set("parameter:PageLimit/name", "size"), "client api routes document"),
                shown("in a header", set("parameter:PageOffset/in", "header"), "client routes document"),
                refused("in a cookie", set("parameter:PageOffset/in", "cookie"), "parameter-location"),
                shown("description", set("parameter:PageLimit/description", "Page size."), "client api document"),
                refused("description removed", remove("parameter:PageLimit/description"), "description"),
                shown("primitive", set("parameter:Iid/schema", bare("string")), "client api document"),
                shown("other type", set("parameter:PageLimit/schema", to("schemas/PageOffset")), "client api document"),
                refused(
                    "list",
                    set("parameter:Iid/schema", json!({"type": "array", "items": {"type": "string"}})),
                    "parameter-scalar",
                ),
                shown("removed", removed, "client api routes document"),
                shown("added", add(list, query("verbose")), "client api routes document"),
                refused("reserved", add(list, query("send")), "parameter-name"),
                refused("twice", add(list, to("parameters/StreamId")), "parameter-unique"),
                shown("order", last("operation:getUserStatus/parameters", 1), "api routes document"),
                hash("in place", in_place, "a part may stand where it is used or be referred to"),
                hash("style", add("parameter:PageLimit/style", "form"), "that is the style of a query without it"),
            ],
        ),
        kind(
            "required",
            [
                shown("query", set("parameter:PageLimit/required", true), "client routes document"),
                shown("header", set("parameter:Iid/required", true), "client api routes document"),
                shown("header no longer", set("parameter:AccountIdHeader/required", false), "api routes document"),
            ],
        ),
        kind(
            "x-client-supplied",
            [
                refused("removed", remove("parameter:AccountIdHeader/x-client-supplied"), "account-header"),
                refused("added", required_and_supplied, "account-header"),
                refused("query", add("parameter:PageLimit/x-client-supplied", true), "client-supplied"),
                shown(
                    "removed from an optional header",
                    remove("parameter:OptionalAccountIdHeader/x-client-supplied"),
                    "client",
                ),
            ],
        ),
        kind(
            "name that the runtime knows",
            [
                refused("account", set("parameter:AccountIdHeader/name", "X-Account-Id"), "account-header"),
                refused("key", set("parameter:IdempotencyKey/name", "X-Idempotency-Key"), "idempotency-header"),
                refused("key required", set("parameter:IdempotencyKey/required", true), "idempotency-header"),
                refused("signature", set("parameter:SavgSignature/name", "SAVG-Sign"), "signature-header"),
                refused("signature required", set("parameter:SavgSignature/required", true), "signature-header"),
                refused("webhook", set("parameter:WebhookId/name", "webhook-identity"), "signature-header"),
                refused(
                    "retry",
                    rename("response:TooManyRequests/headers/Retry-After", "X-Retry-After"),
                    "retry-header",
                ),
                refused("retry, type", retry_text, "retry-header"),
                refused("limit", rename("response:TooManyRequests/headers/RateLimit", "X-RateLimit"), "set-by"),
                refused("format", set("parameter:Format/name", "X-Format"), "format-header"),
                refused("error", rename("schema:ErrorItem/properties/msg", "text"), "error-body"),
                refused("path", path("getIntentRealtimeData", "/openapi.json"), "runtime-path"),
                refused("errors", rename("schema:Errors/properties/errors", "problems"), "error-body"),
                refused("code", set("schema:ErrorItem/properties/code", described("string")), "error-body"),
            ],
        ),
        kind(
            "x-owned",
            [
                shown("another owner", set("parameter:Iid/x-owned", "account"), "routes"),
                shown("nobody's", nobodys, "routes"),
                refused("nobody's in one place", remove("parameter:Iid/x-owned"), "owned"),
                refused("no owner", set("parameter:Iid/x-owned", "agent"), "owned"),
                refused("number", add("parameter:PageLimit/x-owned", "bot"), "owned"),
            ],
        ),
        kind("deprecated", [shown("parameter", add("parameter:PageLimit/deprecated", true), "document")]),
        kind(
            "x-since",
            [
                gap(
                    "parameter",
                    set("parameter:Iid/x-since", "2023"),
                    "the edition, which the documentation should name",
                ),
                refused("no edition", set("parameter:Iid/x-since", "2024"), "since"),
            ],
        ),
    ];
    tables.into_iter().flatten().collect()
}

fn parameter_schemas() -> Vec<Mutant> {
    let text = || set("parameter:Iid/schema", bare("string"));
    let number = || {
        all([
            set("parameter:Iid/schema", bare("integer")),
            add("parameter:Iid/schema/default", 7),
            remove("parameter:Iid/x-owned"),
        ])
    };
    let tables = [kind(
        "parameter schema",
        [
            shown("default of its type", set("schema:PageLimit/default", 20), "scalars api"),
            shown("default in place", number(), "api routes"),
            shown("default in place changed", set("parameter:Iid/schema/default", 8), "api").given(number()),
            gap("deprecated", add("parameter:Iid/schema/deprecated", true), "that it is deprecated").given(text()),
            gap("example", add("parameter:Iid/schema/example", "x"), "the example").given(text()),
            gap("description", add("parameter:Iid/schema/description", "A."), "the description").given(text()),
            gap("format", add("parameter:Iid/schema/format", "uri"), "the format").given(text()),
        ],
    )];
    tables.into_iter().flatten().collect()
}

fn bodies() -> Vec<Mutant> {
    let content = json!({"application/json": {
        "schema": to("schemas/DialoutRequest"),
        "examples": {
            "detect": to("examples/DialoutRequest2023"),
            "edition2025": to("examples/DialoutRequest2025"),
            "withoutAmdEvents": to("examples/DialoutRequestQuiet"),
        },
    }});
    let body = json!({"description": "Whom.", "required": true, "content": content});
    let shared = || {
        all([
            add("/components/requestBodies", json!({"Dialout": body})),
            set("operation:dialout/requestBody", to("requestBodies/Dialout")),
        ])
    };
    let (own, named) = ("operation:dialout/requestBody", "/components/requestBodies/Dialout");
    let below = |at: &str, rest: &str| &*format!("{at}/{rest}").leak();
    let schema = below(own, "content/application~1json/schema");
    let example = below(named, "content/application~1json/examples/detect");
    let of_a_get = json!({"required": true, "content": {"application/json": {"schema": to("schemas/Timers")}}});
    kind(
        "body",
        [
            shown("description", set(below(own, "description"), "Whom."), "client document"),
            refused("optional", set(below(own, "required"), false), "request-body-required"),
            refused(
                "media type",
                rename(below(own, "content/application~1json"), "text/json"),
                "request-body-media-type",
            ),
            refused("schema", set(schema, to("schemas/Timers")), "unused-component"),
            refused("in place", set(schema, bare("string")), "request-body-schema"),
            shown(
                "schema renamed",
                call("DialoutRequest", "Dial"),
                "client objects builders api routes schemas document",
            ),
            refused("removed", remove(own), "unused-component"),
            refused("of a get", add("operation:getConversation/requestBody", of_a_get), "request-body-method"),
            shown("shared, description", set(below(named, "description"), "Who."), "client document").given(shared()),
            shown("shared, example", rename(example, "first"), "document").given(shared()),
        ],
    )
}

fn responses() -> Vec<Mutant> {
    let success = "operation:dialout/responses/200";
    let below = |rest: &str| &*format!("{success}/{rest}").leak();
    let answer = |schema: &str| json!({"description": "x", "content": {"application/json": {"schema": to(&format!("schemas/{schema}"))}}});
    let renamed = all([
        rename("response:NotFound", "Nowhere"),
        everywhere("#/components/responses/NotFound", "#/components/responses/Nowhere"),
    ]);
    let (other, limited) = ("operation:getConversation/responses/404", "operation:getConversation/responses/429");
    let unrepeated = all([
        remove("operation:dialout/responses/422"),
        remove("response:KeyReused"),
        remove("example:ErrorKeyReused"),
    ]);
    kind(
        "response",
        [
            shown(
                "added",
                add("operation:dialout/responses/402", to("responses/BadRequest")),
                "client api routes document",
            ),
            shown("removed", unrepeated, "client api routes document"),
            refused("removed though needed by the limit", remove(limited), "response-required"),
            refused("removed though needed", remove(other), "response-required"),
            shown("other status", rename(success, "202"), "api routes document"),
            refused(
                "second success",
                add("operation:dialout/responses/202", answer("DialoutAnswer")),
                "response-success",
            ),
            refused("range", rename(success, "2XX"), "response-code"),
            shown("another component", set(other, to("responses/BadRequest")), "api document"),
            shown("component renamed", renamed, "document"),
            shown("description of a success", set(below("description"), "Ringing."), "api document"),
            shown("description of an error", set("response:NotFound/description", "Nothing."), "api document"),
            shown("schema renamed", call("DialoutAnswer", "Ringing"), "client objects api document"),
            refused("schema of an error", set("response:NotFound", answer("ErrorItem")), "error-response"),
            refused("error in place", set("operation:dialout/responses/404", answer("Errors")), "error-response"),
            refused("no content", remove(below("content")), "response-content"),
            refused(
                "decision beside statuses",
                add("operation:dialout/responses/x-decision", json!(["A1"])),
                "wrong-type",
            ),
        ],
    )
}

fn headers() -> Vec<Mutant> {
    let request_id = json!({"X-Request-Id": {"description": "The request.", "schema": bare("string")}});
    // A header whose name the runtime does not know, with a schema of its own.
    let traced = || {
        all([
            add("schema:Trace", json!({"type": "integer", "format": "int32", "description": "A number."})),
            add("response:TooManyRequests/headers/X-Trace", json!({"description": "x", "schema": to("schemas/Trace")})),
        ])
    };
    let trace = "response:TooManyRequests/headers/X-Trace";
    let text = all([set("response:TooManyRequests/headers/X-Trace/schema", bare("string")), remove("schema:Trace")]);
    let list = json!({"type": "array", "items": {"type": "string"}});
    kind(
        "header",
        [
            shown("removed", remove("response:TooManyRequests/headers"), "api document"),
            shown("renamed", rename(trace, "X-Span"), "api document").given(traced()),
            shown("added", add("response:Unauthorized/headers", request_id), "api document"),
            shown("description", set("header:RetryAfter/description", "Wait."), "api document"),
            refused("required", set("header:RetryAfter/required", true), "retry-header"),
            shown("type", text, "scalars api document").given(traced()),
            shown("bounds", set("schema:RetryAfterSeconds/maximum", 3600), "scalars"),
            refused("list", set("header:RetryAfter/schema", list), "response-header"),
            gap("deprecated", add("header:RetryAfter/deprecated", true), "that it is deprecated"),
            gap("example", add("header:RetryAfter/example", 60), "the example"),
            shown("of the kit, description", set("header:RateLimit/description", "Left."), "document"),
            shown("of the kit, removed", remove("response:BadRequest/headers/RateLimit"), "document"),
            refused("of the kit no longer", remove("header:RateLimit/x-set-by"), "set-by"),
            refused("of the kit, required", set("header:RateLimit/required", true), "set-by"),
            refused("of the kit, unknown", add("header:RetryAfter/x-set-by", "kit"), "set-by"),
            refused("of somebody", set("header:RateLimit/x-set-by", "proxy"), "set-by"),
        ],
    )
}

fn callbacks() -> Vec<Mutant> {
    let announced = "operation:dialout/callbacks/callStatus";
    let unsigned = all([
        remove("operation:callStatus/parameters"),
        remove("parameter:SavgSignature"),
        remove("parameter:WebhookId"),
        remove("parameter:WebhookTimestamp"),
        remove("parameter:WebhookSignature"),
    ]);
    let unsigned_answer = all([
        remove("operation:callStatus/responses/401"),
        remove("response:BadSignature"),
        remove("example:ErrorBadSignature"),
    ]);
    let busy = add("operation:callStatus/responses/429", to("responses/TooManyRequests"));
    let other = "operation:callStatus/requestBody/content/application~1json/schema";
    kind(
        "callback",
        [
            shown("expression", path("callStatus", "{$request.body#/target}"), "routes receiver"),
            refused("expression of no field", path("callStatus", "{$request.body#/nowhere}"), "callback-field"),
            refused("expression of another form", path("callStatus", "{$request.query.url}"), "callback-expression"),
            shown("renamed", rename(announced, "status"), "document"),
            refused("method", method("callStatus", "put"), "callback-operation"),
            refused("removed", remove("operation:dialout/callbacks"), "unused-component"),
            shown("summary", set("operation:callStatus/summary", "Call status"), "receiver document"),
            shown("description", set("operation:callStatus/description", "Call status."), "receiver document"),
            shown("body", call("CallStatusNotification", "Notice"), "objects api receiver schemas document"),
            refused("other body", set(other, to("schemas/Conversation")), "unused-component"),
            shown("body's description", set("operation:callStatus/requestBody/description", "What."), "document"),
            shown("parameter renamed", set("parameter:SavgSignature/name", "X-Signature"), "api receiver document"),
            shown("parameter required", set("parameter:SavgSignature/required", true), "document")
                .given(set("parameter:SavgSignature/name", "X-Signature")),
            shown("parameter removed", unsigned, "api receiver document"),
            refused("parameter in the query", set("parameter:SavgSignature/in", "query"), "callback-operation"),
            shown("response removed", unsigned_answer, "api routes document head"),
            shown("response added", busy, "api routes document"),
            shown("success", set("operation:callStatus/responses/204/description", "Thanks."), "api document"),
        ],
    )
}

fn examples() -> Vec<Mutant> {
    let requests = "operation:dialout/requestBody/content/application~1json/examples/detect";
    let answers = "operation:dialout/responses/200/content/application~1json/examples/underWay";
    let errors = "response:NotFound/content/application~1json/examples/notFound";
    let in_place = json!({"summary": "x", "value": {"sid": "a", "callId": "b"}});
    let named = || {
        all([
            remove("parameter:SavgSignature/example"),
            add("parameter:SavgSignature/examples", json!({"one": to("examples/Signature")})),
            add("example:Signature", json!({"summary": "A signature (ours)", "value": "t=1,v1=0"})),
        ])
    };
    kind(
        "example",
        [
            shown("value", set("example:DialoutRequest2023/value/trunk", "OTHER"), "head"),
            shown("value of a callback", set("example:NotificationFailedBusy2023/value/reason", "486 Busy"), "head"),
            refused(
                "value that does not fit",
                set("example:DialoutRequest2023/value/thresholdWordCount", 0),
                "example-valid",
            ),
            shown("summary", set("example:DialoutRequest2023/summary", "A call (ours)"), "head"),
            refused("summary removed", remove("example:DialoutRequest2023/summary"), "example-summary"),
            shown("description added", add("example:DialoutRequest2023/description", "More."), "head"),
            shown("removed", all([remove(requests), remove("example:DialoutRequest2023")]), "document head"),
            refused("no longer used", remove(requests), "unused-component"),
            shown("key in a request", rename(requests, "first"), "document"),
            shown("key in an answer", rename(answers, "ringing"), "document"),
            shown("key in an error", rename(errors, "nothing"), "document"),
            shown(
                "order in a request",
                all([remove(requests), add(requests, to("examples/DialoutRequest2023"))]),
                "document",
            ),
            refused("in place", set(answers, in_place), "example-ref"),
            shown("of a parameter", set("parameter:SavgSignature/example", "t=1,v1=0"), "document"),
            shown("of a parameter removed", remove("parameter:SavgSignature/example"), "document"),
            gap(
                "key in a parameter",
                rename("parameter:SavgSignature/examples/one", "two"),
                "named examples of parameters",
            )
            .given(named()),
        ],
    )
}
