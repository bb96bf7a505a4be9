//! What the kit costs on top of a handler that does the same checks by hand.
//!
//! `cargo bench -p smartassist-server` sends requests through both routers in this process, in turns, and prints the
//! median time of a request. Nothing is asserted: times depend on the machine, the ratio says what matters.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    missing_docs,
    reason = "a program for people, which may stop at the first surprise"
)]

use std::sync::Arc;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::{Body, HttpBody};
use axum::extract::{Path, Request, State};
use axum::response::{IntoResponse, Response};
use axum::routing::post;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use smartassist_server::api::{DialoutInput, DialoutResponse};
use smartassist_server::{Caller, Smartassist, StaticToken, Stub};
use smartassist_types::{BotId, DialoutAnswer, DialoutRequest};
use tower::Service;

const TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.eyJhcHBJZCI6ImNzLTEifQ.4pcPyMD09olPSyXnrXCjTwXyr4BsezdI1AVTmud2fU4";
const SCOPE: &str = "SmartAssist Dialout";
const PATH: &str = "/api/1.1/public/bot/st-e38782ff-0d89-52e9-5678769a49fd/smartassist/dialout";
const BODY: &str = r#"{"bot":"st-e38782ff-0d89-52e9-5678769a49fdexxxx","target":"tel:911234567890","caller":"+127061657882","trunk":"TRUNK","timers":{"noSpeechTimeoutMs":12000,"decisionTimeoutMs":15000,"toneTimeoutMs":10000,"greetingCompletionTimeoutMs":10000},"thresholdWordCount":4,"machineDetection":"detect","notifyurl":"https://de8a-115-114-88-222.ngrok-free.app/notify","metadata":{"jobPosition":"Software Engineer","userName":"John Doe","companyName":"abc corporation","jobLocation":"USA"}}"#;

/// Rounds, each through every case and both routers.
const ROUNDS: usize = 31;
const REQUESTS: u32 = 5_000;

fn answer(request: &DialoutRequest) -> DialoutAnswer {
    let call = request.target.to_string();
    DialoutAnswer::builder().sid("f9bd46ab-ecbd-4216-842e-0c58db3axxxx").call_id(call).build().unwrap()
}

struct Api;

impl Smartassist for Api {
    async fn dialout(&self, _: Caller, input: DialoutInput) -> DialoutResponse {
        DialoutResponse::Ok(answer(&input.body))
    }
}

fn kit() -> Router {
    let caller = Caller::of_app("cs-1").with_scopes([SCOPE]);
    Stub::new(Api, StaticToken::new(TOKEN, caller)).into_router()
}

/// The same by hand: token, scope, path parameter, query, content type, size, time, body.
fn by_hand() -> Router {
    struct Service {
        token: &'static str,
        scopes: Vec<String>,
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
        let token = headers.get("auth").and_then(|token| token.to_str().ok());
        if token != Some(service.token) || !service.scopes.iter().any(|scope| scope == SCOPE) {
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

    let service = Arc::new(Service { token: TOKEN, scopes: vec![SCOPE.to_owned()] });
    Router::new().route("/api/1.1/public/bot/{botId}/smartassist/dialout", post(dialout)).with_state(service)
}

fn request(path: &str, token: &'static str, body: &'static str) -> Request {
    Request::builder()
        .method("POST")
        .uri(path)
        .header("auth", token)
        .header("host", "localhost:8080")
        .header("user-agent", "bench")
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(body))
        .unwrap()
}

async fn nanos(router: &mut Router, make: impl Fn() -> Request, status: u16) -> f64 {
    let mut spent = Duration::ZERO;
    for _ in 0..REQUESTS {
        let request = make();
        let began = Instant::now();
        let response = Service::<Request>::call(router, request).await.unwrap();
        spent += began.elapsed();
        assert_eq!(response.status().as_u16(), status);
    }
    spent.as_secs_f64() * 1e9 / f64::from(REQUESTS)
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    const INVALID: &str = r#"{"target":"tel:1","caller":"1","timers":{"noSpeechTimeoutMs":60001},"notifyURL":"x"}"#;
    let cases: [(&str, &'static str, &'static str, u16); 4] = [
        ("accepted", TOKEN, BODY, 200),
        ("wrong token", "wrong", BODY, 401),
        ("invalid body", TOKEN, INVALID, 412),
        ("malformed body", TOKEN, "{", 412),
    ];
    let (mut kit, mut by_hand) = (kit(), by_hand());
    println!("{:16} {:>10} {:>10} {:>7}", "request", "kit ns", "hand ns", "ratio");
    for (name, token, body, status) in cases {
        let (mut one, mut other) = (Vec::new(), Vec::new());
        // By hand, malformed and invalid bodies are one case.
        let kit_status = if name == "malformed body" { 400 } else { status };
        for _ in 0..ROUNDS {
            one.push(nanos(&mut kit, || request(PATH, token, body), kit_status).await);
            other.push(nanos(&mut by_hand, || request(PATH, token, body), status).await);
        }
        let (one, other) = (median(one), median(other));
        println!("{name:16} {one:10.0} {other:10.0} {:7.2}", one / other);
    }
}
