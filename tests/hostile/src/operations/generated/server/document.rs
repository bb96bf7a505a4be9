// Generated from tests/hostile/src/operations/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 0e4ce4eb66dd02370f83caaa7fb218ed8d0617900533499a1b8b4ca94cd9ff9d

//! The document that the server serves: schemas from the types, operations from the routes, and the rest from
//! `head`.

use crate::operations::generated::types;
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
    document.response(
        "Refused",
        response("The request was refused. The list of errors says why.").body::<types::Errors>(&[]),
    );
    document.operation(
        &routes::ALL_IN_PATH,
        operation("Names")
            .description("An operation.")
            .tag("names")
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
                response("All names.").required_header::<String>("plain", "A name.").body::<types::AllTolerant>(&[]),
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
    document.operation(
        &routes::AS_MUT,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::AS_REF,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ASCII_SET,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ASYNC_FN,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ASYNC_FN_MUT,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ASYNC_FN_ONCE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::BODY_ERROR,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::BOX,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::CLIENT,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::CLIENT_BUILDER,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::CLOCK_DIFFERENCE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::CLONE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::CONFIG_ERROR,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::CONNECT_PROBLEM,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::COPY,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::DEBUG,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::DEFAULT,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::DOUBLE_ENDED_ITERATOR,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::DROP,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ENVIRONMENT,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::EQ,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ERR,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ERROR,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::EXACT_SIZE_ITERATOR,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::EXTEND,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::FN,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::FN_MUT,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::FN_ONCE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::FROM,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::FROM_ITERATOR,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::FUTURE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::INTO,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::INTO_FUTURE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::INTO_ITERATOR,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::INVALID_DURATION,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ITERATOR,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::NON_ALPHANUMERIC,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::NO_TOKEN,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::NO_TOKEN_CAUSE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::NONE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::OK,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::OPERATION_INFO,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::OPTION,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ORD,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::PARTIAL_EQ,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::PARTIAL_ORD,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::PERCENT_ENCODE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::QUERY_PARAM,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::RATE_LIMIT_TIMEOUT,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::RAW_RESPONSE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::RESPONSE_VALUE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::RESULT,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::S,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::SEGMENT,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::SELF,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::SEND,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::SENT_REQUEST,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::SERIALIZE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::SERIALIZER,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::SIZED,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::SOME,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::STRING,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::SYNC,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::T,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::TO_OWNED,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::TO_STRING,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::TRANSPORT_ERROR,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::TRY_FROM,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::TRY_INTO,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::UNKNOWN_CAUSE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::UNKNOWN_OUTCOME,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::UNPIN,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::UNREADABLE_RESPONSE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::V,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::VEC,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::VENDOR_ERROR,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ABSTRACT,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ADD,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ALIGN_OF,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ALIGN_OF_VAL,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::AS,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ASYNC,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::AUTO,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::AWAIT,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::BECOME,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::BORROW,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::BREAK,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::CLONE_FROM,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::CMP,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::CONST,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::CONTINUE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::CRATE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::DEREF,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::DESERIALIZE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::DIV,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::DO,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::DYN,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ELSE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ENUM,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::EXTERN,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::FALSE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::FINAL,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::FMT,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::FOR,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::FROM_ITER,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::FROM_STR,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::GEN,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::GET,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::HASH,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::IF,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::IMPL,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::IN,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::INDEX,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::INTO_ITER,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::IS_EMPTY,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::ITER,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::JSON_SCHEMA,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::LEN,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::LET,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::LOOP,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::MACRO,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::MACRO_RULES,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::MATCH,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::MAX,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::MIN,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::MOD,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::MOVE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::MUL,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::MUT,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::NAME,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::NE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::NEG,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::NEXT,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::NOT,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::OVERRIDE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::PARTIAL_CMP,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::PRIV,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::PUB,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::RAW,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::REF,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::REM,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::RETURN,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::SAFE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::SCHEMA,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::SET,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::SIZE_OF,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::SIZE_OF_VAL,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::STATIC,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::STRUCT,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::SUB,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::SUPER,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::TRAIT,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::TRUE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::TRY,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::TYPE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::TYPEOF,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::UNION,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::UNSAFE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::UNSIZED,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::UNWRAP,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::USE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::VIRTUAL,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::WHERE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::WHILE,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.operation(
        &routes::YIELD,
        operation("Names")
            .description("An operation.")
            .tag("names")
            .parameter(parameter::query::<String>("plain", "A name.").required())
            .response(204, response("Nothing."))
            .response_ref(400, "Refused")
            .response_ref(404, "Refused")
            .response_ref(405, "Refused")
            .response_ref(500, "Refused")
            .response_ref(501, "Refused")
            .response_ref(503, "Refused"),
    );
    document.callback(
        &routes::ALL_ANSWERS,
        "plainCallback",
        &routes::PLAIN_CALLBACK,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
            .parameter(parameter::header::<String>("plain", "A name."))
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
