//! JSON values as literals of programming languages.

use serde_json::Value;

/// How a language writes values.
pub struct Dialect {
    /// Writes a text with its quotes.
    pub quote: fn(&str) -> String,
    /// True, false and null.
    pub literals: [&'static str; 3],
    /// One step of indentation.
    pub step: &'static str,
    /// Whether there is a comma after the last item too.
    pub trailing_comma: bool,
}

impl Dialect {
    /// A value over several lines. The lines after the first begin with `indent`.
    pub fn write(&self, value: &Value, indent: &str) -> String {
        let [yes, no, null] = self.literals;
        match value {
            Value::Null => null.to_owned(),
            Value::Bool(value) => (if *value { yes } else { no }).to_owned(),
            Value::Number(number) => number.to_string(),
            Value::String(text) => (self.quote)(text),
            Value::Array(list) if list.iter().all(|item| !item.is_array() && !item.is_object()) => {
                let items: Vec<String> = list.iter().map(|item| self.write(item, indent)).collect();
                format!("[{}]", items.join(", "))
            }
            Value::Array(list) => {
                let inner = format!("{indent}{}", self.step);
                self.block(["[", "]"], list.iter().map(|item| self.write(item, &inner)), indent)
            }
            Value::Object(object) if object.is_empty() => "{}".to_owned(),
            Value::Object(object) => {
                let inner = format!("{indent}{}", self.step);
                let lines =
                    object.iter().map(|(key, item)| format!("{}: {}", (self.quote)(key), self.write(item, &inner)));
                self.block(["{", "}"], lines, indent)
            }
        }
    }

    fn block(&self, [open, close]: [&str; 2], lines: impl Iterator<Item = String>, indent: &str) -> String {
        let separator = format!(",\n{indent}{}", self.step);
        let lines: Vec<String> = lines.collect();
        let comma = if self.trailing_comma { "," } else { "" };
        format!("{open}\n{indent}{}{}{comma}\n{indent}{close}", self.step, lines.join(&separator))
    }
}

/// A text in JSON, which has the same meaning in TypeScript, Python, Go and Java.
pub fn json_text(text: &str) -> String {
    Value::from(text).to_string()
}

/// A text as a Rust literal.
pub fn rust_text(text: &str) -> String {
    format!("{text:?}")
}

/// A text as an argument of a POSIX shell.
pub fn shell_text(text: &str) -> String {
    format!("'{}'", text.replace('\'', r"'\''"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn json_is_the_dialect_of_itself() {
        let dialect =
            Dialect { quote: json_text, literals: ["true", "false", "null"], step: "  ", trailing_comma: false };
        let value = json!({"a": [1, "x\"\n\\", null, true], "o": {}, "l": [{"b": [[]]}], "é": 1.5});
        assert_eq!(serde_json::from_str::<Value>(&dialect.write(&value, "    ")).unwrap(), value);
    }

    #[test]
    fn words_and_commas_are_those_of_the_language() {
        let dialect =
            Dialect { quote: json_text, literals: ["True", "False", "None"], step: "    ", trailing_comma: true };
        let text = dialect.write(&json!({"a": true, "b": {"c": null}}), "");
        assert_eq!(text, "{\n    \"a\": True,\n    \"b\": {\n        \"c\": None,\n    },\n}");
    }

    #[cfg(unix)]
    #[test]
    fn a_shell_reads_what_was_quoted() {
        for text in ["", "a b", "it's", "'", "$HOME `id` $(id) \\ \" ! * \n x", "é"] {
            let command = format!("printf %s {}", shell_text(text));
            let output = std::process::Command::new("sh").args(["-c", &command]).output().unwrap();
            assert_eq!(String::from_utf8(output.stdout).unwrap(), text);
        }
    }
}
