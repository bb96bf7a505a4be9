//! The Rust programs of the reference page: they compile, and they are what the page shows.
//!
//! `INSTA_UPDATE=always cargo test -p smartassist-publish --test programs` writes them anew.

#![allow(
    clippy::duplicate_mod,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    dead_code,
    reason = "programs to be shown, and the exceptions for tests do not reach the helpers of tests"
)]

#[rustfmt::skip]
#[path = "dialout.rs"]
mod dialout;
#[rustfmt::skip]
#[path = "get_conversation.rs"]
mod get_conversation;
#[rustfmt::skip]
#[path = "get_intent_realtime_data.rs"]
mod get_intent_realtime_data;
#[rustfmt::skip]
#[path = "get_intent_realtime_data_by_get.rs"]
mod get_intent_realtime_data_by_get;
#[rustfmt::skip]
#[path = "get_user_status.rs"]
mod get_user_status;
#[rustfmt::skip]
#[path = "receiver.rs"]
mod receiver;

use std::path::{Path, PathBuf};

use smartassist_publish::{Published, page, published};

/// The programs that are compiled here.
const COMPILED: &[&str] = &[
    "token.rs",
    "dialout.rs",
    "get_conversation.rs",
    "get_intent_realtime_data.rs",
    "get_intent_realtime_data_by_get.rs",
    "get_user_status.rs",
    "receiver.rs",
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/programs")
}

/// The text of a program in the page.
fn shown(page: &str, name: &str) -> String {
    let start = format!("<figcaption>{name}</figcaption><pre tabindex=\"0\"><code>");
    let (_, rest) = page.split_once(&start).unwrap_or_else(|| panic!("the page has no {name}"));
    let (text, _) = rest.split_once("</code>").expect("the program ends");
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[test]
fn what_compiles_is_what_the_page_shows() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let published = Published::read(&root, published::CRATE_VERSION).expect("the document can be published");
    let page = &page::make(&published).expect("the page can be made")[0].text;
    let update = std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always");
    for name in COMPILED {
        let (file, shown) = (folder().join(name), shown(page, name));
        if update {
            std::fs::write(&file, &shown).expect("the program can be written");
        }
        let compiled = std::fs::read_to_string(&file).unwrap_or_default();
        assert_eq!(compiled, shown, "{name}: write it anew with INSTA_UPDATE=always, and see whether it compiles");
    }
    for operation in &published.model.operations {
        let name = format!("{}.rs", smartassist_codegen::model::field(&operation.id));
        assert!(COMPILED.contains(&name.as_str()), "{name} is shown and never compiled");
    }
}
