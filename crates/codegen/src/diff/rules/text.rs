//! Rules on what people read, and on how the document is laid out.

use super::{Rule, kinds};
use crate::diff::audience::Law;

kinds! {
    DESCRIPTION_CHANGED = "description-changed" <-> "description-changed", Law::TELLS,
        "titles, summaries and descriptions are for people";
    EXAMPLE_CHANGED = "example-changed" <-> "example-changed", Law::TELLS,
        "examples are for people";
    DECISION_CHANGED = "decision-changed" <-> "decision-changed", Law::TELLS,
        "decisions say why the document is as it is";
    SINCE_CHANGED = "since-changed" <-> "since-changed", Law::TELLS,
        "editions are a note for readers";
    UNIT_STATED = "unit-stated" <-> "unit-stated", Law::TELLS,
        "units are a note for readers; stating one changes no value";
    UNIT_CHANGED = "unit-changed" <-> "unit-changed", Law::REPLACES,
        "the same number means something else, and nobody is told at run time";
    DEPRECATED = "deprecated" <-> "undeprecated", Law::EXTENDS,
        "it works as before, and may be gone one day";
    UNDEPRECATED = "undeprecated" <-> "deprecated", Law::TELLS,
        "it may be used without a second thought again";
    EXTENSION_CHANGED = "extension-changed" <-> "extension-changed", Law::EXTENDS,
        "what tools make of an extension that is not known here cannot be told";
    API_VERSION_CHANGED = "api-version-changed" <-> "api-version-changed", Law::TELLS,
        "the version does not travel; what is new has findings of its own";
    INFO_CHANGED = "info-changed" <-> "info-changed", Law::TELLS,
        "title, contact and terms are for people";
    LICENSE_CHANGED = "license-changed" <-> "license-changed", Law::EXTENDS,
        "no program notices, but everybody who uses the document should";
    OPENAPI_CHANGED = "openapi-changed" <-> "openapi-changed", Law::EXTENDS,
        "tools that read the document must know this version of OpenAPI";
    TAGS_CHANGED = "tags-changed" <-> "tags-changed", Law::TELLS,
        "tags group operations for people";
    LIST_REORDERED = "list-reordered" <-> "list-reordered", Law::NOTHING,
        "the order means nothing to programs";
    LAYOUT_CHANGED = "layout-changed" <-> "layout-changed", Law::NOTHING,
        "the same is said in another way";
    COMPONENT_ADDED = "component-added" <-> "component-removed", Law::NOTHING,
        "where a part stands is no matter to anybody who uses the API";
    COMPONENT_REMOVED = "component-removed" <-> "component-added", Law::NOTHING,
        "where a part stands is no matter to anybody who uses the API";
    COMPONENT_RENAMED = "component-renamed" <-> "component-renamed", Law::NOTHING,
        "where a part stands is no matter to anybody who uses the API";
    COMPONENT_MOVED = "component-moved" <-> "component-moved", Law::NOTHING,
        "where a part stands is no matter to anybody who uses the API";
    UNCLASSIFIED = "unclassified" <-> "unclassified", Law::REPLACES,
        "no rule knows this change, so it counts as the worst; please report it with both documents";
}
