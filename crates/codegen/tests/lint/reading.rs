//! Cases of the rules that are held while the text is read.

use super::cases::{Case, rule};

/// A place where anything may stand.
const FREE: &str = "metadata: {score: 1.5}";
const FREE_AT: &str = "/components/examples/Aliased/value/metadata";

pub fn cases() -> Vec<Case> {
    let at = |rest: &str| format!("{FREE_AT}/{rest}");
    let nested = format!("title: {}{}", "[".repeat(100), "]".repeat(100));
    let deepest = format!("/info/title{}", "/0".repeat(98));
    vec![
        rule("yaml-syntax").passes("tags: [reports]", "tags: [\n        reports]").fails(
            "tags: [reports]",
            "tags: [reports",
            "@list/tags/0",
        ),
        rule("duplicate-key").passes("title: Calls", "title: Calls\n  contact: {name: title}").fails(
            "title: Calls",
            "title: Calls\n  'title': Calls",
            "/info/title",
        ),
        rule("yaml11-trap")
            .passes(FREE, "metadata: {answer: 'no', mode: \"0o10\", at: '12:30:45', day: '2023-05-08'}")
            .fails(FREE, "metadata: {answer: no}", &at("answer"))
            .fails(FREE, "metadata: {on: x}", &at("on"))
            .fails(FREE, "metadata: {day: 2023-05-08}", &at("day"))
            .fails(FREE, "metadata: {mode: 0644}", &at("mode")),
        rule("anchor-or-alias")
            .passes("title: Calls", "title: '&calls *calls'")
            .fails("title: Calls", "title: &calls Calls", "/info/title")
            .fails_all(&[("title: Calls", "title: &calls Calls"), ("name: MIT", "name: *calls")], "/info/license/name"),
        rule("merge-key").passes(FREE, "metadata: {'<<': {score: 1.5}}").fails(
            FREE,
            "metadata: {<<: {score: 1.5}}",
            &at("<<"),
        ),
        rule("yaml-tag").passes("title: Calls", "title: '!calls'").fails(
            "title: Calls",
            "title: !!str Calls",
            "/info/title",
        ),
        rule("non-string-key").passes("'423':", "\"423\":").fails("'423':", "423:", "@start/responses/423"),
        rule("several-documents").passes("openapi: \"3.0.3\"", "---\nopenapi: \"3.0.3\"").fails(
            "tags: [a, b]",
            "tags: [a, b]\n---",
            "",
        ),
        rule("tabs").passes("Two operations", "Two  operations").fails("Two operations", "Two\toperations", ""),
        rule("number-range")
            .passes(FREE, "metadata: {score: 18446744073709551615}")
            .fails(FREE, "metadata: {score: .inf}", &at("score"))
            .fails(FREE, "metadata: {score: 18446744073709551616}", &at("score")),
        rule("too-deep").passes(FREE, "metadata: {score: [[[[1]]]]}").fails("title: Calls", &nested, &deepest),
        rule("control-character")
            .passes("example: yesterday", "example: \"yesterday\\u0007\"")
            .fails("title: Calls", "title: Calls\u{7f}", "")
            .fails("title: Calls\n", "title: Calls\r", ""),
        rule("invisible-character")
            .passes("title: Calls", "title: \"Ca\\u200Dlls\"")
            .fails("title: Calls", "title: Ca\u{202e}lls", "")
            .fails("title: Calls", "title: Calls\u{2066}", "")
            .fails("title: Calls", "title: Calls\u{200b}", "")
            .fails("title: Calls", "title: \"Ca\\u202Ells\"", "/info/title"),
        rule("not-utf-8")
            .passes("title: Calls", "title: Calls – ü 😀")
            .fails("title: Calls", "title: Ca\u{fffd}lls", "")
            .fails("title: Calls", "title: \"Ca\\uFFFDlls\"", "/info/title"),
    ]
}
