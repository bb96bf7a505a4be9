//! The known name that a caller probably meant.

/// The longest name that is compared, in bytes. The time of a comparison grows with the square of the length.
const MAX_NAME_BYTES: usize = 64;

/// How similar two names must be, 1 being equal: about two letters in five may differ.
const MIN_SIMILARITY: f64 = 0.6;

/// The candidate most similar to `name`, letter case aside; `None` where none is similar enough. Of equally similar
/// candidates the last wins.
pub fn suggestion<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > MAX_NAME_BYTES {
        return None;
    }
    let name = name.to_lowercase();
    candidates
        .into_iter()
        .filter(|candidate| may_be_similar(&name, candidate))
        .map(|candidate| (strsim::normalized_damerau_levenshtein(&name, &candidate.to_lowercase()), candidate))
        .filter(|(similarity, _)| *similarity >= MIN_SIMILARITY)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, candidate)| candidate)
}

/// Whether the names may be similar enough. Most candidates are not, and this costs a tenth of the exact distance: the
/// letters that one name has and the other has not are at most as many as the edits between them.
#[allow(clippy::cast_precision_loss, reason = "names are short")]
fn may_be_similar(name: &str, candidate: &str) -> bool {
    if !(name.is_ascii() && candidate.is_ascii()) {
        return true;
    }
    let mut surplus = [0_i16; 128];
    let mut add = |byte: u8, count: i16| {
        if let Some(letter) = surplus.get_mut(usize::from(byte.to_ascii_lowercase())) {
            *letter = letter.saturating_add(count);
        }
    };
    name.bytes().for_each(|byte| add(byte, 1));
    candidate.bytes().for_each(|byte| add(byte, -1));
    let (mut in_name, mut in_candidate) = (0_usize, 0_usize);
    for letter in surplus {
        let count = usize::from(letter.unsigned_abs());
        if letter > 0 {
            in_name += count;
        } else {
            in_candidate += count;
        }
    }
    let longer = name.len().max(candidate.len()).max(1);
    1.0 - in_name.max(in_candidate) as f64 / longer as f64 >= MIN_SIMILARITY
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
