//! What is set up, in memory: how old it may be, and what happens where it cannot be read.

mod changes;
mod fresh;
mod unknown;
mod world;
