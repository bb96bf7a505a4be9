//! JSON Pointers (RFC 6901), the addresses of all findings in a document.

use std::{borrow::Cow, fmt, str::FromStr};

/// The address of a value inside a document, such as `/paths/~1health/get`.
///
/// The root is the empty pointer. Ordering is that of the text, so it is stable but independent of the order in the
/// document.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Pointer(String);

impl Pointer {
    /// The whole document.
    pub const fn root() -> Self {
        Self(String::new())
    }

    /// The address of a map's value under a key; `~` and `/` in the key are escaped.
    #[must_use]
    pub fn key(&self, key: &str) -> Self {
        let mut text = String::with_capacity(self.0.len() + key.len() + 1);
        text.push_str(&self.0);
        text.push('/');
        for character in key.chars() {
            match character {
                '~' => text.push_str("~0"),
                '/' => text.push_str("~1"),
                other => text.push(other),
            }
        }
        Self(text)
    }

    /// The address of a list's item, counted from 0.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        Self(format!("{}/{index}", self.0))
    }

    /// The address of a value further down, one key or index after the other.
    #[must_use]
    pub fn join<'a>(&self, keys: impl IntoIterator<Item = &'a str>) -> Self {
        keys.into_iter().fold(self.clone(), |pointer, key| pointer.key(key))
    }

    /// The address of the parent; the root has none.
    pub fn parent(&self) -> Option<Self> {
        let end = self.0.rfind('/')?;
        self.0.get(..end).map(|text| Self(text.to_owned()))
    }

    /// The keys and indexes from the root down, unescaped.
    pub fn tokens(&self) -> impl DoubleEndedIterator<Item = Cow<'_, str>> {
        // The text before the first slash is always empty: a pointer is empty or starts with one.
        let rest = self.0.strip_prefix('/');
        rest.into_iter().flat_map(|rest| rest.split('/')).map(unescape)
    }

    /// The last key or index, unescaped; the root has none.
    pub fn last(&self) -> Option<Cow<'_, str>> {
        self.tokens().next_back()
    }

    /// Whether this is `other` or an address below it.
    pub fn is_within(&self, ancestor: &Self) -> bool {
        self.0.strip_prefix(&ancestor.0).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    }

    /// Whether this is the whole document.
    pub fn is_root(&self) -> bool {
        self.0.is_empty()
    }

    /// The escaped text, empty for the root.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn unescape(token: &str) -> Cow<'_, str> {
    if token.contains('~') {
        // The order matters: `~01` is the key `~1`.
        Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
    } else {
        Cow::Borrowed(token)
    }
}

impl fmt::Display for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl fmt::Debug for Pointer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, formatter)
    }
}

/// Why a text is not a JSON Pointer.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub enum PointerError {
    /// It is neither empty nor starts with a slash.
    Relative,
    /// A `~` is followed by something else than `0` or `1`.
    Escape,
}

impl fmt::Display for PointerError {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Relative => "a JSON Pointer is empty or starts with `/`",
            Self::Escape => "`~` in a JSON Pointer must be written `~0`, and `/` inside a key `~1`",
        })
    }
}

impl std::error::Error for PointerError {}

impl FromStr for Pointer {
    type Err = PointerError;

    fn from_str(text: &str) -> Result<Self, PointerError> {
        if !text.is_empty() && !text.starts_with('/') {
            return Err(PointerError::Relative);
        }
        let wrong_escape = text.split('~').skip(1).any(|rest| !rest.starts_with(['0', '1']));
        if wrong_escape { Err(PointerError::Escape) } else { Ok(Self(text.to_owned())) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_standard() {
        let cases = [
            ("", vec![]),
            ("/foo", vec!["foo"]),
            ("/foo/0", vec!["foo", "0"]),
            ("/", vec![""]),
            ("/a~1b", vec!["a/b"]),
            ("/m~0n", vec!["m~n"]),
            ("/~01", vec!["~1"]),
            ("/ ", vec![" "]),
        ];
        for (text, tokens) in cases {
            let pointer: Pointer = text.parse().unwrap();
            assert_eq!(pointer.tokens().collect::<Vec<_>>(), tokens, "{text}");
            let built = Pointer::root().join(tokens);
            assert_eq!(built.as_str(), text);
        }
    }

    #[test]
    fn wrong_texts_are_refused() {
        assert_eq!("foo".parse::<Pointer>(), Err(PointerError::Relative));
        assert_eq!("#/foo".parse::<Pointer>(), Err(PointerError::Relative));
        assert_eq!("/a~".parse::<Pointer>(), Err(PointerError::Escape));
        assert_eq!("/a~2".parse::<Pointer>(), Err(PointerError::Escape));
    }

    #[test]
    fn up_and_down() {
        let pointer = Pointer::root().key("paths").key("/a/{b}").index(3);
        assert_eq!(pointer.to_string(), "/paths/~1a~1{b}/3");
        assert_eq!(pointer.last().as_deref(), Some("3"));
        let parent = pointer.parent().unwrap();
        assert_eq!(parent.last().as_deref(), Some("/a/{b}"));
        assert!(pointer.is_within(&parent) && pointer.is_within(&pointer) && !parent.is_within(&pointer));
        assert!(!Pointer::root().key("ab").is_within(&Pointer::root().key("a")));
        assert_eq!(Pointer::root().parent(), None);
        assert_eq!(Pointer::root().key("").parent(), Some(Pointer::root()));
    }
}
