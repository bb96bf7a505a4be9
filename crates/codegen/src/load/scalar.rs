//! The value of an unquoted YAML scalar by the rules of YAML 1.2 and by those of YAML 1.1.
//!
//! The document is written in YAML 1.2, but half of the tools that read it follow 1.1: a scalar on which the two
//! disagree would have another value in some other tool.

/// What a plain scalar stands for.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum ScalarValue {
    Null,
    Bool(bool),
    Integer(i128),
    /// Includes the infinities and NaN, which the tree cannot represent.
    Float(f64),
    /// Only in YAML 1.1.
    Date,
    /// `=`, only in YAML 1.1.
    Default,
    Text,
}

impl ScalarValue {
    /// Both sides read the same; two NaN are the same here.
    pub(super) fn agrees_with(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Float(a), Self::Float(b)) => a.to_bits() == b.to_bits() || (a.is_nan() && b.is_nan()),
            _ => self == other,
        }
    }

    /// In words, for messages.
    pub(super) fn describe(&self) -> String {
        match self {
            Self::Null => "null".to_owned(),
            Self::Bool(value) => format!("the boolean {value}"),
            Self::Integer(value) => format!("the number {value}"),
            Self::Float(value) => format!("the number {value}"),
            Self::Date => "a date".to_owned(),
            Self::Default => "the default key of a map".to_owned(),
            Self::Text => "a string".to_owned(),
        }
    }
}

/// The core schema of YAML 1.2.2, section 10.3.2.
pub(super) fn yaml12(text: &str) -> ScalarValue {
    if let Some(common) = common(text) {
        return common;
    }
    match text {
        "true" | "True" | "TRUE" => return ScalarValue::Bool(true),
        "false" | "False" | "FALSE" => return ScalarValue::Bool(false),
        _ if !may_be_number(text) => return ScalarValue::Text,
        _ => {}
    }
    if let Some(digits) = text.strip_prefix("0o") {
        return integer(digits, 8, 1).unwrap_or(ScalarValue::Text);
    }
    if let Some(digits) = text.strip_prefix("0x") {
        return integer(digits, 16, 1).unwrap_or(ScalarValue::Text);
    }
    let (sign, unsigned) = split_sign(text);
    if let Some(found) = integer(unsigned, 10, sign) {
        return found;
    }
    if is_float12(unsigned) { float(text) } else { ScalarValue::Text }
}

/// The types of YAML 1.1: `null`, `bool`, `int`, `float`, `timestamp` and `value` of the type repository.
pub(super) fn yaml11(text: &str) -> ScalarValue {
    if let Some(common) = common(text) {
        return common;
    }
    match text {
        "y" | "Y" | "yes" | "Yes" | "YES" | "true" | "True" | "TRUE" | "on" | "On" | "ON" => {
            return ScalarValue::Bool(true);
        }
        "n" | "N" | "no" | "No" | "NO" | "false" | "False" | "FALSE" | "off" | "Off" | "OFF" => {
            return ScalarValue::Bool(false);
        }
        "=" => return ScalarValue::Default,
        _ if !may_be_number(text) => return ScalarValue::Text,
        _ => {}
    }
    if is_date(text) {
        return ScalarValue::Date;
    }
    let (sign, unsigned) = split_sign(text);
    // An underscore may stand anywhere but first.
    if unsigned.starts_with('_') {
        return ScalarValue::Text;
    }
    let digits: String = unsigned.chars().filter(|character| *character != '_').collect();
    if let Some(rest) = digits.strip_prefix("0b") {
        return integer(rest, 2, sign).unwrap_or(ScalarValue::Text);
    }
    if let Some(rest) = digits.strip_prefix("0x") {
        return integer(rest, 16, sign).unwrap_or(ScalarValue::Text);
    }
    if let Some(rest) = digits.strip_prefix('0').filter(|rest| !rest.is_empty()) {
        if let Some(found) = integer(rest, 8, sign) {
            return found;
        }
    } else if let Some(found) = integer(&digits, 10, sign) {
        return found;
    }
    if let Some(found) = sexagesimal(&digits, sign) {
        return found;
    }
    if is_float11(unsigned) { float(&text.replace('_', "")) } else { ScalarValue::Text }
}

/// Whether a number or a date may start so; most scalars are words.
fn may_be_number(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_digit() || matches!(first, '+' | '-' | '.'))
}

