//! Named patches of progenitor's output.
//!
//! Each patch has an expected number of matches, so that a change of progenitor's output is noticed at once.

mod docs;
mod visitor;

use syn::visit_mut::VisitMut as _;
use syn::{Item, parse_quote};

use self::visitor::PatchVisitor;
use crate::model::Model;
use crate::project::CratePaths;

use super::qualify::qualify;

/// A named patch of progenitor's output.
pub struct Patch {
    /// Its name, as reports spell it.
    pub id: &'static str,
    /// Why the output is not used as it is.
    pub reason: &'static str,
}

/// Every patch, in the order in which they are applied.
pub const PATCHES: &[Patch] = &[
    Patch {
        id: "shared-types",
        reason: "the types come from the types crate, shared with server and receiver; progenitor's own module has to be empty",
    },
    Patch {
        id: "own-client",
        reason: "the client is written by hand: tokens, environments, TLS and tracing are not progenitor's business, and \
                 its constructor unwraps",
    },
    Patch {
        id: "own-runtime",
        reason: "errors have to keep status, headers and body, whatever a server answers; progenitor-client's lose them",
    },
    Patch {
        id: "no-api-version-header",
        reason: "the vendor knows no such header, and progenitor has no switch for it",
    },
    Patch {
        id: "conversion-errors-keep-their-reason",
        reason: "a caller has to learn which constraint a value breaks, not only that a conversion failed",
    },
    Patch {
        id: "unexpected-answers-are-read",
        reason: "an answer that the document does not describe is what people need most when something is wrong; its body \
                 has to be read before the error is handed on",
    },
    Patch {
        id: "any-2xx-is-success",
        reason: "the vendor documents no success status; what it answers once a phone rings must not look like a failure",
    },
    Patch {
        id: "setters-are-documented",
        reason: "the document describes every parameter; an editor should show it where it is typed",
    },
    Patch {
        id: "operations-are-documented-once",
        reason: "progenitor repeats the description of every parameter at the method of the client; the setters have them",
    },
    Patch {
        id: "builders-must-be-used",
        reason: "a call that is built and never sent is a mistake that the compiler can find",
    },
    Patch {
        id: "deprecation",
        reason: "progenitor drops `deprecated`; the compiler should say it to who writes the call",
    },
    Patch {
        id: "paths-are-full",
        reason: "an operation may be called like anything of the prelude or of the runtime, and a parameter like a local \
                 variable",
    },
    Patch { id: "line-docs", reason: "block doc comments change their text when they are formatted" },
];

/// How often each patch was applied, in the order of [`PATCHES`].
pub type PatchCounts = Vec<usize>;

