//! Named edits of progenitor's output.
//!
//! Each edit says how often it has to match, so that a progenitor that writes something else is noticed at once.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Expr, Item, Stmt, parse_quote};

use crate::emit::CratePaths;
use crate::emit::code::wrap;
use crate::markdown::for_rustdoc;
use crate::model::{Model, Operation, field, type_name};

use super::qualify::qualify;

/// A named edit of progenitor's output.
pub struct Patch {
    /// Its name, as reports spell it.
    pub id: &'static str,
    /// Why the output is not used as it is.
    pub reason: &'static str,
}

/// Every edit, in the order in which they are made.
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

/// How often each edit was made, in the order of [`PATCHES`].
pub type PatchCounts = Vec<usize>;

/// Makes all edits.
pub fn apply(mut file: syn::File, model: &Model, crate_paths: &CratePaths) -> Result<(syn::File, PatchCounts), String> {
    let (operations, setters) = (model.operations.len(), setters(model));
    let type_modules = remove_types(&mut file)?;
    let clients = remove_client(&mut file);
    let mut visitor = PatchVisitor::new(model);
    visitor.visit_file_mut(&mut file);
    let forms = visitor.forms > 0;
    let qualified = qualify(&mut file);
    // Each edit, how often it was made, and how often it has to be; none where any number will do.
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

/// Takes progenitor's own types out, of which there must be none; says how many modules of them there were.
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

/// Takes progenitor's own client out; says how many items that were.
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

struct PatchVisitor<'a> {
    model: &'a Model,
    /// By the name of the builder, since every method of every builder asks.
    operations: HashMap<String, &'a Operation>,
    api_versions: usize,
    unexpected: usize,
    successes: usize,
    conversions: usize,
    documented: usize,
    builders: usize,
    deprecated: usize,
    paths: usize,
    comments: usize,
    /// Bodies that are sent as a form: not an edit, but they need a trait of the runtime.
    forms: usize,
}

impl<'a> PatchVisitor<'a> {
    fn new(model: &'a Model) -> Self {
        let operations = model.operations.iter().map(|operation| (builder_name(&operation.id), operation)).collect();
        Self {
            model,
            operations,
            api_versions: 0,
            unexpected: 0,
            successes: 0,
            conversions: 0,
            documented: 0,
            builders: 0,
            deprecated: 0,
            paths: 0,
            comments: 0,
            forms: 0,
        }
    }

    /// Whether the method of the client is a deprecated operation, or that of a builder a deprecated parameter.
    fn is_deprecated(&self, ty: &str, method: &str) -> bool {
        let is = |name: &str| plain(name) == plain(method);
        if ty == "Client" {
            return self.model.operations.iter().any(|operation| operation.deprecated && is(&field(&operation.id)));
        }
        let parameters = self.operations.get(ty).into_iter().flat_map(|operation| &operation.parameters);
        parameters.filter(|parameter| parameter.deprecated).any(|parameter| is(&parameter.rust))
    }

    /// What the document says about a setter of an operation's builder.
    fn docs(&self, builder: &str, setter: &str) -> Option<String> {
        let operation = *self.operations.get(builder)?;
        if setter == "body" && operation.body.is_some() {
            return Some(for_rustdoc(self.model.body_docs(operation).unwrap_or("The body.")).into_owned());
        }
        let parameter = operation.parameters.iter().find(|parameter| plain(&parameter.rust) == plain(setter))?;
        Some(for_rustdoc(&parameter.docs).into_owned())
    }
}

