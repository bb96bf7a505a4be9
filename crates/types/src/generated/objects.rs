// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 79655b3aca5ebd2369097cc4399241283375a37d5cf5e11a33a5580a83ce1712

//! Named objects.

use crate::support;

use super::*;

/// What to dial. Only `target` and `caller` are needed.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct DialoutRequest {
    /// Whom to call, as a URI:
    ///
    /// * `tel:911234567890`, with the country code;
    /// * `sip:1234567890@203.0.113.5:5060`.
    ///
    /// Digits without `+` are international: the first sample is a number in India. The vendor's own samples are not
    /// valid URIs of either kind, so only length and freedom from spaces and control characters are checked; both are
    /// our bound.
    ///
    /// Servers made from this document may read a number in any spelling: `00` at the beginning is `+`, separators
    /// (`-`, `.`, `(`, `)`) and parameters do not count, and fewer than seven digits are dialled as they stand. A
    /// target that cannot be dialled is accepted, and the call fails as in a network: with `484 Address Incomplete`
    /// where something is missing, such as the country code of a number that begins with a single 0, and with
    /// `404 Not Found` where it is no number. A target that is an emergency number as a whole, of whatever country,
    /// such as `tel:112`, may be refused with 412 at `/target`.
    pub target: Target,
    /// Who is calling: the user part of the caller id, that is the number of the experience flow. Servers made from
    /// this document may insist on a number of the bot, in whatever spelling. One line; length is our bound.
    pub caller: CallerId,
    /// The bot once more. Every sample sends it and no table of 2023 lists it. The bot in the path decides.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "BotId"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "st-e38782ff-0d89-52e9-5678769a49fdexxxx"))]
    pub bot: ::core::option::Option<BotId>,
    /// The bot once more, as the table of 2025 spells it while its sample still sends `bot`. The bot in the path
    /// decides.
    #[serde(
        rename = "botId",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "BotId"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub bot_id: ::core::option::Option<BotId>,
    /// The carrier to call through, by its name in the account. Absent, the default carrier of the account. One line;
    /// length is our bound.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Trunk"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub trunk: ::core::option::Option<Trunk>,
    /// Where to send the call-status notifications: an absolute http or https URL. Without it none are sent. Servers
    /// made from this document may refuse a URL to which they send nothing, with 412 at `/notifyurl` and before
    /// anything is dialled: one that is not https, has a user name, a password or port 0, or leads to an address that
    /// is not public. A fragment is not sent.
    #[serde(
        alias = "notifyUrl",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "NotifyUrl"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub notifyurl: ::core::option::Option<NotifyUrl>,
    /// Headers to add to each notification, by name.
    #[serde(
        rename = "notifyHeaders",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "NotifyHeaders"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub notify_headers: ::core::option::Option<NotifyHeaders>,
    /// Free-form data handed to the bot, for example the name of whom it is about to speak to. Values may be anything;
    /// at most 100 names, which is our bound.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Metadata"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub metadata: ::core::option::Option<Metadata>,
    /// Whether to look for an answering machine or a fax, and what to do about it. The vendor states no default;
    /// without it, read `disabled`.
    #[serde(
        rename = "machineDetection",
        alias = "machinedetection",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "MachineDetectionMode"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub machine_detection: ::core::option::Option<MachineDetectionMode>,
    /// Number of words in the greeting from which on it counts as a machine (`amd_machine_detected`). The vendor states
    /// no default; 9 is that of the engine it builds on. The bounds are ours.
    #[serde(
        rename = "thresholdWordCount",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "ThresholdWordCount"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub threshold_word_count: ::core::option::Option<ThresholdWordCount>,
    /// How long answering machine detection waits for what, in milliseconds. A timer that is absent takes its default,
    /// and so do all four without this object. The values of the samples are not the defaults.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timers"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub timers: ::core::option::Option<Timers>,
    /// How long to let it ring, in milliseconds, before the call counts as failed.
    #[serde(
        rename = "timeoutInMs",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "TimeoutInMs"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub timeout_in_ms: ::core::option::Option<TimeoutInMs>,
    /// Which AMD events to notify while the call is up. Absent, all of them; an empty list, none.
    #[serde(
        rename = "amdEventsSubscription",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "AmdEventsSubscription"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub amd_events_subscription: ::core::option::Option<AmdEventsSubscription>,
    /// Speech recognition settings for this call only.
    #[serde(
        rename = "callControlParameter",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "CallControlParameter"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub call_control_parameter: ::core::option::Option<CallControlParameter>,
}

impl DialoutRequest {
    /// `thresholdWordCount`, or the documented default where it is absent.
    pub fn threshold_word_count_or_default(&self) -> ThresholdWordCount {
        self.threshold_word_count.unwrap_or_default()
    }

    /// `timeoutInMs`, or the documented default where it is absent.
    pub fn timeout_in_ms_or_default(&self) -> TimeoutInMs {
        self.timeout_in_ms.unwrap_or_default()
    }
}

impl serde::Serialize for DialoutRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DialoutRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// How long answering machine detection waits for what, in milliseconds. A timer that is absent takes its default,
/// and so do all four without this object. The values of the samples are not the defaults.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Timers {
    /// Milliseconds without any speech, counted from the answer, after which `amd_no_speech_detected` fires. The bounds
    /// are ours.
    #[serde(
        rename = "noSpeechTimeoutMs",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "NoSpeechTimeoutMs"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub no_speech_timeout_ms: ::core::option::Option<NoSpeechTimeoutMs>,
    /// Milliseconds, counted from the answer, after which `amd_decision_timeout` fires if it is still open whether a
    /// human or a machine answered. The bounds are ours.
    #[serde(
        rename = "decisionTimeoutMs",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "DecisionTimeoutMs"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub decision_timeout_ms: ::core::option::Option<DecisionTimeoutMs>,
    /// Milliseconds, counted from the answer, to listen for the beep (`amd_tone_detected`). Their end has no event of
    /// its own. The bounds are ours.
    #[serde(
        rename = "toneTimeoutMs",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "ToneTimeoutMs"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub tone_timeout_ms: ::core::option::Option<ToneTimeoutMs>,
    /// Milliseconds of silence after a machine's greeting after which `amd_machine_stopped_speaking` fires. The bounds
    /// are ours.
    #[serde(
        rename = "greetingCompletionTimeoutMs",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "GreetingCompletionTimeoutMs"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub greeting_completion_timeout_ms: ::core::option::Option<GreetingCompletionTimeoutMs>,
}

