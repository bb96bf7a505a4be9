//! Answering machine detection as a pure state machine.
//!
//! A [`Detector`] receives what is detected on the line, with its time, and returns the AMD events that follow. It has
//! no clock, no threads and no randomness: the same inputs give the same events. Its owner asks [`Detector::next_due`]
//! how long it may sleep. The inputs come from a script, from audio features, or from a speech recogniser.
//!
//! # When each event fires
//!
//! Times are measured from the answer, except that of the greeting, which is measured from the moment at which the
//! machine became silent. A timer that is due at the time of an input fires before the input.
//!
//! | event | fires when | and then |
//! | --- | --- | --- |
//! | `amd_human_detected` | undecided, and a final transcript is a short one | detection ends |
//! | `amd_machine_detected` | undecided, and a transcript, final or not, is long or known | see below |
//! | `amd_no_speech_detected` | undecided, and `noSpeechTimeoutMs` passed without word or voice | detection ends |
//! | `amd_decision_timeout` | undecided, and `decisionTimeoutMs` passed | detection ends |
//! | `amd_machine_stopped_speaking` | a machine was silent for `greetingCompletionTimeoutMs` | detection ends |
//! | `amd_tone_detected` | the first tone before `toneTimeoutMs` passed | there is no verdict, and detection continues |
//! | `amd_error` | detection failed | detection ends |
//! | `amd_stopped` | detection ended, or the answered call was hung up | nothing follows |
//!
//! A transcript is long if it has `thresholdWordCount` words or more, and short if it has fewer, but at least one. It
//! is known if it contains a [phrase] of voicemail. After `amd_machine_detected` the no-speech and decision timers
//! stop, and the detector waits for the end of the greeting.
//!
//! In the mode `disconnect`, `amd_machine_detected` and `amd_tone_detected` end detection and hang up the call. In the
//! mode `disabled` nothing fires.
//!
//! * Every answered call gets exactly one verdict (the first four rows), unless a hang-up or an error ends detection
//!   first.
//! * A transcript without words is not speech: it gives no verdict and stops no timer.
//! * `toneTimeoutMs` only ends the wait for a tone. All other events still fire.
//! * Silence is taken from the voice inputs, if the feed has them. Otherwise each transcript restarts the wait.
//! * Sounds before the answer (ringing, announcements of the network) are ignored.
//!
//! [phrase]: Transcript::from_text

mod detector;
mod phrases;
mod settings;
mod timers;
mod transcript;

pub use detector::{AmdAction, AmdInput, AmdOutput, Detector};
pub use settings::AmdSettings;
pub use timers::Timer;
pub use transcript::Transcript;
