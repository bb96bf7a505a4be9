//! The stub with answers by closures.

use serde::de::DeserializeOwned;
use serde_json::Value;
use smartassist_server::{Caller, Smartassist, StaticToken, Stub, TokenVerifier, api};
use smartassist_types::{Errors, RetryAfterSeconds};

use crate::TestServer;
use crate::examples::{self, Direction};
use crate::json;

/// A token that [`start`] accepts for every operation.
pub const TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.e30.c2lnbmF0dXJl";
/// An account.
pub const ACCOUNT: &str = "637368b4a1d039e34ba63bbf";
/// The scope of dialout.
pub const DIALOUT: &str = "SmartAssist Dialout";
/// The scope of all other operations.
pub const ANALYTICS: &str = "SmartAssist Analytics";

/// Serves an implementation to clients that send [`TOKEN`].
///
/// The implementation is a [`Scripted`], or a type of the test's own:
///
/// ```ignore
/// let stub = stub::start(Scripted::default().on_dialout(|_, input| rings(&input.body.target))).await;
/// let answer = stub.client().dialout().bot_id("st-1").body(request).send().await?;
/// ```
pub async fn start(api: impl Smartassist) -> TestServer {
    start_with(api, StaticToken::new(TOKEN, caller([DIALOUT, ANALYTICS]))).await
}

/// Serves an implementation to clients that send [`TOKEN`], for every account: for tests that try all ids.
pub async fn start_for_any_account(api: impl Smartassist) -> TestServer {
    start_with(api, StaticToken::new(TOKEN, Caller::of_app("cs-1").with_scopes([DIALOUT, ANALYTICS]))).await
}

/// Serves an implementation to whom a verifier lets in, however often they ask.
pub async fn start_with(api: impl Smartassist, verifier: impl TokenVerifier) -> TestServer {
    TestServer::serve(Stub::new(api, verifier).without_rate_limit().into_router()).await
}

/// An app of [`ACCOUNT`] with these scopes.
pub fn caller(scopes: impl IntoIterator<Item = &'static str>) -> Caller {
    Caller::of_app("cs-1").with_account(ACCOUNT).with_scopes(scopes)
}

type Handler<I, O> = Box<dyn Fn(Caller, I) -> O + Send + Sync>;

/// The first example of an operation's success.
fn first<T: DeserializeOwned>(operation: &str) -> T {
    let examples = examples::of(operation, Direction::Answer(200));
    json::read(examples.first().unwrap_or_else(|| panic!("{operation} has no example of an answer")).value)
}

/// An answer that is made without knowing of which operation.
#[derive(Clone, Debug)]
pub enum ScriptedAnswer {
    /// Success, with this body.
    Success(Value),
    /// A documented refusal: status, body, and the header `Retry-After` where the document has it.
    Refusal(u16, Errors, Option<RetryAfterSeconds>),
}

/// Writes one documented refusal, which has a field for the header where the document lists it.
macro_rules! refusal {
    ($response:ident $variant:ident $body:ident $retry_after:ident []) => {
        api::$response::$variant($body)
    };
    ($response:ident $variant:ident $body:ident $retry_after:ident [retry_after]) => {
        api::$response::$variant { body: $body, retry_after: $retry_after }
    };
}

/// Writes [`Scripted`], with a field and a setter for each operation.
macro_rules! scripted {
    ($({
        id: $id:literal, method: $method:ident, on: $on:ident, input: $input:ident, response: $response:ident,
        calls: [$($call:literal $_method:ident),*], owner: [$($owner:ident)?], parameters: $_parameters:tt, body: $_body:tt,
        refusals: [$($status:literal $variant:ident $header:tt),*],
    })*) => {
        /// An implementation made of closures, one an operation.
        ///
        /// What is not scripted answers with the first example the document has for it, so that
        /// `Scripted::default()` is a service that answers everything.
        pub struct Scripted {
            $($method: Handler<api::$input, api::$response>,)*
        }

        impl Default for Scripted {
            fn default() -> Self {
                Self { $($method: Box::new(|_, _| api::$response::Ok(first($id))),)* }
            }
        }

        impl Scripted {
            $(
                #[doc = concat!("Answers `", $id, "`.")]
                #[must_use]
                pub fn $on(
                    mut self,
                    answer: impl Fn(Caller, api::$input) -> api::$response + Send + Sync + 'static,
                ) -> Self {
                    self.$method = Box::new(answer);
                    self
                }
            )*

            /// Answers the operation of this id.
            #[must_use]
            pub fn on(self, operation: &str, answer: ScriptedAnswer) -> Self {
                match operation {
                    $($($call)|* => self.$on(move |_, _| answer.clone().into()),)*
                    other => panic!("{other} is no operation of the stub"),
                }
            }

            /// Answers every operation by its id and the first id in the path.
            pub fn by_owner(
                answer: impl Fn(&'static str, &str) -> ScriptedAnswer + Clone + Send + Sync + 'static,
            ) -> Self {
                Self {
                    $($method: {
                        let answer = answer.clone();
                        Box::new(move |_, input| {
                            let owner: &str = [$(input.$owner.as_str(),)? ""][0];
                            answer($id, owner).into()
                        })
                    },)*
                }
            }

            /// Panics whatever it is asked.
            pub fn panicking() -> Self {
                Self { $($method: Box::new(|_, _| panic!("on purpose")),)* }
            }
        }

        $(
            impl From<ScriptedAnswer> for api::$response {
                fn from(answer: ScriptedAnswer) -> Self {
                    match answer {
                        ScriptedAnswer::Success(body) => Self::Ok(json::read(&body)),
                        $(ScriptedAnswer::Refusal($status, body, retry_after) => {
                            let _ = retry_after;
                            refusal!($response $variant body retry_after $header)
                        })*
                        ScriptedAnswer::Refusal(other, ..) => panic!("{} lists no {other}", $id),
                    }
                }
            }
        )*

        impl Smartassist for Scripted {
            $(
                async fn $method(&self, caller: Caller, input: api::$input) -> api::$response {
                    (self.$method)(caller, input)
                }
            )*
        }
    };
}

crate::operations!(scripted);
