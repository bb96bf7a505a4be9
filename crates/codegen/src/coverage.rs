//! Hand-written files that must handle every operation of the document, and the operations that they do not handle yet.
//!
//! Everything else about an operation is generated, or made from the document by the tests.

use std::path::Path;

use crate::model::field;
use crate::plan::Failure;

/// A file that names every operation.
struct CoveredFile {
    /// Relative to the root.
    path: &'static str,
    /// A line that stands where a new operation belongs; reports name it.
    anchor: &'static str,
    /// What stands in the file for an operation, made of its id.
    names: fn(&str) -> String,
    /// What to write there.
    remedy: fn(&str) -> String,
}

const FILES: &[CoveredFile] = &[
    CoveredFile {
        path: "crates/gateway/src/api.rs",
        anchor: "Smartassist for Api<",
        names: |id| format!("async fn {}(", field(id)),
        remedy: |id| {
            format!(
                "the gateway answers `{id}` with 501: write `async fn {}` here; if it is not to be offered, let it \
                 return `not_implemented` with the reason",
                field(id)
            )
        },
    },
    CoveredFile {
        path: "crates/cli/src/commands/mod.rs",
        anchor: "| operation | command |",
        names: |id| format!("| `{id}` |"),
        remedy: |id| {
            format!(
                "no row of this table says which command calls `{id}`: add it with the command, or with `none` and the \
                 reason"
            )
        },
    },
];

/// What still has to be written for these operations of the repository at `root`. A crate that is not there needs
/// nothing.
pub fn missing(root: &Path, operations: &[String]) -> Vec<Failure> {
    FILES.iter().flat_map(|file| file.missing(root, operations)).collect()
}

impl CoveredFile {
    fn missing(&self, root: &Path, operations: &[String]) -> Vec<Failure> {
        let has_crate = Path::new(self.path).ancestors().nth(2).is_some_and(|folder| root.join(folder).is_dir());
        if !has_crate {
            return Vec::new();
        }
        let text = std::fs::read_to_string(root.join(self.path)).unwrap_or_default();
        let Some(line) = text.lines().position(|line| line.contains(self.anchor)) else {
            let message = format!(
                "has no line with `{}`, where operations belong; correct its place in crates/codegen/src/coverage.rs",
                self.anchor
            );
            return vec![Failure::other(self.path, message)];
        };
        let at = format!("{}:{}", self.path, line + 1);
        let unknown = operations.iter().filter(|id| !text.contains(&(self.names)(id)));
        unknown.map(|id| Failure::other(&at, (self.remedy)(id))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The reports for a repository with these two files.
    fn reports(api: &str, commands: &str) -> Vec<String> {
        let root = tempfile::tempdir().unwrap();
        for (covered, text) in FILES.iter().zip([api, commands]) {
            let file = root.path().join(covered.path);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, text).unwrap();
        }
        let report = |failure: Failure| match failure {
            Failure::Other { file, message } => format!("{file}: {message}"),
            Failure::Findings { .. } => unreachable!("places have no findings"),
        };
        missing(root.path(), &["listCalls".to_owned()]).into_iter().map(report).collect()
    }

    #[test]
    fn each_place_is_named_until_it_knows_the_operation() {
        let api = "\nimpl<S> Smartassist for Api<S> {\n";
        let table = "//! | operation | command |\n";
        let found = reports(api, table);
        assert_eq!(found.len(), 2, "{found:?}");
        assert!(found[0].starts_with("crates/gateway/src/api.rs:2: ") && found[0].contains("async fn list_calls"));
        assert!(found[1].starts_with("crates/cli/src/commands/mod.rs:1: ") && found[1].contains("listCalls"));
        let known = reports(&format!("{api}async fn list_calls(&self"), &format!("{table}//! | `listCalls` | none |"));
        assert_eq!(known, [""; 0]);
    }

    #[test]
    fn a_place_that_moved_is_reported_and_a_crate_that_is_not_there_is_not() {
        let found = reports("", "//! | operation | command |\n//! | `listCalls` | none |");
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].contains("coverage.rs"), "{found:?}");
        assert!(missing(tempfile::tempdir().unwrap().path(), &["listCalls".to_owned()]).is_empty());
    }
}
