//! What there is, for a person to read: every operation and every type in one line or two, as the generator understands
//! them. And whether the committed files match the document.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "the exceptions for tests do not reach the helpers of tests"
)]

use std::fmt::Write as _;

use smartassist_codegen::model::{EnumValue, Field, Model, Operation, Shape, TypeRef, UnknownFields};
use smartassist_codegen::plan::{Failure, plan};
use smartassist_codegen::project::Project;
use smartassist_codegen::status::{FileState, compare};
use smartassist_tests::{curated, repository};

fn model() -> Model {
    Model::read(&curated()).expect("the document can be generated from")
}

/// Holds a text against `tests/snapshots/{name}.snap`.
fn snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

#[test]
fn operations() {
    let model = model();
    let mut text = String::new();
    for operation in &model.operations {
        describe(operation, &mut text);
        for callback in model.callbacks.iter().filter(|callback| callback.announced_by == operation.id) {
            writeln!(text, "  calls back {}:", callback.name).unwrap();
            let mut inner = String::new();
            describe(&callback.operation, &mut inner);
            inner.lines().for_each(|line| writeln!(text, "    {line}").unwrap());
        }
        text.push('\n');
    }
    snapshot("inventory_operations", text.trim_end());
}

fn describe(operation: &Operation, text: &mut String) {
    let deprecated = if operation.deprecated { ", deprecated" } else { "" };
    writeln!(text, "{}{deprecated}: {} {}", operation.id, operation.method, operation.path).unwrap();
    let scope = match (&operation.scope, operation.secured) {
        (Some(scope), _) => scope.as_str(),
        (None, true) => "any",
        (None, false) => "no token",
    };
    writeln!(text, "  scope    {scope}").unwrap();
    for parameter in &operation.parameters {
        let (name, ty) = (&parameter.name, type_name(&parameter.ty));
        let default = parameter.default.as_ref().map(|default| format!(" = {default}")).unwrap_or_default();
        let optional = if parameter.required { "" } else { "?" };
        writeln!(text, "  {:<8} {name}{optional}: {ty}{default}", parameter.location.as_str()).unwrap();
    }
    if let Some(body) = &operation.body {
        writeln!(text, "  body     {}", type_name(body)).unwrap();
    }
    for answer in &operation.responses {
        let body = answer.body.as_ref().map_or_else(|| "nothing".to_owned(), type_name);
        let headers: Vec<String> = answer.headers.iter().map(|header| format!(", {}", header.name)).collect();
        writeln!(text, "  {:<8} {body}{}", answer.status, headers.concat()).unwrap();
    }
}

#[test]
fn types() {
    let lines: Vec<String> = model().types.iter().map(|def| format!("{}: {}", def.name, shape(&def.shape))).collect();
    snapshot("inventory_types", &lines.join("\n"));
}

fn shape(shape: &Shape) -> String {
    match shape {
        Shape::Object { fields, unknown } => {
            let fields: Vec<String> = fields.iter().map(field).collect();
            let rest = match unknown {
                UnknownFields::Refuse => "",
                UnknownFields::Keep => ", …",
            };
            format!("{{ {}{rest} }}", fields.join(", "))
        }
        Shape::Text { min, max, pattern } => {
            let pattern = pattern.as_ref().map(|pattern| format!(" /{pattern}/")).unwrap_or_default();
            format!("text{}{pattern}", size(*min, *max))
        }
        Shape::Integer { repr, min, max } => format!("{repr} {min}..={max}"),
        Shape::Closed(words) => format!("one of {}", list(words)),
        Shape::Open(words) => format!("open: {}", list(words)),
        Shape::Union(branches) => {
            let branches: Vec<String> =
                branches.iter().map(|branch| format!("{}({})", branch.variant, type_name(&branch.ty))).collect();
            branches.join(" or ")
        }
        Shape::List { item, min, max, unique } => {
            format!("list of {}{}{}", type_name(item), size(*min, *max), if *unique { ", unique" } else { "" })
        }
        Shape::Map { value, min, max } => format!("map of {}{}", type_name(value), size(*min, *max)),
    }
}

fn field(field: &Field) -> String {
    let spellings: Vec<&str> = std::iter::once(&field.wire).chain(&field.aliases).map(String::as_str).collect();
    let optional = if field.required { "" } else { "?" };
    let null = if field.nullable { " or null" } else { "" };
    let default = field.default.as_ref().map(|default| format!(" = {default}")).unwrap_or_default();
    format!("{}{optional}: {}{null}{default}", spellings.join("|"), type_name(&field.ty))
}

fn list(words: &[EnumValue]) -> String {
    words.iter().map(|word| word.value.as_str()).collect::<Vec<_>>().join(" | ")
}

/// ` 1..=64`, or nothing where there is no bound.
fn size(min: Option<u64>, max: Option<u64>) -> String {
    match (min, max) {
        (None, None) => String::new(),
        (min, Some(max)) => format!(" {}..={max}", min.unwrap_or_default()),
        (Some(min), None) => format!(" {min}.."),
    }
}

fn type_name(ty: &TypeRef) -> String {
    match ty {
        TypeRef::Named(name) => name.clone(),
        TypeRef::Text => "text".to_owned(),
        TypeRef::Bool => "bool".to_owned(),
        TypeRef::Int32 => "i32".to_owned(),
        TypeRef::Int64 => "i64".to_owned(),
        TypeRef::Double => "f64".to_owned(),
        TypeRef::Any => "anything".to_owned(),
        TypeRef::List(item) => format!("list of {}", type_name(item)),
        TypeRef::Map(value) => format!("map of {}", type_name(value)),
    }
}

/// The same check as `cargo xtask check`, so that `cargo test` alone finds what is stale.
#[test]
fn everything_generated_is_fresh() {
    let root = repository();
    let plan = plan(&Project::at(&root)).unwrap_or_else(|failures| panic!("{}", told(&failures)));
    let statuses = compare(&root, &plan).unwrap_or_else(|error| panic!("{}: {}", error.path, error.error));
    assert!(statuses.len() > 10, "{} files cannot be all", statuses.len());
    let stale: Vec<String> = statuses.iter().filter(|status| status.state != FileState::Fresh).map(line).collect();
    assert!(stale.is_empty(), "run `cargo xtask generate`:\n{}", stale.join("\n"));
}

fn line(status: &smartassist_codegen::status::FileStatus) -> String {
    let what = match status.state {
        FileState::Fresh => "fresh",
        FileState::Stale { .. } => "stale",
        FileState::Missing { .. } => "missing",
        FileState::Orphan => "nothing generates it",
    };
    format!("{}: {what}", status.path())
}

fn told(failures: &[Failure]) -> String {
    let one = |failure: &Failure| match failure {
        Failure::Findings { diagnostics, .. } => {
            diagnostics.iter().map(|finding| format!("{finding:?}")).collect::<Vec<_>>().join("\n")
        }
        Failure::Other { file, message } => format!("{file}: {message}"),
    };
    failures.iter().map(one).collect::<Vec<_>>().join("\n")
}
