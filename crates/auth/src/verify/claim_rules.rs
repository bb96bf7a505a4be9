//! The rules for the claims of a token, by its app and the time.

use std::time::Duration;

use super::app::App;
use crate::claims::Claims;
use crate::clock::UnixTime;
use crate::error::TokenError;

/// Tolerated clock difference for `exp` and `nbf`.
pub(crate) const LEEWAY: Duration = Duration::from_secs(30);
/// Tolerated clock difference for `iat`.
const LEEWAY_ISSUED: Duration = Duration::from_secs(60);
/// Maximum time until `exp` with a `jti`: the vendor's hour.
const MAX_LIFETIME_WITH_TOKEN_ID: Duration = Duration::from_secs(3600);
/// Maximum time between the check of `exp` and the entry in the replay store. If it took longer, a token could be used
/// twice just before it expires.
const MAX_STORE_DELAY: Duration = Duration::from_secs(60);

/// Checks everything that does not depend on other tokens. Returns until when the token id must be stored, if there is
/// one.
pub(crate) fn check(
    app: &App,
    claims: &Claims,
    encrypted: bool,
    now: UnixTime,
) -> Result<Option<UnixTime>, TokenError> {
    if app.enforces_jwe() && !encrypted {
        return Err(TokenError::NotEncrypted);
    }
    match claims.expires() {
        Some(expires) if now >= expires.plus(LEEWAY) => return Err(TokenError::Expired(now.since(expires))),
        None if app.requires_exp() => return Err(TokenError::MissingClaim("exp")),
        _ => {}
    }
    for (claim, time, leeway) in [("nbf", claims.not_before(), LEEWAY), ("iat", claims.issued_at(), LEEWAY_ISSUED)] {
        if let Some(time) = time.filter(|time| now.plus(leeway) < *time) {
            return Err(TokenError::NotYetValid(claim, time.since(now)));
        }
    }
    match (claims.token_id(), claims.expires()) {
        (None, _) if app.enforces_jti() => Err(TokenError::MissingClaim("jti")),
        (None, _) => Ok(None),
        (Some(_), Some(expires)) if expires <= now.plus(MAX_LIFETIME_WITH_TOKEN_ID + LEEWAY) => {
            Ok(Some(expires.plus(LEEWAY + MAX_STORE_DELAY)))
        }
        (Some(_), _) => Err(TokenError::LivesTooLong),
    }
}
