//! The document of this repository, and small ones made for a test.

use std::path::Path;
use std::sync::LazyLock;

use smartassist_codegen::load::Document;
use smartassist_codegen::plan;
use smartassist_codegen::project::Project;
use smartassist_codegen::{lint, source::Source};
use smartassist_publish::{Published, page, published};

use super::html::{self, Html};

/// What is published from this repository.
pub static PUBLISHED: LazyLock<Published> = LazyLock::new(|| {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    Published::read(&root, published::CRATE_VERSION).expect("the document can be published")
});

/// Its page.
pub static PAGE: LazyLock<Html> = LazyLock::new(|| html::read(text(&PUBLISHED)));

/// The page of anything.
pub fn text(published: &Published) -> String {
    let files = page::make(published).expect("the page can be made");
    let [file] = files.as_slice() else { panic!("one file, not {}", files.len()) };
    assert_eq!(file.path, "reference.html");
    file.text.clone()
}

/// Something to publish, from a text in YAML. What the lint finds does not matter: the page is safe by itself.
pub fn published_unchecked(yaml: &str) -> Published {
    let (document, _) = lint::check(Source::new("test.yaml".to_owned(), yaml.to_owned()));
    let document = document.expect("it is YAML");
    Published::new(&version(&document), document, Vec::new()).expect("it can be published")
}

fn version(document: &Document) -> String {
    format!("0.1.0+{}", document.json["info"]["version"].as_str().expect("a version"))
}

/// The documents of single features, which say everything that can be said.
pub fn fixtures() -> Vec<Published> {
    let project = Project::at(Path::new(env!("CARGO_MANIFEST_DIR")).join("../.."));
    let documents = project.documents.iter().skip(1).map(|target| plan::document(&project, target));
    let documents: Vec<Document> = documents.map(|document| document.expect("a fixture passes the lint")).collect();
    assert!(documents.len() > 3);
    documents
        .into_iter()
        .map(|document| Published::new(&version(&document), document, Vec::new()).expect("it can be published"))
        .collect()
}
