//! Patterns that need no regular expression engine.
//!
//! Most patterns of a document are a sequence of character classes with repetitions, such as
//! `^[A-Za-z_][A-Za-z0-9_]*$`. Those become a list of runs that the generated code checks one after the other; an
//! engine needs some 15,000 instructions for a short id, the runs a few hundred. Other patterns use the engine.

use regex_syntax::hir::{Class, Hir, HirKind, Look};

/// One character class with its repetitions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CharacterRun {
    /// The ASCII characters that match, one bit each, the lowest bit for U+0000.
    pub ascii: u128,
    /// Whether every other character matches too.
    pub others: bool,
    /// Fewest characters.
    pub min: u32,
    /// Most characters; `None` for any number.
    pub max: Option<u32>,
}

impl CharacterRun {
    fn overlaps(&self, other: &Self) -> bool {
        self.ascii & other.ascii != 0 || (self.others && other.others)
    }

    fn is_fixed(&self) -> bool {
        self.max == Some(self.min)
    }
}

/// The runs of an anchored pattern, if checking them without backtracking gives the same result as the pattern.
pub fn steps(pattern: &str) -> Option<Vec<CharacterRun>> {
    // The portable subset means ASCII by `\d` and its like, as regex-lite and ECMAScript do.
    let hir = regex_syntax::ParserBuilder::new().unicode(false).utf8(false).build().parse(pattern).ok()?;
    let HirKind::Concat(parts) = hir.kind() else { return None };
    let [start, middle @ .., end] = parts.as_slice() else { return None };
    if !is_look(start, Look::Start) || !is_look(end, Look::End) {
        return None;
    }
    let mut steps = Vec::new();
    for part in middle {
        push(&mut steps, part)?;
    }
    is_deterministic(&steps).then_some(steps)
}

fn is_look(hir: &Hir, look: Look) -> bool {
    matches!(hir.kind(), HirKind::Look(found) if *found == look)
}

fn push(steps: &mut Vec<CharacterRun>, part: &Hir) -> Option<()> {
    match part.kind() {
        HirKind::Literal(literal) => {
            for byte in &literal.0 {
                let ascii = byte.is_ascii().then(|| 1_u128 << byte)?;
                steps.push(CharacterRun { ascii, others: false, min: 1, max: Some(1) });
            }
            Some(())
        }
        HirKind::Class(Class::Bytes(class)) => {
            let takes = |byte: u8| class.ranges().iter().any(|range| (range.start()..=range.end()).contains(&byte));
            let ascii = (0..128).filter(|byte| takes(*byte)).fold(0, |bits, byte| bits | 1_u128 << byte);
            let beyond = (128..=255).filter(|byte| takes(*byte)).count();
            // A part of what is beyond ASCII is a matter of bytes here and of characters in the pattern.
            let others = [(0, false), (128, true)].iter().find(|(count, _)| *count == beyond)?.1;
            steps.push(CharacterRun { ascii, others, min: 1, max: Some(1) });
            Some(())
        }
        HirKind::Repetition(repetition) if repetition.greedy => {
            let before = steps.len();
            push(steps, &repetition.sub)?;
            let [step] = steps.get_mut(before..)? else { return None };
            if !step.is_fixed() || step.min != 1 {
                return None;
            }
            step.min = repetition.min;
            step.max = repetition.max;
            Some(())
        }
        HirKind::Concat(parts) => parts.iter().try_for_each(|part| push(steps, part)),
        _ => None,
    }
}

/// Whether a run that matches as much as possible never matches what a later run needs.
fn is_deterministic(steps: &[CharacterRun]) -> bool {
    steps.iter().enumerate().filter(|(_, step)| !step.is_fixed()).all(|(index, step)| {
        for next in steps.iter().skip(index + 1) {
            if step.overlaps(next) {
                return false;
            }
            if next.min > 0 {
                break;
            }
        }
        true
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The walk of the generated code.
    fn walk(steps: &[CharacterRun], text: &str) -> bool {
        let mut characters = text.chars().peekable();
        for step in steps {
            let mut taken = 0;
            let takes = |c: &char| if c.is_ascii() { step.ascii >> (*c as u32) & 1 == 1 } else { step.others };
            while step.max.is_none_or(|max| taken < max) && characters.next_if(takes).is_some() {
                taken += 1;
            }
            if taken < step.min {
                return false;
            }
        }
        characters.next().is_none()
    }

    #[test]
    fn rows_of_classes_are_walked_and_the_rest_is_left_to_the_engine() {
        for (pattern, walked) in [
            ("^[A-Za-z0-9_][A-Za-z0-9_.:-]*$", true),
            (r"^[^\x00-\x20\x7F]+$", true),
            (r"^\d{4}-\d{2}$", true),
            (r"^https?://[!-~]+$", true),
            ("^$", true),
            ("^a*b?c+$", true),
            // What the first run matches may be what the second needs.
            ("^a*a$", false),
            ("^a?b?a$", false),
            ("^(a|bc)$", false),
            ("^(ab)+$", false),
            ("^[é]$", false),
            ("a", false),
        ] {
            assert_eq!(steps(pattern).is_some(), walked, "{pattern}");
        }
    }

    proptest! {
        #[test]
        fn the_walk_agrees_with_the_engine(text in "[a-zA-Z0-9_:/.é\\x00-\\x7F -]{0,12}", index in 0_usize..7) {
            let pattern = [
                "^[A-Za-z0-9_][A-Za-z0-9_.:-]*$",
                r"^[^\x00-\x20\x7F]+$",
                r"^\d{1,3}[.]\d?$",
                "^a*b?c{2,}$",
                r"^https?://[!-~]+$",
                r"^[^\x00-\x1F]{2,5}$",
                r"^\w+$",
            ][index];
            let steps = steps(pattern).unwrap();
            let engine = regex_lite::Regex::new(pattern).unwrap();
            prop_assert_eq!(walk(&steps, &text), engine.is_match(&text), "{} {:?}", pattern, text);
        }
    }
}
