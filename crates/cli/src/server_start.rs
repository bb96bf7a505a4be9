//! Waits for a server on this machine that does not listen yet.

use std::io::ErrorKind;
use std::time::Duration;

use smartassist_client::reqwest::Url;
use tokio::net::TcpStream;
use tokio::time::{Instant, sleep, timeout_at};

use crate::failure::Failure;
use crate::output::Console;
use crate::receiver_client::is_this_machine;

/// Time between two attempts to connect.
const RETRY_INTERVAL: Duration = Duration::from_millis(50);

/// Returns when a server listens at the host and port of this URL, or after `wait`.
///
/// It repeats only refused connections, and only if the URL leads to this machine. It sends nothing, so no request can
/// be made twice. If the server still does not listen, the request that follows reports it.
///
/// # Errors
///
/// The output cannot be written.
pub async fn wait_until_listening(url: &str, wait: Duration, console: &mut Console<'_>) -> Result<(), Failure> {
    let Some(address) = address(url) else { return Ok(()) };
    let end = Instant::now() + wait;
    let mut was_refused = false;
    while is_refused(&address, end).await && Instant::now() < end {
        if !was_refused {
            console.note(&format!("nothing listens at {url} yet; waiting for it up to {} s", wait.as_secs_f64()))?;
            was_refused = true;
        }
        sleep(RETRY_INTERVAL).await;
    }
    Ok(())
}

/// Host and port of the URL, if it leads to this machine.
fn address(url: &str) -> Option<String> {
    let url = Url::parse(url).ok().filter(is_this_machine)?;
    Some(format!("{}:{}", url.host_str()?, url.port_or_known_default()?))
}

/// Whether a connection is refused. A successful connection is closed at once.
async fn is_refused(address: &str, end: Instant) -> bool {
    let connected = timeout_at(end, TcpStream::connect(address)).await;
    matches!(connected, Ok(Err(error)) if error.kind() == ErrorKind::ConnectionRefused)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_this_machine_is_waited_for() {
        for (url, wanted) in [
            ("http://127.0.0.1:8080", Some("127.0.0.1:8080")),
            ("http://[::1]:8080/api", Some("[::1]:8080")),
            ("https://localhost", Some("localhost:443")),
            ("https://platform.kore.ai", None),
            ("http://10.0.0.7:8080", None),
            ("no url", None),
        ] {
            assert_eq!(address(url).as_deref(), wanted, "{url}");
        }
    }
}
