//! The list of changes: against which version, what breaks first, and the same for people and programs.

use serde_json::{Value, json};
use smartassist_codegen::load;
use smartassist_codegen::source::Source;
use smartassist_publish::changes::{self, VersionStep};
use smartassist_publish::releases::Release;
use smartassist_publish::{File, Published};

use crate::checkout::{DOCUMENT, published};

const DIALOUT: &str = "/paths/~1api~11.1~1public~1bot~1{botId}~1smartassist~1dialout/post";

fn release(version: &str, document: &Value) -> Release {
    let document = load::load(Source::new(DOCUMENT, document.to_string())).unwrap();
    Release { version: version.parse().unwrap(), document }
}

/// The document of the repository after an edit, published as 0.5.0 after releases of what it was before.
fn after(releases: &[&str], edit: impl FnOnce(&mut Value)) -> Published {
    let old = published().document.json.clone();
    let mut new = old.clone();
    edit(&mut new);
    let releases = releases.iter().map(|version| release(version, &old)).collect();
    Published::new("0.5.0+2025-06", release("0.5.0+2025-06", &new).document, releases).unwrap()
}

fn files(published: &Published) -> (String, Value) {
    let files: Vec<File> = changes::make(published).unwrap();
    let text = |path: &str| files.iter().find(|file| file.path == path).unwrap().text.clone();
    (text("CHANGES.md"), serde_json::from_str(&text("changes.json")).unwrap())
}

#[test]
fn the_newest_older_version_is_what_counts() {
    let cases: [(&[&str], Option<&str>); 4] = [
        (&[], None),
        (&["0.1.0+2025-06", "0.4.0+2025-06"], Some("0.4.0+2025-06")),
        // Released or not, a version is compared with the one before.
        (&["0.4.0+2025-06", "0.5.0+2025-06"], Some("0.4.0+2025-06")),
        (&["0.6.0+2025-06"], None),
    ];
    for (releases, from) in cases {
        let published = after(releases, |_| ());
        let base = changes::base(&published).map(|release| release.version.to_string());
        assert_eq!(base.as_deref(), from, "{releases:?}");
        let (page, list) = files(&published);
        assert_eq!(list, json!({ "from": from, "to": "0.5.0+2025-06", "step": null, "changes": [] }));
        let says =
            from.map_or("This is the first version".to_owned(), |from| format!("# Changes from {from} to 0.5.0"));
        assert!(page.contains(&says), "{page}");
    }
}

#[test]
fn what_breaks_stands_first_with_for_whom() {
    let published = after(&["0.4.0+2025-06"], |document| {
        let schemas = &mut document["components"]["schemas"];
        schemas["DialoutRequest"]["properties"]["note"] = json!({ "type": "string", "description": "A | B." });
        schemas["BotId"]["maxLength"] = json!(64);
        document.pointer_mut(DIALOUT).unwrap()["summary"] = json!("Place a call");
    });
    let (page, list) = files(&published);
    let changes = list["changes"].as_array().unwrap();
    let mut steps: Vec<&str> = changes.iter().map(|change| change["step"].as_str().unwrap()).collect();
    assert!(
        steps.is_sorted_by_key(|step| ["major", "minor", "patch"].iter().position(|known| known == step)),
        "{steps:?}"
    );
    steps.dedup();
    assert_eq!((steps.as_slice(), &list["step"]), (["major", "minor", "patch"].as_slice(), &json!("major")));
    let first = &changes[0];
    assert_eq!(first["pointer"], "/components/schemas/BotId/maxLength");
    assert!(first["effects"].as_array().unwrap().iter().any(|effect| effect["step"] == "major"));
    let order = ["## Breaking: ", "callers", "maxLength", "## Compatible: ", "note", "## For readers: ", "summary"];
    let mut rest = page.as_str();
    for text in order {
        rest = rest.split_once(text).unwrap_or_else(|| panic!("{text} in {page}")).1;
    }
}

