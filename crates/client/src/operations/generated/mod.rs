// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 79655b3aca5ebd2369097cc4399241283375a37d5cf5e11a33a5580a83ce1712

//! The operations, with what the client does by itself for each of them.

use super::{Account, Operation};

/// Every operation, in the order of the document.
pub(super) const OPERATIONS: &[Operation] = &[
    Operation { generated: "dialout", id: "dialout", account: Account::No, is_repeatable: false },
    Operation { generated: "dialout_v2", id: "dialoutV2", account: Account::No, is_repeatable: false },
    Operation { generated: "get_conversation", id: "getConversation", account: Account::Required, is_repeatable: true },
    Operation {
        generated: "get_intent_realtime_data",
        id: "getIntentRealtimeData",
        account: Account::Optional,
        is_repeatable: true,
    },
    Operation {
        generated: "get_intent_realtime_data_by_get",
        id: "getIntentRealtimeDataByGet",
        account: Account::Optional,
        is_repeatable: true,
    },
    Operation { generated: "get_user_status", id: "getUserStatus", account: Account::No, is_repeatable: true },
    Operation { generated: "get_user_status_v11", id: "getUserStatusV11", account: Account::No, is_repeatable: true },
];
