//! How long `generate`, `check` and `diff` take for our document, and whether the time grows in step with a document.
//!
//! Run with `cargo bench -p smartassist-codegen`. Times are medians on the wall; rustfmt runs as a process of its own
//! and is part of them.

#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    clippy::panic,
    missing_docs,
    reason = "a program that is run by hand, and stops where something is wrong"
)]

#[path = "generate/synthetic.rs"]
mod synthetic;

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use smartassist_codegen::load::{self, Document};
use smartassist_codegen::model::Model;
use smartassist_codegen::project::{OutputKind, Project};
use smartassist_codegen::source::Source;
use smartassist_codegen::{diff, emit, lint, lower, plan, status};

/// Of so many runs the middle one counts.
const RUNS: usize = 20;

/// What `generate` and `check` may take for our document.
const GOALS: [Duration; 2] = [Duration::from_millis(100), Duration::from_millis(300)];

/// What comparing our document with an earlier one may take, both already read.
const DIFF_GOAL: Duration = Duration::from_millis(200);

/// Numbers of operations, to see how the time grows.
const SIZES: [usize; 4] = [50, 100, 200, 500];

fn main() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).map(Path::to_path_buf).unwrap();
    let build = if cfg!(debug_assertions) { "debug" } else { "release" };
    println!("our document, median of {RUNS} in a {build} build");
    ours(&root);
    println!("\nwhere the time goes");
    steps(&root);
    println!("\ncomparing our document with an earlier one, beside loading it");
    compared(&root);
    println!("\nsynthetic documents, median of {} each", RUNS / 4);
    grown();
}

fn median(runs: usize, mut run: impl FnMut()) -> Duration {
    let mut times: Vec<Duration> = (0..runs)
        .map(|_| {
            let begin = Instant::now();
            run();
            begin.elapsed()
        })
        .collect();
    times.sort_unstable();
    times.get(runs / 2).copied().unwrap_or_default()
}

fn ms(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn ours(root: &Path) {
    let project = Project::at(root).published();
    let generate = median(RUNS, || drop(plan::plan(&project).unwrap_or_else(|failures| panic!("{failures:?}"))));
    let check = median(RUNS, || {
        let plan = plan::plan(&project).unwrap_or_else(|failures| panic!("{failures:?}"));
        drop(status::compare(root, &plan).unwrap());
    });
    println!("{:<24}{:>12}{:>12}{:>16}", "", "measured", "goal", "goal/measured");
    for (name, time, goal) in [("plan (generate)", generate, GOALS[0]), ("plan, compare (check)", check, GOALS[1])] {
        let ratio = goal.as_secs_f64() / time.as_secs_f64();
        println!("{name:<24}{:>9.1} ms{:>9.0} ms{ratio:>16.2}", ms(time), ms(goal));
    }
}

/// Each step alone: the three folders one by one, then all of them laid out.
fn steps(root: &Path) {
    let project = Project::at(root).published();
    let [target] = project.documents.as_slice() else { return };
    let text = std::fs::read_to_string(root.join(&target.document)).unwrap();
    let read = || -> Document { load::load(Source::new(target.document.clone(), text.clone())).unwrap() };
    let document = read();
    let model = Model::read(&document.json).unwrap();
    let line = |name: &str, time| println!("{name:<24}{:>9.1} ms", ms(time));
    line("load", median(RUNS, || drop(read())));
    line("lint", median(RUNS, || drop(lint::lint(&document))));
    line("model", median(RUNS, || drop(Model::read(&document.json))));
    line("lower", median(RUNS, || drop(lower::client_view(&document.json))));
    for folder in &target.folders {
        let mut alone = target.clone();
        alone.folders = vec![folder.clone()];
        let name = match folder.kind {
            OutputKind::Types => "emit types",
            OutputKind::Client => "emit client",
            OutputKind::Server => "emit server",
            OutputKind::ClientTable | OutputKind::Rows => "emit tables",
        };
        line(name, median(RUNS, || drop(emit::emit(&model, &alone).unwrap())));
    }
    let emitted = emit::emit(&model, target).unwrap();
    let folders = || target.folders.iter().map(|folder| folder.path.clone()).zip(emitted.folders.clone()).collect();
    line("format", median(RUNS, || drop(emit::format(folders()).unwrap())));
}

/// How long `diff` takes, when nothing, one bound, or every description has changed.
fn compared(root: &Path) {
    let project = Project::at(root).published();
    let [target] = project.documents.as_slice() else { return };
    let text = std::fs::read_to_string(root.join(&target.document)).unwrap();
    let read = |text: &str| load::load(Source::new(target.document.clone(), text)).unwrap();
    let loading = median(RUNS, || drop(read(&text)));
    let document = read(&text);
    let bound = read(&text.replacen("maxProperties: 100", "maxProperties: 64", 1));
    let prose = read(&text.replace(" the ", " a "));
    println!("{:<24}{:>12}{:>12}{:>16}{:>12}", "", "measured", "goal", "diff/load", "findings");
    println!("{:<24}{:>9.1} ms", "load", ms(loading));
    for (name, other) in [("nothing", &document), ("a bound", &bound), ("all prose", &prose)] {
        let found = diff::diff(&document, other).changes.len();
        let time = median(RUNS, || drop(diff::diff(&document, other)));
        let ratio = time.as_secs_f64() / loading.as_secs_f64();
        println!("diff: {name:<18}{:>9.1} ms{:>9.0} ms{ratio:>16.2}{found:>12}", ms(time), ms(DIFF_GOAL));
    }
}

fn grown() {
    let folder = tempfile::tempdir().unwrap();
    let path: PathBuf = folder.path().join("openapi/smartassist.yaml");
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    let project = Project::at(folder.path()).published();
    println!("{:>12}{:>12}{:>15}{:>18}{:>16}", "operations", "lines", "plan", "an operation", "written lines");
    for size in SIZES {
        let text = synthetic::document(size);
        std::fs::write(&path, &text).unwrap();
        let mut written = 0;
        let time = median(RUNS / 4, || {
            let plan = plan::plan(&project).unwrap_or_else(|failures| panic!("{failures:?}"));
            written = plan.folders.iter().flat_map(|folder| &folder.files).map(|file| file.text.lines().count()).sum();
        });
        let each = ms(time) / f64::from(u32::try_from(size).unwrap());
        println!("{size:>12}{:>12}{:>12.1} ms{each:>15.2} ms{written:>16}", text.lines().count(), ms(time));
    }
}
