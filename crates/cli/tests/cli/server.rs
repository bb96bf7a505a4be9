//! A service that speaks the API, on a port of its own. What a call comes to is chosen by its target.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use serde_json::{Value, json};
use smartassist_auth::signature::{NotificationSigner, SavgSigner};
use smartassist_auth::{App, InMemoryRegistry, InMemoryReplayStore, Secret, Verifier};
use smartassist_client::reqwest;
use smartassist_server::api::{
    DialoutInput, DialoutResponse, GetConversationInput, GetConversationResponse, GetIntentRealtimeDataInput,
    GetIntentRealtimeDataResponse, GetUserStatusInput, GetUserStatusResponse,
};
use smartassist_server::types::{DialoutRequest, UserStatusPage};
use smartassist_server::{Caller, Limits, NOT_FOUND, Smartassist, Stub, serve};
use tokio::runtime::Runtime;

use crate::program::{Program, smartassist};

pub const CLIENT_SECRET: &str = "the-client-secret-of-the-tests-0123456789";
pub const SAVG_SECRET: &str = "the-savg-secret-of-the-tests";

/// A sample of the document.
macro_rules! sample {
    ($name:literal) => {
        include_str!(concat!("../../../../openapi/dist/samples/", $name, ".json"))
    };
}
pub(crate) use sample;

/// The server. It stops when it is dropped.
pub struct Server {
    pub url: String,
    seen: RecordedRequests,
    _runtime: Runtime,
}

/// Requests as they came, with their idempotency keys.
type RecordedRequests = Arc<Mutex<Vec<(DialoutRequest, Option<String>)>>>;

struct TestService {
    seen: RecordedRequests,
}

impl Server {
    pub fn start() -> Self {
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let seen = RecordedRequests::default();
        let secret = Secret::from_text(CLIENT_SECRET).unwrap();
        let app = App::builder("cs-1", "637368b4", secret).scopes(["SmartAssist Dialout", "SmartAssist Analytics"]);
        let registry = InMemoryRegistry::from_iter([app.build().unwrap()]);
        registry.add_bots("637368b4", ["st-1"]);
        let stub =
            Stub::new(TestService { seen: Arc::clone(&seen) }, Verifier::new(registry, InMemoryReplayStore::new()));
        let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0")).unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let router = stub.without_rate_limit().into_router();
        runtime.spawn(async move { serve(listener, router, &Limits::default(), std::future::pending()).await });
        Self { url, seen, _runtime: runtime }
    }

    /// A run of the program that knows this server.
    pub fn smartassist<'a>(&self, arguments: impl IntoIterator<Item = &'a str>) -> Program {
        smartassist(arguments)
            .with("SMARTASSIST_URL", &self.url)
            .with("SMARTASSIST_CLIENT_ID", "cs-1")
            .with("SMARTASSIST_CLIENT_SECRET", CLIENT_SECRET)
            .with("SMARTASSIST_ACCOUNT_ID", "637368b4")
            .with("SMARTASSIST_BOT", "st-1")
            .with("SMARTASSIST_CALLER", "+442079460000")
    }

    /// The requests that came, as JSON.
    pub fn requests(&self) -> Vec<Value> {
        self.seen.lock().unwrap().iter().map(|(request, _)| serde_json::to_value(request).unwrap()).collect()
    }

    /// The idempotency keys that came with them.
    pub fn keys(&self) -> Vec<Option<String>> {
        self.seen.lock().unwrap().iter().map(|(_, key)| key.clone()).collect()
    }
}

/// What the targets stand for: the notifications of each, in the order in which they are sent.
fn notifications(target: &str) -> Vec<Value> {
    let told = |status: &str, found: &str, second: u8| {
        let time = format!("2025-06-26T12:49:{second:02}.500Z");
        let mut body = json!({ "conversationId": "c-1", "status": status, "callConnectTime": time });
        if !found.is_empty() {
            body["machineDetection"] = found.into();
        }
        if status == "completed" {
            body["callDisconnectTime"] = time.into();
            body["reasonCode"] = "bot-disconnected".into();
            body["callDuration"] = 12.into();
        }
        body
    };
    let failed = json!({ "conversationId": "c-1", "status": "Failed", "reason": "486 Busy Here" });
    match target {
        // In the wrong order and one of them twice, as senders do.
        "tel:person" | "tel:lost-answer" => vec![
            told("Call-In-Progress", "amd_stopped", 3),
            told("Answered", "", 1),
            told("Call-In-Progress", "amd_human_detected", 2),
            told("Call-In-Progress", "amd_human_detected", 2),
            told("completed", "amd_human_detected", 13),
        ],
        "tel:machine" => vec![
            told("Answered", "", 1),
            told("Call-In-Progress", "amd_machine_detected", 4),
            told("Call-In-Progress", "amd_stopped", 5),
            told("completed", "amd_machine_detected", 13),
        ],
        "tel:silence" => vec![
            told("Answered", "", 1),
            told("Call-In-Progress", "amd_no_speech_detected", 6),
            told("Call-In-Progress", "amd_stopped", 6),
            told("completed", "amd_no_speech_detected", 13),
        ],
        "tel:busy" => vec![failed],
        _ => Vec::new(),
    }
}

