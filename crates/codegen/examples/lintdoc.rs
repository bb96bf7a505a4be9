#![allow(missing_docs, clippy::unwrap_used)]
use smartassist_codegen::{diagnostic, lint, source::Source};
fn main() {
    let path = std::env::args().nth(1).unwrap();
    let source = Source::new(path.clone(), std::fs::read_to_string(&path).unwrap());
    let start = std::time::Instant::now();
    let (_, found) = lint::check(source.clone());
    diagnostic::render_human(&found, &source, false, &mut std::io::stdout()).unwrap();
    eprintln!("{} findings in {:?}", found.len(), start.elapsed());
}
