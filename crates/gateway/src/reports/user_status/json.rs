//! JSON of the document's types with gaps in it, which are filled while the rest is copied.
//!
//! Half a million entries of a page differ in two texts only. What stands around them is written once, from a value of
//! the type, so that names, order and spelling are those of the document.

use std::fmt;
use std::io::Write as _;

use serde::Serialize;
use smartassist_types::BuildError;

/// Takes JSON as it is made.
pub trait JsonSink {
    /// The next part of it.
    fn text(&mut self, json: &str);
    /// The next part of it, a number.
    fn number(&mut self, number: u32);
}

/// Keeps it.
impl JsonSink for Vec<u8> {
    fn text(&mut self, json: &str) {
        self.extend_from_slice(json.as_bytes());
    }

    fn number(&mut self, number: u32) {
        // A vector takes everything.
        let _ = write!(self, "{number}");
    }
}

/// Counts its bytes and forgets it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ByteCount(pub u64);

impl JsonSink for ByteCount {
    fn text(&mut self, json: &str) {
        self.0 += u64::try_from(json.len()).unwrap_or(u64::MAX);
    }

    fn number(&mut self, number: u32) {
        self.0 += u64::from(number.checked_ilog10().unwrap_or_default()) + 1;
    }
}

/// The types of the document do not fit what is written here; a change of the document that was not followed.
pub enum TemplateError {
    /// A field that the document demands is not set.
    Build(BuildError),
    /// The value cannot be written as JSON.
    Json(serde_json::Error),
    /// A text that is to be filled in is not there, or not where it should be.
    Gap(&'static str),
}

impl fmt::Display for TemplateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Build(error) => error.fmt(f),
            Self::Json(error) => error.fmt(f),
            Self::Gap(gap) => write!(f, "the JSON of a report has no place for {gap}"),
        }
    }
}

impl std::error::Error for TemplateError {}

smartassist_auth::debug_as_text!(TemplateError);

impl From<BuildError> for TemplateError {
    fn from(error: BuildError) -> Self {
        Self::Build(error)
    }
}

/// What stands before each of these texts, and after the last one. Each is there once, and in this order.
pub(super) fn split_at_gaps<const N: usize>(
    value: &impl Serialize,
    gaps: [&'static str; N],
) -> Result<([String; N], String), TemplateError> {
    let json = serde_json::to_string(value).map_err(TemplateError::Json)?;
    let mut rest = json.as_str();
    let mut before = [const { String::new() }; N];
    for (before, gap) in before.iter_mut().zip(gaps) {
        let (head, tail) = rest.split_once(gap).ok_or(TemplateError::Gap(gap))?;
        *before = head.to_owned();
        rest = tail;
    }
    match gaps.into_iter().find(|gap| rest.contains(gap)) {
        Some(twice) => Err(TemplateError::Gap(twice)),
        None => Ok((before, rest.to_owned())),
    }
}

/// What stands before the items of the list with which an object ends; `]}` stands after them.
pub(super) fn before_items(json: String, list: &'static str) -> Result<String, TemplateError> {
    let head = json.strip_suffix("]}").filter(|head| head.ends_with('['));
    head.map(str::to_owned).ok_or(TemplateError::Gap(list))
}

/// Ends a list, and with it the object that it is the last field of.
pub(super) const AFTER_ITEMS: &str = "]}";
