//! One call: as many attempts as the policy allows, within the time there is.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use reqwest::Request;
use reqwest::header::HeaderValue;

use crate::call_result::{CallError, CallResponse};
use crate::client::{AUTH, Shared};
use crate::deadline::Deadline;
use crate::not_started::{NoToken, NoTokenCause, RateLimitTimeout};
use crate::rate_limit::Permit;
use crate::raw_response::{BodyError, CallContext, RawResponse, ReceivedResponse};
use crate::retry::{self, AttemptResult, Repeatability, ResponseFacts, RetryDecision, ServerEffect};
use crate::sent_request::SentRequest;
use crate::tokens::RequestToken;
use crate::tracked_body::HandoverFlag;
use crate::transport_error::TransportError;
use crate::unknown_outcome::{UnknownCause, UnknownOutcome};
use crate::{request_id, retry_after, trace, vendor_error};

/// One call on its way.
pub(crate) struct Call<'a> {
    http: &'a reqwest::Client,
    shared: &'a Shared,
    operation: &'static str,
    kind: Repeatability,
    /// Longest time of one attempt.
    timeout: Option<Duration>,
    deadline: Deadline,
    /// What is sent, but for the token; a copy of it stays behind with each attempt.
    request: Request,
    /// Whether another token was asked for already.
    renewed: bool,
    /// The token that the server refused.
    refused: Option<HeaderValue>,
    /// Why it is not known whether the server acted on an attempt before the last.
    open: Option<UnknownCause>,
    /// When the first attempt began that may have arrived.
    first_sent: Option<SystemTime>,
}

/// One attempt that was made.
struct Attempt {
    result: Result<ReceivedResponse, TransportError>,
    granted: RequestToken,
    started: SystemTime,
}

impl<'a> Call<'a> {
    pub(crate) fn new(
        http: &'a reqwest::Client,
        shared: &'a Shared,
        operation: &'static str,
        kind: Repeatability,
        request: Request,
    ) -> Self {
        let deadline = Deadline::after(None);
        Self {
            http,
            shared,
            operation,
            kind,
            timeout: None,
            deadline,
            request,
            renewed: false,
            refused: None,
            open: None,
            first_sent: None,
        }
    }

    /// Gives each attempt and the whole call, from now on, so much time.
    pub(crate) fn with_deadline(mut self, attempt: Option<Duration>, total: Option<Duration>) -> Self {
        self.timeout = attempt;
        self.deadline = Deadline::after(total);
        self
    }

    /// Sends the request, and sends it again where that is allowed and may help.
    pub(crate) async fn run(mut self) -> Result<CallResponse, CallError> {
        let mut attempt = 1;
        let mut tried = self.attempt(attempt).await?;
        loop {
            let outcome = self.judge(&tried);
            let effect = retry::effect(&outcome);
            let left = self.deadline.left();
            let next = retry::next(&self.shared.rules, self.kind, &outcome, attempt, left, request_id::fraction());
            let RetryDecision::Again { wait, reason } = next else { return self.finish(tried, effect, attempt) };
            let status = tried.result.as_ref().ok().map(|received| received.status);
            trace::again(attempt, reason.word(), status, wait);
            if !wait.is_zero() {
                tokio::time::sleep(wait).await;
            }
            match self.attempt(attempt + 1).await {
                Ok(another) => {
                    let before = std::mem::replace(&mut tried, another);
                    if effect == ServerEffect::Unknown && self.kind != Repeatability::Read {
                        self.open = Some(self.cause(before, attempt));
                    }
                    attempt += 1;
                }
                // It could not even start; what came of the one before says more.
                Err(failure) => {
                    trace::gave_up(&failure);
                    return self.finish(tried, effect, attempt);
                }
            }
        }
    }

    /// Sends the request once and reads the answer.
    ///
    /// # Errors
    /// Where nothing could be sent: no turn or no token in time.
    async fn attempt(&mut self, attempt: u32) -> Result<Attempt, CallError> {
        let permit = self.acquire().await?;
        let no_token = |cause| CallError::NoToken(NoToken::new(self.operation, cause));
        let granted = self.shared.tokens.grant(self.deadline).await.map_err(no_token)?;
        if self.deadline.left().is_some_and(|left| left.is_zero()) {
            return Err(no_token(NoTokenCause::OutOfTime));
        }
        if self.refused.as_ref() == Some(&granted.header) {
            return Err(no_token(NoTokenCause::Refused));
        }
        // The original leaves and the copy stays, since a copy has no room for the headers that are still to come.
        let copy = copy(&self.request).ok_or(CallError::Streamed)?;
        let mut request = std::mem::replace(&mut self.request, copy);
        request.headers_mut().insert(AUTH, granted.header.clone());
        // A read does no harm if it arrives; of all else it must be known.
        let handed_over = if self.kind == Repeatability::Read { None } else { HandoverFlag::watch(&mut request) };
        let limit = self.deadline.limit(self.timeout);
        if limit != self.shared.http_timeout {
            *request.timeout_mut() = limit;
        }
        let permit = permit.map(Permit::begin);
        let started = SystemTime::now();
        let result = match self.http.execute(request).await {
            Ok(response) => Ok(ReceivedResponse::read(response, self.shared.max_response_bytes).await),
            Err(error) => {
                let handed_over = handed_over.map(|handed_over| handed_over.get());
                let route = self.shared.route.clone();
                Err(TransportError::new(Some(self.operation), attempt, handed_over, route, error))
            }
        };
        drop(permit);
        Ok(Attempt { result, granted, started })
    }

