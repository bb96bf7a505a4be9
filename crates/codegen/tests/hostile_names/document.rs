//! A document in which names stand wherever a document can put them.

use std::fmt::Write as _;

use heck::ToSnakeCase as _;

use crate::language;
use crate::names::{Names, Role};

/// The document with these names, beside one harmless name in each role.
pub fn yaml(title: &str, names: &Names) -> String {
    let with = |role: Role, plain: &str| -> Vec<String> {
        let others = names.in_role(role).iter().filter(|name| *name != plain);
        std::iter::once(plain.to_owned()).chain(others.cloned()).collect()
    };
    let mut text = HEAD.replace("TITLE", title);
    parameters(&mut text, &with(Role::Parameter, "plain"));
    answer(&mut text, &with(Role::AnswerHeader, "plain"));
    callbacks(&mut text, &with(Role::Callback, "plainCallback"), &with(Role::NotificationHeader, "plain"));
    for id in names.in_role(Role::Operation) {
        operation(&mut text, &format!("operations/{id}"), id, "query", &["plain".to_owned()]);
    }
    text.push_str(COMPONENTS);
    let schemas = names.in_role(Role::Schema);
    objects(&mut text, &with(Role::Property, "plain"), schemas);
    for (name, key) in [("AllClosed", "enum"), ("AllOpen", "x-extensible-enum")] {
        write!(text, "\n    {name}:\n      type: string\n      description: Names of values.\n      {key}:\n").unwrap();
        with(Role::Value, "plain").iter().for_each(|value| writeln!(text, "        - {value:?}").unwrap());
    }
    each_schema(&mut text, schemas);
    text
}

/// All parameters in the query and in headers. In the path, where they make one more argument of a macro, keywords
/// alone: they are written in another way.
fn parameters(text: &mut String, names: &[String]) {
    let keywords: Vec<String> = names.iter().filter(|name| language::is_keyword(name)).cloned().collect();
    let path: String = keywords.iter().map(|name| format!("/{{{name}}}")).collect();
    operation(text, &format!("path{path}"), "allInPath", "path", &keywords);
    operation(text, "query", "allInQuery", "query", names);
    operation(text, "header", "allInHeaders", "header", names);
}

fn operation(text: &mut String, path: &str, id: &str, place: &str, parameters: &[String]) {
    write!(text, "  /{path}:\n    get:\n      operationId: {id:?}\n      tags: [names]\n").unwrap();
    text.push_str("      summary: Names\n      description: An operation.\n");
    if !parameters.is_empty() {
        text.push_str("      parameters:\n");
    }
    for (index, name) in parameters.iter().enumerate() {
        // The server runtime knows the header `Format`, which may not be required.
        let required = place == "path" || (index % 2 == 0 && name != "format");
        writeln!(text, "        - name: {name:?}\n          in: {place}\n          required: {required}").unwrap();
        text.push_str("          description: A name.\n          schema: { type: string }\n");
    }
    text.push_str("      responses:\n        \"204\": { description: Nothing. }\n");
    refusals(text, "        ", REFUSALS);
}

/// All headers of an answer.
fn answer(text: &mut String, headers: &[String]) {
    text.push_str("  /answer:\n    post:\n      operationId: allAnswers\n      tags: [names]\n");
    text.push_str("      summary: Names of headers\n      description: Headers of an answer.\n");
    text.push_str(BODY);
    text.push_str("      responses:\n        \"200\":\n          description: All names.\n          headers:\n");
    for (index, name) in headers.iter().enumerate() {
        let required = index % 2 == 0;
        writeln!(text, "            {name:?}:\n              description: A name.\n              required: {required}")
            .unwrap();
        text.push_str("              schema: { type: string }\n");
    }
    text.push_str(ANSWER);
    refusals(text, "        ", REFUSALS);
    refusals(text, "        ", REFUSALS_OF_BODIES);
}

/// All callbacks of the operation before, and all headers on the first of them.
fn callbacks(text: &mut String, ids: &[String], headers: &[String]) {
    text.push_str("      callbacks:\n");
    for (index, id) in ids.iter().enumerate() {
        write!(text, "        {id:?}:\n          \"{{$request.body#/plain}}\":\n            post:\n").unwrap();
        write!(text, "              operationId: {id:?}\n              tags: [names]\n").unwrap();
        text.push_str("              summary: A notification\n              description: Sent never.\n");
        if index == 0 {
            text.push_str("              parameters:\n");
            for name in headers {
                writeln!(text, "                - name: {name:?}\n                  in: header").unwrap();
                text.push_str("                  description: A name.\n                  schema: { type: string }\n");
            }
        }
        text.push_str(NOTIFICATION);
        refusals(text, "                ", &["400", "404", "405", "408", "412", "413", "500", "503"]);
    }
}

