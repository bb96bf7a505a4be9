//! Setting a gateway up in a data folder of its own.

use serde_json::Value;
use tempfile::TempDir;

use crate::program::{Program, ProgramRun, smartassist};

const ACCOUNT: &str = "637368b4a1d039e34ba63bbf";
const APP: &str = "cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44";
const SECRET: &str = "hunter2-client-secret-0123456789abcdef";

/// A data folder.
pub struct DataFolder(TempDir);

impl DataFolder {
    pub fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    /// One with an account and an app.
    pub fn with_app() -> Self {
        let data = Self::new();
        data.good(&["admin", "account", "create", "Example", "--id", ACCOUNT]);
        data.good(&["admin", "app", "create", "Dialer", "--client-id", APP, "--scope", "dialout"]);
        data
    }

    pub fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().unwrap().to_owned()
    }

    pub fn program(&self, arguments: &[&str]) -> Program {
        smartassist(arguments.iter().copied()).with("SMARTASSIST_DATA", &self.path("data"))
    }

    pub fn run(&self, arguments: &[&str]) -> ProgramRun {
        self.program(arguments).run()
    }

    pub fn good(&self, arguments: &[&str]) -> String {
        self.run(arguments).good()
    }

    fn write(&self, name: &str, text: &str) -> String {
        std::fs::write(self.path(name), text).unwrap();
        self.path(name)
    }
}

/// The value of a line such as `NAME=value`, or `name  value`.
fn value<'a>(out: &'a str, name: &str) -> &'a str {
    let mut lines = out.lines().filter_map(|line| line.strip_prefix(name));
    lines.next().unwrap().trim_start_matches(['=', ' '])
}

#[cfg(unix)]
fn mode(path: &str) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).unwrap().permissions().mode() & 0o777
}

#[test]
fn a_gateway_is_set_up_from_nothing() {
    let data = DataFolder::new();
    let account = data.good(&["admin", "account", "create", "Example"]);
    let account = value(&account, "id");
    let run = data.run(&["admin", "app", "create", "Dialer", "--scope", "dialout", "--scope", "SmartAssist Analytics"]);
    assert!(run.err.contains("they are not shown again"), "{}", run.err);
    let credentials = run.good();
    assert_eq!(value(&credentials, "SMARTASSIST_ACCOUNT_ID"), account);
    let names: Vec<&str> = credentials.lines().map(|line| line.split_once('=').unwrap().0).collect();
    let wanted = ["ACCOUNT_ID", "CLIENT_ID", "CLIENT_SECRET", "SAVG_SECRET", "WEBHOOK_SECRET"];
    assert_eq!(names, wanted.map(|name| format!("SMARTASSIST_{name}")));
    data.good(&["admin", "trunk", "create", "TRUNK", "--default"]);
    data.good(&[
        "admin",
        "bot",
        "create",
        "--id",
        "st-1",
        "--trunk",
        "TRUNK",
        "--number",
        "+4420",
        "--talk-time",
        "2m",
    ]);
    data.good(&["admin", "queue", "create", "Support", "--id", "qu-1"]);
    data.good(&["admin", "agent", "create", "john.doe@example.com", "--id", "u-1", "--custom-id", "0042"]);
    for (kind, id) in [
        ("account", account),
        ("app", "Dialer"),
        ("trunk", "TRUNK"),
        ("bot", "st-1"),
        ("queue", "qu-1"),
        ("agent", "u-1"),
    ] {
        let lines = data.run(&["admin", kind, "list", "-o", "json"]).lines(0);
        assert_eq!(lines.len(), 1, "{kind}");
        let name = if kind == "app" { &lines[0]["name"] } else { &lines[0]["id"] };
        assert_eq!(name, id);
        assert!(data.good(&["admin", kind, "list"]).contains(id), "{kind}");
    }
    #[cfg(unix)]
    assert_eq!((mode(&data.path("data")), mode(&data.path("data/gateway.db"))), (0o700, 0o600));
}

