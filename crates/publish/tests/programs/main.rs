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
    deprecated,
    reason = "programs to be shown, of deprecated operations too, and the exceptions for tests do not reach the helpers \
              of tests"
)]

mod compiled;

use std::path::{Path, PathBuf};

use smartassist_codegen::model::field;
use smartassist_publish::{Published, page, published};

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

/// The programs of the page that are compiled: those that all share, and one for each operation.
fn names(published: &Published) -> Vec<String> {
    let operations = published.model.operations.iter().map(|operation| field(&operation.id));
    std::iter::once("token".to_owned()).chain(operations).chain(std::iter::once("receiver".to_owned())).collect()
}

/// The file that makes modules of them.
fn modules(names: &[String]) -> String {
    let module = |name: &String| format!("#[rustfmt::skip]\n#[path = \"{name}.rs\"]\nmod {name};\n");
    let modules: String = names.iter().map(module).collect();
    format!("//! The programs of the page, to be compiled. Written by the test beside it.\n\n{modules}")
}

#[test]
fn what_compiles_is_what_the_page_shows() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let published = Published::read(&root, published::CRATE_VERSION).expect("the document can be published");
    let page = &page::make(&published).expect("the page can be made")[0].text;
    let names = names(&published);
    let programs = names.iter().map(|name| (format!("{name}.rs"), shown(page, &format!("{name}.rs"))));
    let update = std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always");
    for (name, text) in programs.chain([("compiled.rs".to_owned(), modules(&names))]) {
        let file = folder().join(&name);
        if update {
            std::fs::write(&file, &text).expect("the program can be written");
        }
        let compiled = std::fs::read_to_string(&file).unwrap_or_default();
        assert_eq!(compiled, text, "{name}: write it anew with INSTA_UPDATE=always, and see whether it compiles");
    }
}
