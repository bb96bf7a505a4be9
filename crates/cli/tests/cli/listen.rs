//! Receiving notifications.

use serde_json::Value;

use crate::program::{Program, ProgramRun, StartedProgram, smartassist};
use crate::server::SAVG_SECRET;

/// A receiver on a free port, and its address.
fn listen(more: &[&str]) -> (StartedProgram, String) {
    started(smartassist(["listen", "--address", "127.0.0.1:0"].into_iter().chain(more.iter().copied())))
}

fn started(program: Program) -> (StartedProgram, String) {
    let mut run = program.start();
    let line = run.wait_for("listening on ");
    let url = line.split(',').next().unwrap().trim_end_matches('/').to_owned();
    (run, url)
}

fn trigger(url: &str, more: &[&str]) -> ProgramRun {
    smartassist(["trigger", url].into_iter().chain(more.iter().copied())).run()
}

const CALL: [&str; 8] =
    ["--conversation", "c-1", "--event", "answered", "--event", "amd-human-detected", "--event", "completed-human"];

#[test]
fn notifications_are_printed_as_they_come() {
    let (run, url) = listen(&["--insecure", "--count", "3"]);
    trigger(&format!("{url}/any/path"), &CALL).good();
    let run = run.end();
    insta::with_settings!({ filters => [(r"\d\d:\d\d:\d\dZ", "[time]")] }, {
        insta::assert_snapshot!(run.out, @r"
        [time]  unverified  c-1                                   Answered
        [time]  unverified  c-1                                   Call-In-Progress  amd_human_detected
        [time]  unverified  c-1                                   completed         bot-disconnected, amd_human_detected, 109 s
        ");
    });
    assert_eq!(run.code, 0);
}

#[test]
fn json_lines_hold_what_was_sent() {
    let (run, url) = listen(&["--insecure", "--count", "1", "-o", "json"]);
    trigger(&url, &["--event", "completed", "--edition", "2023", "--set", "later=[1]", "--set", "reason=200 OK"])
        .good();
    let lines = run.end().lines(0);
    assert_eq!((&lines[0]["later"], &lines[0]["duration"]), (&serde_json::json!([1]), &serde_json::json!(10)));
}

#[test]
fn only_genuine_signatures_count_where_there_is_a_secret() {
    let arguments = ["listen", "--address", "127.0.0.1:0", "--count", "1"];
    let (run, url) = started(smartassist(arguments).with("SMARTASSIST_SAVG_SECRET", SAVG_SECRET));
    let send = |secret: &str, more: &[&str]| {
        // A variable that is empty counts as not set.
        let program = smartassist(["trigger", &url].into_iter().chain(more.iter().copied()));
        program.with("SMARTASSIST_SAVG_SECRET", secret).run()
    };
    assert_eq!(send("", &[]).code, 1);
    assert_eq!(send("wrong", &[]).code, 1);
    assert_eq!(send(SAVG_SECRET, &["--broken", "old-signature"]).code, 0);
    assert_eq!(send(SAVG_SECRET, &["--broken", "changed-body"]).code, 0);
    assert_eq!(send(SAVG_SECRET, &[]).code, 0);
    let run = run.end();
    assert_eq!((run.code, run.out.lines().count()), (0, 1), "{run:?}");
    assert!(run.out.contains("verified") && !run.out.contains("unverified"), "{run:?}");
    for reason in ["SAVG-Signature is missing", "no secret made this signature", "genuine and too old"] {
        assert!(run.err.contains(reason), "{reason}: {}", run.err);
    }
}

#[test]
fn without_a_secret_one_has_to_say_that_this_is_meant() {
    let run = smartassist(["listen", "--address", "127.0.0.1:0"]).run();
    assert_eq!(run.code, 2);
    assert!(run.err.contains("SMARTASSIST_SAVG_SECRET") && run.err.contains("--insecure"), "{}", run.err);
    let run =
        smartassist(["listen", "--address", "127.0.0.1:0", "--insecure", "--quiet", "--until-idle", "10ms"]).run();
    assert_eq!(run.code, 0);
    assert!(run.err.starts_with("warning: INSECURE"), "{}", run.err);
}

#[test]
fn a_call_can_be_put_in_order() {
    let (run, url) = listen(&["--insecure", "--ordered", "--count", "3", "-o", "json"]);
    // An error and a verdict wait for the answer, which belongs before them.
    for event in ["amd-error", "amd-human-detected", "answered"] {
        trigger(&url, &["--conversation", "c-1", "--event", event]).good();
    }
    let lines = run.end().lines(0);
    assert_eq!(lines[0]["status"], "Answered");
    assert_eq!(found(&lines)[1..], ["amd_error", "amd_human_detected"]);

    // From the last to the first. The end comes at once, and what it overtook behind it.
    let (run, url) = listen(&["--insecure", "--ordered", "--count", "4", "-o", "json"]);
    trigger(&url, &["--broken", "out-of-order"]).good();
    let lines = run.end().lines(0);
    let statuses: Vec<_> = lines.iter().map(|line| line["status"].as_str().unwrap()).collect();
    assert_eq!(statuses, ["completed", "Call-In-Progress", "Call-In-Progress", "Answered"]);
    assert_eq!(found(&lines)[1..], ["amd_stopped", "amd_human_detected", ""]);
}

/// What each notification says of detection.
fn found(lines: &[Value]) -> Vec<&str> {
    fn one(line: &Value) -> Option<&str> {
        line.get("machineDetection").or(line.get("machinedetection"))?.as_str()
    }
    lines.iter().map(|line| one(line).unwrap_or_default()).collect()
}

#[test]
fn a_sender_can_be_tested_with_any_answer() {
    let (run, url) =
        listen(&["--insecure", "--answer", "503,500,204", "--ordered", "--hold-back", "0s", "--count", "1"]);
    let answers = ["503", "500", "204"];
    for answer in answers {
        let run = trigger(&url, &["-o", "json", "--conversation", "c-1", "--event", "completed"]);
        let line: Value = serde_json::from_str(&run.out).unwrap();
        assert_eq!(line["status"].to_string(), answer);
        assert_eq!(line["asDocumented"], answer == "204");
    }
    let run = run.end();
    // The third time it is new to the call, although it came before.
    let lines: Vec<_> = run.out.lines().map(|line| line.split("c-1").next().unwrap()).collect();
    assert_eq!(lines.len(), 3, "{run:?}");
    assert!(
        lines[0].ends_with("answered 503  ") && lines[1].ends_with("answered 500  ") && lines[2].is_empty(),
        "{lines:?}"
    );
}

#[test]
fn notifications_are_passed_on_as_they_came() {
    let arguments = ["listen", "--address", "127.0.0.1:0", "--count", "1"];
    let (behind, behind_url) = started(smartassist(arguments).with("SMARTASSIST_SAVG_SECRET", SAVG_SECRET));
    // The one in front checks nothing, and leaves body and signature as they are.
    let (front, url) = listen(&["--insecure", "--count", "1", "--forward", &behind_url]);
    let send = smartassist(["trigger", &url, "--event", "failed-busy"]).with("SMARTASSIST_SAVG_SECRET", SAVG_SECRET);
    send.run().good();
    assert!(behind.end().good().contains("486 Busy Here"));
    let front = front.end();
    assert!(front.err.contains("note: forwarded: 204 No Content in "), "{}", front.err);

    let (front, url) = listen(&["--insecure", "--count", "1", "--forward", "http://127.0.0.1:9"]);
    trigger(&url, &[]).good();
    assert!(front.end().err.contains("forwarded: no connection"));
}

#[test]
fn it_ends_as_it_was_told() {
    let idle = smartassist(["listen", "--address", "127.0.0.1:0", "--insecure", "--until-idle", "50ms"]).run();
    assert_eq!(idle.code, 0, "{idle:?}");
    let too_few = ["listen", "--address", "127.0.0.1:0", "--insecure", "--until-idle", "50ms", "--count", "1"];
    let run = smartassist(too_few).run();
    assert!(run.code == 1 && run.err.contains("0 notifications came"), "{run:?}");
    let (_first, url) = listen(&["--insecure"]);
    let run = smartassist(["listen", "--insecure", "--address", url.trim_start_matches("http://")]).run();
    assert!(run.code == 1 && run.err.contains("cannot listen on 127.0.0.1"), "{run:?}");
}

#[cfg(unix)]
#[test]
fn a_signal_ends_it_without_complaint() {
    for signal in ["INT", "TERM"] {
        let (run, _) = listen(&["--insecure"]);
        run.signal(signal);
        let run = run.end();
        assert_eq!((run.code, run.err.as_str()), (0, ""), "{signal}");
    }
}
