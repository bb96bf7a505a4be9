//! Counts of the notifications by outcome.

/// The outcomes of the notifications so far. Each that was answered is in exactly one of `accepted`, `repeated`,
/// `late`, `discarded` and `refused`, when it was answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct DeliveryCounts {
    /// Put into the stream of their call. 204.
    pub accepted: u64,
    /// Known already. 204.
    pub repeated: u64,
    /// Came after their call had ended, and were not known: only the hook saw them. 204.
    pub late: u64,
    /// Not wanted by anybody: their `CallStream` was dropped. 204. Those that waited in it when it was dropped are
    /// counted here as well as in `accepted`.
    pub discarded: u64,
    /// Answered 503: too many calls, too many that wait in one call, or the application has dropped `CallStreams`.
    pub refused: u64,
    /// Of those taken: handed over after later ones, because they arrived too late to be put in order.
    pub out_of_order: u64,
    /// Calls given up, because nothing came for them for too long.
    pub expired: u64,
    /// Calls that are open now.
    pub open: usize,
    /// Ended calls that are stored now.
    pub ended: usize,
}
