// Generated from tests/hostile/src/callbacks/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 1f404bddbe75be9bcdaf34d8d26632897091b8e06bc054bd25def18db5d0aa80

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
