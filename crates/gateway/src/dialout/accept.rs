//! Accepting a dialout: checks, the idempotency key, the store, and only then the answer.

use std::time::Duration;

use aws_lc_rs::digest::{SHA256, digest};
use jiff::Timestamp;
use smartassist_auth::{Clock as _, SystemClock};
use smartassist_server::api::{DialoutInput, DialoutResponse};
use smartassist_types::{DialoutAnswer, DialoutRequest};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::CallService;
use super::concurrency::ConcurrencyPermit;
use super::error::DialoutError;
use super::run::{CallPlan, CallRoute};
use super::stored_call::{StoredCall, state};
use crate::Edition;
use crate::call::CallPhase;
use crate::notifications::Destination;
use crate::notifications::headers::{self, HeadersError};
use crate::number::{self, EmergencyNumber};
use crate::reports::history::CallHistory;
use crate::resources::{AccountResources, Bot, Trunk};
use crate::store::{Acceptance, AppSettings, NewCall, NotifyTarget, Reservation, ReservedKey, Store};

/// How long a request may hold its key. It takes milliseconds; what died with the process must not block its
/// repetition.
const KEY_LEASE: Duration = Duration::from_secs(60);

/// A call that may be made.
struct ValidatedCall {
    history: CallHistory,
    edition: Edition,
    notify: Option<NotifyTarget>,
    plan: CallPlan,
    permit: ConcurrencyPermit,
}

impl<S: Store> CallService<S> {
    /// Answers a dialout of this app and account. It is seen through even if nobody waits for the answer any more: a
    /// caller that hangs up must not leave a call behind that is stored and never dialled.
    pub async fn dialout(&self, app: &str, account: &str, input: DialoutInput) -> DialoutResponse {
        let (call_service, app, account) = (self.clone(), app.to_owned(), account.to_owned());
        let accepting = tokio::spawn(async move { call_service.accept(&app, &account, input).await });
        match accepting.await.unwrap_or(Err(DialoutError::Internal("the dialout could not be handled"))) {
            Ok(answer) => DialoutResponse::Ok(answer),
            Err(error) => {
                if let Some(why) = error.metric_reason() {
                    self.metrics.call_refused(why);
                }
                error.response()
            }
        }
    }

    /// Puts the call into the store and starts it.
    async fn accept(&self, app: &str, account: &str, input: DialoutInput) -> Result<DialoutAnswer, DialoutError> {
        let key = match &input.idempotency_key {
            Some(key) => match self.reserve(app, key.as_str(), &input).await? {
                KeyReservation::Held(key) => Some(key),
                KeyReservation::Answered(answer) => return Ok(*answer),
            },
            None => None,
        };
        let accepted = match self.validate(app, account, input).await {
            Ok(validated) => self.start(app, account, validated, key.clone()).await,
            Err(refusal) => Err(refusal),
        };
        if let (Err(_), Some(key)) = (&accepted, key) {
            // Whether the call was stored may not be known; a key that was used for it is not given back.
            let _ = self.store.release_key(key).await;
        }
        accepted
    }

    /// Whether a call may be made as asked for, before anything is written.
    async fn validate(&self, app: &str, account: &str, input: DialoutInput) -> Result<ValidatedCall, DialoutError> {
        if self.in_flight.is_cancelled() {
            return Err(DialoutError::Stopping);
        }
        let mut request = input.body;
        let notify = self.notify_target(&request)?;
        // They may hold credentials, and are kept beside the target alone, from where they are wiped.
        request.notify_headers = None;
        let bot_id = input.bot_id.as_str();
        let (settings, has) = self
            .resource_cache
            .app_and_resources(app, account)
            .await
            .map_err(|_| DialoutError::ResourcesUnavailable)?;
        let resolved = match resolve(settings, &has, bot_id, &request) {
            Ok(resolved) if resolved.route == CallRoute::Carrier => resolved,
            // What this call needs may have been set up a moment ago.
            _ => {
                let (settings, has) = self
                    .resource_cache
                    .refetch_app_and_resources(app, account)
                    .await
                    .map_err(|_| DialoutError::ResourcesUnavailable)?;
                resolve(settings, &has, bot_id, &request)?
            }
        };
        let ResolvedCall { edition, bot, trunk, route } = resolved;
        let permit = self.concurrency.try_acquire(account).ok_or(DialoutError::TooManyCalls(self.concurrency.max()))?;
        let plan = CallPlan { talk_time: bot.talk_time(), route };
        let conversation = Uuid::new_v4().to_string();
        let (account, sip_call) = (account.to_owned(), Uuid::new_v4().to_string());
        let history = CallHistory { account, bot: bot.id, flow: bot.flow, trunk, conversation, sip_call, request };
        Ok(ValidatedCall { history, edition, notify, plan, permit })
    }

