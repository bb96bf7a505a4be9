//! What the generated builders share.

use std::fmt::{self, Display};

/// A builder has a value that violates a constraint, or lacks a required field.
#[derive(Clone, PartialEq, Eq)]
pub struct BuildError {
    /// The type being built, as the document spells it.
    type_name: &'static str,
    /// The field's name in JSON.
    field: &'static str,
    /// What is wrong; it never repeats the value.
    reason: String,
}

impl BuildError {
    /// The name of the invalid field in JSON.
    pub fn field(&self) -> &str {
        self.field
    }
}

impl Display for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}: {}", self.type_name, self.field, self.reason)
    }
}

impl std::error::Error for BuildError {}

impl fmt::Debug for BuildError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// Stores the result of a setter: the value, or the first error of the builder.
pub fn set<T>(
    slot: &mut Option<T>,
    error: &mut Option<BuildError>,
    type_name: &'static str,
    field: &'static str,
    value: impl TryInto<T, Error: Display>,
) {
    match value.try_into() {
        Ok(value) => *slot = Some(value),
        Err(reason) => {
            error.get_or_insert(BuildError { type_name, field, reason: reason.to_string() });
        }
    }
}

/// Stores the result of a setter for a field that may be null: the value is wrapped once more.
pub fn set_null<T>(
    slot: &mut Option<Option<T>>,
    error: &mut Option<BuildError>,
    type_name: &'static str,
    field: &'static str,
    value: impl TryInto<T, Error: Display>,
) {
    let mut inner = None;
    set(&mut inner, error, type_name, field, value);
    if inner.is_some() {
        *slot = Some(inner);
    }
}

/// Returns the value of a required field, or the error that names the field.
pub fn require<T>(slot: Option<T>, type_name: &'static str, field: &'static str) -> Result<T, BuildError> {
    slot.ok_or_else(|| BuildError { type_name, field, reason: "is required and was not set".to_owned() })
}
