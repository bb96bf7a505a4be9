//! Forwards notifications to another receiver.

use std::time::{Duration, Instant};

use http::header::CONTENT_TYPE;
use smartassist_auth::signature::{SAVG_SIGNATURE, WEBHOOK_ID, WEBHOOK_SIGNATURE, WEBHOOK_TIMESTAMP};
use smartassist_client::reqwest::{Client, Url};

use crate::failure::Failure;
use crate::receive::ReceivedNotification;
use crate::receiver_client;

/// Maximum time of a request to the other receiver.
const TIMEOUT: Duration = Duration::from_secs(10);

/// Headers that are forwarded with the body and its type. All other headers concern only the sender and this machine.
const FORWARDED_HEADERS: [&str; 4] = [SAVG_SIGNATURE, WEBHOOK_ID, WEBHOOK_TIMESTAMP, WEBHOOK_SIGNATURE];

/// Forwards notifications unchanged, so that their signatures stay valid.
pub struct Forwarder {
    client: Client,
    url: Url,
}

impl Forwarder {
    /// A forwarder to this URL.
    ///
    /// # Errors
    ///
    /// The URL is invalid.
    pub fn new(url: &str) -> Result<Self, Failure> {
        let (client, url) = receiver_client::client_for("--forward", url, TIMEOUT)?;
        Ok(Self { client, url })
    }

    /// Forwards a notification. Returns the result as text.
    pub async fn forward(&self, received: &ReceivedNotification) -> String {
        let mut request = self.client.post(self.url.clone()).body(received.body.clone());
        for name in FORWARDED_HEADERS.iter().copied().chain([CONTENT_TYPE.as_str()]) {
            for value in received.headers.get_all(name) {
                request = request.header(name, value);
            }
        }
        let began = Instant::now();
        match request.send().await {
            Ok(response) => format!("{} in {} ms", response.status(), began.elapsed().as_millis()),
            Err(error) if error.is_timeout() => format!("no answer within {} s", TIMEOUT.as_secs()),
            Err(error) if error.is_connect() => receiver_client::connection_error(&error),
            Err(_) => "the connection broke before the answer".to_owned(),
        }
    }
}