    /// Writes the call down, together with the answer to its key, and starts it.
    async fn start(
        &self,
        app: &str,
        account: &str,
        validated: ValidatedCall,
        key: Option<ReservedKey>,
    ) -> Result<DialoutAnswer, DialoutError> {
        let call = Uuid::new_v4().to_string();
        let stored = StoredCall::new(
            validated.history,
            validated.edition,
            Timestamp::now(),
            self.run_clock.call_clock(self.carrier.time_scale()),
        );
        let answer = answer(&call, &stored.history)?;
        let acceptance = match key {
            Some(key) => Acceptance::Keyed { key, answer: to_json(&answer)? },
            None => Acceptance::Plain,
        };
        let new = NewCall {
            id: call.clone(),
            account_id: account.to_owned(),
            app_id: app.to_owned(),
            notify: validated.notify,
            state: state(CallPhase::Queued).to_owned(),
            record: to_json(&stored)?,
            report_rows: stored.initial_facts()?,
            at: SystemClock.now(),
        };
        // Counted before it is stored, so that a shutdown waits for this call too.
        let guard = self.in_flight.begin();
        self.store.accept_call(new, acceptance).await?;
        let (call_service, open) = (self.clone(), self.metrics.call_accepted());
        tokio::spawn(async move {
            call_service.run(call, stored, validated.plan, guard).await;
            drop((validated.permit, open));
        });
        Ok(answer)
    }

    /// Where notifications go, if they may go there at all: better refused now than lost later.
    fn notify_target(&self, request: &DialoutRequest) -> Result<Option<NotifyTarget>, DialoutError> {
        let Some(url) = &request.notifyurl else { return Ok(None) };
        let to = Destination::parse(url.as_str(), self.reach)
            .map_err(|why| DialoutError::destination("/notifyurl", &why))?;
        let wanted = request.notify_headers.iter().flat_map(|headers| headers.iter());
        let wanted: Vec<(String, String)> = wanted.map(|(name, value)| (name.to_string(), value.to_string())).collect();
        let sent =
            headers::check(&wanted, &to).map_err(|why| DialoutError::destination(&pointer(&wanted, &why), &why))?;
        let headers = wanted.into_iter().filter(|(name, _)| sent.contains_key(name.as_str())).collect();
        Ok(Some(NotifyTarget { url: url.as_str().to_owned(), headers }))
    }

    async fn reserve(&self, app: &str, key: &str, input: &DialoutInput) -> Result<KeyReservation, DialoutError> {
        let request = Zeroizing::new(to_json(&(input.bot_id.as_str(), &input.body))?);
        let fingerprint = digest(&SHA256, &request).as_ref().to_vec();
        let reserving =
            self.store.reserve_key(app.to_owned(), key.to_owned(), fingerprint, SystemClock.now(), KEY_LEASE);
        match reserving.await? {
            Reservation::Held(key) => Ok(KeyReservation::Held(key)),
            Reservation::Running => Err(DialoutError::KeyInUse),
            Reservation::Conflict => Err(DialoutError::KeyConflict),
            Reservation::Answered(answer) => match serde_json::from_slice(&answer) {
                Ok(answer) => Ok(KeyReservation::Answered(Box::new(answer))),
                Err(_) => Err(DialoutError::Internal("the answer that was kept cannot be read")),
            },
        }
    }
}

