//! A client that places calls without a pause, each under a key of its own.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::time::Duration;

use reqwest::{Client, Response};
use serde_json::{Value, json};
use smartassist_gateway::Edition;
use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::notification_contents::RequestedCall;
use crate::test_gateway::{ACCOUNT, BOT, TestGateway, Tokens};

/// Somebody says hello, a machine beeps, or is hung up on, the line is busy, and nobody answers: the target, the mode
/// of detection, and whether it comes to a verdict.
const REQUESTS: [(&str, &str, bool); 6] = [
    ("tel:+447700900200", "detect", true),
    ("tel:+447700900200", "disabled", false),
    ("tel:+447700900212", "detect", true),
    ("tel:+447700900211", "disconnect", true),
    ("tel:+447700900486", "disabled", false),
    ("tel:+447700900487", "detect", false),
];

/// What the request with this number asks for, and its target.
fn request(number: u64) -> (&'static str, RequestedCall) {
    let number = usize::try_from(number).unwrap();
    let (target, mode, is_judged) = REQUESTS[number % REQUESTS.len()];
    let edition = if (number / REQUESTS.len()).is_multiple_of(2) { Edition::Of2023 } else { Edition::Of2025 };
    (target, RequestedCall { edition, mode, is_judged })
}

/// How long it waits before it asks a gateway again that was gone.
const PAUSE: Duration = Duration::from_millis(5);

/// What the request with this number asks for.
pub fn asked(number: u64) -> RequestedCall {
    request(number).1
}

/// What became of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    Answered {
        call: String,
        conversation: String,
    },
    Refused(u16),
    /// The connection broke, or there was none.
    Unanswered,
}

/// A request, and every answer that it got.
#[derive(Clone, Debug)]
pub struct PlacedCall {
    pub key: String,
    pub asked: RequestedCall,
    pub outcomes: Vec<Outcome>,
}

/// How a client takes it that it gets no answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryPolicy {
    /// It asks again with the same key until it has one, and now and then once more.
    Endless,
    /// It does something else.
    None,
}

/// Makes requests.
#[derive(Clone)]
pub struct CallPlacer {
    client: Client,
    tokens: Arc<Tokens>,
    notify: SocketAddr,
}

impl CallPlacer {
    /// `kept` says whether connections are used again.
    pub fn new(world: &TestGateway, notify: SocketAddr, kept: bool) -> Self {
        let client = Client::builder().no_proxy().retry(reqwest::retry::never());
        let client = client.pool_max_idle_per_host(if kept { usize::MAX } else { 0 }).build().unwrap();
        Self { client, tokens: Arc::new(world.tokens.clone()), notify }
    }

    /// Asks for the call with this number, once.
    pub async fn dial(&self, gateway: SocketAddr, number: u64) -> Outcome {
        let (key, (target, RequestedCall { mode, edition, .. })) = (key(number), request(number));
        let body = json!({
            "target": target,
            "caller": "+127061657882",
            "machineDetection": mode,
            // A real second and a half at this time scale, so that a machine that stalls for less fails no call.
            "timeoutInMs": 150_000,
            "notifyurl": format!("http://{}/notify/{key}", self.notify),
        });
        let url = format!("http://{gateway}/api/1.1/public/bot/{BOT}/smartassist/dialout");
        let request = self.client.post(url).header("auth", self.tokens.of(edition)).header("idempotency-key", key);
        match request.header("content-type", "application/json").body(body.to_string()).send().await {
            Ok(answer) => read(answer).await,
            Err(_) => Outcome::Unanswered,
        }
    }

    /// The conversation that a call left behind, or the status of a refusal.
    pub async fn conversation(&self, gateway: SocketAddr, id: &str) -> Result<Value, u16> {
        let url = format!("http://{gateway}/agentassist/api/v1/public/{BOT}/conversations/{id}");
        let request = self.client.get(url).header("auth", self.tokens.of(Edition::Of2023)).header("accountId", ACCOUNT);
        let answer = request.send().await.unwrap();
        match answer.status().as_u16() {
            200 => Ok(serde_json::from_slice(&answer.bytes().await.unwrap()).unwrap()),
            refused => Err(refused),
        }
    }

