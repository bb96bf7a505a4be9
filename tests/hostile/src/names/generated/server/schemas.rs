// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 cba2d24bb38472296690f8952c7799ccd70099d035958c8fc14e4d39e5235a49

//! Tables that explain what is wrong with a body. The types enforce the same constraints.

use smartassist_server::schema::{Additional, ArrayRules, ObjectRules, Property, Schema, StringRules};

/// [`AllStrict`](crate::names::generated::types::AllStrict).
pub static ALL_STRICT: Schema = Schema::Object(ObjectRules {
    properties: &[
        Property {
            name: "plain",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "a", aliases: &[], required: true, nullable: true, schema: &ALIASES },
        Property {
            name: "abstract",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "add", aliases: &[], required: false, nullable: true, schema: &ANY },
        Property {
            name: "alias",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "allow", aliases: &[], required: true, nullable: true, schema: &ARC },
        Property {
            name: "annotations",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "array",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "as",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "as_mut", aliases: &[], required: true, nullable: true, schema: &AS_REF },
        Property {
            name: "as_ref",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "as_str", aliases: &[], required: false, nullable: true, schema: &ASYNC_FN },
        Property {
            name: "ascii",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "async", aliases: &[], required: true, nullable: true, schema: &ASYNC_FN_MUT },
        Property {
            name: "auto",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "await",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "become",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "bool", aliases: &[], required: true, nullable: true, schema: &B_TREE_MAP },
        Property {
            name: "borrow",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "box", aliases: &[], required: false, nullable: true, schema: &B_TREE_SET },
        Property {
            name: "branch",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "branch_doc", aliases: &[], required: true, nullable: true, schema: &BORROWED },
        Property {
            name: "break",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "builder",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "builders",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "call", aliases: &[], required: true, nullable: true, schema: &BUILDER },
        Property {
            name: "cfg",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "cfg_attr", aliases: &[], required: false, nullable: true, schema: &CLONE },
        Property {
            name: "char",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "checked", aliases: &[], required: true, nullable: true, schema: &COMPILED_PATTERN },
        Property {
            name: "clippy",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "clone",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "clone_from",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "cmp", aliases: &[], required: true, nullable: true, schema: &COW },
        Property {
            name: "common",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "concat", aliases: &[], required: false, nullable: true, schema: &D },
        Property {
            name: "const",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "constraints", aliases: &[], required: true, nullable: true, schema: &DATE },
        Property {
            name: "continue",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "core",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "crate",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "custom", aliases: &[], required: true, nullable: true, schema: &DEBUG },
        Property {
            name: "de",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "default", aliases: &[], required: false, nullable: true, schema: &DECIMAL },
        Property {
            name: "deny_unknown_fields",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "deprecated", aliases: &[], required: true, nullable: true, schema: &DEFAULT },
        Property {
            name: "deref",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "derive",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "deserialize",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "deserialize_with", aliases: &[], required: true, nullable: true, schema: &DESERIALIZE },
        Property {
            name: "deserializer",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "div", aliases: &[], required: false, nullable: true, schema: &DESERIALIZER },
        Property {
            name: "do",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "doc", aliases: &[], required: true, nullable: true, schema: &DISPLAY },
        Property {
            name: "docs",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "duration",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "dyn",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "else", aliases: &[], required: true, nullable: true, schema: &DOUBLE_ENDED_ITERATOR },
        Property {
            name: "entries",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "enum", aliases: &[], required: false, nullable: true, schema: &DROP },
        Property {
            name: "eq",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "error", aliases: &[], required: true, nullable: true, schema: &DURATION },
        Property {
            name: "example",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "expr",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "extend",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "extern", aliases: &[], required: true, nullable: true, schema: &EQ },
        Property {
            name: "f",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "f32", aliases: &[], required: false, nullable: true, schema: &ERR },
        Property {
            name: "f64",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "false", aliases: &[], required: true, nullable: true, schema: &ERROR },
        Property {
            name: "feature",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "final",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "finding",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "flatten", aliases: &[], required: true, nullable: true, schema: &EXTEND },
        Property {
            name: "fmt",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "fn", aliases: &[], required: false, nullable: true, schema: &FN },
        Property {
            name: "for",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "format", aliases: &[], required: true, nullable: true, schema: &FN_MUT },
        Property {
            name: "from",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "from_iter",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "from_str",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "gen", aliases: &[], required: true, nullable: true, schema: &FORMATTER },
        Property {
            name: "generated",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "generator", aliases: &[], required: false, nullable: true, schema: &FROM },
        Property {
            name: "get",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "hash", aliases: &[], required: true, nullable: true, schema: &FROM_ITERATOR },
        Property {
            name: "hidden",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "i128",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "i16",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "i32", aliases: &[], required: true, nullable: true, schema: &FUTURE },
        Property {
            name: "i64",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "i8", aliases: &[], required: false, nullable: true, schema: &HASH },
        Property {
            name: "ident",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "if", aliases: &[], required: true, nullable: true, schema: &HASH_MAP },
        Property {
            name: "impl",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "in",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "index",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "inner", aliases: &[], required: true, nullable: true, schema: &INDEX_MAP },
        Property {
            name: "into",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "into_inner", aliases: &[], required: false, nullable: true, schema: &INFALLIBLE },
        Property {
            name: "into_iter",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "is_documented", aliases: &[], required: true, nullable: true, schema: &INTO },
        Property {
            name: "is_empty",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "isize",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "item",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "items", aliases: &[], required: true, nullable: true, schema: &INTO_ITER },
        Property {
            name: "iter",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "json", aliases: &[], required: false, nullable: true, schema: &INTO_ITERATOR },
        Property {
            name: "json_schema",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "key", aliases: &[], required: true, nullable: true, schema: &ITEM },
        Property {
            name: "len",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "let",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "literal",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "loop", aliases: &[], required: true, nullable: true, schema: &JSON_SCHEMA },
        Property {
            name: "macro",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "macro_export", aliases: &[], required: false, nullable: true, schema: &LINKED_LIST },
        Property {
            name: "macro_rules",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "match", aliases: &[], required: true, nullable: true, schema: &MAP },
        Property {
            name: "matches",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "max",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "max_length",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "maximum", aliases: &[], required: true, nullable: true, schema: &N },
        Property {
            name: "message",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "min", aliases: &[], required: false, nullable: true, schema: &NONE },
        Property {
            name: "min_length",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "minimum", aliases: &[], required: true, nullable: true, schema: &NULL },
        Property {
            name: "mod",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "move",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "mul",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "must_use", aliases: &[], required: true, nullable: true, schema: &OBJECT_BUILDER },
        Property {
            name: "mut",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "name", aliases: &[], required: false, nullable: true, schema: &OK },
        Property {
            name: "ne",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "neg", aliases: &[], required: true, nullable: true, schema: &OPTION },
        Property {
            name: "never",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "new",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "next",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "non_exhaustive", aliases: &[], required: true, nullable: true, schema: &OTHER },
        Property {
            name: "not",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "null", aliases: &[], required: false, nullable: true, schema: &OVERFLOW },
        Property {
            name: "nullable",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "number", aliases: &[], required: true, nullable: true, schema: &PARTIAL_EQ },
        Property {
            name: "objects",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "of",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "one_of",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "other", aliases: &[], required: true, nullable: true, schema: &PARTIAL_SCHEMA },
        Property {
            name: "others",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "override", aliases: &[], required: false, nullable: true, schema: &PATH_BUF },
        Property {
            name: "parse_duration",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "partial_cmp", aliases: &[], required: true, nullable: true, schema: &PATTERN },
        Property {
            name: "pattern",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "pointer",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "priv",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "pub", aliases: &[], required: true, nullable: true, schema: &PROPERTY },
        Property {
            name: "raw",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "read", aliases: &[], required: false, nullable: true, schema: &RC },
        Property {
            name: "reason",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "ref", aliases: &[], required: true, nullable: true, schema: &REF },
        Property {
            name: "reference",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "rem",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "remote",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "rename", aliases: &[], required: true, nullable: true, schema: &REF_OR },
        Property {
            name: "repr",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "required", aliases: &[], required: false, nullable: true, schema: &REGEX },
        Property {
            name: "return",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "safe", aliases: &[], required: true, nullable: true, schema: &RESULT },
        Property {
            name: "scalars",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "schema",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "schema_name",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "schemars", aliases: &[], required: true, nullable: true, schema: &SCHEMA },
        Property {
            name: "self",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "serde", aliases: &[], required: false, nullable: true, schema: &SCHEMA_GENERATOR },
        Property {
            name: "serde_json",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "serialize", aliases: &[], required: true, nullable: true, schema: &SEND },
        Property {
            name: "serializer",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "set",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "skip_serializing_if",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "slice", aliases: &[], required: true, nullable: true, schema: &SERIALIZE },
        Property {
            name: "smartassist_types",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "static", aliases: &[], required: false, nullable: true, schema: &SERIALIZE_MAP },
        Property {
            name: "std",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "steps", aliases: &[], required: true, nullable: true, schema: &SERIALIZE_STRUCT },
        Property {
            name: "str",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "stringify",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "struct",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "sub", aliases: &[], required: true, nullable: true, schema: &SIZE_CONSTRAINTS },
        Property {
            name: "super",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "support", aliases: &[], required: false, nullable: true, schema: &SIZED },
        Property {
            name: "target",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "text", aliases: &[], required: true, nullable: true, schema: &SMALL_VEC },
        Property {
            name: "time",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "to_owned",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "to_string",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "tokens", aliases: &[], required: true, nullable: true, schema: &STEP },
        Property {
            name: "too_large",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "trait", aliases: &[], required: false, nullable: true, schema: &SYNC },
        Property {
            name: "true",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "try", aliases: &[], required: true, nullable: true, schema: &TARGET },
        Property {
            name: "try_from",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "try_into",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "tt",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "tuple", aliases: &[], required: true, nullable: true, schema: &TO_OWNED },
        Property {
            name: "ty",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "type", aliases: &[], required: false, nullable: true, schema: &TO_SCHEMA },
        Property {
            name: "typeof",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "u128", aliases: &[], required: true, nullable: true, schema: &TO_STRING },
        Property {
            name: "u16",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "u32",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "u64",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "u8", aliases: &[], required: true, nullable: true, schema: &TRY_INTO },
        Property {
            name: "union",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "unique", aliases: &[], required: false, nullable: true, schema: &TYPE },
        Property {
            name: "unit",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "unsafe", aliases: &[], required: true, nullable: true, schema: &ULID },
        Property {
            name: "unsized",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "unwrap",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "use",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "usize", aliases: &[], required: true, nullable: true, schema: &URL },
        Property {
            name: "utoipa",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "value", aliases: &[], required: false, nullable: true, schema: &UUID },
        Property {
            name: "value_doc",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "value_type", aliases: &[], required: true, nullable: true, schema: &VISITOR },
        Property {
            name: "variant",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "virtual",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "where",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "while",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "wide",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "with",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "word",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "words",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "wrapper",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "written",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "yield",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
    ],
    additional: Additional::Deny,
    ..ObjectRules::ANY
});

/// [`AllTolerant`](crate::names::generated::types::AllTolerant).
pub static ALL_TOLERANT: Schema = Schema::Object(ObjectRules {
    properties: &[
        Property {
            name: "plain",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "a", aliases: &[], required: false, nullable: false, schema: &ALIASES },
        Property {
            name: "abstract",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "add", aliases: &[], required: true, nullable: false, schema: &ANY },
        Property {
            name: "alias",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "allow", aliases: &[], required: false, nullable: false, schema: &ARC },
        Property {
            name: "annotations",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "array", aliases: &[], required: true, nullable: false, schema: &AS_MUT },
        Property {
            name: "as",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "as_mut", aliases: &[], required: false, nullable: false, schema: &AS_REF },
        Property {
            name: "as_ref",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "as_str", aliases: &[], required: true, nullable: false, schema: &ASYNC_FN },
        Property {
            name: "ascii",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "async", aliases: &[], required: false, nullable: false, schema: &ASYNC_FN_MUT },
        Property {
            name: "auto",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "await", aliases: &[], required: true, nullable: false, schema: &ASYNC_FN_ONCE },
        Property {
            name: "become",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "bool", aliases: &[], required: false, nullable: false, schema: &B_TREE_MAP },
        Property {
            name: "borrow",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "box", aliases: &[], required: true, nullable: false, schema: &B_TREE_SET },
        Property {
            name: "branch",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "branch_doc", aliases: &[], required: false, nullable: false, schema: &BORROWED },
        Property {
            name: "break",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "builder", aliases: &[], required: true, nullable: false, schema: &BOX },
        Property {
            name: "builders",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "call", aliases: &[], required: false, nullable: false, schema: &BUILDER },
        Property {
            name: "cfg",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "cfg_attr", aliases: &[], required: true, nullable: false, schema: &CLONE },
        Property {
            name: "char",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "checked", aliases: &[], required: false, nullable: false, schema: &COMPILED_PATTERN },
        Property {
            name: "clippy",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "clone", aliases: &[], required: true, nullable: false, schema: &COPY },
        Property {
            name: "clone_from",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "cmp", aliases: &[], required: false, nullable: false, schema: &COW },
        Property {
            name: "common",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "concat", aliases: &[], required: true, nullable: false, schema: &D },
        Property {
            name: "const",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "constraints", aliases: &[], required: false, nullable: false, schema: &DATE },
        Property {
            name: "continue",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "core", aliases: &[], required: true, nullable: false, schema: &DATE_TIME },
        Property {
            name: "crate",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "custom", aliases: &[], required: false, nullable: false, schema: &DEBUG },
        Property {
            name: "de",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "default", aliases: &[], required: true, nullable: false, schema: &DECIMAL },
        Property {
            name: "deny_unknown_fields",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "deprecated", aliases: &[], required: false, nullable: false, schema: &DEFAULT },
        Property {
            name: "deref",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "derive", aliases: &[], required: true, nullable: false, schema: &DEREF },
        Property {
            name: "deserialize",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "deserialize_with", aliases: &[], required: false, nullable: false, schema: &DESERIALIZE },
        Property {
            name: "deserializer",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "div", aliases: &[], required: true, nullable: false, schema: &DESERIALIZER },
        Property {
            name: "do",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "doc", aliases: &[], required: false, nullable: false, schema: &DISPLAY },
        Property {
            name: "docs",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "duration", aliases: &[], required: true, nullable: false, schema: &DOCUMENT },
        Property {
            name: "dyn",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "else", aliases: &[], required: false, nullable: false, schema: &DOUBLE_ENDED_ITERATOR },
        Property {
            name: "entries",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "enum", aliases: &[], required: true, nullable: false, schema: &DROP },
        Property {
            name: "eq",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "error", aliases: &[], required: false, nullable: false, schema: &DURATION },
        Property {
            name: "example",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "expr", aliases: &[], required: true, nullable: false, schema: &ENUM },
        Property {
            name: "extend",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "extern", aliases: &[], required: false, nullable: false, schema: &EQ },
        Property {
            name: "f",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "f32", aliases: &[], required: true, nullable: false, schema: &ERR },
        Property {
            name: "f64",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "false", aliases: &[], required: false, nullable: false, schema: &ERROR },
        Property {
            name: "feature",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "final", aliases: &[], required: true, nullable: false, schema: &EXACT_SIZE_ITERATOR },
        Property {
            name: "finding",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "flatten", aliases: &[], required: false, nullable: false, schema: &EXTEND },
        Property {
            name: "fmt",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "fn", aliases: &[], required: true, nullable: false, schema: &FN },
        Property {
            name: "for",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "format", aliases: &[], required: false, nullable: false, schema: &FN_MUT },
        Property {
            name: "from",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "from_iter", aliases: &[], required: true, nullable: false, schema: &FN_ONCE },
        Property {
            name: "from_str",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "gen", aliases: &[], required: false, nullable: false, schema: &FORMATTER },
        Property {
            name: "generated",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "generator", aliases: &[], required: true, nullable: false, schema: &FROM },
        Property {
            name: "get",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "hash", aliases: &[], required: false, nullable: false, schema: &FROM_ITERATOR },
        Property {
            name: "hidden",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "i128", aliases: &[], required: true, nullable: false, schema: &FROM_STR },
        Property {
            name: "i16",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "i32", aliases: &[], required: false, nullable: false, schema: &FUTURE },
        Property {
            name: "i64",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "i8", aliases: &[], required: true, nullable: false, schema: &HASH },
        Property {
            name: "ident",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "if", aliases: &[], required: false, nullable: false, schema: &HASH_MAP },
        Property {
            name: "impl",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "in", aliases: &[], required: true, nullable: false, schema: &HASH_SET },
        Property {
            name: "index",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "inner", aliases: &[], required: false, nullable: false, schema: &INDEX_MAP },
        Property {
            name: "into",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "into_inner", aliases: &[], required: true, nullable: false, schema: &INFALLIBLE },
        Property {
            name: "into_iter",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "is_documented", aliases: &[], required: false, nullable: false, schema: &INTO },
        Property {
            name: "is_empty",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "isize", aliases: &[], required: true, nullable: false, schema: &INTO_FUTURE },
        Property {
            name: "item",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "items", aliases: &[], required: false, nullable: false, schema: &INTO_ITER },
        Property {
            name: "iter",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "json", aliases: &[], required: true, nullable: false, schema: &INTO_ITERATOR },
        Property {
            name: "json_schema",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "key", aliases: &[], required: false, nullable: false, schema: &ITEM },
        Property {
            name: "len",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "let", aliases: &[], required: true, nullable: false, schema: &ITERATOR },
        Property {
            name: "literal",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "loop", aliases: &[], required: false, nullable: false, schema: &JSON_SCHEMA },
        Property {
            name: "macro",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "macro_export", aliases: &[], required: true, nullable: false, schema: &LINKED_LIST },
        Property {
            name: "macro_rules",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "match", aliases: &[], required: false, nullable: false, schema: &MAP },
        Property {
            name: "matches",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "max", aliases: &[], required: true, nullable: false, schema: &MAP_ACCESS },
        Property {
            name: "max_length",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "maximum", aliases: &[], required: false, nullable: false, schema: &N },
        Property {
            name: "message",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "min", aliases: &[], required: true, nullable: false, schema: &NONE },
        Property {
            name: "min_length",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "minimum", aliases: &[], required: false, nullable: false, schema: &NULL },
        Property {
            name: "mod",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "move", aliases: &[], required: true, nullable: false, schema: &NUMBER },
        Property {
            name: "mul",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "must_use", aliases: &[], required: false, nullable: false, schema: &OBJECT_BUILDER },
        Property {
            name: "mut",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "name", aliases: &[], required: true, nullable: false, schema: &OK },
        Property {
            name: "ne",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "neg", aliases: &[], required: false, nullable: false, schema: &OPTION },
        Property {
            name: "never",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "new", aliases: &[], required: true, nullable: false, schema: &ORD },
        Property {
            name: "next",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "non_exhaustive", aliases: &[], required: false, nullable: false, schema: &OTHER },
        Property {
            name: "not",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "null", aliases: &[], required: true, nullable: false, schema: &OVERFLOW },
        Property {
            name: "nullable",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "number", aliases: &[], required: false, nullable: false, schema: &PARTIAL_EQ },
        Property {
            name: "objects",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "of", aliases: &[], required: true, nullable: false, schema: &PARTIAL_ORD },
        Property {
            name: "one_of",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "other", aliases: &[], required: false, nullable: false, schema: &PARTIAL_SCHEMA },
        Property {
            name: "others",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "override", aliases: &[], required: true, nullable: false, schema: &PATH_BUF },
        Property {
            name: "parse_duration",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "partial_cmp", aliases: &[], required: false, nullable: false, schema: &PATTERN },
        Property {
            name: "pattern",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "pointer", aliases: &[], required: true, nullable: false, schema: &PHANTOM_DATA },
        Property {
            name: "priv",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "pub", aliases: &[], required: false, nullable: false, schema: &PROPERTY },
        Property {
            name: "raw",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "read", aliases: &[], required: true, nullable: false, schema: &RC },
        Property {
            name: "reason",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "ref", aliases: &[], required: false, nullable: false, schema: &REF },
        Property {
            name: "reference",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "rem", aliases: &[], required: true, nullable: false, schema: &REF_CELL },
        Property {
            name: "remote",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "rename", aliases: &[], required: false, nullable: false, schema: &REF_OR },
        Property {
            name: "repr",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "required", aliases: &[], required: true, nullable: false, schema: &REGEX },
        Property {
            name: "return",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "safe", aliases: &[], required: false, nullable: false, schema: &RESULT },
        Property {
            name: "scalars",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "schema", aliases: &[], required: true, nullable: false, schema: &S },
        Property {
            name: "schema_name",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "schemars", aliases: &[], required: false, nullable: false, schema: &SCHEMA },
        Property {
            name: "self",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "serde", aliases: &[], required: true, nullable: false, schema: &SCHEMA_GENERATOR },
        Property {
            name: "serde_json",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "serialize", aliases: &[], required: false, nullable: false, schema: &SEND },
        Property {
            name: "serializer",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "set", aliases: &[], required: true, nullable: false, schema: &SEQ_ACCESS },
        Property {
            name: "skip_serializing_if",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "slice", aliases: &[], required: false, nullable: false, schema: &SERIALIZE },
        Property {
            name: "smartassist_types",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "static", aliases: &[], required: true, nullable: false, schema: &SERIALIZE_MAP },
        Property {
            name: "std",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "steps", aliases: &[], required: false, nullable: false, schema: &SERIALIZE_STRUCT },
        Property {
            name: "str",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "stringify", aliases: &[], required: true, nullable: false, schema: &SERIALIZER },
        Property {
            name: "struct",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "sub", aliases: &[], required: false, nullable: false, schema: &SIZE_CONSTRAINTS },
        Property {
            name: "super",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "support", aliases: &[], required: true, nullable: false, schema: &SIZED },
        Property {
            name: "target",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "text", aliases: &[], required: false, nullable: false, schema: &SMALL_VEC },
        Property {
            name: "time",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "to_owned", aliases: &[], required: true, nullable: false, schema: &SOME },
        Property {
            name: "to_string",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "tokens", aliases: &[], required: false, nullable: false, schema: &STEP },
        Property {
            name: "too_large",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "trait", aliases: &[], required: true, nullable: false, schema: &SYNC },
        Property {
            name: "true",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "try", aliases: &[], required: false, nullable: false, schema: &TARGET },
        Property {
            name: "try_from",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "try_into", aliases: &[], required: true, nullable: false, schema: &TEXT_CONSTRAINTS },
        Property {
            name: "tt",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "tuple", aliases: &[], required: false, nullable: false, schema: &TO_OWNED },
        Property {
            name: "ty",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "type", aliases: &[], required: true, nullable: false, schema: &TO_SCHEMA },
        Property {
            name: "typeof",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "u128", aliases: &[], required: false, nullable: false, schema: &TO_STRING },
        Property {
            name: "u16",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "u32", aliases: &[], required: true, nullable: false, schema: &TRY_FROM },
        Property {
            name: "u64",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "u8", aliases: &[], required: false, nullable: false, schema: &TRY_INTO },
        Property {
            name: "union",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "unique", aliases: &[], required: true, nullable: false, schema: &TYPE },
        Property {
            name: "unit",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "unsafe", aliases: &[], required: false, nullable: false, schema: &ULID },
        Property {
            name: "unsized",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "unwrap", aliases: &[], required: true, nullable: false, schema: &UNPIN },
        Property {
            name: "use",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "usize", aliases: &[], required: false, nullable: false, schema: &URL },
        Property {
            name: "utoipa",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "value", aliases: &[], required: true, nullable: false, schema: &UUID },
        Property {
            name: "value_doc",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "value_type", aliases: &[], required: false, nullable: false, schema: &VISITOR },
        Property {
            name: "variant",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "virtual",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "where",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "while",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "wide",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "with",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "word",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "words",
            aliases: &[],
            required: false,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "wrapper",
            aliases: &[],
            required: false,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "written",
            aliases: &[],
            required: true,
            nullable: false,
            schema: &Schema::String(StringRules::ANY),
        },
        Property {
            name: "yield",
            aliases: &[],
            required: true,
            nullable: true,
            schema: &Schema::String(StringRules::ANY),
        },
        Property { name: "all_branches0", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES0 },
        Property { name: "all_branches1", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES1 },
        Property { name: "all_branches2", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES2 },
        Property { name: "all_branches3", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES3 },
        Property { name: "all_branches4", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES4 },
        Property { name: "all_branches5", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES5 },
        Property { name: "all_branches6", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES6 },
        Property { name: "all_branches7", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES7 },
        Property { name: "all_branches8", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES8 },
        Property { name: "all_branches9", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES9 },
        Property { name: "all_branches10", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES10 },
        Property { name: "all_branches11", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES11 },
        Property { name: "all_branches12", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES12 },
        Property { name: "all_branches13", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES13 },
        Property { name: "all_branches14", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES14 },
        Property { name: "all_branches15", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES15 },
        Property { name: "all_branches16", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES16 },
        Property { name: "all_branches17", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES17 },
        Property { name: "all_branches18", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES18 },
        Property { name: "all_branches19", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES19 },
        Property { name: "all_branches20", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES20 },
        Property { name: "all_branches21", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES21 },
        Property { name: "all_branches22", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES22 },
        Property { name: "all_branches23", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES23 },
        Property { name: "all_branches24", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES24 },
        Property { name: "all_branches25", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES25 },
        Property { name: "all_branches26", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES26 },
        Property { name: "all_branches27", aliases: &[], required: false, nullable: false, schema: &ALL_BRANCHES27 },
        Property { name: "all_closed", aliases: &[], required: false, nullable: false, schema: &ALL_CLOSED },
        Property { name: "all_open", aliases: &[], required: false, nullable: false, schema: &ALL_OPEN },
    ],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`AllClosed`](crate::names::generated::types::AllClosed).
pub static ALL_CLOSED: Schema = Schema::String(StringRules {
    values: &[
        "plain",
        "Aliases",
        "Any",
        "Arc",
        "AsMut",
        "AsRef",
        "AsyncFn",
        "AsyncFnMut",
        "AsyncFnOnce",
        "BTreeMap",
        "BTreeSet",
        "Borrowed",
        "Box",
        "BuildError",
        "Builder",
        "Clone",
        "CompiledPattern",
        "ConstraintError",
        "Copy",
        "Cow",
        "D",
        "Date",
        "DateTime",
        "Debug",
        "Decimal",
        "Default",
        "Deref",
        "Deserialize",
        "Deserializer",
        "Display",
        "DoubleEndedIterator",
        "Drop",
        "Duration",
        "Enum",
        "Eq",
        "Err",
        "Error",
        "ExactSizeIterator",
        "Extend",
        "Fn",
        "FnMut",
        "FnOnce",
        "Formatter",
        "From",
        "FromIterator",
        "FromStr",
        "Future",
        "Hash",
        "HashMap",
        "HashSet",
        "IndexMap",
        "Infallible",
        "IntegerConstraints",
        "Into",
        "IntoFuture",
        "IntoIter",
        "IntoIterator",
        "InvalidDuration",
        "Item",
        "Iterator",
        "JsonSchema",
        "KnownValues",
        "LinkedList",
        "Map",
        "MapAccess",
        "N",
        "None",
        "Null",
        "Number",
        "Object",
        "ObjectBuilder",
        "Ok",
        "OpenEnum",
        "Option",
        "Ord",
        "Overflow",
        "PartialEq",
        "PartialOrd",
        "PartialSchema",
        "PathBuf",
        "Pattern",
        "PhantomData",
        "Property",
        "Rc",
        "Ref",
        "RefCell",
        "RefOr",
        "Regex",
        "Result",
        "S",
        "Schema",
        "SchemaGenerator",
        "Self",
        "Send",
        "SeqAccess",
        "Serialize",
        "SerializeMap",
        "SerializeStruct",
        "Serializer",
        "SizeConstraints",
        "Sized",
        "SmallVec",
        "Some",
        "Step",
        "String",
        "Sync",
        "Target",
        "TextConstraints",
        "ToOwned",
        "ToSchema",
        "ToString",
        "TryFrom",
        "TryInto",
        "Type",
        "Ulid",
        "Unpin",
        "Url",
        "Uuid",
        "Value",
        "Vec",
        "Visitor",
        "WithOriginal",
        "abstract",
        "as",
        "async",
        "auto",
        "await",
        "become",
        "break",
        "const",
        "continue",
        "crate",
        "do",
        "dyn",
        "else",
        "extern",
        "false",
        "final",
        "for",
        "gen",
        "if",
        "impl",
        "in",
        "let",
        "loop",
        "macro",
        "macro_rules",
        "match",
        "mod",
        "move",
        "mut",
        "override",
        "priv",
        "pub",
        "raw",
        "return",
        "safe",
        "static",
        "struct",
        "super",
        "trait",
        "true",
        "try",
        "typeof",
        "union",
        "unsafe",
        "unsized",
        "use",
        "virtual",
        "where",
        "while",
        "yield",
    ],
    ..StringRules::ANY
});

/// [`AllOpen`](crate::names::generated::types::AllOpen).
pub static ALL_OPEN: Schema = Schema::OpenEnum {
    values: &[
        "plain",
        "Aliases",
        "Any",
        "Arc",
        "AsMut",
        "AsRef",
        "AsyncFn",
        "AsyncFnMut",
        "AsyncFnOnce",
        "BTreeMap",
        "BTreeSet",
        "Borrowed",
        "Box",
        "BuildError",
        "Builder",
        "Clone",
        "CompiledPattern",
        "ConstraintError",
        "Copy",
        "Cow",
        "D",
        "Date",
        "DateTime",
        "Debug",
        "Decimal",
        "Default",
        "Deref",
        "Deserialize",
        "Deserializer",
        "Display",
        "DoubleEndedIterator",
        "Drop",
        "Duration",
        "Enum",
        "Eq",
        "Err",
        "Error",
        "ExactSizeIterator",
        "Extend",
        "Fn",
        "FnMut",
        "FnOnce",
        "Formatter",
        "From",
        "FromIterator",
        "FromStr",
        "Future",
        "Hash",
        "HashMap",
        "HashSet",
        "IndexMap",
        "Infallible",
        "IntegerConstraints",
        "Into",
        "IntoFuture",
        "IntoIter",
        "IntoIterator",
        "InvalidDuration",
        "Item",
        "Iterator",
        "JsonSchema",
        "KnownValues",
        "LinkedList",
        "Map",
        "MapAccess",
        "N",
        "None",
        "Null",
        "Number",
        "Object",
        "ObjectBuilder",
        "Ok",
        "OpenEnum",
        "Option",
        "Ord",
        "Overflow",
        "PartialEq",
        "PartialOrd",
        "PartialSchema",
        "PathBuf",
        "Pattern",
        "PhantomData",
        "Property",
        "Rc",
        "Ref",
        "RefCell",
        "RefOr",
        "Regex",
        "Result",
        "S",
        "Schema",
        "SchemaGenerator",
        "Self",
        "Send",
        "SeqAccess",
        "Serialize",
        "SerializeMap",
        "SerializeStruct",
        "Serializer",
        "SizeConstraints",
        "Sized",
        "SmallVec",
        "Some",
        "Step",
        "String",
        "Sync",
        "Target",
        "TextConstraints",
        "ToOwned",
        "ToSchema",
        "ToString",
        "TryFrom",
        "TryInto",
        "Type",
        "Ulid",
        "Unpin",
        "Url",
        "Uuid",
        "Value",
        "Vec",
        "Visitor",
        "WithOriginal",
        "abstract",
        "as",
        "async",
        "auto",
        "await",
        "become",
        "break",
        "const",
        "continue",
        "crate",
        "do",
        "dyn",
        "else",
        "extern",
        "false",
        "final",
        "for",
        "gen",
        "if",
        "impl",
        "in",
        "let",
        "loop",
        "macro",
        "macro_rules",
        "match",
        "mod",
        "move",
        "mut",
        "override",
        "priv",
        "pub",
        "raw",
        "return",
        "safe",
        "static",
        "struct",
        "super",
        "trait",
        "true",
        "try",
        "typeof",
        "union",
        "unsafe",
        "unsized",
        "use",
        "virtual",
        "where",
        "while",
        "yield",
    ],
};

/// [`Aliases`](crate::names::generated::types::Aliases).
pub static ALIASES: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`Any`](crate::names::generated::types::Any).
pub static ANY: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Arc`](crate::names::generated::types::Arc).
pub static ARC: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`AsMut`](crate::names::generated::types::AsMut).
pub static AS_MUT: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`AsRef`](crate::names::generated::types::AsRef).
pub static AS_REF: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`AsyncFn`](crate::names::generated::types::AsyncFn).
pub static ASYNC_FN: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`AsyncFnMut`](crate::names::generated::types::AsyncFnMut).
pub static ASYNC_FN_MUT: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`AsyncFnOnce`](crate::names::generated::types::AsyncFnOnce).
pub static ASYNC_FN_ONCE: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`BTreeMap`](crate::names::generated::types::BTreeMap).
pub static B_TREE_MAP: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`BTreeSet`](crate::names::generated::types::BTreeSet).
pub static B_TREE_SET: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Borrowed`](crate::names::generated::types::Borrowed).
pub static BORROWED: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`Box`](crate::names::generated::types::Box).
pub static BOX: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`Builder`](crate::names::generated::types::Builder).
pub static BUILDER: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`Clone`](crate::names::generated::types::Clone).
pub static CLONE: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`CompiledPattern`](crate::names::generated::types::CompiledPattern).
pub static COMPILED_PATTERN: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`Copy`](crate::names::generated::types::Copy).
pub static COPY: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`Cow`](crate::names::generated::types::Cow).
pub static COW: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`D`](crate::names::generated::types::D).
pub static D: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Date`](crate::names::generated::types::Date).
pub static DATE: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`DateTime`](crate::names::generated::types::DateTime).
pub static DATE_TIME: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`Debug`](crate::names::generated::types::Debug).
pub static DEBUG: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`Decimal`](crate::names::generated::types::Decimal).
pub static DECIMAL: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Default`](crate::names::generated::types::Default).
pub static DEFAULT: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`Deref`](crate::names::generated::types::Deref).
pub static DEREF: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`Deserialize`](crate::names::generated::types::Deserialize).
pub static DESERIALIZE: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`Deserializer`](crate::names::generated::types::Deserializer).
pub static DESERIALIZER: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Display`](crate::names::generated::types::Display).
pub static DISPLAY: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`Document`](crate::names::generated::types::Document).
pub static DOCUMENT: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`DoubleEndedIterator`](crate::names::generated::types::DoubleEndedIterator).
pub static DOUBLE_ENDED_ITERATOR: Schema =
    Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`Drop`](crate::names::generated::types::Drop).
pub static DROP: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Duration`](crate::names::generated::types::Duration).
pub static DURATION: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`Enum`](crate::names::generated::types::Enum).
pub static ENUM: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`Eq`](crate::names::generated::types::Eq).
pub static EQ: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`Err`](crate::names::generated::types::Err).
pub static ERR: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Error`](crate::names::generated::types::Error).
pub static ERROR: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`ExactSizeIterator`](crate::names::generated::types::ExactSizeIterator).
pub static EXACT_SIZE_ITERATOR: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`Extend`](crate::names::generated::types::Extend).
pub static EXTEND: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`Fn`](crate::names::generated::types::Fn).
pub static FN: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`FnMut`](crate::names::generated::types::FnMut).
pub static FN_MUT: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`FnOnce`](crate::names::generated::types::FnOnce).
pub static FN_ONCE: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`Formatter`](crate::names::generated::types::Formatter).
pub static FORMATTER: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`From`](crate::names::generated::types::From).
pub static FROM: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`FromIterator`](crate::names::generated::types::FromIterator).
pub static FROM_ITERATOR: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`FromStr`](crate::names::generated::types::FromStr).
pub static FROM_STR: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`Future`](crate::names::generated::types::Future).
pub static FUTURE: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`Hash`](crate::names::generated::types::Hash).
pub static HASH: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`HashMap`](crate::names::generated::types::HashMap).
pub static HASH_MAP: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`HashSet`](crate::names::generated::types::HashSet).
pub static HASH_SET: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`IndexMap`](crate::names::generated::types::IndexMap).
pub static INDEX_MAP: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`Infallible`](crate::names::generated::types::Infallible).
pub static INFALLIBLE: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Into`](crate::names::generated::types::Into).
pub static INTO: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`IntoFuture`](crate::names::generated::types::IntoFuture).
pub static INTO_FUTURE: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`IntoIter`](crate::names::generated::types::IntoIter).
pub static INTO_ITER: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`IntoIterator`](crate::names::generated::types::IntoIterator).
pub static INTO_ITERATOR: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Item`](crate::names::generated::types::Item).
pub static ITEM: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`Iterator`](crate::names::generated::types::Iterator).
pub static ITERATOR: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`JsonSchema`](crate::names::generated::types::JsonSchema).
pub static JSON_SCHEMA: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`LinkedList`](crate::names::generated::types::LinkedList).
pub static LINKED_LIST: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Map`](crate::names::generated::types::Map).
pub static MAP: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`MapAccess`](crate::names::generated::types::MapAccess).
pub static MAP_ACCESS: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`N`](crate::names::generated::types::N).
pub static N: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`None`](crate::names::generated::types::None).
pub static NONE: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Null`](crate::names::generated::types::Null).
pub static NULL: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`Number`](crate::names::generated::types::Number).
pub static NUMBER: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`ObjectBuilder`](crate::names::generated::types::ObjectBuilder).
pub static OBJECT_BUILDER: Schema =
    Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`Ok`](crate::names::generated::types::Ok).
pub static OK: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Option`](crate::names::generated::types::Option).
pub static OPTION: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`Ord`](crate::names::generated::types::Ord).
pub static ORD: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`Other`](crate::names::generated::types::Other).
pub static OTHER: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`Overflow`](crate::names::generated::types::Overflow).
pub static OVERFLOW: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`PartialEq`](crate::names::generated::types::PartialEq).
pub static PARTIAL_EQ: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`PartialOrd`](crate::names::generated::types::PartialOrd).
pub static PARTIAL_ORD: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`PartialSchema`](crate::names::generated::types::PartialSchema).
pub static PARTIAL_SCHEMA: Schema =
    Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`PathBuf`](crate::names::generated::types::PathBuf).
