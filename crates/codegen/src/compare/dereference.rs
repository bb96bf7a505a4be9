//! Putting parameters, headers and answers where they are referred to.

use serde_json::Value;

/// Replaces every reference to `components/<kind>` by what it names, and removes that part of the components. Returns
/// how many references there were.
pub(super) fn dereference(document: &mut Value, kind: &str) -> usize {
    let components = document.get_mut("components").and_then(Value::as_object_mut);
    let Some(named) = components.and_then(|components| components.shift_remove(kind)) else { return 0 };
    replace(document, &format!("#/components/{kind}/"), &named, 0)
}

/// A named part may refer to another; deeper than this it can only be a cycle.
const MAX_DEPTH: usize = 8;

fn replace(value: &mut Value, prefix: &str, named: &Value, depth: usize) -> usize {
    if depth > MAX_DEPTH {
        return 0;
    }
    let name = value.get("$ref").and_then(Value::as_str).and_then(|reference| reference.strip_prefix(prefix));
    if let Some(found) = name.and_then(|name| named.get(name)).cloned() {
        *value = found;
        return 1 + replace(value, prefix, named, depth + 1);
    }
    match value {
        Value::Object(object) => object.values_mut().map(|value| replace(value, prefix, named, depth)).sum(),
        Value::Array(items) => items.iter_mut().map(|item| replace(item, prefix, named, depth)).sum(),
        _ => 0,
    }
}
