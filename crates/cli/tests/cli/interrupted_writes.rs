//! Runs that are cut off while the database is being written.

use std::time::{Duration, Instant};

use crate::resources::DataFolder;

const FILE: &str = "
[[account]]
name = 'Example'
[[account.app]]
name = 'Dialer'
[[account.app]]
name = 'Survey'
";

/// Waits until the file holds this many secrets, whole lines of them.
fn until_written(path: &str, secrets: usize) {
    let patience = Instant::now();
    let written = || std::fs::read_to_string(path).unwrap_or_default();
    while written().matches("_SECRET=").count() < secrets || !written().ends_with('\n') {
        assert!(patience.elapsed() < Duration::from_secs(60), "the secrets are not in the file");
        std::thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn new_secrets_are_on_the_disk_before_the_database_knows_them() {
    for (number, arguments) in [
        &["admin", "app", "create", "Dialer"][..],
        &["admin", "apply", "-f", "-"],
        &["admin", "app", "rotate", "cs-1", "--secret", "webhook"],
    ]
    .iter()
    .enumerate()
    {
        let data = DataFolder::new();
        data.good(&["admin", "account", "create", "Example"]);
        data.good(&["admin", "app", "create", "First", "--client-id", "cs-1"]);
        let before = data.good(&["admin", "app", "list"]);
        let file = data.path("new.env");
        let command = [arguments, &["--secrets-to", &file][..]].concat();
        let program = || data.program(&command).input(FILE);

        // Nobody can write the database while this lasts.
        let other = rusqlite::Connection::open(data.path("data/gateway.db")).unwrap();
        other.execute_batch("BEGIN IMMEDIATE").unwrap();
        let run = program().start();
        until_written(&file, [3, 6, 1][number]);
        run.signal("KILL");
        run.end();
        other.execute_batch("ROLLBACK").unwrap();

        assert_eq!(data.good(&["admin", "app", "list"]), before, "{command:?}");
        let again = program().run();
        assert!(again.code == 2 && again.err.contains("does not know its secrets"), "{again:?}");
        assert!(again.err.contains("cut off") && again.err.contains("delete it"), "{again:?}");
        std::fs::remove_file(&file).unwrap();
        program().run().good();
        until_written(&file, [3, 6, 1][number]);
    }
}

#[test]
fn where_the_database_may_have_changed_the_file_stays() {
    let data = DataFolder::new();
    data.good(&["admin", "account", "create", "Example"]);
    let file = data.path("new.env");
    let other = rusqlite::Connection::open(data.path("data/gateway.db")).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let failed = data.run(&["admin", "app", "create", "Dialer", "--secrets-to", &file]);
    assert!(failed.code == 1 && failed.err.contains("new.env stays"), "{failed:?}");
    until_written(&file, 3);
}
