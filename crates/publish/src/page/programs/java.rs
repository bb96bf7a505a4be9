//! Calls from Java 17, with the standard library.

use smartassist_codegen::model;

use super::SampleCall;
use super::literal::{Dialect, json_text};

const JSON: Dialect =
    Dialect { quote: json_text, literals: ["true", "false", "null"], step: "  ", trailing_comma: false };

const INDENT: &str = "                ";

/// A Java class.
pub fn call(call: &SampleCall<'_>) -> String {
    let body = call.body.map(|body| format!("        String body = {};\n", block(&JSON.write(body, INDENT))));
    let publisher = if call.body.is_some() {
        "HttpRequest.BodyPublishers.ofString(body)"
    } else {
        "HttpRequest.BodyPublishers.noBody()"
    };
    let token =
        call.token_header.map(|header| format!("                .header({}, Token.mint())\n", json_text(header)));
    let headers: String = call
        .headers()
        .map(|(name, value)| format!("                .header({}, {})\n", json_text(name), json_text(value)))
        .collect();
    format!(
        "import java.net.URI;\nimport java.net.http.HttpClient;\nimport java.net.http.HttpRequest;\nimport \
         java.net.http.HttpResponse;\nimport java.time.Duration;\n\npublic class {} {{\n    public static void \
         main(String[] arguments) throws Exception {{\n{}        HttpRequest request = \
         HttpRequest.newBuilder(URI.create({}))\n{}{headers}                .timeout(Duration.ofSeconds(30))\n                \
         .method({}, {publisher})\n                .build();\n        HttpResponse<String> answer = \
         HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());\n        \
         System.out.println(answer.statusCode() + \" \" + answer.body());\n    }}\n}}\n",
        model::type_name(call.id),
        body.unwrap_or_default(),
        json_text(&call.url),
        token.unwrap_or_default(),
        json_text(call.method),
    )
}

/// A text block, with backslashes and groups of three quotation marks escaped.
fn block(text: &str) -> String {
    let text = text.replace('\\', r"\\").replace("\"\"\"", "\\\"\"\"");
    format!("\"\"\"\n{INDENT}{text}\"\"\"")
}
