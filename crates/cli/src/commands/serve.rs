//! `smartassist serve`: runs a gateway.

use std::io::Write as _;
use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::PathBuf;
use std::pin::pin;
use std::str::FromStr as _;

use clap::Args;
use smartassist_gateway::gateway::Gateway;
use smartassist_gateway::ops::settings::{self, Config, LogFormat, LogLevel, Overrides};
use smartassist_gateway::ops::{DrainReport, Stop, StopSignals};

use crate::exit::Exit;
use crate::failure::{Failure, with_causes};
use crate::logging;
use crate::output::Console;
use crate::suggested_values::suggested;
use crate::value_parsers::{pace, whole_number};

const EXAMPLES: &str = "\
The data folder and its database are created if they do not exist. `smartassist admin` sets up accounts, apps and \
bots, also while the gateway runs; a change applies within a second.

SIGTERM or Ctrl-C stops the gateway in order: requests finish, calls end or are ended after 10 seconds, and waiting \
notifications are sent. This takes at most 30 seconds; a second signal stops it at once. Nothing is lost either way.

Settings come from options, then from environment variables (SMARTASSIST_LISTEN and others, as listed above; \
RUST_LOG for the log), then from the file, then from the defaults.

Examples:
  smartassist serve
  smartassist serve --print-config > config.toml
  smartassist serve --config config.toml --listen 0.0.0.0:8443
  smartassist serve --allow-private --pace 20      # for development";

/// Run a gateway: SmartAssist on this machine
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ServeArguments {
    /// File with settings [default: smartassist/config.toml in the user's configuration folder, if it exists]
    #[arg(long, short, value_name = "FILE", env = "SMARTASSIST_CONFIG", hide_env_values = true)]
    config: Option<PathBuf>,
    /// Print a settings file with all defaults and their descriptions, and exit
    // Other options are accepted, because they may come from variables that are always set.
    #[arg(long)]
    print_config: bool,
    /// Address of the API: an IP address and a port [default: 127.0.0.1:8080]
    #[arg(long, value_name = "ADDRESS", env = "SMARTASSIST_LISTEN", hide_env_values = true)]
    #[arg(value_parser = settings::parse_address)]
    listen: Option<SocketAddr>,
    /// Separate address for metrics and health [default: the address of the API]
    #[arg(long, value_name = "ADDRESS", env = "SMARTASSIST_ADMIN_LISTEN", hide_env_values = true)]
    #[arg(value_parser = settings::parse_address)]
    admin_listen: Option<SocketAddr>,
    /// Data folder [default: smartassist in the user's data folder]
    #[arg(long, value_name = "FOLDER", env = "SMARTASSIST_DATA", hide_env_values = true)]
    data: Option<PathBuf>,
    /// File with the TLS certificate, in PEM
    #[arg(long, value_name = "FILE", env = "SMARTASSIST_TLS_CERTIFICATE", hide_env_values = true)]
    tls_certificate: Option<PathBuf>,
    /// File with the key of the certificate, in PEM
    #[arg(long, value_name = "FILE", env = "SMARTASSIST_TLS_KEY", hide_env_values = true)]
    tls_key: Option<PathBuf>,
    /// Format of the log: text or json [default: text]
    #[arg(long, value_name = "FORMAT", env = "SMARTASSIST_LOG_FORMAT", hide_env_values = true)]
    #[arg(value_parser = suggested(LogFormat::ALL.iter().map(|format| format.as_str()), LogFormat::from_str))]
    #[arg(hide_possible_values = true)]
    log_format: Option<LogFormat>,
    /// Lowest level that is logged: error, warn, info, debug or trace [default: info]
    #[arg(long, value_name = "LEVEL", env = "SMARTASSIST_LOG_LEVEL", hide_env_values = true)]
    #[arg(value_parser = suggested(LogLevel::ALL.iter().map(|level| level.as_str()), LogLevel::from_str))]
    #[arg(hide_possible_values = true)]
    log_level: Option<LogLevel>,
    /// Send notifications to private addresses and over http, too; every app that can place calls can then send
    /// requests into this network
    #[arg(long, env = "SMARTASSIST_ALLOW_PRIVATE", hide_env_values = true)]
    allow_private: bool,
    /// Speed of simulated calls, as a multiple of real time [default: 1]
    #[arg(
        long,
        value_name = "TIMES",
        value_parser = pace,
        env = "SMARTASSIST_PACE",
        hide_env_values = true,
        help_heading = "Simulated carrier"
    )]
    pace: Option<NonZeroU32>,
    /// Seed of the random values in simulated calls [default: a new one for each start]
    #[arg(
        long,
        value_name = "NUMBER",
        value_parser = whole_number::<u64>(0..=u64::MAX),
        env = "SMARTASSIST_SEED",
        hide_env_values = true,
        help_heading = "Simulated carrier"
    )]
    seed: Option<u64>,
    /// File with scenarios of simulated calls, in addition to the test numbers
    #[arg(
        long,
        value_name = "FILE",
        env = "SMARTASSIST_SCENARIOS",
        hide_env_values = true,
        help_heading = "Simulated carrier"
    )]
    scenarios: Option<PathBuf>,
}