    /// The value of one of the gateway's own figures.
    pub async fn metric(&self, gateway: SocketAddr, name: &str) -> u64 {
        let answer = self.client.get(format!("http://{gateway}/metrics")).send().await.unwrap();
        let text = answer.text().await.unwrap();
        let value = text.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok());
        value.unwrap_or_else(|| panic!("no {name} in {text}"))
    }

    /// Waits until all calls are over and all that there is to tell is told.
    pub async fn until_told(&self, gateway: SocketAddr) {
        for name in ["smartassist_calls_open", "smartassist_notifications_waiting"] {
            while self.metric(gateway, name).await > 0 {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        }
    }
}

/// A key, which is also the last part of the URL that is told about its call.
fn key(number: u64) -> String {
    format!("key-{number}")
}

async fn read(answer: Response) -> Outcome {
    let status = answer.status().as_u16();
    let Ok(body) = answer.bytes().await else { return Outcome::Unanswered };
    if status != 200 {
        return Outcome::Refused(status);
    }
    let body: Value = serde_json::from_slice(&body).unwrap();
    let text = |name: &str| body[name].as_str().unwrap().to_owned();
    Outcome::Answered { call: text("sid"), conversation: text("conversationId") }
}

/// Clients at work.
pub struct Driver {
    gateway: watch::Sender<Option<SocketAddr>>,
    stop: Arc<AtomicBool>,
    clients: JoinSet<Vec<PlacedCall>>,
}

impl Driver {
    /// So many of them, which wait for a gateway.
    pub fn start(dialler: &CallPlacer, clients: usize, patience: RetryPolicy) -> Self {
        let (gateway, stop, numbers) = (watch::Sender::new(None), Arc::<AtomicBool>::default(), Arc::default());
        let client = |_| Worker {
            dialler: dialler.clone(),
            gateway: gateway.subscribe(),
            stop: Arc::clone(&stop),
            numbers: Arc::clone(&numbers),
            patience,
        };
        let clients = (0..clients).map(client).map(Worker::work).collect();
        Self { gateway, stop, clients }
    }

    /// Where the gateway is now, if there is one.
    pub fn point_at(&self, gateway: Option<SocketAddr>) {
        self.gateway.send_replace(gateway);
    }

    /// Lets each finish what it is at; for that there has to be a gateway.
    pub async fn finish(self) -> Vec<PlacedCall> {
        self.stop.store(true, Ordering::Release);
        self.clients.join_all().await.concat()
    }
}

struct Worker {
    dialler: CallPlacer,
    gateway: watch::Receiver<Option<SocketAddr>>,
    stop: Arc<AtomicBool>,
    numbers: Arc<AtomicU64>,
    patience: RetryPolicy,
}

impl Worker {
    async fn work(mut self) -> Vec<PlacedCall> {
        let mut dialled = Vec::new();
        while !self.stop.load(Ordering::Acquire) {
            let number = self.numbers.fetch_add(1, Ordering::Relaxed);
            let times = if self.patience == RetryPolicy::Endless && number.is_multiple_of(8) { 2 } else { 1 };
            let mut outcomes = Vec::new();
            for _ in 0..times {
                outcomes.push(self.ask(number).await);
            }
            dialled.push(PlacedCall { key: key(number), asked: asked(number), outcomes });
        }
        dialled
    }

    async fn ask(&mut self, number: u64) -> Outcome {
        loop {
            let gateway = self.gateway.wait_for(Option::is_some).await.unwrap().unwrap();
            match self.dialler.dial(gateway, number).await {
                Outcome::Unanswered if self.patience == RetryPolicy::Endless => tokio::time::sleep(PAUSE).await,
                outcome => return outcome,
            }
        }
    }
}
