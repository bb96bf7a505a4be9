//! Making and reading tokens.

use serde_json::Value;

use crate::program::{Program, smartassist};
use crate::server::CLIENT_SECRET;

fn mint(more: &[&str]) -> Program {
    smartassist(["token", "mint", "--client-id", "cs-1"].into_iter().chain(more.iter().copied()))
        .with("SMARTASSIST_CLIENT_SECRET", CLIENT_SECRET)
}

fn inspect(token: &str) -> Program {
    smartassist(["token", "inspect", "-o", "json"]).input(token)
}

/// What is found, as pairs of whether it is refused and why.
fn findings(value: &Value) -> Vec<(bool, String)> {
    let findings = value["findings"].as_array().unwrap().iter();
    findings.map(|one| (one["refused"].as_bool().unwrap(), one["message"].as_str().unwrap().to_owned())).collect()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn a_token_says_what_was_asked_for() {
    let token = mint(&["--jti", "--subject", "me", "--claim", "team=blue", "--lifetime", "1h"]).run().good();
    let value = json(&inspect(&token).with("SMARTASSIST_CLIENT_SECRET", CLIENT_SECRET).run().good());
    let claims = &value["claims"];
    assert_eq!((&claims["appId"], &claims["sub"], &claims["team"]), (&"cs-1".into(), &"me".into(), &"blue".into()));
    assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 3600);
    assert_eq!(claims["jti"].as_str().unwrap().len(), 36);
    assert_eq!(value["signature"], "valid");
    assert_eq!(findings(&value), [(false, "it has a `jti`, so it counts once only".to_owned())]);
    // The signature is the one part that is not shown.
    let shown = smartassist(["token", "inspect"]).input(token.clone()).run().good();
    let signature = token.trim().rsplit('.').next().unwrap();
    assert!(!shown.contains(signature) && !value.to_string().contains(signature));

    let value = json(&mint(&["-o", "json", "--lifetime", "none"]).run().good());
    assert!(value["expires"].is_null() && value["singleUse"] == false && value["token"].is_string());
}

#[test]
fn what_could_only_be_refused_is_not_made() {
    for (more, words) in [
        (vec!["--jti", "--lifetime", "2h"], "--lifetime"),
        (vec!["--jti", "--lifetime", "none"], "--lifetime"),
        (vec!["--lifetime", "0"], "--lifetime"),
        (vec!["--claim", "appId=other"], "`appId`"),
        (vec!["--encrypt-to", "/nowhere"], "/nowhere cannot be read"),
        (vec!["--client-secret-file", "/nowhere"], "/nowhere cannot be read"),
    ] {
        let run = mint(&more).run();
        assert!(run.code == 2 && run.out.is_empty() && run.err.contains(words), "{more:?}: {run:?}");
    }
    let short = |more: &[&str]| mint(more).with("SMARTASSIST_CLIENT_SECRET", "short").run();
    assert!(short(&[]).err.contains("fewer than 32 bytes"));
    short(&["--allow-short-client-secret"]).good();
}

#[test]
fn a_secret_may_come_from_a_file_or_a_pipe() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("secret");
    std::fs::write(&file, format!("{CLIENT_SECRET}\n")).unwrap();
    for (path, input) in [(file.to_str().unwrap(), ""), ("-", CLIENT_SECRET)] {
        let arguments = ["token", "mint", "--client-id", "cs-1", "--client-secret-file", path];
        let token = smartassist(arguments).input(input).run().good();
        let value = json(&inspect(&token).with("SMARTASSIST_CLIENT_SECRET", CLIENT_SECRET).run().good());
        assert_eq!(value["signature"], "valid");
    }
}

#[test]
fn the_reasons_of_a_refusal_are_named() {
    // {"alg":"HS256"} and claims that no server takes, with a signature of nothing.
    let of = |claims: &str| {
        use base64::Engine as _;
        let encode = |text: &str| base64::engine::general_purpose::URL_SAFE_NO_PAD.encode(text);
        format!("{}.{}.{}", encode(r#"{"alg":"HS256"}"#), encode(claims), encode("signature"))
    };
    for (token, words) in [
        (of(r#"{"sub":"x","appid":"cs-1"}"#), "`appId` is missing: is it meant by `appid`?"),
        (of(r#"{"sub":"x","appId":"cs-1","exp":1}"#), "it expired "),
        (of(r#"{"sub":"x","appId":"cs-1","jti":"1"}"#), "it has a `jti` and no `exp`"),
        (format!("Bearer {}", of(r#"{"sub":"x","appId":"cs-1"}"#)), "it begins with `Bearer`"),
    ] {
        let run = inspect(&token).run();
        assert_eq!(run.code, 1, "{words}: {run:?}");
        let refused = findings(&json(&run.out)).into_iter().filter(|(refused, _)| *refused);
        let refused: Vec<_> = refused.map(|(_, message)| message).collect();
        assert!(refused.len() == 1 && refused[0].starts_with(words), "{words}: {refused:?}");
    }
    let genuine = mint(&[]).run().good();
    let run = inspect(&genuine).with("SMARTASSIST_CLIENT_SECRET", "another-secret-of-more-than-32-bytes-0123").run();
    assert_eq!((run.code, json(&run.out)["signature"].as_str()), (1, Some("invalid")));
    for (token, words) in
        [("a.b", "neither three parts"), ("%.b.c", "header is not base64url"), ("YQ.YQ.YQ", "not a JSON object")]
    {
        let run = inspect(token).run();
        assert!(run.code == 1 && run.err.contains(words), "{token}: {run:?}");
    }
}

#[test]
fn an_encrypted_token_shows_its_header_only() {
    let folder = tempfile::tempdir().unwrap();
    let key = folder.path().join("key.jwk");
    std::fs::write(&key, include_str!("key.jwk")).unwrap();
    let token = mint(&["--encrypt-to", key.to_str().unwrap()]).run().good();
    let value = json(&inspect(&token).run().good());
    assert_eq!((&value["encrypted"], &value["header"]["alg"]), (&true.into(), &"RSA-OAEP".into()));
    assert_eq!(value["claims"], serde_json::json!({}));
}

#[test]
fn a_token_on_the_command_line_is_read_with_a_warning() {
    let token = mint(&[]).run().good();
    let run = smartassist(["token", "inspect", token.trim()]).run();
    assert!(run.code == 0 && run.err.contains("warning: the token is in the shell's history"), "{run:?}");
    let run = smartassist(["token", "inspect"]).with("SMARTASSIST_TOKEN", token.trim()).run();
    assert!(run.code == 0 && run.err.is_empty(), "{run:?}");
}
