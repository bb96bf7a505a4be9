//! Prints why something failed, down to the first cause.

use std::error::Error;
use std::fmt;

/// `: cause: cause of the cause`
///
/// The error itself is left out, as is hyper's wrapper: their texts ("error sending request", "client error (Connect)")
/// say less than what caused them.
pub(crate) fn causes(error: &dyn Error) -> String {
    let mut said = String::new();
    let mut cause = error.source();
    while let Some(error) = cause {
        let text = error.to_string();
        if !text.starts_with("client error (") {
            said.push_str(": ");
            said.push_str(&text);
        }
        cause = error.source();
    }
    said
}

/// The same, written to a formatter.
pub(crate) fn write_causes(f: &mut fmt::Formatter<'_>, error: &dyn Error) -> fmt::Result {
    f.write_str(&causes(error))
}
