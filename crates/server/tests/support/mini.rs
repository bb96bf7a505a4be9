//! A small API served in exactly the way the generated code serves the document: a trait, inputs, responses,
//! operations, routes. Two operations, one with a body and one with parameters, and a notification.

use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::extract::{Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use http::request::Parts;
use http::{StatusCode, header};
use serde_json::{Value, json};
use smartassist_server::{
    AcceptAnyToken, Caller, Denied, Incoming, Limits, NotificationGuard, Operation, Receiver, ResourceId, Stub, Token,
    TokenVerifier, pipeline,
};
use tokio::sync::Notify;

use super::types::{BotId, Careless, DIAL_REQUEST, DialRequest, Limit, NOTIFICATION, Notification};
use super::{TOKEN, TOKEN_WITHOUT_SCOPE};

pub const DIAL: Operation = Operation {
    id: "dial",
    method: "POST",
    path: "/api/bot/{botId}/dial",
    other_paths: &[],
    scope: Some("Dialout"),
    secured: true,
    deprecated: false,
    statuses: &[200, 400, 401, 404, 408, 412, 413, 415, 429, 500, 501, 503],
};

pub const LIST: Operation = Operation {
    id: "list",
    method: "GET",
    path: "/api/account/{accountId}/calls",
    other_paths: &[],
    scope: Some("Analytics"),
    secured: true,
    deprecated: false,
    statuses: &[200, 400, 401, 404, 429, 500, 501, 503],
};

pub const STATUS: Operation = Operation {
    id: "callStatus",
    method: "POST",
    path: "/",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 408, 412, 413, 500],
};

#[derive(Debug)]
pub struct DialInput {
    pub bot_id: BotId,
    pub body: DialRequest,
}

#[derive(Debug)]
pub struct ListInput {
    pub account_id: BotId,
    pub limit: Limit,
    pub offset: Option<u32>,
    pub account_header: Option<BotId>,
}

/// What a handler answers: a status and JSON.
pub struct Answered(pub StatusCode, pub Value);

impl IntoResponse for Answered {
    fn into_response(self) -> Response {
        (self.0, [(header::CONTENT_TYPE, "application/json")], self.1.to_string()).into_response()
    }
}

pub trait Mini: Send + Sync + 'static {
    fn dial(&self, caller: Caller, input: DialInput) -> impl Future<Output = Answered> + Send;
    fn list(&self, caller: Caller, input: ListInput) -> impl Future<Output = Answered> + Send;
}

async fn dial<A: Mini, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&DIAL, request);
        let caller = stub.authorise(&DIAL, &incoming).await?;
        incoming.parse_query(&[])?;
        let bot_id: BotId = incoming.path("botId")?;
        stub.check_owner(&caller, &incoming, ResourceId::Bot(&bot_id.0)).await?;
        let input = DialInput { bot_id, body: incoming.json(&DIAL_REQUEST, stub.limits()).await? };
        Ok(stub.api().dial(caller, input).await.into_response())
    })
    .await
}

async fn list<A: Mini, V: TokenVerifier>(State(stub): State<Arc<Stub<A, V>>>, request: Request) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&LIST, request);
        let caller = stub.authorise(&LIST, &incoming).await?;
        incoming.parse_query(&["limit", "offset", "careless"])?;
        let _: Option<Careless> = incoming.optional_query("careless")?;
        let account_id: BotId = incoming.path("accountId")?;
        let limit = incoming.query("limit")?;
        let offset = incoming.optional_query("offset")?;
        let account_header: Option<BotId> = incoming.optional_header("accountId")?;
        stub.check_owner(&caller, &incoming, ResourceId::Account(&account_id.0)).await?;
        if let Some(account_header) = &account_header {
            stub.check_owner(&caller, &incoming, ResourceId::Account(&account_header.0)).await?;
        }
        let input = ListInput { account_id, limit, offset, account_header };
        Ok(stub.api().list(caller, input).await.into_response())
    })
    .await
}

