//! What format 2.1 asks of a collection, as far as this one goes, and what we ask of it.

use std::collections::BTreeSet;

use serde_json::Value;

use super::collection::{COLLECTION, PUBLISHED, filled, list, requests, text, text_of, variables};

#[test]
fn the_format_is_named_and_the_version_is_ours() {
    let info = &COLLECTION["info"];
    assert_eq!(info["schema"], "https://schema.getpostman.com/json/collection/v2.1.0/collection.json");
    assert_eq!(info["version"], PUBLISHED.version.to_string());
    assert_eq!(info["name"], PUBLISHED.document.json["info"]["title"]);
    let keys: Vec<&str> = COLLECTION.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["info", "item", "event", "variable"]);
}

#[test]
fn a_folder_a_tag_and_a_request_an_operation() {
    let tags: Vec<&str> = list(&COLLECTION, "item").iter().map(|folder| text_of(folder, "name")).collect();
    assert_eq!(tags, ["calls", "notifications", "conversations", "automation", "agents"]);
    let paths: Vec<String> = requests().into_iter().map(|(path, _)| path).collect();
    let summaries: Vec<&str> = PUBLISHED.model.operations.iter().map(|operation| operation.summary.as_str()).collect();
    for summary in &summaries {
        assert_eq!(paths.iter().filter(|path| path.ends_with(&format!("/{summary}"))).count(), 1, "{summary}");
    }
    let sent_to_you = paths.iter().filter(|path| path.starts_with("/notifications/callStatus: sent to you/")).count();
    assert_eq!((sent_to_you, paths.len()), (12, summaries.len() + 12));
}

#[test]
fn every_sample_is_saved() {
    let document = &PUBLISHED.document.json;
    for (name, example) in document["components"]["examples"].as_object().unwrap() {
        // The URL is a variable.
        let mut value = example["value"].clone();
        for spelling in ["notifyurl", "notifyUrl"] {
            if let Some(url) = value.get_mut(spelling) {
                *url = "{{notifyUrl}}".into();
            }
        }
        let is_saved = requests().into_iter().any(|(_, item)| {
            let saved = list(item, "response");
            let asked = saved.iter().map(|one| &one["originalRequest"]).chain([&item["request"]]);
            let asked = asked.filter_map(|request| request["body"]["raw"].as_str());
            let mut bodies = saved.iter().filter_map(|one| one["body"].as_str()).chain(asked);
            bodies.any(|body| serde_json::from_str::<Value>(body).unwrap() == value)
        });
        // Receivers refuse notifications; that is not what one asks of the vendor.
        assert!(is_saved || name == "ErrorBadSignature", "{name}");
    }
}

#[test]
fn a_call_asks_for_its_notifications_where_the_variable_says() {
    let bodies = requests().into_iter().flat_map(|(path, item)| {
        let asked = list(item, "response").iter().map(|one| &one["originalRequest"]).chain([&item["request"]]);
        asked.map(|request| (path.clone(), request["body"]["raw"].as_str().unwrap_or_default())).collect::<Vec<_>>()
    });
    let mut seen = 0;
    for (path, body) in bodies.filter(|(_, body)| body.contains("\"notifyurl\"") || body.contains("\"notifyUrl\"")) {
        let body: Value = serde_json::from_str(body).unwrap();
        let urls: Vec<&Value> = ["notifyurl", "notifyUrl"].iter().filter_map(|name| body.get(*name)).collect();
        assert_eq!(urls, ["{{notifyUrl}}"], "{path}");
        seen += 1;
    }
    assert!(seen >= 3, "{seen}");
}

#[test]
fn requests_are_whole() {
    for (path, item) in requests() {
        let saved = list(item, "response").iter().map(|one| &one["originalRequest"]);
        for request in saved.chain([&item["request"]]) {
            assert!(["GET", "POST"].contains(&text_of(request, "method")), "{path}");
            let url = &request["url"];
            filled(text_of(url, "raw"), &variables());
            let named: BTreeSet<&str> = list(url, "variable").iter().map(|one| text_of(one, "key")).collect();
            let used: BTreeSet<&str> =
                list(url, "path").iter().filter_map(|one| one.as_str().unwrap().strip_prefix(':')).collect();
            assert_eq!(named, used, "{path}");
            for entry in list(request, "header").iter().chain(list(url, "variable")).chain(list(url, "query")) {
                filled(text_of(entry, "value"), &variables());
            }
            if let Some(body) = request.get("body") {
                assert_eq!(body["mode"], "raw");
                assert_eq!(body["options"]["raw"]["language"], "json");
            }
        }
        for answer in list(item, "response") {
            assert!((100..600).contains(&answer["code"].as_u64().unwrap()), "{path}");
            assert!(answer["cookie"].as_array().unwrap().is_empty() && answer["header"].is_array());
        }
    }
}

#[test]
fn ids_are_uuids_and_no_two_are_equal() {
    fn collect<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
        match value {
            Value::Object(object) => {
                found.extend(["id", "_postman_id"].iter().filter_map(|key| object.get(*key)?.as_str()));
                object.values().for_each(|value| collect(value, found));
            }
            Value::Array(list) => list.iter().for_each(|value| collect(value, found)),
            _ => {}
        }
    }
    let mut ids = Vec::new();
    collect(&COLLECTION, &mut ids);
    assert!(ids.len() > 100);
    assert!(ids.iter().all(|id| id.len() == 36 && id.matches('-').count() == 4));
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
}

#[test]
fn secrets_are_for_the_reader_to_fill_in() {
    let variables = variables();
    let names: BTreeSet<&str> = variables.keys().copied().collect();
    let wanted = ["accountId", "botId", "clientId", "clientSecret", "conversationId", "host", "notifyUrl", "scheme"];
    assert_eq!(names, BTreeSet::from(wanted));
    assert_eq!((variables["clientId"], variables["clientSecret"]), ("", ""));
    let script: Vec<&str> =
        list(&COLLECTION["event"][0]["script"], "exec").iter().map(|line| line.as_str().unwrap()).collect();
    let script = script.join("\n");
    assert!(script.contains(r#"const header = "auth";"#) && !script.contains("TOKEN_HEADER"));
    // The token goes into the request and nowhere else.
    assert!(
        ["pm.environment.set", "pm.globals.set", "pm.variables.set", "collectionVariables", "console."]
            .iter()
            .all(|keeper| !script.contains(keeper))
    );
}

#[test]
fn the_file_is_the_same_every_time() {
    let one = text();
    assert_eq!(one, text());
    assert!(one.ends_with("}\n") && !one.contains('\r'));
}
