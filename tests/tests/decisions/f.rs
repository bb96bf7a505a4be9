//! F. Tokens and everything else.

use std::sync::Mutex;

use http::request::Parts;
use serde_json::{Value, json};
use smartassist_client::Error;
use smartassist_server::api::DialoutResponse;
use smartassist_server::{Caller, Denied, Operation, Token, TokenVerifier};
use smartassist_tests::document::{at, keys, operation, operations, property, reference, schema};
use smartassist_tests::examples::{self, example};
use smartassist_tests::json::{read, survives, written};
use smartassist_tests::stub::{self, ANALYTICS, DIALOUT, TOKEN, caller};
use smartassist_tests::{Request, Scripted};
use smartassist_types::{DialoutRequest, ErrorItem, Errors, RetryAfterSeconds};

/// Claims `{"sub":"1234567890","appId":"cs-1"}`, as in the vendor's sample.
const AS_SAMPLED: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwiYXBwSWQiOiJjcy0xIn0.c2ln";
/// The same with `jti` and `exp`.
const WITH_ID: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.\
    eyJzdWIiOiIxMjM0NTY3ODkwIiwiYXBwSWQiOiJjcy0xIiwianRpIjoiMSIsImV4cCI6MTcwMDAwMzYwMH0.c2ln";
/// The same with an `exp` that is further away than an hour.
const LONG_LIVED: &str = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.\
    eyJzdWIiOiIxMjM0NTY3ODkwIiwiYXBwSWQiOiJjcy0xIiwianRpIjoiMiIsImV4cCI6MTgwMDAwMDAwMH0.c2ln";

#[tokio::test]
async fn f1_the_token_travels_in_auth() {
    let scheme = at("/components/securitySchemes/auth");
    assert_eq!((&scheme["type"], &scheme["in"], &scheme["name"]), (&json!("apiKey"), &json!("header"), &json!("auth")));

    let stub = stub::start(Scripted::default()).await;
    let good = Request::good("dialout");
    assert_eq!(good.send(&stub).await.status, 200);
    let none = good.without("auth");
    let bearer = none.clone().header("Authorization", &format!("Bearer {TOKEN}"));
    let prefixed = none.clone().header("auth", &format!("Bearer {TOKEN}"));
    for refused in [none, bearer, prefixed] {
        assert_eq!(refused.send(&stub).await.error(), ("Invalid SDK credentials".to_owned(), 4002), "{refused:?}");
    }
    // The client puts it there.
    let request: DialoutRequest = examples::read("DialoutRequest2023");
    assert!(stub.client().dialout().bot_id("st-1").body(request).send().await.is_ok());
}

/// The rules of one app about the tokens above. Signatures are not the question here.
struct App {
    enforces_jti: bool,
    used: Mutex<Vec<&'static str>>,
}

impl App {
    fn new(enforces_jti: bool) -> Self {
        Self { enforces_jti, used: Mutex::default() }
    }
}

impl TokenVerifier for App {
    async fn verify(&self, token: Token<'_>, _: &Operation, _: &Parts) -> Result<Caller, Denied> {
        let taken = caller([DIALOUT, ANALYTICS]);
        let id = match token.expose() {
            AS_SAMPLED if self.enforces_jti => return Err(Denied::InvalidCredentials),
            AS_SAMPLED => return Ok(taken),
            LONG_LIVED => return Err(Denied::LifetimeTooLong),
            WITH_ID => "1",
            _ => return Err(Denied::InvalidToken),
        };
        let mut used = self.used.lock().unwrap();
        if used.contains(&id) {
            return Err(Denied::Replayed);
        }
        used.push(id);
        Ok(taken.with_token_id(id))
    }
}

#[tokio::test]
async fn f2_jti_is_needed_only_where_enforced() {
    let description = at("/components/securitySchemes/auth/description").as_str().unwrap();
    assert!(
        description.contains("enforces JTI") && description.contains("otherwise both are\noptional"),
        "{description}"
    );

    // Stub and client leave it to the verifier: neither asks for `jti` or `exp`, neither looks into the token.
    for (enforces_jti, as_sampled) in [(false, 200), (true, 401)] {
        let stub = stub::start_with(Scripted::default(), App::new(enforces_jti)).await;
        let good = Request::good("getIntentRealtimeData").without("auth");
        let status = good.clone().header("auth", AS_SAMPLED).send(&stub).await.status;
        assert_eq!(status, as_sampled, "enforced: {enforces_jti}");
        let client = stub.client_builder().token(WITH_ID).build().unwrap();
        assert!(client.get_intent_realtime_data().bot_id("st-1").send().await.is_ok(), "enforced: {enforces_jti}");
        let replayed = good.clone().header("auth", WITH_ID).send(&stub).await;
        assert_eq!((replayed.status, replayed.json()), (401, example("ErrorReplay").clone()));
        let long_lived = good.header("auth", LONG_LIVED).send(&stub).await;
        assert_eq!((long_lived.status, long_lived.json()), (401, example("ErrorTooLongLived").clone()));
    }
}

