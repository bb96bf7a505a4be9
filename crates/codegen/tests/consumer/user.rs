//! Code as users of the generated crates write it. It uses every item that is generated from `base.yaml`, each in the
//! ways in which the types allow it, so that an edit which takes one of these ways away stops it from compiling. It is
//! compiled and never run.

#![allow(dead_code, reason = "it is there to be compiled")]

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::error::Error as StdError;
use std::fmt::Display;
use std::str::FromStr;

use api::api::generated::server::api::{
    Api, CallDoneInput, CallDoneResponse, GetReportInput, GetReportResponse, ListCallsInput, ListCallsResponse,
    StartCallInput, StartCallResponse,
};
use api::api::generated::server::receiver::{CallDoneReceiver, call_done_router};
use api::api::generated::server::{routes, schemas};
use api::api::generated::types::{
    AccountId, Call, CallDone, CallRequest, Calls, ErrorItem, Errors, Granularity, GranularityPeriod, Labels, Limit,
    Mode, Note, Order, Part, Priority, Report, Seconds, WithOriginal, Status, Target, Url, WordList,
};
use api::api::generated::client::builder;
use api::api::runtime::Client;
use api::{Error, ResponseValue};
use smartassist_server::{Caller, NoGuard, Receiver, StaticToken, StreamedJson, Stub};
use smartassist_types::{BuildError, ConstraintError};

type Boxed = Box<dyn StdError + Send + Sync>;
type Json = serde_json::Value;

// Enums as keys, as constants, copied, ordered, and matched whole where the list is closed.

const MODES: [Mode; 2] = [Mode::Disconnect, Mode::Detect];
static FIRST: Order = Order::Newest;

fn closed(mode: Mode, order: Order, period: GranularityPeriod) -> u32 {
    let copy = mode;
    let by_mode: HashMap<Mode, Order> = HashMap::from([(copy, order), (mode, FIRST)]);
    let sorted: BTreeSet<Order> = by_mode.values().copied().collect();
    let weight = match mode {
        Mode::Disconnect => 1,
        Mode::Detect => 2,
    };
    let place = match order {
        Order::Newest => 3,
        Order::Oldest => 4,
    };
    let minutes = match period {
        GranularityPeriod::Hour => 60,
        GranularityPeriod::Day => 1440,
    };
    weight + place + minutes + u32::from(sorted.contains(&Order::default()) && MODES.contains(&mode))
}

fn closed_text(text: &str) -> Result<(Mode, Order, GranularityPeriod), ConstraintError> {
    Ok((Mode::from_str(text)?, Order::try_from(text.to_owned())?, GranularityPeriod::try_from(text)?))
}

fn open(status: &WithOriginal<Status>) -> (&str, bool) {
    let known: HashMap<Status, i32> =
        HashMap::from([(Status::Ringing, 1), (Status::CallInProgress, 2), (Status::Completed, 3)]);
    let other: Status = "else".into();
    let name = match **status {
        Status::Ringing => "ringing",
        Status::CallInProgress => "talking",
        Status::Completed => "over",
        Status::Other(ref word) => word,
        _ => "new",
    };
    let spelled: WithOriginal<Status> = Status::Completed.into();
    (name, known.contains_key(&other) || status.is_documented() || spelled == Status::Completed)
}

// Named texts and numbers.

fn texts(text: &str) -> Result<HashSet<String>, Boxed> {
    let owned = text.to_owned();
    let account: AccountId = text.parse()?;
    let target = Target::try_from(&owned)?;
    let url = Url::try_from(&owned)?;
    let again = Url::try_from(owned.clone())?;
    let note: Note = text.into();
    let noted = Note::from(owned);
    let lengths = (AccountId::CONSTRAINTS.max_length, Target::CONSTRAINTS.min_length, Url::CONSTRAINTS.max_length);
    let starts = account.starts_with('a') && target == "tel:1" && *url == *"u" && note.len() == noted.len();
    let all = [account.as_str(), &target, url.as_ref(), &note, &lengths.0.is_some().to_string(), &starts.to_string()];
    Ok(all.into_iter().map(str::to_owned).chain([url.clone().into_inner(), again.into_inner(), String::from(noted)]).collect())
}

