//! What the vendor's pages and real clients send gets through: every published request sample, with only the notify
//! URL, the caller and the trunk replaced, on every path of its operation, and the page's command with the real curl.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};
use smartassist_gateway::Edition;
use smartassist_gateway::notifications::Reach;
use smartassist_server::{Operation, routes};

use crate::world::{ACCOUNT, BOT, World, receiver};

/// The published samples.
fn samples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../openapi/dist/samples")
}

fn read(path: &Path) -> Value {
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

/// The samples of requests that callers send, by the id of their operation and the name of the file.
fn requests() -> BTreeMap<(String, String), Value> {
    let index = read(&samples().join("index.json"));
    let of_callers = |entry: &&Value| entry["direction"] == "request" && entry["operation"] != "callStatus";
    let entries = index.as_array().unwrap().iter().filter(of_callers);
    entries
        .map(|entry| {
            let (operation, file) = (entry["operation"].as_str().unwrap(), entry["file"].as_str().unwrap());
            ((operation.to_owned(), file.to_owned()), read(&samples().join(file)))
        })
        .collect()
}

/// What may be replaced in a sample, and nothing else.
fn replaced(mut sample: Value, notify: &str) -> Value {
    for (field, value) in [("notifyurl", notify), ("caller", "+447700900300"), ("trunk", "trunk-1")] {
        if sample.get(field).is_some() {
            sample[field] = json!(value);
        }
    }
    sample
}

/// The operation that answers what the document calls by this id.
fn answered_by(id: &str) -> &'static Operation {
    let named = [&routes::DIALOUT_V2, &routes::GET_USER_STATUS_V11];
    let path = named.iter().find(|operation| operation.id == id).map(|operation| operation.path);
    let mut all = routes::OPERATIONS.iter();
    all.find(|operation| operation.id == id || path.is_some_and(|path| operation.has_path(path))).unwrap()
}

/// Every path of an operation, with the ids of this world.
fn paths(operation: &'static Operation) -> impl Iterator<Item = String> {
    let templates = std::iter::once(&operation.path).chain(operation.other_paths);
    templates.map(|path| path.replace("{botId}", BOT).replace("{accountId}", ACCOUNT))
}

async fn world(folder: &Path) -> World {
    World::on(&folder.join("gateway.db"), Edition::Of2025, Reach::Anywhere).await
}

fn http() -> reqwest::Client {
    reqwest::Client::builder().no_proxy().build().unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_published_request_is_accepted_on_every_path() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path()).await;
    let (notify, _calls) = receiver().await;
    let requests = requests();
    let operations: Vec<&str> = requests.keys().map(|(operation, _)| operation.as_str()).collect();
    for id in ["dialout", "dialoutV2", "getUserStatus", "getUserStatusV11"] {
        assert!(operations.contains(&id), "no sample of {id}");
    }
    for ((id, file), sample) in requests {
        let body = replaced(sample, &notify);
        for path in paths(answered_by(&id)) {
            let asking = http().post(format!("{}{path}", world.url)).header("auth", world.token());
            let answer = asking.json(&body).send().await.unwrap();
            let (status, text) = (answer.status().as_u16(), answer.text().await.unwrap());
            assert_eq!(status, 200, "{file} to {path}: {text}");
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_idempotency_key_is_known_on_every_path() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path()).await;
    let (notify, _calls) = receiver().await;
    let body = replaced(read(&samples().join("dialout/request/detect.json")), &notify);
    let mut answers = Vec::new();
    for path in paths(&routes::DIALOUT) {
        let asking = http().post(format!("{}{path}", world.url)).header("auth", world.token());
        let answer = asking.header("Idempotency-Key", "one").json(&body).send().await.unwrap();
        assert_eq!(answer.status(), 200, "{path}");
        answers.push(answer.text().await.unwrap());
    }
    assert_eq!(answers.len(), 3);
    answers.dedup();
    assert_eq!(answers.len(), 1, "{answers:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_header_that_is_sent_anyway_may_be_asked_for_with_that_value_alone() {
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path()).await;
    let (notify, mut calls) = receiver().await;
    let sample = read(&samples().join("dialout/request/edition2025.json"));
    let path = paths(&routes::DIALOUT).next().unwrap();
    let post = async |name: &str, value: &str| {
        let mut body = replaced(sample.clone(), &notify);
        body["notifyHeaders"][name] = json!(value);
        let asking = http().post(format!("{}{path}", world.url)).header("auth", world.token());
        let answer = asking.json(&body).send().await.unwrap();
        (answer.status().as_u16(), answer.json::<Value>().await.unwrap())
    };
    let (status, answer) = post("Content-Type", "Application/JSON; charset=utf-8").await;
    assert_eq!(status, 200, "{answer}");
    // And it arrives: with the signature that the receiver insists on.
    let call = calls.next().await.unwrap();
    assert_eq!(Some(call.conversation_id()), answer["conversationId"].as_str());
    for (name, value, place) in [
        ("Content-Type", "text/plain", "Content-Type"),
        ("User-Agent", "node", "User-Agent"),
        ("Content-Length", "1495", "Content-Length"),
        ("webhook-~1", "x", "webhook-~01"),
    ] {
        let (status, answer) = post(name, value).await;
        let text = answer["errors"][0]["msg"].as_str().unwrap();
        assert_eq!(status, 412, "{name}: {answer}");
        assert!(text.contains(&format!("/notifyHeaders/{place}: ")), "{text}");
    }
}

/// Tried only where there is a curl, which [`every_published_request_is_accepted_on_every_path`] does not need.
fn has_curl() -> bool {
    let has = Command::new("curl").arg("--version").output().is_ok();
    if !has {
        // What `eprintln!` writes is shown only for tests that fail.
        let words =
            "*** NOT RUN: there is no `curl` on this machine, so the command of the vendor's page was not tried";
        std::io::stderr().write_all(format!("\n{words}\n\n").as_bytes()).unwrap();
    }
    has
}

/// The command of the vendor's page, which sends `Format` and no `Content-Type`: curl then sends that of a form.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_command_of_the_vendors_page_works_with_the_real_curl() {
    if !has_curl() {
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let world = world(folder.path()).await;
    let (notify, _calls) = receiver().await;
    for (file, format) in [
        ("edition2025.json", "Format: application/json"),
        ("detect.json", "Format: application/json"),
        ("detect.json", "Format: application/json;charset=UTF-8"),
    ] {
        let mut sample = read(&samples().join("dialout/request").join(file));
        sample["notifyurl"] = json!(notify);
        for path in paths(&routes::DIALOUT) {
            let mut curl = Command::new("curl");
            curl.args(["--location", "--request", "POST", &format!("{}{path}", world.url)]);
            curl.args(["--header", format, "--header", &format!("auth: {}", world.token())]);
            curl.args(["--data-raw", &serde_json::to_string_pretty(&sample).unwrap()]);
            curl.env("NO_PROXY", "127.0.0.1").env("no_proxy", "127.0.0.1");
            let output = tokio::task::spawn_blocking(move || curl.output()).await.unwrap().unwrap();
            let said = String::from_utf8(output.stdout).unwrap();
            let answer: Value = serde_json::from_str(&said).unwrap_or_else(|error| panic!("{error}: {said}"));
            assert!(output.status.success() && answer["sid"].is_string(), "{file} {path}: {said}");
        }
    }
}
