//! The fields of an app for output, without its secrets.

use serde_json::{Map, Value};
use smartassist_gateway::resources::Changeset;
use smartassist_gateway::store::SecretKind;

use crate::failure::Failure;
use crate::gateway_data::resource_display;

/// The fields of the app, and its number of valid client secrets: two during a rotation.
pub fn fields(draft: &Changeset, id: &str) -> Result<Map<String, Value>, Failure> {
    let (account, app) = draft.app(id)?;
    let mut fields = resource_display::fields(account, id, app)?;
    fields.insert("client_secrets".to_owned(), draft.secret_count(id, SecretKind::Client).into());
    Ok(fields)
}
