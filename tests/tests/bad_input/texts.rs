//! Text that is unusual and allowed: it gets through to the handler, unchanged.

use serde_json::{Value, json};
use smartassist_server::api::DialoutResponse;
use smartassist_tests::{Recorder, Request, Scripted, examples, stub};
use smartassist_types::DialoutRequest;

const TEXTS: [(&str, &str); 14] = [
    ("markup", "<script>alert(1)</script> & <!-- -->"),
    ("quotes and backslashes", r#"" \ \" \\ / ' `"#),
    ("control characters", "\u{1}\u{8}\u{b}\u{1f}\u{7f}"),
    ("line breaks", "a\r\nb\nc\u{85}d\u{2028}e\u{2029}f"),
    ("a null character", "a\u{0}b"),
    ("emoji", "😀👩‍👩‍👧‍👦🏳️‍🌈"),
    ("right to left", "שלום עולם مرحبا"),
    ("direction marks", "\u{202e}gpj.exe\u{202c}\u{2066}x\u{2069}"),
    ("combining marks", "e\u{301}\u{327} ﬁ Ａ"),
    ("zero width", "a\u{200b}b\u{feff}c"),
    ("noncharacters", "\u{fffe}\u{ffff}\u{10ffff}"),
    ("SQL", "'; DROP TABLE calls; --"),
    ("a template", "{{host}} ${jndi:ldap://x} %s %00"),
    ("nothing", ""),
];

#[tokio::test]
async fn metadata_may_hold_any_text_as_key_and_as_value() {
    let given = Recorder::default();
    let recorder = given.clone();
    let api = Scripted::default().on_dialout(move |_, input| {
        recorder.record(input.body);
        DialoutResponse::Ok(examples::read("DialoutAnswer"))
    });
    let stub = stub::start(api).await;
    for (what, text) in TEXTS {
        let metadata = json!({text: text, "deep": [{text: [text, null, true, 1.5, {}]}]});
        let body = json!({"target": "tel:1", "caller": "1", "metadata": metadata});
        // Written as it is, and with every character escaped.
        let escaped: String = text.encode_utf16().map(|unit| format!("\\u{unit:04X}")).collect();
        let written = serde_json::to_string(text).unwrap();
        for text in [body.to_string(), body.to_string().replace(&written, &format!("\"{escaped}\""))] {
            let answer = Request::good("dialout").text(text).send(&stub).await;
            assert_eq!(answer.status, 200, "{what}: {answer:?}");
            let taken: DialoutRequest = given.only();
            assert_eq!(smartassist_tests::json::written(&taken), body, "{what}");
        }
        // And through the client.
        let request: DialoutRequest = smartassist_tests::json::read(&body);
        stub.client().dialout().bot_id("st-1").body(request.clone()).send().await.unwrap();
        assert_eq!(given.only(), request, "{what}");
    }
}

#[tokio::test]
async fn target_caller_and_trunk_take_what_the_document_lets_them() {
    let given = Recorder::default();
    let recorder = given.clone();
    let api = Scripted::default().on_dialout(move |_, input| {
        recorder.record((input.body.target.into_inner(), input.body.caller.into_inner()));
        DialoutResponse::Ok(examples::read("DialoutAnswer"))
    });
    let stub = stub::start(api).await;
    for (target, caller) in [
        ("tel:911234567890", "+127061657882"),
        ("sip:1234567890@203.0.113.5:5060;transport=tcp?x=y", "\"Jane Doe\" <1000>"),
        ("sip:😀@example.com", "😀 Ελένη"),
        ("sip:\u{202e}שלום@example.com", "שלום עולם"),
        ("tel:<1>&'\"\\", "<b>"),
    ] {
        let body = json!({"target": target, "caller": caller, "trunk": caller});
        let answer = Request::good("dialout").json(&body).send(&stub).await;
        assert_eq!(answer.status, 200, "{body}: {answer:?}");
        assert_eq!(given.only(), (target.to_owned(), caller.to_owned()));
    }
    // A line break would become a header of the SIP request.
    for (target, caller, at) in [
        ("tel:1\r\nContact: <sip:x>", "1", "/target"),
        ("tel:1", "1\r\nContact: <sip:x>", "/caller"),
        ("tel:1", "1\u{0}", "/caller"),
        ("tel: 1", "1", "/target"),
    ] {
        let answer = Request::good("dialout").json(&json!({"target": target, "caller": caller})).send(&stub).await;
        assert_eq!(answer.status, 412, "{target:?}: {answer:?}");
        assert!(answer.error().0.contains(&format!(": {at}: must ")), "{answer:?}");
        assert!(!answer.text.contains("Contact"), "{answer:?}");
    }
    assert!(given.take().is_empty());
}

#[test]
fn no_message_holds_a_regular_expression() {
    let schemas = smartassist_tests::document::at("/components/schemas").as_object().unwrap();
    let patterns: Vec<_> = schemas.iter().filter(|(_, schema)| schema.get("pattern").is_some()).collect();
    assert!(patterns.len() >= 9, "{}", patterns.len());
    for (name, schema) in patterns {
        let words = schema.get("x-pattern-description").and_then(Value::as_str);
        assert!(words.is_some_and(|words| words.starts_with("must ")), "{name} does not say its pattern in words");
    }
}
