//! A copy of the repository in a temporary folder: the document, the decisions, the releases, and what is published.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use smartassist_codegen::command::Outcome;
use smartassist_codegen::load;
use smartassist_codegen::report::{Format, Report};
use smartassist_codegen::source::Source;
use smartassist_publish::bundle::{Bundle, bundle};
use smartassist_publish::published::CRATE_VERSION;
use smartassist_publish::{Published, command};

pub const DOCUMENT: &str = "openapi/smartassist.yaml";
pub const DIST: &str = "openapi/dist";

/// The root of the repository that this package belongs to.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

/// The document of the repository, read once.
pub fn published() -> &'static Published {
    static PUBLISHED: OnceLock<Published> = OnceLock::new();
    PUBLISHED.get_or_init(|| match Published::read(&repository(), CRATE_VERSION) {
        Ok(published) => published,
        Err(failure) => panic!("{failure:?}"),
    })
}

/// Everything that is published of it, made once.
pub fn made() -> &'static Bundle {
    static BUNDLE: OnceLock<Bundle> = OnceLock::new();
    BUNDLE.get_or_init(|| bundle(published()).unwrap())
}

/// The text of a published file.
pub fn text(path: &str) -> &'static str {
    let file = made().files.iter().find(|file| file.path == path);
    &file.unwrap_or_else(|| panic!("{path} is not published")).text
}

/// A published JSON file.
pub fn json(path: &str) -> serde_json::Value {
    serde_json::from_str(text(path)).unwrap()
}

/// Our document and those of the fixtures, which have what ours has not.
pub fn documents() -> Vec<serde_json::Value> {
    let mut documents = vec![published().document.json.clone()];
    for entry in fs::read_dir(repository().join("tests/fixtures/src")).unwrap() {
        if let Ok(text) = fs::read_to_string(entry.unwrap().path().join("document.yaml")) {
            documents.push(load::load(Source::new("document.yaml", text)).unwrap().json);
        }
    }
    assert!(documents.len() > 10);
    documents
}

/// A copy of the repository.
pub struct Checkout {
    folder: tempfile::TempDir,
}

impl Checkout {
    /// With the document alone, published never.
    pub fn new() -> Self {
        let checkout = Self { folder: tempfile::tempdir().unwrap() };
        checkout.write(DOCUMENT, &published().document.source.text);
        checkout
    }

    /// With everything that the repository publishes, as it should be.
    pub fn fresh() -> Self {
        let checkout = Self::new();
        checkout.write("openapi/decisions.md", &published().decisions);
        for (name, bytes) in files_below(&repository().join("openapi/releases")) {
            checkout.write(&format!("openapi/releases/{name}"), bytes);
        }
        for file in &made().files {
            checkout.write(&format!("{DIST}/{}", file.path), &file.text);
        }
        checkout
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.root().join(relative)
    }

    pub fn write(&self, relative: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(relative);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// Replaces a text that must occur exactly once.
    pub fn edit(&self, relative: &str, find: &str, replace: &str) {
        let text = fs::read_to_string(self.path(relative)).unwrap();
        assert_eq!(text.matches(find).count(), 1, "{find:?} in {relative}");
        self.write(relative, text.replacen(find, replace, 1));
    }

    /// Every file of the published folder.
    pub fn dist(&self) -> BTreeMap<String, Vec<u8>> {
        files_below(&self.path(DIST))
    }

    /// Names of everything directly in `openapi`, sorted.
    pub fn beside(&self) -> Vec<String> {
        let entries = fs::read_dir(self.path("openapi")).unwrap();
        let mut names: Vec<_> =
            entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }

    /// Runs a command at the version of the crates and returns what came of it with its whole report, in plain text.
    pub fn run(&self, command: Command) -> (Outcome, String) {
        self.run_as(command, CRATE_VERSION)
    }

    /// The same at another version.
    pub fn run_as(&self, command: Command, version: &str) -> (Outcome, String) {
        let mut out = Vec::new();
        let mut report = Report { out: &mut out, color: false, verbose: false, format: Format::Human };
        let outcome = command(self.root(), version, &mut report).unwrap();
        (outcome, String::from_utf8(out).unwrap())
    }
}

/// One of the commands of the tool.
pub type Command = fn(&Path, &str, &mut Report<'_>) -> io::Result<Outcome>;

pub const CHECK: Command = command::check;
pub const PUBLISH: Command = command::publish;
pub const RELEASE: Command = command::release;

/// Every file below a folder, by its path with forward slashes.
pub fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let names = smartassist_codegen::disk::files(folder).unwrap();
    names.into_iter().map(|name| (name.clone(), fs::read(folder.join(name)).unwrap())).collect()
}

/// The files of an edition as they should be on disk.
pub fn expected(bundle: &Bundle) -> BTreeMap<String, Vec<u8>> {
    bundle.files.iter().map(|file| (file.path.clone(), file.text.clone().into_bytes())).collect()
}