#[test]
fn the_credentials_make_tokens_that_count() {
    let data = DataFolder::new();
    data.good(&["admin", "account", "create", "Example"]);
    let credentials = data.good(&["admin", "app", "create", "Dialer", "--enforce-jwe"]);
    let jwk = data.good(&["admin", "app", "jwk"]);
    assert_eq!(data.good(&["admin", "app", "jwk"]), jwk);
    let jwk = data.write("platform.jwk", &jwk);
    let mint = credentials
        .lines()
        .filter_map(|line| line.split_once('='))
        .fold(smartassist(["token", "mint", "--encrypt-to", &jwk]), |program, (name, value)| program.with(name, value));
    assert_eq!(mint.run().good().trim().split('.').count(), 5);
}

#[test]
fn things_are_changed_shown_and_deleted() {
    let data = DataFolder::with_app();
    data.good(&["admin", "trunk", "create", "T"]);
    data.good(&["admin", "bot", "create", "--id", "st-1", "--flow", "Reminder"]);
    data.good(&["admin", "queue", "create", "Support", "--id", "qu-1"]);
    data.good(&["admin", "agent", "create", "a@example.com", "--id", "u-1", "--last-name", "Doe"]);
    for (arguments, field, is) in [
        (vec!["admin", "account", "update", ACCOUNT, "--name", "Other"], "name", Value::from("Other")),
        (vec!["admin", "app", "update", APP, "--enforce-jti", "--edition", "2025"], "enforce_jti", true.into()),
        (vec!["admin", "app", "update", APP, "--enforce-jti=no"], "enforce_jti", false.into()),
        (vec!["admin", "app", "update", APP, "--disabled"], "disabled", true.into()),
        (vec!["admin", "app", "update", APP, "--name", "Renamed"], "edition", "2025".into()),
        (vec!["admin", "app", "update", APP, "--no-scopes"], "scopes", Value::Array(Vec::new())),
        (vec!["admin", "trunk", "update", "T", "--enabled=no", "--default"], "enabled", false.into()),
        (
            vec!["admin", "trunk", "update", "T", "--allow-emergency", "911", "--allow-emergency", "tel:1-1-2"],
            "allow_emergency",
            serde_json::json!(["112", "911"]),
        ),
        (vec!["admin", "trunk", "update", "T", "--no-emergency"], "allow_emergency", Value::Null),
        (vec!["admin", "bot", "update", "st-1", "--trunk", "T", "--talk-time", "0"], "talk_seconds", 0.into()),
        (vec!["admin", "bot", "update", "st-1", "--trunk", "", "--flow", ""], "trunk", Value::Null),
        (vec!["admin", "queue", "update", "qu-1", "--name", "Sales"], "name", "Sales".into()),
        (vec!["admin", "agent", "update", "u-1", "--email", "b@example.com"], "last_name", "Doe".into()),
    ] {
        let show = ["admin", arguments[1], "show", arguments[3], "-o", "json"];
        let edited = data.good(&[arguments.as_slice(), &["-o", "json"]].concat());
        assert_eq!(data.good(&show), edited, "{arguments:?}");
        let thing: Value = serde_json::from_str(&edited).unwrap();
        assert_eq!(thing[field], is, "{arguments:?}");
    }
    for (kind, id) in
        [("app", APP), ("trunk", "T"), ("bot", "st-1"), ("queue", "qu-1"), ("agent", "u-1"), ("account", ACCOUNT)]
    {
        // Nobody is there to type DELETE.
        let run = data.program(&["admin", kind, "delete", id]).input("DELETE\n").run();
        assert!(run.code == 2 && run.err.contains("--yes"), "{run:?}");
        assert!(!data.good(&["admin", kind, "list", "-o", "json"]).is_empty());
        data.good(&["admin", kind, "delete", id, "--yes"]);
        assert!(data.good(&["admin", kind, "list", "-o", "json"]).is_empty(), "{kind}");
        assert_eq!(data.run(&["admin", kind, "delete", id, "--yes"]).code, 1);
    }
}

