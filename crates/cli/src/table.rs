//! Aligned columns, and texts that are safe to show.

use std::io::{self, Write as _};

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use crate::console::{FAINT, HEADING, Stream};

/// Space between two columns.
const GAP: usize = 2;

/// A text from elsewhere without what could steer a terminal: line breaks and tabs become blanks, other control
/// characters and the marks that turn the direction of writing become `�`.
pub fn clean(text: &str) -> String {
    let shown = |c: char| match c {
        '\n' | '\r' | '\t' => ' ',
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => '\u{fffd}',
        c if c.is_control() => '\u{fffd}',
        c => c,
    };
    text.chars().map(shown).collect()
}

/// The side of its column that a text keeps to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// For words.
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

    /// Adds a row. Cells that are missing are empty.
    pub fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.rows.push(cells.into_iter().map(|cell| clean(&cell)).collect());
    }

    /// Whether there are no rows.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Writes heading and rows. On a terminal the last column is cut where it would not fit.
    pub fn write(&self, out: &mut Stream<'_>) -> io::Result<()> {
        let widths: Vec<usize> = self
            .columns
            .iter()
            .enumerate()
            .map(|(at, (title, _))| {
                let cells = self.rows.iter().filter_map(|row| row.get(at)).map(|cell| cell.width());
                cells.chain([title.width()]).max().unwrap_or_default()
            })
            .collect();
        let titles: Vec<String> = self.columns.iter().map(|(title, _)| (*title).to_owned()).collect();
        let heading = self.line(&titles, &widths, out.width());
        let heading = out.paint(HEADING, &heading);
        writeln!(out, "{heading}")?;
        for row in &self.rows {
            writeln!(out, "{}", self.line(row, &widths, out.width()))?;
        }
        Ok(())
    }

    fn line(&self, cells: &[String], widths: &[usize], limit: Option<usize>) -> String {
        let mut line = String::new();
        for (at, ((_, side), width)) in self.columns.iter().zip(widths).enumerate() {
            if at > 0 {
                line.push_str(&" ".repeat(GAP));
            }
            let cell = cells.get(at).map_or("", String::as_str);
            let room =
                if at + 1 == self.columns.len() { limit.map(|limit| limit.saturating_sub(line.width())) } else { None };
            let cell = room.map_or_else(|| cell.to_owned(), |room| cut(cell, room));
            let padding = " ".repeat(width.saturating_sub(cell.width()));
            match side {
                Side::Left => line.extend([cell, padding]),
                Side::Right => line.extend([padding, cell]),
            }
        }
        line.truncate(line.trim_end().len());
        line
    }
}

/// Names and values, one pair a line.
pub fn write_pairs(out: &mut Stream<'_>, pairs: &[(&str, String)]) -> io::Result<()> {
    let width = pairs.iter().map(|(name, _)| name.width()).max().unwrap_or_default();
    for (name, value) in pairs {
        let padding = " ".repeat(width.saturating_sub(name.width()) + GAP);
        let name = out.paint(FAINT, name);
        writeln!(out, "{name}{padding}{}", clean(value))?;
    }
    Ok(())
}

/// The beginning of a text that is too wide, with an ellipsis; all of it where there is hardly any room.
fn cut(text: &str, room: usize) -> String {
    if text.width() <= room || room < 8 {
        return text.to_owned();
    }
    let mut left = room.saturating_sub(1);
    let fits = |c: &char| {
        let width = c.width().unwrap_or_default();
        let fits = width <= left;
        left = left.saturating_sub(width);
        fits
    };
    text.chars().take_while(fits).chain(['…']).collect()
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
    fn only_a_terminal_cuts() {
        let table = table(&[["a", "1", "a note that is rather long"]]);
        assert_eq!(written(&table, false, Some(30)).lines().last(), Some("a            1  a note that i…"));
        assert!(written(&table, false, None).contains("rather long"));
    }

    #[test]
    fn nothing_from_elsewhere_steers_the_terminal() {
        for (given, shown) in [
            ("plain", "plain"),
            ("a\nb\tc\r", "a b c "),
            ("\u{1b}[31mred", "\u{fffd}[31mred"),
            ("\u{9b}2J", "\u{fffd}2J"),
            ("\u{202e}evil", "\u{fffd}evil"),
            ("\u{7}\u{0}", "\u{fffd}\u{fffd}"),
        ] {
            assert_eq!(clean(given), shown, "{given:?}");
        }
    }

    proptest::proptest! {
        #[test]
        fn whatever_comes_is_safe_and_fits(text in "\\PC*|.*", room in 8_usize..60) {
            let shown = clean(&text);
            proptest::prop_assert!(!shown.chars().any(char::is_control), "{shown:?}");
            proptest::prop_assert!(cut(&shown, room).width() <= room, "{shown:?}");
            proptest::prop_assert_eq!(clean(&shown), shown);
        }
    }

    #[test]
    fn there_are_no_colours_unless_asked_for() {
        assert!(!written(&table(&[]), false, None).contains('\u{1b}'));
        assert!(written(&table(&[]), true, None).contains('\u{1b}'));
    }
}
