//! The two services that the benchmarks compare: the stub, and a hand-written axum service with the same checks.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use http::{HeaderMap, HeaderValue, StatusCode, header};
use smartassist_server::api::{DialoutInput, DialoutResponse, GetConversationInput, GetConversationResponse};
use smartassist_server::{Caller, Smartassist, StaticToken, Stub};
use smartassist_types::{AccountId, BotId, Conversation, ConversationId, DialoutAnswer, DialoutRequest};

pub const TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.eyJhcHBJZCI6ImNzLTEifQ.4pcPyMD09olPSyXnrXCjTwXyr4BsezdI1AVTmud2fU4";
const SCOPES: [&str; 2] = ["SmartAssist Dialout", "SmartAssist Analytics"];
pub const DIALOUT: &str = "/api/1.1/public/bot/st-e38782ff-0d89-52e9-5678769a49fd/smartassist/dialout";
pub const BODY: &str = r#"{"bot":"st-e38782ff-0d89-52e9-5678769a49fdexxxx","target":"tel:911234567890","caller":"+127061657882","trunk":"TRUNK","timers":{"noSpeechTimeoutMs":12000,"decisionTimeoutMs":15000,"toneTimeoutMs":10000,"greetingCompletionTimeoutMs":10000},"thresholdWordCount":4,"machineDetection":"detect","notifyurl":"https://de8a-115-114-88-222.ngrok-free.app/notify","metadata":{"jobPosition":"Software Engineer","userName":"John Doe","companyName":"abc corporation","jobLocation":"USA"}}"#;

pub const CONVERSATION: &str =
    "/agentassist/api/v1/public/st-e38782ff/conversations/c-3c04346-e522-4c53-9e03-c9566d859aad";
pub const ACCOUNT: &str = "637368b4a1d039e34ba63bbf";

fn conversation(id: &str) -> Conversation {
    Conversation::builder().id(id).status("CLOSED").wait_time(3369).language("en").build().unwrap()
}

fn answer(request: &DialoutRequest) -> DialoutAnswer {
    let call = request.target.to_string();
    DialoutAnswer::builder().sid("f9bd46ab-ecbd-4216-842e-0c58db3axxxx").call_id(call).build().unwrap()
}

struct Api;

impl Smartassist for Api {
    async fn dialout(&self, _: Caller, input: DialoutInput) -> DialoutResponse {
        DialoutResponse::Ok(answer(&input.body))
    }

    async fn get_conversation(&self, _: Caller, input: GetConversationInput) -> GetConversationResponse {
        GetConversationResponse::Ok(Box::new(conversation(&input.conversation_id)))
    }
}

pub fn stub() -> Router {
    stub_with(TOKEN)
}

pub fn stub_with(token: &str) -> Router {
    let caller = Caller::of_app("cs-1").with_scopes(SCOPES);
    Stub::new(Api, StaticToken::new(token, caller)).into_router()
}

/// The stub with registered apps. The limit is taken off as it is for the others, whose callers have no account.
#[cfg(feature = "auth")]
pub fn with_apps() -> Router {
    Stub::new(Api, apps()).without_rate_limit().into_router()
}

/// The same with a limit that is never reached.
#[cfg(feature = "auth")]
pub fn with_apps_and_limit() -> Router {
    let limit = smartassist_server::RateLimit::per_minute(u32::MAX);
    Stub::new(Api, apps()).with_rate_limit(limit).into_router()
}

#[cfg(feature = "auth")]
fn apps() -> smartassist_server::auth::Verifier<
    impl smartassist_server::auth::AppRegistry,
    impl smartassist_server::auth::ReplayStore,
> {
    use smartassist_server::auth::{App, InMemoryRegistry, InMemoryReplayStore, Verifier};
    let app = App::builder("cs-1", ACCOUNT, secret()).scopes(SCOPES).build().unwrap();
    let registry = InMemoryRegistry::from_iter([app]);
    registry.add_bots(ACCOUNT, ["st-e38782ff-0d89-52e9-5678769a49fd", "st-e38782ff"]);
    // Room for every id that a benchmark uses.
    Verifier::new(registry, InMemoryReplayStore::with_bounds(1 << 22, 1 << 22))
}

