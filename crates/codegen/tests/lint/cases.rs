//! What the tables of cases are made of.

/// The document that all cases edit.
pub const BASE: &str = include_str!("base.yaml");

/// Replacements, one after the other; each text to find occurs exactly once.
pub type Edits = Vec<(String, String)>;

/// What a rule takes and what it refuses.
pub struct Case {
    pub rule: &'static str,
    pub passes: Vec<Edits>,
    /// With the address of a finding.
    pub fails: Vec<(Edits, String)>,
}

pub fn rule(rule: &'static str) -> Case {
    Case { rule, passes: Vec::new(), fails: Vec::new() }
}

impl Case {
    /// The rule takes the document with one text replaced by another.
    pub fn passes(self, find: &str, replace: &str) -> Self {
        self.passes_all(&[(find, replace)])
    }

    pub fn passes_all(mut self, edits: &[(&str, &str)]) -> Self {
        self.passes.push(own(edits));
        self
    }

    /// The rule, and no other, refuses the document with one text replaced by another. In the address, `@start`,
    /// `@list` and `@done` stand for the three operations and `@schemas` for the named schemas.
    pub fn fails(self, find: &str, replace: &str, pointer: &str) -> Self {
        self.fails_all(&[(find, replace)], pointer)
    }

    pub fn fails_all(mut self, edits: &[(&str, &str)], pointer: &str) -> Self {
        self.fails.push((own(edits), expand(pointer)));
        self
    }

    /// The rule takes a line more.
    pub fn passes_with(self, line: &str, more: &str) -> Self {
        let both = format!("{line}{}{more}", indent(line));
        self.passes(line, &both)
    }

    /// The rule refuses a line more.
    pub fn fails_with(self, line: &str, more: &str, pointer: &str) -> Self {
        let both = format!("{line}{}{more}", indent(line));
        self.fails(line, &both, pointer)
    }

    /// The rule refuses the document without a line.
    pub fn fails_without(self, line: &str, pointer: &str) -> Self {
        self.fails(&format!("{line}\n"), "", pointer)
    }

    /// The rule takes a property `more` of an object that is part of an answer.
    pub fn passes_property(self, schema: &str) -> Self {
        self.passes("        muted:\n", &format!("        more: {schema}\n        muted:\n"))
    }

    /// The rule refuses such a property; the address starts there.
    pub fn fails_property(self, schema: &str, pointer: &str) -> Self {
        let text = format!("        more: {schema}\n        muted:\n");
        self.fails("        muted:\n", &text, &format!("@schemas/Part/properties/more{pointer}"))
    }
}

/// The line break and indentation with which a text starts: `\n` and blanks, or only the line break.
fn indent(line: &str) -> String {
    let blanks: String = line.chars().take_while(|character| *character == ' ').collect();
    format!("\n{blanks}")
}

fn own(edits: &[(&str, &str)]) -> Edits {
    edits.iter().map(|(find, replace)| ((*find).to_owned(), (*replace).to_owned())).collect()
}

fn expand(pointer: &str) -> String {
    pointer
        .replace("@done", "@start/callbacks/callDone/{$request.body#~1notifyUrl}/post")
        .replace("@start", "/paths/~1accounts~1{accountId}~1calls/post")
        .replace("@list", "/paths/~1accounts~1{accountId}~1calls/get")
        .replace("@schemas", "/components/schemas")
}

/// The base document after replacements; an error names the text that does not occur exactly once.
pub fn edited(edits: &Edits) -> Result<String, String> {
    edits.iter().try_fold(BASE.to_owned(), |text, (find, replace)| match text.matches(find).count() {
        1 => Ok(text.replace(find, replace)),
        times => Err(format!("{find:?} occurs {times} times")),
    })
}
