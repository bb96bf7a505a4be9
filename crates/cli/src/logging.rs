//! The log of a gateway, written to standard error.

use std::io;

use smartassist_gateway::ops::settings::{LogFormat, LogSettings};
use tracing_subscriber::Layer as _;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::util::SubscriberInitExt as _;

use crate::failure::Failure;

/// The variable that overrides the settings, such as `warn` or `info,smartassist_gateway=debug`.
const VARIABLE: &str = "RUST_LOG";

/// Starts the log, with colors if `colour`. `RUST_LOG` overrides the level of the settings.
///
/// # Errors
///
/// `RUST_LOG` is invalid, or a log was started before.
pub fn start(log: LogSettings, colour: bool) -> Result<(), Failure> {
    let filter = match std::env::var(VARIABLE) {
        Ok(text) if !text.is_empty() => text.parse::<Targets>().map_err(|_| {
            Failure::usage(format!("{VARIABLE} is not a list of levels")).hint("for example RUST_LOG=info")
        })?,
        _ => log.level.as_str().parse::<Targets>().map_err(|error| Failure::usage(error.to_string()))?,
    };
    let lines = tracing_subscriber::fmt::layer().with_writer(io::stderr);
    let lines = match log.format {
        LogFormat::Text => lines.with_ansi(colour).boxed(),
        LogFormat::Json => lines.with_ansi(false).json().flatten_event(true).with_span_list(false).boxed(),
    };
    let started = tracing_subscriber::registry().with(lines.with_filter(filter)).try_init();
    started.map_err(|_| Failure::failed("something logs already"))
}
