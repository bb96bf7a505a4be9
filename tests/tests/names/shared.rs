//! Public type names that more than one place declares, each with the reason why it is one concept.

/// A name and why its declarations mean the same.
pub const SHARED: &[(&str, &str)] = &[
    ("Builder", "the builder of the item that the module emits, in the module of each feature"),
    ("ConfigError", "what is wrong with the settings: of the client, and of the gateway"),
    ("Effect", "what a change of the document means to one audience: computed by codegen, published by publish"),
    ("Failure", "why a command did not do its work: of smartassist, and of xtask"),
    ("Format", "how a command prints its results: of smartassist, and of xtask"),
    ("Operation", "an operation of the document: as codegen reads it, as the pages show it, as the stub serves it"),
    ("Parameter", "a parameter of an operation: as codegen reads it, and as a program of the page passes it"),
    ("Plan", "all that would be written, before anything is: by the generator, and by a changeset"),
    ("Token", "the token of a request: as the client sends it, and as the stub reads it"),
    ("VendorError", "an item of the vendor's error body: as the client reads it, and as the stub writes it"),
    ("VersionStep", "how far a change raises the version: computed by codegen, published by publish"),
];
