//! The store on a real file: order, leases, crashes, keys, dead letters, and a model it is held against.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "test code")]

mod changes;
mod crash;
mod dead_letters;
mod directory;
mod facts;
mod keep;
mod keys;
mod model;
mod outbox;

mod world;
