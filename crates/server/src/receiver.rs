//! Receiving notifications, tolerantly: a notification that cannot be understood in full is still worth having.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use axum::Router;
use axum::extract::Request;
use serde::de::DeserializeOwned;

use crate::generated::receiver::{CallStatusReceiver, call_status_router};
use crate::guard::{NoGuard, NotificationGuard};
use crate::incoming::Incoming;
use crate::json_body::{parse_node, schema_mismatch};
use crate::limits::Limits;
use crate::middleware::Middleware;
use crate::node::Node;
use crate::operation::Operation;
use crate::rejection::{Rejection, RejectionReason};
use crate::schema::{ObjectRules, Property, Schema};
use crate::security::Denied;
use crate::validate::{ValidationReport, Violation, validate_node};

/// A receiver of notifications `R`, and the guard at its door.
pub struct Receiver<R, G = NoGuard> {
    api: R,
    guard: G,
    limits: Limits,
}

impl<R> Receiver<R> {
    /// A receiver that takes notifications from anyone, with default [`Limits`].
    pub fn new(api: R) -> Self {
        Self { api, guard: NoGuard, limits: Limits::default() }
    }
}

impl<R, G: NotificationGuard> Receiver<R, G> {
    /// The same with a guard.
    #[must_use]
    pub fn with_guard<H: NotificationGuard>(self, guard: H) -> Receiver<R, H> {
        Receiver { api: self.api, guard, limits: self.limits }
    }

    /// The same with other limits.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// The implementation.
    pub fn api(&self) -> &R {
        &self.api
    }

    /// The limits.
    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Reads one notification: body within the limits, guard, JSON, type.
    ///
    /// Content type, query and other headers do not matter. What the type accepts is taken as it is, unknown fields and
    /// values included. Where the type refuses the body, fields of `schema` that are not required and do not fit are
    /// left out, as is the second of two spellings of one field, and the type is asked again; the log names those
    /// fields.
    ///
    /// # Errors
    ///
    /// What the guard says; 413, 408, 400 for text that is not JSON; 412 for JSON that is not an object or lacks a
    /// required field. Each is logged in one line at warning level, without any of the content: a sender may not look
    /// at answers.
    pub async fn notification<T: DeserializeOwned>(
        &self,
        operation: &'static Operation,
        schema: &Schema,
        request: Request,
    ) -> Result<T, Rejection> {
        let mut incoming = Incoming::new(operation, request);
        let result = self.read(schema, &mut incoming).await;
        if let Err(rejection) = &result {
            let (status, why) = (rejection.status().as_u16(), rejection.kind());
            let fields = match rejection.reason() {
                RejectionReason::Invalid(report) => describe(schema, report),
                _ => String::new(),
            };
            tracing::warn!(status, why, fields, "a notification was refused and is lost unless its sender repeats it");
        }
        result
    }

    async fn read<T: DeserializeOwned>(&self, schema: &Schema, incoming: &mut Incoming) -> Result<T, Rejection> {
        let bytes = incoming.bytes(&self.limits).await?;
        let checked = self.guard.check(incoming.parts(), &bytes).await;
        checked.map_err(|denied| Rejection::new(refusal(denied, incoming.operation())))?;
        serde_json::from_slice(&bytes).or_else(|_| parse_without_invalid_fields(&bytes, schema)).map_err(Rejection::new)
    }

    /// The router of this receiver: notifications are taken by `POST /`. Nest it where the URL given to the API points,
    /// slash for slash: nested at `/notify` it does not take `/notify/`. [`into_router_at`](Self::into_router_at) does.
    pub fn into_router(self) -> Router
    where
        R: CallStatusReceiver,
    {
        call_status_router(self)
    }

