//! Reading: every trick of YAML is found where it stands, all in one run, and nothing makes the reader panic.

use proptest::{collection::vec, prelude::*};
use serde_json::{Map, Value, json};
use smartassist_codegen::{
    load::{MAX_DEPTH, load, read},
    node::Node,
    source::{Position, Source},
};

/// `rule line:column pointer` for every problem.
fn problems(text: &str) -> Vec<String> {
    let reading = read(Source::new("a.yaml", text));
    reading.problems.iter().map(|d| format!("{} {} {}", d.rule, d.position, d.pointer)).collect()
}

#[test]
fn values_keep_their_place() {
    let text = "# comment\na: 1\nlist:\n  - 'x'\n  - {k: \"v\"}\nnested:\n  deep: |\n    text\n  none:\n";
    let document = load(Source::new("a.yaml", text)).unwrap();
    let at = |pointer: &str| document.root.at_pointer(&pointer.parse().unwrap()).map(|node| node.at);
    let key = |pointer: &str| document.root.key_at(&pointer.parse().unwrap());
    assert_eq!(at(""), Some(Position::new(2, 1)));
    assert_eq!(at("/a"), Some(Position::new(2, 4)));
    assert_eq!(at("/list/0"), Some(Position::new(4, 5)));
    assert_eq!(at("/list/1"), Some(Position::new(5, 5)));
    assert_eq!(at("/list/1/k"), Some(Position::new(5, 9)));
    assert_eq!(key("/list/1/k"), Some(Position::new(5, 6)));
    assert_eq!(at("/nested"), Some(Position::new(7, 3)));
    assert_eq!(key("/nested/none"), Some(Position::new(9, 3)));
    let expected = json!({"a": 1, "list": ["x", {"k": "v"}], "nested": {"deep": "text\n", "none": null}});
    assert_eq!(document.json, expected);
    assert_eq!(document.root.to_json(), expected);
}

#[test]
fn columns_count_characters() {
    let document = load(Source::new("a.yaml", "{\"äö\": 1, 'ü': two}\n")).unwrap();
    let node = document.root.entry("ü").unwrap();
    assert_eq!((node.key_at, node.value.at), (Position::new(1, 11), Position::new(1, 16)));
}

