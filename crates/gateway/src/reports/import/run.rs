//! The engine: lines into batches, batches into the sink, and the place where it goes on.

use std::error::Error;
use std::io;
use std::sync::Arc;

use super::chain::{Digest, DigestChain};
use super::error::{ImportError, ItemProblem, LineProblem};
use super::input::ImportInput;
use super::item::ImportKind;
use super::lines::LineReader;
use super::missing_items::MissingItems;
use super::outcome::ImportOutcome;
use super::parse;
use super::sink::{Checkpoint, ImportBatch, ImportSink, NumberedItem, RefusedItem, SinkError};

/// Most lines of a batch.
pub const BATCH_LINES: usize = 500;

/// Most bytes of a batch, not counting its last line: 8 MiB. Five hundred of the longest lines would be half a
/// gigabyte.
pub const BATCH_BYTES: u64 = 8 << 20;

/// How an import is done.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportOptions {
    /// Whether to skip bad lines. Otherwise, which is the default, the import stops before the first.
    pub keep_going: bool,
}

/// How far an import is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ImportPosition {
    /// Lines that are in or were skipped, now or earlier.
    pub lines: u64,
    /// Bytes of these lines.
    pub bytes: u64,
    /// Bytes of the whole input as it was opened, where that is known.
    pub total_bytes: Option<u64>,
}

/// Imports the lines of `input` into `sink`, going on where an earlier run ended; `on_progress` hears of every batch.
///
/// If the future is dropped, the batch at work may or may not be in, and the next run finds out.
///
/// # Errors
///
/// A bad line, unless they are skipped; an input that cannot be read; a sink that fails. What came before is in.
pub async fn import<S: ImportSink>(
    input: ImportInput,
    kind: &ImportKind,
    options: ImportOptions,
    sink: &S,
    on_progress: impl FnMut(ImportPosition) + Send,
) -> Result<ImportOutcome, ImportError> {
    let ImportInput { name, reader, total } = input;
    let mut lines = LineReader::new(reader);
    let mut import = ImportRun {
        name,
        total,
        options,
        sink,
        on_progress,
        source: None,
        refused: false,
        chain: DigestChain::new(kind),
        last: None,
        pending: PendingBatch::default(),
        outcome: ImportOutcome::default(),
    };
    if lines.can_rewind() {
        import.resume(kind, &mut lines).await?;
    }
    import.run(kind, &mut lines).await?;
    Ok(import.outcome)
}

/// A place behind a line.
#[derive(Clone, Copy)]
struct LineMark {
    line: u64,
    bytes: u64,
    content: Digest,
}

/// What was read and not yet taken.
#[derive(Default)]
struct PendingBatch {
    items: Vec<NumberedItem>,
    /// Behind each line, those counted that have no item.
    marks: Vec<LineMark>,
    bytes: u64,
    /// Whether any line is not blank, so that it is worth a checkpoint. Blank lines alone are not: the document after
    /// them, by which the input is known, may not be all there yet.
    has_documents: bool,
}

impl PendingBatch {
    fn is_full(&self) -> bool {
        self.marks.len() >= BATCH_LINES || self.bytes >= BATCH_BYTES
    }
}

struct ImportRun<'s, S, F> {
    name: Arc<str>,
    total: Option<u64>,
    options: ImportOptions,
    sink: &'s S,
    on_progress: F,
    /// Of an input that can be read again, once its first document is known.
    source: Option<Digest>,
    /// Whether the sink refused a line that was skipped. What it lacked may be there in the next run, so no checkpoint
    /// goes past such a line.
    refused: bool,
    chain: DigestChain,
    /// Behind the last line that is in.
    last: Option<LineMark>,
    pending: PendingBatch,
    outcome: ImportOutcome,
}

