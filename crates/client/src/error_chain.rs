//! Prints the causes of an error.

use std::error::Error;

/// `: cause: cause of the cause`
///
/// The error itself is left out, and so is hyper's wrapper: their texts ("error sending request", "client error
/// (Connect)") say less than their causes.
pub(crate) fn causes(error: &dyn Error) -> String {
    let mut text = String::new();
    let mut next = error.source();
    while let Some(cause) = next {
        let message = cause.to_string();
        if !message.starts_with("client error (") {
            text.push_str(": ");
            text.push_str(&message);
        }
        next = cause.source();
    }
    text
}
