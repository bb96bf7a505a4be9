// Generated from openapi/smartassist.yaml by `cargo xtask generate`; change the document, not this file.
// Document: sha256 79655b3aca5ebd2369097cc4399241283375a37d5cf5e11a33a5580a83ce1712

//! Named strings, numbers, enums, arrays, maps and unions.

use crate::support;

use super::*;

support::text! {
    /// A bot or stream. Letters, digits, `_`, `.`, `:` and `-`, not starting with a sign; our bound.
    BotId {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::Some(128),
            pattern: ::core::option::Option::Some(support::Pattern {
                text: r#"^[A-Za-z0-9_][A-Za-z0-9_.:-]*$"#,
                words: "must have only letters, digits and _.:-, and begin with a letter, a digit or _",
                steps: &[
                    support::Step { ascii: 0x07fffffe87fffffe03ff000000000000, others: false, min: 1, max: 1 },
                    support::Step { ascii: 0x07fffffe87fffffe07ff600000000000, others: false, min: 0, max: u32::MAX },
                ],
            }),
        },
        annotations: r#"{"example":"st-3bf09bef-f979-5489-b337-f465bd5db1f4"}"#
    }
}

support::text! {
    /// An account, usually 24 hexadecimal digits. Letters, digits, `_`, `.`, `:` and `-`, not starting with a sign; our
    /// bound.
    AccountId {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::Some(128),
            pattern: ::core::option::Option::Some(support::Pattern {
                text: r#"^[A-Za-z0-9_][A-Za-z0-9_.:-]*$"#,
                words: "must have only letters, digits and _.:-, and begin with a letter, a digit or _",
                steps: &[
                    support::Step { ascii: 0x07fffffe87fffffe03ff000000000000, others: false, min: 1, max: 1 },
                    support::Step { ascii: 0x07fffffe87fffffe07ff600000000000, others: false, min: 0, max: u32::MAX },
                ],
            }),
        },
        annotations: r#"{"example":"637368b4a1d039e34ba63bbf"}"#
    }
}

support::text! {
    /// The `_id` of a conversation, usually `c-` and groups of hexadecimal digits. Letters, digits, `_`, `.`, `:` and
    /// `-`, not starting with a sign; our bound. The `conversationId` of a notification is another kind of id.
    ConversationId {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::Some(128),
            pattern: ::core::option::Option::Some(support::Pattern {
                text: r#"^[A-Za-z0-9_][A-Za-z0-9_.:-]*$"#,
                words: "must have only letters, digits and _.:-, and begin with a letter, a digit or _",
                steps: &[
                    support::Step { ascii: 0x07fffffe87fffffe03ff000000000000, others: false, min: 1, max: 1 },
                    support::Step { ascii: 0x07fffffe87fffffe07ff600000000000, others: false, min: 0, max: u32::MAX },
                ],
            }),
        },
        annotations: r#"{"example":"c-3c04346-e522-4c53-9e03-c9566d859aad"}"#
    }
}

support::text! {
    /// A key the caller chooses. Visible ASCII characters; quotation marks count as part of it. Our bound.
    IdempotencyKey {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::Some(255),
            pattern: ::core::option::Option::Some(support::Pattern {
                text: r#"^[!-~]+$"#,
                words: "must have only visible ASCII characters and no spaces",
                steps: &[
                    support::Step { ascii: 0x7ffffffffffffffffffffffe00000000, others: false, min: 1, max: u32::MAX },
                ],
            }),
        },
        annotations: r#"{"example":"0f8fad5b-d9cb-469f-a165-70867728950e"}"#
    }
}

support::text! {
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
    Target {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::Some(512),
            pattern: ::core::option::Option::Some(support::Pattern {
                text: r#"^[^\x00-\x20\x7F]+$"#,
                words: "must have no spaces and no control characters",
                steps: &[
                    support::Step { ascii: 0x7ffffffffffffffffffffffe00000000, others: true, min: 1, max: u32::MAX },
                ],
            }),
        },
        annotations: r#"{"example":"tel:911234567890"}"#
    }
}

