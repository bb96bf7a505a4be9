//! Calls through the client, by the name of the operation: for tests of all operations.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use smartassist_client::{Client, Error, ResponseValue};

use crate::{document, json};

/// What a call gave.
#[derive(Clone, Debug)]
pub struct CallResult {
    /// The status.
    pub status: u16,
    /// The typed answer, written as JSON.
    pub written: Value,
    /// The body as it came.
    pub came: Value,
}

/// Calls one operation with the parameters that it needs.
macro_rules! call_one {
    (
        $client:ident $input:ident $id:literal $method:ident
        [$($parameter:ident $name:literal $type:ty),*] [$($body:ty)?]
    ) => {{
        let call = $client.$method()$(.$parameter(parameter::<$type>($id, $name)))*;
        called(call$(.body(read::<$body>($input)))?.send().await)
    }};
}

/// Writes [`call`], with an arm for each operation that a client can call.
macro_rules! calls {
    ($({
        id: $id:literal, method: $_method:ident, on: $on:ident,
        input: $input:ident, response: $response:ident, calls: [$($call:literal $method:ident),*], owner: $owner:tt,
        parameters: $parameters:tt, body: $body:tt, $($_:tt)*
    })*) => {
        /// Calls an operation with the parameters that the document gives as examples. `body` is read into the type of
        /// the request first, as a program would have it.
        #[allow(deprecated, reason = "deprecated operations are operations of the document")]
        pub async fn call(client: &Client, operation: &str, body: Option<&Value>) -> Result<CallResult, Error> {
            match operation {
                $($($call => call_one!(client body $id $method $parameters $body),)*)*
                other => panic!("the client has no {other}"),
            }
        }
    };
}

crate::operations!(calls);

/// The example of an operation's parameter, as its type.
#[track_caller]
fn parameter<T: DeserializeOwned>(operation: &str, name: &str) -> T {
    let parameters = document::operation(operation).parameters();
    let found = parameters.into_iter().find(|parameter| parameter["name"] == name);
    json::read(document::parameter_example(found.unwrap_or_else(|| panic!("{operation} has no parameter {name}"))))
}

#[track_caller]
fn read<T: DeserializeOwned>(body: Option<&Value>) -> T {
    json::read(body.expect("the operation has a body"))
}

fn called<T: Serialize>(outcome: Result<ResponseValue<T>, Error>) -> Result<CallResult, Error> {
    let answer = outcome?;
    let came = serde_json::from_slice(answer.body()).expect("what could be read is JSON");
    let (status, value) = (answer.status().as_u16(), answer.into_inner());
    Ok(CallResult { status, written: json::written(&value), came })
}
