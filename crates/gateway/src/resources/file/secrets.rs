//! Secrets of a resource file: it says where they are, never what they are.

use std::io;
use std::path::{Path, PathBuf};

use smartassist_auth::Secret;
use zeroize::Zeroizing;

use super::reader::{FileProblemList, TomlTable};
use crate::resources::secrets::{SECRET_KINDS, read_secret, secret_field};
use crate::store::SecretKind;

/// Where secrets come from that a resource file names.
pub trait SecretSource {
    /// The value of an environment variable, if it is set to a text.
    fn variable(&self, name: &str) -> Option<Zeroizing<String>>;

    /// What a file holds.
    ///
    /// # Errors
    ///
    /// It cannot be read.
    fn file(&self, path: &Path) -> io::Result<Zeroizing<String>>;
}

/// The environment and the files of this machine.
#[derive(Clone, Debug)]
pub struct SystemSecrets {
    folder: PathBuf,
}

impl SystemSecrets {
    /// Paths that are not absolute are below this folder: that of the resource file.
    pub fn below(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into() }
    }
}

impl SecretSource for SystemSecrets {
    fn variable(&self, name: &str) -> Option<Zeroizing<String>> {
        std::env::var(name).ok().map(Zeroizing::new)
    }

    fn file(&self, path: &Path) -> io::Result<Zeroizing<String>> {
        std::fs::read_to_string(self.folder.join(path)).map(Zeroizing::new)
    }
}

const FORM: &str = "written as { env = \"NAME\" } or { file = \"path\" }, so that the file holds no secret";

/// The secrets of an app that the file says something about.
pub(super) fn read(
    app: &TomlTable<'_>,
    source: &impl SecretSource,
    problems: &mut FileProblemList,
) -> Vec<(SecretKind, Secret)> {
    SECRET_KINDS.into_iter().filter_map(|kind| Some((kind, one(app, kind, source, problems)?))).collect()
}

fn one(
    app: &TomlTable<'_>,
    kind: SecretKind,
    source: &impl SecretSource,
    problems: &mut FileProblemList,
) -> Option<Secret> {
    let field = secret_field(kind);
    let table = app.table(field, FORM, problems)?;
    table.only(&["env", "file"], problems);
    let (variable, path) = (table.text("env", problems), table.text("file", problems));
    let spans = app.spans();
    let text = match (variable, path) {
        (Some(name), None) => source.variable(&name).ok_or_else(|| format!("the variable of `{field}` is not set")),
        (None, Some(path)) => {
            let unreadable = |error: io::Error| format!("the file of `{field}` cannot be read: {error}");
            source.file(Path::new(&path)).map_err(unreadable)
        }
        _ => Err(format!("`{field}` has to be {FORM}")),
    };
    // A line break at the end belongs to the file.
    let secret = text.and_then(|text| {
        let text = text.trim_end_matches(['\r', '\n']);
        read_secret(kind, text).map_err(|error| format!("`{field}`: {error}"))
    });
    secret.map_err(|problem| problems.add(spans.of(field), problem)).ok()
}
