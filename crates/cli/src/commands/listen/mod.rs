//! `smartassist listen`: receives notifications, verifies and prints them.

mod arguments;
mod forward;

pub use self::arguments::ListenArguments;

use std::io::Write as _;
use std::time::Duration;

use smartassist_server::notifications::{Calls, OrderedSettings, ordered};
use smartassist_types::CallStatusNotification;
use tokio::sync::mpsc;

use self::forward::Forwarder;
use crate::console::{BAD, Console, FAINT, GOOD, Layout};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::receive::{self, Arrival, Door, Outcome, Setup};
use crate::signals::interrupted;
use crate::table::clean;
use crate::told::details;

/// Notifications in their order that wait to be printed.
const WAITING: usize = 64;

/// Listens until it is told to stop, or has had what it was to wait for.
pub async fn run(arguments: &ListenArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let secrets = arguments.signatures.read()?;
    if secrets.is_empty() && !arguments.insecure {
        let failure = Failure::usage("no secret to check signatures with: set SMARTASSIST_SAVG_SECRET, or give a file");
        return Err(failure.hint("or give --insecure, which takes notifications from everybody who finds this address"));
    }
    let forwarder = arguments.forward.as_deref().map(Forwarder::new).transpose()?;
    let (receiver, in_order) = if arguments.ordered {
        let mut settings = OrderedSettings::default();
        settings.patience = arguments.patience;
        let (receiver, calls) = ordered(settings);
        (Some(receiver), Some(calls))
    } else {
        (None, None)
    };
    let mut running = receive::start(Setup {
        address: arguments.address,
        path: arguments.path.clone(),
        door: Door::new(&secrets),
        answers: arguments.answers(),
        ordered: receiver,
    })
    .await?;
    // One for the whole run, and before anybody is told that it runs: no signal is missed.
    let stopped = interrupted();
    if secrets.is_empty() {
        console.warn("INSECURE: signatures are not checked; whoever reaches this address can send notifications")?;
    }
    let path = arguments.path.as_deref().unwrap_or("/");
    let checks = if secrets.is_empty() { String::new() } else { format!(", signed with {}", secrets.schemes()) };
    console.note(&format!("listening on http://{}{path}{checks}", running.address))?;

    let mut sequence = in_order.map(in_sequence);
    let mut printed: u64 = 0;
    tokio::pin!(stopped);
    let result = loop {
        let event = tokio::select! {
            arrival = running.arrivals.recv() => arrival.map(Event::Arrival),
            notification = next(&mut sequence) => notification.map(|one| Event::InOrder(Box::new(one))),
            () = idle(arguments.until_idle) => None,
            () = &mut stopped => None,
        };
        let Some(event) = event else { break Ok(()) };
        let told = tokio::select! {
            told = tell(event, arguments.ordered, forwarder.as_ref(), console) => told,
            // Only forwarding takes its time.
            () = &mut stopped => break Ok(()),
        };
        match told {
            Ok(is_notification) => printed += u64::from(is_notification),
            Err(error) => break Err(error),
        }
        if arguments.count.is_some_and(|count| printed >= count) {
            break Ok(());
        }
    };
    running.stop().await;
    result?;
    if arguments.count.is_some_and(|count| printed < count) {
        return Err(Failure::failed(format!("{printed} notifications came, fewer than --count")));
    }
    Ok(Exit::Done)
}

/// Something to print.
enum Event {
    Arrival(Arrival),
    InOrder(Box<CallStatusNotification>),
}

/// The notifications of all calls, those of each in their order.
fn in_sequence(mut calls: Calls) -> mpsc::Receiver<CallStatusNotification> {
    let (send, receive) = mpsc::channel(WAITING);
    tokio::spawn(async move {
        while let Some(mut call) = calls.next().await {
            let send = send.clone();
            tokio::spawn(async move {
                while let Some(notification) = call.next().await {
                    if send.send(notification).await.is_err() {
                        break;
                    }
                }
            });
        }
    });
    receive
}

async fn next(sequence: &mut Option<mpsc::Receiver<CallStatusNotification>>) -> Option<CallStatusNotification> {
    match sequence {
        Some(sequence) => sequence.recv().await,
        None => std::future::pending().await,
    }
}

async fn idle(time: Option<Duration>) {
    match time {
        Some(time) => tokio::time::sleep(time).await,
        None => std::future::pending().await,
    }
}

/// Prints an event; tells whether a notification was printed by which `--count` counts.
async fn tell(
    event: Event,
    is_ordered: bool,
    forwarder: Option<&Forwarder>,
    console: &mut Console<'_>,
) -> Result<bool, Failure> {
    let arrival = match event {
        Event::InOrder(notification) => {
            print(&notification, "", console)?;
            return Ok(true);
        }
        Event::Arrival(arrival) => arrival,
    };
    let (notification, signed) = match &arrival.outcome {
        Outcome::Refused(why) => {
            console.warn(&format!("refused with {}: {why}", arrival.status.as_u16()))?;
            return Ok(false);
        }
        Outcome::Notification(notification, signed) => (notification, signed),
    };
    // What was answered otherwise than 2xx comes again, and is no part of a call's sequence yet.
    let is_taken = arrival.status.is_success();
    if !is_ordered || !is_taken {
        let time = arrival.at.strftime("%H:%M:%SZ");
        let status = arrival.status.as_u16();
        let mark = match (is_taken, signed) {
            (false, _) => console.out.paint(BAD, &format!("{time}  answered {status}")),
            (true, Some(_)) => format!("{time}  {}", console.out.paint(GOOD, "verified")),
            (true, None) => console.out.paint(FAINT, &format!("{time}  unverified")),
        };
        print(notification, &mark, console)?;
    }
    if let Some(forwarder) = forwarder {
        let came = forwarder.forward(&arrival).await;
        console.note(&format!("forwarded: {came}"))?;
    }
    Ok(!is_ordered)
}

fn print(notification: &CallStatusNotification, mark: &str, console: &mut Console<'_>) -> std::io::Result<()> {
    if console.is_json() {
        return console.json(notification, Layout::Line);
    }
    let call = clean(&notification.conversation_id);
    let (status, details) = (clean(notification.status.as_str()), clean(&details(notification)));
    let gap = if mark.is_empty() { "" } else { "  " };
    let line = format!("{mark}{gap}{call:<36}  {status:<16}  {details}");
    writeln!(console.out, "{}", line.trim_end())?;
    console.out.flush()
}
