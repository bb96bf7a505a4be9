//! Completions and manual.

use crate::program::smartassist;

#[test]
fn every_shell_gets_its_completions() {
    for (shell, mark) in [
        ("bash", "complete -F _smartassist"),
        ("zsh", "#compdef smartassist"),
        ("fish", "complete -c smartassist"),
        ("powershell", "Register-ArgumentCompleter"),
        ("elvish", "edit:completion:arg-completer[smartassist]"),
    ] {
        let script = smartassist(["completions", shell]).run().good();
        assert!(script.contains(mark) && script.contains("ring-timeout"), "{shell}");
    }
}

#[test]
fn values_are_completed_where_an_option_takes_one_of_a_few_words() {
    let script = smartassist(["completions", "fish"]).run().good();
    for (command, option, words) in [
        ("dial", "-l amd ", &["disconnect", "detect", "disabled"][..]),
        ("dial", "-l amd-event ", &["amd_human_detected", "amd_machine_stopped_speaking", "amd_stopped"]),
        ("dial", "-l environment ", &["smartassist", "platform", "bots"]),
        ("intents", "-l environment ", &["smartassist", "platform", "bots"]),
        ("user-status", "-l granularity ", &["PT15M", "PT24H"]),
        ("serve", "-l log-format ", &["text", "json"]),
        ("serve", "-l log-level ", &["error", "warn", "info", "debug", "trace"]),
        ("app", "-l scope ", &["dialout", "analytics"]),
        ("app", "-l edition ", &["2023", "2025"]),
        ("app", "-l enforce-jti ", &["yes", "no"]),
        ("app", "-l secret ", &["client", "savg", "webhook"]),
        ("trunk", "-l enabled ", &["yes", "no"]),
        ("trigger", "-l event ", &["answered", "failed-busy"]),
        ("trigger", "-l broken ", &["bad-signature", "too-large"]),
        ("trigger", "-l edition ", &["2023", "2025"]),
        ("notifications", "-l state ", &["waiting", "delivered", "dead"]),
    ] {
        // The words stand in the lines that follow, each with its own description.
        let mut entries = script.split("\ncomplete ").filter(|entry| {
            ["using_subcommand ", "seen_subcommand_from "]
                .iter()
                .any(|words| entry.contains(&format!("{words}{command}")))
        });
        let entry = entries.find(|entry| entry.contains(option)).expect(option);
        for word in words {
            assert!(entry.contains(word), "{command} {option}: {word} is not in {entry}");
        }
    }
}

#[test]
fn the_manual_has_a_page_for_each_command() {
    let page = smartassist(["man"]).run().good();
    assert!(page.contains(".TH smartassist 1") && page.contains("Exit codes"), "{page}");
    let folder = tempfile::tempdir().unwrap();
    let into = folder.path().join("man1");
    assert_eq!(smartassist(["man", into.to_str().unwrap()]).run().good(), "");
    let mut pages: Vec<_> =
        std::fs::read_dir(into).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    pages.sort();
    insta::assert_debug_snapshot!(pages);
}
