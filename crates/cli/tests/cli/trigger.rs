//! Sending notifications, and judging receivers.

use serde_json::Value;

use crate::program::{Program, smartassist};
use crate::server::SAVG_SECRET;

/// Every way to break one, as `--help` lists them.
fn ways() -> Vec<String> {
    let help = smartassist(["trigger", "--help"]).run().good();
    let list = help.split("--broken <HOW>").nth(1).unwrap().split("--timeout").next().unwrap();
    list.lines().filter_map(|line| line.trim().strip_prefix("- ")?.split(':').next().map(str::to_owned)).collect()
}

fn signed(program: Program) -> Program {
    program.with("SMARTASSIST_SAVG_SECRET", SAVG_SECRET)
}

#[test]
fn our_own_receiver_answers_everything_as_documented() {
    let mut receiver = signed(smartassist(["listen", "--address", "127.0.0.1:0"])).start();
    let line = receiver.wait_for("listening on ");
    let url = line.split(',').next().unwrap();
    let ways = ways();
    assert_eq!(ways.len(), 16, "{ways:?}");
    for way in &ways {
        let run = signed(smartassist(["trigger", url, "--broken", way, "-o", "json"])).run();
        let lines = run.lines(0);
        let count = match way.as_str() {
            "duplicate" => 2,
            "out-of-order" => 4,
            _ => 1,
        };
        assert_eq!(lines.len(), count, "{way}");
        assert!(lines.iter().all(|line| line["asDocumented"] == true && line["problem"].is_null()), "{way}: {lines:?}");
    }
}

#[test]
fn a_receiver_that_takes_everything_is_found_out() {
    let mut receiver = smartassist(["listen", "--insecure", "--address", "127.0.0.1:0"]).start();
    let url = receiver.wait_for("listening on ");
    for way in ["no-signature", "bad-signature"] {
        let run = smartassist(["trigger", &url, "--broken", way]).run();
        assert_eq!(run.code, 1);
        assert!(run.out.contains("204") && run.out.contains("documented: 401"), "{run:?}");
    }
    // What a genuine signature is needed for.
    for way in ["old-signature", "future-signature", "changed-body"] {
        let run = smartassist(["trigger", &url, "--broken", way]).run();
        assert!(run.code == 2 && run.err.contains("--savg-secret-file"), "{run:?}");
    }
}

#[test]
fn both_schemes_sign() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("webhook.secret");
    std::fs::write(&file, "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=\n").unwrap();
    let secret = ["--webhook-secret-file", file.to_str().unwrap()];
    let mut receiver = smartassist(["listen", "--address", "127.0.0.1:0"].into_iter().chain(secret)).start();
    let line = receiver.wait_for("listening on ");
    let url = line.split(',').next().unwrap();
    smartassist(["trigger", url].into_iter().chain(secret)).run().good();
    for way in ["bad-signature", "old-signature"] {
        smartassist(["trigger", url, "--broken", way].into_iter().chain(secret)).run().good();
    }
}

#[test]
fn receivers_that_cannot_be_had_are_told_apart() {
    for (url, code, words) in [
        ("http://127.0.0.1:9/", 1, "no connection to the receiver"),
        ("127.0.0.1", 2, "not an http or https URL"),
        ("ftp://127.0.0.1", 2, "not an http or https URL"),
        // A gateway never sends there either.
        ("http://me:hunter2@127.0.0.1:9/", 2, "it contains a user name or a password; use `notifyHeaders`"),
        ("http://127.0.0.1:0/", 2, "its port is 0"),
    ] {
        let run = smartassist(["trigger", url]).run();
        assert!(run.code == code && run.err.contains(words), "{url}: {run:?}");
        assert!(!run.err.contains("hunter2"), "{run:?}");
    }
    let run = smartassist(["trigger", "http://127.0.0.1:9", "--edition", "2023", "--event", "amd-stopped"]).run();
    assert!(run.code == 2 && run.err.contains("has no notification for amd-stopped"), "{run:?}");
}

#[test]
fn a_receiver_that_is_too_slow_is_told() {
    let mut receiver =
        smartassist(["listen", "--insecure", "--address", "127.0.0.1:0", "--answer-delay", "1m"]).start();
    let url = receiver.wait_for("listening on ");
    let run = smartassist(["trigger", &url, "--timeout", "200ms"]).run();
    assert!(run.code == 1 && run.err.contains("did not answer in time"), "{run:?}");
}

#[test]
fn json_says_what_came_back() {
    let mut receiver = smartassist(["listen", "--insecure", "--address", "127.0.0.1:0", "--answer", "418"]).start();
    let url = receiver.wait_for("listening on ");
    let lines = smartassist(["trigger", &url, "-o", "json"]).run().lines(1);
    let mut line = lines[0].clone();
    line["milliseconds"] = Value::Null;
    insta::assert_json_snapshot!(line, @r#"
    {
      "event": "completed",
      "status": 418,
      "expected": "204, or any other 2xx",
      "asDocumented": false,
      "problem": "documented: 204, or any other 2xx, which no edition names",
      "milliseconds": null,
      "errors": [
        "answered so on demand (--answer) (code 418)"
      ]
    }
    "#);
}
