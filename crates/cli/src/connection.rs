//! The server and the app to use: options that override the client's environment variables.
//!
//! Each option sets the variable of the same name. An error names the option or the variable, whichever was used.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::Args;
use smartassist_client::types::BotId;
use smartassist_client::{Client, ClientBuilder, ConfigError, Environment, parse_duration};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::hints::Installation;
use crate::input;
use crate::output::Console;
use crate::server_start::wait_until_listening;
use crate::suggested_values::suggested_text;
use crate::value_parsers::{ID, parse_or_hint, whole_number};

/// The settings of the client. Each option has the name of a variable that [`ClientBuilder::from_env`] knows.
#[derive(Args, Clone, Debug)]
#[command(next_help_heading = "Connection")]
pub struct ConnectionOptions {
    /// An installation of the vendor: smartassist, platform or bots [env: SMARTASSIST_ENVIRONMENT]
    #[arg(long, value_name = "NAME", conflicts_with = "url", hide_possible_values = true)]
    #[arg(value_parser = suggested_text(["smartassist", "platform", "bots"]))]
    environment: Option<String>,
    /// URL of another server [env: SMARTASSIST_URL]
    #[arg(long)]
    url: Option<String>,
    /// Client id of the app [env: SMARTASSIST_CLIENT_ID]
    #[arg(long, value_name = "ID", conflicts_with = "token_file")]
    client_id: Option<String>,
    /// File with the client secret; or the variable SMARTASSIST_CLIENT_SECRET [env: SMARTASSIST_CLIENT_SECRET_FILE]
    #[arg(long, value_name = "FILE", conflicts_with = "token_file")]
    client_secret_file: Option<PathBuf>,
    /// File with a token, instead of client id and secret; or the variable SMARTASSIST_TOKEN
    #[arg(long, value_name = "FILE")]
    token_file: Option<PathBuf>,
    /// Id of the account [env: SMARTASSIST_ACCOUNT_ID]
    #[arg(long, value_name = "ID")]
    account_id: Option<String>,
    /// Give every token an id for a single use, for apps that enforce JTI [env: SMARTASSIST_SINGLE_USE_TOKENS]
    #[arg(long, hide_short_help = true)]
    single_use_tokens: bool,
    /// File with the platform's public key (JWK), for apps that enforce JWE [env: SMARTASSIST_JWE_KEY_FILE]
    #[arg(long, value_name = "FILE", hide_short_help = true)]
    jwe_key_file: Option<PathBuf>,
    /// Lifetime of a token [default: 10m] [env: SMARTASSIST_TOKEN_LIFETIME]
    #[arg(long, value_name = "TIME", hide_short_help = true)]
    token_lifetime: Option<String>,
    /// Claim `sub` of tokens [default: the client id] [env: SMARTASSIST_TOKEN_SUBJECT]
    #[arg(long, value_name = "TEXT", hide_short_help = true)]
    token_subject: Option<String>,
    /// Accept a client secret of fewer than 32 bytes [env: SMARTASSIST_ALLOW_SHORT_CLIENT_SECRET]
    #[arg(long, hide_short_help = true)]
    allow_short_client_secret: bool,
    /// Allow http to another machine; the network in between can read the token [env: SMARTASSIST_ALLOW_PLAIN_HTTP]
    #[arg(long, hide_short_help = true)]
    allow_plain_http: bool,
    /// File with additional root certificates to trust [env: SMARTASSIST_ROOT_CERTIFICATE_FILE]
    #[arg(long, value_name = "FILE", hide_short_help = true)]
    root_certificate_file: Option<PathBuf>,
    /// Maximum time of one attempt [default: 30s] [env: SMARTASSIST_TIMEOUT]
    #[arg(long, value_name = "TIME", hide_short_help = true)]
    timeout: Option<String>,
    /// Maximum time of all attempts [default: twice --timeout] [env: SMARTASSIST_TOTAL_TIMEOUT]
    #[arg(long, value_name = "TIME", hide_short_help = true)]
    total_timeout: Option<String>,
    /// Maximum number of attempts of a request that may be repeated [default: 4] [env: SMARTASSIST_MAX_ATTEMPTS]
    #[arg(long, value_name = "N", value_parser = whole_number::<u32>(1..=1000), hide_short_help = true)]
    max_attempts: Option<u32>,
    /// Time to wait for a server on this machine that does not listen yet
    #[arg(
        long,
        value_name = "TIME",
        default_value = "10s",
        value_parser = parse_duration,
        env = "SMARTASSIST_WAIT_FOR_SERVER",
        hide_env_values = true,
        hide_short_help = true
    )]
    wait_for_server: Duration,
}

/// The option that selects a bot.
#[derive(Args, Clone, Debug)]
pub struct BotOption {
    /// Id of the bot or stream
    #[arg(long, value_name = "ID", env = "SMARTASSIST_BOT", hide_env_values = true)]
    #[arg(value_parser = parse_or_hint::<BotId>(ID))]
    bot: Option<BotId>,
}

