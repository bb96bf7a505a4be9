//! The input of the rules: the document, and an index of its objects by kind.

use std::collections::{BTreeMap, BTreeSet};

use super::grammar::{self, ObjectKind, ValueType};
use crate::{
    load::Document,
    node::{Node, Value},
    pointer::Pointer,
};

/// The document and an index of it.
pub struct Context<'a> {
    /// The document.
    pub document: &'a Document,
    /// Every object that is not a `$ref`, in the order of the document.
    pub(super) objects: Vec<Object<'a>>,
    /// Every `$ref`, in the order of the document.
    pub(super) references: Vec<Reference<'a>>,
    /// Where the document does not have the shape of the grammar.
    pub(super) grammar_errors: Vec<GrammarError>,
    /// For each component, and for the root as the rest of the document: the components that its `$ref`s name.
    edges: BTreeMap<Pointer, BTreeSet<Pointer>>,
}

/// An object of a known kind.
pub(super) struct Object<'a> {
    pub(super) kind: ObjectKind,
    pub(super) usage: Usage<'a>,
    pub(super) pointer: Pointer,
    pub(super) node: &'a Node,
}

/// Where an object is used. Rules on schemas need to know.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Usage<'a> {
    /// Directly in a section of `components`, under this name.
    Component(&'a str),
    /// Under this name in `properties`.
    Property(&'a str),
    Items,
    MapValue,
    AllOf,
    OneOf,
    /// The schema of a media type.
    Body,
    /// The schema of a parameter.
    Parameter,
    /// The schema of a header.
    Header,
    /// Anything else that has a name, such as a path or a status code.
    Key(&'a str),
    Other,
}

/// A `$ref`.
pub(super) struct Reference<'a> {
    /// The object around it.
    pub(super) pointer: Pointer,
    pub(super) node: &'a Node,
    pub(super) usage: Usage<'a>,
    /// What it must lead to.
    pub(super) kind: ObjectKind,
}

/// A violation of the grammar.
pub(super) struct GrammarError {
    pub(super) problem: GrammarErrorKind,
    pub(super) pointer: Pointer,
    pub(super) message: String,
    /// What was probably meant.
    pub(super) instead: Option<&'static str>,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum GrammarErrorKind {
    UnknownKey,
    WrongType,
    MissingKey,
    UnknownExtension,
    MisplacedExtension,
}

impl<'a> Context<'a> {
    /// Indexes a document. Whatever its tree looks like, this finds what can be found.
    pub fn new(document: &'a Document) -> Self {
        let mut context = Self {
            document,
            objects: Vec::new(),
            references: Vec::new(),
            grammar_errors: Vec::new(),
            edges: BTreeMap::new(),
        };
        context.object(ObjectKind::Document, Usage::Other, &Pointer::root(), &document.root);
        for reference in &context.references {
            if let Some((target, _)) = context.target(reference.node) {
                context.edges.entry(owner(&reference.pointer)).or_default().insert(target);
            }
        }
        context
    }

    /// The whole tree.
    pub(super) fn root(&self) -> &'a Node {
        &self.document.root
    }

    /// All objects of a kind.
    pub(super) fn of_kind(&self, kind: ObjectKind) -> impl Iterator<Item = &Object<'a>> {
        self.objects.iter().filter(move |object| object.kind == kind)
    }

    /// The schemas that are written out, wherever they stand.
    pub(super) fn schemas(&self) -> impl Iterator<Item = &Object<'a>> {
        self.of_kind(ObjectKind::Schema)
    }

    /// The entries of a section of `components`.
    pub(super) fn components(&self, section: &str) -> &'a [crate::node::Entry] {
        let section = self.root().get("components").and_then(|components| components.get(section));
        section.map(Node::entries).unwrap_or_default()
    }

    /// The target of a `$ref`, if the `$ref` has the accepted form and the target exists.
    pub(super) fn target(&self, node: &'a Node) -> Option<(Pointer, &'a Node)> {
        let pointer: Pointer = node.get("$ref")?.as_str()?.strip_prefix('#')?.parse().ok()?;
        let accepted = pointer.tokens().next().as_deref() == Some("components") && pointer.tokens().count() == 3;
        let found = self.root().at_pointer(&pointer)?;
        accepted.then_some((pointer, found))
    }

    /// The node after following `$ref`s; none if they have no target or form a cycle.
    pub(super) fn resolve(&self, pointer: &Pointer, node: &'a Node) -> Option<(Pointer, &'a Node)> {
        let (mut pointer, mut node) = (pointer.clone(), node);
        // A component that is itself a `$ref` is refused elsewhere, a few in a row are followed all the same.
        for _ in 0..8 {
            if node.get("$ref").is_none() {
                return Some((pointer, node));
            }
            (pointer, node) = self.target(node)?;
        }
        None
    }

    /// Like [`Context::resolve`], and through `allOf` wrappers as well: the schema of the values.
    pub(super) fn resolve_schema(&self, node: &'a Node) -> Option<&'a Node> {
        let mut node = node;
        for _ in 0..8 {
            (_, node) = self.resolve(&Pointer::root(), node)?;
            match node.get("allOf").map(Node::items) {
                Some([only]) => node = only,
                Some(_) => return None,
                None => return Some(node),
            }
        }
        None
    }

    /// The components that can be reached from these places, over any number of `$ref`s.
    pub(super) fn reachable<'p>(&self, from: impl IntoIterator<Item = &'p Pointer>) -> BTreeSet<Pointer> {
        let roots: Vec<&Pointer> = from.into_iter().collect();
        let within =
            self.references.iter().filter(|reference| roots.iter().any(|root| reference.pointer.is_within(root)));
        let mut open: Vec<Pointer> = within.filter_map(|reference| Some(self.target(reference.node)?.0)).collect();
        let mut reached = BTreeSet::new();
        while let Some(next) = open.pop() {
            if let Some(edges) = self.edges.get(&next) {
                open.extend(edges.iter().filter(|target| !reached.contains(*target)).cloned());
            }
            reached.insert(next);
        }
        reached
    }

    /// The components that each component refers to; under the root, those that the rest of the document refers to.
    pub(super) const fn edges(&self) -> &BTreeMap<Pointer, BTreeSet<Pointer>> {
        &self.edges
    }

    fn grammar_error(&mut self, problem: GrammarErrorKind, pointer: &Pointer, message: String) {
        self.grammar_errors.push(GrammarError { problem, pointer: pointer.clone(), message, instead: None });
    }

    /// A key that is not known, perhaps misspelled.
    fn unknown(
        &mut self,
        problem: GrammarErrorKind,
        pointer: &Pointer,
        message: String,
        known: impl Iterator<Item = &'static str>,
    ) {
        let key = pointer.last().unwrap_or_default().to_lowercase();
        let near = known.map(|other| (strsim::damerau_levenshtein(&key, &other.to_lowercase()), other));
        // One letter in three may be wrong: `summery` is a `summary`, `id` is not an `in`.
        let instead = near.min().filter(|(distance, other)| distance * 3 < other.len()).map(|(_, other)| other);
        self.grammar_errors.push(GrammarError { problem, pointer: pointer.clone(), message, instead });
    }

    fn object(&mut self, kind: ObjectKind, usage: Usage<'a>, pointer: &Pointer, node: &'a Node) {
        let Some(entries) = node.as_map() else {
            let message = format!("{} must be an object, not {}", kind.noun(), node.value.kind());
            self.grammar_error(GrammarErrorKind::WrongType, pointer, message);
            return;
        };
        self.objects.push(Object { kind, usage, pointer: pointer.clone(), node });
        let fields = grammar::fields(kind);
        for entry in entries {
            let at = pointer.key(&entry.key);
            if entry.key.starts_with("x-") {
                self.extension(kind, &entry.key, &at, &entry.value);
            } else if let Some(field) = fields.iter().find(|field| field.key == entry.key) {
                self.value(field.value_type, kind, field.key, &at, &entry.value);
            } else if let Some(value_type) = grammar::entries(kind) {
                self.value(value_type, kind, &entry.key, &at, &entry.value);
            } else {
                let message = format!("{} has no key `{}` in the accepted subset", kind.noun(), entry.key);
                let known = fields.iter().map(|field| field.key).filter(|key| node.get(key).is_none());
                self.unknown(GrammarErrorKind::UnknownKey, &at, message, known);
            }
        }
        for field in fields.iter().filter(|field| field.required && node.get(field.key).is_none()) {
            let message = format!("{} needs the key `{}`", kind.noun(), field.key);
            self.grammar_error(GrammarErrorKind::MissingKey, pointer, message);
        }
    }

    fn extension(&mut self, kind: ObjectKind, key: &str, pointer: &Pointer, node: &'a Node) {
        let Some(known) = grammar::EXTENSIONS.iter().find(|known| known.key == key) else {
            let message = format!("the extension `{key}` is not one of the documented ones");
            let known = grammar::EXTENSIONS.iter().map(|known| known.key);
            self.unknown(GrammarErrorKind::UnknownExtension, pointer, message, known);
            return;
        };
        if !known.on.is_empty() && !known.on.contains(&kind) {
            let message = format!("the extension `{key}` has no meaning on {}", kind.noun());
            self.grammar_error(GrammarErrorKind::MisplacedExtension, pointer, message);
        }
        self.value(known.value_type, kind, known.key, pointer, node);
    }

    fn value(&mut self, value_type: ValueType, holder: ObjectKind, key: &'a str, pointer: &Pointer, node: &'a Node) {
        let fits = match value_type {
            ValueType::Anything => true,
            ValueType::Text => node.as_str().is_some(),
            ValueType::Flag => node.as_bool().is_some(),
            ValueType::Number => matches!(node.value, Value::Number(_)),
            ValueType::Count => matches!(&node.value, Value::Number(number) if number.is_u64()),
            ValueType::Texts => node.as_list().is_some_and(|items| items.iter().all(|item| item.as_str().is_some())),
            ValueType::Values => node.as_list().is_some(),
            ValueType::TextMap => {
                node.as_map().is_some_and(|entries| entries.iter().all(|entry| entry.value.as_str().is_some()))
            }
            // `object` reports what is not an object.
            ValueType::One(_) | ValueType::OneOrRef(_) => true,
            ValueType::SchemaOrFlag => node.as_map().is_some() || node.as_bool().is_some(),
            ValueType::List(_) | ValueType::ListOrRef(_) => node.as_list().is_some(),
            ValueType::Map(_) | ValueType::MapOrRef(_) => node.as_map().is_some(),
        };
        if !fits {
            let message = format!("`{key}` must be {}, not {}", value_type.noun(), node.value.kind());
            self.grammar_error(GrammarErrorKind::WrongType, pointer, message);
            return;
        }
        let usage = usage(holder, key);
        match value_type {
            ValueType::One(kind) => self.object(kind, usage, pointer, node),
            ValueType::OneOrRef(kind) => self.object_or_ref(kind, usage, pointer, node),
            ValueType::SchemaOrFlag if node.as_map().is_some() => {
                self.object_or_ref(ObjectKind::Schema, usage, pointer, node);
            }
            ValueType::List(kind) => {
                for (index, item) in node.items().iter().enumerate() {
                    self.object(kind, usage, &pointer.index(index), item);
                }
            }
            ValueType::ListOrRef(kind) => {
                for (index, item) in node.items().iter().enumerate() {
                    self.object_or_ref(kind, usage, &pointer.index(index), item);
                }
            }
            ValueType::Map(kind) => {
                for entry in node.entries() {
                    self.object(kind, named_usage(holder, key, &entry.key), &pointer.key(&entry.key), &entry.value);
                }
            }
            ValueType::MapOrRef(kind) => {
                for entry in node.entries() {
                    let usage = named_usage(holder, key, &entry.key);
                    self.object_or_ref(kind, usage, &pointer.key(&entry.key), &entry.value);
                }
            }
            _ => {}
        }
    }

    fn object_or_ref(&mut self, kind: ObjectKind, usage: Usage<'a>, pointer: &Pointer, node: &'a Node) {
        if node.get("$ref").is_some() {
            self.references.push(Reference { pointer: pointer.clone(), node, usage, kind });
        } else {
            self.object(kind, usage, pointer, node);
        }
    }
}

