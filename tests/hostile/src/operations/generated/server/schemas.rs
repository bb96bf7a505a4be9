// Generated from tests/hostile/src/operations/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 0e4ce4eb66dd02370f83caaa7fb218ed8d0617900533499a1b8b4ca94cd9ff9d

//! Tables that explain what is wrong with a body. The types enforce the same constraints.

use smartassist_server::schema::{Additional, ObjectRules, Property, Schema, StringRules};

/// [`AllStrict`](crate::operations::generated::types::AllStrict).
pub static ALL_STRICT: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "plain",
        aliases: &[],
        required: true,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Deny,
    ..ObjectRules::ANY
});

/// [`AllTolerant`](crate::operations::generated::types::AllTolerant).
pub static ALL_TOLERANT: Schema = Schema::Object(ObjectRules {
    properties: &[
        Property {
            name: "plain",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "all_closed", aliases: &[], required: false, nullable: false, schema: &ALL_CLOSED },
        Property { name: "all_open", aliases: &[], required: false, nullable: false, schema: &ALL_OPEN },
    ],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`AllClosed`](crate::operations::generated::types::AllClosed).
pub static ALL_CLOSED: Schema = Schema::String(StringRules { values: &["plain"], ..StringRules::ANY });

/// [`AllOpen`](crate::operations::generated::types::AllOpen).
pub static ALL_OPEN: Schema = Schema::OpenEnum { values: &["plain"] };
