// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 a3ed8b79b1969f401dc16ba5dc2b52e6b5fc33d9fb128c12983be93d20ae4f4c

//! Routes, and the steps from a request to the method that answers it: security, parameters, whose the ids in them
//! are, size and content type, parsing, constraints, and only then the method.

use std::sync::Arc;

use axum::Router;
use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing;
use smartassist_server::{Incoming, Operation, Stub, TokenVerifier, pipeline};

use super::{api, schemas};

/// `GET
/// /path/{abstract}/{as}/{async}/{auto}/{await}/{become}/{box}/{break}/{const}/{continue}/{crate}/{default}/{do}/{dyn}/{else}/{enum}/{extern}/{false}/{final}/{fn}/{for}/{gen}/{if}/{impl}/{in}/{let}/{loop}/{macro}/{macro_rules}/{match}/{mod}/{move}/{mut}/{override}/{priv}/{pub}/{raw}/{ref}/{return}/{safe}/{self}/{static}/{struct}/{super}/{trait}/{true}/{try}/{type}/{typeof}/{union}/{unsafe}/{unsized}/{use}/{virtual}/{where}/{while}/{yield}`.
pub static ALL_IN_PATH: Operation = Operation {
    id: "allInPath",
    method: "GET",
    path: "/path/{abstract}/{as}/{async}/{auto}/{await}/{become}/{box}/{break}/{const}/{continue}/{crate}/{default}/{do}/{dyn}/{else}/{enum}/{extern}/{false}/{final}/{fn}/{for}/{gen}/{if}/{impl}/{in}/{let}/{loop}/{macro}/{macro_rules}/{match}/{mod}/{move}/{mut}/{override}/{priv}/{pub}/{raw}/{ref}/{return}/{safe}/{self}/{static}/{struct}/{super}/{trait}/{true}/{try}/{type}/{typeof}/{union}/{unsafe}/{unsized}/{use}/{virtual}/{where}/{while}/{yield}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /query`.
pub static ALL_IN_QUERY: Operation = Operation {
    id: "allInQuery",
    method: "GET",
    path: "/query",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `GET /header`.
pub static ALL_IN_HEADERS: Operation = Operation {
    id: "allInHeaders",
    method: "GET",
    path: "/header",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 500, 501, 503],
};

/// `POST /answer`.
pub static ALL_ANSWERS: Operation = Operation {
    id: "allAnswers",
    method: "POST",
    path: "/answer",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[200, 400, 404, 405, 408, 412, 413, 415, 500, 501, 503],
};

/// `POST {$request.body#/plain}`.
pub static PLAIN_CALLBACK: Operation = Operation {
    id: "plainCallback",
    method: "POST",
    path: "{$request.body#/plain}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 404, 405, 408, 412, 413, 500, 503],
};

/// The operations that a service implements, in the order of the document.
pub static OPERATIONS: &[&Operation] = &[&ALL_IN_PATH, &ALL_IN_QUERY, &ALL_IN_HEADERS, &ALL_ANSWERS];

/// Every operation of the document on its path and the other spellings of it; any other method on such a path is
/// answered with 405. With the feature `document`, the document itself is at `/openapi.json`.
pub fn router<A: api::Api, V: TokenVerifier>(stub: Stub<A, V>) -> Router {
    let routes = Router::new();
    let routes = routes.route(
"/path/{abstract}/{as}/{async}/{auto}/{await}/{become}/{box}/{break}/{const}/{continue}/{crate}/{default}/{do}/{dyn}/{else}/{enum}/{extern}/{false}/{final}/{fn}/{for}/{gen}/{if}/{impl}/{in}/{let}/{loop}/{macro}/{macro_rules}/{match}/{mod}/{move}/{mut}/{override}/{priv}/{pub}/{raw}/{ref}/{return}/{safe}/{self}/{static}/{struct}/{super}/{trait}/{true}/{try}/{type}/{typeof}/{union}/{unsafe}/{unsized}/{use}/{virtual}/{where}/{while}/{yield}",
routing::get(handle_all_in_path::<A, V>).fallback(pipeline::wrong_method),
);
    let routes = routes.route("/query", routing::get(handle_all_in_query::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/header", routing::get(handle_all_in_headers::<A, V>).fallback(pipeline::wrong_method));
    let routes = routes.route("/answer", routing::post(handle_all_answers::<A, V>).fallback(pipeline::wrong_method));
    #[cfg(feature = "document")]
    let routes = smartassist_server::document::serve(routes, super::document::document);
    stub.finish(routes)
}

async fn handle_all_in_path<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ALL_IN_PATH, request);
        let caller = stub.authorise(&ALL_IN_PATH, &incoming).await?;
        incoming.parse_query(&[])?;
        let r#abstract = incoming.path("abstract")?;
        let r#as = incoming.path("as")?;
        let r#async = incoming.path("async")?;
        let auto = incoming.path("auto")?;
        let r#await = incoming.path("await")?;
        let r#become = incoming.path("become")?;
        let r#box = incoming.path("box")?;
        let r#break = incoming.path("break")?;
        let r#const = incoming.path("const")?;
        let r#continue = incoming.path("continue")?;
        let crate_ = incoming.path("crate")?;
        let default = incoming.path("default")?;
        let r#do = incoming.path("do")?;
        let r#dyn = incoming.path("dyn")?;
        let r#else = incoming.path("else")?;
        let r#enum = incoming.path("enum")?;
        let r#extern = incoming.path("extern")?;
        let r#false = incoming.path("false")?;
        let r#final = incoming.path("final")?;
        let r#fn = incoming.path("fn")?;
        let r#for = incoming.path("for")?;
        let r#gen = incoming.path("gen")?;
        let r#if = incoming.path("if")?;
        let r#impl = incoming.path("impl")?;
        let r#in = incoming.path("in")?;
        let r#let = incoming.path("let")?;
        let r#loop = incoming.path("loop")?;
        let r#macro = incoming.path("macro")?;
        let macro_rules = incoming.path("macro_rules")?;
        let r#match = incoming.path("match")?;
        let r#mod = incoming.path("mod")?;
        let r#move = incoming.path("move")?;
        let r#mut = incoming.path("mut")?;
        let r#override = incoming.path("override")?;
        let r#priv = incoming.path("priv")?;
        let r#pub = incoming.path("pub")?;
        let raw = incoming.path("raw")?;
        let r#ref = incoming.path("ref")?;
        let r#return = incoming.path("return")?;
        let safe = incoming.path("safe")?;
        let self_ = incoming.path("self")?;
        let r#static = incoming.path("static")?;
        let r#struct = incoming.path("struct")?;
        let super_ = incoming.path("super")?;
        let r#trait = incoming.path("trait")?;
        let r#true = incoming.path("true")?;
        let r#try = incoming.path("try")?;
        let r#type = incoming.path("type")?;
        let r#typeof = incoming.path("typeof")?;
        let union = incoming.path("union")?;
        let r#unsafe = incoming.path("unsafe")?;
        let r#unsized = incoming.path("unsized")?;
        let r#use = incoming.path("use")?;
        let r#virtual = incoming.path("virtual")?;
        let r#where = incoming.path("where")?;
        let r#while = incoming.path("while")?;
        let r#yield = incoming.path("yield")?;
        let input = api::AllInPathInput {
            r#abstract,
            r#as,
            r#async,
            auto,
            r#await,
            r#become,
            r#box,
            r#break,
            r#const,
            r#continue,
            crate_,
            default,
            r#do,
            r#dyn,
            r#else,
            r#enum,
            r#extern,
            r#false,
            r#final,
            r#fn,
            r#for,
            r#gen,
            r#if,
            r#impl,
            r#in,
            r#let,
            r#loop,
            r#macro,
            macro_rules,
            r#match,
            r#mod,
            r#move,
            r#mut,
            r#override,
            r#priv,
            r#pub,
            raw,
            r#ref,
            r#return,
            safe,
            self_,
            r#static,
            r#struct,
            super_,
            r#trait,
            r#true,
            r#try,
            r#type,
            r#typeof,
            union,
            r#unsafe,
            r#unsized,
            r#use,
            r#virtual,
            r#where,
            r#while,
            r#yield,
        };
        Ok(stub.api().all_in_path(caller, input).await.into_response())
    })
    .await
}