impl VisitMut for PatchVisitor<'_> {
    fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
        item.attrs.push(parse_quote! { #[must_use = "nothing is sent before `send().await`"] });
        self.builders += 1;
        visit_mut::visit_item_struct_mut(self, item);
    }

    fn visit_item_impl_mut(&mut self, item: &mut syn::ItemImpl) {
        if let syn::Type::Path(ty) = item.self_ty.as_ref()
            && let Some(builder) = ty.path.segments.last().map(|segment| segment.ident.to_string())
        {
            for inner in &mut item.items {
                let syn::ImplItem::Fn(method) = inner else { continue };
                let name = method.sig.ident.to_string();
                if self.is_deprecated(&builder, &name) {
                    method.attrs.push(parse_quote! { #[deprecated] });
                    self.deprecated += 1;
                }
                if let Some(docs) = self.docs(&builder, &name) {
                    method.attrs.push(parse_quote! { #[doc = #docs] });
                    self.documented += 1;
                } else if name == "new" {
                    method.attrs.push(parse_quote! { #[doc = " A call with nothing set."] });
                }
            }
        }
        visit_mut::visit_item_impl_mut(self, item);
    }

    fn visit_expr_mut(&mut self, expr: &mut Expr) {
        if let Expr::MethodCall(call) = expr {
            self.forms += usize::from(call.method == "form_urlencoded");
        }
        if let Expr::Call(call) = expr
            && is_path(&call.func, &["Error", "UnexpectedResponse"])
        {
            // Not always `response`: progenitor evades parameters of that name.
            let response = &call.args;
            *expr = parse_quote! { Error::unexpected(#response).await };
            self.unexpected += 1;
        }
        visit_mut::visit_expr_mut(self, expr);
    }

    fn visit_lit_str_mut(&mut self, text: &mut syn::LitStr) {
        if let Some(field) = text.value().strip_suffix(" was not initialized") {
            *text = syn::LitStr::new(&format!("{}: is required and was not set", plain(field)), text.span());
        }
    }

    fn visit_arm_mut(&mut self, arm: &mut syn::Arm) {
        if let syn::Pat::Lit(status) = &arm.pat
            && let syn::Lit::Int(number) = &status.lit
            && number.base10_parse::<u16>().is_ok_and(|number| (200..300).contains(&number))
        {
            arm.pat = parse_quote! { 200u16..=299u16 };
            self.successes += 1;
        }
        visit_mut::visit_arm_mut(self, arm);
    }

    fn visit_item_mod_mut(&mut self, module: &mut syn::ItemMod) {
        // Inside `mod builder`: what is imported there comes from the hand-written runtime, not from progenitor's.
        if let Some((_, items)) = &mut module.content {
            items.retain(
                |item| !matches!(item, Item::Use(item) if quote::quote!(#item).to_string().contains("ClientHooks")),
            );
        }
        visit_mut::visit_item_mod_mut(self, module);
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        if path.segments.first().is_some_and(|first| first.ident == "progenitor_client") {
            let rest: Vec<_> = path.segments.iter().skip(1).cloned().collect();
            *path = parse_quote! { runtime };
            path.segments.extend(rest);
            self.paths += 1;
        }
        visit_mut::visit_path_mut(self, path);
    }

    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        let before = block.stmts.len();
        block.stmts.retain(|statement| !sends_version(statement));
        let removed = before - block.stmts.len();
        if removed > 0 {
            self.api_versions += removed;
            if !appends(block) {
                drop_header_map(block);
            }
        }
        visit_mut::visit_block_mut(self, block);
    }

    fn visit_impl_item_fn_mut(&mut self, method: &mut syn::ImplItemFn) {
        // Setters alone take one argument; the text of the long ones is not asked for.
        if method.sig.inputs.len() == 2 && quote::quote!(#method).to_string().contains("map_err (| _ |") {
            keep_reason(method);
            self.conversions += 1;
        }
        visit_mut::visit_impl_item_fn_mut(self, method);
    }

    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        let before = attributes.len();
        *attributes = std::mem::take(attributes).into_iter().flat_map(line_docs).collect();
        self.comments += usize::from(attributes.len() > before);
    }
}

/// What progenitor calls the builder of an operation. One type name is a keyword.
fn builder_name(id: &str) -> String {
    let name = type_name(id);
    if name == "Self" { "Self_".to_owned() } else { name }
}

/// A keyword as the document spells it: Rust's own escape is `r#type`, progenitor's is `type_`.
fn plain(name: &str) -> &str {
    name.trim_start_matches("r#").trim_end_matches('_')
}

/// Whether an expression is this path and nothing else.
fn is_path(expr: &Expr, names: &[&str]) -> bool {
    let Expr::Path(syn::ExprPath { path, .. }) = expr else { return false };
    path.segments.len() == names.len() && path.segments.iter().zip(names).all(|(segment, name)| segment.ident == name)
}

/// Whether a statement puts the header `api-version` into the map. Texts of whole functions would cost more than
/// everything else that is done with them.
fn sends_version(statement: &Stmt) -> bool {
    let Stmt::Expr(Expr::MethodCall(call), _) = statement else { return false };
    call.method == "append" && quote::quote!(#call).to_string().contains("\"api-version\"")
}

/// Whether a block puts any header into a map.
fn appends(block: &mut syn::Block) -> bool {
    struct AppendFinder(bool);
    impl VisitMut for AppendFinder {
        fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
            self.0 |= call.method == "append";
            visit_mut::visit_expr_method_call_mut(self, call);
        }
    }
    let mut found = AppendFinder(false);
    found.visit_block_mut(block);
    found.0
}

/// Without header parameters there is no map to make and to merge.
fn drop_header_map(block: &mut syn::Block) {
    block.stmts.retain(|statement| !matches!(statement, Stmt::Local(local) if binds(local, "header_map")));
    struct HeaderMapRemover;
    impl VisitMut for HeaderMapRemover {
        fn visit_expr_mut(&mut self, expr: &mut Expr) {
            if let Expr::MethodCall(call) = expr
                && call.method == "headers"
            {
                *expr = (*call.receiver).clone();
            }
            visit_mut::visit_expr_mut(self, expr);
        }
    }
    HeaderMapRemover.visit_block_mut(block);
}

fn binds(local: &syn::Local, name: &str) -> bool {
    matches!(&local.pat, syn::Pat::Ident(pattern) if pattern.ident == name)
}

/// A setter: `V: TryInto<T>` gains `V::Error: Display`, and the text of the error is kept behind the field's name.
fn keep_reason(method: &mut syn::ImplItemFn) {
    if let Some(clause) = &mut method.sig.generics.where_clause {
        clause.predicates.push(parse_quote! { V::Error: ::std::fmt::Display });
    }
    let field = method.sig.ident.to_string();
    let format = format!("{}: {{reason}}", plain(&field));
    let reason = Ident::new("reason", Span::call_site());
    struct ErrorMapper(Expr);
    impl VisitMut for ErrorMapper {
        fn visit_expr_method_call_mut(&mut self, call: &mut syn::ExprMethodCall) {
            if call.method == "map_err" {
                call.args = [self.0.clone()].into_iter().collect();
            }
            visit_mut::visit_expr_method_call_mut(self, call);
        }
    }
    ErrorMapper(parse_quote! { |#reason| format!(#format) }).visit_block_mut(&mut method.block);
}

/// `#[doc = "two\nlines"]` becomes one attribute a line.
fn line_docs(attribute: Attribute) -> Vec<Attribute> {
    let syn::Meta::NameValue(pair) = &attribute.meta else { return vec![attribute] };
    let Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = &pair.value else { return vec![attribute] };
    if !pair.path.is_ident("doc") {
        return vec![attribute];
    }
    let text = text.value();
    // rustdoc strips one blank from every line; progenitor's texts come without it.
    let blank = if text.starts_with(' ') { "" } else { " " };
    let attribute = |line: String| {
        let line = if line.is_empty() { line } else { format!("{blank}{line}") };
        let lit = syn::Lit::Str(syn::LitStr::new(&line, Span::call_site()));
        let value = syn::ExprLit { attrs: Vec::new(), lit };
        let meta = syn::MetaNameValue { value: Expr::Lit(value), ..pair.clone() };
        Attribute { meta: syn::Meta::NameValue(meta), ..attribute.clone() }
    };
    // Comments stand eight columns in at most.
    let mut lines = wrap(&indent_arguments(&text), 108);
    if lines.is_empty() {
        lines.push(String::new());
    }
    lines.into_iter().map(attribute).collect()
}

/// progenitor lists the parameters with their descriptions; what follows the first line of one belongs to its item.
fn indent_arguments(text: &str) -> String {
    let mut listed = false;
    let lines = text.lines().map(|line| {
        let item = line.starts_with("- `") || line.is_empty() || line == "```ignore";
        let indented = listed && !item;
        // The example ends the list, and is the last thing there is.
        listed = (listed && line != "```ignore") || line.trim() == "Arguments:";
        if indented { format!("  {line}") } else { line.to_owned() }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// How the first line of an item begins.
const STARTS: &[&str] = &["///", "#[", "pub ", "impl", "fn ", "async fn "];

/// Puts a blank line between items; prettyplease writes none.
pub fn space_out(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len() + text.len() / 20);
    let mut previous = "";
    for line in text.lines() {
        let ended = previous.trim_start();
        if (ended.trim_end() == "}" || ended.starts_with("use "))
            && indent(line) == indent(previous)
            && STARTS.iter().any(|start| line.trim_start().starts_with(start))
        {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        previous = line;
    }
    spaced
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start().len()
}
