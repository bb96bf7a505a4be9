//! The collection, and how Postman reads it.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::LazyLock;

use serde_json::Value;
use smartassist_publish::{Published, postman, published};

/// What is published from this repository.
pub static PUBLISHED: LazyLock<Published> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    Published::read(&root, published::CRATE_VERSION).expect("the document can be published")
});

/// Its collection.
pub static COLLECTION: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(&text()).expect("it is JSON"));

/// The text of the file.
pub fn text() -> String {
    let files = postman::make(&PUBLISHED).expect("the collection can be made");
    let [file] = files.as_slice() else { panic!("one file, not {}", files.len()) };
    assert_eq!(file.path, "smartassist.postman_collection.json");
    file.text.clone()
}

/// A list, none where there is nothing.
pub fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).map_or(&[], |list| list.as_array().unwrap_or_else(|| panic!("{key} is no list: {value}")))
}

/// A text that has to be there.
#[track_caller]
pub fn text_of<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("{key} is no text: {value:.300}"))
}

/// Every item that is a request, with the names of the folders around it.
pub fn requests() -> Vec<(String, &'static Value)> {
    fn collect(path: &str, items: &'static [Value], found: &mut Vec<(String, &'static Value)>) {
        for item in items {
            let path = format!("{path}/{}", text_of(item, "name"));
            if item.get("request").is_some() {
                found.push((path, item));
            } else {
                collect(&path, list(item, "item"), found);
            }
        }
    }
    let mut found = Vec::new();
    collect("", list(&COLLECTION, "item"), &mut found);
    found
}

/// The values of the variables.
pub fn variables() -> BTreeMap<&'static str, &'static str> {
    list(&COLLECTION, "variable").iter().map(|one| (text_of(one, "key"), text_of(one, "value"))).collect()
}

/// A text with its variables filled in; what is not set is an error.
#[track_caller]
pub fn filled(text: &str, variables: &BTreeMap<&str, &str>) -> String {
    let filled =
        variables.iter().fold(text.to_owned(), |text, (name, value)| text.replace(&format!("{{{{{name}}}}}"), value));
    assert!(!filled.contains("{{"), "{filled}: a variable is not defined");
    filled
}
