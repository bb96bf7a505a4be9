//! Mutants of what schemas say about values: types, constraints, defaults, enums and unions.

use serde_json::json;

use crate::edit::{add, all, bare, call, described, last, remove, rename, set, to};
use crate::harness::{Mutant, gap, kind, refused, shown, stopped};

pub fn mutants() -> Vec<Mutant> {
    [types(), formats(), integers(), constraints(), defaults(), enums(), unions(), names()]
        .into_iter()
        .flatten()
        .collect()
}

fn types() -> Vec<Mutant> {
    let text_to_number = all([
        set("schema:SttLabel", described("integer")),
        set("example:DialoutRequest2025/value/callControlParameter/sttLabel", 1),
    ]);
    let property = all([
        set("schema:TransferDetail/properties/isManager", described("string")),
        set("example:ConversationChat/value/transferDetails/0/isManager", "no"),
        set("example:ConversationVoice/value/transferDetails/0/isManager", "no"),
    ]);
    let items = all([
        set("schema:IntentSession/properties/intent/items", bare("boolean")),
        remove("schema:IntentSession/properties/intent/example"),
        set("example:IntentSessions/value/0/intent", json!([])),
    ]);
    let flag = |schema| {
        all([add("schema:Flag", schema), set("schema:TransferDetail/properties/isManager", to("schemas/Flag"))])
    };
    kind(
        "type",
        [
            shown("named string to integer", text_to_number, "scalars schemas"),
            shown("property", property, "objects builders"),
            refused(
                "property, example left",
                set("schema:TransferDetail/properties/isManager/type", "string"),
                "schema-example-valid",
            ),
            shown("items", items, "objects builders"),
            shown("map values", set("schema:Metadata/additionalProperties", bare("string")), "scalars schemas"),
            refused("unknown", set("schema:SttLabel/type", "text"), "schema-type"),
            refused("removed", remove("schema:SttLabel/type"), "schema-type"),
            stopped(
                "named number",
                set("schema:SpeechTimeoutMs", described("number")),
                "a named schema of type number",
            ),
            stopped("named boolean", flag(described("boolean")), "a named schema of type boolean"),
            refused("second name", flag(to("schemas/SttLabel")), "ref-alias"),
        ],
    )
}

fn formats() -> Vec<Mutant> {
    let items = "schema:IntentSession/properties/intent/items/format";
    kind(
        "format",
        [
            shown("int32 to int64", set("schema:TimeoutInMs/format", "int64"), "scalars"),
            shown("int64 to int32 in place", set("schema:DialogTone/properties/count/format", "int32"), "objects"),
            refused("removed from an integer", remove("schema:TimeoutInMs/format"), "integer-bounds"),
            refused("float", set("schema:DialogTone/properties/level/format", "float"), "format"),
            refused("date-time", add("schema:Timestamp/format", "date-time"), "format"),
            shown("uri of a named string", add("schema:NotifyUrl/format", "uri"), "scalars"),
            shown("email of a named string", add("schema:AgentEmail/format", "email"), "scalars"),
            shown("email of a property", add("schema:TransferTarget/properties/emailId/format", "email"), "objects"),
            gap("of items", set(items, "email"), "the format").given(add(items, "uri")),
        ],
    )
}

fn integers() -> Vec<Mutant> {
    let (low, high) = ("schema:TimeoutInMs/minimum", "schema:TimeoutInMs/maximum");
    let tables = [
        kind(
            "minimum",
            [
                shown("changed", set(low, 1001), "scalars schemas"),
                shown("below zero", set(low, -1), "scalars schemas"),
                refused("removed", remove(low), "integer-bounds"),
                refused("above the maximum", set(low, 400_000), "bounds-order"),
                refused("exclusive", add("schema:TimeoutInMs/exclusiveMinimum", true), "schema-keyword"),
            ],
        ),
        kind(
            "maximum",
            [
                shown("changed", set(high, 300_001), "scalars schemas"),
                refused("below the default", set(high, 50_000), "default-valid"),
                refused("beyond the format", set(high, 3_000_000_000_i64), "integer-bounds"),
                shown("removed with the minimum", all([remove(low), remove(high)]), "scalars schemas"),
            ],
        ),
    ];
    tables.into_iter().flatten().collect()
}

