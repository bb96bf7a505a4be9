//! Exit codes.

/// The result of a run. The codes are a contract: scripts depend on them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// The command succeeded.
    Success,
    /// The command failed.
    Failed,
    /// The command line or the settings are invalid. Nothing was sent.
    Usage,
    /// `dial --wait`: the call was not answered.
    NotAnswered,
    /// `dial --wait`: a machine answered the call.
    Machine,
    /// `dial --wait`: the call was answered, and detection has no result.
    Undecided,
    /// `dial`: it is unknown whether the call was placed.
    UnknownOutcome,
    /// A signal stopped the command before its end.
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
            // The code that clap uses.
            Self::Usage => 2,
            Self::NotAnswered => 3,
            Self::Machine => 4,
            Self::Undecided => 5,
            Self::UnknownOutcome => 6,
            // The code that shells use for SIGINT.
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
