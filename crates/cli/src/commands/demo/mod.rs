//! `smartassist demo`: runs a gateway, places five calls, and prints what the APIs report about them.

mod environment;

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
use smartassist_gateway::carrier::simulated::test_numbers;

use self::environment::{CALLER, DAY, DemoEnvironment};
use crate::api_failure::api_failure;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::notification_display::{CallClock, details, offset};
use crate::output::{Console, DIM, HEADING, Layout};
use crate::response_tables;
use crate::table::{Side, Table};
use crate::value_parsers::pace;

const EXAMPLES: &str = "\
Nothing has to be installed or set up, no files remain, and no phone rings. A gateway starts with an empty database on \
a free port of this machine, and an app is registered. Five test numbers are called, and a receiver verifies the \
signed notifications of each call. Then the other three APIs report the calls.

Examples:
  smartassist demo
  smartassist demo --pace 1        # in real time
  smartassist demo -o json | jq '.calls[].notifications[].status'";

/// Run a demonstration: a gateway, five calls, and what the APIs report about them
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct DemoArguments {
    /// Speed of the calls, as a multiple of real time
    #[arg(long, value_name = "TIMES", default_value = "20", value_parser = pace)]
    pace: NonZeroU32,
}

/// The numbers to call, and the mode of answering machine detection.
const DEMO_CALLS: [(&str, MachineDetectionMode); 5] = [
    ("+447700900200", MachineDetectionMode::Detect),
    ("+447700900210", MachineDetectionMode::Detect),
    ("+447700900486", MachineDetectionMode::Detect),
    ("+447700900500", MachineDetectionMode::Detect),
    ("+447700900230", MachineDetectionMode::Detect),
];

/// Time between two calls, so that calls of equal length do not end at the same time.
const CALL_INTERVAL: Duration = Duration::from_millis(100);

/// A call, its notifications and its conversation.
#[derive(Serialize)]
struct DemoCall {
    number: &'static str,
    about: &'static str,
    notifications: Vec<CallStatusNotification>,
    conversation: Conversation,
}

/// The whole demonstration as JSON.
#[derive(Serialize)]
struct DemoResult {
    calls: Vec<DemoCall>,
    sessions: IntentSessions,
    agents: Vec<UserStatusAgent>,
}

/// Runs the demonstration.
pub async fn run(arguments: &DemoArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let mut environment =
        DemoEnvironment::start(arguments.pace, |step, lines| print_section(console, step, lines)).await?;
    print_section(console, "Five numbers are called; each notification is verified and in order", &[])?;
    let calls = call_all(&mut environment, console).await?;

    let sessions = environment.client.get_intent_realtime_data().bot_id(environment.bot.as_str()).send().await;
    let sessions = sessions.map_err(|error| api_failure(&error, &environment.client))?.into_inner();
    let agents = agents(&environment).await?;
    if console.is_json() {
        console.json(&DemoResult { calls, sessions, agents }, Layout::Document)?;
    } else {
        print_section(console, "Each call left a conversation", &[])?;
        conversations(&calls).write(&mut console.out)?;
        print_section(console, "Each answered call was a session of the bot", &[])?;
        response_tables::sessions(&sessions).write(&mut console.out)?;
        print_section(console, &format!("What two agents did on {DAY}, in buckets of four hours"), &[])?;
        let mut table = response_tables::agents();
        agents.iter().for_each(|agent| response_tables::add_agent(&mut table, agent));
        table.write(&mut console.out)?;
    }
    let drained = environment.gateway.run(ready(()), pending()).await;
    if !console.is_json() {
        print_section(console, "The gateway stopped in order, and its database is gone", &[])?;
        writeln!(
            console.out,
            "To keep one: smartassist serve --allow-private, and smartassist admin app create --help"
        )?;
    }
    Ok(if drained.in_time() { Exit::Success } else { Exit::Failed })
}

