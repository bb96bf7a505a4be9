//! The program works on the checkout that it is started in, whichever it was built in.

#![allow(clippy::unwrap_used, reason = "a test")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

const DOCUMENT: &str = "openapi/smartassist.yaml";

fn built() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn lint(folder: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut program = Command::new(env!("CARGO_BIN_EXE_xtask"));
    program.arg("lint").args(arguments).current_dir(folder).env_remove("SMARTASSIST_ROOT");
    let done = program.output().unwrap();
    (done.status.code(), String::from_utf8(done.stdout).unwrap())
}

#[test]
fn another_checkout_is_worked_on_and_named() {
    let folder = tempfile::tempdir().unwrap();
    let other = fs::canonicalize(folder.path()).unwrap();
    fs::create_dir_all(other.join("openapi")).unwrap();
    fs::write(other.join("Cargo.toml"), "[workspace]\n").unwrap();
    let text = fs::read_to_string(built().join(DOCUMENT)).unwrap();
    fs::write(other.join(DOCUMENT), text.replace("name: auth\n", "name: X-Auth-Token\n")).unwrap();
    for inside in [other.clone(), other.join("openapi")] {
        let (code, said) = lint(&inside, &[]);
        assert_eq!(code, Some(100), "{said}");
        assert!(said.contains(other.to_str().unwrap()) && said.contains(built().to_str().unwrap()), "{said}");
        assert!(said.contains("token-header"), "{said}");
        let (_, said) = lint(&inside, &["--format", "json"]);
        assert!(said.starts_with("{\"tree\":"), "{said}");
    }
}

#[test]
fn its_own_is_not() {
    for inside in ["", "xtask/src"] {
        let (code, said) = lint(&built().join(inside), &[]);
        assert_eq!(code, Some(0), "{said}");
        assert!(!said.contains(built().to_str().unwrap()), "{said}");
    }
}

#[test]
fn outside_of_any_it_is_the_one_it_was_built_in() {
    let folder = tempfile::tempdir().unwrap();
    let (code, said) = lint(folder.path(), &[]);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains(built().to_str().unwrap()), "{said}");
}