    async fn acquire(&self) -> Result<Option<Permit>, CallError> {
        let Some(rate_limiter) = &self.shared.rate_limiter else { return Ok(None) };
        let too_late =
            |wait| CallError::RateLimitTimeout(RateLimitTimeout::new(self.operation, rate_limiter.limit(), wait));
        rate_limiter.acquire(self.deadline.instant()).await.map(Some).map_err(|late| too_late(late.0))
    }

    /// What the policy has to know of an attempt.
    fn judge(&mut self, tried: &Attempt) -> AttemptResult {
        let received = match &tried.result {
            Err(error) if !error.was_sent() => {
                return AttemptResult::Unsent { passes: error.is_connect() && error.is_transient() };
            }
            Err(_) => None,
            Ok(received) => Some(received),
        };
        self.first_sent.get_or_insert(tried.started);
        let Some(received) = received else { return AttemptResult::Unanswered };
        let status = received.status.as_u16();
        // The source hears of it whether or not this call may go on, so that the next one gets another token.
        let has_other_token = status == 401 && self.shared.tokens.refused(&tried.granted) && !self.renewed;
        if status == 401 {
            self.refused = Some(tried.granted.header.clone());
            self.renewed |= has_other_token;
        }
        AttemptResult::Answered(ResponseFacts {
            status,
            is_vendor_error: status >= 500
                && received.error.is_none()
                && !vendor_error::read(&received.body).is_empty(),
            is_truncated: matches!(received.error, Some(BodyError::Interrupted(_))),
            retry_after: retry_after::read(&received.headers, SystemTime::now()),
            has_other_token,
        })
    }

    /// An attempt as the reason for not knowing what happened.
    fn cause(&self, tried: Attempt, attempts: u32) -> UnknownCause {
        let call = CallContext { operation: self.operation, attempts, sent: None, route: self.shared.route.clone() };
        match tried.result {
            Ok(received) => UnknownCause::Response(RawResponse::of_call(received, call).0),
            Err(error) => UnknownCause::Unanswered(error),
        }
    }

    /// What the caller gets.
    fn finish(mut self, tried: Attempt, effect: ServerEffect, attempts: u32) -> Result<CallResponse, CallError> {
        let operation = self.operation;
        let unknown = match (self.kind, effect) {
            // Whatever came of the attempts before: it is done now, and once only.
            (Repeatability::Read, _) | (_, ServerEffect::Done) => Err(tried),
            (_, ServerEffect::Unknown) => Ok(self.cause(tried, attempts)),
            // A refusal says nothing about the attempts before it.
            (_, ServerEffect::None) => self.open.take().ok_or(tried),
        };
        let tried = match unknown {
            Ok(cause) => {
                let unknown = UnknownOutcome::new(operation, attempts, cause, Arc::new(self.into_sent()));
                return Err(CallError::Unknown(unknown));
            }
            Err(tried) => tried,
        };
        let received = tried.result.map_err(CallError::Transport)?;
        let route = self.shared.route.clone();
        let sent = (self.kind != Repeatability::Read).then(|| Arc::new(self.into_sent()));
        let (response, error) = RawResponse::of_call(received, CallContext { operation, attempts, sent, route });
        Ok(CallResponse::new(response, error))
    }

    fn into_sent(self) -> SentRequest {
        let now = SystemTime::now();
        SentRequest::new(self.request, self.first_sent.unwrap_or(now), now)
    }
}

/// A second copy of a request; none where its body is a stream. reqwest's own costs three allocations more.
fn copy(request: &Request) -> Option<Request> {
    let mut copy = Request::new(request.method().clone(), request.url().clone());
    *copy.headers_mut() = request.headers().clone();
    if let Some(body) = request.body() {
        *copy.body_mut() = Some(Bytes::copy_from_slice(body.as_bytes()?).into());
    }
    Some(copy)
}
