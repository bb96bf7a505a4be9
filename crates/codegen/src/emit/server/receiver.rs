//! The notification receiver: what the callers of the API run.

use super::api::{operation_docs, stands_in};
use super::routes::{body_constant, handler_name};
use crate::emit::code::{CodeWriter, literal};
use crate::model::{Callback, Location, Model, constant, field, stem, type_name};
use crate::project::CratePaths;

pub fn emit(model: &Model, crate_paths: &CratePaths) -> CodeWriter {
    let mut code = CodeWriter::new();
    code.module_docs("The receiver of notifications, which a caller of the API runs.").blank();
    code.allow_deprecated(model);
    code.line("use std::future::Future;").line("use std::sync::Arc;").blank();
    code.line("use axum::Router;").line("use axum::extract::{Request, State};");
    code.line("use axum::response::{IntoResponse as _, Response};").line("use axum::routing;");
    let mut headers = model.callbacks.iter().flat_map(|callback| &callback.operation.parameters);
    let receiver = if headers.any(|parameter| parameter.location == Location::Header) { ", receiver" } else { "" };
    code.line(format!("use {}::{{NotificationGuard, Receiver, pipeline{receiver}}};", crate_paths.server)).blank();
    code.line("use super::{api, routes, schemas};");
    for callback in &model.callbacks {
        code.blank();
        emit_callback(&mut code, callback);
    }
    code
}

fn emit_callback(code: &mut CodeWriter, callback: &Callback) {
    let operation = &callback.operation;
    let (id, name, handler) = (field(&operation.id), type_name(&operation.id), handler_name(operation));
    let plain = stem(&id);
    operation_docs(code, operation);
    code.docs(&format!("\nAnnounced by `{}`.", callback.announced_by));
    code.line(format!("pub trait {name}Receiver: Send + Sync + 'static {{"));
    code.docs("Handles one notification. An answer other than 2xx means that it was not accepted.");
    code.line(format!("fn {id}(&self, input: api::{name}Input) -> impl Future<Output = api::{name}Response> + Send;"));
    code.line("}").blank();
    code.docs(
        "A router with the receiver on `/`: nest it wherever the URL given to the API points.\n\n\
         Notifications of every documented edition and spelling get through, unknown fields and values included; what is \
         no notification at all is refused and logged.",
    );
    code.line(format!(
        "pub fn {plain}_router<R: {name}Receiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {{"
    ));
    code.line(format!(
        "let routes = Router::new().route(\"/\", routing::post({handler}::<R, G>).fallback(pipeline::wrong_method));"
    ));
    code.line("receiver.finish(routes)").line("}").blank();
    code.line(format!("async fn {handler}<R: {name}Receiver, G: NotificationGuard>("));
    code.line("State(receiver): State<Arc<Receiver<R, G>>>, request: Request) -> Response {");
    code.line("pipeline::answer(async {").line(format!("let input = api::{name}Input {{"));
    // Written in place, so that a header may have any name. The body consumes the request and so is last.
    for parameter in operation.parameters.iter().filter(stands_in(Location::Header)) {
        code.line(format!("{}: receiver::header(&request, {}),", parameter.rust, literal(&parameter.name)));
    }
    let body = operation.body.as_ref().map(body_constant).unwrap_or_default();
    code.line(format!(
        "body: receiver.notification(&routes::{}, &schemas::{body}, request).await?,",
        constant(&operation.id)
    ));
    code.line("};");
    code.line(format!("Ok(receiver.api().{id}(input).await.into_response())")).line("})").line(".await").line("}");
}
