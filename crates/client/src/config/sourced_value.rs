//! A setting with its source, so that an error can name the environment variable.

use super::error::ConfigError;

/// A setting, and the environment variable from which it was read, if it was.
pub(crate) struct SourcedValue<T> {
    value: T,
    variable: Option<&'static str>,
}

impl<T> SourcedValue<T> {
    /// A value that was set in code.
    pub(crate) fn from_code(value: T) -> Self {
        Self { value, variable: None }
    }

    /// A value from an environment variable.
    pub(crate) fn from_variable(value: T, variable: &'static str) -> Self {
        Self { value, variable: Some(variable) }
    }

    pub(crate) fn value(&self) -> &T {
        &self.value
    }

    /// Converts the value.
    ///
    /// # Errors
    /// The error of `convert`, with the name of the variable.
    pub(crate) fn try_map<U>(self, convert: impl FnOnce(T) -> Result<U, ConfigError>) -> Result<U, ConfigError> {
        convert(self.value).map_err(|error| error.in_variable(self.variable))
    }

    /// As [`try_map`](Self::try_map), by reference.
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    pub(crate) fn try_map_ref<U>(&self, convert: impl FnOnce(&T) -> Result<U, ConfigError>) -> Result<U, ConfigError> {
        convert(&self.value).map_err(|error| error.in_variable(self.variable))
    }

    /// The value, which must not be zero.
    ///
    /// # Errors
    /// [`ConfigError::Zero`] with the name of the setting.
    pub(crate) fn not_zero(self, setting: &'static str) -> Result<T, ConfigError>
    where
        T: Default + PartialEq,
    {
        self.try_map(|value| if value == T::default() { Err(ConfigError::Zero(setting)) } else { Ok(value) })
    }
}
