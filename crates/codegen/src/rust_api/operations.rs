//! Operations, in the client and in the server, and notifications.

use super::Item;
use crate::emit::server::api::{is_made_of_text, is_streamable, streamed_type, streamed_variant, value_type, variant};
use crate::emit::types::TypePrinter;
use crate::model::{Model, Operation, Response, field, type_name};

/// One item for each operation and each notification.
pub(super) fn items(model: &Model) -> impl Iterator<Item = Item> {
    let served = model.operations.iter().map(|operation| served(model, operation));
    served.chain(model.callbacks.iter().map(|callback| announced(model, &callback.operation)))
}

/// An operation: a method of the client, a method of the trait that services implement, and the types of both.
fn served(model: &Model, operation: &Operation) -> Item {
    let Operation { id, pointer, .. } = operation;
    let mut children = match &operation.same_as {
        None => traffic(model, operation, false),
        // Another path of an operation is one of the client alone: a service implements that operation.
        Some(_) => setters(model, operation),
    };
    let is_success = |response: &&Response| response.status < 300;
    let answer = operation.responses.iter().find(is_success).and_then(|response| response.body.as_ref());
    let answer = answer.map_or("()".to_owned(), |body| TypePrinter::outside(model).schema().print(body));
    let error = operation.responses.iter().filter(|response| response.status >= 400);
    let error = error.filter_map(|response| response.body.as_ref()).next();
    let error = error.map_or("()".to_owned(), |body| TypePrinter::outside(model).schema().print(body));
    let send = format!("client::builder::{}::send", type_name(id));
    children.push(Item::new("send", send, "method", pointer).with_signature(format!("`{answer}` or `{error}`")));
    Item::new(format!("operation {id}"), format!("client::Client::{}", field(id)), "operation", pointer)
        .with_children(children)
        .deprecated(operation.deprecated)
}

/// The setters of the builder of a call.
fn setters(model: &Model, operation: &Operation) -> Vec<Item> {
    let printer = TypePrinter::outside(model).schema();
    let parameters = operation.parameters.iter();
    let parameters = parameters.map(|parameter| (parameter.rust.as_str(), &parameter.ty, parameter.deprecated));
    let all = parameters.chain(operation.body.iter().map(|body| ("body", body, false)));
    all.map(|(name, ty, deprecated)| {
        let path = format!("client::builder::{}::{name}", type_name(&operation.id));
        let setter = Item::new(name, path, "setter", &operation.pointer);
        setter.with_signature(format!("`{}`", printer.print(ty))).deprecated(deprecated)
    })
    .collect()
}

/// A notification: the trait that receivers implement, and its types.
fn announced(model: &Model, operation: &Operation) -> Item {
    let Operation { id, pointer, .. } = operation;
    let path = format!("server::receiver::{}Receiver", type_name(id));
    Item::new(format!("notification {id}"), path, "notification", pointer)
        .with_children(traffic(model, operation, true))
}

/// The input and the answers.
fn traffic(model: &Model, operation: &Operation, announced: bool) -> Vec<Item> {
    let Operation { id, pointer, parameters, body, responses, .. } = operation;
    let printer = TypePrinter::outside(model).schema();
    let (input, answer) = (format!("server::api::{}Input", type_name(id)), format!("{}Response", type_name(id)));
    let mut children = Vec::new();
    for parameter in parameters {
        let ty = printer.print(&parameter.ty);
        let optional = announced || !(parameter.required || parameter.default.is_some());
        let ty = if optional { format!("Option<{ty}>") } else { ty };
        let path = format!("{input}::{}", parameter.rust);
        let member = Item::new(&parameter.rust, path, "parameter", pointer).with_signature(format!("`{ty}`"));
        children.push(member.deprecated(parameter.deprecated));
    }
    if let Some(body) = body {
        let member = Item::new("body", format!("{input}::body"), "body", pointer);
        children.push(member.with_signature(format!("`{}`", printer.print(body))));
    }
    for response in responses {
        let member = |name: String, kind: &'static str, form: String| {
            Item::new(&name, format!("server::api::{answer}::{name}"), kind, pointer).with_signature(form)
        };
        let form = form(response, value_type(model, printer, response), printer);
        children.push(member(variant(response), "variant", form));
        if is_streamable(model, operation, response) {
            let form = self::form(response, streamed_type(printer, response), printer);
            children.push(member(streamed_variant(response), "variant", form));
        }
        if is_made_of_text(&response) && model.error_type().is_some() {
            children.push(member(field(&variant(response)), "constructor", String::new()));
        }
    }
    children
}

/// What stands in a variant, as a pattern with types.
fn form(response: &Response, body: Option<String>, printer: TypePrinter<'_>) -> String {
    let headers: Vec<String> = response
        .own_headers()
        .map(|header| {
            let ty = printer.print(&header.ty);
            let ty = if header.required { ty } else { format!("Option<{ty}>") };
            format!("{}: {ty}", header.rust)
        })
        .collect();
    match body {
        None if headers.is_empty() => "nothing".to_owned(),
        Some(body) if headers.is_empty() => format!("`({body})`"),
        body => {
            let body = body.map(|body| format!("body: {body}"));
            format!("`{{ {} }}`", body.into_iter().chain(headers).collect::<Vec<_>>().join(", "))
        }
    }
}
