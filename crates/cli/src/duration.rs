//! Durations for fields that hold milliseconds.

use std::fmt::Display;

use smartassist_client::parse_duration;

/// Reads a duration for a field that holds milliseconds, within the bounds of that field.
///
/// # Errors
///
/// What to write instead, or the bound that is broken.
pub fn milliseconds<T: TryFrom<u64, Error: Display>>(text: &str) -> Result<T, String> {
    let duration = parse_duration(text).map_err(|error| error.to_string())?;
    let milliseconds = u64::try_from(duration.as_millis()).unwrap_or(u64::MAX);
    T::try_from(milliseconds).map_err(|error| error.to_string())
}

#[cfg(test)]
mod tests {
    use smartassist_types::TimeoutInMs;

    use super::*;

    #[test]
    fn a_field_keeps_its_bounds() {
        assert_eq!(milliseconds::<TimeoutInMs>("30s").unwrap().get(), 30_000);
        assert_eq!(milliseconds::<TimeoutInMs>("500ms").unwrap_err(), "must be at least 1000 ms");
        assert_eq!(milliseconds::<TimeoutInMs>("1h").unwrap_err(), "must be at most 300000 ms");
    }
}
