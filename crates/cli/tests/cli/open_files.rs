//! A gateway that may have few files open: silent connections do not keep calls out.

use std::net::TcpStream;

use crate::program::StartedProgram;
use crate::resources::DataFolder;

/// More than the gateway may have open.
const SILENT: usize = 300;

/// A folder with an app and a bot, and the variables of its client.
fn set_up() -> (DataFolder, Vec<(String, String)>) {
    let data = DataFolder::new();
    let file = data.path("gateway.toml");
    let setup = "[[account]]\nname = 'Example'\n[[account.app]]\nname = 'Dialer'\nscopes = ['dialout']\n\
                 [[account.bot]]\nid = 'st-1'\nname = 'Reminder'\n";
    std::fs::write(&file, setup).unwrap();
    let credentials = data.good(&["admin", "apply", "-f", &file]);
    let variables = credentials.lines().filter_map(|line| line.split_once('='));
    let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    (data, variables)
}

fn start(data: &DataFolder, limit: &str, more: &[&str]) -> StartedProgram {
    let serve = ["serve", "--listen", "127.0.0.1:0", "--pace", "50"];
    data.program(&[&serve, more].concat()).limited(limit).start()
}

#[test]
fn calls_get_through_beside_more_silent_connections_than_files_may_be_open() {
    let (data, variables) = set_up();
    let mut gateway = start(&data, "ulimit -n 128", &[]);
    let warned = gateway.wait_for("this process may have 128 files open, so ");
    let url = gateway.wait_for("the API is at ").split(',').next().unwrap().to_owned();
    assert!(warned.starts_with("44 connections and 10 notifications at one time are served"), "{warned}");
    assert!(warned.contains("raise the limit") && warned.contains("to 1600 for all of them"), "{warned}");

    let address = url.strip_prefix("http://").unwrap();
    let silent: Vec<TcpStream> = (0..SILENT).map(|_| TcpStream::connect(address).unwrap()).collect();
    for number in 0..10 {
        let dial = ["dial", "tel:+447700900200", "--caller", "+12025550100", "--url", &url, "--bot", "st-1"];
        let dial = variables.iter().fold(data.program(&dial), |dial, (name, value)| dial.with(name, value));
        let run = dial.run();
        assert_eq!(run.code, 0, "call {number}: {run:?}");
    }
    drop(silent);
    gateway.signal("TERM");
    let ended = gateway.end();
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(!ended.err.contains("this process may have"), "it is said once: {}", ended.err);
}

#[test]
fn the_limit_is_raised_where_that_is_allowed() {
    let (data, _) = set_up();
    let mut gateway = start(&data, "ulimit -Sn 128 && ulimit -Hn 2000", &["--log-level", "debug"]);
    gateway.wait_for("1024 connections and 256 notifications at one time");
    gateway.wait_for("the API is at ");
    gateway.signal("TERM");
    let ended = gateway.end();
    assert_eq!(ended.code, 0, "{}", ended.err);
    assert!(!ended.err.contains("files open"), "{}", ended.err);
}

#[test]
fn with_too_few_for_any_gateway_it_does_not_start() {
    let (data, _) = set_up();
    let ended = start(&data, "ulimit -n 80", &[]).end();
    assert_eq!(ended.code, 1, "{ended:?}");
    assert!(ended.err.contains("80 files open") && ended.err.contains("96 at least"), "{}", ended.err);
}