support::text! {
    /// Who is calling: the user part of the caller id, that is the number of the experience flow. Servers made from
    /// this document may insist on a number of the bot, in whatever spelling. One line; length is our bound.
    CallerId {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::Some(64),
            pattern: ::core::option::Option::Some(support::Pattern {
                text: r#"^[^\x00-\x1F\x7F]+$"#,
                words: "must be one line, without control characters",
                steps: &[
                    support::Step { ascii: 0x7fffffffffffffffffffffff00000000, others: true, min: 1, max: u32::MAX },
                ],
            }),
        },
        annotations: r#"{"example":"+127061657882"}"#
    }
}

support::text! {
    /// The carrier to call through, by its name in the account. Absent, the default carrier of the account. One line;
    /// length is our bound.
    Trunk {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::Some(128),
            pattern: ::core::option::Option::Some(support::Pattern {
                text: r#"^[^\x00-\x1F\x7F]+$"#,
                words: "must be one line, without control characters",
                steps: &[
                    support::Step { ascii: 0x7fffffffffffffffffffffff00000000, others: true, min: 1, max: u32::MAX },
                ],
            }),
        },
        annotations: r#"{"example":"TRUNK"}"#
    }
}

support::text! {
    /// An absolute http or https URL. Length is our bound.
    NotifyUrl {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::Some(2048),
            pattern: ::core::option::Option::Some(support::Pattern {
                text: r#"^[Hh][Tt][Tt][Pp][Ss]?://[^\x00-\x20\x7F]+$"#,
                words: "must be an absolute URL of http or https, without spaces",
                steps: &[
                    support::Step { ascii: 0x00000100000001000000000000000000, others: false, min: 1, max: 1 },
                    support::Step { ascii: 0x00100000001000000000000000000000, others: false, min: 1, max: 1 },
                    support::Step { ascii: 0x00100000001000000000000000000000, others: false, min: 1, max: 1 },
                    support::Step { ascii: 0x00010000000100000000000000000000, others: false, min: 1, max: 1 },
                    support::Step { ascii: 0x00080000000800000000000000000000, others: false, min: 0, max: 1 },
                    support::Step { ascii: 0x00000000000000000400000000000000, others: false, min: 1, max: 1 },
                    support::Step { ascii: 0x00000000000000000000800000000000, others: false, min: 1, max: 1 },
                    support::Step { ascii: 0x00000000000000000000800000000000, others: false, min: 1, max: 1 },
                    support::Step { ascii: 0x7ffffffffffffffffffffffe00000000, others: true, min: 1, max: u32::MAX },
                ],
            }),
        },
        annotations: r#"{"example":"https://dialer.example.com/notify"}"#
    }
}

support::map! {
    /// Header names and values. At most 20; our bound. A header that the sender sets itself, such as `Content-Type` and
    /// `Host`, is accepted with the value that is sent anyway (`application/json`) and refused with any other.
    NotifyHeaders<::std::string::String> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(20),
            unique: false,
        },
        annotations: r#"{"example":{"x-channel-type":"X42_IVR"}}"#
    }
}

impl ::core::default::Default for NotifyHeaders {
    /// No entries.
    fn default() -> Self {
        Self(::core::default::Default::default())
    }
}

support::map! {
    /// Free-form data handed to the bot, for example the name of whom it is about to speak to. Values may be anything;
    /// at most 100 names, which is our bound.
    Metadata<serde_json::Value> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(100),
            unique: false,
        },
        annotations: r#"{"example":{"userName":"John Doe","companyName":"abc corporation"}}"#
    }
}

impl ::core::default::Default for Metadata {
    /// No entries.
    fn default() -> Self {
        Self(::core::default::Default::default())
    }
}

support::closed_enum! {
    /// Whether to look for an answering machine or a fax, and what to do when there is one.
    MachineDetectionMode {
        /// Look, and hang up when a machine or its beep is detected.
        Disconnect = "disconnect",
        /// Look, report what was found, and leave the call up.
        Detect = "detect",
        /// Do not look.
        Disabled = "disabled",
    }
    annotations: r#"{"example":"detect"}"#
}

support::integer! {
    /// Number of words in the greeting from which on it counts as a machine (`amd_machine_detected`). The vendor states
    /// no default; 9 is that of the engine it builds on. The bounds are ours.
    ThresholdWordCount: u32 {
        minimum: 1,
        maximum: 1000,
        unit: "words",
        annotations: r#"{"default":9,"example":4}"#
    }
}

impl ::core::default::Default for ThresholdWordCount {
    /// The value that an absent field stands for.
    fn default() -> Self {
        Self(9)
    }
}

