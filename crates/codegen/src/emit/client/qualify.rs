//! Full paths in progenitor's output, so that no name of the document changes the meaning of another name.
//!
//! An operation `option` becomes a struct `Option` beside structs with a field of type `Option`, and a parameter
//! `encode_path` a variable in the function that calls `encode_path`.

use proc_macro2::{Ident, Span};
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::visit_mut::{self, VisitMut};
use syn::{Expr, Pat, Token, parse_quote};

/// Names of the prelude that progenitor writes bare, and where they are.
const PRELUDE: &[(&str, &str)] = &[
    ("Err", "::core::result::Result::Err"),
    ("None", "::core::option::Option::None"),
    ("Ok", "::core::result::Result::Ok"),
    ("Option", "::core::option::Option"),
    ("Result", "::core::result::Result"),
    ("Some", "::core::option::Option::Some"),
    ("String", "::std::string::String"),
    ("Vec", "::std::vec::Vec"),
];

/// Crates that progenitor names.
const CRATES: &[(&str, &str)] = &[("reqwest", "::reqwest"), ("std", "::std")];

/// Types of the runtime that progenitor imports by name.
const RUNTIME: &[&str] = &["ByteStream", "Error", "OperationInfo", "ResponseValue"];

/// The local variable in which progenitor collects headers, whatever the parameters are called.
const HEADERS: &str = "header_map";

/// Writes paths in full; returns how many.
pub fn qualify(file: &mut syn::File) -> usize {
    let mut paths = PathQualifier { count: 0 };
    paths.visit_file_mut(file);
    paths.count
}

struct PathQualifier {
    count: usize,
}

impl VisitMut for PathQualifier {
    /// A keyword of the edition that progenitor does not know yet.
    fn visit_ident_mut(&mut self, ident: &mut Ident) {
        if ident == "gen" {
            *ident = Ident::new_raw("gen", ident.span());
            self.count += 1;
        }
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let Some(first) = path.segments.first().filter(|_| path.leading_colon.is_none()) else { return };
        if is_builder(first) {
            return;
        }
        let name = first.ident.to_string();
        // A crate never stands alone, a variable of its name always does.
        let crates = if path.segments.len() > 1 { CRATES } else { &[] };
        let full = PRELUDE.iter().chain(crates).find(|(bare, _)| *bare == name).map(|(_, full)| (*full).to_owned());
        let full = full.or_else(|| RUNTIME.contains(&name.as_str()).then(|| format!("runtime::{name}")));
        let Some(mut full) = full.map(|full| path_of(&full)) else { return };
        if let Some(last) = full.segments.last_mut() {
            last.arguments = first.arguments.clone();
        }
        full.segments.extend(path.segments.iter().skip(1).cloned());
        *path = full;
        self.count += 1;
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        match expr {
            Expr::Call(call) if names(&call.func, "encode_path") => {
                *call.func = parse_quote! { runtime::encode_path };
                self.count += 1;
            }
            Expr::MethodCall(call) if call.method == "append" && names(&call.receiver, HEADERS) => {
                *call.receiver = Expr::Path(parse_quote! { headers_ });
                self.count += 1;
            }
            Expr::MethodCall(call) if call.method == "headers" => {
                call.args.iter_mut().filter(|argument| names(argument, HEADERS)).for_each(|argument| {
                    *argument = parse_quote! { headers_ };
                });
                self.count += 1;
            }
            _ => {}
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_local_mut(&mut self, local: &mut syn::Local) {
        let is_map = |init: &syn::LocalInit| {
            let made = &init.expr;
            quote::quote!(#made).to_string().contains("HeaderMap :: with_capacity")
        };
        if let Pat::Ident(pattern) = &mut local.pat
            && pattern.ident == HEADERS
            && local.init.as_ref().is_some_and(is_map)
        {
            pattern.ident = Ident::new("headers_", Span::call_site());
            self.count += 1;
        }
        visit_mut::visit_local_mut(self, local);
    }

    /// A visitor does not enter macros; the arguments of these are expressions.
    fn visit_macro_mut(&mut self, called: &mut syn::Macro) {
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(called.tokens.clone());
        if let Ok(mut arguments) = arguments {
            arguments.iter_mut().for_each(|argument| self.visit_expr_mut(argument));
            called.tokens = quote::quote!(#arguments);
        }
    }
}

/// Whether this is the builder of an operation, whatever its name: it has a lifetime, and nothing of the prelude has
/// one.
fn is_builder(segment: &syn::PathSegment) -> bool {
    let syn::PathArguments::AngleBracketed(arguments) = &segment.arguments else { return false };
    arguments.args.iter().any(|argument| matches!(argument, syn::GenericArgument::Lifetime(_)))
}

/// The path of this text, which is a plain one.
fn path_of(text: &str) -> syn::Path {
    let names = text.trim_start_matches("::").split("::");
    let segments = names.map(|name| syn::PathSegment::from(Ident::new(name, Span::call_site()))).collect();
    syn::Path { leading_colon: text.starts_with("::").then(Default::default), segments }
}

/// Whether an expression is this name and nothing else.
fn names(expr: &Expr, name: &str) -> bool {
    matches!(expr, Expr::Path(path) if path.path.is_ident(name))
}
