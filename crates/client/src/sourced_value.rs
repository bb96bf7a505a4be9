//! A setting together with where it was given, so that an error can name the place.

use crate::ConfigError;

/// A setting and the environment variable it was read from, if it was.
pub(crate) struct SourcedValue<T> {
    value: T,
    variable: Option<&'static str>,
}

impl<T> SourcedValue<T> {
    /// Given in code.
    pub(crate) fn from_code(value: T) -> Self {
        Self { value, variable: None }
    }

    /// Given in an environment variable.
    pub(crate) fn from_variable(value: T, variable: &'static str) -> Self {
        Self { value, variable: Some(variable) }
    }

    pub(crate) fn value(&self) -> &T {
        &self.value
    }

    /// Makes something of the value.
    ///
    /// # Errors
    /// What `make` says, behind the name of the variable.
    pub(crate) fn make<U>(self, make: impl FnOnce(T) -> Result<U, ConfigError>) -> Result<U, ConfigError> {
        make(self.value).map_err(|error| error.in_variable(self.variable))
    }

    /// The same, of a value that is still needed.
    ///
    /// # Errors
    /// What `make` says, behind the name of the variable.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(crate) fn check<U>(&self, make: impl FnOnce(&T) -> Result<U, ConfigError>) -> Result<U, ConfigError> {
        make(&self.value).map_err(|error| error.in_variable(self.variable))
    }

    /// The value, unless it is zero.
    ///
    /// # Errors
    /// [`ConfigError::Zero`] with the name of the setting.
    pub(crate) fn not_zero(self, setting: &'static str) -> Result<T, ConfigError>
    where
        T: Default + PartialEq,
    {
        self.make(|value| if value == T::default() { Err(ConfigError::Zero(setting)) } else { Ok(value) })
    }
}
