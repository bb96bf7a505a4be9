//! An app as it is shown: everything but its secrets.

use serde_json::{Map, Value};
use smartassist_gateway::resources::Changeset;
use smartassist_gateway::store::SecretKind;

use crate::failure::Failure;
use crate::gateway_data::data_folder::not_set_up;
use crate::gateway_data::resources;

/// Its fields, and how many client secrets count now: two while one is being replaced.
pub fn fields(draft: &Changeset, id: &str) -> Result<Map<String, Value>, Failure> {
    let (account, app) = draft.app(id).map_err(|error| not_set_up(&error))?;
    let mut fields = resources::fields(account, id, app)?;
    fields.insert("client_secrets".to_owned(), draft.secret_count(id, SecretKind::Client).into());
    Ok(fields)
}
