//! Which targets are emergency numbers, in whatever country.

use std::fmt;

use super::emergency_numbers::COUNTRIES;
use super::uri::{self, Target};

/// How many countries are named in words.
const NAMED: usize = 3;

/// An emergency number, as it is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Emergency {
    number: &'static str,
}

impl Emergency {
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

/// `911 (emergency number of American Samoa, Anguilla, Antigua and Barbuda and 56 more)`.
impl fmt::Display for Emergency {
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

/// The emergency number that a target is as a whole, its scheme, host, parameters and separators removed; `None` for
/// every other target: `tel:911234567890` is a number in India.
///
/// `+112` and `00112` count too, and so does `+1 911`, the country's code before its own number. As international
/// numbers they reach nobody, so that nothing is lost by refusing them, and some carriers correct them. So does what
/// follows a service code, as in `*67911` (no number shown).
pub fn emergency(target: &str) -> Option<Emergency> {
    let typed = match Target::read(target) {
        Target::Plain(typed) | Target::Tel(typed) | Target::Sip { user: typed, .. } => typed,
        Target::SosService => return Some(Emergency::SOS),
        Target::Other => return None,
    };
    let dialled = uri::without_separators(&typed);
    if let Some(emergency) = listed(|number| number == dialled) {
        return Some(emergency);
    }
    if dialled.starts_with(['*', '#']) {
        return listed(|number| dialled.ends_with(number));
    }
    let digits = uri::international(&dialled)?;
    listed(|number| number == digits).or_else(|| {
        let mut countries = COUNTRIES.iter();
        countries.find_map(|country| {
            let national = digits.strip_prefix(country.calling_code)?;
            let number = country.numbers.iter().find(|number| **number == national)?;
            Some(Emergency { number })
        })
    })
}

/// Whether this is an emergency number as it is listed: digits alone.
pub fn is_emergency_number(digits: &str) -> bool {
    listed(|number| number == digits).is_some()
}

/// The longest listed number that is meant.
fn listed(is_meant: impl Fn(&str) -> bool) -> Option<Emergency> {
    let numbers = COUNTRIES.iter().flat_map(|country| country.numbers).filter(|number| is_meant(number));
    numbers.max_by_key(|number| number.len()).map(|number| Emergency { number })
}
