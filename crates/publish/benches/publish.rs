//! How long publishing takes, next to reading and linting the document, without which nothing is known.
//!
//! Run with `cargo bench -p smartassist-publish`. Times are medians on the wall.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a program that is run by hand, and stops where something is wrong"
)]

use std::path::Path;
use std::time::{Duration, Instant};

use smartassist_codegen::plan;
use smartassist_codegen::project::Project;
use smartassist_publish::Published;
use smartassist_publish::artefact::ARTEFACTS;
use smartassist_publish::bundle::bundle;
use smartassist_publish::folder;
use smartassist_publish::published::CRATE_VERSION;

/// Of so many runs the middle one counts.
const RUNS: usize = 20;

/// What publishing may take after it is built, in any build.
const GOAL: Duration = Duration::from_secs(1);

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).map(Path::to_path_buf).unwrap();
    let project = Project::at(&root).published();
    let target = project.documents.first().unwrap();
    let build = if cfg!(debug_assertions) { "debug" } else { "release" };
    println!("median of {RUNS} in a {build} build");

    let alone = median(|| drop(plan::document(&project, target).unwrap()));
    row("read and lint the document", alone, alone);
    let read = median(|| drop(Published::read(&root, CRATE_VERSION).unwrap()));
    row("the same with decisions and releases", read, alone);

    let published = Published::read(&root, CRATE_VERSION).unwrap();
    for artefact in ARTEFACTS {
        row(&format!("  {}", artefact.name), median(|| drop((artefact.make)(&published).unwrap())), alone);
    }
    let made = median(|| drop(bundle(&published).unwrap()));
    row("every form, README and sums", made, alone);

    let bundle = bundle(&published).unwrap();
    let compared = median(|| drop(folder::compare(&root, &bundle).unwrap()));
    row("compare with what is there", compared, alone);
    let place = std::env::temp_dir().join(format!("smartassist-publish-{}", std::process::id()));
    let written = median(|| folder::replace(&place.join("dist"), &bundle.files, &mut |_| Ok(())).unwrap());
    std::fs::remove_dir_all(place).unwrap();
    row("replace the whole folder", written, alone);

    let all = read + made + compared + written;
    row("publish", all, alone);
    println!("goal {GOAL:?}: {}", if all <= GOAL { "met" } else { "missed" });
}

fn median(mut run: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let begin = Instant::now();
            run();
            begin.elapsed()
        })
        .collect();
    times.sort_unstable();
    times.get(RUNS / 2).copied().unwrap_or_default()
}

fn row(what: &str, time: Duration, alone: Duration) {
    let ratio = time.as_secs_f64() / alone.as_secs_f64();
    println!("{what:<40} {:>9.2} ms  {ratio:>6.2} x reading", time.as_secs_f64() * 1000.0);
}