impl BotOption {
    /// The bot, if the option or its variable is set.
    pub fn get(&self) -> Option<&BotId> {
        self.bot.as_ref()
    }

    /// The bot.
    ///
    /// # Errors
    ///
    /// Neither the option nor its variable is set.
    pub fn required(&self) -> Result<&BotId, Failure> {
        self.get().ok_or_else(|| {
            Failure::usage("no bot: give --bot or set SMARTASSIST_BOT").hint(
                "`smartassist admin bot list` lists the bots of a gateway; the vendor's console shows the id of a bot, \
                       which begins with st-, in its General Settings",
            )
        })
    }
}

/// The variable of a token. Its option is --token-file.
const TOKEN: &str = "SMARTASSIST_TOKEN";

/// Groups of variables of which only one can be set; the last one set replaces the others.
const EXCLUSIVE_VARIABLES: &[&[&str]] = &[
    &["SMARTASSIST_ENVIRONMENT", "SMARTASSIST_URL"],
    &["SMARTASSIST_CLIENT_SECRET", "SMARTASSIST_CLIENT_SECRET_FILE", "SMARTASSIST_TOKEN"],
    &["SMARTASSIST_CLIENT_ID", "SMARTASSIST_TOKEN"],
    &["SMARTASSIST_JWE_KEY", "SMARTASSIST_JWE_KEY_FILE"],
];

/// The settings of a run: the environment variables, overridden by the options.
pub struct ConnectionSettings {
    variables: BTreeMap<String, OsString>,
    /// The variables whose values come from options.
    from_options: BTreeSet<&'static str>,
    wait_for_server: Duration,
}

impl ConnectionOptions {
    /// Overrides the environment variables with the options.
    ///
    /// # Errors
    ///
    /// The file with the token cannot be read.
    pub fn settings(&self) -> Result<ConnectionSettings, Failure> {
        let environment = std::env::vars_os().filter_map(|(name, value)| Some((name.into_string().ok()?, value)));
        let variables = environment.filter(|(_, value)| !value.is_empty()).collect();
        let mut settings =
            ConnectionSettings { variables, from_options: BTreeSet::new(), wait_for_server: self.wait_for_server };
        let text = |text: &Option<String>| text.as_ref().map(OsString::from);
        let path = |path: &Option<PathBuf>| path.as_ref().map(|path| path.clone().into_os_string());
        let switch = |on: bool| on.then(|| OsString::from("yes"));
        for (name, value) in [
            ("SMARTASSIST_ENVIRONMENT", text(&self.environment)),
            ("SMARTASSIST_URL", text(&self.url)),
            ("SMARTASSIST_CLIENT_ID", text(&self.client_id)),
            ("SMARTASSIST_CLIENT_SECRET_FILE", path(&self.client_secret_file)),
            ("SMARTASSIST_ACCOUNT_ID", text(&self.account_id)),
            ("SMARTASSIST_SINGLE_USE_TOKENS", switch(self.single_use_tokens)),
            ("SMARTASSIST_JWE_KEY_FILE", path(&self.jwe_key_file)),
            ("SMARTASSIST_TOKEN_LIFETIME", text(&self.token_lifetime)),
            ("SMARTASSIST_TOKEN_SUBJECT", text(&self.token_subject)),
            ("SMARTASSIST_ALLOW_SHORT_CLIENT_SECRET", switch(self.allow_short_client_secret)),
            ("SMARTASSIST_ALLOW_PLAIN_HTTP", switch(self.allow_plain_http)),
            ("SMARTASSIST_ROOT_CERTIFICATE_FILE", path(&self.root_certificate_file)),
            ("SMARTASSIST_TIMEOUT", text(&self.timeout)),
            ("SMARTASSIST_TOTAL_TIMEOUT", text(&self.total_timeout)),
            ("SMARTASSIST_MAX_ATTEMPTS", self.max_attempts.map(|attempts| attempts.to_string().into())),
        ] {
            value.into_iter().for_each(|value| settings.set_option(name, value));
        }
        if let Some(file) = &self.token_file {
            settings.set_option(TOKEN, input::read_line(file)?.as_str().into());
        }
        Ok(settings)
    }
}

impl ConnectionSettings {
    /// Sets a variable, and removes those that it excludes.
    fn set(&mut self, name: &str, value: OsString) {
        for rivals in EXCLUSIVE_VARIABLES.iter().filter(|rivals| rivals.contains(&name)) {
            rivals.iter().for_each(|rival| drop(self.variables.remove(*rival)));
        }
        self.variables.insert(name.to_owned(), value);
    }

    /// Sets a variable from an option.
    fn set_option(&mut self, name: &'static str, value: OsString) {
        self.set(name, value);
        self.from_options.insert(name);
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.variables.get(name)?.to_str()
    }

    /// Whether the settings say that the server supports idempotency keys.
    pub fn supports_idempotency(&self) -> bool {
        let value = self.get("SMARTASSIST_IDEMPOTENCY_KEYS").unwrap_or_default().trim();
        ["yes", "true", "on", "1"].iter().any(|word| word.eq_ignore_ascii_case(value))
    }

