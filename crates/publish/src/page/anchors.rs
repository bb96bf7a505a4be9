//! Addresses inside the page. They are made only from names, so that a link to a field stays valid from one version of
//! the document to the next.

/// A name as part of an address, without escapes. Different names stay different.
fn safe(name: &str) -> String {
    name.bytes().fold(String::with_capacity(name.len()), |mut text, byte| {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.') {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("~{byte:02X}"));
        }
        text
    })
}

/// A group of operations.
pub fn tag(name: &str) -> String {
    format!("tag-{}", safe(name))
}

/// An operation or a notification.
pub fn operation(id: &str) -> String {
    format!("operation-{}", safe(id))
}

/// A parameter of an operation; one name can be used in several places.
pub fn parameter(operation_id: &str, location: &str, name: &str) -> String {
    format!("{}:{}:{}", operation(operation_id), safe(location), safe(name))
}

/// The body of an operation's request.
pub fn request(operation_id: &str) -> String {
    format!("{}:request", operation(operation_id))
}

/// The response of an operation with a status.
pub fn answer(operation_id: &str, status: &str) -> String {
    format!("{}:{}", operation(operation_id), safe(status))
}

/// A sample of a request or response.
pub fn sample(place: &str, case: &str) -> String {
    format!("{place}:{}", safe(case))
}

/// A response that several operations share.
pub fn response(name: &str) -> String {
    format!("response-{}", safe(name))
}

/// A named schema.
pub fn schema(name: &str) -> String {
    format!("schema-{}", safe(name))
}

/// A property of a named schema.
pub fn field(schema_name: &str, name: &str) -> String {
    format!("{}:{}", schema(schema_name), safe(name))
}

/// A value that a named schema lists.
pub fn value(schema_name: &str, value: &str) -> String {
    format!("{}::{}", schema(schema_name), safe(value))
}

/// A decision.
pub fn decision(id: &str) -> String {
    format!("decision-{}", safe(id))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn different_names_have_different_addresses() {
        let names = ["a", "A", "a b", "a~20b", "a-b", "a_b", "a:b", "ä", "", "<a>"];
        let anchors: std::collections::BTreeSet<String> = names.iter().map(|name| schema(name)).collect();
        assert_eq!(anchors.len(), names.len());
        assert_eq!(schema("a b"), "schema-a~20b");
        assert!(anchors.iter().all(|anchor| anchor.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'<')));
    }
}
