//! What `--help` says of each command: texts for people, to be read when they change.

use crate::program::smartassist;
use idioms::IDIOMS;

/// The list is that of the whole workspace.
#[path = "../../../../tests/tests/names/idioms.rs"]
mod idioms;

#[test]
fn help_is_written_for_people() {
    let commands = [
        "",
        "demo",
        "serve",
        "dial",
        "conversation",
        "intents",
        "user-status",
        "listen",
        "trigger",
        "token",
        "token mint",
        "token inspect",
        "completions",
        "man",
        "admin",
        "admin account",
        "admin account create",
        "admin app",
        "admin app create",
        "admin app update",
        "admin app rotate",
        "admin bot",
        "admin bot create",
        "admin trunk",
        "admin trunk create",
        "admin queue",
        "admin queue update",
        "admin agent",
        "admin agent set-status",
        "admin agent create",
        "admin apply",
        "admin notifications",
        "admin notifications list",
        "admin notifications show",
        "admin notifications retry",
        "admin notifications skip",
        "admin notifications replay",
        "admin backup",
        "admin import",
        "admin import sessions",
    ];
    for command in commands {
        let arguments: Vec<&str> = command.split_whitespace().chain(["--help"]).collect();
        let help = smartassist(arguments.iter().copied()).run().good();
        for line in help.lines() {
            assert!(line.chars().count() <= 100, "{command}: {line}");
        }
        let name = if command.is_empty() { "smartassist".to_owned() } else { command.replace(' ', "_") };
        insta::assert_snapshot!(format!("help_{name}"), help);
    }
    insta::assert_snapshot!("help_short", smartassist(["dial", "-h"]).run().good());
}

#[test]
fn values_of_variables_are_not_part_of_the_help() {
    let help =
        smartassist(["dial", "--help"]).with("SMARTASSIST_CALLER", "+4420").with("SMARTASSIST_BOT", "st-7").run();
    let help = help.good();
    assert!(!help.contains("+4420\n") && !help.contains("st-7"), "{help}");
}

#[test]
fn every_command_says_what_it_does_and_shows_an_example() {
    fn check(command: &clap::Command, path: &str) {
        let about = command.get_about().map(ToString::to_string).unwrap_or_default();
        assert!(!about.is_empty() && !about.contains('\n'), "{path}: {about:?}");
        let help = command.clone().render_long_help().to_string();
        assert!(path == "smartassist" || help.contains("Example"), "{path}: {help}");
        assert!(help.contains(path), "{path}: {help}");
        for line in help.lines() {
            let idiom = IDIOMS.iter().find(|(idiom, _)| idioms::words(line).contains(&format!(" {idiom} ")));
            assert!(idiom.is_none(), "{path}: {idiom:?} in {line}");
        }
        for child in command.get_subcommands() {
            check(child, &format!("{path} {}", child.get_name()));
        }
    }
    check(&smartassist_cli::parser(), "smartassist");
}