impl Timers {
    /// `noSpeechTimeoutMs`, or the documented default where it is absent.
    pub fn no_speech_timeout_ms_or_default(&self) -> NoSpeechTimeoutMs {
        self.no_speech_timeout_ms.unwrap_or_default()
    }

    /// `decisionTimeoutMs`, or the documented default where it is absent.
    pub fn decision_timeout_ms_or_default(&self) -> DecisionTimeoutMs {
        self.decision_timeout_ms.unwrap_or_default()
    }

    /// `toneTimeoutMs`, or the documented default where it is absent.
    pub fn tone_timeout_ms_or_default(&self) -> ToneTimeoutMs {
        self.tone_timeout_ms.unwrap_or_default()
    }

    /// `greetingCompletionTimeoutMs`, or the documented default where it is absent.
    pub fn greeting_completion_timeout_ms_or_default(&self) -> GreetingCompletionTimeoutMs {
        self.greeting_completion_timeout_ms.unwrap_or_default()
    }
}

impl serde::Serialize for Timers {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Timers {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// Speech recognition settings for one call, in place of those of the experience flow.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct CallControlParameter {
    /// Name of the speech recognition provider. Length is our bound.
    #[serde(rename = "sttProvider")]
    pub stt_provider: SttProvider,
    /// Language to recognise, as a language tag. Length is our bound.
    #[serde(rename = "sttLanguage")]
    pub stt_language: SttLanguage,
    /// Which of several configurations of the provider to use. Length is our bound.
    #[serde(
        rename = "sttLabel",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "SttLabel"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub stt_label: ::core::option::Option<SttLabel>,
    /// Whether the recogniser reports while somebody is still speaking. In the sample but not in the table, where its
    /// description stands beside `sttLanguage`.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "bool"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(true)))]
    pub interim: ::core::option::Option<bool>,
    /// How long to wait for more speech before what was said counts as one utterance.
    #[serde(
        rename = "continuousASRTimeoutInMS",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "SpeechTimeoutMs"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(2000_i64)))]
    pub continuous_asr_timeout_in_ms: ::core::option::Option<SpeechTimeoutMs>,
    /// For the provider deepgram, the gap between words that ends an utterance.
    #[serde(
        rename = "deepgramUtteranceEndMs",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "SpeechTimeoutMs"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(1000_i64)))]
    pub deepgram_utterance_end_ms: ::core::option::Option<SpeechTimeoutMs>,
    /// For the provider deepgram, the silence that ends a stretch of speech.
    #[serde(
        rename = "deepgramEndpointing",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "SpeechTimeoutMs"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(300_i64)))]
    pub deepgram_endpointing: ::core::option::Option<SpeechTimeoutMs>,
}

impl serde::Serialize for CallControlParameter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CallControlParameter {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// Ids of the call that is under way. The text about notifications promises a `conversationId` in this answer; no
/// sample of the vendor has one, so read it where it is there.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct DialoutAnswer {
    /// The call in the voice gateway.
    #[cfg_attr(feature = "utoipa", schema(example = "f9bd46ab-ecbd-4216-842e-0c58db3axxxx"))]
    pub sid: ::std::string::String,
    /// The call on the SIP side, its `Call-ID`.
    #[serde(rename = "callId")]
    #[cfg_attr(feature = "utoipa", schema(example = "2c01240f-6880-123c-179b-02d8f501xxxx"))]
    pub call_id: ::std::string::String,
    /// The `conversationId` of the notifications about this call. The vendor's text says that the answer has it and its
    /// samples do not; servers made from this document may send it.
    #[serde(rename = "conversationId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "29e2d933-527e-429c-95b9-ba4f7c7bxxxx"))]
    pub conversation_id: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for DialoutAnswer {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DialoutAnswer {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// What happened to a call. The vendor calls every field required; its samples leave out all but `conversationId`
/// and `status` in one place or another.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct CallStatusNotification {
    /// The call this is about, usually a UUID: the `conversationId` of the dialout answer, where that has one. Whether
    /// it equals another id of that answer is not documented, and it is not the id that reads a conversation.
    #[serde(rename = "conversationId")]
    #[cfg_attr(feature = "utoipa", schema(example = "29e2d933-527e-429c-95b9-ba4f7c7bxxxx"))]
    pub conversation_id: ::std::string::String,
    /// How far the call is.
    #[cfg_attr(feature = "schemars", schemars(with = "CallStatus"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = CallStatus, required = true))]
    pub status: WithOriginal<CallStatus>,
    /// Why the call failed or ended.
    #[serde(rename = "reasonCode", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "ReasonCode"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ReasonCode, required = false))]
    pub reason_code: ::core::option::Option<WithOriginal<ReasonCode>>,
    /// Free text, as a rule the SIP status line, on success as well as on failure.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "486 Busy Here"))]
    pub reason: ::core::option::Option<::std::string::String>,
    /// Seconds from connection to the end of the call, cut to whole seconds. Only on completed calls.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "CallDuration"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub duration: ::core::option::Option<CallDuration>,
    /// What answering machine detection found, or the mode it was asked for.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "MachineDetectionResult"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = MachineDetectionResult, required = false))]
    pub machinedetection: ::core::option::Option<WithOriginal<MachineDetectionResult>>,
    /// When the call was connected, says the vendor; but calls that were never answered have it, and in 2025 it changes
    /// from notification to notification. Read it as the time of the event.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "CallTime"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub callconnecttime: ::core::option::Option<CallTime>,
    /// When the call ended. Only on `completed` and `failed`.
    #[serde(rename = "callDisconnectTime", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "CallTime"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub call_disconnect_time: ::core::option::Option<CallTime>,
    /// Milliseconds from ringing to connection, or to the end of an attempt that failed.
    #[serde(
        rename = "ringDurationInMS",
        default,
        deserialize_with = "support::whole::whole_or_null",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "i64"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(3381_i64)))]
    pub ring_duration_in_ms: ::core::option::Option<i64>,
    /// Milliseconds from dialling to connection, or to the end of an attempt that failed.
    #[serde(
        rename = "connectDurationInMS",
        default,
        deserialize_with = "support::whole::whole_or_null",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "i64"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(4343_i64)))]
    pub connect_duration_in_ms: ::core::option::Option<i64>,
    /// The bot session of the call. Only on completed calls.
    #[serde(rename = "sessionId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "685d41cd54d09f7f699axxxx"))]
    pub session_id: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl CallStatusNotification {
    /// Other documented spellings of the fields, each with the canonical one.
    pub const ALIASES: support::Aliases = &[
        ("callDuration", "duration"),
        ("machineDetection", "machinedetection"),
        ("callConnectTime", "callconnecttime"),
        ("callDisconnecttime", "callDisconnectTime"),
        ("ringDurationInMs", "ringDurationInMS"),
        ("connectDurationInMs", "connectDurationInMS"),
    ];
}

