//! Rules on what people read, and on how the document is laid out.

use super::{ChangeRule, kinds};
use crate::diff::compatibility::Compatibility;

kinds! {
    DESCRIPTION_CHANGED = "description-changed" <-> "description-changed", Compatibility::DOCUMENTATION,
        "titles, summaries and descriptions are for people";
    EXAMPLE_CHANGED = "example-changed" <-> "example-changed", Compatibility::DOCUMENTATION,
        "examples are for people";
    DECISION_CHANGED = "decision-changed" <-> "decision-changed", Compatibility::DOCUMENTATION,
        "decisions say why the document is as it is";
    SINCE_CHANGED = "since-changed" <-> "since-changed", Compatibility::DOCUMENTATION,
        "editions are a note for readers";
    UNIT_STATED = "unit-stated" <-> "unit-stated", Compatibility::DOCUMENTATION,
        "units are a note for readers; stating one changes no value";
    UNIT_CHANGED = "unit-changed" <-> "unit-changed", Compatibility::REPLACES,
        "the same number means something else, and no error occurs at run time";
    DEPRECATED = "deprecated" <-> "undeprecated", Compatibility::EXTENDS,
        "it works as before, and may be gone one day";
    UNDEPRECATED = "undeprecated" <-> "deprecated", Compatibility::DOCUMENTATION,
        "it may be used again";
    EXTENSION_CHANGED = "extension-changed" <-> "extension-changed", Compatibility::EXTENDS,
        "the effect of an unknown extension on tools is unknown";
    API_VERSION_CHANGED = "api-version-changed" <-> "api-version-changed", Compatibility::DOCUMENTATION,
        "the version is not sent; other changes are reported separately";
    INFO_CHANGED = "info-changed" <-> "info-changed", Compatibility::DOCUMENTATION,
        "title, contact and terms are for people";
    LICENSE_CHANGED = "license-changed" <-> "license-changed", Compatibility::EXTENDS,
        "no program is affected, but people who use the document are";
    OPENAPI_CHANGED = "openapi-changed" <-> "openapi-changed", Compatibility::EXTENDS,
        "tools that read the document must know this version of OpenAPI";
    TAGS_CHANGED = "tags-changed" <-> "tags-changed", Compatibility::DOCUMENTATION,
        "tags group operations for people";
    LIST_REORDERED = "list-reordered" <-> "list-reordered", Compatibility::NO_EFFECT,
        "the order means nothing to programs";
    LAYOUT_CHANGED = "layout-changed" <-> "layout-changed", Compatibility::NO_EFFECT,
        "the meaning is the same";
    COMPONENT_ADDED = "component-added" <-> "component-removed", Compatibility::NO_EFFECT,
        "the place of a component has no meaning for users of the API";
    COMPONENT_REMOVED = "component-removed" <-> "component-added", Compatibility::NO_EFFECT,
        "the place of a component has no meaning for users of the API";
    COMPONENT_RENAMED = "component-renamed" <-> "component-renamed", Compatibility::NO_EFFECT,
        "the place of a component has no meaning for users of the API";
    COMPONENT_MOVED = "component-moved" <-> "component-moved", Compatibility::NO_EFFECT,
        "the place of a component has no meaning for users of the API";
    UNCLASSIFIED = "unclassified" <-> "unclassified", Compatibility::REPLACES,
        "no rule knows this change, so it is treated as the worst; please report it with both documents";
}
