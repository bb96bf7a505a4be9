//! How a run ends, as a number for scripts.

/// How a run ended. The codes are a contract: scripts branch on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// What was asked for is done.
    Success,
    /// It could not be done.
    Failed,
    /// The command line or the settings are wrong, so nothing was tried.
    Usage,
    /// `dial --wait`: nobody answered the call.
    NotAnswered,
    /// `dial --wait`: a machine answered the call.
    Machine,
    /// `dial --wait`: the call was answered, and detection did not find out by whom.
    Undecided,
    /// `dial`: nobody knows whether a phone rings or rang.
    UnknownOutcome,
    /// Ended from outside while there was something left to do.
    Interrupted,
}

impl Exit {
    /// All of them, by code.
    pub const ALL: [Self; 8] = [
        Self::Success,
        Self::Failed,
        Self::Usage,
        Self::NotAnswered,
        Self::Machine,
        Self::Undecided,
        Self::UnknownOutcome,
        Self::Interrupted,
    ];

    /// The exit code.
    pub fn code(self) -> u8 {
        match self {
            Self::Success => 0,
            Self::Failed => 1,
            // As clap has it.
            Self::Usage => 2,
            Self::NotAnswered => 3,
            Self::Machine => 4,
            Self::Undecided => 5,
            Self::UnknownOutcome => 6,
            // As shells have it for SIGINT.
            Self::Interrupted => 130,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_in_the_help() {
        let help = crate::parser().render_long_help().to_string();
        let codes = help.split("Exit codes:").nth(1).expect("a list of exit codes");
        let listed: Vec<u8> =
            codes.lines().filter_map(|line| line.strip_prefix("  ")?.split(' ').next()?.parse().ok()).collect();
        assert_eq!(listed, Exit::ALL.map(Exit::code));
    }
}
