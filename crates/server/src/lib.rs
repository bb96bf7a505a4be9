//! Server stub and notification receiver for the Kore.ai SmartAssist APIs.
//!
//! The stub is generated from the document; this crate's own part is the kit that generated handlers call, one module a
//! job. Everything a request must pass happens in this order, and a request that fails two steps is answered for the
//! first:
//!
//! | step | refused with | module |
//! | --- | --- | --- |
//! | room for one more request | 503 + `Retry-After` | [`edge`] |
//! | route | 404, 405 + `Allow` | [`pipeline`] |
//! | token, then scope | 401, 429, 503 | [`security`] |
//! | path, query and header parameters | 400 | [`incoming`] |
//! | content type, size, time | 415, 413, 408 | [`incoming`] |
//! | JSON | 400 | [`json_body`] |
//! | every constraint of the document | 412, one error each | [`explain`] |
//! | handler | what it answers; 500 if it panics | |
//!
//! Notifications are received by a [`Receiver`]: [`guard`] says who may send them, and [`notifications`] hands each over
//! once, and those of a call in their order.
//!
//! Every refusal has the vendor's shape, `{"errors":[{"msg","code"}]}`, and repeats no value of the request.

#[cfg(feature = "document")]
pub mod document;
pub mod edge;
pub mod explain;
pub mod generated;
pub mod guard;
pub mod incoming;
pub mod json_body;
pub mod limits;
pub mod notifications;
pub mod operation;
pub mod pipeline;
pub mod receiver;
pub mod rejection;
pub mod request_id;
pub mod respond;
pub mod schema;
pub mod security;
#[cfg(feature = "serve")]
mod serve;
#[cfg(feature = "auth")]
pub mod signed_request;
pub mod stub;
pub mod verifiers;

mod body;
mod node;
mod pattern;
mod percent;
mod query;
mod suggest;

pub use generated::api::Smartassist;
#[cfg(feature = "document")]
pub use generated::document::document as served_document;
pub use generated::receiver::CallStatusReceiver;
pub use generated::{api, routes, schemas};
pub use guard::{AllOf, AnyOf, NoGuard, NotificationGuard, SecretHeader};
pub use incoming::Incoming;
pub use limits::Limits;
pub use operation::Operation;
pub use receiver::Receiver;
pub use rejection::Rejection;
pub use security::{Caller, Denied, RateWindow, Token, TokenVerifier};
#[cfg(feature = "serve")]
pub use serve::serve;
/// The types of requests, answers and notifications.
pub use smartassist_types as types;
pub use stub::Stub;
pub use verifiers::{AcceptAnyToken, StaticToken};
