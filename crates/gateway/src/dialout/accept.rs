//! Accepting a dialout: checks, the idempotency key, the store, and only then the answer.

use std::time::Duration;

use aws_lc_rs::digest::{SHA256, digest};
use jiff::Timestamp;
use smartassist_auth::{Clock as _, SystemClock};
use smartassist_server::api::{DialoutInput, DialoutResponse};
use smartassist_types::{DialoutAnswer, DialoutRequest};
use uuid::Uuid;
use zeroize::Zeroizing;

use super::Exchange;
use super::kept::{Kept, state};
use super::refused::Refused;
use super::room::Room;
use super::run::{Course, Through};
use crate::Edition;
use crate::call::Phase;
use crate::notifications::Destination;
use crate::notifications::headers::{self, HeadersError};
use crate::number::{self, Emergency};
use crate::reports::history::Story;
use crate::resources::{Bot, Possessions, Trunk};
use crate::store::{Acceptance, AppSettings, NewCall, NotifyTarget, Reservation, ReservedKey, Store};

/// How long a request may hold its key. It takes milliseconds; what died with the process must not block its repetition.
const KEY_LEASE: Duration = Duration::from_secs(60);

/// A call that may be made.
struct Allowed {
    story: Story,
    edition: Edition,
    notify: Option<NotifyTarget>,
    course: Course,
    room: Room,
}

impl<S: Store> Exchange<S> {
    /// Answers a dialout of this app and account. It is seen through even if nobody waits for the answer any more: a
    /// caller that hangs up must not leave a call behind that is stored and never dialled.
    pub async fn dialout(&self, app: &str, account: &str, input: DialoutInput) -> DialoutResponse {
        let (exchange, app, account) = (self.clone(), app.to_owned(), account.to_owned());
        let accepting = tokio::spawn(async move { exchange.accept(&app, &account, input).await });
        match accepting.await.unwrap_or(Err(Refused::Broken("the dialout could not be handled"))) {
            Ok(answer) => DialoutResponse::Ok(answer),
            Err(refused) => {
                if let Some(why) = refused.counted() {
                    self.metrics.call_refused(why);
                }
                refused.answer()
            }
        }
    }

    /// Puts the call into the store and starts it.
    async fn accept(&self, app: &str, account: &str, input: DialoutInput) -> Result<DialoutAnswer, Refused> {
        let held = match &input.idempotency_key {
            Some(key) => match self.reserve(app, key.as_str(), &input).await? {
                Reserved::Held(key) => Some(key),
                Reserved::Answered(answer) => return Ok(*answer),
            },
            None => None,
        };
        let accepted = match self.allow(app, account, input).await {
            Ok(allowed) => self.take(app, account, allowed, held.clone()).await,
            Err(refusal) => Err(refusal),
        };
        if let (Err(_), Some(key)) = (&accepted, held) {
            // Whether the call was stored may not be known; a key that was used for it is not given back.
            let _ = self.store.release_key(key).await;
        }
        accepted
    }

    /// Whether a call may be made as asked for, before anything is written.
    async fn allow(&self, app: &str, account: &str, input: DialoutInput) -> Result<Allowed, Refused> {
        if self.under_way.is_ending() {
            return Err(Refused::Stopping);
        }
        let mut request = input.body;
        let notify = self.notify_target(&request)?;
        // They may hold credentials, and are kept beside the target alone, from where they are wiped.
        request.notify_headers = None;
        let bot_id = input.bot_id.as_str();
        let (settings, has) = self.directory.of_app(app, account).await.map_err(|_| Refused::NotRead)?;
        let setup = match setup(settings, &has, bot_id, &request) {
            Ok(setup) if setup.through == Through::Carrier => setup,
            // What this call needs may have been set up a moment ago.
            _ => {
                let (settings, has) = self.directory.of_app_anew(app, account).await.map_err(|_| Refused::NotRead)?;
                setup(settings, &has, bot_id, &request)?
            }
        };
        let CallSetup { edition, bot, trunk, through } = setup;
        let room = self.rooms.take(account).ok_or(Refused::NoRoom(self.rooms.most()))?;
        let course = Course { talk: bot.talk(), through };
        let conversation = Uuid::new_v4().to_string();
        let (account, sip_call) = (account.to_owned(), Uuid::new_v4().to_string());
        let story = Story { account, bot: bot.id, flow: bot.flow, trunk, conversation, sip_call, request };
        Ok(Allowed { story, edition, notify, course, room })
    }

    /// Writes the call down, together with the answer to its key, and starts it.
    async fn take(
        &self,
        app: &str,
        account: &str,
        allowed: Allowed,
        held: Option<ReservedKey>,
    ) -> Result<DialoutAnswer, Refused> {
        let call = Uuid::new_v4().to_string();
        let kept =
            Kept::new(allowed.story, allowed.edition, Timestamp::now(), self.lifetime.call_clock(self.carrier.pace()));
        let answer = answer(&call, &kept.story)?;
        let acceptance = match held {
            Some(key) => Acceptance::Keyed { key, answer: written(&answer)? },
            None => Acceptance::Plain,
        };
        let new = NewCall {
            id: call.clone(),
            account_id: account.to_owned(),
            app_id: app.to_owned(),
            notify: allowed.notify,
            state: state(Phase::Queued).to_owned(),
            record: written(&kept)?,
            report_rows: kept.first_facts()?,
            at: SystemClock.now(),
        };
        // Counted before it is stored, so that whoever waits for calls to end waits for this one too.
        let counted = self.under_way.begin();
        self.store.accept_call(new, acceptance).await?;
        let (exchange, open) = (self.clone(), self.metrics.call_accepted());
        tokio::spawn(async move {
            exchange.run(call, kept, allowed.course, counted).await;
            drop((allowed.room, open));
        });
        Ok(answer)
    }