support::integer! {
    /// Milliseconds without any speech, counted from the answer, after which `amd_no_speech_detected` fires. The bounds
    /// are ours.
    NoSpeechTimeoutMs: u32 {
        minimum: 1,
        maximum: 60000,
        unit: "ms",
        annotations: r#"{"default":5000,"example":12000}"#
    }
}

impl ::core::default::Default for NoSpeechTimeoutMs {
    /// The value that an absent field stands for.
    fn default() -> Self {
        Self(5000)
    }
}

support::integer! {
    /// Milliseconds, counted from the answer, after which `amd_decision_timeout` fires if it is still open whether a
    /// human or a machine answered. The bounds are ours.
    DecisionTimeoutMs: u32 {
        minimum: 1,
        maximum: 60000,
        unit: "ms",
        annotations: r#"{"default":15000,"example":15000}"#
    }
}

impl ::core::default::Default for DecisionTimeoutMs {
    /// The value that an absent field stands for.
    fn default() -> Self {
        Self(15000)
    }
}

support::integer! {
    /// Milliseconds, counted from the answer, to listen for the beep (`amd_tone_detected`). Their end has no event of
    /// its own. The bounds are ours.
    ToneTimeoutMs: u32 {
        minimum: 1,
        maximum: 60000,
        unit: "ms",
        annotations: r#"{"default":20000,"example":10000}"#
    }
}

impl ::core::default::Default for ToneTimeoutMs {
    /// The value that an absent field stands for.
    fn default() -> Self {
        Self(20000)
    }
}

support::integer! {
    /// Milliseconds of silence after a machine's greeting after which `amd_machine_stopped_speaking` fires. The bounds
    /// are ours.
    GreetingCompletionTimeoutMs: u32 {
        minimum: 1,
        maximum: 60000,
        unit: "ms",
        annotations: r#"{"default":2000,"example":10000}"#
    }
}

impl ::core::default::Default for GreetingCompletionTimeoutMs {
    /// The value that an absent field stands for.
    fn default() -> Self {
        Self(2000)
    }
}

support::integer! {
    /// How long to let it ring, in milliseconds. The default is the vendor's sample; the bounds are ours.
    TimeoutInMs: u32 {
        minimum: 1000,
        maximum: 300000,
        unit: "ms",
        annotations: r#"{"default":60000,"example":60000}"#
    }
}

impl ::core::default::Default for TimeoutInMs {
    /// The value that an absent field stands for.
    fn default() -> Self {
        Self(60000)
    }
}

support::list! {
    /// AMD events to notify. The vendor documents only the empty list; that a list selects is our reading. At most 32;
    /// our bound.
    AmdEventsSubscription<AmdEvent> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(32),
            unique: false,
        },
        annotations: r#"{"example":[]}"#
    }
}

support::closed_enum! {
    /// What answering machine detection found. Several can follow each other in one call, for example machine
    /// detected, tone detected, machine stopped speaking, stopped.
    ///
    /// The vendor only names the events. When exactly each fires, and which timer is involved, is described after
    /// the engine it builds on, whose names and defaults are the same.
    AmdEvent {
        /// A human is speaking: the greeting ended before it reached `thresholdWordCount` words. Ends detection.
        AmdHumanDetected = "amd_human_detected",
        /// A machine is speaking: the greeting reached `thresholdWordCount` words, or contained a phrase known from
        /// voicemail. Stops the decision timer; `greetingCompletionTimeoutMs` starts to count with each silence.
        AmdMachineDetected = "amd_machine_detected",
        /// `noSpeechTimeoutMs` passed after the answer without any speech. Ends detection.
        AmdNoSpeechDetected = "amd_no_speech_detected",
        /// `decisionTimeoutMs` passed after the answer without a decision, whatever was heard or not heard. With the
        /// default timers silence has ended detection before, as `amd_no_speech_detected`. Ends detection.
        AmdDecisionTimeout = "amd_decision_timeout",
        /// After `amd_machine_detected`, the machine was silent for `greetingCompletionTimeoutMs`: the greeting is over
        /// and a message can be left. Ends detection.
        AmdMachineStoppedSpeaking = "amd_machine_stopped_speaking",
        /// A beep was heard before `toneTimeoutMs` passed, whatever was decided so far. Neither decides nor ends
        /// detection.
        AmdToneDetected = "amd_tone_detected",
        /// Detection failed, for example because speech recognition broke down. No timer is involved.
        AmdError = "amd_error",
        /// Detection ended, for any of the reasons above or because the call was hung up; in the engine the vendor
        /// builds on, also because `toneTimeoutMs` passed. The last event.
        AmdStopped = "amd_stopped",
    }
    annotations: r#"{"example":"amd_machine_detected"}"#
}

