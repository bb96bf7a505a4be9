//! The part of a target that is dialled.

use std::borrow::Cow;
use std::net::Ipv6Addr;

use percent_encoding::percent_decode_str;

/// A target, taken apart.
pub(super) enum ParsedTarget<'a> {
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
        /// Whether the URI states that the user is a telephone number, and no other name at the host.
        is_number: bool,
    },
    /// The URN of an emergency service (RFC 5031), such as `urn:service:sos.police`.
    SosService,
    /// A URI of another scheme.
    Other,
}

impl<'a> ParsedTarget<'a> {
    /// Reads a target. Nothing is refused here.
    pub(super) fn parse(text: &'a str) -> Self {
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
                let (name, is_number) = (head(user, &[';', ':', '?']), states_a_number(user, host));
                Self::Sip { is_number: is_number || name.starts_with('+'), user: name, has_host: is_host(host) }
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

/// Whether the parameters of the user part or those after the host of a SIP URI state that the user is a number.
fn states_a_number(user: &str, host: &str) -> bool {
    let (user, host) = (user.to_ascii_lowercase(), host.to_ascii_lowercase());
    user.split(';').skip(1).any(|parameter| parameter.starts_with("phone-context="))
        || host.split([';', '?']).skip(1).any(|parameter| matches!(parameter, "user=phone" | "user=dialstring"))
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
        // Keycaps, as emoji keyboards write digits.
        | '\u{20e3}' | '\u{fe0e}' | '\u{fe0f}'
    );
    let is_dash = matches!(letter, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}');
    letter.is_whitespace() || is_dash || is_invisible || matches!(letter, '.' | '(' | ')' | '/')
}

/// What follows `+` or `00`, if it begins with either.
pub(super) fn international(dialled: &str) -> Option<&str> {
    dialled.strip_prefix('+').or_else(|| dialled.strip_prefix("00"))
}

/// What is dialled before the answer: pauses (RFC 3601), an extension and what follows them are left out.
pub(super) fn before_the_answer(dialled: &str) -> &str {
    let is_pause = |letter: char| matches!(letter, ',' | ';' | 'p' | 'P' | 'w' | 'W' | 'x' | 'X');
    let is_tone = |letter: char| letter.is_ascii_digit() || matches!(letter, '*' | '#');
    match dialled.split_once(is_pause) {
        Some((number, rest)) if rest.chars().all(|letter| is_pause(letter) || is_tone(letter)) => number,
        _ => dialled,
    }
}

/// The zeros of the decimal digits of other scripts (those of Unicode's basic plane), each followed by its 1 to 9.
const ZEROS: [char; 35] = [
    '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}', '\u{c66}',
    '\u{ce6}', '\u{d66}', '\u{de6}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{1090}', '\u{17e0}', '\u{1810}',
    '\u{1946}', '\u{19d0}', '\u{1a80}', '\u{1a90}', '\u{1b50}', '\u{1bb0}', '\u{1c40}', '\u{1c50}', '\u{a620}',
    '\u{a8d0}', '\u{a900}', '\u{a9d0}', '\u{a9f0}', '\u{aa50}', '\u{ff10}',
];

/// A digit of another script, or a full-width plus, as ASCII has it; any other letter as it is.
pub(super) fn ascii(letter: char) -> char {
    let value = |zero: &char| u32::from(letter).checked_sub(u32::from(*zero)).filter(|value| *value < 10);
    match letter {
        '\u{ff0b}' => '+',
        _ if letter.is_ascii() => letter,
        _ => ZEROS.iter().find_map(value).and_then(|value| char::from_digit(value, 10)).unwrap_or(letter),
    }
}