/// Every property in the four ways to be there, of a type from this document or of text, strict and tolerant.
fn objects(text: &mut String, properties: &[String], schemas: &[String]) {
    for (name, strict, shift) in [("AllStrict", true, 0), ("AllTolerant", false, 1)] {
        write!(text, "\n    {name}:\n      type: object\n      description: Names of properties.\n").unwrap();
        if strict {
            text.push_str("      additionalProperties: false\n");
        }
        let way = |index: usize| (index + shift) % 4;
        let mut required =
            properties.iter().enumerate().filter(|(index, _)| way(*index) < 2).map(|(_, name)| name).peekable();
        if required.peek().is_some() {
            text.push_str("      required:\n");
        }
        required.for_each(|name| writeln!(text, "        - {name:?}").unwrap());
        text.push_str("      properties:\n");
        for (index, name) in properties.iter().enumerate() {
            // The setter `set_null` of a nullable `set` would be that of a property `set_null`.
            let has_twin = properties.contains(&format!("{name}_null"));
            let nullable = if way(index) % 2 == 1 && !has_twin { "\n          nullable: true" } else { "" };
            let ty = match schemas.get(index / 2) {
                // An object is read or written by callers, not both.
                Some(schema) if index % 2 == 1 && !(strict && index / 2 % 4 == 3) => {
                    format!("allOf: [{{ $ref: \"#/components/schemas/{schema}\" }}]")
                }
                _ => "type: string".to_owned(),
            };
            writeln!(text, "        {name:?}:\n          description: A field.\n          {ty}{nullable}").unwrap();
        }
        // Every schema has to be used.
        let unions = (0..schemas.len().div_ceil(4)).map(|index| format!("AllBranches{index}"));
        for used in unions.chain(["AllClosed", "AllOpen"].map(str::to_owned)).filter(|_| !strict) {
            let property = used.to_snake_case();
            writeln!(text, "        {property}: {{ $ref: \"#/components/schemas/{used}\" }}").unwrap();
        }
    }
}

/// Schemas of four kinds by turns, and a union of each four.
fn each_schema(text: &mut String, schemas: &[String]) {
    for (index, name) in schemas.iter().enumerate() {
        writeln!(text, "\n    {name:?}:\n      description: A name.\n      {}", KINDS[index % 4]).unwrap();
    }
    for (index, four) in schemas.chunks(4).enumerate() {
        write!(text, "\n    AllBranches{index}:\n      description: Names of branches.\n      oneOf:\n").unwrap();
        four.iter().for_each(|name| writeln!(text, "        - $ref: \"#/components/schemas/{name}\"").unwrap());
        if four.len() == 1 {
            text.push_str("        - type: boolean\n");
        }
    }
}

fn refusals(text: &mut String, indent: &str, statuses: &[&str]) {
    for status in statuses {
        writeln!(text, "{indent}\"{status}\": {{ $ref: \"#/components/responses/Refused\" }}").unwrap();
    }
}

const REFUSALS: &[&str] = &["400", "404", "405", "500", "501", "503"];

const REFUSALS_OF_BODIES: &[&str] = &["408", "412", "413", "415"];

const KINDS: [&str; 4] = [
    "type: string\n      minLength: 1",
    "type: integer\n      format: int32\n      minimum: 0\n      maximum: 9",
    "type: array\n      maxItems: 3\n      items: { type: string }",
    "type: object\n      properties:\n        name: { type: string, description: A name. }",
];

const HEAD: &str = r#"openapi: "3.0.3"

info:
  title: TITLE
  version: "2025-06"
  description: |-
    Names that generated code uses, where a document can use them too. A test writes this file from the code.

servers:
  - url: https://fixtures.example

tags:
  - name: names

paths:
"#;

const BODY: &str = r##"      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: "#/components/schemas/AllStrict" }
"##;

const ANSWER: &str = r##"          content:
            application/json:
              schema: { $ref: "#/components/schemas/AllTolerant" }
"##;

const NOTIFICATION: &str = r##"              requestBody:
                required: true
                content:
                  application/json:
                    schema: { $ref: "#/components/schemas/AllTolerant" }
              responses:
                "204": { description: Nothing. }
"##;

const COMPONENTS: &str = r##"
components:
  responses:
    Refused:
      description: The request was refused. The list of errors says why.
      content:
        application/json:
          schema: { $ref: "#/components/schemas/Errors" }

  schemas:
    Errors:
      type: object
      description: What went wrong.
      required: [errors]
      properties:
        errors:
          type: array
          description: One item for each problem.
          items: { $ref: "#/components/schemas/ErrorItem" }

    ErrorItem:
      type: object
      description: One problem.
      required: [msg, code]
      properties:
        msg: { type: string, description: What it is. }
        code: { type: integer, format: int32, description: A number of it. }
"##;