support::text! {
    /// Name of the speech recognition provider. Length is our bound.
    SttProvider {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::Some(64),
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{"example":"deepgram"}"#
    }
}

support::text! {
    /// Language to recognise, as a language tag. Length is our bound.
    SttLanguage {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::Some(64),
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{"example":"en-AU"}"#
    }
}

support::text! {
    /// Which of several configurations of the provider to use. Length is our bound.
    SttLabel {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::Some(128),
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{"example":"deepgram-abcd"}"#
    }
}

support::integer! {
    /// A time limit of speech recognition, in milliseconds. The bounds are ours.
    SpeechTimeoutMs: u32 {
        minimum: 0,
        maximum: 60000,
        unit: "ms",
        annotations: r#"{"example":2000}"#
    }
}

support::open_enum! {
    /// How far the call is.
    CallStatus {
        /// Somebody, or something, picked up.
        Answered = "answered",
        /// The call is up and answering machine detection has something to report.
        CallInProgress = "Call-In-Progress",
        /// The call ended after it was answered.
        Completed = "completed",
        /// The call ended before it was answered.
        Failed = "failed",
    }
    annotations: r#"{"example":"completed"}"#
}

support::open_enum! {
    /// Why the call failed or ended.
    ReasonCode {
        /// The call is up.
        Ok = "OK",
        /// Failed; the number was busy.
        BusyHere = "Busy Here",
        /// Failed; the server or carrier was not available.
        ServiceUnavailable = "Service Unavailable",
        /// Failed; the person called declined or rejected the call, says the vendor.
        TemporarilyUnavailable = "Temporarily Unavailable",
        /// Ended by the person called.
        CallerDisconnected = "caller-disconnected",
        /// Ended by the bot.
        BotDisconnected = "bot-disconnected",
        /// Ended by the voice gateway, for instance because a machine was detected.
        SavgDisconnected = "SAVG-disconnected",
        /// The same under the later name of the voice gateway.
        KoreVgDisconnected = "KoreVG-disconnected",
    }
    annotations: r#"{"example":"caller-disconnected"}"#
}

support::open_enum! {
    /// What answering machine detection found: an AMD event. Where it found nothing to report, the samples repeat the
    /// mode that was asked for.
    MachineDetectionResult {
        /// A human is speaking.
        AmdHumanDetected = "amd_human_detected",
        /// A machine is speaking.
        AmdMachineDetected = "amd_machine_detected",
        /// No speech was heard within `noSpeechTimeoutMs`.
        AmdNoSpeechDetected = "amd_no_speech_detected",
        /// No decision was reached within `decisionTimeoutMs`.
        AmdDecisionTimeout = "amd_decision_timeout",
        /// A machine has finished its greeting.
        AmdMachineStoppedSpeaking = "amd_machine_stopped_speaking",
        /// A beep was heard.
        AmdToneDetected = "amd_tone_detected",
        /// Detection failed.
        AmdError = "amd_error",
        /// Detection ended.
        AmdStopped = "amd_stopped",
        /// Detection was not asked for.
        Disabled = "disabled",
        /// Detection was asked for with `disconnect` and has nothing to report.
        Disconnect = "disconnect",
        /// Detection was asked for with `detect` and has nothing to report.
        Detect = "detect",
    }
    annotations: r#"{"example":"amd_human_detected"}"#
}

