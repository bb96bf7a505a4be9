//! The leaves of a document: everything that holds nothing more, by its address.

use std::collections::BTreeMap;

use serde_json::Value;
use smartassist_codegen::pointer::Pointer;

/// Every leaf, empty lists and maps among them.
pub fn leaves(value: &Value) -> BTreeMap<String, Value> {
    let mut found = BTreeMap::new();
    collect(&Pointer::root(), value, &mut found);
    found
}

fn collect(at: &Pointer, value: &Value, found: &mut BTreeMap<String, Value>) {
    match value {
        Value::Object(object) if !object.is_empty() => {
            object.iter().for_each(|(key, value)| collect(&at.key(key), value, found));
        }
        Value::Array(items) if !items.is_empty() => {
            items.iter().enumerate().for_each(|(index, value)| collect(&at.index(index), value, found));
        }
        leaf => {
            found.insert(at.to_string(), leaf.clone());
        }
    }
}
