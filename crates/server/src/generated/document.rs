// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 79655b3aca5ebd2369097cc4399241283375a37d5cf5e11a33a5580a83ce1712

//! The document that the server serves: schemas from the types, operations from the routes, and the rest from
//! `head`.

use crate::document::{DocumentBuilder, OpenApi, operation, parameter, response};
use smartassist_types as types;

use super::routes;

/// The document, as OpenAPI 3.1.
pub fn document() -> OpenApi {
    let mut document = DocumentBuilder::new(super::head::HEAD);
    document.version(env!("CARGO_PKG_VERSION"));
    document.schema::<types::BotId>();
    document.schema::<types::AccountId>();
    document.schema::<types::ConversationId>();
    document.schema::<types::IdempotencyKey>();
    document.schema::<types::DialoutRequest>();
    document.schema::<types::Target>();
    document.schema::<types::CallerId>();
    document.schema::<types::Trunk>();
    document.schema::<types::NotifyUrl>();
    document.schema::<types::NotifyHeaders>();
    document.schema::<types::Metadata>();
    document.schema::<types::MachineDetectionMode>();
    document.schema::<types::ThresholdWordCount>();
    document.schema::<types::Timers>();
    document.schema::<types::NoSpeechTimeoutMs>();
    document.schema::<types::DecisionTimeoutMs>();
    document.schema::<types::ToneTimeoutMs>();
    document.schema::<types::GreetingCompletionTimeoutMs>();
    document.schema::<types::TimeoutInMs>();
    document.schema::<types::AmdEventsSubscription>();
    document.schema::<types::AmdEvent>();
    document.schema::<types::CallControlParameter>();
    document.schema::<types::SttProvider>();
    document.schema::<types::SttLanguage>();
    document.schema::<types::SttLabel>();
    document.schema::<types::SpeechTimeoutMs>();
    document.schema::<types::DialoutAnswer>();
    document.schema::<types::CallStatusNotification>();
    document.schema::<types::CallStatus>();
    document.schema::<types::ReasonCode>();
    document.schema::<types::MachineDetectionResult>();
    document.schema::<types::CallTime>();
    document.schema::<types::CallDuration>();
    document.schema::<types::Conversation>();
    document.schema::<types::Timestamp>();
    document.schema::<types::ConversationStatus>();
    document.schema::<types::Channel>();
    document.schema::<types::ConversationType>();
    document.schema::<types::Priority>();
    document.schema::<types::SurveyRequired>();
    document.schema::<types::FreeItem>();
    document.schema::<types::Participant>();
    document.schema::<types::ParticipantStatus>();
    document.schema::<types::TransferDetail>();
    document.schema::<types::TransferTarget>();
    document.schema::<types::TransferredType>();
    document.schema::<types::TransferTargetType>();
    document.schema::<types::TransferPriority>();
    document.schema::<types::QueueVisit>();
    document.schema::<types::QueueVisitType>();
    document.schema::<types::QueueVisitStatus>();
    document.schema::<types::Note>();
    document.schema::<types::NoteAuthor>();
    document.schema::<types::Dispositions>();
    document.schema::<types::DispositionMetaStatus>();
    document.schema::<types::DispositionStatus>();
    document.schema::<types::DispositionSet>();
    document.schema::<types::SentimentTone>();
    document.schema::<types::AgentDesktopMeta>();
    document.schema::<types::PageVisit>();
    document.schema::<types::UserInfo>();
    document.schema::<types::WorkingHours>();
    document.schema::<types::Identity>();
    document.schema::<types::AgentTransferConfig>();
    document.schema::<types::AssistEvents>();
    document.schema::<types::StartEvent>();
    document.schema::<types::DialogTone>();
    document.schema::<types::IntentSessions>();
    document.schema::<types::IntentSession>();
    document.schema::<types::IntentSessionStatus>();
    document.schema::<types::UserStatusRequest>();
    document.schema::<types::UserStatusFilter>();
    document.schema::<types::AgentEmails>();
    document.schema::<types::AgentEmail>();
    document.schema::<types::DateFilter>();
    document.schema::<types::FilterDate>();
    document.schema::<types::TimeZoneOffSet>();
    document.schema::<types::Granularity>();
    document.schema::<types::GranularityPeriod>();
    document.schema::<types::GranularityMinutes>();
    document.schema::<types::PageLimit>();
    document.schema::<types::PageOffset>();
    document.schema::<types::UserStatusPage>();
    document.schema::<types::UserStatusAgent>();
    document.schema::<types::TimeInterval>();
    document.schema::<types::StatusEntry>();
    document.schema::<types::StatusMetric>();
    document.schema::<types::StatusStats>();
    document.schema::<types::Errors>();
    document.schema::<types::ErrorItem>();
    document.schema::<types::RetryAfterSeconds>();
    document.without_type("CallDuration");
    document.without_type("FreeItem");
    document.without_type("Priority");
    document.without_type("SurveyRequired");
    document.aliases("DialoutRequest", "notifyurl", &["notifyUrl"], "Another documented spelling of `notifyurl`.");
    document.aliases(
        "DialoutRequest",
        "machineDetection",
        &["machinedetection"],
        "Another documented spelling of `machineDetection`.",
    );
    document.aliases(
        "CallStatusNotification",
        "duration",
        &["callDuration"],
        "Another documented spelling of `duration`.",
    );
    document.aliases(
        "CallStatusNotification",
        "machinedetection",
        &["machineDetection"],
        "Another documented spelling of `machinedetection`.",
    );
    document.aliases(
        "CallStatusNotification",
        "callconnecttime",
        &["callConnectTime"],
        "Another documented spelling of `callconnecttime`.",
    );
    document.aliases(
        "CallStatusNotification",
        "callDisconnectTime",
        &["callDisconnecttime"],
        "Another documented spelling of `callDisconnectTime`.",
    );
    document.aliases(
        "CallStatusNotification",
        "ringDurationInMS",
        &[],
        "Another documented spelling of `ringDurationInMS`.",
    );
    document.aliases(
        "CallStatusNotification",
        "connectDurationInMS",
        &[],
        "Another documented spelling of `connectDurationInMS`.",
    );
    document.aliases("UserStatusAgent", "email", &["emailId"], "Another documented spelling of `email`.");
    document.aliases("ErrorItem", "msg", &["message"], "Another documented spelling of `msg`.");
    document.response(
        "BadRequest",
        response(
            "The request cannot be read: malformed JSON, a path, query or header parameter against \
             its constraint, or an unknown or repeated query parameter. The vendor also answers \
             this to a bot id that does not exist; servers made from this document answer 404.",
        )
        .header::<String>(
            "RateLimit-Policy",
            "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
        )
        .header::<String>(
            "RateLimit",
            "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
        )
        .body::<types::Errors>(&[("invalidStreamId", "ErrorInvalidStreamId"), ("malformed", "ErrorMalformed")]),
    );
    document.response(
        "Unauthorized",
        response(
            "No token, a token that does not hold, a `jti` used before, or an app without the \
             scope of the operation. The vendor also answers this to a token for another bot; \
             servers made from this document answer 404.",
        )
        .body::<types::Errors>(&[
            ("invalidCredentials", "ErrorInvalidCredentials"),
            ("invalidToken", "ErrorInvalidToken"),
            ("scopeMissing", "ErrorScopeMissing"),
            ("scopeMissingOtherKey", "ErrorScopeMissingOtherKey"),
            ("tooLongLived", "ErrorTooLongLived"),
            ("replay", "ErrorReplay"),
        ]),
    );
    document.response(
        "NotFound",
        response(
            "There is no such bot, account or conversation, or it is not the caller's: one answer \
             for both, so that nobody learns what others have. Or there is no such path.",
        )
        .header::<String>(
            "RateLimit-Policy",
            "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
        )
        .header::<String>(
            "RateLimit",
            "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
        )
        .body::<types::Errors>(&[("notFound", "ErrorNotFound")]),
    );
    document.response(
        "MethodNotAllowed",
        response(
            "The path exists but not for this method. The header `Allow` lists the methods that \
             work.",
        )
        .body::<types::Errors>(&[("methodNotAllowed", "ErrorMethodNotAllowed")]),
    );
    document.response(
        "RequestTimeout",
        response("The body did not arrive in time.")
            .header::<String>(
                "RateLimit-Policy",
                "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
            )
            .header::<String>(
                "RateLimit",
                "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
            )
            .body::<types::Errors>(&[("requestTimeout", "ErrorRequestTimeout")]),
    );
    document.response(
        "StillRunning",
        response(
            "A request with the same `Idempotency-Key` is still being handled. Only servers that \
             honour the header answer this.",
        )
        .header::<String>(
            "RateLimit-Policy",
            "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
        )
        .header::<String>(
            "RateLimit",
            "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
        )
        .body::<types::Errors>(&[("stillRunning", "ErrorStillRunning")]),
    );
    document.response(
        "PreconditionFailed",
        response(
            "The body is JSON but breaks a constraint: a required field is missing, a field is \
             unknown, or a value is out of bounds. The vendor sends one general item; servers made \
             from this document send one for each violation, with a JSON Pointer to it and without \
             its value.",
        )
        .header::<String>(
            "RateLimit-Policy",
            "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
        )
        .header::<String>(
            "RateLimit",
            "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
        )
        .body::<types::Errors>(&[("asObserved", "ErrorValidation"), ("withPointers", "ErrorValidationWithPointers")]),
    );
    document.response(
        "PayloadTooLarge",
        response("The body is larger than the receiver takes.")
            .header::<String>(
                "RateLimit-Policy",
                "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
            )
            .header::<String>(
                "RateLimit",
                "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
            )
            .body::<types::Errors>(&[("payloadTooLarge", "ErrorPayloadTooLarge")]),
    );
    document.response(
        "UnsupportedMediaType",
        response(
            "The body is declared as `application/json` neither by `Content-Type` nor, where that \
             is absent or a form, by `Format`.",
        )
        .header::<String>(
            "RateLimit-Policy",
            "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
        )
        .header::<String>(
            "RateLimit",
            "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
        )
        .body::<types::Errors>(&[("unsupportedMediaType", "ErrorUnsupportedMediaType")]),
    );
    document.response(
        "KeyReused",
        response(
            "The `Idempotency-Key` was used before, with another body. Nothing was dialled. Only \
             servers that honour the header answer this.",
        )
        .header::<String>(
            "RateLimit-Policy",
            "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
        )
        .header::<String>(
            "RateLimit",
            "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
        )
        .body::<types::Errors>(&[("keyReused", "ErrorKeyReused")]),
    );
    document.response(
        "TooManyRequests",
        response(
            "More than 60 requests within a minute from one account. The vendor documents the \
             limit and the text; the status is what callers observe. Servers made from this \
             document also answer it where an account has as many calls at one time as it may.",
        )
        .header::<types::RetryAfterSeconds>(
            "Retry-After",
            "How many seconds to wait before asking again. The vendor does not document the \
             header, so it may be missing; wait 60 seconds then.",
        )
        .header::<String>(
            "RateLimit-Policy",
            "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
        )
        .header::<String>(
            "RateLimit",
            "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
        )
        .body::<types::Errors>(&[("perMinute", "ErrorTooManyRequests")]),
    );
    document.response(
        "InternalServerError",
        response("Something broke while the request was handled. Whether it took effect is not known.")
            .header::<String>(
                "RateLimit-Policy",
                "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
            )
            .header::<String>(
                "RateLimit",
                "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
            )
            .body::<types::Errors>(&[("internal", "ErrorInternal")]),
    );
    document.response(
        "NotImplemented",
        response("The server knows the operation but does not offer it.")
            .header::<String>(
                "RateLimit-Policy",
                "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
            )
            .header::<String>(
                "RateLimit",
                "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
            )
            .body::<types::Errors>(&[("notImplemented", "ErrorNotImplemented")]),
    );
    document.response(
        "ServiceUnavailable",
        response("Too much to do at the moment, or shutting down. The request had no effect.")
            .header::<types::RetryAfterSeconds>(
                "Retry-After",
                "How many seconds to wait before asking again. The vendor does not document the \
             header, so it may be missing; wait 60 seconds then.",
            )
            .header::<String>(
                "RateLimit-Policy",
                "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
            )
            .header::<String>(
                "RateLimit",
                "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
            )
            .body::<types::Errors>(&[("unavailable", "ErrorUnavailable")]),
    );
    document.response(
        "BadNotification",
        response("The notification cannot be read, because it is not one JSON value.")
            .body::<types::Errors>(&[("malformed", "ErrorMalformed")]),
    );
    document.response(
        "BadSignature",
        response(
            "The signature of the notification is missing, wrong or too old, and the receiver \
             insists on it.",
        )
        .body::<types::Errors>(&[("badSignature", "ErrorBadSignature")]),
    );
    document.operation(
        &routes::DIALOUT,
        operation("Start an outbound call")
            .description(
                "Places a call to `target` and connects whoever answers with the bot's experience \
             flow.\n\
             \n\
             The answer comes as soon as the call is under way; it does not wait for somebody to \
             pick up. What happens\n\
             next is told to `notifyurl`, if one is given. The vendor has no idempotency key: \
             sending the same request\n\
             twice rings twice, so do not repeat it blindly after an error. Servers made from this \
             document may honour\n\
             `Idempotency-Key`.\n\
             \n\
             The vendor's table is headed \"Query Parameters\", but everything travels in a JSON \
             body. The body is declared\n\
             by `Content-Type: application/json` or, as in the vendor's samples, by the header \
             `Format`.\n\
             \n\
             The vendor documents no success status. This document says 200; a client should take \
             any 2xx.\n\
             `dialoutV2` is the same operation on the path of the pages since December 2025.",
            )
            .tag("calls")
            .parameter(parameter::path::<types::BotId>(
                "botId",
                "The bot, found on its General Settings page. A stream id is the same thing.",
            ))
            .parameter(parameter::header::<types::IdempotencyKey>(
                "Idempotency-Key",
                "Makes repeating a dialout harmless where the server honours it: the same key with the \
             same body is answered\n\
             as the first time and rings nobody again. One key for each call, such as a UUID, \
             remembered for 24 hours.\n\
             \n\
             The vendor does not know this header and rings twice. Servers made from this document \
             may honour it.",
            ))
            .parameter(
                parameter::header::<String>(
                    "Format",
                    "The media type of the body, as the vendor's samples state it, most of them without \
             `Content-Type`.\n\
             \n\
             Where it is `application/json`, servers made from this document read the body as JSON \
             also if `Content-Type`\n\
             is absent or `application/x-www-form-urlencoded`, which is what curl sends by itself. \
             It is compared without\n\
             regard to case and to parameters such as `;charset=UTF-8`. Any other value changes \
             nothing, and neither does\n\
             the header where the request has no body. Clients made from this document send \
             `Content-Type` and need no\n\
             `Format`.",
                )
                .example(r#""application/json""#),
            )
            .body::<types::DialoutRequest>(
                "Whom to call, as whom, and what to do about answering machines.",
                &[
                    ("detect", "DialoutRequest2023"),
                    ("edition2025", "DialoutRequest2025"),
                    ("withoutAmdEvents", "DialoutRequestQuiet"),
                ],
            )
            .response(
                200,
                response("The call is under way.")
                    .header::<String>(
                        "RateLimit-Policy",
                        "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
                    )
                    .header::<String>(
                        "RateLimit",
                        "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
                    )
                    .body::<types::DialoutAnswer>(&[("underWay", "DialoutAnswer")]),
            )
            .response_ref(400, "BadRequest")
            .response_ref(401, "Unauthorized")
            .response_ref(404, "NotFound")
            .response_ref(405, "MethodNotAllowed")
            .response_ref(408, "RequestTimeout")
            .response_ref(409, "StillRunning")
            .response_ref(412, "PreconditionFailed")
            .response_ref(413, "PayloadTooLarge")
            .response_ref(415, "UnsupportedMediaType")
            .response_ref(422, "KeyReused")
            .response_ref(429, "TooManyRequests")
            .response_ref(500, "InternalServerError")
            .response_ref(501, "NotImplemented")
            .response_ref(503, "ServiceUnavailable"),
    );
    document.operation(
        &routes::DIALOUT_V2,
        operation("Start an outbound call, on the path of version 2")
            .description(
                "The same as `dialout`: the same request, the same answer, the same notifications. The \
             vendor says that its\n\
             server configures answering machine detection earlier on this path, which makes the \
             first result come sooner.\n\
             Servers made from this document treat both paths as one operation; an \
             `Idempotency-Key` used on one is known\n\
             on the other.\n\
             \n\
             The vendor's table writes `V2` and its sample `v2`; servers made from this document \
             accept both spellings of\n\
             the path.",
            )
            .tag("calls")
            .parameter(parameter::path::<types::BotId>(
                "botId",
                "The bot, found on its General Settings page. A stream id is the same thing.",
            ))
            .parameter(parameter::header::<types::IdempotencyKey>(
                "Idempotency-Key",
                "Makes repeating a dialout harmless where the server honours it: the same key with the \
             same body is answered\n\
             as the first time and rings nobody again. One key for each call, such as a UUID, \
             remembered for 24 hours.\n\
             \n\
             The vendor does not know this header and rings twice. Servers made from this document \
             may honour it.",
            ))
            .parameter(
                parameter::header::<String>(
                    "Format",
                    "The media type of the body, as the vendor's samples state it, most of them without \
             `Content-Type`.\n\
             \n\
             Where it is `application/json`, servers made from this document read the body as JSON \
             also if `Content-Type`\n\
             is absent or `application/x-www-form-urlencoded`, which is what curl sends by itself. \
             It is compared without\n\
             regard to case and to parameters such as `;charset=UTF-8`. Any other value changes \
             nothing, and neither does\n\
             the header where the request has no body. Clients made from this document send \
             `Content-Type` and need no\n\
             `Format`.",
                )
                .example(r#""application/json""#),
            )
            .body::<types::DialoutRequest>(
                "Whom to call, as whom, and what to do about answering machines.",
                &[
                    ("detect", "DialoutRequest2023"),
                    ("edition2025", "DialoutRequest2025"),
                    ("withoutAmdEvents", "DialoutRequestQuiet"),
                ],
            )
            .response(
                200,
                response("The call is under way.")
                    .header::<String>(
                        "RateLimit-Policy",
                        "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
                    )
                    .header::<String>(
                        "RateLimit",
                        "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
                    )
                    .body::<types::DialoutAnswer>(&[("underWay", "DialoutAnswer")]),
            )
            .response_ref(400, "BadRequest")
            .response_ref(401, "Unauthorized")
            .response_ref(404, "NotFound")
            .response_ref(405, "MethodNotAllowed")
            .response_ref(408, "RequestTimeout")
            .response_ref(409, "StillRunning")
            .response_ref(412, "PreconditionFailed")
            .response_ref(413, "PayloadTooLarge")
            .response_ref(415, "UnsupportedMediaType")
            .response_ref(422, "KeyReused")
            .response_ref(429, "TooManyRequests")
            .response_ref(500, "InternalServerError")
            .response_ref(501, "NotImplemented")
            .response_ref(503, "ServiceUnavailable"),
    );
    document.operation(
        &routes::GET_CONVERSATION,
        operation("Read one conversation")
            .description(
                "Returns everything stored about one conversation: who took part, where it was \
             transferred, how long the\n\
             customer waited, how it ended.\n\
             \n\
             The request has no body, so it needs no `Content-Type`. The remarks about `limit`, \
             `dateFrom` and `dateTo`\n\
             on the vendor's page belong to another operation and are not part of this one.",
            )
            .tag("conversations")
            .parameter(parameter::path::<types::BotId>(
                "streamId",
                "The bot, found on its General Settings page. A bot id is the same thing.",
            ))
            .parameter(parameter::path::<types::ConversationId>("conversationId", "The conversation, by its `_id`."))
            .parameter(
                parameter::header::<types::AccountId>(
                    "accountId",
                    "The account, found with the app credentials under API Setup.",
                )
                .required(),
            )
            .response(
                200,
                response("The conversation.")
                    .header::<String>(
                        "RateLimit-Policy",
                        "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
                    )
                    .header::<String>(
                        "RateLimit",
                        "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
                    )
                    .body::<types::Conversation>(&[("chat", "ConversationChat"), ("voice", "ConversationVoice")]),
            )
            .response_ref(400, "BadRequest")
            .response_ref(401, "Unauthorized")
            .response_ref(404, "NotFound")
            .response_ref(405, "MethodNotAllowed")
            .response_ref(429, "TooManyRequests")
            .response_ref(500, "InternalServerError")
            .response_ref(501, "NotImplemented")
            .response_ref(503, "ServiceUnavailable"),
    );
    document.operation(
        &routes::GET_INTENT_REALTIME_DATA,
        operation("List the latest automated sessions of a bot")
            .description(
                "Returns the most recent sessions of a bot that went through its flow, as a rule the \
             latest 25. There is no\n\
             paging and the request has no body.\n\
             \n\
             One edition of the vendor's page prints two slashes before `intentrealtimedata`; \
             servers made from this\n\
             document accept both spellings of the path.",
            )
            .tag("automation")
            .parameter(parameter::path::<types::BotId>(
                "botId",
                "The bot, found on its General Settings page. A stream id is the same thing.",
            ))
            .parameter(parameter::header::<types::AccountId>(
                "accountId",
                "The account, found with the app credentials under API Setup. Later pages ask for it; \
             the 2023 page does not, so a server answers without it.",
            ))
            .parameter(
                parameter::header::<String>(
                    "Format",
                    "The media type of the body, as the vendor's samples state it, most of them without \
             `Content-Type`.\n\
             \n\
             Where it is `application/json`, servers made from this document read the body as JSON \
             also if `Content-Type`\n\
             is absent or `application/x-www-form-urlencoded`, which is what curl sends by itself. \
             It is compared without\n\
             regard to case and to parameters such as `;charset=UTF-8`. Any other value changes \
             nothing, and neither does\n\
             the header where the request has no body. Clients made from this document send \
             `Content-Type` and need no\n\
             `Format`.",
                )
                .example(r#""application/json""#),
            )
            .response(
                200,
                response("The sessions.")
                    .header::<String>(
                        "RateLimit-Policy",
                        "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
                    )
                    .header::<String>(
                        "RateLimit",
                        "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
                    )
                    .body::<types::IntentSessions>(&[("chatAndVoice", "IntentSessions")]),
            )
            .response_ref(400, "BadRequest")
            .response_ref(401, "Unauthorized")
            .response_ref(404, "NotFound")
            .response_ref(405, "MethodNotAllowed")
            .response_ref(429, "TooManyRequests")
            .response_ref(500, "InternalServerError")
            .response_ref(501, "NotImplemented")
            .response_ref(503, "ServiceUnavailable"),
    );
    document.operation(
        &routes::GET_INTENT_REALTIME_DATA_BY_GET,
        operation("List the latest automated sessions of a bot, the old way")
            .description(
                "The same as `getIntentRealtimeData`. One edition of the vendor's page said GET in its \
             table while its sample sent POST; new callers send POST.",
            )
            .tag("automation")
            .parameter(parameter::path::<types::BotId>(
                "botId",
                "The bot, found on its General Settings page. A stream id is the same thing.",
            ))
            .parameter(parameter::header::<types::AccountId>(
                "accountId",
                "The account, found with the app credentials under API Setup. Later pages ask for it; \
             the 2023 page does not, so a server answers without it.",
            ))
            .parameter(
                parameter::header::<String>(
                    "Format",
                    "The media type of the body, as the vendor's samples state it, most of them without \
             `Content-Type`.\n\
             \n\
             Where it is `application/json`, servers made from this document read the body as JSON \
             also if `Content-Type`\n\
             is absent or `application/x-www-form-urlencoded`, which is what curl sends by itself. \
             It is compared without\n\
             regard to case and to parameters such as `;charset=UTF-8`. Any other value changes \
             nothing, and neither does\n\
             the header where the request has no body. Clients made from this document send \
             `Content-Type` and need no\n\
             `Format`.",
                )
                .example(r#""application/json""#),
            )
            .response(
                200,
                response("The sessions.")
                    .header::<String>(
                        "RateLimit-Policy",
                        "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
                    )
                    .header::<String>(
                        "RateLimit",
                        "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
                    )
                    .body::<types::IntentSessions>(&[("chatAndVoice", "IntentSessions")]),
            )
            .response_ref(400, "BadRequest")
            .response_ref(401, "Unauthorized")
            .response_ref(404, "NotFound")
            .response_ref(405, "MethodNotAllowed")
            .response_ref(429, "TooManyRequests")
            .response_ref(500, "InternalServerError")
            .response_ref(501, "NotImplemented")
            .response_ref(503, "ServiceUnavailable"),
    );
    document.operation(
        &routes::GET_USER_STATUS,
        operation("Read the status history of the agents")
            .description(
                "Splits the asked period into buckets of `granularity` and tells, for each agent and \
             bucket, how long the agent\n\
             was in which status. The answer comes in pages of agents: while `hasMore` is true, \
             ask again with `offset`\n\
             raised by `limit`.\n\
             \n\
             `limit` and `offset` travel in the query, as the pages of 2025 have it, or in the \
             body, as clients send them.\n\
             Where one of them is in both and the values differ, the answer is 412; a query that \
             has the default counts\n\
             as absent.\n\
             \n\
             The pages of 2022 and of 2025 write the dates and the granularity in different ways; \
             both are accepted.\n\
             `getUserStatusV11` is the same operation on the path that the table of the pages of \
             2025 lists; their sample\n\
             uses the path here. The page of 2022 and clients write two slashes before \
             `userstatus`; servers made from this\n\
             document accept both spellings of both paths.",
            )
            .tag("agents")
            .parameter(parameter::path::<types::AccountId>(
                "accountId",
                "The account, found with the app credentials under API Setup.",
            ))
            .parameter(parameter::query::<types::PageLimit>(
                "limit",
                "How many agents a page holds at most. It may stand in the body instead.",
            ))
            .parameter(parameter::query::<types::PageOffset>(
                "offset",
                "How many agents to skip. It may stand in the body instead.",
            ))
            .parameter(parameter::header::<types::BotId>(
                "iid",
                "The stream or app that asks. Later pages ask for it; earlier ones do not know it.",
            ))
            .parameter(
                parameter::header::<String>(
                    "Format",
                    "The media type of the body, as the vendor's samples state it, most of them without \
             `Content-Type`.\n\
             \n\
             Where it is `application/json`, servers made from this document read the body as JSON \
             also if `Content-Type`\n\
             is absent or `application/x-www-form-urlencoded`, which is what curl sends by itself. \
             It is compared without\n\
             regard to case and to parameters such as `;charset=UTF-8`. Any other value changes \
             nothing, and neither does\n\
             the header where the request has no body. Clients made from this document send \
             `Content-Type` and need no\n\
             `Format`.",
                )
                .example(r#""application/json""#),
            )
            .body::<types::UserStatusRequest>(
                "Which agents, which period, and how long a bucket is.",
                &[("period", "UserStatusRequest"), ("minutes2022", "UserStatusRequest2022")],
            )
            .response(
                200,
                response("One page of agents.")
                    .header::<String>(
                        "RateLimit-Policy",
                        "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
                    )
                    .header::<String>(
                        "RateLimit",
                        "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
                    )
                    .body::<types::UserStatusPage>(&[("firstPage", "UserStatusPage")]),
            )
            .response_ref(400, "BadRequest")
            .response_ref(401, "Unauthorized")
            .response_ref(404, "NotFound")
            .response_ref(405, "MethodNotAllowed")
            .response_ref(408, "RequestTimeout")
            .response_ref(412, "PreconditionFailed")
            .response_ref(413, "PayloadTooLarge")
            .response_ref(415, "UnsupportedMediaType")
            .response_ref(429, "TooManyRequests")
            .response_ref(500, "InternalServerError")
            .response_ref(501, "NotImplemented")
            .response_ref(503, "ServiceUnavailable"),
    );
    document.operation(
        &routes::GET_USER_STATUS_V11,
        operation("Read the status history of the agents, on the path of version 1.1")
            .description(
                "The same as `getUserStatus`: the same request and the same answer, on the path that \
             the table of the pages of\n\
             2025 lists. Servers made from this document treat both paths as one operation, and \
             accept two slashes before\n\
             `userstatus` as well, which is how clients spell it.",
            )
            .tag("agents")
            .parameter(parameter::path::<types::AccountId>(
                "accountId",
                "The account, found with the app credentials under API Setup.",
            ))
            .parameter(parameter::query::<types::PageLimit>(
                "limit",
                "How many agents a page holds at most. It may stand in the body instead.",
            ))
            .parameter(parameter::query::<types::PageOffset>(
                "offset",
                "How many agents to skip. It may stand in the body instead.",
            ))
            .parameter(parameter::header::<types::BotId>(
                "iid",
                "The stream or app that asks. Later pages ask for it; earlier ones do not know it.",
            ))
            .parameter(
                parameter::header::<String>(
                    "Format",
                    "The media type of the body, as the vendor's samples state it, most of them without \
             `Content-Type`.\n\
             \n\
             Where it is `application/json`, servers made from this document read the body as JSON \
             also if `Content-Type`\n\
             is absent or `application/x-www-form-urlencoded`, which is what curl sends by itself. \
             It is compared without\n\
             regard to case and to parameters such as `;charset=UTF-8`. Any other value changes \
             nothing, and neither does\n\
             the header where the request has no body. Clients made from this document send \
             `Content-Type` and need no\n\
             `Format`.",
                )
                .example(r#""application/json""#),
            )
            .body::<types::UserStatusRequest>(
                "Which agents, which period, and how long a bucket is.",
                &[("period", "UserStatusRequest"), ("minutes2022", "UserStatusRequest2022")],
            )
            .response(
                200,
                response("One page of agents.")
                    .header::<String>(
                        "RateLimit-Policy",
                        "The limits of the account, `\"permin\";q=60;w=60`: `q` requests in any `w` seconds \
             (draft-ietf-httpapi-ratelimit-headers-10). Where the hour is limited as well, \
             `perhour` follows behind a comma. The vendor does not send the header; servers made \
             from this document send it to limited callers.",
                    )
                    .header::<String>(
                        "RateLimit",
                        "What is left of each limit, `\"permin\";r=59;t=60`: `r` requests now, and `t` seconds \
             until there is room for one more (draft-ietf-httpapi-ratelimit-headers-10). With a \
             429, `t` of the exhausted limit is what `Retry-After` says. The vendor does not send \
             the header; servers made from this document send it to limited callers.",
                    )
                    .body::<types::UserStatusPage>(&[("firstPage", "UserStatusPage")]),
            )
            .response_ref(400, "BadRequest")
            .response_ref(401, "Unauthorized")
            .response_ref(404, "NotFound")
            .response_ref(405, "MethodNotAllowed")
            .response_ref(408, "RequestTimeout")
            .response_ref(412, "PreconditionFailed")
            .response_ref(413, "PayloadTooLarge")
            .response_ref(415, "UnsupportedMediaType")
            .response_ref(429, "TooManyRequests")
            .response_ref(500, "InternalServerError")
            .response_ref(501, "NotImplemented")
            .response_ref(503, "ServiceUnavailable"),
    );
    document.callback(
        &routes::DIALOUT,
        "callStatus",
        &routes::CALL_STATUS,
        operation("Call-status notification")
            .description(
                "Sent to the `notifyurl` of a dialout request when something happened to its call.\n\
             \n\
             The 2023 edition sends one notification at the end of a call, and perhaps one when it \
             is answered.\n\
             The 2025 edition sends `Answered`, then one `Call-In-Progress` for each AMD event, \
             then `completed`\n\
             or `Failed`. No edition promises an order: the vendor's own samples arrive out of \
             order.\n\
             \n\
             Any 2xx counts as taken; this document names 204. The vendor documents neither time \
             limits nor\n\
             repeated attempts. The request carries the headers asked for in `notifyHeaders` as \
             well.",
            )
            .tag("notifications")
            .security(&[])
            .parameter(
                parameter::header::<String>(
                    "SAVG-Signature",
                    "Proof of where the notification comes from, `t=<unix seconds>,v1=<hex>`. The vendor \
             does not say how it is made. The engine it builds on signs `<t>.<body>` with \
             HMAC-SHA256 in a header of the same form.",
                )
                .example(r#""t=1750947610,v1=2bdbc3c37371dcd9cf62ef637624a4e7eff42ebeb4e5c100c83b7146422bxxxx""#),
            )
            .parameter(
                parameter::header::<String>(
                    "webhook-id",
                    "The notification's id, the same whenever it is sent again (Standard Webhooks). The \
             vendor sends none; servers made from this document may.",
                )
                .example(r#""msg_2KWPBgLlAfxdpx2AI54pPJ85f4W""#),
            )
            .parameter(
                parameter::header::<String>(
                    "webhook-timestamp",
                    "When this attempt was sent, in Unix seconds (Standard Webhooks). The vendor does not \
             send it; servers made from this document may.",
                )
                .example(r#""1674087231""#),
            )
            .parameter(
                parameter::header::<String>(
                    "webhook-signature",
                    "Proof of where the notification comes from, `v1,<base64>`, several of them separated \
             by spaces: HMAC-SHA256 over `<webhook-id>.<webhook-timestamp>.<body>` (Standard \
             Webhooks). The vendor does not send it; servers made from this document may.",
                )
                .example(r#""v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=""#),
            )
            .body::<types::CallStatusNotification>(
                "What happened to the call. One object in each request.",
                &[
                    ("completedHuman", "NotificationCompletedHuman2023"),
                    ("completedMachine", "NotificationCompletedMachine2023"),
                    ("completedDetectionDisabled", "NotificationCompletedDisabled2023"),
                    ("failedUnavailable", "NotificationFailedUnavailable2023"),
                    ("failedBusy", "NotificationFailedBusy2023"),
                    ("failedDeclined", "NotificationFailedDeclined2023"),
                    ("answered2025", "NotificationAnswered2025"),
                    ("machineDetected2025", "NotificationMachineDetected2025"),
                    ("stopped2025", "NotificationStopped2025"),
                    ("machineStoppedSpeaking2025", "NotificationMachineStoppedSpeaking2025"),
                    ("completed2025", "NotificationCompleted2025"),
                    ("failedBusy2025", "NotificationFailedBusy2025"),
                ],
            )
            .response(204, response("The notification was taken."))
            .response_ref(400, "BadNotification")
            .response_ref(401, "BadSignature")
            .response_ref(404, "NotFound")
            .response_ref(405, "MethodNotAllowed")
            .response_ref(408, "RequestTimeout")
            .response_ref(412, "PreconditionFailed")
            .response_ref(413, "PayloadTooLarge")
            .response_ref(415, "UnsupportedMediaType")
            .response_ref(500, "InternalServerError")
            .response_ref(503, "ServiceUnavailable"),
    );
    document.finish()
}