async fn handle_all_in_query<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ALL_IN_QUERY, request);
        let caller = stub.authorise(&ALL_IN_QUERY, &incoming).await?;
        incoming.parse_query(&[
            "plain",
            "a",
            "abstract",
            "additional",
            "aliases",
            "allow",
            "api",
            "app_tokens",
            "as",
            "async",
            "auth",
            "auth_settings",
            "auto",
            "await",
            "axum",
            "bad_request",
            "base_url",
            "become",
            "body",
            "bool",
            "box",
            "break",
            "builder",
            "call",
            "call_result",
            "caller",
            "cfg",
            "client",
            "client_address",
            "client_builder",
            "clippy",
            "clock_difference",
            "config_error",
            "conflict",
            "connect_problem",
            "const",
            "continue",
            "core",
            "crate",
            "deadline",
            "default",
            "deprecated",
            "derive",
            "do",
            "doc",
            "document",
            "documented",
            "dyn",
            "else",
            "enum",
            "env",
            "env_vars",
            "environment",
            "error",
            "error_chain",
            "extern",
            "f64",
            "false",
            "feature",
            "final",
            "fn",
            "for",
            "format",
            "gen",
            "generated",
            "guard",
            "guarded_body",
            "head",
            "hooks",
            "http_client",
            "i32",
            "i64",
            "id",
            "if",
            "ima_teapot",
            "impl",
            "in",
            "incoming",
            "info",
            "input",
            "internal_server_error",
            "into_response",
            "items",
            "json_body",
            "let",
            "limits",
            "listen",
            "loop",
            "macro",
            "macro_rules",
            "match",
            "max",
            "message",
            "method",
            "method_not_allowed",
            "middleware",
            "min",
            "mod",
            "move",
            "must_use",
            "mut",
            "name",
            "node",
            "non_exhaustive",
            "not_found",
            "not_implemented",
            "not_started",
            "notifications",
            "nullable",
            "operation",
            "operation_id",
            "operations",
            "other_paths",
            "override",
            "parameter",
            "parse_duration",
            "path",
            "pattern",
            "pattern_words",
            "payload_too_large",
            "percent",
            "pipeline",
            "precondition_failed",
            "priv",
            "properties",
            "proxy",
            "pub",
            "query",
            "rate_limit",
            "raw",
            "raw_response",
            "reason",
            "receiver",
            "ref",
            "rejection",
            "request",
            "request_id",
            "request_timeout",
            "required",
            "reqwest",
            "respond",
            "response",
            "response_value",
            "result",
            "retry",
            "retry_after",
            "return",
            "router",
            "routes",
            "routing",
            "runtime",
            "safe",
            "schema",
            "schemas",
            "scope",
            "secured",
            "security",
            "self",
            "sent_request",
            "serve",
            "serve_with",
            "served_document",
            "service_unavailable",
            "signed_request",
            "smartassist_auth",
            "smartassist_server",
            "smartassist_types",
            "sourced_value",
            "static",
            "status",
            "status499",
            "statuses",
            "std",
            "str",
            "streamed_json",
            "struct",
            "stub",
            "suggest",
            "super",
            "test",
            "token",
            "tokens",
            "too_many_requests",
            "trace",
            "tracked_body",
            "trait",
            "transport_error",
            "true",
            "try",
            "type",
            "typeof",
            "types",
            "u16",
            "unauthorized",
            "union",
            "unique",
            "unit",
            "unknown_outcome",
            "unprocessable_entity",
            "unsafe",
            "unsized",
            "unsupported_media_type",
            "unused_mut",
            "unwrap_or",
            "unwrap_or_default",
            "unwrap_or_else",
            "url",
            "use",
            "validate",
            "value",
            "values",
            "vendor_error",
            "verifiers",
            "virtual",
            "where",
            "while",
            "yield",
        ])?;
        let plain = incoming.query("plain")?;
        let a = incoming.optional_query("a")?;
        let r#abstract = incoming.query("abstract")?;
        let additional = incoming.optional_query("additional")?;
        let aliases = incoming.query("aliases")?;
        let allow = incoming.optional_query("allow")?;
        let api = incoming.query("api")?;
        let app_tokens = incoming.optional_query("app_tokens")?;
        let r#as = incoming.query("as")?;
        let r#async = incoming.optional_query("async")?;
        let auth = incoming.query("auth")?;
        let auth_settings = incoming.optional_query("auth_settings")?;
        let auto = incoming.query("auto")?;
        let r#await = incoming.optional_query("await")?;
        let axum = incoming.query("axum")?;
        let bad_request = incoming.optional_query("bad_request")?;
        let base_url = incoming.query("base_url")?;
        let r#become = incoming.optional_query("become")?;
        let body = incoming.query("body")?;
        let bool = incoming.optional_query("bool")?;
        let r#box = incoming.query("box")?;
        let r#break = incoming.optional_query("break")?;
        let builder = incoming.query("builder")?;
        let call = incoming.optional_query("call")?;
        let call_result = incoming.query("call_result")?;
        let caller_ = incoming.optional_query("caller")?;
        let cfg = incoming.query("cfg")?;
        let client = incoming.optional_query("client")?;
        let client_address = incoming.query("client_address")?;
        let client_builder = incoming.optional_query("client_builder")?;
        let clippy = incoming.query("clippy")?;
        let clock_difference = incoming.optional_query("clock_difference")?;
        let config_error = incoming.query("config_error")?;
        let conflict = incoming.optional_query("conflict")?;
        let connect_problem = incoming.query("connect_problem")?;
        let r#const = incoming.optional_query("const")?;
        let r#continue = incoming.query("continue")?;
        let core = incoming.optional_query("core")?;
        let crate_ = incoming.query("crate")?;
        let deadline = incoming.optional_query("deadline")?;
        let default = incoming.query("default")?;
        let deprecated = incoming.optional_query("deprecated")?;
        let derive = incoming.query("derive")?;
        let r#do = incoming.optional_query("do")?;
        let doc = incoming.query("doc")?;
        let document = incoming.optional_query("document")?;
        let documented = incoming.query("documented")?;
        let r#dyn = incoming.optional_query("dyn")?;
        let r#else = incoming.query("else")?;
        let r#enum = incoming.optional_query("enum")?;
        let env = incoming.query("env")?;
        let env_vars = incoming.optional_query("env_vars")?;
        let environment = incoming.query("environment")?;
        let error = incoming.optional_query("error")?;
        let error_chain = incoming.query("error_chain")?;
        let r#extern = incoming.optional_query("extern")?;
        let f64 = incoming.query("f64")?;
        let r#false = incoming.optional_query("false")?;
        let feature = incoming.query("feature")?;
        let r#final = incoming.optional_query("final")?;
        let r#fn = incoming.query("fn")?;
        let r#for = incoming.optional_query("for")?;
        let format = incoming.optional_query("format")?;
        let r#gen = incoming.optional_query("gen")?;
        let generated = incoming.query("generated")?;
        let guard = incoming.optional_query("guard")?;
        let guarded_body = incoming.query("guarded_body")?;
        let head = incoming.optional_query("head")?;
        let hooks = incoming.query("hooks")?;
        let http_client = incoming.optional_query("http_client")?;
        let i32 = incoming.query("i32")?;
        let i64 = incoming.optional_query("i64")?;
        let id = incoming.query("id")?;
        let r#if = incoming.optional_query("if")?;
        let ima_teapot = incoming.query("ima_teapot")?;
        let r#impl = incoming.optional_query("impl")?;
        let r#in = incoming.query("in")?;
        let incoming_ = incoming.optional_query("incoming")?;
        let info = incoming.query("info")?;
        let input_ = incoming.optional_query("input")?;
        let internal_server_error = incoming.query("internal_server_error")?;
        let into_response = incoming.optional_query("into_response")?;
        let items = incoming.query("items")?;
        let json_body = incoming.optional_query("json_body")?;
        let r#let = incoming.query("let")?;
        let limits = incoming.optional_query("limits")?;
        let listen = incoming.query("listen")?;
        let r#loop = incoming.optional_query("loop")?;
        let r#macro = incoming.query("macro")?;
        let macro_rules = incoming.optional_query("macro_rules")?;
        let r#match = incoming.query("match")?;
        let max = incoming.optional_query("max")?;
        let message = incoming.query("message")?;
        let method = incoming.optional_query("method")?;
        let method_not_allowed = incoming.query("method_not_allowed")?;
        let middleware = incoming.optional_query("middleware")?;
        let min = incoming.query("min")?;
        let r#mod = incoming.optional_query("mod")?;
        let r#move = incoming.query("move")?;
        let must_use = incoming.optional_query("must_use")?;
        let r#mut = incoming.query("mut")?;
        let name = incoming.optional_query("name")?;
        let node = incoming.query("node")?;
        let non_exhaustive = incoming.optional_query("non_exhaustive")?;
        let not_found = incoming.query("not_found")?;
        let not_implemented = incoming.optional_query("not_implemented")?;
        let not_started = incoming.query("not_started")?;
        let notifications = incoming.optional_query("notifications")?;
        let nullable = incoming.query("nullable")?;
        let operation = incoming.optional_query("operation")?;
        let operation_id = incoming.query("operation_id")?;
        let operations = incoming.optional_query("operations")?;
        let other_paths = incoming.query("other_paths")?;
        let r#override = incoming.optional_query("override")?;
        let parameter = incoming.query("parameter")?;
        let parse_duration = incoming.optional_query("parse_duration")?;
        let path = incoming.query("path")?;
        let pattern = incoming.optional_query("pattern")?;
        let pattern_words = incoming.query("pattern_words")?;
        let payload_too_large = incoming.optional_query("payload_too_large")?;
        let percent = incoming.query("percent")?;
        let pipeline = incoming.optional_query("pipeline")?;
        let precondition_failed = incoming.query("precondition_failed")?;
        let r#priv = incoming.optional_query("priv")?;
        let properties = incoming.query("properties")?;
        let proxy = incoming.optional_query("proxy")?;
        let r#pub = incoming.query("pub")?;
        let query = incoming.optional_query("query")?;
        let rate_limit = incoming.query("rate_limit")?;
        let raw = incoming.optional_query("raw")?;
        let raw_response = incoming.query("raw_response")?;
        let reason = incoming.optional_query("reason")?;
        let receiver = incoming.query("receiver")?;
        let r#ref = incoming.optional_query("ref")?;
        let rejection = incoming.query("rejection")?;
        let request_ = incoming.optional_query("request")?;
        let request_id = incoming.query("request_id")?;
        let request_timeout = incoming.optional_query("request_timeout")?;
        let required = incoming.query("required")?;
        let reqwest = incoming.optional_query("reqwest")?;
        let respond = incoming.query("respond")?;
        let response = incoming.optional_query("response")?;
        let response_value = incoming.query("response_value")?;
        let result = incoming.optional_query("result")?;
        let retry = incoming.query("retry")?;
        let retry_after = incoming.optional_query("retry_after")?;
        let r#return = incoming.query("return")?;
        let router = incoming.optional_query("router")?;
        let routes = incoming.query("routes")?;
        let routing = incoming.optional_query("routing")?;
        let runtime = incoming.query("runtime")?;
        let safe = incoming.optional_query("safe")?;
        let schema = incoming.query("schema")?;
        let schemas = incoming.optional_query("schemas")?;
        let scope = incoming.query("scope")?;
        let secured = incoming.optional_query("secured")?;
        let security = incoming.query("security")?;
        let self_ = incoming.optional_query("self")?;
        let sent_request = incoming.query("sent_request")?;
        let serve = incoming.optional_query("serve")?;
        let serve_with = incoming.query("serve_with")?;
        let served_document = incoming.optional_query("served_document")?;
        let service_unavailable = incoming.query("service_unavailable")?;
        let signed_request = incoming.optional_query("signed_request")?;
        let smartassist_auth = incoming.query("smartassist_auth")?;
        let smartassist_server = incoming.optional_query("smartassist_server")?;
        let smartassist_types = incoming.query("smartassist_types")?;
        let sourced_value = incoming.optional_query("sourced_value")?;
        let r#static = incoming.query("static")?;
        let status = incoming.optional_query("status")?;
        let status499 = incoming.query("status499")?;
        let statuses = incoming.optional_query("statuses")?;
        let std = incoming.query("std")?;
        let str = incoming.optional_query("str")?;
        let streamed_json = incoming.query("streamed_json")?;
        let r#struct = incoming.optional_query("struct")?;
        let stub_ = incoming.query("stub")?;
        let suggest = incoming.optional_query("suggest")?;
        let super_ = incoming.query("super")?;
        let test = incoming.optional_query("test")?;
        let token = incoming.query("token")?;
        let tokens = incoming.optional_query("tokens")?;
        let too_many_requests = incoming.query("too_many_requests")?;
        let trace = incoming.optional_query("trace")?;
        let tracked_body = incoming.query("tracked_body")?;
        let r#trait = incoming.optional_query("trait")?;
        let transport_error = incoming.query("transport_error")?;
        let r#true = incoming.optional_query("true")?;
        let r#try = incoming.query("try")?;
        let r#type = incoming.optional_query("type")?;
        let r#typeof = incoming.query("typeof")?;
        let types = incoming.optional_query("types")?;
        let u16 = incoming.query("u16")?;
        let unauthorized = incoming.optional_query("unauthorized")?;
        let union = incoming.query("union")?;
        let unique = incoming.optional_query("unique")?;
        let unit = incoming.query("unit")?;
        let unknown_outcome = incoming.optional_query("unknown_outcome")?;
        let unprocessable_entity = incoming.query("unprocessable_entity")?;
        let r#unsafe = incoming.optional_query("unsafe")?;
        let r#unsized = incoming.query("unsized")?;
        let unsupported_media_type = incoming.optional_query("unsupported_media_type")?;
        let unused_mut = incoming.query("unused_mut")?;
        let unwrap_or = incoming.optional_query("unwrap_or")?;
        let unwrap_or_default = incoming.query("unwrap_or_default")?;
        let unwrap_or_else = incoming.optional_query("unwrap_or_else")?;
        let url = incoming.query("url")?;
        let r#use = incoming.optional_query("use")?;
        let validate = incoming.query("validate")?;
        let value = incoming.optional_query("value")?;
        let values = incoming.query("values")?;
        let vendor_error = incoming.optional_query("vendor_error")?;
        let verifiers = incoming.query("verifiers")?;
        let r#virtual = incoming.optional_query("virtual")?;
        let r#where = incoming.query("where")?;
        let r#while = incoming.optional_query("while")?;
        let r#yield = incoming.query("yield")?;
        let input = api::AllInQueryInput {
            plain,
            a,
            r#abstract,
            additional,
            aliases,
            allow,
            api,
            app_tokens,
            r#as,
            r#async,
            auth,
            auth_settings,
            auto,
            r#await,
            axum,
            bad_request,
            base_url,
            r#become,
            body,
            bool,
            r#box,
            r#break,
            builder,
            call,
            call_result,
            caller: caller_,
            cfg,
            client,
            client_address,
            client_builder,
            clippy,
            clock_difference,
            config_error,
            conflict,
            connect_problem,
            r#const,
            r#continue,
            core,
            crate_,
            deadline,
            default,
            deprecated,
            derive,
            r#do,
            doc,
            document,
            documented,
            r#dyn,
            r#else,
            r#enum,
            env,
            env_vars,
            environment,
            error,
            error_chain,
            r#extern,
            f64,
            r#false,
            feature,
            r#final,
            r#fn,
            r#for,
            format,
            r#gen,
            generated,
            guard,
            guarded_body,
            head,
            hooks,
            http_client,
            i32,
            i64,
            id,
            r#if,
            ima_teapot,
            r#impl,
            r#in,
            incoming: incoming_,
            info,
            input: input_,
            internal_server_error,
            into_response,
            items,
            json_body,
            r#let,
            limits,
            listen,
            r#loop,
            r#macro,
            macro_rules,
            r#match,
            max,
            message,
            method,
            method_not_allowed,
            middleware,
            min,
            r#mod,
            r#move,
            must_use,
            r#mut,
            name,
            node,
            non_exhaustive,
            not_found,
            not_implemented,
            not_started,
            notifications,
            nullable,
            operation,
            operation_id,
            operations,
            other_paths,
            r#override,
            parameter,
            parse_duration,
            path,
            pattern,
            pattern_words,
            payload_too_large,
            percent,
            pipeline,
            precondition_failed,
            r#priv,
            properties,
            proxy,
            r#pub,
            query,
            rate_limit,
            raw,
            raw_response,
            reason,
            receiver,
            r#ref,
            rejection,
            request: request_,
            request_id,
            request_timeout,
            required,
            reqwest,
            respond,
            response,
            response_value,
            result,
            retry,
            retry_after,
            r#return,
            router,
            routes,
            routing,
            runtime,
            safe,
            schema,
            schemas,
            scope,
            secured,
            security,
            self_,
            sent_request,
            serve,
            serve_with,
            served_document,
            service_unavailable,
            signed_request,
            smartassist_auth,
            smartassist_server,
            smartassist_types,
            sourced_value,
            r#static,
            status,
            status499,
            statuses,
            std,
            str,
            streamed_json,
            r#struct,
            stub: stub_,
            suggest,
            super_,
            test,
            token,
            tokens,
            too_many_requests,
            trace,
            tracked_body,
            r#trait,
            transport_error,
            r#true,
            r#try,
            r#type,
            r#typeof,
            types,
            u16,
            unauthorized,
            union,
            unique,
            unit,
            unknown_outcome,
            unprocessable_entity,
            r#unsafe,
            r#unsized,
            unsupported_media_type,
            unused_mut,
            unwrap_or,
            unwrap_or_default,
            unwrap_or_else,
            url,
            r#use,
            validate,
            value,
            values,
            vendor_error,
            verifiers,
            r#virtual,
            r#where,
            r#while,
            r#yield,
        };
        Ok(stub.api().all_in_query(caller, input).await.into_response())
    })
    .await
}

