//! Schemas: what they are called, and which module compares what they say.

use super::rules;
use super::spot::{Both, Sides, Spot, name_of};
use super::walk::At;
use super::{choices, objects, values, wording};
use crate::node::Node;

/// A schema as it is used: what stands at the place, and what it leads to. `allOf` with one item is how 3.0 writes a
/// description beside a reference, so it is looked through.
struct Use<'a> {
    own: Option<Spot<'a>>,
    target: Option<Spot<'a>>,
    name: Option<&'a str>,
    is_wrapped: bool,
}

impl<'a> Use<'a> {
    fn of(spot: &Spot<'a>, root: &'a Node, wraps: bool) -> Self {
        let leads = |from: &Spot<'a>| {
            let target = from.resolved(root);
            (target.reference().is_none()).then_some((target, from.reference().map(name_of)))
        };
        let only = spot.get("allOf").filter(|_| wraps).and_then(|all| all.items().next());
        let is_wrapped = spot.reference().is_none() && only.is_some();
        let found = if is_wrapped { only.as_ref().and_then(leads) } else { leads(spot) };
        match found.filter(|_| is_wrapped || spot.reference().is_some()) {
            Some((target, name)) => {
                // What stands beside a reference is ignored by 3.0 and read by some tools, so it counts.
                let own = (is_wrapped || spot.node.entries().len() > 1).then(|| spot.clone());
                Self { own, target: Some(target), name, is_wrapped }
            }
            // It stands for itself; a reference that leads nowhere is compared as the text that it is.
            None => Self { own: Some(spot.clone()), target: None, name: None, is_wrapped: false },
        }
    }

    /// What the use says, from the outside in, without what is compared on its own.
    fn layers(&self, with_target: bool) -> Vec<Spot<'a>> {
        let target = self.target.iter().filter(|_| with_target);
        self.own.iter().chain(target).cloned().collect()
    }
}

/// What a schema says on both sides, key by key.
pub(super) struct Facets<'a> {
    place: Both<'a>,
    old: Vec<Spot<'a>>,
    new: Vec<Spot<'a>>,
}

impl<'a> Facets<'a> {
    /// What became of a key.
    pub(super) fn key(&self, key: &str) -> Sides<'a> {
        let first = |layers: &[Spot<'a>]| layers.iter().find_map(|layer| layer.get(key));
        Sides::of(first(&self.old), first(&self.new))
    }

    /// The schemas themselves.
    pub(super) fn place(&self) -> &Both<'a> {
        &self.place
    }

    /// Every key of either side.
    fn keys(&self) -> Vec<&'a str> {
        let mut keys: Vec<&str> = Vec::new();
        for (key, _) in self.new.iter().chain(&self.old).flat_map(Spot::members) {
            if !keys.contains(&key) {
                keys.push(key);
            }
        }
        keys
    }
}

/// Compares two schemas where they are used.
pub(super) fn schema<'a>(at: &mut At<'_, 'a>, both: &Both<'a>) {
    if both.old.node.as_map().is_none() || both.new.node.as_map().is_none() {
        return at.equal(&rules::KEYWORD_CHANGED, both, "the schema is another");
    }
    let roots = at.walk.roots();
    // A wrapper that becomes a real composition, or was one, is compared part by part.
    let wraps = parts(&both.old) <= 1 && parts(&both.new) <= 1;
    let old = Use::of(&both.old, roots.old.node, wraps);
    let new = Use::of(&both.new, roots.new.node, wraps);
    names(at, both, &old, &new);
    let merged = match (&old.target, &new.target) {
        (Some(old), Some(new)) => {
            at.visit(schema, Both { old: old.clone(), new: new.clone() });
            false
        }
        _ => true,
    };
    let facets = Facets { place: both.clone(), old: old.layers(merged), new: new.layers(merged) };
    objects::names(at, &facets);
    values::absence(at, &facets);
    if !choices::unions(at, &facets, old.is_wrapped || new.is_wrapped) {
        values::compare(at, &facets);
    }
    let compared = [objects::NAMES, values::ABSENCE, values::OF_A_TYPE, &choices::COMPOSITION].concat();
    for key in facets.keys() {
        // A reference is what has been followed, unless it leads nowhere.
        let followed = key == "$ref" && (old.target.is_some() || new.target.is_some());
        if !followed && !compared.contains(&key) {
            wording::other(at, key, &facets.key(key));
        }
    }
}

/// The Rust type of a place is called after the schema that it refers to.
fn names<'a>(at: &mut At<'_, 'a>, both: &Both<'a>, old: &Use<'a>, new: &Use<'a>) {
    match (old.name, new.name) {
        (Some(before), Some(after)) if before != after => {
            if at.walk.is_renamed("schemas", before, after) {
                let named = new.target.as_ref().unwrap_or(&both.new).clone();
                at.found(&rules::SCHEMA_RENAMED, &named, format!("schema `{before}` → `{after}`"));
            } else {
                at.found(&rules::SCHEMA_REPLACED, &both.new, format!("schema `{before}` → `{after}`"));
            }
        }
        (Some(before), None) => {
            at.found(&rules::SCHEMA_INLINED, &both.new, format!("schema `{before}` is written out in place"));
        }
        (None, Some(after)) => {
            at.found(&rules::SCHEMA_NAMED, &both.new, format!("refers to schema `{after}`; it stood in place before"));
        }
        _ if old.is_wrapped != new.is_wrapped => {
            at.found(&rules::LAYOUT_CHANGED, &both.new, "`allOf` with one item, and what it holds, are the same");
        }
        _ => {}
    }
}

/// How many schemas are put together here.
fn parts(spot: &Spot<'_>) -> usize {
    spot.node.get("allOf").map_or(0, |all| all.items().len())
}

/// The type of a schema, behind references and wrappers.
pub(super) fn type_of<'a>(spot: &Spot<'a>, root: &'a Node) -> Option<&'a str> {
    Use::of(spot, root, parts(spot) == 1).layers(true).iter().find_map(|layer| layer.text("type"))
}
