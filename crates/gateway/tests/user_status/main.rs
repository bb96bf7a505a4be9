//! The user status report: periods as the document writes them, tables of what is reported, laws and a naive model.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "test code")]

mod naive;
mod periods;
mod properties;
mod reports;
mod typed;
mod world;