#[test]
fn every_trick_is_found_at_its_place() {
    let cases: &[(&str, &[&str])] = &[
        ("a: 1\na: 2\n", &["duplicate-key 2:1 /a"]),
        ("a: 1\n'a': 2\n\"a\": 3\n", &["duplicate-key 2:1 /a", "duplicate-key 3:1 /a"]),
        ("{a: 1, b: {c: 1, c: 2}}", &["duplicate-key 1:18 /b/c"]),
        // The value of a repeated key is still looked at.
        ("a: 1\na: {b: no}\n", &["duplicate-key 2:1 /a", "yaml11-trap 2:8 /a/b"]),
        ("a: no\n", &["yaml11-trap 1:4 /a"]),
        (
            "a: [yes, 'yes', on, \"off\", y, 010, 0o10, 12:30:45, 2023-05-08, 1_000, 1e3]\n",
            &[
                "yaml11-trap 1:5 /a/0",
                "yaml11-trap 1:17 /a/2",
                "yaml11-trap 1:28 /a/4",
                "yaml11-trap 1:31 /a/5",
                "yaml11-trap 1:36 /a/6",
                "yaml11-trap 1:42 /a/7",
                "yaml11-trap 1:52 /a/8",
                "yaml11-trap 1:64 /a/9",
                "yaml11-trap 1:71 /a/10",
            ],
        ),
        ("on: 1\n", &["yaml11-trap 1:1 /on"]),
        ("'on': 1\n", &[]),
        ("2025-06-26: x\n", &["yaml11-trap 1:1 /2025-06-26"]),
        ("200: ok\n'404': gone\n", &["non-string-key 1:1 /200"]),
        (
            "null: 1\ntrue: 2\n1.5: 3\n",
            &["non-string-key 1:1 /null", "non-string-key 2:1 /true", "non-string-key 3:1 /1.5"],
        ),
        ("? [a, b]\n: 1\n", &["non-string-key 1:3 "]),
        ("{{a: b}: 1}", &["non-string-key 1:2 "]),
        ("a: &x 1\nb: 2\n", &["anchor-or-alias 1:4 /a"]),
        (
            "a: &x {k: 1}\nb: *x\nc: *x\n",
            &["anchor-or-alias 1:4 /a", "anchor-or-alias 2:4 /b", "anchor-or-alias 3:4 /c"],
        ),
        (
            "a: &x {k: 1}\nb:\n  <<: *x\n",
            &["anchor-or-alias 1:4 /a", "merge-key 3:3 /b/<<", "anchor-or-alias 3:7 /b/<<"],
        ),
        ("'<<': 1\n", &[]),
        ("a: !!str 1\nb: !mine {}\n", &["yaml-tag 1:4 /a", "yaml-tag 2:4 /b"]),
        ("a: 1\n---\nb: 2\n", &["several-documents 2:1 "]),
        ("---\na: 1\n", &[]),
        ("a: 1\n...\n", &[]),
        ("a: b\tc\nd: |\n \t1\n", &["tabs 1:5 ", "tabs 3:2 "]),
        (
            "a: .nan\nb: -.inf\nc: 18446744073709551616\nd: -9223372036854775809\ne: 18446744073709551615\n",
            &["number-range 1:4 /a", "number-range 2:4 /b", "number-range 3:4 /c", "number-range 4:4 /d"],
        ),
        ("a: 1.0e+999\n", &["number-range 1:4 /a"]),
        ("a: x\0\nb: 1\n", &["control-character 1:5 "]),
        ("a: x\u{2028}b\n", &["control-character 1:5 "]),
        ("a: \"\\0\"\n", &[]),
        ("a: [1\n", &["yaml-syntax 2:1 /a/1"]),
        ("a: 1\n b: 2\n", &["yaml-syntax 2:3 "]),
        ("a: 'open\n", &["yaml-syntax 1:4 /a"]),
        ("", &[]),
        ("# nothing\n", &[]),
    ];
    let wrong: Vec<_> = cases.iter().filter(|(text, expected)| problems(text) != *expected).collect();
    for (text, expected) in &wrong {
        println!("{text:?}\n  expected {expected:?}\n  found    {:?}", problems(text));
    }
    assert!(wrong.is_empty());
}

#[test]
fn a_problem_says_how_to_write_it() {
    let reading = read(Source::new("a.yaml", "a: no\n404: x\n"));
    let said: Vec<_> = reading.problems.iter().map(|d| (d.message.as_str(), d.remedy.as_str())).collect();
    assert_eq!(
        said,
        [
            ("`no` is the boolean false in YAML 1.1 and a string in YAML 1.2", "write `'no'`"),
            ("the key `404` is the number 404, not a string", "write `'404'`"),
        ]
    );
}

#[test]
fn a_whole_tree_is_there_despite_problems() {
    let whole = ["a: no\n", "a: 1\na: 2\n", "200: x\n", "a: !!str x\n", "a: b\tc\n", "a: .nan\n"];
    for text in whole {
        assert!(read(Source::new("a.yaml", text)).document.is_some(), "{text:?}");
        assert!(load(Source::new("a.yaml", text)).is_err(), "{text:?}");
    }
    let partial = ["a: &x 1\nb: *x\n", "a: {<<: {b: 1}}\n", "a: 1\n---\nb: 2\n", "a: [\n", "a: \0\n", "{[a]: 1}\n"];
    for text in partial {
        assert!(read(Source::new("a.yaml", text)).document.is_none(), "{text:?}");
    }
}

#[test]
fn of_a_repeated_key_the_first_value_stays() {
    let reading = read(Source::new("a.yaml", "a: 1\nb: 2\na: 3\n"));
    assert_eq!(reading.document.unwrap().json, json!({"a": 1, "b": 2}));
}

