//! Reads: whatever can be read within the budget is read.

use smartassist_tests::faulty_proxy::Fault;

use super::counting_service::{Attempts, CountingService, all, assert_all_met, client, fault};

const READS: usize = 4_000;
/// Most faults before the way is free.
const FAULTS: usize = 3;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_read_succeeds_whenever_an_answer_is_possible() {
    let exchange = CountingService::default();
    let attempts = Attempts::default();
    let (_server, proxy) = exchange
        .behind(move |request| {
            let line = request.line();
            match attempts.before(&line) {
                attempt @ 0..FAULTS => fault(&line, attempt),
                _ => Fault::Pass,
            }
        })
        .await;
    // A connection that was closed under a request costs another attempt.
    let client = client(&proxy).max_attempts(8).build().unwrap();

    let read = move |number| {
        let client = client.clone();
        async move {
            let id = format!("c-{number}");
            let call = client.get_conversation().stream_id("st-1").conversation_id(id.as_str());
            let answer = call.send().await.unwrap_or_else(|error| panic!("{id}: {error}"));
            assert_eq!(answer.id.as_deref(), Some(id.as_str()), "the answer is that of this request");
        }
    };
    assert_eq!(all(READS, read).await.len(), READS);
    assert_all_met(&exchange, 20);
}

#[tokio::test]
async fn a_read_that_never_succeeds_ends_with_what_came_last() {
    for (always, wanted) in [
        (Fault::ResetBefore, "transport"),
        (Fault::TruncatedBody, "body"),
        (Fault::BadGatewayAfter, "502"),
        (Fault::Unavailable, "503"),
    ] {
        let exchange = CountingService::default();
        let (_server, proxy) = exchange.behind(move |_| always).await;
        let client = client(&proxy).max_attempts(3).build().unwrap();
        let call = client.get_conversation().stream_id("st-1").conversation_id("c-1");
        let error = call.send().await.expect_err("nothing gets through");
        assert!(error.is_retryable(), "{always:?}: {error}");
        assert_eq!((error.attempts(), exchange.met()[&always]), (3, 3), "{always:?}: {error}");
        let text = error.to_string();
        let matches = if wanted == "transport" { error.response().is_none() } else { text.contains(wanted) };
        assert!(matches, "{always:?}: {text}");
    }
}
