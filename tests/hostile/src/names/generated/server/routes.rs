// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 cba2d24bb38472296690f8952c7799ccd70099d035958c8fc14e4d39e5235a49

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
            "a_value_stays_one_segment",
            "abstract",
            "additional",
            "aliases",
            "allow",
            "api",
            "app_tokens",
            "as",
            "assert_eq",
            "async",
            "auth",
            "auto",
            "await",
            "axum",
            "bad_request",
            "become",
            "body",
            "bool",
            "bot",
            "box",
            "break",
            "builder",
            "call",
            "caller",
            "cfg",
            "client",
            "client_address",
            "clippy",
            "config",
            "conflict",
            "const",
            "continue",
            "core",
            "crate",
            "decoded",
            "default",
            "deprecated",
            "derive",
            "dialout",
            "do",
            "doc",
            "document",
            "dyn",
            "else",
            "encode_path",
            "encoded",
            "endpoint",
            "enum",
            "env",
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
            "headers",
            "hooks",
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
            "is_step",
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
            "notifications",
            "nullable",
            "operation",
            "operation_id",
            "operations",
            "other_paths",
            "override",
            "panic",
            "parameter",
            "parse_duration",
            "path",
            "pattern",
            "pattern_words",
            "payload_too_large",
            "percent",
            "percent_encoding",
            "pipeline",
            "precondition_failed",
            "priv",
            "properties",
            "pub",
            "query",
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
            "return",
            "router",
            "routes",
            "routing",
            "runtime",
            "runtime_names",
            "safe",
            "schema",
            "schemas",
            "scope",
            "secured",
            "security",
            "segments",
            "self",
            "serde",
            "serialize",
            "serializer",
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
            "tests",
            "too_many_requests",
            "trait",
            "true",
            "try",
            "type",
            "typeof",
            "types",
            "u16",
            "u32",
            "unauthorized",
            "union",
            "unique",
            "unit",
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
            "utf8_percent_encode",
            "validate",
            "value",
            "values",
            "verifiers",
            "virtual",
            "where",
            "while",
            "writes_scalars_and_leaves_out_what_is_not_set",
            "yield",
        ])?;
        let plain = incoming.query("plain")?;
        let a = incoming.optional_query("a")?;
        let a_value_stays_one_segment = incoming.query("a_value_stays_one_segment")?;
        let r#abstract = incoming.optional_query("abstract")?;
        let additional = incoming.query("additional")?;
        let aliases = incoming.optional_query("aliases")?;
        let allow = incoming.query("allow")?;
        let api = incoming.optional_query("api")?;
        let app_tokens = incoming.query("app_tokens")?;
        let r#as = incoming.optional_query("as")?;
        let assert_eq = incoming.query("assert_eq")?;
        let r#async = incoming.optional_query("async")?;
        let auth = incoming.query("auth")?;
        let auto = incoming.optional_query("auto")?;
        let r#await = incoming.query("await")?;
        let axum = incoming.optional_query("axum")?;
        let bad_request = incoming.query("bad_request")?;
        let r#become = incoming.optional_query("become")?;
        let body = incoming.query("body")?;
        let bool = incoming.optional_query("bool")?;
        let bot = incoming.query("bot")?;
        let r#box = incoming.optional_query("box")?;
        let r#break = incoming.query("break")?;
        let builder = incoming.optional_query("builder")?;
        let call = incoming.query("call")?;
        let caller_ = incoming.optional_query("caller")?;
        let cfg = incoming.query("cfg")?;
        let client = incoming.optional_query("client")?;
        let client_address = incoming.query("client_address")?;
        let clippy = incoming.optional_query("clippy")?;
        let config = incoming.query("config")?;
        let conflict = incoming.optional_query("conflict")?;
        let r#const = incoming.query("const")?;
        let r#continue = incoming.optional_query("continue")?;
        let core = incoming.query("core")?;
        let crate_ = incoming.optional_query("crate")?;
        let decoded = incoming.query("decoded")?;
        let default = incoming.optional_query("default")?;
        let deprecated = incoming.query("deprecated")?;
        let derive = incoming.optional_query("derive")?;
        let dialout = incoming.query("dialout")?;
        let r#do = incoming.optional_query("do")?;
        let doc = incoming.query("doc")?;
        let document = incoming.optional_query("document")?;
        let r#dyn = incoming.query("dyn")?;
        let r#else = incoming.optional_query("else")?;
        let encode_path = incoming.query("encode_path")?;
        let encoded = incoming.optional_query("encoded")?;
        let endpoint = incoming.query("endpoint")?;
        let r#enum = incoming.optional_query("enum")?;
        let env = incoming.query("env")?;
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
        let headers = incoming.query("headers")?;
        let hooks = incoming.optional_query("hooks")?;
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
        let is_step = incoming.query("is_step")?;
        let items = incoming.optional_query("items")?;
        let json_body = incoming.query("json_body")?;
        let r#let = incoming.optional_query("let")?;
        let limits = incoming.query("limits")?;
        let listen = incoming.optional_query("listen")?;
        let r#loop = incoming.query("loop")?;
        let r#macro = incoming.optional_query("macro")?;
        let macro_rules = incoming.query("macro_rules")?;
        let r#match = incoming.optional_query("match")?;
        let max = incoming.query("max")?;
        let message = incoming.optional_query("message")?;
        let method = incoming.query("method")?;
        let method_not_allowed = incoming.optional_query("method_not_allowed")?;
        let middleware = incoming.query("middleware")?;
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
        let notifications = incoming.optional_query("notifications")?;
        let nullable = incoming.query("nullable")?;
        let operation = incoming.optional_query("operation")?;
        let operation_id = incoming.query("operation_id")?;
        let operations = incoming.optional_query("operations")?;
        let other_paths = incoming.query("other_paths")?;
        let r#override = incoming.optional_query("override")?;
        let panic = incoming.query("panic")?;
        let parameter = incoming.optional_query("parameter")?;
        let parse_duration = incoming.query("parse_duration")?;
        let path = incoming.optional_query("path")?;
        let pattern = incoming.query("pattern")?;
        let pattern_words = incoming.optional_query("pattern_words")?;
        let payload_too_large = incoming.query("payload_too_large")?;
        let percent = incoming.optional_query("percent")?;
        let percent_encoding = incoming.query("percent_encoding")?;
        let pipeline = incoming.optional_query("pipeline")?;
        let precondition_failed = incoming.query("precondition_failed")?;
        let r#priv = incoming.optional_query("priv")?;
        let properties = incoming.query("properties")?;
        let r#pub = incoming.optional_query("pub")?;
        let query = incoming.query("query")?;
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
        let r#return = incoming.optional_query("return")?;
        let router = incoming.query("router")?;
        let routes = incoming.optional_query("routes")?;
        let routing = incoming.query("routing")?;
        let runtime = incoming.optional_query("runtime")?;
        let runtime_names = incoming.query("runtime_names")?;
        let safe = incoming.optional_query("safe")?;
        let schema = incoming.query("schema")?;
        let schemas = incoming.optional_query("schemas")?;
        let scope = incoming.query("scope")?;
        let secured = incoming.optional_query("secured")?;
        let security = incoming.query("security")?;
        let segments = incoming.optional_query("segments")?;
        let self_ = incoming.query("self")?;
        let serde = incoming.optional_query("serde")?;
        let serialize = incoming.query("serialize")?;
        let serializer = incoming.optional_query("serializer")?;
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
        let tests = incoming.query("tests")?;
        let too_many_requests = incoming.optional_query("too_many_requests")?;
        let r#trait = incoming.query("trait")?;
        let r#true = incoming.optional_query("true")?;
        let r#try = incoming.query("try")?;
        let r#type = incoming.optional_query("type")?;
        let r#typeof = incoming.query("typeof")?;
        let types = incoming.optional_query("types")?;
        let u16 = incoming.query("u16")?;
        let u32 = incoming.optional_query("u32")?;
        let unauthorized = incoming.query("unauthorized")?;
        let union = incoming.optional_query("union")?;
        let unique = incoming.query("unique")?;
        let unit = incoming.optional_query("unit")?;
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
        let utf8_percent_encode = incoming.query("utf8_percent_encode")?;
        let validate = incoming.optional_query("validate")?;
        let value = incoming.query("value")?;
        let values = incoming.optional_query("values")?;
        let verifiers = incoming.query("verifiers")?;
        let r#virtual = incoming.optional_query("virtual")?;
        let r#where = incoming.query("where")?;
        let r#while = incoming.optional_query("while")?;
        let writes_scalars_and_leaves_out_what_is_not_set =
            incoming.query("writes_scalars_and_leaves_out_what_is_not_set")?;
        let r#yield = incoming.optional_query("yield")?;
        let input = api::AllInQueryInput {
            plain,
            a,
            a_value_stays_one_segment,
            r#abstract,
            additional,
            aliases,
            allow,
            api,
            app_tokens,
            r#as,
            assert_eq,
            r#async,
            auth,
            auto,
            r#await,
            axum,
            bad_request,
            r#become,
            body,
            bool,
            bot,
            r#box,
            r#break,
            builder,
            call,
            caller: caller_,
            cfg,
            client,
            client_address,
            clippy,
            config,
            conflict,
            r#const,
            r#continue,
            core,
            crate_,
            decoded,
            default,
            deprecated,
            derive,
            dialout,
            r#do,
            doc,
            document,
            r#dyn,
            r#else,
            encode_path,
            encoded,
            endpoint,
            r#enum,
            env,
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
            headers,
            hooks,
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
            is_step,
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
            notifications,
            nullable,
            operation,
            operation_id,
            operations,
            other_paths,
            r#override,
            panic,
            parameter,
            parse_duration,
            path,
            pattern,
            pattern_words,
            payload_too_large,
            percent,
            percent_encoding,
            pipeline,
            precondition_failed,
            r#priv,
            properties,
            r#pub,
            query,
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
            r#return,
            router,
            routes,
            routing,
            runtime,
            runtime_names,
            safe,
            schema,
            schemas,
            scope,
            secured,
            security,
            segments,
            self_,
            serde,
            serialize,
            serializer,
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
            tests,
            too_many_requests,
            r#trait,
            r#true,
            r#try,
            r#type,
            r#typeof,
            types,
            u16,
            u32,
            unauthorized,
            union,
            unique,
            unit,
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
            utf8_percent_encode,
            validate,
            value,
            values,
            verifiers,
            r#virtual,
            r#where,
            r#while,
            writes_scalars_and_leaves_out_what_is_not_set,
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
        let a_value_stays_one_segment = incoming.header("a_value_stays_one_segment")?;
        let r#abstract = incoming.optional_header("abstract")?;
        let additional = incoming.header("additional")?;
        let aliases = incoming.optional_header("aliases")?;
        let allow = incoming.header("allow")?;
        let api = incoming.optional_header("api")?;
        let app_tokens = incoming.header("app_tokens")?;
        let r#as = incoming.optional_header("as")?;
        let assert_eq = incoming.header("assert_eq")?;
        let r#async = incoming.optional_header("async")?;
        let auth = incoming.header("auth")?;
        let auto = incoming.optional_header("auto")?;
        let r#await = incoming.header("await")?;
        let axum = incoming.optional_header("axum")?;
        let bad_request = incoming.header("bad_request")?;
        let r#become = incoming.optional_header("become")?;
        let body = incoming.header("body")?;
        let bool = incoming.optional_header("bool")?;
        let bot = incoming.header("bot")?;
        let r#box = incoming.optional_header("box")?;
        let r#break = incoming.header("break")?;
        let builder = incoming.optional_header("builder")?;
        let call = incoming.header("call")?;
        let caller_ = incoming.optional_header("caller")?;
        let cfg = incoming.header("cfg")?;
        let client = incoming.optional_header("client")?;
        let client_address = incoming.header("client_address")?;
        let clippy = incoming.optional_header("clippy")?;
        let config = incoming.header("config")?;
        let conflict = incoming.optional_header("conflict")?;
        let r#const = incoming.header("const")?;
        let r#continue = incoming.optional_header("continue")?;
        let core = incoming.header("core")?;
        let crate_ = incoming.optional_header("crate")?;
        let decoded = incoming.header("decoded")?;
        let default = incoming.optional_header("default")?;
        let deprecated = incoming.header("deprecated")?;
        let derive = incoming.optional_header("derive")?;
        let dialout = incoming.header("dialout")?;
        let r#do = incoming.optional_header("do")?;
        let doc = incoming.header("doc")?;
        let document = incoming.optional_header("document")?;
        let r#dyn = incoming.header("dyn")?;
        let r#else = incoming.optional_header("else")?;
        let encode_path = incoming.header("encode_path")?;
        let encoded = incoming.optional_header("encoded")?;
        let endpoint = incoming.header("endpoint")?;
        let r#enum = incoming.optional_header("enum")?;
        let env = incoming.header("env")?;
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
        let headers = incoming.header("headers")?;
        let hooks = incoming.optional_header("hooks")?;
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
        let is_step = incoming.header("is_step")?;
        let items = incoming.optional_header("items")?;
        let json_body = incoming.header("json_body")?;
        let r#let = incoming.optional_header("let")?;
        let limits = incoming.header("limits")?;
        let listen = incoming.optional_header("listen")?;
        let r#loop = incoming.header("loop")?;
        let r#macro = incoming.optional_header("macro")?;
        let macro_rules = incoming.header("macro_rules")?;
        let r#match = incoming.optional_header("match")?;
        let max = incoming.header("max")?;
        let message = incoming.optional_header("message")?;
        let method = incoming.header("method")?;
        let method_not_allowed = incoming.optional_header("method_not_allowed")?;
        let middleware = incoming.header("middleware")?;
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
        let notifications = incoming.optional_header("notifications")?;
        let nullable = incoming.header("nullable")?;
        let operation = incoming.optional_header("operation")?;
        let operation_id = incoming.header("operation_id")?;
        let operations = incoming.optional_header("operations")?;
        let other_paths = incoming.header("other_paths")?;
        let r#override = incoming.optional_header("override")?;
        let panic = incoming.header("panic")?;
        let parameter = incoming.optional_header("parameter")?;
        let parse_duration = incoming.header("parse_duration")?;
        let path = incoming.optional_header("path")?;
        let pattern = incoming.header("pattern")?;
        let pattern_words = incoming.optional_header("pattern_words")?;
        let payload_too_large = incoming.header("payload_too_large")?;
        let percent = incoming.optional_header("percent")?;
        let percent_encoding = incoming.header("percent_encoding")?;
        let pipeline = incoming.optional_header("pipeline")?;
        let precondition_failed = incoming.header("precondition_failed")?;
        let r#priv = incoming.optional_header("priv")?;
        let properties = incoming.header("properties")?;
        let r#pub = incoming.optional_header("pub")?;
        let query = incoming.header("query")?;
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
        let r#return = incoming.optional_header("return")?;
        let router = incoming.header("router")?;
        let routes = incoming.optional_header("routes")?;
        let routing = incoming.header("routing")?;
        let runtime = incoming.optional_header("runtime")?;
        let runtime_names = incoming.header("runtime_names")?;
        let safe = incoming.optional_header("safe")?;
        let schema = incoming.header("schema")?;
        let schemas = incoming.optional_header("schemas")?;
        let scope = incoming.header("scope")?;
        let secured = incoming.optional_header("secured")?;
        let security = incoming.header("security")?;
        let segments = incoming.optional_header("segments")?;
        let self_ = incoming.header("self")?;
        let serde = incoming.optional_header("serde")?;
        let serialize = incoming.header("serialize")?;
        let serializer = incoming.optional_header("serializer")?;
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
        let tests = incoming.header("tests")?;
        let too_many_requests = incoming.optional_header("too_many_requests")?;
        let r#trait = incoming.header("trait")?;
        let r#true = incoming.optional_header("true")?;
        let r#try = incoming.header("try")?;
        let r#type = incoming.optional_header("type")?;
        let r#typeof = incoming.header("typeof")?;
        let types = incoming.optional_header("types")?;
        let u16 = incoming.header("u16")?;
        let u32 = incoming.optional_header("u32")?;
        let unauthorized = incoming.header("unauthorized")?;
        let union = incoming.optional_header("union")?;
        let unique = incoming.header("unique")?;
        let unit = incoming.optional_header("unit")?;
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
        let utf8_percent_encode = incoming.header("utf8_percent_encode")?;
        let validate = incoming.optional_header("validate")?;
        let value = incoming.header("value")?;
        let values = incoming.optional_header("values")?;
        let verifiers = incoming.header("verifiers")?;
        let r#virtual = incoming.optional_header("virtual")?;
        let r#where = incoming.header("where")?;
        let r#while = incoming.optional_header("while")?;
        let writes_scalars_and_leaves_out_what_is_not_set =
            incoming.header("writes_scalars_and_leaves_out_what_is_not_set")?;
        let r#yield = incoming.optional_header("yield")?;
        let input = api::AllInHeadersInput {
            plain,
            a,
            a_value_stays_one_segment,
            r#abstract,
            additional,
            aliases,
            allow,
            api,
            app_tokens,
            r#as,
            assert_eq,
            r#async,
            auth,
            auto,
            r#await,
            axum,
            bad_request,
            r#become,
            body,
            bool,
            bot,
            r#box,
            r#break,
            builder,
            call,
            caller: caller_,
            cfg,
            client,
            client_address,
            clippy,
            config,
            conflict,
            r#const,
            r#continue,
            core,
            crate_,
            decoded,
            default,
            deprecated,
            derive,
            dialout,
            r#do,
            doc,
            document,
            r#dyn,
            r#else,
            encode_path,
            encoded,
            endpoint,
            r#enum,
            env,
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
            headers,
            hooks,
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
            is_step,
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
            notifications,
            nullable,
            operation,
            operation_id,
            operations,
            other_paths,
            r#override,
            panic,
            parameter,
            parse_duration,
            path,
            pattern,
            pattern_words,
            payload_too_large,
            percent,
            percent_encoding,
            pipeline,
            precondition_failed,
            r#priv,
            properties,
            r#pub,
            query,
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
            r#return,
            router,
            routes,
            routing,
            runtime,
            runtime_names,
            safe,
            schema,
            schemas,
            scope,
            secured,
            security,
            segments,
            self_,
            serde,
            serialize,
            serializer,
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
            tests,
            too_many_requests,
            r#trait,
            r#true,
            r#try,
            r#type,
            r#typeof,
            types,
            u16,
            u32,
            unauthorized,
            union,
            unique,
            unit,
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
            utf8_percent_encode,
            validate,
            value,
            values,
            verifiers,
            r#virtual,
            r#where,
            r#while,
            writes_scalars_and_leaves_out_what_is_not_set,
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
