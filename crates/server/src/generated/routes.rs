// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 79655b3aca5ebd2369097cc4399241283375a37d5cf5e11a33a5580a83ce1712

//! Routes, and the steps from a request to the method that answers it: security, parameters, whose the ids in them
//! are, size and content type, parsing, constraints, and only then the method.

use std::sync::Arc;

use crate::{Incoming, Operation, ResourceId, Stub, TokenVerifier, pipeline};
use axum::Router;
use axum::extract::{Request, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing;
use smartassist_types as types;

use super::{api, schemas};

/// `POST /api/1.1/public/bot/{botId}/smartassist/dialout`.
pub static DIALOUT: Operation = Operation {
    id: "dialout",
    method: "POST",
    path: "/api/1.1/public/bot/{botId}/smartassist/dialout",
    other_paths: &[
        "/api/1.1/public/bot/{botId}/v2/smartassist/dialout",
        "/api/1.1/public/bot/{botId}/V2/smartassist/dialout",
    ],
    scope: Some("SmartAssist Dialout"),
    secured: true,
    deprecated: false,
    statuses: &[200, 400, 401, 404, 405, 408, 409, 412, 413, 415, 422, 429, 500, 501, 503],
};

/// `POST /api/1.1/public/bot/{botId}/v2/smartassist/dialout`.
pub static DIALOUT_V2: Operation = Operation {
    id: "dialoutV2",
    method: "POST",
    path: "/api/1.1/public/bot/{botId}/v2/smartassist/dialout",
    other_paths: &["/api/1.1/public/bot/{botId}/V2/smartassist/dialout"],
    scope: Some("SmartAssist Dialout"),
    secured: true,
    deprecated: false,
    statuses: &[200, 400, 401, 404, 405, 408, 409, 412, 413, 415, 422, 429, 500, 501, 503],
};

/// `GET /agentassist/api/v1/public/{streamId}/conversations/{conversationId}`.
pub static GET_CONVERSATION: Operation = Operation {
    id: "getConversation",
    method: "GET",
    path: "/agentassist/api/v1/public/{streamId}/conversations/{conversationId}",
    other_paths: &[],
    scope: Some("SmartAssist Analytics"),
    secured: true,
    deprecated: false,
    statuses: &[200, 400, 401, 404, 405, 429, 500, 501, 503],
};

/// `POST /api/public/bot/{botId}/intentrealtimedata`.
pub static GET_INTENT_REALTIME_DATA: Operation = Operation {
    id: "getIntentRealtimeData",
    method: "POST",
    path: "/api/public/bot/{botId}/intentrealtimedata",
    other_paths: &["/api/public/bot/{botId}//intentrealtimedata"],
    scope: Some("SmartAssist Analytics"),
    secured: true,
    deprecated: false,
    statuses: &[200, 400, 401, 404, 405, 429, 500, 501, 503],
};

/// `GET /api/public/bot/{botId}/intentrealtimedata`.
pub static GET_INTENT_REALTIME_DATA_BY_GET: Operation = Operation {
    id: "getIntentRealtimeDataByGet",
    method: "GET",
    path: "/api/public/bot/{botId}/intentrealtimedata",
    other_paths: &["/api/public/bot/{botId}//intentrealtimedata"],
    scope: Some("SmartAssist Analytics"),
    secured: true,
    deprecated: true,
    statuses: &[200, 400, 401, 404, 405, 429, 500, 501, 503],
};

/// `POST /agentassist/api/public/analytics/account/{accountId}/userstatus`.
pub static GET_USER_STATUS: Operation = Operation {
    id: "getUserStatus",
    method: "POST",
    path: "/agentassist/api/public/analytics/account/{accountId}/userstatus",
    other_paths: &[
        "/agentassist/api/public/analytics/account/{accountId}//userstatus",
        "/agentassist/api/public/analytics/1.1/account/{accountId}/userstatus",
        "/agentassist/api/public/analytics/1.1/account/{accountId}//userstatus",
    ],
    scope: Some("SmartAssist Analytics"),
    secured: true,
    deprecated: false,
    statuses: &[200, 400, 401, 404, 405, 408, 412, 413, 415, 429, 500, 501, 503],
};

/// `POST /agentassist/api/public/analytics/1.1/account/{accountId}/userstatus`.
pub static GET_USER_STATUS_V11: Operation = Operation {
    id: "getUserStatusV11",
    method: "POST",
    path: "/agentassist/api/public/analytics/1.1/account/{accountId}/userstatus",
    other_paths: &["/agentassist/api/public/analytics/1.1/account/{accountId}//userstatus"],
    scope: Some("SmartAssist Analytics"),
    secured: true,
    deprecated: false,
    statuses: &[200, 400, 401, 404, 405, 408, 412, 413, 415, 429, 500, 501, 503],
};

/// `POST {$request.body#/notifyurl}`.
pub static CALL_STATUS: Operation = Operation {
    id: "callStatus",
    method: "POST",
    path: "{$request.body#/notifyurl}",
    other_paths: &[],
    scope: None,
    secured: false,
    deprecated: false,
    statuses: &[204, 400, 401, 404, 405, 408, 412, 413, 415, 500, 503],
};

/// The operations that a service implements, in the order of the document.
pub static OPERATIONS: &[&Operation] =
    &[&DIALOUT, &GET_CONVERSATION, &GET_INTENT_REALTIME_DATA, &GET_INTENT_REALTIME_DATA_BY_GET, &GET_USER_STATUS];

/// Every operation of the document on its path and the other spellings of it; any other method on such a path is
/// answered with 405. With the feature `document`, the document itself is at `/openapi.json`.
pub fn router<A: api::Smartassist, V: TokenVerifier>(stub: Stub<A, V>) -> Router {
    let routes = Router::new();
    let routes = routes.route(
        "/api/1.1/public/bot/{botId}/smartassist/dialout",
        routing::post(handle_dialout::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes = routes.route(
        "/api/1.1/public/bot/{botId}/v2/smartassist/dialout",
        routing::post(handle_dialout::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes = routes.route(
        "/api/1.1/public/bot/{botId}/V2/smartassist/dialout",
        routing::post(handle_dialout::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes = routes.route(
        "/agentassist/api/v1/public/{streamId}/conversations/{conversationId}",
        routing::get(handle_get_conversation::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes = routes.route(
        "/api/public/bot/{botId}/intentrealtimedata",
        routing::post(handle_get_intent_realtime_data::<A, V>)
            .get(handle_get_intent_realtime_data_by_get::<A, V>)
            .fallback(pipeline::wrong_method),
    );
    let routes = routes.route(
        "/api/public/bot/{botId}//intentrealtimedata",
        routing::post(handle_get_intent_realtime_data::<A, V>)
            .get(handle_get_intent_realtime_data_by_get::<A, V>)
            .fallback(pipeline::wrong_method),
    );
    let routes = routes.route(
        "/agentassist/api/public/analytics/account/{accountId}/userstatus",
        routing::post(handle_get_user_status::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes = routes.route(
        "/agentassist/api/public/analytics/account/{accountId}//userstatus",
        routing::post(handle_get_user_status::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes = routes.route(
        "/agentassist/api/public/analytics/1.1/account/{accountId}/userstatus",
        routing::post(handle_get_user_status::<A, V>).fallback(pipeline::wrong_method),
    );
    let routes = routes.route(
        "/agentassist/api/public/analytics/1.1/account/{accountId}//userstatus",
        routing::post(handle_get_user_status::<A, V>).fallback(pipeline::wrong_method),
    );
    #[cfg(feature = "document")]
    let routes = crate::document::serve(routes, super::document::document);
    stub.finish(routes)
}

async fn handle_dialout<A: api::Smartassist, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&DIALOUT, request);
        let caller = stub.authorise(&DIALOUT, &incoming).await?;
        incoming.parse_query(&[])?;
        let bot_id: types::BotId = incoming.path("botId")?;
        let idempotency_key = incoming.optional_header("Idempotency-Key")?;
        let format = incoming.optional_header("Format")?;
        stub.check_owner(&caller, &incoming, ResourceId::Bot(&bot_id)).await?;
        let input = api::DialoutInput {
            bot_id,
            idempotency_key,
            format,
            body: incoming.json(&schemas::DIALOUT_REQUEST, stub.limits()).await?,
        };
        Ok(stub.api().dialout(caller, input).await.into_response())
    })
    .await
}

async fn handle_get_conversation<A: api::Smartassist, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&GET_CONVERSATION, request);
        let caller = stub.authorise(&GET_CONVERSATION, &incoming).await?;
        incoming.parse_query(&[])?;
        let stream_id: types::BotId = incoming.path("streamId")?;
        let conversation_id = incoming.path("conversationId")?;
        let account_id: types::AccountId = incoming.header("accountId")?;
        stub.check_owner(&caller, &incoming, ResourceId::Bot(&stream_id)).await?;
        stub.check_owner(&caller, &incoming, ResourceId::Account(&account_id)).await?;
        let input = api::GetConversationInput { stream_id, conversation_id, account_id };
        Ok(stub.api().get_conversation(caller, input).await.into_response())
    })
    .await
}

async fn handle_get_intent_realtime_data<A: api::Smartassist, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&GET_INTENT_REALTIME_DATA, request);
        let caller = stub.authorise(&GET_INTENT_REALTIME_DATA, &incoming).await?;
        incoming.parse_query(&[])?;
        let bot_id: types::BotId = incoming.path("botId")?;
        let account_id: Option<types::AccountId> = incoming.optional_header("accountId")?;
        let format = incoming.optional_header("Format")?;
        stub.check_owner(&caller, &incoming, ResourceId::Bot(&bot_id)).await?;
        if let Some(account_id) = &account_id {
            stub.check_owner(&caller, &incoming, ResourceId::Account(account_id)).await?;
        }
        let input = api::GetIntentRealtimeDataInput { bot_id, account_id, format };
        Ok(stub.api().get_intent_realtime_data(caller, input).await.into_response())
    })
    .await
}

async fn handle_get_intent_realtime_data_by_get<A: api::Smartassist, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&GET_INTENT_REALTIME_DATA_BY_GET, request);
        let caller = stub.authorise(&GET_INTENT_REALTIME_DATA_BY_GET, &incoming).await?;
        incoming.parse_query(&[])?;
        let bot_id: types::BotId = incoming.path("botId")?;
        let account_id: Option<types::AccountId> = incoming.optional_header("accountId")?;
        let format = incoming.optional_header("Format")?;
        stub.check_owner(&caller, &incoming, ResourceId::Bot(&bot_id)).await?;
        if let Some(account_id) = &account_id {
            stub.check_owner(&caller, &incoming, ResourceId::Account(account_id)).await?;
        }
        let input = api::GetIntentRealtimeDataByGetInput { bot_id, account_id, format };
        Ok(stub.api().get_intent_realtime_data_by_get(caller, input).await.into_response())
    })
    .await
}

