//! The program below "Place a call" of the README, compiled as it stands there; tests run it.

#![allow(clippy::print_stdout, reason = "a program to be shown talks to whoever started it")]

include!("readme/place_a_call.rs");
