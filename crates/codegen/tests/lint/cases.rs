//! What the tables of cases are made of.

/// The document that all cases edit.
pub const BASE: &str = include_str!("base.yaml");

/// Replacements, one after the other; each text to find occurs exactly once.
pub type Edits = Vec<(&'static str, &'static str)>;

/// What a rule takes and what it refuses.
pub struct Case {
    pub rule: &'static str,
    pub passes: Vec<Edits>,
    /// With the address of a finding.
    pub fails: Vec<(Edits, &'static str)>,
}

pub fn rule(rule: &'static str) -> Case {
    Case { rule, passes: Vec::new(), fails: Vec::new() }
}

impl Case {
    pub fn passes(self, find: &'static str, replace: &'static str) -> Self {
        self.passes_all(&[(find, replace)])
    }

    pub fn passes_all(mut self, edits: &[(&'static str, &'static str)]) -> Self {
        self.passes.push(edits.to_vec());
        self
    }

    pub fn fails(self, find: &'static str, replace: &'static str, pointer: &'static str) -> Self {
        self.fails_all(&[(find, replace)], pointer)
    }

    pub fn fails_all(mut self, edits: &[(&'static str, &'static str)], pointer: &'static str) -> Self {
        self.fails.push((edits.to_vec(), pointer));
        self
    }
}

/// The base document after replacements; an error names the text that does not occur exactly once.
pub fn edited(edits: &Edits) -> Result<String, String> {
    edits.iter().try_fold(BASE.to_owned(), |text, (find, replace)| match text.matches(find).count() {
        1 => Ok(text.replace(find, replace)),
        times => Err(format!("{find:?} occurs {times} times")),
    })
}
