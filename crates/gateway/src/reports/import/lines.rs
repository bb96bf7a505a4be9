//! Lines of a stream, each with its number, none of them too large for memory.

use std::io;

use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader};

use super::input::ImportReader;

/// Longest line, in bytes without its line break: 1 MiB, our bound. The vendor's conversations have a few kilobytes.
pub const MAX_LINE_BYTES: usize = 1 << 20;

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Lines, one after the other.
pub(super) struct LineReader {
    reader: BufReader<ImportReader>,
    number: u64,
    bytes: u64,
    buffer: Vec<u8>,
}

/// One line.
pub(super) struct SourceLine<'b> {
    /// From 1.
    pub(super) number: u64,
    /// Without line break and byte order mark; of a line that is too long, the beginning.
    pub(super) content: &'b [u8],
    /// Bytes of the line: those of `content`, and those that are left out of it.
    pub(super) length: u64,
    /// Whether a line break follows. Without, it may not be all of the line yet.
    pub(super) is_finished: bool,
    /// Bytes of the stream up to the end of the line.
    pub(super) bytes: u64,
}

impl SourceLine<'_> {
    pub(super) fn is_blank(&self) -> bool {
        self.content.trim_ascii().is_empty()
    }

    pub(super) fn is_too_long(&self) -> bool {
        self.length > MAX_LINE_BYTES as u64
    }
}

impl LineReader {
    pub(super) fn new(reader: ImportReader) -> Self {
        Self { reader: BufReader::with_capacity(1 << 16, reader), number: 0, bytes: 0, buffer: Vec::new() }
    }

    /// How many lines were read so far, which is the number of the last one.
    pub(super) fn number(&self) -> u64 {
        self.number
    }

    /// Whether the stream can be read from its beginning again.
    pub(super) fn can_rewind(&self) -> bool {
        self.reader.get_ref().can_rewind()
    }

    /// Back to the first line.
    pub(super) async fn rewind(&mut self) -> io::Result<()> {
        // The buffer of the reader is emptied by seeking through it.
        tokio::io::AsyncSeekExt::rewind(&mut self.reader).await?;
        self.number = 0;
        self.bytes = 0;
        Ok(())
    }

    /// The next line, if there is one.
    pub(super) async fn next(&mut self) -> io::Result<Option<SourceLine<'_>>> {
        self.buffer.clear();
        // Room for a byte order mark and a line break besides the longest line.
        let most = MAX_LINE_BYTES as u64 + 8;
        let read = (&mut self.reader).take(most).read_until(b'\n', &mut self.buffer).await? as u64;
        if read == 0 {
            return Ok(None);
        }
        let mut is_finished = self.buffer.last() == Some(&b'\n');
        let mut beyond = 0;
        if read == most && !is_finished {
            (beyond, is_finished) = self.skip_rest().await?;
        }
        self.number += 1;
        self.bytes += read + beyond;
        let mut content = self.buffer.as_slice();
        content = content.strip_suffix(b"\n").unwrap_or(content);
        content = content.strip_suffix(b"\r").unwrap_or(content);
        if self.number == 1 {
            content = content.strip_prefix(BYTE_ORDER_MARK).unwrap_or(content);
        }
        let length = content.len() as u64 + beyond;
        Ok(Some(SourceLine { number: self.number, content, length, is_finished, bytes: self.bytes }))
    }

    /// Reads to the end of the line without keeping it: how many bytes, and whether a line break was among them.
    async fn skip_rest(&mut self) -> io::Result<(u64, bool)> {
        let mut skipped = 0;
        loop {
            let buffer = self.reader.fill_buf().await?;
            let (used, found) = match buffer.iter().position(|byte| *byte == b'\n') {
                Some(index) => (index + 1, true),
                None => (buffer.len(), false),
            };
            self.reader.consume(used);
            skipped += used as u64;
            if found || used == 0 {
                return Ok((skipped, found));
            }
        }
    }
}
