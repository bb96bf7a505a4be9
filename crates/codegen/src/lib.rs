//! Generates types, client and server stub from one OpenAPI document, and compares the committed files with the
//! document.
//!
//! ```text
//! load ─ lint ─ model ─┬─ emit: types ─────────────┐
//!                      ├─ lower ─ emit: client ────┼─ plan ─ status ─ report
//!                      └─ emit: server ────────────┘
//! ```
//!
//! Each step is a module. [`load`] keeps positions, [`lint`] refuses what the generators cannot process, [`model`] is
//! the document in terms of the generated code, [`lower`] prepares the document for progenitor, [`emit`] writes text,
//! [`plan`] keeps all files in memory, [`status`] compares them with the disk, [`command`] runs the commands and
//! [`report`] prints their output. [`compare`] compares the document that a running server serves with the curated one.
//! [`portable`] has the rewritings from extensions to plain OpenAPI, which the served and the published documents
//! share.
//!
//! ```text
//! history, release ─ load ─┐
//!                    load ─┴─ diff ─ version ─ report
//!    model ─ emit ─ interface ─┘
//! ```
//!
//! [`diff`] reports what an edit of the document breaks and for whom, [`rust_api`] lists what users of the generated
//! code can name, [`baseline`] and [`release`] find the document that it is compared with, and [`version`] knows how
//! far the version has to be raised. [`coverage`] checks the hand-written files that must handle each operation, and
//! [`origin`] distinguishes the vendor's examples from ours.

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
