//! What the README shows is what the program does.

use smartassist_gateway::carrier::simulated::test_numbers::TEST_NUMBERS;

const README: &str = include_str!("../../../../README.md");
const DEMO: &str = include_str!("snapshots/cli__demo__demo.snap");

#[test]
fn every_test_number_is_in_the_table_and_no_other() {
    let rows: Vec<&str> = README.lines().filter(|line| line.starts_with("| +44")).collect();
    let wanted: Vec<String> =
        TEST_NUMBERS.iter().map(|known| format!("| {} | {} |", known.number, known.about)).collect();
    assert_eq!(rows, wanted);
}

/// A line without what hangs on the machine: offsets and lengths.
fn redacted(line: &str) -> String {
    let words = line.split_whitespace().filter(|word| !word.starts_with('+') || word.len() > 8);
    words.filter(|word| word.parse::<u32>().is_err() && *word != "s").collect::<Vec<_>>().join(" ")
}

#[test]
fn the_demonstration_is_shown_as_it_is() {
    let (_, shown) = README.split_once("```text\nFive numbers are called").expect("the demonstration");
    let (shown, _) = shown.split_once("```").unwrap();
    let lines = |text: &str| -> Vec<String> { text.lines().map(redacted).filter(|line| !line.is_empty()).collect() };
    let (_, told) = DEMO.split_once("Five numbers are called").unwrap();
    let (told, _) = told.split_once("\n\n").unwrap();
    assert_eq!(lines(shown), lines(told));
}

#[test]
fn the_commands_of_the_readme_are_commands() {
    let (_, section) = README.split_once("## SmartAssist on one machine").unwrap();
    let (section, _) = section.split_once("## Answer calls").unwrap();
    let commands = section.lines().filter_map(|line| line.strip_prefix("$ smartassist "));
    let commands: Vec<Vec<&str>> = commands
        .map(|line| line.split_whitespace().take_while(|word| !"-;&>+".contains(&word[..1])).collect())
        .collect();
    assert!(commands.len() >= 6, "{commands:?}");
    for words in commands {
        let arguments = words.iter().copied().chain(["--help"]);
        let run = crate::program::smartassist(arguments).run();
        assert_eq!(run.code, 0, "{words:?}: {run:?}");
    }
}
