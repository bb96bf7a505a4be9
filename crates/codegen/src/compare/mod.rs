//! Compares the document that a server serves with the curated one.
//!
//! Both are normalised by named rules, each with its reason, and must then be equal. A rule that changes nothing is
//! reported as well, since it is no longer needed.

mod dereference;
mod rules;

use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value;

use crate::pointer::Pointer;

pub use rules::{NormalisationRule, RULES, RuleTarget};

/// A place where the two documents differ after normalisation.
#[derive(Debug, Clone, PartialEq)]
pub struct Difference {
    /// JSON Pointer into the normalised documents.
    pub pointer: Pointer,
    /// The value in the curated document; `None` if absent.
    pub curated: Option<Value>,
    /// The value in the served document; `None` if absent.
    pub served: Option<Value>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = |value: &Option<Value>| value.as_ref().map_or("nothing".to_owned(), shortened);
        write!(f, "{}: curated {}, served {}", self.pointer, side(&self.curated), side(&self.served))
    }
}

fn shortened(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(160) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text,
    }
}

/// The result of a comparison.
#[derive(Debug, Clone)]
pub struct Comparison {
    /// Where the two differ, in document order.
    pub differences: Vec<Difference>,
    /// Rules that changed neither document.
    pub unused: Vec<&'static str>,
    /// The curated document after normalisation.
    pub curated: Value,
    /// The served document after normalisation.
    pub served: Value,
}

impl Comparison {
    /// Whether the two are equal and every rule was needed.
    pub fn is_equal(&self) -> bool {
        self.differences.is_empty() && self.unused.is_empty()
    }
}

/// Compares a curated document in OpenAPI 3.0.3 with a served one in 3.1.
pub fn compare(curated: &Value, served: &Value) -> Comparison {
    let (mut curated, mut served) = (curated.clone(), served.clone());
    let mut unused = Vec::new();
    for rule in RULES {
        let matched = match rule.side {
            RuleTarget::Curated => (rule.apply)(&mut curated),
            RuleTarget::Served => (rule.apply)(&mut served),
            RuleTarget::Both => (rule.apply)(&mut curated) + (rule.apply)(&mut served),
        };
        if matched == 0 {
            unused.push(rule.id);
        }
    }
    let mut differences = Vec::new();
    differ(&Pointer::root(), &curated, &served, &mut differences);
    Comparison { differences, unused, curated, served }
}

fn differ(at: &Pointer, curated: &Value, served: &Value, differences: &mut Vec<Difference>) {
    match (curated, served) {
        (Value::Object(one), Value::Object(other)) => {
            let mut seen = BTreeSet::new();
            for key in one.keys().chain(other.keys()).filter(|key| seen.insert((*key).clone())) {
                let at = at.key(key);
                match (one.get(key), other.get(key)) {
                    (Some(one), Some(other)) => differ(&at, one, other, differences),
                    (one, other) => {
                        differences.push(Difference { pointer: at, curated: one.cloned(), served: other.cloned() });
                    }
                }
            }
        }
        (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
            for (index, (one, other)) in one.iter().zip(other).enumerate() {
                differ(&at.index(index), one, other, differences);
            }
        }
        (one, other) if same(one, other) => {}
        (one, other) => {
            differences.push(Difference {
                pointer: at.clone(),
                curated: Some(one.clone()),
                served: Some(other.clone()),
            });
        }
    }
}

/// Numbers are equal by value: a writer may turn `2` into `2.0`.
fn same(one: &Value, other: &Value) -> bool {
    match (one, other) {
        (Value::Number(one), Value::Number(other)) => one == other || one.as_f64() == other.as_f64(),
        (one, other) => one == other,
    }
}
