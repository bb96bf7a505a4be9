//! Nothing that is printed holds a token, an id or a phone number.

use std::error::Error as _;

use smartassist_client::{Client, Error, Token};

use crate::support::{ACCOUNT, BOT, CONVERSATION, Reply, Server, TARGET, TOKEN, answer, assert_clean, json, request};

#[tokio::test]
async fn settings_and_client_print_no_secret() {
    let token = Token::new(TOKEN);
    assert_eq!(format!("{token:?}"), "Token(…)");
    let builder = Client::builder().base_url("http://127.0.0.1:1").token(token).account_id(ACCOUNT);
    assert_clean(&format!("{builder:?}"));
    let client = builder.build().unwrap();
    assert_clean(&format!("{client:?} {client:#?}"));
    assert!(format!("{client:?}").contains("127.0.0.1:1"));
    // The builders of operations print the client they belong to.
    assert_clean(&format!("{:?}", client.dialout()));
    let request = client.request(smartassist_client::reqwest::Method::GET, "/x").await.unwrap().build().unwrap();
    assert!(!format!("{request:?}").contains("hunter2"));
    let secret = "hunter2-hunter2-hunter2-hunter2-hunter2";
    let builder =
        Client::builder().base_url("http://127.0.0.1:1").credentials("John Doe", secret).token_subject(TARGET);
    assert_clean(&format!("{builder:?}"));
    assert_clean(&format!("{:?}", builder.build().unwrap()));
    for bad in ["hunter2 x", "Bearer hunter2", "hunter2\n"] {
        let error = Client::builder().base_url("http://127.0.0.1:1").token(bad).build().unwrap_err();
        assert_clean(&format!("{error} {error:?}"));
    }
}

#[tokio::test]
async fn errors_print_no_secret() {
    let page = format!("<html>{TOKEN} {ACCOUNT} {TARGET} John Doe</html>");
    let replies = [
        answer("502 Bad Gateway", "set-cookie: session=hunter2\r\n", &page),
        answer("503 Service Unavailable", "", &page),
        answer("200 OK", "", &format!("{:?}", page)),
        json("200 OK", r#"{"sid":"John Doe","callId":911234567890}"#),
        Reply::Bytes(Vec::new()),
        Reply::Bytes(b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nJohn Doe".to_vec()),
        Reply::Bytes(b"John Doe hunter2\r\n".to_vec()),
    ];
    for reply in replies {
        let server = Server::start(reply).await;
        let client = server.builder().max_attempts(2).build().unwrap();
        let call = client.dialout().bot_id(BOT).body(request()).send().await.map(|_| ()).unwrap_err();
        // Nearly every object is a conversation, so here some answers are good.
        let read = client.get_conversation().stream_id(BOT).conversation_id(CONVERSATION).send().await.map(|_| ());
        for error in [Some(call), read.err()].into_iter().flatten() {
            assert_clean(&format!("{error} {error:#?} {:?} {:?}", error.response(), error.sent()));
            if let Error::UnknownOutcome(unknown) = &error {
                assert_clean(&format!("{unknown} {unknown:#?} {:?}", unknown.cause()));
            }
            let mut cause = error.source();
            while let Some(error) = cause {
                assert_clean(&format!("{error} {error:?}"));
                cause = error.source();
            }
        }
    }
}
