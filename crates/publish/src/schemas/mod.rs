//! JSON Schemas (2020-12) of everything that travels, made from the Rust types.

mod polish;
mod roots;

use std::collections::BTreeSet;

use schemars::SchemaGenerator;
use schemars::generate::SchemaSettings;
use serde_json::{Map, Value};

use self::roots::ROOTS;
use crate::traffic::{self, Direction};
use crate::{File, Problem, Published};

/// Makes one self-contained file for each schema that is the whole of a body.
///
/// # Errors
///
/// If a body of the document has no Rust type in the table of roots, or the table has one that no body has.
pub fn make(published: &Published) -> Result<Vec<File>, Problem> {
    let messages = traffic::messages(published);
    let bodies: BTreeSet<&str> = messages.iter().filter_map(|message| message.schema).collect();
    let known: BTreeSet<&str> = ROOTS.iter().map(|(name, _)| *name).collect();
    if let Some(name) = bodies.symmetric_difference(&known).next() {
        let advice = if known.contains(name) { "remove it, no body has it" } else { "add it, a body has it" };
        return Err(Problem::new("crates/publish/src/schemas/roots.rs", format!("`{name}`: {advice}")));
    }
    let file = |(name, make): &(&str, roots::Make)| {
        let uses: Vec<_> = messages.iter().filter(|message| message.schema == Some(name)).collect();
        let mut places: Vec<String> =
            uses.iter().map(|message| place(&message.operation.id, message.direction)).collect();
        places.dedup();
        let everywhere = uses.iter().all(|message| message.direction.status().is_some_and(|status| status >= 400));
        let place = if everywhere { "every error".to_owned() } else { places.join(" and ") };
        let says = format!("`{name}`, the body of {place}.");
        File::json(format!("schemas/{name}.json"), says, &schema(published, name, *make))
    };
    Ok(ROOTS.iter().map(file).collect())
}

fn place(operation: &str, direction: Direction) -> String {
    match direction {
        Direction::Request => format!("a request of `{operation}`"),
        Direction::Notification => format!("the notification `{operation}`"),
        Direction::Answer(_) => format!("an answer of `{operation}`"),
    }
}

/// One schema: names first, then what schemars says of the type, polished.
fn schema(published: &Published, name: &str, make: roots::Make) -> Value {
    let made = make(SchemaGenerator::new(SchemaSettings::draft2020_12()));
    let mut made = made.to_value();
    polish::polish(&mut made);
    let mut schema = Map::new();
    let mut made = made.as_object_mut().map(std::mem::take).unwrap_or_default();
    let dialect = made.shift_remove("$schema").unwrap_or_default();
    schema.insert("$schema".to_owned(), dialect);
    // A name, not an address: nothing is to be fetched. Two versions may stand side by side in one validator.
    schema.insert("$id".to_owned(), format!("urn:smartassist:{}:{name}", published.version).into());
    schema.insert("title".to_owned(), name.into());
    made.shift_remove("title");
    if let Some(description) = made.shift_remove("description") {
        schema.insert("description".to_owned(), description);
    }
    schema.extend(made);
    schema.into()
}
