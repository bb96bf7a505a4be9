//! Options that turn a setting on or off, or remove a value.

use clap::ValueEnum;

/// The value of an on/off option.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Switch {
    /// On
    Yes,
    /// Off
    No,
}

impl Switch {
    /// Sets the setting, if the option is present.
    pub fn set(value: Option<Self>, target: &mut bool) {
        if let Some(value) = value {
            *target = value == Self::Yes;
        }
    }
}

/// Sets a text, if the option is present.
pub fn set_if_present(value: Option<&String>, target: &mut String) {
    if let Some(value) = value {
        value.clone_into(target);
    }
}

/// Sets an optional text, if the option is present; an empty text removes it.
pub fn set_or_remove(value: Option<&String>, target: &mut Option<String>) {
    if let Some(value) = value {
        *target = Some(value.clone()).filter(|text| !text.is_empty());
    }
}
