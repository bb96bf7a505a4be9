//! Programs that call each operation and receive each notification, made from the document's examples.
//!
//! A program is one file. The function that makes a token is in a second file, [`Language::token`], the same for all
//! programs: put the two into one folder.

mod curl;
mod go;
mod java;
mod literal;
mod python;
mod rust;
mod typescript;

use maud::html;
use serde_json::Value;
use smartassist_codegen::model;

use super::widgets::{self, TabPanel};
use super::{Page, markdown};
use crate::view::{Operation, flag, plain, text};

/// A language of the samples.
pub struct Language {
    /// Its name.
    pub name: &'static str,
    /// The extension of its files.
    extension: &'static str,
    /// Makes the name of a file from the name of an operation.
    file_name: fn(&str) -> String,
    /// The file that makes tokens, without its extension.
    token_name: &'static str,
    /// A file with a function that makes a token.
    pub token: &'static str,
    /// A program that calls an operation.
    pub call: fn(&SampleCall<'_>) -> String,
    /// A program that receives the notification; `None` for a language without servers.
    receiver: Option<&'static str>,
}

/// Every language, in the order of the tabs.
pub const LANGUAGES: &[Language] = &[
    Language {
        name: "curl",
        extension: "sh",
        file_name: model::field,
        token_name: "token",
        token: include_str!("assets/token.sh"),
        call: curl::call,
        receiver: None,
    },
    Language {
        name: "Rust",
        extension: "rs",
        file_name: model::field,
        token_name: "token",
        token: include_str!("assets/token.rs"),
        call: rust::call,
        receiver: Some(include_str!("assets/receiver.rs")),
    },
    Language {
        name: "TypeScript",
        extension: "ts",
        file_name: str::to_owned,
        token_name: "token",
        token: include_str!("assets/token.ts"),
        call: typescript::call,
        receiver: Some(include_str!("assets/receiver.ts")),
    },
    Language {
        name: "Python",
        extension: "py",
        file_name: model::field,
        // The standard library has a module `token`.
        token_name: "smartassist_token",
        token: include_str!("assets/token.py"),
        call: python::call,
        receiver: Some(include_str!("assets/receiver.py")),
    },
    Language {
        name: "Go",
        extension: "go",
        file_name: model::field,
        token_name: "token",
        token: include_str!("assets/token.go"),
        call: go::call,
        receiver: Some(include_str!("assets/receiver.go")),
    },
    Language {
        name: "Java",
        extension: "java",
        file_name: model::type_name,
        token_name: "Token",
        token: include_str!("assets/Token.java"),
        call: java::call,
        receiver: Some(include_str!("assets/Receiver.java")),
    },
];

impl Language {
    /// The file name of a program.
    pub fn file(&self, name: &str) -> String {
        format!("{}.{}", (self.file_name)(name), self.extension)
    }

    /// The name of the file that makes tokens.
    pub fn token_file(&self) -> String {
        format!("{}.{}", self.token_name, self.extension)
    }
}

/// A request that is written in each language.
pub struct SampleCall<'a> {
    /// The `operationId`.
    pub id: &'a str,
    /// The method, in upper case.
    pub method: &'a str,
    /// The whole URL, with the values of the parameters.
    pub url: String,
    /// Scheme and host of the API.
    pub base_url: String,
    /// Required parameters, in the order of the document.
    pub parameters: Vec<Parameter<'a>>,
    /// The header of the token; `None` if the operation needs no token.
    pub token_header: Option<&'a str>,
    /// The first example of the body.
    pub body: Option<&'a Value>,
    /// The name of the body's schema.
    pub body_type: Option<&'a str>,
}

/// A parameter with the value of its example.
pub struct Parameter<'a> {
    /// Its name on the wire.
    pub name: &'a str,
    /// Its location: `path`, `query` or `header`.
    pub location: &'a str,
    /// The example.
    pub value: String,
    /// Whether our client sends it from its settings.
    pub is_setting: bool,
}

