//! Named strings, integers, enums, arrays, maps and unions.

use super::macro_input::{annotations, deprecate};
use super::{TypePrinter, defaults, head, is_object, refer_to, unions};
use crate::emit::code::{CodeWriter, literal, raw};
use crate::markdown::code as quoted;
use crate::model::{CharacterRun, EnumValue, Model, Shape, TypeDef, steps};
use crate::project::CratePaths;

pub fn emit(model: &Model, crate_paths: &CratePaths) -> CodeWriter {
    let mut code = CodeWriter::new();
    let mut neighbours = false;
    for def in model.types.iter().filter(|def| !is_object(&def.shape)) {
        scalar(&mut code, model, def);
        code.blank();
        // Values of open enums inside of others keep the original text; the module above imports its type.
        let neighbour = |shape: &Shape| is_object(shape) || matches!(shape, Shape::Open(_));
        neighbours |= refer_to(model, def.shape.parts().into_iter(), neighbour);
    }
    head(model, crate_paths, "Named strings, numbers, enums, arrays, maps and unions.", neighbours, code)
}

fn scalar(code: &mut CodeWriter, model: &Model, def: &TypeDef) {
    let name = &def.name;
    let printer = TypePrinter::inside(model);
    match &def.shape {
        Shape::Object { .. } => {}
        Shape::Text { min: None, max: None, pattern: None } => {
            code.open("support::text! {").description(&def.docs);
            deprecate(code, def);
            code.line(format!("{name} {{ {} }}", annotations(def))).close("}");
        }
        Shape::Text { min, max, pattern } => {
            let fields = [
                format!("min_length: {}", option(*min)),
                format!("max_length: {}", option(*max)),
                format!(
                    "pattern: {}",
                    option(pattern.as_deref().map(|pattern| pattern_table(pattern, &pattern_words(model, &def.name))))
                ),
            ];
            constrained(code, "text", def, name, ("TextConstraints", &fields));
        }
        Shape::Integer { repr, min, max } => {
            code.open("support::integer! {").description(&def.docs);
            deprecate(code, def);
            code.open(format!("{name}: {repr} {{"));
            code.line(format!("minimum: {min},")).line(format!("maximum: {max},"));
            code.line(format!("unit: {},", literal(unit(model, name)))).line(annotations(def));
            code.close("}").close("}");
        }
        Shape::Closed(words) => enumeration(code, "closed_enum", def, words),
        Shape::Open(words) => enumeration(code, "open_enum", def, words),
        Shape::List { item, min, max, unique } => {
            let head = format!("{name}<{}>", printer.print(item));
            constrained(code, "list", def, &head, ("SizeConstraints", &size(*min, *max, *unique)));
        }
        Shape::Map { value, min, max } => {
            let head = format!("{name}<{}>", printer.print(value));
            constrained(code, "map", def, &head, ("SizeConstraints", &size(*min, *max, false)));
        }
        Shape::Union(branches) => unions::emit(code, model, def, branches),
    }
    defaults::emit(code, model, def);
}

/// A type with a table of constraints.
fn constrained(code: &mut CodeWriter, kind: &str, def: &TypeDef, head: &str, (table, fields): (&str, &[String])) {
    code.open(format!("support::{kind}! {{")).description(&def.docs);
    deprecate(code, def);
    code.open(format!("{head} {{"));
    code.open(format!("constraints: support::{table} {{"));
    for field in fields {
        code.line(format!("{field},"));
    }
    code.close("},").line(annotations(def)).close("}").close("}");
}

/// The pattern with its steps, one a line; without any where an engine is needed.
fn pattern_table(pattern: &str, words: &str) -> String {
    let step = |step: &CharacterRun| {
        let max = step.max.map_or("u32::MAX".to_owned(), |max| max.to_string());
        format!(
            "{}support::Step {{ ascii: {:#034x}, others: {}, min: {}, max: {max} }},\n",
            " ".repeat(20),
            step.ascii,
            step.others,
            step.min
        )
    };
    let steps: String = steps(pattern).iter().flatten().map(step).collect();
    let steps = if steps.is_empty() { "&[]".to_owned() } else { format!("&[\n{steps}{}]", " ".repeat(16)) };
    let (text, words) = (raw(pattern), literal(words));
    format!(
        "support::Pattern {{\n{0}    text: {text},\n{0}    words: {words},\n{0}    steps: {steps},\n{0}}}",
        " ".repeat(12)
    )
}

/// What a value must be to match the pattern of a named schema, in words.
pub fn pattern_words(model: &Model, name: &str) -> String {
    extension(model, name, "x-pattern-description").unwrap_or("must have the documented form").to_owned()
}

/// The unit of a named schema; empty where it has none.
pub fn unit<'a>(model: &'a Model, name: &str) -> &'a str {
    extension(model, name, "x-unit").unwrap_or_default()
}

fn extension<'a>(model: &'a Model, name: &str, key: &str) -> Option<&'a str> {
    model.document.pointer(&format!("/components/schemas/{name}/{key}"))?.as_str()
}

fn option(value: Option<impl std::fmt::Display>) -> String {
    match value {
        None => "::core::option::Option::None".to_owned(),
        Some(value) => format!("::core::option::Option::Some({value})"),
    }
}

fn size(min: Option<u64>, max: Option<u64>, unique: bool) -> [String; 3] {
    [format!("min: {}", option(min)), format!("max: {}", option(max)), format!("unique: {unique}")]
}

fn enumeration(code: &mut CodeWriter, kind: &str, def: &TypeDef, words: &[EnumValue]) {
    code.open(format!("support::{kind}! {{")).description(&def.docs);
    deprecate(code, def);
    code.open(format!("{} {{", def.name));
    for word in words {
        let docs = if word.docs.is_empty() { format!("{}.", quoted(&word.value)) } else { word.docs.clone() };
        code.description(&docs).line(format!("{} = {},", word.variant, literal(&word.value)));
    }
    code.close("}").line(annotations(def)).close("}");
}
