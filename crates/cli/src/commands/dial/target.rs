//! Parses the target of a call.

use smartassist_client::types::Target;
use smartassist_gateway::number;

use crate::failure::Failure;

/// Parses a target. A bare number becomes a `tel:` URI, and spaces in a number are removed.
///
/// # Errors
///
/// The target is invalid; the text says what to write.
pub fn parse(text: &str) -> Result<Target, String> {
    let text = text.trim();
    let target = tel(text).unwrap_or_else(|| text.to_owned());
    if target.contains(char::is_whitespace) {
        let remedy = "write a number with its country code, or a URI such as sip:user@host";
        return Err(format!("a target other than a number has no spaces; {remedy}"));
    }
    Target::try_from(target).map_err(|_| {
        "write a number with its country code, such as +447700900200, or a URI such as sip:user@host".to_owned()
    })
}

/// A number as a URI; `None` if the text can be sent unchanged.
fn tel(text: &str) -> Option<String> {
    let (number, parameters) = match text.split_at_checked(4) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("tel:") => {
            let (number, parameters) = rest.split_at(rest.find(';').unwrap_or(rest.len()));
            (number.contains(char::is_whitespace).then_some(number)?, parameters)
        }
        _ => (text, ""),
    };
    let dialled = number::without_separators(number);
    let digits = dialled.strip_prefix('+').unwrap_or(&dialled);
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| format!("tel:{dialled}{parameters}"))
}

/// Refuses an emergency number without `--emergency`. Without a trunk, the user part of a SIP URI is a name at its
/// host.
///
/// # Errors
///
/// The target is an emergency number.
pub fn refuse_emergency(target: &Target, has_trunk: bool) -> Result<(), Failure> {
    let emergency = if has_trunk { number::emergency_number(target) } else { number::emergency_number_at_host(target) };
    let Some(emergency) = emergency else { return Ok(()) };
    Err(Failure::usage(format!("the target is {emergency}; nothing was sent"))
        .hint("give --emergency if you mean to call it; a gateway also needs a trunk with --allow-emergency"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_becomes_a_uri_and_a_uri_stays_as_typed() {
        for (text, wanted) in [
            ("+447700900200", Some("tel:+447700900200")),
            ("911234567890", Some("tel:911234567890")),
            ("+44 7700 900-200", Some("tel:+447700900200")),
            ("(020) 7946/0000", Some("tel:02079460000")),
            ("\u{202a}+44\u{a0}7700 900200\u{202c}", Some("tel:+447700900200")),
            ("tel:911234567890", Some("tel:911234567890")),
            ("tel:+44-7700-900-200;ext=1", Some("tel:+44-7700-900-200;ext=1")),
            ("tel:+44 7700 900200", Some("tel:+447700900200")),
            ("TEL: +44 7700 900200;ext=1", Some("tel:+447700900200;ext=1")),
            ("sip:reception@pbx.example", Some("sip:reception@pbx.example")),
            ("alice", Some("alice")),
            ("tel:", Some("tel:")),
            ("", None),
            ("two words", None),
            ("tel:two words", None),
        ] {
            assert_eq!(parse(text).ok().map(Target::into_inner).as_deref(), wanted, "{text}");
        }
        assert!(parse("two words").unwrap_err().contains("has no spaces; write a number"));
    }
}
