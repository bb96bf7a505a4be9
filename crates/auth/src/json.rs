//! The JSON of tokens: one object, without repeated members, nested at most 16 deep.
//!
//! This parser is written by hand. The meaning of a token must not depend on which of two equal members a library uses,
//! nor on features of `serde_json` (`arbitrary_precision`, `raw_value`) that another crate of the build may turn on:
//! `serde_json` then presents numbers as objects whose member names have a special meaning.

use serde_json::{Map, Number, Value};

const MAX_DEPTH: usize = 16;

type Result<T> = std::result::Result<T, &'static str>;

/// Reads an object.
pub(crate) fn object(bytes: &[u8]) -> Result<Map<String, Value>> {
    let text = std::str::from_utf8(bytes).map_err(|_| "is not UTF-8")?;
    let mut reader = Reader { text, at: 0 };
    reader.skip_white_space();
    if reader.peek() != Some(b'{') {
        return Err("is not a JSON object");
    }
    let value = reader.object(MAX_DEPTH)?;
    reader.skip_white_space();
    if reader.at == text.len() { Ok(value) } else { Err("has something after its JSON object") }
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn step(&mut self) {
        self.at = self.at.saturating_add(1);
    }

    fn take(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        if found {
            self.step();
        }
        found
    }

    fn skip_white_space(&mut self) {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.peek() {
            self.step();
        }
    }

    fn value(&mut self, depth: usize) -> Result<Value> {
        match self.peek() {
            Some(b'{') => self.object(depth).map(Value::Object),
            Some(b'[') => self.array(depth).map(Value::Array),
            Some(b'"') => self.string().map(Value::String),
            Some(b'-' | b'0'..=b'9') => self.number().map(Value::Number),
            Some(b't') => self.word("true", Value::Bool(true)),
            Some(b'f') => self.word("false", Value::Bool(false)),
            Some(b'n') => self.word("null", Value::Null),
            _ => Err("is not JSON"),
        }
    }

    fn word(&mut self, word: &str, value: Value) -> Result<Value> {
        let end = self.at.saturating_add(word.len());
        if self.text.get(self.at..end) != Some(word) {
            return Err("is not JSON");
        }
        self.at = end;
        Ok(value)
    }

    fn object(&mut self, depth: usize) -> Result<Map<String, Value>> {
        let depth = depth.checked_sub(1).ok_or("is nested too deep")?;
        let mut members = Map::new();
        self.step();
        self.skip_white_space();
        if self.take(b'}') {
            return Ok(members);
        }
        loop {
            self.skip_white_space();
            if self.peek() != Some(b'"') {
                return Err("is not JSON");
            }
            // Compared after unescaping: `"exp"` and `"\u0065xp"` are one name.
            let name = self.string()?;
            self.skip_white_space();
            if !self.take(b':') {
                return Err("is not JSON");
            }
            self.skip_white_space();
            let value = self.value(depth)?;
            if members.insert(name, value).is_some() {
                return Err("has a member twice");
            }
            self.skip_white_space();
            if self.take(b'}') {
                return Ok(members);
            }
            if !self.take(b',') {
                return Err("is not JSON");
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<Vec<Value>> {
        let depth = depth.checked_sub(1).ok_or("is nested too deep")?;
        let mut items = Vec::new();
        self.step();
        self.skip_white_space();
        if self.take(b']') {
            return Ok(items);
        }
        loop {
            self.skip_white_space();
            items.push(self.value(depth)?);
            self.skip_white_space();
            if self.take(b']') {
                return Ok(items);
            }
            if !self.take(b',') {
                return Err("is not JSON");
            }
        }
    }

    fn string(&mut self) -> Result<String> {
        let mut string = String::new();
        self.step();
        loop {
            let begin = self.at;
            while self.peek().is_some_and(|byte| byte >= 0x20 && byte != b'"' && byte != b'\\') {
                self.step();
            }
            // Both ends stand next to ASCII, so this never cuts a character.
            string.push_str(self.text.get(begin..self.at).ok_or("is not JSON")?);
            match self.peek() {
                Some(b'"') => {
                    self.step();
                    return Ok(string);
                }
                Some(b'\\') => {
                    self.step();
                    string.push(self.escape()?);
                }
                _ => return Err("is not JSON"),
            }
        }
    }

    fn escape(&mut self) -> Result<char> {
        let byte = self.peek();
        self.step();
        Ok(match byte {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => self.unicode()?,
            _ => return Err("is not JSON"),
        })
    }

    fn unicode(&mut self) -> Result<char> {
        const HALF: &str = "has half a character";
        let first = self.hex()?;
        let code = match first {
            0xd800..=0xdbff => {
                if !(self.take(b'\\') && self.take(b'u')) {
                    return Err(HALF);
                }
                let second = self.hex()?;
                if !(0xdc00..=0xdfff).contains(&second) {
                    return Err(HALF);
                }
                0x1_0000 + ((first & 0x3ff) << 10) + (second & 0x3ff)
            }
            _ => first,
        };
        char::from_u32(code).ok_or(HALF)
    }

    fn hex(&mut self) -> Result<u32> {
        let mut code = 0;
        for _ in 0..4 {
            let digit = self.peek().and_then(|byte| char::from(byte).to_digit(16)).ok_or("is not JSON")?;
            code = (code << 4) | digit;
            self.step();
        }
        Ok(code)
    }

    fn digits(&mut self) -> Result<()> {
        let begin = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.step();
        }
        if self.at == begin { Err("is not JSON") } else { Ok(()) }
    }

    fn number(&mut self) -> Result<Number> {
        const RANGE: &str = "has a number out of range";
        let begin = self.at;
        let mut whole = true;
        self.take(b'-');
        if !self.take(b'0') {
            self.digits()?;
        }
        if self.take(b'.') {
            whole = false;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            whole = false;
            self.step();
            if let Some(b'+' | b'-') = self.peek() {
                self.step();
            }
            self.digits()?;
        }
        let text = self.text.get(begin..self.at).ok_or("is not JSON")?;
        if whole {
            if let Ok(number) = text.parse::<u64>() {
                return Ok(number.into());
            }
            if let Ok(number) = text.parse::<i64>() {
                return Ok(number.into());
            }
        }
        // Infinite where it is too large, which `from_f64` refuses.
        text.parse().ok().and_then(Number::from_f64).ok_or(RANGE)
    }
}

#[cfg(test)]
#[path = "json_tests.rs"]
mod tests;
