//! The client and the verifier: the client learns once what an app enforces, and follows it from then on.

use smartassist_client::{Client, ClientBuilder, Error};
use smartassist_server::auth::{Clock as _, SystemClock};
use smartassist_server::types::DialoutRequest;
use smartassist_tests::stub::ACCOUNT;
use smartassist_tests::{Scripted, TestServer};

use super::fixtures::{APP, AppFixture, SECRET, WITH_BOTH, WITH_JTI, WITH_JWE, app, bot, recipient, secret};

/// Served on the time of the machine, which is the client's.
async fn serve(world: &AppFixture) -> TestServer {
    world.clock.set(SystemClock.now());
    world.serve(Scripted::default()).await
}

fn client_of(server: &TestServer, app: &str) -> ClientBuilder {
    Client::builder().base_url(server.url("")).credentials(app, SECRET).account_id(ACCOUNT)
}

async fn dial(client: &Client) -> Result<(), Error> {
    let call = DialoutRequest::builder().target("tel:911234567890").caller("+127061657882");
    client.dialout().bot_id(bot()).body(call).send().await.map(drop)
}

async fn read(client: &Client) -> Result<(), Error> {
    client.get_conversation().stream_id(bot()).conversation_id("c-1").send().await.map(drop)
}

#[tokio::test]
async fn credentials_are_given_once_whatever_the_app_enforces() {
    let world = AppFixture::new();
    let server = serve(&world).await;
    let clients = [
        client_of(&server, APP),
        client_of(&server, WITH_JTI).single_use_tokens(true),
        client_of(&server, WITH_JWE).encrypt_tokens_to(recipient()),
        client_of(&server, WITH_BOTH).single_use_tokens(true).encrypt_tokens_to(recipient()),
    ];
    for client in clients {
        let client = client.build().unwrap();
        // Several, since a token for one use must not be sent twice.
        for _ in 0..3 {
            dial(&client).await.unwrap();
            read(&client).await.unwrap();
        }
    }
}

#[tokio::test]
async fn what_the_client_was_not_told_is_refused_and_said() {
    let world = AppFixture::new();
    let server = serve(&world).await;
    for app in [WITH_JTI, WITH_JWE, WITH_BOTH] {
        let client = client_of(&server, app).build().unwrap();
        for error in [dial(&client).await.unwrap_err(), read(&client).await.unwrap_err()] {
            assert_eq!(error.status().map(|status| status.as_u16()), Some(401), "{app}: {error}");
            assert_eq!(error.errors()[0].msg, "Invalid SDK credentials", "{app}");
            assert!(!error.is_retryable(), "{app}: {error}");
        }
    }
}

#[tokio::test]
async fn a_secret_is_replaced_without_a_call_lost() {
    const NEW: &str = "8cD3oKr8As5cYd2We9Lf6Mh1Iq4Uz7Vb=renewed";
    let world = AppFixture::new();
    let server = serve(&world).await;
    let old = client_of(&server, APP).build().unwrap();
    let new = client_of(&server, APP).credentials(APP, NEW).build().unwrap();
    read(&old).await.unwrap();
    assert_eq!(read(&new).await.unwrap_err().status().map(|status| status.as_u16()), Some(401));

    let both = app(APP, ACCOUNT).build().unwrap().with_new_secret(&secret(NEW)).unwrap();
    world.registry.insert(both.clone());
    for client in [&old, &new] {
        dial(client).await.unwrap();
        read(client).await.unwrap();
    }

    world.registry.insert(both.without_previous_secret());
    assert_eq!(dial(&old).await.unwrap_err().status().map(|status| status.as_u16()), Some(401));
    dial(&new).await.unwrap();
}