#[cfg(feature = "auth")]
fn secret() -> smartassist_server::auth::Secret {
    smartassist_server::auth::Secret::from_text("9sM2nJq7Zr4bXc1Vd8Ke5Lg0Hp3Ty6Ua=correct").unwrap()
}

/// Mints tokens of the app: one for all requests, or one for each.
#[cfg(feature = "auth")]
pub fn minter(for_each: bool) -> smartassist_server::auth::Minter {
    let hour = Duration::from_secs(3600);
    smartassist_server::auth::Minter::builder("cs-1", secret()).token_id(for_each).lifetime(hour).build().unwrap()
}

/// The same by hand: token, scope, path parameter, query, content type, size, time, body.
pub fn hand_written() -> Router {
    struct Service {
        token: &'static str,
        scopes: Vec<String>,
    }

    impl Service {
        fn lets_in(&self, headers: &HeaderMap, scope: &str) -> bool {
            let token = headers.get("auth").and_then(|token| token.to_str().ok());
            token == Some(self.token) && self.scopes.iter().any(|held| held == scope)
        }
    }

    fn refuse(status: u16, msg: &str) -> Response {
        let body = serde_json::json!({"errors": [{"msg": msg, "code": status}]}).to_string();
        (StatusCode::from_u16(status).unwrap(), [(header::CONTENT_TYPE, "application/json")], body).into_response()
    }

    async fn collect(mut body: Body) -> Option<Vec<u8>> {
        let mut all = Vec::new();
        while let Some(frame) = std::future::poll_fn(|context| std::pin::Pin::new(&mut body).poll_frame(context)).await
        {
            all.extend_from_slice(&frame.ok()?.into_data().ok()?);
            if all.len() > 256 * 1024 {
                return None;
            }
        }
        Some(all)
    }

    async fn dialout(
        State(service): State<Arc<Service>>,
        Path(bot): Path<String>,
        headers: HeaderMap,
        request: Request,
    ) -> Response {
        if !service.lets_in(&headers, SCOPES[0]) {
            return refuse(401, "Invalid SDK credentials");
        }
        let Ok(_) = BotId::try_from(bot) else { return refuse(400, "bot") };
        if request.uri().query().is_some() {
            return refuse(400, "query");
        }
        if headers.get(header::CONTENT_TYPE) != Some(&HeaderValue::from_static("application/json")) {
            return refuse(415, "content type");
        }
        match tokio::time::timeout(Duration::from_secs(10), collect(request.into_body())).await {
            Ok(Some(bytes)) => match serde_json::from_slice::<DialoutRequest>(&bytes) {
                Ok(request) => {
                    let body = serde_json::to_vec(&answer(&request)).unwrap();
                    ([(header::CONTENT_TYPE, "application/json")], body).into_response()
                }
                Err(error) => refuse(412, &error.to_string()),
            },
            Ok(None) => refuse(413, "too large"),
            Err(_) => refuse(408, "too slow"),
        }
    }

    async fn conversation_by_id(
        State(service): State<Arc<Service>>,
        Path((bot, id)): Path<(String, String)>,
        headers: HeaderMap,
        request: Request,
    ) -> Response {
        if !service.lets_in(&headers, SCOPES[1]) {
            return refuse(401, "Invalid SDK credentials");
        }
        let account = headers.get("accountId").and_then(|account| account.to_str().ok());
        let account = account.and_then(|account| AccountId::try_from(account).ok());
        let (Ok(_), Ok(id), Some(_)) = (BotId::try_from(bot), ConversationId::try_from(id), account) else {
            return refuse(400, "parameters");
        };
        if request.uri().query().is_some() {
            return refuse(400, "query");
        }
        let body = serde_json::to_vec(&conversation(&id)).unwrap();
        ([(header::CONTENT_TYPE, "application/json")], body).into_response()
    }

    let service = Arc::new(Service { token: TOKEN, scopes: SCOPES.map(str::to_owned).to_vec() });
    Router::new()
        .route("/api/1.1/public/bot/{botId}/smartassist/dialout", post(dialout))
        .route("/agentassist/api/v1/public/{streamId}/conversations/{conversationId}", get(conversation_by_id))
        .with_state(service)
}
