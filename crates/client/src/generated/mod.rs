// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 ce347b85760cce30126c74667eb7108f2ad7b1dc2572e356565f7529c7ac61db

use crate::runtime::{Client, Error, OperationInfo, ResponseValue, encode_path};
use smartassist_types as types;

impl Client {
    /// Start an outbound call
    ///
    /// Places a call to `target` and connects whoever answers with the bot's experience flow.
    ///
    /// The answer comes as soon as the call is under way; it does not wait for somebody to pick up. What happens
    /// next is told to `notifyurl`, if one is given. The vendor has no idempotency key: sending the same request
    /// twice rings twice, so do not repeat it blindly after an error. Servers made from this document may honour
    /// `Idempotency-Key`.
    ///
    /// The vendor's table is headed "Query Parameters", but everything travels in a JSON body. The header `Format`
    /// of
    /// the samples is not needed; `Content-Type: application/json` is.
    ///
    /// The vendor documents no success status. This document says 200; a client should take any 2xx.
    /// The pages of 2025 describe a twin under `/api/1.1/public/bot/{botId}/v2/smartassist/dialout` with the same
    /// body and the same answer, which is not part of this document.
    ///
    /// Sends a `POST` request to `/api/1.1/public/bot/{botId}/smartassist/dialout`
    ///
    /// Arguments:
    /// - `bot_id`: The bot, found on its General Settings page. A stream id is the same thing.
    /// - `idempotency_key`: Makes repeating a dialout harmless where the server honours it: the same key with the
    ///   same body is answered
    ///   as the first time and rings nobody again. One key for each call, such as a UUID, remembered for 24 hours.
    ///
    ///   The vendor does not know this header and rings twice. Servers made from this document may honour it.
    /// - `body`: Whom to call, as whom, and what to do about answering machines.
    /// ```ignore
    /// let response = client.dialout()
    ///     .bot_id(bot_id)
    ///     .idempotency_key(idempotency_key)
    ///     .body(body)
    ///     .send()
    ///     .await;
    /// ```
    pub fn dialout(&self) -> builder::Dialout<'_> {
        builder::Dialout::new(self)
    }

    /// Read one conversation
    ///
    /// Returns everything stored about one conversation: who took part, where it was transferred, how long the
    /// customer waited, how it ended.
    ///
    /// The request has no body, so it needs no `Content-Type`. The remarks about `limit`, `dateFrom` and `dateTo`
    /// on the vendor's page belong to another operation and are not part of this one.
    ///
    /// Sends a `GET` request to `/agentassist/api/v1/public/{streamId}/conversations/{conversationId}`
    ///
    /// Arguments:
    /// - `stream_id`: The bot, found on its General Settings page. A bot id is the same thing.
    /// - `conversation_id`: The conversation, by its `_id`.
    /// - `account_id`: The account, found with the app credentials under API Setup.
    /// ```ignore
    /// let response = client.get_conversation()
    ///     .stream_id(stream_id)
    ///     .conversation_id(conversation_id)
    ///     .account_id(account_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn get_conversation(&self) -> builder::GetConversation<'_> {
        builder::GetConversation::new(self)
    }

    /// List the latest automated sessions of a bot, the old way
    ///
    /// The same as `getIntentRealtimeData`. One edition of the vendor's page said GET in its table while its sample
    /// sent POST; new callers send POST.
    ///
    /// Sends a `GET` request to `/api/public/bot/{botId}/intentrealtimedata`
    ///
    /// Arguments:
    /// - `bot_id`: The bot, found on its General Settings page. A stream id is the same thing.
    /// - `account_id`: The account, found with the app credentials under API Setup. Later pages ask for it; the
    ///   2023 page does not, so a server answers without it.
    /// ```ignore
    /// let response = client.get_intent_realtime_data_by_get()
    ///     .bot_id(bot_id)
    ///     .account_id(account_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn get_intent_realtime_data_by_get(&self) -> builder::GetIntentRealtimeDataByGet<'_> {
        builder::GetIntentRealtimeDataByGet::new(self)
    }

    /// List the latest automated sessions of a bot
    ///
    /// Returns the most recent sessions of a bot that went through its flow, as a rule the latest 25. There is no
    /// paging and the request has no body.
    ///
    /// Sends a `POST` request to `/api/public/bot/{botId}/intentrealtimedata`
    ///
    /// Arguments:
    /// - `bot_id`: The bot, found on its General Settings page. A stream id is the same thing.
    /// - `account_id`: The account, found with the app credentials under API Setup. Later pages ask for it; the
    ///   2023 page does not, so a server answers without it.
    /// ```ignore
    /// let response = client.get_intent_realtime_data()
    ///     .bot_id(bot_id)
    ///     .account_id(account_id)
    ///     .send()
    ///     .await;
    /// ```
    pub fn get_intent_realtime_data(&self) -> builder::GetIntentRealtimeData<'_> {
        builder::GetIntentRealtimeData::new(self)
    }

    /// Read the status history of the agents
    ///
    /// Splits the asked period into buckets of `granularity` and tells, for each agent and bucket, how long the
    /// agent
    /// was in which status. The answer comes in pages of agents: while `hasMore` is true, ask again with `offset`
    /// raised by `limit`.
    ///
    /// The pages of 2022 and of 2025 write the dates and the granularity in different ways; both are accepted.
    /// Later
    /// pages also list the path `/agentassist/api/public/analytics/1.1/account/{accountId}/userstatus`; their
    /// samples still use the one here.
    ///
    /// Sends a `POST` request to `/agentassist/api/public/analytics/account/{accountId}/userstatus`
    ///
    /// Arguments:
    /// - `account_id`: The account, found with the app credentials under API Setup.
    /// - `limit`: How many agents a page holds at most.
    /// - `offset`: How many agents to skip.
    /// - `iid`: The stream or app that asks. Later pages ask for it; earlier ones do not know it.
    /// - `body`: Which agents, which period, and how long a bucket is.
    /// ```ignore
    /// let response = client.get_user_status()
    ///     .account_id(account_id)
    ///     .limit(limit)
    ///     .offset(offset)
    ///     .iid(iid)
    ///     .body(body)
    ///     .send()
    ///     .await;
    /// ```
    pub fn get_user_status(&self) -> builder::GetUserStatus<'_> {
        builder::GetUserStatus::new(self)
    }
}

