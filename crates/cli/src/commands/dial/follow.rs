//! `--wait`: receives the notifications of the call that is about to be placed, and tells them as they come.

use std::io::Write as _;

use smartassist_client::reqwest::Url;
use smartassist_server::notifications::{OrderedSettings, ordered};
use smartassist_types::CallStatusNotification;

use super::arguments::Dial;
use super::course::Course;
use crate::console::{BAD, Console, GOOD, Layout};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::receive::{self, AbortOnDrop, Answers, Door, OneCall, Outcome, Setup};
use crate::receiver_client::is_here;
use crate::signals::interrupted;
use crate::table::clean;
use crate::told::{CallClock, details, offset};

/// A receiver for one call.
pub struct Follower {
    running: AbortOnDrop,
    call: OneCall,
    url: String,
}

impl Follower {
    /// Starts the receiver, on a path that nobody can guess: what comes there is about this call.
    ///
    /// # Errors
    ///
    /// The address cannot be listened on, a secret is wrong, or the server could not reach this machine.
    pub async fn start(dial: &Dial, server: &str) -> Result<Self, Failure> {
        if dial.public_url.is_none()
            && dial.receiver.ip().is_loopback()
            && !Url::parse(server).is_ok_and(|url| is_here(&url))
        {
            let failure =
                Failure::usage(format!("the server is on another machine and cannot reach {}", dial.receiver));
            return Err(failure.hint("give --public-url the address of a tunnel that leads to --receiver"));
        }
        let secrets = dial.signatures.read()?;
        let path = format!("/{}", uuid::Uuid::new_v4().simple());
        let mut settings = OrderedSettings::default();
        settings.patience = dial.patience;
        let (receiver, calls) = ordered(settings);
        let setup = Setup {
            address: dial.receiver,
            path: Some(path.clone()),
            door: Door::new(&secrets),
            answers: Answers::default(),
            ordered: Some(receiver),
        };
        let running = receive::start(setup).await?;
        let base = dial.public_url.clone().unwrap_or_else(|| format!("http://{}", running.address));
        let url = format!("{}{path}", base.trim_end_matches('/'));
        Ok(Self { running, call: OneCall::new(calls), url })
    }

    /// What the server is to send notifications to.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Tells the notifications until the last one, and how the call ended.
    ///
    /// # Errors
    ///
    /// [`Exit::Unknown`] where the last one does not come in time, [`Exit::Interrupted`].
    pub async fn follow(mut self, dial: &Dial, course: Course, console: &mut Console<'_>) -> Result<Exit, Failure> {
        let result = self.tell(dial, course, console).await;
        self.running.stop().await;
        result
    }

    async fn tell(&mut self, dial: &Dial, mut course: Course, console: &mut Console<'_>) -> Result<Exit, Failure> {
        let mut clock = CallClock::default();
        let end = tokio::time::sleep(dial.wait_for);
        tokio::pin!(end);
        // One for the whole wait, so that no signal falls between two turns of the loop.
        let stopped = interrupted();
        tokio::pin!(stopped);
        let mut hears = true;
        loop {
            let notification = tokio::select! {
                notification = self.call.next() => notification,
                arrival = self.running.arrivals.recv(), if hears => {
                    match arrival.map(|arrival| arrival.outcome) {
                        Some(Outcome::Refused(why)) => console.warn(&format!("a notification was refused: {why}"))?,
                        Some(Outcome::Notification(..)) => {}
                        None => hears = false,
                    }
                    continue;
                }
                () = &mut end => {
                    let wait = dial.wait_for.as_secs();
                    let failure = format!("the last notification did not come within {wait} s; the call may go on");
                    return Err(Failure::new(Exit::Unknown, failure));
                }
                () = &mut stopped => {
                    return Err(Failure::new(Exit::Interrupted, "interrupted; the call goes on"));
                }
            };
            // The end of a call is printed when it comes; what it overtook may still say who answered.
            let stream_ended = notification.is_none();
            if let Some(notification) = notification {
                course.note(&notification);
                print(&notification, &mut clock, console)?;
            }
            match course.outcome() {
                Some((exit, words)) if stream_ended || course.is_decided() => {
                    if !console.is_json() {
                        let words = console.out.paint(if exit == Exit::Done { GOOD } else { BAD }, &words);
                        writeln!(console.out, "{words}")?;
                    }
                    return Ok(exit);
                }
                None if stream_ended => {
                    return Err(Failure::new(Exit::Unknown, "the receiver ended before the call did"));
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
