// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 cba2d24bb38472296690f8952c7799ccd70099d035958c8fc14e4d39e5235a49

//! The receiver of notifications, which a caller of the API runs.

use std::future::Future;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing;
use smartassist_server::{NotificationGuard, Receiver, pipeline, receiver};

use super::{api, routes, schemas};

/// A notification
///
/// Sent never.
///
/// `POST {$request.body#/plain}`
///
/// Announced by `allAnswers`.
pub trait PlainCallbackReceiver: Send + Sync + 'static {
    /// Handles one notification. An answer other than 2xx means that it was not accepted.
    fn plain_callback(&self, input: api::PlainCallbackInput)
    -> impl Future<Output = api::PlainCallbackResponse> + Send;
}

/// A router with the receiver on `/`: nest it wherever the URL given to the API points.
///
/// Notifications of every documented edition and spelling get through, unknown fields and values included; what is
/// no notification at all is refused and logged.
pub fn plain_callback_router<R: PlainCallbackReceiver, G: NotificationGuard>(receiver: Receiver<R, G>) -> Router {
    let routes =
        Router::new().route("/", routing::post(handle_plain_callback::<R, G>).fallback(pipeline::wrong_method));
    receiver.finish(routes)
}

async fn handle_plain_callback<R: PlainCallbackReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let input = api::PlainCallbackInput {
            plain: receiver::header(&request, "plain"),
            r#abstract: receiver::header(&request, "abstract"),
            additional: receiver::header(&request, "additional"),
            aliases: receiver::header(&request, "aliases"),
            allow: receiver::header(&request, "allow"),
            api: receiver::header(&request, "api"),
            app_tokens: receiver::header(&request, "app_tokens"),
            r#as: receiver::header(&request, "as"),
            r#async: receiver::header(&request, "async"),
            auth: receiver::header(&request, "auth"),
            auto: receiver::header(&request, "auto"),
            r#await: receiver::header(&request, "await"),
            axum: receiver::header(&request, "axum"),
            bad_request: receiver::header(&request, "bad_request"),
            r#become: receiver::header(&request, "become"),
            bool: receiver::header(&request, "bool"),
            r#box: receiver::header(&request, "box"),
            r#break: receiver::header(&request, "break"),
            caller: receiver::header(&request, "caller"),
            cfg: receiver::header(&request, "cfg"),
            client_address: receiver::header(&request, "client_address"),
            conflict: receiver::header(&request, "conflict"),
            r#const: receiver::header(&request, "const"),
            r#continue: receiver::header(&request, "continue"),
            crate_: receiver::header(&request, "crate"),
            default: receiver::header(&request, "default"),
            deprecated: receiver::header(&request, "deprecated"),
            derive: receiver::header(&request, "derive"),
            r#do: receiver::header(&request, "do"),
            doc: receiver::header(&request, "doc"),
            document: receiver::header(&request, "document"),
            r#dyn: receiver::header(&request, "dyn"),
            r#else: receiver::header(&request, "else"),
            r#enum: receiver::header(&request, "enum"),
            env: receiver::header(&request, "env"),
            r#extern: receiver::header(&request, "extern"),
            f64: receiver::header(&request, "f64"),
            r#false: receiver::header(&request, "false"),
            feature: receiver::header(&request, "feature"),
            r#final: receiver::header(&request, "final"),
            r#fn: receiver::header(&request, "fn"),
            r#for: receiver::header(&request, "for"),
            r#gen: receiver::header(&request, "gen"),
            generated: receiver::header(&request, "generated"),
            guard: receiver::header(&request, "guard"),
            guarded_body: receiver::header(&request, "guarded_body"),
            head: receiver::header(&request, "head"),
            i32: receiver::header(&request, "i32"),
            i64: receiver::header(&request, "i64"),
            id: receiver::header(&request, "id"),
            r#if: receiver::header(&request, "if"),
            ima_teapot: receiver::header(&request, "ima_teapot"),
            r#impl: receiver::header(&request, "impl"),
            r#in: receiver::header(&request, "in"),
            incoming: receiver::header(&request, "incoming"),
            input: receiver::header(&request, "input"),
            internal_server_error: receiver::header(&request, "internal_server_error"),
            into_response: receiver::header(&request, "into_response"),
            items: receiver::header(&request, "items"),
            json_body: receiver::header(&request, "json_body"),
            r#let: receiver::header(&request, "let"),
            limits: receiver::header(&request, "limits"),
            listen: receiver::header(&request, "listen"),
            r#loop: receiver::header(&request, "loop"),
            r#macro: receiver::header(&request, "macro"),
            macro_rules: receiver::header(&request, "macro_rules"),
            r#match: receiver::header(&request, "match"),
            max: receiver::header(&request, "max"),
            message: receiver::header(&request, "message"),
            method: receiver::header(&request, "method"),
            method_not_allowed: receiver::header(&request, "method_not_allowed"),
            middleware: receiver::header(&request, "middleware"),
            min: receiver::header(&request, "min"),
            r#mod: receiver::header(&request, "mod"),
            r#move: receiver::header(&request, "move"),
            must_use: receiver::header(&request, "must_use"),
            r#mut: receiver::header(&request, "mut"),
            name: receiver::header(&request, "name"),
            node: receiver::header(&request, "node"),
            non_exhaustive: receiver::header(&request, "non_exhaustive"),
            not_found: receiver::header(&request, "not_found"),
            not_implemented: receiver::header(&request, "not_implemented"),
            notifications: receiver::header(&request, "notifications"),
            nullable: receiver::header(&request, "nullable"),
            operation: receiver::header(&request, "operation"),
            other_paths: receiver::header(&request, "other_paths"),
            r#override: receiver::header(&request, "override"),
            parameter: receiver::header(&request, "parameter"),
            path: receiver::header(&request, "path"),
            pattern: receiver::header(&request, "pattern"),
            pattern_words: receiver::header(&request, "pattern_words"),
            payload_too_large: receiver::header(&request, "payload_too_large"),
            percent: receiver::header(&request, "percent"),
            pipeline: receiver::header(&request, "pipeline"),
            precondition_failed: receiver::header(&request, "precondition_failed"),
            r#priv: receiver::header(&request, "priv"),
            properties: receiver::header(&request, "properties"),
            r#pub: receiver::header(&request, "pub"),
            query: receiver::header(&request, "query"),
            rate_limit: receiver::header(&request, "rate_limit"),
            raw: receiver::header(&request, "raw"),
            reason: receiver::header(&request, "reason"),
            receiver: receiver::header(&request, "receiver"),
            r#ref: receiver::header(&request, "ref"),
            rejection: receiver::header(&request, "rejection"),
            request: receiver::header(&request, "request"),
            request_id: receiver::header(&request, "request_id"),
            request_timeout: receiver::header(&request, "request_timeout"),
            required: receiver::header(&request, "required"),
            respond: receiver::header(&request, "respond"),
            response: receiver::header(&request, "response"),
            r#return: receiver::header(&request, "return"),
            router: receiver::header(&request, "router"),
            routes: receiver::header(&request, "routes"),
            routing: receiver::header(&request, "routing"),
            runtime_names: receiver::header(&request, "runtime_names"),
            safe: receiver::header(&request, "safe"),
            schema: receiver::header(&request, "schema"),
            schemas: receiver::header(&request, "schemas"),
            scope: receiver::header(&request, "scope"),
            secured: receiver::header(&request, "secured"),
            security: receiver::header(&request, "security"),
            self_: receiver::header(&request, "self"),
            serve: receiver::header(&request, "serve"),
            serve_with: receiver::header(&request, "serve_with"),
            served_document: receiver::header(&request, "served_document"),
            service_unavailable: receiver::header(&request, "service_unavailable"),
            signed_request: receiver::header(&request, "signed_request"),
            smartassist_auth: receiver::header(&request, "smartassist_auth"),
            smartassist_server: receiver::header(&request, "smartassist_server"),
            smartassist_types: receiver::header(&request, "smartassist_types"),
            r#static: receiver::header(&request, "static"),
            status: receiver::header(&request, "status"),
            status499: receiver::header(&request, "status499"),
            statuses: receiver::header(&request, "statuses"),
            std: receiver::header(&request, "std"),
            str: receiver::header(&request, "str"),
            streamed_json: receiver::header(&request, "streamed_json"),
            r#struct: receiver::header(&request, "struct"),
            stub: receiver::header(&request, "stub"),
            suggest: receiver::header(&request, "suggest"),
            super_: receiver::header(&request, "super"),
            test: receiver::header(&request, "test"),
            too_many_requests: receiver::header(&request, "too_many_requests"),
            r#trait: receiver::header(&request, "trait"),
            r#true: receiver::header(&request, "true"),
            r#try: receiver::header(&request, "try"),
            r#type: receiver::header(&request, "type"),
            r#typeof: receiver::header(&request, "typeof"),
            types: receiver::header(&request, "types"),
            u16: receiver::header(&request, "u16"),
            unauthorized: receiver::header(&request, "unauthorized"),
            union: receiver::header(&request, "union"),
            unique: receiver::header(&request, "unique"),
            unit: receiver::header(&request, "unit"),
            unprocessable_entity: receiver::header(&request, "unprocessable_entity"),
            r#unsafe: receiver::header(&request, "unsafe"),
            r#unsized: receiver::header(&request, "unsized"),
            unsupported_media_type: receiver::header(&request, "unsupported_media_type"),
            unwrap_or: receiver::header(&request, "unwrap_or"),
            unwrap_or_default: receiver::header(&request, "unwrap_or_default"),
            unwrap_or_else: receiver::header(&request, "unwrap_or_else"),
            r#use: receiver::header(&request, "use"),
            validate: receiver::header(&request, "validate"),
            values: receiver::header(&request, "values"),
            verifiers: receiver::header(&request, "verifiers"),
            r#virtual: receiver::header(&request, "virtual"),
            r#where: receiver::header(&request, "where"),
            r#while: receiver::header(&request, "while"),
            r#yield: receiver::header(&request, "yield"),
            body: receiver.notification(&routes::PLAIN_CALLBACK, &schemas::ALL_TOLERANT, request).await?,
        };
        Ok(receiver.api().plain_callback(input).await.into_response())
    })
    .await
}
