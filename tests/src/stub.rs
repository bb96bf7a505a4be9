//! The stub with answers given by closures.

use serde::de::DeserializeOwned;
use smartassist_server::api::{
    DialoutInput, DialoutResponse, GetConversationInput, GetConversationResponse, GetIntentRealtimeDataByGetInput,
    GetIntentRealtimeDataByGetResponse, GetIntentRealtimeDataInput, GetIntentRealtimeDataResponse, GetUserStatusInput,
    GetUserStatusResponse,
};
use smartassist_server::{Caller, Smartassist, StaticToken, Stub, TokenVerifier};

use crate::Running;
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

/// Serves an implementation to whoever sends [`TOKEN`].
///
/// The implementation is a [`Scripted`], or a type of the test's own:
///
/// ```ignore
/// let stub = stub::start(Scripted::default().on_dialout(|_, input| rings(&input.body.target))).await;
/// let answer = stub.client().dialout().bot_id("st-1").body(request).send().await?;
/// ```
pub async fn start(api: impl Smartassist) -> Running {
    start_with(api, StaticToken::new(TOKEN, caller([DIALOUT, ANALYTICS]))).await
}

/// Serves an implementation to whoever sends [`TOKEN`], and no account is too foreign: for tests that try all ids.
pub async fn start_for_any_account(api: impl Smartassist) -> Running {
    start_with(api, StaticToken::new(TOKEN, Caller::of_app("cs-1").with_scopes([DIALOUT, ANALYTICS]))).await
}

/// Serves an implementation to whom a verifier lets in, however often they ask.
pub async fn start_with(api: impl Smartassist, verifier: impl TokenVerifier) -> Running {
    Running::serve(Stub::new(api, verifier).without_rate_limit().into_router()).await
}

/// An app of [`ACCOUNT`] with these scopes.
pub fn caller(scopes: impl IntoIterator<Item = &'static str>) -> Caller {
    Caller::of_app("cs-1").with_account(ACCOUNT).with_scopes(scopes)
}

type Handler<I, O> = Box<dyn Fn(Caller, I) -> O + Send + Sync>;

/// An implementation made of closures, one an operation.
///
/// What is not scripted answers with the first example the document has for it, so that `Scripted::default()` is a
/// service that answers everything.
pub struct Scripted {
    dialout: Handler<DialoutInput, DialoutResponse>,
    get_conversation: Handler<GetConversationInput, GetConversationResponse>,
    get_intent_realtime_data: Handler<GetIntentRealtimeDataInput, GetIntentRealtimeDataResponse>,
    get_intent_realtime_data_by_get: Handler<GetIntentRealtimeDataByGetInput, GetIntentRealtimeDataByGetResponse>,
    get_user_status: Handler<GetUserStatusInput, GetUserStatusResponse>,
}

/// The first example of an operation's success.
fn first<T: DeserializeOwned>(operation: &str) -> T {
    let examples = examples::of(operation, Direction::Answer(200));
    json::read(examples.first().unwrap_or_else(|| panic!("{operation} has no example of an answer")).value)
}

impl Default for Scripted {
    fn default() -> Self {
        Self {
            dialout: Box::new(|_, _| DialoutResponse::Ok(first("dialout"))),
            get_conversation: Box::new(|_, _| GetConversationResponse::Ok(first("getConversation"))),
            get_intent_realtime_data: Box::new(|_, _| {
                GetIntentRealtimeDataResponse::Ok(first("getIntentRealtimeData"))
            }),
            get_intent_realtime_data_by_get: Box::new(|_, _| {
                GetIntentRealtimeDataByGetResponse::Ok(first("getIntentRealtimeDataByGet"))
            }),
            get_user_status: Box::new(|_, _| GetUserStatusResponse::Ok(first("getUserStatus"))),
        }
    }
}

impl Scripted {
    /// Answers `dialout`.
    #[must_use]
    pub fn on_dialout(
        mut self,
        answer: impl Fn(Caller, DialoutInput) -> DialoutResponse + Send + Sync + 'static,
    ) -> Self {
        self.dialout = Box::new(answer);
        self
    }

    /// Answers `getConversation`.
    #[must_use]
    pub fn on_get_conversation(
        mut self,
        answer: impl Fn(Caller, GetConversationInput) -> GetConversationResponse + Send + Sync + 'static,
    ) -> Self {
        self.get_conversation = Box::new(answer);
        self
    }

    /// Answers `getIntentRealtimeData`.
    #[must_use]
    pub fn on_get_intent_realtime_data(
        mut self,
        answer: impl Fn(Caller, GetIntentRealtimeDataInput) -> GetIntentRealtimeDataResponse + Send + Sync + 'static,
    ) -> Self {
        self.get_intent_realtime_data = Box::new(answer);
        self
    }

    /// Answers `getIntentRealtimeDataByGet`.
    #[must_use]
    pub fn on_get_intent_realtime_data_by_get(
        mut self,
        answer: impl Fn(Caller, GetIntentRealtimeDataByGetInput) -> GetIntentRealtimeDataByGetResponse
        + Send
        + Sync
        + 'static,
    ) -> Self {
        self.get_intent_realtime_data_by_get = Box::new(answer);
        self
    }

    /// Answers `getUserStatus`.
    #[must_use]
    pub fn on_get_user_status(
        mut self,
        answer: impl Fn(Caller, GetUserStatusInput) -> GetUserStatusResponse + Send + Sync + 'static,
    ) -> Self {
        self.get_user_status = Box::new(answer);
        self
    }
}

impl Smartassist for Scripted {
    async fn dialout(&self, caller: Caller, input: DialoutInput) -> DialoutResponse {
        (self.dialout)(caller, input)
    }

    async fn get_conversation(&self, caller: Caller, input: GetConversationInput) -> GetConversationResponse {
        (self.get_conversation)(caller, input)
    }

    async fn get_intent_realtime_data(
        &self,
        caller: Caller,
        input: GetIntentRealtimeDataInput,
    ) -> GetIntentRealtimeDataResponse {
        (self.get_intent_realtime_data)(caller, input)
    }

    async fn get_intent_realtime_data_by_get(
        &self,
        caller: Caller,
        input: GetIntentRealtimeDataByGetInput,
    ) -> GetIntentRealtimeDataByGetResponse {
        (self.get_intent_realtime_data_by_get)(caller, input)
    }

    async fn get_user_status(&self, caller: Caller, input: GetUserStatusInput) -> GetUserStatusResponse {
        (self.get_user_status)(caller, input)
    }
}
