//! Cases of the rules on names and extensions.

use super::cases::{Case, rule};

const VALUES: &str = "x-extensible-enum: [ringing, ";
const RINGING: &str = "        ringing: It rings.\n";
const SINCE: &str = "      x-since: \"2023\"";
const PERIOD: &str = "enum: [hour, day]";

pub fn cases() -> Vec<Case> {
    let mut cases = names();
    cases.extend(enums());
    cases.extend(extensions());
    cases
}

fn names() -> Vec<Case> {
    let labels = ["    Labels:\n", "'#/components/schemas/Labels'"];
    let renamed = |name: &str| [format!("    {name}:\n"), format!("'#/components/schemas/{name}'")];
    let fails = |case: Case, name: &str| {
        let [key, target] = renamed(name);
        case.fails_all(&[(labels[0], &key), (labels[1], &target)], &format!("@schemas/{name}"))
    };
    let passes = |case: Case, name: &str| {
        let [key, target] = renamed(name);
        case.passes_all(&[(labels[0], &key), (labels[1], &target)])
    };
    let component = ["Labels2", "Option", "HashMap"].into_iter().fold(rule("component-name"), passes);
    let component =
        ["LABELS", "labels", "Self", "WithOriginal", "Object", "Labels_"].into_iter().fold(component, fails);
    let component = component.fails_all(
        &[("    Trace:\n", "    trace-id:\n"), ("parameters/Trace'", "parameters/trace-id'")],
        "/components/parameters/trace-id",
    );
    let clash = ["WordListBuilder", "StartCallInput"].into_iter().fold(rule("schema-name-clash"), passes);
    let clash = ["CallBuilder", "Accountid"].into_iter().fold(clash, fails);
    let property = |name: &str, more: &str| {
        format!("        {name}: {{type: string, description: More.{more}}}\n        muted:\n")
    };
    let part = "        muted:\n";
    let null = |more: &str| {
        let first = "        more_null: {type: string, description: More.}\n";
        format!("{first}{}", property("more", more))
    };
    vec![
        component,
        clash,
        rule("property-name")
            .passes(part, &property("_id", ""))
            .passes(part, &property("type", ""))
            .passes(part, &property("2fa", ", x-rust-name: second_factor"))
            .fails(part, &property("2fa", ""), "@schemas/Part/properties/2fa")
            .fails(part, &property("a²", ""), "@schemas/Part/properties/a²")
            .fails(part, &property("''", ""), "@schemas/Part/properties/"),
        rule("property-name-clash")
            .passes(part, &property("Start", ", x-rust-name: start_again"))
            .fails(part, &property("Start", ""), "@schemas/Part/properties/Start")
            .fails(part, &property("more", ", x-rust-name: start"), "@schemas/Part/properties/more")
            .passes(part, &null(""))
            .fails(part, &null(", nullable: true"), "@schemas/Part/properties/more"),
        rule("property-name-reserved")
            .passes(part, &property("unknown", ", x-rust-name: not_known"))
            .fails(part, &property("unknown", ""), "@schemas/Part/properties/unknown")
            .passes(part, &property("builder", ""))
            .fails(part, &property("Build", ""), "@schemas/Part/properties/Build")
            .fails(part, &property("more", ", x-rust-name: build"), "@schemas/Part/properties/more"),
    ]
}