fn numbers() -> Result<u64, ConstraintError> {
    let limit = Limit::default();
    let again = limit;
    let seconds: Seconds = "30".parse()?;
    let priority = Priority::try_from(3_i32)?;
    let highest: u32 = priority.get().max(again.get()).max(Priority::default().get());
    let long: u64 = seconds.get();
    let plain: u64 = seconds.into();
    let plainer: u32 = limit.into();
    let bounds: (i64, i64, i64) =
        (Limit::CONSTRAINTS.minimum, Seconds::CONSTRAINTS.maximum, Priority::CONSTRAINTS.maximum);
    Ok(long + plain + u64::from(highest) + u64::from(plainer) + bounds.0.unsigned_abs())
}

// Lists, maps, unions.

fn collections(call: Call) -> Result<(WordList, Labels, Calls), ConstraintError> {
    let words = WordList::try_from(vec!["a".to_owned()])?;
    let first: Option<&String> = words.first();
    let labels = Labels::try_from([("team", first.cloned().unwrap_or_default())])?;
    let named: Option<&String> = labels.get("team");
    let empty = Labels::default();
    let entries: BTreeMap<String, String> = empty.into_inner();
    let calls = Calls::try_from(vec![call])?;
    let ids: Vec<String> = calls.clone().into_iter().map(|call: Call| call.id).collect();
    let listed: Vec<Call> = calls.clone().into();
    let _ = (named, entries, ids, listed, WordList::CONSTRAINTS.unique, Labels::CONSTRAINTS.max);
    Ok((words, labels, calls))
}

fn unions(text: &str) -> Result<i64, ConstraintError> {
    let coarse: Granularity = GranularityPeriod::Day.into();
    let fine = Granularity::from(15_i64);
    let read: Granularity = text.try_into()?;
    let parsed: Granularity = text.parse()?;
    let shown = coarse.to_string();
    Ok([fine, read, parsed].into_iter().fold(shown.len() as i64, |sum, one| match one {
        Granularity::Period(period) => sum + i64::from(closed(Mode::Detect, Order::Oldest, period)),
        Granularity::Integer(minutes) => sum + minutes,
        _ => sum,
    }))
}

// Objects: built, read, taken apart.

fn request() -> Result<CallRequest, BuildError> {
    let metadata: BTreeMap<String, Json> = BTreeMap::new();
    let request = CallRequest::builder()
        .target("tel:1")
        .notify_url("https://example.com")
        .mode(Mode::Detect)
        .retries(2)
        .labels([("team", "blue")])
        .metadata(metadata)
        .tags(vec!["a".to_owned()])
        .granularity(GranularityPeriod::Hour)
        .priority(7)
        .version(1_i64);
    #[allow(deprecated)]
    request.note("for people").build()
}

fn taken_apart(request: CallRequest) -> Result<usize, Boxed> {
    let null = CallRequest::builder().target("tel:2").mode_null().build()?;
    let rank: Priority = request.priority_or_default();
    let target: Target = request.target;
    let url: Option<Url> = request.notify_url;
    let mode: Option<Option<Mode>> = request.mode;
    let retries: Option<i32> = request.retries;
    let labels: Option<Labels> = request.labels;
    let metadata: Option<BTreeMap<String, Json>> = request.metadata;
    let tags: Option<WordList> = request.tags;
    let granularity: Option<Granularity> = request.granularity;
    let priority: Option<Priority> = request.priority;
    #[allow(deprecated)]
    let note: Option<Note> = request.note;
    let version: Option<i64> = request.version;
    let told = (url.is_some(), mode.flatten(), retries, labels.is_some(), metadata.is_some(), tags.is_some());
    let more = (granularity.is_some(), priority, note.is_some(), version, rank, null.mode);
    Ok(target.len() + format!("{told:?} {more:?}").len())
}

