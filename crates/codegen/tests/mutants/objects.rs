//! Mutants of objects: properties, what they require, other spellings, and what is said about them.

use serde_json::json;

use crate::edit::{add, all, bare, described, null, remove, rename, set, to};
use crate::harness::{Mutant, gap, hash, kind, refused, shown};

pub fn mutants() -> Vec<Mutant> {
    [properties(), presence(), maps(), aliases(), notes(), editorial()].into_iter().flatten().collect()
}

fn properties() -> Vec<Mutant> {
    let developer = "schema:Conversation/properties/isDeveloper";
    let uri = "schema:Conversation/properties/botSIPURI/x-rust-name";
    let moved = all([
        remove("schema:DialoutAnswer/properties/sid"),
        add("schema:DialoutAnswer/properties/sid", described("string")),
    ]);
    let tables = [
        kind(
            "property",
            [
                shown(
                    "added to a request",
                    add("schema:DialoutRequest/properties/note", described("string")),
                    "objects builders schemas",
                ),
                shown(
                    "added to an answer",
                    add("schema:DialoutAnswer/properties/note", described("string")),
                    "objects builders",
                ),
                shown("removed", remove(developer), "objects builders"),
                shown("renamed", rename(developer, "isDev"), "objects builders"),
                shown("keyword", rename(developer, "yield"), "objects builders"),
                shown("order", moved, "objects builders"),
                refused("reserved", rename(developer, "unknown"), "property-name-reserved"),
                refused("clashes", rename(developer, "ORGId"), "property-name-clash"),
                refused("null", set(developer, json!(null)), "wrong-type"),
            ],
        ),
        kind(
            "x-rust-name",
            [
                shown(
                    "added",
                    add("schema:Conversation/properties/isDeveloper/x-rust-name", "developer"),
                    "objects builders",
                ),
                shown("removed", remove(uri), "objects builders"),
                refused("no identifier", set(uri, "Bot Uri"), "rust-name"),
            ],
        ),
    ];
    tables.into_iter().flatten().collect()
}

fn presence() -> Vec<Mutant> {
    let nullable = "schema:IntentSession/properties/deflectedTo/nullable";
    let code = all([remove("schema:ErrorItem/required/1")]);
    let tables = [
        kind(
            "required",
            [
                shown(
                    "in a notification",
                    add("schema:CallStatusNotification/required/-", "reason"),
                    "objects builders schemas",
                ),
                shown("in a request", add("schema:UserStatusFilter/required/-", "agents"), "objects builders schemas"),
                shown("in a request no longer", remove("schema:DialoutRequest/required/1"), "objects builders schemas"),
                shown("in an answer no longer", remove("schema:UserStatusPage/required"), "objects builders"),
                shown("in an error no longer", code, "objects builders"),
                refused("not described", add("schema:DialoutRequest/required/-", "who"), "required-property"),
            ],
        ),
        kind(
            "nullable",
            [
                shown("optional", add("schema:Conversation/properties/language/nullable", true), "objects builders"),
                shown("required", add("schema:DialoutAnswer/properties/callId/nullable", true), "objects builders"),
                shown(
                    "in a request",
                    add("schema:DialoutRequest/properties/bot/nullable", true),
                    "objects builders schemas",
                ),
                shown("list", add("schema:Conversation/properties/notes/nullable", true), "objects"),
                shown("removed", all([remove(nullable), null("deflectedTo", "x")]), "objects builders"),
                shown("false", all([set(nullable, false), null("deflectedTo", "x")]), "objects builders"),
                refused("example left", remove(nullable), "example-valid"),
                refused("named", add("schema:SttLabel/nullable", true), "schema-nullable"),
                refused("items", add("schema:IntentSession/properties/intent/items/nullable", true), "schema-nullable"),
            ],
        ),
    ];
    tables.into_iter().flatten().collect()
}

fn maps() -> Vec<Mutant> {
    let data = "schema:UserInfo/properties/customData/additionalProperties";
    kind(
        "additionalProperties",
        [
            refused("request opened", remove("schema:DialoutRequest/additionalProperties"), "object-strictness"),
            refused("answer closed", add("schema:DialoutAnswer/additionalProperties", false), "object-strictness"),
            refused(
                "beside properties",
                add("schema:DialoutAnswer/additionalProperties", true),
                "additional-properties",
            ),
            shown("map in place", set(data, bare("string")), "objects"),
            shown("named map", set("schema:FreeObject/additionalProperties", bare("string")), "scalars"),
            shown(
                "values with a name",
                set("schema:Metadata/additionalProperties", to("schemas/Trunk")),
                "scalars schemas",
            ),
            refused("{} for true", set("schema:Metadata/additionalProperties", json!({})), "schema-type"),
        ],
    )
}

