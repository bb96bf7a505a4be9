//! The served documents say what their sources do, so that no name means something else to utoipa.

#![allow(clippy::unwrap_used, reason = "helpers of tests fail like the tests themselves")]

use std::path::Path;

use smartassist_codegen::compare::compare;
use smartassist_codegen::load;
use smartassist_codegen::source::Source;

macro_rules! served {
    ($($name:ident)+) => {
        $(
            #[test]
            fn $name() {
                // Without optimisation, each of some hundred parameters takes its own room on the stack.
                let made = std::thread::Builder::new().stack_size(64 << 20).spawn(|| {
                    let served = smartassist_hostile::$name::generated::server::document::document();
                    serde_json::to_value(served).unwrap()
                });
                assert_same(stringify!($name), &made.unwrap().join().unwrap());
            }
        )+
    };
}

served! { callbacks names operations }

fn assert_same(name: &str, served: &serde_json::Value) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/{name}/document.yaml"));
    let text = std::fs::read_to_string(path).unwrap();
    let document = load::load(Source::new(name.to_owned(), text)).unwrap();
    let differences: Vec<String> =
        compare(&document.json, served).differences.iter().map(ToString::to_string).collect();
    assert!(differences.is_empty(), "{name} differs:\n{}", differences.join("\n"));
}