/// What both versions read alike.
fn common(text: &str) -> Option<ScalarValue> {
    Some(match text {
        "" | "~" | "null" | "Null" | "NULL" => ScalarValue::Null,
        ".nan" | ".NaN" | ".NAN" => ScalarValue::Float(f64::NAN),
        ".inf" | ".Inf" | ".INF" | "+.inf" | "+.Inf" | "+.INF" => ScalarValue::Float(f64::INFINITY),
        "-.inf" | "-.Inf" | "-.INF" => ScalarValue::Float(f64::NEG_INFINITY),
        _ => return None,
    })
}

fn split_sign(text: &str) -> (i128, &str) {
    match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    }
}

fn all_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn integer(digits: &str, radix: u32, sign: i128) -> Option<ScalarValue> {
    if digits.is_empty() || !digits.chars().all(|character| character.is_digit(radix)) {
        return None;
    }
    // Beyond 128 bits it is still a number, which the tree cannot represent either.
    let value = i128::from_str_radix(digits, radix);
    Some(value.map_or(ScalarValue::Float(f64::INFINITY), |value| ScalarValue::Integer(sign * value)))
}

fn float(text: &str) -> ScalarValue {
    text.parse().map_or(ScalarValue::Text, ScalarValue::Float)
}

/// `( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
fn is_float12(text: &str) -> bool {
    let (mantissa, exponent) = match text.find(['e', 'E']) {
        Some(at) => (text.get(..at).unwrap_or_default(), text.get(at + 1..)),
        None => (text, None),
    };
    let mantissa_fits = match mantissa.split_once('.') {
        Some((whole, part)) => {
            (whole.is_empty() || all_digits(whole))
                && (part.is_empty() || all_digits(part))
                && !(whole.is_empty() && part.is_empty())
        }
        None => all_digits(mantissa),
    };
    let exponent_fits = exponent.is_none_or(|exponent| all_digits(split_sign(exponent).1));
    mantissa_fits && exponent_fits
}

/// `([0-9][0-9_]*)? \. [0-9_]* ([eE] [-+] [0-9]+)?`: the point and the sign of the exponent are needed.
fn is_float11(text: &str) -> bool {
    let plain = text.replace('_', "");
    let exponent_signed = plain
        .find(['e', 'E'])
        .is_none_or(|at| plain.get(at + 1..).is_some_and(|exponent| exponent.starts_with(['-', '+'])));
    plain.contains('.') && exponent_signed && is_float12(&plain)
}

/// `[1-9][0-9]* (:[0-5]?[0-9])+ (\.[0-9]*)?`: YAML 1.1 reads `12:30:45` as a number to the base of 60.
fn sexagesimal(text: &str, sign: i128) -> Option<ScalarValue> {
    let (whole, fraction) = match text.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (text, None),
    };
    if !whole.contains(':') || fraction.is_some_and(|fraction| !fraction.is_empty() && !all_digits(fraction)) {
        return None;
    }
    let mut total: i128 = 0;
    for (index, group) in whole.split(':').enumerate() {
        if !all_digits(group) || (index > 0 && group.len() > 2) {
            return None;
        }
        let value: i128 = group.parse().ok()?;
        if index > 0 && value > 59 {
            return None;
        }
        total = total.checked_mul(60)?.checked_add(value)?;
    }
    // The fraction never matters: YAML 1.2 reads every such scalar as text, so the two disagree either way.
    Some(ScalarValue::Integer(sign.checked_mul(total)?))
}

