//! Which regular expressions mean the same to every engine that reads the document.

/// Returns what is wrong with a pattern, as the rest of a sentence that starts with "the pattern".
pub(super) fn check(text: &str) -> Result<(), String> {
    if let Err(error) = regex_lite::Regex::new(text) {
        return Err(format!("cannot be read: {error}"));
    }
    PatternScanner { rest: text.chars().collect(), at: 0 }.pattern()
}

struct PatternScanner {
    rest: Vec<char>,
    at: usize,
}

impl PatternScanner {
    fn peek(&self) -> Option<char> {
        self.rest.get(self.at).copied()
    }

    fn next(&mut self) -> Option<char> {
        let next = self.peek();
        self.at += 1;
        next
    }

    fn eat(&mut self, expected: char) -> bool {
        let found = self.peek() == Some(expected);
        if found {
            self.at += 1;
        }
        found
    }

    fn pattern(mut self) -> Result<(), String> {
        if !self.eat('^') {
            return Err("does not start with ^".to_owned());
        }
        let mut depth = 0_u32;
        let mut ended = false;
        let mut repeated = false;
        while let Some(next) = self.next() {
            let after_repetition = std::mem::take(&mut repeated);
            if ended && depth == 0 {
                return Err("goes on after $".to_owned());
            }
            match next {
                '$' if depth == 0 => ended = true,
                '$' | '^' => return Err(format!("has a {next} inside, where engines differ on line ends")),
                '|' if depth == 0 => {
                    return Err("has alternatives outside a group, so ^ and $ bind to one each".to_owned());
                }
                '(' => {
                    if self.eat('?') && !self.eat(':') {
                        return Err("has a group other than (…) and (?:…)".to_owned());
                    }
                    depth += 1;
                }
                ')' => depth = depth.saturating_sub(1),
                '[' => self.class()?,
                '.' => {
                    return Err(
                        "has a dot, which excludes other characters in each engine; write a class such as [^\\n]"
                            .to_owned(),
                    );
                }
                '\\' => self.escape()?,
                '*' | '+' | '?' => {
                    // One `?` after a repetition makes it lazy everywhere; anything else is an error somewhere.
                    if after_repetition {
                        return Err("has a repetition of a repetition".to_owned());
                    }
                    self.eat('?');
                    repeated = true;
                }
                '{' => {
                    if after_repetition {
                        return Err("has a repetition of a repetition".to_owned());
                    }
                    self.count()?;
                    self.eat('?');
                    repeated = true;
                }
                '}' | ']' => return Err(format!("has a bare {next}, which must be escaped in ECMAScript")),
                _ => {}
            }
        }
        if ended { Ok(()) } else { Err("does not end with $".to_owned()) }
    }

    /// After an opening brace: `{2}`, `{2,}` or `{2,3}`.
    fn count(&mut self) -> Result<(), String> {
        let mut text = String::new();
        while let Some(next) = self.next() {
            if next == '}' {
                let (low, high) = text.split_once(',').unwrap_or((&text, ""));
                let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
                if !low.is_empty() && digits(low) && digits(high) {
                    return Ok(());
                }
                break;
            }
            text.push(next);
        }
        Err("has a repetition other than {n}, {n,} and {n,m}".to_owned())
    }

    /// After an opening bracket, up to the closing one.
    fn class(&mut self) -> Result<(), String> {
        self.eat('^');
        if self.peek() == Some(']') {
            return Err("has an unescaped ] at the start of a class".to_owned());
        }
        while let Some(next) = self.next() {
            match next {
                ']' => return Ok(()),
                '[' => return Err("has an unescaped [ in a class".to_owned()),
                '\\' => self.escape()?,
                '&' | '~' | '-' if self.peek() == Some(next) => {
                    return Err(format!("has {next}{next} in a class, which is an operation in some engines"));
                }
                _ => {}
            }
        }
        Err("has a class without end".to_owned())
    }

    /// After a backslash.
    fn escape(&mut self) -> Result<(), String> {
        let hex =
            |scan: &mut Self, length: usize| (0..length).all(|_| scan.next().is_some_and(|c| c.is_ascii_hexdigit()));
        match self.next() {
            Some('d' | 'D' | 'w' | 'W' | 'n' | 'r' | 't' | 'f' | 'v') => Ok(()),
            Some('x') if hex(self, 2) => Ok(()),
            Some('u') if hex(self, 4) => Ok(()),
            Some(other) if other.is_ascii_punctuation() && "^$\\.*+?()[]{}|/-".contains(other) => Ok(()),
            Some('1'..='9') => Err("has a reference to a group".to_owned()),
            Some(other) => Err(format!("has the escape \\{other}, which engines read differently")),
            None => Err("ends in a backslash".to_owned()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::check;

    #[test]
    fn portable_patterns_pass() {
        let patterns = [
            "^$",
            "^[A-Za-z0-9_][A-Za-z0-9_.:-]*$",
            r"^[^\x00-\x1F\x7F]+$",
            r"^[Hh][Tt][Tt][Pp][Ss]?://[^\x00-\x20\x7F]+$",
            r"^\d{4}-\d{2}-\d{2}$",
            "^(?:PT)?(a|b){1,}$",
            r"^a\.b\$\-[\]\\-]$",
            "^a*?b+?c??$",
            r"^\u00e9$",
        ];
        for pattern in patterns {
            assert_eq!(check(pattern), Ok(()), "{pattern}");
        }
    }

    #[test]
    fn everything_else_is_refused_with_a_reason() {
        let cases = [
            ("a$", "does not start with ^"),
            ("^a", "does not end with $"),
            (r"^a\$", "does not end with $"),
            ("^a|b$", "alternatives outside a group"),
            ("^a$|^b$", "goes on after $"),
            ("^(^a)$", "has a ^ inside"),
            ("^(a$)$", "has a $ inside"),
            ("^(?=a)b$", "cannot be read"),
            ("^(?i)a$", "a group other than"),
            ("^(?P<n>a)$", "a group other than"),
            (r"^(a)\1$", "cannot be read"),
            (r"^\bword$", "the escape \\b"),
            (r"^\s+$", "the escape \\s"),
            (r"^\pL$", "cannot be read"),
            (r"^\Aa$", "the escape \\A"),
            ("^.+$", "has a dot"),
            ("^a++$", "repetition of a repetition"),
            ("^a{2}*$", "repetition of a repetition"),
            ("^a{2}{3}$", "repetition of a repetition"),
            ("^a}$", "a bare }"),
            ("^[]a]$", "] at the start of a class"),
            ("^[[:alpha:]]$", "an unescaped [ in a class"),
            ("^[a&&b]$", "cannot be read"),
            ("^[a--b]$", "cannot be read"),
            ("^(a$", "cannot be read"),
            ("^[a$", "cannot be read"),
            ("^\\", "cannot be read"),
        ];
        for (pattern, reason) in cases {
            let said = check(pattern).expect_err(pattern);
            assert!(said.contains(reason), "{pattern}: {said}");
        }
    }
}
