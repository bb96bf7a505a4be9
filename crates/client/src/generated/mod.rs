// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 79655b3aca5ebd2369097cc4399241283375a37d5cf5e11a33a5580a83ce1712

use crate::runtime::{self, Client};
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
    /// The vendor's table is headed "Query Parameters", but everything travels in a JSON body. The body is declared
    /// by `Content-Type: application/json` or, as in the vendor's samples, by the header `Format`.
    ///
    /// The vendor documents no success status. This document says 200; a client should take any 2xx. `dialoutV2` is
    /// the same operation on the path of the pages since December 2025.
    ///
    /// Sends `POST` to `/api/1.1/public/bot/{botId}/smartassist/dialout`. The parameters are set on
    /// [`builder::Dialout`].
    pub fn dialout(&self) -> builder::Dialout<'_> {
        builder::Dialout::new(self)
    }

    /// Start an outbound call, on the path of version 2
    ///
    /// The same as `dialout`: the same request, the same answer, the same notifications. The vendor says that its
    /// server configures answering machine detection earlier on this path, which makes the first result come
    /// sooner. Servers made from this document treat both paths as one operation; an `Idempotency-Key` used on one
    /// is known on the other.
    ///
    /// The vendor's table writes `V2` and its sample `v2`; servers made from this document accept both spellings of
    /// the path.
    ///
    /// Sends `POST` to `/api/1.1/public/bot/{botId}/v2/smartassist/dialout`. The parameters are set on
    /// [`builder::DialoutV2`].
    pub fn dialout_v2(&self) -> builder::DialoutV2<'_> {
        builder::DialoutV2::new(self)
    }

    /// Read one conversation
    ///
    /// Returns everything stored about one conversation: who took part, where it was transferred, how long the
    /// customer waited, how it ended.
    ///
    /// The request has no body, so it needs no `Content-Type`. The remarks about `limit`, `dateFrom` and `dateTo`
    /// on the vendor's page belong to another operation and are not part of this one.
    ///
    /// Sends `GET` to `/agentassist/api/v1/public/{streamId}/conversations/{conversationId}`. The parameters are
    /// set on [`builder::GetConversation`].
    pub fn get_conversation(&self) -> builder::GetConversation<'_> {
        builder::GetConversation::new(self)
    }

    /// List the latest automated sessions of a bot, the old way
    ///
    /// The same as `getIntentRealtimeData`. One edition of the vendor's page said GET in its table while its sample
    /// sent POST; new callers send POST.
    ///
    /// Sends `GET` to `/api/public/bot/{botId}/intentrealtimedata`. The parameters are set on
    /// [`builder::GetIntentRealtimeDataByGet`].
    #[deprecated]
    pub fn get_intent_realtime_data_by_get(&self) -> builder::GetIntentRealtimeDataByGet<'_> {
        builder::GetIntentRealtimeDataByGet::new(self)
    }

    /// List the latest automated sessions of a bot
    ///
    /// Returns the most recent sessions of a bot that went through its flow, as a rule the latest 25. There is no
    /// paging and the request has no body.
    ///
    /// One edition of the vendor's page prints two slashes before `intentrealtimedata`; servers made from this
    /// document accept both spellings of the path.
    ///
    /// Sends `POST` to `/api/public/bot/{botId}/intentrealtimedata`. The parameters are set on
    /// [`builder::GetIntentRealtimeData`].
    pub fn get_intent_realtime_data(&self) -> builder::GetIntentRealtimeData<'_> {
        builder::GetIntentRealtimeData::new(self)
    }

    /// Read the status history of the agents
    ///
    /// Splits the asked period into buckets of `granularity` and tells, for each agent and bucket, how long the
    /// agent was in which status. The answer comes in pages of agents: while `hasMore` is true, ask again with
    /// `offset` raised by `limit`.
    ///
    /// `limit` and `offset` travel in the query, as the pages of 2025 have it, or in the body, as clients send
    /// them. Where one of them is in both and the values differ, the answer is 412; a query that has the default
    /// counts as absent.
    ///
    /// The pages of 2022 and of 2025 write the dates and the granularity in different ways; both are accepted.
    /// `getUserStatusV11` is the same operation on the path that the table of the pages of 2025 lists; their sample
    /// uses the path here. The page of 2022 and clients write two slashes before `userstatus`; servers made from
    /// this document accept both spellings of both paths.
    ///
    /// Sends `POST` to `/agentassist/api/public/analytics/account/{accountId}/userstatus`. The parameters are set
    /// on [`builder::GetUserStatus`].
    pub fn get_user_status(&self) -> builder::GetUserStatus<'_> {
        builder::GetUserStatus::new(self)
    }

    /// Read the status history of the agents, on the path of version 1.1
    ///
    /// The same as `getUserStatus`: the same request and the same answer, on the path that the table of the pages
    /// of 2025 lists. Servers made from this document treat both paths as one operation, and accept two slashes
    /// before `userstatus` as well, which is how clients spell it.
    ///
    /// Sends `POST` to `/agentassist/api/public/analytics/1.1/account/{accountId}/userstatus`. The parameters are
    /// set on [`builder::GetUserStatusV11`].
    pub fn get_user_status_v11(&self) -> builder::GetUserStatusV11<'_> {
        builder::GetUserStatusV11::new(self)
    }
}