pub static PATH_BUF: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Pattern`](crate::names::generated::types::Pattern).
pub static PATTERN: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`PhantomData`](crate::names::generated::types::PhantomData).
pub static PHANTOM_DATA: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`Property`](crate::names::generated::types::Property).
pub static PROPERTY: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`Rc`](crate::names::generated::types::Rc).
pub static RC: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Ref`](crate::names::generated::types::Ref).
pub static REF: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`RefCell`](crate::names::generated::types::RefCell).
pub static REF_CELL: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`RefOr`](crate::names::generated::types::RefOr).
pub static REF_OR: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`Regex`](crate::names::generated::types::Regex).
pub static REGEX: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Result`](crate::names::generated::types::Result).
pub static RESULT: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`S`](crate::names::generated::types::S).
pub static S: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`Schema`](crate::names::generated::types::Schema).
pub static SCHEMA: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`SchemaGenerator`](crate::names::generated::types::SchemaGenerator).
pub static SCHEMA_GENERATOR: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Send`](crate::names::generated::types::Send).
pub static SEND: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`SeqAccess`](crate::names::generated::types::SeqAccess).
pub static SEQ_ACCESS: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`Serialize`](crate::names::generated::types::Serialize).
pub static SERIALIZE: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`SerializeMap`](crate::names::generated::types::SerializeMap).
pub static SERIALIZE_MAP: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`SerializeStruct`](crate::names::generated::types::SerializeStruct).
pub static SERIALIZE_STRUCT: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`Serializer`](crate::names::generated::types::Serializer).
pub static SERIALIZER: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`SizeConstraints`](crate::names::generated::types::SizeConstraints).
pub static SIZE_CONSTRAINTS: Schema =
    Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`Sized`](crate::names::generated::types::Sized).
