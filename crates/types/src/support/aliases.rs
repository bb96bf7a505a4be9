//! Reads objects whose keys the vendor spells in several ways.
//!
//! `#[serde(alias)]` refuses an object with two spellings of one field, but a vendor in transition may send both. Here
//! the first spelling becomes the field; a later one is kept under its own name with the unknown fields, so no value is
//! lost.

use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, MapAccess, Visitor};
use serde::forward_to_deserialize_any;

/// Pairs of another documented spelling and the canonical one.
pub type Aliases = &'static [(&'static str, &'static str)];

/// Wraps `deserializer` so that keys listed in `aliases` arrive under their canonical spelling.
pub fn canonical_spellings<'de, D: Deserializer<'de>>(
    deserializer: D,
    aliases: Aliases,
) -> impl Deserializer<'de, Error = D::Error> {
    AliasDeserializer { inner: deserializer, aliases }
}

struct AliasDeserializer<D> {
    inner: D,
    aliases: Aliases,
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for AliasDeserializer<D> {
    type Error = D::Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        self.inner.deserialize_map(AliasVisitor { inner: visitor, aliases: self.aliases })
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

struct AliasVisitor<T> {
    inner: T,
    aliases: Aliases,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for AliasVisitor<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<V::Value, A::Error> {
        self.inner.visit_map(AliasMap { inner: map, aliases: self.aliases, taken: Vec::new() })
    }
}

struct AliasMap<A> {
    inner: A,
    aliases: Aliases,
    /// The canonical names returned so far.
    taken: Vec<&'static str>,
}

impl<A> AliasMap<A> {
    fn rename(&mut self, key: String) -> String {
        let Some(&(alias, canonical)) =
            self.aliases.iter().find(|(alias, canonical)| key == *alias || key == *canonical)
        else {
            return key;
        };
        if !self.taken.contains(&canonical) {
            self.taken.push(canonical);
            return canonical.to_owned();
        }
        // The field already has a value, so the second spelling keeps its own name.
        if key == canonical { alias.to_owned() } else { key }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for AliasMap<A> {
    type Error = A::Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, A::Error> {
        let Some(key) = self.inner.next_key::<String>()? else { return Ok(None) };
        let key = self.rename(key);
        seed.deserialize(serde::de::value::StringDeserializer::new(key)).map(Some)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        self.inner.next_value_seed(seed)
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}
