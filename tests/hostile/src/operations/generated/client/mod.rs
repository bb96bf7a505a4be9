// Generated from tests/hostile/src/operations/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 0e4ce4eb66dd02370f83caaa7fb218ed8d0617900533499a1b8b4ca94cd9ff9d

use crate::operations::generated::types;
use crate::operations::runtime::{self, Client};

impl Client {
    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/path`.
    pub fn all_in_path(&self) -> builder::AllInPath<'_> {
        builder::AllInPath::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/query`. The parameters are set on [`builder::AllInQuery`].
    pub fn all_in_query(&self) -> builder::AllInQuery<'_> {
        builder::AllInQuery::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/header`. The parameters are set on [`builder::AllInHeaders`].
    pub fn all_in_headers(&self) -> builder::AllInHeaders<'_> {
        builder::AllInHeaders::new(self)
    }

    /// Names of headers
    ///
    /// Headers of an answer.
    ///
    /// Sends `POST` to `/answer`. The parameters are set on [`builder::AllAnswers`].
    pub fn all_answers(&self) -> builder::AllAnswers<'_> {
        builder::AllAnswers::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/asMut`. The parameters are set on [`builder::AsMut`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn as_mut(&self) -> builder::AsMut<'_> {
        builder::AsMut::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/asRef`. The parameters are set on [`builder::AsRef`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn as_ref(&self) -> builder::AsRef<'_> {
        builder::AsRef::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/asciiSet`. The parameters are set on [`builder::AsciiSet`].
    pub fn ascii_set(&self) -> builder::AsciiSet<'_> {
        builder::AsciiSet::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/asyncFn`. The parameters are set on [`builder::AsyncFn`].
    pub fn async_fn(&self) -> builder::AsyncFn<'_> {
        builder::AsyncFn::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/asyncFnMut`. The parameters are set on [`builder::AsyncFnMut`].
    pub fn async_fn_mut(&self) -> builder::AsyncFnMut<'_> {
        builder::AsyncFnMut::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/asyncFnOnce`. The parameters are set on [`builder::AsyncFnOnce`].
    pub fn async_fn_once(&self) -> builder::AsyncFnOnce<'_> {
        builder::AsyncFnOnce::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/bodyError`. The parameters are set on [`builder::BodyError`].
    pub fn body_error(&self) -> builder::BodyError<'_> {
        builder::BodyError::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/box`. The parameters are set on [`builder::Box`].
    pub fn box_(&self) -> builder::Box<'_> {
        builder::Box::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/client`. The parameters are set on [`builder::Client`].
    pub fn client(&self) -> builder::Client<'_> {
        builder::Client::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/clientBuilder`. The parameters are set on [`builder::ClientBuilder`].
    pub fn client_builder(&self) -> builder::ClientBuilder<'_> {
        builder::ClientBuilder::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/clockDifference`. The parameters are set on [`builder::ClockDifference`].
    pub fn clock_difference(&self) -> builder::ClockDifference<'_> {
        builder::ClockDifference::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/clone`. The parameters are set on [`builder::Clone`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn clone(&self) -> builder::Clone<'_> {
        builder::Clone::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/configError`. The parameters are set on [`builder::ConfigError`].
    pub fn config_error(&self) -> builder::ConfigError<'_> {
        builder::ConfigError::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/connectProblem`. The parameters are set on [`builder::ConnectProblem`].
    pub fn connect_problem(&self) -> builder::ConnectProblem<'_> {
        builder::ConnectProblem::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/copy`. The parameters are set on [`builder::Copy`].
    pub fn copy(&self) -> builder::Copy<'_> {
        builder::Copy::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/debug`. The parameters are set on [`builder::Debug`].
    pub fn debug(&self) -> builder::Debug<'_> {
        builder::Debug::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/default`. The parameters are set on [`builder::Default`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn default(&self) -> builder::Default<'_> {
        builder::Default::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/doubleEndedIterator`. The parameters are set on
    /// [`builder::DoubleEndedIterator`].
    pub fn double_ended_iterator(&self) -> builder::DoubleEndedIterator<'_> {
        builder::DoubleEndedIterator::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/drop`. The parameters are set on [`builder::Drop`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn drop(&self) -> builder::Drop<'_> {
        builder::Drop::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/environment`. The parameters are set on [`builder::Environment`].
    pub fn environment(&self) -> builder::Environment<'_> {
        builder::Environment::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/eq`. The parameters are set on [`builder::Eq`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn eq(&self) -> builder::Eq<'_> {
        builder::Eq::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/err`. The parameters are set on [`builder::Err`].
    pub fn err(&self) -> builder::Err<'_> {
        builder::Err::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/error`. The parameters are set on [`builder::Error`].
    pub fn error(&self) -> builder::Error<'_> {
        builder::Error::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/exactSizeIterator`. The parameters are set on [`builder::ExactSizeIterator`].
    pub fn exact_size_iterator(&self) -> builder::ExactSizeIterator<'_> {
        builder::ExactSizeIterator::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/extend`. The parameters are set on [`builder::Extend`].
    pub fn extend(&self) -> builder::Extend<'_> {
        builder::Extend::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/fn`. The parameters are set on [`builder::Fn`].
    pub fn fn_(&self) -> builder::Fn<'_> {
        builder::Fn::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/fnMut`. The parameters are set on [`builder::FnMut`].
    pub fn fn_mut(&self) -> builder::FnMut<'_> {
        builder::FnMut::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/fnOnce`. The parameters are set on [`builder::FnOnce`].
    pub fn fn_once(&self) -> builder::FnOnce<'_> {
        builder::FnOnce::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/from`. The parameters are set on [`builder::From`].
    pub fn from(&self) -> builder::From<'_> {
        builder::From::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/fromIterator`. The parameters are set on [`builder::FromIterator`].
    pub fn from_iterator(&self) -> builder::FromIterator<'_> {
        builder::FromIterator::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/future`. The parameters are set on [`builder::Future`].
    pub fn future(&self) -> builder::Future<'_> {
        builder::Future::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/into`. The parameters are set on [`builder::Into`].
    pub fn into(&self) -> builder::Into<'_> {
        builder::Into::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/intoFuture`. The parameters are set on [`builder::IntoFuture`].
    pub fn into_future(&self) -> builder::IntoFuture<'_> {
        builder::IntoFuture::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/intoIterator`. The parameters are set on [`builder::IntoIterator`].
    pub fn into_iterator(&self) -> builder::IntoIterator<'_> {
        builder::IntoIterator::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/invalidDuration`. The parameters are set on [`builder::InvalidDuration`].
    pub fn invalid_duration(&self) -> builder::InvalidDuration<'_> {
        builder::InvalidDuration::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/iterator`. The parameters are set on [`builder::Iterator`].
    pub fn iterator(&self) -> builder::Iterator<'_> {
        builder::Iterator::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/nonAlphanumeric`. The parameters are set on [`builder::NonAlphanumeric`].
    pub fn non_alphanumeric(&self) -> builder::NonAlphanumeric<'_> {
        builder::NonAlphanumeric::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/noToken`. The parameters are set on [`builder::NoToken`].
    pub fn no_token(&self) -> builder::NoToken<'_> {
        builder::NoToken::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/noTokenCause`. The parameters are set on [`builder::NoTokenCause`].
    pub fn no_token_cause(&self) -> builder::NoTokenCause<'_> {
        builder::NoTokenCause::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/none`. The parameters are set on [`builder::None`].
    pub fn none(&self) -> builder::None<'_> {
        builder::None::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/ok`. The parameters are set on [`builder::Ok`].
    pub fn ok(&self) -> builder::Ok<'_> {
        builder::Ok::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/operationInfo`. The parameters are set on [`builder::OperationInfo`].
    pub fn operation_info(&self) -> builder::OperationInfo<'_> {
        builder::OperationInfo::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/option`. The parameters are set on [`builder::Option`].
    pub fn option(&self) -> builder::Option<'_> {
        builder::Option::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/ord`. The parameters are set on [`builder::Ord`].
    pub fn ord(&self) -> builder::Ord<'_> {
        builder::Ord::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/partialEq`. The parameters are set on [`builder::PartialEq`].
    pub fn partial_eq(&self) -> builder::PartialEq<'_> {
        builder::PartialEq::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/partialOrd`. The parameters are set on [`builder::PartialOrd`].
    pub fn partial_ord(&self) -> builder::PartialOrd<'_> {
        builder::PartialOrd::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/percentEncode`. The parameters are set on [`builder::PercentEncode`].
    pub fn percent_encode(&self) -> builder::PercentEncode<'_> {
        builder::PercentEncode::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/queryParam`. The parameters are set on [`builder::QueryParam`].
    pub fn query_param(&self) -> builder::QueryParam<'_> {
        builder::QueryParam::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/rateLimitTimeout`. The parameters are set on [`builder::RateLimitTimeout`].
    pub fn rate_limit_timeout(&self) -> builder::RateLimitTimeout<'_> {
        builder::RateLimitTimeout::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/rawResponse`. The parameters are set on [`builder::RawResponse`].
    pub fn raw_response(&self) -> builder::RawResponse<'_> {
        builder::RawResponse::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/responseValue`. The parameters are set on [`builder::ResponseValue`].
    pub fn response_value(&self) -> builder::ResponseValue<'_> {
        builder::ResponseValue::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/result`. The parameters are set on [`builder::Result`].
    pub fn result(&self) -> builder::Result<'_> {
        builder::Result::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/s`. The parameters are set on [`builder::S`].
    pub fn s(&self) -> builder::S<'_> {
        builder::S::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/segment`. The parameters are set on [`builder::Segment`].
    pub fn segment(&self) -> builder::Segment<'_> {
        builder::Segment::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/self`. The parameters are set on [`builder::Self_`].
    pub fn self_(&self) -> builder::Self_<'_> {
        builder::Self_::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/send`. The parameters are set on [`builder::Send`].
    pub fn send(&self) -> builder::Send<'_> {
        builder::Send::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/sentRequest`. The parameters are set on [`builder::SentRequest`].
    pub fn sent_request(&self) -> builder::SentRequest<'_> {
        builder::SentRequest::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/serialize`. The parameters are set on [`builder::Serialize`].
    pub fn serialize(&self) -> builder::Serialize<'_> {
        builder::Serialize::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/serializer`. The parameters are set on [`builder::Serializer`].
    pub fn serializer(&self) -> builder::Serializer<'_> {
        builder::Serializer::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/sized`. The parameters are set on [`builder::Sized`].
    pub fn sized(&self) -> builder::Sized<'_> {
        builder::Sized::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/some`. The parameters are set on [`builder::Some`].
    pub fn some(&self) -> builder::Some<'_> {
        builder::Some::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/string`. The parameters are set on [`builder::String`].
    pub fn string(&self) -> builder::String<'_> {
        builder::String::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/sync`. The parameters are set on [`builder::Sync`].
    pub fn sync(&self) -> builder::Sync<'_> {
        builder::Sync::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/t`. The parameters are set on [`builder::T`].
    pub fn t(&self) -> builder::T<'_> {
        builder::T::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/toOwned`. The parameters are set on [`builder::ToOwned`].
    pub fn to_owned(&self) -> builder::ToOwned<'_> {
        builder::ToOwned::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/toString`. The parameters are set on [`builder::ToString`].
    pub fn to_string(&self) -> builder::ToString<'_> {
        builder::ToString::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/transportError`. The parameters are set on [`builder::TransportError`].
    pub fn transport_error(&self) -> builder::TransportError<'_> {
        builder::TransportError::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/tryFrom`. The parameters are set on [`builder::TryFrom`].
    pub fn try_from(&self) -> builder::TryFrom<'_> {
        builder::TryFrom::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/tryInto`. The parameters are set on [`builder::TryInto`].
    pub fn try_into(&self) -> builder::TryInto<'_> {
        builder::TryInto::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/unknownCause`. The parameters are set on [`builder::UnknownCause`].
    pub fn unknown_cause(&self) -> builder::UnknownCause<'_> {
        builder::UnknownCause::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/unknownOutcome`. The parameters are set on [`builder::UnknownOutcome`].
    pub fn unknown_outcome(&self) -> builder::UnknownOutcome<'_> {
        builder::UnknownOutcome::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/unpin`. The parameters are set on [`builder::Unpin`].
    pub fn unpin(&self) -> builder::Unpin<'_> {
        builder::Unpin::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/unreadableResponse`. The parameters are set on [`builder::UnreadableResponse`].
    pub fn unreadable_response(&self) -> builder::UnreadableResponse<'_> {
        builder::UnreadableResponse::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/v`. The parameters are set on [`builder::V`].
    pub fn v(&self) -> builder::V<'_> {
        builder::V::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/vec`. The parameters are set on [`builder::Vec`].
    pub fn vec(&self) -> builder::Vec<'_> {
        builder::Vec::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/vendorError`. The parameters are set on [`builder::VendorError`].
    pub fn vendor_error(&self) -> builder::VendorError<'_> {
        builder::VendorError::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/abstract`. The parameters are set on [`builder::Abstract`].
    pub fn abstract_(&self) -> builder::Abstract<'_> {
        builder::Abstract::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/add`. The parameters are set on [`builder::Add`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn add(&self) -> builder::Add<'_> {
        builder::Add::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/alignOf`. The parameters are set on [`builder::AlignOf`].
    pub fn align_of(&self) -> builder::AlignOf<'_> {
        builder::AlignOf::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/alignOfVal`. The parameters are set on [`builder::AlignOfVal`].
    pub fn align_of_val(&self) -> builder::AlignOfVal<'_> {
        builder::AlignOfVal::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/as`. The parameters are set on [`builder::As`].
    pub fn as_(&self) -> builder::As<'_> {
        builder::As::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/async`. The parameters are set on [`builder::Async`].
    pub fn async_(&self) -> builder::Async<'_> {
        builder::Async::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/auto`. The parameters are set on [`builder::Auto`].
    pub fn auto(&self) -> builder::Auto<'_> {
        builder::Auto::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/await`. The parameters are set on [`builder::Await`].
    pub fn await_(&self) -> builder::Await<'_> {
        builder::Await::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/become`. The parameters are set on [`builder::Become`].
    pub fn become_(&self) -> builder::Become<'_> {
        builder::Become::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/borrow`. The parameters are set on [`builder::Borrow`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn borrow(&self) -> builder::Borrow<'_> {
        builder::Borrow::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/break`. The parameters are set on [`builder::Break`].
    pub fn break_(&self) -> builder::Break<'_> {
        builder::Break::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/cloneFrom`. The parameters are set on [`builder::CloneFrom`].
    pub fn clone_from(&self) -> builder::CloneFrom<'_> {
        builder::CloneFrom::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/cmp`. The parameters are set on [`builder::Cmp`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn cmp(&self) -> builder::Cmp<'_> {
        builder::Cmp::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/const`. The parameters are set on [`builder::Const`].
    pub fn const_(&self) -> builder::Const<'_> {
        builder::Const::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/continue`. The parameters are set on [`builder::Continue`].
    pub fn continue_(&self) -> builder::Continue<'_> {
        builder::Continue::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/crate`. The parameters are set on [`builder::Crate`].
    pub fn crate_(&self) -> builder::Crate<'_> {
        builder::Crate::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/deref`. The parameters are set on [`builder::Deref`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn deref(&self) -> builder::Deref<'_> {
        builder::Deref::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/deserialize`. The parameters are set on [`builder::Deserialize`].
    pub fn deserialize(&self) -> builder::Deserialize<'_> {
        builder::Deserialize::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/div`. The parameters are set on [`builder::Div`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn div(&self) -> builder::Div<'_> {
        builder::Div::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/do`. The parameters are set on [`builder::Do`].
    pub fn do_(&self) -> builder::Do<'_> {
        builder::Do::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/dyn`. The parameters are set on [`builder::Dyn`].
    pub fn dyn_(&self) -> builder::Dyn<'_> {
        builder::Dyn::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/else`. The parameters are set on [`builder::Else`].
    pub fn else_(&self) -> builder::Else<'_> {
        builder::Else::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/enum`. The parameters are set on [`builder::Enum`].
    pub fn enum_(&self) -> builder::Enum<'_> {
        builder::Enum::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/extern`. The parameters are set on [`builder::Extern`].
    pub fn extern_(&self) -> builder::Extern<'_> {
        builder::Extern::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/false`. The parameters are set on [`builder::False`].
    pub fn false_(&self) -> builder::False<'_> {
        builder::False::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/final`. The parameters are set on [`builder::Final`].
    pub fn final_(&self) -> builder::Final<'_> {
        builder::Final::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/fmt`. The parameters are set on [`builder::Fmt`].
    pub fn fmt(&self) -> builder::Fmt<'_> {
        builder::Fmt::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/for`. The parameters are set on [`builder::For`].
    pub fn for_(&self) -> builder::For<'_> {
        builder::For::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/fromIter`. The parameters are set on [`builder::FromIter`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn from_iter(&self) -> builder::FromIter<'_> {
        builder::FromIter::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/fromStr`. The parameters are set on [`builder::FromStr`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn from_str(&self) -> builder::FromStr<'_> {
        builder::FromStr::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/gen`. The parameters are set on [`builder::Gen`].
    pub fn gen_(&self) -> builder::Gen<'_> {
        builder::Gen::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/get`. The parameters are set on [`builder::Get`].
    pub fn get(&self) -> builder::Get<'_> {
        builder::Get::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/hash`. The parameters are set on [`builder::Hash`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn hash(&self) -> builder::Hash<'_> {
        builder::Hash::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/if`. The parameters are set on [`builder::If`].
    pub fn if_(&self) -> builder::If<'_> {
        builder::If::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/impl`. The parameters are set on [`builder::Impl`].
    pub fn impl_(&self) -> builder::Impl<'_> {
        builder::Impl::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/in`. The parameters are set on [`builder::In`].
    pub fn in_(&self) -> builder::In<'_> {
        builder::In::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/index`. The parameters are set on [`builder::Index`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn index(&self) -> builder::Index<'_> {
        builder::Index::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/intoIter`. The parameters are set on [`builder::IntoIter`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn into_iter(&self) -> builder::IntoIter<'_> {
        builder::IntoIter::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/isEmpty`. The parameters are set on [`builder::IsEmpty`].
    pub fn is_empty(&self) -> builder::IsEmpty<'_> {
        builder::IsEmpty::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/iter`. The parameters are set on [`builder::Iter`].
    pub fn iter(&self) -> builder::Iter<'_> {
        builder::Iter::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/jsonSchema`. The parameters are set on [`builder::JsonSchema`].
    pub fn json_schema(&self) -> builder::JsonSchema<'_> {
        builder::JsonSchema::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/len`. The parameters are set on [`builder::Len`].
    pub fn len(&self) -> builder::Len<'_> {
        builder::Len::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/let`. The parameters are set on [`builder::Let`].
    pub fn let_(&self) -> builder::Let<'_> {
        builder::Let::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/loop`. The parameters are set on [`builder::Loop`].
    pub fn loop_(&self) -> builder::Loop<'_> {
        builder::Loop::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/macro`. The parameters are set on [`builder::Macro`].
    pub fn macro_(&self) -> builder::Macro<'_> {
        builder::Macro::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/macroRules`. The parameters are set on [`builder::MacroRules`].
    pub fn macro_rules(&self) -> builder::MacroRules<'_> {
        builder::MacroRules::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/match`. The parameters are set on [`builder::Match`].
    pub fn match_(&self) -> builder::Match<'_> {
        builder::Match::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/max`. The parameters are set on [`builder::Max`].
    pub fn max(&self) -> builder::Max<'_> {
        builder::Max::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/min`. The parameters are set on [`builder::Min`].
    pub fn min(&self) -> builder::Min<'_> {
        builder::Min::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/mod`. The parameters are set on [`builder::Mod`].
    pub fn mod_(&self) -> builder::Mod<'_> {
        builder::Mod::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/move`. The parameters are set on [`builder::Move`].
    pub fn move_(&self) -> builder::Move<'_> {
        builder::Move::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/mul`. The parameters are set on [`builder::Mul`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn mul(&self) -> builder::Mul<'_> {
        builder::Mul::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/mut`. The parameters are set on [`builder::Mut`].
    pub fn mut_(&self) -> builder::Mut<'_> {
        builder::Mut::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/name`. The parameters are set on [`builder::Name`].
    pub fn name(&self) -> builder::Name<'_> {
        builder::Name::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/ne`. The parameters are set on [`builder::Ne`].
    pub fn ne(&self) -> builder::Ne<'_> {
        builder::Ne::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/neg`. The parameters are set on [`builder::Neg`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn neg(&self) -> builder::Neg<'_> {
        builder::Neg::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/next`. The parameters are set on [`builder::Next`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn next(&self) -> builder::Next<'_> {
        builder::Next::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/not`. The parameters are set on [`builder::Not`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn not(&self) -> builder::Not<'_> {
        builder::Not::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/override`. The parameters are set on [`builder::Override`].
    pub fn override_(&self) -> builder::Override<'_> {
        builder::Override::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/partialCmp`. The parameters are set on [`builder::PartialCmp`].
    pub fn partial_cmp(&self) -> builder::PartialCmp<'_> {
        builder::PartialCmp::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/priv`. The parameters are set on [`builder::Priv`].
    pub fn priv_(&self) -> builder::Priv<'_> {
        builder::Priv::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/pub`. The parameters are set on [`builder::Pub`].
    pub fn pub_(&self) -> builder::Pub<'_> {
        builder::Pub::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/raw`. The parameters are set on [`builder::Raw`].
    pub fn raw(&self) -> builder::Raw<'_> {
        builder::Raw::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/ref`. The parameters are set on [`builder::Ref`].
    pub fn ref_(&self) -> builder::Ref<'_> {
        builder::Ref::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/rem`. The parameters are set on [`builder::Rem`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn rem(&self) -> builder::Rem<'_> {
        builder::Rem::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/return`. The parameters are set on [`builder::Return`].
    pub fn return_(&self) -> builder::Return<'_> {
        builder::Return::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/safe`. The parameters are set on [`builder::Safe`].
    pub fn safe(&self) -> builder::Safe<'_> {
        builder::Safe::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/schema`. The parameters are set on [`builder::Schema`].
    pub fn schema(&self) -> builder::Schema<'_> {
        builder::Schema::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/set`. The parameters are set on [`builder::Set`].
    pub fn set(&self) -> builder::Set<'_> {
        builder::Set::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/sizeOf`. The parameters are set on [`builder::SizeOf`].
    pub fn size_of(&self) -> builder::SizeOf<'_> {
        builder::SizeOf::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/sizeOfVal`. The parameters are set on [`builder::SizeOfVal`].
    pub fn size_of_val(&self) -> builder::SizeOfVal<'_> {
        builder::SizeOfVal::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/static`. The parameters are set on [`builder::Static`].
    pub fn static_(&self) -> builder::Static<'_> {
        builder::Static::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/struct`. The parameters are set on [`builder::Struct`].
    pub fn struct_(&self) -> builder::Struct<'_> {
        builder::Struct::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/sub`. The parameters are set on [`builder::Sub`].
    #[allow(clippy::should_implement_trait, reason = "the name is that of the document")]
    pub fn sub(&self) -> builder::Sub<'_> {
        builder::Sub::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/super`. The parameters are set on [`builder::Super`].
    pub fn super_(&self) -> builder::Super<'_> {
        builder::Super::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/trait`. The parameters are set on [`builder::Trait`].
    pub fn trait_(&self) -> builder::Trait<'_> {
        builder::Trait::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/true`. The parameters are set on [`builder::True`].
    pub fn true_(&self) -> builder::True<'_> {
        builder::True::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/try`. The parameters are set on [`builder::Try`].
    pub fn try_(&self) -> builder::Try<'_> {
        builder::Try::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/type`. The parameters are set on [`builder::Type`].
    pub fn type_(&self) -> builder::Type<'_> {
        builder::Type::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/typeof`. The parameters are set on [`builder::Typeof`].
    pub fn typeof_(&self) -> builder::Typeof<'_> {
        builder::Typeof::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/union`. The parameters are set on [`builder::Union`].
    pub fn union(&self) -> builder::Union<'_> {
        builder::Union::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/unsafe`. The parameters are set on [`builder::Unsafe`].
    pub fn unsafe_(&self) -> builder::Unsafe<'_> {
        builder::Unsafe::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/unsized`. The parameters are set on [`builder::Unsized`].
    pub fn unsized_(&self) -> builder::Unsized<'_> {
        builder::Unsized::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/unwrap`. The parameters are set on [`builder::Unwrap`].
    pub fn unwrap(&self) -> builder::Unwrap<'_> {
        builder::Unwrap::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/use`. The parameters are set on [`builder::Use`].
    pub fn use_(&self) -> builder::Use<'_> {
        builder::Use::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/virtual`. The parameters are set on [`builder::Virtual`].
    pub fn virtual_(&self) -> builder::Virtual<'_> {
        builder::Virtual::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/where`. The parameters are set on [`builder::Where`].
    pub fn where_(&self) -> builder::Where<'_> {
        builder::Where::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/while`. The parameters are set on [`builder::While`].
    pub fn while_(&self) -> builder::While<'_> {
        builder::While::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/operations/yield`. The parameters are set on [`builder::Yield`].
    pub fn yield_(&self) -> builder::Yield<'_> {
        builder::Yield::new(self)
    }
}

/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::runtime;
    use super::types;

    /// Builder for [`Client::all_in_path`]
    ///
    /// [`Client::all_in_path`]: super::Client::all_in_path
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AllInPath<'a> {
        client: &'a super::Client,
    }

    impl<'a> AllInPath<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/path`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client } = self;
            let url = format!("{}/path", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "all_in_path" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::all_in_query`]
    ///
    /// [`Client::all_in_query`]: super::Client::all_in_query
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AllInQuery<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> AllInQuery<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/query`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/query", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "all_in_query" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::all_in_headers`]
    ///
    /// [`Client::all_in_headers`]: super::Client::all_in_headers
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AllInHeaders<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> AllInHeaders<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/header`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/header", client.baseurl,);
            let mut headers_ = ::reqwest::header::HeaderMap::with_capacity(2usize);
            headers_.append("plain", plain.to_string().try_into()?);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(headers_)
                .build()?;
            let info = runtime::OperationInfo { operation_id: "all_in_headers" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::all_answers`]
    ///
    /// [`Client::all_answers`]: super::Client::all_answers
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AllAnswers<'a> {
        client: &'a super::Client,
        body: ::core::result::Result<types::AllStrict, ::std::string::String>,
    }

    impl<'a> AllAnswers<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client, body: ::core::result::Result::Err("body: is required and was not set".to_string()) }
        }

        /// The body.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AllStrict>,
            V::Error: ::std::fmt::Display,
        {
            self.body = value.try_into().map_err(|reason| format!("body: {reason}"));
            self
        }

        /// Sends a `POST` request to `/answer`
        pub async fn send(
            self,
        ) -> ::core::result::Result<runtime::ResponseValue<types::AllTolerant>, runtime::Error<types::Errors>> {
            let Self { client, body } = self;
            let body = body.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/answer", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .build()?;
            let info = runtime::OperationInfo { operation_id: "all_answers" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => runtime::ResponseValue::from_response(response).await,
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                408u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                412u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                413u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                415u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::as_mut`]
    ///
    /// [`Client::as_mut`]: super::Client::as_mut
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AsMut<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> AsMut<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/asMut`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/asMut", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "as_mut" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::as_ref`]
    ///
    /// [`Client::as_ref`]: super::Client::as_ref
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AsRef<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> AsRef<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/asRef`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/asRef", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "as_ref" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::ascii_set`]
    ///
    /// [`Client::ascii_set`]: super::Client::ascii_set
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AsciiSet<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> AsciiSet<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/asciiSet`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/asciiSet", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "ascii_set" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::async_fn`]
    ///
    /// [`Client::async_fn`]: super::Client::async_fn
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AsyncFn<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> AsyncFn<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/asyncFn`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/asyncFn", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "async_fn" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::async_fn_mut`]
    ///
    /// [`Client::async_fn_mut`]: super::Client::async_fn_mut
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AsyncFnMut<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> AsyncFnMut<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/asyncFnMut`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/asyncFnMut", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "async_fn_mut" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::async_fn_once`]
    ///
    /// [`Client::async_fn_once`]: super::Client::async_fn_once
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AsyncFnOnce<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> AsyncFnOnce<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/asyncFnOnce`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/asyncFnOnce", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "async_fn_once" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::body_error`]
    ///
    /// [`Client::body_error`]: super::Client::body_error
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct BodyError<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> BodyError<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/bodyError`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/bodyError", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "body_error" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::box_`]
    ///
    /// [`Client::box_`]: super::Client::box_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Box<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Box<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/box`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/box", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "box_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::client`]
    ///
    /// [`Client::client`]: super::Client::client
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Client<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Client<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/client`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/client", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "client" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::client_builder`]
    ///
    /// [`Client::client_builder`]: super::Client::client_builder
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct ClientBuilder<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> ClientBuilder<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/clientBuilder`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/clientBuilder", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "client_builder" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::clock_difference`]
    ///
    /// [`Client::clock_difference`]: super::Client::clock_difference
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct ClockDifference<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> ClockDifference<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/clockDifference`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/clockDifference", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "clock_difference" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::clone`]
    ///
    /// [`Client::clone`]: super::Client::clone
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Clone<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Clone<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/clone`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/clone", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "clone" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::config_error`]
    ///
    /// [`Client::config_error`]: super::Client::config_error
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct ConfigError<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> ConfigError<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/configError`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/configError", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "config_error" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::connect_problem`]
    ///
    /// [`Client::connect_problem`]: super::Client::connect_problem
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct ConnectProblem<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> ConnectProblem<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/connectProblem`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/connectProblem", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "connect_problem" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::copy`]
    ///
    /// [`Client::copy`]: super::Client::copy
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Copy<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Copy<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/copy`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/copy", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "copy" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::debug`]
    ///
    /// [`Client::debug`]: super::Client::debug
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Debug<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Debug<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/debug`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/debug", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "debug" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::default`]
    ///
    /// [`Client::default`]: super::Client::default
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Default<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Default<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/default`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/default", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "default" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::double_ended_iterator`]
    ///
    /// [`Client::double_ended_iterator`]: super::Client::double_ended_iterator
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct DoubleEndedIterator<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> DoubleEndedIterator<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/doubleEndedIterator`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/doubleEndedIterator", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "double_ended_iterator" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::drop`]
    ///
    /// [`Client::drop`]: super::Client::drop
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Drop<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Drop<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/drop`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/drop", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "drop" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::environment`]
    ///
    /// [`Client::environment`]: super::Client::environment
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Environment<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Environment<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/environment`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/environment", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "environment" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::eq`]
    ///
    /// [`Client::eq`]: super::Client::eq
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Eq<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Eq<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/eq`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/eq", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "eq" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::err`]
    ///
    /// [`Client::err`]: super::Client::err
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Err<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Err<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/err`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/err", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "err" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::error`]
    ///
    /// [`Client::error`]: super::Client::error
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Error<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Error<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/error`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/error", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "error" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::exact_size_iterator`]
    ///
    /// [`Client::exact_size_iterator`]: super::Client::exact_size_iterator
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct ExactSizeIterator<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> ExactSizeIterator<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/exactSizeIterator`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/exactSizeIterator", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "exact_size_iterator" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::extend`]
    ///
    /// [`Client::extend`]: super::Client::extend
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Extend<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Extend<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/extend`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/extend", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "extend" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::fn_`]
    ///
    /// [`Client::fn_`]: super::Client::fn_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Fn<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Fn<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/fn`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/fn", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "fn_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::fn_mut`]
    ///
    /// [`Client::fn_mut`]: super::Client::fn_mut
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct FnMut<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> FnMut<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/fnMut`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/fnMut", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "fn_mut" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::fn_once`]
    ///
    /// [`Client::fn_once`]: super::Client::fn_once
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct FnOnce<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> FnOnce<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/fnOnce`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/fnOnce", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "fn_once" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::from`]
    ///
    /// [`Client::from`]: super::Client::from
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct From<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> From<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/from`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/from", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "from" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::from_iterator`]
    ///
    /// [`Client::from_iterator`]: super::Client::from_iterator
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct FromIterator<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> FromIterator<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/fromIterator`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/fromIterator", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "from_iterator" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::future`]
    ///
    /// [`Client::future`]: super::Client::future
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Future<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Future<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/future`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/future", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "future" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::into`]
    ///
    /// [`Client::into`]: super::Client::into
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Into<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Into<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/into`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/into", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "into" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::into_future`]
    ///
    /// [`Client::into_future`]: super::Client::into_future
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct IntoFuture<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> IntoFuture<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/intoFuture`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/intoFuture", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "into_future" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::into_iterator`]
    ///
    /// [`Client::into_iterator`]: super::Client::into_iterator
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct IntoIterator<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> IntoIterator<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/intoIterator`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/intoIterator", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "into_iterator" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::invalid_duration`]
    ///
    /// [`Client::invalid_duration`]: super::Client::invalid_duration
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct InvalidDuration<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> InvalidDuration<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/invalidDuration`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/invalidDuration", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "invalid_duration" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::iterator`]
    ///
    /// [`Client::iterator`]: super::Client::iterator
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Iterator<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Iterator<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/iterator`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/iterator", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "iterator" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::non_alphanumeric`]
    ///
    /// [`Client::non_alphanumeric`]: super::Client::non_alphanumeric
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct NonAlphanumeric<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> NonAlphanumeric<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/nonAlphanumeric`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/nonAlphanumeric", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "non_alphanumeric" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::no_token`]
    ///
    /// [`Client::no_token`]: super::Client::no_token
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct NoToken<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> NoToken<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/noToken`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/noToken", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "no_token" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::no_token_cause`]
    ///
    /// [`Client::no_token_cause`]: super::Client::no_token_cause
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct NoTokenCause<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> NoTokenCause<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/noTokenCause`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/noTokenCause", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "no_token_cause" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::none`]
    ///
    /// [`Client::none`]: super::Client::none
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct None<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> None<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/none`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/none", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "none" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::ok`]
    ///
    /// [`Client::ok`]: super::Client::ok
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Ok<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Ok<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/ok`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/ok", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "ok" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::operation_info`]
    ///
    /// [`Client::operation_info`]: super::Client::operation_info
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct OperationInfo<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> OperationInfo<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/operationInfo`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/operationInfo", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "operation_info" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::option`]
    ///
    /// [`Client::option`]: super::Client::option
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Option<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Option<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/option`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/option", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "option" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::ord`]
    ///
    /// [`Client::ord`]: super::Client::ord
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Ord<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Ord<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/ord`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/ord", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "ord" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::partial_eq`]
    ///
    /// [`Client::partial_eq`]: super::Client::partial_eq
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct PartialEq<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> PartialEq<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/partialEq`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/partialEq", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "partial_eq" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::partial_ord`]
    ///
    /// [`Client::partial_ord`]: super::Client::partial_ord
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct PartialOrd<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> PartialOrd<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/partialOrd`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/partialOrd", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "partial_ord" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::percent_encode`]
    ///
    /// [`Client::percent_encode`]: super::Client::percent_encode
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct PercentEncode<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> PercentEncode<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/percentEncode`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/percentEncode", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "percent_encode" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::query_param`]
    ///
    /// [`Client::query_param`]: super::Client::query_param
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct QueryParam<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> QueryParam<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/queryParam`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/queryParam", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "query_param" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::rate_limit_timeout`]
    ///
    /// [`Client::rate_limit_timeout`]: super::Client::rate_limit_timeout
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct RateLimitTimeout<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> RateLimitTimeout<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/rateLimitTimeout`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/rateLimitTimeout", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "rate_limit_timeout" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::raw_response`]
    ///
    /// [`Client::raw_response`]: super::Client::raw_response
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct RawResponse<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> RawResponse<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/rawResponse`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/rawResponse", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "raw_response" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::response_value`]
    ///
    /// [`Client::response_value`]: super::Client::response_value
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct ResponseValue<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> ResponseValue<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/responseValue`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/responseValue", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "response_value" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::result`]
    ///
    /// [`Client::result`]: super::Client::result
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Result<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Result<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/result`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/result", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "result" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::s`]
    ///
    /// [`Client::s`]: super::Client::s
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct S<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> S<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/s`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/s", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "s" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::segment`]
    ///
    /// [`Client::segment`]: super::Client::segment
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Segment<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Segment<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/segment`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/segment", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "segment" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::self_`]
    ///
    /// [`Client::self_`]: super::Client::self_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Self_<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Self_<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/self`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/self", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "self_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::send`]
    ///
    /// [`Client::send`]: super::Client::send
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Send<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Send<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/send`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/send", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "send" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::sent_request`]
    ///
    /// [`Client::sent_request`]: super::Client::sent_request
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct SentRequest<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> SentRequest<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/sentRequest`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/sentRequest", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "sent_request" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::serialize`]
    ///
    /// [`Client::serialize`]: super::Client::serialize
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Serialize<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Serialize<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/serialize`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/serialize", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "serialize" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::serializer`]
    ///
    /// [`Client::serializer`]: super::Client::serializer
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Serializer<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Serializer<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/serializer`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/serializer", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "serializer" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::sized`]
    ///
    /// [`Client::sized`]: super::Client::sized
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Sized<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Sized<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/sized`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/sized", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "sized" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::some`]
    ///
    /// [`Client::some`]: super::Client::some
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Some<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Some<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/some`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/some", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "some" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::string`]
    ///
    /// [`Client::string`]: super::Client::string
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct String<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> String<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/string`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/string", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "string" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::sync`]
    ///
    /// [`Client::sync`]: super::Client::sync
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Sync<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Sync<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/sync`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/sync", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "sync" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::t`]
    ///
    /// [`Client::t`]: super::Client::t
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct T<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> T<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/t`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/t", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "t" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::to_owned`]
    ///
    /// [`Client::to_owned`]: super::Client::to_owned
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct ToOwned<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> ToOwned<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/toOwned`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/toOwned", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "to_owned" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::to_string`]
    ///
    /// [`Client::to_string`]: super::Client::to_string
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct ToString<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> ToString<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/toString`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/toString", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "to_string" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::transport_error`]
    ///
    /// [`Client::transport_error`]: super::Client::transport_error
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct TransportError<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> TransportError<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/transportError`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/transportError", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "transport_error" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::try_from`]
    ///
    /// [`Client::try_from`]: super::Client::try_from
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct TryFrom<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> TryFrom<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/tryFrom`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/tryFrom", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "try_from" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::try_into`]
    ///
    /// [`Client::try_into`]: super::Client::try_into
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct TryInto<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> TryInto<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/tryInto`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/tryInto", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "try_into" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::unknown_cause`]
    ///
    /// [`Client::unknown_cause`]: super::Client::unknown_cause
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct UnknownCause<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> UnknownCause<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/unknownCause`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/unknownCause", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "unknown_cause" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::unknown_outcome`]
    ///
    /// [`Client::unknown_outcome`]: super::Client::unknown_outcome
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct UnknownOutcome<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> UnknownOutcome<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/unknownOutcome`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/unknownOutcome", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "unknown_outcome" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::unpin`]
    ///
    /// [`Client::unpin`]: super::Client::unpin
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Unpin<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Unpin<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/unpin`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/unpin", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "unpin" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::unreadable_response`]
    ///
    /// [`Client::unreadable_response`]: super::Client::unreadable_response
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct UnreadableResponse<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> UnreadableResponse<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/unreadableResponse`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/unreadableResponse", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "unreadable_response" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::v`]
    ///
    /// [`Client::v`]: super::Client::v
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct V<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> V<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/v`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/v", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "v" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::vec`]
    ///
    /// [`Client::vec`]: super::Client::vec
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Vec<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Vec<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/vec`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/vec", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "vec" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::vendor_error`]
    ///
    /// [`Client::vendor_error`]: super::Client::vendor_error
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct VendorError<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> VendorError<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/vendorError`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/vendorError", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "vendor_error" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::abstract_`]
    ///
    /// [`Client::abstract_`]: super::Client::abstract_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Abstract<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Abstract<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/abstract`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/abstract", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "abstract_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::add`]
    ///
    /// [`Client::add`]: super::Client::add
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Add<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Add<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/add`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/add", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "add" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::align_of`]
    ///
    /// [`Client::align_of`]: super::Client::align_of
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AlignOf<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> AlignOf<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/alignOf`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/alignOf", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "align_of" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::align_of_val`]
    ///
    /// [`Client::align_of_val`]: super::Client::align_of_val
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AlignOfVal<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> AlignOfVal<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/alignOfVal`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/alignOfVal", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "align_of_val" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::as_`]
    ///
    /// [`Client::as_`]: super::Client::as_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct As<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> As<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/as`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/as", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "as_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::async_`]
    ///
    /// [`Client::async_`]: super::Client::async_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Async<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Async<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/async`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/async", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "async_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::auto`]
    ///
    /// [`Client::auto`]: super::Client::auto
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Auto<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Auto<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/auto`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/auto", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "auto" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::await_`]
    ///
    /// [`Client::await_`]: super::Client::await_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Await<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Await<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/await`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/await", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "await_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::become_`]
    ///
    /// [`Client::become_`]: super::Client::become_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Become<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Become<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/become`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/become", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "become_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::borrow`]
    ///
    /// [`Client::borrow`]: super::Client::borrow
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Borrow<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Borrow<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/borrow`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/borrow", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "borrow" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::break_`]
    ///
    /// [`Client::break_`]: super::Client::break_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Break<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Break<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/break`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/break", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "break_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::clone_from`]
    ///
    /// [`Client::clone_from`]: super::Client::clone_from
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct CloneFrom<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> CloneFrom<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/cloneFrom`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/cloneFrom", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "clone_from" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::cmp`]
    ///
    /// [`Client::cmp`]: super::Client::cmp
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Cmp<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Cmp<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/cmp`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/cmp", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "cmp" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::const_`]
    ///
    /// [`Client::const_`]: super::Client::const_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Const<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Const<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/const`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/const", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "const_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::continue_`]
    ///
    /// [`Client::continue_`]: super::Client::continue_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Continue<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Continue<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/continue`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/continue", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "continue_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::crate_`]
    ///
    /// [`Client::crate_`]: super::Client::crate_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Crate<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Crate<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/crate`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/crate", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "crate_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::deref`]
    ///
    /// [`Client::deref`]: super::Client::deref
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Deref<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Deref<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/deref`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/deref", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "deref" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::deserialize`]
    ///
    /// [`Client::deserialize`]: super::Client::deserialize
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Deserialize<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Deserialize<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/deserialize`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/deserialize", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "deserialize" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::div`]
    ///
    /// [`Client::div`]: super::Client::div
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Div<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Div<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/div`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/div", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "div" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::do_`]
    ///
    /// [`Client::do_`]: super::Client::do_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Do<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Do<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/do`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/do", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "do_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::dyn_`]
    ///
    /// [`Client::dyn_`]: super::Client::dyn_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Dyn<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Dyn<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/dyn`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/dyn", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "dyn_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::else_`]
    ///
    /// [`Client::else_`]: super::Client::else_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Else<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Else<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/else`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/else", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "else_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::enum_`]
    ///
    /// [`Client::enum_`]: super::Client::enum_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Enum<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Enum<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/enum`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/enum", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "enum_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::extern_`]
    ///
    /// [`Client::extern_`]: super::Client::extern_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Extern<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Extern<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/extern`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/extern", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "extern_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::false_`]
    ///
    /// [`Client::false_`]: super::Client::false_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct False<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> False<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/false`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/false", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "false_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::final_`]
    ///
    /// [`Client::final_`]: super::Client::final_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Final<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Final<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/final`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/final", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "final_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::fmt`]
    ///
    /// [`Client::fmt`]: super::Client::fmt
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Fmt<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Fmt<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/fmt`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/fmt", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "fmt" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::for_`]
    ///
    /// [`Client::for_`]: super::Client::for_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct For<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> For<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/for`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/for", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "for_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::from_iter`]
    ///
    /// [`Client::from_iter`]: super::Client::from_iter
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct FromIter<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> FromIter<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/fromIter`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/fromIter", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "from_iter" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::from_str`]
    ///
    /// [`Client::from_str`]: super::Client::from_str
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct FromStr<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> FromStr<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/fromStr`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/fromStr", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "from_str" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::gen_`]
    ///
    /// [`Client::gen_`]: super::Client::gen_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Gen<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Gen<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/gen`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/gen", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "gen_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::get`]
    ///
    /// [`Client::get`]: super::Client::get
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Get<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Get<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/get`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/get", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "get" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::hash`]
    ///
    /// [`Client::hash`]: super::Client::hash
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Hash<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Hash<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/hash`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/hash", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "hash" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::if_`]
    ///
    /// [`Client::if_`]: super::Client::if_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct If<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> If<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/if`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/if", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "if_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::impl_`]
    ///
    /// [`Client::impl_`]: super::Client::impl_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Impl<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Impl<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/impl`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/impl", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "impl_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::in_`]
    ///
    /// [`Client::in_`]: super::Client::in_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct In<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> In<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/in`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/in", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "in_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::index`]
    ///
    /// [`Client::index`]: super::Client::index
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Index<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Index<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/index`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/index", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "index" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::into_iter`]
    ///
    /// [`Client::into_iter`]: super::Client::into_iter
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct IntoIter<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> IntoIter<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/intoIter`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/intoIter", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "into_iter" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::is_empty`]
    ///
    /// [`Client::is_empty`]: super::Client::is_empty
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct IsEmpty<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> IsEmpty<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/isEmpty`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/isEmpty", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "is_empty" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::iter`]
    ///
    /// [`Client::iter`]: super::Client::iter
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Iter<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Iter<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/iter`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/iter", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "iter" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::json_schema`]
    ///
    /// [`Client::json_schema`]: super::Client::json_schema
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct JsonSchema<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> JsonSchema<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/jsonSchema`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/jsonSchema", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "json_schema" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::len`]
    ///
    /// [`Client::len`]: super::Client::len
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Len<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Len<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/len`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/len", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "len" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::let_`]
    ///
    /// [`Client::let_`]: super::Client::let_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Let<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Let<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/let`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/let", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "let_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::loop_`]
    ///
    /// [`Client::loop_`]: super::Client::loop_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Loop<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Loop<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/loop`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/loop", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "loop_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::macro_`]
    ///
    /// [`Client::macro_`]: super::Client::macro_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Macro<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Macro<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/macro`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/macro", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "macro_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::macro_rules`]
    ///
    /// [`Client::macro_rules`]: super::Client::macro_rules
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct MacroRules<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> MacroRules<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/macroRules`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/macroRules", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "macro_rules" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::match_`]
    ///
    /// [`Client::match_`]: super::Client::match_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Match<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Match<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/match`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/match", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "match_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::max`]
    ///
    /// [`Client::max`]: super::Client::max
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Max<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Max<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/max`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/max", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "max" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::min`]
    ///
    /// [`Client::min`]: super::Client::min
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Min<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Min<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/min`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/min", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "min" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::mod_`]
    ///
    /// [`Client::mod_`]: super::Client::mod_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Mod<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Mod<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/mod`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/mod", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "mod_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::move_`]
    ///
    /// [`Client::move_`]: super::Client::move_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Move<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Move<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/move`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/move", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "move_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::mul`]
    ///
    /// [`Client::mul`]: super::Client::mul
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Mul<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Mul<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/mul`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/mul", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "mul" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::mut_`]
    ///
    /// [`Client::mut_`]: super::Client::mut_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Mut<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Mut<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/mut`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/mut", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "mut_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::name`]
    ///
    /// [`Client::name`]: super::Client::name
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Name<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Name<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/name`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/name", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "name" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::ne`]
    ///
    /// [`Client::ne`]: super::Client::ne
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Ne<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Ne<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/ne`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/ne", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "ne" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::neg`]
    ///
    /// [`Client::neg`]: super::Client::neg
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Neg<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Neg<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/neg`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/neg", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "neg" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::next`]
    ///
    /// [`Client::next`]: super::Client::next
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Next<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Next<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/next`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/next", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "next" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::not`]
    ///
    /// [`Client::not`]: super::Client::not
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Not<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Not<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/not`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/not", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "not" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::override_`]
    ///
    /// [`Client::override_`]: super::Client::override_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Override<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Override<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/override`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/override", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "override_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::partial_cmp`]
    ///
    /// [`Client::partial_cmp`]: super::Client::partial_cmp
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct PartialCmp<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> PartialCmp<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/partialCmp`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/partialCmp", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "partial_cmp" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::priv_`]
    ///
    /// [`Client::priv_`]: super::Client::priv_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Priv<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Priv<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/priv`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/priv", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "priv_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::pub_`]
    ///
    /// [`Client::pub_`]: super::Client::pub_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Pub<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Pub<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/pub`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/pub", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "pub_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::raw`]
    ///
    /// [`Client::raw`]: super::Client::raw
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Raw<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Raw<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/raw`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/raw", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "raw" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::ref_`]
    ///
    /// [`Client::ref_`]: super::Client::ref_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Ref<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Ref<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/ref`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/ref", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "ref_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::rem`]
    ///
    /// [`Client::rem`]: super::Client::rem
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Rem<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Rem<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/rem`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/rem", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "rem" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::return_`]
    ///
    /// [`Client::return_`]: super::Client::return_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Return<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Return<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/return`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/return", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "return_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::safe`]
    ///
    /// [`Client::safe`]: super::Client::safe
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Safe<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Safe<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/safe`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/safe", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "safe" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::schema`]
    ///
    /// [`Client::schema`]: super::Client::schema
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Schema<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Schema<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/schema`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/schema", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "schema" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::set`]
    ///
    /// [`Client::set`]: super::Client::set
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Set<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Set<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/set`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/set", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "set" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::size_of`]
    ///
    /// [`Client::size_of`]: super::Client::size_of
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct SizeOf<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> SizeOf<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/sizeOf`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/sizeOf", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "size_of" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::size_of_val`]
    ///
    /// [`Client::size_of_val`]: super::Client::size_of_val
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct SizeOfVal<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> SizeOfVal<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/sizeOfVal`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/sizeOfVal", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "size_of_val" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::static_`]
    ///
    /// [`Client::static_`]: super::Client::static_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Static<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Static<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/static`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/static", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "static_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::struct_`]
    ///
    /// [`Client::struct_`]: super::Client::struct_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Struct<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Struct<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/struct`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/struct", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "struct_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::sub`]
    ///
    /// [`Client::sub`]: super::Client::sub
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Sub<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Sub<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/sub`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/sub", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "sub" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::super_`]
    ///
    /// [`Client::super_`]: super::Client::super_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Super<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Super<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/super`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/super", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "super_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::trait_`]
    ///
    /// [`Client::trait_`]: super::Client::trait_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Trait<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Trait<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/trait`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/trait", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "trait_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::true_`]
    ///
    /// [`Client::true_`]: super::Client::true_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct True<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> True<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/true`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/true", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "true_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::try_`]
    ///
    /// [`Client::try_`]: super::Client::try_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Try<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Try<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/try`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/try", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "try_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::type_`]
    ///
    /// [`Client::type_`]: super::Client::type_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Type<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Type<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/type`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/type", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "type_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::typeof_`]
    ///
    /// [`Client::typeof_`]: super::Client::typeof_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Typeof<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Typeof<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/typeof`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/typeof", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "typeof_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::union`]
    ///
    /// [`Client::union`]: super::Client::union
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Union<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Union<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/union`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/union", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "union" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::unsafe_`]
    ///
    /// [`Client::unsafe_`]: super::Client::unsafe_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Unsafe<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Unsafe<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/unsafe`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/unsafe", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "unsafe_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::unsized_`]
    ///
    /// [`Client::unsized_`]: super::Client::unsized_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Unsized<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Unsized<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/unsized`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/unsized", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "unsized_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::unwrap`]
    ///
    /// [`Client::unwrap`]: super::Client::unwrap
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Unwrap<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Unwrap<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/unwrap`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/unwrap", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "unwrap" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::use_`]
    ///
    /// [`Client::use_`]: super::Client::use_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Use<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Use<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/use`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/use", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "use_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::virtual_`]
    ///
    /// [`Client::virtual_`]: super::Client::virtual_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Virtual<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Virtual<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/virtual`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/virtual", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "virtual_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::where_`]
    ///
    /// [`Client::where_`]: super::Client::where_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Where<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Where<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/where`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/where", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "where_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::while_`]
    ///
    /// [`Client::while_`]: super::Client::while_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct While<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> While<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/while`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/while", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "while_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::yield_`]
    ///
    /// [`Client::yield_`]: super::Client::yield_
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Yield<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> Yield<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/operations/yield`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/operations/yield", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "yield_" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }
}
