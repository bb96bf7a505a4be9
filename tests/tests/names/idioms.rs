//! Pictures and idioms that help and configuration do not use. Ordinary words are not in this list, whatever they were
//! once used for.

/// An idiom in lower case, and what says the same in plain words.
pub const IDIOMS: &[(&str, &str)] = &[
    ("a line worth", "“logged”"),
    ("all over again", "“from the beginning”"),
    ("as in life", "“real”"),
    ("at one go", "“in one run”"),
    ("by the way", "nothing"),
    ("goes before", "“takes precedence over”"),
    ("good for", "“valid for”"),
    ("handed over", "“delivered” or “printed”"),
    ("in its stead", "“instead”"),
    ("in work", "“in progress”"),
    ("is meant", "what is meant"),
    ("is through", "“has ended”"),
    ("is worth a line", "“is logged”"),
    ("let in", "“allowed”"),
    ("make room", "“evict”"),
    ("no matter", "“also if”"),
    ("of its own", "“a separate”"),
    ("on the spot", "“immediately”"),
    ("once and for all", "“permanently”"),
    ("taken up", "“read again” or “applied”"),
    ("that is worth", "what it is for"),
    ("told apart", "“distinguished”"),
    ("under way", "“in progress”"),
    ("unless given", "“[default: …]”"),
    ("unless set", "“[default: …]”"),
    ("what became of", "“the outcome of”"),
    ("whoever", "“the caller” or “who”"),
    ("word for word", "“unchanged”"),
    ("nobody", "“no client”, “no other user”"),
    ("somebody", "“a user”, “another process”"),
    ("genuine", "“valid”"),
    ("remembered", "“stored”"),
    ("forgotten", "“deleted” or “pruned”"),
];

/// The words of a line in lower case, with one space before and after each.
pub fn words(line: &str) -> String {
    let mut words = " ".to_owned();
    for word in line.split(|letter: char| !letter.is_alphanumeric() && letter != '\'').filter(|word| !word.is_empty()) {
        words.push_str(&word.to_lowercase());
        words.push(' ');
    }
    words
}
