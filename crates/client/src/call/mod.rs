//! One call: as many attempts as the retry policy allows, within the total time limit.

pub(crate) mod deadline;
pub(crate) mod rate_limit;
pub(crate) mod retry;
pub(crate) mod token;
pub(crate) mod trace;
mod tracked_body;

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use reqwest::Request;
use reqwest::header::HeaderValue;
use uuid::Uuid;

use self::deadline::Deadline;
use self::rate_limit::{Permit, RateLimiter};
use self::retry::{AttemptResult, Repeatability, ResponseFacts, RetryDecision, RetryPolicy, ServerEffect};
use self::token::{RequestToken, TokenProvider};
use self::tracked_body::HandoverFlag;
use crate::endpoint::Endpoint;
use crate::error::{CallError, NoToken, NoTokenCause, RateLimitTimeout, TransportError, UnknownCause, UnknownOutcome};
use crate::headers::AUTH;
use crate::response::{
    BodyError, CallContext, CallResponse, RawResponse, ReceivedResponse, SentRequest, retry_hints, vendor_error,
};

/// What all clones of a client share, and all their calls use.
pub(crate) struct Shared {
    pub(crate) tokens: TokenProvider,
    pub(crate) account_id: Option<HeaderValue>,
    /// Set where the HTTP client does not send it by itself.
    pub(crate) user_agent: Option<HeaderValue>,
    /// The time limit that the HTTP client sets by itself, if it is known. To set one on a request costs allocations.
    pub(crate) http_timeout: Option<Duration>,
    pub(crate) max_response_bytes: usize,
    pub(crate) retry_policy: RetryPolicy,
    pub(crate) rate_limiter: Option<RateLimiter>,
    pub(crate) supports_idempotency: bool,
    pub(crate) endpoint: Endpoint,
}

/// One call and its state between attempts.
pub(crate) struct Call<'a> {
    http: &'a reqwest::Client,
    shared: &'a Shared,
    operation: &'static str,
    repeatability: Repeatability,
    /// Time limit of one attempt.
    timeout: Option<Duration>,
    deadline: Deadline,
    /// The request without a token. Each attempt sends it and leaves a copy here.
    request: Request,
    /// Whether another token was already requested.
    renewed: bool,
    /// The token that the server refused.
    refused: Option<HeaderValue>,
    /// Why it is not known whether the server acted on an attempt before the last.
    unknown_cause: Option<UnknownCause>,
    /// When the first attempt began that may have reached the server.
    first_sent: Option<SystemTime>,
}

/// One attempt that was made.
struct Attempt {
    result: Result<ReceivedResponse, TransportError>,
    token: RequestToken,
    started: SystemTime,
}

impl<'a> Call<'a> {
    pub(crate) fn new(
        http: &'a reqwest::Client,
        shared: &'a Shared,
        operation: &'static str,
        repeatability: Repeatability,
        request: Request,
    ) -> Self {
        Self {
            http,
            shared,
            operation,
            repeatability,
            timeout: None,
            deadline: Deadline::after(None),
            request,
            renewed: false,
            refused: None,
            unknown_cause: None,
            first_sent: None,
        }
    }

    /// Sets the time limits of each attempt and of the whole call. The latter starts now.
    pub(crate) fn with_deadline(mut self, timeout: Option<Duration>, total: Option<Duration>) -> Self {
        self.timeout = timeout;
        self.deadline = Deadline::after(total);
        self
    }