pub static SIZED: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`SmallVec`](crate::names::generated::types::SmallVec).
pub static SMALL_VEC: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`Some`](crate::names::generated::types::Some).
pub static SOME: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`Step`](crate::names::generated::types::Step).
pub static STEP: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`Sync`](crate::names::generated::types::Sync).
pub static SYNC: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Target`](crate::names::generated::types::Target).
pub static TARGET: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`TextConstraints`](crate::names::generated::types::TextConstraints).
pub static TEXT_CONSTRAINTS: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`ToOwned`](crate::names::generated::types::ToOwned).
pub static TO_OWNED: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`ToSchema`](crate::names::generated::types::ToSchema).
pub static TO_SCHEMA: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`ToString`](crate::names::generated::types::ToString).
pub static TO_STRING: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`TryFrom`](crate::names::generated::types::TryFrom).
pub static TRY_FROM: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`TryInto`](crate::names::generated::types::TryInto).
pub static TRY_INTO: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`Type`](crate::names::generated::types::Type).
pub static TYPE: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Ulid`](crate::names::generated::types::Ulid).
pub static ULID: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`Unpin`](crate::names::generated::types::Unpin).
pub static UNPIN: Schema = Schema::Object(ObjectRules {
    properties: &[Property {
        name: "name",
        aliases: &[],
        required: false,
        nullable: false,
        schema: &Schema::String(StringRules::ANY),
    }],
    additional: Additional::Keep,
    ..ObjectRules::ANY
});