#[test]
fn names_do_where_ids_do() {
    let data = DataFolder::with_app();
    data.good(&["admin", "bot", "create", "--id", "st-1", "--name", "Reminder"]);
    data.good(&["admin", "queue", "create", "Support", "--id", "qu-1"]);
    data.good(&["admin", "agent", "create", "jane.doe@example.com", "--id", "u-1"]);
    for (kind, name, id) in [
        ("account", "Example", ACCOUNT),
        ("app", "dialer", APP),
        ("bot", "Reminder", "st-1"),
        ("queue", "support", "qu-1"),
        ("agent", "JANE.doe@example.com", "u-1"),
    ] {
        let show = |word: &str| {
            let shown: Value = serde_json::from_str(&data.good(&["admin", kind, "show", word, "-o", "json"])).unwrap();
            shown["id"].as_str().unwrap().to_owned()
        };
        assert_eq!((show(name).as_str(), show(id).as_str()), (id, id), "{kind}");
    }
    for kind in ["app", "bot", "queue", "agent"] {
        assert!(!data.good(&["admin", kind, "list", "--account-id", "example", "-o", "json"]).is_empty(), "{kind}");
    }
    assert_eq!(data.run(&["admin", "bot", "list", "--account-id", "Nobody"]).code, 1);
    data.good(&["admin", "trunk", "create", "MAIN", "--account-id", "Example"]);
    data.good(&["admin", "agent", "set-status", "Jane.Doe@example.com", "Away"]);
    data.good(&["admin", "agent", "update", "jane.doe@example.com", "--email", "jane@example.com"]);
    data.good(&["admin", "bot", "update", "Reminder", "--name", "Survey"]);
    data.good(&["admin", "queue", "update", "Support", "--name", "Sales"]);
    data.good(&["admin", "app", "update", "Dialer", "--name", "Calls"]);
    data.good(&["admin", "app", "rotate", "calls"]);
    // A name that two have is none.
    data.good(&["admin", "queue", "create", "Sales", "--id", "qu-2"]);
    let run = data.run(&["admin", "queue", "delete", "Sales", "--yes"]);
    assert!(run.code == 2 && run.err.contains("qu-1, qu-2"), "{run:?}");
    for (kind, name) in [("agent", "jane@example.com"), ("bot", "survey"), ("app", "CALLS")] {
        data.good(&["admin", kind, "delete", name, "--yes"]);
        assert!(data.good(&["admin", kind, "list", "-o", "json"]).is_empty(), "{kind}");
    }
    assert_eq!(data.run(&["admin", "agent", "show", "jane@example.com"]).code, 1);
    assert_eq!(data.run(&["admin", "agent", "set-status", "jane@example.com", "Away"]).code, 1);
}

#[test]
fn credentials_that_a_dialer_has_already_are_kept() {
    let data = DataFolder::new();
    data.good(&["admin", "account", "create", "Example"]);
    let file = data.write("savg", &format!("{SECRET}\n"));
    let from = format!("file:{file}");
    let arguments = [
        ["admin", "app", "create", "Dialer", "--client-id", APP].as_slice(),
        &["--client-secret-from", "env:DIALER", "--savg-secret-from", &from, "-o", "json"],
    ];
    let run = data.program(&arguments.concat()).with("DIALER", SECRET).run();
    let made: Value = serde_json::from_str(&run.good()).unwrap();
    let names: Vec<&String> = made.as_object().unwrap().keys().collect();
    assert_eq!(names, ["account_id", "client_id", "webhook_secret"]);
    assert_eq!(made["client_id"], APP);
    for (from, words) in [
        (SECRET, "env:NAME or file:PATH"),
        ("env:UNSET", "the variable is not set"),
        ("env:SHORT", "fewer than 32 bytes"),
        ("file:/nowhere", "cannot be read"),
    ] {
        let arguments = ["admin", "app", "create", "Other", "--client-secret-from", from];
        let run = data.program(&arguments).with("SHORT", "hunter2").run();
        assert!(run.code == 2 && run.err.contains(words) && !run.err.contains("hunter2"), "{from}: {run:?}");
    }
    // A variable of the client is not meant by accident.
    let run = data
        .program(&["admin", "app", "create", "Other", "-o", "json"])
        .with("SMARTASSIST_CLIENT_SECRET", SECRET)
        .run();
    assert!(!run.good().contains(SECRET));
}

