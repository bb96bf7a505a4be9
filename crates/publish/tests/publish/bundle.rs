//! The whole folder: every file is explained and summed, and the same document gives the same bytes.

use smartassist_publish::artefact::ARTEFACTS;
use smartassist_publish::bundle::bundle;
use smartassist_publish::extensions::EXTENSIONS;
use smartassist_publish::published::CRATE_VERSION;
use smartassist_publish::{Published, checksums};

use crate::checkout::{Checkout, DOCUMENT, files_below, made, published, repository, text};

#[test]
fn the_same_document_gives_the_same_bytes_wherever_it_lies() {
    let elsewhere = Checkout::fresh();
    let again = bundle(&Published::read(elsewhere.root(), CRATE_VERSION).unwrap()).unwrap();
    assert_eq!(again, *made());
    // A checkout with other line ends is the same document.
    let windows = Checkout::fresh();
    windows.write(DOCUMENT, published().document.source.text.replace('\n', "\r\n"));
    assert_eq!(bundle(&Published::read(windows.root(), CRATE_VERSION).unwrap()).unwrap(), *made());
}

#[test]
fn nothing_tells_where_it_was_written() {
    let here = repository().to_string_lossy().into_owned();
    let home = std::env::var("CARGO_HOME").or_else(|_| std::env::var("HOME")).unwrap_or_else(|_| "/nonexistent".into());
    for file in &made().files {
        for secret in
            [here.as_str(), home.as_str(), env!("CARGO_MANIFEST_DIR")].into_iter().filter(|path| path.len() > 5)
        {
            assert!(!file.text.contains(secret), "{} has {secret}", file.path);
        }
    }
}

#[test]
fn files_are_sorted_and_end_in_lf() {
    let paths: Vec<_> = made().files.iter().map(|file| &file.path).collect();
    assert!(paths.is_sorted());
    for file in &made().files {
        assert!(file.text.ends_with('\n') && !file.text.contains('\r'), "{}", file.path);
        assert!(!file.text.lines().any(|line| line.ends_with(' ')) || file.path.ends_with(".yaml"), "{}", file.path);
    }
}

#[test]
fn the_readme_has_a_line_for_every_file_under_its_readers() {
    let readme = text("README.md");
    for file in &made().files {
        let row = format!("| [`{0}`]({0}) | ", file.path);
        assert_eq!(readme.matches(&row).count(), 1, "{}", file.path);
    }
    for artefact in ARTEFACTS {
        assert!(artefact.audience.starts_with("For "), "{}", artefact.audience);
        let section = readme.split(&format!("\n## {}\n\n", artefact.name)).nth(1).unwrap();
        assert!(section.replace('\n', " ").starts_with(artefact.audience), "{}", artefact.name);
    }
    assert!(readme.contains(&format!("\n# Kore.ai SmartAssist APIs, {}\n", published().version)));
    assert_eq!(CRATE_VERSION, published().version.to_string());
}

#[test]
fn the_readme_explains_every_extension_that_is_used() {
    let (readme, document) = (text("README.md"), &published().document.source.text);
    for extension in EXTENSIONS {
        let used = document.contains(&format!("{}:", extension.key));
        assert_eq!(
            readme.contains(&format!("| `{}` | {} |", extension.key, extension.meaning)),
            used,
            "{}",
            extension.key
        );
    }
}

#[test]
fn an_extension_that_nobody_explains_is_not_published() {
    let checkout = Checkout::new();
    checkout.edit(DOCUMENT, "    BotId:\n      type: string\n", "    BotId:\n      x-odd: 1\n      type: string\n");
    let text = std::fs::read_to_string(checkout.path(DOCUMENT)).unwrap();
    let document = smartassist_codegen::load::load(smartassist_codegen::source::Source::new(DOCUMENT, text)).unwrap();
    let problem = bundle(&Published::new(CRATE_VERSION, document, Vec::new()).unwrap()).unwrap_err();
    assert_eq!(problem.to_string(), "crates/publish/src/extensions.rs: explain what `x-odd` means");
}

#[test]
fn the_sums_are_those_of_all_other_files() {
    let lines: Vec<_> = text("SHA256SUMS").lines().collect();
    let others = made().files.iter().filter(|file| file.path != checksums::CHECKSUMS);
    let expected: Vec<_> =
        others.map(|file| format!("{}  {}", checksums::hex(file.text.as_bytes()), file.path)).collect();
    assert_eq!(lines, expected);
    // The form is that of sha256sum: 64 digits, two blanks, the name as it is.
    assert_eq!(checksums::hex(b"abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

/// What is committed is what is published: whoever clones the repository has the folder.
#[test]
fn the_committed_folder_is_fresh() {
    let committed = files_below(&repository().join("openapi/dist"));
    let expected = crate::checkout::expected(made());
    let differ: Vec<_> =
        expected.iter().filter(|(name, bytes)| committed.get(*name) != Some(*bytes)).map(|(name, _)| name).collect();
    assert!(differ.is_empty(), "run `cargo xtask publish`: {differ:?}");
    assert!(committed.keys().eq(expected.keys()), "run `cargo xtask publish`");
}

#[test]
fn a_version_of_another_api_is_refused() {
    let document = published().document.clone();
    for (version, says) in
        [("0.2.0+2025-07", "`info.version` of the document is \"2025-06\""), ("0.2", "such as 0.1.0")]
    {
        let problem = Published::new(version, document.clone(), Vec::new()).unwrap_err();
        assert_eq!(problem.file, "Cargo.toml");
        assert!(problem.message.contains(says), "{problem}");
    }
}

/// A command that is printed is one that can be typed, and a tool without a line is a tool that nobody finds.
#[test]
fn each_tool_has_a_line_with_a_command_of_its_own() {
    let readme = text("README.md");
    let (_, table) = readme.split_once("| tool | form | command | what to expect |\n").unwrap();
    let (table, _) = table.split_once("\n\n").unwrap();
    let rows: Vec<Vec<&str>> = table.lines().skip(1).map(|line| line.split(" | ").collect()).collect();
    assert!(rows.len() >= 16, "{rows:?}");
    let mut commands = std::collections::BTreeSet::new();
    for row in &rows {
        let [tool, form, command, expect] = row[..] else { panic!("{row:?}") };
        assert!(!tool.contains(',') && !form.is_empty() && !expect.is_empty(), "{row:?}");
        let takes = ["FILE", "(schema)", "smartassist.postman_collection.json"];
        assert!(takes.iter().any(|form| command.contains(form)) && commands.insert(command), "{row:?}");
    }
    // Spectral refuses to start without rules.
    let spectral = rows.iter().find(|row| row[0].contains("Spectral")).unwrap();
    assert!(spectral[2].contains("--ruleset RULES") && spectral[3].contains("`RULES` is"), "{spectral:?}");
}
