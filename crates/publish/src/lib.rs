//! From the document to `openapi/dist`, the folder for teams that use other languages.
//!
//! ```text
//! published ─ artefact: one function for each form ─ bundle: README, checksums ─ folder: compare, replace ─ command
//! ```
//!
//! [`published`] is the document and what belongs to it. [`artefact`] lists the forms, each with its readers and the
//! function that makes it. [`bundle`] makes all files in memory, [`folder`] compares them with the disk or replaces the
//! whole folder in one step, [`command`] prints reports. No module uses a clock, a path of the machine or the network:
//! the same document has the same bytes everywhere.
//!
//! To add a form: write a module with a function from [`Published`] to [`File`]s, and a row of [`artefact::ARTEFACTS`].

pub mod artefact;
pub mod asyncapi;
pub mod bundle;
pub mod changes;
pub mod checksums;
pub mod command;
pub mod document;
pub mod error;
pub mod extensions;
pub mod folder;
pub mod openapi31;
pub mod page;
pub mod postman;
pub mod published;
pub mod readme;
pub mod releases;
pub mod rewrite;
pub mod samples;
pub mod schemas;
pub mod tools;
pub mod traffic;
pub mod tree;
mod view;
pub mod yaml;

pub use artefact::{Artefact, File};
pub use error::PublishError;
pub use published::Published;
pub use smartassist_codegen::version::Version;