impl ServeArguments {
    fn overrides(&self) -> Overrides {
        Overrides {
            listen: self.listen,
            admin_listen: self.admin_listen,
            data_folder: self.data.clone(),
            tls_certificate: self.tls_certificate.clone(),
            tls_key: self.tls_key.clone(),
            log_format: self.log_format,
            log_level: self.log_level,
            // Without the option, the value of the file applies.
            allow_private: self.allow_private.then_some(true),
            seed: self.seed,
            pace: self.pace,
            scenarios: self.scenarios.clone(),
        }
    }
}

/// Runs a gateway until a signal stops it.
pub async fn run(arguments: &ServeArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    if arguments.print_config {
        write!(console.out, "{}", settings::DEFAULT_FILE)?;
        return Ok(Exit::Success);
    }
    let file = arguments.config.clone().or_else(settings::default_file);
    let config = Config::load(file.as_deref(), arguments.overrides());
    let config = config.map_err(|error| Failure::usage(error.to_string()))?;
    logging::start(config.log, console.err.has_colour())?;
    // Installed before anything is served, so that no signal is missed.
    let mut signals = StopSignals::listen().map_err(|error| Failure::failed(format!("no signals: {error}")))?;
    let gateway = tokio::select! {
        gateway = Gateway::start(&config) => gateway.map_err(|error| Failure::failed(with_causes(&error)))?,
        // Notifications about interrupted calls that are not sent yet are sent after the next start.
        () = signals.next() => return Ok(Exit::Success),
    };
    print_start_notes(&config, &gateway, console)?;
    let drained = run_until_stopped(gateway, &mut signals).await;
    Ok(if drained.in_time() { Exit::Success } else { Exit::Failed })
}

/// Runs the gateway. The first signal stops it in order, the second at once.
async fn run_until_stopped(gateway: Gateway, signals: &mut StopSignals) -> DrainReport {
    let orders = [Stop::new(), Stop::new()];
    let [stop, stop_now] = &orders;
    let mut running = pin!(gateway.run(stop.given(), stop_now.given()));
    for order in &orders {
        tokio::select! {
            drained = &mut running => return drained,
            () = signals.next() => order.give(),
        }
    }
    running.await
}

/// Prints the addresses and the data folder: as notes, or with a JSON log as log lines.
fn print_start_notes(config: &Config, gateway: &Gateway, console: &mut Console<'_>) -> Result<(), Failure> {
    let scheme = if config.tls_files().is_some() { "https" } else { "http" };
    let folder = config.data_folder().map_err(|error| Failure::usage(error.to_string()))?;
    let mut notes = vec![format!("the API is at {scheme}://{}, its reference at /reference", gateway.address())];
    notes.extend(gateway.admin_address().map(|admin| format!("metrics and health are at http://{admin}")));
    let folder = std::path::absolute(&folder).unwrap_or(folder);
    notes.push(format!("data is in {}", folder.display()));
    let limited = config.retention.limited();
    if !limited.is_empty() {
        let limited: Vec<_> = limited.into_iter().map(|(what, kept)| format!("{what} for {kept}")).collect();
        notes.push(format!("all that happened is stored for ever, except {}", limited.join(", ")));
    }
    notes.push("a repeated dialout rings no phone twice: clients may set SMARTASSIST_IDEMPOTENCY_KEYS=yes".to_owned());
    let mut warnings = Vec::new();
    if gateway.recovered() > 0 {
        let cut_off = gateway.recovered();
        warnings.push(format!("{cut_off} calls had been cut off; they were ended, and who asked for them is told"));
    }
    if scheme == "http" && !gateway.address().ip().is_loopback() {
        let text = "tokens travel unencrypted; set tls.certificate and tls.key, or put a proxy in front";
        warnings.push(text.to_owned());
    }
    match config.log.format {
        LogFormat::Json => {
            notes.iter().for_each(|note| tracing::info!("{note}"));
            warnings.iter().for_each(|warning| tracing::warn!("{warning}"));
        }
        LogFormat::Text => {
            notes.iter().try_for_each(|note| console.note(note))?;
            warnings.iter().try_for_each(|warning| console.warn(warning))?;
        }
    }
    Ok(())
}
