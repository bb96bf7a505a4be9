//! Pipes, colours, and being interrupted.

use crate::program::smartassist;
use crate::server::Server;

#[test]
fn a_pipe_that_nobody_reads_any_more_is_no_failure() {
    let server = Server::start();
    for arguments in [vec!["man"], vec!["completions", "bash"], vec!["intents"], vec!["dial", "tel:person", "--wait"]] {
        let mut run = server.smartassist(arguments.iter().copied()).start();
        run.stop_reading();
        let run = run.end();
        assert_eq!((run.code, run.err.contains("error")), (0, false), "{arguments:?}: {run:?}");
    }
}

#[test]
fn colours_are_for_terminals_and_for_those_who_ask() {
    let has_colours = |more: &[&str], variables: &[(&str, &str)]| {
        let arguments = ["trigger", "http://127.0.0.1:9"].into_iter().chain(more.iter().copied());
        let program = variables.iter().fold(smartassist(arguments), |program, (name, value)| program.with(name, value));
        program.run().err.contains('\u{1b}')
    };
    assert!(!has_colours(&[], &[]));
    assert!(!has_colours(&[], &[("CLICOLOR_FORCE", "1"), ("TERM", "xterm-256color")]));
    assert!(has_colours(&["--color", "always"], &[]));
    assert!(has_colours(&["--color", "always"], &[("NO_COLOR", "1")]));
    assert!(!has_colours(&["--color", "never"], &[]));
}

#[test]
fn what_servers_say_cannot_steer_the_terminal() {
    let mut receiver = smartassist(["listen", "--insecure", "--address", "127.0.0.1:0", "--count", "1"]).start();
    let url = receiver.wait_for("listening on ");
    let escape = r#"reason="\u001b[2J\u001b]0;owned\u0007""#;
    smartassist(["trigger", &url, "--event", "failed-busy", "--set", escape, "--conversation", "c\u{1b}[1m"])
        .run()
        .good();
    let out = receiver.end().good();
    assert!(!out.contains('\u{1b}') && out.contains("\u{fffd}[2J"), "{out:?}");
}

#[cfg(unix)]
#[test]
fn an_interrupted_call_is_told_to_go_on() {
    let server = Server::start();
    let mut run = server.smartassist(["dial", "tel:never-notified", "--wait", "-o", "json"]).start();
    run.wait_for("notifications are received at");
    // The answer is the first line of output, and then there is only waiting.
    run.wait_for_output();
    run.signal("INT");
    let run = run.end();
    assert!(run.code == 130 && run.err.contains("interrupted; the call goes on"), "{run:?}");
}

#[test]
fn a_wrong_command_line_is_code_2() {
    for arguments in [vec![], vec!["nonsense"], vec!["listen", "--count", "0"], vec!["token"], vec!["agents"]] {
        assert_eq!(smartassist(arguments.iter().copied()).run().code, 2, "{arguments:?}");
    }
    assert!(smartassist(["--version"]).run().good().contains("SmartAssist API 2025-06"));
}
