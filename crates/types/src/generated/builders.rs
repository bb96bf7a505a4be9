// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 ce347b85760cce30126c74667eb7108f2ad7b1dc2572e356565f7529c7ac61db

//! A builder for each object: setters convert and check, `build` reports the first thing wrong.

use std::fmt::Display;

use crate::support::{self, BuildError};

use super::*;

impl DialoutRequest {
    /// Starts a [`DialoutRequest`] with nothing set.
    pub fn builder() -> DialoutRequestBuilder {
        DialoutRequestBuilder::default()
    }
}

/// Builds a [`DialoutRequest`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DialoutRequestBuilder {
    error_: Option<BuildError>,
    target: Option<Target>,
    caller: Option<CallerId>,
    bot: Option<BotId>,
    bot_id: Option<BotId>,
    trunk: Option<Trunk>,
    notifyurl: Option<NotifyUrl>,
    notify_headers: Option<NotifyHeaders>,
    metadata: Option<Metadata>,
    machine_detection: Option<MachineDetectionMode>,
    threshold_word_count: Option<ThresholdWordCount>,
    timers: Option<Timers>,
    timeout_in_ms: Option<TimeoutInMs>,
    amd_events_subscription: Option<AmdEventsSubscription>,
    call_control_parameter: Option<CallControlParameter>,
}

impl DialoutRequestBuilder {
    /// Sets `target`; see [`DialoutRequest::target`].
    pub fn target(mut self, value: impl TryInto<Target, Error: Display>) -> Self {
        support::set(&mut self.target, &mut self.error_, "DialoutRequest", "target", value);
        self
    }

    /// Sets `caller`; see [`DialoutRequest::caller`].
    pub fn caller(mut self, value: impl TryInto<CallerId, Error: Display>) -> Self {
        support::set(&mut self.caller, &mut self.error_, "DialoutRequest", "caller", value);
        self
    }

    /// Sets `bot`; see [`DialoutRequest::bot`].
    pub fn bot(mut self, value: impl TryInto<BotId, Error: Display>) -> Self {
        support::set(&mut self.bot, &mut self.error_, "DialoutRequest", "bot", value);
        self
    }

    /// Sets `botId`; see [`DialoutRequest::bot_id`].
    pub fn bot_id(mut self, value: impl TryInto<BotId, Error: Display>) -> Self {
        support::set(&mut self.bot_id, &mut self.error_, "DialoutRequest", "botId", value);
        self
    }

    /// Sets `trunk`; see [`DialoutRequest::trunk`].
    pub fn trunk(mut self, value: impl TryInto<Trunk, Error: Display>) -> Self {
        support::set(&mut self.trunk, &mut self.error_, "DialoutRequest", "trunk", value);
        self
    }

    /// Sets `notifyurl`; see [`DialoutRequest::notifyurl`].
    pub fn notifyurl(mut self, value: impl TryInto<NotifyUrl, Error: Display>) -> Self {
        support::set(&mut self.notifyurl, &mut self.error_, "DialoutRequest", "notifyurl", value);
        self
    }

    /// Sets `notifyHeaders`; see [`DialoutRequest::notify_headers`].
    pub fn notify_headers(mut self, value: impl TryInto<NotifyHeaders, Error: Display>) -> Self {
        support::set(&mut self.notify_headers, &mut self.error_, "DialoutRequest", "notifyHeaders", value);
        self
    }

    /// Sets `metadata`; see [`DialoutRequest::metadata`].
    pub fn metadata(mut self, value: impl TryInto<Metadata, Error: Display>) -> Self {
        support::set(&mut self.metadata, &mut self.error_, "DialoutRequest", "metadata", value);
        self
    }

    /// Sets `machineDetection`; see [`DialoutRequest::machine_detection`].
    pub fn machine_detection(mut self, value: impl TryInto<MachineDetectionMode, Error: Display>) -> Self {
        support::set(&mut self.machine_detection, &mut self.error_, "DialoutRequest", "machineDetection", value);
        self
    }

    /// Sets `thresholdWordCount`; see [`DialoutRequest::threshold_word_count`].
    pub fn threshold_word_count(mut self, value: impl TryInto<ThresholdWordCount, Error: Display>) -> Self {
        support::set(&mut self.threshold_word_count, &mut self.error_, "DialoutRequest", "thresholdWordCount", value);
        self
    }

    /// Sets `timers`; see [`DialoutRequest::timers`].
    pub fn timers(mut self, value: impl TryInto<Timers, Error: Display>) -> Self {
        support::set(&mut self.timers, &mut self.error_, "DialoutRequest", "timers", value);
        self
    }

    /// Sets `timeoutInMs`; see [`DialoutRequest::timeout_in_ms`].
    pub fn timeout_in_ms(mut self, value: impl TryInto<TimeoutInMs, Error: Display>) -> Self {
        support::set(&mut self.timeout_in_ms, &mut self.error_, "DialoutRequest", "timeoutInMs", value);
        self
    }

    /// Sets `amdEventsSubscription`; see [`DialoutRequest::amd_events_subscription`].
    pub fn amd_events_subscription(mut self, value: impl TryInto<AmdEventsSubscription, Error: Display>) -> Self {
        support::set(
            &mut self.amd_events_subscription,
            &mut self.error_,
            "DialoutRequest",
            "amdEventsSubscription",
            value,
        );
        self
    }

    /// Sets `callControlParameter`; see [`DialoutRequest::call_control_parameter`].
    pub fn call_control_parameter(mut self, value: impl TryInto<CallControlParameter, Error: Display>) -> Self {
        support::set(
            &mut self.call_control_parameter,
            &mut self.error_,
            "DialoutRequest",
            "callControlParameter",
            value,
        );
        self
    }

    /// The finished [`DialoutRequest`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> Result<DialoutRequest, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(DialoutRequest {
            target: support::require(self.target, "DialoutRequest", "target")?,
            caller: support::require(self.caller, "DialoutRequest", "caller")?,
            bot: self.bot,
            bot_id: self.bot_id,
            trunk: self.trunk,
            notifyurl: self.notifyurl,
            notify_headers: self.notify_headers,
            metadata: self.metadata,
            machine_detection: self.machine_detection,
            threshold_word_count: self.threshold_word_count,
            timers: self.timers,
            timeout_in_ms: self.timeout_in_ms,
            amd_events_subscription: self.amd_events_subscription,
            call_control_parameter: self.call_control_parameter,
        })
    }
}

impl TryFrom<DialoutRequestBuilder> for DialoutRequest {
    type Error = BuildError;

    fn try_from(builder: DialoutRequestBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl Timers {
    /// Starts a [`Timers`] with nothing set.
    pub fn builder() -> TimersBuilder {
        TimersBuilder::default()
    }
}

/// Builds a [`Timers`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct TimersBuilder {
    error_: Option<BuildError>,
    no_speech_timeout_ms: Option<NoSpeechTimeoutMs>,
    decision_timeout_ms: Option<DecisionTimeoutMs>,
    tone_timeout_ms: Option<ToneTimeoutMs>,
    greeting_completion_timeout_ms: Option<GreetingCompletionTimeoutMs>,
}

impl TimersBuilder {
    /// Sets `noSpeechTimeoutMs`; see [`Timers::no_speech_timeout_ms`].
    pub fn no_speech_timeout_ms(mut self, value: impl TryInto<NoSpeechTimeoutMs, Error: Display>) -> Self {
        support::set(&mut self.no_speech_timeout_ms, &mut self.error_, "Timers", "noSpeechTimeoutMs", value);
        self
    }

    /// Sets `decisionTimeoutMs`; see [`Timers::decision_timeout_ms`].
    pub fn decision_timeout_ms(mut self, value: impl TryInto<DecisionTimeoutMs, Error: Display>) -> Self {
        support::set(&mut self.decision_timeout_ms, &mut self.error_, "Timers", "decisionTimeoutMs", value);
        self
    }

    /// Sets `toneTimeoutMs`; see [`Timers::tone_timeout_ms`].
    pub fn tone_timeout_ms(mut self, value: impl TryInto<ToneTimeoutMs, Error: Display>) -> Self {
        support::set(&mut self.tone_timeout_ms, &mut self.error_, "Timers", "toneTimeoutMs", value);
        self
    }

    /// Sets `greetingCompletionTimeoutMs`; see [`Timers::greeting_completion_timeout_ms`].
    pub fn greeting_completion_timeout_ms(
        mut self,
        value: impl TryInto<GreetingCompletionTimeoutMs, Error: Display>,
    ) -> Self {
        support::set(
            &mut self.greeting_completion_timeout_ms,
            &mut self.error_,
            "Timers",
            "greetingCompletionTimeoutMs",
            value,
        );
        self
    }

    /// The finished [`Timers`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> Result<Timers, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(Timers {
            no_speech_timeout_ms: self.no_speech_timeout_ms,
            decision_timeout_ms: self.decision_timeout_ms,
            tone_timeout_ms: self.tone_timeout_ms,
            greeting_completion_timeout_ms: self.greeting_completion_timeout_ms,
        })
    }
}

impl TryFrom<TimersBuilder> for Timers {
    type Error = BuildError;

    fn try_from(builder: TimersBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl CallControlParameter {
    /// Starts a [`CallControlParameter`] with nothing set.
    pub fn builder() -> CallControlParameterBuilder {
        CallControlParameterBuilder::default()
    }
}

/// Builds a [`CallControlParameter`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CallControlParameterBuilder {
    error_: Option<BuildError>,
    stt_provider: Option<SttProvider>,
    stt_language: Option<SttLanguage>,
    stt_label: Option<SttLabel>,
    interim: Option<bool>,
    continuous_asr_timeout_in_ms: Option<SpeechTimeoutMs>,
    deepgram_utterance_end_ms: Option<SpeechTimeoutMs>,
    deepgram_endpointing: Option<SpeechTimeoutMs>,
}

impl CallControlParameterBuilder {
    /// Sets `sttProvider`; see [`CallControlParameter::stt_provider`].
    pub fn stt_provider(mut self, value: impl TryInto<SttProvider, Error: Display>) -> Self {
        support::set(&mut self.stt_provider, &mut self.error_, "CallControlParameter", "sttProvider", value);
        self
    }

    /// Sets `sttLanguage`; see [`CallControlParameter::stt_language`].
    pub fn stt_language(mut self, value: impl TryInto<SttLanguage, Error: Display>) -> Self {
        support::set(&mut self.stt_language, &mut self.error_, "CallControlParameter", "sttLanguage", value);
        self
    }

    /// Sets `sttLabel`; see [`CallControlParameter::stt_label`].
    pub fn stt_label(mut self, value: impl TryInto<SttLabel, Error: Display>) -> Self {
        support::set(&mut self.stt_label, &mut self.error_, "CallControlParameter", "sttLabel", value);
        self
    }

    /// Sets `interim`; see [`CallControlParameter::interim`].
    pub fn interim(mut self, value: impl TryInto<bool, Error: Display>) -> Self {
        support::set(&mut self.interim, &mut self.error_, "CallControlParameter", "interim", value);
        self
    }

    /// Sets `continuousASRTimeoutInMS`; see [`CallControlParameter::continuous_asr_timeout_in_ms`].
    pub fn continuous_asr_timeout_in_ms(mut self, value: impl TryInto<SpeechTimeoutMs, Error: Display>) -> Self {
        support::set(
            &mut self.continuous_asr_timeout_in_ms,
            &mut self.error_,
            "CallControlParameter",
            "continuousASRTimeoutInMS",
            value,
        );
        self
    }

