//! From the document's names to Rust's.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// Words that cannot be field names as they are; `self` and its like cannot even be raw identifiers.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else", "enum",
    "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro", "match", "mod", "move",
    "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The field or method name: `callId` becomes `call_id`, `type` becomes `r#type`.
pub fn field(name: &str) -> String {
    let snake = name.to_snake_case();
    if KEYWORDS.contains(&snake.as_str()) {
        format!("r#{snake}")
    } else if matches!(snake.as_str(), "self" | "super" | "crate") {
        format!("{snake}_")
    } else if snake.starts_with(|c: char| c.is_ascii_digit()) {
        format!("_{snake}")
    } else {
        snake
    }
}

/// What further names are made of: `type` of the field `r#type`, `self` of the field `self_`.
pub fn stem(field: &str) -> &str {
    field.trim_start_matches("r#").trim_end_matches('_')
}

/// The type name: `user_status` becomes `UserStatus`.
pub fn type_name(name: &str) -> String {
    name.to_upper_camel_case()
}

/// The variant of a value: `Call-In-Progress` becomes `CallInProgress`, `486 Busy` becomes `V486Busy`.
pub fn variant(word: &str) -> String {
    let name = word.to_upper_camel_case();
    if name.is_empty() {
        "Empty".to_owned()
    } else if name.starts_with(|c: char| c.is_ascii_digit()) {
        format!("V{name}")
    } else if name == "Self" || name == "Other" {
        format!("{name}Value")
    } else {
        name
    }
}

/// Whether a method of this name looks to clippy like one of a trait of the standard library.
pub fn is_trait_method(name: &str) -> bool {
    const NAMES: &[&str] = &[
        "add",
        "as_mut",
        "as_ref",
        "bitand",
        "bitor",
        "bitxor",
        "borrow",
        "borrow_mut",
        "clone",
        "cmp",
        "default",
        "deref",
        "deref_mut",
        "div",
        "drop",
        "eq",
        "from_iter",
        "from_str",
        "hash",
        "index",
        "index_mut",
        "into_iter",
        "mul",
        "neg",
        "next",
        "not",
        "rem",
        "shl",
        "shr",
        "sub",
    ];
    NAMES.contains(&name)
}

/// The constant of an operation: `getConversation` becomes `GET_CONVERSATION`.
pub fn constant(name: &str) -> String {
    name.to_shouty_snake_case()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_the_wire_become_names_of_rust() {
        for (wire, rust) in [
            ("callId", "call_id"),
            ("notifyurl", "notifyurl"),
            ("_id", "id"),
            ("__v", "v"),
            ("type", "r#type"),
            ("self", "self_"),
            ("ringDurationInMS", "ring_duration_in_ms"),
            ("ANI", "ani"),
            ("CallIDData", "call_id_data"),
            ("dialog_tone", "dialog_tone"),
            ("2fa", "_2fa"),
        ] {
            assert_eq!(field(wire), rust, "{wire}");
        }
        for (word, rust) in [
            ("amd_human_detected", "AmdHumanDetected"),
            ("Call-In-Progress", "CallInProgress"),
            ("Busy Here", "BusyHere"),
            ("486 Busy", "V486Busy"),
            ("", "Empty"),
            ("self", "SelfValue"),
            ("OTHER", "OtherValue"),
        ] {
            assert_eq!(variant(word), rust, "{word}");
        }
    }
}
