//! Listing, showing, adding, changing and deleting what accounts have.

use serde_json::{Map, Value};
use smartassist_gateway::resources::{Draft, Kind, Possession};

use super::confirm::ConfirmOption;
use super::data::{DataOption, not_set_up};
use super::named::id_of;
use super::session::{AccountOption, Session};
use crate::console::{Console, Layout};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::table::{Side, Table, write_pairs};

/// Something that can be shown.
pub trait Shown: Possession {
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
pub fn meant<T: Shown>(draft: &Draft, account: &str, word: &str) -> Result<String, Failure> {
    let has = draft.account(account).map_err(|error| not_set_up(&error))?;
    id_of(word, T::KIND, T::of(has).iter().map(|(id, thing)| (id.as_str(), thing.name())))
}

/// All fields of a thing, the account and the id first.
pub fn fields(account: &str, id: &str, thing: &impl serde::Serialize) -> Result<Map<String, Value>, Failure> {
    let mut fields = Map::new();
    fields.insert("account".to_owned(), account.into());
    fields.insert("id".to_owned(), id.into());
    match serde_json::to_value(thing) {
        Ok(Value::Object(more)) => fields.extend(more),
        Ok(_) => {}
        Err(error) => return Err(Failure::failed(format!("it cannot be shown: {error}"))),
    }
    Ok(fields)
}

/// A value as people read it.
pub fn told(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Bool(on) => if *on { "yes" } else { "no" }.to_owned(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(told).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}

/// Prints a thing.
pub fn print(fields: &Map<String, Value>, console: &mut Console<'_>) -> Result<(), Failure> {
    if console.is_json() {
        return Ok(console.json(fields, Layout::Document)?);
    }
    let pairs: Vec<(&str, String)> = fields.iter().map(|(name, value)| (name.as_str(), told(value))).collect();
    Ok(write_pairs(&mut console.out, &pairs)?)
}

/// Prints things, a line each.
pub fn print_list(
    things: &[Map<String, Value>],
    columns: &[(&'static str, &'static str)],
    kind: Kind,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    if console.is_json() {
        return Ok(things.iter().try_for_each(|thing| console.json(thing, Layout::Line))?);
    }
    let headings: Vec<(&'static str, Side)> = columns.iter().map(|(_, title)| (*title, Side::Left)).collect();
    let mut table = Table::new(&headings);
    for thing in things {
        table.row(columns.iter().map(|(field, _)| thing.get(*field).map(told).unwrap_or_default()));
    }
    if table.is_empty() {
        return Ok(console.note(&format!("there is no {kind}"))?);
    }
    Ok(table.write(&mut console.out)?)
}

/// Lists those of an account, or of all.
pub async fn list<T: Shown>(
    data: &DataOption,
    account: &AccountOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let session = Session::existing(data).await?;
    let only = account.named(&session.draft)?;
    let mut things = Vec::new();
    for (id, has) in &session.draft.blueprint().accounts {
        if only.as_ref().is_none_or(|only| only == id) {
            for (thing_id, thing) in T::of(has) {
                things.push(fields(id, thing_id, thing)?);
            }
        }
    }
    let columns = [&[("account", "ACCOUNT"), ("id", "ID")], T::COLUMNS].concat();
    print_list(&things, &columns, T::KIND, console)?;
    Ok(Exit::Done)
}

/// Shows one.
pub async fn show<T: Shown>(
    data: &DataOption,
    account: &AccountOption,
    id: &str,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let session = Session::existing(data).await?;
    let account = account.of(&session.draft)?;
    let id = meant::<T>(&session.draft, &account, id)?;
    let thing = session.draft.one::<T>(&account, &id).map_err(|error| not_set_up(&error))?;
    print(&fields(&account, &id, thing)?, console)?;
    Ok(Exit::Done)
}

/// Adds one, and shows it.
pub async fn create<T: Shown>(
    data: &DataOption,
    account: &AccountOption,
    id: Option<String>,
    thing: T,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let mut session = Session::existing(data).await?;
    let account = account.of(&session.draft)?;
    let id = session.draft.create(&account, id, thing).map_err(|error| not_set_up(&error))?;
    let shown = fields(&account, &id, session.draft.one::<T>(&account, &id).map_err(|error| not_set_up(&error))?)?;
    session.prepare()?.save().await?;
    print(&shown, console)?;
    Ok(Exit::Done)
}

/// Changes one, and shows it.
pub async fn edit<T: Shown>(
    data: &DataOption,
    account: &AccountOption,
    id: &str,
    change: impl FnOnce(&mut T),
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let mut session = Session::existing(data).await?;
    let account = account.of(&session.draft)?;
    let id = meant::<T>(&session.draft, &account, id)?;
    session.draft.edit(&account, &id, change).map_err(|error| not_set_up(&error))?;
    let shown = fields(&account, &id, session.draft.one::<T>(&account, &id).map_err(|error| not_set_up(&error))?)?;
    session.prepare()?.save().await?;
    print(&shown, console)?;
    Ok(Exit::Done)
}

/// Deletes one, if that is meant.
pub async fn delete<T: Shown>(
    data: &DataOption,
    account: &AccountOption,
    id: &str,
    confirm: ConfirmOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let mut session = Session::existing(data).await?;
    let account = account.of(&session.draft)?;
    let id = meant::<T>(&session.draft, &account, id)?;
    session.draft.delete::<T>(&account, &id).map_err(|error| not_set_up(&error))?;
    let prepared = session.prepare()?;
    confirm.ask(&format!("This deletes {} {id} of account {account}", T::KIND), "DELETE", console)?;
    prepared.save().await?;
    console.note(&format!("deleted {} {id}", T::KIND))?;
    Ok(Exit::Done)
}
