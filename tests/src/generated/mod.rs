// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 79655b3aca5ebd2369097cc4399241283375a37d5cf5e11a33a5580a83ce1712

//! The operations and bodies of the document, as rows for macros.

/// Calls a macro with one row for each operation that a service implements: id and method, types of input and
/// answers, ids and methods of the calls that it answers, the field with the first id of the path, the parameters
/// that a call must have, the body, and the refusals by status.
#[macro_export]
macro_rules! operations {
    ($then:ident) => {
        $then! {
            {
                id: "dialout", method: dialout, on: on_dialout,
                input: DialoutInput, response: DialoutResponse,
                calls: ["dialout" dialout, "dialoutV2" dialout_v2],
                owner: [bot_id],
                parameters: [bot_id "botId" smartassist_types::BotId],
                body: [smartassist_types::DialoutRequest],
                refusals: [400 BadRequest [], 401 Unauthorized [], 404 NotFound [], 405 MethodNotAllowed [], 408 RequestTimeout [], 409 Conflict [], 412 PreconditionFailed [], 413 PayloadTooLarge [], 415 UnsupportedMediaType [], 422 UnprocessableEntity [], 429 TooManyRequests [retry_after], 500 InternalServerError [], 501 NotImplemented [], 503 ServiceUnavailable [retry_after]],
            }
            {
                id: "getConversation", method: get_conversation, on: on_get_conversation,
                input: GetConversationInput, response: GetConversationResponse,
                calls: ["getConversation" get_conversation],
                owner: [stream_id],
                parameters: [stream_id "streamId" smartassist_types::BotId, conversation_id "conversationId" smartassist_types::ConversationId],
                body: [],
                refusals: [400 BadRequest [], 401 Unauthorized [], 404 NotFound [], 405 MethodNotAllowed [], 429 TooManyRequests [retry_after], 500 InternalServerError [], 501 NotImplemented [], 503 ServiceUnavailable [retry_after]],
            }
            {
                id: "getIntentRealtimeData", method: get_intent_realtime_data, on: on_get_intent_realtime_data,
                input: GetIntentRealtimeDataInput, response: GetIntentRealtimeDataResponse,
                calls: ["getIntentRealtimeData" get_intent_realtime_data],
                owner: [bot_id],
                parameters: [bot_id "botId" smartassist_types::BotId],
                body: [],
                refusals: [400 BadRequest [], 401 Unauthorized [], 404 NotFound [], 405 MethodNotAllowed [], 429 TooManyRequests [retry_after], 500 InternalServerError [], 501 NotImplemented [], 503 ServiceUnavailable [retry_after]],
            }
            {
                id: "getIntentRealtimeDataByGet", method: get_intent_realtime_data_by_get, on: on_get_intent_realtime_data_by_get,
                input: GetIntentRealtimeDataByGetInput, response: GetIntentRealtimeDataByGetResponse,
                calls: ["getIntentRealtimeDataByGet" get_intent_realtime_data_by_get],
                owner: [bot_id],
                parameters: [bot_id "botId" smartassist_types::BotId],
                body: [],
                refusals: [400 BadRequest [], 401 Unauthorized [], 404 NotFound [], 405 MethodNotAllowed [], 429 TooManyRequests [retry_after], 500 InternalServerError [], 501 NotImplemented [], 503 ServiceUnavailable [retry_after]],
            }
            {
                id: "getUserStatus", method: get_user_status, on: on_get_user_status,
                input: GetUserStatusInput, response: GetUserStatusResponse,
                calls: ["getUserStatus" get_user_status, "getUserStatusV11" get_user_status_v11],
                owner: [account_id],
                parameters: [account_id "accountId" smartassist_types::AccountId],
                body: [smartassist_types::UserStatusRequest],
                refusals: [400 BadRequest [], 401 Unauthorized [], 404 NotFound [], 405 MethodNotAllowed [], 408 RequestTimeout [], 412 PreconditionFailed [], 413 PayloadTooLarge [], 415 UnsupportedMediaType [], 429 TooManyRequests [retry_after], 500 InternalServerError [], 501 NotImplemented [], 503 ServiceUnavailable [retry_after]],
            }
        }
    };
}

/// Calls a macro with the name and the type of each schema that is a whole body.
#[macro_export]
macro_rules! bodies {
    ($then:ident) => {
        $then! {
            "DialoutRequest" smartassist_types::DialoutRequest,
            "DialoutAnswer" smartassist_types::DialoutAnswer,
            "Errors" smartassist_types::Errors,
            "Conversation" smartassist_types::Conversation,
            "IntentSessions" smartassist_types::IntentSessions,
            "UserStatusRequest" smartassist_types::UserStatusRequest,
            "UserStatusPage" smartassist_types::UserStatusPage,
            "CallStatusNotification" smartassist_types::CallStatusNotification,
        }
    };
}