fn aliases() -> Vec<Mutant> {
    let timeout = "schema:DialoutRequest/properties/timeoutInMs/x-aliases";
    let length = set("schema:CallStatusNotification/properties/duration/x-aliases/0", "length");
    kind(
        "x-aliases",
        [
            shown("added to a request", add(timeout, json!(["timeout"])), "objects schemas"),
            shown(
                "removed from a request",
                remove("schema:DialoutRequest/properties/notifyurl/x-aliases"),
                "objects schemas",
            ),
            shown("changed in a notification", length, "objects schemas"),
            shown(
                "added to an answer",
                add("schema:Participant/properties/name/x-aliases", json!(["agentName"])),
                "objects",
            ),
            shown("removed from an answer", remove("schema:UserStatusAgent/properties/email/x-aliases"), "objects"),
            refused("that is a property", add(timeout, json!(["target"])), "aliases"),
        ],
    )
}

fn notes() -> Vec<Mutant> {
    let items = "schema:IntentSession/properties/intent/items/example";
    let tables = [
        kind(
            "description",
            [
                shown("named string", set("schema:Trunk/description", "The carrier."), "scalars"),
                shown("object", set("schema:Timers/description", "Timers."), "objects"),
                shown("enum", set("schema:ReasonCode/description", "Why."), "scalars"),
                shown("union", set("schema:Priority/description", "Priority."), "scalars"),
                shown("list", set("schema:AgentEmails/description", "Agents."), "scalars"),
                shown("map", set("schema:Metadata/description", "Data."), "scalars"),
                shown("property", set("schema:DialoutAnswer/properties/sid/description", "The call."), "objects"),
                refused("removed", remove("schema:Trunk/description"), "description"),
                refused("branch", add("schema:CallDuration/oneOf/0/description", "Seconds."), "schema-one-of"),
                gap(
                    "items",
                    add("schema:IntentSession/properties/intent/items/description", "One."),
                    "the description",
                ),
                gap(
                    "map values",
                    add("schema:NotifyHeaders/additionalProperties/description", "One."),
                    "the description",
                ),
            ],
        ),
        kind(
            "schema example",
            [
                shown("named string", set("schema:Trunk/example", "OTHER"), "scalars"),
                shown("named string, removed", remove("schema:Trunk/example"), "scalars"),
                shown("property", set("schema:DialoutAnswer/properties/sid/example", "x"), "objects"),
                shown("property, removed", remove("schema:DialoutAnswer/properties/sid/example"), "objects"),
                shown("object", add("schema:DialoutAnswer/example", json!({"sid": "a", "callId": "b"})), "objects"),
                refused(
                    "that does not fit",
                    set("schema:DialoutAnswer/properties/sid/example", 1),
                    "schema-example-valid",
                ),
                gap("items", set(items, "y"), "the example").given(add(items, "x")),
            ],
        ),
        kind(
            "deprecated",
            [
                shown("property", add("schema:DialoutRequest/properties/bot/deprecated", true), "objects"),
                shown("named string", add("schema:Trunk/deprecated", true), "scalars"),
                shown("open enum", add("schema:ReasonCode/deprecated", true), "scalars"),
                shown("object", add("schema:Timers/deprecated", true), "objects"),
                refused("union", add("schema:CallDuration/deprecated", true), "schema-one-of"),
            ],
        ),
    ];
    tables.into_iter().flatten().collect()
}

fn editorial() -> Vec<Mutant> {
    let decision = "schema:DialoutRequest/properties/bot/x-decision";
    let edition = "the edition, which the documentation should name";
    let unit = "the unit, which the documentation should name";
    let tables = [
        kind("x-decision", [hash("of a property", remove(decision), "decisions are no part of the contract")]),
        kind(
            "x-since",
            [
                gap("property", remove("schema:DialoutRequest/properties/timeoutInMs/x-since"), edition),
                gap("schema", remove("schema:TimeoutInMs/x-since"), edition),
            ],
        ),
        kind(
            "x-unit",
            [
                shown("changed", set("schema:TimeoutInMs/x-unit", "s"), "scalars schemas"),
                gap("removed", remove("schema:CallDuration/x-unit"), unit),
                refused("unknown", set("schema:TimeoutInMs/x-unit", "h"), "unit"),
            ],
        ),
    ];
    tables.into_iter().flatten().collect()
}
