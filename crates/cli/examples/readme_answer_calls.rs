//! The program below "Answer calls" of the README, compiled as it stands there; tests run it.

#![allow(clippy::print_stdout, reason = "a program to be shown talks to whoever started it")]

include!("readme/answer_calls.rs");
