//! E. User status.

use serde_json::{Value, json};
use smartassist_server::api::{GetUserStatusInput, GetUserStatusResponse};
use smartassist_tests::document::{at, is_free_text, keys, operation, property, schema};
use smartassist_tests::examples::{self, Direction, example};
use smartassist_tests::json::{refusal, survives};
use smartassist_tests::stub::{self, ACCOUNT};
use smartassist_tests::{Recorder, Request, Scripted, TestServer};
use smartassist_types::{
    FilterDate, Granularity, GranularityMinutes, GranularityPeriod, StatusEntry, UserStatusPage, UserStatusRequest,
};

/// A stub whose getUserStatus is recorded and answers with the example of the document.
async fn recording() -> (TestServer, Recorder<GetUserStatusInput>) {
    let seen = Recorder::default();
    let recorder = seen.clone();
    let api = Scripted::default().on_get_user_status(move |_, input| {
        recorder.record(input);
        GetUserStatusResponse::Ok(examples::read("UserStatusPage"))
    });
    (stub::start(api).await, seen)
}

/// The example request, changed.
fn changed(change: impl FnOnce(&mut Value)) -> Request {
    let mut body = example("UserStatusRequest").clone();
    change(&mut body);
    Request::good("getUserStatus").json(&body)
}

/// Takes a field out of an object.
fn remove(object: &mut Value, key: &str) -> Value {
    object.as_object_mut().unwrap().remove(key).unwrap()
}

#[test]
fn e1_user_status_is_a_post_with_a_body() {
    let read = operation("getUserStatus");
    assert_eq!(keys(&at("/paths")[read.path]), ["post"]);
    assert_eq!(read.node["requestBody"]["required"], true);
}

#[tokio::test]
async fn e2_both_versions_of_the_path_are_one_operation() {
    let (read, v11) = (operation("getUserStatus"), operation("getUserStatusV11"));
    assert_eq!(read.path, "/agentassist/api/public/analytics/account/{accountId}/userstatus");
    assert_eq!(v11.path, "/agentassist/api/public/analytics/1.1/account/{accountId}/userstatus");
    assert_eq!(v11.node["x-same-as"], "getUserStatus");
    for key in ["parameters", "requestBody", "responses"] {
        assert_eq!(v11.node[key], read.node[key], "{key}");
    }
    let (stub, seen) = recording().await;
    assert_eq!(Request::good("getUserStatusV11").query("limit=7").send(&stub).await.json(), *example("UserStatusPage"));
    assert_eq!(seen.only().limit.get(), 7);
    let body = examples::read::<UserStatusRequest>("UserStatusRequest");
    stub.client().get_user_status_v11().account_id(ACCOUNT).body(body).send().await.unwrap();
    assert_eq!(seen.only().account_id, ACCOUNT);
}

#[test]
fn e3_both_contracts_are_taken() {
    let requests = examples::of("getUserStatus", Direction::Request);
    assert_eq!(requests.len(), 2);
    let [period, minutes] = ["UserStatusRequest", "UserStatusRequest2022"].map(|name| {
        assert!(requests.iter().any(|example| example.name == name), "{name}");
        survives::<UserStatusRequest>(example(name)).granularity
    });
    assert_eq!(period, Granularity::Period(GranularityPeriod::Pt30m));
    assert_eq!(minutes, Granularity::Minutes(GranularityMinutes::try_from(20).unwrap()));
    for taken in [json!("PT15M"), json!("PT24H"), json!(1), json!(1440)] {
        survives::<Granularity>(&taken);
    }
    for refused in [json!("PT20M"), json!("pt30m"), json!("20"), json!(0), json!(1441), json!(-1), json!(20.5)] {
        refusal::<Granularity>(&refused);
    }
    for taken in ["2022-08-25", "2022-08-25T10:30:00.000Z"] {
        assert_eq!(survives::<FilterDate>(&json!(taken)), taken);
    }
    for refused in ["25/08/2022", "2022-13-01", "2022-08-25T10:30:00", "2022-08-25\n", ""] {
        refusal::<FilterDate>(&json!(refused));
    }
    // The answer is the page, not the map by agent of 2022.
    assert_eq!(schema("UserStatusPage")["required"], json!(["data"]));
    for refused in [json!({}), json!({"hasMore": false}), json!({"john.doe@example.com": []}), json!([])] {
        refusal::<UserStatusPage>(&refused);
    }
    survives::<UserStatusPage>(&json!({"data": []}));
}

#[tokio::test]
async fn e4_two_slashes_before_user_status_are_taken() {
    let (stub, seen) = recording().await;
    for id in ["getUserStatus", "getUserStatusV11"] {
        let good = Request::good(id);
        let two = good.clone().path(good.path.replace("/userstatus", "//userstatus"));
        assert!(two.path.ends_with("//userstatus"), "{}", two.path);
        let answer = two.send(&stub).await;
        assert_eq!(answer.json(), *example("UserStatusPage"), "{id}");
        assert_eq!(seen.only().account_id, ACCOUNT, "{id}");
        let other = Request { method: "GET".to_owned(), body: None, ..two };
        let refused = other.send(&stub).await;
        assert_eq!((refused.status, refused.header("allow")), (405, Some("POST")), "{id}");
        for wrong in ["///userstatus", "/userstatus/", "/userstatus//"] {
            let path = good.path.replace("/userstatus", wrong);
            assert_eq!(good.clone().path(path).send(&stub).await.error().1, 404, "{id} {wrong}");
        }
    }
}

