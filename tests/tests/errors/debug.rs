//! Public errors have the same text in `Debug` and in `Display`: `main` prints the error that it returns with `Debug`.

use std::path::{Path, PathBuf};

use smartassist_tests::repository;

/// The crates whose errors programs return.
const CRATES: [&str; 5] = ["types", "auth", "client", "server", "gateway"];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// The types of a file that are errors.
fn errors(text: &str) -> Vec<&str> {
    let implemented = text.lines().filter_map(|line| line.strip_prefix("impl")?.split_once("Error for "));
    let errors = implemented.filter(|(before, _)| before.is_empty() || !before.ends_with(char::is_alphanumeric));
    errors.filter_map(|(_, rest)| rest.split(|c: char| !c.is_alphanumeric()).next()).collect()
}

/// Whether `Debug` of a type is derived, and so shows fields and variants.
fn is_derived(text: &str, name: &str) -> bool {
    let lines: Vec<&str> = text.lines().collect();
    let is_definition = |line: &&str| {
        let rest = line.split_once("enum ").or_else(|| line.split_once("struct ")).map(|(_, rest)| rest);
        rest.is_some_and(|rest| rest.split(|c: char| !c.is_alphanumeric()).next() == Some(name))
    };
    let Some(at) = lines.iter().position(is_definition) else { return false };
    let attributes = lines[..at].iter().rev().take_while(|line| line.starts_with("#[") || line.starts_with("///"));
    attributes.filter(|line| line.starts_with("#[derive(")).any(|line| line.contains("Debug"))
}

#[test]
fn no_error_derives_debug() {
    let (mut files, mut seen) = (Vec::new(), 0);
    for name in CRATES {
        sources(&repository().join("crates").join(name).join("src"), &mut files);
    }
    for file in files {
        let text = std::fs::read_to_string(&file).unwrap();
        for name in errors(&text) {
            seen += 1;
            let advice = "derive no `Debug`, and write `debug_as_text!` of smartassist-auth below `impl Error`";
            assert!(!is_derived(&text, name), "{}: {name}: {advice}", file.display());
        }
    }
    assert!(seen >= 40, "only {seen} errors were found");
}

#[test]
fn an_error_is_found_and_its_debug_too() {
    let text =
        "/// Why.\n#[derive(Clone, Debug)]\n#[non_exhaustive]\npub enum Odd {}\n\nimpl std::error::Error for Odd {}\n";
    assert_eq!(errors(text), ["Odd"]);
    assert!(is_derived(text, "Odd") && !is_derived(&text.replace(", Debug", ""), "Odd"));
}

#[test]
fn debug_reads_like_display() {
    use smartassist_client::Client;
    use smartassist_types::{BuildError, DialoutRequest};

    let build: BuildError = DialoutRequest::builder().build().unwrap_err();
    let client = Client::builder().build().unwrap_err();
    let pairs = [(format!("{build:?}"), build.to_string()), (format!("{client:?}"), client.to_string())];
    for (debug, display) in pairs {
        assert_eq!(debug, display);
    }
}
