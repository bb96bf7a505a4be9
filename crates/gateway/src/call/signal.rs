//! What a carrier reports about a call.

use std::borrow::Cow;
use std::fmt;

use crate::call::amd::{AmdInput, Transcript};

/// What a carrier reports about a call that it was asked to place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Signal {
    /// The phone rings, or early media is played (SIP 180, 183).
    Ringing,
    /// The call was answered, by a person or a machine (SIP 200).
    Answered,
    /// The attempt failed.
    Refused(SipStatus),
    /// A sound was detected.
    Heard(Sound),
    /// The callee hung up (SIP BYE).
    HungUp,
    /// The carrier lost the call, without a hang-up.
    Dropped,
    /// The call is in progress, but no audio arrives any more.
    MediaLost,
}

/// A sound on the line that is relevant to detection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sound {
    /// The transcript of the current utterance so far.
    Transcript(Transcript),
    /// A voice began.
    VoiceStarted,
    /// Silence began.
    VoiceStopped,
    /// A tone: the beep of a voicemail, or a fax.
    Tone,
    /// The recogniser failed. No further sounds are detected.
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

/// The final SIP status of an attempt that failed, such as `486 Busy Here`: code and reason phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SipStatus {
    code: u16,
    phrase: Cow<'static, str>,
}

impl SipStatus {
    /// The number is busy.
    pub const BUSY: Self = Self::known(486, "Busy Here");
    /// The attempt ended before an answer: it was cancelled, or the ring timeout passed.
    pub const REQUEST_TERMINATED: Self = Self::known(487, "Request Terminated");
    /// The callee is not available or declined, as the vendor uses it (register B16).
    pub const TEMPORARILY_UNAVAILABLE: Self = Self::known(480, "Temporarily Unavailable");
    /// The gateway failed.
    pub const SERVER_INTERNAL_ERROR: Self = Self::known(500, "Server Internal Error");
    /// The carrier is not available.
    pub const SERVICE_UNAVAILABLE: Self = Self::known(503, "Service Unavailable");

    const fn known(code: u16, phrase: &'static str) -> Self {
        Self { code, phrase: Cow::Borrowed(phrase) }
    }

    /// A status with its standard reason phrase.
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

    /// A status with the reason phrase of the other side: its first 64 characters, without control characters. If
    /// nothing is left, the standard phrase.
    pub fn with_phrase(code: u16, phrase: &str) -> Self {
        let phrase: String = phrase.trim().chars().filter(|letter| !letter.is_control()).take(64).collect();
        if phrase.is_empty() { Self::from_code(code) } else { Self { code, phrase: phrase.into() } }
    }

    /// The status code, such as 486.
    pub fn code(&self) -> u16 {
        self.code
    }

    /// The reason phrase, which is the reason code of the vendor.
    pub fn phrase(&self) -> &str {
        &self.phrase
    }
}

impl fmt::Display for SipStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.code, self.phrase)
    }
}
