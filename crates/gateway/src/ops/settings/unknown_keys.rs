//! Finds keys that are not settings.

use std::borrow::Cow;

use serde_json::{Map, Value};
use smartassist_server::suggest::suggestion;
use toml::de::{DeTable, DeValue};

use super::Config;

/// A key that is not a setting.
pub(super) struct UnknownKey {
    /// Its position, as a byte of the text.
    pub(super) place: usize,
    pub(super) problem: String,
}

/// The first such key of a file.
pub(super) fn unknown(file: &DeTable<'_>) -> Option<UnknownKey> {
    let known = known();
    let mut found = Vec::new();
    look(file, &known, "", &known, &mut found);
    found.into_iter().min_by_key(|unknown| unknown.place)
}

/// All settings, by table.
fn known() -> Map<String, Value> {
    match serde_json::to_value(Config::default()) {
        Ok(Value::Object(known)) => known,
        // The settings are a table.
        _ => Map::new(),
    }
}

fn look(
    table: &DeTable<'_>,
    known: &Map<String, Value>,
    path: &str,
    all: &Map<String, Value>,
    found: &mut Vec<UnknownKey>,
) {
    for (key, value) in table {
        let name: &Cow<'_, str> = key.get_ref();
        let full = if path.is_empty() { name.to_string() } else { format!("{path}.{name}") };
        match (known.get(name.as_ref()), value.get_ref()) {
            (None, _) => {
                let problem = format!("`{full}` is not a setting; {}", advice(name, known, all));
                found.push(UnknownKey { place: key.span().start, problem });
            }
            (Some(Value::Object(known)), DeValue::Table(table)) => look(table, known, &full, all, found),
            // Types are checked later.
            (Some(_), _) => {}
        }
    }
}

fn advice(name: &str, known: &Map<String, Value>, all: &Map<String, Value>) -> String {
    if let Some(meant) = suggestion(name, known.keys().map(String::as_str)) {
        return format!("did you mean `{meant}`?");
    }
    match elsewhere(name, "", all) {
        Some(table) if table.is_empty() => "it belongs to the top of the file, before any table".to_owned(),
        Some(table) => format!("it belongs to the table `[{table}]`"),
        None => {
            let keys: Vec<_> = known.keys().map(|key| format!("`{key}`")).collect();
            format!("here it may be one of {}", keys.join(", "))
        }
    }
}

/// The table with a setting of this name.
fn elsewhere(name: &str, path: &str, table: &Map<String, Value>) -> Option<String> {
    if table.contains_key(name) {
        return Some(path.to_owned());
    }
    table.iter().find_map(|(key, value)| {
        let full = if path.is_empty() { key.clone() } else { format!("{path}.{key}") };
        elsewhere(name, &full, value.as_object()?)
    })
}
