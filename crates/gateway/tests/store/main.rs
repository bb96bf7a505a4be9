//! The store on a real file: order, leases, crashes, keys, dead letters, and a model to compare with.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "test code")]

mod attempts;
mod changes;
mod clock;
mod crash;
mod dead_letters;
mod heartbeat;
mod hosts;
mod keys;
mod migrations;
mod model;
mod operators;
mod outbox;
mod reports;
mod resources;
mod retention;

mod world;
