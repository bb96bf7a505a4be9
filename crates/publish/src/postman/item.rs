//! An operation with its saved responses; a kind of notification with a request for each sample.

use serde_json::{Value, json};

use super::{id, request};
use crate::view::{Answer, Example, Operation, View};

/// The item of an operation. For a notification, a folder whose requests send each sample to the user's receiver.
pub fn of(view: View<'_>, operation: &Operation<'_>) -> Value {
    let bodies = operation.body.as_ref().map_or(&[][..], |body| &body.examples);
    if operation.announced_by.is_some() {
        let samples = bodies.iter().map(|example| {
            json!({
                "name": example.case,
                "id": id::of(&[operation.id, example.case]),
                "request": request::of(view, operation, Some(example.value)),
                "response": [],
            })
        });
        return json!({
            "name": format!("{}: sent to you", operation.id),
            "id": id::of(&[operation.id]),
            "description": operation.text("description"),
            "item": samples.collect::<Vec<_>>(),
        });
    }
    json!({
        "name": operation.text("summary"),
        "id": id::of(&[operation.id]),
        "request": request::of(view, operation, bodies.first().map(|example| example.value)),
        "response": answers(view, operation, bodies),
    })
}

/// Saved responses: all responses with the first request, then each further request with the first successful response.
fn answers(view: View<'_>, operation: &Operation<'_>, bodies: &[Example<'_>]) -> Vec<Value> {
    let every = || {
        let answers = operation.answers.iter();
        answers.flat_map(|answer| answer.body.iter().flat_map(|body| &body.examples).map(move |one| (answer, one)))
    };
    let first_body = bodies.first();
    let good = every().find(|(answer, _)| answer.is_success());
    let of_other_bodies =
        bodies.iter().skip(1).filter_map(|body| good.map(|(answer, example)| (answer, example, Some(body))));
    let of_first = every().map(|(answer, example)| (answer, example, first_body));
    of_first
        .chain(of_other_bodies)
        .map(|(answer, example, body)| saved(view, operation, answer, example, body))
        .collect()
}

fn saved(
    view: View<'_>,
    operation: &Operation<'_>,
    answer: &Answer<'_>,
    example: &Example<'_>,
    body: Option<&Example<'_>>,
) -> Value {
    let case = body.map_or("", |body| body.case);
    let to = if case.is_empty() { String::new() } else { format!(" to {case}") };
    json!({
        "name": format!("{} {}{to}", answer.status, example.case),
        "id": id::of(&[operation.id, answer.status, example.case, case]),
        "originalRequest": request::of(view, operation, body.map(|body| body.value)),
        "status": example.summary,
        "code": answer.status.parse::<u16>().unwrap_or_default(),
        "_postman_previewlanguage": "json",
        "header": [{ "key": "Content-Type", "value": "application/json" }],
        "cookie": [],
        "body": format!("{:#}", example.value),
    })
}
