//! Commands as they were typed, what they said, and what they left as exit code.

use insta::Settings;
use smartassist_codegen::command::Outcome;
use smartassist_codegen::report::Format;

use crate::checkout::{CHECK, Command, GENERATE, Style, TestCheckout};

/// A transcript that grows with each command.
pub struct Transcript<'a> {
    checkout: &'a TestCheckout,
    text: String,
}

impl<'a> Transcript<'a> {
    pub fn of(checkout: &'a TestCheckout) -> Self {
        Self { checkout, text: String::new() }
    }

    pub fn check(&mut self) -> Outcome {
        self.run("check", CHECK, &Style::default())
    }

    pub fn generate(&mut self) -> Outcome {
        self.run("generate", GENERATE, &Style::default())
    }

    pub fn check_in_colour(&mut self) -> Outcome {
        self.run("check --color always", CHECK, &Style { color: true, ..Style::default() })
    }

    pub fn check_as_json(&mut self) -> Outcome {
        self.run("check --format json", CHECK, &Style { format: Format::Json, ..Style::default() })
    }

    /// Runs any command.
    pub fn run(&mut self, typed: &str, command: Command, style: &Style) -> Outcome {
        let (outcome, report) = self.checkout.run_as(command, style);
        let root = self.checkout.root().display().to_string();
        assert!(!report.contains(&root), "a report names what the repository knows, never a machine's path:\n{report}");
        self.text += &format!("$ cargo xtask {typed}\n{report}(exit code {})\n\n", outcome.code());
        outcome
    }

    /// Adds what happened between two commands.
    pub fn note(&mut self, what: &str) {
        self.text += &format!("# {what}\n");
    }

    /// The report of the last command.
    pub fn last(&self) -> &str {
        self.text.rsplit("$ cargo xtask ").next().unwrap_or_default()
    }

    /// Compares the transcript with the one that was read and accepted before.
    pub fn snapshot(&self, name: &str) {
        settings().bind(|| insta::assert_snapshot!(name, self.text));
    }
}

/// Line numbers move with every change above them and say nothing about the tool; tests that care compare them with
/// where they made their edit.
fn settings() -> Settings {
    let mut settings = Settings::clone_current();
    settings.set_snapshot_path(".");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let escape = "(?:\u{1b}\\[[0-9;]*m)*";
    // `         412 - text` of a diff.
    settings.add_filter(&format!(r"(?m)^({escape}) *\d+ ([-+ ] )"), "$1           # $2");
    settings.add_filter(&format!(r"(?m)^({escape}) *\d+( [-+])?({escape})$"), "$1           #$2$3");
    // `  --> openapi/smartassist.yaml:412:7`, and the lines that are shown for it.
    settings.add_filter(&format!(r"(?m)^ *({escape}-->{escape}) (.+):\d+:(\d+)$"), "     $1 $2:LINE:$3");
    settings.add_filter(&format!(r"(?m)^({escape})\d+({escape} {escape}\|)"), "${1}LINE$2");
    settings.add_filter(&format!(r"(?m)^ +({escape}[|=])"), "     $1");
    // `openapi/smartassist.yaml:412:7 /components` of a change.
    settings.add_filter(&format!(r"(?m)^( +{escape}[^ ]+\.yaml):\d+:(\d+) "), "$1:LINE:$2 ");
    settings.add_filter(r#""line":\d+"#, r#""line":LINE"#);
    settings
}
