//! The JSON of a page, chunk by chunk.

use std::fmt;
use std::ops::ControlFlow;
use std::sync::Arc;

use bytes::Bytes;
use smartassist_server::{ChunkError, ChunkSource};

use super::MAX_PAGE_BYTES;
use super::page::{Page, SweepPass};
use crate::reports::user_status::{Bucket, JsonSink as _, Sweep, UserStatusReport};
use crate::store::Store;

/// A chunk is sent when it has so many bytes. It ends with a bucket, so it may have more.
const CHUNK_BYTES: usize = 128 * 1024;

/// A page that was measured.
pub(super) struct PageStream<S> {
    page: Arc<Page<S>>,
    /// Of each agent.
    has_buckets: Arc<[bool]>,
    at: StreamPosition,
    sent: u64,
}

/// What comes next.
#[derive(Clone, Debug)]
enum StreamPosition {
    Head,
    /// This agent.
    Agent(usize),
    /// The rest of this agent's buckets.
    Buckets(usize, Box<Sweep>),
    End,
}

impl<S> PageStream<S> {
    pub(super) fn new(page: Arc<Page<S>>, has_buckets: Vec<bool>) -> Self {
        Self { page, has_buckets: has_buckets.into(), at: StreamPosition::Head, sent: 0 }
    }
}

impl<S> Clone for PageStream<S> {
    fn clone(&self) -> Self {
        let (page, has_buckets) = (Arc::clone(&self.page), Arc::clone(&self.has_buckets));
        Self { page, has_buckets, at: self.at.clone(), sent: self.sent }
    }
}

impl<S: Store> ChunkSource for PageStream<S> {
    async fn next_chunk(&mut self) -> Result<Option<Bytes>, ChunkError> {
        let mut chunk = Vec::new();
        while chunk.len() < CHUNK_BYTES {
            match std::mem::replace(&mut self.at, StreamPosition::End) {
                StreamPosition::Head => {
                    let request = &self.page.request;
                    chunk.text(&self.page.head(request.limit, request.has_more)?);
                    self.at = StreamPosition::Agent(0);
                }
                StreamPosition::Agent(index) => {
                    let Some(agent) = self.page.request.agents.get(index) else {
                        chunk.text(UserStatusReport::AFTER);
                        break;
                    };
                    if index > 0 {
                        chunk.text(UserStatusReport::BETWEEN);
                    }
                    chunk.text(&Page::<S>::agent_head(agent)?);
                    self.at = if self.has_buckets.get(index) == Some(&true) {
                        StreamPosition::Buckets(index, Box::new(self.page.report.sweep_of_present()))
                    } else {
                        chunk.text(UserStatusReport::AFTER);
                        StreamPosition::Agent(index + 1)
                    };
                }
                StreamPosition::Buckets(index, sweep) => {
                    let Some(agent) = self.page.request.agents.get(index) else { break };
                    // Mostly it is whole.
                    chunk.reserve(CHUNK_BYTES + CHUNK_BYTES / 8);
                    let report = Arc::clone(&self.page.report);
                    let writing = ChunkWriter { report, sweep, chunk, too_many: false };
                    let ChunkWriter { sweep, chunk: written, too_many, .. } = self.page.read(agent, writing).await?;
                    chunk = written;
                    if too_many {
                        return Err(PageGrew.into());
                    }
                    self.at = if sweep.is_done() {
                        chunk.text(UserStatusReport::AFTER);
                        StreamPosition::Agent(index + 1)
                    } else {
                        StreamPosition::Buckets(index, sweep)
                    };
                }
                StreamPosition::End => break,
            }
        }
        self.sent += u64::try_from(chunk.len()).unwrap_or(u64::MAX);
        if self.sent > MAX_PAGE_BYTES {
            return Err(PageGrew.into());
        }
        Ok((!chunk.is_empty()).then(|| chunk.into()))
    }
}

/// What was measured is no more what is there.
struct PageGrew;

impl fmt::Display for PageGrew {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a report on agents has become too large while it was sent")
    }
}

impl std::error::Error for PageGrew {}

smartassist_auth::debug_as_text!(PageGrew);

/// Writes an agent's buckets until the chunk is large enough.
struct ChunkWriter {
    report: Arc<UserStatusReport>,
    sweep: Box<Sweep>,
    chunk: Vec<u8>,
    too_many: bool,
}

impl SweepPass for ChunkWriter {
    fn sweep(&mut self) -> &mut Sweep {
        &mut self.sweep
    }

    fn run(
        &mut self,
        step: impl FnOnce(&mut Sweep, &mut dyn FnMut(Bucket<'_>) -> ControlFlow<()>) -> ControlFlow<()>,
    ) -> ControlFlow<()> {
        let Self { report, sweep, chunk, too_many } = self;
        step(sweep, &mut |bucket| {
            report.write(&bucket, chunk);
            if chunk.len() < CHUNK_BYTES { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
        })?;
        *too_many = sweep.has_too_many_statuses();
        if *too_many { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    }
}
