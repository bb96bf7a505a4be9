//! `smartassist trigger`: sends notifications to a receiver, and checks its responses against the document.

mod arguments;
mod defect;
mod event;
mod send;

pub use self::arguments::TriggerArguments;

use std::io::Write as _;

use serde_json::json;

use self::defect::{Defect, TriggerRequest};
use self::event::SampleEvent;
use self::send::{NotificationSender, TriggerResult};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Console, ERROR, Layout, SUCCESS};
use crate::terminal_text::clean;

/// Sends the notifications one after the other.
pub async fn run(arguments: &TriggerArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let secrets = arguments.signatures.read()?;
    if secrets.is_empty() && arguments.broken.is_some_and(Defect::needs_secret) {
        let failure = Failure::usage("this defect needs a valid signature first, and there is no secret to sign with");
        return Err(failure.hint("give --savg-secret-file or --webhook-secret-file a secret that the receiver knows"));
    }
    let requests = requests(arguments)?;
    let sender = NotificationSender::new(&arguments.url, arguments.timeout, &secrets)?;
    if secrets.is_empty() {
        console.note("nothing is signed: set SMARTASSIST_SAVG_SECRET or SMARTASSIST_WEBHOOK_SECRET to sign")?;
    }
    let mut all_as_documented = true;
    for request in &requests {
        let result = sender.send(request).await?;
        all_as_documented &= result.problem.is_none();
        print_result(request, &result, console)?;
    }
    Ok(if all_as_documented { Exit::Success } else { Exit::Failed })
}

/// The requests to send: the events of the options, or the default events of the defect.
fn requests(arguments: &TriggerArguments) -> Result<Vec<TriggerRequest>, Failure> {
    let asked = match (arguments.events.as_slice(), arguments.broken) {
        ([], Some(Defect::OutOfOrder)) => {
            vec![SampleEvent::Answered, SampleEvent::AmdHumanDetected, SampleEvent::AmdStopped, SampleEvent::Completed]
        }
        ([], _) => vec![SampleEvent::Completed],
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
    defect::requests(arguments.broken, bodies)
}

fn print_result(request: &TriggerRequest, result: &TriggerResult, console: &mut Console<'_>) -> Result<(), Failure> {
    if console.is_json() {
        let value = json!({
            "event": request.event.name(),
            "status": result.status,
            "expected": request.expected.words,
            "asDocumented": result.problem.is_none(),
            "problem": result.problem,
            "milliseconds": result.milliseconds,
            "errors": result.errors,
        });
        return Ok(console.json(&value, Layout::Line)?);
    }
    let status = result.status.map_or_else(|| "none".to_owned(), |status| status.to_string());
    let verdict = match &result.problem {
        None => console.out.paint(SUCCESS, "as documented"),
        Some(problem) => console.out.paint(ERROR, problem),
    };
    let (event, milliseconds) = (request.event.name(), result.milliseconds);
    writeln!(console.out, "{event:<28}  {status:<4}  {milliseconds:>5} ms  {verdict}")?;
    for error in &result.errors {
        writeln!(console.out, "  {}", clean(error))?;
    }
    Ok(console.out.flush()?)
}
