//! `Debug` of errors as the text of `Display` and of their causes, because `main` prints the error that it returns with
//! `Debug`.

use std::error::Error;
use std::fmt;

/// Writes an error and its causes in one line. A cause that the text already contains is not repeated.
pub fn write(error: &dyn Error, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut text = error.to_string();
    let mut cause = error.source();
    while let Some(error) = cause {
        let message = error.to_string();
        if !text.contains(&message) {
            text.push_str(": ");
            text.push_str(&message);
        }
        cause = error.source();
    }
    f.write_str(&text)
}

/// Implements `Debug` for an error as its text and its causes; with `names its causes`, as its text alone.
#[doc(hidden)]
#[macro_export]
macro_rules! debug_as_text {
    ($error:ty, names its causes) => {
        impl ::std::fmt::Debug for $error {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(self, f)
            }
        }
    };
    ($error:ty) => {
        impl ::std::fmt::Debug for $error {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::error_text::write(self, f)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use crate::{MintError, SecretError, SourceError};

    #[test]
    fn debug_is_the_text_and_each_cause_once() {
        assert_eq!(format!("{:?}", SecretError::Empty), SecretError::Empty.to_string());
        let error = SourceError::Mint(MintError::Clock);
        assert_eq!(format!("{error:?}"), format!("{error}: {}", MintError::Clock));
        assert_eq!(format!("{error:#?}"), format!("{error:?}"));
        let repeated = SourceError::other(error.to_string());
        assert_eq!(format!("{repeated:?}"), repeated.to_string());
    }

    #[test]
    fn a_secret_of_a_variable_names_it() {
        let error = crate::Secret::from_env("SMARTASSIST_TEST_NEVER_SET").unwrap_err();
        assert_eq!(
            format!("{error:?}"),
            "set the environment variable SMARTASSIST_TEST_NEVER_SET to the secret: it is not set or empty"
        );
    }
}
