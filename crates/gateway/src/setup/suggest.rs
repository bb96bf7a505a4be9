//! The name that was probably meant.

/// How much alike two names must be, 1 being equal: about two letters in five may differ.
const MIN_LIKENESS: f64 = 0.6;
/// Names longer than this, in bytes, are no misspelling of anything.
const MAX_LENGTH: usize = 128;

/// The candidate most like `name`, letter case aside, if one is like enough.
pub(super) fn suggestion<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > MAX_LENGTH {
        return None;
    }
    let name = name.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (strsim::normalized_damerau_levenshtein(&name, &candidate.to_lowercase()), candidate))
        .filter(|(likeness, _)| *likeness >= MIN_LIKENESS)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, candidate)| candidate)
}