    /// Sets `deepgramUtteranceEndMs`; see [`CallControlParameter::deepgram_utterance_end_ms`].
    pub fn deepgram_utterance_end_ms(mut self, value: impl TryInto<SpeechTimeoutMs, Error: Display>) -> Self {
        support::set(
            &mut self.deepgram_utterance_end_ms,
            &mut self.error_,
            "CallControlParameter",
            "deepgramUtteranceEndMs",
            value,
        );
        self
    }

    /// Sets `deepgramEndpointing`; see [`CallControlParameter::deepgram_endpointing`].
    pub fn deepgram_endpointing(mut self, value: impl TryInto<SpeechTimeoutMs, Error: Display>) -> Self {
        support::set(
            &mut self.deepgram_endpointing,
            &mut self.error_,
            "CallControlParameter",
            "deepgramEndpointing",
            value,
        );
        self
    }

    /// The finished [`CallControlParameter`], or what is wrong with it: a value that a setter refused, or a required
    /// field that was not set.
    pub fn build(self) -> Result<CallControlParameter, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(CallControlParameter {
            stt_provider: support::require(self.stt_provider, "CallControlParameter", "sttProvider")?,
            stt_language: support::require(self.stt_language, "CallControlParameter", "sttLanguage")?,
            stt_label: self.stt_label,
            interim: self.interim,
            continuous_asr_timeout_in_ms: self.continuous_asr_timeout_in_ms,
            deepgram_utterance_end_ms: self.deepgram_utterance_end_ms,
            deepgram_endpointing: self.deepgram_endpointing,
        })
    }
}

impl TryFrom<CallControlParameterBuilder> for CallControlParameter {
    type Error = BuildError;

    fn try_from(builder: CallControlParameterBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl DialoutAnswer {
    /// Starts a [`DialoutAnswer`] with nothing set.
    pub fn builder() -> DialoutAnswerBuilder {
        DialoutAnswerBuilder::default()
    }
}

/// Builds a [`DialoutAnswer`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DialoutAnswerBuilder {
    error_: Option<BuildError>,
    sid: Option<String>,
    call_id: Option<String>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl DialoutAnswerBuilder {
    /// Sets `sid`; see [`DialoutAnswer::sid`].
    pub fn sid(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.sid, &mut self.error_, "DialoutAnswer", "sid", value);
        self
    }

    /// Sets `callId`; see [`DialoutAnswer::call_id`].
    pub fn call_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.call_id, &mut self.error_, "DialoutAnswer", "callId", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`DialoutAnswer`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> Result<DialoutAnswer, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(DialoutAnswer {
            sid: support::require(self.sid, "DialoutAnswer", "sid")?,
            call_id: support::require(self.call_id, "DialoutAnswer", "callId")?,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<DialoutAnswerBuilder> for DialoutAnswer {
    type Error = BuildError;

    fn try_from(builder: DialoutAnswerBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl CallStatusNotification {
    /// Starts a [`CallStatusNotification`] with nothing set.
    pub fn builder() -> CallStatusNotificationBuilder {
        CallStatusNotificationBuilder::default()
    }
}

/// Builds a [`CallStatusNotification`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CallStatusNotificationBuilder {
    error_: Option<BuildError>,
    conversation_id: Option<String>,
    status: Option<Spelled<CallStatus>>,
    reason_code: Option<Spelled<ReasonCode>>,
    reason: Option<String>,
    duration: Option<CallDuration>,
    machinedetection: Option<Spelled<MachineDetectionResult>>,
    callconnecttime: Option<CallTime>,
    call_disconnect_time: Option<CallTime>,
    ring_duration_in_ms: Option<i64>,
    connect_duration_in_ms: Option<i64>,
    session_id: Option<String>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl CallStatusNotificationBuilder {
    /// Sets `conversationId`; see [`CallStatusNotification::conversation_id`].
    pub fn conversation_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.conversation_id, &mut self.error_, "CallStatusNotification", "conversationId", value);
        self
    }

    /// Sets `status`; see [`CallStatusNotification::status`].
    pub fn status(mut self, value: impl TryInto<Spelled<CallStatus>, Error: Display>) -> Self {
        support::set(&mut self.status, &mut self.error_, "CallStatusNotification", "status", value);
        self
    }

    /// Sets `reasonCode`; see [`CallStatusNotification::reason_code`].
    pub fn reason_code(mut self, value: impl TryInto<Spelled<ReasonCode>, Error: Display>) -> Self {
        support::set(&mut self.reason_code, &mut self.error_, "CallStatusNotification", "reasonCode", value);
        self
    }

    /// Sets `reason`; see [`CallStatusNotification::reason`].
    pub fn reason(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.reason, &mut self.error_, "CallStatusNotification", "reason", value);
        self
    }

    /// Sets `duration`; see [`CallStatusNotification::duration`].
    pub fn duration(mut self, value: impl TryInto<CallDuration, Error: Display>) -> Self {
        support::set(&mut self.duration, &mut self.error_, "CallStatusNotification", "duration", value);
        self
    }

    /// Sets `machinedetection`; see [`CallStatusNotification::machinedetection`].
    pub fn machinedetection(mut self, value: impl TryInto<Spelled<MachineDetectionResult>, Error: Display>) -> Self {
        support::set(&mut self.machinedetection, &mut self.error_, "CallStatusNotification", "machinedetection", value);
        self
    }

    /// Sets `callconnecttime`; see [`CallStatusNotification::callconnecttime`].
    pub fn callconnecttime(mut self, value: impl TryInto<CallTime, Error: Display>) -> Self {
        support::set(&mut self.callconnecttime, &mut self.error_, "CallStatusNotification", "callconnecttime", value);
        self
    }

    /// Sets `callDisconnectTime`; see [`CallStatusNotification::call_disconnect_time`].
    pub fn call_disconnect_time(mut self, value: impl TryInto<CallTime, Error: Display>) -> Self {
        support::set(
            &mut self.call_disconnect_time,
            &mut self.error_,
            "CallStatusNotification",
            "callDisconnectTime",
            value,
        );
        self
    }

    /// Sets `ringDurationInMS`; see [`CallStatusNotification::ring_duration_in_ms`].
    pub fn ring_duration_in_ms(mut self, value: impl TryInto<i64, Error: Display>) -> Self {
        support::set(
            &mut self.ring_duration_in_ms,
            &mut self.error_,
            "CallStatusNotification",
            "ringDurationInMS",
            value,
        );
        self
    }

    /// Sets `connectDurationInMS`; see [`CallStatusNotification::connect_duration_in_ms`].
    pub fn connect_duration_in_ms(mut self, value: impl TryInto<i64, Error: Display>) -> Self {
        support::set(
            &mut self.connect_duration_in_ms,
            &mut self.error_,
            "CallStatusNotification",
            "connectDurationInMS",
            value,
        );
        self
    }

    /// Sets `sessionId`; see [`CallStatusNotification::session_id`].
    pub fn session_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.session_id, &mut self.error_, "CallStatusNotification", "sessionId", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`CallStatusNotification`], or what is wrong with it: a value that a setter refused, or a required
    /// field that was not set.
    pub fn build(self) -> Result<CallStatusNotification, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(CallStatusNotification {
            conversation_id: support::require(self.conversation_id, "CallStatusNotification", "conversationId")?,
            status: support::require(self.status, "CallStatusNotification", "status")?,
            reason_code: self.reason_code,
            reason: self.reason,
            duration: self.duration,
            machinedetection: self.machinedetection,
            callconnecttime: self.callconnecttime,
            call_disconnect_time: self.call_disconnect_time,
            ring_duration_in_ms: self.ring_duration_in_ms,
            connect_duration_in_ms: self.connect_duration_in_ms,
            session_id: self.session_id,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<CallStatusNotificationBuilder> for CallStatusNotification {
    type Error = BuildError;

    fn try_from(builder: CallStatusNotificationBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl Conversation {
    /// Starts a [`Conversation`] with nothing set.
    pub fn builder() -> ConversationBuilder {
        ConversationBuilder::default()
    }
}

/// Builds a [`Conversation`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ConversationBuilder {
    error_: Option<BuildError>,
    id: Option<String>,
    conversation_id: Option<String>,
    status: Option<Spelled<ConversationStatus>>,
    source: Option<Spelled<Channel>>,
    conversation_type: Option<Spelled<ConversationType>>,
    language: Option<String>,
    priority: Option<Option<Priority>>,
    org_id: Option<String>,
    account_id: Option<String>,
    bot_id: Option<String>,
    bot_session_id: Option<String>,
    user_id: Option<String>,
    phone_number: Option<String>,
    bot_sip_uri: Option<String>,
    call_id_data: Option<String>,
    key_intent_name: Option<String>,
    key_intent_user_input: Option<String>,
    start_time: Option<Timestamp>,
    start_session_time: Option<Timestamp>,
    accepted_at: Option<Timestamp>,
    reconnected_at: Option<Timestamp>,
    end_time: Option<Timestamp>,
    created_at: Option<Timestamp>,
    updated_at: Option<Timestamp>,
    timestamp_value: Option<i64>,
    wait_time: Option<i64>,
    is_proactive_agent_assist_enabled: Option<bool>,
    callback_opted: Option<bool>,
    survey_required: Option<SurveyRequired>,
    is_developer: Option<bool>,
    participants: Option<Vec<Participant>>,
    transfer_details: Option<Vec<TransferDetail>>,
    queues: Option<Vec<QueueVisit>>,
    contact_flow: Option<Vec<FreeItem>>,
    form_data: Option<Vec<FreeItem>>,
    skills: Option<Vec<FreeItem>>,
    notes: Option<Vec<Note>>,
    dispositions: Option<Dispositions>,
    sentiment_tone: Option<SentimentTone>,
    agent_desktop_meta: Option<AgentDesktopMeta>,
    user_info: Option<UserInfo>,
    v: Option<i64>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl ConversationBuilder {
    /// Sets `_id`; see [`Conversation::id`].
    pub fn id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.id, &mut self.error_, "Conversation", "_id", value);
        self
    }

    /// Sets `conversationId`; see [`Conversation::conversation_id`].
    pub fn conversation_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.conversation_id, &mut self.error_, "Conversation", "conversationId", value);
        self
    }

    /// Sets `status`; see [`Conversation::status`].
    pub fn status(mut self, value: impl TryInto<Spelled<ConversationStatus>, Error: Display>) -> Self {
        support::set(&mut self.status, &mut self.error_, "Conversation", "status", value);
        self
    }

    /// Sets `source`; see [`Conversation::source`].
    pub fn source(mut self, value: impl TryInto<Spelled<Channel>, Error: Display>) -> Self {
        support::set(&mut self.source, &mut self.error_, "Conversation", "source", value);
        self
    }

    /// Sets `conversationType`; see [`Conversation::conversation_type`].
    pub fn conversation_type(mut self, value: impl TryInto<Spelled<ConversationType>, Error: Display>) -> Self {
        support::set(&mut self.conversation_type, &mut self.error_, "Conversation", "conversationType", value);
        self
    }

    /// Sets `language`; see [`Conversation::language`].
    pub fn language(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.language, &mut self.error_, "Conversation", "language", value);
        self
    }

    /// Sets `priority`; see [`Conversation::priority`].
    pub fn priority(mut self, value: impl TryInto<Priority, Error: Display>) -> Self {
        support::set_null(&mut self.priority, &mut self.error_, "Conversation", "priority", value);
        self
    }

    /// Sets `priority` to null.
    pub fn priority_null(mut self) -> Self {
        self.priority = Some(None);
        self
    }

    /// Sets `orgId`; see [`Conversation::org_id`].
    pub fn org_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.org_id, &mut self.error_, "Conversation", "orgId", value);
        self
    }

