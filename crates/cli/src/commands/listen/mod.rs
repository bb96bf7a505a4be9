//! `smartassist listen`: receives notifications, verifies and prints them.

mod arguments;
mod forward;

pub use self::arguments::ListenArguments;

use std::io::Write as _;
use std::time::Duration;

use smartassist_server::notifications::{CallStreams, OrderedSettings, ordered};
use smartassist_types::CallStatusNotification;
use tokio::sync::mpsc;

use self::forward::Forwarder;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::notification_display::details;
use crate::output::{Console, DIM, ERROR, Layout, SUCCESS};
use crate::receive::{self, ReceiveOutcome, ReceivedNotification, ReceiverSettings, SignatureGuard};
use crate::signals::stop_signal;
use crate::terminal_text::clean;

/// Maximum number of ordered notifications that wait to be printed.
const MAX_WAITING_NOTIFICATIONS: usize = 64;

/// Listens until a signal, or the end that an option defines.
pub async fn run(arguments: &ListenArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let secrets = arguments.signatures.read()?;
    if secrets.is_empty() && !arguments.insecure {
        let failure = Failure::usage("no secret to check signatures with: set SMARTASSIST_SAVG_SECRET, or give a file");
        return Err(failure.hint("or give --insecure, which takes notifications from everybody who finds this address"));
    }
    let forwarder = arguments.forward.as_deref().map(Forwarder::new).transpose()?;
    let (receiver, in_order) = if arguments.ordered {
        let mut settings = OrderedSettings::default();
        settings.hold_back = arguments.hold_back;
        let (receiver, calls) = ordered(settings);
        (Some(receiver), Some(calls))
    } else {
        (None, None)
    };
    let mut running = receive::start(ReceiverSettings {
        address: arguments.address,
        path: arguments.path.clone(),
        signature_guard: SignatureGuard::new(&secrets),
        responses: arguments.responses(),
        ordered: receiver,
    })
    .await?;
    // One future for the whole run, created before the address is printed, so that no signal is missed.
    let stopped = stop_signal();
    if secrets.is_empty() {
        console
            .warn("INSECURE: signatures are not checked; everyone who reaches this address can send notifications")?;
    }
    let path = arguments.path.as_deref().unwrap_or("/");
    let checks = if secrets.is_empty() { String::new() } else { format!(", signed with {}", secrets.schemes()) };
    console.note(&format!("listening on http://{}{path}{checks}", running.address))?;

    let mut sequence = in_order.map(merge_calls);
    let mut printed: u64 = 0;
    tokio::pin!(stopped);
    let result = loop {
        let event = tokio::select! {
            received = running.received.recv() => received.map(ListenEvent::Received),
            notification = next(&mut sequence) => notification.map(|one| ListenEvent::InOrder(Box::new(one))),
            () = idle(arguments.until_idle) => None,
            () = &mut stopped => None,
        };
        let Some(event) = event else { break Ok(()) };
        let printed_event = tokio::select! {
            printed_event = print_event(event, arguments.ordered, forwarder.as_ref(), console) => printed_event,
            // Only forwarding takes time.
            () = &mut stopped => break Ok(()),
        };
        match printed_event {
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
    Ok(Exit::Success)
}

/// Something to print.
enum ListenEvent {
    Received(ReceivedNotification),
    InOrder(Box<CallStatusNotification>),
}

/// The notifications of all calls, in order within each call.
fn merge_calls(mut calls: CallStreams) -> mpsc::Receiver<CallStatusNotification> {
    let (send, receive) = mpsc::channel(MAX_WAITING_NOTIFICATIONS);
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

/// Prints an event. Returns whether `--count` counts it.
async fn print_event(
    event: ListenEvent,
    is_ordered: bool,
    forwarder: Option<&Forwarder>,
    console: &mut Console<'_>,
) -> Result<bool, Failure> {
    let received = match event {
        ListenEvent::InOrder(notification) => {
            print(&notification, "", console)?;
            return Ok(true);
        }
        ListenEvent::Received(received) => received,
    };
    let (notification, signed) = match &received.outcome {
        ReceiveOutcome::Refused(why) => {
            console.warn(&format!("refused with {}: {why}", received.status.as_u16()))?;
            return Ok(false);
        }
        ReceiveOutcome::Notification(notification, signed) => (notification, signed),
    };
    // A notification with another response than 2xx is sent again, so it is not part of the sequence yet.
    let is_taken = received.status.is_success();
    if !is_ordered || !is_taken {
        let time = received.at.strftime("%H:%M:%SZ");
        let status = received.status.as_u16();
        let mark = match (is_taken, signed) {
            (false, _) => console.out.paint(ERROR, &format!("{time}  answered {status}")),
            (true, Some(_)) => format!("{time}  {}", console.out.paint(SUCCESS, "verified")),
            (true, None) => console.out.paint(DIM, &format!("{time}  unverified")),
        };
        print(notification, &mark, console)?;
    }
    if let Some(forwarder) = forwarder {
        let came = forwarder.forward(&received).await;
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
