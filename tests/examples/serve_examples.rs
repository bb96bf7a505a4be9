//! The stub for programs that are not ours: it answers with the examples of the document.
//!
//! ```text
//! cargo run -p smartassist-tests --example serve_examples -- a-token-for-testing
//! ```
//!
//! It listens on the loopback interface on a port that was free, prints its URL on the first line of its output, and
//! stops when its input ends. The argument is the only valid token, with every scope; there is no rate limit.
//!
//! Requests are checked as everywhere. What is answered depends on the first id of the path (the bot, the stream, or
//! the account):
//!
//! * `answers-400`, `-401`, `-404`, `-429`, `-500`, `-503`: the document's first example of this refusal; 429 and 503
//!   with `Retry-After: 7`;
//! * `answers-unlisted`: the first example of success, with a value that the document does not list in every place that
//!   it leaves open;
//! * any other: the first example of success.

use std::error::Error;
use std::io::Read as _;

use smartassist_server::{Caller, StaticToken, Stub};
use smartassist_tests::examples::{self, Direction, Example};
use smartassist_tests::stub::{ANALYTICS, DIALOUT, ScriptedAnswer};
use smartassist_tests::unlisted_values::unlisted;
use smartassist_tests::{Scripted, TestServer, json};
use smartassist_types::RetryAfterSeconds;

/// The document's first example of an answer.
#[allow(clippy::panic, reason = "without its example an operation cannot be served, and the tests insist on examples")]
fn example(operation: &str, status: u16) -> Example {
    let examples = examples::of(operation, Direction::Answer(status));
    let Some(example) = examples.first() else { panic!("{operation} has no example of {status}") };
    *example
}

/// What an operation answers where this is the first id of the path.
fn answer(operation: &str, id: &str) -> ScriptedAnswer {
    let success = example(operation, 200);
    match id.strip_prefix("answers-").map(|wish| (wish, wish.parse())) {
        Some(("unlisted", _)) => ScriptedAnswer::Success(unlisted(success.schema, success.value)),
        Some((_, Ok(status))) => ScriptedAnswer::Refusal(
            status,
            json::read(example(operation, status).value),
            RetryAfterSeconds::try_from(7).ok(),
        ),
        _ => ScriptedAnswer::Success(success.value.clone()),
    }
}

#[tokio::main]
#[allow(clippy::print_stdout, reason = "an example talks to whoever started it")]
async fn main() -> Result<(), Box<dyn Error>> {
    let token = std::env::args().nth(1).ok_or("the first argument is the token to let in")?;
    // A caller without an account: it may read every resource, and has no rate limit.
    let caller = Caller::of_app("cs-1").with_scopes([DIALOUT, ANALYTICS]);
    let server =
        TestServer::serve(Stub::new(Scripted::by_owner(answer), StaticToken::new(token, caller)).into_router()).await;
    println!("{}", server.url(""));
    tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new())).await??;
    server.stop().await;
    Ok(())
}
