//! The rules that are checked while the text is read.

use crate::rule::Rule;

pub(super) const YAML_SYNTAX: Rule = Rule::new(
    "yaml-syntax",
    "what is not YAML cannot be read; the reader stops at the first such place",
    "correct the syntax here or on the lines above; an editor with YAML support shows the structure it sees",
);
pub(super) const DUPLICATE_KEY: Rule = Rule::new(
    "duplicate-key",
    "most readers, serde and with it progenitor among them, silently keep only the last value of a repeated key",
    "remove one of the two, or rename it",
);
pub(super) const YAML11_TRAP: Rule = Rule::new(
    "yaml11-trap",
    "readers that follow YAML 1.1 take this unquoted scalar for something else than readers of YAML 1.2",
    "put it in quotes",
);
pub(super) const ANCHOR_OR_ALIAS: Rule = Rule::new(
    "anchor-or-alias",
    "aliases vanish when the document is written as JSON, and some readers expand or refuse them",
    "write the value out, or move it to `components` and use `$ref`",
);
pub(super) const MERGE_KEY: Rule = Rule::new(
    "merge-key",
    "merge keys are no part of YAML 1.2: some readers merge, others see a property named `<<`",
    "write the merged keys out",
);
pub(super) const YAML_TAG: Rule = Rule::new(
    "yaml-tag",
    "tags change the type of a value in some readers and are an error in others",
    "remove the tag, and put text in quotes",
);
pub(super) const NON_STRING_KEY: Rule = Rule::new(
    "non-string-key",
    "JSON has only string keys: an unquoted status code is a number in some readers, and then no response is found",
    "put the key in quotes",
);
pub(super) const SEVERAL_DOCUMENTS: Rule = Rule::new(
    "several-documents",
    "readers take the first document, the last, or none",
    "keep one document in one file and remove the line `---` or `...` before it",
);
pub(super) const TABS: Rule = Rule::new(
    "tabs",
    "tabs are forbidden in YAML indentation, and readers disagree on how wide they are elsewhere",
    "use spaces; in a double-quoted string write \\t",
);
pub(super) const NUMBER_RANGE: Rule = Rule::new(
    "number-range",
    "JSON has no NaN and no infinity, and the generators hold integers in 64 bits",
    "use a finite number from -9223372036854775808 to 18446744073709551615, or a quoted string",
);
pub(super) const TOO_DEEP: Rule = Rule::new(
    "too-deep",
    "the readers and writers of JSON behind the generators give up at 128 levels",
    "move inner schemas to `components` and use `$ref`",
);
pub(super) const CONTROL_CHARACTER: Rule = Rule::new(
    "control-character",
    "control characters are invisible in review, are not allowed in YAML, and a NUL ends the text for some readers",
    "remove it; in a double-quoted string write an escape such as \\u0007",
);
pub(super) const INVISIBLE_CHARACTER: Rule = Rule::new(
    "invisible-character",
    "what is not visible, or changes the order in which a line is shown, makes a reviewer read something else than a \
     program does",
    "remove it; a value that needs one writes an escape such as \\u200D in a double-quoted string, and none that \
     changes the order of text",
);
pub(super) const NOT_UTF8: Rule = Rule::new(
    "not-utf-8",
    "what is not UTF-8 would be published as U+FFFD, which stands for an unknown character",
    "save the file as UTF-8 and write the character that was meant",
);

/// Every rule that is checked while the text is read.
pub(crate) static RULES: &[Rule] = &[
    YAML_SYNTAX,
    DUPLICATE_KEY,
    YAML11_TRAP,
    ANCHOR_OR_ALIAS,
    MERGE_KEY,
    YAML_TAG,
    NON_STRING_KEY,
    SEVERAL_DOCUMENTS,
    TABS,
    NUMBER_RANGE,
    TOO_DEEP,
    CONTROL_CHARACTER,
    INVISIBLE_CHARACTER,
    NOT_UTF8,
];
