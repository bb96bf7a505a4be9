//! Edits: enums.

use super::{Edit, breaks, compiles};

pub fn edits() -> Vec<Edit> {
    vec![
        breaks(
            "a closed enum gets a value",
            &[
                ("enum: [disconnect, detect]", "enum: [disconnect, detect, ignore]"),
                ("        detect: Report.\n", concat!("        detect: Report.\n", "        ignore: Nothing.\n")),
            ],
        ),
        breaks("a closed enum loses a value", &[("      enum: [newest, oldest]", "      enum: [newest]")]),
        compiles(
            "a closed enum stands in another order",
            &[("enum: [disconnect, detect]", "enum: [detect, disconnect]")],
        ),
        compiles(
            "a value of a closed enum is spelled otherwise",
            &[
                ("enum: [disconnect, detect]", "enum: [disconnect, DETECT]"),
                ("        detect: Report.", "        DETECT: Report."),
            ],
        ),
        breaks("a closed enum is opened", &[("enum: [disconnect, detect]", "x-extensible-enum: [disconnect, detect]")]),
        breaks("a closed enum becomes a text", &[("      enum: [newest, oldest]\n", "")]),
        breaks("a closed enum loses its default", &[("      default: newest\n", "")]),
        compiles("a closed enum has another default", &[("      default: newest\n", "      default: oldest\n")]),
        breaks(
            "a text becomes an open enum",
            &[(
                concat!("    Note:\n", "      type: string\n", "      description: A note.\n"),
                concat!(
                    "    Note:\n",
                    "      type: string\n",
                    "      description: A note.\n",
                    "      x-extensible-enum: [short, long]\n"
                ),
            )],
        ),
        compiles(
            "an open enum gets a value",
            &[
                ("completed]", "completed, failed]"),
                (
                    "        completed: It is over.\n",
                    concat!("        completed: It is over.\n", "        failed: It broke.\n"),
                ),
            ],
        ),
        breaks(
            "an open enum loses a value",
            &[
                ("[ringing, Call-In-Progress, completed]", "[ringing, Call-In-Progress]"),
                ("        completed: It is over.\n", ""),
            ],
        ),
        compiles(
            "a value of an open enum is spelled otherwise",
            &[
                ("[ringing, Call-In-Progress, completed]", "[ringing, call-in-progress, completed]"),
                ("        Call-In-Progress: Somebody is there.", "        call-in-progress: Somebody is there."),
                ("        Call-In-Progress: \"2025\"", "        call-in-progress: \"2025\""),
            ],
        ),
        breaks(
            "an open enum is closed",
            &[
                (
                    "x-extensible-enum: [ringing, Call-In-Progress, completed]",
                    "enum: [ringing, Call-In-Progress, completed]",
                ),
                ("        status: something new\n", "        status: ringing\n"),
            ],
        ),
    ]
}
