//! Client for the Kore.ai SmartAssist APIs: place calls, read conversations, intents and the status of agents.
//!
//! ```no_run
//! use smartassist_client::types::DialoutRequest;
//! use smartassist_client::{Client, Environment};
//!
//! # async fn run(client_id: &str, client_secret: &str) -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder()
//!     .environment(Environment::SmartAssist)
//!     .credentials(client_id, client_secret)
//!     .requests_per_minute(60)
//!     .build()?;
//! let request = DialoutRequest::builder()
//!     .target("tel:911234567890")
//!     .caller("+127061657882")
//!     .notifyurl("https://dialer.example/notify");
//! let response = client.dialout().bot_id("st-e38782ff-0d89-52e9").body(request).send().await?;
//! println!("call {} was accepted", response.sid);
//! # Ok(())
//! # }
//! ```
//!
//! * **Settings** are made with [`ClientBuilder`], or with environment variables for [`Client::from_env`]: environment
//!   or URL, credentials, account id, time limits, rate limit. The client makes, stores and renews tokens by itself.
//! * **Responses** are [`ResponseValue`]s: the typed value, with status, headers and bytes.
//! * **Retries:** reads are retried where that may help. A dialout is retried only if it is certain that no byte of it
//!   was sent, so that no failure of network, server or client makes a phone ring twice.
//!   [`ClientBuilder::max_attempts`] lists the rules.
//! * **Errors** are [`Error`]s. They keep whatever the server answered. [`Error::UnknownOutcome`] is a dialout of which
//!   it is not known whether a phone is ringing; it holds everything by which the call can be found.
//! * **Other requests** to the API, which no operation covers, are made with [`Client::request`].
//!
//! # Features
//!
//! * `rustls` (default): https in Rust. Certificates are checked against the root certificates of the operating system,
//!   so that a company's own authority is trusted and updates arrive with the system;
//!   [`ClientBuilder::add_root_certificate`] adds more. No process-wide crypto provider is installed.
//! * `native-tls`: https by the operating system's library (OpenSSL on Linux). It is used only if `rustls` is off.
//! * neither: http only, for a server on this machine.
//! * `tracing` (default): a span `smartassist.call` for each call, with operation, attempts, status, time and kind of
//!   error, an event for each retry, and no personal data.
//!
//! The proxy is read from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`. A server on this machine is called without one.
//!
//! # Modules
//!
//! Each stands on those below it:
//!
//! ```text
//! config     ClientBuilder: settings, environment variables, HTTP client
//! hooks      what generated code calls around each operation
//! client     Client
//! call       one call: attempts, retry policy, rate limit, token, trace
//! error      Error, and what its variants hold
//! response   RawResponse and ResponseValue, the vendor's errors, Retry-After
//! ```

mod call;
mod client;
mod config;
mod endpoint;
mod error;
mod error_chain;
mod generated;
mod headers;
mod hooks;
mod operations;
mod response;
mod runtime;
#[cfg(test)]
mod runtime_names;

pub use call::token::Token;
pub use client::Client;
pub use config::{ClientBuilder, ConfigError, Environment};
pub use error::{
    ConnectProblem, Error, NoToken, NoTokenCause, RateLimitTimeout, TransportError, UnknownCause, UnknownOutcome,
    UnreadableResponse,
};
pub use generated::builder;
/// The HTTP client in use, whose types appear in this crate's interface.
pub use reqwest;
pub use response::{BodyError, ClockDifference, RawResponse, ResponseValue, SentRequest, VendorError};
/// Tokens: how they are made, stored and encrypted.
pub use smartassist_auth as auth;
/// The types of requests and responses.
pub use smartassist_types as types;
pub use smartassist_types::{InvalidDuration, parse_duration};
