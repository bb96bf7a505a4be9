//! Calls from Rust, with our client.

use smartassist_codegen::model;

use super::SampleCall;
use super::literal::{Dialect, rust_text};

const RUST: Dialect =
    Dialect { quote: rust_text, literals: ["true", "false", "null"], step: "    ", trailing_comma: true };

/// A Rust program.
pub fn call(call: &SampleCall<'_>) -> String {
    let mut uses = vec!["use smartassist_client::Client;".to_owned()];
    let mut settings = vec![format!(".base_url({})", rust_text(&call.base_url))];
    let mut steps = Vec::new();
    for parameter in &call.parameters {
        let step = format!(".{}({})", model::field(parameter.name), rust_text(&parameter.value));
        if parameter.is_setting { settings.push(step) } else { steps.push(step) }
    }
    let mut module = "";
    if call.token_header.is_some() {
        module = "mod token;\n\n";
        settings.push(".token(token::mint()?)".to_owned());
    }
    let mut body = String::new();
    if let (Some(value), Some(name)) = (call.body, call.body_type) {
        uses.push(format!("use smartassist_client::types::{name};"));
        uses.push("use serde_json::json;".to_owned());
        body = format!("    let body: {name} = serde_json::from_value(json!({}))?;\n", RUST.write(value, "    "));
        steps.push(".body(body)".to_owned());
    }
    uses.sort();
    format!(
        "{}\n\n{module}#[tokio::main]\nasync fn main() -> Result<(), Box<dyn std::error::Error>> {{\n    let client = \
         Client::builder(){}\n        .build()?;\n{body}    let answer = client\n        .{}(){}\n        .send()\n        \
         .await?;\n    println!(\"{{:#?}}\", answer.into_inner());\n    Ok(())\n}}\n",
        uses.join("\n"),
        lines(&settings),
        model::field(call.id),
        lines(&steps),
    )
}

/// Steps of a chain, each on its own line.
fn lines(steps: &[String]) -> String {
    steps.iter().map(|step| format!("\n        {step}")).collect()
}