    /// Sends the request, and retries it as the policy allows.
    pub(crate) async fn run(mut self) -> Result<CallResponse, CallError> {
        let mut number = 1;
        let mut attempt = self.attempt(number).await?;
        loop {
            let result = self.classify(&attempt);
            let effect = retry::effect(&result);
            let left = self.deadline.left();
            let policy = &self.shared.retry_policy;
            let decision = retry::decide(policy, self.repeatability, &result, number, left, random_fraction());
            let RetryDecision::Retry { wait, reason } = decision else { return self.finish(attempt, effect, number) };
            let status = attempt.result.as_ref().ok().map(|received| received.status);
            trace::retrying(number, reason.as_str(), status, wait);
            if !wait.is_zero() {
                tokio::time::sleep(wait).await;
            }
            match self.attempt(number + 1).await {
                Ok(next) => {
                    let previous = std::mem::replace(&mut attempt, next);
                    if effect == ServerEffect::Unknown && self.repeatability != Repeatability::Read {
                        self.unknown_cause = Some(self.cause(previous, number));
                    }
                    number += 1;
                }
                // The next attempt could not start. The result of this one tells the caller more.
                Err(error) => {
                    trace::gave_up(&error);
                    return self.finish(attempt, effect, number);
                }
            }
        }
    }

    /// Sends the request once and reads the response.
    ///
    /// # Errors
    /// Nothing was sent: there was no permit of the rate limiter, or no token, in time.
    async fn attempt(&mut self, number: u32) -> Result<Attempt, CallError> {
        let shared = self.shared;
        let permit = self.permit().await?;
        let no_token = |cause| CallError::NoToken(NoToken::new(self.operation, cause));
        let token = shared.tokens.acquire(self.deadline).await.map_err(no_token)?;
        if self.deadline.left().is_some_and(|left| left.is_zero()) {
            return Err(no_token(NoTokenCause::OutOfTime));
        }
        if self.refused.as_ref() == Some(&token.header) {
            return Err(no_token(NoTokenCause::Refused));
        }
        // The original is sent and the copy stays: a copy has no capacity for the headers that are added below.
        let copy = copy(&self.request).ok_or(CallError::StreamedBody)?;
        let mut request = std::mem::replace(&mut self.request, copy);
        request.headers_mut().insert(AUTH, token.header.clone());
        // It does no harm if a read is sent twice. Of any other request it must be known whether it was sent.
        let handover = if self.repeatability == Repeatability::Read { None } else { HandoverFlag::watch(&mut request) };
        let limit = self.deadline.limit(self.timeout);
        if limit != shared.http_timeout {
            *request.timeout_mut() = limit;
        }
        let permit = permit.map(Permit::start);
        let started = SystemTime::now();
        let result = match self.http.execute(request).await {
            Ok(response) => Ok(ReceivedResponse::read(response, shared.max_response_bytes).await),
            Err(error) => {
                let handed_over = handover.map(|handover| handover.is_set());
                let endpoint = shared.endpoint.clone();
                Err(TransportError::new(Some(self.operation), number, handed_over, endpoint, error))
            }
        };
        drop(permit);
        Ok(Attempt { result, token, started })
    }

    /// A permit of the rate limiter; `None` where the client has no limit.
    async fn permit(&self) -> Result<Option<Permit>, CallError> {
        let Some(limiter) = &self.shared.rate_limiter else { return Ok(None) };
        let timeout = |wait| CallError::RateLimitTimeout(RateLimitTimeout::new(self.operation, limiter.limit(), wait));
        limiter.acquire(self.deadline.instant()).await.map(Some).map_err(|error| timeout(error.wait))
    }

    /// What the retry policy has to know about an attempt.
    fn classify(&mut self, attempt: &Attempt) -> AttemptResult {
        let received = match &attempt.result {
            Err(error) if !error.was_sent() => {
                return AttemptResult::Unsent { is_transient: error.is_connect() && error.is_transient() };
            }
            Err(_) => None,
            Ok(received) => Some(received),
        };
        self.first_sent.get_or_insert(attempt.started);
        let Some(received) = received else { return AttemptResult::Unanswered };
        let status = received.status.as_u16();
        // The source is notified even if this call ends here, so that the next call gets another token.
        let has_other_token = status == 401 && self.shared.tokens.refused(&attempt.token) && !self.renewed;
        if status == 401 {
            self.refused = Some(attempt.token.header.clone());
            self.renewed |= has_other_token;
        }
        AttemptResult::Answered(ResponseFacts {
            status,
            is_vendor_error: status >= 500
                && received.error.is_none()
                && !vendor_error::parse(&received.body).is_empty(),
            is_truncated: matches!(received.error, Some(BodyError::Interrupted(_))),
            retry_after: retry_hints::retry_after(&received.headers, SystemTime::now()),
            has_other_token,
        })
    }

