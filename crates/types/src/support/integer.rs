//! Named integers.

/// Defines a named integer with its bounds.
#[doc(hidden)]
#[macro_export]
macro_rules! __integer {
    (
        $(#[doc = $doc:literal])* $(#[deprecated = $deprecated:literal])?
        $name:ident: $repr:ident {
            minimum: $minimum:literal, maximum: $maximum:literal, unit: $unit:literal, annotations: $annotations:literal
        }
    ) => {
        $(#[doc = $doc])* $(#[deprecated = $deprecated])?
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name($repr);

        impl $name {
            /// What the document demands of the number.
            pub const CONSTRAINTS: $crate::support::IntegerConstraints =
                $crate::support::IntegerConstraints { minimum: $minimum, maximum: $maximum, unit: $unit };

            /// The number.
            pub fn get(self) -> $repr {
                self.0
            }
        }

        $crate::__integer!(@from $name, $repr, i32, u32, i64, u64, usize);

        impl ::core::str::FromStr for $name {
            type Err = $crate::support::ConstraintError;

            fn from_str(text: &str) -> ::core::result::Result<Self, Self::Err> {
                match $crate::support::whole::from_text(text) {
                    ::core::option::Option::Some(number) => Self::try_from(number),
                    ::core::option::Option::None => {
                        ::core::result::Result::Err($crate::support::ConstraintError::new("must be a whole number"))
                    }
                }
            }
        }

        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Display::fmt(&self.0, f)
            }
        }

        impl ::core::convert::From<$name> for $repr {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl $crate::support::reexport::serde::Serialize for $name {
            fn serialize<__S>(&self, serializer: __S) -> ::core::result::Result<__S::Ok, __S::Error>
            where
                __S: $crate::support::reexport::serde::Serializer,
            {
                $crate::support::reexport::serde::Serialize::serialize(&self.0, serializer)
            }
        }

        impl<'de> $crate::support::reexport::serde::Deserialize<'de> for $name {
            fn deserialize<__D>(deserializer: __D) -> ::core::result::Result<Self, __D::Error>
            where
                __D: $crate::support::reexport::serde::Deserializer<'de>,
            {
                let number: i64 = $crate::support::whole::whole(deserializer)?;
                Self::try_from(number).map_err(<__D::Error as $crate::support::reexport::serde::de::Error>::custom)
            }
        }

        $crate::__schema!(
            $name,
            concat!($($doc, "\n"),*),
            $annotations,
            |schema| schema.integer(stringify!($repr), Self::CONSTRAINTS)
        );
    };
    (@from $name:ident, $repr:ident, $($from:ident),+) => {
        $(
            impl ::core::convert::TryFrom<$from> for $name {
                type Error = $crate::support::ConstraintError;

                fn try_from(number: $from) -> ::core::result::Result<Self, Self::Error> {
                    // A number that does not fit into a signed 64-bit integer is larger than every bound.
                    let too_large = || Self::CONSTRAINTS.too_large();
                    let wide = i64::try_from(number).map_err(|_| too_large())?;
                    Self::CONSTRAINTS.check(wide)?;
                    <$repr>::try_from(wide).map(Self).map_err(|_| too_large())
                }
            }
        )+
    };
}
