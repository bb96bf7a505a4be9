// Generated from tests/hostile/src/names/document.yaml by `INSTA_UPDATE=always cargo test -p smartassist-codegen --test hostile_names`;
// change the document, not this file.
// Document: sha256 cba2d24bb38472296690f8952c7799ccd70099d035958c8fc14e4d39e5235a49

//! What the served document says that the Rust code has no counterpart for.

/// Info, servers, tags, security and examples, as the beginning of an OpenAPI 3.1 document.
pub const HEAD: &str = r#"{
  "openapi": "3.1.0",
  "info": {
    "title": "Hostile names",
    "version": "2025-06",
    "description": "Names that generated code uses, where a document can use them too. A test writes this file from the code."
  },
  "servers": [
    {
      "url": "/",
      "description": "The server that this document comes from."
    },
    {
      "url": "https://fixtures.example"
    }
  ],
  "tags": [
    {
      "name": "names"
    }
  ],
  "paths": {},
  "components": {}
}"#;
