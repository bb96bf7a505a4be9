//! What the client has to know of an operation beyond its generated code.

use crate::runtime::OperationInfo;

/// One operation of the document.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The name in generated code.
    generated: &'static str,
    /// The `operationId` of the document, used wherever a person reads it.
    pub(crate) id: &'static str,
    /// Whether it takes the header `accountId`.
    pub(crate) account: Account,
    /// Whether doing it twice is the same as doing it once.
    pub(crate) repeatable: bool,
}

/// How an operation stands to the header `accountId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Account {
    No,
    Optional,
    Required,
}

const fn read(generated: &'static str, id: &'static str, account: Account) -> Operation {
    Operation { generated, id, account, repeatable: true }
}

const fn write(generated: &'static str, id: &'static str) -> Operation {
    Operation { generated, id, account: Account::No, repeatable: false }
}

/// Every operation. Tests hold this list against the generated code and the document.
const OPERATIONS: &[Operation] = &[
    write("dialout", "dialout"),
    write("dialout_v2", "dialoutV2"),
    read("get_conversation", "getConversation", Account::Required),
    read("get_intent_realtime_data", "getIntentRealtimeData", Account::Optional),
    read("get_intent_realtime_data_by_get", "getIntentRealtimeDataByGet", Account::Optional),
    read("get_user_status", "getUserStatus", Account::No),
    read("get_user_status_v11", "getUserStatusV11", Account::No),
];

/// What is known of the operation that generated code is about to call.
pub(crate) fn find(info: &OperationInfo) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.generated == info.operation_id || operation.id == info.operation_id)
}

/// Whether the operation of this id may be done twice. What is not known may not.
pub(crate) fn is_repeatable(id: Option<&str>) -> bool {
    OPERATIONS.iter().any(|operation| Some(operation.id) == id && operation.repeatable)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Operation to whether it appends the header, as generated code has it.
    fn generated() -> BTreeMap<&'static str, bool> {
        let mut found = BTreeMap::new();
        let mut takes_account = false;
        for line in include_str!("generated/mod.rs").lines() {
            takes_account &= !line.contains("async fn send");
            takes_account |= line.contains("append(\"accountId\"");
            if let Some(id) = line.split("operation_id: \"").nth(1).and_then(|rest| rest.split('"').next()) {
                found.insert(id, takes_account);
            }
        }
        found
    }

    /// Operation to how it takes the header, as the document has it; without the notification, which is not for us to
    /// send.
    fn documented() -> BTreeMap<&'static str, Account> {
        let mut found = BTreeMap::new();
        let mut id = "";
        for line in include_str!("../../../openapi/smartassist.yaml").lines().map(str::trim) {
            if let Some(operation) = line.strip_prefix("operationId: ") {
                id = operation;
                found.insert(id, Account::No);
            } else if line.ends_with("parameters/AccountIdHeader\"") {
                found.insert(id, Account::Required);
            } else if line.ends_with("parameters/OptionalAccountIdHeader\"") {
                found.insert(id, Account::Optional);
            }
        }
        found.remove("callStatus");
        found
    }

    #[test]
    fn every_operation_is_known() {
        let known = |operation: &Operation| (operation.generated, operation.account != Account::No);
        assert_eq!(OPERATIONS.iter().map(known).collect::<BTreeMap<_, _>>(), generated());
        let known = |operation: &Operation| (operation.id, operation.account);
        assert_eq!(OPERATIONS.iter().map(known).collect::<BTreeMap<_, _>>(), documented());
    }

    #[test]
    fn what_is_not_known_may_not_be_repeated() {
        let repeatable: Vec<_> = OPERATIONS.iter().filter(|operation| is_repeatable(Some(operation.id))).collect();
        assert_eq!(repeatable.len(), OPERATIONS.len() - 2);
        assert!(!is_repeatable(Some("dialout")) && !is_repeatable(Some("dialoutV2")));
        assert!(!is_repeatable(Some("new")) && !is_repeatable(None));
        assert!(find(&OperationInfo { operation_id: "new" }).is_none());
        assert_eq!(
            find(&OperationInfo { operation_id: "get_conversation" }).map(|found| found.id),
            Some("getConversation")
        );
    }
}
