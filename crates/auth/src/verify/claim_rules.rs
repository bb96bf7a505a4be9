//! What the claims of a token must fulfil, given its app and the time.

use std::time::Duration;

use super::app::App;
use crate::claims::Claims;
use crate::clock::UnixTime;
use crate::error::TokenError;

/// How far a clock may be off for `exp` and `nbf`.
pub(crate) const LEEWAY: Duration = Duration::from_secs(30);
/// How far ahead `iat` may be.
const LEEWAY_ISSUED: Duration = Duration::from_secs(60);
/// How far away `exp` may be where there is a `jti`: the vendor's hour.
const MAX_LIFETIME_WITH_TOKEN_ID: Duration = Duration::from_secs(3600);
/// Between the check of `exp` and the note in the replay store time passes. As long as this at most, or a token could
/// be used again in its last moment.
const MAX_STORE_DELAY: Duration = Duration::from_secs(60);

/// Checks everything that needs no memory of other tokens. Tells until when the token id has to be remembered, if there
/// is one.
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
