//! C. Conversation by id.

use serde_json::{Value, json};
use smartassist_client::Error;
use smartassist_server::api::{GetConversationInput, GetConversationResponse};
use smartassist_tests::document::{
    document, is_free_text, operation, properties, property, reference, resolve, schema,
};
use smartassist_tests::examples::{self, example};
use smartassist_tests::json::{has_unknown_fields, refusal, survives};
use smartassist_tests::stub::{self, ACCOUNT};
use smartassist_tests::{Recorder, Request, Scripted, TestServer};
use smartassist_types::{
    Conversation, ConversationId, Dispositions, Priority, SurveyRequired, SurveyRequiredWord, TransferPriority,
    UserInfo,
};

const SAMPLES: [&str; 2] = ["ConversationChat", "ConversationVoice"];

/// A stub whose getConversation is recorded and answers with the example of the document.
async fn recording() -> (TestServer, Recorder<GetConversationInput>) {
    let seen = Recorder::default();
    let recorder = seen.clone();
    let api = Scripted::default().on_get_conversation(move |_, input| {
        recorder.record(input);
        GetConversationResponse::Ok(examples::read("ConversationChat"))
    });
    (stub::start(api).await, seen)
}

#[test]
fn c1_conversation_id_is_a_path_parameter() {
    let read = operation("getConversation");
    assert_eq!(read.parameters_in("path"), ["streamId", "conversationId"]);
    let parameter = read.parameters().into_iter().find(|parameter| parameter["name"] == "conversationId").unwrap();
    assert_eq!(parameter["required"], true);
    assert!(read.parameters_in("query").is_empty());
}

#[test]
fn c2_conversation_id_is_spelled_in_camel_case() {
    let path = operation("getConversation").path;
    assert_eq!(path.rsplit('/').next(), Some("{conversationId}"), "{path}");
}

#[tokio::test]
async fn c3_no_limit_and_no_dates() {
    let (stub, seen) = recording().await;
    let good = Request::good("getConversation");
    for query in ["limit=1", "dateFrom=2023-05-22", "dateTo=2023-05-23"] {
        assert_eq!(good.clone().query(query).send(&stub).await.error().1, 400, "{query}");
    }
    assert!(seen.take().is_empty());
    assert_eq!(good.send(&stub).await.status, 200);
}

#[tokio::test]
async fn c4_account_id_header_is_required() {
    let read = operation("getConversation");
    let parameter = read.parameters().into_iter().find(|parameter| parameter["in"] == "header").unwrap();
    assert_eq!((&parameter["name"], &parameter["required"]), (&json!("accountId"), &json!(true)));
    assert_eq!(parameter["x-client-supplied"], true);

    let (stub, seen) = recording().await;
    let good = Request::good("getConversation").without("accountId");
    assert_eq!(good.send(&stub).await.error().1, 400);
    assert!(seen.take().is_empty());
    for name in ["accountId", "accountid", "AccountId", "ACCOUNTID"] {
        assert_eq!(good.clone().header(name, ACCOUNT).send(&stub).await.status, 200, "{name}");
        assert_eq!(seen.only().account_id, ACCOUNT, "{name}");
    }

    let call = |client: smartassist_client::Client| async move {
        client
            .get_conversation()
            .stream_id("st-1")
            .conversation_id("c-1")
            .send()
            .await
            .map(|answer| answer.into_inner())
    };
    assert_eq!(call(stub.client()).await.unwrap(), examples::read::<Conversation>("ConversationChat"));
    assert_eq!(seen.only().account_id, ACCOUNT);
    let error = call(stub.client_builder().build().unwrap()).await.unwrap_err();
    assert!(matches!(error, Error::InvalidRequest(_)), "{error}");
    assert!(seen.take().is_empty());
}

