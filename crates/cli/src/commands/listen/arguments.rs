//! The arguments of `listen`.

use std::net::SocketAddr;
use std::time::Duration;

use clap::Args;
use http::StatusCode;
use smartassist_gateway::ops::settings::parse_address;
use smartassist_gateway::units::parse_duration;

use crate::receive::PlannedResponses;
use crate::secrets::SignatureOptions;
use crate::value_parsers::whole_number;

const EXAMPLES: &str = "\
Ends with Ctrl-C, or by itself with --count or --until-idle. Refused requests are reported on standard error.

Examples:
  SMARTASSIST_SAVG_SECRET=... smartassist listen
  smartassist listen --insecure --ordered -o json | jq -r '.conversationId + \" \" + .status'
  smartassist listen --savg-secret-file savg.secret --forward http://127.0.0.1:3000/notify
  smartassist listen --insecure --answer 503,503,204     # does the sender try again?";

/// Receive call-status notifications, verify and print them
///
/// Prints a line for each notification: time, result of the verification, call, status and details. With -o json it
/// prints one line of JSON with the fields of the notification.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ListenArguments {
    /// Address to listen on; port 0 selects a free port
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8081", value_parser = parse_address)]
    pub address: SocketAddr,
    /// Path that accepts notifications [default: all paths]
    #[arg(long, value_parser = path)]
    pub path: Option<String>,
    /// Print the notifications of each call in order, without duplicates
    #[arg(long)]
    pub ordered: bool,
    /// Maximum time that an event waits for an earlier one of its call; a beep, the end of a greeting and the end of
    /// the call do not wait
    #[arg(long, value_name = "TIME", default_value = "2s", value_parser = parse_duration, requires = "ordered")]
    pub hold_back: Duration,
    /// Forward body and signatures unchanged to this URL, and print its response
    #[arg(long, value_name = "URL")]
    pub forward: Option<String>,
    /// End after this number of notifications
    #[arg(long, value_name = "N", value_parser = whole_number::<u64>(1..=u64::MAX))]
    pub count: Option<u64>,
    /// End after this time without a notification
    #[arg(long, value_name = "TIME", value_parser = parse_duration)]
    pub until_idle: Option<Duration>,
    /// Statuses of the responses to valid notifications, in order; the last one repeats [default: 204]
    #[arg(long, value_name = "STATUS,...", value_delimiter = ',', value_parser = status, help_heading = "Testing a sender")]
    pub answer: Vec<StatusCode>,
    /// Delay of each response
    #[arg(long, value_name = "TIME", default_value = "0s", value_parser = parse_duration, help_heading = "Testing a sender")]
    pub answer_delay: Duration,
    #[command(flatten)]
    pub signatures: SignatureOptions,
    /// Accept notifications without verifying signatures
    #[arg(long, help_heading = "Signatures")]
    pub insecure: bool,
}

impl ListenArguments {
    /// The responses to valid notifications.
    pub fn responses(&self) -> PlannedResponses {
        PlannedResponses { statuses: self.answer.clone(), delay: self.answer_delay }
    }
}

fn status(text: &str) -> Result<StatusCode, String> {
    let status = text.parse::<StatusCode>().ok().filter(|status| (200..600).contains(&status.as_u16()));
    status.ok_or_else(|| "write a status from 200 to 599".to_owned())
}

/// Parses a plain path. A path that axum would read as a pattern is refused.
fn path(text: &str) -> Result<String, String> {
    let is_plain =
        text.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'{' | b'}' | b'?' | b'#' | b'*'));
    if text.starts_with('/') && is_plain && !text.split('/').any(|part| part.starts_with(':')) {
        return Ok(text.to_owned());
    }
    Err("write a path that begins with a slash, such as /notify".to_owned())
}
