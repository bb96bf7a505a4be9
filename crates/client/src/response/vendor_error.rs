//! The vendor's list of errors, read from any body.

use std::fmt;

use serde_json::Value;

/// Maximum length of a printed message, in characters; [`VendorError::msg`] has all of it. The wrong field may be named
/// near the end, as a pointer into a deep body.
const MAX_PRINTED: usize = 2000;

/// One entry of `{"errors":[{"msg","code"}]}`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct VendorError {
    /// The message of the server; empty if it sent none.
    pub msg: String,
    /// The vendor's code: the HTTP status, or one of the vendor's own numbers such as 4002.
    pub code: Option<i64>,
}

/// Reads the list leniently: `message` is read as `msg`, and a code may be a string. Any other body has an empty list.
pub(crate) fn parse(body: &[u8]) -> Vec<VendorError> {
    let Ok(Value::Object(mut root)) = serde_json::from_slice(body) else { return Vec::new() };
    let Some(Value::Array(items)) = root.remove("errors") else { return Vec::new() };
    items
        .iter()
        .filter_map(Value::as_object)
        .map(|item| {
            let msg = item.get("msg").or_else(|| item.get("message")).and_then(Value::as_str).unwrap_or_default();
            let code = item.get("code").and_then(|code| code.as_i64().or_else(|| code.as_str()?.parse().ok()));
            VendorError { msg: msg.to_owned(), code }
        })
        .collect()
}

impl fmt::Display for VendorError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Without this, a message could forge lines of a log.
        let printable = |c: char| if c.is_control() { ' ' } else { c };
        let shown: String = self.msg.chars().take(MAX_PRINTED).map(printable).collect();
        f.write_str(if shown.is_empty() { "no message" } else { &shown })?;
        let cut = self.msg.chars().count().saturating_sub(MAX_PRINTED);
        if cut > 0 {
            write!(f, "… [{cut} more characters]")?;
        }
        match self.code {
            Some(code) => write!(f, " (code {code})"),
            None => Ok(()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_observed_shape_and_nothing_else() {
        let one = |msg: &str, code| vec![VendorError { msg: msg.to_owned(), code }];
        let cases: [(&str, Vec<VendorError>); 10] = [
            (
                r#"{"errors":[{"msg":"Invalid SDK credentials","code":4002}]}"#,
                one("Invalid SDK credentials", Some(4002)),
            ),
            (r#"{"errors":[{"message":"Permission denied.","code":4002}]}"#, one("Permission denied.", Some(4002))),
            (r#"{"errors":[{"msg":"x","code":"412"}]}"#, one("x", Some(412))),
            (r#"{"errors":[{"msg":"x"}]}"#, one("x", None)),
            (r#"{"errors":[{"code":1},7]}"#, one("", Some(1))),
            (r#"{"errors":[]}"#, Vec::new()),
            (r#"{"errors":{}}"#, Vec::new()),
            (r#"[]"#, Vec::new()),
            ("<html>502</html>", Vec::new()),
            ("", Vec::new()),
        ];
        for (body, wanted) in cases {
            assert_eq!(parse(body.as_bytes()), wanted, "{body}");
        }
    }

    #[test]
    fn prints_one_short_line() {
        let print = |msg: &str, code| VendorError { msg: msg.to_owned(), code }.to_string();
        assert_eq!(print("Invalid JWT token", Some(4002)), "Invalid JWT token (code 4002)");
        assert_eq!(print("", None), "no message");
        assert_eq!(print("a\nERROR b", None), "a ERROR b");
        assert_eq!(print(&"ä".repeat(MAX_PRINTED), None), "ä".repeat(MAX_PRINTED));
        let long = "ä".repeat(MAX_PRINTED + 17);
        assert_eq!(print(&long, None), format!("{}… [17 more characters]", "ä".repeat(MAX_PRINTED)));
    }
}