    /// Where notifications go, if they may go there at all: better refused now than lost later.
    fn notify_target(&self, request: &DialoutRequest) -> Result<Option<NotifyTarget>, Refused> {
        let Some(url) = &request.notifyurl else { return Ok(None) };
        let to =
            Destination::parse(url.as_str(), self.reach).map_err(|why| Refused::destination("/notifyurl", &why))?;
        let wanted = request.notify_headers.iter().flat_map(|headers| headers.iter());
        let wanted: Vec<(String, String)> = wanted.map(|(name, value)| (name.to_string(), value.to_string())).collect();
        let sent = headers::check(&wanted, &to).map_err(|why| Refused::destination(&place(&wanted, &why), &why))?;
        let headers = wanted.into_iter().filter(|(name, _)| sent.contains_key(name.as_str())).collect();
        Ok(Some(NotifyTarget { url: url.as_str().to_owned(), headers }))
    }

    async fn reserve(&self, app: &str, key: &str, input: &DialoutInput) -> Result<Reserved, Refused> {
        let request = Zeroizing::new(written(&(input.bot_id.as_str(), &input.body))?);
        let fingerprint = digest(&SHA256, &request).as_ref().to_vec();
        let reserving =
            self.store.reserve_key(app.to_owned(), key.to_owned(), fingerprint, SystemClock.now(), KEY_LEASE);
        match reserving.await? {
            Reservation::Held(key) => Ok(Reserved::Held(key)),
            Reservation::Running => Err(Refused::KeyRunning),
            Reservation::Conflict => Err(Refused::KeyConflict),
            Reservation::Answered(answer) => match serde_json::from_slice(&answer) {
                Ok(answer) => Ok(Reserved::Answered(Box::new(answer))),
                Err(_) => Err(Refused::Broken("the answer that was kept cannot be read")),
            },
        }
    }
}

/// A key that may be gone on with, or the answer it stands for.
enum Reserved {
    Held(ReservedKey),
    Answered(Box<DialoutAnswer>),
}

/// Where the header stands in the request that is refused, as a JSON Pointer, in the caller's spelling.
fn place(wanted: &[(String, String)], why: &HeadersError) -> String {
    let name = wanted.iter().rfind(|(name, _)| why.name().is_some_and(|refused| name.eq_ignore_ascii_case(refused)));
    // No name of a header has a slash.
    name.map_or_else(|| "/notifyHeaders".to_owned(), |(name, _)| format!("/notifyHeaders/{}", name.replace('~', "~0")))
}

/// What is set up for a call.
struct CallSetup {
    edition: Edition,
    bot: Bot,
    trunk: Option<String>,
    through: Through,
}

/// What is set up for this request.
fn setup(
    settings: Option<AppSettings>,
    has: &Possessions,
    bot: &str,
    request: &DialoutRequest,
) -> Result<CallSetup, Refused> {
    let edition = settings.ok_or(Refused::AppGone)?.edition;
    let bot = has.bots.get(bot).cloned().unwrap_or_else(|| Bot::new(bot));
    if !bot.may_call_as(&request.caller) {
        return Err(Refused::not_set_up("/caller", "is none of the bot's numbers"));
    }
    let (trunk, through) = trunk(has, &bot, request.trunk.as_deref())?;
    let emergency = match &trunk {
        Some(_) => number::emergency(&request.target),
        None => number::emergency_at_host(&request.target),
    };
    allow_emergency(emergency, trunk.as_deref().and_then(|name| has.trunks.get(name)))?;
    Ok(CallSetup { edition, bot, trunk, through })
}

/// The trunk a call goes through: its name, if it has one, and whether calls can be made through it. An account that
/// has no trunks takes every name.
fn trunk(has: &Possessions, bot: &Bot, asked: Option<&str>) -> Result<(Option<String>, Through), Refused> {
    let usual = || has.trunks.iter().find(|trunk| trunk.default).map(|trunk| trunk.name.as_str());
    let Some(name) = asked.or(bot.trunk.as_deref()).or_else(usual) else { return Ok((None, Through::Carrier)) };
    match has.trunks.get(name) {
        Some(trunk) if trunk.enabled => Ok((Some(name.to_owned()), Through::Carrier)),
        Some(_) => Ok((Some(name.to_owned()), Through::Nothing)),
        None if has.trunks.is_empty() => Ok((Some(name.to_owned()), Through::Carrier)),
        // The bot's own trunk was deleted under it: that is not the caller's mistake.
        None if asked.is_none() => Ok((Some(name.to_owned()), Through::Nothing)),
        None => Err(Refused::not_set_up("/trunk", "the account has no trunk with this name")),
    }
}

/// Refuses an emergency number that the trunk does not list.
fn allow_emergency(emergency: Option<Emergency>, trunk: Option<&Trunk>) -> Result<(), Refused> {
    match emergency {
        Some(emergency) if !trunk.is_some_and(|trunk| trunk.allows(emergency)) => {
            Err(Refused::EmergencyNumber(emergency))
        }
        _ => Ok(()),
    }
}

/// The answer, with the id that notifications carry.
fn answer(call: &str, story: &Story) -> Result<DialoutAnswer, Refused> {
    let (sip_call, conversation) = (story.sip_call.as_str(), story.conversation.as_str());
    let answer = DialoutAnswer::builder().sid(call).call_id(sip_call).conversation_id(conversation).build();
    answer.map_err(|_| Refused::Broken("the answer cannot be made"))
}

fn written(value: &impl serde::Serialize) -> Result<Vec<u8>, Refused> {
    serde_json::to_vec(value).map_err(|_| Refused::Broken("the request cannot be kept"))
}
