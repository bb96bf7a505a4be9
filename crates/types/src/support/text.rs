//! Named strings.

/// Defines a named string, with or without constraints.
#[doc(hidden)]
#[macro_export]
macro_rules! __text {
    // Without constraints: any text converts.
    ($(#[doc = $doc:literal])* $name:ident { annotations: $annotations:literal }) => {
        $crate::__text!(@common $(#[doc = $doc])* $name, $annotations, $crate::support::TextConstraints::NONE);

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl std::str::FromStr for $name {
            type Err = std::convert::Infallible;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Ok(Self::from(text))
            }
        }

        impl<'de> $crate::support::reexport::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> Result<Self, D::Error>
            where
                D: $crate::support::reexport::serde::Deserializer<'de>,
            {
                <String as $crate::support::reexport::serde::Deserialize>::deserialize(deserializer).map(Self)
            }
        }
    };
    // With constraints: a text is checked on its way in.
    ($(#[doc = $doc:literal])* $name:ident { constraints: $constraints:expr, annotations: $annotations:literal }) => {
        $crate::__text!(@common $(#[doc = $doc])* $name, $annotations, $constraints);

        impl $name {
            fn checked(text: String) -> Result<Self, $crate::support::ConstraintError> {
                static ENGINE: std::sync::LazyLock<Option<$crate::support::reexport::regex_lite::Regex>> =
                    std::sync::LazyLock::new(|| {
                        let pattern = $name::CONSTRAINTS.pattern?;
                        $crate::support::reexport::regex_lite::Regex::new(pattern.text).ok()
                    });
                Self::CONSTRAINTS.check(&text, || ENGINE.as_ref())?;
                Ok(Self(text))
            }
        }

        impl TryFrom<String> for $name {
            type Error = $crate::support::ConstraintError;

            fn try_from(text: String) -> Result<Self, Self::Error> {
                Self::checked(text)
            }
        }

        impl TryFrom<&str> for $name {
            type Error = $crate::support::ConstraintError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                Self::checked(text.to_owned())
            }
        }

        impl TryFrom<&String> for $name {
            type Error = $crate::support::ConstraintError;

            fn try_from(text: &String) -> Result<Self, Self::Error> {
                Self::checked(text.clone())
            }
        }

        impl std::str::FromStr for $name {
            type Err = $crate::support::ConstraintError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::checked(text.to_owned())
            }
        }

        impl<'de> $crate::support::reexport::serde::Deserialize<'de> for $name {
            fn deserialize<D>(deserializer: D) -> Result<Self, D::Error>
            where
                D: $crate::support::reexport::serde::Deserializer<'de>,
            {
                let text = <String as $crate::support::reexport::serde::Deserialize>::deserialize(deserializer)?;
                Self::checked(text).map_err(<D::Error as $crate::support::reexport::serde::de::Error>::custom)
            }
        }
    };
    (@common $(#[doc = $doc:literal])* $name:ident, $annotations:literal, $constraints:expr) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(String);

        impl $name {
            /// What the document demands of the text.
            pub const CONSTRAINTS: $crate::support::TextConstraints = $constraints;

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text, owned.
            pub fn into_inner(self) -> String {
                self.0
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl std::ops::Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl $crate::support::reexport::serde::Serialize for $name {
            fn serialize<S>(&self, serializer: S) -> Result<S::Ok, S::Error>
            where
                S: $crate::support::reexport::serde::Serializer,
            {
                serializer.serialize_str(&self.0)
            }
        }

        $crate::__schema!($name, concat!($($doc, "\n"),*), $annotations, |schema| schema.text(Self::CONSTRAINTS));
    };
}
