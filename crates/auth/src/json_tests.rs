//! The parser against `serde_json`: it takes a part of what that takes, and reads it alike.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

use super::object;

fn refused(text: &str) -> &'static str {
    object(text.as_bytes()).expect_err(text)
}

#[test]
fn reads_every_kind_of_value() {
    let text = r#" { "a" : [ 1 , -2.5e+1 , true , false , null , { } , [ ] ] , "\u00e9\ud83d\ude00\n\/" : "é😀" } "#;
    let wanted = json!({"a": [1, -25.0, true, false, null, {}, []], "é😀\n/": "é😀"});
    assert_eq!(Value::Object(object(text.as_bytes()).unwrap()), wanted);
    assert_eq!(object(br#"{"a":18446744073709551615,"b":-9223372036854775808}"#).unwrap()["a"], json!(u64::MAX));
}

#[test]
fn refuses_members_that_come_twice_at_any_depth_and_spelling() {
    for text in [
        r#"{"exp":1,"exp":1}"#,
        r#"{"exp":1,"\u0065xp":2}"#,
        r#"{"a":{"b":1,"b":2}}"#,
        r#"{"a":[{"b":1,"b":2}]}"#,
        r#"{"":1,"":2}"#,
    ] {
        assert_eq!(refused(text), "has a member twice", "{text}");
    }
    assert!(object(br#"{"exp":1,"EXP":2,"a":{"exp":3}}"#).is_ok());
}

#[test]
fn refuses_what_is_not_json() {
    for text in [
        "",
        " ",
        "[]",
        "1",
        "null",
        "\"a\"",
        "{",
        "}",
        "{}}",
        "{} {}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,}",
        "{\"a\":01}",
        "{\"a\":+1}",
        "{\"a\":.5}",
        "{\"a\":1.}",
        "{\"a\":1e}",
        "{\"a\":-}",
        "{\"a\":0x1}",
        "{\"a\":NaN}",
        "{\"a\":Infinity}",
        "{\"a\":1e999}",
        "{\"a\":tru}",
        "{\"a\":True}",
        "{a:1}",
        "{'a':1}",
        "{\"a\":\"\t\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\u12g4\"}",
        "{\"a\":\"\\ud800\"}",
        "{\"a\":\"\\udc00\"}",
        "{\"a\":\"\\ud800\\u0041\"}",
        "{\"a\":\"",
        "{\"a\":[1,]}",
        "{\"a\":[1 2]}",
        "{\"a\":1/**/}",
        "\u{feff}{}",
        "{\"a\":\"\\",
        "{\"a\":\"\\u00",
        "{\"a\":1\u{a0}}",
    ] {
        assert!(object(text.as_bytes()).is_err(), "{text:?}");
    }
    assert!(object(b"{\"a\":\"\xff\"}").is_err());
}

#[test]
fn stops_at_sixteen_levels() {
    let nested = |depth: usize| format!("{}1{}", "{\"a\":".repeat(depth), "}".repeat(depth));
    assert!(object(nested(16).as_bytes()).is_ok());
    assert_eq!(refused(&nested(17)), "is nested too deep");
    assert_eq!(refused(&format!("{{\"a\":{}", "[".repeat(8_000))), "is nested too deep");
}

#[test]
fn gives_no_name_a_meaning_of_its_own() {
    let text = br#"{"exp":{"$serde_json::private::Number":"1"}}"#;
    assert!(object(text).unwrap()["exp"].is_object());
}

fn values() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((any::<String>(), inner), 0..6)
                .prop_map(|members| Value::Object(members.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Numbers are compared as texts of six digits: `serde_json` may be off by the last bit.
fn agrees(ours: &Value, theirs: &Value) -> bool {
    match (ours, theirs) {
        (Value::Number(one), Value::Number(other)) => {
            let digits = |number: &serde_json::Number| format!("{:.6e}", number.as_f64().unwrap_or(f64::NAN));
            digits(one).trim_start_matches('-') == digits(other).trim_start_matches('-')
        }
        (Value::Array(one), Value::Array(other)) => {
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| agrees(one, other))
        }
        (Value::Object(one), Value::Object(other)) => {
            one.len() == other.len()
                && one.iter().all(|(name, value)| other.get(name).is_some_and(|other| agrees(value, other)))
        }
        _ => ours == theirs,
    }
}

fn nearly_json() -> impl Strategy<Value = String> {
    let name = r#""(a|b|\\u006[1-4]|\\n|\\ud83d\\ude00)""#;
    let value = r#"(-?[0-9]{1,3}(\.[0-9])?([eE][+-]?[0-9])?|true|null|"x"|\{\}|\[[0-9],?\])"#;
    let text = format!(r"\{{({name}:{value},?){{0,4}}\}}?");
    prop::string::string_regex(&text).unwrap()
}

proptest! {
    #[test]
    fn reads_back_what_serde_json_writes(value in values(), pretty in any::<bool>()) {
        let value = json!({"a": value});
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) }.unwrap();
        prop_assert_eq!(Value::Object(object(text.as_bytes()).unwrap()), value);
    }

    #[test]
    fn takes_nothing_that_serde_json_refuses(text in nearly_json()) {
        if let Ok(ours) = object(text.as_bytes()) {
            let theirs: Value = serde_json::from_str(&text).expect(&text);
            prop_assert!(agrees(&Value::Object(ours), &theirs), "{}", text);
        }
    }

    #[test]
    fn never_panics(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let mut braced = b"{\"a\":".to_vec();
        braced.extend(&bytes);
        for bytes in [bytes, braced] {
            if object(&bytes).is_ok() {
                prop_assert!(serde_json::from_slice::<Value>(&bytes).is_ok());
            }
        }
    }
}
