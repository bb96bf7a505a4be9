//! `smartassist dial`: places a call, and follows it with `--wait`.

mod arguments;
mod call_outcome;
mod follow;
mod request;
mod target;
mod warnings;

pub use self::arguments::DialArguments;

use smartassist_client::types::{DialoutAnswer, DialoutRequest, IdempotencyKey, NotifyUrl};
use smartassist_client::{Client, Error};

use crate::api_failure::api_failure;
use crate::connection::ConnectionSettings;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Console, Layout};
use crate::signals::stop_signal;
use crate::table::write_pairs;
use call_outcome::CallOutcome;
use follow::CallFollower;

/// Places the call.
pub async fn run(dial: &DialArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let mut settings = dial.connection.settings()?;
    if dial.supports_idempotency {
        settings.set_supports_idempotency();
    }
    let client = settings.client()?;
    dial.bot.required()?;
    let mut request = request::build(dial)?;
    if !dial.emergency {
        target::refuse_emergency(&request.target, request.trunk.is_some())?;
    }
    if !dial.wait {
        for warning in warnings::warnings_of(&request, client.base_url()) {
            console.warn(&warning)?;
        }
        settings.wait_for_server(&client, console).await?;
        let answer = place(dial, &settings, &client, request).await?;
        print(&answer, Layout::Document, console)?;
        return Ok(Exit::Success);
    }
    if request.notifyurl.is_some() {
        return Err(Failure::usage("--wait has its own notifyurl, and the request in the file names another"));
    }
    let follower = CallFollower::start(dial, client.base_url()).await?;
    request.notifyurl =
        Some(NotifyUrl::try_from(follower.url()).map_err(|error| Failure::usage(format!("--public-url {error}")))?);
    console.note(&format!("notifications are received at {}", follower.url()))?;
    settings.wait_for_server(&client, console).await?;
    let outcome = CallOutcome::new(request.machine_detection, &request.target);
    let exit = match place(dial, &settings, &client, request).await {
        Ok(answer) => {
            print(&answer, Layout::Line, console)?;
            follower.follow(dial, outcome, console).await?
        }
        // Notifications may still arrive for a call with unknown outcome.
        Err(failure) if failure.exit() == Exit::UnknownOutcome => {
            console.print_failure(&failure)?;
            console.note("waiting for notifications nevertheless: they tell whether there is a call")?;
            follower.follow(dial, outcome, console).await?
        }
        Err(failure) => return Err(failure),
    };
    Ok(exit)
}

async fn place(
    dial: &DialArguments,
    settings: &ConnectionSettings,
    client: &Client,
    request: DialoutRequest,
) -> Result<DialoutAnswer, Failure> {
    let mut call = client.dialout().bot_id(dial.bot.required()?.clone()).body(request);
    if let Some(key) = key(dial, settings.supports_idempotency())? {
        call = call.idempotency_key(key);
    }
    tokio::select! {
        answer = call.send() => answer.map(|answer| answer.into_inner()).map_err(|error| refused(dial, &error, client)),
        () = stop_signal() => Err(Failure::new(
            Exit::UnknownOutcome,
            "interrupted while the request was under way: a phone may be ringing",
        )),
    }
}

/// The failure for a call that was not placed. A server that refuses the notification URL or an emergency number does
/// so before it dials.
fn refused(dial: &DialArguments, error: &Error, client: &Client) -> Failure {
    let failure = api_failure(error, client);
    let is_about = |words: &str| {
        error.status().is_some_and(|status| status.as_u16() == 412)
            && error.errors().iter().any(|finding| finding.msg.contains(words))
    };
    if is_about("`allow_emergency`") {
        return failure.hint("allow it for a trunk: `smartassist admin trunk update TRUNK --allow-emergency NUMBER`");
    }
    if !is_about("/notifyurl:") {
        return failure;
    }
    failure.hint(if dial.wait {
        "nothing was dialled; start the gateway with `serve --allow-private`, or give --public-url an https address \
         that leads to --receiver"
    } else {
        "nothing was dialled; give --notify-url an https address that is public, or start the gateway with \
         `serve --allow-private`"
    })
}

/// The key of the option, or a new key if the server supports keys. With a key, the client may repeat the request.
/// Without support by the server, no key is sent.
fn key(dial: &DialArguments, supports_idempotency: bool) -> Result<Option<IdempotencyKey>, Failure> {
    match &dial.idempotency_key {
        Some(key) => Ok(Some(key.clone())),
        None if supports_idempotency => IdempotencyKey::try_from(uuid::Uuid::new_v4().to_string())
            .map(Some)
            .map_err(|error| Failure::failed(format!("no idempotency key: {error}"))),
        None => Ok(None),
    }
}

fn print(answer: &DialoutAnswer, layout: Layout, console: &mut Console<'_>) -> Result<(), Failure> {
    if console.is_json() {
        return Ok(console.json(answer, layout)?);
    }
    let mut pairs = vec![("sid", answer.sid.clone()), ("callId", answer.call_id.clone())];
    // The vendor's text about notifications mentions it, but no sample contains it; a gateway sends it.
    if let Some(id) = &answer.conversation_id {
        pairs.push(("conversationId", id.clone()));
    }
    Ok(write_pairs(&mut console.out, &pairs)?)
}
