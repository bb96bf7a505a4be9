//! Checks the header and the claims of a token: why a server would refuse it, and what a user should know.

use serde::Serialize;
use serde_json::{Map, Value};

/// Maximum difference of clocks in seconds, as in the verifier.
const LEEWAY: f64 = 30.0;
const LEEWAY_ISSUED: f64 = 60.0;
/// Maximum lifetime of a token with a `jti`, in seconds: the vendor's limit of one hour.
const MAX_LIFETIME_WITH_TOKEN_ID: f64 = 3600.0;

/// A finding about a token.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct TokenFinding {
    /// Whether a server refuses the token; otherwise the finding is advice.
    pub refused: bool,
    /// The finding, without values of claims.
    pub message: String,
}

fn refused(message: impl Into<String>) -> TokenFinding {
    TokenFinding { refused: true, message: message.into() }
}

fn advice(message: impl Into<String>) -> TokenFinding {
    TokenFinding { refused: false, message: message.into() }
}

/// The findings about the header of a signed token.
pub fn check_header(header: &Map<String, Value>) -> Vec<TokenFinding> {
    let mut findings = Vec::new();
    match header.get("alg").and_then(Value::as_str) {
        Some("HS256") => {}
        Some("none") => findings.push(refused("`alg` is none: the token is not signed at all")),
        _ => findings.push(refused("`alg` is not HS256, the only algorithm there is")),
    }
    if header.get("typ").is_some_and(|typ| !typ.as_str().is_some_and(|typ| typ.eq_ignore_ascii_case("JWT"))) {
        findings.push(refused("`typ` is not JWT"));
    }
    for name in ["crit", "b64", "zip", "jwk", "jku", "x5c", "x5u", "x5t", "x5t#S256", "enc", "cty"] {
        if header.contains_key(name) {
            findings.push(refused(format!("the header has `{name}`, which a signed token may not have")));
        }
    }
    findings
}

/// The findings about the claims at a time in seconds since 1970.
pub fn check_claims(claims: &Map<String, Value>, now: f64) -> Vec<TokenFinding> {
    let mut findings = Vec::new();
    named(claims, "appId", None, &mut findings);
    named(claims, "sub", Some("kore_sub"), &mut findings);
    let time = |name: &str, findings: &mut Vec<TokenFinding>| match claims.get(name) {
        None => None,
        Some(Value::Number(number)) => number.as_f64(),
        Some(_) => {
            findings.push(refused(format!("`{name}` is not a number of seconds since 1970")));
            None
        }
    };
    let expires = time("exp", &mut findings);
    let not_before = time("nbf", &mut findings);
    let issued_at = time("iat", &mut findings);
    // Milliseconds, as in JavaScript, would be thousands of years away.
    if [expires, not_before, issued_at].into_iter().flatten().any(|time| time > 1e11) {
        findings.push(refused("a time is in milliseconds, or beyond the year 9999; write seconds"));
    }
    // A server uses its own clock; only this machine's clock is available here.
    if let Some(expires) = expires.filter(|expires| now >= expires + LEEWAY) {
        let ago = span(now - expires);
        findings.push(refused(format!("it expired {ago} ago (`exp`), by the clock of this machine")));
    }
    if let Some(time) = not_before.filter(|time| now + LEEWAY < *time) {
        let away = span(time - now);
        findings.push(refused(format!("it is not valid for another {away} (`nbf`), by the clock of this machine")));
    }
    if let Some(time) = issued_at.filter(|time| now + LEEWAY_ISSUED < *time) {
        let away = span(time - now);
        findings
            .push(refused(format!("it was made {away} in the future (`iat`): the clock of this machine is behind")));
    }
    let token_id = claims.get("jti").or_else(|| claims.get("kore_jti"));
    match (token_id, expires) {
        (Some(Value::String(id)), _) if id.is_empty() || id.len() > 128 => {
            findings.push(refused("`jti` is not a text of 1 to 128 bytes"));
        }
        (Some(Value::String(_)), None) if !claims.contains_key("exp") => {
            findings.push(refused("it has a `jti` and no `exp`"));
        }
        (Some(Value::String(_)), Some(expires)) if expires > now + MAX_LIFETIME_WITH_TOKEN_ID + LEEWAY => {
            findings.push(refused("it has a `jti`, and `exp` is more than an hour away"));
        }
        (Some(Value::String(_)), _) => findings.push(advice("it has a `jti`, so it counts once only")),
        (Some(_), _) => findings.push(refused("`jti` is not a text")),
        (None, None) if !claims.contains_key("exp") => {
            findings.push(advice("it has no `exp`: it never expires, also in the hands of others"));
        }
        (None, _) => findings.push(advice("it has no `jti`; an app that enforces JTI refuses it")),
    }
    if claims.contains_key("jti") && claims.contains_key("kore_jti") {
        findings.push(refused("`jti` has two spellings at once"));
    }
    findings
}

