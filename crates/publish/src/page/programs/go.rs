//! Calls from Go, with the standard library.

use super::SampleCall;
use super::literal::{Dialect, json_text};

const JSON: Dialect =
    Dialect { quote: json_text, literals: ["true", "false", "null"], step: "  ", trailing_comma: false };

/// A Go program.
pub fn call(call: &SampleCall<'_>) -> String {
    let body = call.body.map(|body| format!("\tbody := strings.NewReader({})\n", text(&JSON.write(body, "\t"))));
    let reader = if call.body.is_some() { "body" } else { "nil" };
    let strings = if call.body.is_some() { "\t\"strings\"\n" } else { "" };
    let token = call.token_header.map(|header| format!("\trequest.Header.Set({}, MintToken())\n", json_text(header)));
    let headers: String = call
        .headers()
        .map(|(name, value)| format!("\trequest.Header.Set({}, {})\n", json_text(name), json_text(value)))
        .collect();
    format!(
        "package main\n\nimport (\n\t\"fmt\"\n\t\"io\"\n\t\"log\"\n\t\"net/http\"\n{strings}\t\"time\"\n)\n\nfunc \
         main() {{\n{}\trequest, err := http.NewRequest({}, {}, {reader})\n\tif err != nil {{\n\t\t\
         log.Fatal(err)\n\t}}\n{}{headers}\tclient := http.Client{{Timeout: 30 * time.Second}}\n\tanswer, err := \
         client.Do(request)\n\tif err != nil {{\n\t\tlog.Fatal(err)\n\t}}\n\tdefer answer.Body.Close()\n\ttext, err := \
         io.ReadAll(answer.Body)\n\tif err != nil {{\n\t\tlog.Fatal(err)\n\t}}\n\tfmt.Println(answer.Status, \
         string(text))\n}}\n",
        body.unwrap_or_default(),
        json_text(call.method),
        json_text(&call.url),
        token.unwrap_or_default(),
    )
}

/// A text of several lines, between backquotes unless it contains one.
fn text(text: &str) -> String {
    if text.contains(['`', '\r']) { json_text(text) } else { format!("`{text}`") }
}
