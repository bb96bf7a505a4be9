//! What the client has to know of an operation beyond its generated code.

mod generated;

use generated::OPERATIONS;

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
    pub(crate) is_repeatable: bool,
}

/// How an operation stands to the header `accountId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Account {
    No,
    Optional,
    Required,
}

/// What is known of the operation that generated code is about to call.
pub(crate) fn find(info: &OperationInfo) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.generated == info.operation_id || operation.id == info.operation_id)
}

/// Whether the operation of this id may be done twice. What is not known may not.
pub(crate) fn is_repeatable(id: Option<&str>) -> bool {
    OPERATIONS.iter().any(|operation| Some(operation.id) == id && operation.is_repeatable)
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

    #[test]
    fn every_operation_is_known() {
        let known = |operation: &Operation| (operation.generated, operation.account != Account::No);
        assert_eq!(OPERATIONS.iter().map(known).collect::<BTreeMap<_, _>>(), generated());
    }

    #[test]
    fn what_is_not_known_may_not_be_repeated() {
        assert!(is_repeatable(Some("getUserStatus")) && is_repeatable(Some("getConversation")));
        assert!(!is_repeatable(Some("dialout")) && !is_repeatable(Some("new")) && !is_repeatable(None));
        assert!(find(&OperationInfo { operation_id: "new" }).is_none());
        assert_eq!(
            find(&OperationInfo { operation_id: "get_conversation" }).map(|found| found.id),
            Some("getConversation")
        );
    }
}
