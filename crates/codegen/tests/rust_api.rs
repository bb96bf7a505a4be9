//! The listing of what users can name, held against the code that is emitted: what is public there is listed, and the
//! other way round.

#![allow(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

#[path = "checkout/mod.rs"]
mod checkout;

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use smartassist_codegen::emit::{self, OutputFile};
use smartassist_codegen::model::Model;
use smartassist_codegen::plan;
use smartassist_codegen::project::{OutputKind, Project};
use smartassist_codegen::rust_api::{self, Item};
use syn::{Fields, ImplItem, Item as Code, Visibility};

/// What stands in every document's code, or follows from what is listed.
const COMMON: &[&str] = &["builder", "build", "new", "status", "router", "CONSTRAINTS", "document", "Other"];

#[test]
fn what_is_public_is_listed_and_the_other_way_round() {
    let project = Project::at(checkout::repository());
    let mut wrong = Vec::new();
    for target in &project.documents {
        let document = plan::document(&project, target).unwrap();
        let model = Model::read(&document.json).unwrap();
        let listed = listed(&rust_api::items(&model).unwrap());
        let generated = emit::emit(&model, target).unwrap();
        let folders = target.folders.iter().zip(&generated.folders);
        let emitted: BTreeSet<String> = folders
            .flat_map(|(folder, outputs)| outputs.iter().flat_map(|output| public(output, folder.kind)))
            .collect();
        for name in emitted.symmetric_difference(&listed) {
            let side = if listed.contains(name) { "listed and not emitted" } else { "emitted and not listed" };
            wrong.push(format!("{}: `{name}` is {side}", target.document));
        }
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}

/// `Type::member`, or `Type`, for everything in the listing.
fn listed(items: &[Item]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for item in items {
        let path: Vec<&str> = item.path.split("::").collect();
        let is_named = !matches!(item.kind, "impl" | "conversions of text" | "setter");
        if is_named {
            names.insert(path[path.len() - 2..].join("::"));
        }
        names.extend(listed(&item.children));
    }
    names
}

/// The same for everything that is public in a generated file. Types stand as `types::Name`.
fn public(output: &OutputFile, kind: OutputKind) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let file = syn::parse_file(&output.text).unwrap();
    let is_table = output.path == "schemas.rs";
    let relevant = match kind {
        OutputKind::Types => output.path != "mod.rs",
        OutputKind::Client => true,
        OutputKind::Server => ["api.rs", "receiver.rs", "schemas.rs"].contains(&output.path.as_str()),
        // No user names these: the client keeps its table to itself, the others are for our own tools and tests.
        OutputKind::ClientTable | OutputKind::Rows => false,
    };
    if relevant {
        file.items.iter().for_each(|item| collect(item, kind, is_table, &mut names));
    }
    names
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn collect(item: &Code, kind: OutputKind, is_table: bool, names: &mut BTreeSet<String>) {
    let is_input = |name: &str| kind == OutputKind::Server && name.ends_with("Input");
    match item {
        Code::Struct(one) => {
            let name = one.ident.to_string();
            if kind == OutputKind::Types && !name.ends_with("Builder") {
                names.insert(format!("types::{name}"));
            }
            if let (Fields::Named(fields), true) = (&one.fields, kind == OutputKind::Types || is_input(&name)) {
                let fields = fields.named.iter().filter(|field| is_public(&field.vis));
                names.extend(fields.map(|field| format!("{name}::{}", field.ident.as_ref().unwrap())));
            }
        }
        Code::Enum(one) => {
            names.extend(one.variants.iter().map(|variant| format!("{}::{}", one.ident, variant.ident)));
        }
        Code::Static(one) if is_table => drop(names.insert(format!("schemas::{}", one.ident))),
        Code::Trait(one) if one.ident.to_string().ends_with("Receiver") => {
            names.insert(format!("receiver::{}", one.ident));
        }
        Code::Macro(one) => defined(&one.mac.tokens, one.mac.path.segments.last().unwrap().ident.to_string(), names),
        Code::Mod(one) => {
            let inner = one.content.iter().flat_map(|(_, items)| items);
            inner.for_each(|item| collect(item, kind, is_table, names));
        }
        Code::Impl(one) if one.trait_.is_none() => methods(one, kind, names),
        _ => {}
    }
}

fn methods(one: &syn::ItemImpl, kind: OutputKind, names: &mut BTreeSet<String>) {
    let syn::Type::Path(ty) = one.self_ty.as_ref() else { return };
    let ty = ty.path.segments.last().unwrap().ident.to_string();
    for inner in &one.items {
        let name = match inner {
            ImplItem::Fn(method) if is_public(&method.vis) => method.sig.ident.to_string(),
            ImplItem::Const(one) if is_public(&one.vis) => one.ident.to_string(),
            _ => continue,
        };
        // Setters come and go with the fields and parameters that are listed.
        let is_setter = kind == OutputKind::Types && ty.ends_with("Builder");
        let is_of_client = kind == OutputKind::Client && ty != "Client" && name != "send";
        if !is_setter && !is_of_client && !COMMON.contains(&name.as_str()) {
            names.insert(format!("{ty}::{name}"));
        }
    }
}

/// What one of the macros of the vocabulary defines: a type, and variants where it is an enum.
fn defined(tokens: &TokenStream, kind: String, names: &mut BTreeSet<String>) {
    let mut tokens = tokens.clone().into_iter().skip_while(|token| !matches!(token, TokenTree::Ident(_)));
    let Some(TokenTree::Ident(name)) = tokens.next() else { return };
    names.insert(format!("types::{name}"));
    if !["closed_enum", "open_enum", "union"].contains(&kind.as_str()) {
        return;
    }
    let Some(TokenTree::Group(body)) = tokens.next() else { return };
    // A variant is followed by `=` and its value, or by what it holds.
    let mut before: Option<TokenTree> = None;
    for token in body.stream() {
        let (value, held) = match &token {
            TokenTree::Punct(sign) => (sign.as_char() == '=', false),
            TokenTree::Group(_) => (false, kind == "union"),
            _ => (false, false),
        };
        if let (true, Some(TokenTree::Ident(variant))) = (value || held, &before) {
            names.insert(format!("{name}::{variant}"));
        }
        before = Some(token);
    }
}