fn constraints() -> Vec<Mutant> {
    let pattern = "schema:Target/pattern";
    let tables = [
        kind(
            "minLength",
            [
                shown("changed", set("schema:Target/minLength", 2), "scalars schemas"),
                shown("removed", remove("schema:Target/minLength"), "scalars schemas"),
                shown("zero", set("schema:Target/minLength", 0), "scalars"),
            ],
        ),
        kind(
            "maxLength",
            [
                shown("changed", set("schema:Target/maxLength", 513), "scalars schemas"),
                shown("removed", remove("schema:Target/maxLength"), "scalars schemas"),
                shown("added", add("schema:FilterDate/maxLength", 40), "scalars schemas"),
            ],
        ),
        kind(
            "pattern",
            [
                shown("changed", set(pattern, r"^[^\x00-\x20]+$"), "scalars schemas"),
                shown("removed", remove(pattern), "scalars schemas"),
                shown("quotes and hashes", add("schema:SttLabel/pattern", "^[a-z\"#\\-]+$"), "scalars schemas"),
                refused("open end", set(pattern, "^tel"), "pattern"),
                refused("lookahead", set(pattern, "^(?!a).*$"), "pattern"),
            ],
        ),
        kind(
            "items",
            [
                shown("minItems", add("schema:AgentEmails/minItems", 1), "scalars schemas"),
                shown("maxItems", set("schema:AgentEmails/maxItems", 501), "scalars schemas"),
                shown("maxItems removed", remove("schema:AgentEmails/maxItems"), "scalars schemas"),
                refused("maxItems in place", add("schema:Conversation/properties/notes/maxItems", 5), "schema-inline"),
                shown("uniqueItems", add("schema:AgentEmails/uniqueItems", true), "scalars schemas"),
            ],
        ),
        kind(
            "properties",
            [
                shown("minProperties", add("schema:Metadata/minProperties", 1), "scalars schemas"),
                shown("maxProperties", set("schema:Metadata/maxProperties", 99), "scalars schemas"),
                shown("maxProperties removed", remove("schema:NotifyHeaders/maxProperties"), "scalars schemas"),
            ],
        ),
    ];
    tables.into_iter().flatten().collect()
}

fn defaults() -> Vec<Mutant> {
    let mode = "schema:DialoutRequest/properties/machineDetection/default";
    kind(
        "default",
        [
            shown("named integer", set("schema:ThresholdWordCount/default", 10), "scalars"),
            shown("named integer, removed", remove("schema:ThresholdWordCount/default"), "scalars"),
            refused("that does not fit", set("schema:ThresholdWordCount/default", 0), "default-valid"),
            shown("closed enum", add("schema:MachineDetectionMode/default", "disabled"), "scalars"),
            shown("open enum", add("schema:ParticipantStatus/default", "ACTIVE"), "scalars"),
            shown("named string", add("schema:SttLanguage/default", "en-US"), "scalars"),
            shown("union", add("schema:Granularity/default", "PT30M"), "scalars"),
            shown("named list", add("schema:AgentEmails/default", json!([])), "scalars"),
            shown("named map", add("schema:Metadata/default", json!({})), "scalars"),
            gap("object", add("schema:Timers/default", json!({})), "the default"),
            shown("reference", add(mode, "disabled"), "objects"),
            shown("reference, changed", set(mode, "detect"), "objects").given(add(mode, "disabled")),
            shown("primitive", add("schema:CallControlParameter/properties/interim/default", false), "objects"),
            shown("list", add("schema:Conversation/properties/notes/default", json!([])), "objects"),
        ],
    )
}