impl serde::Serialize for CallStatusNotification {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for CallStatusNotification {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::canonical_spellings(deserializer, Self::ALIASES))
    }
}

/// One conversation. No field is promised: voice and chat carry different ones, and later editions leave some out.
/// Servers made from this document may write a number in one spelling, `+` and digits, however it was typed.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Conversation {
    /// Id of the conversation, the one that reads it. The table calls it `id` and an integer.
    #[serde(rename = "_id", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "c-3c04346-e522-4c53-9e03-c9566d859aad"))]
    pub id: ::core::option::Option<::std::string::String>,
    /// Another id, a UUID, seen on voice conversations. It does not read the conversation.
    #[serde(rename = "conversationId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "7d9f1c52-6a0b-4c3e-9f57-1b2d3e4fxxxx"))]
    pub conversation_id: ::core::option::Option<::std::string::String>,
    /// Where a conversation stands.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "ConversationStatus"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ConversationStatus, required = false))]
    pub status: ::core::option::Option<WithOriginal<ConversationStatus>>,
    /// The channel a conversation or session came through. The list is that of the vendor's queue pages.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Channel"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = Channel, required = false))]
    pub source: ::core::option::Option<WithOriginal<Channel>>,
    /// The kind of conversation.
    #[serde(rename = "conversationType", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "ConversationType"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ConversationType, required = false))]
    pub conversation_type: ::core::option::Option<WithOriginal<ConversationType>>,
    /// Language of the conversation, as a language tag.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "en"))]
    pub language: ::core::option::Option<::std::string::String>,
    /// Priority in the queue. Null where none was set.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<Priority>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<Priority>, required = false))]
    pub priority: ::core::option::Option<::core::option::Option<Priority>>,
    /// Organisation the conversation belongs to. Not the organisation of `userInfo`.
    #[serde(rename = "orgId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "o-ca23f4c5-cc3e-586d-90e6-8375bf2d54ab"))]
    pub org_id: ::core::option::Option<::std::string::String>,
    /// Account the conversation belongs to.
    #[serde(rename = "accountId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "637368b4a1d039e34ba63bbf"))]
    pub account_id: ::core::option::Option<::std::string::String>,
    /// Bot the conversation came through.
    #[serde(rename = "botId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "st-3bf09bef-f979-5489-b337-f465bd5db1f4"))]
    pub bot_id: ::core::option::Option<::std::string::String>,
    /// Session with the bot that led to the conversation.
    #[serde(rename = "botSessionId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "646af57bcc41e5bfbd5efb82"))]
    pub bot_session_id: ::core::option::Option<::std::string::String>,
    /// The customer.
    #[serde(rename = "userId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "u-aa15c0f4-7f78-5912-8713-f5cd1c3e476e"))]
    pub user_id: ::core::option::Option<::std::string::String>,
    /// Number of the customer, on voice conversations.
    #[serde(rename = "phoneNumber", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "+126529865"))]
    pub phone_number: ::core::option::Option<::std::string::String>,
    /// SIP address of the bot, on voice conversations.
    #[serde(rename = "botSIPURI", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "sip:bot@sip.example.com"))]
    pub bot_sip_uri: ::core::option::Option<::std::string::String>,
    /// The call on the SIP side, its `Call-ID`, on voice conversations.
    #[serde(rename = "CallIDData", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "2c01240f-6880-123c-179b-02d8f501xxxx"))]
    pub call_id_data: ::core::option::Option<::std::string::String>,
    /// The intent that mattered most.
    #[serde(rename = "keyIntentName", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "TalkToAgent"))]
    pub key_intent_name: ::core::option::Option<::std::string::String>,
    /// What the customer said or wrote to express it.
    #[serde(rename = "keyIntentUserInput", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "I want to talk to an agent"))]
    pub key_intent_user_input: ::core::option::Option<::std::string::String>,
    /// When the conversation started.
    #[serde(rename = "startTime", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub start_time: ::core::option::Option<Timestamp>,
    /// When the session with the bot started.
    #[serde(rename = "startSessionTime", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub start_session_time: ::core::option::Option<Timestamp>,
    /// When an agent accepted. Absent if none did.
    #[serde(rename = "acceptedAt", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub accepted_at: ::core::option::Option<Timestamp>,
    /// When the customer came back after losing the connection.
    #[serde(rename = "reconnectedAt", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub reconnected_at: ::core::option::Option<Timestamp>,
    /// When the conversation ended.
    #[serde(rename = "endTime", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub end_time: ::core::option::Option<Timestamp>,
    /// When the record was made.
    #[serde(rename = "createdAt", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub created_at: ::core::option::Option<Timestamp>,
    /// When the record last changed.
    #[serde(rename = "updatedAt", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub updated_at: ::core::option::Option<Timestamp>,
    /// `startTime` in milliseconds since 1970-01-01 UTC, give or take one.
    #[serde(
        rename = "timestampValue",
        default,
        deserialize_with = "support::whole::whole_or_null",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "i64"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(1684731305351_i64)))]
    pub timestamp_value: ::core::option::Option<i64>,
    /// How long the customer waited, in milliseconds. Cannot be worked out from the other times.
    #[serde(
        rename = "waitTime",
        default,
        deserialize_with = "support::whole::whole_or_null",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "i64"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(3369_i64)))]
    pub wait_time: ::core::option::Option<i64>,
    /// Whether proactive agent assistance is on.
    #[serde(
        rename = "isProactiveAgentAssistEnabled",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "bool"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(true)))]
    pub is_proactive_agent_assist_enabled: ::core::option::Option<bool>,
    /// Whether the customer asked to be called back.
    #[serde(rename = "callbackOpted", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "bool"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(false)))]
    pub callback_opted: ::core::option::Option<bool>,
    /// Whether a survey is to follow. The table says boolean, the samples send YES and NO; both are read.
    #[serde(rename = "surveyRequired", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "SurveyRequired"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub survey_required: ::core::option::Option<SurveyRequired>,
    /// Whether the customer is a developer trying things out.
    #[serde(rename = "isDeveloper", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "bool"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(false)))]
    pub is_developer: ::core::option::Option<bool>,
    /// Agents that took part, or were asked to.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::vec::Vec<Participant>"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub participants: ::core::option::Option<::std::vec::Vec<Participant>>,
    /// Transfers, in order.
    #[serde(rename = "transferDetails", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::vec::Vec<TransferDetail>"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub transfer_details: ::core::option::Option<::std::vec::Vec<TransferDetail>>,
    /// Queues the conversation went through, in order.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::vec::Vec<QueueVisit>"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub queues: ::core::option::Option<::std::vec::Vec<QueueVisit>>,
    /// Contact flow information. What the items are is not documented.
    #[serde(rename = "contactFlow", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::vec::Vec<FreeItem>"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub contact_flow: ::core::option::Option<::std::vec::Vec<FreeItem>>,
    /// Data of forms that were filled in. What the items are is not documented.
    #[serde(rename = "formData", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::vec::Vec<FreeItem>"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub form_data: ::core::option::Option<::std::vec::Vec<FreeItem>>,
    /// Skills asked of the agent. What the items are is not documented.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::vec::Vec<FreeItem>"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub skills: ::core::option::Option<::std::vec::Vec<FreeItem>>,
    /// Notes the agents took.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::vec::Vec<Note>"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub notes: ::core::option::Option<::std::vec::Vec<Note>>,
    /// How a conversation ended.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Dispositions"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub dispositions: ::core::option::Option<Dispositions>,
    /// Mood of the customer, on voice conversations.
    #[serde(rename = "sentimentTone", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "SentimentTone"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub sentiment_tone: ::core::option::Option<SentimentTone>,
    /// What the customer did before, as the agent's desktop shows it. Absent on voice conversations.
    #[serde(rename = "agentDesktopMeta", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AgentDesktopMeta"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub agent_desktop_meta: ::core::option::Option<AgentDesktopMeta>,
    /// The customer, as far as known. Chat and voice carry different fields; those of a browser are missing on voice.
    #[serde(rename = "userInfo", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "UserInfo"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub user_info: ::core::option::Option<UserInfo>,
    /// Version of the record in the vendor's database.
    #[serde(
        rename = "__v",
        default,
        deserialize_with = "support::whole::whole_or_null",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "i64"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(0_i64)))]
    pub v: ::core::option::Option<i64>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for Conversation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Conversation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// An agent in a conversation.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Participant {
    /// The agent.
    #[serde(rename = "agentId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "u-b19cd89e-6533-59af-b491-eec9bf8f8b9f"))]
    pub agent_id: ::core::option::Option<::std::string::String>,
    /// Name of the agent.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "John Doe"))]
    pub name: ::core::option::Option<::std::string::String>,
    /// What an agent is doing in a conversation.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "ParticipantStatus"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ParticipantStatus, required = false))]
    pub status: ::core::option::Option<WithOriginal<ParticipantStatus>>,
    /// Queue the agent was found in. Absent when the conversation went straight to the agent.
    #[serde(rename = "queueId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "qu-241a4d7-e5d0-45a9-8032-8238450501c2"))]
    pub queue_id: ::core::option::Option<::std::string::String>,
    /// Name of that queue.
    #[serde(rename = "queueName", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Default Queue"))]
    pub queue_name: ::core::option::Option<::std::string::String>,
    /// When the conversation entered that queue.
    #[serde(rename = "queueStartTime", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub queue_start_time: ::core::option::Option<Timestamp>,
    /// When the conversation was offered to the agent.
    #[serde(rename = "assignedAt", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub assigned_at: ::core::option::Option<Timestamp>,
    /// When the agent began. Absent if the agent never did.
    #[serde(rename = "startTimeStamp", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub start_time_stamp: ::core::option::Option<Timestamp>,
    /// When the agent's part ended.
    #[serde(rename = "endTimeStamp", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub end_time_stamp: ::core::option::Option<Timestamp>,
    /// Whether the conversation came to the agent by transfer.
    #[serde(rename = "isTransferred", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "bool"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(false)))]
    pub is_transferred: ::core::option::Option<bool>,
    /// Whether the agent passed the conversation on.
    #[serde(rename = "conversationTransferred", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "bool"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(true)))]
    pub conversation_transferred: ::core::option::Option<bool>,
    /// Not explained by the vendor.
    #[serde(rename = "onInterrupt", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "bool"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(true)))]
    pub on_interrupt: ::core::option::Option<bool>,
    /// Why the agent's part ended.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "OVERDUE"))]
    pub reason: ::core::option::Option<::std::string::String>,
    /// Whether the agent ended the conversation.
    #[serde(rename = "endedChat", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "bool"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(true)))]
    pub ended_chat: ::core::option::Option<bool>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for Participant {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Participant {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// One transfer of a conversation.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct TransferDetail {
    /// Queue it came from.
    #[serde(rename = "fromQueue", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "qu-241a4d7-e5d0-45a9-8032-8238450501c2"))]
    pub from_queue: ::core::option::Option<::std::string::String>,
    /// Agent it came from. Null if no agent had it.
    #[serde(
        rename = "fromAgent",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false, example = "u-b19cd89e-6533-59af-b491-eec9bf8f8b9f"))]
    pub from_agent: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// Kind of a transfer.
    #[serde(rename = "transferredType", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "TransferredType"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = TransferredType, required = false))]
    pub transferred_type: ::core::option::Option<WithOriginal<TransferredType>>,
    /// Where it went.
    #[serde(rename = "transferredTo", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::vec::Vec<TransferTarget>"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub transferred_to: ::core::option::Option<::std::vec::Vec<TransferTarget>>,
    /// Who transferred it.
    #[serde(rename = "transferredBy", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "u-b19cd89e-6533-59af-b491-eec9bf8f8b9f"))]
    pub transferred_by: ::core::option::Option<::std::string::String>,
    /// Name of who transferred it.
    #[serde(rename = "transferredByAgentName", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "John Doe"))]
    pub transferred_by_agent_name: ::core::option::Option<::std::string::String>,
    /// When it was transferred.
    #[serde(rename = "transferredAt", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub transferred_at: ::core::option::Option<Timestamp>,
    /// Priority of a transfer, in words; not the number in `priority` of the conversation.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "TransferPriority"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = TransferPriority, required = false))]
    pub priority: ::core::option::Option<WithOriginal<TransferPriority>>,
    /// Whether a manager transferred it.
    #[serde(rename = "isManager", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "bool"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(false)))]
    pub is_manager: ::core::option::Option<bool>,
    /// Whether the system transferred it.
    #[serde(rename = "systemTransfer", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "bool"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(true)))]
    pub system_transfer: ::core::option::Option<bool>,
    /// Why the system transferred it.
    #[serde(rename = "systemTransferReason", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "OVERDUE"))]
    pub system_transfer_reason: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for TransferDetail {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TransferDetail {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A queue or an agent that a conversation was transferred to.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct TransferTarget {
    /// The queue or agent.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "qu-241a4d7-e5d0-45a9-8032-8238450501c2"))]
    pub id: ::core::option::Option<::std::string::String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Default Queue"))]
    pub name: ::core::option::Option<::std::string::String>,
    /// What a conversation was transferred to.
    #[serde(rename = "type", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "TransferTargetType"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = TransferTargetType, required = false))]
    pub r#type: ::core::option::Option<WithOriginal<TransferTargetType>>,
    /// E-mail address, of an agent.
    #[serde(rename = "emailId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "jane.doe@example.com"))]
    pub email_id: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for TransferTarget {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TransferTarget {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A stay of a conversation in a queue.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct QueueVisit {
    /// The queue.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "qu-241a4d7-e5d0-45a9-8032-8238450501c2"))]
    pub id: ::core::option::Option<::std::string::String>,
    /// Its name.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Default Queue"))]
    pub name: ::core::option::Option<::std::string::String>,
    /// How a conversation came into a queue.
    #[serde(rename = "type", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "QueueVisitType"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = QueueVisitType, required = false))]
    pub r#type: ::core::option::Option<WithOriginal<QueueVisitType>>,
    /// Whether a conversation is in a queue.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "QueueVisitStatus"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = QueueVisitStatus, required = false))]
    pub status: ::core::option::Option<WithOriginal<QueueVisitStatus>>,
    /// When the conversation entered the queue.
    #[serde(rename = "startTime", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub start_time: ::core::option::Option<Timestamp>,
    /// Whether the time reserved for the preferred agent has run out.
    #[serde(
        rename = "isPreferredAgentTimeoutExpired",
        default,
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "bool"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(true)))]
    pub is_preferred_agent_timeout_expired: ::core::option::Option<bool>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for QueueVisit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for QueueVisit {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A note an agent took.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Note {
    /// Id of the note.
    #[serde(rename = "_id", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "646f0750d15e5a3db2aexxxx"))]
    pub id: ::core::option::Option<::std::string::String>,
    /// The conversation, by its `_id`.
    #[serde(rename = "conversationId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "c-3c04346-e522-4c53-9e03-c9566d859aad"))]
    pub conversation_id: ::core::option::Option<::std::string::String>,
    /// Who took a note.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "NoteAuthor"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub author: ::core::option::Option<NoteAuthor>,
    /// Text of the note.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Customer will call again on Monday."))]
    pub note: ::core::option::Option<::std::string::String>,
    /// When it was taken.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub timestamp: ::core::option::Option<Timestamp>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for Note {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Note {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// Who took a note.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct NoteAuthor {
    /// Id of the author's record.
    #[serde(rename = "_id", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "646f0750d15e5a3db2aexxxx"))]
    pub id: ::core::option::Option<::std::string::String>,
    /// The author.
    #[serde(rename = "userId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "u-b19cd89e-6533-59af-b491-eec9bf8f8b9f"))]
    pub user_id: ::core::option::Option<::std::string::String>,
    /// First name.
    #[serde(rename = "firstName", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Jane"))]
    pub first_name: ::core::option::Option<::std::string::String>,
    /// Last name.
    #[serde(rename = "lastName", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Doe"))]
    pub last_name: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for NoteAuthor {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for NoteAuthor {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// How a conversation ended.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Dispositions {
    /// Who ended a conversation.
    #[serde(rename = "metaStatus", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "DispositionMetaStatus"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = DispositionMetaStatus, required = false))]
    pub meta_status: ::core::option::Option<WithOriginal<DispositionMetaStatus>>,
    /// With what result a conversation ended.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "DispositionStatus"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = DispositionStatus, required = false))]
    pub status: ::core::option::Option<WithOriginal<DispositionStatus>>,
    /// Remarks of the agent, or the last words of the system.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Customer was given a refund."))]
    pub remarks: ::core::option::Option<::std::string::String>,
    /// Codes the agent chose. Null if none were.
    #[serde(
        rename = "dispositionSets",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::vec::Vec<DispositionSet>>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::vec::Vec<DispositionSet>>, required = false))]
    pub disposition_sets: ::core::option::Option<::core::option::Option<::std::vec::Vec<DispositionSet>>>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for Dispositions {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Dispositions {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A set of codes and the code chosen from it.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct DispositionSet {
    /// Name of the set.
    #[serde(rename = "dispositionsSet", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Billing"))]
    pub dispositions_set: ::core::option::Option<::std::string::String>,
    /// The code.
    #[serde(rename = "dispositionCodes", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Refund granted"))]
    pub disposition_codes: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for DispositionSet {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DispositionSet {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// Mood of the customer, on voice conversations.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct SentimentTone {
    /// The mood in a word.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "fear"))]
    pub sentiment: ::core::option::Option<::std::string::String>,
    /// The mood as an emoji.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "😨"))]
    pub emoji: ::core::option::Option<::std::string::String>,
    /// How strong the mood is.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "f64"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(1.5)))]
    pub strength: ::core::option::Option<f64>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for SentimentTone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for SentimentTone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// What the customer did before, as the agent's desktop shows it. Absent on voice conversations.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AgentDesktopMeta {
    /// Web pages the customer visited, in order.
    #[serde(rename = "pagesVisited", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::vec::Vec<PageVisit>"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub pages_visited: ::core::option::Option<::std::vec::Vec<PageVisit>>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for AgentDesktopMeta {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AgentDesktopMeta {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A web page the customer visited.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct PageVisit {
    /// Title of the page.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Kore.ai Web Client"))]
    pub page: ::core::option::Option<::std::string::String>,
    /// When the customer came.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub timestamp: ::core::option::Option<Timestamp>,
    /// How long the customer stayed. The unit is not documented.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "f64"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(350312.351)))]
    pub timespent: ::core::option::Option<f64>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for PageVisit {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for PageVisit {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// The customer, as far as known. Chat and voice carry different fields; those of a browser are missing on voice.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct UserInfo {
    /// The customer.
    #[serde(rename = "_id", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "u-aa15c0f4-7f78-5912-8713-f5cd1c3e476e"))]
    pub id: ::core::option::Option<::std::string::String>,
    /// The customer, on voice conversations.
    #[serde(rename = "userId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "u-aa15c0f4-7f78-5912-8713-f5cd1c3e476e"))]
    pub user_id: ::core::option::Option<::std::string::String>,
    /// Organisation of the customer. Not that of the conversation.
    #[serde(rename = "orgId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "o-e31a1a45-c24a-5074-b4b7-d44396e6e4ac"))]
    pub org_id: ::core::option::Option<::std::string::String>,
    /// First name, often empty.
    #[serde(rename = "firstName", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Jane"))]
    pub first_name: ::core::option::Option<::std::string::String>,
    /// Last name, often empty.
    #[serde(rename = "lastName", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Doe"))]
    pub last_name: ::core::option::Option<::std::string::String>,
    /// Whether the customer's account is in use.
    #[serde(rename = "activationStatus", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "active"))]
    pub activation_status: ::core::option::Option<::std::string::String>,
    /// Job title.
    #[serde(rename = "jTitle", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Software Engineer"))]
    pub j_title: ::core::option::Option<::std::string::String>,
    /// Department.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Sales"))]
    pub dept: ::core::option::Option<::std::string::String>,
    /// Profile picture.
    #[serde(rename = "profImage", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "no-avatar"))]
    pub prof_image: ::core::option::Option<::std::string::String>,
    /// Colour of the profile, as in CSS.
    #[serde(rename = "profColour", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "#ff4500"))]
    pub prof_colour: ::core::option::Option<::std::string::String>,
    /// Other identities of the customer.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::vec::Vec<Identity>"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub identities: ::core::option::Option<::std::vec::Vec<Identity>>,
    /// When somebody works. The zone is not documented.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "WorkingHours"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub workinghours: ::core::option::Option<WorkingHours>,
    /// What the bot handed over when it asked for an agent.
    #[serde(rename = "agentTransferConfig", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AgentTransferConfig"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub agent_transfer_config: ::core::option::Option<AgentTransferConfig>,
    /// Queue the customer waits in.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "qu-241a4d7-e5d0-45a9-8032-8238450501c2"))]
    pub queue: ::core::option::Option<::std::string::String>,
    /// Number of the caller, on voice conversations.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "+126529865"))]
    pub caller: ::core::option::Option<::std::string::String>,
    /// Number or bot that was called, on voice conversations.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "st-3bf09bef-f979-5489-b337-f465bd5db1f4"))]
    pub callee: ::core::option::Option<::std::string::String>,
    /// Carrier or SIP host the call came from, on voice conversations.
    #[serde(rename = "callerHost", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Twilio-US"))]
    pub caller_host: ::core::option::Option<::std::string::String>,
    /// Data the flow attached. Seen only as null.
    #[serde(
        rename = "customData",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(
        feature = "schemars",
        schemars(
            with = "::core::option::Option<std::collections::BTreeMap<::std::string::String, serde_json::Value>>"
        )
    )]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<std::collections::BTreeMap<::std::string::String, serde_json::Value>>, required = false))]
    pub custom_data: ::core::option::Option<
        ::core::option::Option<std::collections::BTreeMap<::std::string::String, serde_json::Value>>,
    >,
    /// Address of the customer's browser.
    #[serde(rename = "ipAddress", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "192.0.2.17"))]
    pub ip_address: ::core::option::Option<::std::string::String>,
    /// City that address belongs to.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Example City"))]
    pub city: ::core::option::Option<::std::string::String>,
    /// Country that address belongs to.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "India"))]
    pub country: ::core::option::Option<::std::string::String>,
    /// Internet provider that address belongs to.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Example Telecom"))]
    pub isp: ::core::option::Option<::std::string::String>,
    /// Environment the chat window talks to.
    #[serde(rename = "hostDomain", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "https://bots.kore.ai"))]
    pub host_domain: ::core::option::Option<::std::string::String>,
    /// Operating system of the customer.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Windows"))]
    pub os: ::core::option::Option<::std::string::String>,
    /// Device of the customer.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "NA"))]
    pub device: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for UserInfo {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UserInfo {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// When somebody works. The zone is not documented.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct WorkingHours {
    /// Days, three letters each, separated by commas.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "mon,tue,wed,thu,fri"))]
    pub workdays: ::core::option::Option<::std::string::String>,
    /// Start of the working day.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "8:00 AM"))]
    pub workstart: ::core::option::Option<::std::string::String>,
    /// End of the working day.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "5:00 PM"))]
    pub workend: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for WorkingHours {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for WorkingHours {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// An identity of the customer in another system.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Identity {
    /// The identity.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(
        feature = "utoipa",
        schema(
            nullable = false,
            example = "cs-b6296994-21c9-5108-9dee-1ab3dbbd0b8b/dc5680b0-a4a4-4ed1-afe7-fa77bda4f158"
        )
    )]
    pub val: ::core::option::Option<::std::string::String>,
    /// Kind of identity.
    #[serde(rename = "type", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "mapped"))]
    pub r#type: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for Identity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Identity {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// What the bot handed over when it asked for an agent.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AgentTransferConfig {
    /// Skills the agent should have.
    #[serde(rename = "skillsIds", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::vec::Vec<FreeItem>"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub skills_ids: ::core::option::Option<::std::vec::Vec<FreeItem>>,
    /// Whether the flow names agents itself.
    #[serde(rename = "overrideAgents", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "bool"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(false)))]
    pub override_agents: ::core::option::Option<bool>,
    /// What the flow sets itself. What the items are is not documented.
    #[serde(rename = "overrideValues", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::vec::Vec<FreeItem>"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub override_values: ::core::option::Option<::std::vec::Vec<FreeItem>>,
    /// What to start on the agent's side.
    #[serde(rename = "assistEvents", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AssistEvents"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub assist_events: ::core::option::Option<AssistEvents>,
    /// Bot that spoke with the customer before.
    #[serde(rename = "automationBotId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "st-ba0fcf10-b687-53b0-ad16-16cbacf20dd1"))]
    pub automation_bot_id: ::core::option::Option<::std::string::String>,
    /// Account, on voice conversations.
    #[serde(rename = "accountId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "637368b4a1d039e34ba63bbf"))]
    pub account_id: ::core::option::Option<::std::string::String>,
    /// The last intent of the customer.
    #[serde(rename = "lastIntentName", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "TalkToAgent"))]
    pub last_intent_name: ::core::option::Option<::std::string::String>,
    /// What the customer said or wrote to express it. The lower case `u` is the vendor's.
    #[serde(rename = "lastIntentuserInput", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "I want to talk to an agent"))]
    pub last_intent_user_input: ::core::option::Option<::std::string::String>,
    /// Tones the bot heard.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::vec::Vec<DialogTone>"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub dialog_tone: ::core::option::Option<::std::vec::Vec<DialogTone>>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for AgentTransferConfig {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AgentTransferConfig {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// What to start on the agent's side.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct AssistEvents {
    /// The dialog that greets the agent.
    #[serde(rename = "startEvent", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "StartEvent"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub start_event: ::core::option::Option<StartEvent>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for AssistEvents {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for AssistEvents {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// The dialog that greets the agent.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct StartEvent {
    /// Whether there is one.
    #[serde(rename = "isEnabled", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "bool"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(true)))]
    pub is_enabled: ::core::option::Option<bool>,
    /// Bot the dialog belongs to.
    #[serde(rename = "botId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "st-ba0fcf10-b687-53b0-ad16-16cbacf20dd1"))]
    pub bot_id: ::core::option::Option<::std::string::String>,
    /// The dialog.
    #[serde(rename = "dialogId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "dg-dea45cdd-c731-522e-a1dd-f5d5aacc5f39"))]
    pub dialog_id: ::core::option::Option<::std::string::String>,
    /// The dialog across versions of the bot.
    #[serde(rename = "dialogRefId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "6f3688aa-f41b-5d6e-8444-e27c6c225634"))]
    pub dialog_ref_id: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for StartEvent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for StartEvent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// A tone the bot heard in what the customer said.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct DialogTone {
    /// The tone.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "fear"))]
    pub tone_name: ::core::option::Option<::std::string::String>,
    /// How strong it was.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "f64"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(1.5)))]
    pub level: ::core::option::Option<f64>,
    /// How often it was heard.
    #[serde(
        default,
        deserialize_with = "support::whole::whole_or_null",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "i64"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(2_i64)))]
    pub count: ::core::option::Option<i64>,
    /// Sum of the strengths.
    #[serde(rename = "totalLevel", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "f64"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(3.0)))]
    pub total_level: ::core::option::Option<f64>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for DialogTone {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DialogTone {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// One session between a customer and the bot. Servers made from this document may write a number in one spelling,
/// `+` and digits, however it was typed.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct IntentSession {
    /// Intents the bot recognised, in order. Empty if none.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::vec::Vec<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(["Book a Ticket", "Book a Flight"])))]
    pub intent: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Who called. A number on voice; the sample has a bot id on chat.
    #[serde(rename = "ANI", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "+126529865"))]
    pub ani: ::core::option::Option<::std::string::String>,
    /// Who was called. A number on voice; the sample has an e-mail address on chat.
    #[serde(rename = "DNI", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "+126529865"))]
    pub dni: ::core::option::Option<::std::string::String>,
    /// The channel a conversation or session came through. The list is that of the vendor's queue pages.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Channel"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = Channel, required = false))]
    pub channel: ::core::option::Option<WithOriginal<Channel>>,
    /// When the session started, with the offset `+00:00`. The samples contain stray spaces.
    #[serde(rename = "startTime", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "2022-01-06T14:07:08.185+00:00"))]
    pub start_time: ::core::option::Option<Timestamp>,
    /// When the session ended, with the offset `+00:00`. The samples contain stray spaces.
    #[serde(rename = "endTime", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "2022-01-06T14:44:17.527+00:00"))]
    pub end_time: ::core::option::Option<Timestamp>,
    /// How a session ended.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "IntentSessionStatus"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = IntentSessionStatus, required = false))]
    pub status: ::core::option::Option<WithOriginal<IntentSessionStatus>>,
    /// How long the bot handled the session, for reading: minutes and seconds. Need not equal the time between start
    /// and end.
    #[serde(rename = "timeHandled", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "13m: 8s"))]
    pub time_handled: ::core::option::Option<::std::string::String>,
    /// Channel the customer was moved to. Null if none.
    #[serde(
        rename = "deflectedTo",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "::core::option::Option<::std::string::String>"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = ::core::option::Option<::std::string::String>, required = false, example = "rtm"))]
    pub deflected_to: ::core::option::Option<::core::option::Option<::std::string::String>>,
    /// The customer.
    #[serde(rename = "userId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "u-6b184e56-ebe3-5acb-af3c-1e6bcb25xxxx"))]
    pub user_id: ::core::option::Option<::std::string::String>,
    /// The session.
    #[serde(rename = "sessionId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "6364a8616d8e6a6a0effxxxx"))]
    pub session_id: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for IntentSession {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for IntentSession {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// Which agents, which period, and how long a bucket is.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct UserStatusRequest {
    /// Which agents and which period.
    pub filter: UserStatusFilter,
    /// How long a bucket is: an ISO 8601 duration from a fixed list, or, as in 2022, a number of minutes.
    pub granularity: Granularity,
    /// How many agents a page holds at most, as clients send it in the body. It must not contradict the query parameter
    /// of the same name.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "PageLimit"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub limit: ::core::option::Option<PageLimit>,
    /// How many agents to skip, as clients send it in the body. It must not contradict the query parameter of the same
    /// name.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "PageOffset"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub offset: ::core::option::Option<PageOffset>,
}

impl UserStatusRequest {
    /// `limit`, or the documented default where it is absent.
    pub fn limit_or_default(&self) -> PageLimit {
        self.limit.unwrap_or_default()
    }

    /// `offset`, or the documented default where it is absent.
    pub fn offset_or_default(&self) -> PageOffset {
        self.offset.unwrap_or_default()
    }
}

impl serde::Serialize for UserStatusRequest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UserStatusRequest {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// Which agents and which period.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct UserStatusFilter {
    /// E-mail addresses of the agents. Absent, all agents. At most 500; our bound.
    #[serde(default, deserialize_with = "support::present", skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "AgentEmails"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub agents: ::core::option::Option<AgentEmails>,
    /// The period to report on.
    #[serde(rename = "dateFilter")]
    pub date_filter: DateFilter,
}

impl serde::Serialize for UserStatusFilter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UserStatusFilter {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// The period to report on.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(deny_unknown_fields)]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct DateFilter {
    /// Where the period begins.
    #[serde(rename = "startDate")]
    pub start_date: FilterDate,
    /// Where the period ends.
    #[serde(rename = "endDate")]
    pub end_date: FilterDate,
    /// Offset of the time zone from UTC in minutes, positive to the west, as browsers count: India is -330, New York is
    /// 300. The capital S is the vendor's. Later pages call it optional and name no default; read 0. The bounds are
    /// ours.
    #[serde(
        rename = "timeZoneOffSet",
        default,
        deserialize_with = "support::present",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "TimeZoneOffSet"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub time_zone_off_set: ::core::option::Option<TimeZoneOffSet>,
}

impl serde::Serialize for DateFilter {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for DateFilter {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// One page of agents.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct UserStatusPage {
    /// Whether there is another page.
    #[serde(rename = "hasMore", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "bool"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(true)))]
    pub has_more: ::core::option::Option<bool>,
    /// How many agents this page holds at most.
    #[serde(
        default,
        deserialize_with = "support::whole::whole_or_null",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "i32"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(50_i64)))]
    pub limit: ::core::option::Option<i32>,
    /// How many agents come before this page.
    #[serde(
        default,
        deserialize_with = "support::whole::whole_or_null",
        skip_serializing_if = "::core::option::Option::is_none"
    )]
    #[cfg_attr(feature = "schemars", schemars(with = "i32"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = json!(0_i64)))]
    pub offset: ::core::option::Option<i32>,
    /// The agents.
    pub data: ::std::vec::Vec<UserStatusAgent>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for UserStatusPage {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UserStatusPage {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// The status history of one agent.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct UserStatusAgent {
    /// The agent.
    #[serde(rename = "userId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "u-2b991240-7f3e-53a1-a09c-aba82a4cxxxx"))]
    pub user_id: ::core::option::Option<::std::string::String>,
    /// First name.
    #[serde(rename = "firstName", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "John"))]
    pub first_name: ::core::option::Option<::std::string::String>,
    /// Last name.
    #[serde(rename = "lastName", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "Doe"))]
    pub last_name: ::core::option::Option<::std::string::String>,
    /// E-mail address. The pages of 2022 call it `emailId`.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "john.doe@example.com"))]
    pub email: ::core::option::Option<::std::string::String>,
    /// Id the customer gave the agent. May be empty and may begin with zeros.
    #[serde(rename = "customId", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "505951"))]
    pub custom_id: ::core::option::Option<::std::string::String>,
    /// The buckets, in order. Empty if the agent did nothing in the period.
    #[serde(rename = "timeInterval", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::vec::Vec<TimeInterval>"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub time_interval: ::core::option::Option<::std::vec::Vec<TimeInterval>>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl UserStatusAgent {
    /// Other documented spellings of the fields, each with the canonical one.
    pub const ALIASES: support::Aliases = &[("emailId", "email")];
}

impl serde::Serialize for UserStatusAgent {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for UserStatusAgent {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::canonical_spellings(deserializer, Self::ALIASES))
    }
}

/// One bucket.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct TimeInterval {
    /// Where the bucket begins, in UTC and whole seconds.
    #[serde(rename = "startTime", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "2022-12-12T15:30:00Z"))]
    pub start_time: ::core::option::Option<Timestamp>,
    /// Where the bucket ends, in UTC and whole seconds.
    #[serde(rename = "endTime", default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "Timestamp"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "2022-12-12T16:00:00Z"))]
    pub end_time: ::core::option::Option<Timestamp>,
    /// What the agent was in this bucket. Empty if nothing is known; several if the agent changed.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::vec::Vec<StatusEntry>"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub status: ::core::option::Option<::std::vec::Vec<StatusEntry>>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for TimeInterval {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for TimeInterval {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// How long an agent was in one status or state within a bucket.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct StatusEntry {
    /// What a status entry measures.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "StatusMetric"))]
    #[cfg_attr(feature = "utoipa", schema(value_type = StatusMetric, required = false))]
    pub metric: ::core::option::Option<WithOriginal<StatusMetric>>,
    /// The status, such as `Available`, `Away` or `Busy`, or the state within it, such as `Available:Idle` or
    /// `AVAILABLE:Interacting`. Upper and lower case vary; compare without regard to them.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "AVAILABLE:Interacting"))]
    pub value: ::core::option::Option<::std::string::String>,
    /// The figures of a status entry.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "StatusStats"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false))]
    pub stats: ::core::option::Option<StatusStats>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for StatusEntry {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for StatusEntry {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// The figures of a status entry.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct StatusStats {
    /// Total time in the bucket, for reading, seconds and the word `sec`.
    #[serde(default, skip_serializing_if = "::core::option::Option::is_none")]
    #[cfg_attr(feature = "schemars", schemars(with = "::std::string::String"))]
    #[cfg_attr(feature = "utoipa", schema(nullable = false, example = "919 sec"))]
    pub sum: ::core::option::Option<::std::string::String>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl serde::Serialize for StatusStats {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for StatusStats {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// The body of every error answer, whatever the status.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct Errors {
    /// What is wrong, one item for each finding.
    pub errors: ::std::vec::Vec<ErrorItem>,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl Errors {
    /// One finding with this code and message.
    pub fn of(code: i32, message: impl ::core::convert::Into<::std::string::String>) -> Self {
        let finding = ErrorItem { msg: message.into(), code, unknown: serde_json::Map::new() };
        Self { errors: ::std::vec![finding], unknown: serde_json::Map::new() }
    }
}

impl serde::Serialize for Errors {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for Errors {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::object(deserializer))
    }
}

/// One finding.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "utoipa", derive(utoipa::ToSchema))]
#[serde(remote = "Self")]
#[non_exhaustive]
pub struct ErrorItem {
    /// What is wrong, in words. One page of the vendor calls it `message`.
    #[cfg_attr(feature = "utoipa", schema(example = "Invalid SDK credentials"))]
    pub msg: ::std::string::String,
    /// The HTTP status, or a number of the vendor's own: 4002 stands for a missing or wrong token and for a missing
    /// scope.
    #[serde(deserialize_with = "support::whole::whole")]
    #[cfg_attr(feature = "utoipa", schema(example = json!(4002_i64)))]
    pub code: i32,
    /// Fields that the document does not list, as they were read.
    #[serde(flatten)]
    pub unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl ErrorItem {
    /// Other documented spellings of the fields, each with the canonical one.
    pub const ALIASES: support::Aliases = &[("message", "msg")];
}

impl serde::Serialize for ErrorItem {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> ::core::result::Result<S::Ok, S::Error> {
        Self::serialize(self, serializer)
    }
}

impl<'de> serde::Deserialize<'de> for ErrorItem {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> ::core::result::Result<Self, D::Error> {
        Self::deserialize(support::canonical_spellings(deserializer, Self::ALIASES))
    }
}
