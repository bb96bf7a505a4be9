//! Applying a file.

use serde_json::Value;

use crate::resources::DataFolder;

const FILE: &str = r#"
[[account]]
id = "637368b4a1d039e34ba63bbf"
name = "Example"

[[account.app]]
name = "Dialer"
scopes = ["dialout"]
client_secret = { file = "dialer.txt" }

[[account.trunk]]
name = "TRUNK"

[[account.bot]]
id = "st-1"
name = "Reminder"
trunk = "TRUNK"

[[account.agent]]
email = "john.doe@example.com"
"#;

/// A folder with the file and the secret that it names.
fn data(file: &str) -> (DataFolder, String) {
    let data = DataFolder::new();
    let path = data.path("gateway.toml");
    std::fs::write(&path, file).unwrap();
    std::fs::write(data.path("dialer.txt"), "a client secret of at least 32 bytes\n").unwrap();
    (data, path)
}

#[test]
fn a_file_is_tried_applied_and_kept() {
    let (data, file) = data(FILE);
    let trial = data.good(&["admin", "apply", "-f", &file, "--dry-run"]);
    insta::assert_snapshot!(trial, @r"
    ACTION  KIND     ACCOUNT                   ID                        NAME      FIELDS
    create  account  637368b4a1d039e34ba63bbf  637368b4a1d039e34ba63bbf  Example
    create  app      637368b4a1d039e34ba63bbf  (new)                     Dialer
    create  trunk    637368b4a1d039e34ba63bbf  TRUNK                     TRUNK
    create  bot      637368b4a1d039e34ba63bbf  st-1                      Reminder
    create  agent    637368b4a1d039e34ba63bbf  (new)
    ");
    assert!(!std::path::Path::new(&data.path("data")).exists(), "a trial changes nothing");

    let applied = data.good(&["admin", "apply", "-f", &file]);
    assert!(applied.contains("SMARTASSIST_SAVG_SECRET=") && !applied.contains("CLIENT_SECRET"), "{applied}");

    let run = data.run(&["admin", "apply", "-f", &file, "-o", "json"]);
    assert!(run.err.contains("nothing changes"), "{}", run.err);
    let document: Value = serde_json::from_str(&run.good()).unwrap();
    assert_eq!(document["credentials"], Value::Array(Vec::new()));
    let steps = document["steps"].as_array().unwrap();
    assert!(steps.len() == 5 && steps.iter().all(|step| step["action"] == "keep"), "{document}");

    std::fs::write(&file, FILE.replace("Reminder", "Survey")).unwrap();
    let changed = data.run(&["admin", "apply", "-f", &file, "-o", "json"]).good();
    let document: Value = serde_json::from_str(&changed).unwrap();
    let steps = document["steps"].as_array().unwrap().iter().filter(|step| step["action"] != "keep");
    let steps: Vec<_> = steps.map(|step| (&step["action"], &step["id"], &step["fields"][0])).collect();
    assert_eq!(steps, [(&"change".into(), &"st-1".into(), &"name".into())]);
}

#[test]
fn pruning_deletes_what_is_not_named_if_that_is_meant() {
    let (data, file) = data(FILE);
    data.good(&["admin", "apply", "-f", &file]);
    let run = data.run(&["admin", "queue", "create", "Extra", "--id", "qu-1"]);
    run.good();
    let run = data.run(&["admin", "apply", "-f", &file]);
    assert!(run.err.contains("does not name 1 more"), "{}", run.err);
    assert_eq!(data.run(&["admin", "apply", "-f", &file, "--prune"]).code, 2);
    assert!(data.good(&["admin", "queue", "list"]).contains("qu-1"));
    assert!(data.good(&["admin", "apply", "-f", &file, "--prune", "--dry-run"]).contains("delete  queue"));
    data.good(&["admin", "apply", "-f", &file, "--prune", "--yes"]);
    assert!(!data.good(&["admin", "queue", "list"]).contains("qu-1"));
    assert!(data.good(&["admin", "bot", "list"]).contains("st-1"));
}

#[test]
fn a_file_that_is_wrong_changes_nothing() {
    let (data, file) = data(&FILE.replace("scopes", "scope").replace("dialer.txt", "none.txt").replace("st-1", "-"));
    let run = data.run(&["admin", "apply", "-f", &file]);
    assert_eq!(run.code, 2);
    for words in [
        "resource file, line 8, column 1: an app has no `scope`; did you mean `scopes`?",
        "resource file, line 9, column 17: the file of `client_secret` cannot be read",
        "resource file, line 15, column 6: `id` must have only letters",
    ] {
        assert!(run.err.contains(words), "{words}: {}", run.err);
    }
    assert!(!std::path::Path::new(&data.path("data")).exists());
    let run = data.program(&["admin", "apply", "-f", "-"]).input("[[account]").run();
    assert!(run.code == 2 && run.err.contains("line 1, column"), "{run:?}");
    assert_eq!(data.run(&["admin", "apply", "-f", &data.path("nowhere")]).code, 2);
}

#[test]
fn secrets_that_are_made_can_go_to_a_file() {
    let (data, file) = data(FILE);
    let secrets = data.path("secrets.env");
    let out = data.good(&["admin", "apply", "-f", &file, "--secrets-to", &secrets]);
    assert!(!out.contains("SECRET="), "{out}");
    assert!(std::fs::read_to_string(&secrets).unwrap().contains("SMARTASSIST_WEBHOOK_SECRET=whsec_"));
    // Where none are made, there is no file.
    let none = data.path("none.env");
    data.good(&["admin", "apply", "-f", &file, "--secrets-to", &none]);
    assert!(!std::path::Path::new(&none).exists());
}

#[test]
fn the_same_command_can_be_run_again() {
    let (data, file) = data(FILE);
    let secrets = data.path("credentials.env");
    let apply = || data.run(&["admin", "apply", "-f", &file, "--secrets-to", &secrets]);
    assert_eq!(apply().code, 0);
    let first = std::fs::read_to_string(&secrets).unwrap();
    let again = apply();
    assert_eq!(again.code, 0, "{again:?}");
    assert_eq!(std::fs::read_to_string(&secrets).unwrap(), first, "no secret was due");
}
