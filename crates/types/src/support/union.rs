//! Values that may have several JSON types.

/// Defines a union whose branches differ in their JSON type.
#[doc(hidden)]
#[macro_export]
macro_rules! __union {
    (
        $(#[doc = $doc:literal])* $(#[deprecated = $deprecated:literal])?
        $name:ident { $($(#[doc = $branch_doc:literal])* $variant:ident($branch:ty),)+ }
        annotations: $annotations:literal
    ) => {
        $(#[doc = $doc])* $(#[deprecated = $deprecated])?
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $branch_doc])* $variant($branch),)+
        }

        $(
            impl ::core::convert::From<$branch> for $name {
                fn from(value: $branch) -> Self {
                    Self::$variant(value)
                }
            }
        )+

        impl $crate::support::reexport::serde::Serialize for $name {
            fn serialize<__S>(&self, serializer: __S) -> ::core::result::Result<__S::Ok, __S::Error>
            where
                __S: $crate::support::reexport::serde::Serializer,
            {
                match self {
                    $(Self::$variant(value) => {
                        $crate::support::reexport::serde::Serialize::serialize(value, serializer)
                    })+
                }
            }
        }

        impl<'de> $crate::support::reexport::serde::Deserialize<'de> for $name {
            fn deserialize<__D>(deserializer: __D) -> ::core::result::Result<Self, __D::Error>
            where
                __D: $crate::support::reexport::serde::Deserializer<'de>,
            {
                let value: $crate::support::reexport::serde_json::Value =
                    $crate::support::reexport::serde::Deserialize::deserialize(deserializer)?;
                // Of a branch whose JSON type it is, what is wrong with the value.
                let mut reason = ::core::option::Option::None;
                $(
                    match <$branch as $crate::support::reexport::serde::Deserialize>::deserialize(&value) {
                        ::core::result::Result::Ok(value) => {
                            return ::core::result::Result::Ok(Self::$variant(value));
                        }
                        ::core::result::Result::Err(error) => $crate::support::note_reason(&mut reason, &error),
                    }
                )+
                // A branch of integers takes `5.0` too; other branches come first, so that they keep the spelling.
                if let ::core::option::Option::Some(value) = $crate::support::whole::respelled(&value) {
                    $(
                        let read = <$branch as $crate::support::reexport::serde::Deserialize>::deserialize(&value);
                        if let ::core::result::Result::Ok(value) = read {
                            return ::core::result::Result::Ok(Self::$variant(value));
                        }
                    )+
                }
                ::core::result::Result::Err(<__D::Error as $crate::support::reexport::serde::de::Error>::custom(
                    $crate::support::reason_or_type(reason),
                ))
            }
        }

        $crate::__schema!($name, concat!($($doc, "\n"),*), $annotations, |schema| schema$(.branch::<$branch>())+.one_of());
    };
}
