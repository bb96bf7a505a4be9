//! Rules on operations, parameters, bodies, answers, callbacks and security.

use super::{ChangeRule, kinds};
use crate::diff::compatibility::{Compatibility, VersionStep};

kinds! {
    OPERATION_ADDED = "operation-added" <-> "operation-removed", Compatibility::EXTENDS,
        "callers may ignore it, and the stub answers 501 until it is implemented";
    OPERATION_REMOVED = "operation-removed" <-> "operation-added", Compatibility::REPLACES,
        "callers get 404, and implementers have nothing to implement";
    PATH_CHANGED = "path-changed" <-> "path-changed", Compatibility::REPLACES,
        "callers of the old path get 404";
    PATH_RESPELLED = "path-respelled" <-> "path-changed", Compatibility::NO_EFFECT.to_writers(VersionStep::Minor).to_stub(VersionStep::Minor),
        "requests to the old path are still taken";
    PATH_ALIAS_ADDED = "path-alias-added" <-> "path-alias-removed", Compatibility::EXTENDS,
        "requests to one more path are taken";
    PATH_ALIAS_REMOVED = "path-alias-removed" <-> "path-alias-added", Compatibility::NARROWS,
        "callers of this path get 404 from now on";
    SAME_AS_CHANGED = "same-as-changed" <-> "same-as-changed", Compatibility::EXTENDS,
        "requests and answers are the same; whether services answer both operations as one has changed";
    PATH_VARIABLE_RENAMED = "path-variable-renamed" <-> "path-variable-renamed", Compatibility::NO_EFFECT,
        "the name of a variable in a path is not sent";
    METHOD_CHANGED = "method-changed" <-> "method-changed", Compatibility::REPLACES,
        "callers with the old method get 405";
    OPERATION_ID_CHANGED = "operation-id-changed" <-> "operation-id-changed", Compatibility::NO_EFFECT,
        "it is not sent";
    CALLBACK_ADDED = "callback-added" <-> "callback-removed", Compatibility::EXTENDS,
        "callers opt in by a field of the request; the receiver has a separate trait";
    CALLBACK_REMOVED = "callback-removed" <-> "callback-added", Compatibility::REPLACES,
        "receivers no longer get it, and implementers can no longer send it";
    CALLBACK_EXPRESSION_CHANGED = "callback-expression-changed" <-> "callback-expression-changed", Compatibility::REPLACES,
        "it is sent to another address than the receiver listens on";
    CALLBACK_RENAMED = "callback-renamed" <-> "callback-renamed", Compatibility::DOCUMENTATION,
        "the name of a callback is not sent";

    SCOPE_ADDED = "scope-added" <-> "scope-removed", Compatibility::NARROWS,
        "tokens of apps without the scope are refused from now on";
    SCOPE_REMOVED = "scope-removed" <-> "scope-added", Compatibility::WIDENS.to_stub(VersionStep::Major),
        "the stub lets in every app with a token: an implementer who relied on the scope must check it himself";
    SCOPE_CHANGED = "scope-changed" <-> "scope-changed", Compatibility::REPLACES,
        "apps that had the old scope are refused, and others are let in";
    SECURITY_ADDED = "security-added" <-> "security-removed", Compatibility::NARROWS,
        "callers without a token are refused from now on";
    SECURITY_REMOVED = "security-removed" <-> "security-added", Compatibility::WIDENS.to_stub(VersionStep::Major),
        "the operation becomes OPEN TO EVERYBODY: the stub requires no token, and the caller is anonymous";
    SECURITY_ALTERNATIVE_ADDED = "security-alternative-added" <-> "security-alternative-removed", Compatibility::EXTENDS,
        "callers may authenticate in another way; the stub checks it";
    SECURITY_ALTERNATIVE_REMOVED = "security-alternative-removed" <-> "security-alternative-added", Compatibility::NARROWS,
        "callers who authenticate in that way are refused";
    SECURITY_SCOPES_ADDED = "security-scopes-added" <-> "security-scopes-removed", Compatibility::NARROWS,
        "all scopes that a requirement lists are needed";
    SECURITY_SCOPES_REMOVED = "security-scopes-removed" <-> "security-scopes-added", Compatibility::WIDENS.to_stub(VersionStep::Major),
        "apps are let in that were refused before";
    SECURITY_SCHEME_CHANGED = "security-scheme-changed" <-> "security-scheme-changed", Compatibility::REPLACES,
        "callers put the token where the stub no longer reads it";

    SERVER_ADDED = "server-added" <-> "server-removed", Compatibility::EXTENDS,
        "callers may choose it";
    SERVER_REMOVED = "server-removed" <-> "server-added", Compatibility::NARROWS,
        "callers of this address can no longer rely on it";
    SERVER_VARIABLE_ADDED = "server-variable-added" <-> "server-variable-removed", Compatibility::EXTENDS,
        "it has a default";
    SERVER_VARIABLE_REMOVED = "server-variable-removed" <-> "server-variable-added", Compatibility::NARROWS,
        "callers can no longer set it";
    SERVER_DEFAULT_CHANGED = "server-default-changed" <-> "server-default-changed", Compatibility::EXTENDS,
        "callers who set nothing talk to another host; the generated client asks for the host and has no default";
    SERVER_VALUES_ADDED = "server-values-added" <-> "server-values-removed", Compatibility::EXTENDS,
        "callers may choose among more";
    SERVER_VALUES_REMOVED = "server-values-removed" <-> "server-values-added", Compatibility::NARROWS,
        "callers who chose one of these have to choose another";

    PARAMETER_ADDED = "parameter-added" <-> "parameter-removed", Compatibility::EXTENDS,
        "it may be omitted";
    REQUIRED_PARAMETER_ADDED = "required-parameter-added" <-> "parameter-removed", Compatibility::NARROWS,
        "requests without it are refused from now on";
    PARAMETER_REMOVED = "parameter-removed" <-> "parameter-added", Compatibility::REPLACES,
        "the stub refuses query parameters that it does not know, and implementers lose the value";
    PARAMETER_RENAMED = "parameter-renamed" <-> "parameter-renamed", Compatibility::REPLACES,
        "what is sent under the old name is refused or ignored";
    PARAMETER_RESPELLED = "parameter-respelled" <-> "parameter-respelled", Compatibility::DOCUMENTATION,
        "header names are compared without case";
    PARAMETER_MOVED = "parameter-moved" <-> "parameter-moved", Compatibility::REPLACES,
        "what is sent in the old place is refused or ignored";
    PARAMETER_REQUIRED = "parameter-required" <-> "parameter-optional", Compatibility::MAKES_REQUIRED,
        "requests without it are refused from now on";
    PARAMETER_OPTIONAL = "parameter-optional" <-> "parameter-required", Compatibility::MAKES_OPTIONAL,
        "it may be missing where it never was";
    PARAMETER_STYLE_CHANGED = "parameter-style-changed" <-> "parameter-style-changed", Compatibility::REPLACES,
        "the same value is written in another way";
    CLIENT_SUPPLIED_ADDED = "client-supplied-added" <-> "client-supplied-removed", Compatibility::NO_EFFECT.to_writers(VersionStep::Minor),
        "the generated client may leave it to its settings";
    CLIENT_SUPPLIED_REMOVED = "client-supplied-removed" <-> "client-supplied-added",
        Compatibility::NO_EFFECT.to_writers(VersionStep::Major),
        "the generated client no longer sends it by itself: a call that does not set it is not sent";
    CLIENT_SUPPLIED_NOTED = "client-supplied-noted" <-> "client-supplied-noted", Compatibility::DOCUMENTATION,
        "it makes a parameter optional for callers, which this one is anyway";

    OWNERSHIP_ADDED = "ownership-added" <-> "ownership-removed", Compatibility::NARROWS,
        "callers who name a bot or account that they do not own get 404 from now on";
    OWNERSHIP_REMOVED = "ownership-removed" <-> "ownership-added", Compatibility::WIDENS.to_stub(VersionStep::Major),
        "the stub no longer checks the owner of the bot or account: an implementer who relied on it must check it";
    OWNERSHIP_CHANGED = "ownership-changed" <-> "ownership-changed", Compatibility::REPLACES,
        "the stub checks something else about the caller";

    BODY_ADDED = "body-added" <-> "body-removed", Compatibility::EXTENDS,
        "requests without a body are still valid";
    REQUIRED_BODY_ADDED = "required-body-added" <-> "body-removed", Compatibility::NARROWS,
        "requests without a body are refused from now on";
    BODY_REMOVED = "body-removed" <-> "body-added", Compatibility::REPLACES,
        "callers can no longer send the body";
    BODY_REQUIRED = "body-required" <-> "body-optional", Compatibility::MAKES_REQUIRED,
        "requests without a body are refused from now on";
    BODY_OPTIONAL = "body-optional" <-> "body-required", Compatibility::MAKES_OPTIONAL,
        "the body may be missing where it never was";
    MEDIA_TYPE_ADDED = "media-type-added" <-> "media-type-removed", Compatibility::EXTENDS,
        "clients that do not ask for it get and send what they did before";
    MEDIA_TYPE_REMOVED = "media-type-removed" <-> "media-type-added", Compatibility::REPLACES,
        "clients that send it are refused, and clients that ask for it get nothing";

    SUCCESS_ADDED = "success-added" <-> "success-removed", Compatibility::WIDENS,
        "readers may get a success that they do not know, with another body or none";
    SUCCESS_REMOVED = "success-removed" <-> "success-added", Compatibility::REPLACES,
        "readers no longer get it, and implementers can no longer answer it";
    SUCCESS_CHANGED = "success-changed" <-> "success-changed", Compatibility::REPLACES,
        "readers that compare the status take the success for an error";
    ERROR_ADDED = "error-added" <-> "error-removed", Compatibility::EXTENDS,
        "readers must be ready for errors that no document names";
    ERROR_REMOVED = "error-removed" <-> "error-added", Compatibility::NARROWS,
        "implementers can no longer answer it; readers no longer get it";
    ANSWER_BODY_ADDED = "answer-body-added" <-> "answer-body-removed", Compatibility::NARROWS,
        "writers have to send a body from now on";
    ANSWER_BODY_REMOVED = "answer-body-removed" <-> "answer-body-added", Compatibility::REPLACES,
        "readers miss the body";
    HEADER_ADDED = "header-added" <-> "header-removed", Compatibility::EXTENDS,
        "readers may ignore it";
    RUNTIME_HEADER_ADDED = "runtime-header-added" <-> "header-removed", Compatibility::EXTENDS,
        "readers may ignore it, and the server runtime sets it";
    REQUIRED_HEADER_ADDED = "required-header-added" <-> "header-removed", Compatibility::NARROWS,
        "writers have to send it from now on";
    HEADER_REMOVED = "header-removed" <-> "header-added", Compatibility::REPLACES,
        "readers miss it, and implementers can no longer set it";
    HEADER_RESPELLED = "header-respelled" <-> "header-respelled", Compatibility::DOCUMENTATION,
        "header names are compared without case";
    HEADER_SET_BY_CHANGED = "header-set-by-changed" <-> "header-set-by-changed", Compatibility::NO_EFFECT,
        "the same header is sent";
    HEADER_REQUIRED = "header-required" <-> "header-optional", Compatibility::MAKES_REQUIRED,
        "writers have to send it from now on";
    HEADER_OPTIONAL = "header-optional" <-> "header-required", Compatibility::MAKES_OPTIONAL,
        "it may be missing where it never was";
}
