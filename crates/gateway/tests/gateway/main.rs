//! A whole gateway from its settings: started, asked, stopped, started again.

#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "test code")]

mod reach;
mod set_up;
mod start;
mod stop;
mod tokens;
mod world;
