//! Formatting with the rustfmt of the toolchain.
//!
//! rustfmt promises that a style edition never changes its output; with the settings pinned here, every machine writes
//! the same bytes, and `cargo fmt --check` finds nothing to change.

use std::io::Write as _;
use std::process::{Child, Command, Stdio};

use super::Output;

/// The same as `rustfmt.toml` at the root of the repository; a test compares the two.
pub const SETTINGS: &str = "edition=2024,style_edition=2024,max_width=120,use_small_heuristics=Max";

/// Formats every Rust file; all of them at once, since starting rustfmt costs more than running it.
pub fn rust(outputs: Vec<Output>) -> Result<Vec<Output>, String> {
    let running: Vec<(Output, Child)> =
        outputs.into_iter().map(|output| start(&output).map(|child| (output, child))).collect::<Result<_, _>>()?;
    running.into_iter().map(|(output, child)| finish(output, child)).collect()
}

fn start(output: &Output) -> Result<Child, String> {
    let mut child = Command::new("rustfmt")
        .args(["--quiet", "--config", SETTINGS])
        // rustfmt looks for a configuration from here upwards; the root of the file system has none.
        .current_dir(std::env::temp_dir())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| format!("rustfmt does not start ({error}); install it with `rustup component add rustfmt`"))?;
    // rustfmt reads everything before it writes anything, so this cannot wait for itself.
    let written = child.stdin.take().map_or(Ok(()), |mut stdin| stdin.write_all(output.text.as_bytes()));
    written.map_err(|error| format!("rustfmt stopped reading {}: {error}", output.path))?;
    Ok(child)
}

fn finish(output: Output, child: Child) -> Result<Output, String> {
    let done = child.wait_with_output().map_err(|error| format!("rustfmt was lost on {}: {error}", output.path))?;
    if !done.status.success() {
        let said = String::from_utf8_lossy(&done.stderr);
        return Err(format!("rustfmt refuses the generated {}: {}", output.path, said.trim()));
    }
    let text = String::from_utf8(done.stdout).map_err(|_| format!("rustfmt wrote no UTF-8 for {}", output.path))?;
    Ok(Output { text, ..output })
}
