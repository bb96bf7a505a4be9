//! Changes to a tree of JSON, addressed in a short form.

use serde_json::{Value, json};

/// A change. An address is a JSON Pointer, or starts with what it leads to: `schema:BotId/maxLength`,
/// `operation:dialout/summary`, `parameter:`, `response:`, `header:`, `example:`.
#[derive(Debug, Clone)]
pub enum Edit {
    /// Puts another value in the place of one that is there.
    Set(&'static str, Value),
    /// Adds a member that is not there, or an item where the last token is `-`.
    Add(&'static str, Value),
    /// Removes a member or an item that is there.
    Remove(&'static str),
    /// Gives a member another key in the same place.
    Rename(&'static str, &'static str),
    /// Gives the path, the method or the callback expression of an operation another key in the same place.
    Move(&'static str, Level, &'static str),
    /// Moves an item of a list to its end.
    Last(&'static str, usize),
    /// Replaces a part of a text that occurs in it exactly once.
    Replace(&'static str, &'static str, &'static str),
    /// Replaces every string of the document that is the same as this one.
    Everywhere(&'static str, &'static str),
    /// Replaces a variable in every template of a path, whichever operation has it.
    Variable(&'static str, &'static str),
    /// Puts a value in the place of every null under this key, whichever example has it.
    Null(&'static str, Value),
}

/// What stands above an operation.
#[derive(Debug, Clone, Copy)]
pub enum Level {
    Method,
    Path,
}

pub fn set(at: &'static str, value: impl Into<Value>) -> Vec<Edit> {
    vec![Edit::Set(at, value.into())]
}

pub fn add(at: &'static str, value: impl Into<Value>) -> Vec<Edit> {
    vec![Edit::Add(at, value.into())]
}

pub fn remove(at: &'static str) -> Vec<Edit> {
    vec![Edit::Remove(at)]
}

pub fn rename(at: &'static str, key: &'static str) -> Vec<Edit> {
    vec![Edit::Rename(at, key)]
}

pub fn path(operation: &'static str, path: &'static str) -> Vec<Edit> {
    vec![Edit::Move(operation, Level::Path, path)]
}

pub fn method(operation: &'static str, method: &'static str) -> Vec<Edit> {
    vec![Edit::Move(operation, Level::Method, method)]
}

pub fn replace(at: &'static str, find: &'static str, with: &'static str) -> Vec<Edit> {
    vec![Edit::Replace(at, find, with)]
}

pub fn everywhere(find: &'static str, with: &'static str) -> Vec<Edit> {
    vec![Edit::Everywhere(find, with)]
}

/// Gives a variable of paths another name, such as `{streamId}`.
pub fn variable(name: &'static str, other: &'static str) -> Vec<Edit> {
    vec![Edit::Variable(name, other)]
}

/// Fills in every null under this key.
pub fn null(key: &'static str, value: impl Into<Value>) -> Vec<Edit> {
    vec![Edit::Null(key, value.into())]
}

/// Gives a schema another name, wherever it is used.
pub fn call(schema: &'static str, name: &'static str) -> Vec<Edit> {
    let path = |name: &str| &*format!("#/components/schemas/{name}").leak();
    [rename(format!("schema:{schema}").leak(), name), everywhere(path(schema), path(name))].concat()
}

/// Moves an item of a list to its end.
pub fn last(list: &'static str, index: usize) -> Vec<Edit> {
    vec![Edit::Last(list, index)]
}

pub fn all<const N: usize>(edits: [Vec<Edit>; N]) -> Vec<Edit> {
    edits.concat()
}

/// A reference to a component, such as `schemas/BotId`.
pub fn to(component: &str) -> Value {
    json!({ "$ref": format!("#/components/{component}") })
}

/// A schema that is a type and nothing else.
pub fn bare(kind: &str) -> Value {
    match kind {
        "integer" => json!({ "type": kind, "format": "int32" }),
        "number" => json!({ "type": kind, "format": "double" }),
        _ => json!({ "type": kind }),
    }
}

/// A schema that is a type and a description.
pub fn described(kind: &str) -> Value {
    let mut schema = bare(kind);
    schema["description"] = json!("Something.");
    schema
}

/// What an operation has to share with those that are `x-same-as` it, besides its method.
const SHARED: [&str; 5] = ["parameters", "requestBody", "responses", "security", "x-required-scope"];

/// Makes the changes one after the other; an error says which found nothing to change.
///
/// What is changed of an operation changes in those that are the same as it: otherwise `same-as` would refuse every
/// such document, whatever the change. A change of one of those alone stays alone.
pub fn apply(document: &mut Value, edits: &[Edit]) -> Result<(), String> {
    let nothing = |edit: &Edit| format!("nothing to change for {edit:?}");
    for edit in edits {
        let alike = alike(document, edit);
        one(document, edit).ok_or_else(|| nothing(edit))?;
        alike.iter().try_for_each(|edit| one(document, edit).ok_or_else(|| nothing(edit)))?;
    }
    Ok(())
}

/// The same change for every operation that is the same as the changed one.
fn alike(document: &Value, edit: &Edit) -> Vec<Edit> {
    let (id, below) = match edit {
        Edit::Move(id, Level::Method, _) => (*id, ""),
        Edit::Set(at, _)
        | Edit::Add(at, _)
        | Edit::Remove(at)
        | Edit::Rename(at, _)
        | Edit::Last(at, _)
        | Edit::Replace(at, ..) => match at.strip_prefix("operation:").and_then(|rest| rest.split_once('/')) {
            Some(parts) => parts,
            None => return Vec::new(),
        },
        Edit::Move(_, Level::Path, _) | Edit::Everywhere(..) | Edit::Variable(..) | Edit::Null(..) => {
            return Vec::new();
        }
    };
    let mut others = Vec::new();
    same_as(document, id, &mut others);
    let is_shared = SHARED.contains(&below.split('/').next().unwrap_or_default());
    let of_other = |other: &str| {
        let at: &'static str = format!("operation:{other}/{below}").leak();
        match edit.clone() {
            // They name it.
            Edit::Set(_, id) if below == "operationId" => {
                Some(Edit::Set(format!("operation:{other}/x-same-as").leak(), id))
            }
            Edit::Move(_, level, key) => Some(Edit::Move(other.to_owned().leak(), level, key)),
            _ if !is_shared => None,
            Edit::Set(_, value) => Some(Edit::Set(at, value)),
            Edit::Add(_, value) => Some(Edit::Add(at, value)),
            Edit::Remove(_) => Some(Edit::Remove(at)),
            Edit::Rename(_, key) => Some(Edit::Rename(at, key)),
            Edit::Last(_, index) => Some(Edit::Last(at, index)),
            Edit::Replace(_, find, with) => Some(Edit::Replace(at, find, with)),
            Edit::Everywhere(..) | Edit::Variable(..) | Edit::Null(..) => None,
        }
    };
    others.iter().filter_map(|other| of_other(other)).collect()
}

/// The ids of the operations that are the same as the one with this id.
fn same_as(value: &Value, id: &str, found: &mut Vec<String>) {
    let text = |key: &str| value.get(key).and_then(Value::as_str);
    if let Some(other) = text("operationId").filter(|_| text("x-same-as") == Some(id)) {
        found.push(other.to_owned());
    }
    value.as_object().into_iter().flat_map(|members| members.values()).for_each(|inner| same_as(inner, id, found));
}

fn one(document: &mut Value, edit: &Edit) -> Option<()> {
    match edit {
        Edit::Set(at, value) => {
            let found = document.pointer_mut(&pointer(document, at)?)?;
            (found != value).then(|| *found = value.clone())
        }
        Edit::Add(at, value) => {
            let (holder, token) = holder(document, at)?;
            match holder {
                Value::Object(members) => members.insert(token, value.clone()).is_none().then_some(()),
                Value::Array(items) if token == "-" => {
                    items.push(value.clone());
                    Some(())
                }
                _ => None,
            }
        }
        Edit::Remove(at) => {
            let (holder, token) = holder(document, at)?;
            match holder {
                Value::Object(members) => members.shift_remove(&token).map(drop),
                Value::Array(items) => {
                    let index = token.parse().ok().filter(|index: &usize| *index < items.len())?;
                    items.remove(index);
                    Some(())
                }
                _ => None,
            }
        }
        Edit::Rename(at, key) => rekey(document, at, key),
        Edit::Move(id, level, key) => {
            let at = operation(document, id, "")?;
            let at = match level {
                Level::Method => at,
                Level::Path => at.rsplit_once('/')?.0.to_owned(),
            };
            rekey(document, &at, key)
        }
        Edit::Last(at, index) => {
            let items = document.pointer_mut(&pointer(document, at)?)?.as_array_mut()?;
            let moves = index + 1 < items.len();
            let item = moves.then(|| items.remove(*index))?;
            items.push(item);
            Some(())
        }
        Edit::Replace(at, find, with) => {
            let found = document.pointer_mut(&pointer(document, at)?)?;
            let text = found.as_str().filter(|text| text.matches(find).count() == 1)?.replacen(find, with, 1);
            *found = Value::from(text);
            Some(())
        }
        Edit::Everywhere(find, with) => (strings(document, find, with) > 0).then_some(()),
        Edit::Variable(name, other) => (templates(document, name, other) > 0).then_some(()),
        Edit::Null(key, value) => (nulls(document, key, value) > 0).then_some(()),
    }
}

/// Replaces a part of every key and of every text that is a path.
fn templates(value: &mut Value, find: &str, with: &str) -> usize {
    match value {
        Value::String(text) if text.starts_with('/') && text.contains(find) => {
            *text = text.replace(find, with);
            1
        }
        Value::Array(items) => items.iter_mut().map(|item| templates(item, find, with)).sum(),
        Value::Object(members) => {
            let mut found = members.keys().filter(|key| key.contains(find)).count();
            *members =
                std::mem::take(members).into_iter().map(|(key, value)| (key.replace(find, with), value)).collect();
            found += members.values_mut().map(|member| templates(member, find, with)).sum::<usize>();
            found
        }
        _ => 0,
    }
}

fn nulls(value: &mut Value, key: &str, with: &Value) -> usize {
    match value {
        Value::Array(items) => items.iter_mut().map(|item| nulls(item, key, with)).sum(),
        Value::Object(members) => {
            let filled = members.get_mut(key).filter(|member| member.is_null()).map(|member| *member = with.clone());
            let below: usize = members.values_mut().map(|member| nulls(member, key, with)).sum();
            below + usize::from(filled.is_some())
        }
        _ => 0,
    }
}

fn rekey(document: &mut Value, at: &str, key: &str) -> Option<()> {
    let (holder, token) = holder(document, at)?;
    let members = holder.as_object_mut().filter(|members| members.contains_key(&token))?;
    let renamed = |(old, value)| (if old == token { key.to_owned() } else { old }, value);
    *members = std::mem::take(members).into_iter().map(renamed).collect();
    Some(())
}

fn strings(value: &mut Value, find: &str, with: &str) -> usize {
    match value {
        Value::String(text) if text == find => {
            *text = with.to_owned();
            1
        }
        Value::Array(items) => items.iter_mut().map(|item| strings(item, find, with)).sum(),
        Value::Object(members) => members.values_mut().map(|member| strings(member, find, with)).sum(),
        _ => 0,
    }
}

/// What holds the place at an address, and the last token.
fn holder<'a>(document: &'a mut Value, at: &str) -> Option<(&'a mut Value, String)> {
    let pointer = pointer(document, at)?;
    let (above, token) = pointer.rsplit_once('/')?;
    Some((document.pointer_mut(above)?, token.replace("~1", "/").replace("~0", "~")))
}

/// The JSON Pointer of an address.
fn pointer(document: &Value, at: &str) -> Option<String> {
    let Some((kind, rest)) = at.split_once(':').filter(|(kind, _)| !kind.contains('/')) else {
        return Some(at.to_owned());
    };
    let (name, below) = rest.split_once('/').map_or((rest, String::new()), |(name, below)| (name, format!("/{below}")));
    let base = if kind == "operation" { operation(document, name, "")? } else { format!("/components/{kind}s/{name}") };
    Some(base + &below)
}

/// Where the object with this `operationId` is.
fn operation(value: &Value, id: &str, at: &str) -> Option<String> {
    if value.get("operationId").and_then(Value::as_str) == Some(id) {
        return Some(at.to_owned());
    }
    let escaped = |key: &str| key.replace('~', "~0").replace('/', "~1");
    value.as_object()?.iter().find_map(|(key, inner)| operation(inner, id, &format!("{at}/{}", escaped(key))))
}
