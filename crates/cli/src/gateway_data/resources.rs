//! Listing, showing, adding, changing and deleting what accounts have.

use serde_json::{Map, Value};
use smartassist_gateway::resources::{AccountResource, Changeset, ResourceKind};

use super::confirm::ConfirmOption;
use super::data_folder::{DataFolderOption, not_set_up};
use super::id_lookup::find_id;
use super::session::{AccountOption, ResourceSession};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Console, Layout};
use crate::table::{Side, Table, write_pairs};

/// Something that can be shown.
pub trait ResourceDisplay: AccountResource {
    /// The columns of a list after account and id: fields, and their headings.
    const COLUMNS: &'static [(&'static str, &'static str)];

    /// What people call it beside its id, if anything.
    fn name(&self) -> Option<&str> {
        None
    }
}

/// The id of the one that a person means by its id or its name.
///
/// # Errors
///
/// There is no such account, or several have this name.
pub fn resolve_id<T: ResourceDisplay>(draft: &Changeset, account: &str, word: &str) -> Result<String, Failure> {
    let has = draft.account(account).map_err(|error| not_set_up(&error))?;
    find_id(word, T::KIND, T::of(has).iter().map(|(id, resource)| (id.as_str(), resource.name())))
}

/// All fields of a thing, the account and the id first.
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

/// A value as people read it.
pub fn display_value(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(on) => if *on { "yes" } else { "no" }.to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(display_value).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

/// Prints a thing.
pub fn print(fields: &Map<String, Value>, console: &mut Console<'_>) -> Result<(), Failure> {
    if console.is_json() {
        return Ok(console.json(fields, Layout::Document)?);
    }
    let pairs: Vec<(&str, String)> = fields.iter().map(|(name, value)| (name.as_str(), display_value(value))).collect();
    Ok(write_pairs(&mut console.out, &pairs)?)
}

/// Prints things, a line each.
pub fn print_list(
    found: &[Map<String, Value>],
    columns: &[(&'static str, &'static str)],
    kind: ResourceKind,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    if console.is_json() {
        return Ok(found.iter().try_for_each(|resource| console.json(resource, Layout::Line))?);
    }
    let headings: Vec<(&'static str, Side)> = columns.iter().map(|(_, title)| (*title, Side::Left)).collect();
    let mut table = Table::new(&headings);
    for resource in found {
        table.row(columns.iter().map(|(field, _)| resource.get(*field).map(display_value).unwrap_or_default()));
    }
    if table.is_empty() {
        return Ok(console.note(&format!("there is no {kind}"))?);
    }
    Ok(table.write(&mut console.out)?)
}

/// Lists those of an account, or of all.
pub async fn list<T: ResourceDisplay>(
    data: &DataFolderOption,
    account: &AccountOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let session = ResourceSession::existing(data).await?;
    let only = account.named(&session.draft)?;
    let mut found = Vec::new();
    for (id, has) in &session.draft.desired_state().accounts {
        if only.as_ref().is_none_or(|only| only == id) {
            for (thing_id, resource) in T::of(has) {
                found.push(fields(id, thing_id, resource)?);
            }
        }
    }
    let columns = [&[("account", "ACCOUNT"), ("id", "ID")], T::COLUMNS].concat();
    print_list(&found, &columns, T::KIND, console)?;
    Ok(Exit::Success)
}

/// Shows one.
pub async fn show<T: ResourceDisplay>(
    data: &DataFolderOption,
    account: &AccountOption,
    id: &str,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let session = ResourceSession::existing(data).await?;
    let account = account.of(&session.draft)?;
    let id = resolve_id::<T>(&session.draft, &account, id)?;
    let resource = session.draft.one::<T>(&account, &id).map_err(|error| not_set_up(&error))?;
    print(&fields(&account, &id, resource)?, console)?;
    Ok(Exit::Success)
}

/// Adds one, and shows it.
pub async fn create<T: ResourceDisplay>(
    data: &DataFolderOption,
    account: &AccountOption,
    id: Option<String>,
    resource: T,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let mut session = ResourceSession::existing(data).await?;
    let account = account.of(&session.draft)?;
    let id = session.draft.create(&account, id, resource).map_err(|error| not_set_up(&error))?;
    let shown = fields(&account, &id, session.draft.one::<T>(&account, &id).map_err(|error| not_set_up(&error))?)?;
    session.prepare()?.save().await?;
    print(&shown, console)?;
    Ok(Exit::Success)
}

/// Changes one, and shows it.
pub async fn edit<T: ResourceDisplay>(
    data: &DataFolderOption,
    account: &AccountOption,
    id: &str,
    change: impl FnOnce(&mut T),
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let mut session = ResourceSession::existing(data).await?;
    let account = account.of(&session.draft)?;
    let id = resolve_id::<T>(&session.draft, &account, id)?;
    session.draft.edit(&account, &id, change).map_err(|error| not_set_up(&error))?;
    let shown = fields(&account, &id, session.draft.one::<T>(&account, &id).map_err(|error| not_set_up(&error))?)?;
    session.prepare()?.save().await?;
    print(&shown, console)?;
    Ok(Exit::Success)
}

/// Deletes one, if that is meant.
pub async fn delete<T: ResourceDisplay>(
    data: &DataFolderOption,
    account: &AccountOption,
    id: &str,
    confirm: ConfirmOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let mut session = ResourceSession::existing(data).await?;
    let account = account.of(&session.draft)?;
    let id = resolve_id::<T>(&session.draft, &account, id)?;
    session.draft.delete::<T>(&account, &id).map_err(|error| not_set_up(&error))?;
    let prepared = session.prepare()?;
    confirm.ask(&format!("This deletes {} {id} of account {account}", T::KIND), "DELETE", console)?;
    prepared.save().await?;
    console.note(&format!("deleted {} {id}", T::KIND))?;
    Ok(Exit::Success)
}
