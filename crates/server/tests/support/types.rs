//! A few types of the kind the types crate generates, and the schema tables that belong to them.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, forward_to_deserialize_any};
use serde_json::{Map, Value};
use smartassist_server::schema::{Additional, ArrayRules, MapRules, ObjectRules, Property, Schema, StringRules};

/// What is wrong with a value, without the value.
#[derive(Debug)]
pub struct ConstraintError(String);

impl fmt::Display for ConstraintError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn bounded(text: &str, min: usize, max: usize) -> Result<String, ConstraintError> {
    match text.chars().count() {
        0 if min == 1 => Err(ConstraintError("must be at least 1 character long".to_owned())),
        length if length < min => Err(ConstraintError(format!("must be at least {min} characters long"))),
        length if length > max => Err(ConstraintError(format!("must be at most {max} characters long"))),
        _ => Ok(text.to_owned()),
    }
}

macro_rules! text {
    ($name:ident, $min:literal, $max:literal) => {
        #[derive(Clone, Debug, PartialEq, Serialize)]
        pub struct $name(pub String);

        impl FromStr for $name {
            type Err = ConstraintError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                bounded(text, $min, $max).map(Self)
            }
        }

        impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
            }
        }
    };
}

text!(BotId, 1, 16);
text!(Target, 1, 20);

/// 1 to 100.
#[derive(Clone, Debug, PartialEq)]
pub struct Limit(pub u32);

impl FromStr for Limit {
    type Err = ConstraintError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        match text.parse() {
            Ok(number @ 1..=100) => Ok(Self(number)),
            Ok(0) => Err(ConstraintError("must be at least 1".to_owned())),
            Ok(_) => Err(ConstraintError("must be at most 100".to_owned())),
            Err(_) => Err(ConstraintError("must be a whole number".to_owned())),
        }
    }
}

/// Quotes the value in its error, which a type must not do; the server runtime is expected to notice.
#[derive(Debug)]
pub struct Careless;

impl FromStr for Careless {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Err(format!("{text} is no account"))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Mode {
    Disconnect,
    Detect,
    Disabled,
}

/// 0 to 60000.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Millis(pub u32);

impl<'de> Deserialize<'de> for Millis {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match u32::deserialize(deserializer)? {
            number @ 0..=60_000 => Ok(Self(number)),
            _ => Err(serde::de::Error::custom("must be at most 60000")),
        }
    }
}

fn present<'de, T: Deserialize<'de>, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// Offers objects only: what `derive(Deserialize)` makes of a struct reads arrays as well, field by field.
struct ObjectsOnly<T>(T);

impl<'de, D: Deserializer<'de>> Deserializer<'de> for ObjectsOnly<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.0.deserialize_map(ObjectsOnly(visitor))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de, V: Visitor<'de>> Visitor<'de> for ObjectsOnly<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.0.visit_map(map)
    }
}

macro_rules! objects_only {
    ($($name:ident)+) => {
        $(impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                // The inherent function that `remote = "Self"` derives.
                $name::deserialize(ObjectsOnly(deserializer))
            }
        }

        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $name::serialize(self, serializer)
            }
        })+
    };
}

objects_only!(Timers DialRequest);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self", rename_all = "camelCase", deny_unknown_fields)]
pub struct Timers {
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub no_speech_timeout_ms: Option<Millis>,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub decision_timeout_ms: Option<Millis>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(remote = "Self", rename_all = "camelCase", deny_unknown_fields)]
pub struct DialRequest {
    pub target: Target,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub notifyurl: Option<String>,
    #[serde(
        alias = "machinedetection",
        default,
        deserialize_with = "present",
        skip_serializing_if = "Option::is_none"
    )]
    pub machine_detection: Option<Mode>,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub timers: Option<Timers>,
    #[serde(default, deserialize_with = "present", skip_serializing_if = "Option::is_none")]
    pub metadata: Option<BTreeMap<String, Value>>,
}

/// Tolerant: unknown fields are kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Notification {
    pub conversation_id: BotId,
    pub status: String,
    #[serde(alias = "callDuration", default, skip_serializing_if = "Option::is_none")]
    pub duration: Option<u32>,
    #[serde(alias = "machinedetection", default, skip_serializing_if = "Option::is_none")]
    pub machine_detection: Option<String>,
    #[serde(flatten)]
    pub unknown: Map<String, Value>,
}

const fn property(name: &'static str, schema: &'static Schema) -> Property {
    Property { name, aliases: &[], required: false, nullable: false, schema }
}

const MILLIS: Schema = Schema::Integer { min: 0, max: 60_000, unit: "" };

pub static TARGET: Schema = Schema::String(StringRules { min: 1, max: Some(20), ..StringRules::ANY });

pub static TIMERS: Schema = Schema::Object(ObjectRules {
    properties: &[property("noSpeechTimeoutMs", &MILLIS), property("decisionTimeoutMs", &MILLIS)],
    additional: Additional::Deny,
    ..ObjectRules::ANY
});

pub static DIAL_REQUEST: Schema = Schema::Object(ObjectRules {
    properties: &[
        Property { required: true, ..property("target", &TARGET) },
        property("notifyurl", &Schema::String(StringRules::ANY)),
        Property {
            aliases: &["machinedetection"],
            ..property(
                "machineDetection",
                &Schema::String(StringRules { values: &["disconnect", "detect", "disabled"], ..StringRules::ANY }),
            )
        },
        property("timers", &TIMERS),
        property("metadata", &Schema::Map(MapRules::ANY)),
    ],
    additional: Additional::Deny,
    ..ObjectRules::ANY
});

pub static NOTIFICATION: Schema = Schema::Object(ObjectRules {
    properties: &[
        Property {
            required: true,
            ..property("conversationId", &Schema::String(StringRules { min: 1, max: Some(16), ..StringRules::ANY }))
        },
        Property { required: true, ..property("status", &Schema::OpenEnum { values: &["answered", "completed"] }) },
        Property {
            aliases: &["callDuration"],
            nullable: true,
            ..property("duration", &Schema::Integer { min: 0, max: i32::MAX as i64, unit: "" })
        },
        Property {
            aliases: &["machinedetection"],
            nullable: true,
            ..property("machineDetection", &Schema::OpenEnum { values: &["amd_human_detected"] })
        },
    ],
    ..ObjectRules::ANY
});

/// Exercises what the request above has no use for.
pub static EVENTS: Schema = Schema::Array(ArrayRules {
    items: &Schema::OpenEnum { values: &["amd_human_detected", "amd_machine_detected"] },
    min: 1,
    max: Some(3),
    unique: true,
});
