// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 79655b3aca5ebd2369097cc4399241283375a37d5cf5e11a33a5580a83ce1712

//! A builder for each object: setters convert and check, `build` reports the first thing wrong.

use crate::support;

use super::*;

impl DialoutRequest {
    /// Starts a [`DialoutRequest`] with nothing set.
    pub fn builder() -> DialoutRequestBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`DialoutRequest`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DialoutRequestBuilder {
    error_: ::core::option::Option<support::BuildError>,
    target: ::core::option::Option<Target>,
    caller: ::core::option::Option<CallerId>,
    bot: ::core::option::Option<BotId>,
    bot_id: ::core::option::Option<BotId>,
    trunk: ::core::option::Option<Trunk>,
    notifyurl: ::core::option::Option<NotifyUrl>,
    notify_headers: ::core::option::Option<NotifyHeaders>,
    metadata: ::core::option::Option<Metadata>,
    machine_detection: ::core::option::Option<MachineDetectionMode>,
    threshold_word_count: ::core::option::Option<ThresholdWordCount>,
    timers: ::core::option::Option<Timers>,
    timeout_in_ms: ::core::option::Option<TimeoutInMs>,
    amd_events_subscription: ::core::option::Option<AmdEventsSubscription>,
    call_control_parameter: ::core::option::Option<CallControlParameter>,
}

impl DialoutRequestBuilder {
    /// Sets `target`; see [`DialoutRequest::target`].
    pub fn target(mut self, value: impl ::core::convert::TryInto<Target, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.target, &mut self.error_, "DialoutRequest", "target", value);
        self
    }

