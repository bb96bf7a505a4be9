//! `smartassist demo`: a whole SmartAssist on this machine, for a few seconds.

mod stage;

use std::collections::HashMap;
use std::future::{pending, ready};
use std::io::Write as _;
use std::num::NonZeroU32;
use std::time::Duration;

use clap::Args;
use serde::Serialize;
use smartassist_client::types::{
    CallStatusNotification, Conversation, DialoutRequest, IntentSessions, MachineDetectionMode, UserStatusAgent,
    UserStatusRequest,
};
use smartassist_gateway::carrier::simulated::numbers;

use self::stage::{CALLER, DAY, Stage};
use crate::answers;
use crate::connection::failed;
use crate::console::{Console, FAINT, HEADING, Layout};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::table::{Side, Table};
use crate::told::{CallClock, details, offset};
use crate::values::pace;

const EXAMPLES: &str = "\
Nothing has to be installed or set up, nothing is left behind, and nobody is called: a gateway starts on an empty \
database at a free port of this machine, an app is registered, five numbers are called that belong to nobody, and \
each call is told by signed notifications that a receiver verifies. Then the other three APIs answer.

Examples:
  smartassist demo
  smartassist demo --pace 1        # as slow as in life
  smartassist demo -o json | jq '.calls[].notifications[].status'";

/// See a whole SmartAssist on this machine: five calls and what follows from them
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct DemoArguments {
    /// How many times faster than in life calls go
    #[arg(long, value_name = "TIMES", default_value = "20", value_parser = pace)]
    pace: NonZeroU32,
}

/// The numbers that are called, and what to do about answering machines.
const CALLS: [(&str, MachineDetectionMode); 5] = [
    ("+447700900200", MachineDetectionMode::Detect),
    ("+447700900210", MachineDetectionMode::Detect),
    ("+447700900486", MachineDetectionMode::Detect),
    ("+447700900500", MachineDetectionMode::Detect),
    ("+447700900230", MachineDetectionMode::Detect),
];

/// How long after one call the next is placed, so that two of equal length do not end at the same moment.
const BETWEEN_CALLS: Duration = Duration::from_millis(100);

/// A call and everything that followed from it.
#[derive(Serialize)]
struct Told {
    number: &'static str,
    about: &'static str,
    notifications: Vec<CallStatusNotification>,
    conversation: Conversation,
}

/// All that the demonstration shows, for programs.
#[derive(Serialize)]
struct Everything {
    calls: Vec<Told>,
    sessions: IntentSessions,
    agents: Vec<UserStatusAgent>,
}

/// Shows it.
pub async fn run(arguments: &DemoArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let mut stage = Stage::set(arguments.pace, |step, lines| chapter(console, step, lines)).await?;
    chapter(console, "Five numbers are called; each notification is verified and in order", &[])?;
    let calls = call_all(&mut stage, console).await?;

    let sessions = stage.client.get_intent_realtime_data().bot_id(stage.bot.as_str()).send().await;
    let sessions = sessions.map_err(|error| failed(&error, &stage.client))?.into_inner();
    let agents = agents(&stage).await?;
    if console.is_json() {
        console.json(&Everything { calls, sessions, agents }, Layout::Document)?;
    } else {
        chapter(console, "Each call left a conversation", &[])?;
        conversations(&calls).write(&mut console.out)?;
        chapter(console, "Each answered call was a session of the bot", &[])?;
        answers::sessions(&sessions).write(&mut console.out)?;
        chapter(console, &format!("What two agents did on {DAY}, in buckets of four hours"), &[])?;
        let mut table = answers::agents();
        agents.iter().for_each(|agent| answers::add_agent(&mut table, agent));
        table.write(&mut console.out)?;
    }
    let drained = stage.gateway.run(ready(()), pending()).await;
    if !console.is_json() {
        chapter(console, "The gateway stopped in order, and its database is gone", &[])?;
        writeln!(console.out, "To keep one: smartassist serve --allow-private, and smartassist app create --help")?;
    }
    Ok(if drained.in_time() { Exit::Done } else { Exit::Failed })
}

/// A heading, and what belongs to it; nothing for programs.
fn chapter(console: &mut Console<'_>, step: &str, lines: &[String]) -> Result<(), Failure> {
    if console.is_json() {
        return Ok(());
    }
    let heading = console.out.paint(HEADING, step);
    writeln!(console.out, "\n{heading}")?;
    lines.iter().try_for_each(|line| writeln!(console.out, "  {line}"))?;
    Ok(console.out.flush()?)
}