support::text! {
    /// A point in time, in one of two forms:
    ///
    /// * 2023: `5/8/2023,11:32:49AM`, without zone, and without saying whether month or day comes first; `AM` and
    ///   `PM` suggest the month;
    /// * 2025: `2025-06-26T12:49:17.600Z`, ISO 8601, UTC, with milliseconds.
    ///
    /// Kept as text, so that neither form fails to parse.
    CallTime { annotations: r#"{"example":"5/8/2023,11:32:49AM"}"# }
}

support::union! {
    /// Whole seconds. The table says string and the samples send numbers, so both are read.
    CallDuration {
        /// As an integer.
        Integer(i64),
        /// As text.
        Text(::std::string::String),
    }
    annotations: r#"{"example":14}"#
}

support::text! {
    /// A point in time, ISO 8601 in UTC, as a rule with milliseconds. Kept as text, so that no other form fails to
    /// parse.
    Timestamp { annotations: r#"{"example":"2023-05-22T04:55:05.351Z"}"# }
}

support::open_enum! {
    /// Where a conversation stands.
    ConversationStatus {
        /// Waiting for an agent.
        Open = "OPEN",
        /// An agent is at it.
        Active = "ACTIVE",
        /// The customer has been silent for a while.
        Idle = "IDLE",
        /// Nobody answered the customer in time.
        Overdue = "OVERDUE",
        /// Over.
        Closed = "CLOSED",
        /// Ended by the system.
        Terminated = "TERMINATED",
    }
    annotations: r#"{"example":"CLOSED"}"#
}

support::open_enum! {
    /// The channel a conversation or session came through. The list is that of the vendor's queue pages.
    Channel {
        /// Chat in the web or mobile client.
        Rtm = "rtm",
        /// Voice, over AudioCodes.
        Audiocodes = "audiocodes",
        /// Voice, over the Kore.ai voice gateway.
        Korevg = "korevg",
        /// Agent assistance for another contact centre.
        Ivr = "ivr",
        /// Voice, over another voice menu system.
        IvrVoice = "ivrVoice",
        /// Voice, over Twilio.
        Twiliovoice = "twiliovoice",
        /// Amazon Alexa.
        Alexa = "alexa",
        /// E-mail.
        Email = "email",
        /// E-mail, over the connector.
        EmailConnect = "emailConnect",
        /// Text message.
        Sms = "sms",
        /// RCS message.
        Rcs = "rcs",
        /// WhatsApp.
        Whatsapp = "whatsapp",
        /// Facebook Messenger.
        Facebook = "facebook",
        /// Facebook Workplace.
        Wfacebook = "wfacebook",
        /// Twitter.
        Twitter = "twitter",
        /// Telegram.
        Telegram = "telegram",
        /// LINE.
        Line = "line",
        /// WeChat.
        Wechat = "wechat",
        /// Slack.
        Slack = "slack",
        /// Microsoft Teams.
        Msteams = "msteams",
        /// Cisco Spark.
        Spark = "spark",
        /// RingCentral.
        Ringcentral = "ringcentral",
        /// Cisco Jabber.
        Jabber = "jabber",
        /// Yammer.
        Yammer = "yammer",
        /// Mattermost.
        Mattermost = "mattermost",
        /// LivePerson.
        Liveperson = "liveperson",
        /// Unblu.
        Unblu = "unblu",
        /// Kore.ai's own application.
        Kore = "kore",
        /// Chat in a page of one's own, over the web SDK.
        WebSdk = "web-sdk",
    }
    annotations: r#"{"example":"rtm"}"#
}

support::open_enum! {
    /// The kind of conversation.
    ConversationType {
        /// Written, not necessarily at once.
        Messaging = "messaging",
        /// Written, both sides present.
        Livechat = "livechat",
    }
    annotations: r#"{"example":"messaging"}"#
}

support::union! {
    /// Priority in the queue. The table says string, the samples send integers; both are read. Not the words that
    /// `transferDetails` uses.
    Priority {
        /// As an integer.
        Integer(i64),
        /// As text.
        Text(::std::string::String),
    }
    annotations: r#"{"example":5}"#
}

support::union! {
    /// Whether a survey is to follow. The table says boolean, the samples send YES and NO; both are read.
    SurveyRequired {
        /// As [`SurveyRequiredWord`].
        Word(WithOriginal<SurveyRequiredWord>),
        /// As a boolean.
        Bool(bool),
    }
    annotations: r#"{"example":"YES"}"#
}

/// Reads the text as [`SurveyRequiredWord`].
impl ::core::convert::From<&str> for SurveyRequired {
    fn from(text: &str) -> Self {
        Self::Word(text.into())
    }
}

support::open_enum! {
    /// Whether a survey is to follow, as a word.
    SurveyRequiredWord {
        /// A survey follows.
        Yes = "YES",
        /// No survey follows.
        No = "NO",
    }
    annotations: r#"{"example":"YES"}"#
}

support::union! {
    /// Something the vendor shows only as an empty list. Read whatever it turns out to be.
    FreeItem {
        /// As text.
        Text(::std::string::String),
        /// As an integer.
        Integer(i64),
        /// As a boolean.
        Bool(bool),
        /// As [`FreeObject`].
        FreeObject(FreeObject),
    }
    annotations: r#"{}"#
}

support::map! {
    /// An object whose fields are not documented.
    FreeObject<serde_json::Value> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::None,
            unique: false,
        },
        annotations: r#"{}"#
    }
}