fn answers() -> Result<(Call, CallDone, Report), BuildError> {
    let part = Part::builder().start("now").words(3).unknown("extra", true);
    #[allow(deprecated)]
    let part: Part = part.muted(false).build()?;
    let start: Option<String> = part.start.clone();
    let words: Option<i32> = part.words;
    #[allow(deprecated)]
    let muted: Option<bool> = part.muted;
    let call = Call::builder().id("c-1").status("Ringing").score(0.5).parts(vec![part]).build()?;
    let id: &String = &call.id;
    let status: Option<&WithOriginal<Status>> = call.status.as_ref();
    let score: Option<Option<f64>> = call.score;
    let parts: Option<Vec<Part>> = call.parts.clone();
    let unknown: &serde_json::Map<String, Json> = &call.unknown;
    let _ = (start, words, muted, id, status.map(open), score, parts, unknown, Call::builder().id("").score_null());
    let done = CallDone::builder().call(call.clone()).seconds(5_i64).build()?;
    let whole: (Option<Call>, Option<i64>) = (done.call.clone(), done.seconds);
    let report = Report::builder()
        .account("a")
        .from("monday")
        .to("friday")
        .made("today")
        .author("me")
        .title("calls")
        .text(format!("{whole:?}"))
        .build()?;
    let told: [&String; 2] = [&report.account, &report.from];
    let rest: [&Option<String>; 5] = [&report.to, &report.made, &report.author, &report.title, &report.text];
    let _ = (told, rest);
    Ok((call, done, report))
}

fn errors() -> Result<Errors, BuildError> {
    let item: ErrorItem = ErrorItem::builder().msg("no").code(412).build()?;
    let (msg, code): (String, i32) = (item.msg.clone(), item.code);
    let errors = Errors::builder().errors(vec![item]).build()?;
    let listed: &Vec<ErrorItem> = &errors.errors;
    let aliases = ErrorItem::ALIASES;
    let _ = (msg, code, listed, aliases, &errors.unknown);
    Ok(Errors::of(500, "no"))
}

fn json(text: &str) -> Result<(CallRequest, Json), serde_json::Error> {
    let request: CallRequest = serde_json::from_str(text)?;
    let json = serde_json::to_value(request.clone())?;
    let same = request == request.clone();
    Ok((request, Json::from(same || json.is_null())))
}

// The client.

async fn calls(client: &Client) -> Result<Report, Error<Errors>> {
    let call: builder::StartCall<'_> = client.start_call();
    let body = CallRequest::builder().target("tel:1");
    let started: ResponseValue<Call> = call.account_id("a1").x_trace("t").body(body).send().await?;
    let id: String = started.into_inner().id;
    let list: ResponseValue<Calls> = client
        .list_calls()
        .account_id("a1")
        .limit(5)
        .since(id)
        .order(Order::Oldest)
        .bucket(GranularityPeriod::Day)
        .state("ringing")
        .send()
        .await?;
    let _ = list.into_inner().len();
    let report: builder::GetReport<'_> = client.get_report();
    match report.account_id("a1").send().await {
        Ok(report) => Ok(report.into_inner()),
        Err(Error::ErrorResponse(refused)) => {
            let errors: Errors = refused.into_inner();
            Err(Error::InvalidRequest(errors.errors.len().to_string()))
        }
        Err(other) => Err(other),
    }
}

fn listed(client: &Client) -> builder::ListCalls<'_> {
    builder::ListCalls::new(client)
}

// The server.

struct Service(Report);

impl Api for Service {
    async fn start_call(&self, _caller: Caller, input: StartCallInput) -> StartCallResponse {
        let (account, trace, body): (AccountId, Option<String>, CallRequest) =
            (input.account_id, input.x_trace, input.body);
        if trace.is_some() {
            return StartCallResponse::Locked { body: Errors::of(423, account.as_str()), retry_after: None };
        }
        if body.version.is_some() {
            let wait = Seconds::try_from(3_u32).ok();
            return StartCallResponse::TooManyRequests { body: Errors::of(429, "wait"), retry_after: wait };
        }
        match answers() {
            Ok((call, ..)) => StartCallResponse::Ok(call),
            Err(error) => StartCallResponse::internal_server_error(error.to_string()),
        }
    }

    async fn list_calls(&self, _caller: Caller, input: ListCallsInput) -> ListCallsResponse {
        let ListCallsInput { account_id, limit, since, order, bucket, state, .. } = input;
        let used: (AccountId, Limit, Option<String>, Order, Option<Granularity>, Option<WithOriginal<Status>>) =
            (account_id, limit, since, order, bucket, state);
        if used.2.is_some() {
            return ListCallsResponse::NotFound(Errors::of(404, "none"));
        }
        match answers().map(|(call, ..)| collections(call)) {
            Ok(Ok((.., calls))) => ListCallsResponse::Ok { body: calls, x_total: Seconds::try_from(1_u32).ok() },
            _ => ListCallsResponse::service_unavailable("later"),
        }
    }

