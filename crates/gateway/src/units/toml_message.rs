//! Messages about an invalid value of a TOML file, without names of Rust types.

/// The types that the parser finds, and their names in messages.
const FOUND: &[(&str, &str)] = &[
    ("string", "text"),
    ("integer", "a whole number"),
    ("floating point", "a number with a fraction"),
    ("boolean", "true or false"),
    ("map", "a table"),
    ("sequence", "a list"),
];

/// The types that the parser expects, and what to write. The first match applies.
const EXPECTED: &[(&str, &str)] = &[
    ("nonzero", "a whole number, 1 or more"),
    ("u8", "a whole number from 0 to 255"),
    ("u16", "a whole number from 0 to 65535"),
    ("u32", "a whole number, 0 or more"),
    ("u64", "a whole number, 0 or more"),
    ("usize", "a whole number, 0 or more"),
    ("i32", "a whole number"),
    ("i64", "a whole number"),
    ("f64", "a number"),
    ("a string", "text in quotes"),
    ("path", "a path in quotes"),
    ("a boolean", "true or false"),
    ("a sequence", "a list in square brackets"),
    ("a map", "a table"),
    ("struct", "a table"),
];

/// A message of the parser without names of Rust types. Other messages are unchanged.
pub(crate) fn in_words(message: &str) -> String {
    let kinds = ["invalid type: ", "invalid value: "];
    let Some(rest) = kinds.iter().find_map(|kind| message.strip_prefix(kind)) else { return message.to_owned() };
    let Some((found, expected)) = rest.rsplit_once(", expected ") else { return message.to_owned() };
    let word = |table: &[(&str, &'static str)], text: &str, fits: fn(&str, &str) -> bool| {
        table.iter().find(|(rust, _)| fits(text, rust)).map(|(_, words)| *words)
    };
    let wanted = word(EXPECTED, expected, |text, rust| text.contains(rust)).unwrap_or(expected);
    match word(FOUND, found, |text, rust| text.starts_with(rust)) {
        Some(found) if message.starts_with("invalid type") && !wanted.starts_with(found) => {
            format!("this is {found}; write {wanted}")
        }
        _ => format!("this does not fit; write {wanted}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_become_words() {
        for (message, words) in [
            ("invalid type: string \"x\", expected u32", "this is text; write a whole number, 0 or more"),
            (
                "invalid value: integer `0`, expected a nonzero usize",
                "this does not fit; write a whole number, 1 or more",
            ),
            ("invalid value: integer `-1`, expected u64", "this does not fit; write a whole number, 0 or more"),
            ("invalid type: integer `5`, expected a string", "this is a whole number; write text in quotes"),
            ("invalid type: integer `1`, expected a boolean", "this is a whole number; write true or false"),
            (
                "invalid type: integer `5`, expected a duration in quotes, such as \"30s\"",
                "this is a whole number; write a duration in quotes, such as \"30s\"",
            ),
            ("\"x\" is none of text, json", "\"x\" is none of text, json"),
        ] {
            assert_eq!(in_words(message), words);
        }
    }
}