#[test]
fn a_rotation_lets_the_old_secret_count_for_a_while() {
    let data = DataFolder::with_app();
    let count = || {
        let app: Value = serde_json::from_str(&data.good(&["admin", "app", "show", APP, "-o", "json"])).unwrap();
        app["client_secrets"].as_u64().unwrap()
    };
    assert_eq!(count(), 1);
    let run = data.run(&["admin", "app", "rotate", APP]);
    assert!(run.err.contains("note: the previous secret is valid until 20"), "{}", run.err);
    assert_eq!(run.good().lines().count(), 3);
    assert_eq!(count(), 2);
    for overlap in ["0", "2h"] {
        let refused = data.run(&["admin", "app", "rotate", APP, "--overlap", overlap]);
        assert!(refused.code == 1 && refused.err.contains("promised until 20"), "{refused:?}");
        assert!(refused.err.contains("--force-rotation"), "{refused:?}");
    }
    assert_eq!(count(), 2);
    data.good(&["admin", "app", "rotate", APP, "--overlap", "0", "--force-rotation"]);
    assert_eq!(count(), 1);
    let savg = data.good(&["admin", "app", "rotate", APP, "--secret", "savg"]);
    assert!(savg.contains("SMARTASSIST_SAVG_SECRET=") && !savg.contains("CLIENT_SECRET"), "{savg}");
    assert_eq!(data.run(&["admin", "app", "rotate", "cs-nobody"]).code, 1);
}

#[test]
fn secrets_can_go_to_a_file() {
    let data = DataFolder::with_app();
    let file = data.path("app.env");
    let run = data.run(&["admin", "app", "rotate", APP, "--secrets-to", &file]);
    assert_eq!(run.good(), format!("SMARTASSIST_ACCOUNT_ID={ACCOUNT}\nSMARTASSIST_CLIENT_ID={APP}\n"));
    let written = std::fs::read_to_string(&file).unwrap();
    assert!(written.contains("SMARTASSIST_CLIENT_SECRET="), "{written}");
    #[cfg(unix)]
    assert_eq!(mode(&file), 0o600);
    // A file that is there stays, and nothing is made that nobody would get.
    let again = data.run(&["admin", "app", "rotate", APP, "--secret", "savg", "--secrets-to", &file]);
    assert!(again.code == 2 && again.err.contains("its secrets, which are valid"), "{again:?}");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), written);
    // What is not a file may never end, and is not read.
    #[cfg(unix)]
    {
        let device = data.run(&["admin", "app", "rotate", APP, "--secret", "savg", "--secrets-to", "/dev/null"]);
        assert!(device.code == 2 && device.err.contains("is not a regular file"), "{device:?}");
    }
    // What fails leaves no file, and a file that cannot be made nothing else.
    let (other, nowhere) = (data.path("other.env"), data.path("nowhere/other.env"));
    assert_eq!(data.run(&["admin", "app", "create", "", "--secrets-to", &other]).code, 2);
    assert!(!std::path::Path::new(&other).exists());
    let refused = data.run(&["admin", "app", "create", "Other", "--secrets-to", &nowhere]);
    assert!(refused.code == 2 && refused.err.contains("nothing was changed"), "{refused:?}");
    assert!(!data.good(&["admin", "app", "list"]).contains("Other"));
}

