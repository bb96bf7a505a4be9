//! Calls with curl.

use super::SampleCall;
use super::literal::{Dialect, json_text, shell_text};

const JSON: Dialect =
    Dialect { quote: json_text, literals: ["true", "false", "null"], step: "  ", trailing_comma: false };

/// A shell script.
pub fn call(call: &SampleCall<'_>) -> String {
    let mut lines = vec![format!("curl --fail-with-body --request {} {}", call.method, shell_text(&call.url))];
    if let Some(header) = call.token_header {
        lines.push(format!("--header \"{header}: $(mint_token)\""));
    }
    lines.extend(call.headers().map(|(name, value)| format!("--header {}", shell_text(&format!("{name}: {value}")))));
    lines.extend(call.body.map(|body| format!("--data-raw {}", shell_text(&JSON.write(body, "")))));
    let source = if call.token_header.is_some() { ". ./token.sh\n\n" } else { "" };
    format!("{source}{}\n", lines.join(" \\\n  "))
}
