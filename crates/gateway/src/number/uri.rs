//! The part of a target that is dialled.

use std::borrow::Cow;
use std::net::Ipv6Addr;

use percent_encoding::percent_decode_str;

/// A target, taken apart.
pub(super) enum Target<'a> {
    /// A text that is no URI, without parameters.
    Plain(Cow<'a, str>),
    /// The number of a `tel:` URI, without parameters.
    Tel(Cow<'a, str>),
    /// A URI of SIP.
    Sip {
        /// The user part, without parameters and password; empty where there is none.
        user: Cow<'a, str>,
        /// Whether something follows that can be a host.
        has_host: bool,
    },
    /// The URN of an emergency service (RFC 5031), such as `urn:service:sos.police`.
    SosService,
    /// A URI of another scheme.
    Other,
}

impl<'a> Target<'a> {
    /// Reads a target. Nothing is refused here.
    pub(super) fn read(text: &'a str) -> Self {
        let text = text.trim();
        let Some((scheme, rest)) = text.split_once(':').filter(|(scheme, _)| is_scheme(scheme)) else {
            return Self::Plain(head(text, &[';']));
        };
        // Some programs write `tel://…`.
        let rest = rest.trim_start_matches('/');
        match scheme.to_ascii_lowercase().as_str() {
            "tel" => Self::Tel(head(rest, &[';', '?'])),
            "sip" | "sips" => {
                // A number without a host is one nevertheless, as far as emergencies and reports go.
                let (user, host) = rest.split_once('@').unwrap_or((rest, ""));
                Self::Sip { user: head(user, &[';', ':', '?']), has_host: is_host(host) }
            }
            "urn" if is_sos(rest) => Self::SosService,
            _ => Self::Other,
        }
    }
}

/// What comes before the first of these, percent-decoded: `%39` is `9` to every SIP server.
fn head<'a>(text: &'a str, ends: &[char]) -> Cow<'a, str> {
    percent_decode_str(text.split(ends).next().unwrap_or(text)).decode_utf8_lossy()
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
}

fn is_sos(urn: &str) -> bool {
    let urn = urn.to_ascii_lowercase();
    urn.strip_prefix("service:sos").is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

/// Whether a name or an address is there. The vendor's sample has `1.23.345.678`, so it is not read more closely.
fn is_host(text: &str) -> bool {
    let host = text.split([';', '?', ':']).next().unwrap_or(text);
    let is_named = |host: &str| {
        host.contains(|letter: char| letter.is_alphanumeric())
            && host.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '.' | '-' | '_'))
    };
    let bracketed = text.strip_prefix('[').and_then(|text| text.split_once(']'));
    is_named(host) || bracketed.is_some_and(|(address, _)| address.parse::<Ipv6Addr>().is_ok())
}

/// A number without what only makes it easier to read, and without the invisible characters that come along where a
/// number is copied from a page or an address book.
pub fn without_separators(number: &str) -> String {
    number.chars().filter(|letter| !is_separator(*letter)).collect()
}

fn is_separator(letter: char) -> bool {
    let is_invisible = matches!(
        letter,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}'
    );
    let is_dash = matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    letter.is_whitespace() || is_dash || is_invisible || matches!(letter, '.' | '(' | ')' | '/')
}

/// What follows `+` or `00`, if it begins with either.
pub(super) fn international(dialled: &str) -> Option<&str> {
    dialled.strip_prefix('+').or_else(|| dialled.strip_prefix("00"))
}
