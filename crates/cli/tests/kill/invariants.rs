//! What holds whatever happened to the gateway.
//!
//! | law | so that |
//! | --- | --- |
//! | a call that was acknowledged is told about to its end, and that once | nothing acknowledged is lost |
//! | each notification that was written has arrived | nothing written is lost |
//! | the notifications of a call never go back | order holds |
//! | one comes again only in another run, as the newest of its call | only what was in flight at a kill comes twice |
//! | the same `webhook-id` has the same body | receivers can tell duplicates |
//! | a key has one call and one answer; a request that got none has none | nobody is rung twice |
//! | a call has at most one verdict and one `amd_stopped` | nothing is made up |
//! | a call that was not cut off has exactly one of each | nothing is left out |
//! | its end repeats the verdict, times never run backwards, lengths fit them | what is told can be trusted |

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use smartassist_gateway::store::OutboxState;
use smartassist_types::CallStatusNotification;

use crate::driver::{Outcome, PlacedCall};
use crate::notification_contents::{CheckedCall, RequestedCall};
use crate::receiver::RecordedNotification;

/// Everything that was seen from outside, and what is left inside.
pub struct RunHistory {
    pub dialled: Vec<PlacedCall>,
    pub arrivals: Vec<RecordedNotification>,
    /// Of each notification in the database its call, its place in the call, and how far it is.
    pub written: Vec<(String, u64, OutboxState)>,
    /// Calls that were not over when the gateway was killed.
    pub cut_off: BTreeSet<String>,
}

/// What there was.
#[derive(Debug, Default)]
pub struct RunCounts {
    pub calls: usize,
    pub unanswered: usize,
    pub refused: usize,
    pub notifications: usize,
    pub duplicates: usize,
    pub cut_off: usize,
}

impl fmt::Display for RunCounts {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { calls, unanswered, refused, notifications, duplicates, cut_off } = self;
        write!(
            f,
            "{calls} calls acknowledged, {cut_off} of them cut off, {refused} requests refused, {unanswered} without \
             an answer, {notifications} notifications, {duplicates} duplicates"
        )
    }
}

/// What was told about a call so far.
#[derive(Default)]
struct CallNotifications<'a> {
    /// By their places: the body, and the last run in which it came.
    notifications: BTreeMap<u64, (&'a [u8], u64)>,
    duplicates: usize,
}

/// Holds a story against the laws: what there was, and what is against them.
pub fn judge(story: &RunHistory) -> (RunCounts, Vec<String>) {
    let (mut broken, mut figures) = (Vec::new(), RunCounts::default());
    let mut calls: BTreeMap<&str, CallNotifications<'_>> = BTreeMap::new();
    let mut call_of_key: BTreeMap<&str, &str> = BTreeMap::new();
    for arrival in &story.arrivals {
        let Some((call, seq)) = place(&arrival.id) else {
            broken.push(format!("{} is no webhook-id", arrival.id));
            continue;
        };
        let first = *call_of_key.entry(&arrival.key).or_insert(call);
        if first != call {
            broken.push(format!("{} made two calls, {first} and {call}", arrival.key));
        }
        broken.extend(calls.entry(call).or_default().take(seq, arrival));
    }
    for dialled in &story.dialled {
        let told = call_of_key.get(&*dialled.key).copied();
        match dialled.outcomes.as_slice() {
            [Outcome::Answered { call, conversation }, others @ ..] => {
                figures.calls += 1;
                let cut_off = story.cut_off.contains(call);
                figures.cut_off += usize::from(cut_off);
                if others.iter().any(|other| *other != dialled.outcomes[0]) {
                    broken.push(format!("{} has two answers: {:?}", dialled.key, dialled.outcomes));
                }
                match calls.get(&**call) {
                    Some(_) if told != Some(call) => {
                        broken.push(format!("{} was told about another call", dialled.key))
                    }
                    Some(told) => broken.extend(told.is_whole(call, conversation, dialled.asked, cut_off)),
                    None => broken.push(format!("{call} was acknowledged, and nobody was told about it")),
                }
            }
            others => {
                let refused = others.iter().any(|outcome| matches!(outcome, Outcome::Refused(_)));
                *(if refused { &mut figures.refused } else { &mut figures.unanswered }) += 1;
                if let Some(call) = told {
                    broken.push(format!("{} was not acknowledged ({others:?}), and made {call}", dialled.key));
                }
            }
        }
    }
    let known: BTreeSet<&str> = story.dialled.iter().map(|dialled| &*dialled.key).collect();
    broken.extend(call_of_key.keys().filter(|key| !known.contains(**key)).map(|key| format!("nobody asked for {key}")));
    for (call, seq, state) in &story.written {
        let arrived = calls.get(&**call).is_some_and(|told| told.notifications.contains_key(seq));
        if !arrived || *state != OutboxState::Delivered {
            broken.push(format!("{call} {seq} was written, and is {state:?} (arrived: {arrived})"));
        }
    }
    figures.notifications = calls.values().map(|told| told.notifications.len()).sum();
    figures.duplicates = calls.values().map(|told| told.duplicates).sum();
    (figures, broken)
}

/// Call and place, as the gateway makes ids of them.
fn place(id: &str) -> Option<(&str, u64)> {
    let (call, seq) = id.strip_prefix("msg_")?.rsplit_once('_')?;
    Some((call, seq.parse().ok()?))
}

impl<'a> CallNotifications<'a> {
    /// One more notification.
    fn take(&mut self, seq: u64, arrival: &'a RecordedNotification) -> Option<String> {
        let (newest, id, run) = (self.notifications.keys().next_back().copied().unwrap_or(0), &arrival.id, arrival.run);
        match self.notifications.insert(seq, (&arrival.body, run)) {
            None if seq == newest + 1 => None,
            None => Some(format!("{id} came after {newest}")),
            Some((body, before)) => {
                self.duplicates += 1;
                if body != arrival.body {
                    Some(format!("{id} came with another body"))
                } else if before >= run {
                    Some(format!("{id} came twice in run {run}, in which nothing ended"))
                } else if seq < newest {
                    Some(format!("{id} came again after {newest}, so it had been noted as delivered"))
                } else {
                    None
                }
            }
        }
    }

    /// Whether all of a call was told, its end once, and what is true of it.
    fn is_whole(&self, call: &str, conversation: &str, asked: RequestedCall, cut_off: bool) -> Vec<String> {
        let mut broken = Vec::new();
        let (mut ends, mut all) = (Vec::new(), Vec::new());
        for (seq, (body, _)) in &self.notifications {
            match serde_json::from_slice::<CallStatusNotification>(body) {
                Ok(notification) => {
                    if notification.conversation_id != conversation {
                        broken.push(format!("{call} {seq} is about another conversation"));
                    }
                    ends.extend(notification.is_last().then_some(*seq));
                    all.push(notification);
                }
                Err(error) => broken.push(format!("{call} {seq} cannot be read: {error}")),
            }
        }
        let newest = self.notifications.keys().next_back().copied();
        if ends.as_slice() != newest.as_slice() {
            broken.push(format!("{call} was told until {newest:?}, and ends at {ends:?}"));
        } else {
            let course = CheckedCall { asked, cut_off, told: &all };
            broken.extend(course.broken().into_iter().map(|broken| format!("{call} {broken}")));
        }
        broken
    }
}
