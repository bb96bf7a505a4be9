//! The doc comments of the client.

use proc_macro2::Span;
use syn::{Attribute, Expr};

use crate::emit::code::wrap;
use crate::markdown::{for_rustdoc, unwrapped};
use crate::model::Operation;

/// The longest line of a comment without its indentation, which is at most eight columns, and without `/// `.
const WIDTH: usize = 108;

/// The docs of the client's method for an operation. The parameters are documented on the setters of the builder.
pub(super) fn operation_docs(operation: &Operation, builder: &str) -> String {
    let Operation { summary, description, method, path, .. } = operation;
    let mut paragraphs = vec![for_rustdoc(summary).into_owned(), for_rustdoc(description).into_owned()];
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    let setters = if operation.parameters.is_empty() && operation.body.is_none() {
        String::new()
    } else {
        format!(" The parameters are set on [`builder::{builder}`].")
    };
    paragraphs.push(format!("Sends `{method}` to `{path}`.{setters}"));
    paragraphs.join("\n\n")
}

/// `#[doc = "two\nlines"]` becomes one attribute a line, with paragraphs wrapped at [`WIDTH`]. Other attributes stay.
pub(super) fn line_docs(attribute: Attribute) -> Vec<Attribute> {
    let syn::Meta::NameValue(pair) = &attribute.meta else { return vec![attribute] };
    let Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value else { return vec![attribute] };
    if !pair.path.is_ident("doc") {
        return vec![attribute];
    }
    let text = text.value();
    // rustdoc removes one blank from every line; progenitor's texts come without it.
    let blank = if text.starts_with(' ') { "" } else { " " };
    let attribute = |line: String| {
        let line = if line.is_empty() { line } else { format!("{blank}{line}") };
        let lit = syn::Lit::Str(syn::LitStr::new(&line, Span::call_site()));
        let value = syn::ExprLit { attrs: Vec::new(), lit };
        let meta = syn::MetaNameValue { value: Expr::Lit(value), ..pair.clone() };
        Attribute { meta: syn::Meta::NameValue(meta), ..attribute.clone() }
    };
    let mut lines = wrap(&unwrapped(&text), WIDTH);
    if lines.is_empty() {
        lines.push(String::new());
    }
    lines.into_iter().map(attribute).collect()
}
