//! `smartassist trigger`: sends notifications to a receiver, and says whether it answers as the document says.

mod arguments;
mod broken;
mod event;
mod send;

pub use self::arguments::TriggerArguments;

use std::io::Write as _;

use serde_json::json;

use self::broken::{Broken, Shipment};
use self::event::Event;
use self::send::{Came, Sender};
use crate::console::{BAD, Console, GOOD, Layout};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::table::clean;

/// Sends them one after the other.
pub async fn run(arguments: &TriggerArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let secrets = arguments.signatures.read()?;
    if secrets.is_empty() && arguments.broken.is_some_and(Broken::needs_secret) {
        let failure = Failure::usage("that takes a genuine signature first, and there is no secret to make it with");
        return Err(failure.hint("give --savg-secret-file or --webhook-secret-file a secret that the receiver knows"));
    }
    let shipments = shipments(arguments)?;
    let sender = Sender::new(&arguments.url, arguments.timeout, &secrets)?;
    if secrets.is_empty() {
        console.note("nothing is signed: set SMARTASSIST_SAVG_SECRET or SMARTASSIST_WEBHOOK_SECRET to sign")?;
    }
    let mut all_as_documented = true;
    for shipment in &shipments {
        let came = sender.send(shipment).await?;
        all_as_documented &= came.problem.is_none();
        tell(shipment, &came, console)?;
    }
    Ok(if all_as_documented { Exit::Done } else { Exit::Failed })
}

/// What to send: the events that were asked for, or those that fit what is to be broken.
fn shipments(arguments: &TriggerArguments) -> Result<Vec<Shipment>, Failure> {
    let asked = match (arguments.events.as_slice(), arguments.broken) {
        ([], Some(Broken::OutOfOrder)) => {
            vec![Event::Answered, Event::AmdHumanDetected, Event::AmdStopped, Event::Completed]
        }
        ([], _) => vec![Event::Completed],
        (events, _) => events.to_vec(),
    };
    let conversation = arguments.conversation.clone().unwrap_or_else(|| uuid::Uuid::new_v4().to_string());
    let now = jiff::Timestamp::now();
    let bodies = asked.into_iter().map(|event| {
        let mut body = event.body(arguments.edition, &conversation, now)?;
        body.extend(arguments.set.iter().cloned());
        Ok((event, body))
    });
    let bodies = bodies.collect::<Result<Vec<_>, Failure>>()?;
    broken::shipments(arguments.broken, bodies)
}

fn tell(shipment: &Shipment, came: &Came, console: &mut Console<'_>) -> Result<(), Failure> {
    if console.is_json() {
        let value = json!({
            "event": shipment.event.name(),
            "status": came.status,
            "expected": shipment.expected.words,
            "asDocumented": came.problem.is_none(),
            "problem": came.problem,
            "milliseconds": came.milliseconds,
            "errors": came.errors,
        });
        return Ok(console.json(&value, Layout::Line)?);
    }
    let status = came.status.map_or_else(|| "none".to_owned(), |status| status.to_string());
    let verdict = match &came.problem {
        None => console.out.paint(GOOD, "as documented"),
        Some(problem) => console.out.paint(BAD, problem),
    };
    let (event, milliseconds) = (shipment.event.name(), came.milliseconds);
    writeln!(console.out, "{event:<28}  {status:<4}  {milliseconds:>5} ms  {verdict}")?;
    for error in &came.errors {
        writeln!(console.out, "  {}", clean(error))?;
    }
    Ok(console.out.flush()?)
}
