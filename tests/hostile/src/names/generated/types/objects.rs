// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 cba2d24bb38472296690f8952c7799ccd70099d035958c8fc14e4d39e5235a49

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
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Aliases>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Aliases>, required = true))]
    pub a: ::core::option::Option<Aliases>,
    /// A field.
    #[serde(
        rename = "abstract",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#abstract: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<Any>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Any>, required = false))]
    pub add: ::core::option::Option<::core::option::Option<Any>>,
    /// A field.
    pub alias: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Arc>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Arc>, required = true))]
    pub allow: ::core::option::Option<Arc>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub annotations: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub array: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "as")]
    pub r#as: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<AsRef>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<AsRef>, required = true))]
    pub as_mut: ::core::option::Option<AsRef>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub as_ref: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<AsyncFn>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<AsyncFn>, required = false))]
    pub as_str: ::core::option::Option<::core::option::Option<AsyncFn>>,
    /// A field.
    pub ascii: ::std::string::String,
    /// A field.
    #[serde(rename = "async", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<AsyncFnMut>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<AsyncFnMut>, required = true))]
    pub r#async: ::core::option::Option<AsyncFnMut>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub auto: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(
        rename = "await",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub r#await: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "become")]
    pub r#become: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<BTreeMap>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<BTreeMap>, required = true))]
    pub bool: ::core::option::Option<BTreeMap>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub borrow: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(
        rename = "box",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<BTreeSet>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<BTreeSet>, required = false))]
    pub r#box: ::core::option::Option<::core::option::Option<BTreeSet>>,
    /// A field.
    pub branch: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Borrowed>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Borrowed>, required = true))]
    pub branch_doc: ::core::option::Option<Borrowed>,
    /// A field.
    #[serde(
        rename = "break",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#break: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub builder: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub builders: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Builder>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Builder>, required = true))]
    pub call: ::core::option::Option<Builder>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub cfg: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<Clone>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Clone>, required = false))]
    pub cfg_attr: ::core::option::Option<::core::option::Option<Clone>>,
    /// A field.
    pub char: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<CompiledPattern>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<CompiledPattern>, required = true))]
    pub checked: ::core::option::Option<CompiledPattern>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub clippy: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub clone: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub clone_from: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Cow>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Cow>, required = true))]
    pub cmp: ::core::option::Option<Cow>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub common: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<D>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<D>, required = false))]
    pub concat: ::core::option::Option<::core::option::Option<D>>,
    /// A field.
    #[serde(rename = "const")]
    pub r#const: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Date>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Date>, required = true))]
    pub constraints: ::core::option::Option<Date>,
    /// A field.
    #[serde(
        rename = "continue",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#continue: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub core: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "crate")]
    pub crate_: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Debug>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Debug>, required = true))]
    pub custom: ::core::option::Option<Debug>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub de: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<Decimal>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Decimal>, required = false))]
    pub default: ::core::option::Option<::core::option::Option<Decimal>>,
    /// A field.
    pub deny_unknown_fields: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Default>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Default>, required = true))]
    pub deprecated: ::core::option::Option<Default>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub deref: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub derive: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub deserialize: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Deserialize>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Deserialize>, required = true))]
    pub deserialize_with: ::core::option::Option<Deserialize>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub deserializer: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<Deserializer>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Deserializer>, required = false))]
    pub div: ::core::option::Option<::core::option::Option<Deserializer>>,
    /// A field.
    #[serde(rename = "do")]
    pub r#do: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Display>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Display>, required = true))]
    pub doc: ::core::option::Option<Display>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub docs: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub duration: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "dyn")]
    pub r#dyn: ::std::string::String,
    /// A field.
    #[serde(rename = "else", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<DoubleEndedIterator>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<DoubleEndedIterator>, required = true))]
    pub r#else: ::core::option::Option<DoubleEndedIterator>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub entries: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(
        rename = "enum",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<Drop>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Drop>, required = false))]
    pub r#enum: ::core::option::Option<::core::option::Option<Drop>>,
    /// A field.
    pub eq: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Duration>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Duration>, required = true))]
    pub error: ::core::option::Option<Duration>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub example: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub expr: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub extend: ::std::string::String,
    /// A field.
    #[serde(rename = "extern", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Eq>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Eq>, required = true))]
    pub r#extern: ::core::option::Option<Eq>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub f: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<Err>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Err>, required = false))]
    pub f32: ::core::option::Option<::core::option::Option<Err>>,
    /// A field.
    pub f64: ::std::string::String,
    /// A field.
    #[serde(rename = "false", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Error>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Error>, required = true))]
    pub r#false: ::core::option::Option<Error>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub feature: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(
        rename = "final",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub r#final: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub finding: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Extend>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Extend>, required = true))]
    pub flatten: ::core::option::Option<Extend>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub fmt: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(
        rename = "fn",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<Fn>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Fn>, required = false))]
    pub r#fn: ::core::option::Option<::core::option::Option<Fn>>,
    /// A field.
    #[serde(rename = "for")]
    pub r#for: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<FnMut>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<FnMut>, required = true))]
    pub format: ::core::option::Option<FnMut>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub from: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub from_iter: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub from_str: ::std::string::String,
    /// A field.
    #[serde(rename = "gen", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Formatter>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Formatter>, required = true))]
    pub r#gen: ::core::option::Option<Formatter>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub generated: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<From>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<From>, required = false))]
    pub generator: ::core::option::Option<::core::option::Option<From>>,
    /// A field.
    pub get: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<FromIterator>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<FromIterator>, required = true))]
    pub hash: ::core::option::Option<FromIterator>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub hidden: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub i128: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub i16: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Future>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Future>, required = true))]
    pub i32: ::core::option::Option<Future>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub i64: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<Hash>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Hash>, required = false))]
    pub i8: ::core::option::Option<::core::option::Option<Hash>>,
    /// A field.
    pub ident: ::std::string::String,
    /// A field.
    #[serde(rename = "if", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<HashMap>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<HashMap>, required = true))]
    pub r#if: ::core::option::Option<HashMap>,
    /// A field.
    #[serde(
        rename = "impl",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#impl: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(
        rename = "in",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub r#in: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub index: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<IndexMap>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<IndexMap>, required = true))]
    pub inner: ::core::option::Option<IndexMap>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub into: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<Infallible>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Infallible>, required = false))]
    pub into_inner: ::core::option::Option<::core::option::Option<Infallible>>,
    /// A field.
    pub into_iter: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Into>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Into>, required = true))]
    pub is_documented: ::core::option::Option<Into>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub is_empty: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub isize: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub item: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<IntoIter>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<IntoIter>, required = true))]
    pub items: ::core::option::Option<IntoIter>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub iter: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<IntoIterator>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<IntoIterator>, required = false))]
    pub json: ::core::option::Option<::core::option::Option<IntoIterator>>,
    /// A field.
    pub json_schema: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Item>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Item>, required = true))]
    pub key: ::core::option::Option<Item>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub len: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(
        rename = "let",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub r#let: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub literal: ::std::string::String,
    /// A field.
    #[serde(rename = "loop", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<JsonSchema>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<JsonSchema>, required = true))]
    pub r#loop: ::core::option::Option<JsonSchema>,
    /// A field.
    #[serde(
        rename = "macro",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#macro: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<LinkedList>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<LinkedList>, required = false))]
    pub macro_export: ::core::option::Option<::core::option::Option<LinkedList>>,
    /// A field.
    pub macro_rules: ::std::string::String,
    /// A field.
    #[serde(rename = "match", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Map>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Map>, required = true))]
    pub r#match: ::core::option::Option<Map>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub matches: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub max: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub max_length: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<N>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<N>, required = true))]
    pub maximum: ::core::option::Option<N>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub message: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<None>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<None>, required = false))]
    pub min: ::core::option::Option<::core::option::Option<None>>,
    /// A field.
    pub min_length: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Null>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Null>, required = true))]
    pub minimum: ::core::option::Option<Null>,
    /// A field.
    #[serde(
        rename = "mod",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#mod: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(
        rename = "move",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub r#move: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub mul: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<ObjectBuilder>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<ObjectBuilder>, required = true))]
    pub must_use: ::core::option::Option<ObjectBuilder>,
    /// A field.
    #[serde(
        rename = "mut",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#mut: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<Ok>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Ok>, required = false))]
    pub name: ::core::option::Option<::core::option::Option<Ok>>,
    /// A field.
    pub ne: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Option>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Option>, required = true))]
    pub neg: ::core::option::Option<Option>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub never: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub new: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub next: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Other>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Other>, required = true))]
    pub non_exhaustive: ::core::option::Option<Other>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub not: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<Overflow>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Overflow>, required = false))]
    pub null: ::core::option::Option<::core::option::Option<Overflow>>,
    /// A field.
    pub nullable: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<PartialEq>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<PartialEq>, required = true))]
    pub number: ::core::option::Option<PartialEq>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub objects: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub of: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub one_of: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<PartialSchema>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<PartialSchema>, required = true))]
    pub other: ::core::option::Option<PartialSchema>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub others: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(
        rename = "override",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<PathBuf>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<PathBuf>, required = false))]
    pub r#override: ::core::option::Option<::core::option::Option<PathBuf>>,
    /// A field.
    pub parse_duration: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Pattern>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Pattern>, required = true))]
    pub partial_cmp: ::core::option::Option<Pattern>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub pattern: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub pointer: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "priv")]
    pub r#priv: ::std::string::String,
    /// A field.
    #[serde(rename = "pub", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Property>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Property>, required = true))]
    pub r#pub: ::core::option::Option<Property>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub raw: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<Rc>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Rc>, required = false))]
    pub read: ::core::option::Option<::core::option::Option<Rc>>,
    /// A field.
    pub reason: ::std::string::String,
    /// A field.
    #[serde(rename = "ref", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Ref>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Ref>, required = true))]
    pub r#ref: ::core::option::Option<Ref>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub reference: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub rem: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub remote: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<RefOr>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<RefOr>, required = true))]
    pub rename: ::core::option::Option<RefOr>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub repr: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<Regex>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Regex>, required = false))]
    pub required: ::core::option::Option<::core::option::Option<Regex>>,
    /// A field.
    #[serde(rename = "return")]
    pub r#return: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Result>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Result>, required = true))]
    pub safe: ::core::option::Option<Result>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub scalars: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub schema: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub schema_name: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Schema>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Schema>, required = true))]
    pub schemars: ::core::option::Option<Schema>,
    /// A field.
    #[serde(
        rename = "self",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub self_: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<SchemaGenerator>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<SchemaGenerator>, required = false))]
    pub serde: ::core::option::Option<::core::option::Option<SchemaGenerator>>,
    /// A field.
    pub serde_json: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Send>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Send>, required = true))]
    pub serialize: ::core::option::Option<Send>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub serializer: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub set: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub skip_serializing_if: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Serialize>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Serialize>, required = true))]
    pub slice: ::core::option::Option<Serialize>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub smartassist_types: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(
        rename = "static",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<SerializeMap>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<SerializeMap>, required = false))]
    pub r#static: ::core::option::Option<::core::option::Option<SerializeMap>>,
    /// A field.
    pub std: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<SerializeStruct>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<SerializeStruct>, required = true))]
    pub steps: ::core::option::Option<SerializeStruct>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub str: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub stringify: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "struct")]
    pub r#struct: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<SizeConstraints>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<SizeConstraints>, required = true))]
    pub sub: ::core::option::Option<SizeConstraints>,
    /// A field.
    #[serde(
        rename = "super",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub super_: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<Sized>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Sized>, required = false))]
    pub support: ::core::option::Option<::core::option::Option<Sized>>,
    /// A field.
    pub target: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<SmallVec>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<SmallVec>, required = true))]
    pub text: ::core::option::Option<SmallVec>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub time: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub to_owned: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub to_string: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Step>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Step>, required = true))]
    pub tokens: ::core::option::Option<Step>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub too_large: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(
        rename = "trait",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<Sync>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Sync>, required = false))]
    pub r#trait: ::core::option::Option<::core::option::Option<Sync>>,
    /// A field.
    #[serde(rename = "true")]
    pub r#true: ::std::string::String,
    /// A field.
    #[serde(rename = "try", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Target>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Target>, required = true))]
    pub r#try: ::core::option::Option<Target>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub try_from: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub try_into: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub tt: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<ToOwned>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<ToOwned>, required = true))]
    pub tuple: ::core::option::Option<ToOwned>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub ty: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(
        rename = "type",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<ToSchema>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<ToSchema>, required = false))]
    pub r#type: ::core::option::Option<::core::option::Option<ToSchema>>,
    /// A field.
    #[serde(rename = "typeof")]
    pub r#typeof: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<ToString>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<ToString>, required = true))]
    pub u128: ::core::option::Option<ToString>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub u16: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub u32: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub u64: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<TryInto>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<TryInto>, required = true))]
    pub u8: ::core::option::Option<TryInto>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub union: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<Type>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Type>, required = false))]
    pub unique: ::core::option::Option<::core::option::Option<Type>>,
    /// A field.
    pub unit: ::std::string::String,
    /// A field.
    #[serde(rename = "unsafe", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Ulid>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Ulid>, required = true))]
    pub r#unsafe: ::core::option::Option<Ulid>,
    /// A field.
    #[serde(
        rename = "unsized",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#unsized: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub unwrap: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "use")]
    pub r#use: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Url>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Url>, required = true))]
    pub usize: ::core::option::Option<Url>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub utoipa: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<Uuid>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Uuid>, required = false))]
    pub value: ::core::option::Option<::core::option::Option<Uuid>>,
    /// A field.
    pub value_doc: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<Visitor>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Visitor>, required = true))]
    pub value_type: ::core::option::Option<Visitor>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub variant: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(
        rename = "virtual",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub r#virtual: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "where")]
    pub r#where: ::std::string::String,
    /// A field.
    #[serde(rename = "while", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub r#while: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub wide: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub with: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub word: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub words: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub wrapper: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub written: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "yield")]
    pub r#yield: ::std::string::String,
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
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Aliases"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub a: ::core::option::Option<Aliases>,
    /// A field.
    #[serde(
        rename = "abstract",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub r#abstract: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub add: Any,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub alias: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Arc"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub allow: ::core::option::Option<Arc>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub annotations: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub array: AsMut,
    /// A field.
    #[serde(rename = "as", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub r#as: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AsRef"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub as_mut: ::core::option::Option<AsRef>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub as_ref: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub as_str: AsyncFn,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub ascii: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(rename = "async", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AsyncFnMut"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#async: ::core::option::Option<AsyncFnMut>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub auto: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "await")]
    pub r#await: AsyncFnOnce,
    /// A field.
    #[serde(rename = "become", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub r#become: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "BTreeMap"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub bool: ::core::option::Option<BTreeMap>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub borrow: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "box")]
    pub r#box: BTreeSet,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub branch: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Borrowed"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub branch_doc: ::core::option::Option<Borrowed>,
    /// A field.
    #[serde(
        rename = "break",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub r#break: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub builder: Box,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub builders: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Builder"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub call: ::core::option::Option<Builder>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub cfg: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub cfg_attr: Clone,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub char: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "CompiledPattern"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub checked: ::core::option::Option<CompiledPattern>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub clippy: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub clone: Copy,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub clone_from: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Cow"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub cmp: ::core::option::Option<Cow>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub common: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub concat: D,
    /// A field.
    #[serde(rename = "const", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub r#const: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Date"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub constraints: ::core::option::Option<Date>,
    /// A field.
    #[serde(
        rename = "continue",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub r#continue: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub core: DateTime,
    /// A field.
    #[serde(rename = "crate", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub crate_: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Debug"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub custom: ::core::option::Option<Debug>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub de: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub default: Decimal,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub deny_unknown_fields: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Default"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub deprecated: ::core::option::Option<Default>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub deref: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub derive: Deref,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub deserialize: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Deserialize"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub deserialize_with: ::core::option::Option<Deserialize>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub deserializer: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub div: Deserializer,
    /// A field.
    #[serde(rename = "do", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub r#do: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Display"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub doc: ::core::option::Option<Display>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub docs: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub duration: Document,
    /// A field.
    #[serde(rename = "dyn", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub r#dyn: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(rename = "else", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "DoubleEndedIterator"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#else: ::core::option::Option<DoubleEndedIterator>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub entries: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "enum")]
    pub r#enum: Drop,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub eq: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Duration"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub error: ::core::option::Option<Duration>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub example: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub expr: Enum,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub extend: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(rename = "extern", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Eq"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#extern: ::core::option::Option<Eq>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub f: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub f32: Err,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub f64: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(rename = "false", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Error"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#false: ::core::option::Option<Error>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub feature: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "final")]
    pub r#final: ExactSizeIterator,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub finding: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Extend"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub flatten: ::core::option::Option<Extend>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub fmt: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "fn")]
    pub r#fn: Fn,
    /// A field.
    #[serde(rename = "for", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub r#for: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "FnMut"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub format: ::core::option::Option<FnMut>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub from: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub from_iter: FnOnce,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub from_str: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(rename = "gen", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Formatter"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#gen: ::core::option::Option<Formatter>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub generated: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub generator: From,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub get: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "FromIterator"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub hash: ::core::option::Option<FromIterator>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub hidden: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub i128: FromStr,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub i16: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Future"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub i32: ::core::option::Option<Future>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub i64: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub i8: Hash,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub ident: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(rename = "if", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "HashMap"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#if: ::core::option::Option<HashMap>,
    /// A field.
    #[serde(
        rename = "impl",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub r#impl: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "in")]
    pub r#in: HashSet,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub index: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "IndexMap"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub inner: ::core::option::Option<IndexMap>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub into: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub into_inner: Infallible,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub into_iter: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Into"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub is_documented: ::core::option::Option<Into>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub is_empty: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub isize: IntoFuture,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub item: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "IntoIter"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub items: ::core::option::Option<IntoIter>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub iter: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub json: IntoIterator,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub json_schema: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Item"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub key: ::core::option::Option<Item>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub len: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "let")]
    pub r#let: Iterator,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub literal: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(rename = "loop", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "JsonSchema"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#loop: ::core::option::Option<JsonSchema>,
    /// A field.
    #[serde(
        rename = "macro",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub r#macro: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub macro_export: LinkedList,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub macro_rules: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(rename = "match", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Map"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#match: ::core::option::Option<Map>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub matches: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub max: MapAccess,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub max_length: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "N"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub maximum: ::core::option::Option<N>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub message: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub min: None,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub min_length: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Null"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub minimum: ::core::option::Option<Null>,
    /// A field.
    #[serde(
        rename = "mod",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub r#mod: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "move")]
    pub r#move: Number,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub mul: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "ObjectBuilder"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub must_use: ::core::option::Option<ObjectBuilder>,
    /// A field.
    #[serde(
        rename = "mut",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub r#mut: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub name: Ok,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub ne: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Option"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub neg: ::core::option::Option<Option>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub never: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub new: Ord,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub next: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Other"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub non_exhaustive: ::core::option::Option<Other>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub not: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub null: Overflow,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub nullable: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "PartialEq"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub number: ::core::option::Option<PartialEq>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub objects: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub of: PartialOrd,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub one_of: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "PartialSchema"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub other: ::core::option::Option<PartialSchema>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub others: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "override")]
    pub r#override: PathBuf,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub parse_duration: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Pattern"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub partial_cmp: ::core::option::Option<Pattern>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub pattern: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub pointer: PhantomData,
    /// A field.
    #[serde(rename = "priv", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub r#priv: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(rename = "pub", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Property"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#pub: ::core::option::Option<Property>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub raw: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub read: Rc,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub reason: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(rename = "ref", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Ref"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#ref: ::core::option::Option<Ref>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub reference: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub rem: RefCell,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub remote: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "RefOr"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub rename: ::core::option::Option<RefOr>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub repr: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub required: Regex,
    /// A field.
    #[serde(rename = "return", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub r#return: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Result"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub safe: ::core::option::Option<Result>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub scalars: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub schema: S,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub schema_name: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Schema"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub schemars: ::core::option::Option<Schema>,
    /// A field.
    #[serde(
        rename = "self",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub self_: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub serde: SchemaGenerator,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub serde_json: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Send"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub serialize: ::core::option::Option<Send>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub serializer: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub set: SeqAccess,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub skip_serializing_if: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Serialize"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub slice: ::core::option::Option<Serialize>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub smartassist_types: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "static")]
    pub r#static: SerializeMap,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub std: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "SerializeStruct"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub steps: ::core::option::Option<SerializeStruct>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub str: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub stringify: Serializer,
    /// A field.
    #[serde(rename = "struct", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub r#struct: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "SizeConstraints"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub sub: ::core::option::Option<SizeConstraints>,
    /// A field.
    #[serde(
        rename = "super",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub super_: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub support: Sized,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub target: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "SmallVec"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub text: ::core::option::Option<SmallVec>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub time: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub to_owned: Some,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub to_string: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Step"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub tokens: ::core::option::Option<Step>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub too_large: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "trait")]
    pub r#trait: Sync,
    /// A field.
    #[serde(rename = "true", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub r#true: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(rename = "try", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Target"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#try: ::core::option::Option<Target>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub try_from: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub try_into: TextConstraints,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub tt: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "ToOwned"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub tuple: ::core::option::Option<ToOwned>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub ty: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "type")]
    pub r#type: ToSchema,
    /// A field.
    #[serde(rename = "typeof", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub r#typeof: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "ToString"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub u128: ::core::option::Option<ToString>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub u16: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub u32: TryFrom,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub u64: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "TryInto"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub u8: ::core::option::Option<TryInto>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub union: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub unique: Type,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub unit: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(rename = "unsafe", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Ulid"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#unsafe: ::core::option::Option<Ulid>,
    /// A field.
    #[serde(
        rename = "unsized",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub r#unsized: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub unwrap: Unpin,
    /// A field.
    #[serde(rename = "use", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub r#use: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Url"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub usize: ::core::option::Option<Url>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub utoipa: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub value: Uuid,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub value_doc: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Visitor"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub value_type: ::core::option::Option<Visitor>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub variant: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    #[serde(rename = "virtual")]
    pub r#virtual: ::std::string::String,
    /// A field.
    #[serde(rename = "where", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub r#where: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(rename = "while", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub r#while: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub wide: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub with: ::std::string::String,
    /// A field.
    #[serde(deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub word: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub words: ::core::option::Option<::std::string::String>,
    /// A field.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false))]
    pub wrapper: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// A field.
    pub written: ::std::string::String,
    /// A field.
    #[serde(rename = "yield", deserialize_with = "support::nullable")]
    #[cfg_attr(feature = "schemars", schemars(with = "support::schema::Nullable<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = true))]
    pub r#yield: ::core::option::Option<::std::string::String>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches0"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches0: ::core::option::Option<AllBranches0>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches1"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches1: ::core::option::Option<AllBranches1>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches2"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches2: ::core::option::Option<AllBranches2>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches3"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches3: ::core::option::Option<AllBranches3>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches4"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches4: ::core::option::Option<AllBranches4>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches5"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches5: ::core::option::Option<AllBranches5>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches6"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches6: ::core::option::Option<AllBranches6>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches7"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches7: ::core::option::Option<AllBranches7>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches8"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches8: ::core::option::Option<AllBranches8>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches9"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches9: ::core::option::Option<AllBranches9>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches10"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches10: ::core::option::Option<AllBranches10>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches11"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches11: ::core::option::Option<AllBranches11>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches12"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches12: ::core::option::Option<AllBranches12>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches13"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches13: ::core::option::Option<AllBranches13>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches14"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches14: ::core::option::Option<AllBranches14>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches15"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches15: ::core::option::Option<AllBranches15>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches16"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches16: ::core::option::Option<AllBranches16>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches17"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches17: ::core::option::Option<AllBranches17>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches18"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches18: ::core::option::Option<AllBranches18>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches19"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches19: ::core::option::Option<AllBranches19>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches20"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches20: ::core::option::Option<AllBranches20>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches21"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches21: ::core::option::Option<AllBranches21>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches22"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches22: ::core::option::Option<AllBranches22>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches23"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches23: ::core::option::Option<AllBranches23>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches24"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches24: ::core::option::Option<AllBranches24>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches25"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches25: ::core::option::Option<AllBranches25>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches26"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches26: ::core::option::Option<AllBranches26>,
    /// Names of branches.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AllBranches27"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub all_branches27: ::core::option::Option<AllBranches27>,
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

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AsMut {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for AsMut {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AsMut {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AsyncFnOnce {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for AsyncFnOnce {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AsyncFnOnce {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Box {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for Box {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Box {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Copy {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for Copy {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Copy {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct DateTime {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for DateTime {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DateTime {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Deref {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for Deref {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Deref {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Document {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for Document {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Document {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Enum {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for Enum {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Enum {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ExactSizeIterator {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for ExactSizeIterator {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ExactSizeIterator {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct FnOnce {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for FnOnce {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FnOnce {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct FromStr {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for FromStr {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for FromStr {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct HashSet {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for HashSet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for HashSet {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct IntoFuture {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for IntoFuture {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for IntoFuture {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Iterator {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for Iterator {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Iterator {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct MapAccess {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for MapAccess {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for MapAccess {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Number {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for Number {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Number {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Ord {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for Ord {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Ord {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PartialOrd {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for PartialOrd {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PartialOrd {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PhantomData {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for PhantomData {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PhantomData {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct RefCell {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for RefCell {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for RefCell {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct S {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for S {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for S {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct SeqAccess {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for SeqAccess {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SeqAccess {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Serializer {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for Serializer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Serializer {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Some {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for Some {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Some {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct TextConstraints {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for TextConstraints {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TextConstraints {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct TryFrom {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for TryFrom {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TryFrom {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A name.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Unpin {
    /// A name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for Unpin {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Unpin {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}