#[test]
fn c5_the_id_is_a_text() {
    assert!(is_free_text(property("Conversation", "_id")));
    assert!(!properties("Conversation").contains(&"id"));
    let sample: Conversation = examples::read("ConversationChat");
    assert_eq!(sample.id.as_deref(), Some("c-3c04346-e522-4c53-9e03-c9566d859aad"));
    let both: Conversation = survives(&json!({"_id": "c-1", "id": 7}));
    assert_eq!((both.id.as_deref(), &both.unknown["id"]), (Some("c-1"), &json!(7)));
}

#[test]
fn c6_survey_required_is_a_word_or_a_boolean() {
    for (value, read) in [
        (json!("YES"), SurveyRequired::Word(SurveyRequiredWord::Yes.into())),
        (json!("NO"), SurveyRequired::Word(SurveyRequiredWord::No.into())),
        (json!("yes"), SurveyRequired::Word(SurveyRequiredWord::Yes.into())),
        (json!(true), SurveyRequired::Bool(true)),
        (json!(false), SurveyRequired::Bool(false)),
    ] {
        let conversation: Conversation = survives(&json!({"surveyRequired": value}));
        assert_eq!(conversation.survey_required, Some(read));
    }
    refusal::<Conversation>(&json!({"surveyRequired": 1}));
}

#[test]
fn c7_priority_is_a_number_a_text_or_null() {
    for (value, priority) in [
        (json!({}), None),
        (json!({"priority": null}), Some(None)),
        (json!({"priority": 5}), Some(Some(Priority::Integer(5)))),
        (json!({"priority": "5"}), Some(Some(Priority::Text("5".to_owned())))),
    ] {
        assert_eq!(survives::<Conversation>(&value).priority, priority, "{value}");
    }
}

