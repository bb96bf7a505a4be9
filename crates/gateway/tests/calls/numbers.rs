//! Every test number, from dialling to its last notification: carrier, call and detection together.

use std::fs;
use std::num::NonZeroU32;
use std::path::Path;

use smartassist_gateway::carrier::simulated::test_numbers::TEST_NUMBERS;
use smartassist_gateway::carrier::{SimulatedCarrier, TimeScale};
use smartassist_types::MachineDetectionMode::{self, Detect, Disabled, Disconnect};

use crate::told::{self, Asked};

/// The last three digits, the mode, and all that is told. Calls are ended after two minutes.
type Row = (&'static str, MachineDetectionMode, &'static [&'static str]);

/// What is told of an answer after ringing.
const UP: &str = "3900 Answered OK - ring 3000 of 3900";

const ANSWERED: &[Row] = &[
    // A person: one word, final 0.3 s after it was said.
    (
        "200",
        Detect,
        &[
            UP,
            "5000 Call-In-Progress OK amd_human_detected",
            "5000 Call-In-Progress OK amd_stopped",
            "17000 completed caller-disconnected amd_human_detected after 13 s",
        ],
    ),
    (
        "200",
        Disconnect,
        &[
            UP,
            "5000 Call-In-Progress OK amd_human_detected",
            "5000 Call-In-Progress OK amd_stopped",
            "17000 completed caller-disconnected amd_human_detected after 13 s",
        ],
    ),
    ("200", Disabled, &[UP, "17000 completed caller-disconnected - after 13 s"]),
    (
        "201",
        Detect,
        &[
            UP,
            "6200 Call-In-Progress OK amd_human_detected",
            "6200 Call-In-Progress OK amd_stopped",
            "123900 completed KoreVG-disconnected amd_human_detected after 120 s",
        ],
    ),
    // Voicemail: nine words at 0.4 s each from 4.4 s on; silent from 9.6 s on.
    (
        "210",
        Detect,
        &[
            UP,
            "8000 Call-In-Progress OK amd_machine_detected",
            "10400 Call-In-Progress OK amd_tone_detected",
            "11600 Call-In-Progress OK amd_machine_stopped_speaking",
            "11600 Call-In-Progress OK amd_stopped",
            "70400 completed caller-disconnected amd_machine_detected after 66 s",
        ],
    ),
    (
        "210",
        Disconnect,
        &[
            UP,
            "8000 Call-In-Progress OK amd_machine_detected",
            "8000 Call-In-Progress OK amd_stopped",
            "8000 completed KoreVG-disconnected amd_machine_detected after 4 s",
        ],
    ),
    ("210", Disabled, &[UP, "70400 completed caller-disconnected - after 66 s"]),
    (
        "211",
        Detect,
        &[
            UP,
            "8000 Call-In-Progress OK amd_machine_detected",
            "11600 Call-In-Progress OK amd_machine_stopped_speaking",
            "11600 Call-In-Progress OK amd_stopped",
            "69900 completed caller-disconnected amd_machine_detected after 66 s",
        ],
    ),
    // Four words with a known phrase, complete with the last of them.
    (
        "212",
        Detect,
        &[
            UP,
            "6000 Call-In-Progress OK amd_machine_detected",
            "6800 Call-In-Progress OK amd_tone_detected",
            "8000 Call-In-Progress OK amd_machine_stopped_speaking",
            "8000 Call-In-Progress OK amd_stopped",
            "66800 completed caller-disconnected amd_machine_detected after 62 s",
        ],
    ),
    (
        "212",
        Disconnect,
        &[
            UP,
            "6000 Call-In-Progress OK amd_machine_detected",
            "6000 Call-In-Progress OK amd_stopped",
            "6000 completed KoreVG-disconnected amd_machine_detected after 2 s",
        ],
    ),
    // 83 words: the beep at 38.4 s comes after toneTimeoutMs, the end of the greeting is told all the same.
    (
        "213",
        Detect,
        &[
            UP,
            "8000 Call-In-Progress OK amd_machine_detected",
            "39600 Call-In-Progress OK amd_machine_stopped_speaking",
            "39600 Call-In-Progress OK amd_stopped",
            "98400 completed caller-disconnected amd_machine_detected after 94 s",
        ],
    ),
    (
        "220",
        Detect,
        &[
            UP,
            "5400 Call-In-Progress OK amd_tone_detected",
            "8900 Call-In-Progress OK amd_no_speech_detected",
            "8900 Call-In-Progress OK amd_stopped",
            "38400 completed caller-disconnected amd_no_speech_detected after 34 s",
        ],
    ),
    (
        "220",
        Disconnect,
        &[
            UP,
            "5400 Call-In-Progress OK amd_tone_detected",
            "5400 Call-In-Progress OK amd_stopped",
            "5400 completed KoreVG-disconnected amd_tone_detected after 1 s",
        ],
    ),
    ("230", Detect, NOBODY),
    ("230", Disconnect, NOBODY),
    ("231", Detect, NOBODY),
    (
        "240",
        Detect,
        &[
            UP,
            "8000 Call-In-Progress OK amd_machine_detected",
            "123900 Call-In-Progress OK amd_stopped",
            "123900 completed KoreVG-disconnected amd_machine_detected after 120 s",
        ],
    ),
    (
        "241",
        Detect,
        &[
            UP,
            "18900 Call-In-Progress OK amd_decision_timeout",
            "18900 Call-In-Progress OK amd_stopped",
            "123900 completed KoreVG-disconnected amd_decision_timeout after 120 s",
        ],
    ),
    (
        "250",
        Detect,
        &[
            UP,
            "5000 Call-In-Progress OK amd_human_detected",
            "5000 Call-In-Progress OK amd_stopped",
            "10000 completed KoreVG-disconnected amd_human_detected after 6 s",
        ],
    ),
    (
        "251",
        Detect,
        &[
            UP,
            "5900 Call-In-Progress OK amd_error",
            "5900 Call-In-Progress OK amd_stopped",
            "5900 completed KoreVG-disconnected amd_error after 2 s",
        ],
    ),
    ("251", Disabled, &[UP, "5900 completed KoreVG-disconnected - after 2 s"]),
    (
        "252",
        Detect,
        &[
            UP,
            "4700 Call-In-Progress OK amd_error",
            "4700 Call-In-Progress OK amd_stopped",
            "14800 completed caller-disconnected amd_error after 10 s",
        ],
    ),
    ("252", Disabled, &[UP, "14800 completed caller-disconnected - after 10 s"]),
    (
        "253",
        Detect,
        &[
            "900 Answered OK - ring - of 900",
            "2000 Call-In-Progress OK amd_human_detected",
            "2000 Call-In-Progress OK amd_stopped",
            "12000 completed caller-disconnected amd_human_detected after 11 s",
        ],
    ),
];

const NOBODY: &[&str] = &[
    UP,
    "8900 Call-In-Progress OK amd_no_speech_detected",
    "8900 Call-In-Progress OK amd_stopped",
    "123900 completed KoreVG-disconnected amd_no_speech_detected after 120 s",
];

/// What fails does so in every mode.
const FAILED: &[(&str, &str)] = &[
    ("404", "600 Failed Not Found - ring - of 600"),
    ("408", "32000 Failed Request Timeout - ring - of 32000"),
    ("480", "4900 Failed Temporarily Unavailable - ring 4000 of 4900"),
    ("486", "1200 Failed Busy Here - ring - of 1200"),
    ("487", "60000 Failed Request Terminated - ring 59100 of 60000"),
    ("488", "60000 Failed Request Terminated - ring - of 60000"),
    ("500", "0 Failed Service Unavailable - ring - of 0"),
    ("502", "2900 Failed Service Unavailable - ring 2000 of 2900"),
    ("503", "300 Failed Service Unavailable - ring - of 300"),
    ("603", "4900 Failed Decline - ring 4000 of 4900"),
];

fn number(last_digits: &str) -> String {
    format!("+447700900{last_digits}")
}

async fn check(time_scale: TimeScale) {
    for (digits, mode, expected) in ANSWERED {
        let carrier = SimulatedCarrier::new().with_time_scale(time_scale);
        assert_eq!(told::by(&carrier, Asked::new(&number(digits), *mode)).await, *expected, "{digits} {mode}");
    }
    for (digits, expected) in FAILED {
        for mode in [Detect, Disconnect, Disabled] {
            let carrier = SimulatedCarrier::new().with_time_scale(time_scale);
            assert_eq!(told::by(&carrier, Asked::new(&number(digits), mode)).await, [*expected], "{digits} {mode}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn every_row_to_its_end() {
    check(TimeScale::REAL_TIME).await;
}

#[tokio::test(start_paused = true)]
async fn a_faster_pace_tells_the_same() {
    check(TimeScale::new(NonZeroU32::new(20).unwrap())).await;
}

#[tokio::test(start_paused = true)]
async fn any_other_number_is_a_person() {
    let carrier = SimulatedCarrier::new();
    let person = told::by(&carrier, Asked::detect(&number("200"))).await;
    assert_eq!(told::by(&carrier, Asked::detect("911234567890")).await, person);
}

#[test]
fn every_number_has_its_row_here_and_in_the_description() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/carrier/simulated/test_numbers.rs");
    let source = fs::read_to_string(source).unwrap();
    let described: Vec<_> = source.lines().filter(|line| line.starts_with("//! | +")).collect();
    let rows = TEST_NUMBERS.iter().map(|known| format!("//! | {} | {} |", known.number, known.about));
    assert_eq!(described, rows.collect::<Vec<_>>());

    let tested = ANSWERED.iter().filter(|(_, mode, _)| *mode == Detect).map(|(digits, ..)| *digits);
    let tested: Vec<_> = tested.chain(FAILED.iter().map(|(digits, _)| *digits)).map(number).collect();
    assert_eq!(TEST_NUMBERS.iter().map(|known| known.number).collect::<Vec<_>>(), tested);
}
