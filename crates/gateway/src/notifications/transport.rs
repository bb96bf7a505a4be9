//! One attempt over HTTP.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use reqwest::header::{CONTENT_TYPE, HeaderMap, HeaderValue};
use smartassist_auth::UnixTime;

use super::destination::{Destination, Reach};
use super::headers::{MEDIA_TYPE, USER_AGENT_VALUE};
use super::resolver::{Lookup, PublicResolver, SystemLookup};
use super::send_outcome::SendOutcome;
use super::transport_failure;

/// How much of an answer is read, in bytes, so that the connection can be used again. None of it is kept.
const MAX_READ_BYTES: usize = 4096;

/// How attempts are made.
#[derive(Clone)]
pub struct TransportSettings {
    /// How far they may go. Default [`Reach::Public`].
    pub reach: Reach,
    /// How long a connection may take to come about; four fifths of it are for looking up the name. Default 5 seconds.
    pub connect: Duration,
    /// How long an attempt may take in all. Default 15 seconds.
    pub total: Duration,
    /// Who looks up names. Default [`SystemLookup`].
    pub lookup: Arc<dyn Lookup>,
    /// Authorities that are trusted beside those of the system, as receivers of a closed network have. Default none.
    pub authorities: Vec<reqwest::Certificate>,
}

impl Default for TransportSettings {
    fn default() -> Self {
        Self {
            reach: Reach::Public,
            connect: Duration::from_secs(5),
            total: Duration::from_secs(15),
            lookup: Arc::new(SystemLookup),
            authorities: Vec::new(),
        }
    }
}

impl fmt::Debug for TransportSettings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportSettings")
            .field("reach", &self.reach)
            .field("connect", &self.connect)
            .field("total", &self.total)
            .finish_non_exhaustive()
    }
}

/// How long a look-up may take: four fifths of the time of a connection, which it is a part of.
fn lookup_timeout(connect: Duration) -> Duration {
    connect.saturating_mul(4) / 5
}

/// Makes attempts. No proxy of the environment is used, no redirection followed, nothing repeated by itself.
#[derive(Clone, Debug)]
pub struct Transport {
    client: reqwest::Client,
    reach: Reach,
    total: Duration,
}

impl Transport {
    /// Gets ready. With [`Reach::Anywhere`] a warning is logged.
    ///
    /// # Errors
    ///
    /// Where TLS cannot be set up.
    pub fn new(settings: &TransportSettings) -> Result<Self, reqwest::Error> {
        if settings.reach == Reach::Anywhere {
            tracing::warn!(
                "notifications may go to private addresses and over http: whoever may ask for calls can reach this \
                 machine's own network; do not use this where callers are not trusted"
            );
        }
        let mut client = reqwest::Client::builder()
            .user_agent(USER_AGENT_VALUE)
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .referer(false)
            .retry(reqwest::retry::never())
            .http1_only()
            .connect_timeout(settings.connect)
            .timeout(settings.total)
            .pool_idle_timeout(Duration::from_secs(30))
            .dns_resolver(PublicResolver::new(
                settings.lookup.clone(),
                settings.reach,
                lookup_timeout(settings.connect),
            ));
        if !settings.authorities.is_empty() {
            client = client.tls_certs_merge(settings.authorities.iter().cloned());
        }
        Ok(Self { client: client.build()?, reach: settings.reach, total: settings.total })
    }

    /// How far attempts may go.
    pub fn reach(&self) -> Reach {
        self.reach
    }

    /// How long an attempt may take in all.
    pub fn total(&self) -> Duration {
        self.total
    }

    /// Sends a body once. `now` is what dates in the answer are compared with.
    pub async fn send(&self, to: &Destination, mut headers: HeaderMap, body: Vec<u8>, now: UnixTime) -> SendOutcome {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(MEDIA_TYPE));
        let request = self.client.post(to.url().clone()).headers(headers).body(body);
        match request.send().await {
            Ok(mut answer) => {
                let now = std::time::SystemTime::UNIX_EPOCH.checked_add(now.as_duration());
                let now = now.unwrap_or(std::time::SystemTime::UNIX_EPOCH);
                let send_outcome = SendOutcome::of(answer.status(), answer.headers(), now);
                // The status is the answer; what follows it changes nothing, even if it breaks off.
                let mut read: usize = 0;
                while let Ok(Some(piece)) = answer.chunk().await {
                    read = read.saturating_add(piece.len());
                    if read >= MAX_READ_BYTES {
                        break;
                    }
                }
                send_outcome
            }
            Err(error) => SendOutcome::Unanswered(transport_failure::of(&error)),
        }
    }
}