    /// Declares that the server supports idempotency keys.
    pub fn set_supports_idempotency(&mut self) {
        self.set("SMARTASSIST_IDEMPOTENCY_KEYS", "yes".into());
    }

    /// The account of a path.
    ///
    /// # Errors
    ///
    /// The account is not set.
    pub fn account_id(&self) -> Result<&str, Failure> {
        self.get("SMARTASSIST_ACCOUNT_ID").ok_or_else(|| {
            Failure::usage("no account: give --account-id or set SMARTASSIST_ACCOUNT_ID")
                .hint(self.installation().account())
        })
    }

    /// Who runs the server, according to the settings.
    fn installation(&self) -> Installation {
        match (self.get("SMARTASSIST_URL"), self.get("SMARTASSIST_ENVIRONMENT")) {
            (Some(url), _) => Installation::at(url),
            (None, Some(name)) => {
                let Ok(environment) = name.parse::<Environment>();
                Installation::at(environment.base_url())
            }
            (None, None) => Installation::Vendor,
        }
    }

    /// The client. Waits until its server listens, if that is on this machine.
    ///
    /// # Errors
    ///
    /// A setting is missing or invalid; the failure names its option and variable. Or the output cannot be written.
    pub async fn client_of_running_server(&self, console: &mut Console<'_>) -> Result<Client, Failure> {
        let client = self.client()?;
        self.wait_for_server(&client, console).await?;
        Ok(client)
    }

    /// Waits until the server of this client listens, if it is on this machine.
    ///
    /// # Errors
    ///
    /// The output cannot be written.
    pub async fn wait_for_server(&self, client: &Client, console: &mut Console<'_>) -> Result<(), Failure> {
        wait_until_listening(client.base_url(), self.wait_for_server, console).await
    }

    /// The client.
    ///
    /// # Errors
    ///
    /// A setting is missing or invalid; the failure names its option and variable.
    pub fn client(&self) -> Result<Client, Failure> {
        let agent = format!("smartassist-cli/{}", env!("CARGO_PKG_VERSION"));
        let builder =
            ClientBuilder::from_variables(self.variables.iter()).map_err(|error| self.config_failure(&error))?;
        let builder = if self.get("SMARTASSIST_USER_AGENT").is_none() { builder.user_agent(agent) } else { builder };
        builder.build().map_err(|error| self.config_failure(&error))
    }

    /// The failure for a missing or invalid setting. It names the option if the setting comes from one.
    fn config_failure(&self, error: &ConfigError) -> Failure {
        match error {
            ConfigError::Variable { name, error } if self.from_options.contains(name) => {
                Failure::usage(format!("{}: {error}", option(name)))
            }
            error => config_failure(error, self.installation()),
        }
    }
}

/// The option of a variable.
fn option(variable: &str) -> String {
    let name = if variable == TOKEN { "TOKEN_FILE" } else { variable.trim_start_matches("SMARTASSIST_") };
    format!("--{}", name.to_lowercase().replace('_', "-"))
}

/// The failure for a missing setting, or the client's message for an invalid one.
fn config_failure(error: &ConfigError, at: Installation) -> Failure {
    let (missing, hint) = match error {
        ConfigError::MissingBaseUrl => (
            "no server: give --environment or --url, or set SMARTASSIST_ENVIRONMENT or SMARTASSIST_URL",
            "give --url http://127.0.0.1:8080 for a gateway on this machine, or --environment platform if the address \
             of the vendor's console begins with https://platform.kore.ai",
        ),
        ConfigError::MissingToken => (
            "no credentials: set SMARTASSIST_CLIENT_ID, and SMARTASSIST_CLIENT_SECRET or SMARTASSIST_CLIENT_SECRET_FILE",
            at.credentials(),
        ),
        ConfigError::MissingClientId => (
            "no client id to go with the client secret: give --client-id or set SMARTASSIST_CLIENT_ID",
            at.credentials(),
        ),
        ConfigError::MissingClientSecret => (
            "no client secret to go with the client id: set SMARTASSIST_CLIENT_SECRET, or give a file that holds it to \
             --client-secret-file",
            at.credentials(),
        ),
        ConfigError::Several(errors) => {
            let mut failures = errors.iter().filter_map(|error| match config_failure(error, at) {
                Failure::Message { message, next, .. } => Some((message, next)),
                Failure::Output(_) => None,
            });
            let (first, next) = failures.next().unwrap_or_default();
            let message = failures.fold(first, |message, (more, _)| format!("{message}\n{more}"));
            return Failure::Message { exit: Exit::Usage, message, next };
        }
        ConfigError::Misspelled { found, meant, error } => {
            return match config_failure(error, at) {
                Failure::Message { exit, message, .. } => {
                    Failure::new(exit, message).hint(format!("{found} is set, which nothing reads: is {meant} meant?"))
                }
                output @ Failure::Output(_) => output,
            };
        }
        other => return Failure::usage(other.to_string()),
    };
    Failure::usage(missing).hint(hint)
}