/// Places all calls, one shortly after the other, and tells them in that order.
async fn call_all(stage: &mut Stage, console: &mut Console<'_>) -> Result<Vec<Told>, Failure> {
    let mut placed = Vec::new();
    for (number, mode) in CALLS {
        placed.push((number, place(stage, number, mode).await?));
        tokio::time::sleep(BETWEEN_CALLS).await;
    }
    // Calls are heard of in the order in which something happens to them.
    let mut heard = HashMap::new();
    let mut told = Vec::new();
    for (number, conversation) in placed {
        while !heard.contains_key(&conversation) {
            let call = stage.calls.next().await.ok_or_else(|| Failure::failed("the receiver stopped"))?;
            heard.insert(call.conversation_id().to_owned(), call);
        }
        let Some(mut call) = heard.remove(&conversation) else { continue };
        let about = about(number);
        call_heading(console, number, about)?;
        let (mut notifications, mut clock) = (Vec::new(), CallClock::default());
        while let Some(notification) = call.next().await {
            notification_line(console, &mut clock, &notification)?;
            notifications.push(notification);
        }
        let asking = stage.client.get_conversation().stream_id(stage.bot.as_str()).conversation_id(conversation);
        let conversation = asking.send().await.map_err(|error| failed(&error, &stage.client))?.into_inner();
        told.push(Told { number, about, notifications, conversation });
    }
    let counts = stage.calls.counts();
    let tally = format!(
        "{} notifications, each with a signature that holds; {} came twice, {} out of order",
        counts.taken, counts.repeated, counts.overtaken
    );
    chapter(console, &tally, &[])?;
    Ok(told)
}

/// Places a call; gives the id that its notifications carry.
async fn place(stage: &Stage, number: &str, mode: MachineDetectionMode) -> Result<String, Failure> {
    let request = DialoutRequest::builder()
        .target(format!("tel:{number}"))
        .caller(CALLER)
        .machine_detection(mode)
        .notifyurl(format!("http://{}/", stage.notify));
    let call = stage.client.dialout().bot_id(stage.bot.as_str()).body(request);
    let answer = call.send().await.map_err(|error| failed(&error, &stage.client))?;
    let conversation = answer.conversation_id.as_deref();
    conversation.map(str::to_owned).ok_or_else(|| Failure::failed("the answer to a dialout names no conversation"))
}

/// What the table of test numbers says.
fn about(number: &str) -> &'static str {
    let known = numbers::TEST_NUMBERS.iter().find(|known| known.number == number);
    known.map_or("a person", |known| known.about)
}

fn call_heading(console: &mut Console<'_>, number: &str, about: &str) -> Result<(), Failure> {
    if console.is_json() {
        return Ok(());
    }
    Ok(writeln!(console.out, "  {number}  {about}")?)
}

fn notification_line(
    console: &mut Console<'_>,
    clock: &mut CallClock,
    notification: &CallStatusNotification,
) -> Result<(), Failure> {
    if console.is_json() {
        return Ok(());
    }
    let since = console.out.paint(FAINT, &format!("{:>10}", offset(clock.since_answer(notification))));
    let line = format!("  {since}  {:<17}{}", notification.status.to_string(), details(notification));
    writeln!(console.out, "{}", line.trim_end())?;
    Ok(console.out.flush()?)
}

fn conversations(calls: &[Told]) -> Table {
    let columns = ["ID", "STATUS", "NUMBER", "DISPOSITION", "REMARKS"];
    let mut table = Table::new(&columns.map(|title| (title, Side::Left)));
    for Told { conversation, number, .. } in calls {
        let disposition = conversation.dispositions.as_ref();
        table.row([
            conversation.id.clone().unwrap_or_default(),
            conversation.status.as_ref().map(ToString::to_string).unwrap_or_default(),
            (*number).to_owned(),
            disposition.and_then(|how| how.status.as_ref()).map(ToString::to_string).unwrap_or_default(),
            disposition.and_then(|how| how.remarks.clone()).unwrap_or_default(),
        ]);
    }
    table
}

async fn agents(stage: &Stage) -> Result<Vec<UserStatusAgent>, Failure> {
    let wanted = serde_json::json!({
        "filter": { "dateFilter": { "startDate": DAY, "endDate": DAY, "timeZoneOffSet": 0 } },
        "granularity": "PT4H",
    });
    let wanted: UserStatusRequest =
        serde_json::from_value(wanted).map_err(|error| Failure::failed(format!("no question: {error}")))?;
    let asking = stage.client.get_user_status().account_id(stage.account.as_str()).body(wanted);
    Ok(asking.send().await.map_err(|error| failed(&error, &stage.client))?.into_inner().data)
}
