//! From a line to an item, or to what is wrong with it.

use serde::de::DeserializeOwned;
use serde_json::error::Category;
use serde_path_to_error::{Path, Segment};
use smartassist_types::{Conversation, IntentSession};

use super::error::ItemProblem;
use super::item::{ConversationDocument, ImportItem, ImportKind, IntentSessionDocument};
use super::lines::{MAX_LINE_BYTES, SourceLine};
use super::status_change;

/// Longest id of a session, our bound.
const MAX_SESSION_ID_CHARS: usize = 128;

/// Reads a line that is not blank.
pub(super) fn item(kind: &ImportKind, line: &SourceLine<'_>) -> Result<ImportItem, ItemProblem> {
    if line.is_too_long() {
        let reason = format!("is longer than {} MiB; is it one document on one line?", MAX_LINE_BYTES >> 20);
        return Err(ItemProblem::of_line(reason));
    }
    let text = std::str::from_utf8(line.content).map_err(|error| {
        ItemProblem::of_line(format!("is not UTF-8 from byte {} on; convert the file", error.valid_up_to() + 1))
    })?;
    let text = text.trim_ascii();
    match kind {
        ImportKind::Conversations => conversation(text).map(ImportItem::Conversation),
        ImportKind::IntentSessions { account_id, bot_id } => {
            let (session_id, end_time) = intent_session(text)?;
            let (account_id, bot_id, text) = (account_id.clone(), bot_id.clone(), text.to_owned());
            Ok(ImportItem::IntentSession(IntentSessionDocument { session_id, account_id, bot_id, end_time, text }))
        }
        ImportKind::StatusChanges { account_id } => status_change::read(account_id, text).map(ImportItem::StatusChange),
    }
}

fn conversation(text: &str) -> Result<ConversationDocument, ItemProblem> {
    let conversation: Conversation = parse(text)?;
    Ok(ConversationDocument {
        id: id(conversation.id, "/_id")?,
        account_id: id(conversation.account_id, "/accountId")?,
        bot_id: id(conversation.bot_id, "/botId")?,
        text: text.to_owned(),
    })
}

fn intent_session(text: &str) -> Result<(String, jiff::Timestamp), ItemProblem> {
    let session: IntentSession = parse(text)?;
    let session_id = required(session.session_id, "/sessionId")?;
    if session_id.is_empty() || session_id.chars().count() > MAX_SESSION_ID_CHARS {
        let reason = format!("must have 1 to {MAX_SESSION_ID_CHARS} characters");
        return Err(ItemProblem::at("/sessionId", reason));
    }
    let end_time = required(session.end_time, "/endTime")?.instant().map_err(|_| not_a_time("/endTime"))?;
    Ok((session_id, end_time))
}

pub(super) fn not_a_time(pointer: &str) -> ItemProblem {
    ItemProblem::at(pointer, "is no time with an offset; write one such as 2022-12-12T15:40:00.000Z")
}

fn required<T>(value: Option<T>, pointer: &str) -> Result<T, ItemProblem> {
    value.ok_or_else(|| ItemProblem::at(pointer, "is required"))
}

/// An id by which the document can be asked for.
fn id<T: TryFrom<String, Error: std::fmt::Display>>(value: Option<String>, pointer: &str) -> Result<T, ItemProblem> {
    required(value, pointer)?.try_into().map_err(|error: T::Error| ItemProblem::at(pointer, error.to_string()))
}

/// Reads JSON text as `T`. An error leaves out the value, which the parser's own texts repeat.
pub(super) fn parse<T: DeserializeOwned>(text: &str) -> Result<T, ItemProblem> {
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = serde_path_to_error::deserialize(&mut deserializer)
        .map_err(|error| problem(&pointer(error.path()), error.inner()))?;
    deserializer.end().map_err(|error| problem("", &error))?;
    Ok(value)
}

fn problem(pointer: &str, error: &serde_json::Error) -> ItemProblem {
    let text = error.to_string();
    let text = text.rsplit_once(" at line ").map_or(text.as_str(), |(text, _)| text);
    match error.classify() {
        // The parser's texts for these two are fixed phrases; the others may repeat the value.
        Category::Syntax | Category::Eof => {
            ItemProblem::of_line(format!("is not JSON: {text} at column {}", error.column()))
        }
        Category::Data | Category::Io => match text.strip_prefix("duplicate field `") {
            Some(field) => {
                let field = field.trim_end_matches('`');
                ItemProblem::at(format!("{pointer}/{field}"), "is given twice; leave one of them out")
            }
            None => ItemProblem::at(pointer, mismatch(text)),
        },
    }
}

fn mismatch(text: &str) -> String {
    // From the right, as a value may hold these words as well.
    let Some((_, expected)) = text.rsplit_once(", expected ") else {
        return "does not fit what the document says of this field".to_owned();
    };
    let expected = match expected {
        "i64" | "u64" | "i32" | "u32" => "a whole number",
        "f64" => "a number",
        "a sequence" => "an array",
        "a map" => "an object",
        expected => expected,
    };
    format!("must be {expected}")
}

/// The path as a JSON Pointer (RFC 6901).
fn pointer(path: &Path) -> String {
    let mut pointer = String::new();
    for segment in path {
        let step = match segment {
            Segment::Seq { index } => index.to_string(),
            Segment::Map { key } => key.replace('~', "~0").replace('/', "~1"),
            Segment::Enum { .. } | Segment::Unknown => continue,
        };
        pointer.push('/');
        pointer.push_str(&step);
    }
    pointer
}