async fn handle_get_user_status<A: api::Smartassist, V: TokenVerifier>(
    State(stub): State<Arc<Stub<A, V>>>,
    request: Request,
) -> Response {
    pipeline::answer(async {
        let mut incoming = Incoming::new(&GET_USER_STATUS, request);
        let caller = stub.authorise(&GET_USER_STATUS, &incoming).await?;
        incoming.parse_query(&["limit", "offset"])?;
        let account_id: types::AccountId = incoming.path("accountId")?;
        let limit = incoming.optional_query("limit")?.unwrap_or_default();
        let offset = incoming.optional_query("offset")?.unwrap_or_default();
        let iid: Option<types::BotId> = incoming.optional_header("iid")?;
        let format = incoming.optional_header("Format")?;
        stub.check_owner(&caller, &incoming, ResourceId::Account(&account_id)).await?;
        if let Some(iid) = &iid {
            stub.check_owner(&caller, &incoming, ResourceId::Bot(iid)).await?;
        }
        let input = api::GetUserStatusInput {
            account_id,
            limit,
            offset,
            iid,
            format,
            body: incoming.json(&schemas::USER_STATUS_REQUEST, stub.limits()).await?,
        };
        Ok(stub.api().get_user_status(caller, input).await.into_response())
    })
    .await
}
