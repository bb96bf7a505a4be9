//! A service that counts how often each phone rang, and a plan of faults on the way to it.

use std::collections::{BTreeMap, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use smartassist_client::{Client, ClientBuilder};
use smartassist_server::api::{DialoutInput, DialoutResponse, GetConversationInput, GetConversationResponse};
use smartassist_server::types::{Conversation, DialoutAnswer, DialoutRequest};
use smartassist_server::{Caller, Smartassist, StaticToken, Stub};
use smartassist_tests::faulty_proxy::{Fault, FaultyProxy, Message};
use smartassist_tests::stub::{ACCOUNT, ANALYTICS, DIALOUT, TOKEN, caller};
use smartassist_tests::{TestServer, json};

/// Calls in progress at one time.
const MAX_CONCURRENT_CALLS: usize = 256;

/// Answers dialouts, supports idempotency keys, and serves conversations. Clones share their counts.
#[derive(Clone, Default)]
pub(super) struct CountingService(Arc<Mutex<ServiceCounts>>);

#[derive(Default)]
struct ServiceCounts {
    rung: HashMap<String, usize>,
    answered: HashMap<String, DialoutAnswer>,
    met: BTreeMap<Fault, usize>,
}

impl CountingService {
    /// How often this phone rang.
    pub(super) fn rung(&self, target: &str) -> usize {
        self.0.lock().unwrap().rung.get(target).copied().unwrap_or_default()
    }

    /// The phones that rang more than once.
    pub(super) fn doubles(&self) -> usize {
        self.0.lock().unwrap().rung.values().filter(|times| **times > 1).count()
    }

    /// How many requests met each fault.
    pub(super) fn met(&self) -> BTreeMap<Fault, usize> {
        self.0.lock().unwrap().met.clone()
    }

    /// The service behind a proxy, which applies the fault of `plan` to each request.
    pub(super) async fn behind(
        &self,
        plan: impl Fn(&Message) -> Fault + Send + Sync + 'static,
    ) -> (TestServer, FaultyProxy) {
        let verifier = StaticToken::new(TOKEN, caller([DIALOUT, ANALYTICS]));
        let server = TestServer::serve(Stub::new(self.clone(), verifier).without_rate_limit().into_router()).await;
        let counted = self.clone();
        let proxy = FaultyProxy::before(server.address(), move |request| {
            let fault = plan(request);
            *counted.0.lock().unwrap().met.entry(fault).or_default() += 1;
            fault
        });
        let proxy = proxy.await;
        (server, proxy)
    }
}

impl Smartassist for CountingService {
    async fn dialout(&self, _: Caller, input: DialoutInput) -> DialoutResponse {
        let mut counted = self.0.lock().unwrap();
        let key = input.idempotency_key.map(|key| key.as_str().to_owned());
        if let Some(answer) = key.as_ref().and_then(|key| counted.answered.get(key)) {
            return DialoutResponse::Ok(answer.clone());
        }
        let target = input.body.target.as_str().to_owned();
        let answer = DialoutAnswer::builder().sid(format!("sid of {target}")).call_id("2c01240f").build().unwrap();
        *counted.rung.entry(target).or_default() += 1;
        if let Some(key) = key {
            counted.answered.insert(key, answer.clone());
        }
        DialoutResponse::Ok(answer)
    }

    async fn get_conversation(&self, _: Caller, input: GetConversationInput) -> GetConversationResponse {
        let conversation: Conversation = json::read(&serde_json::json!({ "_id": input.conversation_id.as_str() }));
        GetConversationResponse::Ok(Box::new(conversation))
    }
}

/// Settings of a client behind a proxy, with timeouts for a busy machine.
pub(super) fn client(proxy: &FaultyProxy) -> ClientBuilder {
    Client::builder()
        .base_url(proxy.url())
        .token(TOKEN)
        .account_id(ACCOUNT)
        .timeout(Duration::from_secs(2))
        .total_timeout(Duration::from_secs(60))
}

/// Runs `work` for each number below `count`, some at a time, and collects what comes out.
pub(super) async fn all<T, F>(count: usize, work: impl Fn(usize) -> F + Clone + Send + 'static) -> Vec<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send,
{
    let mut workers = tokio::task::JoinSet::new();
    for worker in 0..MAX_CONCURRENT_CALLS {
        let work = work.clone();
        workers.spawn(async move {
            let mut done = Vec::new();
            for number in (worker..count).step_by(MAX_CONCURRENT_CALLS) {
                done.push(work(number).await);
            }
            done
        });
    }
    workers.join_all().await.into_iter().flatten().collect()
}

/// The number this call dials; a phone of its own for each.
pub(super) fn target(number: usize) -> String {
    format!("tel:91{number:010}")
}

pub(super) fn dialout(number: usize) -> DialoutRequest {
    DialoutRequest::builder().target(target(number)).caller("+127061657882").build().unwrap()
}

/// The number that a request dials.
pub(super) fn dialled(request: &Message) -> String {
    let body: serde_json::Value = serde_json::from_slice(&request.body).unwrap();
    body["target"].as_str().unwrap().to_owned()
}

/// A fault for this key and attempt: the same in every run, and mixed so that each is met often, the silent ones, for
/// which a client has to wait, rarely.
pub(super) fn fault(key: &str, attempt: usize) -> Fault {
    let mut hasher = DefaultHasher::new();
    (key, attempt).hash(&mut hasher);
    match hasher.finish() % 100 {
        0..18 => Fault::Pass,
        18..30 => Fault::CloseAfter,
        30..35 => Fault::Delay,
        35..40 => Fault::Drip,
        40..50 => Fault::ResetBefore,
        50..60 => Fault::ResetAfter,
        60..66 => Fault::HalfClose,
        66 => Fault::SilenceBefore,
        67 => Fault::SilenceAfter,
        68..74 => Fault::TooManyRequests,
        74..80 => Fault::Unavailable,
        80..86 => Fault::UnavailableAfter,
        86..90 => Fault::BadGatewayAfter,
        90..94 => Fault::TruncatedBody,
        94..98 => Fault::TruncatedHead,
        _ => Fault::Garbage,
    }
}

/// Counts attempts by key.
#[derive(Default)]
pub(super) struct Attempts(Mutex<HashMap<String, usize>>);

impl Attempts {
    /// How many there were before this one.
    pub(super) fn before(&self, key: &str) -> usize {
        let mut attempts = self.0.lock().unwrap();
        let count = attempts.entry(key.to_owned()).or_default();
        *count += 1;
        *count - 1
    }
}

/// Every fault occurred, or the test covers less than intended.
#[track_caller]
pub(super) fn assert_all_met(exchange: &CountingService, least: usize) {
    let met = exchange.met();
    for fault in Fault::ALL {
        let times = met.get(&fault).copied().unwrap_or_default();
        assert!(times >= least, "{fault:?} was met {times} times: {met:?}");
    }
}
