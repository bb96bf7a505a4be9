//! The JSON of a page, chunk by chunk.

use std::fmt;
use std::ops::ControlFlow;
use std::sync::Arc;

use bytes::Bytes;
use smartassist_server::{ChunkError, ChunkSource};

use super::MAX_PAGE_BYTES;
use super::page::{Page, Pass};
use crate::reports::user_status::{Bucket, Report, Sink as _, Sweep};
use crate::store::Store;

/// A chunk is sent when it has so many bytes. It ends with a bucket, so it may have more.
const CHUNK_BYTES: usize = 128 * 1024;

/// A page that was measured.
pub(super) struct PageStream<S> {
    page: Arc<Page<S>>,
    /// Of each agent.
    has_buckets: Arc<[bool]>,
    at: Position,
    sent: u64,
}

/// What comes next.
#[derive(Clone, Debug)]
enum Position {
    Head,
    /// This agent.
    Agent(usize),
    /// The rest of this agent's buckets.
    Buckets(usize, Box<Sweep>),
    End,
}

impl<S> PageStream<S> {
    pub(super) fn new(page: Arc<Page<S>>, has_buckets: Vec<bool>) -> Self {
        Self { page, has_buckets: has_buckets.into(), at: Position::Head, sent: 0 }
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
            match std::mem::replace(&mut self.at, Position::End) {
                Position::Head => {
                    let request = &self.page.request;
                    chunk.text(&self.page.head(request.limit, request.has_more)?);
                    self.at = Position::Agent(0);
                }
                Position::Agent(index) => {
                    let Some(agent) = self.page.request.agents.get(index) else {
                        chunk.text(Report::AFTER);
                        break;
                    };
                    if index > 0 {
                        chunk.text(Report::BETWEEN);
                    }
                    chunk.text(&Page::<S>::agent_head(agent)?);
                    self.at = if self.has_buckets.get(index) == Some(&true) {
                        Position::Buckets(index, Box::new(self.page.report.sweep_of_present()))
                    } else {
                        chunk.text(Report::AFTER);
                        Position::Agent(index + 1)
                    };
                }
                Position::Buckets(index, sweep) => {
                    let Some(agent) = self.page.request.agents.get(index) else { break };
                    // Mostly it is whole.
                    chunk.reserve(CHUNK_BYTES + CHUNK_BYTES / 8);
                    let report = Arc::clone(&self.page.report);
                    let writing = Write { report, sweep, chunk, too_many: false };
                    let Write { sweep, chunk: written, too_many, .. } = self.page.read(agent, writing).await?;
                    chunk = written;
                    if too_many {
                        return Err(Changed.into());
                    }
                    self.at = if sweep.is_done() {
                        chunk.text(Report::AFTER);
                        Position::Agent(index + 1)
                    } else {
                        Position::Buckets(index, sweep)
                    };
                }
                Position::End => break,
            }
        }
        self.sent += u64::try_from(chunk.len()).unwrap_or(u64::MAX);
        if self.sent > MAX_PAGE_BYTES {
            return Err(Changed.into());
        }
        Ok((!chunk.is_empty()).then(|| chunk.into()))
    }
}

/// What was measured is no more what is there.
struct Changed;

impl fmt::Display for Changed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a report on agents has become too large while it was sent")
    }
}

impl std::error::Error for Changed {}

smartassist_auth::debug_as_text!(Changed);

/// Writes an agent's buckets until the chunk is large enough.
struct Write {
    report: Arc<Report>,
    sweep: Box<Sweep>,
    chunk: Vec<u8>,
    too_many: bool,
}

impl Pass for Write {
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
