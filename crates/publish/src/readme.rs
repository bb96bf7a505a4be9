//! The README of the published folder: the readers of each file.

use std::collections::BTreeSet;

use crate::artefact::Artefact;
use crate::{File, PublishError, Published, checksums, extensions, tools};

/// Its name.
pub const README: &str = "README.md";

/// Maximum length of a line of prose.
const MAX_WIDTH: usize = 120;

/// The text of the README.
pub(crate) fn readme(published: &Published, sections: &[(&Artefact, Vec<File>)]) -> Result<String, PublishError> {
    let title = published.document.json.pointer("/info/title").and_then(serde_json::Value::as_str).unwrap_or_default();
    let version = &published.version;
    let mut text = format!(
        "<!-- Written by `cargo xtask publish`; change the document, not this file. -->\n\n# {title}, {version}\n\n"
    );
    let origin = "One description of the APIs in the forms that tools read. It is curated from the vendor's public pages. \
                  It is not the vendor's own, and the vendor has not endorsed it. Use the whole folder: it is complete \
                  in itself.";
    let scheme = format!(
        "* **Version** `{version}`: before the `+` is the version of this description, after it the year and month of the \
         newest page of the vendor that it covers. [`CHANGES.md`](CHANGES.md) lists what changed and for whom it breaks."
    );
    let whole = format!("* **Complete**: check it with `sha256sum --check {}` in this folder.", checksums::CHECKSUMS);
    let same = "* **Same document, same bytes**: no file depends on the time or the place of its creation.";
    text.push_str(&format!("{}\n\n", wrapped(origin)));
    for line in [&*scheme, &*whole, same] {
        text.push_str(&format!("{}\n", wrapped(line)));
    }
    for (artefact, files) in sections {
        text.push_str(&format!("\n## {}\n\n{}\n\n", artefact.name, wrapped(artefact.audience)));
        text.push_str("| file | what it is |\n| --- | --- |\n");
        for file in files {
            text.push_str(&format!("| [`{0}`]({0}) | {1} |\n", file.path, file.summary.replace('|', "\\|")));
        }
    }
    text.push_str(&format!(
        "\n## About this folder\n\n| file | what it is |\n| --- | --- |\n\
         | [`{README}`]({README}) | For all readers: this page. |\n\
         | [`{0}`]({0}) | For copies of the folder: the SHA-256 of every other file. |\n",
        checksums::CHECKSUMS
    ));
    let about = "Each tool runs at its default options on the named form. `3.0` stands for `smartassist.yaml` and \
                 `smartassist.json`, `3.1` for `smartassist-3.1.yaml` and `smartassist-3.1.json`, `served` for \
                 `/openapi.json` of a running server. In the OpenAPI forms, a value of an answer that may be a number or \
                 a text has no type, because several generators cannot read such a union; the JSON Schemas are exact. \
                 There, a spelling that is the canonical one in snake case (`ringDurationInMs`) is not a property \
                 either, and is sent as an unknown one.";
    text.push_str(&format!("\n## Tools\n\n{}\n\n{}", wrapped(about), tools::table()));
    text.push_str(&extensions_table(&extensions::found(published)?));
    Ok(text)
}

/// A paragraph or an item of a list in lines. Those of an item are indented to its text.
fn wrapped(text: &str) -> String {
    let indent = if text.starts_with("* ") { "  " } else { "" };
    let (mut out, mut column) = (String::new(), 0);
    for word in text.split(' ') {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > MAX_WIDTH {
            out.push('\n');
            out.push_str(indent);
            column = indent.len();
        } else if column > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    out
}

fn extensions_table(found: &BTreeSet<&'static str>) -> String {
    let intro = "Keys that begin with `x-` are notes beside what OpenAPI can express. A tool may ignore all of them: no \
                 rule for a request or a response is stated by them alone.";
    let mut text = format!("\n## Extensions\n\n{}\n\n| key | meaning |\n| --- | --- |\n", wrapped(intro));
    for extension in extensions::EXTENSIONS.iter().filter(|extension| found.contains(extension.key)) {
        text.push_str(&format!("| `{}` | {} |\n", extension.key, extension.meaning));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prose_is_broken_between_words() {
        let long = ["word"; 50].join(" ");
        for text in [long.clone(), format!("* {long}"), "x".repeat(200), format!("a {} b", "x".repeat(200))] {
            let broken = wrapped(&text);
            assert_eq!(broken.split_whitespace().collect::<Vec<_>>(), text.split(' ').collect::<Vec<_>>());
            let fits = |line: &str| line.chars().count() <= MAX_WIDTH || !line.trim().contains(' ');
            assert!(broken.lines().all(fits), "{broken}");
            assert!(broken.lines().skip(1).all(|line| line.starts_with("  ") == text.starts_with('*')), "{broken}");
        }
    }
}
