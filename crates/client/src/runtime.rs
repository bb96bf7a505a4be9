//! The names that generated code uses, in place of the crate `progenitor_client`.
//!
//! That crate is not a dependency: the document needs a page of what it offers, its encoding of path parameters leaves
//! `\` to the URL parser, which takes it for `/`, and its errors lose the body.

pub(crate) use crate::client::Client;
pub(crate) use crate::error::Error;
pub(crate) use crate::path::encode_path;
pub(crate) use crate::query::QueryParam;
pub(crate) use crate::response_value::ResponseValue;

/// Which operation a call is; handed to the hooks.
#[derive(Debug)]
pub(crate) struct OperationInfo {
    /// The name of the operation in generated code.
    pub(crate) operation_id: &'static str,
}
