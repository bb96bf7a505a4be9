//! The identifiers that generated code uses of its own accord.

use std::collections::BTreeSet;
use std::path::Path;

use proc_macro2::{Spacing, TokenStream, TokenTree};
use smartassist_codegen::model::{Model, Operation, Shape, constant, field, type_name};
use smartassist_codegen::plan;
use smartassist_codegen::project::{OutputKind, Project, Target};

/// The identifiers of some code.
#[derive(Default)]
pub struct Found {
    /// All of them.
    pub all: BTreeSet<String>,
    /// Those that are not looked up in something else, behind a dot or a path: what they mean depends on where they
    /// are.
    pub bare: BTreeSet<String>,
}

impl Found {
    fn append(&mut self, mut other: Self) {
        self.all.append(&mut other.all);
        self.bare.append(&mut other.bare);
    }
}

/// Identifiers, by the part of the code.
#[derive(Default)]
pub struct Identifiers {
    /// Of the types, and of the macros and the root of their crate.
    pub types: Found,
    /// Of the client, and of the root of its crate.
    pub client: Found,
    /// Of the server stub, and of the root of its crate.
    pub server: Found,
    /// The methods of the client that are written by hand.
    pub methods: BTreeSet<String>,
}

/// The identifiers of all generated code but that of the fixture itself, without those that come from its documents.
pub fn used(root: &Path) -> Identifiers {
    let mut used = Identifiers::default();
    for target in Project::at(root).documents.iter() {
        let own = own_names(root, target);
        for folder in &target.folders {
            let into = match folder.kind {
                OutputKind::Types => &mut used.types,
                OutputKind::Client => &mut used.client,
                OutputKind::Server => &mut used.server,
                OutputKind::ClientTable | OutputKind::Rows => continue,
            };
            for entry in std::fs::read_dir(root.join(&folder.path)).unwrap() {
                let mut found = identifiers_of(&entry.unwrap().path());
                found.all.retain(|name| !own.contains(name));
                found.bare.retain(|name| !own.contains(name));
                into.append(found);
            }
        }
    }
    for macros in ["enums", "integer", "schema_macros", "sequence", "text", "union"] {
        let path = root.join(format!("crates/types/src/support/{macros}.rs"));
        used.types.append(identifiers_of(&path));
    }
    for (krate, into) in [("types", &mut used.types), ("client", &mut used.client), ("server", &mut used.server)] {
        into.append(identifiers_of(&root.join(format!("crates/{krate}/src/lib.rs"))));
    }
    used.client.append(identifiers_of(&root.join("crates/client/src/runtime.rs")));
    used.methods = client_methods(root);
    used
}

fn identifiers_of(path: &Path) -> Found {
    let text = std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut found = Found::default();
    collect(tokens, &mut found);
    found
}

fn collect(tokens: TokenStream, found: &mut Found) {
    let (mut before, mut is_joined) = (String::new(), false);
    for token in tokens {
        let text = token.to_string();
        let is_joint = matches!(&token, TokenTree::Punct(mark) if mark.spacing() == Spacing::Joint);
        match token {
            TokenTree::Group(group) => collect(group.stream(), found),
            TokenTree::Ident(_) => {
                let name = text.trim_start_matches("r#").to_owned();
                if before != "." && before != "::" {
                    found.bare.insert(name.clone());
                }
                found.all.insert(name);
            }
            _ => {}
        }
        before = if is_joined { before + &text } else { text };
        is_joined = is_joint;
    }
}

/// What the names of a document become in Rust.
fn own_names(root: &Path, target: &Target) -> BTreeSet<String> {
    let document = plan::document(&Project::at(root), target).unwrap_or_else(|_| panic!("{}", target.document));
    let model = Model::read(&document.json).unwrap();
    let mut names = BTreeSet::new();
    for def in &model.types {
        names.extend([def.name.clone(), format!("{}Builder", def.name), constant(&def.name)]);
        match &def.shape {
            Shape::Object { fields, .. } => {
                let fields = fields.iter().map(|field| field.rust.trim_start_matches("r#"));
                names.extend(
                    fields.flat_map(|name| [name.to_owned(), format!("{name}_null"), format!("{name}_or_default")]),
                );
            }
            Shape::Closed(words) | Shape::Open(words) => names.extend(words.iter().map(|word| word.variant.clone())),
            Shape::Union(branches) => names.extend(branches.iter().map(|branch| branch.variant.clone())),
            _ => {}
        }
    }
    let callbacks = model.callbacks.iter().map(|callback| &callback.operation);
    model.operations.iter().chain(callbacks).for_each(|operation| own_of_operation(operation, &mut names));
    names
}

fn own_of_operation(operation: &Operation, names: &mut BTreeSet<String>) {
    let (id, name) = (field(&operation.id), type_name(&operation.id));
    let id = id.trim_start_matches("r#");
    names.extend([id.to_owned(), format!("handle_{id}"), format!("{id}_router"), constant(id), name.clone()]);
    names.extend(["Input", "Response", "Receiver"].map(|suffix| format!("{name}{suffix}")));
    for parameter in &operation.parameters {
        let name = parameter.rust.trim_start_matches("r#");
        names.extend([name.to_owned(), format!("{name}_")]);
    }
    names.extend(operation.responses.iter().flat_map(|response| &response.headers).map(|header| header.rust.clone()));
}

/// The types and traits that the root of the types crate exports by name.
pub fn exported_types(root: &Path) -> BTreeSet<String> {
    fn names(tree: &syn::UseTree, found: &mut BTreeSet<String>) {
        match tree {
            syn::UseTree::Path(path) => names(&path.tree, found),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| names(tree, found)),
            syn::UseTree::Name(name) => drop(found.insert(name.ident.to_string())),
            syn::UseTree::Rename(name) => drop(found.insert(name.rename.to_string())),
            syn::UseTree::Glob(_) => {}
        }
    }
    let mut found = BTreeSet::new();
    for item in file(&root.join("crates/types/src/lib.rs")).items {
        if let syn::Item::Use(item) = item {
            names(&item.tree, &mut found);
        }
    }
    found.retain(|name| name.starts_with(char::is_uppercase));
    found
}

/// The methods of the client that are written by hand.
pub fn client_methods(root: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let folder = root.join("crates/client/src");
    let files = smartassist_codegen::disk::files(&folder).unwrap();
    for path in files.iter().filter(|path| path.ends_with(".rs") && !path.contains("generated/")) {
        for item in file(&folder.join(path)).items {
            let syn::Item::Impl(item) = item else { continue };
            let is_client = matches!(&*item.self_ty, syn::Type::Path(ty) if ty.path.is_ident("Client"));
            if !is_client || item.trait_.is_some() {
                continue;
            }
            found.extend(item.items.iter().filter_map(|item| match item {
                syn::ImplItem::Fn(method) => Some(method.sig.ident.to_string()),
                _ => None,
            }));
        }
    }
    found
}

fn file(path: &Path) -> syn::File {
    syn::parse_file(&std::fs::read_to_string(path).unwrap()).unwrap()
}
