// Generated from tests/hostile/src/operations/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 511b445c643eeecbba31d02dac125bcd816fe2a693d9c9b7505a7f8c5b4a13fd

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
