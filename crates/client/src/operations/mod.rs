//! What the client has to know about an operation, beyond its generated code.

mod generated;

use generated::OPERATIONS;

use crate::runtime::OperationInfo;

/// One operation of the document.
#[derive(Debug)]
pub(crate) struct Operation {
    /// The name in generated code.
    generated: &'static str,
    /// The `operationId` of the document, for texts that people read.
    pub(crate) id: &'static str,
    /// Whether it has the header `accountId`.
    pub(crate) account: Account,
    /// Whether it has the same effect if it is done twice.
    pub(crate) is_repeatable: bool,
}

/// Whether an operation has the header `accountId`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Account {
    No,
    Optional,
    Required,
}

/// The operation that generated code calls, by its name.
pub(crate) fn find(info: &OperationInfo) -> Option<&'static Operation> {
    OPERATIONS.iter().find(|operation| operation.generated == info.operation_id || operation.id == info.operation_id)
}

/// Whether the operation with this id may be repeated. An unknown one may not.
pub(crate) fn is_repeatable(id: Option<&str>) -> bool {
    OPERATIONS.iter().any(|operation| Some(operation.id) == id && operation.is_repeatable)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// Each operation of the generated code, and whether it appends the header.
    fn generated() -> BTreeMap<&'static str, bool> {
        let mut found = BTreeMap::new();
        let mut has_account = false;
        for line in include_str!("../generated/mod.rs").lines() {
            has_account &= !line.contains("async fn send");
            has_account |= line.contains("append(\"accountId\"");
            if let Some(id) = line.split("operation_id: \"").nth(1).and_then(|rest| rest.split('"').next()) {
                found.insert(id, has_account);
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
    fn an_unknown_operation_may_not_be_repeated() {
        assert!(is_repeatable(Some("getUserStatus")) && is_repeatable(Some("getConversation")));
        assert!(!is_repeatable(Some("dialout")) && !is_repeatable(Some("new")) && !is_repeatable(None));
        assert!(find(&OperationInfo { operation_id: "new" }).is_none());
        assert_eq!(
            find(&OperationInfo { operation_id: "get_conversation" }).map(|found| found.id),
            Some("getConversation")
        );
    }
}
