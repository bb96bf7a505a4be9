//! What cannot be published is refused by the lint, which says where.

use smartassist_codegen::diagnostic::Diagnostic;
use smartassist_codegen::lint;
use smartassist_codegen::source::Source;
use smartassist_publish::extensions::EXTENSIONS;

use crate::checkout::{self, DOCUMENT};

const BOT_ID: &str = "    BotId:\n      type: string\n";

#[test]
fn every_extension_that_the_lint_accepts_is_explained() {
    let explained: Vec<_> = EXTENSIONS.iter().map(|extension| extension.key).collect();
    for key in lint::extensions() {
        assert!(explained.contains(&key), "{key}");
    }
}

#[test]
fn whatever_a_form_cannot_say_is_refused_by_the_lint() {
    let text = std::fs::read_to_string(checkout::repository().join(DOCUMENT)).unwrap();
    let in_bot_id = |line: &str| (BOT_ID.to_owned(), format!("{BOT_ID}      {line}\n"));
    let edits = [
        ("a sample of nobody", ("(our text)".to_owned(), String::new())),
        ("an extension that is not explained", in_bot_id("x-odd: 1")),
        ("a reference that leads nowhere", ("schemas/BotId\"".to_owned(), "schemas/Nothing\"".to_owned())),
        ("no null", in_bot_id("nullable: false")),
        (
            "bounds of 3.0",
            ("      minimum: 1\n".to_owned(), "      minimum: 1\n      exclusiveMinimum: true\n".to_owned()),
        ),
        ("bytes", in_bot_id("format: byte")),
        ("binary", in_bot_id("format: binary")),
    ];
    for (what, (old, new)) in edits {
        let edited = text.replacen(&old, &new, 1);
        assert_ne!(edited, text, "{what}");
        let (_, found) = lint::check(Source::new(DOCUMENT, edited));
        assert!(found.iter().any(Diagnostic::is_error), "{what}: the lint lets it pass");
    }
}
