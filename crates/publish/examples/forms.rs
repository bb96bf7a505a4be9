//! Writes every form of the document into a folder, to look at it without publishing.
//!
//! ```text
//! cargo run -p smartassist-publish --example forms -- target/forms
//! ```

use std::path::Path;

use smartassist_publish::artefact::ARTEFACTS;
use smartassist_publish::{Published, published};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = std::env::args().nth(1).ok_or("usage: forms FOLDER")?;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let published = Published::read(&root, published::CRATE_VERSION).map_err(|failure| format!("{failure:?}"))?;
    for artefact in ARTEFACTS {
        for file in (artefact.make)(&published)? {
            let path = Path::new(&folder).join(&file.path);
            std::fs::create_dir_all(path.parent().ok_or("a file stands in a folder")?)?;
            std::fs::write(path, file.text)?;
        }
    }
    Ok(())
}
