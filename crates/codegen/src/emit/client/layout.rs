//! The layout of the client's code, as far as the formatter does not write it.

/// How the first line of an item begins.
const STARTS: &[&str] = &["///", "#[", "pub ", "impl", "fn ", "async fn "];

/// Puts a blank line between items; prettyplease writes none.
pub fn space_out(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 20);
    let mut previous = "";
    for line in text.lines() {
        let ended = previous.trim_start();
        if (ended.trim_end() == "}" || ended.starts_with("use "))
            && indent(line) == indent(previous)
            && STARTS.iter().any(|start| line.trim_start().starts_with(start))
        {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = line;
    }
    spaced
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}
