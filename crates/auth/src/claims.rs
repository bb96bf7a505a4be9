//! The claims of a token: the vendor's two, the registered ones, and all others unchanged.

use std::fmt;
use std::time::Duration;

use serde_json::{Map, Value};

use crate::clock::UnixTime;
use crate::error::TokenError;

/// Maximum length of `appId`, in bytes.
pub(crate) const MAX_APP_ID_BYTES: usize = 128;
/// Maximum length of `jti`, in bytes.
pub(crate) const MAX_TOKEN_ID_BYTES: usize = 128;
/// Maximum length of `sub`, in bytes.
pub(crate) const MAX_SUBJECT_BYTES: usize = 256;

/// Claims with a meaning in this crate. Two of them have a second name on the vendor's SDK pages.
pub(crate) const REGISTERED_CLAIMS: [&str; 8] = ["appId", "sub", "kore_sub", "iat", "nbf", "exp", "jti", "kore_jti"];

/// The claims of a token that was verified.
///
/// `Debug` shows the times and the names of further claims, no other value.
#[derive(Clone, PartialEq)]
pub struct Claims {
    app_id: String,
    subject: String,
    issued_at: Option<UnixTime>,
    not_before: Option<UnixTime>,
    expires: Option<UnixTime>,
    token_id: Option<String>,
    further: Map<String, Value>,
}

/// The app that a payload names, by which the key is found. Nothing is verified yet.
pub(crate) fn claimed_app(members: &Map<String, Value>) -> Option<&str> {
    members.get("appId")?.as_str().filter(|id| !id.is_empty() && id.len() <= MAX_APP_ID_BYTES)
}

impl Claims {
    /// Reads the claims. Call it after the signature was verified.
    pub(crate) fn read(mut members: Map<String, Value>) -> Result<Self, TokenError> {
        let app_id = text(members.remove("appId"), MAX_APP_ID_BYTES, "`appId` is not a text of 1 to 128 bytes")?
            .ok_or(TokenError::MissingClaim("appId"))?;
        let subject = either(&mut members, "sub", "kore_sub", "`sub` has two spellings at once")?;
        let subject = text(subject, MAX_SUBJECT_BYTES, "`sub` is not a text of 1 to 256 bytes")?
            .ok_or(TokenError::MissingClaim("sub"))?;
        let token_id = either(&mut members, "jti", "kore_jti", "`jti` has two spellings at once")?;
        let token_id = text(token_id, MAX_TOKEN_ID_BYTES, "`jti` is not a text of 1 to 128 bytes")?;
        Ok(Self {
            app_id,
            subject,
            issued_at: date(members.remove("iat"), "`iat` is not a number of seconds")?,
            not_before: date(members.remove("nbf"), "`nbf` is not a number of seconds")?,
            expires: date(members.remove("exp"), "`exp` is not a number of seconds")?,
            token_id,
            further: members,
        })
    }

    /// `appId`: client id of the app.
    pub fn app_id(&self) -> &str {
        &self.app_id
    }

    /// `sub`.
    pub fn subject(&self) -> &str {
        &self.subject
    }

    /// `iat`.
    pub fn issued_at(&self) -> Option<UnixTime> {
        self.issued_at
    }

    /// `nbf`.
    pub fn not_before(&self) -> Option<UnixTime> {
        self.not_before
    }

    /// `exp`.
    pub fn expires(&self) -> Option<UnixTime> {
        self.expires
    }

    /// `jti`.
    pub fn token_id(&self) -> Option<&str> {
        self.token_id.as_deref()
    }

    /// All other claims, unchanged.
    pub fn further(&self) -> &Map<String, Value> {
        &self.further
    }
}

impl fmt::Debug for Claims {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claims")
            .field("issued_at", &self.issued_at)
            .field("not_before", &self.not_before)
            .field("expires", &self.expires)
            .field("has_token_id", &self.token_id.is_some())
            .field("further", &self.further.keys().collect::<Vec<_>>())
            .finish_non_exhaustive()
    }
}

/// The value of a claim with two names. Only one of them may be present.
fn either(
    members: &mut Map<String, Value>,
    name: &str,
    alias: &str,
    both: &'static str,
) -> Result<Option<Value>, TokenError> {
    match (members.remove(name), members.remove(alias)) {
        (Some(_), Some(_)) => Err(TokenError::Claim(both)),
        (one, other) => Ok(one.or(other)),
    }
}

fn text(value: Option<Value>, max_bytes: usize, reason: &'static str) -> Result<Option<String>, TokenError> {
    match value {
        None => Ok(None),
        Some(Value::String(text)) if !text.is_empty() && text.len() <= max_bytes => Ok(Some(text)),
        Some(_) => Err(TokenError::Claim(reason)),
    }
}

/// A numeric date: a JSON number, whole or not, from 1970 to 9999. A string is never a date: libraries that ignore a
/// date that they cannot read have accepted expired tokens (CVE-2026-25537).
fn date(value: Option<Value>, reason: &'static str) -> Result<Option<UnixTime>, TokenError> {
    let refused = Err(TokenError::Claim(reason));
    let duration = match value {
        None => return Ok(None),
        Some(Value::Number(number)) => match (number.as_u64(), number.as_f64()) {
            (Some(seconds), _) => Duration::from_secs(seconds),
            (None, Some(seconds)) => match Duration::try_from_secs_f64(seconds) {
                Ok(duration) => duration,
                Err(_) => return refused,
            },
            (None, None) => return refused,
        },
        Some(_) => return refused,
    };
    if duration > UnixTime::MAX.as_duration() { refused } else { Ok(Some(UnixTime::since_epoch(duration))) }
}