impl<S: ImportSink, F: FnMut(ImportPosition) + Send> ImportRun<'_, S, F> {
    /// Passes over the lines that an earlier run took.
    async fn resume(&mut self, kind: &ImportKind, lines: &mut LineReader) -> Result<(), ImportError> {
        self.source = self.source(kind, lines).await?;
        let Some(source) = self.source else { return Ok(()) };
        let found = self.sink.resume(source).await.map_err(|error| self.sink_failed(error))?;
        let Some(checkpoint) = found else { return Ok(()) };
        self.skip_lines(checkpoint.lines, lines).await?;
        if lines.number() != checkpoint.lines || self.chain.digest() != checkpoint.content {
            self.outcome.started_over = true;
            return self.rewind_to_start(kind, lines).await;
        }
        lines.rewind().await.map_err(|error| self.unreadable(error))?;
        self.outcome.already_imported = checkpoint.lines;
        if let Some(missing) = self.first_missing(kind, checkpoint.lines, lines).await? {
            self.rewind_to_start(kind, lines).await?;
            self.outcome.already_imported = missing.saturating_sub(1);
            self.outcome.reimported_from = Some(missing);
            self.skip_lines(self.outcome.already_imported, lines).await?;
        }
        self.report_progress();
        Ok(())
    }

    /// Passes over this many lines.
    async fn skip_lines(&mut self, count: u64, lines: &mut LineReader) -> Result<(), ImportError> {
        while lines.number() < count {
            let Some(line) = lines.next().await.map_err(|error| self.unreadable(error))? else { break };
            self.chain.push(&line);
            self.last = Some(LineMark { line: line.number, bytes: line.bytes, content: self.chain.digest() });
            if line.number % BATCH_LINES as u64 == 0 {
                self.report_progress();
            }
        }
        Ok(())
    }

    async fn rewind_to_start(&mut self, kind: &ImportKind, lines: &mut LineReader) -> Result<(), ImportError> {
        self.chain = DigestChain::new(kind);
        self.last = None;
        lines.rewind().await.map_err(|error| self.unreadable(error))
    }

    /// The first of so many lines whose document is not in as it stands: something else was put in its place since, or
    /// took it away.
    async fn first_missing(
        &mut self,
        kind: &ImportKind,
        count: u64,
        lines: &mut LineReader,
    ) -> Result<Option<u64>, ImportError> {
        let mut missing = MissingItems::default();
        while lines.number() < count && !missing.is_full() {
            let (mut items, mut bytes) = (Vec::new(), 0);
            while lines.number() < count && items.len() < BATCH_LINES && bytes < BATCH_BYTES {
                let Some(line) = lines.next().await.map_err(|error| self.unreadable(error))? else { break };
                bytes += line.length;
                // A line that was skipped is skipped again.
                if let Some(item) = (!line.is_blank()).then(|| parse::item(kind, &line).ok()).flatten() {
                    items.push(NumberedItem { line: line.number, item });
                }
            }
            let items = Arc::new(items);
            let are_stored = self.sink.are_stored(Arc::clone(&items)).await.map_err(|error| self.sink_failed(error))?;
            items.iter().zip(are_stored).for_each(|(item, is_in)| missing.note(item, is_in));
        }
        Ok(missing.first())
    }

    /// What the input is known by: its kind and its first document. None if it has no document.
    async fn source(&mut self, kind: &ImportKind, lines: &mut LineReader) -> Result<Option<Digest>, ImportError> {
        let mut chain = DigestChain::new(kind);
        let mut source = None;
        while source.is_none() {
            let Some(line) = lines.next().await.map_err(|error| self.unreadable(error))? else { break };
            if !line.is_blank() {
                chain.push(&line);
                source = Some(chain.digest());
            }
        }
        lines.rewind().await.map_err(|error| self.unreadable(error))?;
        Ok(source)
    }

    /// Takes all lines that follow.
    async fn run(&mut self, kind: &ImportKind, lines: &mut LineReader) -> Result<(), ImportError> {
        while let Some(line) = lines.next().await.map_err(|error| self.unreadable(error))? {
            let read = if line.is_blank() { None } else { Some(parse::item(kind, &line)) };
            let is_unfinished = !line.is_finished && !matches!(read, Some(Ok(_)));
            match read {
                None => {}
                Some(Ok(item)) => self.pending.items.push(NumberedItem { line: line.number, item }),
                Some(Err(problem)) => {
                    let problem = self.problem(line.number, problem);
                    if !self.options.keep_going {
                        self.flush().await?;
                        return Err(self.stopped(problem));
                    }
                    self.outcome.skip(problem);
                }
            }
            // Another process may still be writing it: no checkpoint after it, so that the next run reads it again.
            if is_unfinished {
                break;
            }
            self.chain.push(&line);
            self.pending.has_documents |= !line.is_blank();
            self.pending.bytes += line.content.len() as u64;
            self.pending.marks.push(LineMark { line: line.number, bytes: line.bytes, content: self.chain.digest() });
            if self.pending.is_full() {
                self.flush().await?;
            }
        }
        self.flush().await
    }

    /// Hands what is pending to the sink.
    async fn flush(&mut self) -> Result<(), ImportError> {
        let PendingBatch { mut items, mut marks, has_documents, .. } = std::mem::take(&mut self.pending);
        if !has_documents {
            return Ok(());
        }
        let mut stopped = None;
        while let Some(end) = marks.last().copied() {
            match self.take(&mut items, end).await? {
                BatchResult::All => {
                    self.outcome.imported += items.len() as u64;
                    self.last = Some(end);
                    self.report_progress();
                    break;
                }
                BatchResult::Refused(problems) if self.options.keep_going => {
                    self.refused = true;
                    items.retain(|item| problems.iter().all(|problem| problem.line != item.line));
                    problems.into_iter().for_each(|problem| self.outcome.skip(problem));
                }
                BatchResult::Refused(problems) => {
                    stopped = problems.into_iter().min_by_key(|problem| problem.line);
                    let first = stopped.as_ref().map_or(0, |problem| problem.line);
                    items.retain(|item| item.line < first);
                    marks.retain(|mark| mark.line < first);
                }
            }
        }
        match stopped {
            Some(problem) => Err(self.stopped(problem)),
            None => Ok(()),
        }
    }

    /// Hands items to the sink, up to and with the line before `end`.
    async fn take(&mut self, items: &mut Vec<NumberedItem>, end: LineMark) -> Result<BatchResult, ImportError> {
        let LineMark { line, bytes, content } = end;
        let source = self.source.filter(|_| !self.refused);
        let checkpoint = source.map(|source| Checkpoint { source, lines: line, bytes, content });
        if items.is_empty() && checkpoint.is_none() {
            return Ok(BatchResult::All);
        }
        let batch = Arc::new(ImportBatch { items: std::mem::take(items), checkpoint });
        let taken = self.sink.store(Arc::clone(&batch)).await;
        *items = Arc::unwrap_or_clone(batch).items;
        let refusals = match taken {
            Ok(()) => return Ok(BatchResult::All),
            Err(SinkError::Failed(error)) => return Err(self.sink_failed(error)),
            Err(SinkError::Refused(refusals)) => refusals,
        };
        let problems: Vec<LineProblem> = refusals
            .into_iter()
            .filter_map(|RefusedItem { index, pointer, reason }| {
                Some(self.problem(items.get(index)?.line, ItemProblem { pointer, reason }))
            })
            .collect();
        // Without this a sink that names nothing would be asked for ever.
        if problems.is_empty() {
            return Err(self.sink_failed("the sink refused a batch and named no item of it".into()));
        }
        Ok(BatchResult::Refused(problems))
    }

    fn report_progress(&mut self) {
        if let Some(LineMark { line, bytes, .. }) = self.last {
            (self.on_progress)(ImportPosition { lines: line, bytes, total_bytes: self.total });
        }
    }

    fn last_line(&self) -> u64 {
        self.last.map_or(0, |mark| mark.line)
    }

    fn problem(&self, line: u64, problem: ItemProblem) -> LineProblem {
        LineProblem { name: Arc::clone(&self.name), line, problem }
    }

    fn stopped(&mut self, problem: LineProblem) -> ImportError {
        ImportError::Stopped { problem, so_far: Box::new(std::mem::take(&mut self.outcome)) }
    }

    fn unreadable(&self, source: io::Error) -> ImportError {
        ImportError::Read { name: Arc::clone(&self.name), line: self.last_line(), source }
    }

    fn sink_failed(&self, source: Box<dyn Error + Send + Sync>) -> ImportError {
        ImportError::ImportSink { name: Arc::clone(&self.name), line: self.last_line(), source }
    }
}

/// The outcome of a batch.
enum BatchResult {
    All,
    /// Nothing of it; each problem names a line of it, and there is one at least.
    Refused(Vec<LineProblem>),
}
