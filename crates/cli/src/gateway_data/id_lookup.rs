//! Finds a resource by its id or its name.

use smartassist_gateway::resources::ResourceKind;

use crate::failure::Failure;

/// The id of the resource with this id, or of the only one with this name. Names are compared without case. Returns
/// `word` if there is no such resource, so that the error of the next step can suggest similar ids.
///
/// # Errors
///
/// Several resources have this name.
pub fn find_id<'a>(
    word: &str,
    kind: ResourceKind,
    resources: impl IntoIterator<Item = (&'a str, Option<&'a str>)>,
) -> Result<String, Failure> {
    let mut named = Vec::new();
    for (id, name) in resources {
        if id == word {
            return Ok(id.to_owned());
        }
        if name.is_some_and(|name| !name.is_empty() && name.eq_ignore_ascii_case(word)) {
            named.push(id);
        }
    }
    match named.as_slice() {
        [] => Ok(word.to_owned()),
        [only] => Ok((*only).to_owned()),
        several => {
            let failure = Failure::usage(format!("more than one {kind} has this name: give an id"));
            Err(failure.hint(format!("choose one of {}", several.join(", "))))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_goes_before_a_name_and_a_name_has_to_be_the_only_one() {
        let resources = [("b-1", Some("Reminder")), ("b-2", Some("Survey")), ("b-3", Some("survey")), ("b-4", None)];
        let of = |word: &str, resources: &[(&'static str, Option<&'static str>)]| {
            find_id(word, ResourceKind::Bot, resources.iter().copied()).map_err(|failure| failure.exit().code())
        };
        for (word, wanted) in [
            ("b-2", Ok("b-2")),
            ("Reminder", Ok("b-1")),
            ("REMINDER", Ok("b-1")),
            ("Survey", Err(2)),
            ("b-9", Ok("b-9")),
        ] {
            assert_eq!(of(word, &resources), wanted.map(str::to_owned), "{word}");
        }
        assert_eq!(of("b-2", &[("b-1", Some("b-2")), ("b-2", Some("b-1"))]), Ok("b-2".to_owned()));
    }
}
