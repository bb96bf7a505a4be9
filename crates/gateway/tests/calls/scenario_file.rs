//! Scenario files: what they say, and what is wrong with them.

use proptest::prelude::*;
use smartassist_gateway::carrier::simulated::{Scenarios, SimulatedCarrier};

use crate::told::{self, Asked};

const FILE: &str = r#"
# Whoever calls this one meets a slow machine.
[[scenario]]
target = "tel:+44 7700 900300"
steps = [
    { does = "ring", after = 1000 },
    { does = "answer", after = 3000 },
    { does = "voice", after = 500 },
    { does = "interim", after = 900, text = "You have" },
    { does = "interim", after = 900, text = "You have reached the desk of Smith. Leave a message" },
    { does = "silence", after = 2000 },
    { does = "tone", after = 500 },
    { does = "hang-up", after = 30000 },
]

[[scenario]]
target = "*"
steps = [{ does = "refuse", after = 200, status = 486, phrase = "Gone fishing" }]
"#;

#[tokio::test(start_paused = true)]
async fn a_file_says_what_happens() {
    let carrier = || SimulatedCarrier::new().with_scenarios(FILE.parse().unwrap());
    let told = told::by(&carrier(), Asked::detect("+447700900300")).await;
    assert_eq!(
        told,
        [
            "4000 Answered OK - ring 3000 of 4000",
            "6300 Call-In-Progress OK amd_machine_detected",
            "8800 Call-In-Progress OK amd_tone_detected",
            "10300 Call-In-Progress OK amd_machine_stopped_speaking",
            "10300 Call-In-Progress OK amd_stopped",
            "38800 completed caller-disconnected amd_machine_detected after 34 s",
        ]
    );
    let told = told::by(&carrier(), Asked::detect("+447700900999")).await;
    assert_eq!(told, ["200 Failed Gone fishing - ring - of 200"]);
    // Numbers of the table stay, unless the file has them.
    let told = told::by(&carrier(), Asked::detect("+447700900486")).await;
    assert_eq!(told, ["1200 Failed Busy Here - ring - of 1200"]);
}

#[tokio::test(start_paused = true)]
async fn chance_keeps_to_its_seed() {
    let file = r#"
        [[scenario]]
        target = "*"
        steps = [{ does = "refuse", after = 1000, jitter = 20000, status = 486 }]
    "#;
    let mut seen = Vec::new();
    for seed in [1, 1, 2] {
        let carrier = SimulatedCarrier::new().with_scenarios(file.parse().unwrap()).with_seed(seed);
        seen.push([
            told::by(&carrier, Asked::detect("+447700900999")).await,
            told::by(&carrier, Asked::detect("+447700900999")).await,
        ]);
    }
    assert_eq!(seen[0], seen[1]);
    assert_ne!(seen[0], seen[2]);
    assert_ne!(seen[0][0], seen[0][1]);
}

/// A file with one scenario of these steps, which begin in line 4.
fn steps(steps: &str) -> String {
    format!("[[scenario]]\ntarget = \"+447700900300\"\nsteps = [\n{steps}\n]\n")
}

