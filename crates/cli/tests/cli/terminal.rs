//! The program on a terminal: what is shown there, and in which colours.

use crate::program::{Program, smartassist};
use crate::resources::DataFolder;
use crate::server::Server;

/// A gateway of its own, on a terminal with a name that has colours.
fn serve(data: &DataFolder, more: &[&str]) -> Program {
    data.program(&[&["serve", "--listen", "127.0.0.1:0"], more].concat()).with("TERM", "xterm-256color")
}

/// What `serve` shows from its start to its end.
fn shown(more: &[&str], variables: &[(&str, &str)]) -> String {
    let data = DataFolder::new();
    let program = variables.iter().fold(serve(&data, more), |program, (name, value)| program.with(name, value));
    let mut gateway = program.start_on_terminal(80);
    gateway.wait_for("a repeated dialout rings no phone twice");
    gateway.signal("TERM");
    let (code, shown) = gateway.end();
    assert_eq!(code, 0, "{shown}");
    shown
}

const GREEN_LEVEL: &str = "\u{1b}[32m INFO\u{1b}[0m";

#[test]
fn serve_on_a_terminal_says_where_it_is_and_logs_in_colours() {
    let shown = shown(&[], &[]);
    let first = shown.lines().next().unwrap();
    assert!(first.contains("note:") && first.contains("the API is at http://127.0.0.1:"), "{shown}");
    let log = shown.lines().find(|line| line.contains("stopping: no more connections are accepted")).unwrap();
    assert!(log.contains(GREEN_LEVEL), "{shown:?}");
}

#[test]
fn serve_writes_no_colours_where_none_are_wanted() {
    for (more, variables) in [
        (&["--color", "never"][..], &[][..]),
        (&["--color=never"], &[("CLICOLOR_FORCE", "1")]),
        (&[], &[("NO_COLOR", "1")]),
        (&[], &[("TERM", "dumb")]),
    ] {
        let shown = shown(more, variables);
        assert!(!shown.contains('\u{1b}'), "{more:?} {variables:?}: {shown:?}");
        assert!(shown.starts_with("note: the API is at http://127.0.0.1:"), "{more:?} {variables:?}: {shown}");
        assert!(shown.contains(" INFO "), "{more:?} {variables:?}: {shown}");
    }
    assert!(shown(&["--color", "always"], &[("NO_COLOR", "1")]).contains(GREEN_LEVEL), "asked for, it is written");
}

#[test]
fn a_log_for_machines_has_nothing_else_in_it_on_a_terminal() {
    for more in [&["--log-format", "json"][..], &["--log-format", "json", "--color", "always"]] {
        let shown = shown(more, &[]);
        for line in shown.lines() {
            assert!(serde_json::from_str::<serde_json::Value>(line).is_ok(), "{more:?}: {line:?} in {shown}");
        }
    }
}

#[test]
fn quiet_is_quiet_on_a_terminal() {
    let data = DataFolder::new();
    // There is nothing to wait for but the folder that the gateway makes for its data.
    let gateway = serve(&data, &["-q", "--log-level", "error"]).start_on_terminal(80);
    let ready = std::path::PathBuf::from(data.path("data/gateway.db"));
    crate::until("the gateway begins", || ready.exists());
    gateway.signal("TERM");
    let (code, shown) = gateway.end();
    assert_eq!((code, shown.as_str()), (0, ""));
}

#[test]
fn help_and_refusals_follow_the_same_rule() {
    for arguments in [&["dial", "--help"][..], &["dial", "--amd"]] {
        let run = |more: &[&str], variables: &[(&str, &str)]| {
            let program = smartassist([arguments, more].concat()).with("TERM", "xterm-256color");
            let program = variables.iter().fold(program, |program, (name, value)| program.with(name, value));
            program.run_on_terminal(80).1
        };
        assert!(run(&[], &[]).contains('\u{1b}'), "{arguments:?}");
        assert!(!run(&[], &[("NO_COLOR", "1")]).contains('\u{1b}'), "{arguments:?}");
        let coloured = |when: &str| {
            let program = smartassist([&["--color", when], arguments].concat()).with("TERM", "xterm-256color");
            program.run_on_terminal(80).1.contains('\u{1b}')
        };
        assert_eq!((coloured("never"), coloured("always")), (false, true), "{arguments:?}");
    }
}

#[test]
fn tables_keep_their_words_whole_on_a_narrow_terminal() {
    let server = Server::start();
    let agents = ["user-status", "--from", "2025-06-02", "--to", "2025-06-02", "--all"];
    for columns in [80, 60, 40] {
        for arguments in [&["intents"][..], &["conversation", "c-voice"], &["conversation", "c-chat"], &agents] {
            let run = || server.smartassist(arguments.iter().copied());
            let words = |text: &str| -> std::collections::BTreeSet<String> {
                text.split_whitespace().map(str::to_owned).collect()
            };
            let (code, shown) = run().with("NO_COLOR", "1").with("TERM", "xterm").run_on_terminal(columns);
            assert_eq!(code, 0, "{shown}");
            assert_eq!(words(&shown), words(&run().run().good()), "{columns}: {shown}");
            for line in shown.lines() {
                // A word that is wider than the room beside its name can only stand alone there.
                let fits = line.chars().count() <= usize::from(columns) || line.split_whitespace().count() <= 2;
                assert!(fits, "{columns} {arguments:?}: {line:?}");
            }
        }
    }
}

#[test]
fn commands_end_on_a_terminal_as_they_do_elsewhere() {
    let server = Server::start();
    for (arguments, code, words) in [
        (&["intents"][..], 0, "STATUS"),
        (&["conversation", "c-voice"], 0, "status"),
        (&["conversation", "c-none"], 1, "error:"),
        (&["user-status", "--from", "2025-06-02", "--to", "2025-06-02", "--all"], 0, "agent1@example.com"),
        (&["dial", "tel:person", "--wait", "--amd", "detect"], 0, "a person answered"),
        (&["dial", "tel:refused"], 1, "this trunk is down"),
    ] {
        let (ended, shown) = server.smartassist(arguments.iter().copied()).with("NO_COLOR", "1").run_on_terminal(80);
        assert_eq!(ended, code, "{arguments:?}: {shown}");
        assert!(shown.contains(words), "{arguments:?}: {shown}");
    }
}
