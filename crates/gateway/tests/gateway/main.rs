//! A whole gateway from its settings: started, used, stopped, and started again.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "test code")]

mod earlier;
#[path = "../fixtures/load.rs"]
mod fixtures;
#[cfg(target_os = "linux")]
mod floods;
mod reach;
mod set_up;
mod start;
mod stop;
#[cfg(unix)]
mod storage;
mod tokens;
mod world;
