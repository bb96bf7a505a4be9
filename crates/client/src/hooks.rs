//! What happens around every call; generated code calls `pre`, `exec` and `post` in this order.

use reqwest::header::USER_AGENT;
use reqwest::{Request, Response};

use crate::client::{ACCOUNT_ID, AUTH, Client};
use crate::operations::Account;
use crate::runtime::{Error, OperationInfo};
use crate::{TransportError, operations, trace};

/// What the reader of an answer has to know of the call it belongs to; travels in the answer's extensions.
#[derive(Clone, Copy)]
pub(crate) struct CallContext {
    pub(crate) operation: &'static str,
    pub(crate) max_response_bytes: usize,
}

impl Client {
    /// Adds what every request carries.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] where the operation needs an account id and neither the call nor the client has one.
    pub(crate) async fn pre<E>(&self, request: &mut Request, info: &OperationInfo) -> Result<(), Error<E>> {
        let operation = operations::find(info);
        let account = operation.map_or(Account::No, |operation| operation.account);
        let headers = request.headers_mut();
        headers.insert(AUTH, self.shared.token.clone());
        if account != Account::No && !headers.contains_key(ACCOUNT_ID) {
            match (&self.shared.account_id, account) {
                (Some(account_id), _) => drop(headers.insert(ACCOUNT_ID, account_id.clone())),
                (None, Account::Required) => {
                    let id = operation.map_or(info.operation_id, |operation| operation.id);
                    let text = format!("account_id: is required by {id}; give it to the call or to Client::builder()");
                    return Err(Error::InvalidRequest(text));
                }
                (None, _) => {}
            }
        }
        if let Some(user_agent) = &self.shared.user_agent {
            headers.insert(USER_AGENT, user_agent.clone());
        }
        if let Some(timeout) = self.timeout {
            *request.timeout_mut() = Some(timeout);
        }
        Ok(())
    }

    /// Sends the request and waits for the head of the answer, inside a span.
    pub(crate) async fn exec(&self, request: Request, info: &OperationInfo) -> Result<Response, TransportError> {
        let operation = operations::find(info).map_or(info.operation_id, |operation| operation.id);
        let call =
            async { self.client.execute(request).await.map_err(|error| TransportError::new(Some(operation), error)) };
        let mut response = trace::call(operation, call).await?;
        let max_response_bytes = self.shared.max_response_bytes;
        response.extensions_mut().insert(CallContext { operation, max_response_bytes });
        Ok(response)
    }

    /// Looks at the outcome; there is nothing to do yet.
    pub(crate) async fn post<E>(
        &self,
        _result: &Result<Response, TransportError>,
        _info: &OperationInfo,
    ) -> Result<(), Error<E>> {
        Ok(())
    }
}
