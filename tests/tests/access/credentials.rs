//! The vendor's answers to invalid tokens.

use std::time::Duration;

use smartassist_server::auth::ManualClock;
use smartassist_server::{Caller, api::DialoutResponse};
use smartassist_tests::document::operation;
use smartassist_tests::examples::{self, example};
use smartassist_tests::stub::{ACCOUNT, ANALYTICS, DIALOUT};
use smartassist_tests::{Log, Recorder, Scripted, refusal, wire};

use super::fixtures::{
    APP, AppFixture, DISABLED, LISTED, OTHER, WITH_JTI, WITH_JWE, WITHOUT_SCOPE, WRONG_SECRET, app, bytes, encrypted,
    minted, minter, minter_with, now, request, secured, token,
};

/// The same token with something else in one of its three parts.
fn with_part(token: &str, index: usize, part: &str) -> String {
    let mut parts: Vec<&str> = token.split('.').collect();
    parts[index] = part;
    parts.join(".")
}

fn part(token: &str, index: usize) -> &str {
    token.split('.').nth(index).unwrap()
}

/// A minter whose clock is off by so many seconds, forward or back.
fn at(app: &str, seconds: i64) -> String {
    let off = Duration::from_secs(seconds.unsigned_abs());
    let clock = if seconds < 0 { now().minus(off) } else { now().plus(off) };
    minted(minter(app).clock(ManualClock::at(clock)))
}

#[tokio::test]
async fn every_token_that_does_not_count_is_answered_as_by_the_vendor() {
    let world = AppFixture::new();
    let server = world.serve(Scripted::default()).await;
    let good = token(APP);
    let later = now().plus(Duration::from_secs(3_700));
    let long = minter(WITH_JTI).token_id(true).issued_at(false).clock(ManualClock::at(later));
    let (bad, none) = ("ErrorInvalidCredentials", "ErrorInvalidToken");
    let table: Vec<(&str, Option<String>, &str)> = vec![
        ("no header", None, bad),
        ("no JWT", Some("hello".to_owned()), none),
        ("two parts", Some(good.rsplit_once('.').unwrap().0.to_owned()), none),
        ("no JSON in it", Some(with_part(&good, 1, "AAAA")), none),
        ("the claims of another app", Some(with_part(&good, 1, part(&token(OTHER), 1))), bad),
        ("the signature of another token", Some(with_part(&good, 2, part(&token(OTHER), 2))), bad),
        ("unsigned", Some(with_part(&good, 0, "eyJhbGciOiJub25lIn0")), bad),
        ("unknown app", Some(token("cs-nobody")), bad),
        ("wrong secret", Some(minted(minter_with(APP, WRONG_SECRET))), bad),
        ("disabled app", Some(token(DISABLED)), bad),
        ("expired", Some(at(APP, -631)), bad),
        ("from the future", Some(at(APP, 61)), bad),
        ("without jti where it is enforced", Some(token(WITH_JTI)), bad),
        ("plain where encryption is enforced", Some(token(WITH_JWE)), bad),
        ("encrypted, of an unknown app", Some(encrypted("cs-nobody")), bad),
        ("encrypted and altered", Some(with_part(&encrypted(WITH_JWE), 3, "AAAA")), bad),
        ("without the scope", Some(token(WITHOUT_SCOPE)), "ErrorScopeMissing"),
        ("with jti, and good for too long", Some(minted(long)), "ErrorTooLongLived"),
    ];
    for operation in secured() {
        for (what, token, answered) in &table {
            let good = request(operation, token.as_deref().unwrap_or_default());
            let answer = if token.is_some() { good } else { good.without("auth") }.send(&server).await;
            assert_eq!(answer.status, 401, "{} {what}: {answer:?}", operation.id);
            assert_eq!(answer.json(), *example(answered), "{} {what}", operation.id);
            refusal::documented(operation, &answer);
            // A refused caller does not learn the rate limit of an account.
            assert_eq!(answer.header("ratelimit"), None, "{} {what}", operation.id);
        }
        let once = minted(minter(WITH_JTI).token_id(true));
        assert_eq!(request(operation, &once).send(&server).await.status, 200, "{}", operation.id);
        let again = request(operation, &once).send(&server).await;
        assert_eq!((again.status, again.json()), (401, example("ErrorReplay").clone()), "{}", operation.id);
    }
}

#[tokio::test]
async fn unknown_wrong_and_disabled_are_one_answer() {
    let server = AppFixture::new().serve(Scripted::default()).await;
    for operation in secured() {
        let tokens = [token("cs-nobody"), minted(minter_with(APP, WRONG_SECRET)), token(DISABLED)];
        let mut answers = Vec::new();
        for token in tokens {
            answers.push(bytes(&request(operation, &token).send(&server).await));
        }
        answers.dedup();
        assert_eq!(answers.len(), 1, "{answers:?}");
    }
}