fn enums() -> Vec<Case> {
    vec![
        rule("enum-name-clash")
            .passes(PERIOD, "enum: [hour, day, half day, Other, '1']")
            .fails(PERIOD, "enum: [hour, day, half day, half_day]", "@schemas/GranularityPeriod/enum/3")
            .fails(PERIOD, "enum: [hour, day, Hour]", "@schemas/GranularityPeriod/enum/2")
            .passes(PERIOD, "enum: [hour, '>', '<']\n      x-rust-names: {'>': Greater, '<': Less}")
            .fails(
                PERIOD,
                "enum: [hour, '>', '<']\n      x-rust-names: {'>': Hour}",
                "@schemas/GranularityPeriod/enum/1",
            )
            .fails_all(
                &[
                    (VALUES, "x-extensible-enum: [ringing, call in progress, "),
                    (RINGING, "        ringing: It rings.\n        call in progress: Again.\n"),
                ],
                "@schemas/Status/x-extensible-enum/2",
            ),
        rule("rust-names")
            .passes(PERIOD, "enum: [hour, '>']\n      x-rust-names: {'>': Greater}")
            .fails(
                PERIOD,
                "enum: [hour]\n      x-rust-names: {day: Day}",
                "@schemas/GranularityPeriod/x-rust-names/day",
            )
            .fails(
                PERIOD,
                "enum: [hour]\n      x-rust-names: {hour: an_hour}",
                "@schemas/GranularityPeriod/x-rust-names/hour",
            )
            .fails(
                PERIOD,
                "enum: [hour]\n      x-rust-names: {hour: Other}",
                "@schemas/GranularityPeriod/x-rust-names/hour",
            )
            .fails_with("      maxLength: 512", "x-rust-names: {}", "@schemas/Target/x-rust-names"),
        rule("extensible-enum")
            .passes_all(&[
                (VALUES, "x-extensible-enum: [queued, ringing, "),
                (RINGING, "        queued: It waits.\n        ringing: It rings.\n"),
            ])
            .fails_all(
                &[
                    (VALUES, "x-extensible-enum: [Ringing, ringing, "),
                    (RINGING, "        Ringing: It waits.\n        ringing: It rings.\n"),
                ],
                "@schemas/Status/x-extensible-enum/1",
            )
            .fails_with(SINCE, "minLength: 1", "@schemas/Status/minLength")
            .fails_with(SINCE, "enum: [ringing]", "@schemas/Status/enum"),
        rule("enum-descriptions")
            .passes_with("      enum: [hour, day]", "x-enum-descriptions: {hour: An hour., day: A day.}")
            .fails_without("        disconnect: Hang up.", "@schemas/Mode/x-enum-descriptions")
            .fails_with("        disconnect: Hang up.", "ignore: Nothing.", "@schemas/Mode/x-enum-descriptions/ignore")
            .fails("disconnect: Hang up.", "disconnect: ''", "@schemas/Mode/x-enum-descriptions/disconnect")
            .fails_with("      maxLength: 512", "x-enum-descriptions: {}", "@schemas/Target/x-enum-descriptions"),
        rule("since")
            .passes(SINCE, "      x-since: '2025'")
            .fails(SINCE, "      x-since: 2023", "@schemas/Status/x-since")
            .fails(SINCE, "      x-since: \"2024\"", "@schemas/Status/x-since")
            .fails(
                "Call-In-Progress: \"2025\"",
                "Call-in-progress: \"2025\"",
                "@schemas/Status/x-enum-since/Call-in-progress",
            )
            .fails(
                "Call-In-Progress: \"2025\"",
                "Call-In-Progress: 2025",
                "@schemas/Status/x-enum-since/Call-In-Progress",
            ),
    ]
}

fn extensions() -> Vec<Case> {
    let info = "  x-decision: [A1]\nservers";
    let aliases = "x-aliases: [message]";
    let at = "@schemas/ErrorItem/properties/msg/x-aliases";
    let name = "x-rust-name: version";
    let decisions = "x-decision: [A1, B12]";
    vec![
        rule("unknown-extension")
            .passes_with(SINCE, "x-decision: [C3]")
            .fails(SINCE, "      x-sinse: \"2023\"", "@schemas/Status/x-sinse")
            .fails(info, "  x-logo: {}\nservers", "/info/x-logo"),
        rule("misplaced-extension").passes(info, "servers").fails(info, "  x-unit: ms\nservers", "/info/x-unit").fails(
            SINCE,
            "      x-client-supplied: true",
            "@schemas/Status/x-client-supplied",
        ),
        rule("aliases")
            .passes(aliases, "x-aliases: [message, text]")
            .fails(aliases, "x-aliases: [message, message]", &format!("{at}/1"))
            .fails(aliases, "x-aliases: [code]", &format!("{at}/0"))
            .fails(aliases, "x-aliases: []", at)
            .fails_with("      maxLength: 512", "x-aliases: [a]", "@schemas/Target/x-aliases"),
        rule("rust-name")
            .passes(name, "x-rust-name: version_2")
            .fails(name, "x-rust-name: theVersion", "@schemas/CallRequest/properties/__v/x-rust-name")
            .fails(name, "x-rust-name: type", "@schemas/CallRequest/properties/__v/x-rust-name")
            .fails_with("      maxLength: 512", "x-rust-name: target", "@schemas/Target/x-rust-name"),
        rule("unit")
            .passes("x-unit: words", "x-unit: ms")
            .fails("x-unit: words", "x-unit: hours", "@schemas/Part/properties/words/x-unit")
            .fails("deprecated: true", "x-unit: s", "@schemas/Part/properties/muted/x-unit"),
        rule("repeatable")
            .passes("operationId: startCall", "operationId: startCall\n      x-repeatable: true")
            .fails("operationId: startCall", "operationId: startCall\n      x-repeatable: false", "@start/x-repeatable")
            .fails("operationId: listCalls", "operationId: listCalls\n      x-repeatable: true", "@list/x-repeatable")
            .fails(
                "operationId: callDone",
                "operationId: callDone\n              x-repeatable: true",
                "@done/x-repeatable",
            ),
        rule("decision")
            .passes(decisions, "x-decision: [F9]")
            .fails(decisions, "x-decision: [a1]", "@schemas/CallRequest/x-decision/0")
            .fails(decisions, "x-decision: [A1, A1]", "@schemas/CallRequest/x-decision/1")
            .fails(decisions, "x-decision: []", "@schemas/CallRequest/x-decision"),
    ]
}
