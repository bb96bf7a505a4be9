//! The arguments of `listen`.

use std::net::SocketAddr;
use std::time::Duration;

use clap::Args;
use http::StatusCode;
use smartassist_client::parse_duration;
use smartassist_gateway::ops::settings::parse_address;

use crate::receive::PlannedResponses;
use crate::secrets::SignatureOptions;
use crate::value_parsers::whole_number;

const EXAMPLES: &str = "\
Ends with Ctrl-C, or by itself with --count or --until-idle. What is refused, and why, stands on standard error.

Examples:
  SMARTASSIST_SAVG_SECRET=... smartassist listen
  smartassist listen --insecure --ordered -o json | jq -r '.conversationId + \" \" + .status'
  smartassist listen --savg-secret-file savg.secret --forward http://127.0.0.1:3000/notify
  smartassist listen --insecure --answer 503,503,204     # does the sender try again?";

/// Receive call-status notifications, verify and print them
///
/// Prints a line for each notification: when it came, whether its signature counts, its call, and what happened. With
/// -o json each is one line of JSON, with the fields it was sent with.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ListenArguments {
    /// Where to listen; port 0 is any that is free
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8081", value_parser = parse_address)]
    pub address: SocketAddr,
    /// The only path on which notifications are taken; every path unless given
    #[arg(long, value_parser = path)]
    pub path: Option<String>,
    /// Print those of a call in their order, and each once
    #[arg(long)]
    pub ordered: bool,
    /// How long an event may wait for an earlier one of its call; a beep, the end of a greeting and the end of the call
    /// never wait
    #[arg(long, value_name = "TIME", default_value = "2s", value_parser = parse_duration, requires = "ordered")]
    pub hold_back: Duration,
    /// Pass body and signatures on to this URL as they came, and say what it answers
    #[arg(long, value_name = "URL")]
    pub forward: Option<String>,
    /// End after so many notifications
    #[arg(long, value_name = "N", value_parser = whole_number::<u64>(1..=u64::MAX))]
    pub count: Option<u64>,
    /// End when nothing has come for so long
    #[arg(long, value_name = "TIME", value_parser = parse_duration)]
    pub until_idle: Option<Duration>,
    /// What to answer to notifications that count, in turn; the last one stays. 204 unless given
    #[arg(long, value_name = "STATUS,...", value_delimiter = ',', value_parser = status, help_heading = "Testing a sender")]
    pub answer: Vec<StatusCode>,
    /// How long to wait with each answer
    #[arg(long, value_name = "TIME", default_value = "0s", value_parser = parse_duration, help_heading = "Testing a sender")]
    pub answer_delay: Duration,
    #[command(flatten)]
    pub signatures: SignatureOptions,
    /// Take notifications without checking who sent them
    #[arg(long, help_heading = "Signatures")]
    pub insecure: bool,
}

impl ListenArguments {
    /// What to answer.
    pub fn responses(&self) -> PlannedResponses {
        PlannedResponses { statuses: self.answer.clone(), delay: self.answer_delay }
    }
}

fn status(text: &str) -> Result<StatusCode, String> {
    let status = text.parse::<StatusCode>().ok().filter(|status| (200..600).contains(&status.as_u16()));
    status.ok_or_else(|| "write a status from 200 to 599".to_owned())
}

/// A plain path: what axum would read as a pattern is refused.
fn path(text: &str) -> Result<String, String> {
    let is_plain =
        text.bytes().all(|byte| byte.is_ascii_graphic() && !matches!(byte, b'{' | b'}' | b'?' | b'#' | b'*'));
    if text.starts_with('/') && is_plain && !text.split('/').any(|part| part.starts_with(':')) {
        return Ok(text.to_owned());
    }
    Err("write a path that begins with a slash, such as /notify".to_owned())
}
