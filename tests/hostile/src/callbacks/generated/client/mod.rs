// Generated from tests/hostile/src/callbacks/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 1f404bddbe75be9bcdaf34d8d26632897091b8e06bc054bd25def18db5d0aa80

use crate::callbacks::generated::types;
use crate::callbacks::runtime::{self, Client};

impl Client {
    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/path`.
    pub fn all_in_path(&self) -> builder::AllInPath<'_> {
        builder::AllInPath::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/query`. The parameters are set on [`builder::AllInQuery`].
    pub fn all_in_query(&self) -> builder::AllInQuery<'_> {
        builder::AllInQuery::new(self)
    }

    /// Names
    ///
    /// An operation.
    ///
    /// Sends `GET` to `/header`. The parameters are set on [`builder::AllInHeaders`].
    pub fn all_in_headers(&self) -> builder::AllInHeaders<'_> {
        builder::AllInHeaders::new(self)
    }

    /// Names of headers
    ///
    /// Headers of an answer.
    ///
    /// Sends `POST` to `/answer`. The parameters are set on [`builder::AllAnswers`].
    pub fn all_answers(&self) -> builder::AllAnswers<'_> {
        builder::AllAnswers::new(self)
    }
}

/// Types for composing operation parameters.
#[allow(clippy::all)]
pub mod builder {
    use super::runtime;
    use super::types;

    /// Builder for [`Client::all_in_path`]
    ///
    /// [`Client::all_in_path`]: super::Client::all_in_path
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AllInPath<'a> {
        client: &'a super::Client,
    }

    impl<'a> AllInPath<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client }
        }

        /// Sends a `GET` request to `/path`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client } = self;
            let url = format!("{}/path", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "all_in_path" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
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

    /// Builder for [`Client::all_in_query`]
    ///
    /// [`Client::all_in_query`]: super::Client::all_in_query
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AllInQuery<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> AllInQuery<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/query`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/query", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .query(&runtime::QueryParam::new("plain", &plain))
                .build()?;
            let info = runtime::OperationInfo { operation_id: "all_in_query" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
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

    /// Builder for [`Client::all_in_headers`]
    ///
    /// [`Client::all_in_headers`]: super::Client::all_in_headers
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AllInHeaders<'a> {
        client: &'a super::Client,
        plain: ::core::result::Result<::std::string::String, ::std::string::String>,
    }

    impl<'a> AllInHeaders<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self {
                client: client,
                plain: ::core::result::Result::Err("plain: is required and was not set".to_string()),
            }
        }

        /// A name.
        pub fn plain<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<::std::string::String>,
            V::Error: ::std::fmt::Display,
        {
            self.plain = value.try_into().map_err(|reason| format!("plain: {reason}"));
            self
        }

        /// Sends a `GET` request to `/header`
        pub async fn send(self) -> ::core::result::Result<runtime::ResponseValue<()>, runtime::Error<types::Errors>> {
            let Self { client, plain } = self;
            let plain = plain.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/header", client.baseurl,);
            let mut headers_ = ::reqwest::header::HeaderMap::with_capacity(2usize);
            headers_.append("plain", plain.to_string().try_into()?);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .get(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .headers(headers_)
                .build()?;
            let info = runtime::OperationInfo { operation_id: "all_in_headers" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => ::core::result::Result::Ok(runtime::ResponseValue::empty(response)),
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                404u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
                    runtime::ResponseValue::from_response(response).await?,
                )),
                405u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
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

    /// Builder for [`Client::all_answers`]
    ///
    /// [`Client::all_answers`]: super::Client::all_answers
    #[derive(Debug, Clone)]
    #[must_use = "nothing is sent before `send().await`"]
    pub struct AllAnswers<'a> {
        client: &'a super::Client,
        body: ::core::result::Result<types::AllStrict, ::std::string::String>,
    }

    impl<'a> AllAnswers<'a> {
        /// A call with nothing set.
        pub fn new(client: &'a super::Client) -> Self {
            Self { client: client, body: ::core::result::Result::Err("body: is required and was not set".to_string()) }
        }

        /// The body.
        pub fn body<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<types::AllStrict>,
            V::Error: ::std::fmt::Display,
        {
            self.body = value.try_into().map_err(|reason| format!("body: {reason}"));
            self
        }

        /// Sends a `POST` request to `/answer`
        pub async fn send(
            self,
        ) -> ::core::result::Result<runtime::ResponseValue<types::AllTolerant>, runtime::Error<types::Errors>> {
            let Self { client, body } = self;
            let body = body.map_err(runtime::Error::InvalidRequest)?;
            let url = format!("{}/answer", client.baseurl,);
            #[allow(unused_mut)]
            let mut request = client
                .client
                .post(url)
                .header(::reqwest::header::ACCEPT, ::reqwest::header::HeaderValue::from_static("application/json"))
                .json(&body)
                .build()?;
            let info = runtime::OperationInfo { operation_id: "all_answers" };
            client.pre(&mut request, &info).await?;
            let result = client.exec(request, &info).await;
            client.post(&result, &info).await?;
            let response = result?;
            match response.status().as_u16() {
                200u16..=299u16 => runtime::ResponseValue::from_response(response).await,
                400u16 => ::core::result::Result::Err(runtime::Error::ErrorResponse(
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
