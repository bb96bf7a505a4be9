//! The program below "Receive notifications" of the README, compiled as it stands there; tests run it.

#![allow(clippy::print_stdout, reason = "a program to be shown talks to whoever started it")]

include!("readme/receive_notifications.rs");
