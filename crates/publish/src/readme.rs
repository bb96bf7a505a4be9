//! The README of the published folder: for whom each file is.

use std::collections::BTreeSet;

use crate::artefact::Artefact;
use crate::{File, Problem, Published, extensions, sums};

/// Its name.
pub const README: &str = "README.md";

/// The text of the README.
pub(crate) fn readme(published: &Published, sections: &[(&Artefact, Vec<File>)]) -> Result<String, Problem> {
    let title = published.document.json.pointer("/info/title").and_then(serde_json::Value::as_str).unwrap_or_default();
    let version = &published.version;
    let mut text = format!(
        "<!-- Written by `cargo xtask publish`; change the document, not this file. -->\n\n\
         # {title}, {version}\n\n\
         One description of the APIs in the forms that tools take. It is curated from the vendor's public pages; it is \
         not the\nvendor's own, and the vendor has not endorsed it. Take the whole folder, nothing in it refers to \
         anything outside.\n\n\
         * **Version** `{version}`: before the `+` the version of this description, behind it the year and month of the \
         newest\n  page of the vendor that it takes into account. [`CHANGES.md`](CHANGES.md) says what changed and for \
         whom it breaks.\n\
         * **Whole?** `sha256sum --check {}` in this folder says so.\n\
         * **Same document, same bytes**: nothing here depends on when or where it was written.\n",
        sums::SUMS
    );
    for (artefact, files) in sections {
        text.push_str(&format!(
            "\n## {}\n\n{}\n\n| file | what it is |\n| --- | --- |\n",
            artefact.name, artefact.audience
        ));
        for file in files {
            text.push_str(&format!("| [`{0}`]({0}) | {1} |\n", file.path, file.says.replace('|', "\\|")));
        }
    }
    text.push_str(&format!(
        "\n## About this folder\n\n| file | what it is |\n| --- | --- |\n\
         | [`{README}`]({README}) | For everybody: this page. |\n\
         | [`{0}`]({0}) | For whoever copies the folder: the SHA-256 of every other file. |\n",
        sums::SUMS
    ));
    text.push_str(&extensions_table(&extensions::found(published)?));
    Ok(text)
}

fn extensions_table(found: &BTreeSet<&'static str>) -> String {
    let mut text = String::from(
        "\n## Extensions\n\nKeys that begin with `x-` are notes beside what OpenAPI can say. A tool may ignore all of \
         them: nothing that a\nrequest or an answer has to hold is said by them alone.\n\n\
         | key | what it says |\n| --- | --- |\n",
    );
    for extension in extensions::EXTENSIONS.iter().filter(|extension| found.contains(extension.key)) {
        text.push_str(&format!("| `{}` | {} |\n", extension.key, extension.says));
    }
    text
}
