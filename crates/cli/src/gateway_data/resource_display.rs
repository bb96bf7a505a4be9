//! Resources as tables, as names and values, and as JSON.

use serde_json::{Map, Value};
use smartassist_gateway::resources::ResourceKind;

use crate::failure::Failure;
use crate::output::{Console, Layout};
use crate::table::{Side, Table, write_pairs};

/// All fields of a resource: the account, the id, then its own fields.
pub fn fields(account: &str, id: &str, resource: &impl serde::Serialize) -> Result<Map<String, Value>, Failure> {
    let mut fields = Map::new();
    fields.insert("account".to_owned(), account.into());
    fields.insert("id".to_owned(), id.into());
    match serde_json::to_value(resource) {
        Ok(Value::Object(more)) => fields.extend(more),
        Ok(_) => {}
        Err(error) => return Err(Failure::failed(format!("it cannot be shown: {error}"))),
    }
    Ok(fields)
}

/// A value as text for people.
pub fn display_value(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(on) => if *on { "yes" } else { "no" }.to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(display_value).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

/// Prints one resource.
pub fn print(fields: &Map<String, Value>, console: &mut Console<'_>) -> Result<(), Failure> {
    if console.is_json() {
        return Ok(console.json(fields, Layout::Document)?);
    }
    let pairs: Vec<(&str, String)> = fields.iter().map(|(name, value)| (name.as_str(), display_value(value))).collect();
    Ok(write_pairs(&mut console.out, &pairs)?)
}

/// Prints a table of resources, or one JSON object per line.
pub fn print_list(
    resources: &[Map<String, Value>],
    columns: &[(&'static str, &'static str)],
    kind: ResourceKind,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    if console.is_json() {
        return Ok(resources.iter().try_for_each(|resource| console.json(resource, Layout::Line))?);
    }
    let headings: Vec<(&'static str, Side)> = columns.iter().map(|(_, title)| (*title, Side::Left)).collect();
    let mut table = Table::new(&headings);
    for resource in resources {
        table.row(columns.iter().map(|(field, _)| resource.get(*field).map(display_value).unwrap_or_default()));
    }
    if table.is_empty() {
        return Ok(console.note(&format!("there is no {kind}"))?);
    }
    Ok(table.write(&mut console.out)?)
}