/// [`Url`](crate::names::generated::types::Url).
pub static URL: Schema = Schema::String(StringRules { min: 1, max: None, pattern: None, ..StringRules::ANY });

/// [`Uuid`](crate::names::generated::types::Uuid).
pub static UUID: Schema = Schema::Integer { min: 0, max: 9, unit: "" };

/// [`Visitor`](crate::names::generated::types::Visitor).
pub static VISITOR: Schema =
    Schema::Array(ArrayRules { items: &Schema::String(StringRules::ANY), min: 0, max: Some(3), unique: false });

/// [`AllBranches0`](crate::names::generated::types::AllBranches0).
pub static ALL_BRANCHES0: Schema = Schema::Union(&[ALIASES, ANY, ARC, AS_MUT]);

/// [`AllBranches1`](crate::names::generated::types::AllBranches1).
pub static ALL_BRANCHES1: Schema = Schema::Union(&[AS_REF, ASYNC_FN, ASYNC_FN_MUT, ASYNC_FN_ONCE]);

/// [`AllBranches2`](crate::names::generated::types::AllBranches2).
pub static ALL_BRANCHES2: Schema = Schema::Union(&[B_TREE_MAP, B_TREE_SET, BORROWED, BOX]);

/// [`AllBranches3`](crate::names::generated::types::AllBranches3).
pub static ALL_BRANCHES3: Schema = Schema::Union(&[BUILDER, CLONE, COMPILED_PATTERN, COPY]);

