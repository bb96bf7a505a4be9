//! Which lines of two texts differ, with the line before and after each change.

/// The maximum number of pairs of lines that are compared; beyond it, all lines between the first and the last change
/// are reported to differ. A report shows the first few.
const MAX_PAIRS: usize = 4_000_000;

/// What became of a line.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum LineChange {
    Equal,
    Deleted,
    Inserted,
}

/// A line of the difference.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct DiffLine<'a> {
    pub(super) tag: LineChange,
    /// Where it stands, from 1: in the old text, or in the new one if it is not in the old one.
    pub(super) number: usize,
    pub(super) text: &'a str,
}

/// The lines that differ, deleted ones before those in their place, and one equal line on each side.
pub(super) fn changed<'a>(old: &'a str, new: &'a str) -> Vec<DiffLine<'a>> {
    let lines = all(old, new);
    let differs = |index: Option<usize>| {
        index.and_then(|index| lines.get(index)).is_some_and(|line: &DiffLine<'_>| line.tag != LineChange::Equal)
    };
    let is_near = |index: usize| [index.checked_sub(1), Some(index), index.checked_add(1)].into_iter().any(differs);
    lines.iter().enumerate().filter(|(index, _)| is_near(*index)).map(|(_, line)| line.clone()).collect()
}

fn all<'a>(old: &'a str, new: &'a str) -> Vec<DiffLine<'a>> {
    // After the last line break there is no line, unless only one of the texts has that break.
    let (old, new) = old.strip_suffix('\n').zip(new.strip_suffix('\n')).unwrap_or((old, new));
    let (old, new): (Vec<&str>, Vec<&str>) = (old.split('\n').collect(), new.split('\n').collect());
    let start = old.iter().zip(&new).take_while(|(old, new)| old == new).count();
    let rest = |lines: &[&'a str]| lines.get(start..).unwrap_or_default().to_vec();
    let (old_rest, new_rest) = (rest(&old), rest(&new));
    let end = old_rest.iter().rev().zip(new_rest.iter().rev()).take_while(|(old, new)| old == new).count();
    let middle = |lines: &[&'a str]| lines.iter().take(lines.len() - end).copied().collect::<Vec<_>>();
    let line = |tag, index: usize, text| DiffLine { tag, number: index + 1, text };
    let mut lines: Vec<_> =
        old.iter().take(start).enumerate().map(|(index, text)| line(LineChange::Equal, index, *text)).collect();
    for DiffLine { tag, number, text } in between(&middle(&old_rest), &middle(&new_rest)) {
        lines.push(DiffLine { tag, number: number + start, text });
    }
    let after = old.len() - end;
    lines.extend(old.iter().enumerate().skip(after).map(|(index, text)| line(LineChange::Equal, index, *text)));
    lines
}

/// The longest common subsequence, read from its start.
fn between<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<DiffLine<'a>> {
    let deleted = |(index, text): (usize, &&'a str)| DiffLine { tag: LineChange::Deleted, number: index + 1, text };
    let inserted = |(index, text): (usize, &&'a str)| DiffLine { tag: LineChange::Inserted, number: index + 1, text };
    if old.len().saturating_mul(new.len()) > MAX_PAIRS {
        return old.iter().enumerate().map(deleted).chain(new.iter().enumerate().map(inserted)).collect();
    }
    // How many lines the texts have in common from a line of each on.
    let width = new.len() + 1;
    let mut common = vec![0_u32; (old.len() + 1) * width];
    let at = |common: &[u32], row: usize, column: usize| common.get(row * width + column).copied().unwrap_or_default();
    for (row, one) in old.iter().enumerate().rev() {
        for (column, other) in new.iter().enumerate().rev() {
            let most = if one == other {
                at(&common, row + 1, column + 1) + 1
            } else {
                at(&common, row + 1, column).max(at(&common, row, column + 1))
            };
            if let Some(cell) = common.get_mut(row * width + column) {
                *cell = most;
            }
        }
    }
    let (mut row, mut column, mut lines) = (0, 0, Vec::new());
    loop {
        match (old.get(row), new.get(column)) {
            (Some(one), Some(other)) if one == other => {
                lines.push(DiffLine { tag: LineChange::Equal, number: row + 1, text: one });
                (row, column) = (row + 1, column + 1);
            }
            (Some(one), other) if other.is_none() || at(&common, row + 1, column) >= at(&common, row, column + 1) => {
                lines.push(deleted((row, one)));
                row += 1;
            }
            (_, Some(other)) => {
                lines.push(inserted((column, other)));
                column += 1;
            }
            _ => return lines,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(old: &str, new: &str) -> String {
        let sign = |line: &DiffLine<'_>| match line.tag {
            LineChange::Equal => ' ',
            LineChange::Deleted => '-',
            LineChange::Inserted => '+',
        };
        changed(old, new).iter().map(|line| format!("{}{}{} ", line.number, sign(line), line.text)).collect()
    }

    #[test]
    fn changes_have_a_line_around_them() {
        for (old, new, expected) in [
            ("a\nb\nc", "a\nb\nc", ""),
            ("a\nb\nc\nd\ne", "a\nb\nx\nd\ne", "2 b 3-c 3+x 4 d "),
            ("a\nb", "a\nb\nc", "2 b 3+c "),
            ("a\nb\nc", "b\nc", "1-a 2 b "),
            ("", "a", "1- 1+a "),
            ("a\nb\nc\nd\ne\nf\ng", "A\nb\nc\nd\ne\nf\nG", "1-a 1+A 2 b 6 f 7-g 7+G "),
            ("a\nb\na\nb", "b\na", "1-a 2 b 3 a 4-b "),
        ] {
            assert_eq!(shown(old, new), expected, "{old:?} to {new:?}");
        }
    }

    #[test]
    fn the_difference_makes_one_text_of_the_other() {
        let words = ["a", "b", "c"];
        let text = |mut seed: usize| {
            let mut next = || {
                seed = seed.wrapping_mul(1_103_515_245).wrapping_add(12_345);
                (seed >> 16) % words.len()
            };
            (0..20).map(|_| words[next()]).collect::<Vec<_>>().join("\n")
        };
        for seed in 0..50 {
            let (old, new) = (text(seed), text(seed + 1000));
            let lines = all(&old, &new);
            let side = |left: LineChange| {
                lines.iter().filter(|line| line.tag != left).map(|line| line.text).collect::<Vec<_>>().join("\n")
            };
            assert_eq!((side(LineChange::Inserted), side(LineChange::Deleted)), (old, new));
        }
    }

    #[test]
    fn texts_without_end_are_not_compared_line_by_line() {
        let (old, new) = ("a\n".repeat(3000), "b\n".repeat(3000));
        assert_eq!(changed(&old, &new).len(), 6000);
    }
}
