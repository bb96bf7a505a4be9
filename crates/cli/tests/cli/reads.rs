//! Conversations, intents and agents.

use serde_json::Value;

use crate::server::{Server, sample};

#[test]
fn a_conversation_is_shown_short_or_whole() {
    let server = Server::start();
    insta::assert_snapshot!("conversation", server.smartassist(["conversation", "c-voice"]).run().good());
    for (id, sample) in [
        ("c-chat", sample!("getConversation/answer-200/chat")),
        ("c-voice", sample!("getConversation/answer-200/voice")),
    ] {
        let out = server.smartassist(["conversation", id, "-o", "json"]).run().good();
        assert_eq!(serde_json::from_str::<Value>(&out).unwrap(), serde_json::from_str::<Value>(sample).unwrap());
    }
    let run = server.smartassist(["conversation", "c-nowhere"]).run();
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    assert!(run.err.contains("404") && run.err.contains("next: compare --bot"), "{}", run.err);
    // A URL copied with the path of a page.
    let run = server.smartassist(["conversation", "c-voice", "--url", &format!("{}/reference", server.url)]).run();
    assert_eq!((run.code, run.out.as_str()), (1, ""));
    assert!(run.err.contains("next: see whether the API is below the path of --url"), "{}", run.err);
}

#[test]
fn intents_are_listed() {
    let server = Server::start();
    insta::assert_snapshot!("intents", server.smartassist(["intents"]).run().good());
    let out = server.smartassist(["intents", "-o", "json"]).run().good();
    let sample: Value = serde_json::from_str(sample!("getIntentRealtimeData/answer-200/chatAndVoice")).unwrap();
    assert_eq!(serde_json::from_str::<Value>(&out).unwrap(), sample);
}

#[test]
fn agents_come_page_by_page_or_all_of_them() {
    let server = Server::start();
    let ask = |more: &[&str]| {
        let arguments = ["user-status", "--from", "2022-12-12", "--to", "2022-12-12", "--offset", "-05:00"];
        server.smartassist(arguments.into_iter().chain(more.iter().copied())).run()
    };
    let run = ask(&["--limit", "3"]);
    insta::assert_snapshot!("agents", run.out);
    assert!(run.err.contains("there are more agents: --skip 3, or --all"), "{}", run.err);
    assert_eq!(ask(&["--limit", "3", "--quiet"]).err, "");

    let page: Value = serde_json::from_str(&ask(&["--limit", "3", "--skip", "6", "-o", "json"]).good()).unwrap();
    assert_eq!((page["hasMore"].as_bool(), page["data"].as_array().unwrap().len()), (Some(false), 1));
    let agents = ask(&["--limit", "3", "--all", "-o", "json"]).lines(0);
    let ids: Vec<_> = agents.iter().map(|agent| agent["userId"].as_str().unwrap()).collect();
    assert_eq!(ids, ["u-0", "u-1", "u-2", "u-3", "u-4", "u-5", "u-6"]);

    for (more, words) in [
        (vec!["--limit", "51"], "must be at most 50"),
        (vec!["--granularity", "PT3M"], "PT15M"),
        (vec!["--offset", "-330"], "+05:30 for India"),
    ] {
        let run = server
            .smartassist(["user-status", "--from", "2022-12-12", "--to", "2022-12-12"].into_iter().chain(more))
            .run();
        assert!(run.code == 2 && run.err.contains(words), "{run:?}");
    }
}

#[test]
fn wrong_credentials_are_told_with_what_to_compare() {
    let server = Server::start();
    let secret = "another-secret-of-more-than-32-bytes-0123";
    let run = server.smartassist(["intents"]).with("SMARTASSIST_CLIENT_SECRET", secret).run();
    assert_eq!(run.code, 1);
    assert!(run.err.contains("401") && run.err.contains("Invalid SDK credentials (code 4002)"), "{}", run.err);
    assert!(run.err.contains("next: compare client id and secret"), "{}", run.err);
}

#[test]
fn options_win_over_variables() {
    let server = Server::start();
    let nowhere = |arguments: &[&str]| {
        server.smartassist(arguments.iter().copied()).with("SMARTASSIST_URL", "http://127.0.0.1:9").run()
    };
    assert_eq!(nowhere(&["intents", "--max-attempts", "1"]).code, 1);
    nowhere(&["intents", "--url", &server.url]).good();
    // One installation in place of the other, though both have a variable.
    let environment = server.smartassist(["intents", "--url", &server.url]).with("SMARTASSIST_ENVIRONMENT", "platform");
    environment.run().good();
    let folder = tempfile::tempdir().unwrap();
    let token = folder.path().join("token");
    std::fs::write(&token, server.smartassist(["token", "mint"]).run().good()).unwrap();
    let run = server.smartassist(["intents", "--token-file", token.to_str().unwrap()]);
    run.with("SMARTASSIST_CLIENT_SECRET", "wrong").run().good();
}
