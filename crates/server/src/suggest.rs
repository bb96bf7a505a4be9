//! The name that was probably meant.

/// Names longer than this, in bytes, are no misspelling of anything, and comparing them would cost time.
const MAX_NAME_BYTES: usize = 64;

/// How much alike two names must be, 1 being equal: about two letters in five may differ.
const MIN_SIMILARITY: f64 = 0.6;

/// The candidate most like `name`, letter case aside, if one is like enough. Of equally good ones the last wins.
pub fn suggestion<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > MAX_NAME_BYTES {
        return None;
    }
    let name = name.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (strsim::normalized_damerau_levenshtein(&name, &candidate.to_lowercase()), candidate))
        .filter(|(likeness, _)| *likeness >= MIN_SIMILARITY)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_name_is_suggested_and_a_far_one_is_not() {
        let names = ["bot", "target", "caller", "notifyurl", "timers", "machineDetection", "machinedetection"];
        let table = [
            ("notifyURL", Some("notifyurl")),
            ("notifyUrl", Some("notifyurl")),
            ("timer", Some("timers")),
            ("callerId", Some("caller")),
            ("traget", Some("target")),
            ("botId", Some("bot")),
            ("MachineDetection", Some("machinedetection")),
            ("phone", None),
            ("x", None),
            ("", None),
        ];
        for (given, meant) in table {
            assert_eq!(suggestion(given, names.into_iter()), meant, "{given}");
        }
        assert_eq!(suggestion(&"notifyurl".repeat(10), names.into_iter()), None);
    }
}
