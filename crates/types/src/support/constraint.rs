//! The constraints that a document can put on a value, and the error that names the violated one.

use std::borrow::Cow;
use std::fmt;

use regex_lite::Regex;

/// The compiled form of a pattern, created on first use.
pub type CompiledPattern = std::sync::LazyLock<Option<Regex>>;

/// A value violates a constraint of the document.
///
/// The text names what is required and never repeats the value, which may be personal or secret.
#[derive(Clone, PartialEq, Eq)]
pub struct ConstraintError(Cow<'static, str>);

impl ConstraintError {
    /// An error with this text, a lowercase fragment such as `must be at least 1`.
    pub fn new(message: impl Into<Cow<'static, str>>) -> Self {
        Self(message.into())
    }
}

impl fmt::Display for ConstraintError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ConstraintError {}

impl fmt::Debug for ConstraintError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<std::convert::Infallible> for ConstraintError {
    fn from(never: std::convert::Infallible) -> Self {
        match never {}
    }
}

/// `minLength`, `maxLength` (both in Unicode scalar values) and `pattern` of a string.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TextConstraints {
    /// The smallest number of characters.
    pub min_length: Option<usize>,
    /// The largest number of characters.
    pub max_length: Option<usize>,
    /// The pattern that it must match.
    pub pattern: Option<Pattern>,
}

/// A regular expression, in the portable subset that the lint accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The expression.
    pub text: &'static str,
    /// The requirement in words: `must have no spaces`.
    pub words: &'static str,
    /// The expression as a sequence of character classes, if it is one. Without steps, the slower regex engine is used.
    pub steps: &'static [Step],
}

/// One character class of a pattern with its count. It matches as many characters as possible.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The ASCII characters that it matches, as bits from the lowest.
    pub ascii: u128,
    /// Whether it also matches all other characters.
    pub others: bool,
    /// The smallest number of characters.
    pub min: u32,
    /// The largest number of characters.
    pub max: u32,
}

impl Step {
    fn takes(&self, character: char) -> bool {
        if character.is_ascii() { self.ascii >> u32::from(character) & 1 == 1 } else { self.others }
    }
}

impl Pattern {
    fn matches(&self, text: &str, engine: impl FnOnce() -> Option<&'static Regex>) -> bool {
        if self.steps.is_empty() {
            // The lint has compiled the pattern before, so this does not fail.
            return engine().is_none_or(|engine| engine.is_match(text));
        }
        let mut characters = text.chars().peekable();
        for step in self.steps {
            let mut taken = 0;
            while taken < step.max && characters.next_if(|character| step.takes(*character)).is_some() {
                taken += 1;
            }
            if taken < step.min {
                return false;
            }
        }
        characters.next().is_none()
    }
}

impl TextConstraints {
    /// Any text.
    pub const NONE: Self = Self { min_length: None, max_length: None, pattern: None };

    /// Checks `text`; `engine` is the compiled form of a pattern without steps.
    pub fn check(&self, text: &str, engine: impl FnOnce() -> Option<&'static Regex>) -> Result<(), ConstraintError> {
        if self.min_length.is_some() || self.max_length.is_some() {
            let length = text.chars().count();
            if let Some(min) = self.min_length.filter(|min| length < *min) {
                return Err(ConstraintError::new(format!("must be at least {} long", count(min, "character"))));
            }
            if let Some(max) = self.max_length.filter(|max| length > *max) {
                return Err(ConstraintError::new(format!("must be at most {} long", count(max, "character"))));
            }
        }
        match self.pattern {
            Some(pattern) if !pattern.matches(text, engine) => Err(ConstraintError::new(pattern.words)),
            _ => Ok(()),
        }
    }
}

/// `minimum` and `maximum` of an integer, both inclusive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IntegerConstraints {
    /// Smallest value allowed.
    pub minimum: i64,
    /// Largest value allowed.
    pub maximum: i64,
    /// Its unit, such as `ms`; empty where it has none.
    pub unit: &'static str,
}

impl IntegerConstraints {
    /// Checks `number`.
    pub fn check(&self, number: i64) -> Result<(), ConstraintError> {
        if number < self.minimum {
            Err(ConstraintError::new(format!("must be at least {}", self.with_unit(self.minimum))))
        } else if number > self.maximum {
            Err(self.too_large())
        } else {
            Ok(())
        }
    }

    /// The error for a number above the maximum.
    pub fn too_large(&self) -> ConstraintError {
        ConstraintError::new(format!("must be at most {}", self.with_unit(self.maximum)))
    }

    /// A bound with its unit, for messages.
    pub fn with_unit(&self, bound: i64) -> String {
        let unit = if bound == 1 && self.unit.len() > 2 { self.unit.trim_end_matches('s') } else { self.unit };
        if unit.is_empty() { bound.to_string() } else { format!("{bound} {unit}") }
    }
}

/// `minItems`, `maxItems` and `uniqueItems` of an array, `minProperties` and `maxProperties` of a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SizeConstraints {
    /// The smallest number of entries.
    pub min: Option<usize>,
    /// The largest number of entries.
    pub max: Option<usize>,
    /// Whether equal items are refused; always `false` for a map.
    pub unique: bool,
}

impl SizeConstraints {
    /// Checks the number of entries; `what` is `item` or `entry`.
    pub fn check(&self, size: usize, what: &str) -> Result<(), ConstraintError> {
        if let Some(min) = self.min.filter(|min| size < *min) {
            return Err(ConstraintError::new(format!("must have at least {}", count(min, what))));
        }
        if let Some(max) = self.max.filter(|max| size > *max) {
            return Err(ConstraintError::new(format!("must have at most {}", count(max, what))));
        }
        Ok(())
    }

    /// Checks that no two items are equal, if the document requires it.
    pub fn check_unique<T: PartialEq>(&self, items: &[T]) -> Result<(), ConstraintError> {
        let repeated =
            self.unique && items.iter().enumerate().any(|(at, item)| items.iter().take(at).any(|i| i == item));
        if repeated { Err(ConstraintError::new("must not repeat an item")) } else { Ok(()) }
    }
}

fn count(number: usize, noun: &str) -> String {
    match (number, noun) {
        (1, noun) => format!("1 {noun}"),
        (number, "entry") => format!("{number} entries"),
        (number, noun) => format!("{number} {noun}s"),
    }
}