impl ::core::default::Default for FreeObject {
    /// No entries.
    fn default() -> Self {
        Self(::core::default::Default::default())
    }
}

support::open_enum! {
    /// What an agent is doing in a conversation.
    ParticipantStatus {
        /// Taking part.
        Active = "ACTIVE",
        /// No longer taking part.
        Inactive = "INACTIVE",
        /// Was asked and never took part.
        Abandoned = "ABANDONED",
    }
    annotations: r#"{"example":"INACTIVE"}"#
}

support::open_enum! {
    /// Kind of a transfer.
    TransferredType {
        /// To a queue.
        Queue = "QUEUE",
        /// To anything else, for example an agent.
        Others = "OTHERS",
    }
    annotations: r#"{"example":"QUEUE"}"#
}

support::open_enum! {
    /// What a conversation was transferred to.
    TransferTargetType {
        /// A queue.
        Queue = "QUEUE",
        /// An agent.
        Agent = "AGENT",
    }
    annotations: r#"{"example":"QUEUE"}"#
}

support::open_enum! {
    /// Priority of a transfer, in words; not the number in `priority` of the conversation.
    TransferPriority {
        /// Before everything else.
        Highest = "HIGHEST",
        /// After other work.
        Low = "LOW",
    }
    annotations: r#"{"example":"HIGHEST"}"#
}

support::open_enum! {
    /// How a conversation came into a queue.
    QueueVisitType {
        /// By the flow.
        Assigned = "ASSIGNED",
        /// By transfer.
        Transferred = "TRANSFERRED",
    }
    annotations: r#"{"example":"ASSIGNED"}"#
}

support::open_enum! {
    /// Whether a conversation is in a queue.
    QueueVisitStatus {
        /// It is there.
        Active = "ACTIVE",
        /// It has left.
        Inactive = "INACTIVE",
    }
    annotations: r#"{"example":"INACTIVE"}"#
}

support::open_enum! {
    /// Who ended a conversation.
    DispositionMetaStatus {
        /// The system.
        SystemDropOff = "SYSTEM_DROP_OFF",
        /// The agent.
        AgentClosed = "AGENT_CLOSED",
    }
    annotations: r#"{"example":"SYSTEM_DROP_OFF"}"#
}

support::open_enum! {
    /// With what result a conversation ended.
    DispositionStatus {
        /// The customer left, or was left.
        DropOff = "DROP-OFF",
        /// Nobody said.
        UnKnown = "UnKnown",
        /// The matter was settled.
        Resolved = "Resolved",
    }
    annotations: r#"{"example":"DROP-OFF"}"#
}

support::list! {
    /// The latest sessions, as a rule not more than 25.
    IntentSessions<IntentSession> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::None,
            unique: false,
        },
        annotations: r#"{}"#
    }
}

support::open_enum! {
    /// How a session ended.
    IntentSessionStatus {
        /// The flow ran to its end.
        Completed = "completed",
        /// The customer left before.
        Dropoff = "Dropoff",
    }
    annotations: r#"{"example":"completed"}"#
}

support::list! {
    /// E-mail addresses of the agents. Absent, all agents. At most 500; our bound.
    AgentEmails<AgentEmail> {
        constraints: support::SizeConstraints {
            min: ::core::option::Option::None,
            max: ::core::option::Option::Some(500),
            unique: false,
        },
        annotations: r#"{"example":["john.doe@example.com","jane.doe@example.com"]}"#
    }
}

support::text! {
    /// E-mail address of an agent. Only the length is checked; our bound.
    AgentEmail {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::Some(1),
            max_length: ::core::option::Option::Some(254),
            pattern: ::core::option::Option::None,
        },
        annotations: r#"{"example":"john.doe@example.com"}"#
    }
}