    /// Sets `accountId`; see [`Conversation::account_id`].
    pub fn account_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.account_id, &mut self.error_, "Conversation", "accountId", value);
        self
    }

    /// Sets `botId`; see [`Conversation::bot_id`].
    pub fn bot_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.bot_id, &mut self.error_, "Conversation", "botId", value);
        self
    }

    /// Sets `botSessionId`; see [`Conversation::bot_session_id`].
    pub fn bot_session_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.bot_session_id, &mut self.error_, "Conversation", "botSessionId", value);
        self
    }

    /// Sets `userId`; see [`Conversation::user_id`].
    pub fn user_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.user_id, &mut self.error_, "Conversation", "userId", value);
        self
    }

    /// Sets `phoneNumber`; see [`Conversation::phone_number`].
    pub fn phone_number(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.phone_number, &mut self.error_, "Conversation", "phoneNumber", value);
        self
    }

    /// Sets `botSIPURI`; see [`Conversation::bot_sip_uri`].
    pub fn bot_sip_uri(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.bot_sip_uri, &mut self.error_, "Conversation", "botSIPURI", value);
        self
    }

    /// Sets `CallIDData`; see [`Conversation::call_id_data`].
    pub fn call_id_data(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.call_id_data, &mut self.error_, "Conversation", "CallIDData", value);
        self
    }

    /// Sets `keyIntentName`; see [`Conversation::key_intent_name`].
    pub fn key_intent_name(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.key_intent_name, &mut self.error_, "Conversation", "keyIntentName", value);
        self
    }

    /// Sets `keyIntentUserInput`; see [`Conversation::key_intent_user_input`].
    pub fn key_intent_user_input(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.key_intent_user_input, &mut self.error_, "Conversation", "keyIntentUserInput", value);
        self
    }

    /// Sets `startTime`; see [`Conversation::start_time`].
    pub fn start_time(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.start_time, &mut self.error_, "Conversation", "startTime", value);
        self
    }

    /// Sets `startSessionTime`; see [`Conversation::start_session_time`].
    pub fn start_session_time(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.start_session_time, &mut self.error_, "Conversation", "startSessionTime", value);
        self
    }

    /// Sets `acceptedAt`; see [`Conversation::accepted_at`].
    pub fn accepted_at(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.accepted_at, &mut self.error_, "Conversation", "acceptedAt", value);
        self
    }

    /// Sets `reconnectedAt`; see [`Conversation::reconnected_at`].
    pub fn reconnected_at(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.reconnected_at, &mut self.error_, "Conversation", "reconnectedAt", value);
        self
    }

    /// Sets `endTime`; see [`Conversation::end_time`].
    pub fn end_time(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.end_time, &mut self.error_, "Conversation", "endTime", value);
        self
    }

    /// Sets `createdAt`; see [`Conversation::created_at`].
    pub fn created_at(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.created_at, &mut self.error_, "Conversation", "createdAt", value);
        self
    }

    /// Sets `updatedAt`; see [`Conversation::updated_at`].
    pub fn updated_at(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.updated_at, &mut self.error_, "Conversation", "updatedAt", value);
        self
    }

    /// Sets `timestampValue`; see [`Conversation::timestamp_value`].
    pub fn timestamp_value(mut self, value: impl TryInto<i64, Error: Display>) -> Self {
        support::set(&mut self.timestamp_value, &mut self.error_, "Conversation", "timestampValue", value);
        self
    }

    /// Sets `waitTime`; see [`Conversation::wait_time`].
    pub fn wait_time(mut self, value: impl TryInto<i64, Error: Display>) -> Self {
        support::set(&mut self.wait_time, &mut self.error_, "Conversation", "waitTime", value);
        self
    }

    /// Sets `isProactiveAgentAssistEnabled`; see [`Conversation::is_proactive_agent_assist_enabled`].
    pub fn is_proactive_agent_assist_enabled(mut self, value: impl TryInto<bool, Error: Display>) -> Self {
        support::set(
            &mut self.is_proactive_agent_assist_enabled,
            &mut self.error_,
            "Conversation",
            "isProactiveAgentAssistEnabled",
            value,
        );
        self
    }

    /// Sets `callbackOpted`; see [`Conversation::callback_opted`].
    pub fn callback_opted(mut self, value: impl TryInto<bool, Error: Display>) -> Self {
        support::set(&mut self.callback_opted, &mut self.error_, "Conversation", "callbackOpted", value);
        self
    }

    /// Sets `surveyRequired`; see [`Conversation::survey_required`].
    pub fn survey_required(mut self, value: impl TryInto<SurveyRequired, Error: Display>) -> Self {
        support::set(&mut self.survey_required, &mut self.error_, "Conversation", "surveyRequired", value);
        self
    }

    /// Sets `isDeveloper`; see [`Conversation::is_developer`].
    pub fn is_developer(mut self, value: impl TryInto<bool, Error: Display>) -> Self {
        support::set(&mut self.is_developer, &mut self.error_, "Conversation", "isDeveloper", value);
        self
    }

    /// Sets `participants`; see [`Conversation::participants`].
    pub fn participants(mut self, value: impl TryInto<Vec<Participant>, Error: Display>) -> Self {
        support::set(&mut self.participants, &mut self.error_, "Conversation", "participants", value);
        self
    }

    /// Sets `transferDetails`; see [`Conversation::transfer_details`].
    pub fn transfer_details(mut self, value: impl TryInto<Vec<TransferDetail>, Error: Display>) -> Self {
        support::set(&mut self.transfer_details, &mut self.error_, "Conversation", "transferDetails", value);
        self
    }

    /// Sets `queues`; see [`Conversation::queues`].
    pub fn queues(mut self, value: impl TryInto<Vec<QueueVisit>, Error: Display>) -> Self {
        support::set(&mut self.queues, &mut self.error_, "Conversation", "queues", value);
        self
    }

    /// Sets `contactFlow`; see [`Conversation::contact_flow`].
    pub fn contact_flow(mut self, value: impl TryInto<Vec<FreeItem>, Error: Display>) -> Self {
        support::set(&mut self.contact_flow, &mut self.error_, "Conversation", "contactFlow", value);
        self
    }

    /// Sets `formData`; see [`Conversation::form_data`].
    pub fn form_data(mut self, value: impl TryInto<Vec<FreeItem>, Error: Display>) -> Self {
        support::set(&mut self.form_data, &mut self.error_, "Conversation", "formData", value);
        self
    }

    /// Sets `skills`; see [`Conversation::skills`].
    pub fn skills(mut self, value: impl TryInto<Vec<FreeItem>, Error: Display>) -> Self {
        support::set(&mut self.skills, &mut self.error_, "Conversation", "skills", value);
        self
    }

    /// Sets `notes`; see [`Conversation::notes`].
    pub fn notes(mut self, value: impl TryInto<Vec<Note>, Error: Display>) -> Self {
        support::set(&mut self.notes, &mut self.error_, "Conversation", "notes", value);
        self
    }

    /// Sets `dispositions`; see [`Conversation::dispositions`].
    pub fn dispositions(mut self, value: impl TryInto<Dispositions, Error: Display>) -> Self {
        support::set(&mut self.dispositions, &mut self.error_, "Conversation", "dispositions", value);
        self
    }

    /// Sets `sentimentTone`; see [`Conversation::sentiment_tone`].
    pub fn sentiment_tone(mut self, value: impl TryInto<SentimentTone, Error: Display>) -> Self {
        support::set(&mut self.sentiment_tone, &mut self.error_, "Conversation", "sentimentTone", value);
        self
    }

    /// Sets `agentDesktopMeta`; see [`Conversation::agent_desktop_meta`].
    pub fn agent_desktop_meta(mut self, value: impl TryInto<AgentDesktopMeta, Error: Display>) -> Self {
        support::set(&mut self.agent_desktop_meta, &mut self.error_, "Conversation", "agentDesktopMeta", value);
        self
    }

    /// Sets `userInfo`; see [`Conversation::user_info`].
    pub fn user_info(mut self, value: impl TryInto<UserInfo, Error: Display>) -> Self {
        support::set(&mut self.user_info, &mut self.error_, "Conversation", "userInfo", value);
        self
    }

    /// Sets `__v`; see [`Conversation::v`].
    pub fn v(mut self, value: impl TryInto<i64, Error: Display>) -> Self {
        support::set(&mut self.v, &mut self.error_, "Conversation", "__v", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Conversation`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> Result<Conversation, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(Conversation {
            id: self.id,
            conversation_id: self.conversation_id,
            status: self.status,
            source: self.source,
            conversation_type: self.conversation_type,
            language: self.language,
            priority: self.priority,
            org_id: self.org_id,
            account_id: self.account_id,
            bot_id: self.bot_id,
            bot_session_id: self.bot_session_id,
            user_id: self.user_id,
            phone_number: self.phone_number,
            bot_sip_uri: self.bot_sip_uri,
            call_id_data: self.call_id_data,
            key_intent_name: self.key_intent_name,
            key_intent_user_input: self.key_intent_user_input,
            start_time: self.start_time,
            start_session_time: self.start_session_time,
            accepted_at: self.accepted_at,
            reconnected_at: self.reconnected_at,
            end_time: self.end_time,
            created_at: self.created_at,
            updated_at: self.updated_at,
            timestamp_value: self.timestamp_value,
            wait_time: self.wait_time,
            is_proactive_agent_assist_enabled: self.is_proactive_agent_assist_enabled,
            callback_opted: self.callback_opted,
            survey_required: self.survey_required,
            is_developer: self.is_developer,
            participants: self.participants,
            transfer_details: self.transfer_details,
            queues: self.queues,
            contact_flow: self.contact_flow,
            form_data: self.form_data,
            skills: self.skills,
            notes: self.notes,
            dispositions: self.dispositions,
            sentiment_tone: self.sentiment_tone,
            agent_desktop_meta: self.agent_desktop_meta,
            user_info: self.user_info,
            v: self.v,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<ConversationBuilder> for Conversation {
    type Error = BuildError;

    fn try_from(builder: ConversationBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl Participant {
    /// Starts a [`Participant`] with nothing set.
    pub fn builder() -> ParticipantBuilder {
        ParticipantBuilder::default()
    }
}

/// Builds a [`Participant`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ParticipantBuilder {
    error_: Option<BuildError>,
    agent_id: Option<String>,
    name: Option<String>,
    status: Option<Spelled<ParticipantStatus>>,
    queue_id: Option<String>,
    queue_name: Option<String>,
    queue_start_time: Option<Timestamp>,
    assigned_at: Option<Timestamp>,
    start_time_stamp: Option<Timestamp>,
    end_time_stamp: Option<Timestamp>,
    is_transferred: Option<bool>,
    conversation_transferred: Option<bool>,
    on_interrupt: Option<bool>,
    reason: Option<String>,
    ended_chat: Option<bool>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl ParticipantBuilder {
    /// Sets `agentId`; see [`Participant::agent_id`].
    pub fn agent_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.agent_id, &mut self.error_, "Participant", "agentId", value);
        self
    }

    /// Sets `name`; see [`Participant::name`].
    pub fn name(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.name, &mut self.error_, "Participant", "name", value);
        self
    }

    /// Sets `status`; see [`Participant::status`].
    pub fn status(mut self, value: impl TryInto<Spelled<ParticipantStatus>, Error: Display>) -> Self {
        support::set(&mut self.status, &mut self.error_, "Participant", "status", value);
        self
    }

    /// Sets `queueId`; see [`Participant::queue_id`].
    pub fn queue_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.queue_id, &mut self.error_, "Participant", "queueId", value);
        self
    }

    /// Sets `queueName`; see [`Participant::queue_name`].
    pub fn queue_name(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.queue_name, &mut self.error_, "Participant", "queueName", value);
        self
    }

    /// Sets `queueStartTime`; see [`Participant::queue_start_time`].
    pub fn queue_start_time(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.queue_start_time, &mut self.error_, "Participant", "queueStartTime", value);
        self
    }

    /// Sets `assignedAt`; see [`Participant::assigned_at`].
    pub fn assigned_at(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.assigned_at, &mut self.error_, "Participant", "assignedAt", value);
        self
    }

    /// Sets `startTimeStamp`; see [`Participant::start_time_stamp`].
    pub fn start_time_stamp(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.start_time_stamp, &mut self.error_, "Participant", "startTimeStamp", value);
        self
    }

    /// Sets `endTimeStamp`; see [`Participant::end_time_stamp`].
    pub fn end_time_stamp(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.end_time_stamp, &mut self.error_, "Participant", "endTimeStamp", value);
        self
    }

    /// Sets `isTransferred`; see [`Participant::is_transferred`].
    pub fn is_transferred(mut self, value: impl TryInto<bool, Error: Display>) -> Self {
        support::set(&mut self.is_transferred, &mut self.error_, "Participant", "isTransferred", value);
        self
    }

    /// Sets `conversationTransferred`; see [`Participant::conversation_transferred`].
    pub fn conversation_transferred(mut self, value: impl TryInto<bool, Error: Display>) -> Self {
        support::set(
            &mut self.conversation_transferred,
            &mut self.error_,
            "Participant",
            "conversationTransferred",
            value,
        );
        self
    }

    /// Sets `onInterrupt`; see [`Participant::on_interrupt`].
    pub fn on_interrupt(mut self, value: impl TryInto<bool, Error: Display>) -> Self {
        support::set(&mut self.on_interrupt, &mut self.error_, "Participant", "onInterrupt", value);
        self
    }

    /// Sets `reason`; see [`Participant::reason`].
    pub fn reason(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.reason, &mut self.error_, "Participant", "reason", value);
        self
    }

    /// Sets `endedChat`; see [`Participant::ended_chat`].
    pub fn ended_chat(mut self, value: impl TryInto<bool, Error: Display>) -> Self {
        support::set(&mut self.ended_chat, &mut self.error_, "Participant", "endedChat", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Participant`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> Result<Participant, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(Participant {
            agent_id: self.agent_id,
            name: self.name,
            status: self.status,
            queue_id: self.queue_id,
            queue_name: self.queue_name,
            queue_start_time: self.queue_start_time,
            assigned_at: self.assigned_at,
            start_time_stamp: self.start_time_stamp,
            end_time_stamp: self.end_time_stamp,
            is_transferred: self.is_transferred,
            conversation_transferred: self.conversation_transferred,
            on_interrupt: self.on_interrupt,
            reason: self.reason,
            ended_chat: self.ended_chat,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<ParticipantBuilder> for Participant {
    type Error = BuildError;

    fn try_from(builder: ParticipantBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl TransferDetail {
    /// Starts a [`TransferDetail`] with nothing set.
    pub fn builder() -> TransferDetailBuilder {
        TransferDetailBuilder::default()
    }
}

/// Builds a [`TransferDetail`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct TransferDetailBuilder {
    error_: Option<BuildError>,
    from_queue: Option<String>,
    from_agent: Option<Option<String>>,
    transferred_type: Option<Spelled<TransferredType>>,
    transferred_to: Option<Vec<TransferTarget>>,
    transferred_by: Option<String>,
    transferred_by_agent_name: Option<String>,
    transferred_at: Option<Timestamp>,
    priority: Option<Spelled<TransferPriority>>,
    is_manager: Option<bool>,
    system_transfer: Option<bool>,
    system_transfer_reason: Option<String>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl TransferDetailBuilder {
    /// Sets `fromQueue`; see [`TransferDetail::from_queue`].
    pub fn from_queue(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.from_queue, &mut self.error_, "TransferDetail", "fromQueue", value);
        self
    }

    /// Sets `fromAgent`; see [`TransferDetail::from_agent`].
    pub fn from_agent(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set_null(&mut self.from_agent, &mut self.error_, "TransferDetail", "fromAgent", value);
        self
    }

    /// Sets `fromAgent` to null.
    pub fn from_agent_null(mut self) -> Self {
        self.from_agent = Some(None);
        self
    }

    /// Sets `transferredType`; see [`TransferDetail::transferred_type`].
    pub fn transferred_type(mut self, value: impl TryInto<Spelled<TransferredType>, Error: Display>) -> Self {
        support::set(&mut self.transferred_type, &mut self.error_, "TransferDetail", "transferredType", value);
        self
    }

    /// Sets `transferredTo`; see [`TransferDetail::transferred_to`].
    pub fn transferred_to(mut self, value: impl TryInto<Vec<TransferTarget>, Error: Display>) -> Self {
        support::set(&mut self.transferred_to, &mut self.error_, "TransferDetail", "transferredTo", value);
        self
    }

    /// Sets `transferredBy`; see [`TransferDetail::transferred_by`].
    pub fn transferred_by(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.transferred_by, &mut self.error_, "TransferDetail", "transferredBy", value);
        self
    }

    /// Sets `transferredByAgentName`; see [`TransferDetail::transferred_by_agent_name`].
    pub fn transferred_by_agent_name(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(
            &mut self.transferred_by_agent_name,
            &mut self.error_,
            "TransferDetail",
            "transferredByAgentName",
            value,
        );
        self
    }

    /// Sets `transferredAt`; see [`TransferDetail::transferred_at`].
    pub fn transferred_at(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.transferred_at, &mut self.error_, "TransferDetail", "transferredAt", value);
        self
    }

    /// Sets `priority`; see [`TransferDetail::priority`].
    pub fn priority(mut self, value: impl TryInto<Spelled<TransferPriority>, Error: Display>) -> Self {
        support::set(&mut self.priority, &mut self.error_, "TransferDetail", "priority", value);
        self
    }

    /// Sets `isManager`; see [`TransferDetail::is_manager`].
    pub fn is_manager(mut self, value: impl TryInto<bool, Error: Display>) -> Self {
        support::set(&mut self.is_manager, &mut self.error_, "TransferDetail", "isManager", value);
        self
    }

    /// Sets `systemTransfer`; see [`TransferDetail::system_transfer`].
    pub fn system_transfer(mut self, value: impl TryInto<bool, Error: Display>) -> Self {
        support::set(&mut self.system_transfer, &mut self.error_, "TransferDetail", "systemTransfer", value);
        self
    }

    /// Sets `systemTransferReason`; see [`TransferDetail::system_transfer_reason`].
    pub fn system_transfer_reason(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(
            &mut self.system_transfer_reason,
            &mut self.error_,
            "TransferDetail",
            "systemTransferReason",
            value,
        );
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`TransferDetail`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> Result<TransferDetail, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(TransferDetail {
            from_queue: self.from_queue,
            from_agent: self.from_agent,
            transferred_type: self.transferred_type,
            transferred_to: self.transferred_to,
            transferred_by: self.transferred_by,
            transferred_by_agent_name: self.transferred_by_agent_name,
            transferred_at: self.transferred_at,
            priority: self.priority,
            is_manager: self.is_manager,
            system_transfer: self.system_transfer,
            system_transfer_reason: self.system_transfer_reason,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<TransferDetailBuilder> for TransferDetail {
    type Error = BuildError;

    fn try_from(builder: TransferDetailBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl TransferTarget {
    /// Starts a [`TransferTarget`] with nothing set.
    pub fn builder() -> TransferTargetBuilder {
        TransferTargetBuilder::default()
    }
}

/// Builds a [`TransferTarget`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct TransferTargetBuilder {
    error_: Option<BuildError>,
    id: Option<String>,
    name: Option<String>,
    r#type: Option<Spelled<TransferTargetType>>,
    email_id: Option<String>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl TransferTargetBuilder {
    /// Sets `id`; see [`TransferTarget::id`].
    pub fn id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.id, &mut self.error_, "TransferTarget", "id", value);
        self
    }

    /// Sets `name`; see [`TransferTarget::name`].
    pub fn name(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.name, &mut self.error_, "TransferTarget", "name", value);
        self
    }

    /// Sets `type`; see [`TransferTarget::type`].
    pub fn r#type(mut self, value: impl TryInto<Spelled<TransferTargetType>, Error: Display>) -> Self {
        support::set(&mut self.r#type, &mut self.error_, "TransferTarget", "type", value);
        self
    }

    /// Sets `emailId`; see [`TransferTarget::email_id`].
    pub fn email_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.email_id, &mut self.error_, "TransferTarget", "emailId", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`TransferTarget`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> Result<TransferTarget, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(TransferTarget {
            id: self.id,
            name: self.name,
            r#type: self.r#type,
            email_id: self.email_id,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<TransferTargetBuilder> for TransferTarget {
    type Error = BuildError;

    fn try_from(builder: TransferTargetBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl QueueVisit {
    /// Starts a [`QueueVisit`] with nothing set.
    pub fn builder() -> QueueVisitBuilder {
        QueueVisitBuilder::default()
    }
}

/// Builds a [`QueueVisit`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct QueueVisitBuilder {
    error_: Option<BuildError>,
    id: Option<String>,
    name: Option<String>,
    r#type: Option<Spelled<QueueVisitType>>,
    status: Option<Spelled<QueueVisitStatus>>,
    start_time: Option<Timestamp>,
    is_preferred_agent_timeout_expired: Option<bool>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl QueueVisitBuilder {
    /// Sets `id`; see [`QueueVisit::id`].
    pub fn id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.id, &mut self.error_, "QueueVisit", "id", value);
        self
    }

    /// Sets `name`; see [`QueueVisit::name`].
    pub fn name(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.name, &mut self.error_, "QueueVisit", "name", value);
        self
    }

    /// Sets `type`; see [`QueueVisit::type`].
    pub fn r#type(mut self, value: impl TryInto<Spelled<QueueVisitType>, Error: Display>) -> Self {
        support::set(&mut self.r#type, &mut self.error_, "QueueVisit", "type", value);
        self
    }

    /// Sets `status`; see [`QueueVisit::status`].
    pub fn status(mut self, value: impl TryInto<Spelled<QueueVisitStatus>, Error: Display>) -> Self {
        support::set(&mut self.status, &mut self.error_, "QueueVisit", "status", value);
        self
    }

    /// Sets `startTime`; see [`QueueVisit::start_time`].
    pub fn start_time(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.start_time, &mut self.error_, "QueueVisit", "startTime", value);
        self
    }

    /// Sets `isPreferredAgentTimeoutExpired`; see [`QueueVisit::is_preferred_agent_timeout_expired`].
    pub fn is_preferred_agent_timeout_expired(mut self, value: impl TryInto<bool, Error: Display>) -> Self {
        support::set(
            &mut self.is_preferred_agent_timeout_expired,
            &mut self.error_,
            "QueueVisit",
            "isPreferredAgentTimeoutExpired",
            value,
        );
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`QueueVisit`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> Result<QueueVisit, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(QueueVisit {
            id: self.id,
            name: self.name,
            r#type: self.r#type,
            status: self.status,
            start_time: self.start_time,
            is_preferred_agent_timeout_expired: self.is_preferred_agent_timeout_expired,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<QueueVisitBuilder> for QueueVisit {
    type Error = BuildError;

    fn try_from(builder: QueueVisitBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl Note {
    /// Starts a [`Note`] with nothing set.
    pub fn builder() -> NoteBuilder {
        NoteBuilder::default()
    }
}

/// Builds a [`Note`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct NoteBuilder {
    error_: Option<BuildError>,
    id: Option<String>,
    conversation_id: Option<String>,
    author: Option<NoteAuthor>,
    note: Option<String>,
    timestamp: Option<Timestamp>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl NoteBuilder {
    /// Sets `_id`; see [`Note::id`].
    pub fn id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.id, &mut self.error_, "Note", "_id", value);
        self
    }

    /// Sets `conversationId`; see [`Note::conversation_id`].
    pub fn conversation_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.conversation_id, &mut self.error_, "Note", "conversationId", value);
        self
    }

    /// Sets `author`; see [`Note::author`].
    pub fn author(mut self, value: impl TryInto<NoteAuthor, Error: Display>) -> Self {
        support::set(&mut self.author, &mut self.error_, "Note", "author", value);
        self
    }

    /// Sets `note`; see [`Note::note`].
    pub fn note(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.note, &mut self.error_, "Note", "note", value);
        self
    }

    /// Sets `timestamp`; see [`Note::timestamp`].
    pub fn timestamp(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.timestamp, &mut self.error_, "Note", "timestamp", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Note`], or what is wrong with it: a value that a setter refused, or a required field that was not
    /// set.
    pub fn build(self) -> Result<Note, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(Note {
            id: self.id,
            conversation_id: self.conversation_id,
            author: self.author,
            note: self.note,
            timestamp: self.timestamp,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<NoteBuilder> for Note {
    type Error = BuildError;

    fn try_from(builder: NoteBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl NoteAuthor {
    /// Starts a [`NoteAuthor`] with nothing set.
    pub fn builder() -> NoteAuthorBuilder {
        NoteAuthorBuilder::default()
    }
}

/// Builds a [`NoteAuthor`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct NoteAuthorBuilder {
    error_: Option<BuildError>,
    id: Option<String>,
    user_id: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl NoteAuthorBuilder {
    /// Sets `_id`; see [`NoteAuthor::id`].
    pub fn id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.id, &mut self.error_, "NoteAuthor", "_id", value);
        self
    }

    /// Sets `userId`; see [`NoteAuthor::user_id`].
    pub fn user_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.user_id, &mut self.error_, "NoteAuthor", "userId", value);
        self
    }

    /// Sets `firstName`; see [`NoteAuthor::first_name`].
    pub fn first_name(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.first_name, &mut self.error_, "NoteAuthor", "firstName", value);
        self
    }

    /// Sets `lastName`; see [`NoteAuthor::last_name`].
    pub fn last_name(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.last_name, &mut self.error_, "NoteAuthor", "lastName", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`NoteAuthor`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> Result<NoteAuthor, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(NoteAuthor {
            id: self.id,
            user_id: self.user_id,
            first_name: self.first_name,
            last_name: self.last_name,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<NoteAuthorBuilder> for NoteAuthor {
    type Error = BuildError;

    fn try_from(builder: NoteAuthorBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl Dispositions {
    /// Starts a [`Dispositions`] with nothing set.
    pub fn builder() -> DispositionsBuilder {
        DispositionsBuilder::default()
    }
}

/// Builds a [`Dispositions`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DispositionsBuilder {
    error_: Option<BuildError>,
    meta_status: Option<Spelled<DispositionMetaStatus>>,
    status: Option<Spelled<DispositionStatus>>,
    remarks: Option<String>,
    disposition_sets: Option<Option<Vec<DispositionSet>>>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl DispositionsBuilder {
    /// Sets `metaStatus`; see [`Dispositions::meta_status`].
    pub fn meta_status(mut self, value: impl TryInto<Spelled<DispositionMetaStatus>, Error: Display>) -> Self {
        support::set(&mut self.meta_status, &mut self.error_, "Dispositions", "metaStatus", value);
        self
    }

    /// Sets `status`; see [`Dispositions::status`].
    pub fn status(mut self, value: impl TryInto<Spelled<DispositionStatus>, Error: Display>) -> Self {
        support::set(&mut self.status, &mut self.error_, "Dispositions", "status", value);
        self
    }

    /// Sets `remarks`; see [`Dispositions::remarks`].
    pub fn remarks(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.remarks, &mut self.error_, "Dispositions", "remarks", value);
        self
    }

    /// Sets `dispositionSets`; see [`Dispositions::disposition_sets`].
    pub fn disposition_sets(mut self, value: impl TryInto<Vec<DispositionSet>, Error: Display>) -> Self {
        support::set_null(&mut self.disposition_sets, &mut self.error_, "Dispositions", "dispositionSets", value);
        self
    }

    /// Sets `dispositionSets` to null.
    pub fn disposition_sets_null(mut self) -> Self {
        self.disposition_sets = Some(None);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Dispositions`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> Result<Dispositions, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(Dispositions {
            meta_status: self.meta_status,
            status: self.status,
            remarks: self.remarks,
            disposition_sets: self.disposition_sets,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<DispositionsBuilder> for Dispositions {
    type Error = BuildError;

    fn try_from(builder: DispositionsBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl DispositionSet {
    /// Starts a [`DispositionSet`] with nothing set.
    pub fn builder() -> DispositionSetBuilder {
        DispositionSetBuilder::default()
    }
}

/// Builds a [`DispositionSet`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DispositionSetBuilder {
    error_: Option<BuildError>,
    dispositions_set: Option<String>,
    disposition_codes: Option<String>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl DispositionSetBuilder {
    /// Sets `dispositionsSet`; see [`DispositionSet::dispositions_set`].
    pub fn dispositions_set(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.dispositions_set, &mut self.error_, "DispositionSet", "dispositionsSet", value);
        self
    }

    /// Sets `dispositionCodes`; see [`DispositionSet::disposition_codes`].
    pub fn disposition_codes(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.disposition_codes, &mut self.error_, "DispositionSet", "dispositionCodes", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`DispositionSet`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> Result<DispositionSet, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(DispositionSet {
            dispositions_set: self.dispositions_set,
            disposition_codes: self.disposition_codes,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<DispositionSetBuilder> for DispositionSet {
    type Error = BuildError;

    fn try_from(builder: DispositionSetBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl SentimentTone {
    /// Starts a [`SentimentTone`] with nothing set.
    pub fn builder() -> SentimentToneBuilder {
        SentimentToneBuilder::default()
    }
}

/// Builds a [`SentimentTone`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct SentimentToneBuilder {
    error_: Option<BuildError>,
    sentiment: Option<String>,
    emoji: Option<String>,
    strength: Option<f64>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl SentimentToneBuilder {
    /// Sets `sentiment`; see [`SentimentTone::sentiment`].
    pub fn sentiment(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.sentiment, &mut self.error_, "SentimentTone", "sentiment", value);
        self
    }

    /// Sets `emoji`; see [`SentimentTone::emoji`].
    pub fn emoji(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.emoji, &mut self.error_, "SentimentTone", "emoji", value);
        self
    }

    /// Sets `strength`; see [`SentimentTone::strength`].
    pub fn strength(mut self, value: impl TryInto<f64, Error: Display>) -> Self {
        support::set(&mut self.strength, &mut self.error_, "SentimentTone", "strength", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`SentimentTone`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> Result<SentimentTone, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(SentimentTone {
            sentiment: self.sentiment,
            emoji: self.emoji,
            strength: self.strength,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<SentimentToneBuilder> for SentimentTone {
    type Error = BuildError;

    fn try_from(builder: SentimentToneBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl AgentDesktopMeta {
    /// Starts a [`AgentDesktopMeta`] with nothing set.
    pub fn builder() -> AgentDesktopMetaBuilder {
        AgentDesktopMetaBuilder::default()
    }
}

/// Builds a [`AgentDesktopMeta`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AgentDesktopMetaBuilder {
    error_: Option<BuildError>,
    pages_visited: Option<Vec<PageVisit>>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl AgentDesktopMetaBuilder {
    /// Sets `pagesVisited`; see [`AgentDesktopMeta::pages_visited`].
    pub fn pages_visited(mut self, value: impl TryInto<Vec<PageVisit>, Error: Display>) -> Self {
        support::set(&mut self.pages_visited, &mut self.error_, "AgentDesktopMeta", "pagesVisited", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`AgentDesktopMeta`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> Result<AgentDesktopMeta, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(AgentDesktopMeta { pages_visited: self.pages_visited, unknown: self.unknown })
    }
}

impl TryFrom<AgentDesktopMetaBuilder> for AgentDesktopMeta {
    type Error = BuildError;

    fn try_from(builder: AgentDesktopMetaBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl PageVisit {
    /// Starts a [`PageVisit`] with nothing set.
    pub fn builder() -> PageVisitBuilder {
        PageVisitBuilder::default()
    }
}

/// Builds a [`PageVisit`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PageVisitBuilder {
    error_: Option<BuildError>,
    page: Option<String>,
    timestamp: Option<Timestamp>,
    timespent: Option<f64>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl PageVisitBuilder {
    /// Sets `page`; see [`PageVisit::page`].
    pub fn page(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.page, &mut self.error_, "PageVisit", "page", value);
        self
    }

    /// Sets `timestamp`; see [`PageVisit::timestamp`].
    pub fn timestamp(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.timestamp, &mut self.error_, "PageVisit", "timestamp", value);
        self
    }

    /// Sets `timespent`; see [`PageVisit::timespent`].
    pub fn timespent(mut self, value: impl TryInto<f64, Error: Display>) -> Self {
        support::set(&mut self.timespent, &mut self.error_, "PageVisit", "timespent", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`PageVisit`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> Result<PageVisit, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(PageVisit { page: self.page, timestamp: self.timestamp, timespent: self.timespent, unknown: self.unknown })
    }
}

impl TryFrom<PageVisitBuilder> for PageVisit {
    type Error = BuildError;

    fn try_from(builder: PageVisitBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl UserInfo {
    /// Starts a [`UserInfo`] with nothing set.
    pub fn builder() -> UserInfoBuilder {
        UserInfoBuilder::default()
    }
}

/// Builds a [`UserInfo`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct UserInfoBuilder {
    error_: Option<BuildError>,
    id: Option<String>,
    user_id: Option<String>,
    org_id: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    activation_status: Option<String>,
    j_title: Option<String>,
    dept: Option<String>,
    prof_image: Option<String>,
    prof_colour: Option<String>,
    identities: Option<Vec<Identity>>,
    workinghours: Option<WorkingHours>,
    agent_transfer_config: Option<AgentTransferConfig>,
    queue: Option<String>,
    caller: Option<String>,
    callee: Option<String>,
    caller_host: Option<String>,
    custom_data: Option<Option<std::collections::BTreeMap<String, serde_json::Value>>>,
    ip_address: Option<String>,
    city: Option<String>,
    country: Option<String>,
    isp: Option<String>,
    host_domain: Option<String>,
    os: Option<String>,
    device: Option<String>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl UserInfoBuilder {
    /// Sets `_id`; see [`UserInfo::id`].
    pub fn id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.id, &mut self.error_, "UserInfo", "_id", value);
        self
    }

    /// Sets `userId`; see [`UserInfo::user_id`].
    pub fn user_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.user_id, &mut self.error_, "UserInfo", "userId", value);
        self
    }

    /// Sets `orgId`; see [`UserInfo::org_id`].
    pub fn org_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.org_id, &mut self.error_, "UserInfo", "orgId", value);
        self
    }

    /// Sets `firstName`; see [`UserInfo::first_name`].
    pub fn first_name(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.first_name, &mut self.error_, "UserInfo", "firstName", value);
        self
    }

    /// Sets `lastName`; see [`UserInfo::last_name`].
    pub fn last_name(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.last_name, &mut self.error_, "UserInfo", "lastName", value);
        self
    }

    /// Sets `activationStatus`; see [`UserInfo::activation_status`].
    pub fn activation_status(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.activation_status, &mut self.error_, "UserInfo", "activationStatus", value);
        self
    }

    /// Sets `jTitle`; see [`UserInfo::j_title`].
    pub fn j_title(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.j_title, &mut self.error_, "UserInfo", "jTitle", value);
        self
    }

    /// Sets `dept`; see [`UserInfo::dept`].
    pub fn dept(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.dept, &mut self.error_, "UserInfo", "dept", value);
        self
    }

    /// Sets `profImage`; see [`UserInfo::prof_image`].
    pub fn prof_image(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.prof_image, &mut self.error_, "UserInfo", "profImage", value);
        self
    }

    /// Sets `profColour`; see [`UserInfo::prof_colour`].
    pub fn prof_colour(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.prof_colour, &mut self.error_, "UserInfo", "profColour", value);
        self
    }

    /// Sets `identities`; see [`UserInfo::identities`].
    pub fn identities(mut self, value: impl TryInto<Vec<Identity>, Error: Display>) -> Self {
        support::set(&mut self.identities, &mut self.error_, "UserInfo", "identities", value);
        self
    }

    /// Sets `workinghours`; see [`UserInfo::workinghours`].
    pub fn workinghours(mut self, value: impl TryInto<WorkingHours, Error: Display>) -> Self {
        support::set(&mut self.workinghours, &mut self.error_, "UserInfo", "workinghours", value);
        self
    }

    /// Sets `agentTransferConfig`; see [`UserInfo::agent_transfer_config`].
    pub fn agent_transfer_config(mut self, value: impl TryInto<AgentTransferConfig, Error: Display>) -> Self {
        support::set(&mut self.agent_transfer_config, &mut self.error_, "UserInfo", "agentTransferConfig", value);
        self
    }

    /// Sets `queue`; see [`UserInfo::queue`].
    pub fn queue(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.queue, &mut self.error_, "UserInfo", "queue", value);
        self
    }

    /// Sets `caller`; see [`UserInfo::caller`].
    pub fn caller(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.caller, &mut self.error_, "UserInfo", "caller", value);
        self
    }

    /// Sets `callee`; see [`UserInfo::callee`].
    pub fn callee(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.callee, &mut self.error_, "UserInfo", "callee", value);
        self
    }

    /// Sets `callerHost`; see [`UserInfo::caller_host`].
    pub fn caller_host(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.caller_host, &mut self.error_, "UserInfo", "callerHost", value);
        self
    }

    /// Sets `customData`; see [`UserInfo::custom_data`].
    pub fn custom_data(
        mut self,
        value: impl TryInto<std::collections::BTreeMap<String, serde_json::Value>, Error: Display>,
    ) -> Self {
        support::set_null(&mut self.custom_data, &mut self.error_, "UserInfo", "customData", value);
        self
    }

    /// Sets `customData` to null.
    pub fn custom_data_null(mut self) -> Self {
        self.custom_data = Some(None);
        self
    }

    /// Sets `ipAddress`; see [`UserInfo::ip_address`].
    pub fn ip_address(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.ip_address, &mut self.error_, "UserInfo", "ipAddress", value);
        self
    }

    /// Sets `city`; see [`UserInfo::city`].
    pub fn city(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.city, &mut self.error_, "UserInfo", "city", value);
        self
    }

    /// Sets `country`; see [`UserInfo::country`].
    pub fn country(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.country, &mut self.error_, "UserInfo", "country", value);
        self
    }

    /// Sets `isp`; see [`UserInfo::isp`].
    pub fn isp(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.isp, &mut self.error_, "UserInfo", "isp", value);
        self
    }

    /// Sets `hostDomain`; see [`UserInfo::host_domain`].
    pub fn host_domain(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.host_domain, &mut self.error_, "UserInfo", "hostDomain", value);
        self
    }

    /// Sets `os`; see [`UserInfo::os`].
    pub fn os(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.os, &mut self.error_, "UserInfo", "os", value);
        self
    }

    /// Sets `device`; see [`UserInfo::device`].
    pub fn device(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.device, &mut self.error_, "UserInfo", "device", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`UserInfo`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> Result<UserInfo, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(UserInfo {
            id: self.id,
            user_id: self.user_id,
            org_id: self.org_id,
            first_name: self.first_name,
            last_name: self.last_name,
            activation_status: self.activation_status,
            j_title: self.j_title,
            dept: self.dept,
            prof_image: self.prof_image,
            prof_colour: self.prof_colour,
            identities: self.identities,
            workinghours: self.workinghours,
            agent_transfer_config: self.agent_transfer_config,
            queue: self.queue,
            caller: self.caller,
            callee: self.callee,
            caller_host: self.caller_host,
            custom_data: self.custom_data,
            ip_address: self.ip_address,
            city: self.city,
            country: self.country,
            isp: self.isp,
            host_domain: self.host_domain,
            os: self.os,
            device: self.device,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<UserInfoBuilder> for UserInfo {
    type Error = BuildError;

    fn try_from(builder: UserInfoBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl WorkingHours {
    /// Starts a [`WorkingHours`] with nothing set.
    pub fn builder() -> WorkingHoursBuilder {
        WorkingHoursBuilder::default()
    }
}

/// Builds a [`WorkingHours`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct WorkingHoursBuilder {
    error_: Option<BuildError>,
    workdays: Option<String>,
    workstart: Option<String>,
    workend: Option<String>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl WorkingHoursBuilder {
    /// Sets `workdays`; see [`WorkingHours::workdays`].
    pub fn workdays(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.workdays, &mut self.error_, "WorkingHours", "workdays", value);
        self
    }

    /// Sets `workstart`; see [`WorkingHours::workstart`].
    pub fn workstart(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.workstart, &mut self.error_, "WorkingHours", "workstart", value);
        self
    }

    /// Sets `workend`; see [`WorkingHours::workend`].
    pub fn workend(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.workend, &mut self.error_, "WorkingHours", "workend", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`WorkingHours`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> Result<WorkingHours, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(WorkingHours {
            workdays: self.workdays,
            workstart: self.workstart,
            workend: self.workend,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<WorkingHoursBuilder> for WorkingHours {
    type Error = BuildError;

    fn try_from(builder: WorkingHoursBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl Identity {
    /// Starts a [`Identity`] with nothing set.
    pub fn builder() -> IdentityBuilder {
        IdentityBuilder::default()
    }
}

/// Builds a [`Identity`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct IdentityBuilder {
    error_: Option<BuildError>,
    val: Option<String>,
    r#type: Option<String>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl IdentityBuilder {
    /// Sets `val`; see [`Identity::val`].
    pub fn val(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.val, &mut self.error_, "Identity", "val", value);
        self
    }

    /// Sets `type`; see [`Identity::type`].
    pub fn r#type(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.r#type, &mut self.error_, "Identity", "type", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Identity`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> Result<Identity, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(Identity { val: self.val, r#type: self.r#type, unknown: self.unknown })
    }
}

impl TryFrom<IdentityBuilder> for Identity {
    type Error = BuildError;

    fn try_from(builder: IdentityBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl AgentTransferConfig {
    /// Starts a [`AgentTransferConfig`] with nothing set.
    pub fn builder() -> AgentTransferConfigBuilder {
        AgentTransferConfigBuilder::default()
    }
}

/// Builds a [`AgentTransferConfig`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AgentTransferConfigBuilder {
    error_: Option<BuildError>,
    skills_ids: Option<Vec<FreeItem>>,
    override_agents: Option<bool>,
    override_values: Option<Vec<FreeItem>>,
    assist_events: Option<AssistEvents>,
    automation_bot_id: Option<String>,
    account_id: Option<String>,
    last_intent_name: Option<String>,
    last_intent_user_input: Option<String>,
    dialog_tone: Option<Vec<DialogTone>>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl AgentTransferConfigBuilder {
    /// Sets `skillsIds`; see [`AgentTransferConfig::skills_ids`].
    pub fn skills_ids(mut self, value: impl TryInto<Vec<FreeItem>, Error: Display>) -> Self {
        support::set(&mut self.skills_ids, &mut self.error_, "AgentTransferConfig", "skillsIds", value);
        self
    }

    /// Sets `overrideAgents`; see [`AgentTransferConfig::override_agents`].
    pub fn override_agents(mut self, value: impl TryInto<bool, Error: Display>) -> Self {
        support::set(&mut self.override_agents, &mut self.error_, "AgentTransferConfig", "overrideAgents", value);
        self
    }

    /// Sets `overrideValues`; see [`AgentTransferConfig::override_values`].
    pub fn override_values(mut self, value: impl TryInto<Vec<FreeItem>, Error: Display>) -> Self {
        support::set(&mut self.override_values, &mut self.error_, "AgentTransferConfig", "overrideValues", value);
        self
    }

    /// Sets `assistEvents`; see [`AgentTransferConfig::assist_events`].
    pub fn assist_events(mut self, value: impl TryInto<AssistEvents, Error: Display>) -> Self {
        support::set(&mut self.assist_events, &mut self.error_, "AgentTransferConfig", "assistEvents", value);
        self
    }

    /// Sets `automationBotId`; see [`AgentTransferConfig::automation_bot_id`].
    pub fn automation_bot_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.automation_bot_id, &mut self.error_, "AgentTransferConfig", "automationBotId", value);
        self
    }

    /// Sets `accountId`; see [`AgentTransferConfig::account_id`].
    pub fn account_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.account_id, &mut self.error_, "AgentTransferConfig", "accountId", value);
        self
    }

    /// Sets `lastIntentName`; see [`AgentTransferConfig::last_intent_name`].
    pub fn last_intent_name(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.last_intent_name, &mut self.error_, "AgentTransferConfig", "lastIntentName", value);
        self
    }

    /// Sets `lastIntentuserInput`; see [`AgentTransferConfig::last_intent_user_input`].
    pub fn last_intent_user_input(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(
            &mut self.last_intent_user_input,
            &mut self.error_,
            "AgentTransferConfig",
            "lastIntentuserInput",
            value,
        );
        self
    }

    /// Sets `dialog_tone`; see [`AgentTransferConfig::dialog_tone`].
    pub fn dialog_tone(mut self, value: impl TryInto<Vec<DialogTone>, Error: Display>) -> Self {
        support::set(&mut self.dialog_tone, &mut self.error_, "AgentTransferConfig", "dialog_tone", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`AgentTransferConfig`], or what is wrong with it: a value that a setter refused, or a required
    /// field that was not set.
    pub fn build(self) -> Result<AgentTransferConfig, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(AgentTransferConfig {
            skills_ids: self.skills_ids,
            override_agents: self.override_agents,
            override_values: self.override_values,
            assist_events: self.assist_events,
            automation_bot_id: self.automation_bot_id,
            account_id: self.account_id,
            last_intent_name: self.last_intent_name,
            last_intent_user_input: self.last_intent_user_input,
            dialog_tone: self.dialog_tone,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<AgentTransferConfigBuilder> for AgentTransferConfig {
    type Error = BuildError;

    fn try_from(builder: AgentTransferConfigBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl AssistEvents {
    /// Starts a [`AssistEvents`] with nothing set.
    pub fn builder() -> AssistEventsBuilder {
        AssistEventsBuilder::default()
    }
}

/// Builds a [`AssistEvents`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AssistEventsBuilder {
    error_: Option<BuildError>,
    start_event: Option<StartEvent>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl AssistEventsBuilder {
    /// Sets `startEvent`; see [`AssistEvents::start_event`].
    pub fn start_event(mut self, value: impl TryInto<StartEvent, Error: Display>) -> Self {
        support::set(&mut self.start_event, &mut self.error_, "AssistEvents", "startEvent", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`AssistEvents`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> Result<AssistEvents, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(AssistEvents { start_event: self.start_event, unknown: self.unknown })
    }
}

impl TryFrom<AssistEventsBuilder> for AssistEvents {
    type Error = BuildError;

    fn try_from(builder: AssistEventsBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl StartEvent {
    /// Starts a [`StartEvent`] with nothing set.
    pub fn builder() -> StartEventBuilder {
        StartEventBuilder::default()
    }
}

/// Builds a [`StartEvent`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct StartEventBuilder {
    error_: Option<BuildError>,
    is_enabled: Option<bool>,
    bot_id: Option<String>,
    dialog_id: Option<String>,
    dialog_ref_id: Option<String>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl StartEventBuilder {
    /// Sets `isEnabled`; see [`StartEvent::is_enabled`].
    pub fn is_enabled(mut self, value: impl TryInto<bool, Error: Display>) -> Self {
        support::set(&mut self.is_enabled, &mut self.error_, "StartEvent", "isEnabled", value);
        self
    }

    /// Sets `botId`; see [`StartEvent::bot_id`].
    pub fn bot_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.bot_id, &mut self.error_, "StartEvent", "botId", value);
        self
    }

    /// Sets `dialogId`; see [`StartEvent::dialog_id`].
    pub fn dialog_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.dialog_id, &mut self.error_, "StartEvent", "dialogId", value);
        self
    }

    /// Sets `dialogRefId`; see [`StartEvent::dialog_ref_id`].
    pub fn dialog_ref_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.dialog_ref_id, &mut self.error_, "StartEvent", "dialogRefId", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`StartEvent`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> Result<StartEvent, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(StartEvent {
            is_enabled: self.is_enabled,
            bot_id: self.bot_id,
            dialog_id: self.dialog_id,
            dialog_ref_id: self.dialog_ref_id,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<StartEventBuilder> for StartEvent {
    type Error = BuildError;

    fn try_from(builder: StartEventBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl DialogTone {
    /// Starts a [`DialogTone`] with nothing set.
    pub fn builder() -> DialogToneBuilder {
        DialogToneBuilder::default()
    }
}

/// Builds a [`DialogTone`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DialogToneBuilder {
    error_: Option<BuildError>,
    tone_name: Option<String>,
    level: Option<f64>,
    count: Option<i64>,
    total_level: Option<f64>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl DialogToneBuilder {
    /// Sets `tone_name`; see [`DialogTone::tone_name`].
    pub fn tone_name(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.tone_name, &mut self.error_, "DialogTone", "tone_name", value);
        self
    }

    /// Sets `level`; see [`DialogTone::level`].
    pub fn level(mut self, value: impl TryInto<f64, Error: Display>) -> Self {
        support::set(&mut self.level, &mut self.error_, "DialogTone", "level", value);
        self
    }

    /// Sets `count`; see [`DialogTone::count`].
    pub fn count(mut self, value: impl TryInto<i64, Error: Display>) -> Self {
        support::set(&mut self.count, &mut self.error_, "DialogTone", "count", value);
        self
    }

    /// Sets `totalLevel`; see [`DialogTone::total_level`].
    pub fn total_level(mut self, value: impl TryInto<f64, Error: Display>) -> Self {
        support::set(&mut self.total_level, &mut self.error_, "DialogTone", "totalLevel", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`DialogTone`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> Result<DialogTone, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(DialogTone {
            tone_name: self.tone_name,
            level: self.level,
            count: self.count,
            total_level: self.total_level,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<DialogToneBuilder> for DialogTone {
    type Error = BuildError;

    fn try_from(builder: DialogToneBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl IntentSession {
    /// Starts a [`IntentSession`] with nothing set.
    pub fn builder() -> IntentSessionBuilder {
        IntentSessionBuilder::default()
    }
}

/// Builds a [`IntentSession`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct IntentSessionBuilder {
    error_: Option<BuildError>,
    intent: Option<Vec<String>>,
    ani: Option<String>,
    dni: Option<String>,
    channel: Option<Spelled<Channel>>,
    start_time: Option<Timestamp>,
    end_time: Option<Timestamp>,
    status: Option<Spelled<IntentSessionStatus>>,
    time_handled: Option<String>,
    deflected_to: Option<Option<String>>,
    user_id: Option<String>,
    session_id: Option<String>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl IntentSessionBuilder {
    /// Sets `intent`; see [`IntentSession::intent`].
    pub fn intent(mut self, value: impl TryInto<Vec<String>, Error: Display>) -> Self {
        support::set(&mut self.intent, &mut self.error_, "IntentSession", "intent", value);
        self
    }

    /// Sets `ANI`; see [`IntentSession::ani`].
    pub fn ani(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.ani, &mut self.error_, "IntentSession", "ANI", value);
        self
    }

    /// Sets `DNI`; see [`IntentSession::dni`].
    pub fn dni(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.dni, &mut self.error_, "IntentSession", "DNI", value);
        self
    }

    /// Sets `channel`; see [`IntentSession::channel`].
    pub fn channel(mut self, value: impl TryInto<Spelled<Channel>, Error: Display>) -> Self {
        support::set(&mut self.channel, &mut self.error_, "IntentSession", "channel", value);
        self
    }

    /// Sets `startTime`; see [`IntentSession::start_time`].
    pub fn start_time(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.start_time, &mut self.error_, "IntentSession", "startTime", value);
        self
    }

    /// Sets `endTime`; see [`IntentSession::end_time`].
    pub fn end_time(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.end_time, &mut self.error_, "IntentSession", "endTime", value);
        self
    }

    /// Sets `status`; see [`IntentSession::status`].
    pub fn status(mut self, value: impl TryInto<Spelled<IntentSessionStatus>, Error: Display>) -> Self {
        support::set(&mut self.status, &mut self.error_, "IntentSession", "status", value);
        self
    }

    /// Sets `timeHandled`; see [`IntentSession::time_handled`].
    pub fn time_handled(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.time_handled, &mut self.error_, "IntentSession", "timeHandled", value);
        self
    }

    /// Sets `deflectedTo`; see [`IntentSession::deflected_to`].
    pub fn deflected_to(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set_null(&mut self.deflected_to, &mut self.error_, "IntentSession", "deflectedTo", value);
        self
    }

    /// Sets `deflectedTo` to null.
    pub fn deflected_to_null(mut self) -> Self {
        self.deflected_to = Some(None);
        self
    }

    /// Sets `userId`; see [`IntentSession::user_id`].
    pub fn user_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.user_id, &mut self.error_, "IntentSession", "userId", value);
        self
    }

    /// Sets `sessionId`; see [`IntentSession::session_id`].
    pub fn session_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.session_id, &mut self.error_, "IntentSession", "sessionId", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`IntentSession`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> Result<IntentSession, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(IntentSession {
            intent: self.intent,
            ani: self.ani,
            dni: self.dni,
            channel: self.channel,
            start_time: self.start_time,
            end_time: self.end_time,
            status: self.status,
            time_handled: self.time_handled,
            deflected_to: self.deflected_to,
            user_id: self.user_id,
            session_id: self.session_id,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<IntentSessionBuilder> for IntentSession {
    type Error = BuildError;

    fn try_from(builder: IntentSessionBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl UserStatusRequest {
    /// Starts a [`UserStatusRequest`] with nothing set.
    pub fn builder() -> UserStatusRequestBuilder {
        UserStatusRequestBuilder::default()
    }
}

/// Builds a [`UserStatusRequest`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct UserStatusRequestBuilder {
    error_: Option<BuildError>,
    filter: Option<UserStatusFilter>,
    granularity: Option<Granularity>,
}

impl UserStatusRequestBuilder {
    /// Sets `filter`; see [`UserStatusRequest::filter`].
    pub fn filter(mut self, value: impl TryInto<UserStatusFilter, Error: Display>) -> Self {
        support::set(&mut self.filter, &mut self.error_, "UserStatusRequest", "filter", value);
        self
    }

    /// Sets `granularity`; see [`UserStatusRequest::granularity`].
    pub fn granularity(mut self, value: impl TryInto<Granularity, Error: Display>) -> Self {
        support::set(&mut self.granularity, &mut self.error_, "UserStatusRequest", "granularity", value);
        self
    }

    /// The finished [`UserStatusRequest`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> Result<UserStatusRequest, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(UserStatusRequest {
            filter: support::require(self.filter, "UserStatusRequest", "filter")?,
            granularity: support::require(self.granularity, "UserStatusRequest", "granularity")?,
        })
    }
}

impl TryFrom<UserStatusRequestBuilder> for UserStatusRequest {
    type Error = BuildError;

    fn try_from(builder: UserStatusRequestBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl UserStatusFilter {
    /// Starts a [`UserStatusFilter`] with nothing set.
    pub fn builder() -> UserStatusFilterBuilder {
        UserStatusFilterBuilder::default()
    }
}

/// Builds a [`UserStatusFilter`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct UserStatusFilterBuilder {
    error_: Option<BuildError>,
    agents: Option<AgentEmails>,
    date_filter: Option<DateFilter>,
}

impl UserStatusFilterBuilder {
    /// Sets `agents`; see [`UserStatusFilter::agents`].
    pub fn agents(mut self, value: impl TryInto<AgentEmails, Error: Display>) -> Self {
        support::set(&mut self.agents, &mut self.error_, "UserStatusFilter", "agents", value);
        self
    }

    /// Sets `dateFilter`; see [`UserStatusFilter::date_filter`].
    pub fn date_filter(mut self, value: impl TryInto<DateFilter, Error: Display>) -> Self {
        support::set(&mut self.date_filter, &mut self.error_, "UserStatusFilter", "dateFilter", value);
        self
    }

    /// The finished [`UserStatusFilter`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> Result<UserStatusFilter, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(UserStatusFilter {
            agents: self.agents,
            date_filter: support::require(self.date_filter, "UserStatusFilter", "dateFilter")?,
        })
    }
}

impl TryFrom<UserStatusFilterBuilder> for UserStatusFilter {
    type Error = BuildError;

    fn try_from(builder: UserStatusFilterBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl DateFilter {
    /// Starts a [`DateFilter`] with nothing set.
    pub fn builder() -> DateFilterBuilder {
        DateFilterBuilder::default()
    }
}

/// Builds a [`DateFilter`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DateFilterBuilder {
    error_: Option<BuildError>,
    start_date: Option<FilterDate>,
    end_date: Option<FilterDate>,
    time_zone_off_set: Option<TimeZoneOffSet>,
}

impl DateFilterBuilder {
    /// Sets `startDate`; see [`DateFilter::start_date`].
    pub fn start_date(mut self, value: impl TryInto<FilterDate, Error: Display>) -> Self {
        support::set(&mut self.start_date, &mut self.error_, "DateFilter", "startDate", value);
        self
    }

    /// Sets `endDate`; see [`DateFilter::end_date`].
    pub fn end_date(mut self, value: impl TryInto<FilterDate, Error: Display>) -> Self {
        support::set(&mut self.end_date, &mut self.error_, "DateFilter", "endDate", value);
        self
    }

    /// Sets `timeZoneOffSet`; see [`DateFilter::time_zone_off_set`].
    pub fn time_zone_off_set(mut self, value: impl TryInto<TimeZoneOffSet, Error: Display>) -> Self {
        support::set(&mut self.time_zone_off_set, &mut self.error_, "DateFilter", "timeZoneOffSet", value);
        self
    }

    /// The finished [`DateFilter`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> Result<DateFilter, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(DateFilter {
            start_date: support::require(self.start_date, "DateFilter", "startDate")?,
            end_date: support::require(self.end_date, "DateFilter", "endDate")?,
            time_zone_off_set: self.time_zone_off_set,
        })
    }
}

impl TryFrom<DateFilterBuilder> for DateFilter {
    type Error = BuildError;

    fn try_from(builder: DateFilterBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl UserStatusPage {
    /// Starts a [`UserStatusPage`] with nothing set.
    pub fn builder() -> UserStatusPageBuilder {
        UserStatusPageBuilder::default()
    }
}

/// Builds a [`UserStatusPage`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct UserStatusPageBuilder {
    error_: Option<BuildError>,
    has_more: Option<bool>,
    limit: Option<i32>,
    offset: Option<i32>,
    data: Option<Vec<UserStatusAgent>>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl UserStatusPageBuilder {
    /// Sets `hasMore`; see [`UserStatusPage::has_more`].
    pub fn has_more(mut self, value: impl TryInto<bool, Error: Display>) -> Self {
        support::set(&mut self.has_more, &mut self.error_, "UserStatusPage", "hasMore", value);
        self
    }

    /// Sets `limit`; see [`UserStatusPage::limit`].
    pub fn limit(mut self, value: impl TryInto<i32, Error: Display>) -> Self {
        support::set(&mut self.limit, &mut self.error_, "UserStatusPage", "limit", value);
        self
    }

    /// Sets `offset`; see [`UserStatusPage::offset`].
    pub fn offset(mut self, value: impl TryInto<i32, Error: Display>) -> Self {
        support::set(&mut self.offset, &mut self.error_, "UserStatusPage", "offset", value);
        self
    }

    /// Sets `data`; see [`UserStatusPage::data`].
    pub fn data(mut self, value: impl TryInto<Vec<UserStatusAgent>, Error: Display>) -> Self {
        support::set(&mut self.data, &mut self.error_, "UserStatusPage", "data", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`UserStatusPage`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> Result<UserStatusPage, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(UserStatusPage {
            has_more: self.has_more,
            limit: self.limit,
            offset: self.offset,
            data: support::require(self.data, "UserStatusPage", "data")?,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<UserStatusPageBuilder> for UserStatusPage {
    type Error = BuildError;

    fn try_from(builder: UserStatusPageBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl UserStatusAgent {
    /// Starts a [`UserStatusAgent`] with nothing set.
    pub fn builder() -> UserStatusAgentBuilder {
        UserStatusAgentBuilder::default()
    }
}

/// Builds a [`UserStatusAgent`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct UserStatusAgentBuilder {
    error_: Option<BuildError>,
    user_id: Option<String>,
    first_name: Option<String>,
    last_name: Option<String>,
    email: Option<String>,
    custom_id: Option<String>,
    time_interval: Option<Vec<TimeInterval>>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl UserStatusAgentBuilder {
    /// Sets `userId`; see [`UserStatusAgent::user_id`].
    pub fn user_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.user_id, &mut self.error_, "UserStatusAgent", "userId", value);
        self
    }

    /// Sets `firstName`; see [`UserStatusAgent::first_name`].
    pub fn first_name(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.first_name, &mut self.error_, "UserStatusAgent", "firstName", value);
        self
    }

    /// Sets `lastName`; see [`UserStatusAgent::last_name`].
    pub fn last_name(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.last_name, &mut self.error_, "UserStatusAgent", "lastName", value);
        self
    }

    /// Sets `email`; see [`UserStatusAgent::email`].
    pub fn email(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.email, &mut self.error_, "UserStatusAgent", "email", value);
        self
    }

    /// Sets `customId`; see [`UserStatusAgent::custom_id`].
    pub fn custom_id(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.custom_id, &mut self.error_, "UserStatusAgent", "customId", value);
        self
    }

    /// Sets `timeInterval`; see [`UserStatusAgent::time_interval`].
    pub fn time_interval(mut self, value: impl TryInto<Vec<TimeInterval>, Error: Display>) -> Self {
        support::set(&mut self.time_interval, &mut self.error_, "UserStatusAgent", "timeInterval", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`UserStatusAgent`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> Result<UserStatusAgent, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(UserStatusAgent {
            user_id: self.user_id,
            first_name: self.first_name,
            last_name: self.last_name,
            email: self.email,
            custom_id: self.custom_id,
            time_interval: self.time_interval,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<UserStatusAgentBuilder> for UserStatusAgent {
    type Error = BuildError;

    fn try_from(builder: UserStatusAgentBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl TimeInterval {
    /// Starts a [`TimeInterval`] with nothing set.
    pub fn builder() -> TimeIntervalBuilder {
        TimeIntervalBuilder::default()
    }
}

/// Builds a [`TimeInterval`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct TimeIntervalBuilder {
    error_: Option<BuildError>,
    start_time: Option<Timestamp>,
    end_time: Option<Timestamp>,
    status: Option<Vec<StatusEntry>>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl TimeIntervalBuilder {
    /// Sets `startTime`; see [`TimeInterval::start_time`].
    pub fn start_time(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.start_time, &mut self.error_, "TimeInterval", "startTime", value);
        self
    }

    /// Sets `endTime`; see [`TimeInterval::end_time`].
    pub fn end_time(mut self, value: impl TryInto<Timestamp, Error: Display>) -> Self {
        support::set(&mut self.end_time, &mut self.error_, "TimeInterval", "endTime", value);
        self
    }

    /// Sets `status`; see [`TimeInterval::status`].
    pub fn status(mut self, value: impl TryInto<Vec<StatusEntry>, Error: Display>) -> Self {
        support::set(&mut self.status, &mut self.error_, "TimeInterval", "status", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`TimeInterval`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> Result<TimeInterval, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(TimeInterval {
            start_time: self.start_time,
            end_time: self.end_time,
            status: self.status,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<TimeIntervalBuilder> for TimeInterval {
    type Error = BuildError;

    fn try_from(builder: TimeIntervalBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl StatusEntry {
    /// Starts a [`StatusEntry`] with nothing set.
    pub fn builder() -> StatusEntryBuilder {
        StatusEntryBuilder::default()
    }
}

/// Builds a [`StatusEntry`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct StatusEntryBuilder {
    error_: Option<BuildError>,
    metric: Option<Spelled<StatusMetric>>,
    value: Option<String>,
    stats: Option<StatusStats>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl StatusEntryBuilder {
    /// Sets `metric`; see [`StatusEntry::metric`].
    pub fn metric(mut self, value: impl TryInto<Spelled<StatusMetric>, Error: Display>) -> Self {
        support::set(&mut self.metric, &mut self.error_, "StatusEntry", "metric", value);
        self
    }

    /// Sets `value`; see [`StatusEntry::value`].
    pub fn value(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.value, &mut self.error_, "StatusEntry", "value", value);
        self
    }

    /// Sets `stats`; see [`StatusEntry::stats`].
    pub fn stats(mut self, value: impl TryInto<StatusStats, Error: Display>) -> Self {
        support::set(&mut self.stats, &mut self.error_, "StatusEntry", "stats", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`StatusEntry`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> Result<StatusEntry, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(StatusEntry { metric: self.metric, value: self.value, stats: self.stats, unknown: self.unknown })
    }
}

impl TryFrom<StatusEntryBuilder> for StatusEntry {
    type Error = BuildError;

    fn try_from(builder: StatusEntryBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl StatusStats {
    /// Starts a [`StatusStats`] with nothing set.
    pub fn builder() -> StatusStatsBuilder {
        StatusStatsBuilder::default()
    }
}

/// Builds a [`StatusStats`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct StatusStatsBuilder {
    error_: Option<BuildError>,
    sum: Option<String>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl StatusStatsBuilder {
    /// Sets `sum`; see [`StatusStats::sum`].
    pub fn sum(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.sum, &mut self.error_, "StatusStats", "sum", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`StatusStats`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> Result<StatusStats, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(StatusStats { sum: self.sum, unknown: self.unknown })
    }
}

impl TryFrom<StatusStatsBuilder> for StatusStats {
    type Error = BuildError;

    fn try_from(builder: StatusStatsBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl Errors {
    /// Starts a [`Errors`] with nothing set.
    pub fn builder() -> ErrorsBuilder {
        ErrorsBuilder::default()
    }
}

/// Builds a [`Errors`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ErrorsBuilder {
    error_: Option<BuildError>,
    errors: Option<Vec<ErrorItem>>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl ErrorsBuilder {
    /// Sets `errors`; see [`Errors::errors`].
    pub fn errors(mut self, value: impl TryInto<Vec<ErrorItem>, Error: Display>) -> Self {
        support::set(&mut self.errors, &mut self.error_, "Errors", "errors", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Errors`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> Result<Errors, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(Errors { errors: support::require(self.errors, "Errors", "errors")?, unknown: self.unknown })
    }
}

impl TryFrom<ErrorsBuilder> for Errors {
    type Error = BuildError;

    fn try_from(builder: ErrorsBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}

impl ErrorItem {
    /// Starts a [`ErrorItem`] with nothing set.
    pub fn builder() -> ErrorItemBuilder {
        ErrorItemBuilder::default()
    }
}

/// Builds a [`ErrorItem`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ErrorItemBuilder {
    error_: Option<BuildError>,
    msg: Option<String>,
    code: Option<i32>,
    unknown: serde_json::Map<String, serde_json::Value>,
}

impl ErrorItemBuilder {
    /// Sets `msg`; see [`ErrorItem::msg`].
    pub fn msg(mut self, value: impl TryInto<String, Error: Display>) -> Self {
        support::set(&mut self.msg, &mut self.error_, "ErrorItem", "msg", value);
        self
    }

    /// Sets `code`; see [`ErrorItem::code`].
    pub fn code(mut self, value: impl TryInto<i32, Error: Display>) -> Self {
        support::set(&mut self.code, &mut self.error_, "ErrorItem", "code", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(mut self, name: impl Into<String>, value: impl Into<serde_json::Value>) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`ErrorItem`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> Result<ErrorItem, BuildError> {
        if let Some(error) = self.error_ {
            return Err(error);
        }
        Ok(ErrorItem {
            msg: support::require(self.msg, "ErrorItem", "msg")?,
            code: support::require(self.code, "ErrorItem", "code")?,
            unknown: self.unknown,
        })
    }
}

impl TryFrom<ErrorItemBuilder> for ErrorItem {
    type Error = BuildError;

    fn try_from(builder: ErrorItemBuilder) -> Result<Self, BuildError> {
        builder.build()
    }
}
