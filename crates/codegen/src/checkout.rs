//! Which checkout of the repository a command works on.

use std::fs;
use std::path::{Path, PathBuf};

/// What makes a folder a checkout of this repository.
const DOCUMENT: &str = "openapi/smartassist.yaml";

/// A checkout, and how it was chosen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Checkout {
    /// The folder to work on.
    pub root: PathBuf,
    /// The folder whose sources are built where another program is needed.
    pub sources: PathBuf,
    /// What a person has to know, since paths are printed relative to the root: nothing where the checkout was named,
    /// or is the one that the program was built in and that the current folder is in.
    pub note: Option<String>,
}

impl Checkout {
    /// Chooses as cargo does: the folder that was named, or else the workspace that the current folder is in. Outside
    /// of any it is the one that the program was built in.
    ///
    /// `package` is the `CARGO_MANIFEST_DIR` of the program's package, `levels` how far that is below its workspace.
    pub fn find(named: Option<&Path>, package: &str, levels: usize) -> Self {
        let built = Path::new(package).ancestors().nth(levels).unwrap_or(Path::new(package)).to_path_buf();
        let current = std::env::current_dir().unwrap_or_default();
        Self::choose(named, &current, built)
    }

    fn choose(named: Option<&Path>, current: &Path, built: PathBuf) -> Self {
        if let Some(named) = named {
            return Self { root: named.to_path_buf(), sources: built, note: None };
        }
        match current.ancestors().find(|folder| is_checkout(folder)) {
            Some(root) if is_same(root, &built) => Self { root: built.clone(), sources: built, note: None },
            Some(root) => {
                let note = format!("{} (this program was built in {})", root.display(), built.display());
                Self { root: root.to_path_buf(), sources: root.to_path_buf(), note: Some(note) }
            }
            None => {
                let note = format!("{} (the current folder is in no checkout)", built.display());
                Self { root: built.clone(), sources: built, note: Some(note) }
            }
        }
    }
}

fn is_checkout(folder: &Path) -> bool {
    let is_workspace = |text: String| text.lines().any(|line| line.trim_end() == "[workspace]");
    folder.join(DOCUMENT).is_file() && fs::read_to_string(folder.join("Cargo.toml")).is_ok_and(is_workspace)
}

/// Whether two paths lead to one folder, links and `..` included.
fn is_same(one: &Path, other: &Path) -> bool {
    match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => one == other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checkout(folder: &Path) {
        fs::create_dir_all(folder.join("openapi")).unwrap();
        fs::create_dir_all(folder.join("crates/a/src")).unwrap();
        fs::write(folder.join(DOCUMENT), "").unwrap();
        fs::write(folder.join("Cargo.toml"), "[workspace]\n").unwrap();
        fs::write(folder.join("crates/a/Cargo.toml"), "[package]\n").unwrap();
    }

    #[test]
    fn it_is_the_one_that_the_current_folder_is_in() {
        let folder = tempfile::tempdir().unwrap();
        let (here, there) = (folder.path().join("here"), folder.path().join("there"));
        checkout(&here);
        checkout(&there);
        for inside in ["", "crates/a/src", "openapi"] {
            let own = Checkout::choose(None, &here.join(inside), here.clone());
            assert_eq!((own.root, own.note), (here.clone(), None), "{inside}");
            let other = Checkout::choose(None, &there.join(inside), here.clone());
            assert_eq!((&other.root, &other.sources), (&there, &there), "{inside}");
            let note = other.note.unwrap();
            assert!(note.contains(there.to_str().unwrap()) && note.contains(here.to_str().unwrap()), "{note}");
        }
        let outside = Checkout::choose(None, folder.path(), here.clone());
        assert_eq!((&outside.root, &outside.sources), (&here, &here));
        assert!(outside.note.unwrap().contains(here.to_str().unwrap()));
        let named = Checkout::choose(Some(&there), &here, here.clone());
        assert_eq!((named.root, named.sources, named.note), (there, here, None));
    }

    #[test]
    fn another_workspace_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let (here, there) = (folder.path().join("here"), folder.path().join("there"));
        checkout(&here);
        fs::create_dir_all(&there).unwrap();
        fs::write(there.join("Cargo.toml"), "[workspace]\n").unwrap();
        assert_eq!(Checkout::choose(None, &there, here.clone()).root, here);
    }
}
