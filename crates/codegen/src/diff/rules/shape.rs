//! Rules on schemas: what values may be, and where they are described.

use super::{Rule, kinds};
use crate::diff::audience::{Law, Step};

kinds! {
    PROPERTY_ADDED = "property-added" <-> "property-removed", Law::EXTENDS,
        "it may be left out, and readers keep unknown fields";
    PROPERTY_ADDED_TO_CLOSED = "property-added-to-closed" <-> "property-removed", Law::WIDENS,
        "the object was closed: readers of the old document refuse a field that they do not know";
    REQUIRED_PROPERTY_ADDED = "required-property-added" <-> "property-removed", Law::NARROWS,
        "values without it are refused from now on";
    PROPERTY_REMOVED = "property-removed" <-> "property-added", Law::REPLACES,
        "a strict object refuses it, and readers of an open one miss it";
    PROPERTY_RENAMED = "property-renamed" <-> "property-renamed", Law::REPLACES,
        "what is written under the old name is refused or not seen";
    SPELLINGS_EXCHANGED = "spellings-exchanged" <-> "spellings-exchanged", Law::NOTHING.to_readers(Step::Patch),
        "both spellings are taken as before; writers use the other one, which readers of the old document take as well";
    SPELLING_DROPPED = "spelling-dropped" <-> "property-respelled", Law::NARROWS,
        "an alias takes the place of the canonical spelling, which is refused or not seen from now on";
    PROPERTY_RESPELLED = "property-respelled" <-> "spelling-dropped", Law::WIDENS,
        "the old spelling stays an alias and is still read; readers of other makes look for it in vain";
    PROPERTY_REQUIRED = "property-required" <-> "property-optional", Law::INSISTS,
        "values without it are refused from now on";
    PROPERTY_OPTIONAL = "property-optional" <-> "property-required", Law::LOOSENS,
        "it may be missing where it never was";
    OBJECT_OPENED = "object-opened" <-> "object-closed", Law::WIDENS,
        "fields that nobody described may come, which a strict reader refuses";
    OBJECT_CLOSED = "object-closed" <-> "object-opened", Law::NARROWS,
        "fields that nobody described are refused from now on";
    MAP_VALUES_TYPED = "map-values-typed" <-> "map-values-untyped", Law::NARROWS,
        "values of another type are refused from now on";
    MAP_VALUES_UNTYPED = "map-values-untyped" <-> "map-values-typed", Law::WIDENS,
        "values of any type may come";
    ALIAS_ADDED = "alias-added" <-> "alias-removed", Law::EXTENDS,
        "readers take one more spelling; writers use the canonical one";
    ALIAS_REMOVED = "alias-removed" <-> "alias-added", Law::REPLACES.to_stub(Step::Minor),
        "what is written in this spelling is refused or not seen from now on";
    RUST_NAME_CHANGED = "rust-name-changed" <-> "rust-name-changed", Law::NOTHING,
        "the name does not travel";

    TYPE_CHANGED = "type-changed" <-> "type-changed", Law::REPLACES,
        "a value of the old type is none of the new one";
    TYPE_WIDENED = "type-widened" <-> "type-narrowed", Law::WIDENS,
        "every integer is a number, but readers of integers do not take fractions";
    TYPE_NARROWED = "type-narrowed" <-> "type-widened", Law::NARROWS,
        "fractions are refused from now on";
    FORMAT_ADDED = "format-added" <-> "format-removed", Law::NARROWS,
        "values of another form are refused from now on";
    FORMAT_REMOVED = "format-removed" <-> "format-added", Law::WIDENS,
        "values of any form may come";
    FORMAT_CHANGED = "format-changed" <-> "format-changed", Law::REPLACES,
        "whether one form includes the other cannot be told";
    NUMBER_WIDENED = "number-widened" <-> "number-narrowed", Law::WIDENS,
        "numbers may come that do not fit where readers put them";
    NUMBER_NARROWED = "number-narrowed" <-> "number-widened", Law::NARROWS,
        "larger numbers are refused from now on";
    NULL_ADDED = "null-added" <-> "null-removed", Law::LOOSENS,
        "null may come where it never did";
    NULL_REMOVED = "null-removed" <-> "null-added", Law::INSISTS,
        "null is refused from now on";
    DEFAULT_ADDED = "default-added" <-> "default-removed", Law::EXTENDS,
        "what leaving it out means was not said before";
    DEFAULT_REMOVED = "default-removed" <-> "default-added", Law::REPLACES.to_stub(Step::Minor),
        "whoever left it out relied on what that meant";
    DEFAULT_CHANGED = "default-changed" <-> "default-changed", Law::REPLACES.to_stub(Step::Minor),
        "leaving it out means something else, and nobody is told at run time";
    BOUND_TIGHTENED = "bound-tightened" <-> "bound-loosened", Law::NARROWS,
        "values beyond the new bound are refused from now on";
    BOUND_LOOSENED = "bound-loosened" <-> "bound-tightened", Law::WIDENS,
        "values beyond the old bound may come";
    UNIQUE_ADDED = "unique-items-added" <-> "unique-items-removed", Law::NARROWS,
        "lists that repeat an item are refused from now on";
    UNIQUE_REMOVED = "unique-items-removed" <-> "unique-items-added", Law::WIDENS,
        "items may come twice";
    PATTERN_ADDED = "pattern-added" <-> "pattern-removed", Law::NARROWS,
        "values that do not match are refused from now on";
    PATTERN_REMOVED = "pattern-removed" <-> "pattern-added", Law::WIDENS,
        "values may come that did not match before";
    PATTERN_CHANGED = "pattern-changed" <-> "pattern-changed", Law::REPLACES,
        "whether one pattern includes the other cannot be told";
    KEYWORD_ADDED = "keyword-added" <-> "keyword-removed", Law::NARROWS,
        "a keyword outside of the accepted subset is taken for a restriction";
    KEYWORD_REMOVED = "keyword-removed" <-> "keyword-added", Law::WIDENS,
        "a keyword outside of the accepted subset is taken for a restriction, which is gone";
    KEYWORD_CHANGED = "keyword-changed" <-> "keyword-changed", Law::REPLACES,
        "what a keyword outside of the accepted subset allows is not known";

    ENUM_VALUE_ADDED = "enum-value-added" <-> "enum-value-removed", Law::WIDENS,
        "the list is closed: readers are not written for other values";
    ENUM_VALUE_REMOVED = "enum-value-removed" <-> "enum-value-added", Law::NARROWS,
        "writers of the value are refused from now on";
    ENUM_ADDED = "enum-added" <-> "enum-removed", Law::NARROWS,
        "values that are not listed are refused from now on";
    ENUM_REMOVED = "enum-removed" <-> "enum-added", Law::WIDENS,
        "values may come that were not listed";
    ENUM_OPENED = "enum-opened" <-> "enum-closed", Law::WIDENS,
        "values may come that are not listed";
    ENUM_CLOSED = "enum-closed" <-> "enum-opened", Law::NARROWS,
        "values that are not listed are refused from now on";
    KNOWN_VALUE_ADDED = "known-value-added" <-> "known-value-removed", Law::EXTENDS,
        "the list is open: readers take values that it does not name";
    KNOWN_VALUE_REMOVED = "known-value-removed" <-> "known-value-added", Law::EXTENDS,
        "the list is open: the value is still taken";
    KNOWN_VALUE_RESPELLED = "known-value-respelled" <-> "known-value-respelled", Law::TELLS,
        "values of an open list are compared without case";
    KNOWN_VALUES_ADDED = "known-values-added" <-> "known-values-removed", Law::TELLS,
        "any text is taken as before";
    KNOWN_VALUES_REMOVED = "known-values-removed" <-> "known-values-added", Law::TELLS,
        "any text is taken as before";

    BRANCH_ADDED = "branch-added" <-> "branch-removed", Law::WIDENS,
        "values of another type may come";
    BRANCH_REMOVED = "branch-removed" <-> "branch-added", Law::NARROWS,
        "values of this type are refused from now on";
    UNION_MADE = "union-made" <-> "union-unmade", Law::WIDENS,
        "values of other types may come beside the old one";
    UNION_UNMADE = "union-unmade" <-> "union-made", Law::NARROWS,
        "values of one type alone are taken from now on";
    PART_ADDED = "part-added" <-> "part-removed", Law::NARROWS,
        "all parts of `allOf` hold at once: one more restricts";
    PART_REMOVED = "part-removed" <-> "part-added", Law::WIDENS,
        "all parts of `allOf` hold at once: one less allows more";

    SCHEMA_ADDED = "schema-added" <-> "schema-removed", Law::NOTHING,
        "nothing travels because of it";
    SCHEMA_REMOVED = "schema-removed" <-> "schema-added", Law::NOTHING,
        "nothing travelled because of it alone";
    SCHEMA_RENAMED = "schema-renamed" <-> "schema-renamed", Law::NOTHING,
        "the name of a schema does not travel";
    SCHEMA_REPLACED = "schema-replaced" <-> "schema-replaced", Law::NOTHING,
        "what the values may be is compared by itself";
    SCHEMA_NAMED = "schema-named" <-> "schema-inlined", Law::NOTHING,
        "what the values may be is compared by itself";
    SCHEMA_INLINED = "schema-inlined" <-> "schema-named", Law::NOTHING,
        "what the values may be is compared by itself";
}
