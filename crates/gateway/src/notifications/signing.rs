//! Signs notifications.

use std::sync::Arc;

use reqwest::header::{HeaderMap, HeaderName, HeaderValue};
use smartassist_auth::signature::{NotificationSigner, SavgSigner, WEBHOOK_ID, WebhookSecret, WebhookSigner};
use smartassist_auth::{Clock, Secret};

use crate::store::{ClaimedEntry, SecretKind, Store, StoreError};

/// Why a notification could not be signed.
#[derive(Debug)]
pub(super) enum SigningError {
    /// The secrets could not be read.
    Store(StoreError),
    /// The id of the call cannot be a part of a signature.
    Id,
}

/// Adds the headers of a signature with the app's current secrets: `SAVG-Signature`, Standard Webhooks, or both.
/// `webhook-id` is always added.
pub(super) async fn sign<S: Store>(
    store: &S,
    clock: &Arc<dyn Clock>,
    due: &ClaimedEntry,
    headers: &mut HeaderMap,
) -> Result<(), SigningError> {
    let now = clock.now();
    let secrets = async |kind| store.secrets(due.app_id.clone(), kind, now).await.map_err(SigningError::Store);
    let mut signer = NotificationSigner::default();
    if let Some(savg) = savg(&secrets(SecretKind::Savg).await?) {
        signer = signer.with_savg(savg.with_clock(clock.clone()));
    }
    if let Some(webhook) = webhook(&secrets(SecretKind::Webhook).await?).map_err(SigningError::Store)? {
        signer = signer.with_webhook(webhook.with_clock(clock.clone()));
    }
    let id = due.webhook_id();
    headers.insert(WEBHOOK_ID, HeaderValue::from_str(&id).map_err(|_| SigningError::Id)?);
    for (name, value) in signer.headers(&id, &due.body).map_err(|_| SigningError::Id)? {
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| SigningError::Id)?;
        headers.insert(name, HeaderValue::from_str(&value).map_err(|_| SigningError::Id)?);
    }
    Ok(())
}

fn savg(secrets: &[Secret]) -> Option<SavgSigner> {
    let (current, previous) = secrets.split_first()?;
    let signer = SavgSigner::new(current);
    Some(previous.first().map_or(signer.clone(), |previous| signer.previous_secret(previous)))
}

fn webhook(secrets: &[Secret]) -> Result<Option<WebhookSigner>, StoreError> {
    let read = |secret: &Secret| {
        WebhookSecret::from_bytes(secret.expose()).map_err(|_| StoreError::Damaged("a secret of Standard Webhooks"))
    };
    let Some((current, previous)) = secrets.split_first() else { return Ok(None) };
    let mut signer = WebhookSigner::new(&read(current)?);
    if let Some(previous) = previous.first() {
        signer = signer.previous_secret(&read(previous)?);
    }
    Ok(Some(signer))
}
