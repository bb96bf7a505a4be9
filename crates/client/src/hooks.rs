//! What happens around every call. Generated code calls `pre`, `exec` and `post` in this order.

use reqwest::Request;
use reqwest::header::{HeaderValue, USER_AGENT};
use uuid::Uuid;
use uuid::fmt::Hyphenated;

use crate::call::retry::Repeatability;
use crate::call::{Call, trace};
use crate::client::Client;
use crate::error::CallError;
use crate::headers::{ACCOUNT_ID, IDEMPOTENCY_KEY, REQUEST_ID};
use crate::operations::{self, Account};
use crate::response::CallResponse;
use crate::runtime::{Error, OperationInfo};

impl Client {
    /// Adds the headers that every attempt carries, except the token.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] if the operation requires an account id and neither the call nor the client has one.
    pub(crate) async fn pre<E>(&self, request: &mut Request, info: &OperationInfo) -> Result<(), Error<E>> {
        let operation = operations::find(info);
        let account = operation.map_or(Account::No, |operation| operation.account);
        let headers = request.headers_mut();
        if !operations::is_repeatable(operation.map(|operation| operation.id))
            && let Ok(id) =
                HeaderValue::from_str(Uuid::new_v4().hyphenated().encode_lower(&mut [0; Hyphenated::LENGTH]))
        {
            headers.insert(REQUEST_ID, id);
        }
        if account != Account::No && !headers.contains_key(ACCOUNT_ID) {
            match (&self.shared.account_id, account) {
                (Some(account_id), _) => drop(headers.insert(ACCOUNT_ID, account_id.clone())),
                (None, Account::Required) => {
                    let id = operation.map_or(info.operation_id, |operation| operation.id);
                    let text = format!("account_id: is required by {id}; set it on the call or on Client::builder()");
                    return Err(Error::InvalidRequest(text));
                }
                (None, _) => {}
            }
        }
        if let Some(user_agent) = &self.shared.user_agent {
            headers.insert(USER_AGENT, user_agent.clone());
        }
        Ok(())
    }

    /// Makes the call, with all its attempts, inside a span.
    pub(crate) async fn exec(&self, request: Request, info: &OperationInfo) -> Result<CallResponse, CallError> {
        let operation = operations::find(info).map_or(info.operation_id, |operation| operation.id);
        let repeatability = if operations::is_repeatable(Some(operation)) {
            Repeatability::Read
        } else if self.shared.supports_idempotency && request.headers().contains_key(IDEMPOTENCY_KEY) {
            Repeatability::Keyed
        } else {
            Repeatability::Once
        };
        let call = Call::new(&self.client, &self.shared, operation, repeatability, request);
        let call = call.with_deadline(self.timeout, self.total());
        trace::call(operation, call.run()).await
    }

    /// Called with the result. There is nothing to do.
    pub(crate) async fn post<E>(
        &self,
        _result: &Result<CallResponse, CallError>,
        _info: &OperationInfo,
    ) -> Result<(), Error<E>> {
        Ok(())
    }
}
