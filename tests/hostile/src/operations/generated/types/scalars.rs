// Generated from tests/hostile/src/operations/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 dc691a5252d39d326ef152a3d249627681c69f9b56d3bbffcf7d297df9459c16

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