/// [`AllBranches4`](crate::names::generated::types::AllBranches4).
pub static ALL_BRANCHES4: Schema = Schema::Union(&[COW, D, DATE, DATE_TIME]);

/// [`AllBranches5`](crate::names::generated::types::AllBranches5).
pub static ALL_BRANCHES5: Schema = Schema::Union(&[DEBUG, DECIMAL, DEFAULT, DEREF]);

/// [`AllBranches6`](crate::names::generated::types::AllBranches6).
pub static ALL_BRANCHES6: Schema = Schema::Union(&[DESERIALIZE, DESERIALIZER, DISPLAY, DOCUMENT]);

/// [`AllBranches7`](crate::names::generated::types::AllBranches7).
pub static ALL_BRANCHES7: Schema = Schema::Union(&[DOUBLE_ENDED_ITERATOR, DROP, DURATION, ENUM]);

/// [`AllBranches8`](crate::names::generated::types::AllBranches8).
pub static ALL_BRANCHES8: Schema = Schema::Union(&[EQ, ERR, ERROR, EXACT_SIZE_ITERATOR]);

/// [`AllBranches9`](crate::names::generated::types::AllBranches9).
pub static ALL_BRANCHES9: Schema = Schema::Union(&[EXTEND, FN, FN_MUT, FN_ONCE]);

