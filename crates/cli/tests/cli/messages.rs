//! What is said about a value that is none: in words, and in the unit that was typed.

use clap::{Arg, ArgAction, Command, CommandFactory as _};

/// What only programmers read.
const JARGON: &[&str] = &[
    "NonZero",
    "non-zero",
    "u8",
    "u16",
    "u32",
    "u64",
    "usize",
    "i64",
    "f64",
    "^[",
    "\\d",
    "\\x",
    "invalid digit",
    "invalid socket",
    "regex",
    "pattern",
    "ParseInt",
    "(in milliseconds)",
    "out of range integral",
    "..=",
    "Infallible",
    "unexpected end of",
];

/// Values that hardly any option takes.
const BAD: &[&str] = &[
    "",
    " ",
    "0",
    "-1",
    "1.5",
    "x y",
    "soon",
    "30.11.2026",
    "localhost:8080x",
    "127.0.0.1",
    "500",
    "1y",
    "99999999999999999999",
    "\u{1f600}",
    "tel:",
    "a\u{7}b",
    "1=2=3",
];

/// Every command with its path, those without subcommands alone.
fn leaves(command: &Command, path: &[String], found: &mut Vec<(Vec<String>, Command)>) {
    let mut subcommands = command.get_subcommands().peekable();
    if subcommands.peek().is_none() {
        found.push((path.to_vec(), command.clone()));
    }
    for subcommand in subcommands {
        let mut path = path.to_vec();
        path.push(subcommand.get_name().to_owned());
        leaves(subcommand, &path, found);
    }
}

/// What the parser says to one value of one argument, if it refuses it for its own sake.
fn complaint(path: &[String], argument: &Arg, value: &str) -> Option<String> {
    let mut words = vec!["smartassist".to_owned()];
    words.extend(path.iter().cloned());
    match argument.get_long() {
        Some(long) => words.push(format!("--{long}={value}")),
        None => words.extend(["--".to_owned(), value.to_owned()]),
    }
    let error = smartassist_cli::Cli::command().try_get_matches_from(words).err()?;
    let is_about_the_value =
        matches!(error.kind(), clap::error::ErrorKind::ValueValidation | clap::error::ErrorKind::InvalidValue);
    is_about_the_value.then(|| error.to_string())
}

#[test]
fn no_option_speaks_of_rust_or_patterns() {
    let mut command = smartassist_cli::Cli::command();
    command.build();
    let (mut commands, mut refused) = (Vec::new(), 0);
    leaves(&command, &[], &mut commands);
    for (path, command) in commands {
        for argument in
            command.get_arguments().filter(|one| matches!(one.get_action(), ArgAction::Set | ArgAction::Append))
        {
            for value in BAD {
                let Some(text) = complaint(&path, argument, value) else { continue };
                refused += 1;
                // What was typed may be anything.
                let said = text.replace(value, "");
                let jargon = JARGON.iter().find(|word| said.contains(**word));
                assert!(jargon.is_none(), "{path:?} {}: {jargon:?} in {text}", argument.get_id());
            }
        }
    }
    assert!(refused > 200, "only {refused} values were refused");
}

#[test]
fn each_says_what_to_write() {
    for (line, words) in [
        (
            "user-status --from 30.11.2026 --to 2026-12-01",
            "write a day, such as 2025-06-02, or a time in UTC, such as 2025-06-02T10:30:00Z",
        ),
        ("dial tel:two|words", "write a number with its country code"),
        ("dial +447700900200 --ring-timeout 500", "write a time from 1s to 5m; a number without a unit is in seconds"),
        ("dial +447700900200 --ring-timeout 500ms", "write a time from 1s to 5m"),
        ("dial +447700900200 --threshold-words 0", "write a whole number from 1 to"),
        ("dial +447700900200 --notify-url example.com", "write a URL that begins with https:// or http://"),
        ("serve --pace 0", "write how many times faster, a whole number, 1 or more"),
        ("serve --listen 8080", "write an IP address and a port, such as 127.0.0.1:8080"),
        ("listen --count 0", "write a whole number, 1 or more"),
        ("conversation a/b", "write an id: letters, digits"),
        ("admin app create x --scope everything", "--scope: there is no such scope; write `dialout` or `analytics`"),
        (
            "admin app rotate x --overlap soon",
            "write a number with its unit, such as `500ms`, `30s`, `5m`, `2h` or `30d`",
        ),
        ("admin notifications list --limit many", "write a whole number"),
    ] {
        // A bar stands for a blank within a word.
        let words_typed: Vec<String> = line.split(' ').map(|word| word.replace('|', " ")).collect();
        let run = crate::program::smartassist(words_typed.iter().map(String::as_str)).run();
        assert_eq!(run.code, 2, "{line}: {run:?}");
        assert!(run.err.contains(words), "{line}: {}", run.err);
    }
}

