//! Reports on agents: which agents are on a page, and their status changes, from the store.

use std::fmt;
use std::sync::Arc;

use smartassist_auth::{Clock as _, SystemClock, UnixTime};
use smartassist_server::api::{GetUserStatusInput, GetUserStatusResponse};
use smartassist_server::rejection::invalid_arguments;
use smartassist_types::{ErrorItem, Errors, UserStatusAgent, UserStatusPage};
use tokio::sync::Semaphore;

use crate::directory::{Agent, Directory};
use crate::store::{StatusFact, Store, StoreError};
use crate::user_status::{Change, Period, Report, State};

/// How many reports are made at one time. The largest takes some 200 MB and a tenth of a second, so that those who wait
/// do not wait long, and nobody fills the memory.
const AT_ONCE: usize = 2;

/// Makes the reports of getUserStatus.
pub struct AgentReports<S> {
    store: Arc<S>,
    directory: Arc<Directory<S>>,
    at_once: Arc<Semaphore>,
}

impl<S: Store> AgentReports<S> {
    /// Reports on the agents of this directory, from status changes in this store.
    pub fn new(store: Arc<S>, directory: Arc<Directory<S>>) -> Self {
        Self { store, directory, at_once: Arc::new(Semaphore::new(AT_ONCE)) }
    }

    /// One page.
    pub async fn answer(&self, input: GetUserStatusInput) -> GetUserStatusResponse {
        let period = match Period::of(&input.body) {
            Ok(period) => period,
            Err(explanation) => return invalid(explanation.lines()),
        };
        match self.page(input, period).await {
            Ok(page) => GetUserStatusResponse::Ok(page),
            Err(error) => {
                tracing::error!(error = error.whole(), "a report on agents could not be made");
                GetUserStatusResponse::service_unavailable("the report cannot be made right now; try again later")
            }
        }
    }

    async fn page(&self, input: GetUserStatusInput, period: Period) -> Result<UserStatusPage, StoreError> {
        let account = input.account_id.as_str();
        let has = self.directory.of_account(account).await?;
        let (limit, offset) = (input.limit.get(), input.offset.get());
        let asked = input.body.filter.agents.as_deref();
        let mut wanted = has.agents.iter().filter(|agent| is_asked_for(agent, asked)).skip(whole(offset));
        let agents: Vec<Agent> = wanted.by_ref().take(whole(limit)).cloned().collect();
        let has_more = wanted.next().is_some();

        let turn = Arc::clone(&self.at_once).acquire_owned().await.map_err(|_| StoreError::Closed)?;
        let now = SystemClock.now();
        let ids = agents.iter().map(|agent| agent.id.clone()).collect();
        let (from, until) = (second(period.start_second()), second(period.end_second()));
        let changes = self.store.status_changes(account.to_owned(), ids, from, until.min(now)).await?;
        // A tenth of a second of work would keep others waiting.
        let described = tokio::task::spawn_blocking(move || {
            // Held by the work, not by who waits for it: a caller that hangs up does not make room.
            let _turn = turn;
            describe(&agents, &changes, period, now)
        })
        .await;
        let data = described.map_err(|error| StoreError::failed("making a report", error))??;
        let page = UserStatusPage::builder().has_more(has_more).limit(signed(limit)).offset(signed(offset)).data(data);
        page.build().map_err(|error| StoreError::failed("making a report", error))
    }
}

impl<S> fmt::Debug for AgentReports<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AgentReports").finish_non_exhaustive()
    }
}

/// Whether a report is asked for on this agent: on all, or by e-mail address, in which upper and lower case do not count.
fn is_asked_for(agent: &Agent, asked: Option<&[smartassist_types::AgentEmail]>) -> bool {
    asked.is_none_or(|asked| asked.iter().any(|email| email.eq_ignore_ascii_case(&agent.email)))
}

fn describe(
    agents: &[Agent],
    changes: &[StatusFact],
    period: Period,
    now: UnixTime,
) -> Result<Vec<UserStatusAgent>, StoreError> {
    let failed = |error| StoreError::failed("making a report", error);
    let report = Report::new(period, millis(now)).map_err(failed)?;
    let mut changes = changes.chunk_by(|one, next| one.agent_id == next.agent_id).peekable();
    agents
        .iter()
        .map(|agent| {
            // In the order of the agents, and none for those who did nothing.
            let own = changes.next_if(|own| own.first().is_some_and(|change| change.agent_id == agent.id));
            let intervals = report.intervals(own.unwrap_or_default().iter().map(change));
            UserStatusAgent::builder()
                .user_id(agent.id.as_str())
                .first_name(agent.first_name.as_str())
                .last_name(agent.last_name.as_str())
                .email(agent.email.as_str())
                .custom_id(agent.custom_id.as_str())
                .time_interval(intervals)
                .build()
                .map_err(failed)
        })
        .collect()
}

fn change(fact: &StatusFact) -> Change<'_> {
    let state = if fact.interacting { State::Interacting } else { State::Idle };
    match &fact.status {
        Some(status) => Change::logged_in(millis(fact.at), status, state),
        None => Change::logged_out(millis(fact.at)),
    }
}

/// One item for each thing wrong.
fn invalid(lines: impl Iterator<Item = String>) -> GetUserStatusResponse {
    let mut errors = Errors::of(412, String::new());
    let item = |line: String| ErrorItem::builder().msg(invalid_arguments(&line)).code(412).build();
    errors.errors = lines.filter_map(|line| item(line).ok()).collect();
    GetUserStatusResponse::PreconditionFailed(errors)
}

fn second(second: i64) -> UnixTime {
    UnixTime::from_secs(u64::try_from(second).unwrap_or_default())
}

fn millis(time: UnixTime) -> i64 {
    i64::try_from(time.as_duration().as_millis()).unwrap_or(i64::MAX)
}

fn whole(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

fn signed(number: u32) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX)
}
