//! `--wait`: receives and prints the notifications of the call.

use std::io::Write as _;

use smartassist_client::reqwest::Url;
use smartassist_server::notifications::{OrderedSettings, ordered};
use smartassist_types::CallStatusNotification;

use super::arguments::DialArguments;
use super::call_outcome::CallOutcome;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::notification_display::{CallClock, details, offset};
use crate::output::{Console, ERROR, Layout, SUCCESS};
use crate::receive::{
    self, FirstCall, PlannedResponses, ReceiveOutcome, ReceiverSettings, RunningReceiver, SignatureGuard,
};
use crate::receiver_client::is_this_machine;
use crate::signals::stop_signal;
use crate::terminal_text::clean;

/// A receiver for one call.
pub struct CallFollower {
    running: RunningReceiver,
    call: FirstCall,
    url: String,
}

impl CallFollower {
    /// Starts the receiver on a random path, so that only notifications of this call arrive there.
    ///
    /// # Errors
    ///
    /// The receiver cannot listen on the address, a secret is invalid, or the server cannot reach this machine.
    pub async fn start(dial: &DialArguments, server: &str) -> Result<Self, Failure> {
        if dial.public_url.is_none()
            && dial.receiver.ip().is_loopback()
            && !Url::parse(server).is_ok_and(|url| is_this_machine(&url))
        {
            let failure =
                Failure::usage(format!("the server is on another machine and cannot reach {}", dial.receiver));
            return Err(failure.hint("give --public-url the address of a tunnel that leads to --receiver"));
        }
        let secrets = dial.signatures.read()?;
        let path = format!("/{}", uuid::Uuid::new_v4().simple());
        let mut settings = OrderedSettings::default();
        settings.hold_back = dial.hold_back;
        let (receiver, calls) = ordered(settings);
        let setup = ReceiverSettings {
            address: dial.receiver,
            path: Some(path.clone()),
            signature_guard: SignatureGuard::new(&secrets),
            responses: PlannedResponses::default(),
            ordered: Some(receiver),
        };
        let running = receive::start(setup).await?;
        let base = dial.public_url.clone().unwrap_or_else(|| format!("http://{}", running.address));
        let url = format!("{}{path}", base.trim_end_matches('/'));
        Ok(Self { running, call: FirstCall::new(calls), url })
    }

    /// The URL for notifications.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Prints the notifications until the last one, and the outcome of the call.
    ///
    /// # Errors
    ///
    /// [`Exit::UnknownOutcome`] if the last one does not arrive in time, [`Exit::Interrupted`].
    pub async fn follow(
        mut self,
        dial: &DialArguments,
        outcome: CallOutcome,
        console: &mut Console<'_>,
    ) -> Result<Exit, Failure> {
        let result = self.print_until_end(dial, outcome, console).await;
        self.running.stop().await;
        result
    }

    async fn print_until_end(
        &mut self,
        dial: &DialArguments,
        mut outcome: CallOutcome,
        console: &mut Console<'_>,
    ) -> Result<Exit, Failure> {
        let mut clock = CallClock::default();
        let end = tokio::time::sleep(dial.wait_for);
        tokio::pin!(end);
        // One future for the whole loop, so that no signal is missed between two iterations.
        let stopped = stop_signal();
        tokio::pin!(stopped);
        let mut is_receiving = true;
        loop {
            let notification = tokio::select! {
                notification = self.call.next() => notification,
                received = self.running.received.recv(), if is_receiving => {
                    match received.map(|received| received.outcome) {
                        Some(ReceiveOutcome::Refused(why)) => console.warn(&format!("a notification was refused: {why}"))?,
                        Some(ReceiveOutcome::Notification(..)) => {}
                        None => is_receiving = false,
                    }
                    continue;
                }
                () = &mut end => {
                    let wait = dial.wait_for.as_secs();
                    let failure = format!("the last notification did not come within {wait} s; the call may go on");
                    return Err(Failure::new(Exit::UnknownOutcome, failure));
                }
                () = &mut stopped => {
                    return Err(Failure::new(Exit::Interrupted, "interrupted; the call goes on"));
                }
            };
            // The end of a call is printed at once; a late notification may still contain the result of detection.
            let stream_ended = notification.is_none();
            if let Some(notification) = notification {
                outcome.record(&notification);
                print(&notification, &mut clock, console)?;
            }
            match outcome.result() {
                Some((exit, words)) if stream_ended || outcome.is_decided() => {
                    if !console.is_json() {
                        let words = console.out.paint(if exit == Exit::Success { SUCCESS } else { ERROR }, &words);
                        writeln!(console.out, "{words}")?;
                    }
                    return Ok(exit);
                }
                None if stream_ended => {
                    return Err(Failure::new(Exit::UnknownOutcome, "the receiver ended before the call did"));
                }
                _ => {}
            }
        }
    }
}

fn print(
    notification: &CallStatusNotification,
    clock: &mut CallClock,
    console: &mut Console<'_>,
) -> std::io::Result<()> {
    if console.is_json() {
        return console.json(notification, Layout::Line);
    }
    let since = offset(clock.since_answer(notification));
    let (status, details) = (clean(notification.status.as_str()), clean(&details(notification)));
    let line = format!("{since:>9}  {status:<16}  {details}");
    writeln!(console.out, "{}", line.trim_end())?;
    console.out.flush()
}
