//! The four APIs: the stub's trait, answered from the exchange and the store.

use std::fmt;
use std::sync::Arc;

use smartassist_server::api::{
    DialoutInput, DialoutResponse, GetConversationInput, GetConversationResponse, GetIntentRealtimeDataByGetInput,
    GetIntentRealtimeDataByGetResponse, GetIntentRealtimeDataInput, GetIntentRealtimeDataResponse, GetUserStatusInput,
    GetUserStatusResponse,
};
use smartassist_server::{Caller, NOT_FOUND, Smartassist};
use smartassist_types::{Conversation, IntentSession, IntentSessions};

use crate::dialout::CallService;
use crate::reports::history;
use crate::reports::user_status_pages::UserStatusPages;
use crate::resources::ResourceCache;
use crate::store::{Store, StoreError};

/// How many sessions are listed, as the vendor says.
const MAX_LISTED_SESSIONS: u32 = 25;

/// The APIs over what the gateway remembers.
pub struct Api<S> {
    call_service: CallService<S>,
    store: Arc<S>,
    agents: UserStatusPages<S>,
}

impl<S: Store> Api<S> {
    /// Takes dialouts to this exchange, and reads from this store and directory.
    pub fn new(call_service: CallService<S>, store: Arc<S>, resource_cache: Arc<ResourceCache<S>>) -> Self {
        let agents = UserStatusPages::new(Arc::clone(&store), resource_cache);
        Self { call_service, store, agents }
    }

    /// The latest sessions of a bot, newest first.
    async fn sessions(&self, caller: &Caller, bot: &str) -> Result<IntentSessions, ReadError> {
        let account = caller.account().ok_or(ReadError::NoAccount)?.to_owned();
        let documents = self.store.latest_sessions(account.clone(), bot.to_owned(), MAX_LISTED_SESSIONS).await?;
        let sessions = documents.iter().map(|document| session(&account, document)).collect::<Result<Vec<_>, _>>()?;
        sessions.try_into().map_err(|_| ReadError::Damaged)
    }
}

impl<S: Store> Smartassist for Api<S> {
    async fn dialout(&self, caller: Caller, input: DialoutInput) -> DialoutResponse {
        match (caller.app(), caller.account()) {
            (Some(app), Some(account)) => self.call_service.dialout(app, account, input).await,
            _ => DialoutResponse::internal_server_error(ReadError::NoAccount.text()),
        }
    }

    async fn get_conversation(&self, caller: Caller, input: GetConversationInput) -> GetConversationResponse {
        let Some(account) = caller.account() else {
            return GetConversationResponse::internal_server_error(ReadError::NoAccount.text());
        };
        let (bot, id) = (input.stream_id.as_str().to_owned(), input.conversation_id.as_str().to_owned());
        match self.store.conversation(account.to_owned(), bot, id).await {
            Ok(Some(document)) => match conversation(account, &document) {
                Ok(conversation) => GetConversationResponse::Ok(Box::new(conversation)),
                Err(unread) => GetConversationResponse::internal_server_error(unread.text()),
            },
            Ok(None) => GetConversationResponse::not_found(NOT_FOUND),
            Err(error) => GetConversationResponse::service_unavailable(ReadError::from(error).text()),
        }
    }

    async fn get_intent_realtime_data(
        &self,
        caller: Caller,
        input: GetIntentRealtimeDataInput,
    ) -> GetIntentRealtimeDataResponse {
        match self.sessions(&caller, &input.bot_id).await {
            Ok(sessions) => GetIntentRealtimeDataResponse::Ok(sessions),
            Err(ReadError::Store) => GetIntentRealtimeDataResponse::service_unavailable(ReadError::Store.text()),
            Err(unread) => GetIntentRealtimeDataResponse::internal_server_error(unread.text()),
        }
    }

    async fn get_intent_realtime_data_by_get(
        &self,
        caller: Caller,
        input: GetIntentRealtimeDataByGetInput,
    ) -> GetIntentRealtimeDataByGetResponse {
        match self.sessions(&caller, &input.bot_id).await {
            Ok(sessions) => GetIntentRealtimeDataByGetResponse::Ok(sessions),
            Err(ReadError::Store) => GetIntentRealtimeDataByGetResponse::service_unavailable(ReadError::Store.text()),
            Err(unread) => GetIntentRealtimeDataByGetResponse::internal_server_error(unread.text()),
        }
    }

    async fn get_user_status(&self, _: Caller, input: GetUserStatusInput) -> GetUserStatusResponse {
        self.agents.answer(input).await
    }
}

impl<S> fmt::Debug for Api<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Api").finish_non_exhaustive()
    }
}

/// A conversation as it was stored. All of it travels as fields that nobody looks at: read into its own fields and
/// written again, it would lose its nulls.
fn conversation(account: &str, document: &str) -> Result<Conversation, ReadError> {
    let mut conversation = Conversation::builder().build().map_err(|_| ReadError::Damaged)?;
    conversation.unknown = serde_json::from_str(document).map_err(|_| ReadError::Damaged)?;
    history::normalise_conversation(account, &mut conversation.unknown);
    Ok(conversation)
}

/// The same for a session.
fn session(account: &str, document: &str) -> Result<IntentSession, ReadError> {
    let mut session = IntentSession::builder().build().map_err(|_| ReadError::Damaged)?;
    session.unknown = serde_json::from_str(document).map_err(|_| ReadError::Damaged)?;
    history::normalise_session(account, &mut session.unknown);
    Ok(session)
}

/// Why something was not read.
enum ReadError {
    /// The verifier of tokens knows no account of the caller.
    NoAccount,
    /// The store gave no answer.
    Store,
    /// What is stored is no such document.
    Damaged,
}

impl ReadError {
    fn text(&self) -> &'static str {
        match self {
            Self::NoAccount => "the caller has no app or no account",
            Self::Store => "this cannot be read right now; try again later",
            Self::Damaged => "what was stored cannot be read",
        }
    }
}

impl From<StoreError> for ReadError {
    fn from(error: StoreError) -> Self {
        tracing::error!(error = error.with_causes(), "a request could not be answered from the store");
        Self::Store
    }
}
