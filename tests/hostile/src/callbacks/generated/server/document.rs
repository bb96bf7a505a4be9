// Generated from tests/hostile/src/callbacks/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 1f404bddbe75be9bcdaf34d8d26632897091b8e06bc054bd25def18db5d0aa80

//! The document that the server serves: schemas from the types, operations from the routes, and the rest from
//! `head`.

use crate::callbacks::generated::types;
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
    document.callback(
        &routes::ALL_ANSWERS,
        "callStatus",
        &routes::CALL_STATUS,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "into",
        &routes::INTO,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "self",
        &routes::SELF,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "abstract",
        &routes::ABSTRACT,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "add",
        &routes::ADD,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "as",
        &routes::AS,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "asMut",
        &routes::AS_MUT,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "asRef",
        &routes::AS_REF,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "async",
        &routes::ASYNC,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "auto",
        &routes::AUTO,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "await",
        &routes::AWAIT,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "become",
        &routes::BECOME,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "borrow",
        &routes::BORROW,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "box",
        &routes::BOX,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "break",
        &routes::BREAK,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "clone",
        &routes::CLONE,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "cloneFrom",
        &routes::CLONE_FROM,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "cmp",
        &routes::CMP,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "const",
        &routes::CONST,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "continue",
        &routes::CONTINUE,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "crate",
        &routes::CRATE,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "default",
        &routes::DEFAULT,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "deref",
        &routes::DEREF,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "deserialize",
        &routes::DESERIALIZE,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "div",
        &routes::DIV,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "do",
        &routes::DO,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "dyn",
        &routes::DYN,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "else",
        &routes::ELSE,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "enum",
        &routes::ENUM,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "eq",
        &routes::EQ,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "extern",
        &routes::EXTERN,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "false",
        &routes::FALSE,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "final",
        &routes::FINAL,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "fmt",
        &routes::FMT,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "fn",
        &routes::FN,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "for",
        &routes::FOR,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "from",
        &routes::FROM,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "fromIter",
        &routes::FROM_ITER,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "fromStr",
        &routes::FROM_STR,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "gen",
        &routes::GEN,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "get",
        &routes::GET,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "hash",
        &routes::HASH,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "if",
        &routes::IF,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "impl",
        &routes::IMPL,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "in",
        &routes::IN,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "index",
        &routes::INDEX,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "intoIter",
        &routes::INTO_ITER,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "isEmpty",
        &routes::IS_EMPTY,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "iter",
        &routes::ITER,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "jsonSchema",
        &routes::JSON_SCHEMA,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "len",
        &routes::LEN,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "let",
        &routes::LET,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "loop",
        &routes::LOOP,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "macro",
        &routes::MACRO,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "macroRules",
        &routes::MACRO_RULES,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "match",
        &routes::MATCH,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "max",
        &routes::MAX,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "min",
        &routes::MIN,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "mod",
        &routes::MOD,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "move",
        &routes::MOVE,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "mul",
        &routes::MUL,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "mut",
        &routes::MUT,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "name",
        &routes::NAME,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "ne",
        &routes::NE,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "neg",
        &routes::NEG,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "new",
        &routes::NEW,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "next",
        &routes::NEXT,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "not",
        &routes::NOT,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "override",
        &routes::OVERRIDE,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "partialCmp",
        &routes::PARTIAL_CMP,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "priv",
        &routes::PRIV,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "pub",
        &routes::PUB,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "raw",
        &routes::RAW,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "ref",
        &routes::REF,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "rem",
        &routes::REM,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "return",
        &routes::RETURN,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "safe",
        &routes::SAFE,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "schema",
        &routes::SCHEMA,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "serialize",
        &routes::SERIALIZE,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "set",
        &routes::SET,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "static",
        &routes::STATIC,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "struct",
        &routes::STRUCT,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "sub",
        &routes::SUB,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "super",
        &routes::SUPER,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "toOwned",
        &routes::TO_OWNED,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "toString",
        &routes::TO_STRING,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "trait",
        &routes::TRAIT,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "true",
        &routes::TRUE,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "try",
        &routes::TRY,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "tryFrom",
        &routes::TRY_FROM,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "tryInto",
        &routes::TRY_INTO,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "type",
        &routes::TYPE,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "typeof",
        &routes::TYPEOF,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "union",
        &routes::UNION,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "unsafe",
        &routes::UNSAFE,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "unsized",
        &routes::UNSIZED,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "unwrap",
        &routes::UNWRAP,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "use",
        &routes::USE,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "virtual",
        &routes::VIRTUAL,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "where",
        &routes::WHERE,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "while",
        &routes::WHILE,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
    document.callback(
        &routes::ALL_ANSWERS,
        "yield",
        &routes::YIELD,
        operation("A notification")
            .description("Sent never.")
            .tag("names")
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
