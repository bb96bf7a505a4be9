//! Telephone numbers, however they are typed: one spelling for each, and which of them are emergency numbers. Pure.
//!
//! | typed | spelling |
//! | --- | --- |
//! | `+44 7700 900200`, `tel:+44-7700-900200;ext=1`, `0044 (7700) 900200` | `+447700900200` |
//! | `447700900200`: digits without `+` are international, as the vendor has it | `+447700900200` |
//! | `sip:447700900200@pbx.example` | `+447700900200` |
//! | fewer than seven digits, such as a short code or an extension: `1 00` | `100` |
//! | `020 7946 0000`: the country is not known, so that it cannot be dialled | `02079460000` |
//! | what is no number, such as `sip:reception@pbx.example` | `reception` |
//!
//! [`callee`] returns whom a target names, or why it cannot be dialled. [`normalise`] is for comparisons and reports,
//! and accepts every text that is stored as a number. [`emergency_number()`] and [`emergency_number_at_host`] also read
//! targets that cannot be dialled, so that an emergency number is refused whatever a carrier would do with it.

mod emergency;
mod emergency_numbers;
mod uri;

use std::borrow::Cow;
use std::fmt;
use std::net::IpAddr;

pub use emergency::{EmergencyNumber, emergency_number, emergency_number_at_host, is_emergency_number};
pub use uri::without_separators;

use uri::ParsedTarget;

/// Digits below which a number is a short code or an extension, not an international number.
const MIN_DIGITS: usize = 7;
/// Digits that an international number may have, the country code included (ITU E.164).
const MAX_DIGITS: usize = 15;

/// Whom a target names. Its `Debug` shows no number.
#[derive(Clone, PartialEq, Eq, Hash)]
pub enum Callee {
    /// An international number: `+` and 7 to 15 digits.
    International(String),
    /// An emergency number, a short code or an extension: the digits as typed.
    Short(String),
    /// The user part of a SIP URI that is no international number. Its host knows what it means.
    SipUser(String),
}

impl Callee {
    /// The number or name in its one spelling.
    pub fn as_str(&self) -> &str {
        match self {
            Self::International(text) | Self::Short(text) | Self::SipUser(text) => text,
        }
    }
}

impl fmt::Debug for Callee {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::International(_) => "International",
            Self::Short(_) => "Short",
            Self::SipUser(_) => "SipUser",
        })
    }
}

/// Why a target cannot be called. Displayed, it is the second half of a sentence about the target.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TargetError {
    /// A URI that is neither `tel:`, `sip:` nor `sips:`.
    Scheme,
    /// No digit.
    Empty,
    /// A character that no number has.
    NotANumber,
    /// A single 0 at the beginning.
    LeadingZero,
    /// `+` and fewer than seven digits.
    TooShort,
    /// More than 15 digits.
    TooLong,
    /// A SIP URI without a user, or without a host.
    SipPart,
}

impl TargetError {
    /// The status of SIP with which a network refuses it: 484 where something is missing, 404 where nothing can be
    /// there.
    pub fn sip_status(self) -> u16 {
        match self {
            Self::Empty | Self::LeadingZero | Self::TooShort | Self::SipPart => 484,
            Self::Scheme | Self::NotANumber | Self::TooLong => 404,
        }
    }
}

impl fmt::Display for TargetError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Scheme => f.write_str("is neither a number nor a URI that begins with tel: or sip:"),
            Self::Empty => f.write_str("has no digit; write the number with its country code"),
            Self::NotANumber => f.write_str("is no number: it has a character that cannot be dialled"),
            Self::LeadingZero => f.write_str("begins with a single 0; write the number with its country code"),
            Self::TooShort => write!(f, "has fewer than {MIN_DIGITS} digits after its +; write the whole number"),
            Self::TooLong => write!(f, "has more than {MAX_DIGITS} digits, which no number has"),
            Self::SipPart => f.write_str("has no user or no host; write it as sip:user@host"),
        }
    }
}

impl std::error::Error for TargetError {}

smartassist_auth::debug_as_text!(TargetError);

/// Whom a target names: a number, or a URI with the scheme `tel`, `sip` or `sips`.
///
/// # Errors
///
/// Why the target cannot be called.
pub fn callee(target: &str) -> Result<Callee, TargetError> {
    match ParsedTarget::parse(target) {
        ParsedTarget::Plain(typed) | ParsedTarget::Tel(typed) => number(&typed),
        ParsedTarget::Sip { user, has_host: true, .. } if !user.is_empty() => Ok(match number(&user) {
            Ok(number @ Callee::International(_)) => number,
            _ => Callee::SipUser(user.into_owned()),
        }),
        ParsedTarget::Sip { .. } => Err(TargetError::SipPart),
        ParsedTarget::SosService | ParsedTarget::Other => Err(TargetError::Scheme),
    }
}

/// The one spelling of what is stored as a number, for comparisons and reports: without scheme, host, parameters and
/// separators, and with `+` where it is international. What is no number stays as it is.
pub fn normalise(text: &str) -> Cow<'_, str> {
    let (typed, is_uri) = match ParsedTarget::parse(text) {
        ParsedTarget::Plain(_) if text.trim().parse::<IpAddr>().is_ok() => return Cow::Borrowed(text),
        ParsedTarget::Plain(typed) => (typed, false),
        ParsedTarget::Tel(typed) | ParsedTarget::Sip { user: typed, .. } => (typed, true),
        ParsedTarget::SosService | ParsedTarget::Other => return Cow::Borrowed(text),
    };
    let dialled = uri::without_separators(&typed);
    let digits = dialled.strip_prefix('+').unwrap_or(&dialled);
    match number(&typed) {
        Ok(callee) => Cow::Owned(callee.as_str().to_owned()),
        Err(_) if !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()) => Cow::Owned(dialled),
        Err(_) if is_uri => typed,
        Err(_) => Cow::Borrowed(text),
    }
}

/// Whether two texts are the same number.
pub fn is_same(one: &str, other: &str) -> bool {
    normalise(one) == normalise(other)
}

/// A number, typed with or without separators.
fn number(typed: &str) -> Result<Callee, TargetError> {
    let dialled = uri::without_separators(typed);
    if is_emergency_number(&dialled) {
        return Ok(Callee::Short(dialled));
    }
    let (has_prefix, digits) = match uri::international(&dialled) {
        Some(digits) => (true, digits),
        None => (false, dialled.as_str()),
    };
    match digits.len() {
        0 => Err(TargetError::Empty),
        _ if !digits.bytes().all(|byte| byte.is_ascii_digit()) => Err(TargetError::NotANumber),
        _ if digits.starts_with('0') => Err(TargetError::LeadingZero),
        1..MIN_DIGITS if has_prefix => Err(TargetError::TooShort),
        1..MIN_DIGITS => Ok(Callee::Short(digits.to_owned())),
        MIN_DIGITS..=MAX_DIGITS => Ok(Callee::International(format!("+{digits}"))),
        _ => Err(TargetError::TooLong),
    }
}

#[cfg(test)]
mod tests;
