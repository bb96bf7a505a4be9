//! The types of the Kore.ai SmartAssist APIs. Client, server and notification receiver share them, so a value can be
//! passed from one to the other.
//!
//! The types are generated from `openapi/smartassist.yaml`. What a caller sends is checked when it is built, what a
//! server answers is read whatever it holds:
//!
//! * **Named scalars** such as [`Target`] or [`NoSpeechTimeoutMs`] hold only values that the document allows. Make them
//!   with `TryFrom`, or let a builder do it.
//! * **Builders**: `DialoutRequest::builder()` takes anything that converts, and reports what does not.
//! * **Open enums** such as [`CallStatus`] have a variant `Other` for values that the document does not name. Fields
//!   hold them as [`WithOriginal`], which remembers how the value was written.
//! * **Unknown fields** of answers and notifications are kept in `unknown` and written back.
//! * **Null and absent** are told apart where the document does: `Option<Option<T>>`.
//! * **Other documented spellings** of a field are read; the canonical one is written.
//!
//! ```
//! use smartassist_types::{DialoutRequest, MachineDetectionMode, Timers};
//!
//! let request = DialoutRequest::builder()
//!     .target("tel:911234567890")
//!     .caller("+127061657882")
//!     .machine_detection(MachineDetectionMode::Detect)
//!     .timers(Timers::builder().no_speech_timeout_ms(12_000))
//!     .build()?;
//! assert_eq!(request.target, "tel:911234567890");
//!
//! let error = DialoutRequest::builder().target("").caller("1").build().unwrap_err();
//! assert_eq!(error.to_string(), "DialoutRequest.target: must be at least 1 character long");
//! # Ok::<(), smartassist_types::BuildError>(())
//! ```
//!
//! By hand, on top of the generated types: [`call`] answers questions about notifications, [`time`] turns the vendor's
//! two ways of writing a time into real ones, [`duration`] reads durations as people write them.
//!
//! Features: `schemars` (JSON Schemas, 2020-12) and `utoipa` (OpenAPI schemas); none by default.

mod generated;

pub mod call;
pub mod duration;
#[doc(hidden)]
pub mod support;
pub mod time;

pub use duration::{InvalidDuration, parse_duration};
pub use generated::*;
pub use support::{BuildError, ConstraintError, IntegerConstraints, KnownValues, OpenEnum, WithOriginal};