fn usage<'a>(holder: ObjectKind, key: &'a str) -> Usage<'a> {
    match (holder, key) {
        (ObjectKind::Schema, "items") => Usage::Items,
        (ObjectKind::Schema, "additionalProperties") => Usage::MapValue,
        (ObjectKind::Schema, "allOf") => Usage::AllOf,
        (ObjectKind::Schema, "oneOf") => Usage::OneOf,
        (ObjectKind::MediaType, "schema") => Usage::Body,
        (ObjectKind::Parameter, "schema") => Usage::Parameter,
        (ObjectKind::Header, "schema") => Usage::Header,
        (ObjectKind::PathItem | ObjectKind::Callback, method) => Usage::Key(method),
        _ => Usage::Other,
    }
}

fn named_usage<'a>(holder: ObjectKind, key: &str, name: &'a str) -> Usage<'a> {
    match (holder, key) {
        (ObjectKind::Components, _) => Usage::Component(name),
        (ObjectKind::Schema, "properties") => Usage::Property(name),
        _ => Usage::Key(name),
    }
}

/// The component that a place belongs to, or the root.
fn owner(pointer: &Pointer) -> Pointer {
    let tokens: Vec<_> = pointer.tokens().take(3).collect();
    match tokens.as_slice() {
        [first, section, name] if first == "components" => {
            Pointer::root().join([first, section, name].map(AsRef::as_ref))
        }
        _ => Pointer::root(),
    }
}
