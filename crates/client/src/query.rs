//! Puts a value into the query of a URL.

use serde::{Serialize, Serializer};

/// A named query parameter; one without a value is left out.
///
/// The document allows scalars only, so this is all that is needed of progenitor's type of the same name.
#[derive(Debug)]
pub(crate) struct QueryParam<'a, T> {
    name: &'a str,
    value: &'a T,
}

impl<'a, T> QueryParam<'a, T> {
    pub(crate) fn new(name: &'a str, value: &'a T) -> Self {
        Self { name, value }
    }
}

impl<T: Serialize> Serialize for QueryParam<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        [(self.name, self.value)].serialize(serializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn query<T: Serialize>(value: T) -> Option<String> {
        let request = reqwest::Client::new().get("http://h/").query(&QueryParam::new("a b", &value)).build().unwrap();
        request.url().query().map(ToOwned::to_owned)
    }

    #[test]
    fn writes_scalars_and_leaves_out_what_is_not_set() {
        assert_eq!(query(7_u32).as_deref(), Some("a+b=7"));
        assert_eq!(query(Some(7_i64)).as_deref(), Some("a+b=7"));
        assert_eq!(query(Some("x&y=ü")).as_deref(), Some("a+b=x%26y%3D%C3%BC"));
        assert_eq!(query(true).as_deref(), Some("a+b=true"));
        assert_eq!(query(None::<u32>), None);
    }
}