    /// The router of this receiver at `path`, with a slash at its end as well as without: a URL is easily typed either
    /// way, and a notification that is not taken is lost. To merge it into a router that has a fallback of its own,
    /// call [`Router::reset_fallback`] on either first.
    ///
    /// # Panics
    ///
    /// Where [`Router::nest`] does: on a path with a wildcard.
    pub fn into_router_at(self, path: &str) -> Router
    where
        R: CallStatusReceiver,
    {
        let router = self.into_router();
        let path = path.trim_matches('/');
        if path.is_empty() {
            return router;
        }
        // One fallback answers for both.
        let with_slash = router.clone().reset_fallback();
        Router::new().nest(&format!("/{path}"), router).nest(&format!("/{path}/"), with_slash)
    }

    /// The finished router: `routes` with this receiver as their state, JSON answers for every other path and method,
    /// and a [`Middleware`] around all of it. To merge it into a router that has a fallback of its own, call
    /// [`Router::reset_fallback`] on either first.
    pub fn finish(self, routes: Router<Arc<Self>>) -> Router
    where
        R: Send + Sync + 'static,
    {
        let middleware = Middleware::new(&self.limits);
        middleware.apply(routes.with_state(Arc::new(self)))
    }
}

impl<R, G> fmt::Debug for Receiver<R, G> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Receiver").field("limits", &self.limits).finish_non_exhaustive()
    }
}

/// A header of a notification, if there is one that can be read. Nothing is refused for the sake of a header; what
/// depends on one is for a [`NotificationGuard`] to decide.
pub fn header<T: FromStr>(request: &Request, name: &str) -> Option<T> {
    request.headers().get(name)?.to_str().ok()?.parse().ok()
}

/// Why a guard's sender is refused. A guard may limit its senders where the document has no status for that: to them
/// the receiver is busy.
fn refusal(denied: Denied, operation: &Operation) -> RejectionReason {
    match denied {
        Denied::RateLimited { retry_after, .. } if !operation.statuses.contains(&429) => {
            RejectionReason::Overloaded { retry_after }
        }
        denied => RejectionReason::Denied(denied),
    }
}

/// Reads a body that the type refused, without the fields that are to blame and can be spared.
#[cold]
fn parse_without_invalid_fields<T: DeserializeOwned>(bytes: &[u8], schema: &Schema) -> Result<T, RejectionReason> {
    let mut node = parse_node(bytes)?;
    if let (Schema::Object(rules), Node::Object(entries)) = (schema, &mut node) {
        let removed = remove_invalid_fields(rules, entries);
        if !removed.is_empty() {
            tracing::warn!(
                fields = removed.join(", "),
                "fields of a notification do not fit the document and are left out"
            );
        }
    }
    let report = validate_node(schema, &node);
    if !report.is_empty() {
        return Err(RejectionReason::Invalid(report));
    }
    serde_json::from_value(node.into_value()).map_err(|error| schema_mismatch(&error))
}

/// Takes out of `entries` what does not fit and is not required; returns the names of the properties.
fn remove_invalid_fields(rules: &ObjectRules, entries: &mut Vec<(Cow<'_, str>, Node<'_>)>) -> Vec<&'static str> {
    let mut given: Vec<&str> = Vec::new();
    let mut removed = Vec::new();
    entries.retain(|(key, node)| {
        let Some(property) = rules.properties.iter().find(|property| property.is_spelled(key)) else { return true };
        let repeated = given.contains(&property.name);
        let keep = !repeated && (property.required || fits(property, node));
        if keep {
            given.push(property.name);
        } else {
            removed.push(property.name);
        }
        keep
    });
    removed
}

fn fits(property: &Property, node: &Node<'_>) -> bool {
    (property.nullable && matches!(node, Node::Null)) || validate_node(property.schema, node).is_empty()
}

/// What is wrong with which fields of the document, for the log: keys of the sender's own do not appear.
fn describe(schema: &Schema, report: &ValidationReport) -> String {
    let Schema::Object(rules) = schema else { return String::new() };
    let name = |violation: &Violation| {
        let key = violation.pointer.split('/').nth(1)?;
        rules.properties.iter().find(|property| property.is_spelled(key)).map(|property| property.name)
    };
    let lines = report.violations.iter().map(|violation| match name(violation) {
        Some(name) => format!("{name}: {}", violation.reason),
        None => violation.reason.clone(),
    });
    lines.collect::<Vec<_>>().join("; ")
}
