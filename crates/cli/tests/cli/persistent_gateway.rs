//! A gateway to keep, all of it from the command line: set up, fed, served, asked, stopped.

use serde_json::{Value, json};

use crate::program::Program;
use crate::resources::DataFolder;

const ACCOUNT: &str = "637368b4a1d039e34ba63bbf";
const SETUP: &str = r#"
[[account]]
id = "637368b4a1d039e34ba63bbf"
name = "Example"

[[account.app]]
id = "cs-1e845b00-58d3-5e34-ab5c-0a1f5d1d4c44"
name = "Dialer"
scopes = ["dialout", "analytics"]
edition = "2025"

[[account.bot]]
id = "st-1"
name = "Reminder"

[[account.agent]]
id = "u-1"
email = "jane.doe@example.com"
first_name = "Jane"
"#;

/// A data folder with everything set up, and the variables a client of it needs.
pub fn set_up() -> (DataFolder, Vec<(String, String)>) {
    let data = DataFolder::new();
    let file = data.path("gateway.toml");
    std::fs::write(&file, SETUP).unwrap();
    let given = data.good(&["admin", "apply", "-f", &file]);
    let variables = given.lines().filter_map(|line| line.split_once('='));
    let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    (data, variables)
}

pub fn client(data: &DataFolder, variables: &[(String, String)], url: &str, arguments: &[&str]) -> Program {
    let program = data.program(arguments).with("SMARTASSIST_URL", url).with("SMARTASSIST_BOT", "st-1");
    variables.iter().fold(program, |program, (name, value)| program.with(name, value))
}

fn written(data: &DataFolder, name: &str, lines: &[Value]) -> String {
    let path = data.path(name);
    std::fs::write(&path, lines.iter().map(|line| format!("{line}\n")).collect::<String>()).unwrap();
    path
}

#[cfg(unix)]
#[test]
fn a_team_points_its_dialer_at_it() {
    let (data, variables) = set_up();
    let mut gateway = data.program(&["serve", "--listen", "127.0.0.1:0", "--allow-private", "--pace", "50"]).start();
    let url = gateway.wait_for("the API is at ").split(',').next().unwrap().to_owned();
    let ask = |arguments: &[&str]| client(&data, &variables, &url, arguments).run();

    // A person answers, a machine answers, nobody does: three ends of a call, three exit codes.
    let dial =
        |target: &str| ask(&["dial", target, "--caller", "+12025550100", "--amd", "detect", "--wait", "-o", "json"]);
    let person = dial("tel:+447700900200").lines(0);
    let statuses: Vec<&str> = person.iter().filter_map(|told| told["status"].as_str()).collect();
    assert_eq!(statuses, ["Answered", "Call-In-Progress", "Call-In-Progress", "completed"]);
    let conversation = person[1]["conversationId"].as_str().unwrap();
    dial("tel:+447700900210").lines(4);
    dial("tel:+447700900486").lines(3);

    let read: Value = serde_json::from_str(&ask(&["conversation", conversation, "-o", "json"]).good()).unwrap();
    assert_eq!((&read["status"], &read["accountId"]), (&json!("CLOSED"), &json!(ACCOUNT)));
    let sessions: Value = serde_json::from_str(&ask(&["intents", "-o", "json"]).good()).unwrap();
    assert_eq!(sessions.as_array().unwrap().len(), 2, "busy lines have no session");

    // An agent's day: its beginning from a file, the rest by hand.
    let day = written(&data, "day.jsonl", &[json!({ "agent": "u-1", "at": "2025-06-26T08:00:00Z", "status": "Away" })]);
    data.good(&["admin", "import", "statuses", &day]);
    let set = |arguments: &[&str]| {
        data.good(&[&["admin", "agent", "set-status", "JANE.doe@example.com"], arguments].concat())
    };
    set(&["Available", "--interacting", "--at", "2025-06-26T08:10:00Z"]);
    set(&["--logged-out", "--at", "2025-06-26T08:15:00Z"]);
    let day = ["--from", "2025-06-26", "--to", "2025-06-26", "--granularity", "PT24H", "-o", "json"];
    // A change of what is set up counts within a second; the agent was there before the gateway.
    let page: Value = serde_json::from_str(&ask(&[&["user-status"][..], &day].concat()).good()).unwrap();
    let entries = page["data"][0]["timeInterval"][0]["status"].as_array().unwrap();
    let told: Vec<String> = entries
        .iter()
        .map(|entry| format!("{} {}", entry["value"].as_str().unwrap(), entry["stats"]["sum"].as_str().unwrap()))
        .collect();
    assert_eq!(
        told,
        [
            "Away 600 sec",
            "Away:Idle 600 sec",
            "AWAY:Interacting 0 sec",
            "Available 300 sec",
            "Available:Idle 0 sec",
            "AVAILABLE:Interacting 300 sec",
        ]
    );

    // The last one is received before it is noted that it was.
    let delivered =
        || data.run(&["admin", "notifications", "list", "--state", "delivered", "-o", "json"]).lines(0).len();
    crate::until("those of all three calls are delivered", || delivered() == 4 + 6 + 1);
    gateway.signal("TERM");
    let ended = gateway.end();
    assert_eq!(ended.code, 0, "{}", ended.err);
    let log = ended.err;
    for private in ["447700900", "12025550100", conversation] {
        assert!(!log.contains(private), "the log names {private}: {log}");
    }
    for (name, secret) in variables.iter().filter(|(name, _)| name.ends_with("SECRET")) {
        assert!(!log.contains(secret.as_str()), "the log holds {name}");
    }
}

