//! An app as it is shown: everything but its secrets.

use serde_json::{Map, Value};
use smartassist_gateway::resources::Draft;
use smartassist_gateway::store::SecretKind;

use crate::failure::Failure;
use crate::gateway_data::resource_display;

/// Its fields, and how many client secrets count now: two while one is being replaced.
pub fn fields(draft: &Draft, id: &str) -> Result<Map<String, Value>, Failure> {
    let (account, app) = draft.app(id)?;
    let mut fields = resource_display::fields(account, id, app)?;
    fields.insert("client_secrets".to_owned(), draft.secret_count(id, SecretKind::Client).into());
    Ok(fields)
}
