//! Reports on agents: which agents are on a page, whether the page is small enough, and its JSON while it is sent.
//!
//! ```text
//! request ─ which agents ─ measure: each agent once, bytes counted ─┬─ too large: 412, with what fits
//!                                                                   └─ 200 ─ stream: each agent once more, in chunks
//! ```
//!
//! | promise | how |
//! | --- | --- |
//! | a page has as many agents as are asked for and left | it is sent whole or refused, and never cut |
//! | a page has at most [`MAX_PAGE_BYTES`] | counted before the first byte is sent, and once more while it is sent |
//! | no page is in memory | a chunk is made when the connection has room: [`CHUNK_BYTES`](stream) and one bucket |
//! | no slow reader keeps the database busy | a transaction lasts for one chunk of one agent, and waits for nothing |
//! | reports leave room for others | they read two at a time |
//! | half a page is never taken for a whole one | where the store fails, the connection breaks |
//!
//! Agents are read one after the other. What is imported meanwhile may be in some of them.

mod measure;
mod page;
mod stream;

use std::fmt;
use std::sync::Arc;

use smartassist_auth::{Clock as _, SystemClock};
use smartassist_server::StreamedJson;
use smartassist_server::api::{GetUserStatusInput, GetUserStatusResponse};
use smartassist_server::rejection::invalid_arguments;
use smartassist_types::{AgentEmail, ErrorItem, Errors};
use tokio::sync::Semaphore;

use self::page::{Page, PageRequest};
use self::stream::PageStream;
use crate::reports::user_status::ReportPeriod;
use crate::resources::{Agent, ResourceCache};
use crate::store::{Store, StoreError};

/// Largest page, in bytes of JSON: 64 MiB. `smartassist_client` reads answers of that size by default.
pub const MAX_PAGE_BYTES: u64 = 64 << 20;

/// How many reports read at one time. The store has four readers; the others are for those who ask for less.
const MAX_CONCURRENT_READS: usize = 2;

/// Makes the reports of getUserStatus.
pub struct UserStatusPages<S> {
    store: Arc<S>,
    resource_cache: Arc<ResourceCache<S>>,
    reads: Arc<Semaphore>,
}

impl<S: Store> UserStatusPages<S> {
    /// Reports on the agents of this directory, from status changes in this store.
    pub fn new(store: Arc<S>, resource_cache: Arc<ResourceCache<S>>) -> Self {
        Self { store, resource_cache, reads: Arc::new(Semaphore::new(MAX_CONCURRENT_READS)) }
    }

    /// One page.
    pub async fn answer(&self, input: GetUserStatusInput) -> GetUserStatusResponse {
        let period = match ReportPeriod::of(&input.body) {
            Ok(period) => period,
            Err(explanation) => return invalid(explanation.lines()),
        };
        let (limit, offset) = match paging(&input) {
            Ok(paging) => paging,
            Err(lines) => return invalid(lines.into_iter()),
        };
        let page = self.page(&input, period, limit, offset).await;
        let page = page.and_then(|page| Page::new(Arc::clone(&self.store), Arc::clone(&self.reads), page));
        let page = match page {
            Ok(page) => Arc::new(page),
            Err(error) => return unavailable(&error),
        };
        match measure::measure(&page).await {
            Ok(Ok(has_buckets)) => {
                GetUserStatusResponse::OkStreamed(StreamedJson::new(PageStream::new(page, has_buckets)))
            }
            Ok(Err(refusal)) => invalid(std::iter::once(refusal.to_string())),
            Err(error) => unavailable(&error),
        }
    }

    async fn page(
        &self,
        input: &GetUserStatusInput,
        period: ReportPeriod,
        limit: u32,
        offset: u32,
    ) -> Result<PageRequest, StoreError> {
        let account = input.account_id.as_str();
        let has = self.resource_cache.account_resources(account).await?;
        let asked = input.body.filter.agents.as_deref();
        let mut wanted = has.agents.iter().filter(|agent| is_asked_for(agent, asked)).skip(whole(offset));
        let agents: Vec<Agent> = wanted.by_ref().take(whole(limit)).cloned().collect();
        let has_more = wanted.next().is_some();
        let (account_id, now) = (account.to_owned(), SystemClock.now());
        Ok(PageRequest { account_id, agents, has_more, limit, offset, period, now })
    }
}

impl<S> fmt::Debug for UserStatusPages<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("AgentReports").finish_non_exhaustive()
    }
}

/// `limit` and `offset`, which may be in the query or in the body.
///
/// # Errors
///
/// A line of the answer for each of them in which query and body contradict each other.
fn paging(input: &GetUserStatusInput) -> Result<(u32, u32), Vec<String>> {
    let limit = one_of("limit", input.limit, input.body.limit).map(|limit| limit.get());
    let offset = one_of("offset", input.offset, input.body.offset).map(|offset| offset.get());
    match (limit, offset) {
        (Ok(limit), Ok(offset)) => Ok((limit, offset)),
        (limit, offset) => Err(limit.err().into_iter().chain(offset.err()).collect()),
    }
}

/// The value of a parameter that may be in the query or in the body. A default in the query cannot be told from an
/// absent one.
fn one_of<T: Copy + Default + PartialEq>(name: &str, query: T, body: Option<T>) -> Result<T, String> {
    match body {
        Some(body) if query != T::default() && query != body => {
            Err(format!("/{name}: is not the {name} of the query; leave one of them out"))
        }
        Some(body) => Ok(body),
        None => Ok(query),
    }
}

/// Whether a report is asked for on this agent: on all, or by e-mail address, in which upper and lower case do not
/// count.
fn is_asked_for(agent: &Agent, asked: Option<&[AgentEmail]>) -> bool {
    asked.is_none_or(|asked| asked.iter().any(|email| email.eq_ignore_ascii_case(&agent.email)))
}

/// One item for each thing wrong.
fn invalid(lines: impl Iterator<Item = String>) -> GetUserStatusResponse {
    let mut errors = Errors::of(412, String::new());
    let item = |line: String| ErrorItem::builder().msg(invalid_arguments(&line)).code(412).build();
    errors.errors = lines.filter_map(|line| item(line).ok()).collect();
    GetUserStatusResponse::PreconditionFailed(errors)
}

fn unavailable(error: &StoreError) -> GetUserStatusResponse {
    tracing::error!(error = error.with_causes(), "a report on agents could not be made");
    GetUserStatusResponse::service_unavailable("the report cannot be made right now; try again later")
}

fn whole(number: u32) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}
