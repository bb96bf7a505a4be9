//! Passing notifications on to another receiver.

use std::time::{Duration, Instant};

use http::header::CONTENT_TYPE;
use smartassist_auth::signature::{SAVG_SIGNATURE, WEBHOOK_ID, WEBHOOK_SIGNATURE, WEBHOOK_TIMESTAMP};
use smartassist_client::reqwest::{Client, Url};

use crate::failure::Failure;
use crate::receive::ReceivedNotification;
use crate::receiver_client;

/// How long the other receiver may take.
const TIMEOUT: Duration = Duration::from_secs(10);

/// What goes along beside the body: type and signatures. Other headers are between the sender and this machine.
const FORWARDED_HEADERS: [&str; 4] = [SAVG_SIGNATURE, WEBHOOK_ID, WEBHOOK_TIMESTAMP, WEBHOOK_SIGNATURE];

/// Passes notifications on, as they came, so that their signatures still count.
pub struct Forwarder {
    client: Client,
    url: Url,
}

impl Forwarder {
    /// A forwarder to this URL.
    ///
    /// # Errors
    ///
    /// It is none.
    pub fn new(url: &str) -> Result<Self, Failure> {
        let (client, url) = receiver_client::client_for("--forward", url, TIMEOUT)?;
        Ok(Self { client, url })
    }

    /// Passes one on, and tells in a few words what came back.
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