/// A key that may be gone on with, or the answer it stands for.
enum KeyReservation {
    Held(ReservedKey),
    Answered(Box<DialoutAnswer>),
}

/// Where the header stands in the request that is refused, as a JSON Pointer, in the caller's spelling.
fn pointer(wanted: &[(String, String)], why: &HeadersError) -> String {
    let name = wanted.iter().rfind(|(name, _)| why.name().is_some_and(|refused| name.eq_ignore_ascii_case(refused)));
    // No name of a header has a slash.
    name.map_or_else(|| "/notifyHeaders".to_owned(), |(name, _)| format!("/notifyHeaders/{}", name.replace('~', "~0")))
}

/// What is set up for a call.
struct ResolvedCall {
    edition: Edition,
    bot: Bot,
    trunk: Option<String>,
    route: CallRoute,
}

/// What is set up for this request.
fn resolve(
    settings: Option<AppSettings>,
    has: &AccountResources,
    bot: &str,
    request: &DialoutRequest,
) -> Result<ResolvedCall, DialoutError> {
    let edition = settings.ok_or(DialoutError::AppDeleted)?.edition;
    let bot = has.bots.get(bot).cloned().unwrap_or_else(|| Bot::new(bot));
    if !bot.may_call_as(&request.caller) {
        return Err(DialoutError::unknown_resource("/caller", "is none of the bot's numbers"));
    }
    let (trunk, route) = trunk(has, &bot, request.trunk.as_deref())?;
    let emergency = match &trunk {
        Some(_) => number::emergency_number(&request.target),
        None => number::emergency_number_at_host(&request.target),
    };
    allow_emergency(emergency, trunk.as_deref().and_then(|name| has.trunks.get(name)))?;
    Ok(ResolvedCall { edition, bot, trunk, route })
}

/// The trunk a call goes through: its name, if it has one, and whether calls can be made through it. An account that
/// has no trunks takes every name.
fn trunk(has: &AccountResources, bot: &Bot, asked: Option<&str>) -> Result<(Option<String>, CallRoute), DialoutError> {
    let usual = || has.trunks.iter().find(|trunk| trunk.default).map(|trunk| trunk.name.as_str());
    let Some(name) = asked.or(bot.trunk.as_deref()).or_else(usual) else { return Ok((None, CallRoute::Carrier)) };
    match has.trunks.get(name) {
        Some(trunk) if trunk.enabled => Ok((Some(name.to_owned()), CallRoute::Carrier)),
        Some(_) => Ok((Some(name.to_owned()), CallRoute::DisabledTrunk)),
        None if has.trunks.is_empty() => Ok((Some(name.to_owned()), CallRoute::Carrier)),
        // The bot's own trunk was deleted under it: that is not the caller's mistake.
        None if asked.is_none() => Ok((Some(name.to_owned()), CallRoute::DisabledTrunk)),
        None => Err(DialoutError::unknown_resource("/trunk", "the account has no trunk with this name")),
    }
}

/// Refuses an emergency number that the trunk does not list.
fn allow_emergency(emergency: Option<EmergencyNumber>, trunk: Option<&Trunk>) -> Result<(), DialoutError> {
    match emergency {
        Some(emergency) if !trunk.is_some_and(|trunk| trunk.allows(emergency)) => {
            Err(DialoutError::EmergencyNumber(emergency))
        }
        _ => Ok(()),
    }
}

/// The answer, with the id that notifications carry.
fn answer(call: &str, history: &CallHistory) -> Result<DialoutAnswer, DialoutError> {
    let (sip_call, conversation) = (history.sip_call.as_str(), history.conversation.as_str());
    let answer = DialoutAnswer::builder().sid(call).call_id(sip_call).conversation_id(conversation).build();
    answer.map_err(|_| DialoutError::Internal("the answer cannot be made"))
}

fn to_json(value: &impl serde::Serialize) -> Result<Vec<u8>, DialoutError> {
    serde_json::to_vec(value).map_err(|_| DialoutError::Internal("the request cannot be kept"))
}
