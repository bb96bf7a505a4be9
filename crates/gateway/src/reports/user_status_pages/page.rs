//! What a page is about, and how the changes of one of its agents are read.

use std::ops::ControlFlow;
use std::sync::Arc;

use smartassist_auth::UnixTime;
use smartassist_types::UserStatusAgent;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::reports::user_status::{
    AgentState, Bucket, PresenceChange, ReportPeriod, Sweep, TemplateError, UserStatusReport,
};
use crate::resources::Agent;
use crate::store::{StatusChange, StatusVisitor, Store, StoreError};

/// What is asked for.
pub(super) struct PageRequest {
    pub(super) account_id: String,
    /// The agents of the page, in order.
    pub(super) agents: Vec<Agent>,
    /// Whether there are agents after them.
    pub(super) has_more: bool,
    pub(super) limit: u32,
    pub(super) offset: u32,
    pub(super) period: ReportPeriod,
    pub(super) now: UnixTime,
}

/// A page that can be measured and sent.
pub(super) struct Page<S> {
    store: Arc<S>,
    reads: Arc<Semaphore>,
    pub(super) request: PageRequest,
    pub(super) report: Arc<UserStatusReport>,
}

/// A pass over the changes of one agent, as far as it goes in one read.
pub(super) trait SweepPass: Send + 'static {
    /// The pass.
    fn sweep(&mut self) -> &mut Sweep;

    /// Takes a step of the pass, with what is to be done with each bucket that the step closes.
    fn run(
        &mut self,
        step: impl FnOnce(&mut Sweep, &mut dyn FnMut(Bucket<'_>) -> ControlFlow<()>) -> ControlFlow<()>,
    ) -> ControlFlow<()>;

    /// Counts a change.
    fn change(&mut self, change: PresenceChange<'_>) -> ControlFlow<()> {
        self.run(|sweep, mut closed| sweep.change(change, &mut closed))
    }

    /// Counts the time after the last one.
    fn finish(&mut self) {
        // The pass knows how far it came.
        let _ = self.run(|sweep, mut closed| sweep.finish(&mut closed));
    }
}

/// A pass with its permit to read. The permit belongs to the work and not to who waits for it: a caller that hangs up
/// does not make room for another.
struct PermittedRead<P> {
    pass: P,
    permit: OwnedSemaphorePermit,
}

impl<P: SweepPass> StatusVisitor for PermittedRead<P> {
    fn visit(&mut self, change: StatusChange<'_>) -> ControlFlow<()> {
        let StatusChange { at, status, interacting } = change;
        let state = if interacting { AgentState::Interacting } else { AgentState::Idle };
        self.pass.change(match status {
            Some(status) => PresenceChange::logged_in(millis(at), status, state),
            None => PresenceChange::logged_out(millis(at)),
        })
    }

    fn finish(&mut self) {
        self.pass.finish();
    }
}

impl<S: Store> Page<S> {
    pub(super) fn new(store: Arc<S>, reads: Arc<Semaphore>, request: PageRequest) -> Result<Self, StoreError> {
        let report = UserStatusReport::new(request.period, millis(request.now)).map_err(failed)?;
        Ok(Self { store, reads, request, report: Arc::new(report) })
    }

    /// What stands before the agents, if so many of them are on the page.
    pub(super) fn head(&self, limit: u32, has_more: bool) -> Result<String, StoreError> {
        UserStatusReport::page_head(has_more, signed(limit), signed(self.request.offset)).map_err(failed)
    }

    /// What stands before the buckets of an agent.
    pub(super) fn agent_head(agent: &Agent) -> Result<String, StoreError> {
        let agent = UserStatusAgent::builder()
            .user_id(agent.id.as_str())
            .first_name(agent.first_name.as_str())
            .last_name(agent.last_name.as_str())
            .email(agent.email.as_str())
            .custom_id(agent.custom_id.as_str())
            .time_interval(Vec::new())
            .build();
        UserStatusReport::agent_head(&agent.map_err(|error| failed(error.into()))?).map_err(failed)
    }

    /// Runs a pass from where it stands, in a transaction of its own.
    pub(super) async fn read<P: SweepPass>(&self, agent: &Agent, mut pass: P) -> Result<P, StoreError> {
        let permit = Arc::clone(&self.reads).acquire_owned().await.map_err(|_| StoreError::Closed)?;
        let PageRequest { account_id, period, now, .. } = &self.request;
        let sweep = pass.sweep();
        sweep.resume();
        let (from, until) = (second(sweep.start_second()), second(period.end_second()).min(*now));
        let reading = PermittedRead { pass, permit };
        let changes = self.store.status_changes(account_id.clone(), agent.id.clone(), from, until, reading);
        let PermittedRead { pass, permit } = changes.await?;
        drop(permit);
        Ok(pass)
    }
}

fn failed(error: TemplateError) -> StoreError {
    StoreError::failed("making a report", error)
}

fn second(second: i64) -> UnixTime {
    UnixTime::from_secs(u64::try_from(second).unwrap_or_default())
}

fn millis(time: UnixTime) -> i64 {
    i64::try_from(time.as_duration().as_millis()).unwrap_or(i64::MAX)
}

fn signed(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
