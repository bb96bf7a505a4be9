//! The names that hand-written code declares: types, traits, modules and constants.

use std::path::Path;

use syn::{Block, ImplItem, Item, Stmt, TraitItem, Visibility};

/// What a name is the name of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A struct, enum, union, type alias or trait.
    Type,
    /// A module, also one that is a file or a folder.
    Module,
    /// A constant or a static.
    Constant,
}

/// A name that is declared.
#[derive(Debug)]
pub struct Declared {
    /// The path below the repository, with `/`.
    pub file: String,
    /// The name.
    pub name: String,
    /// What it is the name of.
    pub kind: Kind,
    /// Whether it is `pub`; `pub(crate)` is not.
    pub is_public: bool,
}

/// Folders whose files are not ours to name: generated code, build output, and documents made of hostile names.
const LEFT_OUT: &[&str] = &["generated", "target", "hostile", "node_modules"];

/// All names of the workspace, tests, benches and examples included.
pub fn of_workspace(root: &Path) -> Vec<Declared> {
    let mut all = Vec::new();
    for folder in ["crates", "xtask", "tests"] {
        folder_names(root, &root.join(folder), &mut all);
    }
    assert!(all.len() > 1000, "only {} names were found below {}", all.len(), root.display());
    all
}

fn folder_names(root: &Path, folder: &Path, all: &mut Vec<Declared>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            if !name.starts_with('.') && !LEFT_OUT.contains(&name.as_str()) {
                folder_names(root, &path, all);
            }
        } else if name.ends_with(".rs") {
            let file = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
            all.extend(of_source(&file, &std::fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The names of one file, with that of the module that the file is.
pub fn of_source(file: &str, source: &str) -> Vec<Declared> {
    let path = Path::new(file);
    let stem = path.file_stem().unwrap().to_string_lossy().into_owned();
    let module = if stem == "mod" {
        path.parent().and_then(Path::file_name).map(|folder| folder.to_string_lossy().into_owned())
    } else {
        Some(stem)
    };
    let mut names = Names { file, all: Vec::new() };
    if let Some(module) = module {
        names.add(module, Kind::Module, false);
    }
    let parsed = syn::parse_file(source).unwrap_or_else(|error| panic!("{file}: {error}"));
    names.items(&parsed.items);
    names.all
}

struct Names<'a> {
    file: &'a str,
    all: Vec<Declared>,
}

impl Names<'_> {
    fn add(&mut self, name: String, kind: Kind, is_public: bool) {
        self.all.push(Declared { file: self.file.to_owned(), name, kind, is_public });
    }

    fn add_item(&mut self, name: &syn::Ident, kind: Kind, visibility: &Visibility) {
        self.add(name.to_string(), kind, matches!(visibility, Visibility::Public(_)));
    }

    fn items(&mut self, items: &[Item]) {
        for item in items {
            self.item(item);
        }
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Struct(item) => self.add_item(&item.ident, Kind::Type, &item.vis),
            Item::Enum(item) => self.add_item(&item.ident, Kind::Type, &item.vis),
            Item::Union(item) => self.add_item(&item.ident, Kind::Type, &item.vis),
            Item::Type(item) => self.add_item(&item.ident, Kind::Type, &item.vis),
            Item::Trait(item) => {
                self.add_item(&item.ident, Kind::Type, &item.vis);
                for part in &item.items {
                    match part {
                        TraitItem::Const(part) => self.add(part.ident.to_string(), Kind::Constant, false),
                        TraitItem::Fn(part) => part.default.iter().for_each(|block| self.block(block)),
                        _ => {}
                    }
                }
            }
            Item::Impl(item) => {
                for part in &item.items {
                    match part {
                        ImplItem::Const(part) => self.add(part.ident.to_string(), Kind::Constant, false),
                        ImplItem::Fn(part) => self.block(&part.block),
                        _ => {}
                    }
                }
            }
            Item::Fn(item) => self.block(&item.block),
            Item::Const(item) => self.add_item(&item.ident, Kind::Constant, &item.vis),
            Item::Static(item) => self.add_item(&item.ident, Kind::Constant, &item.vis),
            // A module without a body is a file, whose own name is looked at.
            Item::Mod(item) => {
                if let Some((_, items)) = &item.content {
                    self.add_item(&item.ident, Kind::Module, &item.vis);
                    self.items(items);
                }
            }
            _ => {}
        }
    }

    /// Items that a function declares at the top of its body or of a block in it.
    fn block(&mut self, block: &Block) {
        for statement in &block.stmts {
            if let Stmt::Item(item) = statement {
                self.item(item);
            }
        }
    }
}