    async fn get_report(&self, _caller: Caller, input: GetReportInput) -> GetReportResponse {
        let account: AccountId = input.account_id;
        if account.is_empty() { GetReportResponse::not_found("none") } else { GetReportResponse::Ok(self.0.clone()) }
    }
}

fn streamed(call: StreamedJson<Call>, calls: StreamedJson<Calls>) -> (StartCallResponse, ListCallsResponse) {
    (StartCallResponse::OkStreamed(call), ListCallsResponse::OkStreamed { body: calls, x_total: None })
}

fn refusals(text: &str) -> Vec<StartCallResponse> {
    use StartCallResponse as Response;
    vec![
        Response::bad_request(text),
        Response::unauthorized(text),
        Response::not_found(text),
        Response::method_not_allowed(text),
        Response::request_timeout(text),
        Response::precondition_failed(text),
        Response::payload_too_large(text),
        Response::unsupported_media_type(text),
        Response::locked(text),
        Response::too_many_requests(text),
        Response::internal_server_error(text),
        Response::not_implemented(text),
        Response::service_unavailable(text),
    ]
}

fn kinds(response: &StartCallResponse) -> u16 {
    match response {
        StartCallResponse::Ok(call) => call.id.len() as u16,
        StartCallResponse::OkStreamed(_) => 1,
        StartCallResponse::BadRequest(errors)
        | StartCallResponse::Unauthorized(errors)
        | StartCallResponse::NotFound(errors)
        | StartCallResponse::MethodNotAllowed(errors)
        | StartCallResponse::RequestTimeout(errors)
        | StartCallResponse::PreconditionFailed(errors)
        | StartCallResponse::PayloadTooLarge(errors)
        | StartCallResponse::UnsupportedMediaType(errors)
        | StartCallResponse::InternalServerError(errors)
        | StartCallResponse::NotImplemented(errors) => errors.errors.len() as u16,
        StartCallResponse::Locked { body, retry_after }
        | StartCallResponse::TooManyRequests { body, retry_after }
        | StartCallResponse::ServiceUnavailable { body, retry_after } => {
            retry_after.map_or(body.errors.len() as u16, |seconds| seconds.get() as u16)
        }
        other => other.status(),
    }
}

fn other_kinds(calls: &ListCallsResponse, report: &GetReportResponse) -> u16 {
    let calls = match calls {
        ListCallsResponse::Ok { body, x_total } => body.len() as u16 + u16::from(x_total.is_some()),
        ListCallsResponse::OkStreamed { .. } => 1,
        ListCallsResponse::BadRequest(errors)
        | ListCallsResponse::Unauthorized(errors)
        | ListCallsResponse::NotFound(errors)
        | ListCallsResponse::MethodNotAllowed(errors)
        | ListCallsResponse::InternalServerError(errors)
        | ListCallsResponse::NotImplemented(errors) => errors.errors.len() as u16,
        ListCallsResponse::TooManyRequests { retry_after, .. }
        | ListCallsResponse::ServiceUnavailable { retry_after, .. } => u16::from(retry_after.is_some()),
        other => other.status(),
    };
    let report = match report {
        GetReportResponse::Ok(report) => report_length(report),
        GetReportResponse::BadRequest(errors)
        | GetReportResponse::Unauthorized(errors)
        | GetReportResponse::NotFound(errors)
        | GetReportResponse::MethodNotAllowed(errors)
        | GetReportResponse::InternalServerError(errors)
        | GetReportResponse::NotImplemented(errors) => errors.errors.len() as u16,
        GetReportResponse::TooManyRequests { retry_after, .. }
        | GetReportResponse::ServiceUnavailable { retry_after, .. } => u16::from(retry_after.is_some()),
        other => other.status(),
    };
    let refused = (
        [
            ListCallsResponse::bad_request(""),
            ListCallsResponse::unauthorized(""),
            ListCallsResponse::not_found(""),
            ListCallsResponse::method_not_allowed(""),
            ListCallsResponse::too_many_requests(""),
            ListCallsResponse::internal_server_error(""),
            ListCallsResponse::not_implemented(""),
        ],
        [
            GetReportResponse::bad_request(""),
            GetReportResponse::unauthorized(""),
            GetReportResponse::method_not_allowed(""),
            GetReportResponse::too_many_requests(""),
            GetReportResponse::internal_server_error(""),
            GetReportResponse::not_implemented(""),
            GetReportResponse::service_unavailable(""),
        ],
    );
    calls + report + refused.0.len() as u16 + refused.1.len() as u16
}

