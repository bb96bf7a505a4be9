//! `smartassist notifications list`.

use clap::{Args, ValueEnum};
use jiff::Timestamp;
use serde_json::{Value, json};
use smartassist_auth::UnixTime;
use smartassist_gateway::store::{Died, Letter, LetterState, Letters, Store as _};

use super::filter::FilterOptions;
use crate::console::{Console, Layout};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::local::data::{DataOption, unstored};
use crate::local::things::told;
use crate::table::{Side, Table};

const EXAMPLES: &str = "\
Examples:
  smartassist notifications list --state dead
  smartassist notifications list --call 8a2f6c1e --limit 1000 -o json";

/// List notifications: those on their way, those delivered, and those that could not be
///
/// The oldest come first. Neither addresses nor bodies are shown.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ListArguments {
    #[command(flatten)]
    filter: FilterOptions,
    /// Those in this state
    #[arg(long, help_heading = "Which")]
    state: Option<State>,
    /// How many at most
    #[arg(long, value_name = "N", default_value = "100")]
    limit: u32,
    /// Those after the one with this number
    #[arg(long, value_name = "N", default_value = "0")]
    after: i64,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum State {
    /// Not sent yet, or to be sent again
    Waiting,
    /// Delivered
    Delivered,
    /// Not to be delivered, and not tried again
    Dead,
}

impl From<State> for LetterState {
    fn from(state: State) -> Self {
        match state {
            State::Waiting => Self::Waiting,
            State::Delivered => Self::Delivered,
            State::Dead => Self::Dead,
        }
    }
}

/// Lists them.
pub async fn run(arguments: &ListArguments, data: &DataOption, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let store = data.existing().await?;
    let which = Letters { state: arguments.state.map(LetterState::from), ..arguments.filter.letters() };
    // One more than is shown, to know whether there are more.
    let most = arguments.limit.saturating_add(1);
    let found = store.letters(which, arguments.after, most).await.map_err(|error| unstored(&error))?;
    let limit = usize::try_from(arguments.limit).unwrap_or(usize::MAX);
    let columns = ["ID", "STATE", "CALL", "SEQ", "APP", "FAILURES", "WRITTEN", "AT", "WHY"];
    let fields = ["id", "state", "call_id", "seq", "app_id", "failures", "written_at", "at", "died"];
    let mut table = Table::new(&columns.map(|title| (title, Side::Left)));
    for letter in found.iter().take(limit) {
        let shown = shown(letter);
        if console.is_json() {
            console.json(&shown, Layout::Line)?;
        } else {
            table.row(fields.map(|field| shown.get(field).map(told).unwrap_or_default()));
        }
    }
    if !console.is_json() {
        if table.is_empty() {
            console.note("there are no such notifications")?
        } else {
            table.write(&mut console.out)?
        }
    }
    if let (true, Some(last)) = (found.len() > limit, found.iter().take(limit).next_back()) {
        console.note(&format!("there are more: --after {}, or a larger --limit", last.id))?;
    }
    Ok(Exit::Done)
}

fn shown(letter: &Letter) -> Value {
    json!({
        "id": letter.id,
        "state": match letter.state {
            LetterState::Waiting => "waiting",
            LetterState::Delivered => "delivered",
            LetterState::Dead => "dead",
        },
        "call_id": letter.call_id,
        "seq": letter.seq,
        "app_id": letter.app_id,
        "failures": letter.failures,
        "written_at": time(letter.written_at),
        "at": time(letter.at),
        "died": letter.died.map(why),
    })
}

fn why(died: Died) -> &'static str {
    match died {
        Died::Exhausted => "all attempts failed",
        Died::Gone => "the receiver answered 410",
        Died::HostDisabled => "its host failed for days",
        Died::Refused => "it may not be sent there",
        Died::GaveWay => "refused, and later ones of its call waited",
        _ => "unknown",
    }
}

fn time(time: UnixTime) -> String {
    let seconds = i64::try_from(time.as_secs()).unwrap_or_default();
    Timestamp::from_second(seconds).map(|time| time.to_string()).unwrap_or_default()
}
