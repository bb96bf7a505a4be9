//! What is known about an operation before any request arrives.

/// One operation of the document: constant data that the generator writes and the server runtime reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Operation {
    /// `operationId`, the only name of the operation in logs.
    pub id: &'static str,
    /// HTTP method in capitals.
    pub method: &'static str,
    /// Path template of the document, parameters in braces and whole segments only.
    pub path: &'static str,
    /// Further path templates that the same method of a service answers: other spellings of the path, and the paths of
    /// operations that the document calls the same as this one. All have the parameters of `path`.
    pub other_paths: &'static [&'static str],
    /// Scope the caller needs (`x-required-scope`), where the document names one.
    pub scope: Option<&'static str>,
    /// Whether a token is needed at all. An operation that is not secured gets [`Caller::anonymous`].
    ///
    /// [`Caller::anonymous`]: crate::Caller::anonymous
    pub secured: bool,
    /// Whether the document marks the operation as deprecated.
    pub deprecated: bool,
    /// Every status the document lists for the operation, in ascending order.
    pub statuses: &'static [u16],
}

/// Statuses the server runtime may answer to any secured operation, whatever its parameters are.
///
/// A document that does not list them leaves its readers to find out; the generator can refuse it.
pub const RUNTIME_STATUSES: &[u16] = &[400, 401, 429, 500, 501, 503];

/// What comes on top for an operation that takes a body.
pub const RUNTIME_BODY_STATUSES: &[u16] = &[408, 412, 413, 415];

impl Operation {
    /// The path template that a path of a request fits; the path of the operation itself where none does.
    pub(crate) fn path_template(&self, path: &str) -> &'static str {
        let fits = |path_template: &&&str| {
            let fits = |(own, given): (&str, &str)| own.starts_with('{') || own == given;
            path_template.split('/').count() == path.split('/').count()
                && path_template.split('/').zip(path.split('/')).all(fits)
        };
        self.other_paths.iter().find(fits).copied().unwrap_or(self.path)
    }

    /// Whether a path template is one of the operation's: its own, or one that the same method answers.
    pub fn has_path(&self, path_template: &str) -> bool {
        self.path == path_template || self.other_paths.contains(&path_template)
    }

    /// Statuses the server runtime may answer to this operation and the document does not list.
    pub fn undocumented_statuses(&self, takes_body: bool) -> Vec<u16> {
        let more: &[u16] = if takes_body { RUNTIME_BODY_STATUSES } else { &[] };
        let unlisted = |status: &u16| !self.statuses.contains(status) && (self.secured || !matches!(status, 401 | 429));
        let mut missing: Vec<u16> =
            RUNTIME_STATUSES.iter().chain(more).copied().filter(|status| unlisted(status)).collect();
        missing.sort_unstable();
        missing
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const READ: Operation = Operation {
        id: "read",
        method: "GET",
        path: "/things/{id}",
        other_paths: &["/things//{id}", "/v2/{id}/things"],
        scope: None,
        secured: true,
        deprecated: false,
        statuses: &[200, 400, 401, 500, 503],
    };

    #[test]
    fn a_path_of_a_request_finds_the_template_that_it_fits() {
        let table = [
            ("/things/7", "/things/{id}"),
            ("/things//7", "/things//{id}"),
            ("/v2/7/things", "/v2/{id}/things"),
            ("/v2/7", "/things/{id}"),
        ];
        for (path, path_template) in table {
            assert_eq!(READ.path_template(path), path_template, "{path}");
            assert!(READ.has_path(path_template));
        }
        assert!(!READ.has_path("/things"));
    }

    #[test]
    fn undocumented_statuses_are_those_the_kit_may_answer_and_the_document_does_not_list() {
        assert_eq!(READ.undocumented_statuses(false), [429, 501]);
        assert_eq!(READ.undocumented_statuses(true), [408, 412, 413, 415, 429, 501]);
        assert_eq!(Operation { secured: false, ..READ }.undocumented_statuses(false), [501]);
    }
}