impl Smartassist for TestService {
    async fn dialout(&self, _: Caller, input: DialoutInput) -> DialoutResponse {
        let target = input.body.target.to_string();
        self.seen.lock().unwrap().push((input.body.clone(), input.idempotency_key.map(|key| key.to_string())));
        if let Some(url) = input.body.notifyurl {
            tokio::spawn(send(url.to_string(), notifications(&target)));
        }
        match target.as_str() {
            "tel:refused" => DialoutResponse::service_unavailable("this trunk is down"),
            "tel:no-answer-known" | "tel:lost-answer" => DialoutResponse::internal_server_error("broken"),
            _ => {
                let answer = json!({ "sid": "f9bd46ab", "callId": "2c01240f", "conversationId": "c-1" });
                DialoutResponse::Ok(serde_json::from_value(answer).unwrap())
            }
        }
    }

    async fn get_conversation(&self, _: Caller, input: GetConversationInput) -> GetConversationResponse {
        match input.conversation_id.as_str() {
            "c-chat" => {
                GetConversationResponse::Ok(serde_json::from_str(sample!("getConversation/answer-200/chat")).unwrap())
            }
            "c-voice" => {
                GetConversationResponse::Ok(serde_json::from_str(sample!("getConversation/answer-200/voice")).unwrap())
            }
            _ => GetConversationResponse::not_found(NOT_FOUND),
        }
    }

    async fn get_intent_realtime_data(
        &self,
        _: Caller,
        _: GetIntentRealtimeDataInput,
    ) -> GetIntentRealtimeDataResponse {
        let sessions = sample!("getIntentRealtimeData/answer-200/chatAndVoice");
        GetIntentRealtimeDataResponse::Ok(serde_json::from_str(sessions).unwrap())
    }

    /// Pages of a list of seven agents; the second agent has something to tell.
    async fn get_user_status(&self, _: Caller, input: GetUserStatusInput) -> GetUserStatusResponse {
        let limit = usize::try_from(input.limit.get()).unwrap();
        let offset = usize::try_from(input.offset.get()).unwrap();
        let agents: Vec<Value> = (0..7)
            .map(|number| {
                let interval = json!({
                    "startTime": "2022-12-12T15:30:00Z", "endTime": "2022-12-12T16:00:00Z", "status": [
                        { "metric": "AgentStatus", "value": "Available", "stats": { "sum": "919 sec" } },
                        { "metric": "AgentState", "value": "Available:Idle", "stats": { "sum": "65 sec" } },
                    ],
                });
                let intervals = if number == 1 { json!([interval]) } else { json!([]) };
                json!({ "userId": format!("u-{number}"), "email": format!("agent{number}@example.com"), "timeInterval": intervals })
            })
            .collect();
        let data: Vec<Value> = agents.iter().skip(offset).take(limit).cloned().collect();
        let has_more = offset + data.len() < agents.len();
        let page = json!({ "hasMore": has_more, "limit": limit, "offset": offset, "data": data });
        GetUserStatusResponse::Ok(serde_json::from_value::<UserStatusPage>(page).unwrap())
    }
}

/// Sends signed notifications one after the other.
async fn send(url: String, notifications: Vec<Value>) {
    let signer = NotificationSigner::default().with_savg(SavgSigner::new(&Secret::from_text(SAVG_SECRET).unwrap()));
    let client = reqwest::Client::builder().no_proxy().timeout(Duration::from_secs(10)).build().unwrap();
    for notification in notifications {
        let body = notification.to_string().into_bytes();
        let mut request = client.post(&url).header("content-type", "application/json");
        for (name, value) in signer.headers("msg_1", &body).unwrap() {
            request = request.header(name, value);
        }
        // The program may have ended by then.
        drop(request.body(body).send().await);
    }
}
