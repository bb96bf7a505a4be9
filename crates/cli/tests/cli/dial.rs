//! Placing calls, and following them.

use serde_json::json;

use crate::program::smartassist;
use crate::server::{SAVG_SECRET, Server};

#[test]
fn a_call_is_placed_with_everything_that_was_asked_for() {
    let server = Server::start();
    let folder = tempfile::tempdir().unwrap();
    let metadata = folder.path().join("metadata.json");
    std::fs::write(&metadata, r#"{"userName":"John Doe","attempt":3}"#).unwrap();
    let arguments = [
        "dial",
        "+44 7700 900200",
        "--trunk",
        "T1",
        "--amd",
        "detect",
        "--threshold-words",
        "4",
        "--ring-timeout",
        "30s",
        "--no-speech-timeout",
        "12s",
        "--decision-timeout",
        "15000ms",
        "--metadata-file",
        metadata.to_str().unwrap(),
        "--metadata",
        "userName=Jane=Doe",
        "--notify-url",
        "https://dialer.example/notify",
        "--notify-header",
        "x-dialer: one",
        "--amd-event",
        "amd_human_detected",
    ];
    let out = server.smartassist(arguments).run().good();
    assert_eq!(out, "sid             f9bd46ab\ncallId          2c01240f\nconversationId  c-1\n");
    let wanted = json!({
        "target": "tel:+447700900200", "caller": "+442079460000", "trunk": "T1", "machineDetection": "detect",
        "thresholdWordCount": 4, "timeoutInMs": 30_000,
        "timers": { "noSpeechTimeoutMs": 12_000, "decisionTimeoutMs": 15_000 },
        "metadata": { "attempt": 3, "userName": "Jane=Doe" },
        "notifyurl": "https://dialer.example/notify", "notifyHeaders": { "x-dialer": "one" },
        "amdEventsSubscription": ["amd_human_detected"],
    });
    assert_eq!(server.requests(), [wanted]);
    assert_eq!(server.keys(), [None]);
}

#[test]
fn a_file_holds_a_request_and_options_change_it() {
    let server = Server::start();
    let request = r#"{"target":"sip:1@pbx.example","caller":"100","timers":{"toneTimeoutMs":9000}}"#;
    let dial = |more: &[&str], text: &str| {
        let arguments = ["dial", "--json-file", "-"].into_iter().chain(more.iter().copied());
        server.smartassist(arguments).input(text).run()
    };
    assert_eq!(dial(&["-o", "json", "--tone-timeout", "8s", "--no-amd-events"], request).code, 0);
    // The file comes before the variable.
    let wanted = json!({
        "target": "sip:1@pbx.example", "caller": "100", "timers": { "toneTimeoutMs": 8000 },
        "amdEventsSubscription": [],
    });
    assert_eq!(server.requests(), [wanted]);

    let run = dial(&[], r#"{"target":"","notifyURL":"x","timers":{"toneTimeoutMs":0}}"#);
    assert_eq!((run.code, run.out.as_str()), (2, ""));
    for finding in
        ["/target: must be at least 1 character long", "did you mean `notifyurl`", "/timers/toneTimeoutMs: must be"]
    {
        assert!(run.err.contains(finding), "{finding}: {}", run.err);
    }
    let run = dial(&[], "{\n \"target\": }");
    assert!(run.code == 2 && run.err.contains("-:2:12: not JSON"), "{run:?}");
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn keys_are_sent_only_where_they_are_honoured_or_given() {
    let server = Server::start();
    server.smartassist(["dial", "tel:1"]).run().good();
    server.smartassist(["dial", "tel:1", "--idempotency-key", "k-1"]).run().good();
    server.smartassist(["dial", "tel:1", "--supports-idempotency"]).run().good();
    server.smartassist(["dial", "tel:1"]).with("SMARTASSIST_IDEMPOTENCY_KEYS", "yes").run().good();
    let keys = server.keys();
    assert_eq!(keys[..2], [None, Some("k-1".to_owned())]);
    let made: Vec<&str> = keys[2..].iter().map(|key| key.as_deref().unwrap()).collect();
    assert!(made[0].len() == 36 && made[1].len() == 36 && made[0] != made[1], "{made:?}");
}

#[test]
fn the_exit_code_tells_what_became_of_the_call() {
    let server = Server::start();
    let cases: [(&str, &[&str], i32, &str); 8] = [
        ("tel:person", &["--wait", "--amd", "detect"], 0, "a person answered"),
        ("tel:busy", &["--wait", "--amd", "detect"], 3, "the call failed before anybody answered"),
        ("tel:machine", &["--wait", "--amd", "disconnect"], 4, "a machine answered"),
        ("tel:silence", &["--wait", "--amd", "detect"], 5, "did not find out by whom"),
        ("tel:never-notified", &["--wait", "--wait-for", "300ms"], 6, "the last notification did not come"),
        ("tel:no-answer-known", &[], 6, "a phone may be ringing"),
        ("tel:refused", &[], 1, "this trunk is down"),
        // The server did not say so, but there is a call: its notifications do.
        ("tel:lost-answer", &["--wait", "--amd", "detect"], 0, "a person answered"),
    ];
    for (target, more, code, words) in cases {
        let run = server.smartassist(["dial", target].into_iter().chain(more.iter().copied())).run();
        assert_eq!(run.code, code, "{target}: {run:?}");
        assert!(run.out.contains(words) || run.err.contains(words), "{target}: {run:?}");
    }
}

#[test]
fn a_call_that_is_followed_is_told_as_it_happens() {
    let server = Server::start();
    // Its sender sends the end of detection first: nothing that a dialer acts on waits for earlier events.
    let out = server.smartassist(["dial", "tel:person", "--wait", "--amd", "detect"]).run().good();
    insta::assert_snapshot!(out, @r"
    sid             f9bd46ab
    callId          2c01240f
    conversationId  c-1
            –  Call-In-Progress  amd_stopped
       +0.0 s  Answered
       +1.0 s  Call-In-Progress  amd_human_detected
      +12.0 s  completed         bot-disconnected, amd_human_detected, 12 s
    a person answered
    ");
    let lines = server.smartassist(["dial", "tel:machine", "--wait", "--amd", "detect", "-o", "json"]).run().lines(4);
    let statuses: Vec<_> = lines.iter().map(|line| line["status"].as_str().unwrap_or_default()).collect();
    assert_eq!(statuses, ["", "Answered", "Call-In-Progress", "Call-In-Progress", "completed"]);
    assert_eq!(lines[0], json!({ "sid": "f9bd46ab", "callId": "2c01240f", "conversationId": "c-1" }));
}

#[cfg(unix)]
#[test]
fn only_signed_notifications_are_followed_where_there_is_a_secret() {
    let server = Server::start();
    let dial = |secret: &str| {
        let arguments = ["dial", "tel:machine", "--wait", "--hold-back", "100ms"];
        server.smartassist(arguments).with("SMARTASSIST_SAVG_SECRET", secret)
    };
    assert_eq!(dial(SAVG_SECRET).run().code, 4);
    let mut run = dial("another-secret").start();
    run.wait_for("a notification was refused: SAVG-Signature: no secret made this signature");
    run.signal("INT");
    let run = run.end();
    assert!(run.code == 130 && !run.out.contains("completed"), "{run:?}");
}

#[test]
fn what_cannot_work_is_refused_before_anything_is_sent() {
    let server = Server::start();
    for (arguments, words) in [
        (vec!["dial", ""], "write a number with its country code"),
        (vec!["dial", "tel:1", "--ring-timeout", "1ms"], "write a time from 1s to 5m"),
        (vec!["dial", "tel:1", "--amd", "perhaps"], "disconnect"),
        (vec!["dial", "tel:1", "--amd-event", "amd_humans"], "one of amd_human_detected"),
        (vec!["dial", "tel:1", "--metadata", "novalue"], "write a name, `=` and a value"),
        (vec!["dial", "tel:1", "--metadata-file", "/nowhere"], "/nowhere cannot be read"),
        (vec!["dial", "tel:1", "--wait", "--notify-url", "https://a.example"], "cannot be used with"),
        (vec!["dial"], "<TARGET>"),
    ] {
        let run = server.smartassist(arguments.iter().copied()).run();
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{arguments:?}: {run:?}");
        assert!(run.err.contains(words), "{arguments:?}: {}", run.err);
    }
    let elsewhere = server.smartassist(["dial", "tel:1", "--wait"]).with("SMARTASSIST_URL", "https://gateway.example");
    let run = elsewhere.run();
    assert!(run.code == 2 && run.err.contains("--public-url"), "{run:?}");
    assert_eq!(server.requests().len(), 0);
}

#[test]
fn errors_name_what_is_missing_and_where_to_find_it() {
    let settings = [
        ("SMARTASSIST_URL", "http://127.0.0.1:9"),
        ("SMARTASSIST_CLIENT_ID", "cs-1"),
        ("SMARTASSIST_CLIENT_SECRET", "0123456789abcdef0123456789abcdef"),
        ("SMARTASSIST_ACCOUNT_ID", "1"),
        ("SMARTASSIST_BOT", "st-1"),
        ("SMARTASSIST_CALLER", "1"),
    ];
    for (missing, _) in settings {
        for arguments in [vec!["dial", "tel:1"], vec!["conversation", "c-1"]] {
            let is_needed = match arguments[0] {
                "dial" => missing != "SMARTASSIST_ACCOUNT_ID",
                _ => missing != "SMARTASSIST_CALLER",
            };
            let mut program = smartassist(arguments.iter().copied());
            for (name, value) in settings.iter().filter(|(name, _)| *name != missing) {
                program = program.with(name, value);
            }
            let run = program.run();
            assert_eq!(run.code, if is_needed { 2 } else { 1 }, "{missing} {arguments:?}: {run:?}");
            assert_eq!(is_needed, run.err.contains(missing), "{missing} {arguments:?}: {run:?}");
            assert!(run.err.contains("\nnext: "), "{run:?}");
        }
    }
    // A variable that is nearly one of ours is pointed at.
    let misspelt = smartassist(["intents", "--bot", "st-1", "--url", "http://127.0.0.1:9"]);
    let run = misspelt.with("SMARTASSIST_CLIENT_ID", "cs-1").with("SMARTASSIST_CLIENT_SECRETS", "x").run();
    assert_eq!(run.code, 2);
    assert!(run.err.contains("next: SMARTASSIST_CLIENT_SECRETS is set, which nothing reads"), "{}", run.err);
}

/// Each is refused without `--emergency`, however it is written and wherever it comes from.
#[test]
fn an_emergency_number_is_not_sent_unless_it_is_meant() {
    let server = Server::start();
    for target in ["911", "tel:112", "tel: 9 9 9", "+1-911", "sip:000@pbx.example", "urn:service:sos"] {
        let run = server.smartassist(["dial", target]).run();
        assert_eq!((run.code, run.out.as_str()), (2, ""), "{target}: {run:?}");
        assert!(run.err.contains("the target is ") && run.err.contains("nothing was sent"), "{target}: {}", run.err);
        assert!(run.err.contains("next: give --emergency if you mean to call it"), "{target}: {}", run.err);
    }
    let run = server.smartassist(["dial", "--json-file", "-"]).input(r#"{"target":"tel:112","caller":"1"}"#).run();
    assert!(run.code == 2 && run.err.contains("112 (emergency number of "), "{run:?}");
    assert_eq!(server.requests().len(), 0);
    server.smartassist(["dial", "911", "--emergency"]).run().good();
    server.smartassist(["dial", "tel:911234567890"]).run().good();
    let targets: Vec<_> = server.requests().iter().map(|request| request["target"].clone()).collect();
    assert_eq!(targets, ["tel:911", "tel:911234567890"]);
}

#[test]
fn a_number_is_dialled_as_people_write_it() {
    let server = Server::start();
    for target in ["tel:+44 7700 900200", "+44 7700 900200", "+44-7700-900-200", " +44 (7700) 900200 "] {
        server.smartassist(["dial", target]).run().good();
    }
    assert!(server.requests().iter().all(|request| request["target"] == "tel:+447700900200"));
    let run = server.smartassist(["dial", "the reception"]).run();
    assert_eq!(run.code, 2, "{run:?}");
    let words = "a target other than a number has no spaces; write a number with its country code";
    assert!(run.err.contains(words), "{}", run.err);
}

#[test]
fn what_will_come_to_nothing_is_said_and_sent() {
    let server = Server::start();
    let run = server.smartassist(["dial", "07700 900200", "--notify-url", "https://dialer.example:0/"]).run();
    assert_eq!(run.code, 0, "{run:?}");
    for warning in [
        "warning: the target begins with a single 0; write the number with its country code",
        "warning: no notification is sent to this URL: its port is 0",
    ] {
        assert!(run.err.contains(warning), "{}", run.err);
    }
    let run = server.smartassist(["dial", "+44 7700 900200"]).run();
    assert!(run.code == 0 && !run.err.contains("warning"), "{run:?}");
    assert_eq!(server.requests().len(), 2);
}

/// What listens at the port takes connections and never agrees on TLS, so nothing was ever sent.
#[test]
fn a_server_that_was_never_reached_rings_nobody() {
    let server = Server::start();
    let silent = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("https://{}", silent.local_addr().unwrap());
    let run = server.smartassist(["dial", "+447700900200", "--url", &url, "--timeout", "300ms"]).run();
    assert_eq!(run.code, 1, "{run:?}");
    assert!(run.err.contains("within the time limit") && !run.err.contains("phone"), "{}", run.err);
    assert!(run.err.contains(&format!("next: see whether the server runs at {url}\n")), "{}", run.err);

    // https to a port for http.
    let url = server.url.replace("http://", "https://");
    let run = server.smartassist(["dial", "+447700900200", "--url", &url]).run();
    assert!(run.code == 1 && run.err.contains("does not speak TLS"), "{run:?}");
    assert!(run.err.contains("next: begin --url with http://"), "{}", run.err);
    assert_eq!(server.requests(), [] as [serde_json::Value; 0]);
}
