//! Small questions about names and texts that several rules ask.

/// The longest line of a text that people read.
pub(super) const WIDTH: usize = 120;

/// `lowerCamelCase`, as operations are named.
pub(super) fn is_camel_case(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_lowercase()) && name.chars().all(|c| c.is_ascii_alphanumeric())
}

/// An identifier that means the same in a URL template, in Rust and in JavaScript.
pub(super) fn is_identifier(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_alphabetic())
        && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_')
}

/// A token of RFC 9110, section 5.6.2: the form of header names.
pub(super) fn is_token(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || "!#$%&'*+-.^_`|~".contains(c))
}

/// Neither empty nor only blanks.
pub(super) fn says_something(text: Option<&str>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

/// `a`, `b` and `c`.
pub(super) fn enumerate(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [only] => format!("`{only}`"),
        [rest @ .., last] => {
            let rest: Vec<_> = rest.iter().map(|word| format!("`{word}`")).collect();
            format!("{} and `{last}`", rest.join(", "))
        }
    }
}

/// The parameters of a path template or a server URL, and whether its braces pair up around names.
pub(super) fn braces(template: &str) -> (Vec<&str>, bool) {
    let mut names = Vec::new();
    let mut rest = template;
    while let Some(open) = rest.find(['{', '}']) {
        let inside = rest.get(open..).and_then(|part| part.strip_prefix('{'));
        let Some((name, after)) = inside.and_then(|inside| inside.split_once('}')) else { return (names, false) };
        if name.is_empty() || name.contains('{') {
            return (names, false);
        }
        names.push(name);
        rest = after;
    }
    (names, true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn braces_pair_up() {
        assert_eq!(braces("/a/{b}/{c}.json"), (vec!["b", "c"], true));
        assert_eq!(braces("https://{host}"), (vec!["host"], true));
        assert_eq!(braces("/a"), (vec![], true));
        for wrong in ["/{a", "/a}", "/{}", "/{a{b}}", "/{a}}"] {
            assert!(!braces(wrong).1, "{wrong}");
        }
    }

    #[test]
    fn words_in_a_row() {
        assert_eq!(enumerate(&["a"]), "`a`");
        assert_eq!(enumerate(&["a", "b", "c"]), "`a`, `b` and `c`");
    }
}
