//! The public API of the generated Rust code: types, fields, variants, methods, impls.
//!
//! The listing is made from the model, with the decisions that the emitters make, so it parses no Rust. [`crate::diff`]
//! compares two listings, to find whether code written against one compiles against the other. A test compares each
//! listing with the emitted code, and another one checks the comparison with the compiler.

mod operations;
mod types;

use std::collections::BTreeSet;

use crate::model::{Model, ModelError, TypeDef};

/// Something with a name in the generated code.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it is matched by among the items beside it: its name without what stands around it.
    pub key: String,
    /// Its name as people write it, below the crate that it is in: `types::OutputKind::muted`.
    pub path: String,
    /// What it is, in a few words: `struct`, `field`, `closed enum`.
    pub kind: &'static str,
    /// What users rely on besides the name: a type, or the form of a variant. Empty where there is nothing.
    pub signature: String,
    /// JSON Pointer to what it is made from.
    pub pointer: String,
    /// Whether the compiler warns who uses it.
    pub deprecated: bool,
    /// Whether a `match` has to name it: it is a variant of an enum that is exhaustive.
    pub must_match: bool,
    /// What belongs to it.
    pub children: Vec<Item>,
}

impl Item {
    fn new(key: impl Into<String>, path: impl Into<String>, kind: &'static str, pointer: &str) -> Self {
        Self {
            key: key.into(),
            path: path.into(),
            kind,
            signature: String::new(),
            pointer: pointer.to_owned(),
            deprecated: false,
            must_match: false,
            children: Vec::new(),
        }
    }

    fn with_signature(self, signature: impl Into<String>) -> Self {
        Self { signature: signature.into(), ..self }
    }

    fn with_children(self, children: Vec<Self>) -> Self {
        Self { children, ..self }
    }

    fn deprecated(self, deprecated: bool) -> Self {
        Self { deprecated, ..self }
    }

    /// Whether the other is the same but for its own name.
    pub fn is_alike(&self, other: &Self) -> bool {
        let alike = |one: &Self, other: &Self| one.key == other.key && one.is_alike(other);
        self.kind == other.kind
            && self.signature == other.signature
            && self.deprecated == other.deprecated
            && self.children.len() == other.children.len()
            && self.children.iter().all(|child| other.children.iter().any(|twin| alike(child, twin)))
    }
}

/// Everything that can be named in the code generated from a document. The items at the top are types, operations and
/// notifications.
pub fn items(model: &Model) -> Result<Vec<Item>, ModelError> {
    if let Some(def) = nested_in_itself(model) {
        return Err(ModelError { pointer: def.pointer.clone(), message: "a schema that holds itself".to_owned() });
    }
    Ok(types::items(model).chain(operations::items(model)).collect())
}

/// A type that is part of itself. The lint refuses it; a document that is only compared need not have passed.
fn nested_in_itself(model: &Model) -> Option<&TypeDef> {
    model.types.iter().find(|def| {
        let (mut seen, mut waiting) = (BTreeSet::new(), vec![*def]);
        while let Some(next) = waiting.pop() {
            let parts = next.shape.parts().into_iter().filter_map(|part| model.type_def(part.named()?));
            for part in parts.filter(|part| seen.insert(part.name.as_str())) {
                waiting.push(part);
            }
        }
        seen.contains(def.name.as_str())
    })
}
