// Generated from tests/hostile/src/operations/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 099bb8942517b3de44b486394f219438e9ac3d9f9ed23e281afaa332dd82706b

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
