//! The arguments of `dial`.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr as _;
use std::time::Duration;

use clap::Args;
use clap::builder::TypedValueParser;
use smartassist_client::types::{
    AmdEvent, CallerId, DecisionTimeoutMs, GreetingCompletionTimeoutMs, IdempotencyKey, MachineDetectionMode,
    NoSpeechTimeoutMs, NotifyUrl, Target, ThresholdWordCount, TimeoutInMs, ToneTimeoutMs, Trunk,
};
use smartassist_gateway::ops::settings::parse_address;
use smartassist_gateway::units::parse_duration;
use smartassist_types::KnownValues as _;

use super::target;
use crate::connection::{BotOption, ConnectionOptions};
use crate::input::parse_pair;
use crate::secrets::SignatureOptions;
use crate::suggested_values::suggested;
use crate::value_parsers::{milliseconds, parse_or_hint, whole_number};

const EXAMPLES: &str = "\
Examples:
  smartassist dial +447700900200 --caller +442079460000
  smartassist dial +447700900210 --amd disconnect --wait && echo 'a person answered'
  smartassist dial sip:reception@pbx.example --json-file request.json
  smartassist dial +447700900200 --wait --public-url https://tunnel.example";

/// Place a call, and follow it with --wait
///
/// The server responds when the call is accepted. With --wait, the program receives the notifications of the call,
/// prints each, and ends with the last one. Its exit code is 0 if a person answered, 3 if the call was not answered, 4
/// if a machine answered, and 5 if detection has no result. Code 6 means that it is unknown whether a phone rings: look
/// for the call before you dial again.
///
/// With -o json it prints the response, and with --wait each notification in one line.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct DialArguments {
    /// Target of the call: a number with its country code, or a URI (tel:…, sip:…)
    #[arg(value_parser = target::parse, required_unless_present = "json_file")]
    pub target: Option<Target>,
    /// Caller number: the number of the experience flow [env: SMARTASSIST_CALLER]
    // clap does not read the variable, because the file takes precedence over it.
    #[arg(long, value_name = "NUMBER", value_parser = parse_or_hint::<CallerId>("a number, such as +442079460000"))]
    pub caller: Option<CallerId>,
    #[command(flatten)]
    pub bot: BotOption,
    /// Name of the trunk in the account [default: the account's default trunk]
    #[arg(long, value_name = "NAME", value_parser = parse_or_hint::<Trunk>("the name of a trunk, without line breaks"))]
    pub trunk: Option<Trunk>,
    /// Maximum ringing time, 1s to 5m
    #[arg(long, value_name = "TIME", value_parser = milliseconds::<TimeoutInMs>(TimeoutInMs::CONSTRAINTS))]
    pub ring_timeout: Option<TimeoutInMs>,
    /// Data for the bot, as name=value; repeat the option for several
    #[arg(long = "metadata", value_name = "NAME=VALUE", value_parser = |text: &str| parse_pair(text, '='))]
    pub metadata: Vec<(String, String)>,
    /// File with data for the bot, a JSON object; `-` is standard input
    #[arg(long, value_name = "FILE")]
    pub metadata_file: Option<PathBuf>,
    /// File with a request in JSON, which the other options override; `-` is standard input
    #[arg(long, value_name = "FILE")]
    pub json_file: Option<PathBuf>,
    /// Idempotency key: a server that supports keys places a call only once per key
    #[arg(long, value_name = "KEY", value_parser = parse_or_hint::<IdempotencyKey>(KEY))]
    pub idempotency_key: Option<IdempotencyKey>,
    /// The server supports idempotency keys: send one, and repeat the request if no response arrives. The vendor's
    /// server does not support them, and would ring twice [env: SMARTASSIST_IDEMPOTENCY_KEYS]
    // Off for loopback addresses, too: one may be a tunnel to the vendor.
    #[arg(long)]
    pub supports_idempotency: bool,
    /// Allow an emergency number as target; a gateway also requires a trunk that allows it
    #[arg(long)]
    pub emergency: bool,

    /// Answering machine detection: disconnect, detect or disabled
    #[arg(long, value_name = "MODE", value_parser = mode(), hide_possible_values = true, help_heading = "Answering machine detection")]
    pub amd: Option<MachineDetectionMode>,
    /// Number of words in a greeting from which on it is a machine
    #[arg(long, value_name = "N", value_parser = words(), help_heading = "Answering machine detection")]
    pub threshold_words: Option<ThresholdWordCount>,
    /// Time without speech until amd_no_speech_detected
    #[arg(long, value_name = "TIME", value_parser = milliseconds::<NoSpeechTimeoutMs>(NoSpeechTimeoutMs::CONSTRAINTS), help_heading = "Answering machine detection")]
    pub no_speech_timeout: Option<NoSpeechTimeoutMs>,
    /// Time until amd_decision_timeout
    #[arg(long, value_name = "TIME", value_parser = milliseconds::<DecisionTimeoutMs>(DecisionTimeoutMs::CONSTRAINTS), help_heading = "Answering machine detection")]
    pub decision_timeout: Option<DecisionTimeoutMs>,
    /// Time to listen for a beep
    #[arg(long, value_name = "TIME", value_parser = milliseconds::<ToneTimeoutMs>(ToneTimeoutMs::CONSTRAINTS), help_heading = "Answering machine detection")]
    pub tone_timeout: Option<ToneTimeoutMs>,
    /// Silence that ends a machine's greeting
    #[arg(long, value_name = "TIME", value_parser = milliseconds::<GreetingCompletionTimeoutMs>(GreetingCompletionTimeoutMs::CONSTRAINTS), help_heading = "Answering machine detection")]
    pub greeting_timeout: Option<GreetingCompletionTimeoutMs>,

    /// URL to which the server sends notifications
    #[arg(long, value_name = "URL", value_parser = parse_or_hint::<NotifyUrl>(NOTIFY_URL), conflicts_with = "wait", help_heading = "Notifications")]
    pub notify_url: Option<NotifyUrl>,
    /// A header of each notification, as name:value; repeat the option for several
    #[arg(long = "notify-header", value_name = "NAME:VALUE", value_parser = |text: &str| parse_pair(text, ':'), help_heading = "Notifications")]
    pub notify_headers: Vec<(String, String)>,
    /// An AMD event to notify, such as amd_human_detected; repeat the option for several [default: all]
    #[arg(long = "amd-event", value_name = "EVENT", value_parser = amd_event(), hide_possible_values = true, help_heading = "Notifications")]
    pub amd_events: Vec<AmdEvent>,
    /// Send no notifications about AMD events
    #[arg(long, conflicts_with = "amd_events", help_heading = "Notifications")]
    pub no_amd_events: bool,

    /// Receive the notifications of the call, print each, and end with the last one
    #[arg(long, help_heading = "Following the call")]
    pub wait: bool,
    /// Address to receive them on; port 0 selects a free port
    #[arg(
        long,
        value_name = "ADDRESS",
        default_value = "127.0.0.1:0",
        value_parser = parse_address,
        requires = "wait",
        help_heading = "Following the call"
    )]
    pub receiver: SocketAddr,
    /// URL of that address for the server, if it goes through a tunnel or a proxy
    #[arg(long, value_name = "URL", requires = "wait", help_heading = "Following the call")]
    pub public_url: Option<String>,
    /// Maximum time to wait for the last notification; after it, the exit code is 6
    #[arg(long, value_name = "TIME", default_value = "1h", value_parser = parse_duration, requires = "wait", help_heading = "Following the call")]
    pub wait_for: Duration,
    /// Maximum time that an event waits for an earlier one of its call; a beep, the end of a greeting and the end of
    /// the call do not wait
    #[arg(long, value_name = "TIME", default_value = "2s", value_parser = parse_duration, requires = "wait", hide_short_help = true, help_heading = "Following the call")]
    pub hold_back: Duration,

    #[command(flatten)]
    pub signatures: SignatureOptions,
    #[command(flatten)]
    pub connection: ConnectionOptions,
}

const KEY: &str = "a key of letters, digits and signs of ASCII, without spaces";
const NOTIFY_URL: &str = "a URL that begins with https:// or http://, without spaces";

fn words() -> impl Fn(&str) -> Result<ThresholdWordCount, String> + Clone {
    let bounds = ThresholdWordCount::CONSTRAINTS;
    let [least, most] = [bounds.minimum, bounds.maximum].map(|bound| u64::try_from(bound).unwrap_or_default());
    whole_number(least..=most)
}

fn mode() -> impl TypedValueParser<Value = MachineDetectionMode> {
    suggested(MachineDetectionMode::KNOWN_VALUES.iter().copied(), MachineDetectionMode::from_str)
}

fn amd_event() -> impl TypedValueParser<Value = AmdEvent> {
    suggested(AmdEvent::KNOWN_VALUES.iter().copied(), AmdEvent::from_str)
}
