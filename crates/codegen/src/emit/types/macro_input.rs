//! What the macros of the types crate take for every kind of type.

use serde_json::Value;

use crate::emit::code::{CodeWriter, raw};
use crate::model::TypeDef;

/// The attribute of a deprecated type, in the form that the macros accept.
pub fn deprecate(code: &mut CodeWriter, def: &TypeDef) {
    if def.is_deprecated() {
        code.line("#[deprecated = \"the document marks it as deprecated\"]");
    }
}

/// The JSON annotations, in the form that the macros accept.
pub fn annotations(def: &TypeDef) -> String {
    format!("annotations: {}", raw(&Value::Object(def.annotations.clone()).to_string()))
}
