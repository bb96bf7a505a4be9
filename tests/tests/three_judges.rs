//! Random JSON, made from the schemas of the document.
//!
//! Three judges of a request body have to agree: the type that the handler gets, the table that explains what is
//! wrong, and a JSON Schema validator that reads the document and shares no code with either. Answers and notifications
//! have no table; whatever the document allows is read and comes out again.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

use std::cell::Cell;

use proptest::collection::vec;
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use smartassist_server::schema::Schema;
use smartassist_server::schemas;
use smartassist_server::validate::validate;
use smartassist_tests::canonical::canonical;
use smartassist_tests::random::{allowed, mutations};
use smartassist_tests::{json, json_schema};
use smartassist_types::{
    CallStatusNotification, Conversation, DialoutAnswer, DialoutRequest, Errors, IntentSessions, UserStatusPage,
    UserStatusRequest,
};

/// The result of the three for a value, if they agree.
fn verdict<T: DeserializeOwned>(name: &str, table: &Schema, value: &Value) -> Result<bool, TestCaseError> {
    let typed = serde_json::from_str::<T>(&value.to_string());
    let explanation = validate(table, value);
    let complaints = json_schema::complaints(name, value);
    let verdicts = [typed.is_ok(), explanation.is_empty(), complaints.is_empty()];
    prop_assert!(
        verdicts.iter().all(|verdict| *verdict == verdicts[0]),
        "type: {:?}\ntable: {:?}\ndocument: {complaints:?}\n{value}",
        typed.err().map(|error| error.to_string()),
        explanation.violations,
    );
    Ok(verdicts[0])
}

fn config(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

fn hold<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(name: &'static str, table: &'static Schema) {
    proptest!(config(128), |(value in allowed(name))| {
        prop_assert!(verdict::<T>(name, table, &value)?, "refused by all: {}", value);
        // And nothing of it is lost on the way through the type.
        let read: T = json::read(&value);
        prop_assert_eq!(json::written(&read), canonical(name, &value));
        prop_assert_eq!(json::read::<T>(&json::written(&read)), read);
    });

    let (accepted, refused) = (Cell::new(0_u32), Cell::new(0_u32));
    proptest!(config(600), |(value in allowed(name), damages in vec(mutations(), 1..3))| {
        let mut value = value;
        damages.iter().for_each(|mutations| mutations.inflict(&mut value));
        let count = if verdict::<T>(name, table, &value)? { &accepted } else { &refused };
        count.set(count.get() + 1);
    });
    // Damage that never hurts, or always, would prove nothing.
    assert!(accepted.get() > 20 && refused.get() > 20, "{accepted:?} accepted, {refused:?} refused");
}

#[test]
fn a_dialout_request_is_judged_alike() {
    hold::<DialoutRequest>("DialoutRequest", &schemas::DIALOUT_REQUEST);
}

#[test]
fn a_user_status_request_is_judged_alike() {
    hold::<UserStatusRequest>("UserStatusRequest", &schemas::USER_STATUS_REQUEST);
}

/// Whatever the document allows is read, and written as it was read.
fn survive<T: DeserializeOwned + Serialize + PartialEq + std::fmt::Debug>(name: &'static str) {
    proptest!(config(48), |(value in allowed(name))| {
        prop_assert!(json_schema::accepts(name, &value), "not allowed after all: {}", value);
        let read: T = json::read(&value);
        let written = json::written(&read);
        prop_assert_eq!(canonical(name, &written), canonical(name, &value));
        prop_assert_eq!(json::read::<T>(&written), read);
    });
}

#[test]
fn whatever_an_answer_may_be_is_read_whole() {
    survive::<DialoutAnswer>("DialoutAnswer");
    survive::<Conversation>("Conversation");
    survive::<IntentSessions>("IntentSessions");
    survive::<UserStatusPage>("UserStatusPage");
    survive::<Errors>("Errors");
}

#[test]
fn whatever_a_notification_may_be_is_read_whole() {
    survive::<CallStatusNotification>("CallStatusNotification");
}
