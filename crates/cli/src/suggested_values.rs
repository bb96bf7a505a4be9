//! Values of which an option takes one: completions offer them, help lists them where it does not say them otherwise.

use std::error::Error;
use std::ffi::OsStr;

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, Command};

/// A parser with values that are offered. Unlike with [`clap::ValueEnum`] other texts are taken too if `parse` takes
/// them, such as other spellings.
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

/// The same where every text is taken.
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