#[test]
fn emergency_numbers_and_what_cannot_be_dialled_ring_nobody() {
    let (data, variables) = set_up();
    let mut gateway = data.program(&["serve", "--listen", "127.0.0.1:0", "--allow-private", "--pace", "50"]).start();
    let url = gateway.wait_for("the API is at ").split(',').next().unwrap().to_owned();
    let ask = |arguments: &[&str]| client(&data, &variables, &url, arguments).run();
    let undialable = ask(&["dial", "07700 900200", "--caller", "+12025550100", "--wait"]);
    assert_eq!(undialable.code, 3, "{undialable:?}");
    let words = "the call failed before anybody answered: the target begins with a single 0";
    assert!(undialable.out.contains("484 Address Incomplete") && undialable.out.contains(words), "{undialable:?}");
    // The flag is not enough: the gateway refuses it as well, until a trunk allows it.
    let emergency = || ask(&["dial", "911", "--emergency", "--caller", "+12025550100"]);
    let refused = emergency();
    assert_eq!(refused.code, 1, "{refused:?}");
    for words in
        ["no trunk that lists 911 (emergency number of ", "`smartassist admin trunk update TRUNK --allow-emergency"]
    {
        assert!(refused.err.contains(words), "{words}: {refused:?}");
    }
    // The user of a SIP URI is a name at its host, until a trunk dials it.
    ask(&["dial", "sip:100@pbx.example", "--caller", "+12025550100"]).good();
    let dialled = ask(&["dial", "sip:100@pbx.example", "--caller", "+12025550100", "--trunk", "MAIN"]);
    assert!(dialled.err.contains("give --emergency"), "{dialled:?}");
    data.good(&["admin", "trunk", "create", "MAIN", "--default", "--allow-emergency", "9-1-1"]);
    emergency().good();
    data.good(&["admin", "trunk", "update", "MAIN", "--no-emergency"]);
    crate::until("a trunk allows it no more", || emergency().code == 1);
}

#[test]
fn notifications_that_cannot_come_are_said_before_anything_rings() {
    let (data, variables) = set_up();
    // Without --allow-private, notifications go to public addresses over https only.
    let mut gateway = data.program(&["serve", "--listen", "127.0.0.1:0", "--pace", "50"]).start();
    let url = gateway.wait_for("the API is at ").split(',').next().unwrap().to_owned();
    let dial = |more: &[&str]| {
        let arguments = [&["dial", "tel:+447700900200", "--caller", "+12025550100"], more].concat();
        client(&data, &variables, &url, &arguments).run()
    };
    for (more, advice) in [
        (&["--wait"][..], "serve --allow-private"),
        (&["--wait", "--public-url", "http://dialer.example"], "--public-url an https address"),
        (&["--notify-url", "https://127.0.0.1:9999/notify"], "--notify-url an https address that is public"),
    ] {
        let run = dial(more);
        assert_eq!((run.code, run.out.as_str()), (1, ""), "{more:?}: {run:?}");
        for words in ["/notifyurl: no notification is sent to this URL", "nothing was dialled", advice] {
            assert!(run.err.contains(words), "{words}: {run:?}");
        }
    }
    let sessions: Value =
        serde_json::from_str(&client(&data, &variables, &url, &["intents", "-o", "json"]).run().good()).unwrap();
    assert_eq!(sessions, json!([]), "nobody answered");
}