#[tokio::test]
async fn f3_one_security_scheme() {
    assert_eq!(keys(at("/components/securitySchemes")), ["auth"]);
    assert_eq!(*at("/security"), json!([{"auth": []}]));
    let stub = stub::start(Scripted::default()).await;
    for operation in operations() {
        let own = operation.node.get("security");
        if operation.is_callback {
            assert_eq!(own, Some(&json!([])), "{}", operation.id);
            continue;
        }
        assert_eq!(own, None, "{}", operation.id);
        let good = Request::good(operation.id);
        assert_eq!(good.send(&stub).await.status, 200, "{}", operation.id);
        assert_eq!(good.without("auth").send(&stub).await.error().1, 4002, "{}", operation.id);
    }
}

#[test]
fn f4_two_scopes() {
    let mut scopes = Vec::new();
    collect(at(""), "x-required-scope", &mut scopes);
    scopes.sort_by_key(|scope| scope.as_str());
    scopes.dedup();
    assert_eq!(scopes, [&json!("SmartAssist Analytics"), &json!("SmartAssist Dialout")]);
}

/// Every value of a key, at any depth.
fn collect<'a>(node: &'a Value, key: &str, found: &mut Vec<&'a Value>) {
    match node {
        Value::Object(entries) => {
            found.extend(entries.get(key));
            entries.values().for_each(|value| collect(value, key, found));
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, key, found)),
        _ => {}
    }
}

#[test]
fn f5_operation_ids() {
    let ids: Vec<_> = operations().iter().map(|operation| (operation.id, operation.is_callback)).collect();
    for expected in [
        ("callStatus", true),
        ("dialout", false),
        ("dialoutV2", false),
        ("getConversation", false),
        ("getIntentRealtimeData", false),
        ("getIntentRealtimeDataByGet", false),
        ("getUserStatus", false),
        ("getUserStatusV11", false),
    ] {
        assert!(ids.contains(&expected), "{expected:?}: {ids:?}");
    }
}

#[test]
fn f6_error_spellings() {
    assert_eq!(property("ErrorItem", "msg")["x-aliases"], json!(["message"]));
    assert_eq!(property("ErrorItem", "code")["type"], "integer");
    for code in [412, 4002] {
        let item: ErrorItem = survives(&json!({"msg": "no", "code": code}));
        let other: ErrorItem = read(&json!({"message": "no", "code": code}));
        assert_eq!((item.msg.as_str(), item.code), ("no", code));
        assert_eq!(item, other);
        assert_eq!(written(&other), json!({"msg": "no", "code": code}));
    }
    let [usual, other] = ["ErrorScopeMissing", "ErrorScopeMissingOtherKey"].map(examples::read::<Errors>);
    assert_eq!(usual, other);
}

#[test]
fn f7_servers_have_no_path() {
    for server in at("/servers").as_array().unwrap() {
        let host = server["url"].as_str().unwrap().strip_prefix("https://").unwrap();
        assert!(!host.is_empty() && !host.contains(['/', '?', '#']), "{server}");
    }
    for path in keys(at("/paths")) {
        assert!(path.starts_with("/api/") || path.starts_with("/agentassist/api/"), "{path}");
    }
}

#[test]
fn f8_one_id_for_bots_and_streams() {
    for parameter in ["BotId", "StreamId", "Iid"] {
        let schema = at(&format!("/components/parameters/{parameter}/schema"));
        assert_eq!(reference(schema), Some("BotId"), "{parameter}");
    }
    for name in ["bot", "botId"] {
        assert_eq!(reference(property("DialoutRequest", name)), Some("BotId"), "{name}");
    }
    assert!(schema("BotId").get("pattern").is_some());
}

#[tokio::test]
async fn f9_every_operation_can_be_limited() {
    for operation in operations().into_iter().filter(|operation| !operation.is_callback) {
        assert_eq!(reference(&operation.node["responses"]["429"]), Some("TooManyRequests"), "{}", operation.id);
    }
    let limited = operation("dialout").response("429");
    assert_eq!(keys(&limited["headers"]), ["Retry-After", "RateLimit-Policy", "RateLimit"]);
    assert!(limited["description"].as_str().unwrap().contains("60 requests within a minute"));

    let api = Scripted::default().on_dialout(|_, _| DialoutResponse::TooManyRequests {
        body: examples::read("ErrorTooManyRequests"),
        retry_after: Some(RetryAfterSeconds::try_from(60).unwrap()),
    });
    let stub = stub::start(api).await;
    let answer = Request::good("dialout").send(&stub).await;
    assert_eq!((answer.status, answer.header("retry-after")), (429, Some("60")));
    assert_eq!(answer.json(), *example("ErrorTooManyRequests"));
    let request: DialoutRequest = examples::read("DialoutRequest2023");
    let error = stub.client().dialout().bot_id("st-1").body(request).send().await.unwrap_err();
    assert!(matches!(error, Error::ErrorResponse(_)), "{error}");
    assert_eq!(error.retry_after(), Some(std::time::Duration::from_secs(60)));
}
