//! Macros that implement the schemas of a named scalar.
//!
//! A `cfg` inside an exported macro would be evaluated for the crate that calls it, so the macro itself is defined
//! twice: with the feature, and empty without.

/// Implements the schema traits of the features that are on.
#[doc(hidden)]
#[macro_export]
macro_rules! __schema {
    ($($tokens:tt)*) => {
        $crate::__schema_utoipa!($($tokens)*);
        $crate::__schema_schemars!($($tokens)*);
    };
}

#[cfg(feature = "utoipa")]
#[doc(hidden)]
#[macro_export]
macro_rules! __schema_utoipa {
    ($name:ident, $docs:expr, $annotations:literal, |$schema:ident| $build:expr) => {
        impl $crate::support::reexport::utoipa::PartialSchema for $name {
            fn schema() -> $crate::support::reexport::utoipa::openapi::RefOr<
                $crate::support::reexport::utoipa::openapi::schema::Schema,
            > {
                let $schema = $crate::support::schema::open_api::Builder::new($docs, $annotations);
                $build
            }
        }

        impl $crate::support::reexport::utoipa::ToSchema for $name {
            fn name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(stringify!($name))
            }
        }
    };
}

#[cfg(not(feature = "utoipa"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __schema_utoipa {
    ($($tokens:tt)*) => {};
}

#[cfg(feature = "schemars")]
#[doc(hidden)]
#[macro_export]
macro_rules! __schema_schemars {
    ($name:ident, $docs:expr, $annotations:literal, |$schema:ident| $build:expr) => {
        impl $crate::support::reexport::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                ::std::borrow::Cow::Borrowed(stringify!($name))
            }

            fn json_schema(
                generator: &mut $crate::support::reexport::schemars::SchemaGenerator,
            ) -> $crate::support::reexport::schemars::Schema {
                let $schema = $crate::support::schema::json_schema::Builder::new(generator, $docs, $annotations);
                $build
            }
        }
    };
}

#[cfg(not(feature = "schemars"))]
#[doc(hidden)]
#[macro_export]
macro_rules! __schema_schemars {
    ($($tokens:tt)*) => {};
}
