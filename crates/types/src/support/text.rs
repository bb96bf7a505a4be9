//! Named strings.

/// Defines a named string, with or without constraints.
#[doc(hidden)]
#[macro_export]
macro_rules! __text {
    // Without constraints, any text converts.
    ($(#[doc = $doc:literal])* $(#[deprecated = $deprecated:literal])? $name:ident { annotations: $annotations:literal }) => {
        $crate::__text!(@common $(#[doc = $doc])* $(#[deprecated = $deprecated])? $name, $annotations, $crate::support::TextConstraints::NONE);

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(text: ::std::string::String) -> Self {
                Self(text)
            }
        }

        impl ::core::convert::From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(Self::from(text))
            }
        }

        impl<'de> $crate::support::reexport::serde::Deserialize<'de> for $name {
            fn deserialize<__D>(deserializer: __D) -> ::core::result::Result<Self, __D::Error>
            where
                __D: $crate::support::reexport::serde::Deserializer<'de>,
            {
                let text: ::std::string::String =
                    $crate::support::reexport::serde::Deserialize::deserialize(deserializer)?;
                ::core::result::Result::Ok(Self(text))
            }
        }
    };
    // With constraints, a text is checked by the conversion.
    ($(#[doc = $doc:literal])* $(#[deprecated = $deprecated:literal])? $name:ident { constraints: $constraints:expr, annotations: $annotations:literal }) => {
        $crate::__text!(@common $(#[doc = $doc])* $(#[deprecated = $deprecated])? $name, $annotations, $constraints);

        impl $name {
            fn checked(text: ::std::string::String) -> ::core::result::Result<Self, $crate::support::ConstraintError> {
                static COMPILED: $crate::support::CompiledPattern = $crate::support::CompiledPattern::new(|| {
                    let pattern = $name::CONSTRAINTS.pattern?;
                    $crate::support::reexport::regex_lite::Regex::new(pattern.text).ok()
                });
                Self::CONSTRAINTS.check(&text, || COMPILED.as_ref())?;
                ::core::result::Result::Ok(Self(text))
            }
        }

        impl ::core::convert::TryFrom<::std::string::String> for $name {
            type Error = $crate::support::ConstraintError;

            fn try_from(text: ::std::string::String) -> ::core::result::Result<Self, Self::Error> {
                Self::checked(text)
            }
        }

        impl ::core::convert::TryFrom<&str> for $name {
            type Error = $crate::support::ConstraintError;

            fn try_from(text: &str) -> ::core::result::Result<Self, Self::Error> {
                Self::checked(text.to_owned())
            }
        }

        impl ::core::convert::TryFrom<&::std::string::String> for $name {
            type Error = $crate::support::ConstraintError;

            fn try_from(text: &::std::string::String) -> ::core::result::Result<Self, Self::Error> {
                Self::checked(text.clone())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::support::ConstraintError;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                Self::checked(text.to_owned())
            }
        }

        impl<'de> $crate::support::reexport::serde::Deserialize<'de> for $name {
            fn deserialize<__D>(deserializer: __D) -> ::core::result::Result<Self, __D::Error>
            where
                __D: $crate::support::reexport::serde::Deserializer<'de>,
            {
                let text: ::std::string::String =
                    $crate::support::reexport::serde::Deserialize::deserialize(deserializer)?;
                Self::checked(text).map_err(<__D::Error as $crate::support::reexport::serde::de::Error>::custom)
            }
        }
    };
    (@common $(#[doc = $doc:literal])* $(#[deprecated = $deprecated:literal])? $name:ident, $annotations:literal, $constraints:expr) => {
        $(#[doc = $doc])* $(#[deprecated = $deprecated])?
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(::std::string::String);

        impl $name {
            /// What the document demands of the text.
            pub const CONSTRAINTS: $crate::support::TextConstraints = $constraints;

            /// The text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The text, owned.
            pub fn into_inner(self) -> ::std::string::String {
                self.0
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl ::std::ops::Deref for $name {
            type Target = str;

            fn deref(&self) -> &str {
                &self.0
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl ::core::cmp::PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl ::core::cmp::PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }

        impl ::core::convert::From<$name> for ::std::string::String {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl $crate::support::reexport::serde::Serialize for $name {
            fn serialize<__S>(&self, serializer: __S) -> ::core::result::Result<__S::Ok, __S::Error>
            where
                __S: $crate::support::reexport::serde::Serializer,
            {
                serializer.serialize_str(&self.0)
            }
        }

        $crate::__schema!($name, concat!($($doc, "\n"),*), $annotations, |schema| schema.text(Self::CONSTRAINTS));
    };
}
