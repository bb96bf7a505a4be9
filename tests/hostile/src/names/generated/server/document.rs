// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 cba2d24bb38472296690f8952c7799ccd70099d035958c8fc14e4d39e5235a49

//! The document that the server serves: schemas from the types, operations from the routes, and the rest from
//! `head`.

use crate::names::generated::types;
use smartassist_server::document::{DocumentBuilder, OpenApi, operation, parameter, response};

use super::routes;

/// The document, as OpenAPI 3.1.
pub fn document() -> OpenApi {
    let mut document = DocumentBuilder::new(super::head::HEAD);
    document.version(env!("CARGO_PKG_VERSION"));
    document.schema::<types::Errors>();
    document.schema::<types::ErrorItem>();
    document.schema::<types::AllStrict>();
    document.schema::<types::AllTolerant>();
    document.schema::<types::AllClosed>();
    document.schema::<types::AllOpen>();
    document.schema::<types::Aliases>();
    document.schema::<types::Any>();
    document.schema::<types::Arc>();
    document.schema::<types::AsMut>();
    document.schema::<types::AsRef>();
    document.schema::<types::AsyncFn>();
    document.schema::<types::AsyncFnMut>();
    document.schema::<types::AsyncFnOnce>();
    document.schema::<types::BTreeMap>();
    document.schema::<types::BTreeSet>();
    document.schema::<types::Borrowed>();
    document.schema::<types::Box>();
    document.schema::<types::Builder>();
    document.schema::<types::Clone>();
    document.schema::<types::CompiledPattern>();
    document.schema::<types::Copy>();
    document.schema::<types::Cow>();
    document.schema::<types::D>();
    document.schema::<types::Date>();
    document.schema::<types::DateTime>();
    document.schema::<types::Debug>();
    document.schema::<types::Decimal>();
    document.schema::<types::Default>();
    document.schema::<types::Deref>();
    document.schema::<types::Deserialize>();
    document.schema::<types::Deserializer>();
    document.schema::<types::Display>();
    document.schema::<types::Document>();
    document.schema::<types::DoubleEndedIterator>();
    document.schema::<types::Drop>();
    document.schema::<types::Duration>();
    document.schema::<types::Enum>();
    document.schema::<types::Eq>();
    document.schema::<types::Err>();
    document.schema::<types::Error>();
    document.schema::<types::ExactSizeIterator>();
    document.schema::<types::Extend>();
    document.schema::<types::Fn>();
    document.schema::<types::FnMut>();
    document.schema::<types::FnOnce>();
    document.schema::<types::Formatter>();
    document.schema::<types::From>();
    document.schema::<types::FromIterator>();
    document.schema::<types::FromStr>();
    document.schema::<types::Future>();
    document.schema::<types::Hash>();
    document.schema::<types::HashMap>();
    document.schema::<types::HashSet>();
    document.schema::<types::IndexMap>();
    document.schema::<types::Infallible>();
    document.schema::<types::Into>();
    document.schema::<types::IntoFuture>();
    document.schema::<types::IntoIter>();
    document.schema::<types::IntoIterator>();
    document.schema::<types::Item>();
    document.schema::<types::Iterator>();
    document.schema::<types::JsonSchema>();
    document.schema::<types::LinkedList>();
    document.schema::<types::Map>();
    document.schema::<types::MapAccess>();
    document.schema::<types::N>();
    document.schema::<types::None>();
    document.schema::<types::Null>();
    document.schema::<types::Number>();
    document.schema::<types::ObjectBuilder>();
    document.schema::<types::Ok>();
    document.schema::<types::Option>();
    document.schema::<types::Ord>();
    document.schema::<types::Other>();
    document.schema::<types::Overflow>();
    document.schema::<types::PartialEq>();
    document.schema::<types::PartialOrd>();
    document.schema::<types::PartialSchema>();
    document.schema::<types::PathBuf>();
    document.schema::<types::Pattern>();
    document.schema::<types::PhantomData>();
    document.schema::<types::Property>();
    document.schema::<types::Rc>();
    document.schema::<types::Ref>();
    document.schema::<types::RefCell>();
    document.schema::<types::RefOr>();
    document.schema::<types::Regex>();
    document.schema::<types::Result>();
    document.schema::<types::S>();
    document.schema::<types::Schema>();
    document.schema::<types::SchemaGenerator>();
    document.schema::<types::Send>();
    document.schema::<types::SeqAccess>();
    document.schema::<types::Serialize>();
    document.schema::<types::SerializeMap>();
    document.schema::<types::SerializeStruct>();
    document.schema::<types::Serializer>();
    document.schema::<types::SizeConstraints>();
    document.schema::<types::Sized>();
    document.schema::<types::SmallVec>();
    document.schema::<types::Some>();
    document.schema::<types::Step>();
    document.schema::<types::Sync>();
    document.schema::<types::Target>();
    document.schema::<types::TextConstraints>();
    document.schema::<types::ToOwned>();
    document.schema::<types::ToSchema>();
    document.schema::<types::ToString>();
    document.schema::<types::TryFrom>();
    document.schema::<types::TryInto>();
    document.schema::<types::Type>();
    document.schema::<types::Ulid>();
    document.schema::<types::Unpin>();
    document.schema::<types::Url>();
    document.schema::<types::Uuid>();
    document.schema::<types::Visitor>();
    document.schema::<types::AllBranches0>();
    document.schema::<types::AllBranches1>();
    document.schema::<types::AllBranches2>();
    document.schema::<types::AllBranches3>();
    document.schema::<types::AllBranches4>();
    document.schema::<types::AllBranches5>();
    document.schema::<types::AllBranches6>();
    document.schema::<types::AllBranches7>();
    document.schema::<types::AllBranches8>();
    document.schema::<types::AllBranches9>();
    document.schema::<types::AllBranches10>();
    document.schema::<types::AllBranches11>();
    document.schema::<types::AllBranches12>();
    document.schema::<types::AllBranches13>();
    document.schema::<types::AllBranches14>();
    document.schema::<types::AllBranches15>();
    document.schema::<types::AllBranches16>();
    document.schema::<types::AllBranches17>();
    document.schema::<types::AllBranches18>();
    document.schema::<types::AllBranches19>();
    document.schema::<types::AllBranches20>();
    document.schema::<types::AllBranches21>();
    document.schema::<types::AllBranches22>();
    document.schema::<types::AllBranches23>();
    document.schema::<types::AllBranches24>();
    document.schema::<types::AllBranches25>();
    document.schema::<types::AllBranches26>();
    document.schema::<types::AllBranches27>();
    document.without_type("AllBranches0");
    document.without_type("AllBranches1");
    document.without_type("AllBranches10");
    document.without_type("AllBranches11");
    document.without_type("AllBranches12");
    document.without_type("AllBranches13");
    document.without_type("AllBranches14");
    document.without_type("AllBranches15");
    document.without_type("AllBranches16");
    document.without_type("AllBranches17");
    document.without_type("AllBranches18");
    document.without_type("AllBranches19");
    document.without_type("AllBranches2");
    document.without_type("AllBranches20");
    document.without_type("AllBranches21");
    document.without_type("AllBranches22");
    document.without_type("AllBranches23");
    document.without_type("AllBranches24");
    document.without_type("AllBranches25");
    document.without_type("AllBranches26");
    document.without_type("AllBranches27");
    document.without_type("AllBranches3");
    document.without_type("AllBranches4");
    document.without_type("AllBranches5");
    document.without_type("AllBranches6");
    document.without_type("AllBranches7");
    document.without_type("AllBranches8");
    document.without_type("AllBranches9");
    document.response(
        "Refused",
        response("The request was refused. The list of errors says why.").body::<types::Errors>(&[]),
    );
    document.operation(
        &routes::ALL_IN_PATH,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::path::<String>("abstract", "A name."))
            .parameter(parameter::path::<String>("as", "A name."))
            .parameter(parameter::path::<String>("async", "A name."))
            .parameter(parameter::path::<String>("auto", "A name."))
            .parameter(parameter::path::<String>("await", "A name."))
            .parameter(parameter::path::<String>("become", "A name."))
            .parameter(parameter::path::<String>("box", "A name."))
            .parameter(parameter::path::<String>("break", "A name."))
            .parameter(parameter::path::<String>("const", "A name."))
            .parameter(parameter::path::<String>("continue", "A name."))
            .parameter(parameter::path::<String>("crate", "A name."))
            .parameter(parameter::path::<String>("default", "A name."))
            .parameter(parameter::path::<String>("do", "A name."))
            .parameter(parameter::path::<String>("dyn", "A name."))
            .parameter(parameter::path::<String>("else", "A name."))
            .parameter(parameter::path::<String>("enum", "A name."))
            .parameter(parameter::path::<String>("extern", "A name."))
            .parameter(parameter::path::<String>("false", "A name."))
            .parameter(parameter::path::<String>("final", "A name."))
            .parameter(parameter::path::<String>("fn", "A name."))
            .parameter(parameter::path::<String>("for", "A name."))
            .parameter(parameter::path::<String>("gen", "A name."))
            .parameter(parameter::path::<String>("if", "A name."))
            .parameter(parameter::path::<String>("impl", "A name."))
            .parameter(parameter::path::<String>("in", "A name."))
            .parameter(parameter::path::<String>("let", "A name."))
            .parameter(parameter::path::<String>("loop", "A name."))
            .parameter(parameter::path::<String>("macro", "A name."))
            .parameter(parameter::path::<String>("macro_rules", "A name."))
            .parameter(parameter::path::<String>("match", "A name."))
            .parameter(parameter::path::<String>("mod", "A name."))
            .parameter(parameter::path::<String>("move", "A name."))
            .parameter(parameter::path::<String>("mut", "A name."))
            .parameter(parameter::path::<String>("override", "A name."))
            .parameter(parameter::path::<String>("priv", "A name."))
            .parameter(parameter::path::<String>("pub", "A name."))
            .parameter(parameter::path::<String>("raw", "A name."))
            .parameter(parameter::path::<String>("ref", "A name."))
            .parameter(parameter::path::<String>("return", "A name."))
            .parameter(parameter::path::<String>("safe", "A name."))
            .parameter(parameter::path::<String>("self", "A name."))
            .parameter(parameter::path::<String>("static", "A name."))
            .parameter(parameter::path::<String>("struct", "A name."))
            .parameter(parameter::path::<String>("super", "A name."))
            .parameter(parameter::path::<String>("trait", "A name."))
            .parameter(parameter::path::<String>("true", "A name."))
            .parameter(parameter::path::<String>("try", "A name."))
            .parameter(parameter::path::<String>("type", "A name."))
            .parameter(parameter::path::<String>("typeof", "A name."))
            .parameter(parameter::path::<String>("union", "A name."))
            .parameter(parameter::path::<String>("unsafe", "A name."))
            .parameter(parameter::path::<String>("unsized", "A name."))
            .parameter(parameter::path::<String>("use", "A name."))
            .parameter(parameter::path::<String>("virtual", "A name."))
            .parameter(parameter::path::<String>("where", "A name."))
            .parameter(parameter::path::<String>("while", "A name."))
            .parameter(parameter::path::<String>("yield", "A name."))
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ALL_IN_QUERY,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .parameter(parameter::query::<String>("a", "A name."))
            .parameter(parameter::query::<String>("a_value_stays_one_segment", "A name.").required())
            .parameter(parameter::query::<String>("abstract", "A name."))
            .parameter(parameter::query::<String>("additional", "A name.").required())
            .parameter(parameter::query::<String>("aliases", "A name."))
            .parameter(parameter::query::<String>("allow", "A name.").required())
            .parameter(parameter::query::<String>("api", "A name."))
            .parameter(parameter::query::<String>("app_tokens", "A name.").required())
            .parameter(parameter::query::<String>("as", "A name."))
            .parameter(parameter::query::<String>("assert_eq", "A name.").required())
            .parameter(parameter::query::<String>("async", "A name."))
            .parameter(parameter::query::<String>("auth", "A name.").required())
            .parameter(parameter::query::<String>("auto", "A name."))
            .parameter(parameter::query::<String>("await", "A name.").required())
            .parameter(parameter::query::<String>("axum", "A name."))
            .parameter(parameter::query::<String>("bad_request", "A name.").required())
            .parameter(parameter::query::<String>("become", "A name."))
            .parameter(parameter::query::<String>("body", "A name.").required())
            .parameter(parameter::query::<String>("bool", "A name."))
            .parameter(parameter::query::<String>("bot", "A name.").required())
            .parameter(parameter::query::<String>("box", "A name."))
            .parameter(parameter::query::<String>("break", "A name.").required())
            .parameter(parameter::query::<String>("builder", "A name."))
            .parameter(parameter::query::<String>("call", "A name.").required())
            .parameter(parameter::query::<String>("caller", "A name."))
            .parameter(parameter::query::<String>("cfg", "A name.").required())
            .parameter(parameter::query::<String>("client", "A name."))
            .parameter(parameter::query::<String>("client_address", "A name.").required())
            .parameter(parameter::query::<String>("clippy", "A name."))
            .parameter(parameter::query::<String>("config", "A name.").required())
            .parameter(parameter::query::<String>("conflict", "A name."))
            .parameter(parameter::query::<String>("const", "A name.").required())
            .parameter(parameter::query::<String>("continue", "A name."))
            .parameter(parameter::query::<String>("core", "A name.").required())
            .parameter(parameter::query::<String>("crate", "A name."))
            .parameter(parameter::query::<String>("decoded", "A name.").required())
            .parameter(parameter::query::<String>("default", "A name."))
            .parameter(parameter::query::<String>("deprecated", "A name.").required())
            .parameter(parameter::query::<String>("derive", "A name."))
            .parameter(parameter::query::<String>("dialout", "A name.").required())
            .parameter(parameter::query::<String>("do", "A name."))
            .parameter(parameter::query::<String>("doc", "A name.").required())
            .parameter(parameter::query::<String>("document", "A name."))
            .parameter(parameter::query::<String>("dyn", "A name.").required())
            .parameter(parameter::query::<String>("else", "A name."))
            .parameter(parameter::query::<String>("encode_path", "A name.").required())
            .parameter(parameter::query::<String>("encoded", "A name."))
            .parameter(parameter::query::<String>("endpoint", "A name.").required())
            .parameter(parameter::query::<String>("enum", "A name."))
            .parameter(parameter::query::<String>("env", "A name.").required())
            .parameter(parameter::query::<String>("error", "A name."))
            .parameter(parameter::query::<String>("error_chain", "A name.").required())
            .parameter(parameter::query::<String>("extern", "A name."))
            .parameter(parameter::query::<String>("f64", "A name.").required())
            .parameter(parameter::query::<String>("false", "A name."))
            .parameter(parameter::query::<String>("feature", "A name.").required())
            .parameter(parameter::query::<String>("final", "A name."))
            .parameter(parameter::query::<String>("fn", "A name.").required())
            .parameter(parameter::query::<String>("for", "A name."))
            .parameter(parameter::query::<String>("format", "A name."))
            .parameter(parameter::query::<String>("gen", "A name."))
            .parameter(parameter::query::<String>("generated", "A name.").required())
            .parameter(parameter::query::<String>("guard", "A name."))
            .parameter(parameter::query::<String>("guarded_body", "A name.").required())
            .parameter(parameter::query::<String>("head", "A name."))
            .parameter(parameter::query::<String>("headers", "A name.").required())
            .parameter(parameter::query::<String>("hooks", "A name."))
            .parameter(parameter::query::<String>("i32", "A name.").required())
            .parameter(parameter::query::<String>("i64", "A name."))
            .parameter(parameter::query::<String>("id", "A name.").required())
            .parameter(parameter::query::<String>("if", "A name."))
            .parameter(parameter::query::<String>("ima_teapot", "A name.").required())
            .parameter(parameter::query::<String>("impl", "A name."))
            .parameter(parameter::query::<String>("in", "A name.").required())
            .parameter(parameter::query::<String>("incoming", "A name."))
            .parameter(parameter::query::<String>("info", "A name.").required())
            .parameter(parameter::query::<String>("input", "A name."))
            .parameter(parameter::query::<String>("internal_server_error", "A name.").required())
            .parameter(parameter::query::<String>("into_response", "A name."))
            .parameter(parameter::query::<String>("is_step", "A name.").required())
            .parameter(parameter::query::<String>("items", "A name."))
            .parameter(parameter::query::<String>("json_body", "A name.").required())
            .parameter(parameter::query::<String>("let", "A name."))
            .parameter(parameter::query::<String>("limits", "A name.").required())
            .parameter(parameter::query::<String>("listen", "A name."))
            .parameter(parameter::query::<String>("loop", "A name.").required())
            .parameter(parameter::query::<String>("macro", "A name."))
            .parameter(parameter::query::<String>("macro_rules", "A name.").required())
            .parameter(parameter::query::<String>("match", "A name."))
            .parameter(parameter::query::<String>("max", "A name.").required())
            .parameter(parameter::query::<String>("message", "A name."))
            .parameter(parameter::query::<String>("method", "A name.").required())
            .parameter(parameter::query::<String>("method_not_allowed", "A name."))
            .parameter(parameter::query::<String>("middleware", "A name.").required())
            .parameter(parameter::query::<String>("min", "A name."))
            .parameter(parameter::query::<String>("mod", "A name.").required())
            .parameter(parameter::query::<String>("move", "A name."))
            .parameter(parameter::query::<String>("must_use", "A name.").required())
            .parameter(parameter::query::<String>("mut", "A name."))
            .parameter(parameter::query::<String>("name", "A name.").required())
            .parameter(parameter::query::<String>("node", "A name."))
            .parameter(parameter::query::<String>("non_exhaustive", "A name.").required())
            .parameter(parameter::query::<String>("not_found", "A name."))
            .parameter(parameter::query::<String>("not_implemented", "A name.").required())
            .parameter(parameter::query::<String>("notifications", "A name."))
            .parameter(parameter::query::<String>("nullable", "A name.").required())
            .parameter(parameter::query::<String>("operation", "A name."))
            .parameter(parameter::query::<String>("operation_id", "A name.").required())
            .parameter(parameter::query::<String>("operations", "A name."))
            .parameter(parameter::query::<String>("other_paths", "A name.").required())
            .parameter(parameter::query::<String>("override", "A name."))
            .parameter(parameter::query::<String>("panic", "A name.").required())
            .parameter(parameter::query::<String>("parameter", "A name."))
            .parameter(parameter::query::<String>("parse_duration", "A name.").required())
            .parameter(parameter::query::<String>("path", "A name."))
            .parameter(parameter::query::<String>("pattern", "A name.").required())
            .parameter(parameter::query::<String>("pattern_words", "A name."))
            .parameter(parameter::query::<String>("payload_too_large", "A name.").required())
            .parameter(parameter::query::<String>("percent", "A name."))
            .parameter(parameter::query::<String>("percent_encoding", "A name.").required())
            .parameter(parameter::query::<String>("pipeline", "A name."))
            .parameter(parameter::query::<String>("precondition_failed", "A name.").required())
            .parameter(parameter::query::<String>("priv", "A name."))
            .parameter(parameter::query::<String>("properties", "A name.").required())
            .parameter(parameter::query::<String>("pub", "A name."))
            .parameter(parameter::query::<String>("query", "A name.").required())
            .parameter(parameter::query::<String>("rate_limit", "A name."))
            .parameter(parameter::query::<String>("raw", "A name.").required())
            .parameter(parameter::query::<String>("reason", "A name."))
            .parameter(parameter::query::<String>("receiver", "A name.").required())
            .parameter(parameter::query::<String>("ref", "A name."))
            .parameter(parameter::query::<String>("rejection", "A name.").required())
            .parameter(parameter::query::<String>("request", "A name."))
            .parameter(parameter::query::<String>("request_id", "A name.").required())
            .parameter(parameter::query::<String>("request_timeout", "A name."))
            .parameter(parameter::query::<String>("required", "A name.").required())
            .parameter(parameter::query::<String>("reqwest", "A name."))
            .parameter(parameter::query::<String>("respond", "A name.").required())
            .parameter(parameter::query::<String>("response", "A name."))
            .parameter(parameter::query::<String>("result", "A name.").required())
            .parameter(parameter::query::<String>("return", "A name."))
            .parameter(parameter::query::<String>("router", "A name.").required())
            .parameter(parameter::query::<String>("routes", "A name."))
            .parameter(parameter::query::<String>("routing", "A name.").required())
            .parameter(parameter::query::<String>("runtime", "A name."))
            .parameter(parameter::query::<String>("runtime_names", "A name.").required())
            .parameter(parameter::query::<String>("safe", "A name."))
            .parameter(parameter::query::<String>("schema", "A name.").required())
            .parameter(parameter::query::<String>("schemas", "A name."))
            .parameter(parameter::query::<String>("scope", "A name.").required())
            .parameter(parameter::query::<String>("secured", "A name."))
            .parameter(parameter::query::<String>("security", "A name.").required())
            .parameter(parameter::query::<String>("segments", "A name."))
            .parameter(parameter::query::<String>("self", "A name.").required())
            .parameter(parameter::query::<String>("serde", "A name."))
            .parameter(parameter::query::<String>("serialize", "A name.").required())
            .parameter(parameter::query::<String>("serializer", "A name."))
            .parameter(parameter::query::<String>("serve", "A name.").required())
            .parameter(parameter::query::<String>("serve_with", "A name."))
            .parameter(parameter::query::<String>("served_document", "A name.").required())
            .parameter(parameter::query::<String>("service_unavailable", "A name."))
            .parameter(parameter::query::<String>("signed_request", "A name.").required())
            .parameter(parameter::query::<String>("smartassist_auth", "A name."))
            .parameter(parameter::query::<String>("smartassist_server", "A name.").required())
            .parameter(parameter::query::<String>("smartassist_types", "A name."))
            .parameter(parameter::query::<String>("static", "A name.").required())
            .parameter(parameter::query::<String>("status", "A name."))
            .parameter(parameter::query::<String>("status499", "A name.").required())
            .parameter(parameter::query::<String>("statuses", "A name."))
            .parameter(parameter::query::<String>("std", "A name.").required())
            .parameter(parameter::query::<String>("str", "A name."))
            .parameter(parameter::query::<String>("streamed_json", "A name.").required())
            .parameter(parameter::query::<String>("struct", "A name."))
            .parameter(parameter::query::<String>("stub", "A name.").required())
            .parameter(parameter::query::<String>("suggest", "A name."))
            .parameter(parameter::query::<String>("super", "A name.").required())
            .parameter(parameter::query::<String>("test", "A name."))
            .parameter(parameter::query::<String>("tests", "A name.").required())
            .parameter(parameter::query::<String>("too_many_requests", "A name."))
            .parameter(parameter::query::<String>("trait", "A name.").required())
            .parameter(parameter::query::<String>("true", "A name."))
            .parameter(parameter::query::<String>("try", "A name.").required())
            .parameter(parameter::query::<String>("type", "A name."))
            .parameter(parameter::query::<String>("typeof", "A name.").required())
            .parameter(parameter::query::<String>("types", "A name."))
            .parameter(parameter::query::<String>("u16", "A name.").required())
            .parameter(parameter::query::<String>("u32", "A name."))
            .parameter(parameter::query::<String>("unauthorized", "A name.").required())
            .parameter(parameter::query::<String>("union", "A name."))
            .parameter(parameter::query::<String>("unique", "A name.").required())
            .parameter(parameter::query::<String>("unit", "A name."))
            .parameter(parameter::query::<String>("unprocessable_entity", "A name.").required())
            .parameter(parameter::query::<String>("unsafe", "A name."))
            .parameter(parameter::query::<String>("unsized", "A name.").required())
            .parameter(parameter::query::<String>("unsupported_media_type", "A name."))
            .parameter(parameter::query::<String>("unused_mut", "A name.").required())
            .parameter(parameter::query::<String>("unwrap_or", "A name."))
            .parameter(parameter::query::<String>("unwrap_or_default", "A name.").required())
            .parameter(parameter::query::<String>("unwrap_or_else", "A name."))
            .parameter(parameter::query::<String>("url", "A name.").required())
            .parameter(parameter::query::<String>("use", "A name."))
            .parameter(parameter::query::<String>("utf8_percent_encode", "A name.").required())
            .parameter(parameter::query::<String>("validate", "A name."))
            .parameter(parameter::query::<String>("value", "A name.").required())
            .parameter(parameter::query::<String>("values", "A name."))
            .parameter(parameter::query::<String>("verifiers", "A name.").required())
            .parameter(parameter::query::<String>("virtual", "A name."))
            .parameter(parameter::query::<String>("where", "A name.").required())
            .parameter(parameter::query::<String>("while", "A name."))
            .parameter(
                parameter::query::<String>("writes_scalars_and_leaves_out_what_is_not_set", "A name.").required(),
            )
            .parameter(parameter::query::<String>("yield", "A name."))
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ALL_IN_HEADERS,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::header::<String>("plain", "A name.").required())
            .parameter(parameter::header::<String>("a", "A name."))
            .parameter(parameter::header::<String>("a_value_stays_one_segment", "A name.").required())
            .parameter(parameter::header::<String>("abstract", "A name."))
            .parameter(parameter::header::<String>("additional", "A name.").required())
            .parameter(parameter::header::<String>("aliases", "A name."))
            .parameter(parameter::header::<String>("allow", "A name.").required())
            .parameter(parameter::header::<String>("api", "A name."))
            .parameter(parameter::header::<String>("app_tokens", "A name.").required())
            .parameter(parameter::header::<String>("as", "A name."))
            .parameter(parameter::header::<String>("assert_eq", "A name.").required())
            .parameter(parameter::header::<String>("async", "A name."))
            .parameter(parameter::header::<String>("auth", "A name.").required())
            .parameter(parameter::header::<String>("auto", "A name."))
            .parameter(parameter::header::<String>("await", "A name.").required())
            .parameter(parameter::header::<String>("axum", "A name."))
            .parameter(parameter::header::<String>("bad_request", "A name.").required())
            .parameter(parameter::header::<String>("become", "A name."))
            .parameter(parameter::header::<String>("body", "A name.").required())
            .parameter(parameter::header::<String>("bool", "A name."))
            .parameter(parameter::header::<String>("bot", "A name.").required())
            .parameter(parameter::header::<String>("box", "A name."))
            .parameter(parameter::header::<String>("break", "A name.").required())
            .parameter(parameter::header::<String>("builder", "A name."))
            .parameter(parameter::header::<String>("call", "A name.").required())
            .parameter(parameter::header::<String>("caller", "A name."))
            .parameter(parameter::header::<String>("cfg", "A name.").required())
            .parameter(parameter::header::<String>("client", "A name."))
            .parameter(parameter::header::<String>("client_address", "A name.").required())
            .parameter(parameter::header::<String>("clippy", "A name."))
            .parameter(parameter::header::<String>("config", "A name.").required())
            .parameter(parameter::header::<String>("conflict", "A name."))
            .parameter(parameter::header::<String>("const", "A name.").required())
            .parameter(parameter::header::<String>("continue", "A name."))
            .parameter(parameter::header::<String>("core", "A name.").required())
            .parameter(parameter::header::<String>("crate", "A name."))
            .parameter(parameter::header::<String>("decoded", "A name.").required())
            .parameter(parameter::header::<String>("default", "A name."))
            .parameter(parameter::header::<String>("deprecated", "A name.").required())
            .parameter(parameter::header::<String>("derive", "A name."))
            .parameter(parameter::header::<String>("dialout", "A name.").required())
            .parameter(parameter::header::<String>("do", "A name."))
            .parameter(parameter::header::<String>("doc", "A name.").required())
            .parameter(parameter::header::<String>("document", "A name."))
            .parameter(parameter::header::<String>("dyn", "A name.").required())
            .parameter(parameter::header::<String>("else", "A name."))
            .parameter(parameter::header::<String>("encode_path", "A name.").required())
            .parameter(parameter::header::<String>("encoded", "A name."))
            .parameter(parameter::header::<String>("endpoint", "A name.").required())
            .parameter(parameter::header::<String>("enum", "A name."))
            .parameter(parameter::header::<String>("env", "A name.").required())
            .parameter(parameter::header::<String>("error", "A name."))
            .parameter(parameter::header::<String>("error_chain", "A name.").required())
            .parameter(parameter::header::<String>("extern", "A name."))
            .parameter(parameter::header::<String>("f64", "A name.").required())
            .parameter(parameter::header::<String>("false", "A name."))
            .parameter(parameter::header::<String>("feature", "A name.").required())
            .parameter(parameter::header::<String>("final", "A name."))
            .parameter(parameter::header::<String>("fn", "A name.").required())
            .parameter(parameter::header::<String>("for", "A name."))
            .parameter(parameter::header::<String>("format", "A name."))
            .parameter(parameter::header::<String>("gen", "A name."))
            .parameter(parameter::header::<String>("generated", "A name.").required())
            .parameter(parameter::header::<String>("guard", "A name."))
            .parameter(parameter::header::<String>("guarded_body", "A name.").required())
            .parameter(parameter::header::<String>("head", "A name."))
            .parameter(parameter::header::<String>("headers", "A name.").required())
            .parameter(parameter::header::<String>("hooks", "A name."))
            .parameter(parameter::header::<String>("i32", "A name.").required())
            .parameter(parameter::header::<String>("i64", "A name."))
            .parameter(parameter::header::<String>("id", "A name.").required())
            .parameter(parameter::header::<String>("if", "A name."))
            .parameter(parameter::header::<String>("ima_teapot", "A name.").required())
            .parameter(parameter::header::<String>("impl", "A name."))
            .parameter(parameter::header::<String>("in", "A name.").required())
            .parameter(parameter::header::<String>("incoming", "A name."))
            .parameter(parameter::header::<String>("info", "A name.").required())
            .parameter(parameter::header::<String>("input", "A name."))
            .parameter(parameter::header::<String>("internal_server_error", "A name.").required())
            .parameter(parameter::header::<String>("into_response", "A name."))
            .parameter(parameter::header::<String>("is_step", "A name.").required())
            .parameter(parameter::header::<String>("items", "A name."))
            .parameter(parameter::header::<String>("json_body", "A name.").required())
            .parameter(parameter::header::<String>("let", "A name."))
            .parameter(parameter::header::<String>("limits", "A name.").required())
            .parameter(parameter::header::<String>("listen", "A name."))
            .parameter(parameter::header::<String>("loop", "A name.").required())
            .parameter(parameter::header::<String>("macro", "A name."))
            .parameter(parameter::header::<String>("macro_rules", "A name.").required())
            .parameter(parameter::header::<String>("match", "A name."))
            .parameter(parameter::header::<String>("max", "A name.").required())
            .parameter(parameter::header::<String>("message", "A name."))
            .parameter(parameter::header::<String>("method", "A name.").required())
            .parameter(parameter::header::<String>("method_not_allowed", "A name."))
            .parameter(parameter::header::<String>("middleware", "A name.").required())
            .parameter(parameter::header::<String>("min", "A name."))
            .parameter(parameter::header::<String>("mod", "A name.").required())
            .parameter(parameter::header::<String>("move", "A name."))
            .parameter(parameter::header::<String>("must_use", "A name.").required())
            .parameter(parameter::header::<String>("mut", "A name."))
            .parameter(parameter::header::<String>("name", "A name.").required())
            .parameter(parameter::header::<String>("node", "A name."))
            .parameter(parameter::header::<String>("non_exhaustive", "A name.").required())
            .parameter(parameter::header::<String>("not_found", "A name."))
            .parameter(parameter::header::<String>("not_implemented", "A name.").required())
            .parameter(parameter::header::<String>("notifications", "A name."))
            .parameter(parameter::header::<String>("nullable", "A name.").required())
            .parameter(parameter::header::<String>("operation", "A name."))
            .parameter(parameter::header::<String>("operation_id", "A name.").required())
            .parameter(parameter::header::<String>("operations", "A name."))
            .parameter(parameter::header::<String>("other_paths", "A name.").required())
            .parameter(parameter::header::<String>("override", "A name."))
            .parameter(parameter::header::<String>("panic", "A name.").required())
            .parameter(parameter::header::<String>("parameter", "A name."))
            .parameter(parameter::header::<String>("parse_duration", "A name.").required())
            .parameter(parameter::header::<String>("path", "A name."))
            .parameter(parameter::header::<String>("pattern", "A name.").required())
            .parameter(parameter::header::<String>("pattern_words", "A name."))
            .parameter(parameter::header::<String>("payload_too_large", "A name.").required())
            .parameter(parameter::header::<String>("percent", "A name."))
            .parameter(parameter::header::<String>("percent_encoding", "A name.").required())
            .parameter(parameter::header::<String>("pipeline", "A name."))
            .parameter(parameter::header::<String>("precondition_failed", "A name.").required())
            .parameter(parameter::header::<String>("priv", "A name."))
            .parameter(parameter::header::<String>("properties", "A name.").required())
            .parameter(parameter::header::<String>("pub", "A name."))
            .parameter(parameter::header::<String>("query", "A name.").required())
            .parameter(parameter::header::<String>("rate_limit", "A name."))
            .parameter(parameter::header::<String>("raw", "A name.").required())
            .parameter(parameter::header::<String>("reason", "A name."))
            .parameter(parameter::header::<String>("receiver", "A name.").required())
            .parameter(parameter::header::<String>("ref", "A name."))
            .parameter(parameter::header::<String>("rejection", "A name.").required())
            .parameter(parameter::header::<String>("request", "A name."))
            .parameter(parameter::header::<String>("request_id", "A name.").required())
            .parameter(parameter::header::<String>("request_timeout", "A name."))
            .parameter(parameter::header::<String>("required", "A name.").required())
            .parameter(parameter::header::<String>("reqwest", "A name."))
            .parameter(parameter::header::<String>("respond", "A name.").required())
            .parameter(parameter::header::<String>("response", "A name."))
            .parameter(parameter::header::<String>("result", "A name.").required())
            .parameter(parameter::header::<String>("return", "A name."))
            .parameter(parameter::header::<String>("router", "A name.").required())
            .parameter(parameter::header::<String>("routes", "A name."))
            .parameter(parameter::header::<String>("routing", "A name.").required())
            .parameter(parameter::header::<String>("runtime", "A name."))
            .parameter(parameter::header::<String>("runtime_names", "A name.").required())
            .parameter(parameter::header::<String>("safe", "A name."))
            .parameter(parameter::header::<String>("schema", "A name.").required())
            .parameter(parameter::header::<String>("schemas", "A name."))
            .parameter(parameter::header::<String>("scope", "A name.").required())
            .parameter(parameter::header::<String>("secured", "A name."))
            .parameter(parameter::header::<String>("security", "A name.").required())
            .parameter(parameter::header::<String>("segments", "A name."))
            .parameter(parameter::header::<String>("self", "A name.").required())
            .parameter(parameter::header::<String>("serde", "A name."))
            .parameter(parameter::header::<String>("serialize", "A name.").required())
            .parameter(parameter::header::<String>("serializer", "A name."))
            .parameter(parameter::header::<String>("serve", "A name.").required())
            .parameter(parameter::header::<String>("serve_with", "A name."))
            .parameter(parameter::header::<String>("served_document", "A name.").required())
            .parameter(parameter::header::<String>("service_unavailable", "A name."))
            .parameter(parameter::header::<String>("signed_request", "A name.").required())
            .parameter(parameter::header::<String>("smartassist_auth", "A name."))
            .parameter(parameter::header::<String>("smartassist_server", "A name.").required())
            .parameter(parameter::header::<String>("smartassist_types", "A name."))
            .parameter(parameter::header::<String>("static", "A name.").required())
            .parameter(parameter::header::<String>("status", "A name."))
            .parameter(parameter::header::<String>("status499", "A name.").required())
            .parameter(parameter::header::<String>("statuses", "A name."))
            .parameter(parameter::header::<String>("std", "A name.").required())
            .parameter(parameter::header::<String>("str", "A name."))
            .parameter(parameter::header::<String>("streamed_json", "A name.").required())
            .parameter(parameter::header::<String>("struct", "A name."))
            .parameter(parameter::header::<String>("stub", "A name.").required())
            .parameter(parameter::header::<String>("suggest", "A name."))
            .parameter(parameter::header::<String>("super", "A name.").required())
            .parameter(parameter::header::<String>("test", "A name."))
            .parameter(parameter::header::<String>("tests", "A name.").required())
            .parameter(parameter::header::<String>("too_many_requests", "A name."))
            .parameter(parameter::header::<String>("trait", "A name.").required())
            .parameter(parameter::header::<String>("true", "A name."))
            .parameter(parameter::header::<String>("try", "A name.").required())
            .parameter(parameter::header::<String>("type", "A name."))
            .parameter(parameter::header::<String>("typeof", "A name.").required())
            .parameter(parameter::header::<String>("types", "A name."))
            .parameter(parameter::header::<String>("u16", "A name.").required())
            .parameter(parameter::header::<String>("u32", "A name."))
            .parameter(parameter::header::<String>("unauthorized", "A name.").required())
            .parameter(parameter::header::<String>("union", "A name."))
            .parameter(parameter::header::<String>("unique", "A name.").required())
            .parameter(parameter::header::<String>("unit", "A name."))
            .parameter(parameter::header::<String>("unprocessable_entity", "A name.").required())
            .parameter(parameter::header::<String>("unsafe", "A name."))
            .parameter(parameter::header::<String>("unsized", "A name.").required())
            .parameter(parameter::header::<String>("unsupported_media_type", "A name."))
            .parameter(parameter::header::<String>("unused_mut", "A name.").required())
            .parameter(parameter::header::<String>("unwrap_or", "A name."))
            .parameter(parameter::header::<String>("unwrap_or_default", "A name.").required())
            .parameter(parameter::header::<String>("unwrap_or_else", "A name."))
            .parameter(parameter::header::<String>("url", "A name.").required())
            .parameter(parameter::header::<String>("use", "A name."))
            .parameter(parameter::header::<String>("utf8_percent_encode", "A name.").required())
            .parameter(parameter::header::<String>("validate", "A name."))
            .parameter(parameter::header::<String>("value", "A name.").required())
            .parameter(parameter::header::<String>("values", "A name."))
            .parameter(parameter::header::<String>("verifiers", "A name.").required())
            .parameter(parameter::header::<String>("virtual", "A name."))
            .parameter(parameter::header::<String>("where", "A name.").required())
            .parameter(parameter::header::<String>("while", "A name."))
            .parameter(
                parameter::header::<String>("writes_scalars_and_leaves_out_what_is_not_set", "A name.").required(),
            )
            .parameter(parameter::header::<String>("yield", "A name."))
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ALL_ANSWERS,
        operation("Names of headers")
            .description("Headers of an answer.")
            .tag("names")
            .body::<types::AllStrict>("", &[])
            .response(
                200,
                response("All names.")
                    .required_header::<String>("plain", "A name.")
                    .header::<String>("abstract", "A name.")
                    .required_header::<String>("additional", "A name.")
                    .header::<String>("aliases", "A name.")
                    .required_header::<String>("allow", "A name.")
                    .header::<String>("api", "A name.")
                    .required_header::<String>("app_tokens", "A name.")
                    .header::<String>("as", "A name.")
                    .required_header::<String>("async", "A name.")
                    .header::<String>("auth", "A name.")
                    .required_header::<String>("auto", "A name.")
                    .header::<String>("await", "A name.")
                    .required_header::<String>("axum", "A name.")
                    .header::<String>("bad_request", "A name.")
                    .required_header::<String>("become", "A name.")
                    .header::<String>("body", "A name.")
                    .required_header::<String>("bool", "A name.")
                    .header::<String>("box", "A name.")
                    .required_header::<String>("break", "A name.")
                    .header::<String>("caller", "A name.")
                    .required_header::<String>("cfg", "A name.")
                    .header::<String>("client_address", "A name.")
                    .required_header::<String>("conflict", "A name.")
                    .header::<String>("const", "A name.")
                    .required_header::<String>("continue", "A name.")
                    .header::<String>("crate", "A name.")
                    .required_header::<String>("default", "A name.")
                    .header::<String>("deprecated", "A name.")
                    .required_header::<String>("derive", "A name.")
                    .header::<String>("do", "A name.")
                    .required_header::<String>("doc", "A name.")
                    .header::<String>("document", "A name.")
                    .required_header::<String>("dyn", "A name.")
                    .header::<String>("else", "A name.")
                    .required_header::<String>("enum", "A name.")
                    .header::<String>("env", "A name.")
                    .required_header::<String>("extern", "A name.")
                    .header::<String>("f64", "A name.")
                    .required_header::<String>("false", "A name.")
                    .header::<String>("feature", "A name.")
                    .required_header::<String>("final", "A name.")
                    .header::<String>("fn", "A name.")
                    .required_header::<String>("for", "A name.")
                    .header::<String>("gen", "A name.")
                    .required_header::<String>("generated", "A name.")
                    .header::<String>("guard", "A name.")
                    .required_header::<String>("guarded_body", "A name.")
                    .header::<String>("head", "A name.")
                    .required_header::<String>("i32", "A name.")
                    .header::<String>("i64", "A name.")
                    .required_header::<String>("id", "A name.")
                    .header::<String>("if", "A name.")
                    .required_header::<String>("ima_teapot", "A name.")
                    .header::<String>("impl", "A name.")
                    .required_header::<String>("in", "A name.")
                    .header::<String>("incoming", "A name.")
                    .required_header::<String>("input", "A name.")
                    .header::<String>("internal_server_error", "A name.")
                    .required_header::<String>("into_response", "A name.")
                    .header::<String>("items", "A name.")
                    .required_header::<String>("json_body", "A name.")
                    .header::<String>("let", "A name.")
                    .required_header::<String>("limits", "A name.")
                    .header::<String>("listen", "A name.")
                    .required_header::<String>("loop", "A name.")
                    .header::<String>("macro", "A name.")
                    .required_header::<String>("macro_rules", "A name.")
                    .header::<String>("match", "A name.")
                    .required_header::<String>("max", "A name.")
                    .header::<String>("message", "A name.")
                    .required_header::<String>("method", "A name.")
                    .header::<String>("method_not_allowed", "A name.")
                    .required_header::<String>("middleware", "A name.")
                    .header::<String>("min", "A name.")
                    .required_header::<String>("mod", "A name.")
                    .header::<String>("move", "A name.")
                    .required_header::<String>("must_use", "A name.")
                    .header::<String>("mut", "A name.")
                    .required_header::<String>("name", "A name.")
                    .header::<String>("node", "A name.")
                    .required_header::<String>("non_exhaustive", "A name.")
                    .header::<String>("not_found", "A name.")
                    .required_header::<String>("not_implemented", "A name.")
                    .header::<String>("notifications", "A name.")
                    .required_header::<String>("nullable", "A name.")
                    .header::<String>("operation", "A name.")
                    .required_header::<String>("other_paths", "A name.")
                    .header::<String>("override", "A name.")
                    .required_header::<String>("parameter", "A name.")
                    .header::<String>("path", "A name.")
                    .required_header::<String>("pattern", "A name.")
                    .header::<String>("pattern_words", "A name.")
                    .required_header::<String>("payload_too_large", "A name.")
                    .header::<String>("percent", "A name.")
                    .required_header::<String>("pipeline", "A name.")
                    .header::<String>("precondition_failed", "A name.")
                    .required_header::<String>("priv", "A name.")
                    .header::<String>("properties", "A name.")
                    .required_header::<String>("pub", "A name.")
                    .header::<String>("query", "A name.")
                    .required_header::<String>("rate_limit", "A name.")
                    .header::<String>("raw", "A name.")
                    .required_header::<String>("reason", "A name.")
                    .header::<String>("receiver", "A name.")
                    .required_header::<String>("ref", "A name.")
                    .header::<String>("rejection", "A name.")
                    .required_header::<String>("request", "A name.")
                    .header::<String>("request_id", "A name.")
                    .required_header::<String>("request_timeout", "A name.")
                    .header::<String>("required", "A name.")
                    .required_header::<String>("respond", "A name.")
                    .header::<String>("response", "A name.")
                    .required_header::<String>("return", "A name.")
                    .header::<String>("router", "A name.")
                    .required_header::<String>("routes", "A name.")
                    .header::<String>("routing", "A name.")
                    .required_header::<String>("runtime_names", "A name.")
                    .header::<String>("safe", "A name.")
                    .required_header::<String>("schema", "A name.")
                    .header::<String>("schemas", "A name.")
                    .required_header::<String>("scope", "A name.")
                    .header::<String>("secured", "A name.")
                    .required_header::<String>("security", "A name.")
                    .header::<String>("self", "A name.")
                    .required_header::<String>("serve", "A name.")
                    .header::<String>("serve_with", "A name.")
                    .required_header::<String>("served_document", "A name.")
                    .header::<String>("service_unavailable", "A name.")
                    .required_header::<String>("signed_request", "A name.")
                    .header::<String>("smartassist_auth", "A name.")
                    .required_header::<String>("smartassist_server", "A name.")
                    .header::<String>("smartassist_types", "A name.")
                    .required_header::<String>("static", "A name.")
                    .header::<String>("status", "A name.")
                    .required_header::<String>("status499", "A name.")
                    .header::<String>("statuses", "A name.")
                    .required_header::<String>("std", "A name.")
                    .header::<String>("str", "A name.")
                    .required_header::<String>("streamed_json", "A name.")
                    .header::<String>("struct", "A name.")
                    .required_header::<String>("stub", "A name.")
                    .header::<String>("suggest", "A name.")
                    .required_header::<String>("super", "A name.")
                    .header::<String>("test", "A name.")
                    .required_header::<String>("too_many_requests", "A name.")
                    .header::<String>("trait", "A name.")
                    .required_header::<String>("true", "A name.")
                    .header::<String>("try", "A name.")
                    .required_header::<String>("type", "A name.")
                    .header::<String>("typeof", "A name.")
                    .required_header::<String>("types", "A name.")
                    .header::<String>("u16", "A name.")
                    .required_header::<String>("unauthorized", "A name.")
                    .header::<String>("union", "A name.")
                    .required_header::<String>("unique", "A name.")
                    .header::<String>("unit", "A name.")
                    .required_header::<String>("unprocessable_entity", "A name.")
                    .header::<String>("unsafe", "A name.")
                    .required_header::<String>("unsized", "A name.")
                    .header::<String>("unsupported_media_type", "A name.")
                    .required_header::<String>("unwrap_or", "A name.")
                    .header::<String>("unwrap_or_default", "A name.")
                    .required_header::<String>("unwrap_or_else", "A name.")
                    .header::<String>("use", "A name.")
                    .required_header::<String>("validate", "A name.")
                    .header::<String>("values", "A name.")
                    .required_header::<String>("verifiers", "A name.")
                    .header::<String>("virtual", "A name.")
                    .required_header::<String>("where", "A name.")
                    .header::<String>("while", "A name.")
                    .required_header::<String>("yield", "A name.")
                    .body::<types::AllTolerant>(&[]),
            )
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused")
            .response_ref(408, "Refused")
            .response_ref(412, "Refused")
            .response_ref(413, "Refused")
            .response_ref(415, "Refused"),
    );
    document.callback(
        &routes::ALL_ANSWERS,
        "plainCallback",
        &routes::PLAIN_CALLBACK,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
            .parameter(parameter::header::<String>("plain", "A name."))
            .parameter(parameter::header::<String>("abstract", "A name."))
            .parameter(parameter::header::<String>("additional", "A name."))
            .parameter(parameter::header::<String>("aliases", "A name."))
            .parameter(parameter::header::<String>("allow", "A name."))
            .parameter(parameter::header::<String>("api", "A name."))
            .parameter(parameter::header::<String>("app_tokens", "A name."))
            .parameter(parameter::header::<String>("as", "A name."))
            .parameter(parameter::header::<String>("async", "A name."))
            .parameter(parameter::header::<String>("auth", "A name."))
            .parameter(parameter::header::<String>("auto", "A name."))
            .parameter(parameter::header::<String>("await", "A name."))
            .parameter(parameter::header::<String>("axum", "A name."))
            .parameter(parameter::header::<String>("bad_request", "A name."))
            .parameter(parameter::header::<String>("become", "A name."))
            .parameter(parameter::header::<String>("bool", "A name."))
            .parameter(parameter::header::<String>("box", "A name."))
            .parameter(parameter::header::<String>("break", "A name."))
            .parameter(parameter::header::<String>("caller", "A name."))
            .parameter(parameter::header::<String>("cfg", "A name."))
            .parameter(parameter::header::<String>("client_address", "A name."))
            .parameter(parameter::header::<String>("conflict", "A name."))
            .parameter(parameter::header::<String>("const", "A name."))
            .parameter(parameter::header::<String>("continue", "A name."))
            .parameter(parameter::header::<String>("crate", "A name."))
            .parameter(parameter::header::<String>("default", "A name."))
            .parameter(parameter::header::<String>("deprecated", "A name."))
            .parameter(parameter::header::<String>("derive", "A name."))
            .parameter(parameter::header::<String>("do", "A name."))
            .parameter(parameter::header::<String>("doc", "A name."))
            .parameter(parameter::header::<String>("document", "A name."))
            .parameter(parameter::header::<String>("dyn", "A name."))
            .parameter(parameter::header::<String>("else", "A name."))
            .parameter(parameter::header::<String>("enum", "A name."))
            .parameter(parameter::header::<String>("env", "A name."))
            .parameter(parameter::header::<String>("extern", "A name."))
            .parameter(parameter::header::<String>("f64", "A name."))
            .parameter(parameter::header::<String>("false", "A name."))
            .parameter(parameter::header::<String>("feature", "A name."))
            .parameter(parameter::header::<String>("final", "A name."))
            .parameter(parameter::header::<String>("fn", "A name."))
            .parameter(parameter::header::<String>("for", "A name."))
            .parameter(parameter::header::<String>("gen", "A name."))
            .parameter(parameter::header::<String>("generated", "A name."))
            .parameter(parameter::header::<String>("guard", "A name."))
            .parameter(parameter::header::<String>("guarded_body", "A name."))
            .parameter(parameter::header::<String>("head", "A name."))
            .parameter(parameter::header::<String>("i32", "A name."))
            .parameter(parameter::header::<String>("i64", "A name."))
            .parameter(parameter::header::<String>("id", "A name."))
            .parameter(parameter::header::<String>("if", "A name."))
            .parameter(parameter::header::<String>("ima_teapot", "A name."))
            .parameter(parameter::header::<String>("impl", "A name."))
            .parameter(parameter::header::<String>("in", "A name."))
            .parameter(parameter::header::<String>("incoming", "A name."))
            .parameter(parameter::header::<String>("input", "A name."))
            .parameter(parameter::header::<String>("internal_server_error", "A name."))
            .parameter(parameter::header::<String>("into_response", "A name."))
            .parameter(parameter::header::<String>("items", "A name."))
            .parameter(parameter::header::<String>("json_body", "A name."))
            .parameter(parameter::header::<String>("let", "A name."))
            .parameter(parameter::header::<String>("limits", "A name."))
            .parameter(parameter::header::<String>("listen", "A name."))
            .parameter(parameter::header::<String>("loop", "A name."))
            .parameter(parameter::header::<String>("macro", "A name."))
            .parameter(parameter::header::<String>("macro_rules", "A name."))
            .parameter(parameter::header::<String>("match", "A name."))
            .parameter(parameter::header::<String>("max", "A name."))
            .parameter(parameter::header::<String>("message", "A name."))
            .parameter(parameter::header::<String>("method", "A name."))
            .parameter(parameter::header::<String>("method_not_allowed", "A name."))
            .parameter(parameter::header::<String>("middleware", "A name."))
            .parameter(parameter::header::<String>("min", "A name."))
            .parameter(parameter::header::<String>("mod", "A name."))
            .parameter(parameter::header::<String>("move", "A name."))
            .parameter(parameter::header::<String>("must_use", "A name."))
            .parameter(parameter::header::<String>("mut", "A name."))
            .parameter(parameter::header::<String>("name", "A name."))
            .parameter(parameter::header::<String>("node", "A name."))
            .parameter(parameter::header::<String>("non_exhaustive", "A name."))
            .parameter(parameter::header::<String>("not_found", "A name."))
            .parameter(parameter::header::<String>("not_implemented", "A name."))
            .parameter(parameter::header::<String>("notifications", "A name."))
            .parameter(parameter::header::<String>("nullable", "A name."))
            .parameter(parameter::header::<String>("operation", "A name."))
            .parameter(parameter::header::<String>("other_paths", "A name."))
            .parameter(parameter::header::<String>("override", "A name."))
            .parameter(parameter::header::<String>("parameter", "A name."))
            .parameter(parameter::header::<String>("path", "A name."))
            .parameter(parameter::header::<String>("pattern", "A name."))
            .parameter(parameter::header::<String>("pattern_words", "A name."))
            .parameter(parameter::header::<String>("payload_too_large", "A name."))
            .parameter(parameter::header::<String>("percent", "A name."))
            .parameter(parameter::header::<String>("pipeline", "A name."))
            .parameter(parameter::header::<String>("precondition_failed", "A name."))
            .parameter(parameter::header::<String>("priv", "A name."))
            .parameter(parameter::header::<String>("properties", "A name."))
            .parameter(parameter::header::<String>("pub", "A name."))
            .parameter(parameter::header::<String>("query", "A name."))
            .parameter(parameter::header::<String>("rate_limit", "A name."))
            .parameter(parameter::header::<String>("raw", "A name."))
            .parameter(parameter::header::<String>("reason", "A name."))
            .parameter(parameter::header::<String>("receiver", "A name."))
            .parameter(parameter::header::<String>("ref", "A name."))
            .parameter(parameter::header::<String>("rejection", "A name."))
            .parameter(parameter::header::<String>("request", "A name."))
            .parameter(parameter::header::<String>("request_id", "A name."))
            .parameter(parameter::header::<String>("request_timeout", "A name."))
            .parameter(parameter::header::<String>("required", "A name."))
            .parameter(parameter::header::<String>("respond", "A name."))
            .parameter(parameter::header::<String>("response", "A name."))
            .parameter(parameter::header::<String>("return", "A name."))
            .parameter(parameter::header::<String>("router", "A name."))
            .parameter(parameter::header::<String>("routes", "A name."))
            .parameter(parameter::header::<String>("routing", "A name."))
            .parameter(parameter::header::<String>("runtime_names", "A name."))
            .parameter(parameter::header::<String>("safe", "A name."))
            .parameter(parameter::header::<String>("schema", "A name."))
            .parameter(parameter::header::<String>("schemas", "A name."))
            .parameter(parameter::header::<String>("scope", "A name."))
            .parameter(parameter::header::<String>("secured", "A name."))
            .parameter(parameter::header::<String>("security", "A name."))
            .parameter(parameter::header::<String>("self", "A name."))
            .parameter(parameter::header::<String>("serve", "A name."))
            .parameter(parameter::header::<String>("serve_with", "A name."))
            .parameter(parameter::header::<String>("served_document", "A name."))
            .parameter(parameter::header::<String>("service_unavailable", "A name."))
            .parameter(parameter::header::<String>("signed_request", "A name."))
            .parameter(parameter::header::<String>("smartassist_auth", "A name."))
            .parameter(parameter::header::<String>("smartassist_server", "A name."))
            .parameter(parameter::header::<String>("smartassist_types", "A name."))
            .parameter(parameter::header::<String>("static", "A name."))
            .parameter(parameter::header::<String>("status", "A name."))
            .parameter(parameter::header::<String>("status499", "A name."))
            .parameter(parameter::header::<String>("statuses", "A name."))
            .parameter(parameter::header::<String>("std", "A name."))
            .parameter(parameter::header::<String>("str", "A name."))
            .parameter(parameter::header::<String>("streamed_json", "A name."))
            .parameter(parameter::header::<String>("struct", "A name."))
            .parameter(parameter::header::<String>("stub", "A name."))
            .parameter(parameter::header::<String>("suggest", "A name."))
            .parameter(parameter::header::<String>("super", "A name."))
            .parameter(parameter::header::<String>("test", "A name."))
            .parameter(parameter::header::<String>("too_many_requests", "A name."))
            .parameter(parameter::header::<String>("trait", "A name."))
            .parameter(parameter::header::<String>("true", "A name."))
            .parameter(parameter::header::<String>("try", "A name."))
            .parameter(parameter::header::<String>("type", "A name."))
            .parameter(parameter::header::<String>("typeof", "A name."))
            .parameter(parameter::header::<String>("types", "A name."))
            .parameter(parameter::header::<String>("u16", "A name."))
            .parameter(parameter::header::<String>("unauthorized", "A name."))
            .parameter(parameter::header::<String>("union", "A name."))
            .parameter(parameter::header::<String>("unique", "A name."))
            .parameter(parameter::header::<String>("unit", "A name."))
            .parameter(parameter::header::<String>("unprocessable_entity", "A name."))
            .parameter(parameter::header::<String>("unsafe", "A name."))
            .parameter(parameter::header::<String>("unsized", "A name."))
            .parameter(parameter::header::<String>("unsupported_media_type", "A name."))
            .parameter(parameter::header::<String>("unwrap_or", "A name."))
            .parameter(parameter::header::<String>("unwrap_or_default", "A name."))
            .parameter(parameter::header::<String>("unwrap_or_else", "A name."))
            .parameter(parameter::header::<String>("use", "A name."))
            .parameter(parameter::header::<String>("validate", "A name."))
            .parameter(parameter::header::<String>("values", "A name."))
            .parameter(parameter::header::<String>("verifiers", "A name."))
            .parameter(parameter::header::<String>("virtual", "A name."))
            .parameter(parameter::header::<String>("where", "A name."))
            .parameter(parameter::header::<String>("while", "A name."))
            .parameter(parameter::header::<String>("yield", "A name."))
            .body::<types::AllTolerant>("", &[])
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(408, "Refused")
            .response_ref(412, "Refused")
            .response_ref(413, "Refused")
            .response_ref(500, "Refused")
            .response_ref(503, "Refused"),
    );
    document.finish()
}
