//! The crates that the compiler sees: for each edit what is generated from the document, and the consumer of it.

use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::Value;
use smartassist_codegen::emit;
use smartassist_codegen::load::Document;
use smartassist_codegen::model::Model;
use smartassist_codegen::project::{CratePaths, OutputFolder, OutputKind, Target};

/// What a generated crate stands on, in the versions of the workspace.
const DEPENDENCIES: &str = r#"
axum = { version = "0.8", default-features = false }
percent-encoding = "2"
reqwest = { version = "0.13", default-features = false, features = ["json", "query"] }
serde = { version = "1", features = ["derive"] }
serde_json = { version = "1", features = ["float_roundtrip", "preserve_order"] }
"#;

/// A workspace of such crates, in a folder of its own.
pub struct Crates {
    root: PathBuf,
}

impl Crates {
    /// An empty workspace of this name. What was compiled for an earlier one is kept beside it.
    pub fn new(name: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(root.join("crates"));
        let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n\n[profile.dev]\ndebug = false\n";
        save(&root.join("Cargo.toml"), manifest);
        // The same versions as everywhere else, all of which are there without a network.
        fs::copy(repository().join("Cargo.lock"), root.join("Cargo.lock")).unwrap();
        Self { root }
    }

    /// Adds what is generated from a document, as `api-NAME`, and the consumer of it, as `user-NAME`.
    pub fn add(&self, name: &str, document: &Document) {
        self.add_generated(name, document).unwrap();
        let user = self.root.join(format!("crates/user-{name}"));
        let api = format!("api = {{ path = \"../api-{name}\", package = \"api-{name}\" }}\n");
        save(&user.join("Cargo.toml"), &(manifest(&format!("user-{name}")) + &api));
        save(&user.join("src/lib.rs"), USER);
    }

    /// Adds what is generated from a document, as `api-NAME`; an error says why nothing can be.
    pub fn add_generated(&self, name: &str, document: &Document) -> Result<(), String> {
        let target = target();
        let model = Model::read(&document.json).map_err(|unsupported| unsupported.message)?;
        let generated = emit::emit(&model, &target)?;
        let repository = repository();
        let api = self.root.join(format!("crates/api-{name}"));
        save(&api.join("Cargo.toml"), &manifest(&format!("api-{name}")));
        let runtime = repository.join("tests/fixtures/src/runtime.rs");
        save(&api.join("src/lib.rs"), &API.replace("RUNTIME", &format!("{:?}", runtime.display().to_string())));
        for (folder, outputs) in target.folders.iter().zip(&generated.folders) {
            for output in outputs {
                save(&api.join("src/api/generated").join(&folder.path).join(&output.path), &output.text);
            }
        }
        Ok(())
    }

    /// Has everything checked by the compiler, and returns the first error of each package that has one.
    pub fn errors(&self) -> BTreeMap<String, String> {
        let mut cargo = Command::new(env!("CARGO"))
            .current_dir(&self.root)
            .args(["check", "--workspace", "--keep-going", "--offline", "--message-format", "json"])
            .arg("--target-dir")
            .arg(self.root.with_file_name("generated"))
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let (mut errors, mut checked) = (BTreeMap::new(), 0);
        for line in BufReader::new(cargo.stdout.take().unwrap()).lines() {
            let message: Value = serde_json::from_str(&line.unwrap()).unwrap_or_default();
            let package = package(&message);
            if message["reason"] == "compiler-artifact" && is_ours(&package) {
                checked += 1;
            }
            if message["reason"] == "compiler-message" && message["message"]["level"] == "error" {
                errors.entry(package).or_insert_with(|| message["message"]["message"].to_string());
            }
            if message["reason"] == "build-finished" {
                println!("{checked} crates compile, {} do not", errors.len());
            }
        }
        let _ = cargo.wait().unwrap();
        assert!(checked > 0, "no crate compiles: cargo check in {}", self.root.display());
        errors
    }
}

/// The manifest of a package with everything that a generated crate stands on.
fn manifest(package: &str) -> String {
    let crates = |name: &str| repository().join("crates").join(name).display().to_string();
    let ours = format!(
        "smartassist-server = {{ path = {:?}, default-features = false }}\nsmartassist-types = {{ path = {:?} }}\n",
        crates("server"),
        crates("types")
    );
    format!("[package]\nname = \"{package}\"\nedition = \"2024\"\n\n[dependencies]{DEPENDENCIES}{ours}")
}

fn is_ours(package: &str) -> bool {
    ["api-", "user-"].iter().any(|start| package.starts_with(start))
}

/// The name of the package that cargo says something about.
fn package(message: &Value) -> String {
    let manifest = Path::new(message["manifest_path"].as_str().unwrap_or_default());
    let folder = manifest.parent().and_then(Path::file_name).unwrap_or_default();
    folder.to_string_lossy().into_owned()
}

/// The root of a generated crate, as that of the fixtures.
const API: &str = "//! What is generated from one document.\n\n#![allow(dead_code)]\n#![deny(ambiguous_glob_reexports)]\n\n#[macro_use]\n#[path = RUNTIME]\n\
                   mod runtime;\n\npub use runtime::{Error, ResponseValue};\n\n\
                   pub mod api {\n    pub mod generated {\n        pub mod client;\n        pub mod server;\n        \
                   pub mod types;\n    }\n\n    client_runtime!();\n}\n";

/// The consumer.
pub const USER: &str = include_str!("user.rs");

/// The folder of this repository.
fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

fn target() -> Target {
    let folder = |name: &str, part| OutputFolder { path: name.to_owned(), kind: part };
    Target {
        document: "base.yaml".to_owned(),
        folders: vec![
            folder("types", OutputKind::Types),
            folder("client", OutputKind::Client),
            folder("server", OutputKind::Server),
        ],
        crate_paths: CratePaths {
            support: "smartassist_types::support".to_owned(),
            types: "crate::api::generated::types".to_owned(),
            client: "crate::api::runtime".to_owned(),
            server: "smartassist_server".to_owned(),
            api: "Api".to_owned(),
        },
        command: "cargo test",
    }
}

fn save(path: &Path, text: &str) {
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
}