/// `2023-05-08`, or a date with a time after `T`, `t` or blanks.
fn is_date(text: &str) -> bool {
    let (date, time) = match text.find(['T', 't', ' ', '\t']) {
        Some(at) => (text.get(..at).unwrap_or_default(), text.get(at + 1..)),
        None => (text, None),
    };
    let parts: Vec<&str> = date.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return false };
    if ![year, month, day].into_iter().all(|part| all_digits(part)) || year.len() != 4 {
        return false;
    }
    match time {
        None => month.len() == 2 && day.len() == 2,
        Some(time) => {
            let clock = time.trim_start();
            let mut fields = clock.splitn(3, ':');
            let hour = fields.next().unwrap_or_default();
            let minute = fields.next().unwrap_or_default();
            let second = fields.next().unwrap_or_default().get(..2).unwrap_or_default();
            month.len() <= 2
                && day.len() <= 2
                && hour.len() <= 2
                && minute.len() == 2
                && [hour, minute, second].into_iter().all(all_digits)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_versions_agree() {
        let cases = [
            ("", ScalarValue::Null),
            ("~", ScalarValue::Null),
            ("null", ScalarValue::Null),
            ("true", ScalarValue::Bool(true)),
            ("FALSE", ScalarValue::Bool(false)),
            ("0", ScalarValue::Integer(0)),
            ("-17", ScalarValue::Integer(-17)),
            ("+17", ScalarValue::Integer(17)),
            ("0x1F", ScalarValue::Integer(31)),
            ("1.5", ScalarValue::Float(1.5)),
            (".5", ScalarValue::Float(0.5)),
            ("5.", ScalarValue::Float(5.0)),
            ("-1.5e+3", ScalarValue::Float(-1500.0)),
            ("18446744073709551615", ScalarValue::Integer(u64::MAX.into())),
            (".inf", ScalarValue::Float(f64::INFINITY)),
            ("nul", ScalarValue::Text),
            ("yesterday", ScalarValue::Text),
            ("1.2.3", ScalarValue::Text),
            ("3.0.3", ScalarValue::Text),
            (".", ScalarValue::Text),
            ("-", ScalarValue::Text),
            ("1-2-3", ScalarValue::Text),
            ("a:b", ScalarValue::Text),
            ("tel:911", ScalarValue::Text),
            ("inf", ScalarValue::Text),
            ("nan", ScalarValue::Text),
            ("infinity", ScalarValue::Text),
            ("1e", ScalarValue::Text),
            ("12:99", ScalarValue::Text),
            ("2XX", ScalarValue::Text),
            ("2025-06", ScalarValue::Text),
            ("_1", ScalarValue::Text),
        ];
        for (text, meaning) in cases {
            assert_eq!(yaml12(text), meaning, "{text} in 1.2");
            assert!(yaml11(text).agrees_with(&meaning), "{text} in 1.1: {:?}", yaml11(text));
        }
        assert!(yaml12(".nan").agrees_with(&yaml11(".nan")));
    }

    #[test]
    fn the_versions_disagree() {
        let cases = [
            ("no", ScalarValue::Text, ScalarValue::Bool(false)),
            ("Yes", ScalarValue::Text, ScalarValue::Bool(true)),
            ("on", ScalarValue::Text, ScalarValue::Bool(true)),
            ("OFF", ScalarValue::Text, ScalarValue::Bool(false)),
            ("y", ScalarValue::Text, ScalarValue::Bool(true)),
            ("N", ScalarValue::Text, ScalarValue::Bool(false)),
            ("010", ScalarValue::Integer(10), ScalarValue::Integer(8)),
            ("089", ScalarValue::Integer(89), ScalarValue::Text),
            ("0o10", ScalarValue::Integer(8), ScalarValue::Text),
            ("0b11", ScalarValue::Text, ScalarValue::Integer(3)),
            ("-0x1F", ScalarValue::Text, ScalarValue::Integer(-31)),
            ("1_000", ScalarValue::Text, ScalarValue::Integer(1000)),
            ("1_000.5", ScalarValue::Text, ScalarValue::Float(1000.5)),
            ("12:30:45", ScalarValue::Text, ScalarValue::Integer(45045)),
            ("190:20:30.15", ScalarValue::Text, ScalarValue::Integer(685_230)),
            ("8:00", ScalarValue::Text, ScalarValue::Integer(480)),
            ("2023-05-08", ScalarValue::Text, ScalarValue::Date),
            ("2022-01-06T14:07:08.185+00:00", ScalarValue::Text, ScalarValue::Date),
            ("2022-1-6 4:07:08", ScalarValue::Text, ScalarValue::Date),
            ("1e3", ScalarValue::Float(1000.0), ScalarValue::Text),
            ("1.5e3", ScalarValue::Float(1500.0), ScalarValue::Text),
            ("=", ScalarValue::Text, ScalarValue::Default),
        ];
        for (text, newer, older) in cases {
            assert_eq!(yaml12(text), newer, "{text} in 1.2");
            assert_eq!(yaml11(text), older, "{text} in 1.1");
            assert!(!yaml12(text).agrees_with(&yaml11(text)), "{text}");
        }
    }

    #[test]
    fn numbers_of_any_size_stay_numbers() {
        let huge = "9".repeat(60);
        assert_eq!(yaml12(&huge), ScalarValue::Float(f64::INFINITY));
        assert_eq!(yaml12(&format!("-{huge}")), yaml11(&format!("-{huge}")));
    }
}