#[test]
fn the_hash_is_that_of_the_meaning() {
    let hash = |text: &str| load(Source::new("a.yaml", text)).unwrap().hash;
    let base = hash("a: x\nb: [1, 2]\n");
    // printf '{"a":"x","b":[1,2]}' | sha256sum
    assert_eq!(base, "721ef82f2d6c0997bffb7a8ab3f40f8fb45b0b52ce2af3afa6b0f05efbdc317f");
    assert_eq!(base, hash("# comment\n---\na:   'x'\nb:\n  - 1\n  - 2\n"));
    assert_eq!(base, hash("{\"a\":\"x\",\"b\":[1,2]}"));
    assert_ne!(base, hash("b: [1, 2]\na: x\n"));
    assert_ne!(base, hash("a: x\nb: [2, 1]\n"));
}

#[test]
fn nesting_is_bounded() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert_eq!(problems(&nested(MAX_DEPTH)), [""; 0]);
    let found = problems(&nested(MAX_DEPTH + 1));
    assert!(found.len() == 1 && found[0].starts_with("too-deep 1:101 /0/0/"), "{found:?}");
    // Far beyond every limit, also of the parser's own stack.
    let found = problems(&"[".repeat(1_000_000));
    assert!(found.len() == 1, "{found:?}");
    let block: String = (0..5000).map(|depth| format!("{}a:\n", " ".repeat(depth))).collect();
    assert_eq!(problems(&block).len(), 1);
}

/// Writes a tree as YAML the long way: block style, every string in double quotes.
fn write_block(value: &Value, indent: usize, out: &mut String) {
    let pad = " ".repeat(indent);
    match value {
        Value::Object(map) if !map.is_empty() => {
            for (key, value) in map {
                out.push_str(&format!("\n{pad}{}:", quote(key)));
                write_block(value, indent + 2, out);
            }
        }
        Value::Array(items) if !items.is_empty() => {
            for item in items {
                out.push_str(&format!("\n{pad}-"));
                write_block(item, indent + 2, out);
            }
        }
        other => {
            out.push(' ');
            write_flow(other, out);
        }
    }
}

/// Writes a tree as YAML the short way, which is JSON.
fn write_flow(value: &Value, out: &mut String) {
    match value {
        Value::Object(map) => {
            let pairs = map.iter().map(|(key, value)| {
                let mut text = format!("{}: ", quote(key));
                write_flow(value, &mut text);
                text
            });
            out.push_str(&format!("{{{}}}", pairs.collect::<Vec<_>>().join(", ")));
        }
        Value::Array(items) => {
            let items = items.iter().map(|item| {
                let mut text = String::new();
                write_flow(item, &mut text);
                text
            });
            out.push_str(&format!("[{}]", items.collect::<Vec<_>>().join(", ")));
        }
        Value::String(text) => out.push_str(&quote(text)),
        other => out.push_str(&other.to_string()),
    }
}

fn quote(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|character| match character {
            '"' => "\\\"".to_owned(),
            '\\' => "\\\\".to_owned(),
            ' ' | '!' | '#'..='~' => character.to_string(),
            other => format!("\\U{:08X}", u32::from(other)),
        })
        .collect();
    format!("\"{escaped}\"")
}

/// Any text but for the characters that no value may have.
fn text() -> impl Strategy<Value = String> {
    const REFUSED: [char; 4] = ['\u{61c}', '\u{200e}', '\u{200f}', '\u{fffd}'];
    let is_refused = |c: char| {
        REFUSED.contains(&c) || ('\u{202a}'..='\u{202e}').contains(&c) || ('\u{2066}'..='\u{2069}').contains(&c)
    };
    any::<String>().prop_map(move |text| text.replace(is_refused, ""))
}