/// Their names say where they are, and there are many of them: no table with a row for each.
#[test]
fn rust_items_are_listed_below_what_travels() {
    let published = after(&["0.4.0+2025-06"], |document| {
        let properties = &mut document["components"]["schemas"]["DialoutAnswer"]["properties"];
        properties["note"] = json!({ "type": "string", "description": "A note." });
        properties.as_object_mut().unwrap().shift_remove("conversationId");
    });
    let (page, list) = files(&published);
    let rust =
        list["changes"].as_array().unwrap().iter().filter(|one| one["rule"].as_str().unwrap().starts_with("rust-"));
    let rust: Vec<_> = rust.map(|one| one["message"].as_str().unwrap()).collect();
    assert_eq!(rust.len(), 2, "{rust:?}");
    for message in rust {
        let line = page.lines().find(|line| line.contains(message)).unwrap();
        assert!(line.starts_with("* `types::DialoutAnswer::"), "{line}");
    }
    for (heading, wire, rust) in [
        ("## Breaking: 2", "`conversationId`", "* `types::DialoutAnswer::conversation_id` (field) is gone"),
        ("## Compatible: 2", "`note`", "* `types::DialoutAnswer::note` (field) is new"),
    ] {
        let (_, part) = page.split_once(heading).unwrap_or_else(|| panic!("{heading} in {page}"));
        let (table, items) = part.split_once("\nFor users of the Rust types:\n").unwrap();
        assert!(table.contains(wire) && items.contains(rust), "{part}");
    }
}

/// An edit, where it is found, and how much it matters.
type Case = (fn(&mut Value), &'static str, VersionStep);

#[test]
fn no_edit_is_passed_over() {
    let cases: [Case; 12] = [
        (
            |d| drop(d["paths"].as_object_mut().unwrap().shift_remove("/api/public/bot/{botId}/intentrealtimedata")),
            "/paths",
            VersionStep::Major,
        ),
        (|d| d["paths"]["/new"] = json!({ "get": {} }), "/paths/~1new", VersionStep::Minor),
        (
            |d| drop(d.pointer_mut(DIALOUT).unwrap()["responses"].as_object_mut().unwrap().shift_remove("429")),
            DIALOUT,
            VersionStep::Major,
        ),
        (|d| d.pointer_mut(DIALOUT).unwrap()["x-required-scope"] = json!("Other"), DIALOUT, VersionStep::Major),
        (
            |d| d["components"]["parameters"]["Iid"]["required"] = json!(true),
            "/components/parameters/Iid",
            VersionStep::Major,
        ),
        (
            |d| d["components"]["schemas"]["Target"]["maxLength"] = json!(9),
            "/components/schemas/Target",
            VersionStep::Major,
        ),
        (
            |d| d["components"]["schemas"]["Target"]["description"] = json!("New."),
            "/components/schemas/Target",
            VersionStep::Patch,
        ),
        (
            |d| d["components"]["schemas"]["Errors"]["required"] = json!([]),
            "/components/schemas/Errors",
            VersionStep::Major,
        ),
        (
            |d| d["components"]["schemas"]["New"] = json!({ "type": "string" }),
            "/components/schemas/New",
            VersionStep::Minor,
        ),
        (
            |d| d["components"]["examples"]["ErrorMalformed"]["value"] = json!(1),
            "/components/examples",
            VersionStep::Patch,
        ),
        (|d| d["security"] = json!([]), "/security", VersionStep::Major),
        (|d| d["info"]["title"] = json!("Another"), "/info", VersionStep::Patch),
    ];
    for (edit, place, step) in cases {
        let published = after(&["0.4.0+2025-06"], edit);
        let found = changes::between(changes::base(&published).unwrap(), &published);
        let worst = found.first().unwrap_or_else(|| panic!("nothing found at {place}"));
        assert_eq!(worst.step(), step, "{place}: {found:?}");
        assert!(worst.pointer.starts_with(place), "{place}: {found:?}");
        assert!(step == VersionStep::Patch || !worst.for_whom().is_empty(), "{found:?}");
    }
}
