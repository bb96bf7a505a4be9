//! Writes YAML that has the same meaning in YAML 1.1 and 1.2, in the style of the curated document: block style, prose
//! folded at 120 columns, short lists in one line.

mod scalar;

use serde_json::{Map, Value};

/// Maximum length of a line, unless a single word is longer.
const MAX_WIDTH: usize = 120;

/// A value as a YAML text that ends in a line break. At the top level there is an empty line between keys.
pub fn write(value: &Value) -> String {
    let mut out = String::new();
    match value {
        Value::Object(object) if !object.is_empty() => {
            for (index, (key, value)) in object.iter().enumerate() {
                if index > 0 {
                    out.push('\n');
                }
                entry(key, value, 0, &mut out);
            }
        }
        Value::Array(list) if !list.is_empty() => items(list, 0, &mut out),
        other => {
            out.push_str(&inline(other, 0, 0));
            out.push('\n');
        }
    }
    out
}

fn entries(object: &Map<String, Value>, indent: usize, out: &mut String) {
    object.iter().for_each(|(key, value)| entry(key, value, indent, out));
}

fn entry(key: &str, value: &Value, indent: usize, out: &mut String) {
    let key = format!("{:indent$}{}:", "", scalar::short(key));
    out.push_str(&key);
    after(value, key.chars().count(), indent, out);
}

/// The value after `key:`, or after `-` if it is not a map.
fn after(value: &Value, column: usize, indent: usize, out: &mut String) {
    match value {
        Value::Object(object) if !object.is_empty() => {
            out.push('\n');
            entries(object, indent + 2, out);
        }
        Value::Array(list) if !list.is_empty() => match one_line(list, column) {
            Some(line) => {
                out.push(' ');
                out.push_str(&line);
                out.push('\n');
            }
            None => {
                out.push('\n');
                items(list, indent + 2, out);
            }
        },
        other => {
            out.push(' ');
            out.push_str(&inline(other, column, indent));
            out.push('\n');
        }
    }
}

fn items(list: &[Value], indent: usize, out: &mut String) {
    for item in list {
        match item {
            // The first key is on the line of the dash, the others below it.
            Value::Object(object) if !object.is_empty() => {
                let mut text = String::new();
                entries(object, indent + 2, &mut text);
                out.push_str(&format!("{:indent$}- {}", "", text.trim_start()));
            }
            other => {
                out.push_str(&format!("{:indent$}-", ""));
                after(other, indent + 1, indent, out);
            }
        }
    }
}

/// A short list of plain words and numbers.
fn one_line(list: &[Value], column: usize) -> Option<String> {
    let word = |item: &Value| match item {
        Value::Number(number) => Some(scalar::number(number)),
        Value::String(text) => {
            let plain =
                text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b' '));
            let text = scalar::short(text);
            (plain || text.starts_with('"')).then_some(text)
        }
        _ => None,
    };
    let words = list.iter().map(word).collect::<Option<Vec<_>>>()?;
    let line = format!("[{}]", words.join(", "));
    (column + 1 + line.chars().count() <= MAX_WIDTH).then_some(line)
}

/// A value that opens no block, or a text of several lines.
fn inline(value: &Value, column: usize, indent: usize) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(flag) => flag.to_string(),
        Value::Number(number) => scalar::number(number),
        Value::String(text) => scalar::text(text, column, indent, MAX_WIDTH),
        Value::Array(_) => "[]".to_owned(),
        Value::Object(_) => "{}".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use smartassist_codegen::load;
    use smartassist_codegen::source::Source;

    use super::*;

    /// Read back by the reader that refuses whatever YAML 1.1 and 1.2 read differently.
    fn read_back(value: &Value) -> String {
        let text = write(value);
        let document =
            load::load(Source::new("a.yaml", text.clone())).unwrap_or_else(|found| panic!("{found:?}\n{text}"));
        assert_eq!(document.json, *value, "{text}");
        assert_eq!(document.json.to_string(), value.to_string(), "another order:\n{text}");
        text
    }

    #[test]
    fn texts_of_every_kind_come_back() {
        let texts = [
            "",
            " ",
            "a",
            " a",
            "a ",
            "a  b",
            "a: b",
            "a:b",
            "a:",
            "a #b",
            "a#b",
            "- a",
            "-a",
            "?",
            "y",
            "NO",
            "~",
            "null",
            "True",
            "=",
            "<<",
            "1",
            "1.0",
            "1e3",
            "+1",
            "0x1F",
            "1_000",
            "12:30:45",
            "2025-06",
            "2022-08-25",
            "[a]",
            "{a}",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "%a",
            "@a",
            "`a`",
            "'a'",
            "\"a\"",
            "a\\b",
            "a\tb",
            "a\nb",
            "a\n",
            "\na",
            "a\n\n",
            "\n",
            "a\n\nb",
            "a\n  b",
            "  a\nb",
            "a\r\nb",
            "a\u{7f}",
            "a\u{85}b",
            "a\u{2028}b",
            "\u{feff}a",
            "\u{0}",
            "😀",
            "é",
            "---",
            "...",
            "a\n---\nb",
            "# a",
            "a, b",
            "/a/{b}",
            "$ref",
            "{$request.body#/notifyurl}",
            "a\n#b",
        ];
        for text in texts {
            read_back(&json!({ "key": text, "list": [text, [text], { "in": text }], text: 1 }));
            let long = [text; 60].join(" word ");
            read_back(&json!({ "outer": { "key": long, "list": [long] } }));
        }
    }

    #[test]
    fn values_of_every_kind_come_back() {
        let numbers = json!([0, -1, 1.5, 1e300, -2.5e-7, 1e16, i64::MIN, u64::MAX, f64::MAX]);
        read_back(&json!({ "numbers": numbers, "each": { "a": 1e300, "b": null, "c": true } }));
        read_back(&json!({ "empty": [{}, [], "", [[]], [{ "a": {} }]], "map": {} }));
        read_back(&json!({ "deep": [[1, [2, ["x y", { "a": [{ "b": [1] }, 2] }]]], [{ "a": 1, "b": 2 }]] }));
        read_back(&json!({ "long": (0..100).collect::<Vec<_>>(), "words": vec!["word"; 50] }));
    }

    #[test]
    fn it_looks_like_what_people_write() {
        let prose = "It is told in so many words that one line of 120 columns cannot hold them all, which is why there is \
                     a second one below the first.";
        let document = json!({
            "openapi": "3.1.0",
            "info": { "title": "A title", "version": "2025-06", "description": format!("One.\n\n* two\n") },
            "paths": { "/a/{b}": { "get": { "tags": ["a"], "description": prose, "parameters": [
                { "name": "b", "in": "path" }, { "$ref": "#/components/parameters/C" } ],
                "responses": { "200": { "description": "Good: yes." } } } } },
        });
        let expected = r##"openapi: "3.1.0"

info:
  title: A title
  version: "2025-06"
  description: |
    One.

    * two

paths:
  /a/{b}:
    get:
      tags: [a]
      description: >-
        It is told in so many words that one line of 120 columns cannot hold them all, which is why there is a second
        one below the first.
      parameters:
        - name: b
          in: path
        - $ref: "#/components/parameters/C"
      responses:
        "200":
          description: "Good: yes."
"##;
        assert_eq!(read_back(&document), expected);
    }
}