#[test]
fn what_is_wrong_is_said_with_what_to_do() {
    let data = DataFolder::new();
    let run = data.run(&["admin", "bot", "list"]);
    assert!(run.code == 1 && run.err.contains("gateway.db does not exist"), "{run:?}");
    assert!(!std::path::Path::new(&data.path("data")).exists());
    let data = DataFolder::with_app();
    for (arguments, code, words) in [
        (vec!["admin", "bot", "create", "--id", "/"], 2, "bot /: id: must have only letters"),
        (vec!["admin", "bot", "show", "st-1"], 1, "there is no such bot; `bot list` shows"),
        (
            vec!["admin", "bot", "list", "--account-id", "637368b4a1d039e34ba63bb"],
            1,
            "did you mean 637368b4a1d039e34ba63bbf?",
        ),
        (vec!["admin", "app", "create", "x", "--scope", "dialuot"], 2, "did you mean `dialout`?"),
        (vec!["admin", "app", "create", "x", "--client-id", APP], 1, "another app has this id already"),
        (vec!["admin", "app", "show", "cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c45"], 1, "did you mean cs-1e845b00"),
        (vec!["admin", "account", "delete", ACCOUNT, "--yes"], 1, "the account has an app; delete that first"),
        (vec!["admin", "app", "update", APP, "--edition", "2024"], 2, "2023, 2025"),
        (vec!["admin", "app", "rotate", APP, "--overlap", "soon"], 2, "write a number with its unit"),
        (vec!["admin", "notifications", "list", "--since", "yesterday"], 2, "write a time with its zone"),
    ] {
        let run = data.run(&arguments);
        assert_eq!(run.code, code, "{arguments:?}: {run:?}");
        assert!(run.err.contains(words), "{arguments:?}: {}", run.err);
    }
    data.good(&["admin", "account", "create", "Second"]);
    let run = data.run(&["admin", "queue", "create", "Support"]);
    assert!(run.code == 2 && run.err.contains("more than one account"), "{run:?}");
    data.good(&["admin", "queue", "create", "Support", "--account-id", ACCOUNT]);
    let run = data.program(&["admin", "queue", "create", "Sales"]).with("SMARTASSIST_ACCOUNT_ID", ACCOUNT).run();
    run.good();
    assert_eq!(data.good(&["admin", "queue", "list"]).lines().count(), 3);
}

#[test]
fn a_running_gateway_sees_what_is_set_up() {
    let data = DataFolder::new();
    let mut gateway = data.program(&["serve", "--listen", "127.0.0.1:0"]).start();
    let url = gateway.wait_for("the API is at ");
    let url = url.split(',').next().unwrap();
    data.good(&["admin", "account", "create", "Example"]);
    data.good(&["admin", "bot", "create", "--id", "st-1"]);
    let credentials = data.good(&["admin", "app", "create", "Reports", "--scope", "analytics"]);
    let ask = || {
        let program = smartassist(["intents", "--url", url, "--bot", "st-1", "-o", "json"]);
        let variables = credentials.lines().filter_map(|line| line.split_once('='));
        variables.fold(program, |program, (name, value)| program.with(name, value)).run()
    };
    crate::until("the app is known", || ask().code == 0);
    data.good(&["admin", "app", "update", value(&credentials, "SMARTASSIST_CLIENT_ID"), "--disabled"]);
    crate::until("the app is refused", || ask().code == 1);
    drop(gateway);
}

#[test]
fn the_data_folder_is_where_a_gateway_looks_for_it() {
    let folder = tempfile::tempdir().unwrap();
    let home = folder.path().to_str().unwrap();
    let create = || smartassist(["admin", "account", "create", "Example"]);
    create().with("HOME", home).run().good();
    assert!(folder.path().join(".local/share/smartassist/gateway.db").exists());
    create().with("HOME", home).with("XDG_DATA_HOME", &format!("{home}/xdg")).run().good();
    assert!(folder.path().join("xdg/smartassist/gateway.db").exists());
    smartassist(["admin", "account", "create", "Example", "--data", &format!("{home}/given")])
        .with("HOME", home)
        .run()
        .good();
    assert!(folder.path().join("given/gateway.db").exists());
    // The settings of the gateway count here as well.
    let settings = folder.path().join("config.toml");
    std::fs::write(&settings, format!("data_folder = \"{home}/settings\"\n")).unwrap();
    create().with("HOME", home).with("SMARTASSIST_CONFIG", settings.to_str().unwrap()).run().good();
    assert!(folder.path().join("settings/gateway.db").exists());
    std::fs::write(&settings, "data_foldr = \"\"\n").unwrap();
    let run = create().with("HOME", home).with("SMARTASSIST_CONFIG", settings.to_str().unwrap()).run();
    assert!(run.code == 2 && run.err.contains("data_folder"), "{run:?}");
}
