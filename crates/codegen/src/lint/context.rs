//! What the rules see: the document, and an index of everything in it by kind.

use std::collections::{BTreeMap, BTreeSet};

use super::grammar::{self, Kind, Shape};
use crate::{
    load::Document,
    node::{Node, Value},
    pointer::Pointer,
};

/// What a rule sees: the document and an index of it.
pub struct Context<'a> {
    /// The document.
    pub document: &'a Document,
    /// Every object that is not a `$ref`, in the order of the document.
    pub(super) objects: Vec<Object<'a>>,
    /// Every `$ref`, in the order of the document.
    pub(super) references: Vec<Reference<'a>>,
    /// Where the document does not have the shape of the grammar.
    pub(super) misshapes: Vec<Misshape>,
    /// For each component, and for the root as the rest of the document: the components that its `$ref`s name.
    edges: BTreeMap<Pointer, BTreeSet<Pointer>>,
}

/// An object of a known kind.
pub(super) struct Object<'a> {
    pub(super) kind: Kind,
    pub(super) place: Place<'a>,
    pub(super) pointer: Pointer,
    pub(super) node: &'a Node,
}

/// Where an object is used. Rules on schemas need to know.
#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Place<'a> {
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
    /// The object that holds it.
    pub(super) pointer: Pointer,
    pub(super) node: &'a Node,
    pub(super) place: Place<'a>,
    /// What it must lead to.
    pub(super) kind: Kind,
}

/// A violation of the grammar.
pub(super) struct Misshape {
    pub(super) problem: Problem,
    pub(super) pointer: Pointer,
    pub(super) message: String,
    /// What was probably meant.
    pub(super) instead: Option<&'static str>,
}

