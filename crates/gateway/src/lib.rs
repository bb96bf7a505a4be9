//! A working SmartAssist on one machine, piece by piece: what a gateway is made of, each usable and tested by itself.

pub mod delivery;
pub mod store;
