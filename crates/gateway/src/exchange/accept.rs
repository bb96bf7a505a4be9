//! Accepting a dialout: checks, the idempotency key, the store, and only then the answer.

use std::time::Duration;

use jiff::Timestamp;
use serde_json::Value;
use smartassist_auth::{Clock as _, SystemClock};
use smartassist_server::api::{DialoutInput, DialoutResponse};
use smartassist_server::{Caller, Smartassist};
use smartassist_types::{DialoutAnswer, DialoutRequest};
use uuid::Uuid;

use super::Exchange;
use super::kept::Kept;
use crate::call::Phase;
use crate::delivery::{Destination, headers};
use crate::store::{Acceptance, NewCall, NotifyTarget, Reservation, ReservedKey, Store, StoreError};

/// How long a request may hold its key. It takes milliseconds; what died with the process must not block its repetition.
const KEY_LEASE: Duration = Duration::from_secs(60);

impl<S: Store> Smartassist for Exchange<S> {
    async fn dialout(&self, caller: Caller, input: DialoutInput) -> DialoutResponse {
        match self.accept(&caller, input).await {
            Ok(answer) => DialoutResponse::Ok(answer),
            Err(refusal) => refusal,
        }
    }
}

impl<S: Store> Exchange<S> {
    /// Puts the call into the store and starts it.
    ///
    /// # Errors
    ///
    /// The answer that says why it was not accepted. Nothing was dialled then.
    async fn accept(&self, caller: &Caller, input: DialoutInput) -> Result<DialoutAnswer, DialoutResponse> {
        let (Some(app), Some(account)) = (caller.app(), caller.account()) else {
            return Err(DialoutResponse::internal_server_error("the caller has no app or no account"));
        };
        let notify = self.notify_target(&input.body)?;
        let held = match &input.idempotency_key {
            Some(key) => match self.reserve(app, key.as_str(), &input).await? {
                Reserved::Held(key) => Some(key),
                Reserved::Answered(answer) => return Ok(*answer),
            },
            None => None,
        };

        let (call, conversation) = (Uuid::new_v4().to_string(), Uuid::new_v4().to_string());
        let kept = Kept::new(conversation, Timestamp::now(), self.edition, input.body);
        let answer = answer(&call, &kept.conversation)?;
        let acceptance = match held.clone() {
            Some(key) => Acceptance::Keyed { key, answer: written(&answer)? },
            None => Acceptance::Plain,
        };
        let new = NewCall {
            id: call.clone(),
            account_id: account.to_owned(),
            app_id: app.to_owned(),
            notify,
            state: super::run::state(Phase::Queued).to_owned(),
            record: written(&kept)?,
            at: SystemClock.now(),
        };
        if let Err(error) = self.store.accept_call(new, acceptance).await {
            if let Some(key) = held {
                // Whether the call was stored is not known; a key that was used for it is not given back.
                let _ = self.store.release_key(key).await;
            }
            return Err(not_stored(&error));
        }
        let exchange = self.clone();
        tokio::spawn(async move { exchange.run(call, kept).await });
        Ok(answer)
    }

    /// Where notifications go, if they may go there at all: better refused now than lost later.
    fn notify_target(&self, request: &DialoutRequest) -> Result<Option<NotifyTarget>, DialoutResponse> {
        let Some(url) = &request.notifyurl else { return Ok(None) };
        let refuse = |place: &str, why: &dyn std::fmt::Display| {
            DialoutResponse::precondition_failed(format!("Validation errors/ Invalid arguments: {place}: {why}"))
        };
        Destination::parse(url.as_str(), self.reach).map_err(|why| refuse("/notifyurl", &why))?;
        let wanted = request.notify_headers.iter().flat_map(|headers| headers.iter());
        let wanted: Vec<(String, String)> = wanted.map(|(name, value)| (name.to_string(), value.to_string())).collect();
        headers::check(&wanted).map_err(|why| refuse("/notifyHeaders", &why))?;
        Ok(Some(NotifyTarget { url: url.as_str().to_owned(), headers: wanted }))
    }

    async fn reserve(&self, app: &str, key: &str, input: &DialoutInput) -> Result<Reserved, DialoutResponse> {
        let fingerprint = written(&(input.bot_id.as_str(), &input.body))?;
        let reserving =
            self.store.reserve_key(app.to_owned(), key.to_owned(), fingerprint, SystemClock.now(), KEY_LEASE);
        match reserving.await.map_err(|error| not_stored(&error))? {
            Reservation::Held(key) => Ok(Reserved::Held(key)),
            Reservation::Running => Err(still_running()),
            Reservation::Conflict => Err(DialoutResponse::unprocessable_entity(
                "this Idempotency-Key was used with another body, nothing was dialled",
            )),
            Reservation::Answered(answer) => match serde_json::from_slice(&answer) {
                Ok(answer) => Ok(Reserved::Answered(Box::new(answer))),
                Err(_) => Err(DialoutResponse::internal_server_error("the answer that was kept cannot be read")),
            },
        }
    }
}

/// A key that may be gone on with, or the answer it stands for.
enum Reserved {
    Held(ReservedKey),
    Answered(Box<DialoutAnswer>),
}

/// The answer, with the id that notifications carry. The vendor's page speaks of it and its sample leaves it out, so the
/// document has no field for it.
fn answer(call: &str, conversation: &str) -> Result<DialoutAnswer, DialoutResponse> {
    let answer = DialoutAnswer::builder().sid(call).call_id(Uuid::new_v4().to_string()).build();
    let mut answer = answer.map_err(|error| DialoutResponse::internal_server_error(error.to_string()))?;
    answer.unknown.insert("conversationId".to_owned(), Value::from(conversation));
    Ok(answer)
}

fn written(value: &impl serde::Serialize) -> Result<Vec<u8>, DialoutResponse> {
    serde_json::to_vec(value).map_err(|_| DialoutResponse::internal_server_error("the request cannot be kept"))
}

fn still_running() -> DialoutResponse {
    DialoutResponse::conflict("a request with this Idempotency-Key is still being handled, ask again later")
}

fn not_stored(error: &StoreError) -> DialoutResponse {
    tracing::error!(%error, "a dialout could not be stored");
    match error {
        StoreError::Overtaken(_) => still_running(),
        _ => DialoutResponse::service_unavailable("the call cannot be stored right now, nothing was dialled"),
    }
}
