//! The program itself, run as a person or a script runs it, against real servers on this machine.

mod dial;
mod help;
mod listen;
mod pages;
mod program;
mod reads;
mod secrets;
mod server;
mod streams;
mod token;
mod trigger;
