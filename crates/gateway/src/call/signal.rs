//! What a carrier tells of a call.

use std::borrow::Cow;
use std::fmt;

use crate::call::amd::{AmdInput, Transcript};

/// What a carrier tells of a call that it was asked to place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signal {
    /// It rings, or plays something in place of ringing (SIP 180, 183).
    Ringing,
    /// Somebody or something picked up (SIP 200).
    Answered,
    /// The attempt failed.
    Refused(SipStatus),
    /// Something was heard.
    Heard(Sound),
    /// Who was called hung up.
    HungUp,
    /// The carrier lost the call, and nobody hung up.
    Dropped,
    /// The call is up, but no sound comes through any more.
    MediaLost,
}

/// What is heard on a line, as far as detection listens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sound {
    /// The words of the current utterance so far.
    Transcript(Transcript),
    /// A voice began.
    VoiceStarted,
    /// Silence began.
    VoiceStopped,
    /// A beep, or a fax.
    Tone,
    /// Nothing more will be heard, because the recogniser broke down.
    RecogniserFailed,
}

impl From<Sound> for AmdInput {
    fn from(sound: Sound) -> Self {
        match sound {
            Sound::Transcript(words) => Self::Transcript(words),
            Sound::VoiceStarted => Self::VoiceStarted,
            Sound::VoiceStopped => Self::VoiceStopped,
            Sound::Tone => Self::Tone,
            Sound::RecogniserFailed => Self::Failed,
        }
    }
}

/// Why an attempt failed: a final status of SIP, such as `486 Busy Here`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SipStatus {
    code: u16,
    phrase: Cow<'static, str>,
}

impl SipStatus {
    /// The number is busy.
    pub const BUSY: Self = Self::known(486, "Busy Here");
    /// The attempt was given up before anybody answered: cancelled, or the ring timeout passed.
    pub const REQUEST_TERMINATED: Self = Self::known(487, "Request Terminated");
    /// Nobody is there, or who is there declined, says the vendor (register B16).
    pub const TEMPORARILY_UNAVAILABLE: Self = Self::known(480, "Temporarily Unavailable");
    /// Something broke on our side.
    pub const SERVER_INTERNAL_ERROR: Self = Self::known(500, "Server Internal Error");
    /// The carrier is not available.
    pub const SERVICE_UNAVAILABLE: Self = Self::known(503, "Service Unavailable");

    const fn known(code: u16, phrase: &'static str) -> Self {
        Self { code, phrase: Cow::Borrowed(phrase) }
    }

    /// A status with its usual phrase.
    pub fn from_code(code: u16) -> Self {
        let phrase = match code {
            403 => "Forbidden",
            404 => "Not Found",
            408 => "Request Timeout",
            410 => "Gone",
            480 => return Self::TEMPORARILY_UNAVAILABLE,
            484 => "Address Incomplete",
            486 => return Self::BUSY,
            487 => return Self::REQUEST_TERMINATED,
            488 => "Not Acceptable Here",
            500 => return Self::SERVER_INTERNAL_ERROR,
            502 => "Bad Gateway",
            503 => return Self::SERVICE_UNAVAILABLE,
            504 => "Server Time-out",
            600 => "Busy Everywhere",
            603 => "Decline",
            604 => "Does Not Exist Anywhere",
            _ => "Call Failed",
        };
        Self::known(code, phrase)
    }

    /// A status with the phrase that the other side sent: its first 64 characters, without control characters. The
    /// usual phrase where nothing is left of it.
    pub fn with_phrase(code: u16, phrase: &str) -> Self {
        let phrase: String = phrase.trim().chars().filter(|letter| !letter.is_control()).take(64).collect();
        if phrase.is_empty() { Self::from_code(code) } else { Self { code, phrase: phrase.into() } }
    }

    /// The number alone.
    pub fn code(&self) -> u16 {
        self.code
    }

    /// The phrase alone, which the vendor takes for its reason code.
    pub fn phrase(&self) -> &str {
        &self.phrase
    }
}

impl fmt::Display for SipStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.phrase)
    }
}
