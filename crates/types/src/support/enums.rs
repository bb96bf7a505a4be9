//! Strings with documented values: closed and open.

/// The documented values of an enum.
pub trait KnownValues {
    /// Every documented value in the spelling of the document, in its order.
    const KNOWN_VALUES: &'static [&'static str];
}

/// An enum with an `Other` variant: every text is a value of it.
pub trait OpenEnum: AsRef<str> + for<'a> From<&'a str> {}

/// Defines an enum that refuses undocumented values.
#[doc(hidden)]
#[macro_export]
macro_rules! __closed_enum {
    (
        $(#[doc = $doc:literal])* $(#[deprecated = $deprecated:literal])?
        $name:ident { $($(#[doc = $value_doc:literal])* $variant:ident = $word:literal,)+ }
        annotations: $annotations:literal
    ) => {
        $(#[doc = $doc])* $(#[deprecated = $deprecated])?
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[doc = $value_doc])* $variant,)+
        }

        impl $name {
            /// The value as it is written on the wire.
            pub fn as_str(&self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }

        impl $crate::support::KnownValues for $name {
            const KNOWN_VALUES: &'static [&'static str] = &[$($word),+];
        }

        impl ::core::str::FromStr for $name {
            type Err = $crate::support::ConstraintError;

            fn from_str(word: &str) -> ::core::result::Result<Self, $crate::support::ConstraintError> {
                match word {
                    $($word => ::core::result::Result::Ok(Self::$variant),)+
                    _ => ::core::result::Result::Err($crate::support::ConstraintError::new(format!(
                        "must be one of {}",
                        <Self as $crate::support::KnownValues>::KNOWN_VALUES.join(", ")
                    ))),
                }
            }
        }

        impl ::core::convert::TryFrom<&str> for $name {
            type Error = $crate::support::ConstraintError;

            fn try_from(word: &str) -> ::core::result::Result<Self, $crate::support::ConstraintError> {
                word.parse()
            }
        }

        impl ::core::convert::TryFrom<::std::string::String> for $name {
            type Error = $crate::support::ConstraintError;

            fn try_from(word: ::std::string::String) -> ::core::result::Result<Self, $crate::support::ConstraintError> {
                word.parse()
            }
        }

        impl<'de> $crate::support::reexport::serde::Deserialize<'de> for $name {
            fn deserialize<__D>(deserializer: __D) -> ::core::result::Result<Self, __D::Error>
            where
                __D: $crate::support::reexport::serde::Deserializer<'de>,
            {
                let word: ::std::borrow::Cow<'de, str> =
                    $crate::support::reexport::serde::Deserialize::deserialize(deserializer)?;
                word.parse().map_err(<__D::Error as $crate::support::reexport::serde::de::Error>::custom)
            }
        }

        $crate::__closed_enum!(@written $name);
        $crate::__schema!($name, concat!($($doc, "\n"),*), $annotations, |schema| {
            schema.closed(<Self as $crate::support::KnownValues>::KNOWN_VALUES)
        });
    };
    (@written $name:ident) => {
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::core::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl $crate::support::reexport::serde::Serialize for $name {
            fn serialize<__S>(&self, serializer: __S) -> ::core::result::Result<__S::Ok, __S::Error>
            where
                __S: $crate::support::reexport::serde::Serializer,
            {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}

/// Defines an enum whose documented values the vendor may extend.
#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    (
        $(#[doc = $doc:literal])* $(#[deprecated = $deprecated:literal])?
        $name:ident { $($(#[doc = $value_doc:literal])* $variant:ident = $word:literal,)+ }
        annotations: $annotations:literal
    ) => {
        $(#[doc = $doc])* $(#[deprecated = $deprecated])?
        ///
        /// The list is open: a value that the document does not name is kept in `Other`.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $value_doc])* $variant,)+
            /// A value that the document does not name, as it was read.
            Other(::std::string::String),
        }

        impl $name {
            /// The value in the spelling of the document, or as it was read where the document does not name it.
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $word,)+
                    Self::Other(word) => word,
                }
            }

            /// Whether the document names this value.
            pub fn is_documented(&self) -> bool {
                !matches!(self, Self::Other(_))
            }
        }

        impl $crate::support::KnownValues for $name {
            const KNOWN_VALUES: &'static [&'static str] = &[$($word),+];
        }

        impl $crate::support::OpenEnum for $name {}

        impl ::core::convert::From<&str> for $name {
            fn from(word: &str) -> Self {
                $(if word.eq_ignore_ascii_case($word) {
                    return Self::$variant;
                })+
                Self::Other(word.to_owned())
            }
        }

        impl ::core::convert::From<::std::string::String> for $name {
            fn from(word: ::std::string::String) -> Self {
                Self::from(word.as_str())
            }
        }

        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(word: &str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(Self::from(word))
            }
        }

        impl<'de> $crate::support::reexport::serde::Deserialize<'de> for $name {
            fn deserialize<__D>(deserializer: __D) -> ::core::result::Result<Self, __D::Error>
            where
                __D: $crate::support::reexport::serde::Deserializer<'de>,
            {
                let word: ::std::borrow::Cow<'de, str> =
                    $crate::support::reexport::serde::Deserialize::deserialize(deserializer)?;
                ::core::result::Result::Ok(Self::from(word.as_ref()))
            }
        }

        $crate::__closed_enum!(@written $name);
        $crate::__schema!($name, concat!($($doc, "\n"),*), $annotations, |schema| {
            schema.open(<Self as $crate::support::KnownValues>::KNOWN_VALUES)
        });
    };
}
