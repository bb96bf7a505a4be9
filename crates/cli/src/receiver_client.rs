//! The HTTP client for receivers of notifications. It sends only to the URL of the command line.

use std::net::IpAddr;
use std::time::Duration;

use smartassist_client::ConnectProblem;
use smartassist_client::reqwest::{Client, Error, Url, redirect};

use crate::failure::Failure;

/// Idle time after which a connection to a receiver is closed; servers commonly keep them longer.
const MAX_IDLE_TIME: Duration = Duration::from_secs(30);

/// Parses the URL of a receiver, and creates a client that follows no redirects and uses no proxy for this machine.
/// `what` names the source of the URL in errors.
///
/// # Errors
///
/// The URL is invalid. The failure does not contain it, because it may contain a password.
pub fn client_for(what: &str, url: &str, timeout: Duration) -> Result<(Client, Url), Failure> {
    let url = Url::parse(url).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
    let url = url.ok_or_else(|| Failure::usage(format!("{what} is not an http or https URL")))?;
    let builder =
        Client::builder().redirect(redirect::Policy::none()).timeout(timeout).pool_idle_timeout(MAX_IDLE_TIME);
    let client = if is_this_machine(&url) { builder.no_proxy() } else { builder }.build();
    let client = client
        .map_err(|_| Failure::failed("the HTTP client cannot start").hint("install the system's root certificates"));
    Ok((client?, url))
}

/// Why a connection to a receiver failed.
pub fn connection_error(error: &Error) -> String {
    match ConnectProblem::of_error(error) {
        Some(problem) => format!("no connection to the receiver: {}", problem.description()),
        None => "no connection to the receiver".to_owned(),
    }
}

/// Whether a URL always leads to this machine.
pub fn is_this_machine(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    match host.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>() {
        Ok(address) => address.is_loopback(),
        Err(_) => host == "localhost" || host.ends_with(".localhost"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn this_machine_is_known_by_its_addresses() {
        for (url, wanted) in [
            ("http://127.0.0.1:8080", true),
            ("http://[::1]:8080", true),
            ("http://localhost", true),
            ("http://api.localhost:1", true),
            ("https://platform.kore.ai", false),
            ("http://10.0.0.7", false),
            ("http://127.example", false),
            ("http://localhost.example", false),
        ] {
            assert_eq!(is_this_machine(&Url::parse(url).unwrap()), wanted, "{url}");
        }
    }

    #[test]
    fn what_is_no_url_is_refused_and_not_repeated() {
        for url in ["", "receiver", "ftp://receiver.example", "http://", "me:hunter2@receiver.example"] {
            let failure = client_for("--forward", url, Duration::from_secs(1)).expect_err(url);
            assert!(!format!("{failure:?}").contains("hunter2"));
        }
    }
}
