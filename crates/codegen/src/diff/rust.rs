//! Changes for users of the generated Rust code: compares the listings of its public API.
//!
//! The rules on messages do not cover Rust. An edit breaks these users when code that was written against the old
//! listing may no longer compile against the new one.

use super::DocumentSide;
use super::nodes::clipped;
use super::rules::{self, ChangeRule};
use super::walk::UnratedChange;
use crate::load::Document;
use crate::model::{Model, ModelError};
use crate::pointer::Pointer;
use crate::rust_api::{self, Item};

/// Compares the public API of the code of both documents.
pub(super) fn compare(old: &Document, new: &Document) -> Vec<UnratedChange> {
    // Where no code could be generated before, there are no users.
    let Ok(before) = items(old) else { return Vec::new() };
    let after = match items(new) {
        Ok(after) => after,
        Err(ModelError { pointer, message }) => {
            let message = format!("no Rust code can be generated: {message}");
            let pointer = existing(&pointer, new);
            return vec![UnratedChange::of(&rules::RUST_UNKNOWN, DocumentSide::New, pointer, clipped(&message))];
        }
    };
    let mut comparison = RustComparison { old, new, found: Vec::new() };
    let before = comparison.rename(before, &after);
    comparison.lists(&before, &after);
    comparison.found
}

fn items(document: &Document) -> Result<Vec<Item>, ModelError> {
    Model::read(&document.json).and_then(|model| rust_api::items(&model))
}

struct RustComparison<'a> {
    old: &'a Document,
    new: &'a Document,
    found: Vec<UnratedChange>,
}

impl RustComparison<'_> {
    /// Finds items that differ in their name only. Reports each once, and puts the new names into the old listing, so
    /// that nothing else is reported because of them.
    fn rename(&mut self, mut before: Vec<Item>, after: &[Item]) -> Vec<Item> {
        let is_in = |list: &[Item], item: &Item| list.iter().any(|other| other.key == item.key);
        let gone: Vec<Item> = before.iter().filter(|item| !is_in(after, item)).cloned().collect();
        let mut left: Vec<&Item> = after.iter().filter(|item| !is_in(&before, item)).collect();
        for item in gone {
            let Some(index) = left.iter().position(|twin| item.is_alike(twin)) else { continue };
            let twin = left.remove(index);
            let message = format!("`{}` → `{}` ({})", item.path, twin.path, item.kind);
            self.add(&rules::RUST_RENAMED, DocumentSide::New, twin, &message);
            before.iter_mut().for_each(|other| renamed(other, &item, twin));
        }
        before
    }

    fn lists(&mut self, before: &[Item], after: &[Item]) {
        for new in after {
            match before.iter().find(|old| old.key == new.key) {
                Some(old) => self.pair(old, new),
                None => {
                    let rule = if new.must_match { &rules::RUST_VARIANT_ADDED } else { &rules::RUST_ADDED };
                    self.add(rule, DocumentSide::New, new, &format!("`{}` ({}) is new", new.path, new.kind));
                }
            }
        }
        for old in before.iter().filter(|old| !after.iter().any(|new| new.key == old.key)) {
            self.add(&rules::RUST_REMOVED, DocumentSide::Old, old, &format!("`{}` ({}) is gone", old.path, old.kind));
        }
    }

    fn pair(&mut self, old: &Item, new: &Item) {
        let path = &new.path;
        if old.kind != new.kind {
            // Whatever belongs to it is of another kind, too.
            let message = format!("`{path}`: {} → {}", old.kind, new.kind);
            return self.add(&rules::RUST_CHANGED, DocumentSide::New, new, &message);
        }
        if old.signature != new.signature {
            let message = format!("`{path}` ({}): {} → {}", new.kind, clipped(&old.signature), clipped(&new.signature));
            self.add(&rules::RUST_CHANGED, DocumentSide::New, new, &message);
        }
        match (old.deprecated, new.deprecated) {
            (false, true) => {
                self.add(
                    &rules::RUST_DEPRECATED,
                    DocumentSide::New,
                    new,
                    &format!("`{path}` ({}) is deprecated", new.kind),
                );
            }
            (true, false) => {
                let message = format!("`{path}` ({}) is no longer deprecated", new.kind);
                self.add(&rules::RUST_UNDEPRECATED, DocumentSide::New, new, &message);
            }
            _ => {}
        }
        self.lists(&old.children, &new.children);
    }

    fn add(&mut self, rule: &'static ChangeRule, side: DocumentSide, item: &Item, message: &str) {
        let document = if side == DocumentSide::Old { self.old } else { self.new };
        self.found.push(UnratedChange::of(rule, side, existing(&item.pointer, document), message.to_owned()));
    }
}

/// The pointer itself, or its nearest parent that exists.
fn existing(pointer: &str, document: &Document) -> Pointer {
    let mut pointer: Pointer = pointer.parse().unwrap_or_else(|_| Pointer::root());
    while document.root.at_pointer(&pointer).is_none() {
        let Some(parent) = pointer.parent() else { break };
        pointer = parent;
    }
    pointer
}

/// Replaces the old name of a type or an operation by the new one.
fn renamed(item: &mut Item, from: &Item, to: &Item) {
    if item.key == from.key {
        item.key.clone_from(&to.key);
    }
    item.signature = respelled(&item.signature, &from.path, &to.path);
    item.children.iter_mut().for_each(|child| {
        child.signature = respelled(&child.signature, &from.path, &to.path);
    });
}

/// A text with one path replaced by another, except where it is the beginning of a longer one.
fn respelled(text: &str, from: &str, to: &str) -> String {
    let mut parts = text.split(from);
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let goes_on = part.starts_with(|next: char| next.is_alphanumeric() || next == '_');
        format!("{text}{}{part}", if goes_on { from } else { to })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_replaced_where_it_ends() {
        let text = "`{ body: types::Call, calls: Vec<types::Calls>, more: types::Call }`";
        let expected = "`{ body: types::Talk, calls: Vec<types::Calls>, more: types::Talk }`";
        assert_eq!(respelled(text, "types::Call", "types::Talk"), expected);
    }
}
