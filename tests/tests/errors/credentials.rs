//! 401 of all kinds, and the other refusals of a verifier, at every operation.

use std::time::Duration;

use http::request::Parts;
use smartassist_server::{Caller, Denied, Operation, RateWindow, StaticToken, Stub, Token, TokenVerifier};
use smartassist_tests::client_calls::call;
use smartassist_tests::document::{self, operations};
use smartassist_tests::examples::{self, Direction, example};
use smartassist_tests::stub::{self, ANALYTICS, DIALOUT, TOKEN, caller};
use smartassist_tests::{Request, Scripted, TestServer, refusal};

/// Refuses every caller, always for the same reason.
pub struct Denying(pub Denied);

impl TokenVerifier for Denying {
    async fn verify(&self, _: Token<'_>, _: &Operation, _: &Parts) -> Result<Caller, Denied> {
        Err(self.0.clone())
    }
}

fn secured() -> impl Iterator<Item = document::Operation> {
    operations().into_iter().filter(|operation| !operation.is_callback)
}

#[tokio::test]
async fn whatever_a_verifier_says_arrives_typed_at_the_client() {
    let wait = |seconds| Some(Duration::from_secs(seconds));
    let hour = "You've exceeded the hourly rate limit. Please wait for sometime before retrying.";
    let minute = example("ErrorTooManyRequests")["errors"][0]["msg"].as_str().unwrap();
    let message = |name: &str| example(name)["errors"][0]["msg"].as_str().unwrap();
    let limited = |window, retry_after| Denied::RateLimited { window, retry_after };
    let table: [(Denied, u16, &str, i64, Option<Duration>); 11] = [
        (Denied::MissingCredentials, 401, message("ErrorInvalidCredentials"), 4002, None),
        (Denied::InvalidCredentials, 401, message("ErrorInvalidCredentials"), 4002, None),
        (Denied::InvalidToken, 401, message("ErrorInvalidToken"), 4002, None),
        (Denied::WrongScope, 401, message("ErrorScopeMissing"), 4002, None),
        (Denied::Replayed, 401, message("ErrorReplay"), 401, None),
        (Denied::LifetimeTooLong, 401, message("ErrorTooLongLived"), 401, None),
        (limited(RateWindow::Minute, Duration::from_millis(41_001)), 429, minute, 429, wait(42)),
        (limited(RateWindow::Hour, Duration::from_secs(3600)), 429, hour, 429, wait(3600)),
        // Never 0, which would invite an immediate repetition, and never more than the document allows.
        (limited(RateWindow::Minute, Duration::ZERO), 429, minute, 429, wait(1)),
        (limited(RateWindow::Hour, Duration::MAX), 429, hour, 429, wait(86_400)),
        (
            Denied::Unavailable { retry_after: Duration::from_secs(5) },
            503,
            "credentials cannot be checked right now; try again later",
            503,
            wait(5),
        ),
    ];
    for (denied, status, text, code, after) in table {
        let stub = stub::start_with(Scripted::default(), Denying(denied.clone())).await;
        for operation in secured() {
            let body = examples::of(operation.id, Direction::Request).first().map(|example| example.value);
            let error = call(&stub.client(), operation.id, body).await.unwrap_err();
            assert_eq!(error.status().unwrap().as_u16(), status, "{}: {denied:?}", operation.id);
            let errors: Vec<_> = error.errors().into_iter().map(|item| (item.msg, item.code)).collect();
            assert_eq!(errors, [(text.to_owned(), Some(code))], "{}: {denied:?}", operation.id);
            assert_eq!(error.retry_after(), after, "{}: {denied:?}", operation.id);
            // A dialout is never called repeatable, whatever the server says.
            let is_retryable = status != 401 && operation.is_repeatable();
            assert_eq!(error.is_retryable(), is_retryable, "{}: {denied:?}", operation.id);
        }
    }
}

#[tokio::test]
async fn a_missing_empty_unknown_or_doubled_token_is_refused_before_anything_else() {
    let stub = stub::start(Scripted::default()).await;
    let long = "a".repeat(8 * 1024 + 1);
    let (missing, not_one) = ("Invalid SDK credentials", "Invalid JWT token");
    let table: [(&str, &[&str], &str); 8] = [
        ("none", &[], missing),
        ("empty", &[""], missing),
        ("blank", &["   "], missing),
        ("unknown", &["eyJhbGciOiJIUzI1NiJ9.e30.b3RoZXI"], missing),
        ("with Bearer", &["Bearer eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl"], missing),
        ("too long", &[&long], not_one),
        ("not ASCII", &["tökén"], not_one),
        ("twice", &[TOKEN, TOKEN], not_one),
    ];
    for operation in secured() {
        for (what, tokens, text) in table {
            // Everything after the token is wrong as well, and must not be read.
            let bad = Request::good(operation.id).without("auth").without("accountId").query("unknown=1");
            let bad = if bad.body.is_some() { bad.text("{ not JSON") } else { bad };
            let request = tokens.iter().fold(bad, |request, token| request.header("auth", token));
            let answer = request.send(&stub).await;
            assert_eq!(answer.status, 401, "{} {what}: {answer:?}", operation.id);
            assert_eq!(refusal::documented(operation, &answer), [(text.to_owned(), 4002)], "{} {what}", operation.id);
        }
    }
}

#[tokio::test]
async fn an_app_without_the_scope_is_refused() {
    for operation in secured() {
        let needed = operation.node["x-required-scope"].as_str().unwrap();
        for scopes in [vec![DIALOUT], vec![ANALYTICS], vec![DIALOUT, ANALYTICS], vec![]] {
            let allowed = scopes.contains(&needed);
            let stub = Stub::new(Scripted::default(), StaticToken::new(TOKEN, caller(scopes.clone())));
            let stub = TestServer::serve(stub.into_router()).await;
            let answer = Request::good(operation.id).send(&stub).await;
            if allowed {
                assert_eq!(answer.status, 200, "{} with {scopes:?}: {answer:?}", operation.id);
            } else {
                assert_eq!(answer.status, 401, "{} with {scopes:?}: {answer:?}", operation.id);
                assert_eq!(answer.json(), *example("ErrorScopeMissing"), "{} with {scopes:?}", operation.id);
                refusal::documented(operation, &answer);
            }
        }
    }
}
