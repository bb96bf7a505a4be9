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