/// Pointers to those fields of `value` that `schema` does not list, at any depth.
fn unlisted(value: &Value, schema: &'static Value, place: &str, found: &mut Vec<String>) {
    let schema = schema.pointer("/allOf/0").map_or(resolve(schema), resolve);
    match value {
        Value::Object(entries) if schema.get("additionalProperties") != Some(&json!(true)) => {
            for (key, value) in entries {
                match schema["properties"].get(key) {
                    Some(property) => unlisted(value, property, &format!("{place}/{key}"), found),
                    None => found.push(format!("{place}/{key}")),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| unlisted(item, &schema["items"], place, found)),
        _ => {}
    }
}

#[test]
fn c8_undocumented_fields_are_described() {
    for name in ["participants", "status", "_id", "orgId", "accountId", "botId", "language", "__v"] {
        assert!(properties("Conversation").contains(&name), "{name}");
        assert!(example("ConversationChat").get(name).is_some(), "{name}");
    }
    for name in SAMPLES {
        let mut found = Vec::new();
        unlisted(example(name), schema("Conversation"), "", &mut found);
        assert!(found.is_empty(), "{name}: {found:?}");
        assert!(!has_unknown_fields(&examples::read::<Conversation>(name)), "{name}");
    }
    // Both ways of looking do see a field that is not listed, however deep it is.
    let mut spoilt = example("ConversationChat").clone();
    spoilt["userInfo"]["agentTransferConfig"]["assistEvents"]["startEvent"]["more"] = json!(1);
    let mut found = Vec::new();
    unlisted(&spoilt, schema("Conversation"), "", &mut found);
    assert_eq!(found, ["/userInfo/agentTransferConfig/assistEvents/startEvent/more"]);
    assert!(has_unknown_fields(&survives::<Conversation>(&spoilt)));
}

#[test]
fn c9_disposition_sets_may_be_null() {
    let [chat, voice] = SAMPLES.map(|name| survives::<Conversation>(example(name)).dispositions.unwrap());
    assert_eq!(chat.disposition_sets, Some(None));
    assert_eq!(voice.disposition_sets.unwrap().unwrap().len(), 1);
    assert_eq!(survives::<Dispositions>(&json!({})).disposition_sets, None);
}

#[test]
fn c10_two_kinds_of_priority() {
    assert_eq!(reference(property("Conversation", "priority")), Some("Priority"));
    assert_eq!(reference(property("TransferDetail", "priority")), Some("TransferPriority"));
    let sample: Conversation = examples::read("ConversationChat");
    assert_eq!(sample.priority, Some(Some(Priority::Integer(5))));
    let transfers = sample.transfer_details.unwrap();
    assert_eq!(transfers[0].priority.as_ref().unwrap(), &TransferPriority::Highest);
    assert_eq!(example("ConversationChat")["transferDetails"][0]["priority"], "HIGHEST");
}

#[test]
fn c11_organisations_are_independent() {
    let sample: Conversation = examples::read("ConversationChat");
    let (outer, inner) = (sample.org_id.unwrap(), sample.user_info.unwrap().org_id.unwrap());
    assert_ne!(outer, inner);
    assert_eq!(outer, example("ConversationChat")["orgId"]);
    assert_eq!(inner, example("ConversationChat")["userInfo"]["orgId"]);
}

#[test]
fn c13_notification_ids_do_not_read_conversations() {
    let read = operation("getConversation");
    let parameter = read.parameters().into_iter().find(|parameter| parameter["name"] == "conversationId").unwrap();
    assert_eq!(reference(&parameter["schema"]), Some("ConversationId"));
    assert_eq!(reference(property("CallStatusNotification", "conversationId")), None);
    // In Rust as well: an id of the one kind goes where the other is asked for only by being checked.
    let _: fn(&smartassist_types::CallStatusNotification) -> &String = |notification| &notification.conversation_id;
    let _: fn(&GetConversationInput) -> &ConversationId = |input| &input.conversation_id;

    let voice: Conversation = examples::read("ConversationVoice");
    assert_ne!(voice.id.unwrap(), voice.conversation_id.unwrap());
}

/// How often a key occurs in a value, at any depth.
fn occurrences(value: &Value, key: &str) -> usize {
    match value {
        Value::Object(entries) => {
            entries.iter().map(|(name, value)| usize::from(name == key) + occurrences(value, key)).sum()
        }
        Value::Array(items) => items.iter().map(|item| occurrences(item, key)).sum(),
        _ => 0,
    }
}

#[test]
fn c14_odd_spellings_survive() {
    for name in SAMPLES {
        survives::<Conversation>(example(name));
    }
    let [chat, voice] = SAMPLES.map(example);
    for odd in ["lastIntentuserInput", "dialog_tone", "jTitle", "profColour", "__v"] {
        assert_eq!(occurrences(chat, odd), 1, "{odd}");
    }
    assert_eq!(occurrences(voice, "CallIDData"), 1);
    let sample: Conversation = examples::read("ConversationChat");
    assert_eq!(sample.v, Some(0));
    let user = sample.user_info.unwrap();
    assert_eq!((user.j_title.as_deref(), user.prof_colour.as_deref()), (Some(""), Some("#ff4500")));
    let config = user.agent_transfer_config.unwrap();
    assert_eq!(config.last_intent_user_input.as_deref(), Some("I want to talk to an agent"));
    assert_eq!(config.dialog_tone, Some(vec![]));
}

#[tokio::test]
async fn c15_get_needs_no_content_type() {
    let read = operation("getConversation");
    assert_eq!(read.method, "get");
    assert!(read.node.get("requestBody").is_none());

    let (stub, seen) = recording().await;
    let good = Request::good("getConversation");
    assert!(!good.headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type")));
    assert_eq!(good.send(&stub).await.status, 200);
    seen.only();
}

#[test]
fn c16_host_domain_is_text() {
    assert!(is_free_text(property("UserInfo", "hostDomain")));
    let sample = &example("ConversationChat")["userInfo"]["hostDomain"];
    assert_eq!(sample, "https://bots.kore.ai");
    assert!(document()["servers"].as_array().unwrap().iter().any(|server| server["url"] == *sample));
    for host in [sample, &json!("https://contact-centre.example.com:8443"), &json!("example.com"), &json!("")] {
        let user: UserInfo = survives(&json!({"hostDomain": host}));
        assert_eq!(user.host_domain.as_deref(), host.as_str());
    }
}
