//! Answering machine detection as a pure state machine.
//!
//! A [`Detector`] is told what is heard and when, and says which events of the document follow. It has no clock, no
//! threads and no chance: the same inputs give the same events. Whoever drives it asks [`Detector::next_due`] how long
//! it may sleep, and feeds it from a script, from the features of audio, or from a recogniser of speech.
//!
//! # When what fires
//!
//! Times count from the answer, except the greeting's, which counts from when the machine fell silent. A timer that is
//! due at the very moment of an input comes before it.
//!
//! | event | fires when | and then |
//! | --- | --- | --- |
//! | `amd_human_detected` | undecided, and a final transcript is a short one | detection ends |
//! | `amd_machine_detected` | undecided, and a transcript, final or not, is long or known | see below |
//! | `amd_no_speech_detected` | undecided, and `noSpeechTimeoutMs` passed without word or voice | detection ends |
//! | `amd_decision_timeout` | undecided, and `decisionTimeoutMs` passed | detection ends |
//! | `amd_machine_stopped_speaking` | a machine was silent for `greetingCompletionTimeoutMs` | detection ends |
//! | `amd_tone_detected` | the first tone before `toneTimeoutMs` passed | nothing is decided, nothing ends |
//! | `amd_error` | detection broke down | detection ends |
//! | `amd_stopped` | detection ended, or the answered call was hung up | nothing follows |
//!
//! A transcript is long with `thresholdWordCount` words or more, and short with at least one; it is known when it has a
//! [phrase] of voicemail in it. After `amd_machine_detected` the no-speech and decision timers no longer count, and the
//! end of the greeting is awaited.
//!
//! In the mode `disconnect`, `amd_machine_detected` and `amd_tone_detected` end detection, and the call is to be hung
//! up. In the mode `disabled` nothing fires.
//!
//! * Every answered call gets exactly one verdict (the first four rows), unless its detection is cut short by a hang-up
//!   or an error.
//! * A transcript without words is no speech: it decides nothing and stops no timer.
//! * `toneTimeoutMs` only ends the wait for a tone. Whatever else is due still comes.
//! * Silence is told by the voice inputs of a feed that has them. Without them, each transcript starts the wait anew.
//! * What is heard before the answer (ringing, announcements of the network) does not count.
//!
//! [phrase]: Words::of_transcript

mod detector;
mod phrases;
mod settings;
mod timers;
mod transcript;

pub use detector::{AmdAction, AmdInput, AmdOutput, Detector};
pub use settings::AmdSettings;
pub use timers::Timer;
pub use transcript::Transcript;
