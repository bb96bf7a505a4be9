//! A copy of the repository in a temporary folder: the document, and everything that is generated from it.

#![allow(dead_code, reason = "each test that includes this needs another part of it")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, SystemTime};

use smartassist_codegen::command::{self, Outcome};
use smartassist_codegen::plan::{self, Plan};
use smartassist_codegen::project::Project;
use smartassist_codegen::report::{Format, Report};

/// Path of the curated document, relative to the root.
pub const DOCUMENT: &str = "openapi/smartassist.yaml";

/// The root of the repository that this package belongs to.
pub fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap().to_owned()
}

/// The text of the curated document.
pub fn document() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| fs::read_to_string(repository().join(DOCUMENT)).unwrap())
}

/// What the curated document generates.
pub fn plan() -> &'static Plan {
    static PLAN: OnceLock<Plan> = OnceLock::new();
    PLAN.get_or_init(|| plan::plan(&Project::at(repository()).published()).unwrap())
}

/// A copy of the repository.
pub struct TestCheckout {
    folder: tempfile::TempDir,
}

impl TestCheckout {
    /// With the document and what it generates, whatever is committed.
    pub fn generated() -> Self {
        let checkout = Self::with_document();
        for folder in &plan().folders {
            for file in &folder.files {
                checkout.write(&format!("{}/{}", folder.path, file.path), &file.text);
            }
        }
        checkout
    }

    /// With the document and what is committed, byte for byte.
    pub fn committed() -> Self {
        let checkout = Self::with_document();
        let from = repository();
        for folder in Project::at(&from).published().documents.iter().flat_map(|target| &target.folders) {
            for (name, bytes) in files_below(&from.join(&folder.path)) {
                checkout.write(&format!("{}/{name}", folder.path), bytes);
            }
        }
        checkout
    }

    /// With the document alone.
    pub fn with_document() -> Self {
        let checkout = Self { folder: tempfile::tempdir().unwrap() };
        checkout.write(DOCUMENT, document());
        checkout
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub fn project(&self) -> Project {
        Project::at(self.root()).published()
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.root().join(relative)
    }

    pub fn read(&self, relative: &str) -> String {
        fs::read_to_string(self.path(relative)).unwrap()
    }

    pub fn write(&self, relative: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(relative);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// Replaces a text that must occur exactly once.
    pub fn edit(&self, relative: &str, find: &str, replace: &str) {
        let text = self.read(relative);
        assert_eq!(text.matches(find).count(), 1, "{find:?} in {relative}");
        self.write(relative, text.replacen(find, replace, 1));
    }

    /// Every file with its bytes and the time of its last change.
    pub fn files(&self) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
        let time = |name: &str| fs::metadata(self.path(name)).unwrap().modified().unwrap();
        files_below(self.root()).into_iter().map(|(name, bytes)| (name.clone(), (bytes, time(&name)))).collect()
    }

    /// Makes every file look as if it had last been changed long ago, so that any writing to it shows.
    pub fn age(&self) {
        for name in files_below(self.root()).keys() {
            let file = fs::File::options().write(true).open(self.path(name)).unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000_000)).unwrap();
        }
    }

    /// Runs a command and returns what came of it with its whole report, in plain text.
    pub fn run(&self, command: Command) -> (Outcome, String) {
        self.run_as(command, &Style::default())
    }

    /// The same with a choice of how the report looks.
    pub fn run_as(&self, command: Command, style: &Style) -> (Outcome, String) {
        let mut out = Vec::new();
        let Style { color, verbose, format } = *style;
        let outcome = command(&self.project(), &mut Report { out: &mut out, color, verbose, format }).unwrap();
        (outcome, String::from_utf8(out).unwrap())
    }
}

/// One of the commands of the tool.
pub type Command = fn(&Project, &mut Report<'_>) -> std::io::Result<Outcome>;

pub const CHECK: Command = command::check;
pub const GENERATE: Command = command::generate;

/// How a report looks.
#[derive(Default)]
pub struct Style {
    pub color: bool,
    pub verbose: bool,
    pub format: Format,
}

/// Every file below a folder, by its path with forward slashes.
pub fn files_below(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut waiting = vec![folder.to_owned()];
    while let Some(next) = waiting.pop() {
        for entry in fs::read_dir(next).into_iter().flatten().map(Result::unwrap) {
            if entry.file_type().unwrap().is_dir() {
                waiting.push(entry.path());
            } else if let Ok(bytes) = fs::read(entry.path()) {
                let path = entry.path();
                let name: Vec<_> =
                    path.strip_prefix(folder).unwrap().iter().map(|part| part.to_string_lossy()).collect();
                found.insert(name.join("/"), bytes);
            }
        }
    }
    found
}
