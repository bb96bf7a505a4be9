//! Where tokens come from, and what a refused one leads to.

use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use smartassist_client::auth::{AccessToken, CachedTokens, SourceError, TokenSource};
use smartassist_client::reqwest::Method;
use smartassist_client::{Client, Error, NoTokenCause};

use crate::support::{BOT, CONVERSATION, Reply, Server, UNDER_WAY, answer, assert_clean, json, refusal, request};

const SECRET: &str = "wSc9NO0OLZ1BS2x8tEj5mcBGZ3YXKpYyFpyzEXAMPLE=";

/// Gives `token-1`, `token-2` and so on: another one after each that was refused.
#[derive(Default)]
struct Counting {
    given: Mutex<u32>,
    single_use: bool,
}

impl TokenSource for &'static Counting {
    async fn token(&self) -> Result<AccessToken, SourceError> {
        let mut given = self.given.lock().unwrap();
        if self.single_use || *given == 0 {
            *given += 1;
        }
        Ok(AccessToken::new(format!("token-{given}")))
    }

    fn is_single_use(&self) -> bool {
        self.single_use
    }

    fn refused(&self, token: &AccessToken) {
        let mut given = self.given.lock().unwrap();
        if !self.single_use && token.expose() == format!("token-{given}") {
            *given += 1;
        }
    }
}

fn counting(single_use: bool) -> &'static Counting {
    Box::leak(Box::new(Counting { single_use, ..Counting::default() }))
}

fn tokens(server: &Server) -> Vec<String> {
    server.received().iter().map(|received| received.header("auth").join(",")).collect()
}

async fn read(client: &Client) -> Result<(), Error> {
    client.get_conversation().stream_id(BOT).conversation_id(CONVERSATION).send().await.map(|_| ())
}

async fn dial(client: &Client) -> Result<(), Error> {
    client.dialout().bot_id(BOT).body(request()).send().await.map(|_| ())
}

fn good() -> Reply {
    json("200 OK", UNDER_WAY)
}

#[tokio::test]
async fn a_read_is_sent_once_more_with_another_token() {
    let server = Server::script([refusal("401 Unauthorized"), good()]).await;
    let client = server.builder().token_source(counting(false)).build().unwrap();
    read(&client).await.unwrap();
    assert_eq!(tokens(&server), ["token-1", "token-2"]);
    // The next call has the good one at once.
    read(&client).await.unwrap();
    assert_eq!(tokens(&server), ["token-1", "token-2", "token-2"]);
}

#[tokio::test]
async fn a_second_refusal_counts() {
    let server = Server::start(refusal("401 Unauthorized")).await;
    let client = server.builder().token_source(counting(false)).build().unwrap();
    let error = read(&client).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (401, 2));
    assert_eq!(tokens(&server), ["token-1", "token-2"]);
    // Both were reported.
    read(&client).await.unwrap_err();
    assert_eq!(tokens(&server)[2], "token-3");
}

/// Gives `token-1`, `token-2` and so on, each made for the request it is given to.
struct Making(Mutex<u32>);

impl TokenSource for Making {
    async fn token(&self) -> Result<AccessToken, SourceError> {
        let mut made = self.0.lock().unwrap();
        *made += 1;
        Ok(AccessToken::new(format!("token-{made}")).made_just_now())
    }
}

#[tokio::test]
async fn a_token_that_was_made_just_now_is_not_made_again() {
    let server = Server::start(refusal("401 Unauthorized")).await;
    let client = server.builder().token_source(Making(Mutex::default())).build().unwrap();
    let error = read(&client).await.unwrap_err();
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (401, 1));
    assert_eq!(tokens(&server), ["token-1"]);

    // One that was kept may have become stale since it was made.
    server.play([good(), refusal("401 Unauthorized"), good()]);
    let client = server.builder().token_source(CachedTokens::new(Making(Mutex::default()))).build().unwrap();
    read(&client).await.unwrap();
    read(&client).await.unwrap();
    assert_eq!(tokens(&server), ["token-1", "token-1", "token-2"]);
    // And if the new one is refused as well, that is final.
    server.play([refusal("401 Unauthorized")]);
    assert_eq!(read(&client).await.unwrap_err().attempts(), 2);
    assert_eq!(tokens(&server), ["token-2", "token-3"]);
}

#[tokio::test]
async fn a_token_that_was_just_refused_is_not_sent_again() {
    let server = Server::start(refusal("401 Unauthorized")).await;
    // This source has no other one.
    let client = server.builder().token_source(AccessToken::new("token")).build().unwrap();
    let error = read(&client).await.unwrap_err();
    assert!(matches!(error, Error::ErrorResponse(_)), "{error}");
    assert_eq!((error.status().unwrap().as_u16(), error.attempts()), (401, 1));
    assert_eq!(tokens(&server), ["token"]);
}