/// Prints a heading and lines. Prints nothing with JSON output.
fn print_section(console: &mut Console<'_>, step: &str, lines: &[String]) -> Result<(), Failure> {
    if console.is_json() {
        return Ok(());
    }
    let heading = console.out.paint(HEADING, step);
    writeln!(console.out, "\n{heading}")?;
    lines.iter().try_for_each(|line| writeln!(console.out, "  {line}"))?;
    Ok(console.out.flush()?)
}

/// Places all calls shortly after each other, and prints them in that order.
async fn call_all(environment: &mut DemoEnvironment, console: &mut Console<'_>) -> Result<Vec<DemoCall>, Failure> {
    let mut placed = Vec::new();
    for (number, mode) in DEMO_CALLS {
        placed.push((number, place(environment, number, mode).await?));
        tokio::time::sleep(CALL_INTERVAL).await;
    }
    // The streams of calls arrive in the order of their first events.
    let mut streams = HashMap::new();
    let mut calls = Vec::new();
    for (number, conversation) in placed {
        while !streams.contains_key(&conversation) {
            let call = environment.calls.next().await.ok_or_else(|| Failure::failed("the receiver stopped"))?;
            streams.insert(call.conversation_id().to_owned(), call);
        }
        let Some(mut call) = streams.remove(&conversation) else { continue };
        let about = about(number);
        call_heading(console, number, about)?;
        let (mut notifications, mut clock) = (Vec::new(), CallClock::default());
        while let Some(notification) = call.next().await {
            notification_line(console, &mut clock, &notification)?;
            notifications.push(notification);
        }
        let asking =
            environment.client.get_conversation().stream_id(environment.bot.as_str()).conversation_id(conversation);
        let conversation = asking.send().await.map_err(|error| api_failure(&error, &environment.client))?.into_inner();
        calls.push(DemoCall { number, about, notifications, conversation });
    }
    let counts = environment.calls.counts();
    let summary = format!(
        "{} notifications, each with a signature that holds; {} came twice, {} out of order",
        counts.accepted, counts.repeated, counts.out_of_order
    );
    print_section(console, &summary, &[])?;
    Ok(calls)
}

/// Places a call. Returns the conversation id of its notifications.
async fn place(environment: &DemoEnvironment, number: &str, mode: MachineDetectionMode) -> Result<String, Failure> {
    let request = DialoutRequest::builder()
        .target(format!("tel:{number}"))
        .caller(CALLER)
        .machine_detection(mode)
        .notifyurl(format!("http://{}/", environment.notify));
    let call = environment.client.dialout().bot_id(environment.bot.as_str()).body(request);
    let answer = call.send().await.map_err(|error| api_failure(&error, &environment.client))?;
    let conversation = answer.conversation_id.as_deref();
    conversation.map(str::to_owned).ok_or_else(|| Failure::failed("the answer to a dialout names no conversation"))
}

/// The description in the table of test numbers.
fn about(number: &str) -> &'static str {
    let known = test_numbers::TEST_NUMBERS.iter().find(|known| known.number == number);
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
    let since = console.out.paint(DIM, &format!("{:>10}", offset(clock.since_answer(notification))));
    let line = format!("  {since}  {:<17}{}", notification.status.to_string(), details(notification));
    writeln!(console.out, "{}", line.trim_end())?;
    Ok(console.out.flush()?)
}

fn conversations(calls: &[DemoCall]) -> Table {
    let columns = ["ID", "STATUS", "NUMBER", "DISPOSITION", "REMARKS"];
    let mut table = Table::new(&columns.map(|title| (title, Side::Left)));
    for DemoCall { conversation, number, .. } in calls {
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

async fn agents(environment: &DemoEnvironment) -> Result<Vec<UserStatusAgent>, Failure> {
    let wanted = serde_json::json!({
        "filter": { "dateFilter": { "startDate": DAY, "endDate": DAY, "timeZoneOffSet": 0 } },
        "granularity": "PT4H",
    });
    let wanted: UserStatusRequest =
        serde_json::from_value(wanted).map_err(|error| Failure::failed(format!("no question: {error}")))?;
    let asking = environment.client.get_user_status().account_id(environment.account.as_str()).body(wanted);
    Ok(asking.send().await.map_err(|error| api_failure(&error, &environment.client))?.into_inner().data)
}