    /// An attempt, as the reason why the outcome is not known.
    fn cause(&self, attempt: Attempt, attempts: u32) -> UnknownCause {
        match attempt.result {
            Ok(received) => UnknownCause::Response(RawResponse::from_call(received, self.context(attempts, None)).0),
            Err(error) => UnknownCause::Unanswered(error),
        }
    }

    fn context(&self, attempts: u32, sent: Option<Arc<SentRequest>>) -> CallContext {
        CallContext { operation: self.operation, attempts, sent, endpoint: self.shared.endpoint.clone() }
    }

    /// The result for the caller.
    fn finish(mut self, attempt: Attempt, effect: ServerEffect, attempts: u32) -> Result<CallResponse, CallError> {
        let operation = self.operation;
        let unknown = match (self.repeatability, effect) {
            // Whatever the attempts before had as a result: it is done now, and only once.
            (Repeatability::Read, _) | (_, ServerEffect::Done) => Err(attempt),
            (_, ServerEffect::Unknown) => Ok(self.cause(attempt, attempts)),
            // A refusal says nothing about the attempts before it.
            (_, ServerEffect::None) => self.unknown_cause.take().ok_or(attempt),
        };
        let attempt = match unknown {
            Ok(cause) => {
                let unknown = UnknownOutcome::new(operation, attempts, cause, Arc::new(self.into_sent()));
                return Err(CallError::UnknownOutcome(unknown));
            }
            Err(attempt) => attempt,
        };
        let received = attempt.result.map_err(CallError::Transport)?;
        let mut context = self.context(attempts, None);
        context.sent = (self.repeatability != Repeatability::Read).then(|| Arc::new(self.into_sent()));
        let (response, error) = RawResponse::from_call(received, context);
        Ok(CallResponse { response, error })
    }

    fn into_sent(self) -> SentRequest {
        let now = SystemTime::now();
        SentRequest::new(self.request, self.first_sent.unwrap_or(now), now)
    }
}

/// A copy of a request; `None` if its body is a stream. reqwest's own method costs three allocations more.
fn copy(request: &Request) -> Option<Request> {
    let mut copy = Request::new(request.method().clone(), request.url().clone());
    *copy.headers_mut() = request.headers().clone();
    if let Some(body) = request.body() {
        *copy.body_mut() = Some(Bytes::copy_from_slice(body.as_bytes()?).into());
    }
    Some(copy)
}

/// A random number of at least 0 and less than 1, from the random bits of a UUID. It only spreads waits.
fn random_fraction() -> f64 {
    // The 53 bits that this type holds exactly. None of them is part of the version or the variant.
    const MASK: u64 = (1 << 53) - 1;
    (Uuid::new_v4().as_u64_pair().1 & MASK) as f64 / (MASK + 1) as f64
}

#[cfg(test)]
mod tests {
    use super::random_fraction;

    #[test]
    fn fractions_are_spread() {
        let fractions: Vec<f64> = (0..1000).map(|_| random_fraction()).collect();
        assert!(fractions.iter().all(|fraction| (0.0..1.0).contains(fraction)));
        let mean = fractions.iter().sum::<f64>() / 1000.0;
        assert!((0.4..0.6).contains(&mean), "{mean}");
        let distinct: std::collections::BTreeSet<u64> = fractions.iter().map(|fraction| fraction.to_bits()).collect();
        assert_eq!(distinct.len(), 1000);
    }
}
