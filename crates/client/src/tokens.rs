//! Where the token of a request comes from.

use reqwest::header::HeaderValue;
use smartassist_auth::{AccessToken, SharedTokens, TokenSource as _};
use tokio::time::timeout_at;

use crate::deadline::Deadline;
use crate::not_started::NoTokenCause;
use crate::token;

/// Where tokens come from.
pub(crate) enum TokenProvider {
    /// The same one always; the header is made once.
    Fixed(HeaderValue),
    /// A source, asked for each request.
    Source(SharedTokens),
}

/// A token on its way into a request.
pub(crate) struct RequestToken {
    pub(crate) header: HeaderValue,
    /// What to show to the source if the server refuses it.
    token: Option<AccessToken>,
}

impl TokenProvider {
    /// The token of the next request.
    pub(crate) async fn grant(&self, deadline: Deadline) -> Result<RequestToken, NoTokenCause> {
        let source = match self {
            Self::Fixed(header) => return Ok(RequestToken { header: header.clone(), token: None }),
            Self::Source(source) => source,
        };
        let given = match deadline.instant() {
            None => source.token().await,
            Some(until) => timeout_at(until, source.token()).await.map_err(|_| NoTokenCause::OutOfTime)?,
        };
        let token = given.map_err(NoTokenCause::Source)?;
        let header = token::header(token.expose()).map_err(NoTokenCause::Unusable)?;
        Ok(RequestToken { header, token: Some(token) })
    }

    /// Tells the source that a server refused a token. Whether another one may fare better: not where there is none,
    /// and not where this one was made just now.
    pub(crate) fn refused(&self, granted: &RequestToken) -> bool {
        match (self, &granted.token) {
            (Self::Source(source), Some(token)) => {
                source.refused(token);
                !token.is_newly_made()
            }
            _ => false,
        }
    }
}