pub fn routes<A: Mini, V: TokenVerifier>() -> Router<Arc<Stub<A, V>>> {
    Router::new()
        .route("/api/bot/{botId}/dial", post(dial::<A, V>))
        .route("/api/account/{accountId}/calls", get(list::<A, V>))
}

pub trait StatusReceiver: Send + Sync + 'static {
    fn status(&self, notification: Notification) -> impl Future<Output = Response> + Send;
}

async fn status<R: StatusReceiver, G: NotificationGuard>(
    State(receiver): State<Arc<Receiver<R, G>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let notification = receiver.notification(&STATUS, &NOTIFICATION, request).await?;
        Ok(receiver.api().status(notification).await.into_response())
    })
    .await
}

/// The routes of a receiver at `path`.
pub fn receiver_routes<R: StatusReceiver, G: NotificationGuard>(path: &str) -> Router<Arc<Receiver<R, G>>> {
    Router::new().route(path, post(status::<R, G>))
}

/// Echoes what it was called with; some targets make it misbehave.
#[derive(Clone, Default)]
pub struct Api {
    /// Requests that reached a handler.
    pub calls: Arc<AtomicUsize>,
    /// Lets a dial to `wait` continue.
    pub go_on: Arc<Notify>,
}

impl Mini for Api {
    async fn dial(&self, caller: Caller, input: DialInput) -> Answered {
        self.calls.fetch_add(1, Ordering::SeqCst);
        match input.body.target.0.as_str() {
            "wait" => self.go_on.notified().await,
            "panic" => panic!("a literal message"),
            "panic-with-value" => panic!("the value is {}", input.body.target.0),
            _ => {}
        }
        let DialInput { bot_id, body } = input;
        let seen = json!({ "bot": bot_id, "body": body, "app": caller.app(), "request": caller.request_id() });
        Answered(StatusCode::OK, seen)
    }

    async fn list(&self, caller: Caller, input: ListInput) -> Answered {
        self.calls.fetch_add(1, Ordering::SeqCst);
        let ListInput { account_id, limit, offset, account_header } = input;
        let seen = json!({
            "account": account_id, "limit": limit.0, "offset": offset, "header": account_header, "app": caller.app(),
        });
        Answered(StatusCode::OK, seen)
    }
}

/// Knows two tokens and has an answer of its own for some others.
pub struct Verifier;

impl TokenVerifier for Verifier {
    async fn verify(&self, token: Token<'_>, _: &Operation, _: &Parts) -> Result<Caller, Denied> {
        use std::time::Duration;
        match token.expose() {
            TOKEN => Ok(Caller::of_app("cs-1").with_scopes(["Dialout", "Analytics"])),
            TOKEN_WITHOUT_SCOPE => Ok(Caller::of_app("cs-2").with_scopes(["dialout", "Other"])),
            "not-a-token" => Err(Denied::InvalidToken),
            "replayed" => Err(Denied::Replayed),
            "long-lived" => Err(Denied::LifetimeTooLong),
            "minute" => Err(Denied::RateLimited {
                window: smartassist_server::RateWindow::Minute,
                retry_after: Duration::from_millis(41_001),
            }),
            "hour" => Err(Denied::RateLimited {
                window: smartassist_server::RateWindow::Hour,
                retry_after: Duration::from_secs(1800),
            }),
            "store-down" => Err(Denied::Unavailable { retry_after: Duration::from_secs(5) }),
            _ => Err(Denied::InvalidCredentials),
        }
    }
}

/// The small API with its verifier and these limits.
pub fn app_with(limits: Limits) -> (Router, Api) {
    let api = Api::default();
    (Stub::new(api.clone(), Verifier).with_limits(limits).finish(routes()), api)
}

pub fn app() -> (Router, Api) {
    app_with(Limits::default())
}

pub fn open_app() -> Router {
    Stub::new(Api::default(), AcceptAnyToken::for_local_development_only()).finish(routes())
}
