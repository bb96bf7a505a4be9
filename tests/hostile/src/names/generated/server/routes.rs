// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 e39f686d95db73a67efd50a432ef0666c05a62d201b914d4d527462ad17f0635

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
            "answer",
            "api",
            "app_tokens",
            "as",
            "async",
            "attempts",
            "auth",
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
            "caller",
            "cfg",
            "chain",
            "client_address",
            "clippy",
            "clock_difference",
            "config",
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
            "environment",
            "error",
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
            "given",
            "guard",
            "guarded_body",
            "head",
            "hooks",
            "i32",
            "i64",
            "id",
            "identity",
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
            "pacing",
            "parameter",
            "parse_duration",
            "path",
            "pattern",
            "pattern_words",
            "payload_too_large",
            "percent",
            "pipeline",
            "policy",
            "precondition_failed",
            "priv",
            "properties",
            "pub",
            "query",
            "random",
            "rate_limit",
            "raw",
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
            "result",
            "retry_after",
            "return",
            "route",
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
            "sent",
            "serve",
            "serve_with",
            "served_document",
            "service_unavailable",
            "signed_request",
            "smartassist_auth",
            "smartassist_server",
            "smartassist_types",
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
            "transport",
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
            "variables",
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
        let answer = incoming.query("answer")?;
        let api = incoming.optional_query("api")?;
        let app_tokens = incoming.query("app_tokens")?;
        let r#as = incoming.optional_query("as")?;
        let r#async = incoming.query("async")?;
        let attempts = incoming.optional_query("attempts")?;
        let auth = incoming.query("auth")?;
        let auto = incoming.optional_query("auto")?;
        let r#await = incoming.query("await")?;
        let axum = incoming.optional_query("axum")?;
        let bad_request = incoming.query("bad_request")?;
        let base_url = incoming.optional_query("base_url")?;
        let r#become = incoming.query("become")?;
        let body = incoming.optional_query("body")?;
        let bool = incoming.query("bool")?;
        let r#box = incoming.optional_query("box")?;
        let r#break = incoming.query("break")?;
        let builder = incoming.optional_query("builder")?;
        let caller_ = incoming.query("caller")?;
        let cfg = incoming.optional_query("cfg")?;
        let chain = incoming.query("chain")?;
        let client_address = incoming.optional_query("client_address")?;
        let clippy = incoming.query("clippy")?;
        let clock_difference = incoming.optional_query("clock_difference")?;
        let config = incoming.query("config")?;
        let config_error = incoming.optional_query("config_error")?;
        let conflict = incoming.query("conflict")?;
        let connect_problem = incoming.optional_query("connect_problem")?;
        let r#const = incoming.query("const")?;
        let r#continue = incoming.optional_query("continue")?;
        let core = incoming.query("core")?;
        let crate_ = incoming.optional_query("crate")?;
        let deadline = incoming.query("deadline")?;
        let default = incoming.optional_query("default")?;
        let deprecated = incoming.query("deprecated")?;
        let derive = incoming.optional_query("derive")?;
        let r#do = incoming.query("do")?;
        let doc = incoming.optional_query("doc")?;
        let document = incoming.query("document")?;
        let documented = incoming.optional_query("documented")?;
        let r#dyn = incoming.query("dyn")?;
        let edge = incoming.optional_query("edge")?;
        let r#else = incoming.query("else")?;
        let r#enum = incoming.optional_query("enum")?;
        let env = incoming.query("env")?;
        let environment = incoming.optional_query("environment")?;
        let error = incoming.query("error")?;
        let explain = incoming.optional_query("explain")?;
        let r#extern = incoming.query("extern")?;
        let f64 = incoming.optional_query("f64")?;
        let r#false = incoming.query("false")?;
        let feature = incoming.optional_query("feature")?;
        let r#final = incoming.query("final")?;
        let r#fn = incoming.optional_query("fn")?;
        let r#for = incoming.query("for")?;
        let format = incoming.optional_query("format")?;
        let r#gen = incoming.query("gen")?;
        let generated = incoming.optional_query("generated")?;
        let given = incoming.query("given")?;
        let guard = incoming.optional_query("guard")?;
        let guarded_body = incoming.query("guarded_body")?;
        let head = incoming.optional_query("head")?;
        let hooks = incoming.query("hooks")?;
        let i32 = incoming.optional_query("i32")?;
        let i64 = incoming.query("i64")?;
        let id = incoming.optional_query("id")?;
        let identity = incoming.query("identity")?;
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
        let pacing = incoming.optional_query("pacing")?;
        let parameter = incoming.query("parameter")?;
        let parse_duration = incoming.optional_query("parse_duration")?;
        let path = incoming.query("path")?;
        let pattern = incoming.optional_query("pattern")?;
        let pattern_words = incoming.query("pattern_words")?;
        let payload_too_large = incoming.optional_query("payload_too_large")?;
        let percent = incoming.query("percent")?;
        let pipeline = incoming.optional_query("pipeline")?;
        let policy = incoming.query("policy")?;
        let precondition_failed = incoming.optional_query("precondition_failed")?;
        let r#priv = incoming.query("priv")?;
        let properties = incoming.optional_query("properties")?;
        let r#pub = incoming.query("pub")?;
        let query = incoming.optional_query("query")?;
        let random = incoming.query("random")?;
        let rate_limit = incoming.optional_query("rate_limit")?;
        let raw = incoming.query("raw")?;
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
        let result = incoming.query("result")?;
        let retry_after = incoming.optional_query("retry_after")?;
        let r#return = incoming.query("return")?;
        let route = incoming.optional_query("route")?;
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
        let sent = incoming.optional_query("sent")?;
        let serve = incoming.query("serve")?;
        let serve_with = incoming.optional_query("serve_with")?;
        let served_document = incoming.query("served_document")?;
        let service_unavailable = incoming.optional_query("service_unavailable")?;
        let signed_request = incoming.query("signed_request")?;
        let smartassist_auth = incoming.optional_query("smartassist_auth")?;
        let smartassist_server = incoming.query("smartassist_server")?;
        let smartassist_types = incoming.optional_query("smartassist_types")?;
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
        let transport = incoming.query("transport")?;
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
        let variables = incoming.optional_query("variables")?;
        let vendor_error = incoming.query("vendor_error")?;
        let verifiers = incoming.optional_query("verifiers")?;
        let r#virtual = incoming.query("virtual")?;
        let r#where = incoming.optional_query("where")?;
        let r#while = incoming.query("while")?;
        let r#yield = incoming.optional_query("yield")?;
        let input = api::AllInQueryInput {
            plain,
            a,
            r#abstract,
            additional,
            aliases,
            allow,
            answer,
            api,
            app_tokens,
            r#as,
            r#async,
            attempts,
            auth,
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
            caller: caller_,
            cfg,
            chain,
            client_address,
            clippy,
            clock_difference,
            config,
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
            environment,
            error,
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
            given,
            guard,
            guarded_body,
            head,
            hooks,
            i32,
            i64,
            id,
            identity,
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
            pacing,
            parameter,
            parse_duration,
            path,
            pattern,
            pattern_words,
            payload_too_large,
            percent,
            pipeline,
            policy,
            precondition_failed,
            r#priv,
            properties,
            r#pub,
            query,
            random,
            rate_limit,
            raw,
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
            result,
            retry_after,
            r#return,
            route,
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
            sent,
            serve,
            serve_with,
            served_document,
            service_unavailable,
            signed_request,
            smartassist_auth,
            smartassist_server,
            smartassist_types,
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
            transport,
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
            variables,
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
        let answer = incoming.header("answer")?;
        let api = incoming.optional_header("api")?;
        let app_tokens = incoming.header("app_tokens")?;
        let r#as = incoming.optional_header("as")?;
        let r#async = incoming.header("async")?;
        let attempts = incoming.optional_header("attempts")?;
        let auth = incoming.header("auth")?;
        let auto = incoming.optional_header("auto")?;
        let r#await = incoming.header("await")?;
        let axum = incoming.optional_header("axum")?;
        let bad_request = incoming.header("bad_request")?;
        let base_url = incoming.optional_header("base_url")?;
        let r#become = incoming.header("become")?;
        let body = incoming.optional_header("body")?;
        let bool = incoming.header("bool")?;
        let r#box = incoming.optional_header("box")?;
        let r#break = incoming.header("break")?;
        let builder = incoming.optional_header("builder")?;
        let caller_ = incoming.header("caller")?;
        let cfg = incoming.optional_header("cfg")?;
        let chain = incoming.header("chain")?;
        let client_address = incoming.optional_header("client_address")?;
        let clippy = incoming.header("clippy")?;
        let clock_difference = incoming.optional_header("clock_difference")?;
        let config = incoming.header("config")?;
        let config_error = incoming.optional_header("config_error")?;
        let conflict = incoming.header("conflict")?;
        let connect_problem = incoming.optional_header("connect_problem")?;
        let r#const = incoming.header("const")?;
        let r#continue = incoming.optional_header("continue")?;
        let core = incoming.header("core")?;
        let crate_ = incoming.optional_header("crate")?;
        let deadline = incoming.header("deadline")?;
        let default = incoming.optional_header("default")?;
        let deprecated = incoming.header("deprecated")?;
        let derive = incoming.optional_header("derive")?;
        let r#do = incoming.header("do")?;
        let doc = incoming.optional_header("doc")?;
        let document = incoming.header("document")?;
        let documented = incoming.optional_header("documented")?;
        let r#dyn = incoming.header("dyn")?;
        let edge = incoming.optional_header("edge")?;
        let r#else = incoming.header("else")?;
        let r#enum = incoming.optional_header("enum")?;
        let env = incoming.header("env")?;
        let environment = incoming.optional_header("environment")?;
        let error = incoming.header("error")?;
        let explain = incoming.optional_header("explain")?;
        let r#extern = incoming.header("extern")?;
        let f64 = incoming.optional_header("f64")?;
        let r#false = incoming.header("false")?;
        let feature = incoming.optional_header("feature")?;
        let r#final = incoming.header("final")?;
        let r#fn = incoming.optional_header("fn")?;
        let r#for = incoming.header("for")?;
        let format = incoming.optional_header("format")?;
        let r#gen = incoming.header("gen")?;
        let generated = incoming.optional_header("generated")?;
        let given = incoming.header("given")?;
        let guard = incoming.optional_header("guard")?;
        let guarded_body = incoming.header("guarded_body")?;
        let head = incoming.optional_header("head")?;
        let hooks = incoming.header("hooks")?;
        let i32 = incoming.optional_header("i32")?;
        let i64 = incoming.header("i64")?;
        let id = incoming.optional_header("id")?;
        let identity = incoming.header("identity")?;
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
        let pacing = incoming.optional_header("pacing")?;
        let parameter = incoming.header("parameter")?;
        let parse_duration = incoming.optional_header("parse_duration")?;
        let path = incoming.header("path")?;
        let pattern = incoming.optional_header("pattern")?;
        let pattern_words = incoming.header("pattern_words")?;
        let payload_too_large = incoming.optional_header("payload_too_large")?;
        let percent = incoming.header("percent")?;
        let pipeline = incoming.optional_header("pipeline")?;
        let policy = incoming.header("policy")?;
        let precondition_failed = incoming.optional_header("precondition_failed")?;
        let r#priv = incoming.header("priv")?;
        let properties = incoming.optional_header("properties")?;
        let r#pub = incoming.header("pub")?;
        let query = incoming.optional_header("query")?;
        let random = incoming.header("random")?;
        let rate_limit = incoming.optional_header("rate_limit")?;
        let raw = incoming.header("raw")?;
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
        let result = incoming.header("result")?;
        let retry_after = incoming.optional_header("retry_after")?;
        let r#return = incoming.header("return")?;
        let route = incoming.optional_header("route")?;
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
        let sent = incoming.optional_header("sent")?;
        let serve = incoming.header("serve")?;
        let serve_with = incoming.optional_header("serve_with")?;
        let served_document = incoming.header("served_document")?;
        let service_unavailable = incoming.optional_header("service_unavailable")?;
        let signed_request = incoming.header("signed_request")?;
        let smartassist_auth = incoming.optional_header("smartassist_auth")?;
        let smartassist_server = incoming.header("smartassist_server")?;
        let smartassist_types = incoming.optional_header("smartassist_types")?;
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
        let transport = incoming.header("transport")?;
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
        let variables = incoming.optional_header("variables")?;
        let vendor_error = incoming.header("vendor_error")?;
        let verifiers = incoming.optional_header("verifiers")?;
        let r#virtual = incoming.header("virtual")?;
        let r#where = incoming.optional_header("where")?;
        let r#while = incoming.header("while")?;
        let r#yield = incoming.optional_header("yield")?;
        let input = api::AllInHeadersInput {
            plain,
            a,
            r#abstract,
            additional,
            aliases,
            allow,
            answer,
            api,
            app_tokens,
            r#as,
            r#async,
            attempts,
            auth,
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
            caller: caller_,
            cfg,
            chain,
            client_address,
            clippy,
            clock_difference,
            config,
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
            environment,
            error,
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
            given,
            guard,
            guarded_body,
            head,
            hooks,
            i32,
            i64,
            id,
            identity,
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
            pacing,
            parameter,
            parse_duration,
            path,
            pattern,
            pattern_words,
            payload_too_large,
            percent,
            pipeline,
            policy,
            precondition_failed,
            r#priv,
            properties,
            r#pub,
            query,
            random,
            rate_limit,
            raw,
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
            result,
            retry_after,
            r#return,
            route,
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
            sent,
            serve,
            serve_with,
            served_document,
            service_unavailable,
            signed_request,
            smartassist_auth,
            smartassist_server,
            smartassist_types,
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
            transport,
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
            variables,
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
