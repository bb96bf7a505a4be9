//! What notifications need once they are in: each once, and those of a call in their order.
//!
//! | you want | use |
//! | --- | --- |
//! | to follow each call from its first notification to its last | [`ordered`](ordered()) |
//! | a receiver of your own that sees no notification twice | [`Deduplicated`] around it |
//!
//! Both keep what they know in memory, within bounds, and say what that promises and what it does not.
//!
//! With a [guard](crate::guard) at the door:
//!
//! ```no_run
//! use smartassist_auth::{Secret, signature::SavgVerifier};
//! use smartassist_server::notifications::{OrderedSettings, ordered};
//! use smartassist_server::{Limits, Receiver, serve};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let secret = Secret::from_env("SMARTASSIST_SAVG_SECRET")?;
//! let (receiver, mut calls) = ordered(OrderedSettings::default());
//! let router = Receiver::new(receiver).with_guard(SavgVerifier::new(&secret)).into_router_at("/notify");
//! let listener = tokio::net::TcpListener::bind("127.0.0.1:8081").await?;
//! tokio::spawn(async move { serve(listener, router, &Limits::default(), std::future::pending()).await });
//! while let Some(mut call) = calls.next().await {
//!     tokio::spawn(async move {
//!         while let Some(notification) = call.next().await {
//!             println!("{} {}", call.conversation_id(), notification.status);
//!         }
//!     });
//! }
//! # Ok(())
//! # }
//! ```

mod deduplicated;
#[cfg(test)]
mod deduplicated_tests;
mod fingerprint;
mod ordered;
#[cfg(test)]
mod test_inputs;

pub use deduplicated::Deduplicated;
pub use ordered::{CallStream, CallStreams, DeliveryCounts, OrderedReceiver, OrderedSettings, ordered};
