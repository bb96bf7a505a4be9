//! A service in memory: it stores dialouts, sends the notifications that a test asks for, and serves the conversations,
//! sessions and agents that a test adds.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};

use smartassist_client::reqwest;
use smartassist_server::api::{
    DialoutInput, DialoutResponse, GetConversationInput, GetConversationResponse, GetIntentRealtimeDataByGetInput,
    GetIntentRealtimeDataByGetResponse, GetIntentRealtimeDataInput, GetIntentRealtimeDataResponse, GetUserStatusInput,
    GetUserStatusResponse,
};
use smartassist_server::{Caller, NOT_FOUND, Smartassist};
use smartassist_types::{
    CallStatusNotification, Conversation, DialoutAnswer, DialoutRequest, IntentSession, IntentSessions,
    UserStatusAgent, UserStatusPage,
};

/// A service in memory. Clones share what they keep.
#[derive(Clone, Debug, Default)]
pub struct MemoryService(Arc<Mutex<ServiceState>>);

/// The state of the service.
#[derive(Debug, Default)]
struct ServiceState {
    bots: BTreeSet<String>,
    dialouts: Vec<PlacedCall>,
    conversations: BTreeMap<String, Conversation>,
    sessions: BTreeMap<String, Vec<IntentSession>>,
    agents: BTreeMap<String, Vec<UserStatusAgent>>,
}

/// A call that was placed.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedCall {
    /// Client id of the app that placed it.
    pub app: String,
    /// The bot in the path.
    pub bot: String,
    /// What was asked for.
    pub request: DialoutRequest,
    /// What was answered.
    pub answer: DialoutAnswer,
}

impl MemoryService {
    /// A service with one bot and nothing else.
    pub fn with_bot(bot: &str) -> Self {
        let memory = Self::default();
        memory.kept().bots.insert(bot.to_owned());
        memory
    }

    /// Every call that was placed, the earliest first.
    pub fn dialouts(&self) -> Vec<PlacedCall> {
        self.kept().dialouts.clone()
    }

    /// Adds a conversation, to be found by its `_id`.
    pub fn add_conversation(&self, conversation: Conversation) {
        let id = conversation.id.clone().expect("a conversation without _id cannot be found");
        self.kept().conversations.insert(id, conversation);
    }

    /// Adds sessions of a bot.
    pub fn add_sessions(&self, bot: &str, sessions: IntentSessions) {
        self.kept().sessions.entry(bot.to_owned()).or_default().extend(sessions);
    }

    /// Adds agents of an account.
    pub fn add_agents(&self, account: &str, agents: impl IntoIterator<Item = UserStatusAgent>) {
        self.kept().agents.entry(account.to_owned()).or_default().extend(agents);
    }

    /// Sends a notification about a call the way the caller asked for: to its URL, with its headers. Returns the status
    /// of the answer.
    pub async fn tell(&self, call: &PlacedCall, notification: &CallStatusNotification) -> u16 {
        let url = call.request.notifyurl.as_deref().expect("the caller of this call wants to be told");
        let mut request = reqwest::Client::new().post(url);
        if let Some(headers) = &call.request.notify_headers {
            request = headers.iter().fold(request, |request, (name, value)| request.header(name, value));
        }
        let answer = request.json(notification).send().await.expect("the receiver answers");
        answer.status().as_u16()
    }

    fn kept(&self) -> MutexGuard<'_, ServiceState> {
        self.0.lock().expect("no handler panics while it remembers")
    }

    /// The latest sessions of a bot; nothing for a bot that does not exist.
    fn sessions_of(&self, bot: &str) -> Option<IntentSessions> {
        let kept = self.kept();
        let sessions = || kept.sessions.get(bot).cloned().unwrap_or_default();
        kept.bots.contains(bot).then(|| IntentSessions::try_from(sessions()).expect("the list has no bounds"))
    }
}

impl Smartassist for MemoryService {
    async fn dialout(&self, caller: Caller, input: DialoutInput) -> DialoutResponse {
        let mut kept = self.kept();
        if !kept.bots.contains(input.bot_id.as_str()) {
            return DialoutResponse::not_found(NOT_FOUND);
        }
        let number = kept.dialouts.len() + 1;
        let answer = DialoutAnswer::builder().sid(format!("sid-{number}")).call_id(format!("call-{number}")).build();
        let answer = answer.expect("both ids are there");
        kept.dialouts.push(PlacedCall {
            app: caller.app().unwrap_or_default().to_owned(),
            bot: input.bot_id.into_inner(),
            request: input.body,
            answer: answer.clone(),
        });
        DialoutResponse::Ok(answer)
    }

    async fn get_conversation(&self, _: Caller, input: GetConversationInput) -> GetConversationResponse {
        let kept = self.kept();
        if !kept.bots.contains(input.stream_id.as_str()) {
            return GetConversationResponse::not_found(NOT_FOUND);
        }
        match kept.conversations.get(input.conversation_id.as_str()) {
            Some(conversation) => GetConversationResponse::Ok(Box::new(conversation.clone())),
            None => GetConversationResponse::not_found(NOT_FOUND),
        }
    }

    async fn get_intent_realtime_data(
        &self,
        _: Caller,
        input: GetIntentRealtimeDataInput,
    ) -> GetIntentRealtimeDataResponse {
        match self.sessions_of(&input.bot_id) {
            Some(sessions) => GetIntentRealtimeDataResponse::Ok(sessions),
            None => GetIntentRealtimeDataResponse::not_found(NOT_FOUND),
        }
    }

    async fn get_intent_realtime_data_by_get(
        &self,
        _: Caller,
        input: GetIntentRealtimeDataByGetInput,
    ) -> GetIntentRealtimeDataByGetResponse {
        match self.sessions_of(&input.bot_id) {
            Some(sessions) => GetIntentRealtimeDataByGetResponse::Ok(sessions),
            None => GetIntentRealtimeDataByGetResponse::not_found(NOT_FOUND),
        }
    }

    async fn get_user_status(&self, _: Caller, input: GetUserStatusInput) -> GetUserStatusResponse {
        let kept = self.kept();
        let Some(agents) = kept.agents.get(input.account_id.as_str()) else {
            return GetUserStatusResponse::not_found(NOT_FOUND);
        };
        // Without a list, everybody.
        let wanted = input.body.filter.agents.as_deref();
        let is_wanted = |agent: &&UserStatusAgent| {
            wanted.is_none_or(|list| list.iter().any(|email| agent.email.as_deref() == Some(email.as_str())))
        };
        let agents: Vec<&UserStatusAgent> = agents.iter().filter(is_wanted).collect();
        let [limit, offset] = [input.limit.get(), input.offset.get()].map(|number| number as usize);
        let page: Vec<UserStatusAgent> = agents.iter().skip(offset).take(limit).copied().cloned().collect();
        let page = UserStatusPage::builder()
            .has_more(agents.len() > offset + page.len())
            .limit(i32::try_from(limit).unwrap_or(i32::MAX))
            .offset(i32::try_from(offset).unwrap_or(i32::MAX))
            .data(page);
        GetUserStatusResponse::Ok(page.build().expect("the page is complete"))
    }
}
