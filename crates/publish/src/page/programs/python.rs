//! Calls from Python, with the standard library.

use super::SampleCall;
use super::literal::{Dialect, json_text};

const PYTHON: Dialect =
    Dialect { quote: json_text, literals: ["True", "False", "None"], step: "    ", trailing_comma: true };

/// A Python program.
pub fn call(call: &SampleCall<'_>) -> String {
    let mut headers: Vec<String> =
        call.headers().map(|(name, value)| format!("{}: {}", json_text(name), json_text(value))).collect();
    let token = call.token_header.map(|header| format!("{}: mint_token()", json_text(header)));
    headers.splice(0..0, token.iter().cloned());
    let import = if token.is_some() { "\nfrom smartassist_token import mint_token\n" } else { "" };
    let body = call.body.map(|body| format!("body = {}\n\n", PYTHON.write(body, ""))).unwrap_or_default();
    let data = if call.body.is_some() { "    data=json.dumps(body).encode(),\n" } else { "" };
    let headers: String = headers.iter().map(|header| format!("        {header},\n")).collect();
    format!(
        "import json\nimport urllib.request\n{import}\n{body}request = urllib.request.Request(\n    {},\n    \
         method={},\n    headers={{\n{headers}    }},\n{data})\nwith urllib.request.urlopen(request, timeout=30) as \
         answer:\n    print(json.load(answer))\n",
        json_text(&call.url),
        json_text(call.method),
    )
}
