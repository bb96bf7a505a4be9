//! Query strings, read strictly: every key known, none twice, every byte decodable.

use crate::percent;
use crate::validate::truncated_key;

/// The pairs of a query whose keys are all known and come once each.
#[derive(Debug, Default)]
pub(crate) struct QueryParameters(Vec<(&'static str, String)>);

impl QueryParameters {
    /// Reads `text`, the part of the target behind `?`.
    ///
    /// Keys and values are decoded as HTML forms are: `+` is a blank. Empty pairs (`a=1&&b=2`) are skipped, a key
    /// without `=` has the empty value.
    ///
    /// # Errors
    ///
    /// Says which key is unknown, repeated or undecodable; never repeats a value.
    pub(crate) fn read(text: &str, known: &[&'static str]) -> Result<Self, String> {
        let mut pairs: Vec<(&'static str, String)> = Vec::new();
        for pair in text.split('&').filter(|pair| !pair.is_empty()) {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            let key = decode(key).map_err(|problem| format!("the query: a parameter name {problem}"))?;
            let Some(name) = known.iter().find(|name| **name == key) else { return Err(unknown(&key, known)) };
            if pairs.iter().any(|(earlier, _)| earlier == name) {
                return Err(format!("query parameter {name}: is given more than once"));
            }
            let value = decode(value).map_err(|problem| format!("query parameter {name}: {problem}"))?;
            pairs.push((name, value));
        }
        Ok(Self(pairs))
    }

    /// The value of a key, if it was given.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
    }
}

fn decode(text: &str) -> Result<String, &'static str> {
    percent::decode(&text.replace('+', " ")).map(std::borrow::Cow::into_owned)
}

fn unknown(key: &str, known: &[&'static str]) -> String {
    let key: String = truncated_key(key).collect();
    match known {
        [] => format!("query parameter {key}: is unknown, this operation takes none"),
        known => format!("query parameter {key}: is unknown, this operation takes {}", known.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: &[&str] = &["limit", "offset"];

    #[test]
    fn known_keys_are_decoded() {
        let query = QueryParameters::read("limit=1%302&&offset=a+b%2B&", KNOWN).unwrap();
        assert_eq!((query.get("limit"), query.get("offset")), (Some("102"), Some("a b+")));
        let query = QueryParameters::read("limit", KNOWN).unwrap();
        assert_eq!((query.get("limit"), query.get("offset")), (Some(""), None));
        assert!(QueryParameters::read("", &[]).is_ok());
    }

    #[test]
    fn anything_else_is_refused_without_the_value() {
        let table = [
            ("limit=1&limit=2", "query parameter limit: is given more than once"),
            ("limit=1&l%69mit=2", "query parameter limit: is given more than once"),
            ("Limit=1", "query parameter Limit: is unknown, this operation takes limit, offset"),
            ("secret=s3cret", "query parameter secret: is unknown, this operation takes limit, offset"),
            ("=1", "query parameter : is unknown, this operation takes limit, offset"),
            ("limit=%zz", "query parameter limit: has a % that is not followed by two hexadecimal digits"),
            ("limit=%FF", "query parameter limit: is not UTF-8 after percent-decoding"),
            ("%FF=1", "the query: a parameter name is not UTF-8 after percent-decoding"),
        ];
        for (text, problem) in table {
            assert_eq!(QueryParameters::read(text, KNOWN).unwrap_err(), problem, "{text}");
        }
        assert_eq!(
            QueryParameters::read("a=1", &[]).unwrap_err(),
            "query parameter a: is unknown, this operation takes none"
        );
        let long = QueryParameters::read(&"k".repeat(1000), &[]).unwrap_err();
        assert!(long.len() < 150, "{long}");
    }
}
