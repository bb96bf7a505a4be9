//! Tables with aligned columns.

use std::io::{self, Write as _};

use unicode_width::UnicodeWidthStr;

use crate::output::{DIM, HEADING, Stream};
use crate::terminal_text::clean;

/// Spaces between two columns.
const GAP: usize = 2;

/// The alignment of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// For text.
    Left,
    /// For numbers.
    Right,
}

/// Rows under a heading.
pub struct Table {
    columns: Vec<(&'static str, Side)>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table without rows.
    pub fn new(columns: &[(&'static str, Side)]) -> Self {
        Self { columns: columns.to_vec(), rows: Vec::new() }
    }

    /// Adds a row. Missing cells are empty.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().map(|cell| clean(&cell)).collect());
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Writes the heading and the rows. If the terminal is too narrow, cells are wrapped between words; if that does
    /// not fit, each row becomes lines of names and values.
    pub fn write(&self, out: &mut Stream<'_>) -> io::Result<()> {
        let natural = self.widths(UnicodeWidthStr::width);
        let Some(limit) = out.width().filter(|limit| line_width(&natural) > *limit) else {
            return self.write_aligned(&natural, out);
        };
        match shrink(natural, &self.widths(longest_word), limit) {
            Some(widths) => self.write_aligned(&widths, out),
            None => self.write_as_pairs(out),
        }
    }

    /// The width of each column, if `of` is the width of a text.
    fn widths(&self, of: impl Fn(&str) -> usize) -> Vec<usize> {
        let width = |(at, (title, _)): (usize, &(&str, Side))| {
            let cells = self.rows.iter().filter_map(|row| row.get(at)).map(|cell| of(cell));
            cells.chain([title.width()]).max().unwrap_or_default()
        };
        self.columns.iter().enumerate().map(width).collect()
    }

    fn write_aligned(&self, widths: &[usize], out: &mut Stream<'_>) -> io::Result<()> {
        let titles: Vec<String> = self.columns.iter().map(|(title, _)| (*title).to_owned()).collect();
        let heading = self.line(&titles, widths);
        let heading = out.paint(HEADING, &heading);
        writeln!(out, "{heading}")?;
        for row in &self.rows {
            let cells: Vec<Vec<String>> = row.iter().zip(widths).map(|(cell, width)| wrap(cell, *width)).collect();
            let lines = cells.iter().map(Vec::len).max().unwrap_or_default();
            for at in 0..lines {
                let line: Vec<String> = cells.iter().map(|cell| cell.get(at).cloned().unwrap_or_default()).collect();
                writeln!(out, "{}", self.line(&line, widths))?;
            }
        }
        Ok(())
    }

    fn write_as_pairs(&self, out: &mut Stream<'_>) -> io::Result<()> {
        for (at, row) in self.rows.iter().enumerate() {
            if at > 0 {
                writeln!(out)?;
            }
            let pairs: Vec<(&str, String)> =
                self.columns.iter().zip(row).map(|((title, _), cell)| (*title, cell.clone())).collect();
            write_pairs(out, &pairs)?;
        }
        Ok(())
    }

    fn line(&self, cells: &[String], widths: &[usize]) -> String {
        let mut line = String::new();
        for (at, ((_, side), width)) in self.columns.iter().zip(widths).enumerate() {
            if at > 0 {
                line.push_str(&" ".repeat(GAP));
            }
            let cell = cells.get(at).map_or("", String::as_str);
            let padding = " ".repeat(width.saturating_sub(cell.width()));
            match side {
                Side::Left => line.extend([cell, padding.as_str()]),
                Side::Right => line.extend([padding.as_str(), cell]),
            }
        }
        line.truncate(line.trim_end().len());
        line
    }
}

/// Writes names and values, one pair per line. On a terminal, a value that is too wide is wrapped between words.
pub fn write_pairs(out: &mut Stream<'_>, pairs: &[(&str, String)]) -> io::Result<()> {
    let indent = pairs.iter().map(|(name, _)| name.width()).max().unwrap_or_default() + GAP;
    let room = out.width().map_or(usize::MAX, |width| width.saturating_sub(indent));
    for (name, value) in pairs {
        let padding = " ".repeat(indent.saturating_sub(name.width()));
        let name = out.paint(DIM, name);
        let value = clean(value);
        // A value that fits keeps all its spaces.
        let lines = if value.width() <= room { vec![value] } else { wrap(&value, room) };
        for (at, line) in lines.iter().enumerate() {
            if at == 0 {
                writeln!(out, "{name}{padding}{line}")?
            } else {
                writeln!(out, "{}{line}", " ".repeat(indent))?
            }
        }
    }
    Ok(())
}

/// The width of a line with these columns.
fn line_width(widths: &[usize]) -> usize {
    widths.iter().sum::<usize>() + GAP * widths.len().saturating_sub(1)
}

/// Narrows the widest column that can be narrowed until a line fits; `None` if no column can.
fn shrink(mut widths: Vec<usize>, least: &[usize], limit: usize) -> Option<Vec<usize>> {
    while line_width(&widths) > limit {
        let can_give = widths.iter_mut().zip(least).filter(|(width, least)| **width > **least);
        let (widest, _) = can_give.max_by_key(|(width, _)| **width)?;
        *widest -= 1;
    }
    Some(widths)
}

/// Width of the longest word.
fn longest_word(text: &str) -> usize {
    text.split(' ').map(UnicodeWidthStr::width).max().unwrap_or_default()
}

/// The lines of a text that is wrapped between words. A word that is too wide stays whole, and a text that fits stays
/// unchanged.
fn wrap(text: &str, room: usize) -> Vec<String> {
    if text.width() <= room {
        return vec![text.to_owned()];
    }
    let mut lines = vec![String::new()];
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.width() + 1 + word.width() <= room => line.extend([" ", word]),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(table: &Table, colour: bool, width: Option<usize>) -> String {
        let mut bytes = Vec::new();
        table.write(&mut Stream::new(&mut bytes, colour, width)).unwrap();
        String::from_utf8(bytes).unwrap()
    }

    fn table(rows: &[[&str; 3]]) -> Table {
        let mut table = Table::new(&[("AGENT", Side::Left), ("SECONDS", Side::Right), ("NOTE", Side::Left)]);
        rows.iter().for_each(|row| table.row(row.map(str::to_owned)));
        table
    }

    #[test]
    fn columns_are_aligned_whatever_is_in_them() {
        let cases = [
            (vec![], "AGENT  SECONDS  NOTE\n"),
            (vec![["a", "1", ""]], "AGENT  SECONDS  NOTE\na            1\n"),
            (vec![["longer name", "12345678", "x"]], "AGENT         SECONDS  NOTE\nlonger name  12345678  x\n"),
            // Two columns for each, one for the combining accent and its letter together.
            (
                vec![["山田", "1", "x"], ["e\u{301}", "2", "y"]],
                "AGENT  SECONDS  NOTE\n山田         1  x\ne\u{301}            2  y\n",
            ),
        ];
        for (rows, wanted) in cases {
            assert_eq!(written(&table(&rows), false, None), wanted);
        }
    }

    #[test]
    fn a_narrow_terminal_breaks_between_words() {
        let table = table(&[["John Doe", "1", "a note that is rather long"], ["b", "22", "short"]]);
        assert_eq!(
            written(&table, false, Some(38)),
            "AGENT     SECONDS  NOTE\n\
             John Doe        1  a note that is\n                   rather long\n\
             b              22  short\n"
        );
        // Of two columns that can give, the wider one does first.
        assert_eq!(
            written(&table, false, Some(25)),
            "AGENT    SECONDS  NOTE\n\
             John           1  a note\nDoe               that is\n                  rather\n                  long\n\
             b             22  short\n"
        );
        assert!(written(&table, false, None).contains("a note that is rather long"), "elsewhere nothing is broken");
    }

    #[test]
    fn where_words_do_not_fit_beside_each_other_they_stand_below_each_other() {
        let table = table(&[["cs-1e845b00-58d3-5e34", "1", "a note that is long"], ["b", "22", ""]]);
        assert_eq!(
            written(&table, false, Some(24)),
            "AGENT    cs-1e845b00-58d3-5e34\nSECONDS  1\nNOTE     a note that is\n         long\n\n\
             AGENT    b\nSECONDS  22\nNOTE     \n"
        );
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_safe_and_fits(text in "\\PC*|.*", room in 8_usize..60) {
            let shown = clean(&text);
            proptest::prop_assert!(!shown.chars().any(char::is_control), "{shown:?}");
            let lines = wrap(&shown, room);
            let fits = |line: &String| line.width() <= room || !line.contains(' ');
            proptest::prop_assert!(lines.iter().all(fits), "{lines:?}");
            if shown.width() > room {
                let words =
                    |text: &str| text.split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect::<Vec<_>>();
                proptest::prop_assert_eq!(words(&lines.join(" ")), words(&shown));
            }
            proptest::prop_assert_eq!(clean(&shown), shown);
        }
    }

    #[test]
    fn there_are_no_colours_unless_asked_for() {
        assert!(!written(&table(&[]), false, None).contains('\u{1b}'));
        assert!(written(&table(&[]), true, None).contains('\u{1b}'));
    }
}
