//! Rules on examples and defaults.

use super::{
    LintRule,
    context::Context,
    findings::Findings,
    grammar::ObjectKind,
    instance,
    refs::has_cycle,
    text::{WIDTH, says_something},
};
use crate::{node::Node, origin::ExampleOrigin, pointer::Pointer};

pub(super) static RULES: &[LintRule] = &[
    LintRule {
        id: "default-valid",
        reason: "typify fails on a default that violates its schema, without saying which; the server would apply a \
                 value it refuses from others",
        remedy: "correct the default or the schema",
        check: |context, findings| inline(context, findings, "default"),
    },
    LintRule {
        id: "schema-example-valid",
        reason: "an example that its own schema refuses teaches readers, and the tools that send it, something wrong",
        remedy: "correct the example or the schema",
        check: |context, findings| inline(context, findings, "example"),
    },
    LintRule {
        id: "example-ref",
        reason: "examples are fixtures of the tests, which find them by name",
        remedy: "move the example to `components/examples` and refer to it",
        check: example_ref,
    },
    LintRule {
        id: "example-summary",
        reason: "the summary is the heading of the example in the reference, and an example without a value shows \
                 nothing",
        remedy: "write a `summary` of one line, at most 120 characters, and a `value`",
        check: example_summary,
    },
    LintRule {
        id: "example-origin",
        reason: "readers and tests treat what the vendor prints otherwise than what was made up for the document, and \
                 the published index of samples says which is which",
        remedy: "say in the summary whose it is: `the vendor's sample`, `as observed`, `our text`, `(ours)` or \
                 `made up`",
        check: example_origin,
    },
    LintRule {
        id: "example-valid",
        reason: "examples are sent and read by the tests, mocks and readers of the document: one that is refused is \
                 worse than none",
        remedy: "correct the example or the schema",
        check: example_valid,
    },
];

fn check<'a>(
    context: &Context<'a>,
    schema: &'a Node,
    at: &Pointer,
    value: &Node,
    what: &str,
    findings: &mut Findings<'_>,
) {
    for complaint in instance::check(context, schema, at, value) {
        findings.add(&complaint.pointer, format!("{what} does not fit its schema: {}", complaint.message));
    }
}

/// The `default` or `example` of schemas, and the `example` of parameters and headers.
fn inline(context: &Context<'_>, findings: &mut Findings<'_>, key: &str) {
    if has_cycle(context) {
        return;
    }
    let what = format!("the {key}");
    for object in &context.objects {
        let schema = match object.kind {
            ObjectKind::Schema => Some(object.node),
            ObjectKind::Parameter | ObjectKind::Header => object.node.get("schema"),
            _ => None,
        };
        if let (Some(schema), Some(value)) = (schema, object.node.get(key)) {
            check(context, schema, &object.pointer.key(key), value, &what, findings);
        }
    }
}

fn holders<'c, 'a>(context: &'c Context<'a>) -> impl Iterator<Item = (Pointer, &'a Node, &'a Node)> + use<'c, 'a> {
    let holders =
        context.objects.iter().filter(|object| matches!(object.kind, ObjectKind::MediaType | ObjectKind::Parameter));
    holders.flat_map(|object| {
        let at = object.pointer.key("examples");
        let examples = object.node.get("examples").map(Node::entries).unwrap_or_default();
        examples.iter().map(move |entry| (at.key(&entry.key), object.node, &entry.value))
    })
}

fn example_ref(context: &Context<'_>, findings: &mut Findings<'_>) {
    for (pointer, _, example) in holders(context).filter(|(_, _, example)| example.get("$ref").is_none()) {
        if example.as_map().is_some() {
            findings.add(&pointer, "the example is described in place");
        }
    }
}

fn example_summary(context: &Context<'_>, findings: &mut Findings<'_>) {
    for example in context.of_kind(ObjectKind::Example) {
        let name = example.pointer.last().unwrap_or_default();
        match example.node.get("summary").map(Node::as_str) {
            Some(Some(summary)) => {
                let at = example.pointer.key("summary");
                if !says_something(Some(summary)) {
                    findings.add(&at, format!("the summary of the example `{name}` is empty"));
                } else if summary.trim_end().contains('\n') || summary.trim_end().chars().count() > WIDTH {
                    findings.add(
                        &at,
                        format!("the summary of the example `{name}` is longer than one line of {WIDTH} characters"),
                    );
                }
            }
            Some(None) => {}
            None => findings.add(&example.pointer, format!("the example `{name}` has no summary")),
        }
        if example.node.get("value").is_none() {
            findings.add(&example.pointer, format!("the example `{name}` has no value"));
        }
    }
}

fn example_origin(context: &Context<'_>, findings: &mut Findings<'_>) {
    for example in context.of_kind(ObjectKind::Example) {
        let Some(summary) = example.node.get("summary").and_then(Node::as_str) else { continue };
        if ExampleOrigin::of(summary).is_none() && says_something(Some(summary)) {
            let name = example.pointer.last().unwrap_or_default();
            let message =
                format!("the summary of the example `{name}` does not say whether it is the vendor's or ours");
            findings.add(&example.pointer.key("summary"), message);
        }
    }
}

fn example_valid(context: &Context<'_>, findings: &mut Findings<'_>) {
    if has_cycle(context) {
        return;
    }
    for (pointer, holder, example) in holders(context) {
        let (Some(schema), Some((at, example))) = (holder.get("schema"), context.resolve(&pointer, example)) else {
            continue;
        };
        if let Some(value) = example.get("value") {
            check(context, schema, &at.key("value"), value, "the example", findings);
        }
    }
}
