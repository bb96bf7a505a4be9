//! Which targets are emergency numbers, in whatever country.

use std::fmt;

use super::emergency_numbers::COUNTRIES;
use super::uri::{self, ParsedTarget};

/// How many countries are named in words.
const NAMED: usize = 2;
/// Digits that a number after a service code has at least: two digits may belong to the code.
const MIN_AFTER_CODE: usize = 3;
/// What every mobile phone calls as an emergency number, whatever its country (3GPP TS 22.101, 10.1.1), without 08,
/// which no country has any more.
pub(super) const KNOWN_EVERYWHERE: [&str; 7] = ["000", "110", "112", "118", "119", "911", "999"];

/// An emergency number, as it is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EmergencyNumber {
    number: &'static str,
}

impl EmergencyNumber {
    /// Every emergency service, as `urn:service:sos` names them.
    const SOS: Self = Self { number: "sos" };

    /// The number without separators or prefix, such as `911`; `sos` for the URN of an emergency service.
    pub fn number(&self) -> &'static str {
        self.number
    }

    /// The countries that have it, by their English names.
    pub fn countries(&self) -> impl Iterator<Item = &'static str> + use<> {
        let number = self.number;
        COUNTRIES.iter().filter(move |country| country.numbers.contains(&number)).map(|country| country.name)
    }
}

/// `911 (emergency_number number of American Samoa, Anguilla and 57 more)`.
impl fmt::Display for EmergencyNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let countries: Vec<_> = self.countries().collect();
        let named = countries.iter().copied().take(NAMED).collect::<Vec<_>>().join(", ");
        match countries.len() {
            0 => write!(f, "{} (emergency services)", self.number),
            1..=NAMED => write!(f, "{} (emergency number of {named})", self.number),
            all => write!(f, "{} (emergency number of {named} and {} more)", self.number, all.saturating_sub(NAMED)),
        }
    }
}

/// The emergency number that a target is as a whole, without scheme, host, parameters and separators; `None` for every
/// other target: `tel:911234567890` is a number in India.
///
/// `+112`, `00112` and `+1 911`, the calling code of a country before its own number, are emergency numbers as well. As
/// international numbers they reach no subscriber, so that nothing is lost where they are refused, and some carriers
/// correct them. The same holds for a number after a service code, such as `*67911` (caller id withheld), before digits
/// that are sent after the answer, such as `911,1` and `911p1`, before the `#` that ends dialling, and for digits of
/// other scripts.
///
/// The user part of a SIP URI is read as a number, as a trunk dials it. [`emergency_number_at_host`] is for calls
/// without one.
pub fn emergency_number(target: &str) -> Option<EmergencyNumber> {
    match ParsedTarget::parse(target) {
        ParsedTarget::Plain(typed) | ParsedTarget::Tel(typed) | ParsedTarget::Sip { user: typed, .. } => {
            of_number(&typed)
        }
        ParsedTarget::SosService => Some(EmergencyNumber::SOS),
        ParsedTarget::Other => None,
    }
}

/// The same for a call that goes through no trunk, so that the host of a SIP URI reads its user part by itself.
///
/// The user part is a name at that host, such as `100` for an extension of a switchboard, unless the URI states that it
/// is a number (RFC 3261, 19.1.1): `user=phone`, `user=dialstring` (RFC 4967), `phone-context` or a `+`. A host may
/// read it as a number nevertheless, so that the numbers that every mobile phone knows stay emergency numbers.
pub fn emergency_number_at_host(target: &str) -> Option<EmergencyNumber> {
    let found = emergency_number(target)?;
    match ParsedTarget::parse(target) {
        ParsedTarget::Sip { is_number: false, has_host: true, .. } if !KNOWN_EVERYWHERE.contains(&found.number) => None,
        _ => Some(found),
    }
}

/// The emergency number that a number is, typed with or without separators.
fn of_number(typed: &str) -> Option<EmergencyNumber> {
    let dialled: String = uri::without_separators(typed).chars().map(uri::ascii).collect();
    let dialled = uri::before_the_answer(&dialled).trim_end_matches('#');
    if let Some(emergency) = listed(|number| number == dialled) {
        return Some(emergency);
    }
    if dialled.starts_with(['*', '#']) {
        return listed(|number| number.len() >= MIN_AFTER_CODE && dialled.ends_with(number));
    }
    let digits = uri::international(dialled)?;
    listed(|number| number == digits).or_else(|| {
        let mut countries = COUNTRIES.iter();
        countries.find_map(|country| {
            let national = digits.strip_prefix(country.calling_code)?;
            let number = country.numbers.iter().find(|number| **number == national)?;
            Some(EmergencyNumber { number })
        })
    })
}

/// Whether this is an emergency number as it is listed: digits alone.
pub fn is_emergency_number(digits: &str) -> bool {
    listed(|number| number == digits).is_some()
}

/// The longest listed number that is meant.
fn listed(is_meant: impl Fn(&str) -> bool) -> Option<EmergencyNumber> {
    let numbers = COUNTRIES.iter().flat_map(|country| country.numbers).filter(|number| is_meant(number));
    numbers.max_by_key(|number| number.len()).map(|number| EmergencyNumber { number })
}
