//! JSON for people: indented, with short lists of plain values in one line, coloured by kind.

use maud::{Markup, html};
use serde_json::Value;

/// A coloured value: names in `b`, texts in `i`, everything else in `em`. `style.css` has the colours.
pub fn coloured(value: &Value) -> Markup {
    at(value, 0)
}

fn at(value: &Value, depth: usize) -> Markup {
    match value {
        Value::String(_) => html! { i { (value.to_string()) } },
        Value::Number(_) | Value::Bool(_) | Value::Null => html! { em { (value.to_string()) } },
        Value::Array(list) if list.iter().all(|item| !item.is_array() && !item.is_object()) => html! {
            "["
            @for (index, item) in list.iter().enumerate() { @if index > 0 { ", " } (at(item, depth)) }
            "]"
        },
        Value::Array(list) => html! {
            "["
            @for (index, item) in list.iter().enumerate() {
                @if index > 0 { "," }
                (line(depth + 1)) (at(item, depth + 1))
            }
            (line(depth)) "]"
        },
        Value::Object(object) if object.is_empty() => html! { "{}" },
        Value::Object(object) => html! {
            "{"
            @for (index, (key, item)) in object.iter().enumerate() {
                @if index > 0 { "," }
                (line(depth + 1)) b { (Value::from(key.as_str()).to_string()) } ": " (at(item, depth + 1))
            }
            (line(depth)) "}"
        },
    }
}

fn line(depth: usize) -> String {
    format!("\n{:width$}", "", width = 2 * depth)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn the_text_is_the_value() {
        let value = json!({"a<b": [1, "</pre>", null], "o": {}, "l": [], "n": [{"x": true}, [2]], "q": "\"\n"});
        let text = coloured(&value).0;
        let mut plain = String::new();
        let mut inside = false;
        for character in text.chars() {
            match character {
                '<' => inside = true,
                '>' => inside = false,
                other if !inside => plain.push(other),
                _ => {}
            }
        }
        let plain = plain.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
        assert_eq!(serde_json::from_str::<Value>(&plain).unwrap(), value, "{plain}");
    }
}