    /// Sets `caller`; see [`DialoutRequest::caller`].
    pub fn caller(mut self, value: impl ::core::convert::TryInto<CallerId, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.caller, &mut self.error_, "DialoutRequest", "caller", value);
        self
    }

    /// Sets `bot`; see [`DialoutRequest::bot`].
    pub fn bot(mut self, value: impl ::core::convert::TryInto<BotId, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.bot, &mut self.error_, "DialoutRequest", "bot", value);
        self
    }

    /// Sets `botId`; see [`DialoutRequest::bot_id`].
    pub fn bot_id(mut self, value: impl ::core::convert::TryInto<BotId, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.bot_id, &mut self.error_, "DialoutRequest", "botId", value);
        self
    }

    /// Sets `trunk`; see [`DialoutRequest::trunk`].
    pub fn trunk(mut self, value: impl ::core::convert::TryInto<Trunk, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.trunk, &mut self.error_, "DialoutRequest", "trunk", value);
        self
    }

    /// Sets `notifyurl`; see [`DialoutRequest::notifyurl`].
    pub fn notifyurl(mut self, value: impl ::core::convert::TryInto<NotifyUrl, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.notifyurl, &mut self.error_, "DialoutRequest", "notifyurl", value);
        self
    }

    /// Sets `notifyHeaders`; see [`DialoutRequest::notify_headers`].
    pub fn notify_headers(
        mut self,
        value: impl ::core::convert::TryInto<NotifyHeaders, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.notify_headers, &mut self.error_, "DialoutRequest", "notifyHeaders", value);
        self
    }

    /// Sets `metadata`; see [`DialoutRequest::metadata`].
    pub fn metadata(mut self, value: impl ::core::convert::TryInto<Metadata, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.metadata, &mut self.error_, "DialoutRequest", "metadata", value);
        self
    }

    /// Sets `machineDetection`; see [`DialoutRequest::machine_detection`].
    pub fn machine_detection(
        mut self,
        value: impl ::core::convert::TryInto<MachineDetectionMode, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.machine_detection, &mut self.error_, "DialoutRequest", "machineDetection", value);
        self
    }

    /// Sets `thresholdWordCount`; see [`DialoutRequest::threshold_word_count`].
    pub fn threshold_word_count(
        mut self,
        value: impl ::core::convert::TryInto<ThresholdWordCount, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.threshold_word_count, &mut self.error_, "DialoutRequest", "thresholdWordCount", value);
        self
    }

    /// Sets `timers`; see [`DialoutRequest::timers`].
    pub fn timers(mut self, value: impl ::core::convert::TryInto<Timers, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.timers, &mut self.error_, "DialoutRequest", "timers", value);
        self
    }

    /// Sets `timeoutInMs`; see [`DialoutRequest::timeout_in_ms`].
    pub fn timeout_in_ms(
        mut self,
        value: impl ::core::convert::TryInto<TimeoutInMs, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.timeout_in_ms, &mut self.error_, "DialoutRequest", "timeoutInMs", value);
        self
    }

    /// Sets `amdEventsSubscription`; see [`DialoutRequest::amd_events_subscription`].
    pub fn amd_events_subscription(
        mut self,
        value: impl ::core::convert::TryInto<AmdEventsSubscription, Error: ::core::fmt::Display>,
    ) -> Self {
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
    pub fn call_control_parameter(
        mut self,
        value: impl ::core::convert::TryInto<CallControlParameter, Error: ::core::fmt::Display>,
    ) -> Self {
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
    pub fn build(self) -> ::core::result::Result<DialoutRequest, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(DialoutRequest {
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

impl ::core::convert::TryFrom<DialoutRequestBuilder> for DialoutRequest {
    type Error = support::BuildError;

    fn try_from(builder: DialoutRequestBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl Timers {
    /// Starts a [`Timers`] with nothing set.
    pub fn builder() -> TimersBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Timers`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct TimersBuilder {
    error_: ::core::option::Option<support::BuildError>,
    no_speech_timeout_ms: ::core::option::Option<NoSpeechTimeoutMs>,
    decision_timeout_ms: ::core::option::Option<DecisionTimeoutMs>,
    tone_timeout_ms: ::core::option::Option<ToneTimeoutMs>,
    greeting_completion_timeout_ms: ::core::option::Option<GreetingCompletionTimeoutMs>,
}

impl TimersBuilder {
    /// Sets `noSpeechTimeoutMs`; see [`Timers::no_speech_timeout_ms`].
    pub fn no_speech_timeout_ms(
        mut self,
        value: impl ::core::convert::TryInto<NoSpeechTimeoutMs, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.no_speech_timeout_ms, &mut self.error_, "Timers", "noSpeechTimeoutMs", value);
        self
    }

    /// Sets `decisionTimeoutMs`; see [`Timers::decision_timeout_ms`].
    pub fn decision_timeout_ms(
        mut self,
        value: impl ::core::convert::TryInto<DecisionTimeoutMs, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.decision_timeout_ms, &mut self.error_, "Timers", "decisionTimeoutMs", value);
        self
    }

    /// Sets `toneTimeoutMs`; see [`Timers::tone_timeout_ms`].
    pub fn tone_timeout_ms(
        mut self,
        value: impl ::core::convert::TryInto<ToneTimeoutMs, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.tone_timeout_ms, &mut self.error_, "Timers", "toneTimeoutMs", value);
        self
    }

    /// Sets `greetingCompletionTimeoutMs`; see [`Timers::greeting_completion_timeout_ms`].
    pub fn greeting_completion_timeout_ms(
        mut self,
        value: impl ::core::convert::TryInto<GreetingCompletionTimeoutMs, Error: ::core::fmt::Display>,
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
    pub fn build(self) -> ::core::result::Result<Timers, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Timers {
            no_speech_timeout_ms: self.no_speech_timeout_ms,
            decision_timeout_ms: self.decision_timeout_ms,
            tone_timeout_ms: self.tone_timeout_ms,
            greeting_completion_timeout_ms: self.greeting_completion_timeout_ms,
        })
    }
}

impl ::core::convert::TryFrom<TimersBuilder> for Timers {
    type Error = support::BuildError;

    fn try_from(builder: TimersBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl CallControlParameter {
    /// Starts a [`CallControlParameter`] with nothing set.
    pub fn builder() -> CallControlParameterBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`CallControlParameter`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CallControlParameterBuilder {
    error_: ::core::option::Option<support::BuildError>,
    stt_provider: ::core::option::Option<SttProvider>,
    stt_language: ::core::option::Option<SttLanguage>,
    stt_label: ::core::option::Option<SttLabel>,
    interim: ::core::option::Option<bool>,
    continuous_asr_timeout_in_ms: ::core::option::Option<SpeechTimeoutMs>,
    deepgram_utterance_end_ms: ::core::option::Option<SpeechTimeoutMs>,
    deepgram_endpointing: ::core::option::Option<SpeechTimeoutMs>,
}

impl CallControlParameterBuilder {
    /// Sets `sttProvider`; see [`CallControlParameter::stt_provider`].
    pub fn stt_provider(
        mut self,
        value: impl ::core::convert::TryInto<SttProvider, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.stt_provider, &mut self.error_, "CallControlParameter", "sttProvider", value);
        self
    }

    /// Sets `sttLanguage`; see [`CallControlParameter::stt_language`].
    pub fn stt_language(
        mut self,
        value: impl ::core::convert::TryInto<SttLanguage, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.stt_language, &mut self.error_, "CallControlParameter", "sttLanguage", value);
        self
    }

    /// Sets `sttLabel`; see [`CallControlParameter::stt_label`].
    pub fn stt_label(mut self, value: impl ::core::convert::TryInto<SttLabel, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.stt_label, &mut self.error_, "CallControlParameter", "sttLabel", value);
        self
    }

    /// Sets `interim`; see [`CallControlParameter::interim`].
    pub fn interim(mut self, value: impl ::core::convert::TryInto<bool, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.interim, &mut self.error_, "CallControlParameter", "interim", value);
        self
    }

    /// Sets `continuousASRTimeoutInMS`; see [`CallControlParameter::continuous_asr_timeout_in_ms`].
    pub fn continuous_asr_timeout_in_ms(
        mut self,
        value: impl ::core::convert::TryInto<SpeechTimeoutMs, Error: ::core::fmt::Display>,
    ) -> Self {
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
    pub fn deepgram_utterance_end_ms(
        mut self,
        value: impl ::core::convert::TryInto<SpeechTimeoutMs, Error: ::core::fmt::Display>,
    ) -> Self {
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
    pub fn deepgram_endpointing(
        mut self,
        value: impl ::core::convert::TryInto<SpeechTimeoutMs, Error: ::core::fmt::Display>,
    ) -> Self {
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
    pub fn build(self) -> ::core::result::Result<CallControlParameter, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(CallControlParameter {
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

impl ::core::convert::TryFrom<CallControlParameterBuilder> for CallControlParameter {
    type Error = support::BuildError;

    fn try_from(builder: CallControlParameterBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl DialoutAnswer {
    /// Starts a [`DialoutAnswer`] with nothing set.
    pub fn builder() -> DialoutAnswerBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`DialoutAnswer`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DialoutAnswerBuilder {
    error_: ::core::option::Option<support::BuildError>,
    sid: ::core::option::Option<::std::string::String>,
    call_id: ::core::option::Option<::std::string::String>,
    conversation_id: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl DialoutAnswerBuilder {
    /// Sets `sid`; see [`DialoutAnswer::sid`].
    pub fn sid(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.sid, &mut self.error_, "DialoutAnswer", "sid", value);
        self
    }

    /// Sets `callId`; see [`DialoutAnswer::call_id`].
    pub fn call_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.call_id, &mut self.error_, "DialoutAnswer", "callId", value);
        self
    }

    /// Sets `conversationId`; see [`DialoutAnswer::conversation_id`].
    pub fn conversation_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.conversation_id, &mut self.error_, "DialoutAnswer", "conversationId", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`DialoutAnswer`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> ::core::result::Result<DialoutAnswer, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(DialoutAnswer {
            sid: support::require(self.sid, "DialoutAnswer", "sid")?,
            call_id: support::require(self.call_id, "DialoutAnswer", "callId")?,
            conversation_id: self.conversation_id,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<DialoutAnswerBuilder> for DialoutAnswer {
    type Error = support::BuildError;

    fn try_from(builder: DialoutAnswerBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl CallStatusNotification {
    /// Starts a [`CallStatusNotification`] with nothing set.
    pub fn builder() -> CallStatusNotificationBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`CallStatusNotification`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct CallStatusNotificationBuilder {
    error_: ::core::option::Option<support::BuildError>,
    conversation_id: ::core::option::Option<::std::string::String>,
    status: ::core::option::Option<WithOriginal<CallStatus>>,
    reason_code: ::core::option::Option<WithOriginal<ReasonCode>>,
    reason: ::core::option::Option<::std::string::String>,
    duration: ::core::option::Option<CallDuration>,
    machinedetection: ::core::option::Option<WithOriginal<MachineDetectionResult>>,
    callconnecttime: ::core::option::Option<CallTime>,
    call_disconnect_time: ::core::option::Option<CallTime>,
    ring_duration_in_ms: ::core::option::Option<i64>,
    connect_duration_in_ms: ::core::option::Option<i64>,
    session_id: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl CallStatusNotificationBuilder {
    /// Sets `conversationId`; see [`CallStatusNotification::conversation_id`].
    pub fn conversation_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.conversation_id, &mut self.error_, "CallStatusNotification", "conversationId", value);
        self
    }

    /// Sets `status`; see [`CallStatusNotification::status`].
    pub fn status(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<CallStatus>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.status, &mut self.error_, "CallStatusNotification", "status", value);
        self
    }

    /// Sets `reasonCode`; see [`CallStatusNotification::reason_code`].
    pub fn reason_code(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<ReasonCode>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.reason_code, &mut self.error_, "CallStatusNotification", "reasonCode", value);
        self
    }

    /// Sets `reason`; see [`CallStatusNotification::reason`].
    pub fn reason(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.reason, &mut self.error_, "CallStatusNotification", "reason", value);
        self
    }

    /// Sets `duration`; see [`CallStatusNotification::duration`].
    pub fn duration(mut self, value: impl ::core::convert::TryInto<CallDuration, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.duration, &mut self.error_, "CallStatusNotification", "duration", value);
        self
    }

    /// Sets `machinedetection`; see [`CallStatusNotification::machinedetection`].
    pub fn machinedetection(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<MachineDetectionResult>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.machinedetection, &mut self.error_, "CallStatusNotification", "machinedetection", value);
        self
    }

    /// Sets `callconnecttime`; see [`CallStatusNotification::callconnecttime`].
    pub fn callconnecttime(
        mut self,
        value: impl ::core::convert::TryInto<CallTime, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.callconnecttime, &mut self.error_, "CallStatusNotification", "callconnecttime", value);
        self
    }

    /// Sets `callDisconnectTime`; see [`CallStatusNotification::call_disconnect_time`].
    pub fn call_disconnect_time(
        mut self,
        value: impl ::core::convert::TryInto<CallTime, Error: ::core::fmt::Display>,
    ) -> Self {
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
    pub fn ring_duration_in_ms(
        mut self,
        value: impl ::core::convert::TryInto<i64, Error: ::core::fmt::Display>,
    ) -> Self {
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
    pub fn connect_duration_in_ms(
        mut self,
        value: impl ::core::convert::TryInto<i64, Error: ::core::fmt::Display>,
    ) -> Self {
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
    pub fn session_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.session_id, &mut self.error_, "CallStatusNotification", "sessionId", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`CallStatusNotification`], or what is wrong with it: a value that a setter refused, or a required
    /// field that was not set.
    pub fn build(self) -> ::core::result::Result<CallStatusNotification, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(CallStatusNotification {
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

impl ::core::convert::TryFrom<CallStatusNotificationBuilder> for CallStatusNotification {
    type Error = support::BuildError;

    fn try_from(builder: CallStatusNotificationBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl Conversation {
    /// Starts a [`Conversation`] with nothing set.
    pub fn builder() -> ConversationBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Conversation`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ConversationBuilder {
    error_: ::core::option::Option<support::BuildError>,
    id: ::core::option::Option<::std::string::String>,
    conversation_id: ::core::option::Option<::std::string::String>,
    status: ::core::option::Option<WithOriginal<ConversationStatus>>,
    source: ::core::option::Option<WithOriginal<Channel>>,
    conversation_type: ::core::option::Option<WithOriginal<ConversationType>>,
    language: ::core::option::Option<::std::string::String>,
    priority: ::core::option::Option<::core::option::Option<Priority>>,
    org_id: ::core::option::Option<::std::string::String>,
    account_id: ::core::option::Option<::std::string::String>,
    bot_id: ::core::option::Option<::std::string::String>,
    bot_session_id: ::core::option::Option<::std::string::String>,
    user_id: ::core::option::Option<::std::string::String>,
    phone_number: ::core::option::Option<::std::string::String>,
    bot_sip_uri: ::core::option::Option<::std::string::String>,
    call_id_data: ::core::option::Option<::std::string::String>,
    key_intent_name: ::core::option::Option<::std::string::String>,
    key_intent_user_input: ::core::option::Option<::std::string::String>,
    start_time: ::core::option::Option<Timestamp>,
    start_session_time: ::core::option::Option<Timestamp>,
    accepted_at: ::core::option::Option<Timestamp>,
    reconnected_at: ::core::option::Option<Timestamp>,
    end_time: ::core::option::Option<Timestamp>,
    created_at: ::core::option::Option<Timestamp>,
    updated_at: ::core::option::Option<Timestamp>,
    timestamp_value: ::core::option::Option<i64>,
    wait_time: ::core::option::Option<i64>,
    is_proactive_agent_assist_enabled: ::core::option::Option<bool>,
    callback_opted: ::core::option::Option<bool>,
    survey_required: ::core::option::Option<SurveyRequired>,
    is_developer: ::core::option::Option<bool>,
    participants: ::core::option::Option<::std::vec::Vec<Participant>>,
    transfer_details: ::core::option::Option<::std::vec::Vec<TransferDetail>>,
    queues: ::core::option::Option<::std::vec::Vec<QueueVisit>>,
    contact_flow: ::core::option::Option<::std::vec::Vec<FreeItem>>,
    form_data: ::core::option::Option<::std::vec::Vec<FreeItem>>,
    skills: ::core::option::Option<::std::vec::Vec<FreeItem>>,
    notes: ::core::option::Option<::std::vec::Vec<Note>>,
    dispositions: ::core::option::Option<Dispositions>,
    sentiment_tone: ::core::option::Option<SentimentTone>,
    agent_desktop_meta: ::core::option::Option<AgentDesktopMeta>,
    user_info: ::core::option::Option<UserInfo>,
    v: ::core::option::Option<i64>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl ConversationBuilder {
    /// Sets `_id`; see [`Conversation::id`].
    pub fn id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.id, &mut self.error_, "Conversation", "_id", value);
        self
    }

    /// Sets `conversationId`; see [`Conversation::conversation_id`].
    pub fn conversation_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.conversation_id, &mut self.error_, "Conversation", "conversationId", value);
        self
    }

    /// Sets `status`; see [`Conversation::status`].
    pub fn status(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<ConversationStatus>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.status, &mut self.error_, "Conversation", "status", value);
        self
    }

    /// Sets `source`; see [`Conversation::source`].
    pub fn source(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<Channel>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.source, &mut self.error_, "Conversation", "source", value);
        self
    }

    /// Sets `conversationType`; see [`Conversation::conversation_type`].
    pub fn conversation_type(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<ConversationType>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.conversation_type, &mut self.error_, "Conversation", "conversationType", value);
        self
    }

    /// Sets `language`; see [`Conversation::language`].
    pub fn language(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.language, &mut self.error_, "Conversation", "language", value);
        self
    }

    /// Sets `priority`; see [`Conversation::priority`].
    pub fn priority(mut self, value: impl ::core::convert::TryInto<Priority, Error: ::core::fmt::Display>) -> Self {
        support::set_null(&mut self.priority, &mut self.error_, "Conversation", "priority", value);
        self
    }

    /// Sets `priority` to null.
    pub fn priority_null(mut self) -> Self {
        self.priority = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `orgId`; see [`Conversation::org_id`].
    pub fn org_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.org_id, &mut self.error_, "Conversation", "orgId", value);
        self
    }

    /// Sets `accountId`; see [`Conversation::account_id`].
    pub fn account_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.account_id, &mut self.error_, "Conversation", "accountId", value);
        self
    }

    /// Sets `botId`; see [`Conversation::bot_id`].
    pub fn bot_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.bot_id, &mut self.error_, "Conversation", "botId", value);
        self
    }

    /// Sets `botSessionId`; see [`Conversation::bot_session_id`].
    pub fn bot_session_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.bot_session_id, &mut self.error_, "Conversation", "botSessionId", value);
        self
    }

    /// Sets `userId`; see [`Conversation::user_id`].
    pub fn user_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.user_id, &mut self.error_, "Conversation", "userId", value);
        self
    }

    /// Sets `phoneNumber`; see [`Conversation::phone_number`].
    pub fn phone_number(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.phone_number, &mut self.error_, "Conversation", "phoneNumber", value);
        self
    }

    /// Sets `botSIPURI`; see [`Conversation::bot_sip_uri`].
    pub fn bot_sip_uri(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.bot_sip_uri, &mut self.error_, "Conversation", "botSIPURI", value);
        self
    }

    /// Sets `CallIDData`; see [`Conversation::call_id_data`].
    pub fn call_id_data(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.call_id_data, &mut self.error_, "Conversation", "CallIDData", value);
        self
    }

    /// Sets `keyIntentName`; see [`Conversation::key_intent_name`].
    pub fn key_intent_name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.key_intent_name, &mut self.error_, "Conversation", "keyIntentName", value);
        self
    }

    /// Sets `keyIntentUserInput`; see [`Conversation::key_intent_user_input`].
    pub fn key_intent_user_input(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.key_intent_user_input, &mut self.error_, "Conversation", "keyIntentUserInput", value);
        self
    }

    /// Sets `startTime`; see [`Conversation::start_time`].
    pub fn start_time(mut self, value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.start_time, &mut self.error_, "Conversation", "startTime", value);
        self
    }

    /// Sets `startSessionTime`; see [`Conversation::start_session_time`].
    pub fn start_session_time(
        mut self,
        value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.start_session_time, &mut self.error_, "Conversation", "startSessionTime", value);
        self
    }

    /// Sets `acceptedAt`; see [`Conversation::accepted_at`].
    pub fn accepted_at(mut self, value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.accepted_at, &mut self.error_, "Conversation", "acceptedAt", value);
        self
    }

    /// Sets `reconnectedAt`; see [`Conversation::reconnected_at`].
    pub fn reconnected_at(
        mut self,
        value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.reconnected_at, &mut self.error_, "Conversation", "reconnectedAt", value);
        self
    }

    /// Sets `endTime`; see [`Conversation::end_time`].
    pub fn end_time(mut self, value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.end_time, &mut self.error_, "Conversation", "endTime", value);
        self
    }

    /// Sets `createdAt`; see [`Conversation::created_at`].
    pub fn created_at(mut self, value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.created_at, &mut self.error_, "Conversation", "createdAt", value);
        self
    }

    /// Sets `updatedAt`; see [`Conversation::updated_at`].
    pub fn updated_at(mut self, value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.updated_at, &mut self.error_, "Conversation", "updatedAt", value);
        self
    }

    /// Sets `timestampValue`; see [`Conversation::timestamp_value`].
    pub fn timestamp_value(mut self, value: impl ::core::convert::TryInto<i64, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.timestamp_value, &mut self.error_, "Conversation", "timestampValue", value);
        self
    }

    /// Sets `waitTime`; see [`Conversation::wait_time`].
    pub fn wait_time(mut self, value: impl ::core::convert::TryInto<i64, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.wait_time, &mut self.error_, "Conversation", "waitTime", value);
        self
    }

    /// Sets `isProactiveAgentAssistEnabled`; see [`Conversation::is_proactive_agent_assist_enabled`].
    pub fn is_proactive_agent_assist_enabled(
        mut self,
        value: impl ::core::convert::TryInto<bool, Error: ::core::fmt::Display>,
    ) -> Self {
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
    pub fn callback_opted(mut self, value: impl ::core::convert::TryInto<bool, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.callback_opted, &mut self.error_, "Conversation", "callbackOpted", value);
        self
    }

    /// Sets `surveyRequired`; see [`Conversation::survey_required`].
    pub fn survey_required(
        mut self,
        value: impl ::core::convert::TryInto<SurveyRequired, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.survey_required, &mut self.error_, "Conversation", "surveyRequired", value);
        self
    }

    /// Sets `isDeveloper`; see [`Conversation::is_developer`].
    pub fn is_developer(mut self, value: impl ::core::convert::TryInto<bool, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.is_developer, &mut self.error_, "Conversation", "isDeveloper", value);
        self
    }

    /// Sets `participants`; see [`Conversation::participants`].
    pub fn participants(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<Participant>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.participants, &mut self.error_, "Conversation", "participants", value);
        self
    }

    /// Sets `transferDetails`; see [`Conversation::transfer_details`].
    pub fn transfer_details(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<TransferDetail>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.transfer_details, &mut self.error_, "Conversation", "transferDetails", value);
        self
    }

    /// Sets `queues`; see [`Conversation::queues`].
    pub fn queues(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<QueueVisit>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.queues, &mut self.error_, "Conversation", "queues", value);
        self
    }

    /// Sets `contactFlow`; see [`Conversation::contact_flow`].
    pub fn contact_flow(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<FreeItem>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.contact_flow, &mut self.error_, "Conversation", "contactFlow", value);
        self
    }

    /// Sets `formData`; see [`Conversation::form_data`].
    pub fn form_data(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<FreeItem>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.form_data, &mut self.error_, "Conversation", "formData", value);
        self
    }

    /// Sets `skills`; see [`Conversation::skills`].
    pub fn skills(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<FreeItem>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.skills, &mut self.error_, "Conversation", "skills", value);
        self
    }

    /// Sets `notes`; see [`Conversation::notes`].
    pub fn notes(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<Note>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.notes, &mut self.error_, "Conversation", "notes", value);
        self
    }

    /// Sets `dispositions`; see [`Conversation::dispositions`].
    pub fn dispositions(
        mut self,
        value: impl ::core::convert::TryInto<Dispositions, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.dispositions, &mut self.error_, "Conversation", "dispositions", value);
        self
    }

    /// Sets `sentimentTone`; see [`Conversation::sentiment_tone`].
    pub fn sentiment_tone(
        mut self,
        value: impl ::core::convert::TryInto<SentimentTone, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.sentiment_tone, &mut self.error_, "Conversation", "sentimentTone", value);
        self
    }

    /// Sets `agentDesktopMeta`; see [`Conversation::agent_desktop_meta`].
    pub fn agent_desktop_meta(
        mut self,
        value: impl ::core::convert::TryInto<AgentDesktopMeta, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.agent_desktop_meta, &mut self.error_, "Conversation", "agentDesktopMeta", value);
        self
    }

    /// Sets `userInfo`; see [`Conversation::user_info`].
    pub fn user_info(mut self, value: impl ::core::convert::TryInto<UserInfo, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.user_info, &mut self.error_, "Conversation", "userInfo", value);
        self
    }

    /// Sets `__v`; see [`Conversation::v`].
    pub fn v(mut self, value: impl ::core::convert::TryInto<i64, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.v, &mut self.error_, "Conversation", "__v", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Conversation`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<Conversation, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Conversation {
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

impl ::core::convert::TryFrom<ConversationBuilder> for Conversation {
    type Error = support::BuildError;

    fn try_from(builder: ConversationBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl Participant {
    /// Starts a [`Participant`] with nothing set.
    pub fn builder() -> ParticipantBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Participant`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ParticipantBuilder {
    error_: ::core::option::Option<support::BuildError>,
    agent_id: ::core::option::Option<::std::string::String>,
    name: ::core::option::Option<::std::string::String>,
    status: ::core::option::Option<WithOriginal<ParticipantStatus>>,
    queue_id: ::core::option::Option<::std::string::String>,
    queue_name: ::core::option::Option<::std::string::String>,
    queue_start_time: ::core::option::Option<Timestamp>,
    assigned_at: ::core::option::Option<Timestamp>,
    start_time_stamp: ::core::option::Option<Timestamp>,
    end_time_stamp: ::core::option::Option<Timestamp>,
    is_transferred: ::core::option::Option<bool>,
    conversation_transferred: ::core::option::Option<bool>,
    on_interrupt: ::core::option::Option<bool>,
    reason: ::core::option::Option<::std::string::String>,
    ended_chat: ::core::option::Option<bool>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl ParticipantBuilder {
    /// Sets `agentId`; see [`Participant::agent_id`].
    pub fn agent_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.agent_id, &mut self.error_, "Participant", "agentId", value);
        self
    }

    /// Sets `name`; see [`Participant::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "Participant", "name", value);
        self
    }

    /// Sets `status`; see [`Participant::status`].
    pub fn status(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<ParticipantStatus>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.status, &mut self.error_, "Participant", "status", value);
        self
    }

    /// Sets `queueId`; see [`Participant::queue_id`].
    pub fn queue_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.queue_id, &mut self.error_, "Participant", "queueId", value);
        self
    }

    /// Sets `queueName`; see [`Participant::queue_name`].
    pub fn queue_name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.queue_name, &mut self.error_, "Participant", "queueName", value);
        self
    }

    /// Sets `queueStartTime`; see [`Participant::queue_start_time`].
    pub fn queue_start_time(
        mut self,
        value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.queue_start_time, &mut self.error_, "Participant", "queueStartTime", value);
        self
    }

    /// Sets `assignedAt`; see [`Participant::assigned_at`].
    pub fn assigned_at(mut self, value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.assigned_at, &mut self.error_, "Participant", "assignedAt", value);
        self
    }

    /// Sets `startTimeStamp`; see [`Participant::start_time_stamp`].
    pub fn start_time_stamp(
        mut self,
        value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.start_time_stamp, &mut self.error_, "Participant", "startTimeStamp", value);
        self
    }

    /// Sets `endTimeStamp`; see [`Participant::end_time_stamp`].
    pub fn end_time_stamp(
        mut self,
        value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.end_time_stamp, &mut self.error_, "Participant", "endTimeStamp", value);
        self
    }

    /// Sets `isTransferred`; see [`Participant::is_transferred`].
    pub fn is_transferred(mut self, value: impl ::core::convert::TryInto<bool, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.is_transferred, &mut self.error_, "Participant", "isTransferred", value);
        self
    }

    /// Sets `conversationTransferred`; see [`Participant::conversation_transferred`].
    pub fn conversation_transferred(
        mut self,
        value: impl ::core::convert::TryInto<bool, Error: ::core::fmt::Display>,
    ) -> Self {
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
    pub fn on_interrupt(mut self, value: impl ::core::convert::TryInto<bool, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.on_interrupt, &mut self.error_, "Participant", "onInterrupt", value);
        self
    }

    /// Sets `reason`; see [`Participant::reason`].
    pub fn reason(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.reason, &mut self.error_, "Participant", "reason", value);
        self
    }

    /// Sets `endedChat`; see [`Participant::ended_chat`].
    pub fn ended_chat(mut self, value: impl ::core::convert::TryInto<bool, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.ended_chat, &mut self.error_, "Participant", "endedChat", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Participant`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<Participant, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Participant {
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

impl ::core::convert::TryFrom<ParticipantBuilder> for Participant {
    type Error = support::BuildError;

    fn try_from(builder: ParticipantBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl TransferDetail {
    /// Starts a [`TransferDetail`] with nothing set.
    pub fn builder() -> TransferDetailBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`TransferDetail`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct TransferDetailBuilder {
    error_: ::core::option::Option<support::BuildError>,
    from_queue: ::core::option::Option<::std::string::String>,
    from_agent: ::core::option::Option<::core::option::Option<::std::string::String>>,
    transferred_type: ::core::option::Option<WithOriginal<TransferredType>>,
    transferred_to: ::core::option::Option<::std::vec::Vec<TransferTarget>>,
    transferred_by: ::core::option::Option<::std::string::String>,
    transferred_by_agent_name: ::core::option::Option<::std::string::String>,
    transferred_at: ::core::option::Option<Timestamp>,
    priority: ::core::option::Option<WithOriginal<TransferPriority>>,
    is_manager: ::core::option::Option<bool>,
    system_transfer: ::core::option::Option<bool>,
    system_transfer_reason: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl TransferDetailBuilder {
    /// Sets `fromQueue`; see [`TransferDetail::from_queue`].
    pub fn from_queue(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.from_queue, &mut self.error_, "TransferDetail", "fromQueue", value);
        self
    }

    /// Sets `fromAgent`; see [`TransferDetail::from_agent`].
    pub fn from_agent(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.from_agent, &mut self.error_, "TransferDetail", "fromAgent", value);
        self
    }

    /// Sets `fromAgent` to null.
    pub fn from_agent_null(mut self) -> Self {
        self.from_agent = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `transferredType`; see [`TransferDetail::transferred_type`].
    pub fn transferred_type(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<TransferredType>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.transferred_type, &mut self.error_, "TransferDetail", "transferredType", value);
        self
    }

    /// Sets `transferredTo`; see [`TransferDetail::transferred_to`].
    pub fn transferred_to(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<TransferTarget>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.transferred_to, &mut self.error_, "TransferDetail", "transferredTo", value);
        self
    }

    /// Sets `transferredBy`; see [`TransferDetail::transferred_by`].
    pub fn transferred_by(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.transferred_by, &mut self.error_, "TransferDetail", "transferredBy", value);
        self
    }

    /// Sets `transferredByAgentName`; see [`TransferDetail::transferred_by_agent_name`].
    pub fn transferred_by_agent_name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
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
    pub fn transferred_at(
        mut self,
        value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.transferred_at, &mut self.error_, "TransferDetail", "transferredAt", value);
        self
    }

    /// Sets `priority`; see [`TransferDetail::priority`].
    pub fn priority(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<TransferPriority>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.priority, &mut self.error_, "TransferDetail", "priority", value);
        self
    }

    /// Sets `isManager`; see [`TransferDetail::is_manager`].
    pub fn is_manager(mut self, value: impl ::core::convert::TryInto<bool, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.is_manager, &mut self.error_, "TransferDetail", "isManager", value);
        self
    }

    /// Sets `systemTransfer`; see [`TransferDetail::system_transfer`].
    pub fn system_transfer(mut self, value: impl ::core::convert::TryInto<bool, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.system_transfer, &mut self.error_, "TransferDetail", "systemTransfer", value);
        self
    }

    /// Sets `systemTransferReason`; see [`TransferDetail::system_transfer_reason`].
    pub fn system_transfer_reason(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
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
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`TransferDetail`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> ::core::result::Result<TransferDetail, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(TransferDetail {
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

impl ::core::convert::TryFrom<TransferDetailBuilder> for TransferDetail {
    type Error = support::BuildError;

    fn try_from(builder: TransferDetailBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl TransferTarget {
    /// Starts a [`TransferTarget`] with nothing set.
    pub fn builder() -> TransferTargetBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`TransferTarget`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct TransferTargetBuilder {
    error_: ::core::option::Option<support::BuildError>,
    id: ::core::option::Option<::std::string::String>,
    name: ::core::option::Option<::std::string::String>,
    r#type: ::core::option::Option<WithOriginal<TransferTargetType>>,
    email_id: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl TransferTargetBuilder {
    /// Sets `id`; see [`TransferTarget::id`].
    pub fn id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.id, &mut self.error_, "TransferTarget", "id", value);
        self
    }

    /// Sets `name`; see [`TransferTarget::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "TransferTarget", "name", value);
        self
    }

    /// Sets `type`; see [`TransferTarget::type`].
    pub fn r#type(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<TransferTargetType>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#type, &mut self.error_, "TransferTarget", "type", value);
        self
    }

    /// Sets `emailId`; see [`TransferTarget::email_id`].
    pub fn email_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.email_id, &mut self.error_, "TransferTarget", "emailId", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`TransferTarget`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> ::core::result::Result<TransferTarget, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(TransferTarget {
            id: self.id,
            name: self.name,
            r#type: self.r#type,
            email_id: self.email_id,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<TransferTargetBuilder> for TransferTarget {
    type Error = support::BuildError;

    fn try_from(builder: TransferTargetBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl QueueVisit {
    /// Starts a [`QueueVisit`] with nothing set.
    pub fn builder() -> QueueVisitBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`QueueVisit`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct QueueVisitBuilder {
    error_: ::core::option::Option<support::BuildError>,
    id: ::core::option::Option<::std::string::String>,
    name: ::core::option::Option<::std::string::String>,
    r#type: ::core::option::Option<WithOriginal<QueueVisitType>>,
    status: ::core::option::Option<WithOriginal<QueueVisitStatus>>,
    start_time: ::core::option::Option<Timestamp>,
    is_preferred_agent_timeout_expired: ::core::option::Option<bool>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl QueueVisitBuilder {
    /// Sets `id`; see [`QueueVisit::id`].
    pub fn id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.id, &mut self.error_, "QueueVisit", "id", value);
        self
    }

    /// Sets `name`; see [`QueueVisit::name`].
    pub fn name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.name, &mut self.error_, "QueueVisit", "name", value);
        self
    }

    /// Sets `type`; see [`QueueVisit::type`].
    pub fn r#type(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<QueueVisitType>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#type, &mut self.error_, "QueueVisit", "type", value);
        self
    }

    /// Sets `status`; see [`QueueVisit::status`].
    pub fn status(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<QueueVisitStatus>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.status, &mut self.error_, "QueueVisit", "status", value);
        self
    }

    /// Sets `startTime`; see [`QueueVisit::start_time`].
    pub fn start_time(mut self, value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.start_time, &mut self.error_, "QueueVisit", "startTime", value);
        self
    }

    /// Sets `isPreferredAgentTimeoutExpired`; see [`QueueVisit::is_preferred_agent_timeout_expired`].
    pub fn is_preferred_agent_timeout_expired(
        mut self,
        value: impl ::core::convert::TryInto<bool, Error: ::core::fmt::Display>,
    ) -> Self {
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
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`QueueVisit`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<QueueVisit, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(QueueVisit {
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

impl ::core::convert::TryFrom<QueueVisitBuilder> for QueueVisit {
    type Error = support::BuildError;

    fn try_from(builder: QueueVisitBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl Note {
    /// Starts a [`Note`] with nothing set.
    pub fn builder() -> NoteBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Note`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct NoteBuilder {
    error_: ::core::option::Option<support::BuildError>,
    id: ::core::option::Option<::std::string::String>,
    conversation_id: ::core::option::Option<::std::string::String>,
    author: ::core::option::Option<NoteAuthor>,
    note: ::core::option::Option<::std::string::String>,
    timestamp: ::core::option::Option<Timestamp>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl NoteBuilder {
    /// Sets `_id`; see [`Note::id`].
    pub fn id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.id, &mut self.error_, "Note", "_id", value);
        self
    }

    /// Sets `conversationId`; see [`Note::conversation_id`].
    pub fn conversation_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.conversation_id, &mut self.error_, "Note", "conversationId", value);
        self
    }

    /// Sets `author`; see [`Note::author`].
    pub fn author(mut self, value: impl ::core::convert::TryInto<NoteAuthor, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.author, &mut self.error_, "Note", "author", value);
        self
    }

    /// Sets `note`; see [`Note::note`].
    pub fn note(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.note, &mut self.error_, "Note", "note", value);
        self
    }

    /// Sets `timestamp`; see [`Note::timestamp`].
    pub fn timestamp(mut self, value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.timestamp, &mut self.error_, "Note", "timestamp", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Note`], or what is wrong with it: a value that a setter refused, or a required field that was not
    /// set.
    pub fn build(self) -> ::core::result::Result<Note, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Note {
            id: self.id,
            conversation_id: self.conversation_id,
            author: self.author,
            note: self.note,
            timestamp: self.timestamp,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<NoteBuilder> for Note {
    type Error = support::BuildError;

    fn try_from(builder: NoteBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl NoteAuthor {
    /// Starts a [`NoteAuthor`] with nothing set.
    pub fn builder() -> NoteAuthorBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`NoteAuthor`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct NoteAuthorBuilder {
    error_: ::core::option::Option<support::BuildError>,
    id: ::core::option::Option<::std::string::String>,
    user_id: ::core::option::Option<::std::string::String>,
    first_name: ::core::option::Option<::std::string::String>,
    last_name: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl NoteAuthorBuilder {
    /// Sets `_id`; see [`NoteAuthor::id`].
    pub fn id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.id, &mut self.error_, "NoteAuthor", "_id", value);
        self
    }

    /// Sets `userId`; see [`NoteAuthor::user_id`].
    pub fn user_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.user_id, &mut self.error_, "NoteAuthor", "userId", value);
        self
    }

    /// Sets `firstName`; see [`NoteAuthor::first_name`].
    pub fn first_name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.first_name, &mut self.error_, "NoteAuthor", "firstName", value);
        self
    }

    /// Sets `lastName`; see [`NoteAuthor::last_name`].
    pub fn last_name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.last_name, &mut self.error_, "NoteAuthor", "lastName", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`NoteAuthor`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<NoteAuthor, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(NoteAuthor {
            id: self.id,
            user_id: self.user_id,
            first_name: self.first_name,
            last_name: self.last_name,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<NoteAuthorBuilder> for NoteAuthor {
    type Error = support::BuildError;

    fn try_from(builder: NoteAuthorBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl Dispositions {
    /// Starts a [`Dispositions`] with nothing set.
    pub fn builder() -> DispositionsBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Dispositions`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DispositionsBuilder {
    error_: ::core::option::Option<support::BuildError>,
    meta_status: ::core::option::Option<WithOriginal<DispositionMetaStatus>>,
    status: ::core::option::Option<WithOriginal<DispositionStatus>>,
    remarks: ::core::option::Option<::std::string::String>,
    disposition_sets: ::core::option::Option<::core::option::Option<::std::vec::Vec<DispositionSet>>>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl DispositionsBuilder {
    /// Sets `metaStatus`; see [`Dispositions::meta_status`].
    pub fn meta_status(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<DispositionMetaStatus>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.meta_status, &mut self.error_, "Dispositions", "metaStatus", value);
        self
    }

    /// Sets `status`; see [`Dispositions::status`].
    pub fn status(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<DispositionStatus>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.status, &mut self.error_, "Dispositions", "status", value);
        self
    }

    /// Sets `remarks`; see [`Dispositions::remarks`].
    pub fn remarks(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.remarks, &mut self.error_, "Dispositions", "remarks", value);
        self
    }

    /// Sets `dispositionSets`; see [`Dispositions::disposition_sets`].
    pub fn disposition_sets(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<DispositionSet>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.disposition_sets, &mut self.error_, "Dispositions", "dispositionSets", value);
        self
    }

    /// Sets `dispositionSets` to null.
    pub fn disposition_sets_null(mut self) -> Self {
        self.disposition_sets = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Dispositions`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<Dispositions, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Dispositions {
            meta_status: self.meta_status,
            status: self.status,
            remarks: self.remarks,
            disposition_sets: self.disposition_sets,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<DispositionsBuilder> for Dispositions {
    type Error = support::BuildError;

    fn try_from(builder: DispositionsBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl DispositionSet {
    /// Starts a [`DispositionSet`] with nothing set.
    pub fn builder() -> DispositionSetBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`DispositionSet`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DispositionSetBuilder {
    error_: ::core::option::Option<support::BuildError>,
    dispositions_set: ::core::option::Option<::std::string::String>,
    disposition_codes: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl DispositionSetBuilder {
    /// Sets `dispositionsSet`; see [`DispositionSet::dispositions_set`].
    pub fn dispositions_set(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.dispositions_set, &mut self.error_, "DispositionSet", "dispositionsSet", value);
        self
    }

    /// Sets `dispositionCodes`; see [`DispositionSet::disposition_codes`].
    pub fn disposition_codes(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.disposition_codes, &mut self.error_, "DispositionSet", "dispositionCodes", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`DispositionSet`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> ::core::result::Result<DispositionSet, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(DispositionSet {
            dispositions_set: self.dispositions_set,
            disposition_codes: self.disposition_codes,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<DispositionSetBuilder> for DispositionSet {
    type Error = support::BuildError;

    fn try_from(builder: DispositionSetBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl SentimentTone {
    /// Starts a [`SentimentTone`] with nothing set.
    pub fn builder() -> SentimentToneBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`SentimentTone`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct SentimentToneBuilder {
    error_: ::core::option::Option<support::BuildError>,
    sentiment: ::core::option::Option<::std::string::String>,
    emoji: ::core::option::Option<::std::string::String>,
    strength: ::core::option::Option<f64>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl SentimentToneBuilder {
    /// Sets `sentiment`; see [`SentimentTone::sentiment`].
    pub fn sentiment(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.sentiment, &mut self.error_, "SentimentTone", "sentiment", value);
        self
    }

    /// Sets `emoji`; see [`SentimentTone::emoji`].
    pub fn emoji(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.emoji, &mut self.error_, "SentimentTone", "emoji", value);
        self
    }

    /// Sets `strength`; see [`SentimentTone::strength`].
    pub fn strength(mut self, value: impl ::core::convert::TryInto<f64, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.strength, &mut self.error_, "SentimentTone", "strength", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`SentimentTone`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> ::core::result::Result<SentimentTone, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(SentimentTone {
            sentiment: self.sentiment,
            emoji: self.emoji,
            strength: self.strength,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<SentimentToneBuilder> for SentimentTone {
    type Error = support::BuildError;

    fn try_from(builder: SentimentToneBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl AgentDesktopMeta {
    /// Starts a [`AgentDesktopMeta`] with nothing set.
    pub fn builder() -> AgentDesktopMetaBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`AgentDesktopMeta`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AgentDesktopMetaBuilder {
    error_: ::core::option::Option<support::BuildError>,
    pages_visited: ::core::option::Option<::std::vec::Vec<PageVisit>>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl AgentDesktopMetaBuilder {
    /// Sets `pagesVisited`; see [`AgentDesktopMeta::pages_visited`].
    pub fn pages_visited(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<PageVisit>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.pages_visited, &mut self.error_, "AgentDesktopMeta", "pagesVisited", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`AgentDesktopMeta`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> ::core::result::Result<AgentDesktopMeta, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(AgentDesktopMeta { pages_visited: self.pages_visited, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<AgentDesktopMetaBuilder> for AgentDesktopMeta {
    type Error = support::BuildError;

    fn try_from(builder: AgentDesktopMetaBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl PageVisit {
    /// Starts a [`PageVisit`] with nothing set.
    pub fn builder() -> PageVisitBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`PageVisit`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct PageVisitBuilder {
    error_: ::core::option::Option<support::BuildError>,
    page: ::core::option::Option<::std::string::String>,
    timestamp: ::core::option::Option<Timestamp>,
    timespent: ::core::option::Option<f64>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl PageVisitBuilder {
    /// Sets `page`; see [`PageVisit::page`].
    pub fn page(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.page, &mut self.error_, "PageVisit", "page", value);
        self
    }

    /// Sets `timestamp`; see [`PageVisit::timestamp`].
    pub fn timestamp(mut self, value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.timestamp, &mut self.error_, "PageVisit", "timestamp", value);
        self
    }

    /// Sets `timespent`; see [`PageVisit::timespent`].
    pub fn timespent(mut self, value: impl ::core::convert::TryInto<f64, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.timespent, &mut self.error_, "PageVisit", "timespent", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`PageVisit`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<PageVisit, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(PageVisit {
            page: self.page,
            timestamp: self.timestamp,
            timespent: self.timespent,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<PageVisitBuilder> for PageVisit {
    type Error = support::BuildError;

    fn try_from(builder: PageVisitBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl UserInfo {
    /// Starts a [`UserInfo`] with nothing set.
    pub fn builder() -> UserInfoBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`UserInfo`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct UserInfoBuilder {
    error_: ::core::option::Option<support::BuildError>,
    id: ::core::option::Option<::std::string::String>,
    user_id: ::core::option::Option<::std::string::String>,
    org_id: ::core::option::Option<::std::string::String>,
    first_name: ::core::option::Option<::std::string::String>,
    last_name: ::core::option::Option<::std::string::String>,
    activation_status: ::core::option::Option<::std::string::String>,
    j_title: ::core::option::Option<::std::string::String>,
    dept: ::core::option::Option<::std::string::String>,
    prof_image: ::core::option::Option<::std::string::String>,
    prof_colour: ::core::option::Option<::std::string::String>,
    identities: ::core::option::Option<::std::vec::Vec<Identity>>,
    workinghours: ::core::option::Option<WorkingHours>,
    agent_transfer_config: ::core::option::Option<AgentTransferConfig>,
    queue: ::core::option::Option<::std::string::String>,
    caller: ::core::option::Option<::std::string::String>,
    callee: ::core::option::Option<::std::string::String>,
    caller_host: ::core::option::Option<::std::string::String>,
    custom_data: ::core::option::Option<
        ::core::option::Option<std::collections::BTreeMap<::std::string::String, serde_json::Value>>,
    >,
    ip_address: ::core::option::Option<::std::string::String>,
    city: ::core::option::Option<::std::string::String>,
    country: ::core::option::Option<::std::string::String>,
    isp: ::core::option::Option<::std::string::String>,
    host_domain: ::core::option::Option<::std::string::String>,
    os: ::core::option::Option<::std::string::String>,
    device: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl UserInfoBuilder {
    /// Sets `_id`; see [`UserInfo::id`].
    pub fn id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.id, &mut self.error_, "UserInfo", "_id", value);
        self
    }

    /// Sets `userId`; see [`UserInfo::user_id`].
    pub fn user_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.user_id, &mut self.error_, "UserInfo", "userId", value);
        self
    }

    /// Sets `orgId`; see [`UserInfo::org_id`].
    pub fn org_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.org_id, &mut self.error_, "UserInfo", "orgId", value);
        self
    }

    /// Sets `firstName`; see [`UserInfo::first_name`].
    pub fn first_name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.first_name, &mut self.error_, "UserInfo", "firstName", value);
        self
    }

    /// Sets `lastName`; see [`UserInfo::last_name`].
    pub fn last_name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.last_name, &mut self.error_, "UserInfo", "lastName", value);
        self
    }

    /// Sets `activationStatus`; see [`UserInfo::activation_status`].
    pub fn activation_status(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.activation_status, &mut self.error_, "UserInfo", "activationStatus", value);
        self
    }

    /// Sets `jTitle`; see [`UserInfo::j_title`].
    pub fn j_title(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.j_title, &mut self.error_, "UserInfo", "jTitle", value);
        self
    }

    /// Sets `dept`; see [`UserInfo::dept`].
    pub fn dept(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.dept, &mut self.error_, "UserInfo", "dept", value);
        self
    }

    /// Sets `profImage`; see [`UserInfo::prof_image`].
    pub fn prof_image(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.prof_image, &mut self.error_, "UserInfo", "profImage", value);
        self
    }

    /// Sets `profColour`; see [`UserInfo::prof_colour`].
    pub fn prof_colour(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.prof_colour, &mut self.error_, "UserInfo", "profColour", value);
        self
    }

    /// Sets `identities`; see [`UserInfo::identities`].
    pub fn identities(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<Identity>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.identities, &mut self.error_, "UserInfo", "identities", value);
        self
    }

    /// Sets `workinghours`; see [`UserInfo::workinghours`].
    pub fn workinghours(
        mut self,
        value: impl ::core::convert::TryInto<WorkingHours, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.workinghours, &mut self.error_, "UserInfo", "workinghours", value);
        self
    }

    /// Sets `agentTransferConfig`; see [`UserInfo::agent_transfer_config`].
    pub fn agent_transfer_config(
        mut self,
        value: impl ::core::convert::TryInto<AgentTransferConfig, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.agent_transfer_config, &mut self.error_, "UserInfo", "agentTransferConfig", value);
        self
    }

    /// Sets `queue`; see [`UserInfo::queue`].
    pub fn queue(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.queue, &mut self.error_, "UserInfo", "queue", value);
        self
    }

    /// Sets `caller`; see [`UserInfo::caller`].
    pub fn caller(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.caller, &mut self.error_, "UserInfo", "caller", value);
        self
    }

    /// Sets `callee`; see [`UserInfo::callee`].
    pub fn callee(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.callee, &mut self.error_, "UserInfo", "callee", value);
        self
    }

    /// Sets `callerHost`; see [`UserInfo::caller_host`].
    pub fn caller_host(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.caller_host, &mut self.error_, "UserInfo", "callerHost", value);
        self
    }

    /// Sets `customData`; see [`UserInfo::custom_data`].
    pub fn custom_data(
        mut self,
        value: impl ::core::convert::TryInto<
            std::collections::BTreeMap<::std::string::String, serde_json::Value>,
            Error: ::core::fmt::Display,
        >,
    ) -> Self {
        support::set_null(&mut self.custom_data, &mut self.error_, "UserInfo", "customData", value);
        self
    }

    /// Sets `customData` to null.
    pub fn custom_data_null(mut self) -> Self {
        self.custom_data = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `ipAddress`; see [`UserInfo::ip_address`].
    pub fn ip_address(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.ip_address, &mut self.error_, "UserInfo", "ipAddress", value);
        self
    }

    /// Sets `city`; see [`UserInfo::city`].
    pub fn city(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.city, &mut self.error_, "UserInfo", "city", value);
        self
    }

    /// Sets `country`; see [`UserInfo::country`].
    pub fn country(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.country, &mut self.error_, "UserInfo", "country", value);
        self
    }

    /// Sets `isp`; see [`UserInfo::isp`].
    pub fn isp(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.isp, &mut self.error_, "UserInfo", "isp", value);
        self
    }

    /// Sets `hostDomain`; see [`UserInfo::host_domain`].
    pub fn host_domain(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.host_domain, &mut self.error_, "UserInfo", "hostDomain", value);
        self
    }

    /// Sets `os`; see [`UserInfo::os`].
    pub fn os(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.os, &mut self.error_, "UserInfo", "os", value);
        self
    }

    /// Sets `device`; see [`UserInfo::device`].
    pub fn device(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.device, &mut self.error_, "UserInfo", "device", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`UserInfo`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> ::core::result::Result<UserInfo, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(UserInfo {
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

impl ::core::convert::TryFrom<UserInfoBuilder> for UserInfo {
    type Error = support::BuildError;

    fn try_from(builder: UserInfoBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl WorkingHours {
    /// Starts a [`WorkingHours`] with nothing set.
    pub fn builder() -> WorkingHoursBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`WorkingHours`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct WorkingHoursBuilder {
    error_: ::core::option::Option<support::BuildError>,
    workdays: ::core::option::Option<::std::string::String>,
    workstart: ::core::option::Option<::std::string::String>,
    workend: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl WorkingHoursBuilder {
    /// Sets `workdays`; see [`WorkingHours::workdays`].
    pub fn workdays(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.workdays, &mut self.error_, "WorkingHours", "workdays", value);
        self
    }

    /// Sets `workstart`; see [`WorkingHours::workstart`].
    pub fn workstart(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.workstart, &mut self.error_, "WorkingHours", "workstart", value);
        self
    }

    /// Sets `workend`; see [`WorkingHours::workend`].
    pub fn workend(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.workend, &mut self.error_, "WorkingHours", "workend", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`WorkingHours`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<WorkingHours, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(WorkingHours {
            workdays: self.workdays,
            workstart: self.workstart,
            workend: self.workend,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<WorkingHoursBuilder> for WorkingHours {
    type Error = support::BuildError;

    fn try_from(builder: WorkingHoursBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl Identity {
    /// Starts a [`Identity`] with nothing set.
    pub fn builder() -> IdentityBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Identity`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct IdentityBuilder {
    error_: ::core::option::Option<support::BuildError>,
    val: ::core::option::Option<::std::string::String>,
    r#type: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl IdentityBuilder {
    /// Sets `val`; see [`Identity::val`].
    pub fn val(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.val, &mut self.error_, "Identity", "val", value);
        self
    }

    /// Sets `type`; see [`Identity::type`].
    pub fn r#type(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.r#type, &mut self.error_, "Identity", "type", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Identity`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> ::core::result::Result<Identity, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Identity { val: self.val, r#type: self.r#type, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<IdentityBuilder> for Identity {
    type Error = support::BuildError;

    fn try_from(builder: IdentityBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl AgentTransferConfig {
    /// Starts a [`AgentTransferConfig`] with nothing set.
    pub fn builder() -> AgentTransferConfigBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`AgentTransferConfig`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AgentTransferConfigBuilder {
    error_: ::core::option::Option<support::BuildError>,
    skills_ids: ::core::option::Option<::std::vec::Vec<FreeItem>>,
    override_agents: ::core::option::Option<bool>,
    override_values: ::core::option::Option<::std::vec::Vec<FreeItem>>,
    assist_events: ::core::option::Option<AssistEvents>,
    automation_bot_id: ::core::option::Option<::std::string::String>,
    account_id: ::core::option::Option<::std::string::String>,
    last_intent_name: ::core::option::Option<::std::string::String>,
    last_intent_user_input: ::core::option::Option<::std::string::String>,
    dialog_tone: ::core::option::Option<::std::vec::Vec<DialogTone>>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl AgentTransferConfigBuilder {
    /// Sets `skillsIds`; see [`AgentTransferConfig::skills_ids`].
    pub fn skills_ids(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<FreeItem>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.skills_ids, &mut self.error_, "AgentTransferConfig", "skillsIds", value);
        self
    }

    /// Sets `overrideAgents`; see [`AgentTransferConfig::override_agents`].
    pub fn override_agents(mut self, value: impl ::core::convert::TryInto<bool, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.override_agents, &mut self.error_, "AgentTransferConfig", "overrideAgents", value);
        self
    }

    /// Sets `overrideValues`; see [`AgentTransferConfig::override_values`].
    pub fn override_values(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<FreeItem>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.override_values, &mut self.error_, "AgentTransferConfig", "overrideValues", value);
        self
    }

    /// Sets `assistEvents`; see [`AgentTransferConfig::assist_events`].
    pub fn assist_events(
        mut self,
        value: impl ::core::convert::TryInto<AssistEvents, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.assist_events, &mut self.error_, "AgentTransferConfig", "assistEvents", value);
        self
    }

    /// Sets `automationBotId`; see [`AgentTransferConfig::automation_bot_id`].
    pub fn automation_bot_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.automation_bot_id, &mut self.error_, "AgentTransferConfig", "automationBotId", value);
        self
    }

    /// Sets `accountId`; see [`AgentTransferConfig::account_id`].
    pub fn account_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.account_id, &mut self.error_, "AgentTransferConfig", "accountId", value);
        self
    }

    /// Sets `lastIntentName`; see [`AgentTransferConfig::last_intent_name`].
    pub fn last_intent_name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.last_intent_name, &mut self.error_, "AgentTransferConfig", "lastIntentName", value);
        self
    }

    /// Sets `lastIntentuserInput`; see [`AgentTransferConfig::last_intent_user_input`].
    pub fn last_intent_user_input(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
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
    pub fn dialog_tone(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<DialogTone>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.dialog_tone, &mut self.error_, "AgentTransferConfig", "dialog_tone", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`AgentTransferConfig`], or what is wrong with it: a value that a setter refused, or a required
    /// field that was not set.
    pub fn build(self) -> ::core::result::Result<AgentTransferConfig, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(AgentTransferConfig {
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

impl ::core::convert::TryFrom<AgentTransferConfigBuilder> for AgentTransferConfig {
    type Error = support::BuildError;

    fn try_from(builder: AgentTransferConfigBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl AssistEvents {
    /// Starts a [`AssistEvents`] with nothing set.
    pub fn builder() -> AssistEventsBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`AssistEvents`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct AssistEventsBuilder {
    error_: ::core::option::Option<support::BuildError>,
    start_event: ::core::option::Option<StartEvent>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl AssistEventsBuilder {
    /// Sets `startEvent`; see [`AssistEvents::start_event`].
    pub fn start_event(
        mut self,
        value: impl ::core::convert::TryInto<StartEvent, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.start_event, &mut self.error_, "AssistEvents", "startEvent", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`AssistEvents`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<AssistEvents, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(AssistEvents { start_event: self.start_event, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<AssistEventsBuilder> for AssistEvents {
    type Error = support::BuildError;

    fn try_from(builder: AssistEventsBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl StartEvent {
    /// Starts a [`StartEvent`] with nothing set.
    pub fn builder() -> StartEventBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`StartEvent`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct StartEventBuilder {
    error_: ::core::option::Option<support::BuildError>,
    is_enabled: ::core::option::Option<bool>,
    bot_id: ::core::option::Option<::std::string::String>,
    dialog_id: ::core::option::Option<::std::string::String>,
    dialog_ref_id: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl StartEventBuilder {
    /// Sets `isEnabled`; see [`StartEvent::is_enabled`].
    pub fn is_enabled(mut self, value: impl ::core::convert::TryInto<bool, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.is_enabled, &mut self.error_, "StartEvent", "isEnabled", value);
        self
    }

    /// Sets `botId`; see [`StartEvent::bot_id`].
    pub fn bot_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.bot_id, &mut self.error_, "StartEvent", "botId", value);
        self
    }

    /// Sets `dialogId`; see [`StartEvent::dialog_id`].
    pub fn dialog_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.dialog_id, &mut self.error_, "StartEvent", "dialogId", value);
        self
    }

    /// Sets `dialogRefId`; see [`StartEvent::dialog_ref_id`].
    pub fn dialog_ref_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.dialog_ref_id, &mut self.error_, "StartEvent", "dialogRefId", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`StartEvent`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<StartEvent, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(StartEvent {
            is_enabled: self.is_enabled,
            bot_id: self.bot_id,
            dialog_id: self.dialog_id,
            dialog_ref_id: self.dialog_ref_id,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<StartEventBuilder> for StartEvent {
    type Error = support::BuildError;

    fn try_from(builder: StartEventBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl DialogTone {
    /// Starts a [`DialogTone`] with nothing set.
    pub fn builder() -> DialogToneBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`DialogTone`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DialogToneBuilder {
    error_: ::core::option::Option<support::BuildError>,
    tone_name: ::core::option::Option<::std::string::String>,
    level: ::core::option::Option<f64>,
    count: ::core::option::Option<i64>,
    total_level: ::core::option::Option<f64>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl DialogToneBuilder {
    /// Sets `tone_name`; see [`DialogTone::tone_name`].
    pub fn tone_name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.tone_name, &mut self.error_, "DialogTone", "tone_name", value);
        self
    }

    /// Sets `level`; see [`DialogTone::level`].
    pub fn level(mut self, value: impl ::core::convert::TryInto<f64, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.level, &mut self.error_, "DialogTone", "level", value);
        self
    }

    /// Sets `count`; see [`DialogTone::count`].
    pub fn count(mut self, value: impl ::core::convert::TryInto<i64, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.count, &mut self.error_, "DialogTone", "count", value);
        self
    }

    /// Sets `totalLevel`; see [`DialogTone::total_level`].
    pub fn total_level(mut self, value: impl ::core::convert::TryInto<f64, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.total_level, &mut self.error_, "DialogTone", "totalLevel", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`DialogTone`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<DialogTone, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(DialogTone {
            tone_name: self.tone_name,
            level: self.level,
            count: self.count,
            total_level: self.total_level,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<DialogToneBuilder> for DialogTone {
    type Error = support::BuildError;

    fn try_from(builder: DialogToneBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl IntentSession {
    /// Starts a [`IntentSession`] with nothing set.
    pub fn builder() -> IntentSessionBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`IntentSession`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct IntentSessionBuilder {
    error_: ::core::option::Option<support::BuildError>,
    intent: ::core::option::Option<::std::vec::Vec<::std::string::String>>,
    ani: ::core::option::Option<::std::string::String>,
    dni: ::core::option::Option<::std::string::String>,
    channel: ::core::option::Option<WithOriginal<Channel>>,
    start_time: ::core::option::Option<Timestamp>,
    end_time: ::core::option::Option<Timestamp>,
    status: ::core::option::Option<WithOriginal<IntentSessionStatus>>,
    time_handled: ::core::option::Option<::std::string::String>,
    deflected_to: ::core::option::Option<::core::option::Option<::std::string::String>>,
    user_id: ::core::option::Option<::std::string::String>,
    session_id: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl IntentSessionBuilder {
    /// Sets `intent`; see [`IntentSession::intent`].
    pub fn intent(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<::std::string::String>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.intent, &mut self.error_, "IntentSession", "intent", value);
        self
    }

    /// Sets `ANI`; see [`IntentSession::ani`].
    pub fn ani(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.ani, &mut self.error_, "IntentSession", "ANI", value);
        self
    }

    /// Sets `DNI`; see [`IntentSession::dni`].
    pub fn dni(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.dni, &mut self.error_, "IntentSession", "DNI", value);
        self
    }

    /// Sets `channel`; see [`IntentSession::channel`].
    pub fn channel(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<Channel>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.channel, &mut self.error_, "IntentSession", "channel", value);
        self
    }

    /// Sets `startTime`; see [`IntentSession::start_time`].
    pub fn start_time(mut self, value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.start_time, &mut self.error_, "IntentSession", "startTime", value);
        self
    }

    /// Sets `endTime`; see [`IntentSession::end_time`].
    pub fn end_time(mut self, value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.end_time, &mut self.error_, "IntentSession", "endTime", value);
        self
    }

    /// Sets `status`; see [`IntentSession::status`].
    pub fn status(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<IntentSessionStatus>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.status, &mut self.error_, "IntentSession", "status", value);
        self
    }

    /// Sets `timeHandled`; see [`IntentSession::time_handled`].
    pub fn time_handled(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.time_handled, &mut self.error_, "IntentSession", "timeHandled", value);
        self
    }

    /// Sets `deflectedTo`; see [`IntentSession::deflected_to`].
    pub fn deflected_to(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set_null(&mut self.deflected_to, &mut self.error_, "IntentSession", "deflectedTo", value);
        self
    }

    /// Sets `deflectedTo` to null.
    pub fn deflected_to_null(mut self) -> Self {
        self.deflected_to = ::core::option::Option::Some(::core::option::Option::None);
        self
    }

    /// Sets `userId`; see [`IntentSession::user_id`].
    pub fn user_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.user_id, &mut self.error_, "IntentSession", "userId", value);
        self
    }

    /// Sets `sessionId`; see [`IntentSession::session_id`].
    pub fn session_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.session_id, &mut self.error_, "IntentSession", "sessionId", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`IntentSession`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> ::core::result::Result<IntentSession, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(IntentSession {
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

impl ::core::convert::TryFrom<IntentSessionBuilder> for IntentSession {
    type Error = support::BuildError;

    fn try_from(builder: IntentSessionBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl UserStatusRequest {
    /// Starts a [`UserStatusRequest`] with nothing set.
    pub fn builder() -> UserStatusRequestBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`UserStatusRequest`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct UserStatusRequestBuilder {
    error_: ::core::option::Option<support::BuildError>,
    filter: ::core::option::Option<UserStatusFilter>,
    granularity: ::core::option::Option<Granularity>,
    limit: ::core::option::Option<PageLimit>,
    offset: ::core::option::Option<PageOffset>,
}

impl UserStatusRequestBuilder {
    /// Sets `filter`; see [`UserStatusRequest::filter`].
    pub fn filter(
        mut self,
        value: impl ::core::convert::TryInto<UserStatusFilter, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.filter, &mut self.error_, "UserStatusRequest", "filter", value);
        self
    }

    /// Sets `granularity`; see [`UserStatusRequest::granularity`].
    pub fn granularity(
        mut self,
        value: impl ::core::convert::TryInto<Granularity, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.granularity, &mut self.error_, "UserStatusRequest", "granularity", value);
        self
    }

    /// Sets `limit`; see [`UserStatusRequest::limit`].
    pub fn limit(mut self, value: impl ::core::convert::TryInto<PageLimit, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.limit, &mut self.error_, "UserStatusRequest", "limit", value);
        self
    }

    /// Sets `offset`; see [`UserStatusRequest::offset`].
    pub fn offset(mut self, value: impl ::core::convert::TryInto<PageOffset, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.offset, &mut self.error_, "UserStatusRequest", "offset", value);
        self
    }

    /// The finished [`UserStatusRequest`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> ::core::result::Result<UserStatusRequest, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(UserStatusRequest {
            filter: support::require(self.filter, "UserStatusRequest", "filter")?,
            granularity: support::require(self.granularity, "UserStatusRequest", "granularity")?,
            limit: self.limit,
            offset: self.offset,
        })
    }
}

impl ::core::convert::TryFrom<UserStatusRequestBuilder> for UserStatusRequest {
    type Error = support::BuildError;

    fn try_from(builder: UserStatusRequestBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl UserStatusFilter {
    /// Starts a [`UserStatusFilter`] with nothing set.
    pub fn builder() -> UserStatusFilterBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`UserStatusFilter`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct UserStatusFilterBuilder {
    error_: ::core::option::Option<support::BuildError>,
    agents: ::core::option::Option<AgentEmails>,
    date_filter: ::core::option::Option<DateFilter>,
}

impl UserStatusFilterBuilder {
    /// Sets `agents`; see [`UserStatusFilter::agents`].
    pub fn agents(mut self, value: impl ::core::convert::TryInto<AgentEmails, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.agents, &mut self.error_, "UserStatusFilter", "agents", value);
        self
    }

    /// Sets `dateFilter`; see [`UserStatusFilter::date_filter`].
    pub fn date_filter(
        mut self,
        value: impl ::core::convert::TryInto<DateFilter, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.date_filter, &mut self.error_, "UserStatusFilter", "dateFilter", value);
        self
    }

    /// The finished [`UserStatusFilter`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> ::core::result::Result<UserStatusFilter, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(UserStatusFilter {
            agents: self.agents,
            date_filter: support::require(self.date_filter, "UserStatusFilter", "dateFilter")?,
        })
    }
}

impl ::core::convert::TryFrom<UserStatusFilterBuilder> for UserStatusFilter {
    type Error = support::BuildError;

    fn try_from(builder: UserStatusFilterBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl DateFilter {
    /// Starts a [`DateFilter`] with nothing set.
    pub fn builder() -> DateFilterBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`DateFilter`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct DateFilterBuilder {
    error_: ::core::option::Option<support::BuildError>,
    start_date: ::core::option::Option<FilterDate>,
    end_date: ::core::option::Option<FilterDate>,
    time_zone_off_set: ::core::option::Option<TimeZoneOffSet>,
}

impl DateFilterBuilder {
    /// Sets `startDate`; see [`DateFilter::start_date`].
    pub fn start_date(mut self, value: impl ::core::convert::TryInto<FilterDate, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.start_date, &mut self.error_, "DateFilter", "startDate", value);
        self
    }

    /// Sets `endDate`; see [`DateFilter::end_date`].
    pub fn end_date(mut self, value: impl ::core::convert::TryInto<FilterDate, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.end_date, &mut self.error_, "DateFilter", "endDate", value);
        self
    }

    /// Sets `timeZoneOffSet`; see [`DateFilter::time_zone_off_set`].
    pub fn time_zone_off_set(
        mut self,
        value: impl ::core::convert::TryInto<TimeZoneOffSet, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.time_zone_off_set, &mut self.error_, "DateFilter", "timeZoneOffSet", value);
        self
    }

    /// The finished [`DateFilter`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<DateFilter, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(DateFilter {
            start_date: support::require(self.start_date, "DateFilter", "startDate")?,
            end_date: support::require(self.end_date, "DateFilter", "endDate")?,
            time_zone_off_set: self.time_zone_off_set,
        })
    }
}

impl ::core::convert::TryFrom<DateFilterBuilder> for DateFilter {
    type Error = support::BuildError;

    fn try_from(builder: DateFilterBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl UserStatusPage {
    /// Starts a [`UserStatusPage`] with nothing set.
    pub fn builder() -> UserStatusPageBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`UserStatusPage`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct UserStatusPageBuilder {
    error_: ::core::option::Option<support::BuildError>,
    has_more: ::core::option::Option<bool>,
    limit: ::core::option::Option<i32>,
    offset: ::core::option::Option<i32>,
    data: ::core::option::Option<::std::vec::Vec<UserStatusAgent>>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl UserStatusPageBuilder {
    /// Sets `hasMore`; see [`UserStatusPage::has_more`].
    pub fn has_more(mut self, value: impl ::core::convert::TryInto<bool, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.has_more, &mut self.error_, "UserStatusPage", "hasMore", value);
        self
    }

    /// Sets `limit`; see [`UserStatusPage::limit`].
    pub fn limit(mut self, value: impl ::core::convert::TryInto<i32, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.limit, &mut self.error_, "UserStatusPage", "limit", value);
        self
    }

    /// Sets `offset`; see [`UserStatusPage::offset`].
    pub fn offset(mut self, value: impl ::core::convert::TryInto<i32, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.offset, &mut self.error_, "UserStatusPage", "offset", value);
        self
    }

    /// Sets `data`; see [`UserStatusPage::data`].
    pub fn data(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<UserStatusAgent>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.data, &mut self.error_, "UserStatusPage", "data", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`UserStatusPage`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> ::core::result::Result<UserStatusPage, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(UserStatusPage {
            has_more: self.has_more,
            limit: self.limit,
            offset: self.offset,
            data: support::require(self.data, "UserStatusPage", "data")?,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<UserStatusPageBuilder> for UserStatusPage {
    type Error = support::BuildError;

    fn try_from(builder: UserStatusPageBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl UserStatusAgent {
    /// Starts a [`UserStatusAgent`] with nothing set.
    pub fn builder() -> UserStatusAgentBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`UserStatusAgent`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct UserStatusAgentBuilder {
    error_: ::core::option::Option<support::BuildError>,
    user_id: ::core::option::Option<::std::string::String>,
    first_name: ::core::option::Option<::std::string::String>,
    last_name: ::core::option::Option<::std::string::String>,
    email: ::core::option::Option<::std::string::String>,
    custom_id: ::core::option::Option<::std::string::String>,
    time_interval: ::core::option::Option<::std::vec::Vec<TimeInterval>>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl UserStatusAgentBuilder {
    /// Sets `userId`; see [`UserStatusAgent::user_id`].
    pub fn user_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.user_id, &mut self.error_, "UserStatusAgent", "userId", value);
        self
    }

    /// Sets `firstName`; see [`UserStatusAgent::first_name`].
    pub fn first_name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.first_name, &mut self.error_, "UserStatusAgent", "firstName", value);
        self
    }

    /// Sets `lastName`; see [`UserStatusAgent::last_name`].
    pub fn last_name(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.last_name, &mut self.error_, "UserStatusAgent", "lastName", value);
        self
    }

    /// Sets `email`; see [`UserStatusAgent::email`].
    pub fn email(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.email, &mut self.error_, "UserStatusAgent", "email", value);
        self
    }

    /// Sets `customId`; see [`UserStatusAgent::custom_id`].
    pub fn custom_id(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.custom_id, &mut self.error_, "UserStatusAgent", "customId", value);
        self
    }

    /// Sets `timeInterval`; see [`UserStatusAgent::time_interval`].
    pub fn time_interval(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<TimeInterval>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.time_interval, &mut self.error_, "UserStatusAgent", "timeInterval", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`UserStatusAgent`], or what is wrong with it: a value that a setter refused, or a required field
    /// that was not set.
    pub fn build(self) -> ::core::result::Result<UserStatusAgent, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(UserStatusAgent {
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

impl ::core::convert::TryFrom<UserStatusAgentBuilder> for UserStatusAgent {
    type Error = support::BuildError;

    fn try_from(builder: UserStatusAgentBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl TimeInterval {
    /// Starts a [`TimeInterval`] with nothing set.
    pub fn builder() -> TimeIntervalBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`TimeInterval`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct TimeIntervalBuilder {
    error_: ::core::option::Option<support::BuildError>,
    start_time: ::core::option::Option<Timestamp>,
    end_time: ::core::option::Option<Timestamp>,
    status: ::core::option::Option<::std::vec::Vec<StatusEntry>>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl TimeIntervalBuilder {
    /// Sets `startTime`; see [`TimeInterval::start_time`].
    pub fn start_time(mut self, value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.start_time, &mut self.error_, "TimeInterval", "startTime", value);
        self
    }

    /// Sets `endTime`; see [`TimeInterval::end_time`].
    pub fn end_time(mut self, value: impl ::core::convert::TryInto<Timestamp, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.end_time, &mut self.error_, "TimeInterval", "endTime", value);
        self
    }

    /// Sets `status`; see [`TimeInterval::status`].
    pub fn status(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<StatusEntry>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.status, &mut self.error_, "TimeInterval", "status", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`TimeInterval`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<TimeInterval, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(TimeInterval {
            start_time: self.start_time,
            end_time: self.end_time,
            status: self.status,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<TimeIntervalBuilder> for TimeInterval {
    type Error = support::BuildError;

    fn try_from(builder: TimeIntervalBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl StatusEntry {
    /// Starts a [`StatusEntry`] with nothing set.
    pub fn builder() -> StatusEntryBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`StatusEntry`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct StatusEntryBuilder {
    error_: ::core::option::Option<support::BuildError>,
    metric: ::core::option::Option<WithOriginal<StatusMetric>>,
    value: ::core::option::Option<::std::string::String>,
    stats: ::core::option::Option<StatusStats>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl StatusEntryBuilder {
    /// Sets `metric`; see [`StatusEntry::metric`].
    pub fn metric(
        mut self,
        value: impl ::core::convert::TryInto<WithOriginal<StatusMetric>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.metric, &mut self.error_, "StatusEntry", "metric", value);
        self
    }

    /// Sets `value`; see [`StatusEntry::value`].
    pub fn value(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.value, &mut self.error_, "StatusEntry", "value", value);
        self
    }

    /// Sets `stats`; see [`StatusEntry::stats`].
    pub fn stats(mut self, value: impl ::core::convert::TryInto<StatusStats, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.stats, &mut self.error_, "StatusEntry", "stats", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`StatusEntry`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<StatusEntry, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(StatusEntry {
            metric: self.metric,
            value: self.value,
            stats: self.stats,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<StatusEntryBuilder> for StatusEntry {
    type Error = support::BuildError;

    fn try_from(builder: StatusEntryBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl StatusStats {
    /// Starts a [`StatusStats`] with nothing set.
    pub fn builder() -> StatusStatsBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`StatusStats`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct StatusStatsBuilder {
    error_: ::core::option::Option<support::BuildError>,
    sum: ::core::option::Option<::std::string::String>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl StatusStatsBuilder {
    /// Sets `sum`; see [`StatusStats::sum`].
    pub fn sum(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.sum, &mut self.error_, "StatusStats", "sum", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`StatusStats`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<StatusStats, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(StatusStats { sum: self.sum, unknown: self.unknown })
    }
}

impl ::core::convert::TryFrom<StatusStatsBuilder> for StatusStats {
    type Error = support::BuildError;

    fn try_from(builder: StatusStatsBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl Errors {
    /// Starts a [`Errors`] with nothing set.
    pub fn builder() -> ErrorsBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`Errors`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ErrorsBuilder {
    error_: ::core::option::Option<support::BuildError>,
    errors: ::core::option::Option<::std::vec::Vec<ErrorItem>>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl ErrorsBuilder {
    /// Sets `errors`; see [`Errors::errors`].
    pub fn errors(
        mut self,
        value: impl ::core::convert::TryInto<::std::vec::Vec<ErrorItem>, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.errors, &mut self.error_, "Errors", "errors", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`Errors`], or what is wrong with it: a value that a setter refused, or a required field that was
    /// not set.
    pub fn build(self) -> ::core::result::Result<Errors, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(Errors {
            errors: support::require(self.errors, "Errors", "errors")?,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<ErrorsBuilder> for Errors {
    type Error = support::BuildError;

    fn try_from(builder: ErrorsBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}

impl ErrorItem {
    /// Starts a [`ErrorItem`] with nothing set.
    pub fn builder() -> ErrorItemBuilder {
        ::core::default::Default::default()
    }
}

/// Builds a [`ErrorItem`].
#[derive(Clone, Debug, Default)]
#[must_use]
pub struct ErrorItemBuilder {
    error_: ::core::option::Option<support::BuildError>,
    msg: ::core::option::Option<::std::string::String>,
    code: ::core::option::Option<i32>,
    unknown: serde_json::Map<::std::string::String, serde_json::Value>,
}

impl ErrorItemBuilder {
    /// Sets `msg`; see [`ErrorItem::msg`].
    pub fn msg(
        mut self,
        value: impl ::core::convert::TryInto<::std::string::String, Error: ::core::fmt::Display>,
    ) -> Self {
        support::set(&mut self.msg, &mut self.error_, "ErrorItem", "msg", value);
        self
    }

    /// Sets `code`; see [`ErrorItem::code`].
    pub fn code(mut self, value: impl ::core::convert::TryInto<i32, Error: ::core::fmt::Display>) -> Self {
        support::set(&mut self.code, &mut self.error_, "ErrorItem", "code", value);
        self
    }

    /// Adds a field that the document does not list.
    pub fn unknown(
        mut self,
        name: impl ::core::convert::Into<::std::string::String>,
        value: impl ::core::convert::Into<serde_json::Value>,
    ) -> Self {
        self.unknown.insert(name.into(), value.into());
        self
    }

    /// The finished [`ErrorItem`], or what is wrong with it: a value that a setter refused, or a required field that
    /// was not set.
    pub fn build(self) -> ::core::result::Result<ErrorItem, support::BuildError> {
        if let ::core::option::Option::Some(error) = self.error_ {
            return ::core::result::Result::Err(error);
        }
        ::core::result::Result::Ok(ErrorItem {
            msg: support::require(self.msg, "ErrorItem", "msg")?,
            code: support::require(self.code, "ErrorItem", "code")?,
            unknown: self.unknown,
        })
    }
}

impl ::core::convert::TryFrom<ErrorItemBuilder> for ErrorItem {
    type Error = support::BuildError;

    fn try_from(builder: ErrorItemBuilder) -> ::core::result::Result<Self, support::BuildError> {
        builder.build()
    }
}