/// A number of seconds as text with a suitable unit.
fn span(seconds: f64) -> String {
    let (number, unit) = match seconds {
        ..120.0 => (seconds, "s"),
        ..7_200.0 => (seconds / 60.0, "min"),
        ..172_800.0 => (seconds / 3_600.0, "h"),
        _ => (seconds / 86_400.0, "days"),
    };
    format!("{number:.0} {unit}")
}

/// Checks a required text claim, which may have an alias. Suggests similar names if it is missing.
fn named(claims: &Map<String, Value>, name: &str, alias: Option<&str>, findings: &mut Vec<TokenFinding>) {
    let other = alias.and_then(|alias| claims.get(alias));
    match (claims.get(name), other) {
        (Some(_), Some(_)) => findings.push(refused(format!("`{name}` has two spellings at once"))),
        (Some(Value::String(text)), None) | (None, Some(Value::String(text))) if !text.is_empty() => {}
        (Some(_), None) | (None, Some(_)) => findings.push(refused(format!("`{name}` is not a text, or empty"))),
        (None, None) => {
            let letters = |text: &str| text.to_ascii_lowercase().replace(['_', '-'], "");
            let resolve_id =
                claims.keys().find(|key| letters(key) == letters(name) || is_client_id(name, &letters(key)));
            findings.push(refused(match resolve_id {
                // The message contains the name, never the value.
                Some(key) => format!("`{name}` is missing: is it meant by `{key}`?"),
                None => format!("`{name}` is missing"),
            }));
        }
    }
}

/// Whether the key is a name that other vendors use for the client id.
fn is_client_id(name: &str, key: &str) -> bool {
    name == "appId" && matches!(key, "clientid" | "applicationid" | "iss")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn members(value: Value) -> Map<String, Value> {
        value.as_object().unwrap().clone()
    }

    #[test]
    fn each_claim_is_looked_at() {
        let good = json!({ "appId": "cs-1", "sub": "x", "iat": 1000, "exp": 1600 });
        let with = |changes: Value| {
            let mut claims = members(good.clone());
            for (name, value) in members(changes) {
                if value.is_null() {
                    claims.remove(&name)
                } else {
                    claims.insert(name, value)
                };
            }
            claims
        };
        let cases = [
            (json!({}), None),
            (json!({ "jti": "1" }), None),
            (json!({ "sub": null, "kore_sub": "x" }), None),
            (json!({ "exp": null }), None),
            (json!({ "appId": null }), Some("`appId` is missing")),
            (json!({ "appId": null, "appid": "cs-1" }), Some("`appId` is missing: is it meant by `appid`?")),
            (json!({ "appId": null, "app_id": "cs-1" }), Some("`appId` is missing: is it meant by `app_id`?")),
            (json!({ "appId": null, "clientId": "cs-1" }), Some("`appId` is missing: is it meant by `clientId`?")),
            (json!({ "appId": 7 }), Some("`appId` is not a text, or empty")),
            (json!({ "sub": null }), Some("`sub` is missing")),
            (json!({ "kore_sub": "x" }), Some("`sub` has two spellings at once")),
            (json!({ "exp": "1600" }), Some("`exp` is not a number of seconds since 1970")),
            (
                json!({ "exp": 1_600_000_000_000_i64 }),
                Some("a time is in milliseconds, or beyond the year 9999; write seconds"),
            ),
            (json!({ "exp": 960 }), Some("it expired 40 s ago (`exp`), by the clock of this machine")),
            (json!({ "exp": 971 }), None),
            (json!({ "nbf": 1300 }), Some("it is not valid for another 5 min (`nbf`), by the clock of this machine")),
            (
                json!({ "iat": 1300, "exp": 1900 }),
                Some("it was made 5 min in the future (`iat`): the clock of this machine is behind"),
            ),
            (json!({ "jti": "1", "exp": null }), Some("it has a `jti` and no `exp`")),
            (json!({ "jti": "1", "exp": 4700 }), Some("it has a `jti`, and `exp` is more than an hour away")),
            (json!({ "jti": 1 }), Some("`jti` is not a text")),
        ];
        for (changes, wanted) in cases {
            let findings = check_claims(&with(changes.clone()), 1000.0);
            let refusal = findings.iter().find(|finding| finding.refused).map(|finding| finding.message.as_str());
            assert_eq!(refusal, wanted, "{changes}");
        }
    }

    #[test]
    fn the_header_has_one_form() {
        for (header, is_refused) in [
            (json!({ "alg": "HS256", "typ": "JWT" }), false),
            (json!({ "alg": "HS256", "kid": "1" }), false),
            (json!({ "alg": "none" }), true),
            (json!({ "alg": "hs256" }), true),
            (json!({}), true),
            (json!({ "alg": "HS256", "typ": "at+jwt" }), true),
            (json!({ "alg": "HS256", "jwk": {} }), true),
        ] {
            assert_eq!(
                check_header(&members(header.clone())).iter().any(|finding| finding.refused),
                is_refused,
                "{header}"
            );
        }
    }
}