/// [`AllBranches10`](crate::names::generated::types::AllBranches10).
pub static ALL_BRANCHES10: Schema = Schema::Union(&[FORMATTER, FROM, FROM_ITERATOR, FROM_STR]);

/// [`AllBranches11`](crate::names::generated::types::AllBranches11).
pub static ALL_BRANCHES11: Schema = Schema::Union(&[FUTURE, HASH, HASH_MAP, HASH_SET]);

/// [`AllBranches12`](crate::names::generated::types::AllBranches12).
pub static ALL_BRANCHES12: Schema = Schema::Union(&[INDEX_MAP, INFALLIBLE, INTO, INTO_FUTURE]);

/// [`AllBranches13`](crate::names::generated::types::AllBranches13).
pub static ALL_BRANCHES13: Schema = Schema::Union(&[INTO_ITER, INTO_ITERATOR, ITEM, ITERATOR]);

/// [`AllBranches14`](crate::names::generated::types::AllBranches14).
pub static ALL_BRANCHES14: Schema = Schema::Union(&[JSON_SCHEMA, LINKED_LIST, MAP, MAP_ACCESS]);

/// [`AllBranches15`](crate::names::generated::types::AllBranches15).
pub static ALL_BRANCHES15: Schema = Schema::Union(&[N, NONE, NULL, NUMBER]);

