//! Rules on schemas: what values may be, and where they are described.

use super::{ChangeRule, kinds};
use crate::diff::compatibility::{Compatibility, VersionStep};

kinds! {
    PROPERTY_ADDED = "property-added" <-> "property-removed", Compatibility::EXTENDS,
        "it may be left out, and readers keep unknown fields";
    PROPERTY_ADDED_TO_CLOSED = "property-added-to-closed" <-> "property-removed", Compatibility::WIDENS,
        "the object was closed: readers of the old document refuse a field that they do not know";
    REQUIRED_PROPERTY_ADDED = "required-property-added" <-> "property-removed", Compatibility::NARROWS,
        "values without it are refused from now on";
    PROPERTY_REMOVED = "property-removed" <-> "property-added", Compatibility::REPLACES,
        "a strict object refuses it, and readers of an open one miss it";
    PROPERTY_RENAMED = "property-renamed" <-> "property-renamed", Compatibility::REPLACES,
        "what is sent under the old name is refused or ignored";
    SPELLINGS_EXCHANGED = "spellings-exchanged" <-> "spellings-exchanged", Compatibility::NO_EFFECT.to_readers(VersionStep::Patch),
        "both names are accepted as before; writers use the other one, which readers of the old document accept as well";
    SPELLING_DROPPED = "spelling-dropped" <-> "property-respelled", Compatibility::NARROWS,
        "an alias replaces the canonical name, which is refused or ignored from now on";
    PROPERTY_RESPELLED = "property-respelled" <-> "spelling-dropped", Compatibility::WIDENS,
        "the old name becomes an alias and is still read; other readers no longer find it";
    PROPERTY_REQUIRED = "property-required" <-> "property-optional", Compatibility::MAKES_REQUIRED,
        "values without it are refused from now on";
    PROPERTY_OPTIONAL = "property-optional" <-> "property-required", Compatibility::MAKES_OPTIONAL,
        "it may be missing where it never was";
    OBJECT_OPENED = "object-opened" <-> "object-closed", Compatibility::WIDENS,
        "undescribed fields may occur, which a strict reader refuses";
    OBJECT_CLOSED = "object-closed" <-> "object-opened", Compatibility::NARROWS,
        "undescribed fields are refused from now on";
    MAP_VALUES_TYPED = "map-values-typed" <-> "map-values-untyped", Compatibility::NARROWS,
        "values of another type are refused from now on";
    MAP_VALUES_UNTYPED = "map-values-untyped" <-> "map-values-typed", Compatibility::WIDENS,
        "values of any type may come";
    ALIAS_ADDED = "alias-added" <-> "alias-removed", Compatibility::EXTENDS,
        "readers accept one more name; writers use the canonical one";
    ALIAS_REMOVED = "alias-removed" <-> "alias-added", Compatibility::REPLACES.to_stub(VersionStep::Minor),
        "what is sent under this name is refused or ignored from now on";
    RUST_NAME_CHANGED = "rust-name-changed" <-> "rust-name-changed", Compatibility::NO_EFFECT,
        "the name is not sent";

    TYPE_CHANGED = "type-changed" <-> "type-changed", Compatibility::REPLACES,
        "a value of the old type is none of the new one";
    TYPE_WIDENED = "type-widened" <-> "type-narrowed", Compatibility::WIDENS,
        "every integer is a number, but readers of integers do not take fractions";
    TYPE_NARROWED = "type-narrowed" <-> "type-widened", Compatibility::NARROWS,
        "fractions are refused from now on";
    FORMAT_ADDED = "format-added" <-> "format-removed", Compatibility::NARROWS,
        "values of another form are refused from now on";
    FORMAT_REMOVED = "format-removed" <-> "format-added", Compatibility::WIDENS,
        "values of any form may come";
    FORMAT_CHANGED = "format-changed" <-> "format-changed", Compatibility::REPLACES,
        "whether one format includes the other is unknown";
    NUMBER_WIDENED = "number-widened" <-> "number-narrowed", Compatibility::WIDENS,
        "numbers may come that do not fit where readers put them";
    NUMBER_NARROWED = "number-narrowed" <-> "number-widened", Compatibility::NARROWS,
        "larger numbers are refused from now on";
    NULL_ADDED = "null-added" <-> "null-removed", Compatibility::MAKES_OPTIONAL,
        "null may come where it never did";
    NULL_REMOVED = "null-removed" <-> "null-added", Compatibility::MAKES_REQUIRED,
        "null is refused from now on";
    DEFAULT_ADDED = "default-added" <-> "default-removed", Compatibility::EXTENDS,
        "the meaning of an absent value was not defined before";
    DEFAULT_REMOVED = "default-removed" <-> "default-added", Compatibility::REPLACES.to_stub(VersionStep::Minor),
        "writers that omit it relied on the default";
    DEFAULT_CHANGED = "default-changed" <-> "default-changed", Compatibility::REPLACES.to_stub(VersionStep::Minor),
        "omitting it means something else, and no error occurs at run time";
    BOUND_TIGHTENED = "bound-tightened" <-> "bound-loosened", Compatibility::NARROWS,
        "values beyond the new bound are refused from now on";
    BOUND_LOOSENED = "bound-loosened" <-> "bound-tightened", Compatibility::WIDENS,
        "values beyond the old bound may come";
    UNIQUE_ADDED = "unique-items-added" <-> "unique-items-removed", Compatibility::NARROWS,
        "lists that repeat an item are refused from now on";
    UNIQUE_REMOVED = "unique-items-removed" <-> "unique-items-added", Compatibility::WIDENS,
        "items may come twice";
    PATTERN_ADDED = "pattern-added" <-> "pattern-removed", Compatibility::NARROWS,
        "values that do not match are refused from now on";
    PATTERN_REMOVED = "pattern-removed" <-> "pattern-added", Compatibility::WIDENS,
        "values may come that did not match before";
    PATTERN_CHANGED = "pattern-changed" <-> "pattern-changed", Compatibility::REPLACES,
        "whether one pattern includes the other is unknown";
    KEYWORD_ADDED = "keyword-added" <-> "keyword-removed", Compatibility::NARROWS,
        "a keyword outside of the accepted subset is treated as a restriction";
    KEYWORD_REMOVED = "keyword-removed" <-> "keyword-added", Compatibility::WIDENS,
        "a keyword outside of the accepted subset is treated as a restriction, which is gone";
    KEYWORD_CHANGED = "keyword-changed" <-> "keyword-changed", Compatibility::REPLACES,
        "what a keyword outside of the accepted subset allows is not known";

    ENUM_VALUE_ADDED = "enum-value-added" <-> "enum-value-removed", Compatibility::WIDENS,
        "the list is closed: readers are not written for other values";
    ENUM_VALUE_REMOVED = "enum-value-removed" <-> "enum-value-added", Compatibility::NARROWS,
        "writers of the value are refused from now on";
    ENUM_ADDED = "enum-added" <-> "enum-removed", Compatibility::NARROWS,
        "values that are not listed are refused from now on";
    ENUM_REMOVED = "enum-removed" <-> "enum-added", Compatibility::WIDENS,
        "values may come that were not listed";
    ENUM_OPENED = "enum-opened" <-> "enum-closed", Compatibility::WIDENS,
        "values may come that are not listed";
    ENUM_CLOSED = "enum-closed" <-> "enum-opened", Compatibility::NARROWS,
        "values that are not listed are refused from now on";
    KNOWN_VALUE_ADDED = "known-value-added" <-> "known-value-removed", Compatibility::EXTENDS,
        "the list is open: readers take values that it does not name";
    KNOWN_VALUE_REMOVED = "known-value-removed" <-> "known-value-added", Compatibility::EXTENDS,
        "the list is open: the value is still taken";
    KNOWN_VALUE_RESPELLED = "known-value-respelled" <-> "known-value-respelled", Compatibility::DOCUMENTATION,
        "values of an open list are compared without case";
    KNOWN_VALUES_ADDED = "known-values-added" <-> "known-values-removed", Compatibility::DOCUMENTATION,
        "any text is taken as before";
    KNOWN_VALUES_REMOVED = "known-values-removed" <-> "known-values-added", Compatibility::DOCUMENTATION,
        "any text is taken as before";

    BRANCH_ADDED = "branch-added" <-> "branch-removed", Compatibility::WIDENS,
        "values of another type may come";
    BRANCH_REMOVED = "branch-removed" <-> "branch-added", Compatibility::NARROWS,
        "values of this type are refused from now on";
    UNION_MADE = "union-made" <-> "union-unmade", Compatibility::WIDENS,
        "values of other types may come beside the old one";
    UNION_UNMADE = "union-unmade" <-> "union-made", Compatibility::NARROWS,
        "values of one type alone are taken from now on";
    PART_ADDED = "part-added" <-> "part-removed", Compatibility::NARROWS,
        "all parts of `allOf` hold at once: one more restricts";
    PART_REMOVED = "part-removed" <-> "part-added", Compatibility::WIDENS,
        "all parts of `allOf` hold at once: one less allows more";

    SCHEMA_ADDED = "schema-added" <-> "schema-removed", Compatibility::NO_EFFECT,
        "no message contains it";
    SCHEMA_REMOVED = "schema-removed" <-> "schema-added", Compatibility::NO_EFFECT,
        "no message contained it";
    SCHEMA_RENAMED = "schema-renamed" <-> "schema-renamed", Compatibility::NO_EFFECT,
        "the name of a schema is not sent";
    SCHEMA_REPLACED = "schema-replaced" <-> "schema-replaced", Compatibility::NO_EFFECT,
        "the allowed values are compared separately";
    SCHEMA_NAMED = "schema-named" <-> "schema-inlined", Compatibility::NO_EFFECT,
        "the allowed values are compared separately";
    SCHEMA_INLINED = "schema-inlined" <-> "schema-named", Compatibility::NO_EFFECT,
        "the allowed values are compared separately";
}
