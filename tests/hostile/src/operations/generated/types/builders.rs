// Generated from tests/hostile/src/operations/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 0e4ce4eb66dd02370f83caaa7fb218ed8d0617900533499a1b8b4ca94cd9ff9d

//! A builder for each object: setters convert and check, `build` reports the first thing wrong.

use smartassist_types::support;

use super::*;

impl Errors {
    /// Starts a [`Errors`] with nothing set.
    pub fn builder() -> ErrorsBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Errors`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ErrorsBuilder {
    error_: ::core::option::Option<support::BuildError>,
    errors: ::core::option::Option<::std::vec::Vec<ErrorItem>>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl ErrorsBuilder {
    /// Sets `errors`; see [`Errors::errors`].
    pub fn errors(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<ErrorItem>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.errors, &mut self.error_, "Errors", "errors", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Errors`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> ::core::result::Result<Errors, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Errors {
            errors: support::require(self.errors, "Errors", "errors")?,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<ErrorsBuilder> for Errors {
    type Error = support::BuildError;

    fn try_from(builder: ErrorsBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl ErrorItem {
    /// Starts a [`ErrorItem`] with nothing set.
    pub fn builder() -> ErrorItemBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`ErrorItem`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ErrorItemBuilder {
    error_: ::core::option::Option<support::BuildError>,
    msg: ::core::option::Option<::std::string::String>,
    code: ::core::option::Option<i32>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl ErrorItemBuilder {
    /// Sets `msg`; see [`ErrorItem::msg`].
    pub fn msg(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.msg, &mut self.error_, "ErrorItem", "msg", value);
        self
    }

    /// Sets `code`; see [`ErrorItem::code`].
    pub fn code(mut self, value: impl ::core::convert::TryInto<i32, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.code, &mut self.error_, "ErrorItem", "code", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`ErrorItem`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<ErrorItem, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(ErrorItem {
            msg: support::require(self.msg, "ErrorItem", "msg")?,
            code: support::require(self.code, "ErrorItem", "code")?,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<ErrorItemBuilder> for ErrorItem {
    type Error = support::BuildError;

    fn try_from(builder: ErrorItemBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl AllStrict {
    /// Starts a [`AllStrict`] with nothing set.
    pub fn builder() -> AllStrictBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`AllStrict`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AllStrictBuilder {
    error_: ::core::option::Option<support::BuildError>,
    plain: ::core::option::Option<::std::string::String>,
}

impl AllStrictBuilder {
    /// Sets `plain`; see [`AllStrict::plain`].
    pub fn plain(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.plain, &mut self.error_, "AllStrict", "plain", value);
        self
    }

    /// The finished [`AllStrict`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<AllStrict, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(AllStrict { plain: support::require(self.plain, "AllStrict", "plain")? })
    }
}

impl ::core::convert::TryFrom<AllStrictBuilder> for AllStrict {
    type Error = support::BuildError;

    fn try_from(builder: AllStrictBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl AllTolerant {
    /// Starts a [`AllTolerant`] with nothing set.
    pub fn builder() -> AllTolerantBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`AllTolerant`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AllTolerantBuilder {
    error_: ::core::option::Option<support::BuildError>,
    plain: ::core::option::Option<::core::option::Option<::std::string::String>>,
    all_closed: ::core::option::Option<AllClosed>,
    all_open: ::core::option::Option<WithOriginal<AllOpen>>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl AllTolerantBuilder {
    /// Sets `plain`; see [`AllTolerant::plain`].
    pub fn plain(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.plain, &mut self.error_, "AllTolerant", "plain", value);
        self
    }

    /// Sets `plain` to null.
    pub fn plain_null(mut self) -> Self {
        self.plain = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `all_closed`; see [`AllTolerant::all_closed`].
    pub fn all_closed(mut self, value: impl ::core::convert::TryInto<AllClosed, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.all_closed, &mut self.error_, "AllTolerant", "all_closed", value);
        self
    }

    /// Sets `all_open`; see [`AllTolerant::all_open`].
    pub fn all_open(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<AllOpen>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.all_open, &mut self.error_, "AllTolerant", "all_open", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`AllTolerant`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<AllTolerant, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(AllTolerant {
            plain: support::require(self.plain, "AllTolerant", "plain")?,
            all_closed: self.all_closed,
            all_open: self.all_open,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<AllTolerantBuilder> for AllTolerant {
    type Error = support::BuildError;

    fn try_from(builder: AllTolerantBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}
