// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 cc9c362640b5bcdac117cca1daaeb61f1b07bdf8b0b48a03ee462315b3bd9c09

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
        incoming.known_queries(&[])?;
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
        incoming.known_queries(&[
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
            "edge",
            "else",
            "enum",
            "env",
            "env_vars",
            "environment",
            "error",
            "error_chain",
            "explain",
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
        let edge = incoming.query("edge")?;
        let r#else = incoming.optional_query("else")?;
        let r#enum = incoming.query("enum")?;
        let env = incoming.optional_query("env")?;
        let env_vars = incoming.query("env_vars")?;
        let environment = incoming.optional_query("environment")?;
        let error = incoming.query("error")?;
        let error_chain = incoming.optional_query("error_chain")?;
        let explain = incoming.query("explain")?;
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
        let min = incoming.optional_query("min")?;
        let r#mod = incoming.query("mod")?;
        let r#move = incoming.optional_query("move")?;
        let must_use = incoming.query("must_use")?;
        let r#mut = incoming.optional_query("mut")?;
        let name = incoming.query("name")?;
        let node = incoming.optional_query("node")?;
        let non_exhaustive = incoming.query("non_exhaustive")?;
        let not_found = incoming.optional_query("not_found")?;
        let not_implemented = incoming.query("not_implemented")?;
        let not_started = incoming.optional_query("not_started")?;
        let notifications = incoming.query("notifications")?;
        let nullable = incoming.optional_query("nullable")?;
        let operation = incoming.query("operation")?;
        let operation_id = incoming.optional_query("operation_id")?;
        let operations = incoming.query("operations")?;
        let other_paths = incoming.optional_query("other_paths")?;
        let r#override = incoming.query("override")?;
        let parameter = incoming.optional_query("parameter")?;
        let parse_duration = incoming.query("parse_duration")?;
        let path = incoming.optional_query("path")?;
        let pattern = incoming.query("pattern")?;
        let pattern_words = incoming.optional_query("pattern_words")?;
        let payload_too_large = incoming.query("payload_too_large")?;
        let percent = incoming.optional_query("percent")?;
        let pipeline = incoming.query("pipeline")?;
        let precondition_failed = incoming.optional_query("precondition_failed")?;
        let r#priv = incoming.query("priv")?;
        let properties = incoming.optional_query("properties")?;
        let proxy = incoming.query("proxy")?;
        let r#pub = incoming.optional_query("pub")?;
        let query = incoming.query("query")?;
        let rate_limit = incoming.optional_query("rate_limit")?;
        let raw = incoming.query("raw")?;
        let raw_response = incoming.optional_query("raw_response")?;
        let reason = incoming.query("reason")?;
        let receiver = incoming.optional_query("receiver")?;
        let r#ref = incoming.query("ref")?;
        let rejection = incoming.optional_query("rejection")?;
        let request_ = incoming.query("request")?;
        let request_id = incoming.optional_query("request_id")?;
        let request_timeout = incoming.query("request_timeout")?;
        let required = incoming.optional_query("required")?;
        let reqwest = incoming.query("reqwest")?;
        let respond = incoming.optional_query("respond")?;
        let response = incoming.query("response")?;
        let response_value = incoming.optional_query("response_value")?;
        let result = incoming.query("result")?;
        let retry = incoming.optional_query("retry")?;
        let retry_after = incoming.query("retry_after")?;
        let r#return = incoming.optional_query("return")?;
        let router = incoming.query("router")?;
        let routes = incoming.optional_query("routes")?;
        let routing = incoming.query("routing")?;
        let runtime = incoming.optional_query("runtime")?;
        let safe = incoming.query("safe")?;
        let schema = incoming.optional_query("schema")?;
        let schemas = incoming.query("schemas")?;
        let scope = incoming.optional_query("scope")?;
        let secured = incoming.query("secured")?;
        let security = incoming.optional_query("security")?;
        let self_ = incoming.query("self")?;
        let sent_request = incoming.optional_query("sent_request")?;
        let serve = incoming.query("serve")?;
        let serve_with = incoming.optional_query("serve_with")?;
        let served_document = incoming.query("served_document")?;
        let service_unavailable = incoming.optional_query("service_unavailable")?;
        let signed_request = incoming.query("signed_request")?;
        let smartassist_auth = incoming.optional_query("smartassist_auth")?;
        let smartassist_server = incoming.query("smartassist_server")?;
        let smartassist_types = incoming.optional_query("smartassist_types")?;
        let sourced_value = incoming.query("sourced_value")?;
        let r#static = incoming.optional_query("static")?;
        let status = incoming.query("status")?;
        let status499 = incoming.optional_query("status499")?;
        let statuses = incoming.query("statuses")?;
        let std = incoming.optional_query("std")?;
        let str = incoming.query("str")?;
        let streamed_json = incoming.optional_query("streamed_json")?;
        let r#struct = incoming.query("struct")?;
        let stub_ = incoming.optional_query("stub")?;
        let suggest = incoming.query("suggest")?;
        let super_ = incoming.optional_query("super")?;
        let test = incoming.query("test")?;
        let token = incoming.optional_query("token")?;
        let tokens = incoming.query("tokens")?;
        let too_many_requests = incoming.optional_query("too_many_requests")?;
        let trace = incoming.query("trace")?;
        let tracked_body = incoming.optional_query("tracked_body")?;
        let r#trait = incoming.query("trait")?;
        let transport_error = incoming.optional_query("transport_error")?;
        let r#true = incoming.query("true")?;
        let r#try = incoming.optional_query("try")?;
        let r#type = incoming.query("type")?;
        let r#typeof = incoming.optional_query("typeof")?;
        let types = incoming.query("types")?;
        let u16 = incoming.optional_query("u16")?;
        let unauthorized = incoming.query("unauthorized")?;
        let union = incoming.optional_query("union")?;
        let unique = incoming.query("unique")?;
        let unit = incoming.optional_query("unit")?;
        let unknown_outcome = incoming.query("unknown_outcome")?;
        let unprocessable_entity = incoming.optional_query("unprocessable_entity")?;
        let r#unsafe = incoming.query("unsafe")?;
        let r#unsized = incoming.optional_query("unsized")?;
        let unsupported_media_type = incoming.query("unsupported_media_type")?;
        let unused_mut = incoming.optional_query("unused_mut")?;
        let unwrap_or = incoming.query("unwrap_or")?;
        let unwrap_or_default = incoming.optional_query("unwrap_or_default")?;
        let unwrap_or_else = incoming.query("unwrap_or_else")?;
        let url = incoming.optional_query("url")?;
        let r#use = incoming.query("use")?;
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
            edge,
            r#else,
            r#enum,
            env,
            env_vars,
            environment,
            error,
            error_chain,
            explain,
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
        incoming.known_queries(&[])?;
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
        let edge = incoming.header("edge")?;
        let r#else = incoming.optional_header("else")?;
        let r#enum = incoming.header("enum")?;
        let env = incoming.optional_header("env")?;
        let env_vars = incoming.header("env_vars")?;
        let environment = incoming.optional_header("environment")?;
        let error = incoming.header("error")?;
        let error_chain = incoming.optional_header("error_chain")?;
        let explain = incoming.header("explain")?;
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
        let min = incoming.optional_header("min")?;
        let r#mod = incoming.header("mod")?;
        let r#move = incoming.optional_header("move")?;
        let must_use = incoming.header("must_use")?;
        let r#mut = incoming.optional_header("mut")?;
        let name = incoming.header("name")?;
        let node = incoming.optional_header("node")?;
        let non_exhaustive = incoming.header("non_exhaustive")?;
        let not_found = incoming.optional_header("not_found")?;
        let not_implemented = incoming.header("not_implemented")?;
        let not_started = incoming.optional_header("not_started")?;
        let notifications = incoming.header("notifications")?;
        let nullable = incoming.optional_header("nullable")?;
        let operation = incoming.header("operation")?;
        let operation_id = incoming.optional_header("operation_id")?;
        let operations = incoming.header("operations")?;
        let other_paths = incoming.optional_header("other_paths")?;
        let r#override = incoming.header("override")?;
        let parameter = incoming.optional_header("parameter")?;
        let parse_duration = incoming.header("parse_duration")?;
        let path = incoming.optional_header("path")?;
        let pattern = incoming.header("pattern")?;
        let pattern_words = incoming.optional_header("pattern_words")?;
        let payload_too_large = incoming.header("payload_too_large")?;
        let percent = incoming.optional_header("percent")?;
        let pipeline = incoming.header("pipeline")?;
        let precondition_failed = incoming.optional_header("precondition_failed")?;
        let r#priv = incoming.header("priv")?;
        let properties = incoming.optional_header("properties")?;
        let proxy = incoming.header("proxy")?;
        let r#pub = incoming.optional_header("pub")?;
        let query = incoming.header("query")?;
        let rate_limit = incoming.optional_header("rate_limit")?;
        let raw = incoming.header("raw")?;
        let raw_response = incoming.optional_header("raw_response")?;
        let reason = incoming.header("reason")?;
        let receiver = incoming.optional_header("receiver")?;
        let r#ref = incoming.header("ref")?;
        let rejection = incoming.optional_header("rejection")?;
        let request_ = incoming.header("request")?;
        let request_id = incoming.optional_header("request_id")?;
        let request_timeout = incoming.header("request_timeout")?;
        let required = incoming.optional_header("required")?;
        let reqwest = incoming.header("reqwest")?;
        let respond = incoming.optional_header("respond")?;
        let response = incoming.header("response")?;
        let response_value = incoming.optional_header("response_value")?;
        let result = incoming.header("result")?;
        let retry = incoming.optional_header("retry")?;
        let retry_after = incoming.header("retry_after")?;
        let r#return = incoming.optional_header("return")?;
        let router = incoming.header("router")?;
        let routes = incoming.optional_header("routes")?;
        let routing = incoming.header("routing")?;
        let runtime = incoming.optional_header("runtime")?;
        let safe = incoming.header("safe")?;
        let schema = incoming.optional_header("schema")?;
        let schemas = incoming.header("schemas")?;
        let scope = incoming.optional_header("scope")?;
        let secured = incoming.header("secured")?;
        let security = incoming.optional_header("security")?;
        let self_ = incoming.header("self")?;
        let sent_request = incoming.optional_header("sent_request")?;
        let serve = incoming.header("serve")?;
        let serve_with = incoming.optional_header("serve_with")?;
        let served_document = incoming.header("served_document")?;
        let service_unavailable = incoming.optional_header("service_unavailable")?;
        let signed_request = incoming.header("signed_request")?;
        let smartassist_auth = incoming.optional_header("smartassist_auth")?;
        let smartassist_server = incoming.header("smartassist_server")?;
        let smartassist_types = incoming.optional_header("smartassist_types")?;
        let sourced_value = incoming.header("sourced_value")?;
        let r#static = incoming.optional_header("static")?;
        let status = incoming.header("status")?;
        let status499 = incoming.optional_header("status499")?;
        let statuses = incoming.header("statuses")?;
        let std = incoming.optional_header("std")?;
        let str = incoming.header("str")?;
        let streamed_json = incoming.optional_header("streamed_json")?;
        let r#struct = incoming.header("struct")?;
        let stub_ = incoming.optional_header("stub")?;
        let suggest = incoming.header("suggest")?;
        let super_ = incoming.optional_header("super")?;
        let test = incoming.header("test")?;
        let token = incoming.optional_header("token")?;
        let tokens = incoming.header("tokens")?;
        let too_many_requests = incoming.optional_header("too_many_requests")?;
        let trace = incoming.header("trace")?;
        let tracked_body = incoming.optional_header("tracked_body")?;
        let r#trait = incoming.header("trait")?;
        let transport_error = incoming.optional_header("transport_error")?;
        let r#true = incoming.header("true")?;
        let r#try = incoming.optional_header("try")?;
        let r#type = incoming.header("type")?;
        let r#typeof = incoming.optional_header("typeof")?;
        let types = incoming.header("types")?;
        let u16 = incoming.optional_header("u16")?;
        let unauthorized = incoming.header("unauthorized")?;
        let union = incoming.optional_header("union")?;
        let unique = incoming.header("unique")?;
        let unit = incoming.optional_header("unit")?;
        let unknown_outcome = incoming.header("unknown_outcome")?;
        let unprocessable_entity = incoming.optional_header("unprocessable_entity")?;
        let r#unsafe = incoming.header("unsafe")?;
        let r#unsized = incoming.optional_header("unsized")?;
        let unsupported_media_type = incoming.header("unsupported_media_type")?;
        let unused_mut = incoming.optional_header("unused_mut")?;
        let unwrap_or = incoming.header("unwrap_or")?;
        let unwrap_or_default = incoming.optional_header("unwrap_or_default")?;
        let unwrap_or_else = incoming.header("unwrap_or_else")?;
        let url = incoming.optional_header("url")?;
        let r#use = incoming.header("use")?;
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
            edge,
            r#else,
            r#enum,
            env,
            env_vars,
            environment,
            error,
            error_chain,
            explain,
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
        incoming.known_queries(&[])?;
        let input = api::AllAnswersInput { body: incoming.json(&schemas::ALL_STRICT, stub.limits()).await? };
        Ok(stub.api().all_answers(caller, input).await.into_response())
    })
    .await
}
