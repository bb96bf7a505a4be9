// Generated from tests/hostile/src/callbacks/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 9e3abf3aa720662e17b0c30667303f7985bef7593f4d31d255e406733a1756fd

//! Named strings, numbers, enums, arrays, maps and unions.

use smartassist_types::support;

support::closed_enum! {
    /// Names of values.
    AllClosed {
        /// `plain`.
        Plain = "plain",
    }
    annotations: r#"{}"#
}

support::open_enum! {
    /// Names of values.
    AllOpen {
        /// `plain`.
        Plain = "plain",
    }
    annotations: r#"{}"#
}
