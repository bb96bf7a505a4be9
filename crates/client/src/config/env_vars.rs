//! Settings from the environment variables `SMARTASSIST_…`.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::time::Duration;

use smartassist_auth::{JweRecipient, Secret};
use smartassist_types::{InvalidDuration, parse_duration};

use super::auth_settings::AuthMethod;
use super::sourced_value::SourcedValue;
use super::{ClientBuilder, ConfigError, Environment};
use crate::call::token::Token;

const PREFIX: &str = "SMARTASSIST_";

/// Sets a variable's value in a builder. The last argument is the name of the variable, for later errors.
type Setter = fn(&mut ClientBuilder, String, &'static str) -> Result<(), ConfigError>;

/// All variables.
const VARIABLES: &[(&str, Setter)] = &[
    ("SMARTASSIST_ENVIRONMENT", |builder, text, name| {
        builder.environment = Some(SourcedValue::from_variable(parse_environment(&text)?, name));
        Ok(())
    }),
    ("SMARTASSIST_URL", |builder, text, name| {
        builder.environment = Some(SourcedValue::from_variable(Environment::Custom(text), name));
        Ok(())
    }),
    ("SMARTASSIST_ALLOW_PLAIN_HTTP", |builder, text, _| {
        builder.allow_plain_http = parse_bool(&text)?;
        Ok(())
    }),
    ("SMARTASSIST_TOKEN", |builder, text, name| {
        builder.auth.method = AuthMethod::Token(SourcedValue::from_variable(Token::new(text), name));
        Ok(())
    }),
    ("SMARTASSIST_CLIENT_ID", |builder, text, name| {
        builder.auth.with_credentials(|credentials| credentials.id = Some(SourcedValue::from_variable(text, name)));
        Ok(())
    }),
    ("SMARTASSIST_CLIENT_SECRET", |builder, text, name| {
        let secret = SourcedValue::from_variable(Secret::from_text(text), name);
        builder.auth.with_credentials(|credentials| credentials.secret = Some(secret));
        Ok(())
    }),
    ("SMARTASSIST_CLIENT_SECRET_FILE", |builder, path, name| {
        let secret = SourcedValue::from_variable(Secret::from_text(read_text(&path)?), name);
        builder.auth.with_credentials(|credentials| credentials.secret = Some(secret));
        Ok(())
    }),
    ("SMARTASSIST_ALLOW_SHORT_CLIENT_SECRET", |builder, text, _| {
        builder.auth.allow_short_secret = parse_bool(&text)?;
        Ok(())
    }),
    ("SMARTASSIST_SINGLE_USE_TOKENS", |builder, text, _| {
        builder.auth.single_use = parse_bool(&text)?;
        Ok(())
    }),
    ("SMARTASSIST_TOKEN_LIFETIME", |builder, text, name| {
        builder.auth.lifetime = Some(SourcedValue::from_variable(duration_setting(&text)?, name));
        Ok(())
    }),
    ("SMARTASSIST_TOKEN_SUBJECT", |builder, text, name| {
        builder.auth.subject = Some(SourcedValue::from_variable(text, name));
        Ok(())
    }),
    ("SMARTASSIST_JWE_KEY", |builder, text, _| {
        builder.auth.recipient = Some(JweRecipient::from_jwk(&text).map_err(ConfigError::JweKey)?);
        Ok(())
    }),
    ("SMARTASSIST_JWE_KEY_FILE", |builder, path, _| {
        builder.auth.recipient = Some(JweRecipient::from_jwk(&read_text(&path)?).map_err(ConfigError::JweKey)?);
        Ok(())
    }),
    ("SMARTASSIST_ACCOUNT_ID", |builder, text, name| {
        builder.account_id = Some(SourcedValue::from_variable(text, name));
        Ok(())
    }),
    ("SMARTASSIST_TIMEOUT", |builder, text, name| {
        builder.timeout = Some(SourcedValue::from_variable(duration_setting(&text)?, name));
        Ok(())
    }),
    ("SMARTASSIST_TOTAL_TIMEOUT", |builder, text, name| {
        builder.total_timeout = Some(SourcedValue::from_variable(duration_setting(&text)?, name));
        Ok(())
    }),
    ("SMARTASSIST_CONNECT_TIMEOUT", |builder, text, name| {
        builder.connect_timeout = Some(SourcedValue::from_variable(duration_setting(&text)?, name));
        Ok(())
    }),
    ("SMARTASSIST_MAX_ATTEMPTS", |builder, text, name| {
        builder.max_attempts = Some(SourcedValue::from_variable(parse_number(&text)?, name));
        Ok(())
    }),
    ("SMARTASSIST_REQUESTS_PER_MINUTE", |builder, text, name| {
        builder.requests_per_minute = Some(SourcedValue::from_variable(parse_number(&text)?, name));
        Ok(())
    }),
    ("SMARTASSIST_MAX_RESPONSE_BYTES", |builder, text, name| {
        builder.max_response_bytes = Some(SourcedValue::from_variable(parse_number(&text)?, name));
        Ok(())
    }),
    ("SMARTASSIST_IDEMPOTENCY_KEYS", |builder, text, _| {
        builder.supports_idempotency = parse_bool(&text)?;
        Ok(())
    }),
    ("SMARTASSIST_USER_AGENT", |builder, text, name| {
        builder.user_agent = Some(SourcedValue::from_variable(text, name));
        Ok(())
    }),
    ("SMARTASSIST_ROOT_CERTIFICATE_FILE", |builder, path, name| {
        builder.root_certificates.push(SourcedValue::from_variable(read_file(&path)?, name));
        Ok(())
    }),
];

/// Pairs of variables of which only one may be set.
const CONFLICTS: &[(&str, &str)] = &[
    ("SMARTASSIST_ENVIRONMENT", "SMARTASSIST_URL"),
    ("SMARTASSIST_TOKEN", "SMARTASSIST_CLIENT_ID"),
    ("SMARTASSIST_TOKEN", "SMARTASSIST_CLIENT_SECRET"),
    ("SMARTASSIST_TOKEN", "SMARTASSIST_CLIENT_SECRET_FILE"),
    ("SMARTASSIST_CLIENT_SECRET", "SMARTASSIST_CLIENT_SECRET_FILE"),
    ("SMARTASSIST_JWE_KEY", "SMARTASSIST_JWE_KEY_FILE"),
];

impl ClientBuilder {
    /// A builder with the settings of the environment variables of this process. Later settings in code override them.
    ///
    /// ```no_run
    /// # fn run() -> Result<(), smartassist_client::ConfigError> {
    /// use smartassist_client::{Client, ClientBuilder};
    ///
    /// let client = Client::from_env()?;
    /// let limited = ClientBuilder::from_env()?.requests_per_minute(60).build()?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// | variable | value | setting |
    /// | --- | --- | --- |
    /// | `SMARTASSIST_ENVIRONMENT` | `smartassist`, `platform` or `bots` | [`environment`] |
    /// | `SMARTASSIST_URL` | instead: a URL | [`base_url`] |
    /// | `SMARTASSIST_ALLOW_PLAIN_HTTP` | yes or no | [`allow_plain_http`] |
    /// | `SMARTASSIST_CLIENT_ID` | the client id | [`credentials`] |
    /// | `SMARTASSIST_CLIENT_SECRET` | the client secret | [`credentials`] |
    /// | `SMARTASSIST_CLIENT_SECRET_FILE` | instead: a file with the secret | [`credentials`] |
    /// | `SMARTASSIST_ALLOW_SHORT_CLIENT_SECRET` | yes or no | [`allow_short_client_secret`] |
    /// | `SMARTASSIST_SINGLE_USE_TOKENS` | yes or no | [`single_use_tokens`] |
    /// | `SMARTASSIST_TOKEN_LIFETIME` | a duration | [`token_lifetime`] |
    /// | `SMARTASSIST_TOKEN_SUBJECT` | text | [`token_subject`] |
    /// | `SMARTASSIST_JWE_KEY` | a JWK | [`encrypt_tokens_to`] |
    /// | `SMARTASSIST_JWE_KEY_FILE` | instead: a file with the JWK | [`encrypt_tokens_to`] |
    /// | `SMARTASSIST_TOKEN` | instead of the credentials: a token | [`token`] |
    /// | `SMARTASSIST_ACCOUNT_ID` | the account id | [`account_id`] |
    /// | `SMARTASSIST_TIMEOUT` | a duration | [`timeout`] |
    /// | `SMARTASSIST_TOTAL_TIMEOUT` | a duration | [`total_timeout`] |
    /// | `SMARTASSIST_CONNECT_TIMEOUT` | a duration | [`connect_timeout`] |
    /// | `SMARTASSIST_MAX_ATTEMPTS` | a number | [`max_attempts`] |
    /// | `SMARTASSIST_REQUESTS_PER_MINUTE` | a number | [`requests_per_minute`] |
    /// | `SMARTASSIST_MAX_RESPONSE_BYTES` | a number of bytes | [`max_response_bytes`] |
    /// | `SMARTASSIST_IDEMPOTENCY_KEYS` | yes or no | [`server_supports_idempotency`] |
    /// | `SMARTASSIST_USER_AGENT` | text | [`user_agent`] |
    /// | `SMARTASSIST_ROOT_CERTIFICATE_FILE` | a file, PEM or DER | [`add_root_certificate`] |
    ///
    /// A duration is a number with its unit (`500ms`, `30s`, `2m`, `1h`, `1d`), or a number of seconds. Yes and no are
    /// `yes`, `true`, `on`, `1` and `no`, `false`, `off`, `0`, in any case. A line break at the end of a file with a
    /// secret or a JWK is ignored. A variable that is empty is not set.
    ///
    /// # Errors
    /// [`ConfigError`] names the variable that is wrong and what its value should be, and never contains the value.
    /// [`build`](Self::build) reports what is missing. If a variable is set that looks like a misspelling of one of
    /// these, that error names it.
    ///
    /// [`environment`]: Self::environment
    /// [`base_url`]: Self::base_url
    /// [`allow_plain_http`]: Self::allow_plain_http
    /// [`credentials`]: Self::credentials
    /// [`allow_short_client_secret`]: Self::allow_short_client_secret
    /// [`single_use_tokens`]: Self::single_use_tokens
    /// [`token_lifetime`]: Self::token_lifetime
    /// [`token_subject`]: Self::token_subject
    /// [`encrypt_tokens_to`]: Self::encrypt_tokens_to
    /// [`token`]: Self::token
    /// [`account_id`]: Self::account_id
    /// [`timeout`]: Self::timeout
    /// [`total_timeout`]: Self::total_timeout
    /// [`connect_timeout`]: Self::connect_timeout
    /// [`max_attempts`]: Self::max_attempts
    /// [`requests_per_minute`]: Self::requests_per_minute
    /// [`max_response_bytes`]: Self::max_response_bytes
    /// [`server_supports_idempotency`]: Self::server_supports_idempotency
    /// [`user_agent`]: Self::user_agent
    /// [`add_root_certificate`]: Self::add_root_certificate
    pub fn from_env() -> Result<Self, ConfigError> {
        Self::from_variables(std::env::vars_os())
    }

    /// As [`from_env`](Self::from_env), with variables from elsewhere, such as a file or a test. Those that are not in
    /// its table are ignored.
    ///
    /// # Errors
    /// As [`from_env`](Self::from_env).
    pub fn from_variables<N, V>(variables: impl IntoIterator<Item = (N, V)>) -> Result<Self, ConfigError>
    where
        N: Into<OsString>,
        V: Into<OsString>,
    {
        let ours = variables.into_iter().filter_map(|(name, value)| {
            let name = name.into().into_string().ok().filter(|name| name.starts_with(PREFIX))?;
            Some((name, value.into())).filter(|(_, value)| !value.is_empty())
        });
        let mut variables: BTreeMap<String, OsString> = ours.collect();
        if let Some((one, other)) =
            CONFLICTS.iter().find(|(one, other)| variables.contains_key(*one) && variables.contains_key(*other))
        {
            return Err(ConfigError::Both(one, other));
        }
        let mut builder = Self::default();
        for (name, set) in VARIABLES {
            let Some(value) = variables.remove(*name) else { continue };
            let text = value.into_string().map_err(|_| ConfigError::Value("text in UTF-8"));
            text.and_then(|text| set(&mut builder, text, name)).map_err(|error| error.in_variable(Some(name)))?;
        }
        // Other programs of ours have variables too, so the rest is only reported if a setting is missing.
        let meant = |found: &str| VARIABLES.iter().map(|(name, _)| *name).find(|name| is_similar(found, name));
        builder.misspelled =
            variables.into_keys().filter_map(|found| meant(&found).map(|meant| (found, meant))).collect();
        Ok(builder)
    }
}

fn parse_environment(text: &str) -> Result<Environment, ConfigError> {
    match text.trim().parse() {
        Ok(Environment::Custom(_)) | Err(_) => {
            Err(ConfigError::Value("`smartassist`, `platform` or `bots`, or put a URL into SMARTASSIST_URL"))
        }
        Ok(known) => Ok(known),
    }
}

fn parse_bool(text: &str) -> Result<bool, ConfigError> {
    let is_one_of = |words: [&str; 4]| words.iter().any(|word| word.eq_ignore_ascii_case(text.trim()));
    match (is_one_of(["yes", "true", "on", "1"]), is_one_of(["no", "false", "off", "0"])) {
        (true, _) => Ok(true),
        (_, true) => Ok(false),
        _ => Err(ConfigError::Value("`yes` or `no`")),
    }
}

fn parse_number<T: std::str::FromStr>(text: &str) -> Result<T, ConfigError> {
    text.trim().parse().map_err(|_| ConfigError::Value("a whole number, not too large"))
}

fn duration_setting(text: &str) -> Result<Duration, ConfigError> {
    parse_duration(text).map_err(|_| ConfigError::Value(InvalidDuration::WANTED))
}

fn read_file(path: &str) -> Result<Vec<u8>, ConfigError> {
    std::fs::read(path).map_err(|error| ConfigError::File(error.kind()))
}

/// The text of a file, without line breaks at its end.
fn read_text(path: &str) -> Result<String, ConfigError> {
    let mut text = std::fs::read_to_string(path).map_err(|error| ConfigError::File(error.kind()))?;
    text.truncate(text.trim_end_matches(['\r', '\n']).len());
    Ok(text)
}

/// Whether the texts differ in at most two letters that are added, missing or changed (Levenshtein distance).
fn is_similar(one: &str, other: &str) -> bool {
    let mut row: Vec<usize> = (0..=other.chars().count()).collect();
    for (at, a) in one.chars().enumerate() {
        let mut diagonal = at;
        let mut left = at + 1;
        for (cell, b) in row.iter_mut().skip(1).zip(other.chars()) {
            let changed = diagonal + usize::from(a != b);
            diagonal = *cell;
            left = changed.min(diagonal + 1).min(left + 1);
            *cell = left;
        }
        if let Some(first) = row.first_mut() {
            *first = at + 1;
        }
    }
    row.last().is_some_and(|distance| *distance <= 2)
}

#[cfg(test)]
#[path = "env_vars_tests.rs"]
mod tests;
