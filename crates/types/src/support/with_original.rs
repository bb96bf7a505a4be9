//! Values of open enums that keep their original spelling.

use std::convert::Infallible;
use std::fmt;
use std::ops::Deref;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::OpenEnum;

/// A value of an open enum, with the original spelling if it differs from the document's.
///
/// The vendor writes `answered` in one table and `Answered` in a sample; both are [`CallStatus::Answered`] here, and
/// each is written back as it was read. Match on the value through the dereference:
///
/// ```
/// use smartassist_types::{CallStatus, WithOriginal};
///
/// let status: WithOriginal<CallStatus> = "Answered".into();
/// assert!(matches!(*status, CallStatus::Answered));
/// assert_eq!(status, CallStatus::Answered);
/// assert_eq!(status.as_str(), "Answered");
/// ```
///
/// [`CallStatus::Answered`]: crate::CallStatus::Answered
#[derive(Clone, Debug)]
pub struct WithOriginal<E> {
    value: E,
    /// Only set if it differs from the value's own spelling.
    original: Option<Box<str>>,
}

impl<E: OpenEnum> WithOriginal<E> {
    /// The spelling that was read, or the document's.
    pub fn as_str(&self) -> &str {
        self.original.as_deref().unwrap_or(self.value.as_ref())
    }

    /// The value alone.
    pub fn into_inner(self) -> E {
        self.value
    }
}

impl<E> Deref for WithOriginal<E> {
    type Target = E;

    fn deref(&self) -> &E {
        &self.value
    }
}

impl<E: OpenEnum> From<E> for WithOriginal<E> {
    fn from(value: E) -> Self {
        Self { value, original: None }
    }
}

impl<E: OpenEnum> WithOriginal<E> {
    fn read(word: &str) -> Self {
        let value = E::from(word);
        let original = (value.as_ref() != word).then(|| Box::from(word));
        Self { value, original }
    }
}

impl<E: OpenEnum> From<&str> for WithOriginal<E> {
    fn from(word: &str) -> Self {
        Self::read(word)
    }
}

impl<E: OpenEnum> From<String> for WithOriginal<E> {
    fn from(word: String) -> Self {
        Self::read(&word)
    }
}

impl<E: OpenEnum> FromStr for WithOriginal<E> {
    type Err = Infallible;

    fn from_str(word: &str) -> Result<Self, Self::Err> {
        Ok(Self::read(word))
    }
}

impl<E: OpenEnum + Default> Default for WithOriginal<E> {
    fn default() -> Self {
        E::default().into()
    }
}

/// Two values are equal when they mean the same, however they are spelled.
impl<E: PartialEq> PartialEq for WithOriginal<E> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<E: Eq> Eq for WithOriginal<E> {}

impl<E: PartialEq> PartialEq<E> for WithOriginal<E> {
    fn eq(&self, other: &E) -> bool {
        self.value == *other
    }
}

impl<E: OpenEnum> fmt::Display for WithOriginal<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<E: OpenEnum> Serialize for WithOriginal<E> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de, E: OpenEnum> Deserialize<'de> for WithOriginal<E> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let word = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Ok(Self::read(&word))
    }
}

/// The schema is that of the value; the original spelling is not part of it.
#[cfg(feature = "utoipa")]
impl<E: utoipa::ToSchema> utoipa::PartialSchema for WithOriginal<E> {
    fn schema() -> utoipa::openapi::RefOr<utoipa::openapi::schema::Schema> {
        E::schema()
    }
}

#[cfg(feature = "utoipa")]
impl<E: utoipa::ToSchema> utoipa::ToSchema for WithOriginal<E> {
    fn name() -> std::borrow::Cow<'static, str> {
        E::name()
    }
}

#[cfg(feature = "schemars")]
impl<E: schemars::JsonSchema> schemars::JsonSchema for WithOriginal<E> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        E::schema_name()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        E::json_schema(generator)
    }
}