/// Applies all patches.
pub fn apply(mut file: syn::File, model: &Model, crate_paths: &CratePaths) -> Result<(syn::File, PatchCounts), String> {
    let (operations, setters) = (model.operations.len(), setters(model));
    let type_modules = remove_types(&mut file)?;
    let clients = remove_client(&mut file);
    let mut visitor = PatchVisitor::new(model);
    visitor.visit_file_mut(&mut file);
    let forms = visitor.forms > 0;
    let qualified = qualify(&mut file);
    // Each patch, how often it was applied, and how often it has to be; none where any number is valid.
    let counts = [
        ("shared-types", type_modules, Some(1)),
        // Two imports, the struct, its constructors, two traits and the prelude.
        ("own-client", clients, Some(7)),
        // The import, and what is named by its path.
        ("own-runtime", 1 + visitor.paths, None),
        ("no-api-version-header", visitor.api_versions, Some(operations)),
        ("conversion-errors-keep-their-reason", visitor.conversions, Some(setters)),
        ("unexpected-answers-are-read", visitor.unexpected, Some(operations)),
        ("any-2xx-is-success", visitor.successes, Some(operations)),
        ("setters-are-documented", visitor.documented, Some(setters)),
        ("operations-are-documented-once", visitor.operation_docs, Some(operations)),
        ("builders-must-be-used", visitor.builders, Some(operations)),
        ("deprecation", visitor.deprecated, Some(deprecated(model))),
        ("paths-are-full", qualified, None),
        ("line-docs", visitor.comments, None),
    ];
    let made = PATCHES.iter().map(|edit| {
        let count = counts.iter().find(|(id, ..)| *id == edit.id);
        let (id, found, expected) = *count.ok_or_else(|| format!("the edit `{}` is not counted", edit.id))?;
        expect(id, found, expected.unwrap_or(found)).map(|()| found)
    });
    let made = made.collect::<Result<PatchCounts, String>>()?;
    let (types, runtime) = (path(&crate_paths.types)?, path(&crate_paths.client)?);
    let imports: [Item; 2] = [parse_quote! { use #runtime::{self, Client}; }, parse_quote! { use #types as types; }];
    import_into_builder(&mut file, forms);
    file.items.splice(0..0, imports);
    if model.has_deprecated_types() {
        let reason = "a deprecated type is a type all the same";
        file.attrs.push(parse_quote! { #![allow(deprecated, reason = #reason)] });
    }
    Ok((file, made))
}

fn import_into_builder(file: &mut syn::File, extended: bool) {
    let is_builder = |item: &&mut Item| matches!(item, Item::Mod(module) if module.ident == "builder");
    if let Some(Item::Mod(module)) = file.items.iter_mut().find(is_builder)
        && let Some((_, items)) = &mut module.content
    {
        items.insert(0, parse_quote! { use super::runtime; });
        if extended {
            items.insert(1, parse_quote! { use super::runtime::RequestBuilderExt as _; });
        }
    }
}

fn expect(edit: &str, found: usize, expected: usize) -> Result<(), String> {
    if found == expected {
        return Ok(());
    }
    Err(format!("the edit `{edit}` matched {found} times instead of {expected}; progenitor's output has changed"))
}

fn path(text: &str) -> Result<syn::Path, String> {
    syn::parse_str(text).map_err(|error| format!("`{text}` is not a Rust path: {error}"))
}

/// One setter for each parameter and body.
fn setters(model: &Model) -> usize {
    model.operations.iter().map(|operation| operation.parameters.len() + usize::from(operation.body.is_some())).sum()
}

/// One attribute for each deprecated operation and parameter.
fn deprecated(model: &Model) -> usize {
    let parameters = model.operations.iter().flat_map(|operation| &operation.parameters);
    let operations = model.operations.iter().filter(|operation| operation.deprecated).count();
    operations + parameters.filter(|parameter| parameter.deprecated).count()
}

/// Removes the module of progenitor's own types, which must be empty. Returns how many modules were removed.
fn remove_types(file: &mut syn::File) -> Result<usize, String> {
    let is_types = |item: &Item| matches!(item, Item::Mod(module) if module.ident == "types");
    let found: Vec<Item> = file.items.extract_if(.., |item| is_types(item)).collect();
    let count = found.len();
    for item in found {
        let Item::Mod(module) = item else { continue };
        for inner in module.content.iter().flat_map(|(_, items)| items) {
            let name = match inner {
                Item::Struct(item) => &item.ident,
                Item::Enum(item) => &item.ident,
                Item::Type(item) => &item.ident,
                _ => continue,
            };
            return Err(format!("progenitor made a type of its own, `{name}`; name its schema in the document"));
        }
    }
    Ok(count)
}

/// Removes progenitor's own client. Returns how many items were removed.
fn remove_client(file: &mut syn::File) -> usize {
    let before = file.items.len();
    file.items.retain(|item| match item {
        Item::Struct(item) => item.ident != "Client",
        // `ClientInfo` and `ClientHooks`, and the constructors.
        Item::Impl(item) => item.trait_.is_none() && !has_method(item, "new_with_client"),
        Item::Use(_) => false,
        Item::Mod(item) => item.ident != "prelude",
        _ => true,
    });
    before - file.items.len()
}

fn has_method(item: &syn::ItemImpl, name: &str) -> bool {
    item.items.iter().any(|inner| matches!(inner, syn::ImplItem::Fn(method) if method.sig.ident == name))
}
