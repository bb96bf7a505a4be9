//! Schemas: compares their names, and calls the module for each keyword.

use super::nodes::{NodeDiff, NodePair, NodeRef, name_of, same};
use super::rules;
use super::walk::Cursor;
use super::{annotations, enums_and_unions, objects, values};
use crate::node::Node;

/// A schema as it is used: the node at the place, and the target of its references. `allOf` with one item is how 3.0
/// writes a description beside a reference, so it is followed like a reference.
struct SchemaUse<'a> {
    /// From the outside in. A key of an outer layer overrides that of an inner one.
    layers: Vec<Layer<'a>>,
    /// The schema that it refers to, if it does.
    name: Option<&'a str>,
}

/// One of the nodes with keywords for the values.
#[derive(Clone)]
struct Layer<'a> {
    spot: NodeRef<'a>,
    /// The key that leads to the next layer and has no other meaning: `$ref` or `allOf`.
    step: Option<&'static str>,
}

impl<'a> Layer<'a> {
    fn get(&self, key: &str) -> Option<NodeRef<'a>> {
        self.spot.get(key).filter(|_| self.step != Some(key))
    }
}

/// The maximum number of steps; more of them are a cycle.
const MAX_STEPS: usize = 16;

impl<'a> SchemaUse<'a> {
    fn of(spot: &NodeRef<'a>, root: &'a Node, wraps: bool) -> Self {
        let (mut layers, mut name, mut next) = (Vec::new(), None, spot.clone());
        for _ in 0..MAX_STEPS {
            let only = next.get("allOf").filter(|_| wraps && parts(&next) == 1).and_then(|all| all.items().next());
            let target = next.reference().and_then(|text| text.strip_prefix('#')?.parse().ok()).and_then(|pointer| {
                let node = root.at_pointer(&pointer)?;
                Some(NodeRef { pointer, node })
            });
            let (step, inner) = match (target, only) {
                (Some(target), _) => ("$ref", target),
                (None, Some(only)) if next.reference().is_none() => ("allOf", only),
                _ => break,
            };
            name = name.or(next.reference().map(name_of).filter(|_| step == "$ref"));
            layers.push(Layer { spot: std::mem::replace(&mut next, inner), step: Some(step) });
        }
        // A reference that leads nowhere is compared as the text that it is.
        layers.push(Layer { spot: next, step: None });
        Self { layers, name }
    }

    /// The innermost node, which describes the values.
    fn inner(&self, outer: &NodeRef<'a>) -> NodeRef<'a> {
        self.layers.last().map_or_else(|| outer.clone(), |layer| layer.spot.clone())
    }

    /// The keys that lead there.
    fn steps(&self) -> Vec<Option<&'static str>> {
        self.layers.iter().map(|layer| layer.step).collect()
    }

    fn is_composed(&self) -> bool {
        self.layers.last().is_some_and(|layer| parts(&layer.spot) > 1)
    }
}

/// A schema of both documents, key by key.
pub(super) struct SchemaPair<'a> {
    place: NodePair<'a>,
    old: Vec<Layer<'a>>,
    new: Vec<Layer<'a>>,
}

impl<'a> SchemaPair<'a> {
    /// The difference of a key, in whichever layer it is.
    pub(super) fn key(&self, key: &str) -> NodeDiff<'a> {
        let first = |layers: &[Layer<'a>]| layers.iter().find_map(|layer| layer.get(key));
        NodeDiff::of(first(&self.old), first(&self.new))
    }