/// [`AllBranches16`](crate::names::generated::types::AllBranches16).
pub static ALL_BRANCHES16: Schema = Schema::Union(&[OBJECT_BUILDER, OK, OPTION, ORD]);

/// [`AllBranches17`](crate::names::generated::types::AllBranches17).
pub static ALL_BRANCHES17: Schema = Schema::Union(&[OTHER, OVERFLOW, PARTIAL_EQ, PARTIAL_ORD]);

/// [`AllBranches18`](crate::names::generated::types::AllBranches18).
pub static ALL_BRANCHES18: Schema = Schema::Union(&[PARTIAL_SCHEMA, PATH_BUF, PATTERN, PHANTOM_DATA]);

/// [`AllBranches19`](crate::names::generated::types::AllBranches19).
pub static ALL_BRANCHES19: Schema = Schema::Union(&[PROPERTY, RC, REF, REF_CELL]);

/// [`AllBranches20`](crate::names::generated::types::AllBranches20).
pub static ALL_BRANCHES20: Schema = Schema::Union(&[REF_OR, REGEX, RESULT, S]);

/// [`AllBranches21`](crate::names::generated::types::AllBranches21).
pub static ALL_BRANCHES21: Schema = Schema::Union(&[SCHEMA, SCHEMA_GENERATOR, SEND, SEQ_ACCESS]);

