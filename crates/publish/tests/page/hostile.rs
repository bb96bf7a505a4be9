//! A document that wants to be more than text.

use super::document;
use super::html;

const ATTACK: &str = r#"</code></pre></p><script>alert(1)</script><img src=x onerror=alert(2)>"'&lt;${7*7}`"#;

/// A small document that says the attack wherever text may stand.
fn attacked() -> String {
    let quoted = serde_json::Value::from(ATTACK).to_string();
    let yaml = r##"
openapi: "3.0.3"
info: {title: @, version: "1", description: @}
servers:
  - url: https://api.example.com
    description: @
security:
  - key: []
tags:
  - {name: things, description: @}
paths:
  /things/{thingId}:
    post:
      operationId: makeThing
      tags: [things]
      summary: @
      description: @
      x-required-scope: @
      parameters:
        - name: thingId
          in: path
          required: true
          description: @
          x-owned: bot
          schema: {$ref: "#/components/schemas/ThingId"}
      requestBody:
        required: true
        description: @
        content:
          application/json:
            schema: {$ref: "#/components/schemas/Thing"}
            examples:
              one: {$ref: "#/components/examples/One"}
      responses:
        "200":
          description: @
          content:
            application/json:
              schema: {$ref: "#/components/schemas/Thing"}
              examples:
                one: {$ref: "#/components/examples/One"}
        "400": {$ref: "#/components/responses/BadRequest"}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: key, description: @}
  responses:
    BadRequest:
      description: @
      content:
        application/json:
          schema: {$ref: "#/components/schemas/Errors"}
          examples:
            one: {$ref: "#/components/examples/Error"}
  schemas:
    ThingId: {type: string, description: @, minLength: 1, maxLength: 9, example: @}
    Thing:
      type: object
      description: @
      properties:
        name: {type: string, description: @, example: @}
        kind: {$ref: "#/components/schemas/Kind"}
    Kind:
      type: string
      description: @
      x-extensible-enum: [a]
      x-enum-descriptions: {a: @}
    Errors:
      type: object
      description: @
      required: [errors]
      properties:
        errors: {type: array, description: @, items: {$ref: "#/components/schemas/ErrorItem"}}
    ErrorItem:
      type: object
      description: @
      required: [msg, code]
      properties:
        msg: {type: string, description: @, example: @}
        code: {type: integer, format: int32, description: @, example: 1}
  examples:
    One: {summary: @, value: {name: @}}
    Error: {summary: @, value: {errors: [{msg: @, code: 400}]}}
"##;
    yaml.replace('@', &quoted)
}

#[test]
fn text_stays_text_everywhere() {
    let mut published = document::published_unchecked(&attacked());
    published.decisions = format!("# Decisions\n\n{ATTACK}\n\n| id | x |\n| --- | --- |\n| A1 | {ATTACK} |\n");
    let page = html::read(document::text(&published));
    assert_eq!(page.elements.iter().filter(|one| one.name == "script").count(), 1, "ours");
    assert!(page.elements.iter().all(|one| one.name != "img"));
    assert!(page.elements.iter().all(|one| !one.attributes.contains_key("onerror")));
    assert!(page.at("operation-makeThing:path:thingId").text.contains("must be your own"));
    // It is shown all the same, wherever it stands: in prose, in samples, in programs, in the table of errors.
    for place in [
        "operation-makeThing",
        "operation-makeThing:path:thingId",
        "schema-Thing:name",
        "schema-Kind::a",
        "response-BadRequest",
        "decision-A1",
        "errors",
        "environments",
        "overview",
        "authentication",
    ] {
        assert!(page.at(place).text.contains("alert(1)") || place.ends_with("::a"), "{place}");
    }
    assert_eq!(page.elements.iter().find(|one| one.name == "title").unwrap().text, ATTACK);
}