#[test]
fn a_url_without_a_scheme_is_told_which_one_to_write() {
    for url in ["127.0.0.1:8080", "localhost:8080"] {
        let run = crate::program::smartassist(["intents", "--bot", "st-1", "--url", url]).run();
        assert_eq!(run.code, 2, "{run:?}");
        assert!(run.err.contains("http:// in front of it for a server on this machine"), "{}", run.err);
    }
}

#[test]
fn an_error_names_what_was_used_the_option_or_the_variable() {
    let intents = |options: &[&str]| {
        let line = ["intents", "--bot", "st-1"].into_iter().chain(options.iter().copied());
        let program = crate::program::smartassist(line).with("SMARTASSIST_CLIENT_ID", "cs-1");
        program.with("SMARTASSIST_CLIENT_SECRET", "0123456789abcdef0123456789abcdef")
    };
    let url = ["--url", "http://127.0.0.1:1"];
    for (option, value, variable) in [
        ("--url", "127.0.0.1:1", "SMARTASSIST_URL"),
        ("--timeout", "soon", "SMARTASSIST_TIMEOUT"),
        ("--token-lifetime", "soon", "SMARTASSIST_TOKEN_LIFETIME"),
        ("--root-certificate-file", "/nonexistent", "SMARTASSIST_ROOT_CERTIFICATE_FILE"),
        ("--client-secret-file", "/nonexistent", "SMARTASSIST_CLIENT_SECRET_FILE"),
    ] {
        let others = if option == "--url" { &[][..] } else { &url };
        let typed = intents(&[others, &[option, value]].concat()).run();
        assert!(typed.code == 2 && typed.err.starts_with(&format!("error: {option}: ")), "{typed:?}");
        // A secret and a file with one are not both set.
        if option != "--client-secret-file" {
            let set = intents(others).with(variable, value).run();
            assert!(set.code == 2 && set.err.starts_with(&format!("error: {variable}: ")), "{set:?}");
        }
    }
}

#[test]
fn one_grammar_of_durations_everywhere() {
    let read = |arguments: &[&str]| {
        let words = ["smartassist"].into_iter().chain(arguments.iter().copied());
        smartassist_cli::Cli::command().try_get_matches_from(words).is_ok()
    };
    for time in ["1d", "1h 30m", "1m30s", "90", "500ms", "2h", "30d"] {
        assert!(read(&["dial", "+1", "--wait", "--wait-for", time]), "{time}");
        assert!(read(&["admin", "app", "rotate", "x", "--overlap", time]), "{time}");
        assert!(read(&["token", "mint", "--lifetime", time]), "{time}");
        let file = format!("limits.body_timeout = {time:?}");
        assert!(file.parse::<smartassist_gateway::ops::settings::Config>().is_ok(), "{time}");
        let variables = [("SMARTASSIST_TIMEOUT", time)];
        assert!(smartassist_client::ClientBuilder::from_variables(variables).is_ok(), "{time}");
    }
}

#[test]
fn the_settings_are_printed_whatever_variables_are_set() {
    let serve = crate::program::smartassist(["serve", "--print-config"]);
    let serve = serve.with("SMARTASSIST_TLS_CERTIFICATE", "cert.pem").with("SMARTASSIST_PACE", "20");
    let run = serve.with("SMARTASSIST_DATA", "data").with("SMARTASSIST_ALLOW_PRIVATE", "true").run();
    assert!(run.code == 0 && run.out.contains("listen"), "{run:?}");
}