/// [`AllBranches22`](crate::names::generated::types::AllBranches22).
pub static ALL_BRANCHES22: Schema = Schema::Union(&[SERIALIZE, SERIALIZE_MAP, SERIALIZE_STRUCT, SERIALIZER]);

/// [`AllBranches23`](crate::names::generated::types::AllBranches23).
pub static ALL_BRANCHES23: Schema = Schema::Union(&[SIZE_CONSTRAINTS, SIZED, SMALL_VEC, SOME]);

/// [`AllBranches24`](crate::names::generated::types::AllBranches24).
pub static ALL_BRANCHES24: Schema = Schema::Union(&[STEP, SYNC, TARGET, TEXT_CONSTRAINTS]);

/// [`AllBranches25`](crate::names::generated::types::AllBranches25).
pub static ALL_BRANCHES25: Schema = Schema::Union(&[TO_OWNED, TO_SCHEMA, TO_STRING, TRY_FROM]);

/// [`AllBranches26`](crate::names::generated::types::AllBranches26).
pub static ALL_BRANCHES26: Schema = Schema::Union(&[TRY_INTO, TYPE, ULID, UNPIN]);

/// [`AllBranches27`](crate::names::generated::types::AllBranches27).
pub static ALL_BRANCHES27: Schema = Schema::Union(&[URL, UUID, VISITOR]);
