//! Reads JSON Lines into a store: a line is a document, and a document is in once, however often a run is interrupted.
//!
//! ```text
//! file ─ lines ─ documents, checked ─ batches ─ ImportSink: documents and checkpoint, in one transaction
//!          └─ digest of all lines so far ─────────────────────────┘
//! ```
//!
//! | kind | a line is | it needs |
//! | --- | --- | --- |
//! | [conversations](ImportKind::Conversations) | a `Conversation` of the document | `_id`, `accountId`, `botId` |
//! | [intent sessions](ImportKind::IntentSessions) | an `IntentSession` of the document | `sessionId`, and an `endTime` that is a time; stray blanks as in the vendor's samples do no harm |
//! | [status changes](ImportKind::StatusChanges) | `{"agent": "u-1", "at": "2022-12-12T15:40:00Z", "status": "Available", "state": "Idle"}` | `agent`, by id or e-mail address, and `at`; without a `status` the agent logged out, without a `state` is idle |
//!
//! Conversations and sessions are kept as the text of their line, to the last byte: fields that the document does not
//! know, their order and the writing of numbers survive. The types are only held against it. Status changes are a form
//! of our own, so a field that they do not have is refused.
//!
//! # Bad lines
//!
//! A run stops before the first bad line, and everything before it is in. With [`ImportOptions::keep_going`] it skips
//! bad lines, and its [`ImportOutcome`] lists the first of them and counts them all. Errors name file, line and, where
//! there is one, a JSON Pointer, and never repeat a value. A line of more than [`MAX_LINE_BYTES`] bytes is bad, and is
//! not held in memory. Empty lines, CRLF and a byte order mark are fine.
//!
//! # Going on after an interruption
//!
//! Each batch is stored together with a [`Checkpoint`]: how many lines are in, and a digest of all of them. A file is
//! known again by its kind and first document, wherever it lies and whatever it is called. Then
//!
//! | the file | what is imported |
//! | --- | --- |
//! | is as it was | the lines after the checkpoint |
//! | was appended to | the same: what was appended, and nothing twice; even where the last line lacked its line break |
//! | was mended at or after the bad line that stopped the run | the lines from that one on |
//! | is as it was, and a document before the checkpoint was replaced or removed | its line and all that follow |
//! | was changed before the checkpoint, or only begins with the same document | all lines; see [`ImportSink::store`] |
//! | has another first document | all lines, as it is a file of its own |
//!
//! So a checkpoint skips only what is in as it stands: its lines are compared with what is stored.
//!
//! Line ends do not count, so a file may change from CRLF to LF in between. What is not a regular file, such as
//! standard input, is read once and leaves no checkpoint.

mod chain;
mod error;
mod input;
mod item;
mod lines;
mod missing_items;
mod outcome;
mod parse;
mod run;
mod sink;
mod status_change;
mod store_sink;

pub use chain::Digest;
pub use error::{ImportError, LineProblem};
pub use input::ImportInput;
pub use item::{ConversationDocument, ImportItem, ImportKind, ImportedStatusChange, IntentSessionDocument};
pub use lines::MAX_LINE_BYTES;
pub use outcome::{ImportOutcome, MAX_LISTED_PROBLEMS};
pub use run::{BATCH_BYTES, BATCH_LINES, ImportOptions, ImportPosition, import};
pub use sink::{Checkpoint, ImportBatch, ImportSink, NumberedItem, RefusedItem, SinkError};
pub use store_sink::StoreSink;
