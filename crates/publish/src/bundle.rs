//! All files of `openapi/dist`, in memory, before any of them is written.

use std::collections::BTreeSet;

use smartassist_codegen::parallel;

use crate::artefact::{ARTEFACTS, Artefact};
use crate::{File, PublishError, Published, checksums, readme};

/// Every file of the published folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bundle {
    /// The files, sorted by path.
    pub files: Vec<File>,
}

/// Makes every form, then the README and the checksums of all files.
///
/// # Errors
///
/// A form cannot be made, or a file cannot be stored on every system.
pub fn bundle(published: &Published) -> Result<Bundle, PublishError> {
    let made = parallel::map(ARTEFACTS, |artefact| (artefact.make)(published));
    let made = made.into_iter().collect::<Result<Vec<_>, PublishError>>()?;
    let sections: Vec<(&Artefact, Vec<File>)> = ARTEFACTS.iter().zip(made).collect();
    let about = File::new(readme::README, "This page.", readme::readme(published, &sections)?);
    let mut files: Vec<File> = sections.into_iter().flat_map(|(_, files)| files).collect();
    files.push(about);
    files.sort_by(|one, other| one.path.cmp(&other.path));
    files.push(File::new(checksums::CHECKSUMS, "The checksums of all other files.", checksums::checksums(&files)));
    files.sort_by(|one, other| one.path.cmp(&other.path));
    validate(&files)?;
    Ok(Bundle { files })
}

/// Checks the rules for every file: the folder must be the same on every system.
fn validate(files: &[File]) -> Result<(), PublishError> {
    let mut seen = BTreeSet::new();
    for File { path, text, .. } in files {
        let refuse = |message: &str| Err(PublishError::new(format!("openapi/dist/{path}"), message));
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_' | b'/');
        if !path.bytes().all(plain) || path.split('/').any(|part| part.is_empty() || part.starts_with('.')) {
            return refuse("is not a path that every system accepts: use letters, digits, `.`, `-`, `_` and `/`");
        }
        if !seen.insert(path.to_ascii_lowercase()) {
            return refuse("is made twice, or differs from another only in upper and lower case");
        }
        if text.contains('\r') || !text.ends_with('\n') {
            return refuse("must have lines that end in LF, the last one too");
        }
        if text.contains('\u{fffd}') {
            return refuse("contains U+FFFD, which replaces bytes that are not UTF-8; find them in its source");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_and_texts_that_are_not_portable_are_refused() {
        let refused = |paths: &[(&str, &str)]| {
            let files: Vec<_> = paths.iter().map(|(path, text)| File::new(*path, "", *text)).collect();
            validate(&files).err().map(|problem| problem.to_string())
        };
        assert_eq!(refused(&[("a/b-c_d.json", "\n"), ("SHA256SUMS", "a\n")]), None);
        for path in ["", "/a", "a//b", "../a", "a/.b", "a b", "a\\b", "C:a", "é"] {
            assert!(refused(&[(path, "\n")]).is_some_and(|text| text.contains("not a path")), "{path}");
        }
        for text in ["", "a", "a\r\n", "\ra\n"] {
            assert!(refused(&[("a", text)]).is_some_and(|text| text.contains("LF")), "{text:?}");
        }
        assert!(refused(&[("a", "a\u{fffd}\n")]).is_some_and(|text| text.contains("U+FFFD")));
        assert!(refused(&[("a", "\n"), ("A", "\n")]).is_some_and(|text| text.contains("twice")));
    }
}
