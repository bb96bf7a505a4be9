//! The demonstration, as it is printed; times and ids left out.

use serde_json::Value;

use crate::program::smartassist;

#[test]
fn a_whole_smartassist_is_shown() {
    let shown = smartassist(["demo", "--pace", "50"]).run().good();
    let redacted = [
        (r"127\.0\.0\.1:\d+", "127.0.0.1:PORT"),
        (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+00:00", "TIME                         "),
        (r"\b[0-9a-f]{24}\b", "0123456789abcdef01234567"),
        (r"\b(cs|st)-[0-9a-f-]{36}\b", "$1-ID"),
        (r"\bc-[0-9a-f-]{35}\b", "c-ID                               "),
        // Offsets and lengths hang on the machine: calls go fifty times as fast as its clock.
        (r" +\+\d+\.\d s", "    +0.0 s"),
        (r"\b\d+ s\b", "0 s"),
        (r"\b\d+s +0123", "0s       0123"),
    ];
    insta::with_settings!({ filters => redacted }, { insta::assert_snapshot!("demo", shown) });
}

#[test]
fn programs_get_all_of_it_in_one_document() {
    let shown: Value = serde_json::from_str(&smartassist(["demo", "--pace", "50", "-o", "json"]).run().good()).unwrap();
    let told = |call: &Value| -> Vec<String> {
        let notifications = call["notifications"].as_array().unwrap();
        notifications.iter().map(|told| told["status"].as_str().unwrap().to_owned()).collect()
    };
    let calls = shown["calls"].as_array().unwrap();
    assert_eq!(calls.len(), 5);
    assert_eq!(told(&calls[0]), ["Answered", "Call-In-Progress", "Call-In-Progress", "completed"]);
    assert_eq!(told(&calls[2]), ["Failed"]);
    assert_eq!(shown["sessions"].as_array().unwrap().len(), 3);
    assert_eq!(shown["agents"].as_array().unwrap().len(), 2);
    for call in calls {
        let of_call = &call["notifications"][0]["conversationId"];
        assert_eq!(&call["conversation"]["conversationId"], of_call, "what it left is about this call");
    }
}