fn tree() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<i32>().prop_map(|number| Value::from(f64::from(number) / 64.0)),
        text().prop_map(Value::String),
        "(yes|no|on|off|y|n|null|~|010|1_0|12:30|2023-05-08|<<|=|- a|# b|: c|'|\\*a|&a|!a)".prop_map(Value::String),
    ];
    leaf.prop_recursive(6, 60, 6, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..6).prop_map(Value::Array),
            vec((text(), inner), 0..6).prop_map(|pairs| Value::Object(pairs.into_iter().collect::<Map<_, _>>())),
        ]
    })
}

/// Pieces from which texts are built that come close to YAML.
const PIECES: &[&str] = &[
    "a",
    "b:",
    ": ",
    "- ",
    "\n",
    "\n  ",
    "\n    ",
    "? ",
    "[",
    "]",
    "{",
    "}",
    ", ",
    "'",
    "\"",
    "|\n",
    ">-\n",
    "&x ",
    "*x",
    "<<: ",
    "!!str ",
    "! ",
    "!<t> ",
    "%YAML 1.2\n",
    "%TAG ! t:\n",
    "---\n",
    "...\n",
    "#c\n",
    "\t",
    "\r",
    "\u{feff}",
    "\0",
    "\u{85}",
    "é",
    "200",
    "no",
    "1e3",
    "0x",
    ".inf",
    "\\",
    "\\x4",
    "@",
    "`",
    "|2\n",
    "~",
    "\u{2028}",
];

/// A document with every trick in it, as a start for mutations.
const SAMPLE: &str = include_str!("lint/base.yaml");

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, ..ProptestConfig::default() })]

    #[test]
    fn written_trees_come_back(tree in tree(), block: bool) {
        let mut text = String::new();
        if block { write_block(&tree, 0, &mut text) } else { write_flow(&tree, &mut text) }
        let document = load(Source::new("a.yaml", text.clone()))
            .map_err(|found| TestCaseError::fail(format!("{found:?}\n{text}")))?;
        prop_assert_eq!(&document.json, &tree);
        prop_assert_eq!(&document.root.to_json(), &tree);
        positions_are_real(&document.root, &document.source)?;
    }

    #[test]
    fn any_text_is_read_without_panic(text in any::<String>()) {
        look_at(&text)?;
    }

    #[test]
    fn anything_like_yaml_is_read_without_panic(pieces in vec(proptest::sample::select(PIECES), 0..40)) {
        look_at(&pieces.concat())?;
    }

    #[test]
    fn mutated_documents_are_read_without_panic(
        cuts in vec((any::<proptest::sample::Index>(), 0_usize..30, proptest::sample::select(PIECES)), 1..6),
    ) {
        let mut characters: Vec<char> = SAMPLE.chars().collect();
        for (at, length, piece) in cuts {
            let start = at.index(characters.len());
            let end = (start + length).min(characters.len());
            characters.splice(start..end, piece.chars());
        }
        look_at(&characters.into_iter().collect::<String>())?;
    }
}

/// Reads a text and holds what must be true of every reading.
fn look_at(text: &str) -> Result<(), TestCaseError> {
    let source = Source::new("a.yaml", text);
    let reading = read(source.clone());
    prop_assert!(reading.document.is_some() || !reading.problems.is_empty(), "neither tree nor problem");
    for problem in &reading.problems {
        prop_assert!(!problem.message.is_empty() && !problem.remedy.is_empty());
    }
    if let Some(document) = &reading.document {
        positions_are_real(&document.root, &source)?;
    }
    Ok(())
}

/// Every value starts inside the text, or right behind it if it is empty.
fn positions_are_real(root: &Node, source: &Source) -> Result<(), TestCaseError> {
    let lines = source.lines().count();
    let mut wrong = Vec::new();
    root.walk(&mut |pointer, node| {
        if node.at.line as usize > lines + 1 {
            wrong.push(format!("{pointer} at {}", node.at));
        }
    });
    prop_assert!(wrong.is_empty(), "{wrong:?}");
    Ok(())
}
