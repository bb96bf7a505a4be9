//! Documents of every name that generated code uses, too, with everything that is generated from them.
//!
//! They are compiled, linted and documented with warnings denied. A test of the generator writes them from the code, so
//! that no name is missing, and keeps code and documents fresh. `INSTA_UPDATE=always cargo test -p smartassist-codegen
//! --test hostile_names` writes both.

#![deny(warnings)]
#![allow(
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::wrong_self_convention,
    reason = "the names are those of the document, whatever a reader expects of them"
)]

#[macro_use]
#[path = "../../fixtures/src/runtime.rs"]
mod runtime;

pub use runtime::{Error, ResponseValue};

/// One module a document, as the fixtures have them.
macro_rules! documents {
    ($($(#[doc = $doc:literal])+ $name:ident;)+) => {
        $(
            $(#[doc = $doc])+
            pub mod $name {
                /// Everything that is generated.
                pub mod generated {
                    /// The operations of the client.
                    pub mod client;
                    pub mod server;
                    pub mod types;
                }

                client_runtime!();
            }
        )+
    };
}

documents! {
    /// Callbacks.
    callbacks;
    /// Schemas, properties, values, parameters and headers.
    names;
    /// Operations.
    operations;
}
