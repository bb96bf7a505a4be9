//! From one OpenAPI document to types, client and server stub, and back: comparing what is committed with what the
//! document says.
//!
//! ```text
//! load ─ lint ─ model ─┬─ emit: types ─────────────┐
//!                      ├─ lower ─ emit: client ────┼─ plan ─ status ─ report
//!                      └─ emit: server ────────────┘
//! ```
//!
//! Each step is a module. [`load`] keeps positions, [`lint`] refuses what the generators cannot take, [`model`] holds
//! what the document means, [`lower`] prepares the view that progenitor sees, [`emit`] writes text, [`plan`] puts
//! everything into memory, [`status`] compares it with the disk, [`report`] and [`command`] talk to people. [`compare`]
//! holds the document that a running server serves against the curated one; [`portable`] has what both, and the published
//! documents, say otherwise than the curated one.
//!
//! ```text
//! history, release ─ load ─┐
//!                    load ─┴─ diff ─ version ─ report
//!    model ─ emit ─ interface ─┘
//! ```
//!
//! [`diff`] says what an edit of the document breaks and for whom, [`rust_api`] lists what users of the generated
//! code can name, [`baseline`] and [`release`] find the document that it is compared with, and [`version`] knows how far
//! the version has to be raised. [`coverage`] names the hand-written places that have to know each operation, and
//! [`origin`] tells the vendor's examples from ours.

pub mod baseline;
pub mod checkout;
pub mod command;
pub mod compare;
pub mod coverage;
pub mod diagnostic;
pub mod diff;
pub mod disk;
pub mod emit;

pub mod lint;
pub mod load;
pub mod lower;
pub mod markdown;
pub mod model;
pub mod node;
pub mod origin;
pub mod parallel;
pub mod past_document;
pub mod plan;
pub mod pointer;
pub mod portable;
pub mod project;
pub mod release;
pub mod report;
pub mod rule;
pub mod runtime;
pub mod rust_api;
pub mod source;
pub mod status;

pub mod version;
