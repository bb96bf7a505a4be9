//! Numbers of stored documents in their one spelling.

use serde_json::{Map, Value};

use super::user_id;
use crate::number::normalise;

/// The fields of a document, as it is stored.
type Fields = Map<String, Value>;

/// Puts the numbers of a conversation of this account into their one spelling: `phoneNumber`, and `caller` and `callee`
/// of `userInfo`. A customer whose id was made of a number gets that of the spelling.
pub fn normalise_conversation(account: &str, conversation: &mut Fields) {
    let customer = conversation.get("phoneNumber").and_then(|number| Customer::of(account, number));
    respell(conversation.get_mut("phoneNumber"));
    respell_customer(conversation.get_mut("userId"), customer.as_ref());
    if let Some(Value::Object(info)) = conversation.get_mut("userInfo") {
        respell(info.get_mut("caller"));
        respell(info.get_mut("callee"));
        respell_customer(info.get_mut("userId"), customer.as_ref());
    }
}

/// The same for a session: `ANI` and `DNI`.
pub fn normalise_session(account: &str, session: &mut Fields) {
    let customer = session.get("DNI").and_then(|number| Customer::of(account, number));
    respell(session.get_mut("ANI"));
    respell(session.get_mut("DNI"));
    respell_customer(session.get_mut("userId"), customer.as_ref());
}

/// The ids that are made of a number.
struct Customer {
    typed: String,
    spelled: String,
}

impl Customer {
    fn of(account: &str, number: &Value) -> Option<Self> {
        let typed = number.as_str()?;
        Some(Self { typed: user_id(account, typed), spelled: user_id(account, &normalise(typed)) })
    }
}

fn respell(number: Option<&mut Value>) {
    if let Some(Value::String(number)) = number {
        *number = normalise(number).into_owned();
    }
}

fn respell_customer(id: Option<&mut Value>, customer: Option<&Customer>) {
    if let (Some(Value::String(id)), Some(customer)) = (id, customer)
        && *id == customer.typed
    {
        id.clone_from(&customer.spelled);
    }
}
