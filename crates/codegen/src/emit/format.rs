//! Formatting with the rustfmt of the toolchain.
//!
//! The output of rustfmt never changes within a style edition; with the settings pinned here, every machine writes the
//! same bytes, and `cargo fmt --check` finds no difference.

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::OutputFile;
use crate::disk::TemporaryFolder;
use crate::parallel;

/// The same as `rustfmt.toml` at the root of the repository; a test compares the two.
pub const SETTINGS: &str = "edition=2024,style_edition=2024,max_width=120,use_small_heuristics=Max";

/// The file of a folder that declares all others as its modules.
const ROOT: &str = "mod.rs";

/// Formats the files of all folders, each under its path relative to some root, in one run of rustfmt for each
/// processor: starting it takes longer than most files.
///
/// rustfmt gets the root file of each folder and finds the other files by its modules, as the compiler does.
pub fn rust(folders: Vec<(String, Vec<OutputFile>)>) -> Result<Vec<Vec<OutputFile>>, String> {
    for (folder, outputs) in &folders {
        unreached(outputs)
            .map_or(Ok(()), |lost| Err(format!("the generated {folder}/{lost} is no module of {ROOT}")))?;
    }
    let work = TemporaryFolder::new().map_err(|error| format!("no temporary folder for rustfmt: {error}"))?;
    write(work.path(), &folders).map_err(|error| format!("cannot write for rustfmt: {error}"))?;
    let runs = parallel::map(&shares(&folders), |share| run(work.path(), share));
    runs.into_iter().collect::<Result<(), String>>()?;
    let read = |folder: &str, output: OutputFile| {
        let text = fs::read_to_string(work.path().join(folder).join(&output.path));
        let text = text.map_err(|error| format!("rustfmt lost the generated {folder}/{}: {error}", output.path))?;
        Ok(OutputFile { text, ..output })
    };
    folders
        .into_iter()
        .map(|(folder, outputs)| outputs.into_iter().map(|output| read(&folder, output)).collect())
        .collect()
}

fn write(work: &Path, folders: &[(String, Vec<OutputFile>)]) -> io::Result<()> {
    // rustfmt looks for settings from each file upwards and then in the user's home; here it stops.
    fs::File::create(work.join("rustfmt.toml"))?;
    for (folder, outputs) in folders {
        let folder = work.join(folder);
        fs::create_dir_all(&folder)?;
        for output in outputs {
            fs::write(folder.join(&output.path), &output.text)?;
        }
    }
    Ok(())
}

/// The folders in shares of about the same size, one a processor.
fn shares(folders: &[(String, Vec<OutputFile>)]) -> Vec<Vec<&str>> {
    let size = |outputs: &[OutputFile]| outputs.iter().map(|output| output.text.len()).sum::<usize>();
    let mut sized: Vec<(usize, &str)> = folders.iter().map(|(folder, outputs)| (size(outputs), &**folder)).collect();
    sized.sort_unstable_by(|one, other| other.cmp(one));
    let mut shares = vec![(0, Vec::new()); parallel::width()];
    for (size, folder) in sized {
        if let Some((total, share)) = shares.iter_mut().min_by_key(|(total, _)| *total) {
            *total += size;
            share.push(folder);
        }
    }
    shares.into_iter().map(|(_, share)| share).filter(|share| !share.is_empty()).collect()
}

fn run(work: &Path, folders: &[&str]) -> Result<(), String> {
    let done = Command::new(rustfmt())
        .args(["--quiet", "--config", SETTINGS])
        .args(folders.iter().map(|folder| work.join(folder).join(ROOT)))
        .output()
        .map_err(|error| format!("rustfmt does not start ({error}); install it with `rustup component add rustfmt`"))?;
    if done.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&done.stderr).replace(&format!("{}/", work.display()), "");
    Err(format!("rustfmt refuses the generated code: {}", said.trim()))
}

/// The rustfmt beside the cargo that started this program, which saves looking up the toolchain; or else that of
/// `PATH`.
fn rustfmt() -> OsString {
    let beside = |cargo: OsString| {
        let path = PathBuf::from(cargo).with_file_name("rustfmt").with_extension(std::env::consts::EXE_EXTENSION);
        path.is_file().then(|| path.into_os_string())
    };
    std::env::var_os("CARGO").and_then(beside).unwrap_or_else(|| "rustfmt".into())
}

/// A file that the root does not declare, which rustfmt would silently leave as it is.
fn unreached(outputs: &[OutputFile]) -> Option<&str> {
    let root = outputs.iter().find(|output| output.path == ROOT).map(|output| output.text.as_str()).unwrap_or_default();
    let declared = |name: &str| root.lines().any(|line| line.trim_end().ends_with(&format!("mod {name};")));
    let lost = |output: &&OutputFile| output.path != ROOT && !declared(output.path.trim_end_matches(".rs"));
    outputs.iter().find(lost).map(|output| output.path.as_str())
}