fn enums() -> Vec<Mutant> {
    let (closed, words) = ("schema:GranularityPeriod/enum", "schema:GranularityPeriod/x-enum-descriptions");
    let (open, notes) = ("schema:ReasonCode/x-extensible-enum", "schema:ReasonCode/x-enum-descriptions");
    let at = |list: &str, token: &str| &*format!("{list}/{token}").leak();
    let spelled = all([
        set(at(open, "0"), "Ok"),
        rename(at(notes, "OK"), "Ok"),
        rename("schema:ReasonCode/x-enum-since/OK", "Ok"),
    ]);
    let tables = [
        kind(
            "closed enum",
            [
                shown(
                    "value added",
                    all([add(at(closed, "-"), "PT48H"), add(at(words, "PT48H"), "Two days.")]),
                    "scalars schemas",
                ),
                shown("value removed", all([remove(at(closed, "3")), remove(at(words, "PT2H"))]), "scalars schemas"),
                shown(
                    "value respelled",
                    all([set(at(closed, "3"), "PT120M"), rename(at(words, "PT2H"), "PT120M")]),
                    "scalars schemas",
                ),
                shown("order", last(closed, 3), "scalars schemas"),
                shown("opened", rename(closed, "x-extensible-enum"), "scalars schemas"),
                refused(
                    "value in use removed",
                    all([remove(at(closed, "1")), remove(at(words, "PT30M"))]),
                    "schema-example-valid",
                ),
                refused("value twice", add(at(closed, "-"), "PT1H"), "enum-values"),
            ],
        ),
        kind(
            "open enum",
            [
                shown(
                    "value added",
                    all([add(at(open, "-"), "Gone"), add(at(notes, "Gone"), "Failed.")]),
                    "scalars schemas",
                ),
                shown(
                    "value removed",
                    all([remove(at(open, "7")), remove(at(notes, "KoreVG-disconnected"))]),
                    "scalars schemas",
                ),
                shown("value respelled", spelled, "scalars schemas"),
                shown("closed", rename("schema:QueueVisitStatus/x-extensible-enum", "enum"), "scalars"),
                refused(
                    "value twice but for case",
                    all([add(at(open, "-"), "ok"), add(at(notes, "ok"), "x")]),
                    "extensible-enum",
                ),
            ],
        ),
        kind(
            "x-enum-descriptions",
            [
                shown("changed", set(at(notes, "OK"), "Up."), "scalars"),
                shown("removed", remove("schema:QueueVisitStatus/x-enum-descriptions"), "scalars"),
                refused("incomplete", remove(at(notes, "OK")), "enum-descriptions"),
            ],
        ),
        kind(
            "x-enum-since",
            [
                gap(
                    "changed",
                    set("schema:ReasonCode/x-enum-since/OK", "2023"),
                    "the edition, which the documentation should name",
                ),
                refused("of no value", rename("schema:ReasonCode/x-enum-since/OK", "KO"), "since"),
            ],
        ),
    ];
    tables.into_iter().flatten().collect()
}

fn unions() -> Vec<Mutant> {
    let end = "schema:Conversation/properties/endTime";
    let below = |rest: &str| &*format!("{end}/{rest}").leak();
    let other =
        all([set("schema:Granularity/oneOf/1", to("schemas/SpeechTimeoutMs")), remove("schema:GranularityMinutes")]);
    let survey = "schema:Conversation/properties/surveyRequired";
    let tables = [
        kind(
            "oneOf",
            [
                shown("branch added", add("schema:CallDuration/oneOf/-", bare("boolean")), "scalars schemas"),
                shown("branch removed", remove("schema:FreeItem/oneOf/2"), "scalars"),
                shown("branch refers elsewhere", other, "scalars schemas"),
                shown("order", last("schema:Granularity/oneOf", 0), "scalars schemas"),
                refused(
                    "two branches of one kind",
                    add("schema:CallDuration/oneOf/-", bare("number")),
                    "schema-one-of",
                ),
                refused("one branch left", remove("schema:CallDuration/oneOf/1"), "schema-one-of"),
            ],
        ),
        kind(
            "allOf",
            [
                shown("target", set(below("allOf/0"), to("schemas/CallTime")), "objects"),
                refused(
                    "target that does not fit",
                    set(below("allOf/0"), to("schemas/SpeechTimeoutMs")),
                    "example-valid",
                ),
                refused("two parts", add(below("allOf/-"), bare("string")), "schema-all-of"),
                shown("description", set(below("description"), "The end."), "objects"),
                shown("unwrapped", set(end, to("schemas/Timestamp")), "objects"),
            ],
        ),
        kind(
            "$ref",
            [
                shown(
                    "of items",
                    set("schema:Conversation/properties/skills/items", to("schemas/FreeObject")),
                    "objects",
                ),
                refused("target no longer used", set(survey, to("schemas/SurveyRequiredWord")), "unused-component"),
                refused("to nowhere", set(survey, to("schemas/Nowhere")), "ref-target"),
                refused("to another kind", set(survey, to("parameters/BotId")), "ref-form"),
                refused(
                    "siblings",
                    add("schema:Conversation/properties/surveyRequired/description", "x"),
                    "ref-siblings",
                ),
            ],
        ),
    ];
    tables.into_iter().flatten().collect()
}

fn names() -> Vec<Mutant> {
    let moved = all([remove("schema:SttLabel"), add("schema:SttLabel", described("string"))]);
    kind(
        "schema",
        [
            shown("renamed", call("Trunk", "Carrier"), "scalars objects builders schemas document"),
            refused("name taken", call("Trunk", "Object"), "component-name"),
            refused("name in use", call("Trunk", "DialoutRequestBuilder"), "schema-name-clash"),
            shown("order", moved, "scalars document"),
            refused("unused", add("schema:More", described("string")), "unused-component"),
            refused("removed", remove("schema:Trunk"), "ref-target"),
        ],
    )
}
