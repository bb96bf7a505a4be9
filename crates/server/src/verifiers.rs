//! Two small verifiers: one fixed token, and none at all for development.

use std::fmt;

use http::request::Parts;
use subtle::ConstantTimeEq;

use crate::caller::Caller;
use crate::operation::Operation;
use crate::security::{Denied, Token, TokenVerifier};

/// One fixed token for one caller: for tests, and for services with a single client. Which bots are the caller's it
/// does not know; an account has to be the caller's, if that has one.
///
/// The comparison takes the same time wherever the first wrong byte is; the length of the token is not hidden.
#[derive(Clone)]
pub struct StaticToken {
    token: Vec<u8>,
    caller: Caller,
}

impl StaticToken {
    /// Accepts `token` and treats its sender as `caller`. An empty token is never accepted.
    pub fn new(token: impl Into<String>, caller: Caller) -> Self {
        Self { token: token.into().into_bytes(), caller }
    }
}

impl fmt::Debug for StaticToken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("StaticToken").field("caller", &self.caller).finish_non_exhaustive()
    }
}

impl TokenVerifier for StaticToken {
    async fn verify(&self, token: Token<'_>, _: &Operation, _: &Parts) -> Result<Caller, Denied> {
        if same_secret(&self.token, token.expose().as_bytes()) {
            Ok(self.caller.clone())
        } else {
            Err(Denied::InvalidCredentials)
        }
    }
}

/// Accepts **every** token that is not empty and grants every scope. There is no security left: every client that
/// reaches the port may dial out. Only for development on one's own machine.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct AcceptAnyToken;

impl AcceptAnyToken {
    /// Switches token checks off, and says so in the log at warning level.
    pub fn for_local_development_only() -> Self {
        tracing::warn!("every token is accepted: local development only, never where others can reach the port");
        Self
    }
}

impl TokenVerifier for AcceptAnyToken {
    async fn verify(&self, _: Token<'_>, operation: &Operation, _: &Parts) -> Result<Caller, Denied> {
        Ok(Caller::of_app("local-development").with_scopes(operation.scope))
    }
}

/// Whether two secrets are equal, in constant time for equal lengths; an empty expectation never is.
pub(crate) fn same_secret(expected: &[u8], given: &[u8]) -> bool {
    if expected.is_empty() || expected.len() != given.len() {
        return false;
    }
    // Eight bytes at a time: what keeps the compiler from stopping early costs as much for one byte as for eight.
    let ((words, rest), (given_words, given_rest)) = (expected.as_chunks::<8>(), given.as_chunks::<8>());
    let same = words.iter().zip(given_words).fold(rest.ct_eq(given_rest), |same, (word, given)| {
        same & u64::from_ne_bytes(*word).ct_eq(&u64::from_ne_bytes(*given))
    });
    bool::from(same)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_empty_secret_matches_nothing() {
        assert!(!same_secret(b"", b""));
        assert!(!same_secret(b"", b"a"));
        assert!(!same_secret(b"a", b""));
    }

    #[test]
    fn secrets_match_whole() {
        assert!(same_secret(b"secret", b"secret"));
        assert!(!same_secret(b"secret", b"secre"));
        assert!(!same_secret(b"secret", b"secrets"));
        assert!(!same_secret(b"secret", b"Secret"));
    }

    #[test]
    fn every_byte_counts() {
        let expected: Vec<u8> = (0..=40).collect();
        for length in 1..expected.len() {
            let expected = &expected[..length];
            assert!(same_secret(expected, expected));
            for at in 0..length {
                let mut given = expected.to_vec();
                given[at] ^= 0x80;
                assert!(!same_secret(expected, &given), "byte {at} of {length}");
            }
        }
    }

    #[test]
    fn debug_output_hides_the_token() {
        let verifier = StaticToken::new("s3cret-token", Caller::of_app("cs-1"));
        assert!(!format!("{verifier:?}").contains("s3cret"));
    }
}
