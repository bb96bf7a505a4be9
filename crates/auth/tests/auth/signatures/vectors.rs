//! Signatures made by others: `tests/vectors/signatures.json` says by whom, or with which command.

use serde_json::Value;
use smartassist_auth::signature::{
    SavgSigner, SavgVerifier, SignatureError, WebhookHeaders, WebhookSecret, WebhookSigner, WebhookVerifier,
};
use smartassist_auth::{ManualClock, UnixTime};

use super::secret;
use crate::world::text;

fn cases(scheme: &str) -> Vec<Value> {
    let vectors: Value = serde_json::from_str(include_str!("../../vectors/signatures.json")).unwrap();
    vectors[scheme]["cases"].as_array().unwrap().clone()
}

fn time(case: &Value) -> UnixTime {
    UnixTime::from_secs(case["timestamp"].as_u64().unwrap())
}

#[test]
fn we_agree_with_the_construction_of_jambonz() {
    let cases = cases("savg");
    assert_eq!(cases.len(), 4);
    for case in &cases {
        let (secret, body) = (secret(text(&case["secret"])), text(&case["body"]).as_bytes());
        assert_eq!(SavgSigner::new(&secret).sign_at(time(case), body), text(&case["header"]));
        let verifier = SavgVerifier::new(&secret).with_clock(ManualClock::at(time(case)));
        assert_eq!(verifier.verify(text(&case["header"]), body), Ok(time(case)));
    }
}

#[test]
fn we_agree_with_the_libraries_of_standard_webhooks() {
    let cases = cases("webhook");
    assert_eq!(cases.len(), 2);
    for case in &cases {
        let (id, body) = (text(&case["id"]), text(&case["body"]).as_bytes());
        let secret = WebhookSecret::parse(text(&case["secret"])).unwrap();
        let signed = WebhookSigner::new(&secret).sign_at(time(case), id, body).unwrap();
        assert_eq!(signed.signature, text(&case["signature"]));
        let verifier = WebhookVerifier::new(&secret).with_clock(ManualClock::at(time(case)));
        assert_eq!(verifier.verify(&signed.as_headers(), body), Ok(time(case)));
    }
}

/// The cases that the test suites of those libraries have in common.
#[test]
fn we_refuse_what_the_libraries_of_standard_webhooks_refuse() {
    let case = &cases("webhook")[0];
    let (id, signature, body) = (text(&case["id"]), text(&case["signature"]), text(&case["body"]).as_bytes());
    let verifier = WebhookVerifier::new(&WebhookSecret::parse(text(&case["secret"])).unwrap());
    let at = |seconds: u64| verifier.clone().with_clock(ManualClock::at(UnixTime::from_secs(seconds)));
    let now = case["timestamp"].as_u64().unwrap();
    let verify = |id, timestamp, signature, now| at(now).verify(&WebhookHeaders { id, timestamp, signature }, body);

    let another = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=";
    let among_others = format!("{another} v2,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= {signature} {another}");
    assert!(verify(id, "1614265330", signature, now).is_ok());
    assert!(verify(id, "1614265330", &among_others, now).is_ok());
    assert_eq!(verify(id, "1614265330", signature, now + 301), Err(SignatureError::TooOld));
    assert_eq!(verify(id, "1614265330", signature, now - 301), Err(SignatureError::FromTheFuture));
    assert_eq!(verify(id, "1614265331", signature, now), Err(SignatureError::Mismatch));
    assert_eq!(verify("msg_another", "1614265330", signature, now), Err(SignatureError::Mismatch));
    assert_eq!(verify(id, "1614265330", another, now), Err(SignatureError::Mismatch));
    for (id, timestamp, signature) in [
        ("", "1614265330", signature),
        (id, "", signature),
        (id, "hello", signature),
        (id, "1614265330", ""),
        (id, "1614265330", "v1,"),
        (id, "1614265330", "v1,dawfeoifkpqwoekfpqoekf"),
        (id, "1614265330", &signature[..8]),
    ] {
        let error = verify(id, timestamp, signature, now).unwrap_err();
        assert_eq!(error.kind(), "malformed", "{id} {timestamp} {signature}");
    }
}
