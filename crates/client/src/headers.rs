//! The names of the headers that this client sends by itself.

use reqwest::header::HeaderName;

/// The header with the token.
pub(crate) const AUTH: HeaderName = HeaderName::from_static("auth");
/// The header with the account id (`accountId`; names of headers have no case).
pub(crate) const ACCOUNT_ID: HeaderName = HeaderName::from_static("accountid");
/// The header with the id of a call, under which servers and proxies log it.
pub(crate) const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");
/// The header with the key under which a server processes a request only once.
pub(crate) const IDEMPOTENCY_KEY: HeaderName = HeaderName::from_static("idempotency-key");
