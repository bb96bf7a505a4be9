//! Where lines come from.

use std::fmt;
use std::io;
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use tokio::io::{AsyncRead, AsyncSeek, ReadBuf};

/// A stream of lines, and what it is called in messages.
pub struct ImportInput {
    pub(super) name: Arc<str>,
    pub(super) reader: ImportReader,
    pub(super) total: Option<u64>,
}

impl ImportInput {
    /// The file at this path, or standard input for `-`.
    ///
    /// What is not a regular file, such as a pipe, is read like standard input: once, and without a known end.
    ///
    /// # Errors
    ///
    /// Those of the file system.
    pub async fn open(path: &Path) -> io::Result<Self> {
        if path == Path::new("-") {
            return Ok(Self::stream("standard input", tokio::io::stdin()));
        }
        let file = tokio::fs::File::open(path).await?;
        let about = file.metadata().await?;
        if about.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let name = path.display().to_string();
        Ok(if about.is_file() { Self::seekable(name, file, about.len()) } else { Self::stream(name, file) })
    }

    /// Something that is read once.
    pub fn stream(name: impl Into<Arc<str>>, reader: impl AsyncRead + Send + Unpin + 'static) -> Self {
        Self { name: name.into(), reader: ImportReader::Once(Box::new(reader)), total: None }
    }

    /// Something of this many bytes that can be read again from its beginning, so that an import can be taken up.
    pub fn seekable(
        name: impl Into<Arc<str>>,
        reader: impl AsyncRead + AsyncSeek + Send + Unpin + 'static,
        total_bytes: u64,
    ) -> Self {
        Self { name: name.into(), reader: ImportReader::Seekable(Box::new(reader)), total: Some(total_bytes) }
    }
}

impl fmt::Debug for ImportInput {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Input").field("name", &self.name).field("total", &self.total).finish_non_exhaustive()
    }
}

/// Both abilities in one object.
pub(super) trait ReadSeek: AsyncRead + AsyncSeek {}

impl<T: AsyncRead + AsyncSeek> ReadSeek for T {}

pub(super) enum ImportReader {
    Once(Box<dyn AsyncRead + Send + Unpin>),
    Seekable(Box<dyn ReadSeek + Send + Unpin>),
}

impl ImportReader {
    pub(super) fn can_rewind(&self) -> bool {
        matches!(self, Self::Seekable(_))
    }
}

impl AsyncRead for ImportReader {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Self::Once(reader) => Pin::new(reader).poll_read(cx, buf),
            Self::Seekable(reader) => Pin::new(reader).poll_read(cx, buf),
        }
    }
}

impl AsyncSeek for ImportReader {
    fn start_seek(self: Pin<&mut Self>, position: io::SeekFrom) -> io::Result<()> {
        match self.get_mut() {
            Self::Once(_) => Err(io::ErrorKind::NotSeekable.into()),
            Self::Seekable(reader) => Pin::new(reader).start_seek(position),
        }
    }

    fn poll_complete(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<u64>> {
        match self.get_mut() {
            Self::Once(_) => Poll::Ready(Err(io::ErrorKind::NotSeekable.into())),
            Self::Seekable(reader) => Pin::new(reader).poll_complete(cx),
        }
    }
}
