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
//! let answer = client.dialout().bot_id("st-e38782ff-0d89-52e9").body(request).send().await?;
//! println!("call {} is under way", answer.sid);
//! # Ok(())
//! # }
//! ```
//!
//! * **Settings** stand in [`ClientBuilder`], or in environment variables for [`Client::from_env`]: environment or URL,
//!   credentials, account id, time limits, pace. Tokens are made, kept and renewed by the client.
//! * **Answers** come as [`ResponseValue`], which is the typed value and keeps status, headers and bytes.
//! * **Repeats:** reads are sent again where that may help; a dialout only while it is certain that nothing of it left,
//!   so that no failure of network, server or client makes a phone ring twice. [`ClientBuilder::max_attempts`] has the
//!   rules.
//! * **Errors** come as [`Error`]. Whatever the server answered is kept. [`Error::UnknownOutcome`] stands for a dialout
//!   of which nobody knows whether a phone is ringing, and has all that it can be looked for by.
//! * **What no operation covers** can be sent with [`Client::request`].
//!
//! # Features
//!
//! * `rustls` (default): https in Rust. Certificates are checked against the roots of the operating system, so that a
//!   company's own authority counts and updates come with the system; [`ClientBuilder::add_root_certificate`] adds
//!   further ones. No process-wide crypto provider is installed.
//! * `native-tls`: https by the operating system's library (OpenSSL on Linux); used where `rustls` is off.
//! * neither: http only, for a server on this machine.
//! * `tracing` (default): a span `smartassist.call` per call, with operation, attempts, status, time and kind of error,
//!   an event for each repeat, and no personal data.
//!
//! Proxies are taken from `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`; a server on this machine is reached without one.

mod auth_settings;
mod base_url;
mod call;
mod call_result;
mod client;
mod client_builder;
mod clock_difference;
mod config_error;
mod connect_problem;
mod deadline;
#[cfg(test)]
mod documented;
mod env_vars;
mod environment;
mod error;
mod error_chain;
mod generated;
mod hooks;
mod http_client;
mod not_started;
mod operations;
mod path;
mod proxy;
mod query;
mod rate_limit;
mod raw_response;
mod request_id;
mod response_value;
mod retry;
mod retry_after;
mod runtime;
mod sent_request;
mod sourced_value;
mod token;
mod tokens;
mod trace;
mod tracked_body;
mod transport_error;
mod unknown_outcome;
mod vendor_error;

pub use client::Client;
pub use client_builder::ClientBuilder;
pub use clock_difference::ClockDifference;
pub use config_error::ConfigError;
pub use connect_problem::ConnectProblem;
pub use environment::Environment;
pub use error::Error;
pub use generated::builder;
pub use not_started::{NoToken, NoTokenCause, RateLimitTimeout};
pub use raw_response::{BodyError, RawResponse};
/// The HTTP client underneath, whose types appear in this crate's interface.
pub use reqwest;
pub use response_value::ResponseValue;
pub use sent_request::SentRequest;
/// Tokens: how they are made, kept and encrypted.
pub use smartassist_auth as auth;
/// The types of requests and answers.
pub use smartassist_types as types;
pub use smartassist_types::{InvalidDuration, parse_duration};
pub use token::Token;
pub use transport_error::TransportError;
pub use unknown_outcome::{UnknownCause, UnknownOutcome, UnreadableResponse};
pub use vendor_error::VendorError;
