//! The stub for programs that are not ours: it answers with the examples of the document, whoever asks.
//!
//! ```text
//! cargo run -p smartassist-tests --example serve_examples -- a-token-for-testing
//! ```
//!
//! It listens on the loopback interface on a port that was free, prints its URL on the first line of its output, and
//! stops when its input ends. The argument is the only token it lets in, with every scope; no rate limit holds.
//!
//! Requests are checked as everywhere. What is answered depends on the first id of the path (the bot, the stream, or
//! the account):
//!
//! * `answers-400`, `-401`, `-404`, `-429`, `-500`, `-503`: the document's first example of this refusal; 429 and 503 with
//!   `Retry-After: 7`;
//! * `answers-unlisted`: the first example of success, with a value that the document does not list in every place that
//!   it leaves open;
//! * any other: the first example of success.

use std::error::Error;
use std::io::Read as _;

use serde::de::DeserializeOwned;
use smartassist_server::api::{
    DialoutResponse, GetConversationResponse, GetIntentRealtimeDataByGetResponse, GetIntentRealtimeDataResponse,
    GetUserStatusResponse,
};
use smartassist_server::{Caller, StaticToken, Stub};
use smartassist_tests::examples::{self, Direction};
use smartassist_tests::stub::{ANALYTICS, DIALOUT};
use smartassist_tests::unlisted::unlisted;
use smartassist_tests::{Running, Scripted, json};
use smartassist_types::RetryAfterSeconds;

/// What an id asks for.
enum Wish {
    Success,
    Unlisted,
    Refusal(u16),
}

impl Wish {
    fn of(id: &str) -> Self {
        match id.strip_prefix("answers-") {
            Some("unlisted") => Self::Unlisted,
            Some(status) => status.parse().map_or(Self::Success, Self::Refusal),
            None => Self::Success,
        }
    }
}

/// The document's first example of an answer, after a change.
#[allow(clippy::panic, reason = "without its example an operation cannot be served, and the tests insist on examples")]
fn example<T: DeserializeOwned>(operation: &str, status: u16, unlist: bool) -> T {
    let examples = examples::of(operation, Direction::Answer(status));
    let Some(example) = examples.first() else { panic!("{operation} has no example of {status}") };
    if unlist { json::read(&unlisted(example.schema, example.value)) } else { json::read(example.value) }
}

/// Every operation has the same refusals under the same names, but in an enum of its own.
macro_rules! answer {
    ($response:ident, $operation:literal, $id:expr) => {
        match Wish::of(&$id) {
            Wish::Refusal(400) => $response::BadRequest(example($operation, 400, false)),
            Wish::Refusal(401) => $response::Unauthorized(example($operation, 401, false)),
            Wish::Refusal(404) => $response::NotFound(example($operation, 404, false)),
            Wish::Refusal(429) => {
                $response::TooManyRequests { body: example($operation, 429, false), retry_after: retry_after() }
            }
            Wish::Refusal(500) => $response::InternalServerError(example($operation, 500, false)),
            Wish::Refusal(503) => {
                $response::ServiceUnavailable { body: example($operation, 503, false), retry_after: retry_after() }
            }
            Wish::Unlisted => $response::Ok(example($operation, 200, true)),
            Wish::Success | Wish::Refusal(_) => $response::Ok(example($operation, 200, false)),
        }
    };
}

fn retry_after() -> Option<RetryAfterSeconds> {
    RetryAfterSeconds::try_from(7).ok()
}

fn service() -> Scripted {
    Scripted::default()
        .on_dialout(|_, input| answer!(DialoutResponse, "dialout", input.bot_id))
        .on_get_conversation(|_, input| answer!(GetConversationResponse, "getConversation", input.stream_id))
        .on_get_intent_realtime_data(|_, input| {
            answer!(GetIntentRealtimeDataResponse, "getIntentRealtimeData", input.bot_id)
        })
        .on_get_intent_realtime_data_by_get(|_, input| {
            answer!(GetIntentRealtimeDataByGetResponse, "getIntentRealtimeDataByGet", input.bot_id)
        })
        .on_get_user_status(|_, input| answer!(GetUserStatusResponse, "getUserStatus", input.account_id))
}

#[tokio::main]
#[allow(clippy::print_stdout, reason = "an example talks to whoever started it")]
async fn main() -> Result<(), Box<dyn Error>> {
    let token = std::env::args().nth(1).ok_or("the first argument is the token to let in")?;
    // A caller without an account: nothing is foreign to it, and no account's rate limit holds.
    let caller = Caller::of_app("cs-1").with_scopes([DIALOUT, ANALYTICS]);
    let server = Running::serve(Stub::new(service(), StaticToken::new(token, caller)).into_router()).await;
    println!("{}", server.url(""));
    tokio::task::spawn_blocking(|| std::io::stdin().read_to_end(&mut Vec::new())).await??;
    server.stop().await;
    Ok(())
}
