//! How values are written in settings, resource files, scenario files and options of the command line: one grammar of
//! durations, and messages about values of TOML.

mod duration;
pub(crate) mod toml_message;

pub use duration::{format_duration, parse_duration};
