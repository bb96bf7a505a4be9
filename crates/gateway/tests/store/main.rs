//! The store on a real file: order, leases, crashes, keys, dead letters, and a model it is held against.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "test code")]

mod attempts;
mod changes;
mod clock;
mod crash;
mod dead_letters;
mod directory;
mod facts;
mod heartbeat;
mod hosts;
mod keep;
mod keys;
mod model;
mod older;
mod operators;
mod outbox;

mod world;
