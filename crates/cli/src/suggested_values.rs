//! Value parsers with suggested values, which completions offer and `--help` lists.

use std::error::Error;
use std::ffi::OsStr;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Command};

/// A parser with suggested values. Unlike [`clap::ValueEnum`], it accepts every text that `parse` accepts, such as
/// other spellings.
pub fn suggested<T, E>(
    values: impl IntoIterator<Item = &'static str>,
    parse: impl Fn(&str) -> Result<T, E> + Clone + Send + Sync + 'static,
) -> impl TypedValueParser<Value = T>
where
    T: Clone + Send + Sync + 'static,
    E: Into<Box<dyn Error + Send + Sync + 'static>>,
{
    let inner = StringValueParser::new().try_map(move |text| parse(&text));
    Suggested { values: values.into_iter().collect(), inner }
}

/// A parser with suggested values that accepts every text.
pub fn suggested_text(values: impl IntoIterator<Item = &'static str>) -> impl TypedValueParser<Value = String> {
    Suggested { values: values.into_iter().collect(), inner: StringValueParser::new() }
}

#[derive(Clone)]
struct Suggested<P> {
    values: Vec<&'static str>,
    inner: P,
}

impl<P: TypedValueParser> TypedValueParser for Suggested<P> {
    type Value = P::Value;

    fn parse_ref(&self, command: &Command, arg: Option<&Arg>, value: &OsStr) -> Result<Self::Value, clap::Error> {
        self.inner.parse_ref(command, arg, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.values.iter().map(PossibleValue::new)))
    }
}