#[derive(Copy, Clone, PartialEq, Eq, Debug)]
pub(super) enum Problem {
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
            misshapes: Vec::new(),
            edges: BTreeMap::new(),
        };
        context.object(Kind::Document, Place::Other, &Pointer::root(), &document.root);
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
    pub(super) fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Object<'a>> {
        self.objects.iter().filter(move |object| object.kind == kind)
    }

    /// The schemas that are written out, wherever they stand.
    pub(super) fn schemas(&self) -> impl Iterator<Item = &Object<'a>> {
        self.of_kind(Kind::Schema)
    }

    /// The entries of a section of `components`.
    pub(super) fn components(&self, section: &str) -> &'a [crate::node::Entry] {
        let section = self.root().get("components").and_then(|components| components.get(section));
        section.map(Node::entries).unwrap_or_default()
    }

    /// Where a `$ref` leads, if it is one of the accepted form and there is something.
    pub(super) fn target(&self, node: &'a Node) -> Option<(Pointer, &'a Node)> {
        let pointer: Pointer = node.get("$ref")?.as_str()?.strip_prefix('#')?.parse().ok()?;
        let accepted = pointer.tokens().next().as_deref() == Some("components") && pointer.tokens().count() == 3;
        let found = self.root().at_pointer(&pointer)?;
        accepted.then_some((pointer, found))
    }

    /// What stands at a place after following `$ref`s; nothing if they lead nowhere or in a circle.
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

    /// Like [`Context::resolve`], and through `allOf` wrappers as well: the schema that says what a value is.
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

    /// The components that can be reached from the given places, over any number of `$ref`s.
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

    fn misshape(&mut self, problem: Problem, pointer: &Pointer, message: String) {
        self.misshapes.push(Misshape { problem, pointer: pointer.clone(), message, instead: None });
    }

    /// A key that is not known, perhaps misspelled.
    fn unknown(
        &mut self,
        problem: Problem,
        pointer: &Pointer,
        message: String,
        known: impl Iterator<Item = &'static str>,
    ) {
        let key = pointer.last().unwrap_or_default().to_lowercase();
        let near = known.map(|other| (strsim::damerau_levenshtein(&key, &other.to_lowercase()), other));
        // One letter in three may be wrong: `summery` is a `summary`, `id` is not an `in`.
        let instead = near.min().filter(|(distance, other)| distance * 3 < other.len()).map(|(_, other)| other);
        self.misshapes.push(Misshape { problem, pointer: pointer.clone(), message, instead });
    }

    fn object(&mut self, kind: Kind, place: Place<'a>, pointer: &Pointer, node: &'a Node) {
        let Some(entries) = node.as_map() else {
            let message = format!("{} must be an object, not {}", kind.noun(), node.value.kind());
            self.misshape(Problem::WrongType, pointer, message);
            return;
        };
        self.objects.push(Object { kind, place, pointer: pointer.clone(), node });
        let fields = grammar::fields(kind);
        for entry in entries {
            let at = pointer.key(&entry.key);
            if entry.key.starts_with("x-") {
                self.extension(kind, &entry.key, &at, &entry.value);
            } else if let Some(field) = fields.iter().find(|field| field.key == entry.key) {
                self.value(field.shape, kind, field.key, &at, &entry.value);
            } else if let Some(shape) = grammar::entries(kind) {
                self.value(shape, kind, &entry.key, &at, &entry.value);
            } else {
                let message = format!("{} has no key `{}` in the accepted subset", kind.noun(), entry.key);
                let known = fields.iter().map(|field| field.key).filter(|key| node.get(key).is_none());
                self.unknown(Problem::UnknownKey, &at, message, known);
            }
        }
        for field in fields.iter().filter(|field| field.required && node.get(field.key).is_none()) {
            let message = format!("{} needs the key `{}`", kind.noun(), field.key);
            self.misshape(Problem::MissingKey, pointer, message);
        }
    }

    fn extension(&mut self, kind: Kind, key: &str, pointer: &Pointer, node: &'a Node) {
        let Some(known) = grammar::EXTENSIONS.iter().find(|known| known.key == key) else {
            let message = format!("the extension `{key}` is not one of the documented ones");
            let known = grammar::EXTENSIONS.iter().map(|known| known.key);
            self.unknown(Problem::UnknownExtension, pointer, message, known);
            return;
        };
        if !known.on.is_empty() && !known.on.contains(&kind) {
            let message = format!("the extension `{key}` has no meaning on {}", kind.noun());
            self.misshape(Problem::MisplacedExtension, pointer, message);
        }
        self.value(known.shape, kind, known.key, pointer, node);
    }

    fn value(&mut self, shape: Shape, holder: Kind, key: &'a str, pointer: &Pointer, node: &'a Node) {
        let fits = match shape {
            Shape::Anything => true,
            Shape::Text => node.as_str().is_some(),
            Shape::Flag => node.as_bool().is_some(),
            Shape::Number => matches!(node.value, Value::Number(_)),
            Shape::Count => matches!(&node.value, Value::Number(number) if number.is_u64()),
            Shape::Texts => node.as_list().is_some_and(|items| items.iter().all(|item| item.as_str().is_some())),
            Shape::Values => node.as_list().is_some(),
            Shape::TextMap => {
                node.as_map().is_some_and(|entries| entries.iter().all(|entry| entry.value.as_str().is_some()))
            }
            // Whether these are objects is said where their keys are looked at.
            Shape::One(_) | Shape::OneOrRef(_) => true,
            Shape::SchemaOrFlag => node.as_map().is_some() || node.as_bool().is_some(),
            Shape::List(_) | Shape::ListOrRef(_) => node.as_list().is_some(),
            Shape::Map(_) | Shape::MapOrRef(_) => node.as_map().is_some(),
        };
        if !fits {
            let message = format!("`{key}` must be {}, not {}", shape.noun(), node.value.kind());
            self.misshape(Problem::WrongType, pointer, message);
            return;
        }
        let place = place(holder, key);
        match shape {
            Shape::One(kind) => self.object(kind, place, pointer, node),
            Shape::OneOrRef(kind) => self.object_or_ref(kind, place, pointer, node),
            Shape::SchemaOrFlag if node.as_map().is_some() => {
                self.object_or_ref(Kind::Schema, place, pointer, node);
            }
            Shape::List(kind) => {
                for (index, item) in node.items().iter().enumerate() {
                    self.object(kind, place, &pointer.index(index), item);
                }
            }
            Shape::ListOrRef(kind) => {
                for (index, item) in node.items().iter().enumerate() {
                    self.object_or_ref(kind, place, &pointer.index(index), item);
                }
            }
            Shape::Map(kind) => {
                for entry in node.entries() {
                    self.object(kind, named_place(holder, key, &entry.key), &pointer.key(&entry.key), &entry.value);
                }
            }
            Shape::MapOrRef(kind) => {
                for entry in node.entries() {
                    let place = named_place(holder, key, &entry.key);
                    self.object_or_ref(kind, place, &pointer.key(&entry.key), &entry.value);
                }
            }
            _ => {}
        }
    }

    fn object_or_ref(&mut self, kind: Kind, place: Place<'a>, pointer: &Pointer, node: &'a Node) {
        if node.get("$ref").is_some() {
            self.references.push(Reference { pointer: pointer.clone(), node, place, kind });
        } else {
            self.object(kind, place, pointer, node);
        }
    }
}

fn place<'a>(holder: Kind, key: &'a str) -> Place<'a> {
    match (holder, key) {
        (Kind::Schema, "items") => Place::Items,
        (Kind::Schema, "additionalProperties") => Place::MapValue,
        (Kind::Schema, "allOf") => Place::AllOf,
        (Kind::Schema, "oneOf") => Place::OneOf,
        (Kind::MediaType, "schema") => Place::Body,
        (Kind::Parameter, "schema") => Place::Parameter,
        (Kind::Header, "schema") => Place::Header,
        (Kind::PathItem | Kind::Callback, method) => Place::Key(method),
        _ => Place::Other,
    }
}

fn named_place<'a>(holder: Kind, key: &str, name: &'a str) -> Place<'a> {
    match (holder, key) {
        (Kind::Components, _) => Place::Component(name),
        (Kind::Schema, "properties") => Place::Property(name),
        _ => Place::Key(name),
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