/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::types;
    use super::{Error, OperationInfo, ResponseValue, encode_path};

    /// Builder for [`Client::dialout`]
    ///
    /// [`Client::dialout`]: super::Client::dialout
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Dialout<'a> {
        client: &'a super::Client,
        bot_id: Result<types::BotId, String>,
        idempotency_key: Result<Option<types::IdempotencyKey>, String>,
        body: Result<types::DialoutRequest, String>,
    }

    impl<'a> Dialout<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                bot_id: Err("bot_id: is required and was not set".to_string()),
                idempotency_key: Ok(None),
                body: Err("body: is required and was not set".to_string()),
            }
        }

        /// The bot, found on its General Settings page. A stream id is the same thing.
        pub fn bot_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BotId>,
            V::Error: ::std::fmt::Display,
        {
            self.bot_id = value.try_into().map_err(|reason| format!("bot_id: {reason}"));
            self
        }

        /// Makes repeating a dialout harmless where the server honours it: the same key with the same body is answered
        /// as the first time and rings nobody again. One key for each call, such as a UUID, remembered for 24 hours.
        ///
        /// The vendor does not know this header and rings twice. Servers made from this document may honour it.
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::IdempotencyKey>,
            V::Error: ::std::fmt::Display,
        {
            self.idempotency_key = value.try_into().map(Some).map_err(|reason| format!("idempotency_key: {reason}"));
            self
        }

        /// Whom to call, as whom, and what to do about answering machines.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::DialoutRequest>,
            V::Error: ::std::fmt::Display,
        {
            self.body = value.try_into().map_err(|reason| format!("body: {reason}"));
            self
        }

        /// Sends a `POST` request to `/api/1.1/public/bot/{botId}/smartassist/dialout`
        pub async fn send(self) -> Result<ResponseValue<types::DialoutAnswer>, Error<types::Errors>> {
            let Self { client, bot_id, idempotency_key, body } = self;
            let bot_id = bot_id.map_err(Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/api/1.1/public/bot/{}/smartassist/dialout",
                client.baseurl,
                encode_path(&bot_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = idempotency_key {
                header_map.append("Idempotency-Key", value.to_string().try_into()?);
            }

            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "dialout" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                405u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                408u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                409u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                412u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                422u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                501u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                _ => Err(Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::get_conversation`]
    ///
    /// [`Client::get_conversation`]: super::Client::get_conversation
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct GetConversation<'a> {
        client: &'a super::Client,
        stream_id: Result<types::BotId, String>,
        conversation_id: Result<types::ConversationId, String>,
        account_id: Result<Option<types::AccountId>, String>,
    }

    impl<'a> GetConversation<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                stream_id: Err("stream_id: is required and was not set".to_string()),
                conversation_id: Err("conversation_id: is required and was not set".to_string()),
                account_id: Ok(None),
            }
        }

        /// The bot, found on its General Settings page. A bot id is the same thing.
        pub fn stream_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BotId>,
            V::Error: ::std::fmt::Display,
        {
            self.stream_id = value.try_into().map_err(|reason| format!("stream_id: {reason}"));
            self
        }

        /// The conversation, by its `_id`.
        pub fn conversation_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::ConversationId>,
            V::Error: ::std::fmt::Display,
        {
            self.conversation_id = value.try_into().map_err(|reason| format!("conversation_id: {reason}"));
            self
        }

        /// The account, found with the app credentials under API Setup.
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
            V::Error: ::std::fmt::Display,
        {
            self.account_id = value.try_into().map(Some).map_err(|reason| format!("account_id: {reason}"));
            self
        }

        /// Sends a `GET` request to `/agentassist/api/v1/public/{streamId}/conversations/{conversationId}`
        pub async fn send(self) -> Result<ResponseValue<types::Conversation>, Error<types::Errors>> {
            let Self { client, stream_id, conversation_id, account_id } = self;
            let stream_id = stream_id.map_err(Error::InvalidRequest)?;
            let conversation_id = conversation_id.map_err(Error::InvalidRequest)?;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentassist/api/v1/public/{}/conversations/{}",
                client.baseurl,
                encode_path(&stream_id.to_string()),
                encode_path(&conversation_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = account_id {
                header_map.append("accountId", value.to_string().try_into()?);
            }

            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "get_conversation" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                405u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                501u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                _ => Err(Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::get_intent_realtime_data_by_get`]
    ///
    /// [`Client::get_intent_realtime_data_by_get`]: super::Client::get_intent_realtime_data_by_get
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct GetIntentRealtimeDataByGet<'a> {
        client: &'a super::Client,
        bot_id: Result<types::BotId, String>,
        account_id: Result<Option<types::AccountId>, String>,
    }

    impl<'a> GetIntentRealtimeDataByGet<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                bot_id: Err("bot_id: is required and was not set".to_string()),
                account_id: Ok(None),
            }
        }

        /// The bot, found on its General Settings page. A stream id is the same thing.
        pub fn bot_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BotId>,
            V::Error: ::std::fmt::Display,
        {
            self.bot_id = value.try_into().map_err(|reason| format!("bot_id: {reason}"));
            self
        }

        /// The account, found with the app credentials under API Setup. Later pages ask for it; the 2023 page does not,
        /// so a server answers without it.
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
            V::Error: ::std::fmt::Display,
        {
            self.account_id = value.try_into().map(Some).map_err(|reason| format!("account_id: {reason}"));
            self
        }

        /// Sends a `GET` request to `/api/public/bot/{botId}/intentrealtimedata`
        pub async fn send(self) -> Result<ResponseValue<types::IntentSessions>, Error<types::Errors>> {
            let Self { client, bot_id, account_id } = self;
            let bot_id = bot_id.map_err(Error::InvalidRequest)?;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let url =
                format!("{}/api/public/bot/{}/intentrealtimedata", client.baseurl, encode_path(&bot_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = account_id {
                header_map.append("accountId", value.to_string().try_into()?);
            }

            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "get_intent_realtime_data_by_get" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                405u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                501u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                _ => Err(Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::get_intent_realtime_data`]
    ///
    /// [`Client::get_intent_realtime_data`]: super::Client::get_intent_realtime_data
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct GetIntentRealtimeData<'a> {
        client: &'a super::Client,
        bot_id: Result<types::BotId, String>,
        account_id: Result<Option<types::AccountId>, String>,
    }

    impl<'a> GetIntentRealtimeData<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                bot_id: Err("bot_id: is required and was not set".to_string()),
                account_id: Ok(None),
            }
        }

        /// The bot, found on its General Settings page. A stream id is the same thing.
        pub fn bot_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BotId>,
            V::Error: ::std::fmt::Display,
        {
            self.bot_id = value.try_into().map_err(|reason| format!("bot_id: {reason}"));
            self
        }

        /// The account, found with the app credentials under API Setup. Later pages ask for it; the 2023 page does not,
        /// so a server answers without it.
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
            V::Error: ::std::fmt::Display,
        {
            self.account_id = value.try_into().map(Some).map_err(|reason| format!("account_id: {reason}"));
            self
        }

        /// Sends a `POST` request to `/api/public/bot/{botId}/intentrealtimedata`
        pub async fn send(self) -> Result<ResponseValue<types::IntentSessions>, Error<types::Errors>> {
            let Self { client, bot_id, account_id } = self;
            let bot_id = bot_id.map_err(Error::InvalidRequest)?;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let url =
                format!("{}/api/public/bot/{}/intentrealtimedata", client.baseurl, encode_path(&bot_id.to_string()),);
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = account_id {
                header_map.append("accountId", value.to_string().try_into()?);
            }

            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "get_intent_realtime_data" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                405u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                501u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                _ => Err(Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::get_user_status`]
    ///
    /// [`Client::get_user_status`]: super::Client::get_user_status
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct GetUserStatus<'a> {
        client: &'a super::Client,
        account_id: Result<types::AccountId, String>,
        limit: Result<Option<types::PageLimit>, String>,
        offset: Result<Option<types::PageOffset>, String>,
        iid: Result<Option<types::BotId>, String>,
        body: Result<types::UserStatusRequest, String>,
    }

    impl<'a> GetUserStatus<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: Err("account_id: is required and was not set".to_string()),
                limit: Ok(None),
                offset: Ok(None),
                iid: Ok(None),
                body: Err("body: is required and was not set".to_string()),
            }
        }

        /// The account, found with the app credentials under API Setup.
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::AccountId>,
            V::Error: ::std::fmt::Display,
        {
            self.account_id = value.try_into().map_err(|reason| format!("account_id: {reason}"));
            self
        }

        /// How many agents a page holds at most.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PageLimit>,
            V::Error: ::std::fmt::Display,
        {
            self.limit = value.try_into().map(Some).map_err(|reason| format!("limit: {reason}"));
            self
        }

        /// How many agents to skip.
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::PageOffset>,
            V::Error: ::std::fmt::Display,
        {
            self.offset = value.try_into().map(Some).map_err(|reason| format!("offset: {reason}"));
            self
        }

        /// The stream or app that asks. Later pages ask for it; earlier ones do not know it.
        pub fn iid<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::BotId>,
            V::Error: ::std::fmt::Display,
        {
            self.iid = value.try_into().map(Some).map_err(|reason| format!("iid: {reason}"));
            self
        }

        /// Which agents, which period, and how long a bucket is.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: std::convert::TryInto<types::UserStatusRequest>,
            V::Error: ::std::fmt::Display,
        {
            self.body = value.try_into().map_err(|reason| format!("body: {reason}"));
            self
        }

        /// Sends a `POST` request to `/agentassist/api/public/analytics/account/{accountId}/userstatus`
        pub async fn send(self) -> Result<ResponseValue<types::UserStatusPage>, Error<types::Errors>> {
            let Self { client, account_id, limit, offset, iid, body } = self;
            let account_id = account_id.map_err(Error::InvalidRequest)?;
            let limit = limit.map_err(Error::InvalidRequest)?;
            let offset = offset.map_err(Error::InvalidRequest)?;
            let iid = iid.map_err(Error::InvalidRequest)?;
            let body = body.map_err(Error::InvalidRequest)?;
            let url = format!(
                "{}/agentassist/api/public/analytics/account/{}/userstatus",
                client.baseurl,
                encode_path(&account_id.to_string()),
            );
            let mut header_map = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let Some(value) = iid {
                header_map.append("iid", value.to_string().try_into()?);
            }

            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .query(&crate::runtime::QueryParam::new("limit", &limit))
                .query(&crate::runtime::QueryParam::new("offset", &offset))
                .headers(header_map)
                .build()?;
            let info = OperationInfo { operation_id: "get_user_status" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ResponseValue::from_response(response).await,
                400u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                401u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                404u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                405u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                408u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                412u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                413u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                415u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                429u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                500u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                501u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                503u16 => Err(Error::ErrorResponse(ResponseValue::from_response(response).await?)),
                _ => Err(Error::unexpected(response).await),
            }
        }
    }
}
