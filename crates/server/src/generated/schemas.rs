// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 79655b3aca5ebd2369097cc4399241283375a37d5cf5e11a33a5580a83ce1712

//! Tables that explain what is wrong with a body. The types enforce the same constraints.

use crate::schema::{Additional, ArrayRules, MapRules, ObjectRules, Property, Schema, StringRules};

/// [`BotId`](smartassist_types::BotId).
pub static BOT_ID: Schema = Schema::String(StringRules {
    min: 1,
    max: Some(128),
    pattern: Some(r#"^[A-Za-z0-9_][A-Za-z0-9_.:-]*$"#),
    pattern_words: "must have only letters, digits and _.:-, and begin with a letter, a digit or _",
    ..StringRules::ANY
});

/// [`DialoutRequest`](smartassist_types::DialoutRequest).
pub static DIALOUT_REQUEST: Schema = Schema::Object(ObjectRules {
    properties: &[
        Property { name: "target", aliases: &[], required: true, nullable: false, schema: &TARGET },
        Property { name: "caller", aliases: &[], required: true, nullable: false, schema: &CALLER_ID },
        Property { name: "bot", aliases: &[], required: false, nullable: false, schema: &BOT_ID },
        Property { name: "botId", aliases: &[], required: false, nullable: false, schema: &BOT_ID },
        Property { name: "trunk", aliases: &[], required: false, nullable: false, schema: &TRUNK },
        Property { name: "notifyurl", aliases: &["notifyUrl"], required: false, nullable: false, schema: &NOTIFY_URL },
        Property { name: "notifyHeaders", aliases: &[], required: false, nullable: false, schema: &NOTIFY_HEADERS },
        Property { name: "metadata", aliases: &[], required: false, nullable: false, schema: &METADATA },
        Property {
            name: "machineDetection",
            aliases: &["machinedetection"],
            required: false,
            nullable: false,
            schema: &MACHINE_DETECTION_MODE,
        },
        Property {
            name: "thresholdWordCount",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &THRESHOLD_WORD_COUNT,
        },
        Property { name: "timers", aliases: &[], required: false, nullable: false, schema: &TIMERS },
        Property { name: "timeoutInMs", aliases: &[], required: false, nullable: false, schema: &TIMEOUT_IN_MS },
        Property {
            name: "amdEventsSubscription",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &AMD_EVENTS_SUBSCRIPTION,
        },
        Property {
            name: "callControlParameter",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &CALL_CONTROL_PARAMETER,
        },
    ],
    additional: Additional::Deny,
    ..ObjectRules::ANY
});

/// [`Target`](smartassist_types::Target).
pub static TARGET: Schema = Schema::String(StringRules {
    min: 1,
    max: Some(512),
    pattern: Some(r#"^[^\x00-\x20\x7F]+$"#),
    pattern_words: "must have no spaces and no control characters",
    ..StringRules::ANY
});

/// [`CallerId`](smartassist_types::CallerId).
pub static CALLER_ID: Schema = Schema::String(StringRules {
    min: 1,
    max: Some(64),
    pattern: Some(r#"^[^\x00-\x1F\x7F]+$"#),
    pattern_words: "must be one line, without control characters",
    ..StringRules::ANY
});

/// [`Trunk`](smartassist_types::Trunk).
pub static TRUNK: Schema = Schema::String(StringRules {
    min: 1,
    max: Some(128),
    pattern: Some(r#"^[^\x00-\x1F\x7F]+$"#),
    pattern_words: "must be one line, without control characters",
    ..StringRules::ANY
});

/// [`NotifyUrl`](smartassist_types::NotifyUrl).
pub static NOTIFY_URL: Schema = Schema::String(StringRules {
    min: 1,
    max: Some(2048),
    pattern: Some(r#"^[Hh][Tt][Tt][Pp][Ss]?://[^\x00-\x20\x7F]+$"#),
    pattern_words: "must be an absolute URL of http or https, without spaces",
    ..StringRules::ANY
});

/// [`NotifyHeaders`](smartassist_types::NotifyHeaders).
pub static NOTIFY_HEADERS: Schema =
    Schema::Map(MapRules { values: &Schema::String(StringRules::ANY), min: 0, max: Some(20) });

/// [`Metadata`](smartassist_types::Metadata).
pub static METADATA: Schema = Schema::Map(MapRules { values: &Schema::Any, min: 0, max: Some(100) });

/// [`MachineDetectionMode`](smartassist_types::MachineDetectionMode).
pub static MACHINE_DETECTION_MODE: Schema =
    Schema::String(StringRules { values: &["disconnect", "detect", "disabled"], ..StringRules::ANY });

/// [`ThresholdWordCount`](smartassist_types::ThresholdWordCount).
pub static THRESHOLD_WORD_COUNT: Schema = Schema::Integer { min: 1, max: 1000, unit: "words" };

/// [`Timers`](smartassist_types::Timers).
pub static TIMERS: Schema = Schema::Object(ObjectRules {
    properties: &[
        Property {
            name: "noSpeechTimeoutMs",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &NO_SPEECH_TIMEOUT_MS,
        },
        Property {
            name: "decisionTimeoutMs",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &DECISION_TIMEOUT_MS,
        },
        Property { name: "toneTimeoutMs", aliases: &[], required: false, nullable: false, schema: &TONE_TIMEOUT_MS },
        Property {
            name: "greetingCompletionTimeoutMs",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &GREETING_COMPLETION_TIMEOUT_MS,
        },
    ],
    additional: Additional::Deny,
    ..ObjectRules::ANY
});

/// [`NoSpeechTimeoutMs`](smartassist_types::NoSpeechTimeoutMs).
pub static NO_SPEECH_TIMEOUT_MS: Schema = Schema::Integer { min: 1, max: 60000, unit: "ms" };

/// [`DecisionTimeoutMs`](smartassist_types::DecisionTimeoutMs).
pub static DECISION_TIMEOUT_MS: Schema = Schema::Integer { min: 1, max: 60000, unit: "ms" };

/// [`ToneTimeoutMs`](smartassist_types::ToneTimeoutMs).
pub static TONE_TIMEOUT_MS: Schema = Schema::Integer { min: 1, max: 60000, unit: "ms" };

/// [`GreetingCompletionTimeoutMs`](smartassist_types::GreetingCompletionTimeoutMs).
pub static GREETING_COMPLETION_TIMEOUT_MS: Schema = Schema::Integer { min: 1, max: 60000, unit: "ms" };

/// [`TimeoutInMs`](smartassist_types::TimeoutInMs).
pub static TIMEOUT_IN_MS: Schema = Schema::Integer { min: 1000, max: 300000, unit: "ms" };

/// [`AmdEventsSubscription`](smartassist_types::AmdEventsSubscription).
pub static AMD_EVENTS_SUBSCRIPTION: Schema =
    Schema::Array(ArrayRules { items: &AMD_EVENT, min: 0, max: Some(32), unique: false });

/// [`AmdEvent`](smartassist_types::AmdEvent).
pub static AMD_EVENT: Schema = Schema::String(StringRules {
    values: &[
        "amd_human_detected",
        "amd_machine_detected",
        "amd_no_speech_detected",
        "amd_decision_timeout",
        "amd_machine_stopped_speaking",
        "amd_tone_detected",
        "amd_error",
        "amd_stopped",
    ],
    ..StringRules::ANY
});

/// [`CallControlParameter`](smartassist_types::CallControlParameter).
pub static CALL_CONTROL_PARAMETER: Schema = Schema::Object(ObjectRules {
    properties: &[
        Property { name: "sttProvider", aliases: &[], required: true, nullable: false, schema: &STT_PROVIDER },
        Property { name: "sttLanguage", aliases: &[], required: true, nullable: false, schema: &STT_LANGUAGE },
        Property { name: "sttLabel", aliases: &[], required: false, nullable: false, schema: &STT_LABEL },
        Property { name: "interim", aliases: &[], required: false, nullable: false, schema: &Schema::Boolean },
        Property {
            name: "continuousASRTimeoutInMS",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &SPEECH_TIMEOUT_MS,
        },
        Property {
            name: "deepgramUtteranceEndMs",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &SPEECH_TIMEOUT_MS,
        },
        Property {
            name: "deepgramEndpointing",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &SPEECH_TIMEOUT_MS,
        },
    ],
    additional: Additional::Deny,
    ..ObjectRules::ANY
});

/// [`SttProvider`](smartassist_types::SttProvider).
pub static STT_PROVIDER: Schema =
    Schema::String(StringRules { min: 1, max: Some(64), pattern: None, ..StringRules::ANY });

/// [`SttLanguage`](smartassist_types::SttLanguage).
pub static STT_LANGUAGE: Schema =
    Schema::String(StringRules { min: 1, max: Some(64), pattern: None, ..StringRules::ANY });

/// [`SttLabel`](smartassist_types::SttLabel).
pub static STT_LABEL: Schema =
    Schema::String(StringRules { min: 1, max: Some(128), pattern: None, ..StringRules::ANY });

/// [`SpeechTimeoutMs`](smartassist_types::SpeechTimeoutMs).
pub static SPEECH_TIMEOUT_MS: Schema = Schema::Integer { min: 0, max: 60000, unit: "ms" };

/// [`CallStatusNotification`](smartassist_types::CallStatusNotification).
pub static CALL_STATUS_NOTIFICATION: Schema = Schema::Object(ObjectRules {
    properties: &[
        Property {
            name: "conversationId",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "status", aliases: &[], required: true, nullable: false, schema: &CALL_STATUS },
        Property { name: "reasonCode", aliases: &[], required: false, nullable: false, schema: &REASON_CODE },
        Property {
            name: "reason",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "duration",
            aliases: &["callDuration"],
            required: false,
            nullable: false,
            schema: &CALL_DURATION,
        },
        Property {
            name: "machinedetection",
            aliases: &["machineDetection"],
            required: false,
            nullable: false,
            schema: &MACHINE_DETECTION_RESULT,
        },
        Property {
            name: "callconnecttime",
            aliases: &["callConnectTime"],
            required: false,
            nullable: false,
            schema: &CALL_TIME,
        },
        Property {
            name: "callDisconnectTime",
            aliases: &["callDisconnecttime"],
            required: false,
            nullable: false,
            schema: &CALL_TIME,
        },
        Property {
            name: "ringDurationInMS",
            aliases: &["ringDurationInMs"],
            required: false,
            nullable: false,
            schema: &Schema::Integer { min: i64::MIN, max: i64::MAX, unit: "" },
        },
        Property {
            name: "connectDurationInMS",
            aliases: &["connectDurationInMs"],
            required: false,
            nullable: false,
            schema: &Schema::Integer { min: i64::MIN, max: i64::MAX, unit: "" },
        },
        Property {
            name: "sessionId",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
    ],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`CallStatus`](smartassist_types::CallStatus).
pub static CALL_STATUS: Schema = Schema::OpenEnum { values: &["answered", "Call-In-Progress", "completed", "failed"] };

/// [`ReasonCode`](smartassist_types::ReasonCode).
pub static REASON_CODE: Schema = Schema::OpenEnum {
    values: &[
        "OK",
        "Busy Here",
        "Service Unavailable",
        "Temporarily Unavailable",
        "caller-disconnected",
        "bot-disconnected",
        "SAVG-disconnected",
        "KoreVG-disconnected",
    ],
};

/// [`MachineDetectionResult`](smartassist_types::MachineDetectionResult).
pub static MACHINE_DETECTION_RESULT: Schema = Schema::OpenEnum {
    values: &[
        "amd_human_detected",
        "amd_machine_detected",
        "amd_no_speech_detected",
        "amd_decision_timeout",
        "amd_machine_stopped_speaking",
        "amd_tone_detected",
        "amd_error",
        "amd_stopped",
        "disabled",
        "disconnect",
        "detect",
    ],
};

/// [`CallTime`](smartassist_types::CallTime).
pub static CALL_TIME: Schema = Schema::String(StringRules { min: 0, max: None, pattern: None, ..StringRules::ANY });

/// [`CallDuration`](smartassist_types::CallDuration).
pub static CALL_DURATION: Schema =
    Schema::Union(&[Schema::Integer { min: i64::MIN, max: i64::MAX, unit: "" }, Schema::String(StringRules::ANY)]);

/// [`UserStatusRequest`](smartassist_types::UserStatusRequest).
pub static USER_STATUS_REQUEST: Schema = Schema::Object(ObjectRules {
    properties: &[
        Property { name: "filter", aliases: &[], required: true, nullable: false, schema: &USER_STATUS_FILTER },
        Property { name: "granularity", aliases: &[], required: true, nullable: false, schema: &GRANULARITY },
        Property { name: "limit", aliases: &[], required: false, nullable: false, schema: &PAGE_LIMIT },
        Property { name: "offset", aliases: &[], required: false, nullable: false, schema: &PAGE_OFFSET },
    ],
    additional: Additional::Deny,
    ..ObjectRules::ANY
});

/// [`UserStatusFilter`](smartassist_types::UserStatusFilter).
pub static USER_STATUS_FILTER: Schema = Schema::Object(ObjectRules {
    properties: &[
        Property { name: "agents", aliases: &[], required: false, nullable: false, schema: &AGENT_EMAILS },
        Property { name: "dateFilter", aliases: &[], required: true, nullable: false, schema: &DATE_FILTER },
    ],
    additional: Additional::Deny,
    ..ObjectRules::ANY
});

/// [`AgentEmails`](smartassist_types::AgentEmails).
pub static AGENT_EMAILS: Schema =
    Schema::Array(ArrayRules { items: &AGENT_EMAIL, min: 0, max: Some(500), unique: false });

/// [`AgentEmail`](smartassist_types::AgentEmail).
pub static AGENT_EMAIL: Schema =
    Schema::String(StringRules { min: 1, max: Some(254), pattern: None, ..StringRules::ANY });

/// [`DateFilter`](smartassist_types::DateFilter).
pub static DATE_FILTER: Schema = Schema::Object(ObjectRules {
    properties: &[
        Property { name: "startDate", aliases: &[], required: true, nullable: false, schema: &FILTER_DATE },
        Property { name: "endDate", aliases: &[], required: true, nullable: false, schema: &FILTER_DATE },
        Property { name: "timeZoneOffSet", aliases: &[], required: false, nullable: false, schema: &TIME_ZONE_OFF_SET },
    ],
    additional: Additional::Deny,
    ..ObjectRules::ANY
});

/// [`FilterDate`](smartassist_types::FilterDate).
pub static FILTER_DATE: Schema = Schema::String(StringRules {
    min: 0,
    max: None,
    pattern: Some(r#"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z)?$"#),
    pattern_words: "must be written as in 2026-01-31 or, with time in UTC, as in 2026-01-31T08:00:00Z",
    ..StringRules::ANY
});

/// [`TimeZoneOffSet`](smartassist_types::TimeZoneOffSet).
pub static TIME_ZONE_OFF_SET: Schema = Schema::Integer { min: -840, max: 840, unit: "min" };

/// [`Granularity`](smartassist_types::Granularity).
pub static GRANULARITY: Schema = Schema::Union(&[GRANULARITY_PERIOD, GRANULARITY_MINUTES]);

/// [`GranularityPeriod`](smartassist_types::GranularityPeriod).
pub static GRANULARITY_PERIOD: Schema = Schema::String(StringRules {
    values: &["PT15M", "PT30M", "PT1H", "PT2H", "PT4H", "PT8H", "PT12H", "PT24H"],
    ..StringRules::ANY
});

/// [`GranularityMinutes`](smartassist_types::GranularityMinutes).
pub static GRANULARITY_MINUTES: Schema = Schema::Integer { min: 1, max: 1440, unit: "min" };

/// [`PageLimit`](smartassist_types::PageLimit).
pub static PAGE_LIMIT: Schema = Schema::Integer { min: 1, max: 50, unit: "agents" };

/// [`PageOffset`](smartassist_types::PageOffset).
pub static PAGE_OFFSET: Schema = Schema::Integer { min: 0, max: 1000000, unit: "agents" };
