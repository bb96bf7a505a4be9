//! The patches inside of items: what progenitor writes for each operation, parameter and answer.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};
use syn::visit_mut::{self, VisitMut};
use syn::{Attribute, Expr, Item, Stmt, parse_quote};

use super::docs::{line_docs, operation_docs};
use crate::markdown::for_rustdoc;
use crate::model::{Model, Operation, field, is_trait_method, type_name};

/// Makes the patches inside of items, and counts them.
pub(super) struct PatchVisitor<'a> {
    model: &'a Model,
    /// By the name of the builder, since every method of every builder asks.
    operations: HashMap<String, &'a Operation>,
    pub(super) api_versions: usize,
    pub(super) unexpected: usize,
    pub(super) successes: usize,
    pub(super) conversions: usize,
    /// Setters with the docs of their parameters.
    pub(super) documented: usize,
    /// Methods of the client with the docs of their operations.
    pub(super) operation_docs: usize,
    pub(super) builders: usize,
    pub(super) deprecated: usize,
    pub(super) paths: usize,
    pub(super) comments: usize,
    /// Bodies that are sent as a form: not an edit, but they need a trait of the runtime.
    pub(super) forms: usize,
}

impl<'a> PatchVisitor<'a> {
    pub(super) fn new(model: &'a Model) -> Self {
        let operations = model.operations.iter().map(|operation| (builder_name(&operation.id), operation)).collect();
        Self {
            model,
            operations,
            api_versions: 0,
            unexpected: 0,
            successes: 0,
            conversions: 0,
            documented: 0,
            operation_docs: 0,
            builders: 0,
            deprecated: 0,
            paths: 0,
            comments: 0,
            forms: 0,
        }
    }

    /// Whether the method of a builder is a deprecated parameter, or, without a builder, that of the client a
    /// deprecated operation.
    fn is_deprecated(&self, builder: Option<&str>, method: &str) -> bool {
        let is = |name: &str| plain(name) == plain(method);
        let Some(builder) = builder else {
            return self.model.operations.iter().any(|operation| operation.deprecated && is(&field(&operation.id)));
        };
        let parameters = self.operations.get(builder).into_iter().flat_map(|operation| &operation.parameters);
        parameters.filter(|parameter| parameter.deprecated).any(|parameter| is(&parameter.rust))
    }

    /// The docs of the client's method for an operation.
    fn operation_docs(&self, method: &str) -> Option<String> {
        let is = |operation: &&Operation| plain(&field(&operation.id)) == plain(method);
        let operation = self.model.operations.iter().find(is)?;
        Some(operation_docs(operation, &builder_name(&operation.id)))
    }

    /// The docs of a setter of an operation's builder.
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
            && let Some(last) = ty.path.segments.last()
        {
            // The builder of an operation `client` has the name of the client, but also a lifetime.
            let is_client = last.ident == "Client" && last.arguments.is_empty();
            let builder = if is_client { None } else { Some(last.ident.to_string()) };
            for inner in &mut item.items {
                let syn::ImplItem::Fn(method) = inner else { continue };
                let name = method.sig.ident.to_string();
                if self.is_deprecated(builder.as_deref(), &name) {
                    method.attrs.push(parse_quote! { #[deprecated] });
                    self.deprecated += 1;
                }
                if is_trait_method(&name) {
                    let reason = "the name is that of the document";
                    method.attrs.push(parse_quote! { #[allow(clippy::should_implement_trait, reason = #reason)] });
                }
                if let Some(docs) = self.operation_docs(&name).filter(|_| is_client) {
                    method.attrs.retain(|attribute| !attribute.path().is_ident("doc"));
                    method.attrs.insert(0, parse_quote! { #[doc = #docs] });
                    self.operation_docs += 1;
                } else if let Some(docs) = builder.as_deref().and_then(|builder| self.docs(builder, &name)) {
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
        // Only setters have one argument; the text of other, long methods is not produced.
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

/// A setter: `V: TryInto<T>` gets `V::Error: Display`, and the error is the field's name and the text of the cause.
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