#[tokio::test]
async fn e5_agents_are_a_list_and_the_offset_is_optional() {
    let (stub, seen) = recording().await;
    let text = changed(|body| body["filter"]["agents"] = json!("john.doe@example.com"));
    let (message, code) = text.send(&stub).await.error();
    assert_eq!(code, 412);
    assert!(message.starts_with("Validation errors/ Invalid arguments: /filter/agents: "), "{message}");

    let misspelt = changed(|body| {
        let dates = &mut body["filter"]["dateFilter"];
        let offset = remove(dates, "timeZoneOffSet");
        dates["timeZoneOffset"] = offset;
    });
    let (message, code) = misspelt.send(&stub).await.error();
    assert_eq!(code, 412);
    assert!(message.contains("/filter/dateFilter/timeZoneOffset: "), "{message}");
    assert!(message.contains("did you mean `timeZoneOffSet`?"), "{message}");
    assert!(seen.take().is_empty());

    let none = changed(|body| drop(remove(&mut body["filter"]["dateFilter"], "timeZoneOffSet")));
    assert_eq!(none.send(&stub).await.status, 200);
    assert_eq!(seen.only().body.filter.date_filter.time_zone_off_set, None);
    let all = changed(|body| drop(remove(&mut body["filter"], "agents")));
    assert_eq!(all.send(&stub).await.status, 200);
    assert_eq!(seen.only().body.filter.agents, None);
}

#[tokio::test]
async fn e6_granularity_is_quoted() {
    let (stub, seen) = recording().await;
    let good = Request::good("getUserStatus");
    let quoted = example("UserStatusRequest").to_string();
    let unquoted = quoted.replace("\"PT30M\"", "PT30M");
    assert_ne!(quoted, unquoted);
    assert_eq!(good.clone().text(unquoted).send(&stub).await.error().1, 400);
    assert!(seen.take().is_empty());
    assert_eq!(good.text(quoted).send(&stub).await.status, 200);
}

#[tokio::test]
async fn e7_query_is_limit_and_offset() {
    let read = operation("getUserStatus");
    assert_eq!(read.parameters_in("query"), ["limit", "offset"]);
    assert_eq!(read.parameters_in("path"), ["accountId"]);

    let (stub, seen) = recording().await;
    let good = Request::good("getUserStatus");
    for query in
        ["accountId=637368b4a1d039e34ba63bbf", "host=smartassist.kore.ai", "limit=0", "limit=51", "limit=1&limit=2"]
    {
        assert_eq!(good.clone().query(query).send(&stub).await.error().1, 400, "{query}");
    }
    assert!(seen.take().is_empty());
    for (query, limit, offset) in [("limit=10&offset=20", 10, 20), ("limit=10", 10, 0), ("offset=20", 50, 20)] {
        assert_eq!(good.clone().query(query).send(&stub).await.status, 200, "{query}");
        let input = seen.only();
        assert_eq!((i64::from(input.limit.get()), i64::from(input.offset.get())), (limit, offset), "{query}");
    }
}

#[test]
fn e8_states_keep_their_spelling() {
    let page: UserStatusPage = survives(example("UserStatusPage"));
    let values: Vec<_> = page
        .data
        .iter()
        .flat_map(|agent| agent.time_interval.iter().flatten())
        .flat_map(|interval| interval.status.iter().flatten())
        .filter_map(|entry| entry.value.as_deref())
        .collect();
    assert!(values.contains(&"Available:Idle") && values.contains(&"AVAILABLE:Interacting"), "{values:?}");
}

#[test]
fn e10_busy_is_taken() {
    assert!(is_free_text(property("StatusEntry", "value")));
    for value in ["Busy", "Busy:Idle"] {
        let entry: StatusEntry = survives(&json!({"metric": "AgentState", "value": value}));
        assert_eq!(entry.value.as_deref(), Some(value));
    }
}

#[tokio::test]
async fn e11_iid_is_optional() {
    let read = operation("getUserStatus");
    assert_eq!(read.parameters_in("header"), ["iid", "Format"]);
    assert_ne!(at("/components/parameters/Iid").get("required"), Some(&json!(true)));

    let (stub, seen) = recording().await;
    let good = Request::good("getUserStatus");
    assert_eq!(good.send(&stub).await.status, 200);
    assert_eq!(seen.only().iid, None);
    for name in ["IId", "Iid", "iid"] {
        assert_eq!(good.clone().header(name, "st-1").send(&stub).await.status, 200, "{name}");
        assert_eq!(seen.only().iid.as_deref(), Some("st-1"), "{name}");
    }
}

#[test]
fn e12_account_id_is_spelled_account_id() {
    let path = operation("getUserStatus").path;
    assert!(path.split('/').any(|segment| segment == "{accountId}"), "{path}");
}

#[tokio::test]
async fn e13_limit_and_offset_may_stand_in_the_body() {
    for name in ["limit", "offset"] {
        let [body, query] =
            [property("UserStatusRequest", name), &at("/components/parameters")[parameter(name)]["schema"]];
        assert_eq!(body["allOf"][0], *query, "{name}");
    }
    let (stub, seen) = recording().await;
    let paged = changed(|body| {
        body["limit"] = json!(10);
        body["offset"] = json!(20);
    });
    assert_eq!(paged.send(&stub).await.status, 200);
    let body = seen.only().body;
    assert_eq!((body.limit.unwrap().get(), body.offset.unwrap().get()), (10, 20));
    for (name, value) in [("limit", 0), ("limit", 51), ("offset", -1), ("offset", 1_000_001)] {
        let (message, code) = changed(|body| body[name] = json!(value)).send(&stub).await.error();
        assert_eq!(code, 412, "{name} {value}");
        assert!(message.contains(&format!("/{name}: ")), "{message}");
    }
}

/// The component of a query parameter.
fn parameter(name: &str) -> &'static str {
    if name == "limit" { "PageLimit" } else { "PageOffset" }
}