support::text! {
    /// A day, or a point in time:
    ///
    /// * today: `2022-08-25`, a day in the zone of `timeZoneOffSet`; as `endDate` it counts whole;
    /// * 2022: `2022-08-25T10:30:00.000Z`, in UTC; up to nine digits after the seconds.
    FilterDate {
        constraints: support::TextConstraints {
            min_length: ::core::option::Option::None,
            max_length: ::core::option::Option::None,
            pattern: ::core::option::Option::Some(support::Pattern {
                text: r#"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z)?$"#,
                words: "must be written as in 2026-01-31 or, with time in UTC, as in 2026-01-31T08:00:00Z",
                steps: &[],
            }),
        },
        annotations: r#"{"example":"2022-08-25"}"#
    }
}

support::integer! {
    /// Offset of the time zone from UTC in minutes, positive to the west, as browsers count: India is -330, New York is
    /// 300. The capital S is the vendor's. Later pages call it optional and name no default; read 0. The bounds are
    /// ours.
    TimeZoneOffSet: i32 {
        minimum: -840,
        maximum: 840,
        unit: "min",
        annotations: r#"{"example":-330}"#
    }
}

support::union! {
    /// How long a bucket is: an ISO 8601 duration from a fixed list, or, as in 2022, a number of minutes.
    Granularity {
        /// As [`GranularityPeriod`].
        Period(GranularityPeriod),
        /// As [`GranularityMinutes`].
        Minutes(GranularityMinutes),
    }
    annotations: r#"{"example":"PT30M"}"#
}

/// Reads the text as [`GranularityPeriod`].
impl ::core::convert::TryFrom<&str> for Granularity {
    type Error = support::ConstraintError;

    fn try_from(text: &str) -> ::core::result::Result<Self, support::ConstraintError> {
        text.parse().map(Self::Period)
    }
}

support::closed_enum! {
    /// Length of a bucket as an ISO 8601 duration.
    GranularityPeriod {
        /// 15 minutes.
        Pt15m = "PT15M",
        /// 30 minutes.
        Pt30m = "PT30M",
        /// One hour.
        Pt1h = "PT1H",
        /// Two hours.
        Pt2h = "PT2H",
        /// Four hours.
        Pt4h = "PT4H",
        /// Eight hours.
        Pt8h = "PT8H",
        /// Twelve hours.
        Pt12h = "PT12H",
        /// One day.
        Pt24h = "PT24H",
    }
    annotations: r#"{"example":"PT30M"}"#
}

support::integer! {
    /// Length of a bucket in minutes, as in 2022. The bounds are ours.
    GranularityMinutes: u32 {
        minimum: 1,
        maximum: 1440,
        unit: "min",
        annotations: r#"{"example":20}"#
    }
}

support::integer! {
    /// How many agents a page holds at most. The upper bound is the one the vendor states for the sister operation
    /// `agentstatusdetails`.
    PageLimit: u32 {
        minimum: 1,
        maximum: 50,
        unit: "agents",
        annotations: r#"{"default":50,"example":50}"#
    }
}

impl ::core::default::Default for PageLimit {
    /// The value that an absent field stands for.
    fn default() -> Self {
        Self(50)
    }
}

support::integer! {
    /// How many agents to skip. The upper bound is ours.
    PageOffset: u32 {
        minimum: 0,
        maximum: 1000000,
        unit: "agents",
        annotations: r#"{"default":0,"example":50}"#
    }
}

impl ::core::default::Default for PageOffset {
    /// The value that an absent field stands for.
    fn default() -> Self {
        Self(0)
    }
}

support::open_enum! {
    /// What a status entry measures.
    StatusMetric {
        /// The status the agent chose, for example available.
        AgentStatus = "AgentStatus",
        /// What the agent did in that status, idle or interacting. The two may differ by a second in total.
        AgentState = "AgentState",
    }
    annotations: r#"{"example":"AgentStatus"}"#
}

support::integer! {
    /// How many seconds to wait before asking again. The bounds are ours.
    RetryAfterSeconds: u32 {
        minimum: 0,
        maximum: 86400,
        unit: "s",
        annotations: r#"{"example":60}"#
    }
}