impl<'a> SampleCall<'a> {
    /// A call with everything that is required, and nothing else; `None` for a notification, which the vendor sends.
    pub fn of(page: &Page<'a>, operation: &'a Operation<'a>) -> Option<Self> {
        if operation.announced_by.is_some() {
            return None;
        }
        let required = operation.parameters.iter().copied().filter(|parameter| flag(parameter, "required"));
        let parameters: Vec<Parameter<'a>> = required
            .map(|parameter| Parameter {
                name: text(parameter, "name"),
                location: text(parameter, "in"),
                value: page.view.example_of(parameter).map(plain).unwrap_or_else(|| "1".to_owned()),
                is_setting: flag(parameter, "x-client-supplied"),
            })
            .collect();
        let base_url = page.base_url();
        let example = operation.body.as_ref().and_then(|body| body.examples.first());
        Some(Self {
            id: operation.id,
            method: &operation.method,
            url: format!("{base_url}{}", target(operation.path, &parameters)),
            base_url,
            token_header: page.token_header().filter(|_| page.needs_token(operation.node)),
            body: example.map(|example| example.value),
            body_type: operation.body.as_ref().and_then(|body| crate::view::reference(body.schema)),
            parameters,
        })
    }

    /// Names and values of the headers, without that of the token.
    pub fn headers(&self) -> impl Iterator<Item = (&'a str, &str)> {
        let own = self.parameters.iter().filter(|parameter| parameter.location == "header");
        let own = own.map(|parameter| (parameter.name, parameter.value.as_str()));
        own.chain(self.body.map(|_| ("Content-Type", "application/json")))
    }
}

/// A path with the values of its parameters, and the query.
fn target(path: &str, parameters: &[Parameter<'_>]) -> String {
    let at = |location: &'static str| parameters.iter().filter(move |parameter| parameter.location == location);
    let path = at("path").fold(path.to_owned(), |path, parameter| {
        path.replace(&format!("{{{}}}", parameter.name), &encoded(&parameter.value))
    });
    let query: Vec<String> =
        at("query").map(|parameter| format!("{}={}", encoded(parameter.name), encoded(&parameter.value))).collect();
    if query.is_empty() { path } else { format!("{path}?{}", query.join("&")) }
}

/// Text as part of a URL: all characters but the unreserved ones of RFC 3986 are escaped.
fn encoded(text: &str) -> String {
    text.bytes().fold(String::with_capacity(text.len()), |mut out, byte| {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'.' | b'_' | b'~') {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
        out
    })
}

/// Programs that receive a notification and verify its signature.
///
/// They use the header that the vendor sends. A notification without it has no programs.
pub fn receivers(_page: &Page<'_>, operation: &Operation<'_>) -> Vec<TabPanel> {
    let is_signed = operation.parameters.iter().any(|parameter| text(parameter, "name") == SIGNATURE);
    let languages = LANGUAGES.iter().filter(|_| is_signed);
    languages
        .filter_map(|language| {
            let program = widgets::program(&language.file("receiver"), language.receiver?);
            Some(TabPanel { id: None, label: language.name.to_owned(), content: html! { (about()) (program) } })
        })
        .collect()
}

/// The header that the receivers verify.
const SIGNATURE: &str = "SAVG-Signature";

fn about() -> maud::Markup {
    html! {
        p.about {
            (markdown::line(
                "Verifies `SAVG-Signature` with the secret in `SMARTASSIST_SAVG_SECRET`, over the bytes as they were received. \
                 How the vendor makes the signature is assumed; see the description of the header.",
            ))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_cannot_leave_their_place() {
        let parameter =
            |location, name, value: &str| Parameter { name, location, value: value.to_owned(), is_setting: false };
        let parameters = [
            parameter("path", "id", "a/../b?c#d é"),
            parameter("query", "q", "1&x=2"),
            parameter("header", "h", "ignored"),
        ];
        assert_eq!(target("/x/{id}/y", &parameters), "/x/a%2F..%2Fb%3Fc%23d%20%C3%A9/y?q=1%26x%3D2");
    }
}