#[tokio::test]
async fn tokens_that_count_come_plain_encrypted_and_with_an_id() {
    let server = AppFixture::new().serve(Scripted::default()).await;
    for operation in secured() {
        for (what, token) in [
            ("plain", token(APP)),
            ("encrypted", encrypted(APP)),
            ("encrypted because it has to be", encrypted(WITH_JWE)),
            ("with jti", minted(minter(APP).token_id(true))),
            ("for one bot", token(LISTED)),
            ("the vendor's minimal token", minted(minter(APP).lifetime(None).issued_at(false))),
        ] {
            let answer = request(operation, &token).send(&server).await;
            assert_eq!(answer.status, 200, "{} {what}: {answer:?}", operation.id);
        }
    }
}

#[tokio::test]
async fn the_handler_knows_who_is_calling() {
    let callers = Recorder::<Caller>::default();
    let seen = callers.clone();
    let api = Scripted::default().on_dialout(move |caller, _| {
        seen.record(caller);
        DialoutResponse::Ok(examples::read("DialoutAnswer"))
    });
    let server = AppFixture::new().serve(api).await;
    for (token, has_id) in [(token(APP), false), (minted(minter(APP).token_id(true)), true)] {
        assert_eq!(request(operation("dialout"), &token).send(&server).await.status, 200);
        let caller = callers.only();
        assert_eq!((caller.app(), caller.account()), (Some(APP), Some(ACCOUNT)));
        let mut scopes: Vec<&str> = caller.scopes().collect();
        scopes.sort_unstable();
        assert_eq!(scopes, [ANALYTICS, DIALOUT]);
        assert_eq!(caller.token_id().is_some(), has_id);
        assert!(caller.token().is_some_and(|token| token.claims().app_id() == APP));
        // What is added makes it a caller like any other.
        let caller = caller.with_account("another").with_scopes(["More"]);
        assert_eq!((caller.app(), caller.account()), (Some(APP), Some("another")));
        assert!(caller.has_scope("More") && caller.has_scope(DIALOUT) && caller.token().is_none());
    }
}

/// The answer comes although the body, announced as large, never does.
#[tokio::test]
async fn a_request_is_refused_before_its_body_is_sent() {
    let server = AppFixture::new().serve(Scripted::default()).await;
    let good = request(operation("dialout"), "");
    for (token, answered) in [
        (token(WITHOUT_SCOPE), example("ErrorScopeMissing")),
        (token(DISABLED), example("ErrorInvalidCredentials")),
        (String::new(), example("ErrorInvalidCredentials")),
    ] {
        let head = format!(
            "POST {} HTTP/1.1\r\nHost: x\r\nauth: {token}\r\nContent-Type: application/json\r\n\
             Content-Length: 1000000000\r\n\r\n",
            good.path
        );
        let answer = wire::send(&server, head).await;
        assert_eq!((answer.status, answer.json()), (401, answered.clone()));
        assert_eq!(answer.header("connection"), Some("close"));
    }
}

/// A token that was verified before is cached, and still expires on time.
#[tokio::test]
async fn what_ends_a_token_ends_it_at_its_next_use() {
    let world = AppFixture::new();
    let server = world.serve(Scripted::default()).await;
    for token in [token(APP), encrypted(APP)] {
        let status = async || request(operation("dialout"), &token).send(&server).await.status;
        assert_eq!((status().await, status().await), (200, 200));
        world.registry.insert(app(APP, ACCOUNT).disabled(true).build().unwrap());
        assert_eq!((status().await, status().await), (401, 401));
        world.registry.insert(app(APP, ACCOUNT).build().unwrap());
        assert_eq!(status().await, 200);
        let removed = world.registry.remove(APP).unwrap();
        assert_eq!(status().await, 401);
        world.registry.insert((*removed).clone());
        assert_eq!(status().await, 200);
    }
    let token = token(APP);
    assert_eq!(request(operation("dialout"), &token).send(&server).await.status, 200);
    world.clock.advance(Duration::from_secs(631));
    assert_eq!(request(operation("dialout"), &token).send(&server).await.status, 401);
}

#[tokio::test]
async fn the_log_tells_why_and_not_who() {
    let server = AppFixture::new().serve(Scripted::default()).await;
    let log = Log::capture();
    for (token, why, level, reason) in [
        (token("cs-nobody"), "credentials", "DEBUG", "unknown or disabled app, or wrong signature"),
        (at(APP, -631), "expired", "INFO", "expired 31 s ago (`exp`)"),
        (at(APP, 300), "not yet valid", "INFO", "the claim `iat` is 300 s in the future; compare the clocks"),
        (token(WITH_JWE), "not encrypted", "INFO", "the app enforces encryption"),
        ("hello.world.!".to_owned(), "malformed", "DEBUG", "not a token"),
    ] {
        assert_eq!(request(operation("dialout"), &token).send(&server).await.status, 401);
        let text = log.take();
        let line = text.lines().find(|line| line.contains("a token was refused")).unwrap_or_else(|| panic!("{text}"));
        assert!(line.contains(level) && line.contains(&format!("kind=\"{why}\"")), "{line}");
        assert!(line.contains(reason), "{line}");
        for secret in token.split('.').chain([APP, "cs-nobody", WITH_JWE, ACCOUNT]).filter(|part| part.len() > 4) {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
}