async fn handle_all_in_headers<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ALL_IN_HEADERS, request);
        let caller = stub.authorise(&ALL_IN_HEADERS, &incoming).await?;
        incoming.parse_query(&[])?;
        let plain = incoming.header("plain")?;
        let a = incoming.optional_header("a")?;
        let r#abstract = incoming.header("abstract")?;
        let additional = incoming.optional_header("additional")?;
        let aliases = incoming.header("aliases")?;
        let allow = incoming.optional_header("allow")?;
        let api = incoming.header("api")?;
        let app_tokens = incoming.optional_header("app_tokens")?;
        let r#as = incoming.header("as")?;
        let r#async = incoming.optional_header("async")?;
        let auth = incoming.header("auth")?;
        let auth_settings = incoming.optional_header("auth_settings")?;
        let auto = incoming.header("auto")?;
        let r#await = incoming.optional_header("await")?;
        let axum = incoming.header("axum")?;
        let bad_request = incoming.optional_header("bad_request")?;
        let base_url = incoming.header("base_url")?;
        let r#become = incoming.optional_header("become")?;
        let body = incoming.header("body")?;
        let bool = incoming.optional_header("bool")?;
        let r#box = incoming.header("box")?;
        let r#break = incoming.optional_header("break")?;
        let builder = incoming.header("builder")?;
        let call = incoming.optional_header("call")?;
        let call_result = incoming.header("call_result")?;
        let caller_ = incoming.optional_header("caller")?;
        let cfg = incoming.header("cfg")?;
        let client = incoming.optional_header("client")?;
        let client_address = incoming.header("client_address")?;
        let client_builder = incoming.optional_header("client_builder")?;
        let clippy = incoming.header("clippy")?;
        let clock_difference = incoming.optional_header("clock_difference")?;
        let config_error = incoming.header("config_error")?;
        let conflict = incoming.optional_header("conflict")?;
        let connect_problem = incoming.header("connect_problem")?;
        let r#const = incoming.optional_header("const")?;
        let r#continue = incoming.header("continue")?;
        let core = incoming.optional_header("core")?;
        let crate_ = incoming.header("crate")?;
        let deadline = incoming.optional_header("deadline")?;
        let default = incoming.header("default")?;
        let deprecated = incoming.optional_header("deprecated")?;
        let derive = incoming.header("derive")?;
        let r#do = incoming.optional_header("do")?;
        let doc = incoming.header("doc")?;
        let document = incoming.optional_header("document")?;
        let documented = incoming.header("documented")?;
        let r#dyn = incoming.optional_header("dyn")?;
        let r#else = incoming.header("else")?;
        let r#enum = incoming.optional_header("enum")?;
        let env = incoming.header("env")?;
        let env_vars = incoming.optional_header("env_vars")?;
        let environment = incoming.header("environment")?;
        let error = incoming.optional_header("error")?;
        let error_chain = incoming.header("error_chain")?;
        let r#extern = incoming.optional_header("extern")?;
        let f64 = incoming.header("f64")?;
        let r#false = incoming.optional_header("false")?;
        let feature = incoming.header("feature")?;
        let r#final = incoming.optional_header("final")?;
        let r#fn = incoming.header("fn")?;
        let r#for = incoming.optional_header("for")?;
        let format = incoming.optional_header("format")?;
        let r#gen = incoming.optional_header("gen")?;
        let generated = incoming.header("generated")?;
        let guard = incoming.optional_header("guard")?;
        let guarded_body = incoming.header("guarded_body")?;
        let head = incoming.optional_header("head")?;
        let hooks = incoming.header("hooks")?;
        let http_client = incoming.optional_header("http_client")?;
        let i32 = incoming.header("i32")?;
        let i64 = incoming.optional_header("i64")?;
        let id = incoming.header("id")?;
        let r#if = incoming.optional_header("if")?;
        let ima_teapot = incoming.header("ima_teapot")?;
        let r#impl = incoming.optional_header("impl")?;
        let r#in = incoming.header("in")?;
        let incoming_ = incoming.optional_header("incoming")?;
        let info = incoming.header("info")?;
        let input_ = incoming.optional_header("input")?;
        let internal_server_error = incoming.header("internal_server_error")?;
        let into_response = incoming.optional_header("into_response")?;
        let items = incoming.header("items")?;
        let json_body = incoming.optional_header("json_body")?;
        let r#let = incoming.header("let")?;
        let limits = incoming.optional_header("limits")?;
        let listen = incoming.header("listen")?;
        let r#loop = incoming.optional_header("loop")?;
        let r#macro = incoming.header("macro")?;
        let macro_rules = incoming.optional_header("macro_rules")?;
        let r#match = incoming.header("match")?;
        let max = incoming.optional_header("max")?;
        let message = incoming.header("message")?;
        let method = incoming.optional_header("method")?;
        let method_not_allowed = incoming.header("method_not_allowed")?;
        let middleware = incoming.optional_header("middleware")?;
        let min = incoming.header("min")?;
        let r#mod = incoming.optional_header("mod")?;
        let r#move = incoming.header("move")?;
        let must_use = incoming.optional_header("must_use")?;
        let r#mut = incoming.header("mut")?;
        let name = incoming.optional_header("name")?;
        let node = incoming.header("node")?;
        let non_exhaustive = incoming.optional_header("non_exhaustive")?;
        let not_found = incoming.header("not_found")?;
        let not_implemented = incoming.optional_header("not_implemented")?;
        let not_started = incoming.header("not_started")?;
        let notifications = incoming.optional_header("notifications")?;
        let nullable = incoming.header("nullable")?;
        let operation = incoming.optional_header("operation")?;
        let operation_id = incoming.header("operation_id")?;
        let operations = incoming.optional_header("operations")?;
        let other_paths = incoming.header("other_paths")?;
        let r#override = incoming.optional_header("override")?;
        let parameter = incoming.header("parameter")?;
        let parse_duration = incoming.optional_header("parse_duration")?;
        let path = incoming.header("path")?;
        let pattern = incoming.optional_header("pattern")?;
        let pattern_words = incoming.header("pattern_words")?;
        let payload_too_large = incoming.optional_header("payload_too_large")?;
        let percent = incoming.header("percent")?;
        let pipeline = incoming.optional_header("pipeline")?;
        let precondition_failed = incoming.header("precondition_failed")?;
        let r#priv = incoming.optional_header("priv")?;
        let properties = incoming.header("properties")?;
        let proxy = incoming.optional_header("proxy")?;
        let r#pub = incoming.header("pub")?;
        let query = incoming.optional_header("query")?;
        let rate_limit = incoming.header("rate_limit")?;
        let raw = incoming.optional_header("raw")?;
        let raw_response = incoming.header("raw_response")?;
        let reason = incoming.optional_header("reason")?;
        let receiver = incoming.header("receiver")?;
        let r#ref = incoming.optional_header("ref")?;
        let rejection = incoming.header("rejection")?;
        let request_ = incoming.optional_header("request")?;
        let request_id = incoming.header("request_id")?;
        let request_timeout = incoming.optional_header("request_timeout")?;
        let required = incoming.header("required")?;
        let reqwest = incoming.optional_header("reqwest")?;
        let respond = incoming.header("respond")?;
        let response = incoming.optional_header("response")?;
        let response_value = incoming.header("response_value")?;
        let result = incoming.optional_header("result")?;
        let retry = incoming.header("retry")?;
        let retry_after = incoming.optional_header("retry_after")?;
        let r#return = incoming.header("return")?;
        let router = incoming.optional_header("router")?;
        let routes = incoming.header("routes")?;
        let routing = incoming.optional_header("routing")?;
        let runtime = incoming.header("runtime")?;
        let safe = incoming.optional_header("safe")?;
        let schema = incoming.header("schema")?;
        let schemas = incoming.optional_header("schemas")?;
        let scope = incoming.header("scope")?;
        let secured = incoming.optional_header("secured")?;
        let security = incoming.header("security")?;
        let self_ = incoming.optional_header("self")?;
        let sent_request = incoming.header("sent_request")?;
        let serve = incoming.optional_header("serve")?;
        let serve_with = incoming.header("serve_with")?;
        let served_document = incoming.optional_header("served_document")?;
        let service_unavailable = incoming.header("service_unavailable")?;
        let signed_request = incoming.optional_header("signed_request")?;
        let smartassist_auth = incoming.header("smartassist_auth")?;
        let smartassist_server = incoming.optional_header("smartassist_server")?;
        let smartassist_types = incoming.header("smartassist_types")?;
        let sourced_value = incoming.optional_header("sourced_value")?;
        let r#static = incoming.header("static")?;
        let status = incoming.optional_header("status")?;
        let status499 = incoming.header("status499")?;
        let statuses = incoming.optional_header("statuses")?;
        let std = incoming.header("std")?;
        let str = incoming.optional_header("str")?;
        let streamed_json = incoming.header("streamed_json")?;
        let r#struct = incoming.optional_header("struct")?;
        let stub_ = incoming.header("stub")?;
        let suggest = incoming.optional_header("suggest")?;
        let super_ = incoming.header("super")?;
        let test = incoming.optional_header("test")?;
        let token = incoming.header("token")?;
        let tokens = incoming.optional_header("tokens")?;
        let too_many_requests = incoming.header("too_many_requests")?;
        let trace = incoming.optional_header("trace")?;
        let tracked_body = incoming.header("tracked_body")?;
        let r#trait = incoming.optional_header("trait")?;
        let transport_error = incoming.header("transport_error")?;
        let r#true = incoming.optional_header("true")?;
        let r#try = incoming.header("try")?;
        let r#type = incoming.optional_header("type")?;
        let r#typeof = incoming.header("typeof")?;
        let types = incoming.optional_header("types")?;
        let u16 = incoming.header("u16")?;
        let unauthorized = incoming.optional_header("unauthorized")?;
        let union = incoming.header("union")?;
        let unique = incoming.optional_header("unique")?;
        let unit = incoming.header("unit")?;
        let unknown_outcome = incoming.optional_header("unknown_outcome")?;
        let unprocessable_entity = incoming.header("unprocessable_entity")?;
        let r#unsafe = incoming.optional_header("unsafe")?;
        let r#unsized = incoming.header("unsized")?;
        let unsupported_media_type = incoming.optional_header("unsupported_media_type")?;
        let unused_mut = incoming.header("unused_mut")?;
        let unwrap_or = incoming.optional_header("unwrap_or")?;
        let unwrap_or_default = incoming.header("unwrap_or_default")?;
        let unwrap_or_else = incoming.optional_header("unwrap_or_else")?;
        let url = incoming.header("url")?;
        let r#use = incoming.optional_header("use")?;
        let validate = incoming.header("validate")?;
        let value = incoming.optional_header("value")?;
        let values = incoming.header("values")?;
        let vendor_error = incoming.optional_header("vendor_error")?;
        let verifiers = incoming.header("verifiers")?;
        let r#virtual = incoming.optional_header("virtual")?;
        let r#where = incoming.header("where")?;
        let r#while = incoming.optional_header("while")?;
        let r#yield = incoming.header("yield")?;
        let input = api::AllInHeadersInput {
            plain,
            a,
            r#abstract,
            additional,
            aliases,
            allow,
            api,
            app_tokens,
            r#as,
            r#async,
            auth,
            auth_settings,
            auto,
            r#await,
            axum,
            bad_request,
            base_url,
            r#become,
            body,
            bool,
            r#box,
            r#break,
            builder,
            call,
            call_result,
            caller: caller_,
            cfg,
            client,
            client_address,
            client_builder,
            clippy,
            clock_difference,
            config_error,
            conflict,
            connect_problem,
            r#const,
            r#continue,
            core,
            crate_,
            deadline,
            default,
            deprecated,
            derive,
            r#do,
            doc,
            document,
            documented,
            r#dyn,
            r#else,
            r#enum,
            env,
            env_vars,
            environment,
            error,
            error_chain,
            r#extern,
            f64,
            r#false,
            feature,
            r#final,
            r#fn,
            r#for,
            format,
            r#gen,
            generated,
            guard,
            guarded_body,
            head,
            hooks,
            http_client,
            i32,
            i64,
            id,
            r#if,
            ima_teapot,
            r#impl,
            r#in,
            incoming: incoming_,
            info,
            input: input_,
            internal_server_error,
            into_response,
            items,
            json_body,
            r#let,
            limits,
            listen,
            r#loop,
            r#macro,
            macro_rules,
            r#match,
            max,
            message,
            method,
            method_not_allowed,
            middleware,
            min,
            r#mod,
            r#move,
            must_use,
            r#mut,
            name,
            node,
            non_exhaustive,
            not_found,
            not_implemented,
            not_started,
            notifications,
            nullable,
            operation,
            operation_id,
            operations,
            other_paths,
            r#override,
            parameter,
            parse_duration,
            path,
            pattern,
            pattern_words,
            payload_too_large,
            percent,
            pipeline,
            precondition_failed,
            r#priv,
            properties,
            proxy,
            r#pub,
            query,
            rate_limit,
            raw,
            raw_response,
            reason,
            receiver,
            r#ref,
            rejection,
            request: request_,
            request_id,
            request_timeout,
            required,
            reqwest,
            respond,
            response,
            response_value,
            result,
            retry,
            retry_after,
            r#return,
            router,
            routes,
            routing,
            runtime,
            safe,
            schema,
            schemas,
            scope,
            secured,
            security,
            self_,
            sent_request,
            serve,
            serve_with,
            served_document,
            service_unavailable,
            signed_request,
            smartassist_auth,
            smartassist_server,
            smartassist_types,
            sourced_value,
            r#static,
            status,
            status499,
            statuses,
            std,
            str,
            streamed_json,
            r#struct,
            stub: stub_,
            suggest,
            super_,
            test,
            token,
            tokens,
            too_many_requests,
            trace,
            tracked_body,
            r#trait,
            transport_error,
            r#true,
            r#try,
            r#type,
            r#typeof,
            types,
            u16,
            unauthorized,
            union,
            unique,
            unit,
            unknown_outcome,
            unprocessable_entity,
            r#unsafe,
            r#unsized,
            unsupported_media_type,
            unused_mut,
            unwrap_or,
            unwrap_or_default,
            unwrap_or_else,
            url,
            r#use,
            validate,
            value,
            values,
            vendor_error,
            verifiers,
            r#virtual,
            r#where,
            r#while,
            r#yield,
        };
        Ok(stub.api().all_in_headers(caller, input).await.into_response())
    })
    .await
}

async fn handle_all_answers<A: api::Api, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&ALL_ANSWERS, request);
        let caller = stub.authorise(&ALL_ANSWERS, &incoming).await?;
        incoming.parse_query(&[])?;
        let input = api::AllAnswersInput { body: incoming.json(&schemas::ALL_STRICT, stub.limits()).await? };
        Ok(stub.api().all_answers(caller, input).await.into_response())
    })
    .await
}