#[test]
fn a_client_waits_for_a_gateway_that_is_being_started() {
    let (data, variables) = set_up();
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let url = format!("http://127.0.0.1:{port}");
    let ask = |wait: &str| client(&data, &variables, &url, &["intents", "--wait-for-server", wait]);
    let run = ask("0s").run();
    assert!(run.code == 1 && run.err.contains("see whether the server runs"), "{run:?}");
    let mut asking = ask("10m").start();
    asking.wait_for("nothing listens at");
    let gateway = data.program(&["serve", "--listen", &format!("127.0.0.1:{port}")]).start();
    let run = asking.end();
    assert!(run.code == 0 && run.err.contains("there are no sessions"), "{run:?}");
    drop(gateway);
}

#[test]
fn advice_is_about_the_server_that_was_asked() {
    let (data, mut variables) = set_up();
    let mut gateway = data.program(&["serve", "--listen", "127.0.0.1:0"]).start();
    let url = gateway.wait_for("the API is at ").split(',').next().unwrap().to_owned();
    let unknown = client(&data, &variables, &url, &["intents", "--bot", "st-none"]).run();
    assert!(unknown.code == 1 && unknown.err.contains("`smartassist admin bot list`"), "{unknown:?}");
    variables.retain(|(name, _)| name != "SMARTASSIST_CLIENT_ID");
    variables.push(("SMARTASSIST_CLIENT_ID".to_owned(), "cs-none".to_owned()));
    let refused = client(&data, &variables, &url, &["intents"]).run();
    assert!(refused.code == 1 && refused.err.contains("`smartassist admin app list`"), "{refused:?}");
    variables.retain(|(name, _)| name != "SMARTASSIST_CLIENT_SECRET");
    let missing = client(&data, &variables, &url, &["intents"]).run();
    assert!(missing.code == 2 && missing.err.contains("`smartassist admin app rotate`"), "{missing:?}");
    for run in [unknown, refused, missing] {
        assert!(!run.err.contains("console"), "a gateway has none: {run:?}");
    }
}

#[test]
fn an_import_goes_on_where_it_ended() {
    let (data, _) = set_up();
    let document = |number: u32| json!({ "_id": format!("c-{number}"), "accountId": ACCOUNT, "botId": "st-1" });
    let mut lines: Vec<Value> = (1..=3).map(document).collect();
    lines[2]["botId"] = json!("st-elsewhere");
    let file = written(&data, "june.jsonl", &lines);
    let import = |more: &[&str]| data.run(&[&["admin", "import", "conversations", &file, "-o", "json"], more].concat());
    let stopped = import(&[]);
    assert_eq!(stopped.code, 1, "{stopped:?}");
    assert!(stopped.err.contains("june.jsonl:3") && stopped.err.contains("/botId"), "{}", stopped.err);

    lines[2] = document(3);
    written(&data, "june.jsonl", &lines);
    let document: Value = serde_json::from_str(&import(&[]).good()).unwrap();
    assert_eq!(document, json!({ "imported": 1, "alreadyIn": 2, "skipped": 0 }));
    let document: Value = serde_json::from_str(&import(&[]).good()).unwrap();
    assert_eq!(document, json!({ "imported": 0, "alreadyIn": 3, "skipped": 0 }));

    std::fs::write(data.path("june.jsonl"), "{}\nnot JSON\n").unwrap();
    let skipped = import(&["--keep-going"]);
    assert_eq!(skipped.code, 1, "bad lines are no success: {skipped:?}");
    assert!(skipped.err.contains("2 bad lines skipped"), "{}", skipped.err);
    // Read from a pipe, it cannot be told apart from others, and goes in all the same.
    let piped = data.program(&["admin", "import", "conversations", "-"]).input(format!("{}\n", lines[0])).run();
    assert!(piped.err.contains("1 document imported"), "{}", piped.err);
}

#[test]
fn settings_are_printed_refused_and_found() {
    let printed = crate::program::smartassist(["serve", "--print-config"]).run().good();
    assert!(printed.contains("#listen = \"127.0.0.1:8080\""), "{printed}");
    let data = DataFolder::new();
    let file = data.path("config.toml");
    std::fs::write(&file, "[limits]\nconections = 5\n").unwrap();
    let refused = data.run(&["serve", "--config", &file]);
    assert_eq!(refused.code, 2, "{refused:?}");
    assert!(refused.err.contains("config.toml:2:1") && refused.err.contains("connections"), "{}", refused.err);
    let refused = data.program(&["serve", "--listen", "127.0.0.1:0"]).with("RUST_LOG", "smartassist=loud").run();
    assert_eq!(refused.code, 2, "{refused:?}");
}
