//! Calls from TypeScript, with `fetch`.

use super::SampleCall;
use super::literal::{Dialect, json_text};

const TYPESCRIPT: Dialect =
    Dialect { quote: json_text, literals: ["true", "false", "null"], step: "  ", trailing_comma: true };

/// A TypeScript module.
pub fn call(call: &SampleCall<'_>) -> String {
    let mut headers: Vec<String> =
        call.headers().map(|(name, value)| format!("{}: {}", json_text(name), json_text(value))).collect();
    let token = call.token_header.map(|header| format!("{}: mintToken()", json_text(header)));
    headers.splice(0..0, token.iter().cloned());
    let import = if token.is_some() { "import { mintToken } from \"./token.js\";\n\n" } else { "" };
    let body = call.body.map(|body| format!("const body = {};\n\n", TYPESCRIPT.write(body, ""))).unwrap_or_default();
    let data = if call.body.is_some() { "  body: JSON.stringify(body),\n" } else { "" };
    let headers: String = headers.iter().map(|header| format!("    {header},\n")).collect();
    format!(
        "{import}{body}const answer = await fetch({}, {{\n  method: {},\n  headers: {{\n{headers}  }},\n{data}  signal: \
         AbortSignal.timeout(30_000),\n}});\nif (!answer.ok) throw new Error(`${{answer.status}}: ${{await \
         answer.text()}}`);\nconsole.log(await answer.json());\n\nexport {{}};\n",
        json_text(&call.url),
        json_text(call.method),
    )
}
