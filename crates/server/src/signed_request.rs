//! Signed notifications as requests: for tests of a receiver, with or without a network.

use std::error::Error;
use std::fmt;

use http::Uri;
use http::header::CONTENT_TYPE;
use smartassist_auth::signature::{NotificationSigner, SignatureError};
use smartassist_types::CallStatusNotification;

/// The request that sends a notification, signed now in every way that `signer` knows. `id` names the notification; it
/// is the same whenever that is sent again.
///
/// ```
/// use smartassist_auth::Secret;
/// use smartassist_auth::signature::{NotificationSigner, SavgSigner};
/// use smartassist_server::signed_request::signed_request;
/// use smartassist_server::types::CallStatusNotification;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let signer = NotificationSigner::default().with_savg(SavgSigner::new(&Secret::from_text("a secret")?));
/// let answered = CallStatusNotification::builder().conversation_id("c-1").status("Answered").build()?;
/// let request = signed_request(&signer, "http://127.0.0.1:8081/notify", "msg_1", &answered)?;
/// assert!(request.headers().contains_key("SAVG-Signature"));
/// // Without a network: router.oneshot(request.map(axum::body::Body::from)).await
/// // Over it: reqwest::Client::new().execute(request.try_into()?).await
/// # Ok(())
/// # }
/// ```
///
/// # Errors
///
/// An address that is none, or an id that cannot be signed.
pub fn signed_request<U>(
    signer: &NotificationSigner,
    uri: U,
    id: &str,
    notification: &CallStatusNotification,
) -> Result<http::Request<Vec<u8>>, SignedRequestError>
where
    Uri: TryFrom<U>,
    <Uri as TryFrom<U>>::Error: Into<http::Error>,
{
    let body = serde_json::to_vec(notification).map_err(SignedRequestError::Body)?;
    let mut builder = http::Request::post(uri).header(CONTENT_TYPE, "application/json");
    for (name, value) in signer.headers(id, &body).map_err(SignedRequestError::Signature)? {
        builder = builder.header(name, value);
    }
    builder.body(body).map_err(SignedRequestError::Request)
}

/// Why there is no request.
#[non_exhaustive]
pub enum SignedRequestError {
    /// The notification cannot be written as JSON.
    Body(serde_json::Error),
    /// The id cannot be signed.
    Signature(SignatureError),
    /// The address is none.
    Request(http::Error),
}

impl fmt::Display for SignedRequestError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Body(_) => "the notification cannot be written as JSON",
            Self::Signature(_) => "the notification cannot be signed",
            Self::Request(_) => "the address of the receiver is none",
        })
    }
}

impl Error for SignedRequestError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(match self {
            Self::Body(error) => error,
            Self::Signature(error) => error,
            Self::Request(error) => error,
        })
    }
}

smartassist_auth::debug_as_text!(SignedRequestError);
