//! Options that switch something on or off, or take a value away.

use clap::ValueEnum;

/// Whether something shall be on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Switch {
    /// On
    Yes,
    /// Off
    No,
}

impl Switch {
    /// Sets what it was given for, if it was.
    pub fn set(value: Option<Self>, target: &mut bool) {
        if let Some(value) = value {
            *target = value == Self::Yes;
        }
    }
}

/// Sets a text, if one was given.
pub fn set_if_present(value: Option<&String>, target: &mut String) {
    if let Some(value) = value {
        value.clone_into(target);
    }
}

/// Sets a text that may be missing, if one was given; an empty one takes it away.
pub fn set_or_remove(value: Option<&String>, target: &mut Option<String>) {
    if let Some(value) = value {
        *target = Some(value.clone()).filter(|text| !text.is_empty());
    }
}
