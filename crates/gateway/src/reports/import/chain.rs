//! A digest of all lines so far, at every line.

use std::fmt;

use aws_lc_rs::digest::{Context, SHA256};

use super::item::ImportKind;
use super::lines::SourceLine;

/// A SHA-256 digest. It stands for what it was made of and gives nothing of it away.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The bytes, to be kept.
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }

    fn of(parts: &[&[u8]]) -> Self {
        let mut context = Context::new(&SHA256);
        for part in parts {
            // With its length, so that no two lists of parts are the same bytes.
            context.update(&(part.len() as u64).to_be_bytes());
            context.update(part);
        }
        // SHA-256 has 32 bytes.
        Self(context.finish().as_ref().try_into().unwrap_or_default())
    }
}

impl From<[u8; 32]> for Digest {
    fn from(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The digest of a kind and of lines: that of the lines before, and of one more. So every line has its own at no cost
/// in memory, and a checkpoint can lie behind any of them.
#[derive(Clone, Copy)]
pub(super) struct DigestChain(Digest);

impl DigestChain {
    /// Before the first line. The kind is part of it: the same file may be imported into two bots.
    pub(super) fn new(kind: &ImportKind) -> Self {
        let parts: [&[u8]; 3] = match kind {
            ImportKind::Conversations => [b"conversations", b"", b""],
            ImportKind::IntentSessions { account_id, bot_id } => {
                [b"intent sessions", account_id.as_bytes(), bot_id.as_bytes()]
            }
            ImportKind::StatusChanges { account_id } => [b"status changes", account_id.as_bytes(), b""],
        };
        Self(Digest::of(&parts))
    }

    /// One more line, without the blanks around it: some may have been missing when it was read unfinished. Of one that
    /// is too long, its beginning and length count.
    pub(super) fn push(&mut self, line: &SourceLine<'_>) {
        let beyond = line.length - line.content.len() as u64;
        self.0 = Digest::of(&[self.0.as_bytes(), line.content.trim_ascii(), &beyond.to_be_bytes()]);
    }

    pub(super) fn digest(&self) -> Digest {
        self.0
    }
}