/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::runtime;
    use super::types;

    /// Builder for [`Client::dialout`]
    ///
    /// [`Client::dialout`]: super::Client::dialout
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct Dialout<'a> {
        client: &'a super::Client,
        bot_id: ::core::result::Result<types::BotId, ::std::string::String>,
        format: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        idempotency_key: ::core::result::Result<::core::option::Option<types::IdempotencyKey>, ::std::string::String>,
        body: ::core::result::Result<types::DialoutRequest, ::std::string::String>,
    }

    impl<'a> Dialout<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                bot_id: ::core::result::Result::Err("bot_id: is required and was not set".to_string()),
                format: ::core::result::Result::Ok(::core::option::Option::None),
                idempotency_key: ::core::result::Result::Ok(::core::option::Option::None),
                body: ::core::result::Result::Err("body: is required and was not set".to_string()),
            }
        }

        /// The bot, found on its General Settings page. A stream id is the same thing.
        pub fn bot_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::BotId>,
            V::Error: ::std::fmt::Display,
        {
            self.bot_id = value.try_into().map_err(|reason| format!("bot_id: {reason}"));
            self
        }

        /// The media type of the body, as the vendor's samples state it, most of them without `Content-Type`.
        ///
        /// Where it is `application/json`, servers made from this document read the body as JSON also if `Content-Type`
        /// is absent or `application/x-www-form-urlencoded`, which is what curl sends by itself. It is compared without
        /// regard to case and to parameters such as `;charset=UTF-8`. Any other value changes nothing, and neither does
        /// the header where the request has no body. Clients made from this document send `Content-Type` and need no
        /// `Format`.
        pub fn format<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.format =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("format: {reason}"));
            self
        }

        /// Makes repeating a dialout harmless where the server honours it: the same key with the same body is answered
        /// as the first time and rings nobody again. One key for each call, such as a UUID, remembered for 24 hours.
        ///
        /// The vendor does not know this header and rings twice. Servers made from this document may honour it.
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::IdempotencyKey>,
            V::Error: ::std::fmt::Display,
        {
            self.idempotency_key = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("idempotency_key: {reason}"));
            self
        }

        /// Whom to call, as whom, and what to do about answering machines.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::DialoutRequest>,
            V::Error: ::std::fmt::Display,
        {
            self.body = value.try_into().map_err(|reason| format!("body: {reason}"));
            self
        }

        /// Sends a `POST` request to `/api/1.1/public/bot/{botId}/smartassist/dialout`
        pub async fn send(
            self,
        ) -> ::core::result::Result<runtime::ResponseValue<types::DialoutAnswer>, runtime::Error<types::Errors>>
        {
            let Self { client, bot_id, format, idempotency_key, body } = self;
            let bot_id = bot_id.map_err(runtime::Error::InvalidRequest)?;
            let format = format.map_err(runtime::Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(runtime::Error::InvalidRequest)?;
            let body = body.map_err(runtime::Error::InvalidRequest)?;
            let url = format!(
                "{}/api/1.1/public/bot/{}/smartassist/dialout",
                client.baseurl,
                runtime::encode_path(&bot_id.to_string()),
            );
            let mut headers_ = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let ::core::option::Option::Some(value) = format {
                headers_.append("Format", value.to_string().try_into()?);
            }
            if let ::core::option::Option::Some(value) = idempotency_key {
                headers_.append("Idempotency-Key", value.to_string().try_into()?);
            }

            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(headers_)
                .build()?;
            let info = runtime::OperationInfo { operation_id: "dialout" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => runtime::ResponseValue::from_response(response).await,
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                401u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                408u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                409u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                412u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                413u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                415u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                422u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                429u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::dialout_v2`]
    ///
    /// [`Client::dialout_v2`]: super::Client::dialout_v2
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct DialoutV2<'a> {
        client: &'a super::Client,
        bot_id: ::core::result::Result<types::BotId, ::std::string::String>,
        format: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        idempotency_key: ::core::result::Result<::core::option::Option<types::IdempotencyKey>, ::std::string::String>,
        body: ::core::result::Result<types::DialoutRequest, ::std::string::String>,
    }

    impl<'a> DialoutV2<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                bot_id: ::core::result::Result::Err("bot_id: is required and was not set".to_string()),
                format: ::core::result::Result::Ok(::core::option::Option::None),
                idempotency_key: ::core::result::Result::Ok(::core::option::Option::None),
                body: ::core::result::Result::Err("body: is required and was not set".to_string()),
            }
        }

        /// The bot, found on its General Settings page. A stream id is the same thing.
        pub fn bot_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::BotId>,
            V::Error: ::std::fmt::Display,
        {
            self.bot_id = value.try_into().map_err(|reason| format!("bot_id: {reason}"));
            self
        }

        /// The media type of the body, as the vendor's samples state it, most of them without `Content-Type`.
        ///
        /// Where it is `application/json`, servers made from this document read the body as JSON also if `Content-Type`
        /// is absent or `application/x-www-form-urlencoded`, which is what curl sends by itself. It is compared without
        /// regard to case and to parameters such as `;charset=UTF-8`. Any other value changes nothing, and neither does
        /// the header where the request has no body. Clients made from this document send `Content-Type` and need no
        /// `Format`.
        pub fn format<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.format =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("format: {reason}"));
            self
        }

        /// Makes repeating a dialout harmless where the server honours it: the same key with the same body is answered
        /// as the first time and rings nobody again. One key for each call, such as a UUID, remembered for 24 hours.
        ///
        /// The vendor does not know this header and rings twice. Servers made from this document may honour it.
        pub fn idempotency_key<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::IdempotencyKey>,
            V::Error: ::std::fmt::Display,
        {
            self.idempotency_key = value
                .try_into()
                .map(::core::option::Option::Some)
                .map_err(|reason| format!("idempotency_key: {reason}"));
            self
        }

        /// Whom to call, as whom, and what to do about answering machines.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::DialoutRequest>,
            V::Error: ::std::fmt::Display,
        {
            self.body = value.try_into().map_err(|reason| format!("body: {reason}"));
            self
        }

        /// Sends a `POST` request to `/api/1.1/public/bot/{botId}/v2/smartassist/dialout`
        pub async fn send(
            self,
        ) -> ::core::result::Result<runtime::ResponseValue<types::DialoutAnswer>, runtime::Error<types::Errors>>
        {
            let Self { client, bot_id, format, idempotency_key, body } = self;
            let bot_id = bot_id.map_err(runtime::Error::InvalidRequest)?;
            let format = format.map_err(runtime::Error::InvalidRequest)?;
            let idempotency_key = idempotency_key.map_err(runtime::Error::InvalidRequest)?;
            let body = body.map_err(runtime::Error::InvalidRequest)?;
            let url = format!(
                "{}/api/1.1/public/bot/{}/v2/smartassist/dialout",
                client.baseurl,
                runtime::encode_path(&bot_id.to_string()),
            );
            let mut headers_ = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let ::core::option::Option::Some(value) = format {
                headers_.append("Format", value.to_string().try_into()?);
            }
            if let ::core::option::Option::Some(value) = idempotency_key {
                headers_.append("Idempotency-Key", value.to_string().try_into()?);
            }

            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .headers(headers_)
                .build()?;
            let info = runtime::OperationInfo { operation_id: "dialout_v2" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => runtime::ResponseValue::from_response(response).await,
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                401u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                408u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                409u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                412u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                413u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                415u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                422u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                429u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
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
        stream_id: ::core::result::Result<types::BotId, ::std::string::String>,
        conversation_id: ::core::result::Result<types::ConversationId, ::std::string::String>,
        account_id: ::core::result::Result<::core::option::Option<types::AccountId>, ::std::string::String>,
    }

    impl<'a> GetConversation<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                stream_id: ::core::result::Result::Err("stream_id: is required and was not set".to_string()),
                conversation_id: ::core::result::Result::Err(
                    "conversation_id: is required and was not set".to_string(),
                ),
                account_id: ::core::result::Result::Ok(::core::option::Option::None),
            }
        }

        /// The bot, found on its General Settings page. A bot id is the same thing.
        pub fn stream_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::BotId>,
            V::Error: ::std::fmt::Display,
        {
            self.stream_id = value.try_into().map_err(|reason| format!("stream_id: {reason}"));
            self
        }

        /// The conversation, by its `_id`.
        pub fn conversation_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::ConversationId>,
            V::Error: ::std::fmt::Display,
        {
            self.conversation_id = value.try_into().map_err(|reason| format!("conversation_id: {reason}"));
            self
        }

        /// The account, found with the app credentials under API Setup.
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AccountId>,
            V::Error: ::std::fmt::Display,
        {
            self.account_id =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("account_id: {reason}"));
            self
        }

        /// Sends a `GET` request to `/agentassist/api/v1/public/{streamId}/conversations/{conversationId}`
        pub async fn send(
            self,
        ) -> ::core::result::Result<runtime::ResponseValue<types::Conversation>, runtime::Error<types::Errors>>
        {
            let Self { client, stream_id, conversation_id, account_id } = self;
            let stream_id = stream_id.map_err(runtime::Error::InvalidRequest)?;
            let conversation_id = conversation_id.map_err(runtime::Error::InvalidRequest)?;
            let account_id = account_id.map_err(runtime::Error::InvalidRequest)?;
            let url = format!(
                "{}/agentassist/api/v1/public/{}/conversations/{}",
                client.baseurl,
                runtime::encode_path(&stream_id.to_string()),
                runtime::encode_path(&conversation_id.to_string()),
            );
            let mut headers_ = ::reqwest::header::HeaderMap::with_capacity(2usize);
            if let ::core::option::Option::Some(value) = account_id {
                headers_.append("accountId", value.to_string().try_into()?);
            }

            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(headers_)
                .build()?;
            let info = runtime::OperationInfo { operation_id: "get_conversation" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => runtime::ResponseValue::from_response(response).await,
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                401u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                429u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
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
        bot_id: ::core::result::Result<types::BotId, ::std::string::String>,
        format: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        account_id: ::core::result::Result<::core::option::Option<types::AccountId>, ::std::string::String>,
    }

    impl<'a> GetIntentRealtimeDataByGet<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                bot_id: ::core::result::Result::Err("bot_id: is required and was not set".to_string()),
                format: ::core::result::Result::Ok(::core::option::Option::None),
                account_id: ::core::result::Result::Ok(::core::option::Option::None),
            }
        }

        /// The bot, found on its General Settings page. A stream id is the same thing.
        pub fn bot_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::BotId>,
            V::Error: ::std::fmt::Display,
        {
            self.bot_id = value.try_into().map_err(|reason| format!("bot_id: {reason}"));
            self
        }

        /// The media type of the body, as the vendor's samples state it, most of them without `Content-Type`.
        ///
        /// Where it is `application/json`, servers made from this document read the body as JSON also if `Content-Type`
        /// is absent or `application/x-www-form-urlencoded`, which is what curl sends by itself. It is compared without
        /// regard to case and to parameters such as `;charset=UTF-8`. Any other value changes nothing, and neither does
        /// the header where the request has no body. Clients made from this document send `Content-Type` and need no
        /// `Format`.
        pub fn format<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.format =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("format: {reason}"));
            self
        }

        /// The account, found with the app credentials under API Setup. Later pages ask for it; the 2023 page does not,
        /// so a server answers without it.
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AccountId>,
            V::Error: ::std::fmt::Display,
        {
            self.account_id =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("account_id: {reason}"));
            self
        }

        /// Sends a `GET` request to `/api/public/bot/{botId}/intentrealtimedata`
        pub async fn send(
            self,
        ) -> ::core::result::Result<runtime::ResponseValue<types::IntentSessions>, runtime::Error<types::Errors>>
        {
            let Self { client, bot_id, format, account_id } = self;
            let bot_id = bot_id.map_err(runtime::Error::InvalidRequest)?;
            let format = format.map_err(runtime::Error::InvalidRequest)?;
            let account_id = account_id.map_err(runtime::Error::InvalidRequest)?;
            let url = format!(
                "{}/api/public/bot/{}/intentrealtimedata",
                client.baseurl,
                runtime::encode_path(&bot_id.to_string()),
            );
            let mut headers_ = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let ::core::option::Option::Some(value) = format {
                headers_.append("Format", value.to_string().try_into()?);
            }
            if let ::core::option::Option::Some(value) = account_id {
                headers_.append("accountId", value.to_string().try_into()?);
            }

            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(headers_)
                .build()?;
            let info = runtime::OperationInfo { operation_id: "get_intent_realtime_data_by_get" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => runtime::ResponseValue::from_response(response).await,
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                401u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                429u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
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
        bot_id: ::core::result::Result<types::BotId, ::std::string::String>,
        format: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        account_id: ::core::result::Result<::core::option::Option<types::AccountId>, ::std::string::String>,
    }

    impl<'a> GetIntentRealtimeData<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                bot_id: ::core::result::Result::Err("bot_id: is required and was not set".to_string()),
                format: ::core::result::Result::Ok(::core::option::Option::None),
                account_id: ::core::result::Result::Ok(::core::option::Option::None),
            }
        }

        /// The bot, found on its General Settings page. A stream id is the same thing.
        pub fn bot_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::BotId>,
            V::Error: ::std::fmt::Display,
        {
            self.bot_id = value.try_into().map_err(|reason| format!("bot_id: {reason}"));
            self
        }

        /// The media type of the body, as the vendor's samples state it, most of them without `Content-Type`.
        ///
        /// Where it is `application/json`, servers made from this document read the body as JSON also if `Content-Type`
        /// is absent or `application/x-www-form-urlencoded`, which is what curl sends by itself. It is compared without
        /// regard to case and to parameters such as `;charset=UTF-8`. Any other value changes nothing, and neither does
        /// the header where the request has no body. Clients made from this document send `Content-Type` and need no
        /// `Format`.
        pub fn format<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.format =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("format: {reason}"));
            self
        }

        /// The account, found with the app credentials under API Setup. Later pages ask for it; the 2023 page does not,
        /// so a server answers without it.
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AccountId>,
            V::Error: ::std::fmt::Display,
        {
            self.account_id =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("account_id: {reason}"));
            self
        }

        /// Sends a `POST` request to `/api/public/bot/{botId}/intentrealtimedata`
        pub async fn send(
            self,
        ) -> ::core::result::Result<runtime::ResponseValue<types::IntentSessions>, runtime::Error<types::Errors>>
        {
            let Self { client, bot_id, format, account_id } = self;
            let bot_id = bot_id.map_err(runtime::Error::InvalidRequest)?;
            let format = format.map_err(runtime::Error::InvalidRequest)?;
            let account_id = account_id.map_err(runtime::Error::InvalidRequest)?;
            let url = format!(
                "{}/api/public/bot/{}/intentrealtimedata",
                client.baseurl,
                runtime::encode_path(&bot_id.to_string()),
            );
            let mut headers_ = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let ::core::option::Option::Some(value) = format {
                headers_.append("Format", value.to_string().try_into()?);
            }
            if let ::core::option::Option::Some(value) = account_id {
                headers_.append("accountId", value.to_string().try_into()?);
            }

            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(headers_)
                .build()?;
            let info = runtime::OperationInfo { operation_id: "get_intent_realtime_data" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => runtime::ResponseValue::from_response(response).await,
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                401u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                429u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
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
        account_id: ::core::result::Result<types::AccountId, ::std::string::String>,
        limit: ::core::result::Result<::core::option::Option<types::PageLimit>, ::std::string::String>,
        offset: ::core::result::Result<::core::option::Option<types::PageOffset>, ::std::string::String>,
        format: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        iid: ::core::result::Result<::core::option::Option<types::BotId>, ::std::string::String>,
        body: ::core::result::Result<types::UserStatusRequest, ::std::string::String>,
    }

    impl<'a> GetUserStatus<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: ::core::result::Result::Err("account_id: is required and was not set".to_string()),
                limit: ::core::result::Result::Ok(::core::option::Option::None),
                offset: ::core::result::Result::Ok(::core::option::Option::None),
                format: ::core::result::Result::Ok(::core::option::Option::None),
                iid: ::core::result::Result::Ok(::core::option::Option::None),
                body: ::core::result::Result::Err("body: is required and was not set".to_string()),
            }
        }

        /// The account, found with the app credentials under API Setup.
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AccountId>,
            V::Error: ::std::fmt::Display,
        {
            self.account_id = value.try_into().map_err(|reason| format!("account_id: {reason}"));
            self
        }

        /// How many agents a page holds at most. It may stand in the body instead.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PageLimit>,
            V::Error: ::std::fmt::Display,
        {
            self.limit =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("limit: {reason}"));
            self
        }

        /// How many agents to skip. It may stand in the body instead.
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PageOffset>,
            V::Error: ::std::fmt::Display,
        {
            self.offset =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("offset: {reason}"));
            self
        }

        /// The media type of the body, as the vendor's samples state it, most of them without `Content-Type`.
        ///
        /// Where it is `application/json`, servers made from this document read the body as JSON also if `Content-Type`
        /// is absent or `application/x-www-form-urlencoded`, which is what curl sends by itself. It is compared without
        /// regard to case and to parameters such as `;charset=UTF-8`. Any other value changes nothing, and neither does
        /// the header where the request has no body. Clients made from this document send `Content-Type` and need no
        /// `Format`.
        pub fn format<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.format =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("format: {reason}"));
            self
        }

        /// The stream or app that asks. Later pages ask for it; earlier ones do not know it.
        pub fn iid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::BotId>,
            V::Error: ::std::fmt::Display,
        {
            self.iid = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("iid: {reason}"));
            self
        }

        /// Which agents, which period, and how long a bucket is.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::UserStatusRequest>,
            V::Error: ::std::fmt::Display,
        {
            self.body = value.try_into().map_err(|reason| format!("body: {reason}"));
            self
        }

        /// Sends a `POST` request to `/agentassist/api/public/analytics/account/{accountId}/userstatus`
        pub async fn send(
            self,
        ) -> ::core::result::Result<runtime::ResponseValue<types::UserStatusPage>, runtime::Error<types::Errors>>
        {
            let Self { client, account_id, limit, offset, format, iid, body } = self;
            let account_id = account_id.map_err(runtime::Error::InvalidRequest)?;
            let limit = limit.map_err(runtime::Error::InvalidRequest)?;
            let offset = offset.map_err(runtime::Error::InvalidRequest)?;
            let format = format.map_err(runtime::Error::InvalidRequest)?;
            let iid = iid.map_err(runtime::Error::InvalidRequest)?;
            let body = body.map_err(runtime::Error::InvalidRequest)?;
            let url = format!(
                "{}/agentassist/api/public/analytics/account/{}/userstatus",
                client.baseurl,
                runtime::encode_path(&account_id.to_string()),
            );
            let mut headers_ = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let ::core::option::Option::Some(value) = format {
                headers_.append("Format", value.to_string().try_into()?);
            }
            if let ::core::option::Option::Some(value) = iid {
                headers_.append("iid", value.to_string().try_into()?);
            }

            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .query(&runtime::QueryParam::new("limit", &limit))
                .query(&runtime::QueryParam::new("offset", &offset))
                .headers(headers_)
                .build()?;
            let info = runtime::OperationInfo { operation_id: "get_user_status" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => runtime::ResponseValue::from_response(response).await,
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                401u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                408u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                412u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                413u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                415u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                429u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }

    /// Builder for [`Client::get_user_status_v11`]
    ///
    /// [`Client::get_user_status_v11`]: super::Client::get_user_status_v11
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct GetUserStatusV11<'a> {
        client: &'a super::Client,
        account_id: ::core::result::Result<types::AccountId, ::std::string::String>,
        limit: ::core::result::Result<::core::option::Option<types::PageLimit>, ::std::string::String>,
        offset: ::core::result::Result<::core::option::Option<types::PageOffset>, ::std::string::String>,
        format: ::core::result::Result<::core::option::Option<::std::string::String>, ::std::string::String>,
        iid: ::core::result::Result<::core::option::Option<types::BotId>, ::std::string::String>,
        body: ::core::result::Result<types::UserStatusRequest, ::std::string::String>,
    }

    impl<'a> GetUserStatusV11<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                account_id: ::core::result::Result::Err("account_id: is required and was not set".to_string()),
                limit: ::core::result::Result::Ok(::core::option::Option::None),
                offset: ::core::result::Result::Ok(::core::option::Option::None),
                format: ::core::result::Result::Ok(::core::option::Option::None),
                iid: ::core::result::Result::Ok(::core::option::Option::None),
                body: ::core::result::Result::Err("body: is required and was not set".to_string()),
            }
        }

        /// The account, found with the app credentials under API Setup.
        pub fn account_id<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AccountId>,
            V::Error: ::std::fmt::Display,
        {
            self.account_id = value.try_into().map_err(|reason| format!("account_id: {reason}"));
            self
        }

        /// How many agents a page holds at most. It may stand in the body instead.
        pub fn limit<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PageLimit>,
            V::Error: ::std::fmt::Display,
        {
            self.limit =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("limit: {reason}"));
            self
        }

        /// How many agents to skip. It may stand in the body instead.
        pub fn offset<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::PageOffset>,
            V::Error: ::std::fmt::Display,
        {
            self.offset =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("offset: {reason}"));
            self
        }

        /// The media type of the body, as the vendor's samples state it, most of them without `Content-Type`.
        ///
        /// Where it is `application/json`, servers made from this document read the body as JSON also if `Content-Type`
        /// is absent or `application/x-www-form-urlencoded`, which is what curl sends by itself. It is compared without
        /// regard to case and to parameters such as `;charset=UTF-8`. Any other value changes nothing, and neither does
        /// the header where the request has no body. Clients made from this document send `Content-Type` and need no
        /// `Format`.
        pub fn format<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.format =
                value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("format: {reason}"));
            self
        }

        /// The stream or app that asks. Later pages ask for it; earlier ones do not know it.
        pub fn iid<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::BotId>,
            V::Error: ::std::fmt::Display,
        {
            self.iid = value.try_into().map(::core::option::Option::Some).map_err(|reason| format!("iid: {reason}"));
            self
        }

        /// Which agents, which period, and how long a bucket is.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::UserStatusRequest>,
            V::Error: ::std::fmt::Display,
        {
            self.body = value.try_into().map_err(|reason| format!("body: {reason}"));
            self
        }

        /// Sends a `POST` request to `/agentassist/api/public/analytics/1.1/account/{accountId}/userstatus`
        pub async fn send(
            self,
        ) -> ::core::result::Result<runtime::ResponseValue<types::UserStatusPage>, runtime::Error<types::Errors>>
        {
            let Self { client, account_id, limit, offset, format, iid, body } = self;
            let account_id = account_id.map_err(runtime::Error::InvalidRequest)?;
            let limit = limit.map_err(runtime::Error::InvalidRequest)?;
            let offset = offset.map_err(runtime::Error::InvalidRequest)?;
            let format = format.map_err(runtime::Error::InvalidRequest)?;
            let iid = iid.map_err(runtime::Error::InvalidRequest)?;
            let body = body.map_err(runtime::Error::InvalidRequest)?;
            let url = format!(
                "{}/agentassist/api/public/analytics/1.1/account/{}/userstatus",
                client.baseurl,
                runtime::encode_path(&account_id.to_string()),
            );
            let mut headers_ = ::reqwest::header::HeaderMap::with_capacity(3usize);
            if let ::core::option::Option::Some(value) = format {
                headers_.append("Format", value.to_string().try_into()?);
            }
            if let ::core::option::Option::Some(value) = iid {
                headers_.append("iid", value.to_string().try_into()?);
            }

            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .query(&runtime::QueryParam::new("limit", &limit))
                .query(&runtime::QueryParam::new("offset", &offset))
                .headers(headers_)
                .build()?;
            let info = runtime::OperationInfo { operation_id: "get_user_status_v11" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => runtime::ResponseValue::from_response(response).await,
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                401u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                408u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                412u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                413u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                415u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                429u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                500u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                501u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                503u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                _ => ::core::result::Result::Err(runtime::Error::unexpected(response).await),
            }
        }
    }
}
