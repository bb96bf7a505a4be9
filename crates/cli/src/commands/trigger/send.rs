//! Sends a notification, and compares the response with the document.

use std::time::{Duration, Instant};

use smartassist_auth::signature::{SAVG_SIGNATURE, SavgSigner, WebhookSecret, WebhookSigner};
use smartassist_auth::{Clock as _, Secret, SystemClock, UnixTime};
use smartassist_client::reqwest::{self, Client, Method, Url};
use smartassist_gateway::notifications::{Destination, Reach};
use smartassist_server::routes::CALL_STATUS;
use smartassist_types::Errors;

use super::defect::{SignatureKind, TriggerRequest};
use crate::failure::Failure;
use crate::receiver_client;
use crate::secrets::NotificationSecrets;

/// Maximum size of a response that is read, in bytes.
const MAX_RESPONSE_BYTES: usize = 64 * 1024;

/// Sends to one receiver.
pub struct NotificationSender {
    client: Client,
    url: Url,
    signers: RequestSigners,
    wrong_signers: RequestSigners,
}

struct RequestSigners {
    savg: Option<SavgSigner>,
    webhook: Option<WebhookSigner>,
}

/// The result of a request.
pub struct TriggerResult {
    /// The status; `None` if the connection was closed without a response.
    pub status: Option<u16>,
    /// The time of the request, in milliseconds.
    pub milliseconds: u128,
    /// How the response differs from the document.
    pub problem: Option<String>,
    /// The errors in the response.
    pub errors: Vec<String>,
}

impl NotificationSender {
    /// A sender that signs with these secrets.
    ///
    /// # Errors
    ///
    /// The URL is invalid, or no gateway would send to it.
    pub fn new(url: &str, timeout: Duration, secrets: &NotificationSecrets) -> Result<Self, Failure> {
        let (client, url) = receiver_client::client_for("the receiver", url, timeout)?;
        // A URL that no gateway sends to cannot be a receiver.
        Destination::parse(url.as_str(), Reach::Anywhere).map_err(|why| Failure::usage(why.to_string()))?;
        let (savg, webhook) = secrets.signers();
        let wrong_signers = RequestSigners::other_than(&savg, &webhook)?;
        Ok(Self { client, url, signers: RequestSigners { savg, webhook }, wrong_signers })
    }

    /// Sends a request, and compares the response with the expected one.
    ///
    /// # Errors
    ///
    /// No receiver listens, or it does not respond in time.
    pub async fn send(&self, request: &TriggerRequest) -> Result<TriggerResult, Failure> {
        let method = Method::from_bytes(request.method.as_bytes()).unwrap_or(Method::POST);
        let mut message = self.client.request(method, self.url.clone()).header("content-type", request.content_type);
        let headers = match request.signed {
            SignatureKind::Valid(seconds) => self.signers.headers(seconds, request)?,
            SignatureKind::WrongSecret => self.wrong_signers.headers(0, request)?,
            SignatureKind::Unsigned => Vec::new(),
        };
        for (name, value) in headers {
            message = message.header(name, value);
        }
        let body = request.changed.as_ref().unwrap_or(&request.body).clone();
        let began = Instant::now();
        let result = message.body(body).send().await;
        let milliseconds = began.elapsed().as_millis();
        match result {
            Ok(response) => Ok(compare_with_document(request, response, milliseconds).await),
            Err(error) if error.is_connect() => Err(Failure::failed(receiver_client::connection_error(&error))
                .hint("see whether it runs at that address; `smartassist listen --insecure` is one")),
            Err(error) if error.is_timeout() => Err(Failure::failed("the receiver did not answer in time")
                .hint("give it more --timeout; a sender that tries once would have lost the notification")),
            Err(_) => {
                // A receiver may close the connection before a large body is sent completely.
                let problem = Some(format!("closed without an answer; documented: {}", request.expected.words));
                Ok(TriggerResult { status: None, milliseconds, problem, errors: Vec::new() })
            }
        }
    }
}

impl RequestSigners {
    /// Signers of the same schemes with random secrets; of SAVG-Signature if there are none.
    fn other_than(savg: &Option<SavgSigner>, webhook: &Option<WebhookSigner>) -> Result<Self, Failure> {
        let failed = |error: &dyn std::fmt::Display| Failure::failed(format!("no secret can be made: {error}"));
        let other = SavgSigner::new(&Secret::generate().map_err(|error| failed(&error))?);
        let other_webhook = WebhookSigner::new(&WebhookSecret::generate().map_err(|error| failed(&error))?);
        Ok(Self {
            savg: (savg.is_some() || webhook.is_none()).then_some(other),
            webhook: webhook.is_some().then_some(other_webhook),
        })
    }

    fn headers(&self, seconds: i64, request: &TriggerRequest) -> Result<Vec<(&'static str, String)>, Failure> {
        let now = SystemClock.now().as_secs();
        let time = UnixTime::from_secs(now.saturating_add_signed(seconds));
        let mut headers = Vec::new();
        if let Some(signer) = &self.savg {
            headers.push((SAVG_SIGNATURE, signer.sign_at(time, &request.body)));
        }
        if let Some(signer) = &self.webhook {
            let signed = signer.sign_at(time, &request.id, &request.body);
            let signed = signed.map_err(|error| Failure::failed(format!("it cannot be signed: {error}")))?;
            headers.extend(signed.headers().map(|(name, value)| (name, value.to_owned())));
        }
        Ok(headers)
    }
}

async fn compare_with_document(
    request: &TriggerRequest,
    mut response: reqwest::Response,
    milliseconds: u128,
) -> TriggerResult {
    let status = response.status().as_u16();
    let mut body = Vec::new();
    while let Ok(Some(chunk)) = response.chunk().await {
        body.extend_from_slice(&chunk);
        if body.len() > MAX_RESPONSE_BYTES {
            break;
        }
    }
    let errors: Option<Errors> = serde_json::from_slice(&body).ok();
    let is_taken = (200..300).contains(&status);
    let problem = if !request.expected.has(status) {
        let unknown = if is_taken || CALL_STATUS.statuses.contains(&status) { "" } else { ", which no edition names" };
        Some(format!("documented: {}{unknown}", request.expected.words))
    } else if !is_taken && errors.is_none() {
        Some(r#"the body is not the documented {"errors":[{"msg","code"}]}"#.to_owned())
    } else {
        None
    };
    let errors =
        errors.iter().flat_map(|errors| &errors.errors).map(|error| format!("{} (code {})", error.msg, error.code));
    TriggerResult { status: Some(status), milliseconds, problem, errors: errors.collect() }
}
