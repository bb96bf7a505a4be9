//! Named arrays and maps.

/// Defines a named array with its constraints.
#[doc(hidden)]
#[macro_export]
macro_rules! __list {
    ($(#[doc = $doc:literal])* $(#[deprecated = $deprecated:literal])? $name:ident<$item:ty> { constraints: $constraints:expr, annotations: $annotations:literal }) => {
        $(#[doc = $doc])* $(#[deprecated = $deprecated])?
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name(::std::vec::Vec<$item>);

        impl $name {
            fn checked(
                items: ::std::vec::Vec<$item>,
            ) -> ::core::result::Result<Self, $crate::support::ConstraintError> {
                Self::CONSTRAINTS.check(items.len(), "item")?;
                Self::CONSTRAINTS.check_unique(&items)?;
                ::core::result::Result::Ok(Self(items))
            }
        }

        $crate::__list!(@wrapper $name, ::std::vec::Vec<$item>, [$item], $constraints);

        impl ::core::iter::IntoIterator for $name {
            type Item = $item;
            type IntoIter = ::std::vec::IntoIter<$item>;

            fn into_iter(self) -> Self::IntoIter {
                self.0.into_iter()
            }
        }

        $crate::__schema!($name, concat!($($doc, "\n"),*), $annotations, |schema| schema.list::<$item>(Self::CONSTRAINTS));
    };
    (@wrapper $name:ident, $inner:ty, $target:ty, $constraints:expr) => {
        impl $name {
            /// What the document demands of it.
            pub const CONSTRAINTS: $crate::support::SizeConstraints = $constraints;

            /// What it holds.
            pub fn into_inner(self) -> $inner {
                self.0
            }
        }

        impl ::core::convert::TryFrom<$inner> for $name {
            type Error = $crate::support::ConstraintError;

            fn try_from(inner: $inner) -> ::core::result::Result<Self, Self::Error> {
                Self::checked(inner)
            }
        }

        impl ::core::convert::From<$name> for $inner {
            fn from(value: $name) -> Self {
                value.0
            }
        }

        impl ::std::ops::Deref for $name {
            type Target = $target;

            fn deref(&self) -> &Self::Target {
                &self.0
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
                let inner = <$inner as $crate::support::reexport::serde::Deserialize>::deserialize(deserializer)?;
                Self::checked(inner).map_err(<__D::Error as $crate::support::reexport::serde::de::Error>::custom)
            }
        }
    };
}

/// Defines a named map from free keys to values of one type.
#[doc(hidden)]
#[macro_export]
macro_rules! __map {
    ($(#[doc = $doc:literal])* $(#[deprecated = $deprecated:literal])? $name:ident<$value:ty> { constraints: $constraints:expr, annotations: $annotations:literal }) => {
        $(#[doc = $doc])* $(#[deprecated = $deprecated])?
        #[derive(Clone, Debug, PartialEq)]
        pub struct $name(::std::collections::BTreeMap<::std::string::String, $value>);

        impl $name {
            fn checked(
                entries: ::std::collections::BTreeMap<::std::string::String, $value>,
            ) -> ::core::result::Result<Self, $crate::support::ConstraintError> {
                Self::CONSTRAINTS.check(entries.len(), "entry")?;
                ::core::result::Result::Ok(Self(entries))
            }
        }

        $crate::__list!(
            @wrapper $name,
            ::std::collections::BTreeMap<::std::string::String, $value>,
            ::std::collections::BTreeMap<::std::string::String, $value>,
            $constraints
        );

        impl<__K, __V, const N: usize> ::core::convert::TryFrom<[(__K, __V); N]> for $name
        where
            __K: ::core::convert::Into<::std::string::String>,
            __V: ::core::convert::Into<$value>,
        {
            type Error = $crate::support::ConstraintError;

            fn try_from(entries: [(__K, __V); N]) -> ::core::result::Result<Self, Self::Error> {
                Self::checked(entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
            }
        }

        $crate::__schema!($name, concat!($($doc, "\n"),*), $annotations, |schema| schema.map::<$value>(Self::CONSTRAINTS));
    };
}