    /// The schemas themselves.
    pub(super) fn place(&self) -> &NodePair<'a> {
        &self.place
    }

    /// Every key of either side.
    fn keys(&self) -> Vec<&'a str> {
        let mut keys: Vec<&str> = Vec::new();
        for layer in self.new.iter().chain(&self.old) {
            for (key, _) in layer.spot.members().filter(|(key, _)| layer.step != Some(*key)) {
                if !keys.contains(&key) {
                    keys.push(key);
                }
            }
        }
        keys
    }

    /// Reports a key that has the same effect in another layer, or that overrides another value than before.
    fn moved(&self, at: &mut Cursor<'_, 'a>, key: &str) {
        let all = |layers: &[Layer<'a>]| layers.iter().map(|layer| layer.get(key)).collect::<Vec<_>>();
        let (old, new) = (all(&self.old), all(&self.new));
        let alike = |one: &Option<NodeRef<'a>>, other: &Option<NodeRef<'a>>| match (one, other) {
            (Some(one), Some(other)) => same(one.node, other.node),
            (one, other) => one.is_none() && other.is_none(),
        };
        if old.len() == new.len() && old.iter().zip(&new).all(|(old, new)| alike(old, new)) {
            return;
        }
        let (hidden_old, hidden_new) = (old.into_iter().flatten().next_back(), new.into_iter().flatten().next_back());
        match NodeDiff::of(hidden_old, hidden_new) {
            sides @ NodeDiff::Both(_) if sides.is_changed() && annotations::is_annotation(key) => {
                annotations::compare_key(at, key, &sides)
            }
            sides => {
                let (old, new) = sides.old_and_new();
                at.report_either(
                    &rules::LAYOUT_CHANGED,
                    old,
                    new,
                    format!("`{key}` has the same effect in another place"),
                );
            }
        }
    }
}

/// Compares two schemas where they are used.
pub(super) fn schema<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>) {
    if both.old.node.as_map().is_none() || both.new.node.as_map().is_none() {
        return at.require_equal(&rules::KEYWORD_CHANGED, both, "the schema is another");
    }
    let roots = at.walk.roots();
    let uses = |wraps: bool| {
        (SchemaUse::of(&both.old, roots.old.node, wraps), SchemaUse::of(&both.new, roots.new.node, wraps))
    };
    let (mut old, mut new) = uses(true);
    // A wrapper that becomes a real composition, or was one, is compared part by part.
    if old.is_composed() != new.is_composed() {
        (old, new) = uses(false);
    }
    names(at, both, &old, &new);
    for one in &old.layers {
        new.layers.iter().for_each(|other| at.walk.mark_compared(&one.spot, &other.spot));
    }
    let place = NodePair { old: old.inner(&both.old), new: new.inner(&both.new) };
    let property = both.clone();
    let schemas = SchemaPair { place, old: old.layers, new: new.layers };
    objects::names(at, &property, &schemas);
    values::absence(at, &schemas);
    if !enums_and_unions::unions(at, &schemas) {
        values::compare(at, &schemas);
    }
    let compared = [objects::NAMES, values::ABSENCE, values::OF_A_TYPE, &enums_and_unions::COMPOSITION].concat();
    for key in schemas.keys() {
        let sides = schemas.key(key);
        if !compared.contains(&key) {
            annotations::compare_key(at, key, &sides);
        }
        if !sides.is_changed() {
            schemas.moved(at, key);
        }
    }
}

/// Reports another name of the schema, which does not change the values.
fn names<'a>(at: &mut Cursor<'_, 'a>, both: &NodePair<'a>, old: &SchemaUse<'a>, new: &SchemaUse<'a>) {
    match (old.name, new.name) {
        (Some(before), Some(after)) if before != after => {
            if at.walk.is_renamed("schemas", before, after) {
                let named = both.new.resolved(at.walk.roots().new.node);
                at.report(&rules::SCHEMA_RENAMED, &named, format!("schema `{before}` → `{after}`"));
            } else {
                at.report(&rules::SCHEMA_REPLACED, &both.new, format!("schema `{before}` → `{after}`"));
            }
        }
        (Some(before), None) => {
            at.report(&rules::SCHEMA_INLINED, &both.new, format!("schema `{before}` is written out in place"));
        }
        (None, Some(after)) => {
            at.report(&rules::SCHEMA_NAMED, &both.new, format!("refers to schema `{after}`; it stood in place before"));
        }
        _ if old.steps() != new.steps() => {
            at.report(&rules::LAYOUT_CHANGED, &both.new, "`allOf` with one item, and what it holds, are the same");
        }
        _ => {}
    }
}

/// The number of schemas in `allOf`.
fn parts(spot: &NodeRef<'_>) -> usize {
    spot.node.get("allOf").map_or(0, |all| all.items().len())
}

/// The type of a schema, after following references and wrappers.
pub(super) fn type_of<'a>(spot: &NodeRef<'a>, root: &'a Node) -> Option<&'a str> {
    let used = SchemaUse::of(spot, root, true);
    used.layers.iter().find_map(|layer| layer.spot.text("type"))
}
