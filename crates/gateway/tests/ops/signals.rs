//! Signals to this process.

#![cfg(unix)]

use std::process::Command;
use std::time::Duration;

use smartassist_gateway::ops::StopSignals;

fn send(signal: &str) {
    let status = Command::new("kill").args(["-s", signal, &std::process::id().to_string()]).status().unwrap();
    assert!(status.success());
}

#[tokio::test]
async fn both_signals_are_received_each_time() {
    // From here on neither signal ends the process.
    let mut signals = StopSignals::listen().unwrap();
    let quiet = tokio::time::timeout(Duration::from_millis(50), signals.next()).await;
    assert!(quiet.is_err());
    for signal in ["TERM", "INT", "TERM"] {
        send(signal);
        tokio::time::timeout(Duration::from_secs(60), signals.next()).await.expect(signal);
    }
}
