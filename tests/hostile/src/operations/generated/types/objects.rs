// Generated from tests/hostile/src/operations/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 0e4ce4eb66dd02370f83caaa7fb218ed8d0617900533499a1b8b4ca94cd9ff9d

//! Named objects.

use smartassist_types::support;

use super::*;

/// What went wrong.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Errors {
    /// One item for each problem.
    pub errors: ::std::vec::Vec<ErrorItem>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl Errors {
    /// One finding with this code and message.
    pub fn of(code: i32, message: impl ::core::convert::Into<::std::string::String>) -> Self {
        let finding = ErrorItem { msg: message.into(), code, unknown: serde_json::Map::new() };
        Self { errors: ::std::vec![finding], unknown: serde_json::Map::new() }
    }
}

impl serde::Serialize for Errors {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Errors {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// One problem.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ErrorItem {
    /// What it is.
    pub msg: ::std::string::String,
    /// A number of it.
    #[serde(deserialize_with = "support::whole::whole")]
    pub code: i32,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for ErrorItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ErrorItem {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// Names of properties.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AllStrict {
    /// A field.
    pub plain: ::std::string::String,
}

impl serde::Serialize for AllStrict {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AllStrict {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// Names of properties.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AllTolerant {
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub plain: ::core::option::Option<::std::string::String>,
    /// Names of values.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllClosed"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_closed: ::core::option::Option<AllClosed>,
    /// Names of values.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllOpen"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = AllOpen, required = false))]
    pub all_open: ::core::option::Option<WithOriginal<AllOpen>>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for AllTolerant {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AllTolerant {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}