fn report_length(report: &Report) -> u16 {
    report.account.len() as u16
}

// The receiver of notifications.

struct Inbox;

impl CallDoneReceiver for Inbox {
    async fn call_done(&self, input: CallDoneInput) -> CallDoneResponse {
        let (signature, body): (Option<Note>, CallDone) = (input.x_signature, input.body);
        match (signature, body.call) {
            (None, _) => CallDoneResponse::BadRequest(Errors::of(400, "not signed")),
            (_, None) => CallDoneResponse::precondition_failed("no call"),
            _ => CallDoneResponse::NoContent,
        }
    }
}

fn received(response: &CallDoneResponse) -> u16 {
    match response {
        CallDoneResponse::NoContent => 0,
        CallDoneResponse::BadRequest(errors)
        | CallDoneResponse::NotFound(errors)
        | CallDoneResponse::MethodNotAllowed(errors)
        | CallDoneResponse::RequestTimeout(errors)
        | CallDoneResponse::PreconditionFailed(errors)
        | CallDoneResponse::PayloadTooLarge(errors)
        | CallDoneResponse::InternalServerError(errors) => errors.errors.len() as u16,
        CallDoneResponse::ServiceUnavailable { body, retry_after } => {
            body.errors.len() as u16 + u16::from(retry_after.is_some())
        }
        other => other.status(),
    }
}

fn not_received() -> [CallDoneResponse; 7] {
    [
        CallDoneResponse::bad_request(""),
        CallDoneResponse::not_found(""),
        CallDoneResponse::method_not_allowed(""),
        CallDoneResponse::request_timeout(""),
        CallDoneResponse::payload_too_large(""),
        CallDoneResponse::internal_server_error(""),
        CallDoneResponse::service_unavailable(""),
    ]
}

fn routers(service: Service) -> usize {
    let stub = Stub::new(service, StaticToken::new("token", Caller::of_app("cs-1")));
    let _ = (routes::router(stub), call_done_router(Receiver::new(Inbox).with_guard(NoGuard)));
    let operations = [&routes::START_CALL, &routes::LIST_CALLS, &routes::GET_REPORT, &routes::CALL_DONE];
    let tables = [
        &schemas::CALL_REQUEST,
        &schemas::PRIORITY,
        &schemas::NOTE,
        &schemas::TARGET,
        &schemas::URL,
        &schemas::MODE,
        &schemas::LABELS,
        &schemas::WORD_LIST,
        &schemas::GRANULARITY,
        &schemas::GRANULARITY_PERIOD,
        &schemas::CALL,
        &schemas::PART,
        &schemas::STATUS,
        &schemas::CALL_DONE,
    ];
    operations.len() + tables.len()
}

/// What code that is generic over the types asks of them.
fn bounds() {
    fn value<T: Clone + std::fmt::Debug + PartialEq + Send + Sync + serde::Serialize + serde::de::DeserializeOwned>() {}
    fn key<T: Copy + Eq + Ord + std::hash::Hash + Display + FromStr>() {}
    fn word<T: Clone + Eq + Ord + std::hash::Hash + Display + AsRef<str> + FromStr>() {}
    (value::<CallRequest>(), value::<Report>(), value::<Call>(), value::<Calls>(), value::<Part>());
    (value::<CallDone>(), value::<Errors>(), value::<ErrorItem>(), value::<WordList>(), value::<Labels>());
    (value::<Granularity>(), key::<Limit>(), key::<Seconds>(), key::<Priority>());
    (key::<Mode>(), key::<Order>(), key::<GranularityPeriod>(), word::<Status>());
    (word::<AccountId>(), word::<Target>(), word::<Url>(), word::<Note>());
}
