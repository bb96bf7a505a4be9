//! Formatting with the rustfmt of the toolchain.
//!
//! rustfmt promises that a style edition never changes its output; with the settings pinned here, every machine writes
//! the same bytes, and `cargo fmt --check` finds nothing to change.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::Output;

/// The same as `rustfmt.toml` at the root of the repository; a test compares the two.
pub const SETTINGS: &str = "edition=2024,style_edition=2024,max_width=120,use_small_heuristics=Max";

/// The file of a folder that declares all others as its modules.
const ROOT: &str = "mod.rs";

/// Formats the files of all folders in one run: starting rustfmt costs more than most files do.
///
/// Of each folder it is given the root alone and finds the rest by its modules, as the compiler does.
pub fn rust(folders: Vec<(&'static str, Vec<Output>)>) -> Result<Vec<Vec<Output>>, String> {
    let work = tempfile::tempdir().map_err(|error| format!("no temporary folder for rustfmt: {error}"))?;
    write(work.path(), &folders).map_err(|error| format!("cannot write for rustfmt: {error}"))?;
    run(work.path(), &folders)?;
    let read = |folder: &str, output: Output| {
        let text = fs::read_to_string(work.path().join(folder).join(&output.path));
        let text = text.map_err(|error| format!("rustfmt lost the generated {folder}/{}: {error}", output.path))?;
        Ok(Output { text, ..output })
    };
    folders
        .into_iter()
        .map(|(folder, outputs)| outputs.into_iter().map(|output| read(folder, output)).collect())
        .collect()
}

fn write(work: &Path, folders: &[(&str, Vec<Output>)]) -> std::io::Result<()> {
    // rustfmt looks for settings from each file upwards and then in the user's home; here it stops.
    fs::File::create(work.join("rustfmt.toml"))?;
    for (folder, outputs) in folders {
        let folder = work.join(folder);
        fs::create_dir(&folder)?;
        for output in outputs {
            fs::write(folder.join(&output.path), &output.text)?;
        }
    }
    Ok(())
}

fn run(work: &Path, folders: &[(&str, Vec<Output>)]) -> Result<(), String> {
    for (folder, outputs) in folders {
        unreached(outputs)
            .map_or(Ok(()), |lost| Err(format!("the generated {folder}/{lost} is no module of {ROOT}")))?;
    }
    let done = Command::new("rustfmt")
        .args(["--quiet", "--config", SETTINGS])
        .args(folders.iter().map(|(folder, _)| work.join(folder).join(ROOT)))
        .output()
        .map_err(|error| format!("rustfmt does not start ({error}); install it with `rustup component add rustfmt`"))?;
    if done.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&done.stderr).replace(&format!("{}/", work.display()), "");
    Err(format!("rustfmt refuses the generated code: {}", said.trim()))
}

/// A file that the root does not declare, which rustfmt would silently leave as it is.
fn unreached(outputs: &[Output]) -> Option<&str> {
    let root = outputs.iter().find(|output| output.path == ROOT).map(|output| output.text.as_str()).unwrap_or_default();
    let declared = |name: &str| root.lines().any(|line| line.trim_end().ends_with(&format!("mod {name};")));
    let lost = |output: &&Output| output.path != ROOT && !declared(output.path.trim_end_matches(".rs"));
    outputs.iter().find(lost).map(|output| output.path.as_str())
}
