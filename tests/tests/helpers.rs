//! The helpers do what the other tests rely on.

use std::collections::BTreeSet;

use smartassist_tests::document::{at, document, keys, operations};
use smartassist_tests::examples::{self, Direction};
use smartassist_tests::test_server::MAX_WAIT;
use smartassist_tests::{RecordingReceiver, Request, Scripted, json_schema, stub, unlisted_values};
use tokio::net::TcpStream;

#[tokio::test]
async fn a_server_stops_when_it_is_told_to() {
    let server = stub::start(Scripted::default()).await;
    let address = server.address();
    assert_eq!(Request::good("dialout").send(&server).await.status, 200);
    server.stop().await;
    assert!(TcpStream::connect(address).await.is_err());
}

#[tokio::test]
async fn a_server_stops_when_its_guard_is_dropped() {
    let server = stub::start(Scripted::default()).await;
    let address = server.address();
    drop(server);
    // The server gets its turn whenever this test waits for something.
    let refused = async { while TcpStream::connect(address).await.is_ok() {} };
    assert!(tokio::time::timeout(MAX_WAIT, refused).await.is_ok());
}

#[tokio::test]
async fn a_good_request_is_good_and_the_first_example_answers_it() {
    let stub = stub::start(Scripted::default()).await;
    let (receiver, _) = RecordingReceiver::start().await;
    for operation in operations() {
        let to = if operation.is_callback { &receiver } else { &stub };
        let answer = Request::good(operation.id).send(to).await;
        let documented = examples::of(operation.id, Direction::Answer(answer.status));
        match documented.first() {
            Some(example) => assert_eq!((answer.status, &answer.json()), (200, example.value), "{}", operation.id),
            None => assert_eq!((answer.status, answer.text.as_str()), (204, ""), "{}", operation.id),
        }
    }
}

#[test]
fn every_example_of_the_document_is_found() {
    let used: BTreeSet<_> = examples::all().iter().map(|example| example.name).collect();
    let defined: BTreeSet<_> = keys(at("/components/examples")).into_iter().collect();
    assert_eq!(used, defined);
}

#[test]
fn an_unlisted_value_stands_in_every_open_place() {
    let places = |name: &str| {
        let example = examples::all().into_iter().find(|example| example.name == name).expect("the example is there");
        let unlisted = unlisted_values::unlisted(example.schema, example.value);
        assert!(json_schema::accepts(example.schema, &unlisted), "{unlisted}");
        unlisted_values::count(&unlisted)
    };
    // Counted by hand: in objects and lists, inside of `oneOf`, under an alias of a key.
    assert_eq!(places("DialoutAnswer"), 0);
    assert_eq!(places("NotificationMachineDetected2025"), 3);
    assert_eq!(places("IntentSessions"), 4);
    assert_eq!(places("ConversationChat"), 14);
    assert!(!document().to_string().contains(unlisted_values::UNLISTED));
}