#[tokio::test]
async fn a_clock_that_is_wrong_is_named_where_a_token_is_refused() {
    let now = SystemTime::now();
    let minutes = |minutes: u64| Duration::from_secs(60 * minutes);
    for (date, wanted) in [
        (now + minutes(5), Some("the clock of this machine is 5 min behind the server's, and tokens contain times")),
        (now - minutes(180), Some("the clock of this machine is 3 h ahead of the server's, and tokens contain times")),
        (now, None),
    ] {
        let date = format!("date: {}\r\n", httpdate::fmt_http_date(date));
        let server = Server::start(answer("401 Unauthorized", &date, r#"{"errors":[{"msg":"no","code":4002}]}"#)).await;
        let client = server.builder().credentials("cs-1", SECRET).build().unwrap();
        let error = read(&client).await.unwrap_err();
        let difference = error.response().unwrap().clock_difference();
        assert_eq!(difference.is_some(), wanted.is_some(), "{error}");
        assert_eq!(error.to_string().contains("clock"), wanted.is_some(), "{error}");
        assert!(error.to_string().contains(wanted.unwrap_or_default()), "{error}");
    }
}

#[tokio::test]
async fn a_dialout_is_not_sent_again_but_the_next_has_another_token() {
    let server = Server::script([refusal("401 Unauthorized"), good()]).await;
    let client = server.builder().token_source(counting(false)).build().unwrap();
    assert!(matches!(dial(&client).await, Err(Error::ErrorResponse(_))));
    dial(&client).await.unwrap();
    assert_eq!(tokens(&server), ["token-1", "token-2"]);
}

#[tokio::test]
async fn a_token_that_counts_once_is_taken_for_each_attempt() {
    let server = Server::script([Reply::Reset, refusal("503 X"), good()]).await;
    let client = server.builder().token_source(counting(true)).build().unwrap();
    read(&client).await.unwrap();
    assert_eq!(tokens(&server), ["token-1", "token-2", "token-3"]);
}

#[tokio::test]
async fn credentials_make_tokens() {
    let server = Server::start(good()).await;
    let client = server.builder().credentials("cs-1", SECRET).token_subject("dialer").build().unwrap();
    for _ in 0..3 {
        dial(&client).await.unwrap();
    }
    client.request(Method::GET, "/x").await.unwrap().send().await.unwrap();
    let kept = tokens(&server);
    assert!(kept.iter().all(|token| *token == kept[0] && token.split('.').count() == 3), "one token for many requests");

    let server = Server::start(good()).await;
    let client = server.builder().credentials("cs-1", SECRET).single_use_tokens(true).build().unwrap();
    for _ in 0..3 {
        dial(&client).await.unwrap();
    }
    let mut single = tokens(&server);
    single.sort_unstable();
    single.dedup();
    assert_eq!(single.len(), 3, "a token for each request");
}

#[tokio::test]
async fn the_way_to_tokens_that_was_chosen_last_counts() {
    let server = Server::start(good()).await;
    let builder = || server.builder().credentials("cs-1", SECRET);
    dial(&builder().token("fixed").build().unwrap()).await.unwrap();
    dial(&builder().token_source(counting(false)).build().unwrap()).await.unwrap();
    dial(&server.builder().token("fixed").credentials("cs-1", SECRET).build().unwrap()).await.unwrap();
    let tokens = tokens(&server);
    assert_eq!(tokens[..2], ["fixed", "token-1"]);
    assert_eq!(tokens[2].split('.').count(), 3);
}

#[test]
fn credentials_that_cannot_work_are_refused_at_once() {
    let builder = || Client::builder().base_url("http://127.0.0.1:1");
    let hour = Duration::from_secs(3600);
    let cases = [
        (builder().credentials("cs-1", "hunter2"), "client secret has fewer than 32 bytes"),
        (builder().credentials("cs-1", "hunter2\n"), "client secret: the secret begins or ends with white space"),
        (builder().credentials("cs-1", ""), "client secret: the secret is empty"),
        (builder().credentials("", SECRET), "the client id is empty"),
        (builder().credentials("cs-1", SECRET).token_subject(""), "the subject is empty"),
        (
            builder().credentials("cs-1", SECRET).token_lifetime(Duration::ZERO),
            "`token_lifetime` must be more than zero",
        ),
        (builder().credentials("cs-1", SECRET).token_lifetime(2 * hour).single_use_tokens(true), "over an hour"),
    ];
    for (builder, wanted) in cases {
        let error = builder.build().expect_err(wanted);
        assert!(error.to_string().contains(wanted), "{error}");
        assert!(!format!("{error} {error:?}").contains("hunter2"), "{error:?}");
    }
    assert!(builder().credentials("cs-1", "hunter2").allow_short_client_secret(true).build().is_ok());
}

/// A source that fails in a way of its own.
#[derive(Clone, Copy)]
enum Broken {
    Closed,
    Silent,
    Garbage,
}

impl TokenSource for Broken {
    async fn token(&self) -> Result<AccessToken, SourceError> {
        match self {
            Self::Closed => Err(SourceError::other("the vault is closed")),
            Self::Silent => std::future::pending().await,
            Self::Garbage => Ok(AccessToken::new("Bearer hunter2")),
        }
    }
}

#[tokio::test]
async fn without_a_token_nothing_is_sent() {
    let server = Server::start(good()).await;
    let cases = [
        (Broken::Closed, "request not sent: there is no token: the vault is closed"),
        (Broken::Silent, "request not sent: the token source returned no token within the total time limit"),
        (Broken::Garbage, "request not sent: the token source returned a token that starts with `Bearer`"),
    ];
    for (source, wanted) in cases {
        let limit = Duration::from_millis(if matches!(source, Broken::Silent) { 50 } else { 60_000 });
        let client = server.builder().token_source(source).total_timeout(limit).build().unwrap();
        for error in [dial(&client).await.unwrap_err(), read(&client).await.unwrap_err()] {
            let Error::NoToken(cause) = &error else { panic!("{error}") };
            assert!(error.to_string().contains(wanted), "{error}");
            assert!(!error.was_sent() && !error.is_retryable() && error.attempts() == 0, "{error}");
            assert_eq!(error.operation(), Some(cause.operation()));
            assert_eq!(matches!(cause.cause(), NoTokenCause::OutOfTime), matches!(source, Broken::Silent));
            assert_clean(&format!("{error} {error:?}"));
        }
        let raw = client.request(Method::GET, "/x").await.map(|_| ()).unwrap_err();
        assert!(matches!(raw, Error::NoToken(_)), "{raw}");
    }
    assert!(server.received().is_empty());
}
