//! The arguments of `trigger`.

use std::time::Duration;

use clap::Args;
use serde_json::Value;
use smartassist_gateway::units::parse_duration;

use super::defect::Defect;
use super::event::{SampleEdition, SampleEvent};
use crate::input::parse_pair;
use crate::secrets::SignatureOptions;

const EXAMPLES: &str = "\
Prints each response and whether it is as documented. The exit code is 1 if one is not.

Examples:
  smartassist trigger http://127.0.0.1:3000/notify --event failed-busy
  smartassist trigger http://127.0.0.1:3000/notify --event answered --event completed
  smartassist trigger http://127.0.0.1:3000/notify --broken bad-signature
  smartassist trigger http://127.0.0.1:3000/notify --set callDuration=0 --set 'reason=200 OK'";

/// Send a call-status notification, valid or broken, to a receiver
///
/// The bodies are the documented samples with current times and a new conversationId, the same for the whole run. They
/// are signed with the secrets of the options.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct TriggerArguments {
    /// URL of the receiver
    pub url: String,
    /// Event of the notification; repeat the option for several, sent in this order [default: completed]
    #[arg(long = "event", value_name = "EVENT", value_enum)]
    pub events: Vec<SampleEvent>,
    /// Edition of the vendor's pages; editions spell fields and times differently
    #[arg(long, value_name = "YEAR", default_value = "2025")]
    pub edition: SampleEdition,
    /// Set a field; a value that is valid JSON is JSON, any other value is text
    #[arg(long, value_name = "FIELD=VALUE", value_parser = field)]
    pub set: Vec<(String, Value)>,
    /// The conversationId [default: a new one]
    #[arg(long, value_name = "ID")]
    pub conversation: Option<String>,
    /// Send it with this defect, and expect the documented response
    #[arg(long, value_name = "HOW", value_enum)]
    pub broken: Option<Defect>,
    /// Maximum time of a request
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
