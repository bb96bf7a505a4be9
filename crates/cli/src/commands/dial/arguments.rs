//! The arguments of `dial`.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::str::FromStr as _;
use std::time::Duration;

use clap::Args;
use clap::builder::TypedValueParser;
use smartassist_client::parse_duration;
use smartassist_client::types::{
    AmdEvent, CallerId, DecisionTimeoutMs, GreetingCompletionTimeoutMs, IdempotencyKey, MachineDetectionMode,
    NoSpeechTimeoutMs, NotifyUrl, Target, ThresholdWordCount, TimeoutInMs, ToneTimeoutMs, Trunk,
};
use smartassist_gateway::ops::settings::parse_address;
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
/// The server answers as soon as the call is under way. With --wait the program receives the call's notifications
/// itself, prints each, ends with the last one, and tells by its exit code who answered: 0 a person, 3 nobody, 4 a
/// machine, 5 it is not known who. Code 6 says that nobody knows whether a phone rings: do not dial again blindly.
///
/// With -o json it prints the answer, and with --wait each notification in a line of its own.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct DialArguments {
    /// Whom to call: a number with its country code, or a URI (tel:…, sip:…)
    #[arg(value_parser = target::parse, required_unless_present = "json_file")]
    pub target: Option<Target>,
    /// The number that calls, that of the experience flow [env: SMARTASSIST_CALLER]
    // Not read by clap, since a file comes between option and variable.
    #[arg(long, value_name = "NUMBER", value_parser = parse_or_hint::<CallerId>("a number, such as +442079460000"))]
    pub caller: Option<CallerId>,
    #[command(flatten)]
    pub bot: BotOption,
    /// The carrier to call through, by its name in the account; the account's default unless given
    #[arg(long, value_name = "NAME", value_parser = parse_or_hint::<Trunk>("the name of a trunk, without line breaks"))]
    pub trunk: Option<Trunk>,
    /// How long to let it ring, 1s to 5m
    #[arg(long, value_name = "TIME", value_parser = milliseconds::<TimeoutInMs>(TimeoutInMs::CONSTRAINTS))]
    pub ring_timeout: Option<TimeoutInMs>,
    /// Data for the bot, as name=value; several times for several
    #[arg(long = "metadata", value_name = "NAME=VALUE", value_parser = |text: &str| parse_pair(text, '='))]
    pub metadata: Vec<(String, String)>,
    /// File with data for the bot: a JSON object; `-` is standard input
    #[arg(long, value_name = "FILE")]
    pub metadata_file: Option<PathBuf>,
    /// File with a whole request in JSON, to which the other options are added; `-` is standard input
    #[arg(long, value_name = "FILE")]
    pub json_file: Option<PathBuf>,
    /// A key under which a server that honours keys places this call once only
    #[arg(long, value_name = "KEY", value_parser = parse_or_hint::<IdempotencyKey>(KEY))]
    pub idempotency_key: Option<IdempotencyKey>,
    /// The server honours idempotency keys: send one, and repeat the request where no answer comes. The vendor's does
    /// not, and rings twice [env: SMARTASSIST_IDEMPOTENCY_KEYS]
    // Off for loopback addresses too: behind one may be a tunnel to the vendor.
    #[arg(long)]
    pub supports_idempotency: bool,
    /// Call an emergency number, which is refused otherwise; a gateway also needs a trunk that allows it
    #[arg(long)]
    pub emergency: bool,

    /// Whether to look for answering machines, and what to do: disconnect, detect or disabled
    #[arg(long, value_name = "MODE", value_parser = mode(), hide_possible_values = true, help_heading = "Answering machine detection")]
    pub amd: Option<MachineDetectionMode>,
    /// Words in the greeting from which on it is a machine's
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
    /// Silence after which a machine's greeting is over
    #[arg(long, value_name = "TIME", value_parser = milliseconds::<GreetingCompletionTimeoutMs>(GreetingCompletionTimeoutMs::CONSTRAINTS), help_heading = "Answering machine detection")]
    pub greeting_timeout: Option<GreetingCompletionTimeoutMs>,

    /// Where the server sends notifications
    #[arg(long, value_name = "URL", value_parser = parse_or_hint::<NotifyUrl>(NOTIFY_URL), conflicts_with = "wait", help_heading = "Notifications")]
    pub notify_url: Option<NotifyUrl>,
    /// A header to add to each notification, as name:value; several times for several
    #[arg(long = "notify-header", value_name = "NAME:VALUE", value_parser = |text: &str| parse_pair(text, ':'), help_heading = "Notifications")]
    pub notify_headers: Vec<(String, String)>,
    /// An AMD event to notify, such as amd_human_detected; several times for several, never for all
    #[arg(long = "amd-event", value_name = "EVENT", value_parser = amd_event(), hide_possible_values = true, help_heading = "Notifications")]
    pub amd_events: Vec<AmdEvent>,
    /// Notify no AMD events
    #[arg(long, conflicts_with = "amd_events", help_heading = "Notifications")]
    pub no_amd_events: bool,

    /// Receive the call's notifications here, print each, and end with the last one
    #[arg(long, help_heading = "Following the call")]
    pub wait: bool,
    /// Where to receive them; port 0 is any that is free
    #[arg(
        long,
        value_name = "ADDRESS",
        default_value = "127.0.0.1:0",
        value_parser = parse_address,
        requires = "wait",
        help_heading = "Following the call"
    )]
    pub receiver: SocketAddr,
    /// The URL under which the server reaches that address, where a tunnel or a proxy leads to it
    #[arg(long, value_name = "URL", requires = "wait", help_heading = "Following the call")]
    pub public_url: Option<String>,
    /// How long to wait for the last notification; then the exit code is 6
    #[arg(long, value_name = "TIME", default_value = "1h", value_parser = parse_duration, requires = "wait", help_heading = "Following the call")]
    pub wait_for: Duration,
    /// How long an event may wait for an earlier one of its call; a beep, the end of a greeting and the end of the call
    /// never wait
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
