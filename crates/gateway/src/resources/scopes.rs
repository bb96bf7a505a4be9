//! Names of scopes.

use smartassist_server::suggest::suggestion;
use std::fmt;

/// The scope of dialouts.
pub const DIALOUT_SCOPE: &str = "SmartAssist Dialout";
/// The scope of everything that reads: conversations, intents, the status of agents.
pub const ANALYTICS_SCOPE: &str = "SmartAssist Analytics";

/// Every way to write a scope, and what it is called.
const WRITTEN: [(&str, &str); 4] = [
    (DIALOUT_SCOPE, DIALOUT_SCOPE),
    (ANALYTICS_SCOPE, ANALYTICS_SCOPE),
    ("dialout", DIALOUT_SCOPE),
    ("analytics", ANALYTICS_SCOPE),
];

/// The scope that is written like this: its name as API Setup shows it, or `dialout` or `analytics` for short.
///
/// ```
/// use smartassist_gateway::resources::{DIALOUT_SCOPE, scope};
///
/// assert_eq!(scope("dialout")?, DIALOUT_SCOPE);
/// assert_eq!(scope("dailout").unwrap_err().to_string(), "there is no such scope; did you mean `dialout`?");
/// # Ok::<(), smartassist_gateway::resources::UnknownScope>(())
/// ```
///
/// # Errors
///
/// There is no such scope. Names are exact, as they are in tokens' checks.
pub fn scope(written: &str) -> Result<&'static str, UnknownScope> {
    let found = WRITTEN.iter().find(|(known, _)| *known == written);
    found.map(|(_, scope)| *scope).ok_or_else(|| UnknownScope { near: near(written) })
}

/// Scopes as an app has them: in the order of their names, each once.
///
/// # Errors
///
/// As [`scope`], of the first that there is not.
pub fn scopes<'a>(written: impl IntoIterator<Item = &'a str>) -> Result<Vec<String>, UnknownScope> {
    let scopes = written.into_iter().map(|written| scope(written).map(str::to_owned));
    let scopes = scopes.collect::<Result<std::collections::BTreeSet<_>, _>>()?;
    Ok(scopes.into_iter().collect())
}

fn near(written: &str) -> Option<&'static str> {
    let near = suggestion(written, WRITTEN.map(|(known, _)| known))?;
    WRITTEN.iter().map(|(known, _)| *known).find(|known| *known == near)
}

/// There is no such scope.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct UnknownScope {
    near: Option<&'static str>,
}

impl fmt::Display for UnknownScope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.near {
            Some(near) => write!(f, "there is no such scope; did you mean `{near}`?"),
            None => write!(f, "there is no such scope; write `dialout` or `analytics`"),
        }
    }
}

impl std::error::Error for UnknownScope {}

smartassist_auth::debug_as_text!(UnknownScope);