#[test]
fn errors_name_the_line_and_what_to_do() {
    let answer = "{ does = \"answer\" },\n";
    for (file, line, words) in [
        ("[[scenario]]\nsteps = []".to_owned(), 1, "missing field `target`"),
        ("[[scenario]]\ntarget = \"1\"".to_owned(), 1, "missing field `steps`"),
        ("\n\n[[scenarios]]".to_owned(), 3, "unknown field `scenarios`"),
        ("[[scenario]]\ntarget = \"*\nsteps = []".to_owned(), 2, "invalid basic string"),
        ("[[scenario]]\ntarget = \"nobody\"\nsteps = []".to_owned(), 2, "is no number"),
        (format!("{0}{0}", "[[scenario]]\ntarget = \"*\"\nsteps = []\n"), 5, "has a scenario already"),
        (
            "[[scenario]]\ntarget = \"+44 1234567\"\nsteps = []\n[[scenario]]\ntarget = \"tel:441234567\"\nsteps = []"
                .to_owned(),
            5,
            "has a scenario already",
        ),
        (
            steps("{ does = \"ring\" },\n{ does = \"rign\" },"),
            5,
            "`rign` is nothing a step does; it may be one of ring",
        ),
        (steps("{ after = 1 },"), 4, "missing field `does`"),
        (steps("{ does = \"ring\", before = 1 },"), 4, "unknown field `before`"),
        (steps("{ does = \"ring\", after = -1 },"), 4, "this does not fit; write a whole number, 0 or more"),
        (steps("{ does = \"ring\", after = \"1s\" },"), 4, "this is text; write a whole number"),
        (steps("{ does = \"ring\" },\n{ does = \"say\" },"), 5, "`say` needs a `text`"),
        (steps("{ does = \"ring\", text = \"x\" },"), 4, "`ring` takes no `text`"),
        (steps("{ does = \"ring\", status = 486 },"), 4, "`ring` takes no `status`"),
        (steps("{ does = \"tone\", phrase = \"x\" },"), 4, "`tone` takes no `phrase`"),
        (steps("{ does = \"refuse\" },"), 4, "`refuse` needs a `status`"),
        (steps("{ does = \"refuse\", status = 200 },"), 4, "not from 300 to 699"),
        (steps("{ does = \"hang-up\" },"), 4, "before `answer`"),
        (steps(&format!("{answer}{answer}")), 5, "`answer` comes after `answer`"),
        (steps(&format!("{answer}{{ does = \"ring\" }},")), 5, "`ring` comes after `answer`"),
        (steps(&format!("{answer}{{ does = \"refuse\", status = 486 }},")), 5, "`refuse` comes after `answer`"),
        (
            steps(&format!("{answer}{{ does = \"drop\" }},\n{{ does = \"tone\" }},")),
            6,
            "after `drop`, which nothing follows",
        ),
    ] {
        let error = file.parse::<Scenarios>().unwrap_err();
        assert!(error.to_string().contains(words), "{file}\n{error}");
        assert_eq!(error.line(), line, "{file}\n{error}");
        assert!(error.to_string().starts_with(&format!("scenario file, line {line}: ")), "{error}");
    }
}

#[test]
fn an_error_repeats_no_number() {
    for file in [format!("{0}{0}", steps("")), "[[scenario]]\ntarget = 447700900300\nsteps = []".to_owned()] {
        let error = file.parse::<Scenarios>().unwrap_err();
        assert!(!error.to_string().contains("7700"), "{error}");
        assert!(!format!("{error:?}").contains("7700"), "{error:?}");
    }
}

/// A step as it may be written, with what must be there or not.
fn step() -> impl Strategy<Value = String> {
    let does = prop::sample::select(vec![
        "ring",
        "answer",
        "refuse",
        "say",
        "say-forever",
        "interim",
        "final",
        "voice",
        "silence",
        "tone",
        "recogniser-fault",
        "media-fault",
        "hang-up",
        "drop",
        "nothing",
    ]);
    let with =
        prop::sample::select(vec!["", ", text = \"Hello, it is me\"", ", status = 486", ", status = 1", ", x = 1"]);
    (does, with, any::<u32>())
        .prop_map(|(does, with, after)| format!("{{ does = \"{does}\", after = {after}{with} }},"))
}

proptest! {
    #[test]
    fn no_text_panics(text in "\\PC*") {
        let _ = text.parse::<Scenarios>();
    }

    #[test]
    fn whatever_the_steps_are_an_error_is_in_the_line_of_one(lines in prop::collection::vec(step(), 0..6)) {
        if let Err(error) = steps(&lines.join("\n")).parse::<Scenarios>() {
            prop_assert!((4..4 + lines.len()).contains(&error.line()), "{}", error);
            // Without the lines from there on, nothing is wrong.
            let before = steps(&lines[..error.line() - 4].join("\n"));
            prop_assert!(before.parse::<Scenarios>().is_ok() || lines.iter().any(|line| line.contains("x = 1")));
        }
    }
}

#[test]
fn an_empty_file_has_no_scenarios() {
    assert_eq!("".parse(), Ok(Scenarios::default()));
}
