//! The arguments of `trigger`.

use std::time::Duration;

use clap::Args;
use serde_json::Value;
use smartassist_client::parse_duration;

use super::defect::Defect;
use super::event::{SampleEdition, SampleEvent};
use crate::input::parse_pair;
use crate::secrets::SignatureOptions;

const EXAMPLES: &str = "\
Prints for each what came back and whether the document says so; the exit code is 1 where it does not.

Examples:
  smartassist trigger http://127.0.0.1:3000/notify --event failed-busy
  smartassist trigger http://127.0.0.1:3000/notify --event answered --event completed
  smartassist trigger http://127.0.0.1:3000/notify --broken bad-signature
  smartassist trigger http://127.0.0.1:3000/notify --set callDuration=0 --set 'reason=200 OK'";

/// Send a call-status notification, genuine or broken, to a receiver
///
/// Bodies are the documented examples with the times of today and a new conversationId, the same for all of a run. They
/// are signed with the secrets that are given.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct TriggerArguments {
    /// The receiver
    pub url: String,
    /// What has happened; several times for several, sent in this order. `completed` unless given
    #[arg(long = "event", value_name = "EVENT", value_enum)]
    pub events: Vec<SampleEvent>,
    /// The edition of the vendor's pages, which spell fields and times differently
    #[arg(long, value_name = "YEAR", default_value = "2025")]
    pub edition: SampleEdition,
    /// Set a field; a value that is JSON is taken as such, everything else as text
    #[arg(long, value_name = "FIELD=VALUE", value_parser = field)]
    pub set: Vec<(String, Value)>,
    /// The conversationId; a new one unless given
    #[arg(long, value_name = "ID")]
    pub conversation: Option<String>,
    /// Break it, and expect what the document says about that
    #[arg(long, value_name = "HOW", value_enum)]
    pub broken: Option<Defect>,
    /// How long the receiver may take
    #[arg(long, value_name = "TIME", default_value = "10s", value_parser = parse_duration)]
    pub timeout: Duration,
    #[command(flatten)]
    pub signatures: SignatureOptions,
}

fn field(text: &str) -> Result<(String, Value), String> {
    let (name, value) = parse_pair(text, '=')?;
    let value = serde_json::from_str(&value).unwrap_or(Value::String(value));
    Ok((name, value))
}
