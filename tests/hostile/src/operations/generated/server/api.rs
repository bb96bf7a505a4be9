// Generated from tests/hostile/src/operations/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 0e4ce4eb66dd02370f83caaa7fb218ed8d0617900533499a1b8b4ca94cd9ff9d

//! What a service implements: one method an operation, with typed input and answers named by status.

use std::future::Future;

use crate::operations::generated::types;
use axum::response::Response;
use smartassist_server::{Caller, respond};

/// The operations of the document.
///
/// Every method has a default that answers 501, so a service implements what it offers. Input has been checked
/// against every constraint of the document before a method sees it.
pub trait Api: Send + Sync + 'static {
    /// Names
    ///
    /// An operation.
    ///
    /// `GET /path`
    fn all_in_path(&self, caller: Caller, input: AllInPathInput) -> impl Future<Output = AllInPathResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AllInPathResponse::not_implemented("allInPath is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /query`
    fn all_in_query(&self, caller: Caller, input: AllInQueryInput) -> impl Future<Output = AllInQueryResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AllInQueryResponse::not_implemented("allInQuery is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /header`
    fn all_in_headers(
        &self,
        caller: Caller,
        input: AllInHeadersInput,
    ) -> impl Future<Output = AllInHeadersResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AllInHeadersResponse::not_implemented("allInHeaders is not implemented by this service"))
    }

    /// Names of headers
    ///
    /// Headers of an answer.
    ///
    /// `POST /answer`
    fn all_answers(&self, caller: Caller, input: AllAnswersInput) -> impl Future<Output = AllAnswersResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AllAnswersResponse::not_implemented("allAnswers is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/asMut`
    fn as_mut(&self, caller: Caller, input: AsMutInput) -> impl Future<Output = AsMutResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AsMutResponse::not_implemented("asMut is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/asRef`
    fn as_ref(&self, caller: Caller, input: AsRefInput) -> impl Future<Output = AsRefResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AsRefResponse::not_implemented("asRef is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/asciiSet`
    fn ascii_set(&self, caller: Caller, input: AsciiSetInput) -> impl Future<Output = AsciiSetResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AsciiSetResponse::not_implemented("asciiSet is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/asyncFn`
    fn async_fn(&self, caller: Caller, input: AsyncFnInput) -> impl Future<Output = AsyncFnResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AsyncFnResponse::not_implemented("asyncFn is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/asyncFnMut`
    fn async_fn_mut(&self, caller: Caller, input: AsyncFnMutInput) -> impl Future<Output = AsyncFnMutResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AsyncFnMutResponse::not_implemented("asyncFnMut is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/asyncFnOnce`
    fn async_fn_once(
        &self,
        caller: Caller,
        input: AsyncFnOnceInput,
    ) -> impl Future<Output = AsyncFnOnceResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AsyncFnOnceResponse::not_implemented("asyncFnOnce is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/bodyError`
    fn body_error(&self, caller: Caller, input: BodyErrorInput) -> impl Future<Output = BodyErrorResponse> + Send {
        let _ = (caller, input);
        std::future::ready(BodyErrorResponse::not_implemented("bodyError is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/box`
    fn r#box(&self, caller: Caller, input: BoxInput) -> impl Future<Output = BoxResponse> + Send {
        let _ = (caller, input);
        std::future::ready(BoxResponse::not_implemented("box is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/client`
    fn client(&self, caller: Caller, input: ClientInput) -> impl Future<Output = ClientResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ClientResponse::not_implemented("client is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/clientBuilder`
    fn client_builder(
        &self,
        caller: Caller,
        input: ClientBuilderInput,
    ) -> impl Future<Output = ClientBuilderResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ClientBuilderResponse::not_implemented("clientBuilder is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/clockDifference`
    fn clock_difference(
        &self,
        caller: Caller,
        input: ClockDifferenceInput,
    ) -> impl Future<Output = ClockDifferenceResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ClockDifferenceResponse::not_implemented(
            "clockDifference is not implemented by this service",
        ))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/clone`
    fn clone(&self, caller: Caller, input: CloneInput) -> impl Future<Output = CloneResponse> + Send {
        let _ = (caller, input);
        std::future::ready(CloneResponse::not_implemented("clone is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/configError`
    fn config_error(
        &self,
        caller: Caller,
        input: ConfigErrorInput,
    ) -> impl Future<Output = ConfigErrorResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ConfigErrorResponse::not_implemented("configError is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/connectProblem`
    fn connect_problem(
        &self,
        caller: Caller,
        input: ConnectProblemInput,
    ) -> impl Future<Output = ConnectProblemResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ConnectProblemResponse::not_implemented("connectProblem is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/copy`
    fn copy(&self, caller: Caller, input: CopyInput) -> impl Future<Output = CopyResponse> + Send {
        let _ = (caller, input);
        std::future::ready(CopyResponse::not_implemented("copy is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/debug`
    fn debug(&self, caller: Caller, input: DebugInput) -> impl Future<Output = DebugResponse> + Send {
        let _ = (caller, input);
        std::future::ready(DebugResponse::not_implemented("debug is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/default`
    fn default(&self, caller: Caller, input: DefaultInput) -> impl Future<Output = DefaultResponse> + Send {
        let _ = (caller, input);
        std::future::ready(DefaultResponse::not_implemented("default is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/doubleEndedIterator`
    fn double_ended_iterator(
        &self,
        caller: Caller,
        input: DoubleEndedIteratorInput,
    ) -> impl Future<Output = DoubleEndedIteratorResponse> + Send {
        let _ = (caller, input);
        std::future::ready(DoubleEndedIteratorResponse::not_implemented(
            "doubleEndedIterator is not implemented by this service",
        ))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/drop`
    fn drop(&self, caller: Caller, input: DropInput) -> impl Future<Output = DropResponse> + Send {
        let _ = (caller, input);
        std::future::ready(DropResponse::not_implemented("drop is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/environment`
    fn environment(&self, caller: Caller, input: EnvironmentInput) -> impl Future<Output = EnvironmentResponse> + Send {
        let _ = (caller, input);
        std::future::ready(EnvironmentResponse::not_implemented("environment is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/eq`
    fn eq(&self, caller: Caller, input: EqInput) -> impl Future<Output = EqResponse> + Send {
        let _ = (caller, input);
        std::future::ready(EqResponse::not_implemented("eq is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/err`
    fn err(&self, caller: Caller, input: ErrInput) -> impl Future<Output = ErrResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ErrResponse::not_implemented("err is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/error`
    fn error(&self, caller: Caller, input: ErrorInput) -> impl Future<Output = ErrorResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ErrorResponse::not_implemented("error is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/exactSizeIterator`
    fn exact_size_iterator(
        &self,
        caller: Caller,
        input: ExactSizeIteratorInput,
    ) -> impl Future<Output = ExactSizeIteratorResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ExactSizeIteratorResponse::not_implemented(
            "exactSizeIterator is not implemented by this service",
        ))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/extend`
    fn extend(&self, caller: Caller, input: ExtendInput) -> impl Future<Output = ExtendResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ExtendResponse::not_implemented("extend is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/fn`
    fn r#fn(&self, caller: Caller, input: FnInput) -> impl Future<Output = FnResponse> + Send {
        let _ = (caller, input);
        std::future::ready(FnResponse::not_implemented("fn is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/fnMut`
    fn fn_mut(&self, caller: Caller, input: FnMutInput) -> impl Future<Output = FnMutResponse> + Send {
        let _ = (caller, input);
        std::future::ready(FnMutResponse::not_implemented("fnMut is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/fnOnce`
    fn fn_once(&self, caller: Caller, input: FnOnceInput) -> impl Future<Output = FnOnceResponse> + Send {
        let _ = (caller, input);
        std::future::ready(FnOnceResponse::not_implemented("fnOnce is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/from`
    fn from(&self, caller: Caller, input: FromInput) -> impl Future<Output = FromResponse> + Send {
        let _ = (caller, input);
        std::future::ready(FromResponse::not_implemented("from is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/fromIterator`
    fn from_iterator(
        &self,
        caller: Caller,
        input: FromIteratorInput,
    ) -> impl Future<Output = FromIteratorResponse> + Send {
        let _ = (caller, input);
        std::future::ready(FromIteratorResponse::not_implemented("fromIterator is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/future`
    fn future(&self, caller: Caller, input: FutureInput) -> impl Future<Output = FutureResponse> + Send {
        let _ = (caller, input);
        std::future::ready(FutureResponse::not_implemented("future is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/into`
    fn into(&self, caller: Caller, input: IntoInput) -> impl Future<Output = IntoResponse> + Send {
        let _ = (caller, input);
        std::future::ready(IntoResponse::not_implemented("into is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/intoFuture`
    fn into_future(&self, caller: Caller, input: IntoFutureInput) -> impl Future<Output = IntoFutureResponse> + Send {
        let _ = (caller, input);
        std::future::ready(IntoFutureResponse::not_implemented("intoFuture is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/intoIterator`
    fn into_iterator(
        &self,
        caller: Caller,
        input: IntoIteratorInput,
    ) -> impl Future<Output = IntoIteratorResponse> + Send {
        let _ = (caller, input);
        std::future::ready(IntoIteratorResponse::not_implemented("intoIterator is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/invalidDuration`
    fn invalid_duration(
        &self,
        caller: Caller,
        input: InvalidDurationInput,
    ) -> impl Future<Output = InvalidDurationResponse> + Send {
        let _ = (caller, input);
        std::future::ready(InvalidDurationResponse::not_implemented(
            "invalidDuration is not implemented by this service",
        ))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/iterator`
    fn iterator(&self, caller: Caller, input: IteratorInput) -> impl Future<Output = IteratorResponse> + Send {
        let _ = (caller, input);
        std::future::ready(IteratorResponse::not_implemented("iterator is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/nonAlphanumeric`
    fn non_alphanumeric(
        &self,
        caller: Caller,
        input: NonAlphanumericInput,
    ) -> impl Future<Output = NonAlphanumericResponse> + Send {
        let _ = (caller, input);
        std::future::ready(NonAlphanumericResponse::not_implemented(
            "nonAlphanumeric is not implemented by this service",
        ))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/noToken`
    fn no_token(&self, caller: Caller, input: NoTokenInput) -> impl Future<Output = NoTokenResponse> + Send {
        let _ = (caller, input);
        std::future::ready(NoTokenResponse::not_implemented("noToken is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/noTokenCause`
    fn no_token_cause(
        &self,
        caller: Caller,
        input: NoTokenCauseInput,
    ) -> impl Future<Output = NoTokenCauseResponse> + Send {
        let _ = (caller, input);
        std::future::ready(NoTokenCauseResponse::not_implemented("noTokenCause is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/none`
    fn none(&self, caller: Caller, input: NoneInput) -> impl Future<Output = NoneResponse> + Send {
        let _ = (caller, input);
        std::future::ready(NoneResponse::not_implemented("none is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/ok`
    fn ok(&self, caller: Caller, input: OkInput) -> impl Future<Output = OkResponse> + Send {
        let _ = (caller, input);
        std::future::ready(OkResponse::not_implemented("ok is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/operationInfo`
    fn operation_info(
        &self,
        caller: Caller,
        input: OperationInfoInput,
    ) -> impl Future<Output = OperationInfoResponse> + Send {
        let _ = (caller, input);
        std::future::ready(OperationInfoResponse::not_implemented("operationInfo is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/option`
    fn option(&self, caller: Caller, input: OptionInput) -> impl Future<Output = OptionResponse> + Send {
        let _ = (caller, input);
        std::future::ready(OptionResponse::not_implemented("option is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/ord`
    fn ord(&self, caller: Caller, input: OrdInput) -> impl Future<Output = OrdResponse> + Send {
        let _ = (caller, input);
        std::future::ready(OrdResponse::not_implemented("ord is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/partialEq`
    fn partial_eq(&self, caller: Caller, input: PartialEqInput) -> impl Future<Output = PartialEqResponse> + Send {
        let _ = (caller, input);
        std::future::ready(PartialEqResponse::not_implemented("partialEq is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/partialOrd`
    fn partial_ord(&self, caller: Caller, input: PartialOrdInput) -> impl Future<Output = PartialOrdResponse> + Send {
        let _ = (caller, input);
        std::future::ready(PartialOrdResponse::not_implemented("partialOrd is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/percentEncode`
    fn percent_encode(
        &self,
        caller: Caller,
        input: PercentEncodeInput,
    ) -> impl Future<Output = PercentEncodeResponse> + Send {
        let _ = (caller, input);
        std::future::ready(PercentEncodeResponse::not_implemented("percentEncode is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/queryParam`
    fn query_param(&self, caller: Caller, input: QueryParamInput) -> impl Future<Output = QueryParamResponse> + Send {
        let _ = (caller, input);
        std::future::ready(QueryParamResponse::not_implemented("queryParam is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/rateLimitTimeout`
    fn rate_limit_timeout(
        &self,
        caller: Caller,
        input: RateLimitTimeoutInput,
    ) -> impl Future<Output = RateLimitTimeoutResponse> + Send {
        let _ = (caller, input);
        std::future::ready(RateLimitTimeoutResponse::not_implemented(
            "rateLimitTimeout is not implemented by this service",
        ))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/rawResponse`
    fn raw_response(
        &self,
        caller: Caller,
        input: RawResponseInput,
    ) -> impl Future<Output = RawResponseResponse> + Send {
        let _ = (caller, input);
        std::future::ready(RawResponseResponse::not_implemented("rawResponse is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/responseValue`
    fn response_value(
        &self,
        caller: Caller,
        input: ResponseValueInput,
    ) -> impl Future<Output = ResponseValueResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ResponseValueResponse::not_implemented("responseValue is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/result`
    fn result(&self, caller: Caller, input: ResultInput) -> impl Future<Output = ResultResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ResultResponse::not_implemented("result is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/s`
    fn s(&self, caller: Caller, input: SInput) -> impl Future<Output = SResponse> + Send {
        let _ = (caller, input);
        std::future::ready(SResponse::not_implemented("s is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/segment`
    fn segment(&self, caller: Caller, input: SegmentInput) -> impl Future<Output = SegmentResponse> + Send {
        let _ = (caller, input);
        std::future::ready(SegmentResponse::not_implemented("segment is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/self`
    fn self_(&self, caller: Caller, input: SelfInput) -> impl Future<Output = SelfResponse> + Send {
        let _ = (caller, input);
        std::future::ready(SelfResponse::not_implemented("self is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/send`
    fn send(&self, caller: Caller, input: SendInput) -> impl Future<Output = SendResponse> + Send {
        let _ = (caller, input);
        std::future::ready(SendResponse::not_implemented("send is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/sentRequest`
    fn sent_request(
        &self,
        caller: Caller,
        input: SentRequestInput,
    ) -> impl Future<Output = SentRequestResponse> + Send {
        let _ = (caller, input);
        std::future::ready(SentRequestResponse::not_implemented("sentRequest is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/serialize`
    fn serialize(&self, caller: Caller, input: SerializeInput) -> impl Future<Output = SerializeResponse> + Send {
        let _ = (caller, input);
        std::future::ready(SerializeResponse::not_implemented("serialize is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/serializer`
    fn serializer(&self, caller: Caller, input: SerializerInput) -> impl Future<Output = SerializerResponse> + Send {
        let _ = (caller, input);
        std::future::ready(SerializerResponse::not_implemented("serializer is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/sized`
    fn sized(&self, caller: Caller, input: SizedInput) -> impl Future<Output = SizedResponse> + Send {
        let _ = (caller, input);
        std::future::ready(SizedResponse::not_implemented("sized is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/some`
    fn some(&self, caller: Caller, input: SomeInput) -> impl Future<Output = SomeResponse> + Send {
        let _ = (caller, input);
        std::future::ready(SomeResponse::not_implemented("some is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/string`
    fn string(&self, caller: Caller, input: StringInput) -> impl Future<Output = StringResponse> + Send {
        let _ = (caller, input);
        std::future::ready(StringResponse::not_implemented("string is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/sync`
    fn sync(&self, caller: Caller, input: SyncInput) -> impl Future<Output = SyncResponse> + Send {
        let _ = (caller, input);
        std::future::ready(SyncResponse::not_implemented("sync is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/t`
    fn t(&self, caller: Caller, input: TInput) -> impl Future<Output = TResponse> + Send {
        let _ = (caller, input);
        std::future::ready(TResponse::not_implemented("t is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/toOwned`
    fn to_owned(&self, caller: Caller, input: ToOwnedInput) -> impl Future<Output = ToOwnedResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ToOwnedResponse::not_implemented("toOwned is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/toString`
    fn to_string(&self, caller: Caller, input: ToStringInput) -> impl Future<Output = ToStringResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ToStringResponse::not_implemented("toString is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/transportError`
    fn transport_error(
        &self,
        caller: Caller,
        input: TransportErrorInput,
    ) -> impl Future<Output = TransportErrorResponse> + Send {
        let _ = (caller, input);
        std::future::ready(TransportErrorResponse::not_implemented("transportError is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/tryFrom`
    fn try_from(&self, caller: Caller, input: TryFromInput) -> impl Future<Output = TryFromResponse> + Send {
        let _ = (caller, input);
        std::future::ready(TryFromResponse::not_implemented("tryFrom is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/tryInto`
    fn try_into(&self, caller: Caller, input: TryIntoInput) -> impl Future<Output = TryIntoResponse> + Send {
        let _ = (caller, input);
        std::future::ready(TryIntoResponse::not_implemented("tryInto is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/unknownCause`
    fn unknown_cause(
        &self,
        caller: Caller,
        input: UnknownCauseInput,
    ) -> impl Future<Output = UnknownCauseResponse> + Send {
        let _ = (caller, input);
        std::future::ready(UnknownCauseResponse::not_implemented("unknownCause is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/unknownOutcome`
    fn unknown_outcome(
        &self,
        caller: Caller,
        input: UnknownOutcomeInput,
    ) -> impl Future<Output = UnknownOutcomeResponse> + Send {
        let _ = (caller, input);
        std::future::ready(UnknownOutcomeResponse::not_implemented("unknownOutcome is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/unpin`
    fn unpin(&self, caller: Caller, input: UnpinInput) -> impl Future<Output = UnpinResponse> + Send {
        let _ = (caller, input);
        std::future::ready(UnpinResponse::not_implemented("unpin is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/unreadableResponse`
    fn unreadable_response(
        &self,
        caller: Caller,
        input: UnreadableResponseInput,
    ) -> impl Future<Output = UnreadableResponseResponse> + Send {
        let _ = (caller, input);
        std::future::ready(UnreadableResponseResponse::not_implemented(
            "unreadableResponse is not implemented by this service",
        ))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/v`
    fn v(&self, caller: Caller, input: VInput) -> impl Future<Output = VResponse> + Send {
        let _ = (caller, input);
        std::future::ready(VResponse::not_implemented("v is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/vec`
    fn vec(&self, caller: Caller, input: VecInput) -> impl Future<Output = VecResponse> + Send {
        let _ = (caller, input);
        std::future::ready(VecResponse::not_implemented("vec is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/vendorError`
    fn vendor_error(
        &self,
        caller: Caller,
        input: VendorErrorInput,
    ) -> impl Future<Output = VendorErrorResponse> + Send {
        let _ = (caller, input);
        std::future::ready(VendorErrorResponse::not_implemented("vendorError is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/abstract`
    fn r#abstract(&self, caller: Caller, input: AbstractInput) -> impl Future<Output = AbstractResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AbstractResponse::not_implemented("abstract is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/add`
    fn add(&self, caller: Caller, input: AddInput) -> impl Future<Output = AddResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AddResponse::not_implemented("add is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/alignOf`
    fn align_of(&self, caller: Caller, input: AlignOfInput) -> impl Future<Output = AlignOfResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AlignOfResponse::not_implemented("alignOf is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/alignOfVal`
    fn align_of_val(&self, caller: Caller, input: AlignOfValInput) -> impl Future<Output = AlignOfValResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AlignOfValResponse::not_implemented("alignOfVal is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/as`
    fn r#as(&self, caller: Caller, input: AsInput) -> impl Future<Output = AsResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AsResponse::not_implemented("as is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/async`
    fn r#async(&self, caller: Caller, input: AsyncInput) -> impl Future<Output = AsyncResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AsyncResponse::not_implemented("async is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/auto`
    fn auto(&self, caller: Caller, input: AutoInput) -> impl Future<Output = AutoResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AutoResponse::not_implemented("auto is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/await`
    fn r#await(&self, caller: Caller, input: AwaitInput) -> impl Future<Output = AwaitResponse> + Send {
        let _ = (caller, input);
        std::future::ready(AwaitResponse::not_implemented("await is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/become`
    fn r#become(&self, caller: Caller, input: BecomeInput) -> impl Future<Output = BecomeResponse> + Send {
        let _ = (caller, input);
        std::future::ready(BecomeResponse::not_implemented("become is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/borrow`
    fn borrow(&self, caller: Caller, input: BorrowInput) -> impl Future<Output = BorrowResponse> + Send {
        let _ = (caller, input);
        std::future::ready(BorrowResponse::not_implemented("borrow is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/break`
    fn r#break(&self, caller: Caller, input: BreakInput) -> impl Future<Output = BreakResponse> + Send {
        let _ = (caller, input);
        std::future::ready(BreakResponse::not_implemented("break is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/cloneFrom`
    fn clone_from(&self, caller: Caller, input: CloneFromInput) -> impl Future<Output = CloneFromResponse> + Send {
        let _ = (caller, input);
        std::future::ready(CloneFromResponse::not_implemented("cloneFrom is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/cmp`
    fn cmp(&self, caller: Caller, input: CmpInput) -> impl Future<Output = CmpResponse> + Send {
        let _ = (caller, input);
        std::future::ready(CmpResponse::not_implemented("cmp is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/const`
    fn r#const(&self, caller: Caller, input: ConstInput) -> impl Future<Output = ConstResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ConstResponse::not_implemented("const is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/continue`
    fn r#continue(&self, caller: Caller, input: ContinueInput) -> impl Future<Output = ContinueResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ContinueResponse::not_implemented("continue is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/crate`
    fn crate_(&self, caller: Caller, input: CrateInput) -> impl Future<Output = CrateResponse> + Send {
        let _ = (caller, input);
        std::future::ready(CrateResponse::not_implemented("crate is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/deref`
    fn deref(&self, caller: Caller, input: DerefInput) -> impl Future<Output = DerefResponse> + Send {
        let _ = (caller, input);
        std::future::ready(DerefResponse::not_implemented("deref is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/deserialize`
    fn deserialize(&self, caller: Caller, input: DeserializeInput) -> impl Future<Output = DeserializeResponse> + Send {
        let _ = (caller, input);
        std::future::ready(DeserializeResponse::not_implemented("deserialize is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/div`
    fn div(&self, caller: Caller, input: DivInput) -> impl Future<Output = DivResponse> + Send {
        let _ = (caller, input);
        std::future::ready(DivResponse::not_implemented("div is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/do`
    fn r#do(&self, caller: Caller, input: DoInput) -> impl Future<Output = DoResponse> + Send {
        let _ = (caller, input);
        std::future::ready(DoResponse::not_implemented("do is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/dyn`
    fn r#dyn(&self, caller: Caller, input: DynInput) -> impl Future<Output = DynResponse> + Send {
        let _ = (caller, input);
        std::future::ready(DynResponse::not_implemented("dyn is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/else`
    fn r#else(&self, caller: Caller, input: ElseInput) -> impl Future<Output = ElseResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ElseResponse::not_implemented("else is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/enum`
    fn r#enum(&self, caller: Caller, input: EnumInput) -> impl Future<Output = EnumResponse> + Send {
        let _ = (caller, input);
        std::future::ready(EnumResponse::not_implemented("enum is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/extern`
    fn r#extern(&self, caller: Caller, input: ExternInput) -> impl Future<Output = ExternResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ExternResponse::not_implemented("extern is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/false`
    fn r#false(&self, caller: Caller, input: FalseInput) -> impl Future<Output = FalseResponse> + Send {
        let _ = (caller, input);
        std::future::ready(FalseResponse::not_implemented("false is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/final`
    fn r#final(&self, caller: Caller, input: FinalInput) -> impl Future<Output = FinalResponse> + Send {
        let _ = (caller, input);
        std::future::ready(FinalResponse::not_implemented("final is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/fmt`
    fn fmt(&self, caller: Caller, input: FmtInput) -> impl Future<Output = FmtResponse> + Send {
        let _ = (caller, input);
        std::future::ready(FmtResponse::not_implemented("fmt is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/for`
    fn r#for(&self, caller: Caller, input: ForInput) -> impl Future<Output = ForResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ForResponse::not_implemented("for is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/fromIter`
    fn from_iter(&self, caller: Caller, input: FromIterInput) -> impl Future<Output = FromIterResponse> + Send {
        let _ = (caller, input);
        std::future::ready(FromIterResponse::not_implemented("fromIter is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/fromStr`
    fn from_str(&self, caller: Caller, input: FromStrInput) -> impl Future<Output = FromStrResponse> + Send {
        let _ = (caller, input);
        std::future::ready(FromStrResponse::not_implemented("fromStr is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/gen`
    fn r#gen(&self, caller: Caller, input: GenInput) -> impl Future<Output = GenResponse> + Send {
        let _ = (caller, input);
        std::future::ready(GenResponse::not_implemented("gen is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/get`
    fn get(&self, caller: Caller, input: GetInput) -> impl Future<Output = GetResponse> + Send {
        let _ = (caller, input);
        std::future::ready(GetResponse::not_implemented("get is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/hash`
    fn hash(&self, caller: Caller, input: HashInput) -> impl Future<Output = HashResponse> + Send {
        let _ = (caller, input);
        std::future::ready(HashResponse::not_implemented("hash is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/if`
    fn r#if(&self, caller: Caller, input: IfInput) -> impl Future<Output = IfResponse> + Send {
        let _ = (caller, input);
        std::future::ready(IfResponse::not_implemented("if is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/impl`
    fn r#impl(&self, caller: Caller, input: ImplInput) -> impl Future<Output = ImplResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ImplResponse::not_implemented("impl is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/in`
    fn r#in(&self, caller: Caller, input: InInput) -> impl Future<Output = InResponse> + Send {
        let _ = (caller, input);
        std::future::ready(InResponse::not_implemented("in is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/index`
    fn index(&self, caller: Caller, input: IndexInput) -> impl Future<Output = IndexResponse> + Send {
        let _ = (caller, input);
        std::future::ready(IndexResponse::not_implemented("index is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/intoIter`
    fn into_iter(&self, caller: Caller, input: IntoIterInput) -> impl Future<Output = IntoIterResponse> + Send {
        let _ = (caller, input);
        std::future::ready(IntoIterResponse::not_implemented("intoIter is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/isEmpty`
    fn is_empty(&self, caller: Caller, input: IsEmptyInput) -> impl Future<Output = IsEmptyResponse> + Send {
        let _ = (caller, input);
        std::future::ready(IsEmptyResponse::not_implemented("isEmpty is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/iter`
    fn iter(&self, caller: Caller, input: IterInput) -> impl Future<Output = IterResponse> + Send {
        let _ = (caller, input);
        std::future::ready(IterResponse::not_implemented("iter is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/jsonSchema`
    fn json_schema(&self, caller: Caller, input: JsonSchemaInput) -> impl Future<Output = JsonSchemaResponse> + Send {
        let _ = (caller, input);
        std::future::ready(JsonSchemaResponse::not_implemented("jsonSchema is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/len`
    fn len(&self, caller: Caller, input: LenInput) -> impl Future<Output = LenResponse> + Send {
        let _ = (caller, input);
        std::future::ready(LenResponse::not_implemented("len is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/let`
    fn r#let(&self, caller: Caller, input: LetInput) -> impl Future<Output = LetResponse> + Send {
        let _ = (caller, input);
        std::future::ready(LetResponse::not_implemented("let is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/loop`
    fn r#loop(&self, caller: Caller, input: LoopInput) -> impl Future<Output = LoopResponse> + Send {
        let _ = (caller, input);
        std::future::ready(LoopResponse::not_implemented("loop is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/macro`
    fn r#macro(&self, caller: Caller, input: MacroInput) -> impl Future<Output = MacroResponse> + Send {
        let _ = (caller, input);
        std::future::ready(MacroResponse::not_implemented("macro is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/macroRules`
    fn macro_rules(&self, caller: Caller, input: MacroRulesInput) -> impl Future<Output = MacroRulesResponse> + Send {
        let _ = (caller, input);
        std::future::ready(MacroRulesResponse::not_implemented("macroRules is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/match`
    fn r#match(&self, caller: Caller, input: MatchInput) -> impl Future<Output = MatchResponse> + Send {
        let _ = (caller, input);
        std::future::ready(MatchResponse::not_implemented("match is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/max`
    fn max(&self, caller: Caller, input: MaxInput) -> impl Future<Output = MaxResponse> + Send {
        let _ = (caller, input);
        std::future::ready(MaxResponse::not_implemented("max is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/min`
    fn min(&self, caller: Caller, input: MinInput) -> impl Future<Output = MinResponse> + Send {
        let _ = (caller, input);
        std::future::ready(MinResponse::not_implemented("min is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/mod`
    fn r#mod(&self, caller: Caller, input: ModInput) -> impl Future<Output = ModResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ModResponse::not_implemented("mod is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/move`
    fn r#move(&self, caller: Caller, input: MoveInput) -> impl Future<Output = MoveResponse> + Send {
        let _ = (caller, input);
        std::future::ready(MoveResponse::not_implemented("move is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/mul`
    fn mul(&self, caller: Caller, input: MulInput) -> impl Future<Output = MulResponse> + Send {
        let _ = (caller, input);
        std::future::ready(MulResponse::not_implemented("mul is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/mut`
    fn r#mut(&self, caller: Caller, input: MutInput) -> impl Future<Output = MutResponse> + Send {
        let _ = (caller, input);
        std::future::ready(MutResponse::not_implemented("mut is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/name`
    fn name(&self, caller: Caller, input: NameInput) -> impl Future<Output = NameResponse> + Send {
        let _ = (caller, input);
        std::future::ready(NameResponse::not_implemented("name is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/ne`
    fn ne(&self, caller: Caller, input: NeInput) -> impl Future<Output = NeResponse> + Send {
        let _ = (caller, input);
        std::future::ready(NeResponse::not_implemented("ne is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/neg`
    fn neg(&self, caller: Caller, input: NegInput) -> impl Future<Output = NegResponse> + Send {
        let _ = (caller, input);
        std::future::ready(NegResponse::not_implemented("neg is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/next`
    fn next(&self, caller: Caller, input: NextInput) -> impl Future<Output = NextResponse> + Send {
        let _ = (caller, input);
        std::future::ready(NextResponse::not_implemented("next is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/not`
    fn not(&self, caller: Caller, input: NotInput) -> impl Future<Output = NotResponse> + Send {
        let _ = (caller, input);
        std::future::ready(NotResponse::not_implemented("not is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/override`
    fn r#override(&self, caller: Caller, input: OverrideInput) -> impl Future<Output = OverrideResponse> + Send {
        let _ = (caller, input);
        std::future::ready(OverrideResponse::not_implemented("override is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/partialCmp`
    fn partial_cmp(&self, caller: Caller, input: PartialCmpInput) -> impl Future<Output = PartialCmpResponse> + Send {
        let _ = (caller, input);
        std::future::ready(PartialCmpResponse::not_implemented("partialCmp is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/priv`
    fn r#priv(&self, caller: Caller, input: PrivInput) -> impl Future<Output = PrivResponse> + Send {
        let _ = (caller, input);
        std::future::ready(PrivResponse::not_implemented("priv is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/pub`
    fn r#pub(&self, caller: Caller, input: PubInput) -> impl Future<Output = PubResponse> + Send {
        let _ = (caller, input);
        std::future::ready(PubResponse::not_implemented("pub is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/raw`
    fn raw(&self, caller: Caller, input: RawInput) -> impl Future<Output = RawResponse> + Send {
        let _ = (caller, input);
        std::future::ready(RawResponse::not_implemented("raw is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/ref`
    fn r#ref(&self, caller: Caller, input: RefInput) -> impl Future<Output = RefResponse> + Send {
        let _ = (caller, input);
        std::future::ready(RefResponse::not_implemented("ref is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/rem`
    fn rem(&self, caller: Caller, input: RemInput) -> impl Future<Output = RemResponse> + Send {
        let _ = (caller, input);
        std::future::ready(RemResponse::not_implemented("rem is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/return`
    fn r#return(&self, caller: Caller, input: ReturnInput) -> impl Future<Output = ReturnResponse> + Send {
        let _ = (caller, input);
        std::future::ready(ReturnResponse::not_implemented("return is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/safe`
    fn safe(&self, caller: Caller, input: SafeInput) -> impl Future<Output = SafeResponse> + Send {
        let _ = (caller, input);
        std::future::ready(SafeResponse::not_implemented("safe is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/schema`
    fn schema(&self, caller: Caller, input: SchemaInput) -> impl Future<Output = SchemaResponse> + Send {
        let _ = (caller, input);
        std::future::ready(SchemaResponse::not_implemented("schema is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/set`
    fn set(&self, caller: Caller, input: SetInput) -> impl Future<Output = SetResponse> + Send {
        let _ = (caller, input);
        std::future::ready(SetResponse::not_implemented("set is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/sizeOf`
    fn size_of(&self, caller: Caller, input: SizeOfInput) -> impl Future<Output = SizeOfResponse> + Send {
        let _ = (caller, input);
        std::future::ready(SizeOfResponse::not_implemented("sizeOf is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/sizeOfVal`
    fn size_of_val(&self, caller: Caller, input: SizeOfValInput) -> impl Future<Output = SizeOfValResponse> + Send {
        let _ = (caller, input);
        std::future::ready(SizeOfValResponse::not_implemented("sizeOfVal is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/static`
    fn r#static(&self, caller: Caller, input: StaticInput) -> impl Future<Output = StaticResponse> + Send {
        let _ = (caller, input);
        std::future::ready(StaticResponse::not_implemented("static is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/struct`
    fn r#struct(&self, caller: Caller, input: StructInput) -> impl Future<Output = StructResponse> + Send {
        let _ = (caller, input);
        std::future::ready(StructResponse::not_implemented("struct is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/sub`
    fn sub(&self, caller: Caller, input: SubInput) -> impl Future<Output = SubResponse> + Send {
        let _ = (caller, input);
        std::future::ready(SubResponse::not_implemented("sub is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/super`
    fn super_(&self, caller: Caller, input: SuperInput) -> impl Future<Output = SuperResponse> + Send {
        let _ = (caller, input);
        std::future::ready(SuperResponse::not_implemented("super is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/trait`
    fn r#trait(&self, caller: Caller, input: TraitInput) -> impl Future<Output = TraitResponse> + Send {
        let _ = (caller, input);
        std::future::ready(TraitResponse::not_implemented("trait is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/true`
    fn r#true(&self, caller: Caller, input: TrueInput) -> impl Future<Output = TrueResponse> + Send {
        let _ = (caller, input);
        std::future::ready(TrueResponse::not_implemented("true is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/try`
    fn r#try(&self, caller: Caller, input: TryInput) -> impl Future<Output = TryResponse> + Send {
        let _ = (caller, input);
        std::future::ready(TryResponse::not_implemented("try is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/type`
    fn r#type(&self, caller: Caller, input: TypeInput) -> impl Future<Output = TypeResponse> + Send {
        let _ = (caller, input);
        std::future::ready(TypeResponse::not_implemented("type is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/typeof`
    fn r#typeof(&self, caller: Caller, input: TypeofInput) -> impl Future<Output = TypeofResponse> + Send {
        let _ = (caller, input);
        std::future::ready(TypeofResponse::not_implemented("typeof is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/union`
    fn union(&self, caller: Caller, input: UnionInput) -> impl Future<Output = UnionResponse> + Send {
        let _ = (caller, input);
        std::future::ready(UnionResponse::not_implemented("union is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/unsafe`
    fn r#unsafe(&self, caller: Caller, input: UnsafeInput) -> impl Future<Output = UnsafeResponse> + Send {
        let _ = (caller, input);
        std::future::ready(UnsafeResponse::not_implemented("unsafe is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/unsized`
    fn r#unsized(&self, caller: Caller, input: UnsizedInput) -> impl Future<Output = UnsizedResponse> + Send {
        let _ = (caller, input);
        std::future::ready(UnsizedResponse::not_implemented("unsized is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/unwrap`
    fn unwrap(&self, caller: Caller, input: UnwrapInput) -> impl Future<Output = UnwrapResponse> + Send {
        let _ = (caller, input);
        std::future::ready(UnwrapResponse::not_implemented("unwrap is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/use`
    fn r#use(&self, caller: Caller, input: UseInput) -> impl Future<Output = UseResponse> + Send {
        let _ = (caller, input);
        std::future::ready(UseResponse::not_implemented("use is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/virtual`
    fn r#virtual(&self, caller: Caller, input: VirtualInput) -> impl Future<Output = VirtualResponse> + Send {
        let _ = (caller, input);
        std::future::ready(VirtualResponse::not_implemented("virtual is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/where`
    fn r#where(&self, caller: Caller, input: WhereInput) -> impl Future<Output = WhereResponse> + Send {
        let _ = (caller, input);
        std::future::ready(WhereResponse::not_implemented("where is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/while`
    fn r#while(&self, caller: Caller, input: WhileInput) -> impl Future<Output = WhileResponse> + Send {
        let _ = (caller, input);
        std::future::ready(WhileResponse::not_implemented("while is not implemented by this service"))
    }

    /// Names
    ///
    /// An operation.
    ///
    /// `GET /operations/yield`
    fn r#yield(&self, caller: Caller, input: YieldInput) -> impl Future<Output = YieldResponse> + Send {
        let _ = (caller, input);
        std::future::ready(YieldResponse::not_implemented("yield is not implemented by this service"))
    }
}

/// What `allInPath` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllInPathInput {}

/// Answers of `allInPath`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AllInPathResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AllInPathResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AllInPathResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `allInQuery` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllInQueryInput {
    /// A name.
    pub plain: String,
}

/// Answers of `allInQuery`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AllInQueryResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AllInQueryResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AllInQueryResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `allInHeaders` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllInHeadersInput {
    /// A name.
    pub plain: String,
}

/// Answers of `allInHeaders`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AllInHeadersResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AllInHeadersResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AllInHeadersResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `allAnswers` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AllAnswersInput {
    /// The body.
    pub body: types::AllStrict,
}

/// Answers of `allAnswers`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AllAnswersResponse {
    /// 200: All names.
    Ok {
        /// The body.
        body: types::AllTolerant,
        /// The header `plain`. A name.
        plain: String,
    },
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 415: The request was refused. The list of errors says why.
    UnsupportedMediaType(types::Errors),
}

impl AllAnswersResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 415 with this message.
    pub fn unsupported_media_type(message: impl Into<String>) -> Self {
        Self::UnsupportedMediaType(types::Errors::of(415, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::Ok { .. } => 200,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::UnsupportedMediaType { .. } => 415,
        }
    }
}

impl axum::response::IntoResponse for AllAnswersResponse {
    fn into_response(self) -> Response {
        match self {
            Self::Ok { body, plain } => {
                let mut response = respond::json(200, &body);
                respond::header(&mut response, "plain", Some(plain));
                response
            }
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::UnsupportedMediaType(body) => respond::json(415, &body),
        }
    }
}

/// What `asMut` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AsMutInput {
    /// A name.
    pub plain: String,
}

/// Answers of `asMut`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AsMutResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AsMutResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AsMutResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `asRef` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AsRefInput {
    /// A name.
    pub plain: String,
}

/// Answers of `asRef`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AsRefResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AsRefResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AsRefResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `asciiSet` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AsciiSetInput {
    /// A name.
    pub plain: String,
}

/// Answers of `asciiSet`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AsciiSetResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AsciiSetResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AsciiSetResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `asyncFn` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AsyncFnInput {
    /// A name.
    pub plain: String,
}

/// Answers of `asyncFn`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AsyncFnResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AsyncFnResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AsyncFnResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `asyncFnMut` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AsyncFnMutInput {
    /// A name.
    pub plain: String,
}

/// Answers of `asyncFnMut`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AsyncFnMutResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AsyncFnMutResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AsyncFnMutResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `asyncFnOnce` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AsyncFnOnceInput {
    /// A name.
    pub plain: String,
}

/// Answers of `asyncFnOnce`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AsyncFnOnceResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AsyncFnOnceResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AsyncFnOnceResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `bodyError` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BodyErrorInput {
    /// A name.
    pub plain: String,
}

/// Answers of `bodyError`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum BodyErrorResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl BodyErrorResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for BodyErrorResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `box` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BoxInput {
    /// A name.
    pub plain: String,
}

/// Answers of `box`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum BoxResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl BoxResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for BoxResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `client` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientInput {
    /// A name.
    pub plain: String,
}

/// Answers of `client`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ClientResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ClientResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ClientResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `clientBuilder` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClientBuilderInput {
    /// A name.
    pub plain: String,
}

/// Answers of `clientBuilder`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ClientBuilderResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ClientBuilderResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ClientBuilderResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `clockDifference` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ClockDifferenceInput {
    /// A name.
    pub plain: String,
}

/// Answers of `clockDifference`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ClockDifferenceResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ClockDifferenceResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ClockDifferenceResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `clone` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CloneInput {
    /// A name.
    pub plain: String,
}

/// Answers of `clone`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum CloneResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl CloneResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for CloneResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `configError` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConfigErrorInput {
    /// A name.
    pub plain: String,
}

/// Answers of `configError`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ConfigErrorResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ConfigErrorResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ConfigErrorResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `connectProblem` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConnectProblemInput {
    /// A name.
    pub plain: String,
}

/// Answers of `connectProblem`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ConnectProblemResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ConnectProblemResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ConnectProblemResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `copy` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CopyInput {
    /// A name.
    pub plain: String,
}

/// Answers of `copy`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum CopyResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl CopyResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for CopyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `debug` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DebugInput {
    /// A name.
    pub plain: String,
}

/// Answers of `debug`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum DebugResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl DebugResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for DebugResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `default` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DefaultInput {
    /// A name.
    pub plain: String,
}

/// Answers of `default`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum DefaultResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl DefaultResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for DefaultResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `doubleEndedIterator` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DoubleEndedIteratorInput {
    /// A name.
    pub plain: String,
}

/// Answers of `doubleEndedIterator`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum DoubleEndedIteratorResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl DoubleEndedIteratorResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for DoubleEndedIteratorResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `drop` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DropInput {
    /// A name.
    pub plain: String,
}

/// Answers of `drop`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum DropResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl DropResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for DropResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `environment` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentInput {
    /// A name.
    pub plain: String,
}

/// Answers of `environment`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum EnvironmentResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl EnvironmentResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for EnvironmentResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `eq` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EqInput {
    /// A name.
    pub plain: String,
}

/// Answers of `eq`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum EqResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl EqResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for EqResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `err` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrInput {
    /// A name.
    pub plain: String,
}

/// Answers of `err`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ErrResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ErrResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ErrResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `error` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorInput {
    /// A name.
    pub plain: String,
}

/// Answers of `error`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ErrorResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ErrorResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ErrorResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `exactSizeIterator` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExactSizeIteratorInput {
    /// A name.
    pub plain: String,
}

/// Answers of `exactSizeIterator`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ExactSizeIteratorResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ExactSizeIteratorResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ExactSizeIteratorResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `extend` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExtendInput {
    /// A name.
    pub plain: String,
}

/// Answers of `extend`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ExtendResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ExtendResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ExtendResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `fn` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FnInput {
    /// A name.
    pub plain: String,
}

/// Answers of `fn`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum FnResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl FnResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for FnResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `fnMut` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FnMutInput {
    /// A name.
    pub plain: String,
}

/// Answers of `fnMut`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum FnMutResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl FnMutResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for FnMutResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `fnOnce` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FnOnceInput {
    /// A name.
    pub plain: String,
}

/// Answers of `fnOnce`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum FnOnceResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl FnOnceResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for FnOnceResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `from` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FromInput {
    /// A name.
    pub plain: String,
}

/// Answers of `from`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum FromResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl FromResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for FromResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `fromIterator` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FromIteratorInput {
    /// A name.
    pub plain: String,
}

/// Answers of `fromIterator`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum FromIteratorResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl FromIteratorResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for FromIteratorResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `future` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FutureInput {
    /// A name.
    pub plain: String,
}

/// Answers of `future`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum FutureResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl FutureResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for FutureResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `into` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntoInput {
    /// A name.
    pub plain: String,
}

/// Answers of `into`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum IntoResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl IntoResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for IntoResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `intoFuture` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntoFutureInput {
    /// A name.
    pub plain: String,
}

/// Answers of `intoFuture`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum IntoFutureResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl IntoFutureResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for IntoFutureResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `intoIterator` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntoIteratorInput {
    /// A name.
    pub plain: String,
}

/// Answers of `intoIterator`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum IntoIteratorResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl IntoIteratorResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for IntoIteratorResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `invalidDuration` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InvalidDurationInput {
    /// A name.
    pub plain: String,
}

/// Answers of `invalidDuration`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum InvalidDurationResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl InvalidDurationResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for InvalidDurationResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `iterator` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IteratorInput {
    /// A name.
    pub plain: String,
}

/// Answers of `iterator`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum IteratorResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl IteratorResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for IteratorResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `nonAlphanumeric` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NonAlphanumericInput {
    /// A name.
    pub plain: String,
}

/// Answers of `nonAlphanumeric`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum NonAlphanumericResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl NonAlphanumericResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for NonAlphanumericResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `noToken` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NoTokenInput {
    /// A name.
    pub plain: String,
}

/// Answers of `noToken`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum NoTokenResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl NoTokenResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for NoTokenResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `noTokenCause` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NoTokenCauseInput {
    /// A name.
    pub plain: String,
}

/// Answers of `noTokenCause`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum NoTokenCauseResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl NoTokenCauseResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for NoTokenCauseResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `none` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NoneInput {
    /// A name.
    pub plain: String,
}

/// Answers of `none`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum NoneResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl NoneResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for NoneResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `ok` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OkInput {
    /// A name.
    pub plain: String,
}

/// Answers of `ok`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum OkResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl OkResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for OkResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `operationInfo` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OperationInfoInput {
    /// A name.
    pub plain: String,
}

/// Answers of `operationInfo`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum OperationInfoResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl OperationInfoResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for OperationInfoResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `option` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OptionInput {
    /// A name.
    pub plain: String,
}

/// Answers of `option`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum OptionResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl OptionResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for OptionResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `ord` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OrdInput {
    /// A name.
    pub plain: String,
}

/// Answers of `ord`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum OrdResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl OrdResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for OrdResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `partialEq` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartialEqInput {
    /// A name.
    pub plain: String,
}

/// Answers of `partialEq`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum PartialEqResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl PartialEqResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for PartialEqResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `partialOrd` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartialOrdInput {
    /// A name.
    pub plain: String,
}

/// Answers of `partialOrd`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum PartialOrdResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl PartialOrdResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for PartialOrdResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `percentEncode` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PercentEncodeInput {
    /// A name.
    pub plain: String,
}

/// Answers of `percentEncode`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum PercentEncodeResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl PercentEncodeResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for PercentEncodeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `queryParam` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct QueryParamInput {
    /// A name.
    pub plain: String,
}

/// Answers of `queryParam`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum QueryParamResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl QueryParamResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for QueryParamResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `rateLimitTimeout` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RateLimitTimeoutInput {
    /// A name.
    pub plain: String,
}

/// Answers of `rateLimitTimeout`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum RateLimitTimeoutResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl RateLimitTimeoutResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for RateLimitTimeoutResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `rawResponse` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RawResponseInput {
    /// A name.
    pub plain: String,
}

/// Answers of `rawResponse`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum RawResponseResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl RawResponseResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for RawResponseResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `responseValue` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResponseValueInput {
    /// A name.
    pub plain: String,
}

/// Answers of `responseValue`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ResponseValueResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ResponseValueResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ResponseValueResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `result` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ResultInput {
    /// A name.
    pub plain: String,
}

/// Answers of `result`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ResultResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ResultResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ResultResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `s` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SInput {
    /// A name.
    pub plain: String,
}

/// Answers of `s`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `segment` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SegmentInput {
    /// A name.
    pub plain: String,
}

/// Answers of `segment`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SegmentResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SegmentResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SegmentResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `self` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SelfInput {
    /// A name.
    pub plain: String,
}

/// Answers of `self`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SelfResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SelfResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SelfResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `send` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendInput {
    /// A name.
    pub plain: String,
}

/// Answers of `send`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SendResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SendResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SendResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `sentRequest` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SentRequestInput {
    /// A name.
    pub plain: String,
}

/// Answers of `sentRequest`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SentRequestResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SentRequestResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SentRequestResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `serialize` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SerializeInput {
    /// A name.
    pub plain: String,
}

/// Answers of `serialize`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SerializeResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SerializeResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SerializeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `serializer` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SerializerInput {
    /// A name.
    pub plain: String,
}

/// Answers of `serializer`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SerializerResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SerializerResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SerializerResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `sized` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SizedInput {
    /// A name.
    pub plain: String,
}

/// Answers of `sized`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SizedResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SizedResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SizedResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `some` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SomeInput {
    /// A name.
    pub plain: String,
}

/// Answers of `some`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SomeResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SomeResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SomeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `string` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StringInput {
    /// A name.
    pub plain: String,
}

/// Answers of `string`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum StringResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl StringResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for StringResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `sync` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyncInput {
    /// A name.
    pub plain: String,
}

/// Answers of `sync`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SyncResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SyncResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SyncResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `t` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TInput {
    /// A name.
    pub plain: String,
}

/// Answers of `t`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum TResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl TResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for TResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `toOwned` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToOwnedInput {
    /// A name.
    pub plain: String,
}

/// Answers of `toOwned`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ToOwnedResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ToOwnedResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ToOwnedResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `toString` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ToStringInput {
    /// A name.
    pub plain: String,
}

/// Answers of `toString`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ToStringResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ToStringResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ToStringResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `transportError` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TransportErrorInput {
    /// A name.
    pub plain: String,
}

/// Answers of `transportError`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum TransportErrorResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl TransportErrorResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for TransportErrorResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `tryFrom` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TryFromInput {
    /// A name.
    pub plain: String,
}

/// Answers of `tryFrom`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum TryFromResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl TryFromResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for TryFromResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `tryInto` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TryIntoInput {
    /// A name.
    pub plain: String,
}

/// Answers of `tryInto`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum TryIntoResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl TryIntoResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for TryIntoResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `unknownCause` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnknownCauseInput {
    /// A name.
    pub plain: String,
}

/// Answers of `unknownCause`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum UnknownCauseResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl UnknownCauseResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for UnknownCauseResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `unknownOutcome` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnknownOutcomeInput {
    /// A name.
    pub plain: String,
}

/// Answers of `unknownOutcome`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum UnknownOutcomeResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl UnknownOutcomeResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for UnknownOutcomeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `unpin` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnpinInput {
    /// A name.
    pub plain: String,
}

/// Answers of `unpin`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum UnpinResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl UnpinResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for UnpinResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `unreadableResponse` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnreadableResponseInput {
    /// A name.
    pub plain: String,
}

/// Answers of `unreadableResponse`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum UnreadableResponseResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl UnreadableResponseResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for UnreadableResponseResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `v` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VInput {
    /// A name.
    pub plain: String,
}

/// Answers of `v`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum VResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl VResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for VResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `vec` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VecInput {
    /// A name.
    pub plain: String,
}

/// Answers of `vec`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum VecResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl VecResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for VecResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `vendorError` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VendorErrorInput {
    /// A name.
    pub plain: String,
}

/// Answers of `vendorError`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum VendorErrorResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl VendorErrorResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for VendorErrorResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `abstract` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AbstractInput {
    /// A name.
    pub plain: String,
}

/// Answers of `abstract`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AbstractResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AbstractResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AbstractResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `add` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AddInput {
    /// A name.
    pub plain: String,
}

/// Answers of `add`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AddResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AddResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AddResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `alignOf` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlignOfInput {
    /// A name.
    pub plain: String,
}

/// Answers of `alignOf`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AlignOfResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AlignOfResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AlignOfResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `alignOfVal` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AlignOfValInput {
    /// A name.
    pub plain: String,
}

/// Answers of `alignOfVal`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AlignOfValResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AlignOfValResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AlignOfValResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `as` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AsInput {
    /// A name.
    pub plain: String,
}

/// Answers of `as`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AsResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AsResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AsResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `async` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AsyncInput {
    /// A name.
    pub plain: String,
}

/// Answers of `async`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AsyncResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AsyncResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AsyncResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `auto` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoInput {
    /// A name.
    pub plain: String,
}

/// Answers of `auto`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AutoResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AutoResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AutoResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `await` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AwaitInput {
    /// A name.
    pub plain: String,
}

/// Answers of `await`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum AwaitResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl AwaitResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for AwaitResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `become` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BecomeInput {
    /// A name.
    pub plain: String,
}

/// Answers of `become`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum BecomeResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl BecomeResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for BecomeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `borrow` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BorrowInput {
    /// A name.
    pub plain: String,
}

/// Answers of `borrow`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum BorrowResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl BorrowResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for BorrowResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `break` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct BreakInput {
    /// A name.
    pub plain: String,
}

/// Answers of `break`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum BreakResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl BreakResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for BreakResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `cloneFrom` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CloneFromInput {
    /// A name.
    pub plain: String,
}

/// Answers of `cloneFrom`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum CloneFromResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl CloneFromResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for CloneFromResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `cmp` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CmpInput {
    /// A name.
    pub plain: String,
}

/// Answers of `cmp`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum CmpResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl CmpResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for CmpResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `const` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConstInput {
    /// A name.
    pub plain: String,
}

/// Answers of `const`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ConstResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ConstResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ConstResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `continue` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ContinueInput {
    /// A name.
    pub plain: String,
}

/// Answers of `continue`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ContinueResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ContinueResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ContinueResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `crate` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CrateInput {
    /// A name.
    pub plain: String,
}

/// Answers of `crate`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum CrateResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl CrateResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for CrateResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `deref` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DerefInput {
    /// A name.
    pub plain: String,
}

/// Answers of `deref`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum DerefResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl DerefResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for DerefResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `deserialize` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DeserializeInput {
    /// A name.
    pub plain: String,
}

/// Answers of `deserialize`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum DeserializeResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl DeserializeResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for DeserializeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `div` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DivInput {
    /// A name.
    pub plain: String,
}

/// Answers of `div`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum DivResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl DivResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for DivResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `do` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DoInput {
    /// A name.
    pub plain: String,
}

/// Answers of `do`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum DoResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl DoResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for DoResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `dyn` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DynInput {
    /// A name.
    pub plain: String,
}

/// Answers of `dyn`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum DynResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl DynResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for DynResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `else` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ElseInput {
    /// A name.
    pub plain: String,
}

/// Answers of `else`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ElseResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ElseResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ElseResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `enum` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct EnumInput {
    /// A name.
    pub plain: String,
}

/// Answers of `enum`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum EnumResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl EnumResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for EnumResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `extern` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ExternInput {
    /// A name.
    pub plain: String,
}

/// Answers of `extern`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ExternResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ExternResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ExternResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `false` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FalseInput {
    /// A name.
    pub plain: String,
}

/// Answers of `false`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum FalseResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl FalseResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for FalseResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `final` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FinalInput {
    /// A name.
    pub plain: String,
}

/// Answers of `final`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum FinalResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl FinalResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for FinalResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `fmt` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FmtInput {
    /// A name.
    pub plain: String,
}

/// Answers of `fmt`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum FmtResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl FmtResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for FmtResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `for` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ForInput {
    /// A name.
    pub plain: String,
}

/// Answers of `for`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ForResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ForResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ForResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `fromIter` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FromIterInput {
    /// A name.
    pub plain: String,
}

/// Answers of `fromIter`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum FromIterResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl FromIterResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for FromIterResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `fromStr` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct FromStrInput {
    /// A name.
    pub plain: String,
}

/// Answers of `fromStr`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum FromStrResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl FromStrResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for FromStrResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `gen` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GenInput {
    /// A name.
    pub plain: String,
}

/// Answers of `gen`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum GenResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl GenResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for GenResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `get` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GetInput {
    /// A name.
    pub plain: String,
}

/// Answers of `get`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum GetResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl GetResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for GetResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `hash` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct HashInput {
    /// A name.
    pub plain: String,
}

/// Answers of `hash`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum HashResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl HashResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for HashResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `if` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IfInput {
    /// A name.
    pub plain: String,
}

/// Answers of `if`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum IfResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl IfResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for IfResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `impl` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImplInput {
    /// A name.
    pub plain: String,
}

/// Answers of `impl`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ImplResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ImplResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ImplResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `in` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InInput {
    /// A name.
    pub plain: String,
}

/// Answers of `in`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum InResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl InResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for InResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `index` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IndexInput {
    /// A name.
    pub plain: String,
}

/// Answers of `index`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum IndexResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl IndexResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for IndexResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `intoIter` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IntoIterInput {
    /// A name.
    pub plain: String,
}

/// Answers of `intoIter`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum IntoIterResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl IntoIterResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for IntoIterResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `isEmpty` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IsEmptyInput {
    /// A name.
    pub plain: String,
}

/// Answers of `isEmpty`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum IsEmptyResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl IsEmptyResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for IsEmptyResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `iter` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct IterInput {
    /// A name.
    pub plain: String,
}

/// Answers of `iter`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum IterResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl IterResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for IterResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `jsonSchema` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct JsonSchemaInput {
    /// A name.
    pub plain: String,
}

/// Answers of `jsonSchema`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum JsonSchemaResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl JsonSchemaResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for JsonSchemaResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `len` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LenInput {
    /// A name.
    pub plain: String,
}

/// Answers of `len`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum LenResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl LenResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for LenResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `let` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LetInput {
    /// A name.
    pub plain: String,
}

/// Answers of `let`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum LetResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl LetResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for LetResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `loop` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct LoopInput {
    /// A name.
    pub plain: String,
}

/// Answers of `loop`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum LoopResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl LoopResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for LoopResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `macro` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MacroInput {
    /// A name.
    pub plain: String,
}

/// Answers of `macro`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum MacroResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl MacroResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for MacroResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `macroRules` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MacroRulesInput {
    /// A name.
    pub plain: String,
}

/// Answers of `macroRules`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum MacroRulesResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl MacroRulesResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for MacroRulesResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `match` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MatchInput {
    /// A name.
    pub plain: String,
}

/// Answers of `match`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum MatchResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl MatchResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for MatchResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `max` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MaxInput {
    /// A name.
    pub plain: String,
}

/// Answers of `max`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum MaxResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl MaxResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for MaxResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `min` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MinInput {
    /// A name.
    pub plain: String,
}

/// Answers of `min`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum MinResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl MinResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for MinResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `mod` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ModInput {
    /// A name.
    pub plain: String,
}

/// Answers of `mod`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ModResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ModResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ModResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `move` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MoveInput {
    /// A name.
    pub plain: String,
}

/// Answers of `move`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum MoveResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl MoveResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for MoveResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `mul` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MulInput {
    /// A name.
    pub plain: String,
}

/// Answers of `mul`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum MulResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl MulResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for MulResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `mut` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct MutInput {
    /// A name.
    pub plain: String,
}

/// Answers of `mut`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum MutResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl MutResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for MutResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `name` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NameInput {
    /// A name.
    pub plain: String,
}

/// Answers of `name`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum NameResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl NameResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for NameResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `ne` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NeInput {
    /// A name.
    pub plain: String,
}

/// Answers of `ne`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum NeResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl NeResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for NeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `neg` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NegInput {
    /// A name.
    pub plain: String,
}

/// Answers of `neg`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum NegResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl NegResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for NegResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `next` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NextInput {
    /// A name.
    pub plain: String,
}

/// Answers of `next`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum NextResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl NextResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for NextResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `not` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct NotInput {
    /// A name.
    pub plain: String,
}

/// Answers of `not`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum NotResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl NotResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for NotResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `override` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OverrideInput {
    /// A name.
    pub plain: String,
}

/// Answers of `override`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum OverrideResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl OverrideResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for OverrideResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `partialCmp` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartialCmpInput {
    /// A name.
    pub plain: String,
}

/// Answers of `partialCmp`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum PartialCmpResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl PartialCmpResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for PartialCmpResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `priv` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PrivInput {
    /// A name.
    pub plain: String,
}

/// Answers of `priv`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum PrivResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl PrivResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for PrivResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `pub` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PubInput {
    /// A name.
    pub plain: String,
}

/// Answers of `pub`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum PubResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl PubResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for PubResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `raw` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RawInput {
    /// A name.
    pub plain: String,
}

/// Answers of `raw`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum RawResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl RawResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for RawResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `ref` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RefInput {
    /// A name.
    pub plain: String,
}

/// Answers of `ref`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum RefResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl RefResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for RefResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `rem` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct RemInput {
    /// A name.
    pub plain: String,
}

/// Answers of `rem`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum RemResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl RemResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for RemResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `return` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ReturnInput {
    /// A name.
    pub plain: String,
}

/// Answers of `return`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum ReturnResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl ReturnResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for ReturnResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `safe` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SafeInput {
    /// A name.
    pub plain: String,
}

/// Answers of `safe`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SafeResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SafeResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SafeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `schema` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SchemaInput {
    /// A name.
    pub plain: String,
}

/// Answers of `schema`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SchemaResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SchemaResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SchemaResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `set` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetInput {
    /// A name.
    pub plain: String,
}

/// Answers of `set`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SetResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SetResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SetResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `sizeOf` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SizeOfInput {
    /// A name.
    pub plain: String,
}

/// Answers of `sizeOf`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SizeOfResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SizeOfResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SizeOfResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `sizeOfVal` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SizeOfValInput {
    /// A name.
    pub plain: String,
}

/// Answers of `sizeOfVal`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SizeOfValResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SizeOfValResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SizeOfValResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `static` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StaticInput {
    /// A name.
    pub plain: String,
}

/// Answers of `static`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum StaticResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl StaticResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for StaticResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `struct` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct StructInput {
    /// A name.
    pub plain: String,
}

/// Answers of `struct`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum StructResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl StructResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for StructResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `sub` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SubInput {
    /// A name.
    pub plain: String,
}

/// Answers of `sub`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SubResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SubResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SubResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `super` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SuperInput {
    /// A name.
    pub plain: String,
}

/// Answers of `super`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum SuperResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl SuperResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for SuperResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `trait` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TraitInput {
    /// A name.
    pub plain: String,
}

/// Answers of `trait`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum TraitResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl TraitResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for TraitResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `true` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TrueInput {
    /// A name.
    pub plain: String,
}

/// Answers of `true`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum TrueResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl TrueResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for TrueResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `try` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TryInput {
    /// A name.
    pub plain: String,
}

/// Answers of `try`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum TryResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl TryResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for TryResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `type` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TypeInput {
    /// A name.
    pub plain: String,
}

/// Answers of `type`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum TypeResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl TypeResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for TypeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `typeof` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TypeofInput {
    /// A name.
    pub plain: String,
}

/// Answers of `typeof`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum TypeofResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl TypeofResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for TypeofResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `union` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnionInput {
    /// A name.
    pub plain: String,
}

/// Answers of `union`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum UnionResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl UnionResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for UnionResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `unsafe` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnsafeInput {
    /// A name.
    pub plain: String,
}

/// Answers of `unsafe`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum UnsafeResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl UnsafeResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for UnsafeResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `unsized` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnsizedInput {
    /// A name.
    pub plain: String,
}

/// Answers of `unsized`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum UnsizedResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl UnsizedResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for UnsizedResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `unwrap` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UnwrapInput {
    /// A name.
    pub plain: String,
}

/// Answers of `unwrap`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum UnwrapResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl UnwrapResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for UnwrapResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `use` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct UseInput {
    /// A name.
    pub plain: String,
}

/// Answers of `use`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum UseResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl UseResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for UseResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `virtual` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct VirtualInput {
    /// A name.
    pub plain: String,
}

/// Answers of `virtual`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum VirtualResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl VirtualResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for VirtualResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `where` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhereInput {
    /// A name.
    pub plain: String,
}

/// Answers of `where`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum WhereResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl WhereResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for WhereResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `while` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct WhileInput {
    /// A name.
    pub plain: String,
}

/// Answers of `while`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum WhileResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl WhileResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for WhileResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `yield` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct YieldInput {
    /// A name.
    pub plain: String,
}

/// Answers of `yield`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum YieldResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 501: The request was refused. The list of errors says why.
    NotImplemented(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl YieldResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 501 with this message.
    pub fn not_implemented(message: impl Into<String>) -> Self {
        Self::NotImplemented(types::Errors::of(501, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::InternalServerError { .. } => 500,
            Self::NotImplemented { .. } => 501,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for YieldResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::NotImplemented(body) => respond::json(501, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}

/// What `plainCallback` is given.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PlainCallbackInput {
    /// A name.
    pub plain: Option<String>,
    /// The body.
    pub body: types::AllTolerant,
}

/// Answers of `plainCallback`, named by status.
#[derive(Clone, Debug, PartialEq)]
#[must_use]
#[non_exhaustive]
pub enum PlainCallbackResponse {
    /// 204: Nothing.
    NoContent,
    /// 400: The request was refused. The list of errors says why.
    BadRequest(types::Errors),
    /// 404: The request was refused. The list of errors says why.
    NotFound(types::Errors),
    /// 405: The request was refused. The list of errors says why.
    MethodNotAllowed(types::Errors),
    /// 408: The request was refused. The list of errors says why.
    RequestTimeout(types::Errors),
    /// 412: The request was refused. The list of errors says why.
    PreconditionFailed(types::Errors),
    /// 413: The request was refused. The list of errors says why.
    PayloadTooLarge(types::Errors),
    /// 500: The request was refused. The list of errors says why.
    InternalServerError(types::Errors),
    /// 503: The request was refused. The list of errors says why.
    ServiceUnavailable(types::Errors),
}

impl PlainCallbackResponse {
    /// 400 with this message.
    pub fn bad_request(message: impl Into<String>) -> Self {
        Self::BadRequest(types::Errors::of(400, message))
    }

    /// 404 with this message.
    pub fn not_found(message: impl Into<String>) -> Self {
        Self::NotFound(types::Errors::of(404, message))
    }

    /// 405 with this message.
    pub fn method_not_allowed(message: impl Into<String>) -> Self {
        Self::MethodNotAllowed(types::Errors::of(405, message))
    }

    /// 408 with this message.
    pub fn request_timeout(message: impl Into<String>) -> Self {
        Self::RequestTimeout(types::Errors::of(408, message))
    }

    /// 412 with this message.
    pub fn precondition_failed(message: impl Into<String>) -> Self {
        Self::PreconditionFailed(types::Errors::of(412, message))
    }

    /// 413 with this message.
    pub fn payload_too_large(message: impl Into<String>) -> Self {
        Self::PayloadTooLarge(types::Errors::of(413, message))
    }

    /// 500 with this message.
    pub fn internal_server_error(message: impl Into<String>) -> Self {
        Self::InternalServerError(types::Errors::of(500, message))
    }

    /// 503 with this message.
    pub fn service_unavailable(message: impl Into<String>) -> Self {
        Self::ServiceUnavailable(types::Errors::of(503, message))
    }

    /// The status of this answer.
    pub fn status(&self) -> u16 {
        match self {
            Self::NoContent => 204,
            Self::BadRequest { .. } => 400,
            Self::NotFound { .. } => 404,
            Self::MethodNotAllowed { .. } => 405,
            Self::RequestTimeout { .. } => 408,
            Self::PreconditionFailed { .. } => 412,
            Self::PayloadTooLarge { .. } => 413,
            Self::InternalServerError { .. } => 500,
            Self::ServiceUnavailable { .. } => 503,
        }
    }
}

impl axum::response::IntoResponse for PlainCallbackResponse {
    fn into_response(self) -> Response {
        match self {
            Self::NoContent => respond::empty(204),
            Self::BadRequest(body) => respond::json(400, &body),
            Self::NotFound(body) => respond::json(404, &body),
            Self::MethodNotAllowed(body) => respond::json(405, &body),
            Self::RequestTimeout(body) => respond::json(408, &body),
            Self::PreconditionFailed(body) => respond::json(412, &body),
            Self::PayloadTooLarge(body) => respond::json(413, &body),
            Self::InternalServerError(body) => respond::json(500, &body),
            Self::ServiceUnavailable(body) => respond::json(503, &body),
        }
    }
}
