//! The last net: whatever the other rules overlooked and the parser of the generators would lose.

use serde_json::Value as Json;

use super::{LintRule, context::Context, findings::Findings};
use crate::pointer::Pointer;

pub(super) static RULES: &[LintRule] = &[LintRule {
    id: "round-trip",
    reason: "progenitor sees the document through openapiv3: what is lost on the way in and out again, no client ever \
             sees",
    remedy: "write it in another way, or leave it out",
    check: round_trip,
}];

/// The most losses that are reported: they tend to have one cause.
const MAX_DIFFERENCES: usize = 5;

/// Must run after all other rules: it is silent about what they have found.
fn round_trip(context: &Context<'_>, findings: &mut Findings<'_>) {
    let before = &context.document.json;
    let parsed: openapiv3::OpenAPI = match serde_json::from_value(before.clone()) {
        Ok(parsed) => parsed,
        Err(error) => {
            if findings.is_clean() {
                findings.add(&Pointer::root(), format!("openapiv3 cannot read the document: {error}"));
            }
            return;
        }
    };
    let after = match serde_json::to_value(&parsed) {
        Ok(after) => after,
        Err(error) => {
            findings.add(&Pointer::root(), format!("openapiv3 cannot write the document: {error}"));
            return;
        }
    };
    let mut losses = Vec::new();
    compare(&Pointer::root(), before, Some(&after), &mut losses);
    losses.retain(|(pointer, _)| !findings.overlaps(pointer));
    for (pointer, message) in losses.into_iter().take(MAX_DIFFERENCES) {
        findings.add(&pointer, message);
    }
}

/// What is in the first value and not in the second. Defaults that are added on the way are no loss.
fn compare(pointer: &Pointer, before: &Json, after: Option<&Json>, losses: &mut Vec<(Pointer, String)>) {
    match (before, after) {
        (Json::Object(before), Some(Json::Object(after))) => {
            for (key, value) in before {
                compare(&pointer.key(key), value, after.get(key), losses);
            }
        }
        (Json::Array(before), Some(Json::Array(after))) if before.len() == after.len() => {
            for (index, (value, other)) in before.iter().zip(after).enumerate() {
                compare(&pointer.index(index), value, Some(other), losses);
            }
        }
        // openapiv3 leaves out every `false`, which is what absence means for the keys it knows.
        (Json::Bool(false), None) => {}
        (value, None) => losses.push((pointer.clone(), format!("{} is lost in openapiv3", brief(value)))),
        (Json::Number(number), Some(Json::Number(other))) if number == other || number.as_f64() == other.as_f64() => {}
        (value, Some(other)) if value == other => {}
        (value, Some(other)) => {
            losses.push((pointer.clone(), format!("{} becomes {} in openapiv3", brief(value), brief(other))));
        }
    }
}

fn brief(value: &Json) -> String {
    match value {
        Json::Object(_) => "an object".to_owned(),
        Json::Array(_) => "a list".to_owned(),
        other => format!("`{other}`"),
    }
}
