//! A document with any number of operations, each with a body, an answer, enums and parameters of its own.

use std::fmt::Write as _;

/// What stands before the operations.
const HEAD: &str = r##"openapi: "3.0.3"
info:
  title: Synthetic
  version: "2025-06"
  description: As many operations as one likes.
servers:
  - url: https://example.com
security:
  - auth: []
tags:
  - name: things
    description: Things.
paths:
"##;

/// One operation; `@` stands for its number.
const OPERATION: &str = r##"  /things@/{thingId}/parts:
    post:
      operationId: changeThing@
      tags: [things]
      summary: Change thing number @
      description: |-
        Changes what there is to change about thing number @.

        What is left out stays as it is.
      x-required-scope: SmartAssist Analytics
      parameters:
        - $ref: "#/components/parameters/ThingId"
        - $ref: "#/components/parameters/AccountId"
        - name: limit
          in: query
          required: false
          description: How many parts to answer with at most.
          schema:
            $ref: "#/components/schemas/Limit"
      requestBody:
        description: What to change.
        required: true
        content:
          application/json:
            schema:
              $ref: "#/components/schemas/Change@"
      responses:
        "200":
          description: It is changed.
          content:
            application/json:
              schema:
                $ref: "#/components/schemas/Changed@"
        "400":
          $ref: "#/components/responses/Refused"
        "401":
          $ref: "#/components/responses/Refused"
        "404":
          $ref: "#/components/responses/Refused"
        "405":
          $ref: "#/components/responses/Refused"
        "408":
          $ref: "#/components/responses/Refused"
        "412":
          $ref: "#/components/responses/Refused"
        "413":
          $ref: "#/components/responses/Refused"
        "415":
          $ref: "#/components/responses/Refused"
        "429":
          $ref: "#/components/responses/Refused"
        "500":
          $ref: "#/components/responses/Refused"
        "501":
          $ref: "#/components/responses/Refused"
        "503":
          $ref: "#/components/responses/Refused"
"##;

/// What the first operation announces: a lowering rule that matches nothing is an error, so there has to be a callback,
/// just as there has to be a header that the client supplies.
const CALLBACK: &str = r##"      callbacks:
        changed:
          "{$request.body#/notifyUrl}":
            post:
              operationId: thingChanged
              tags: [things]
              summary: A thing was changed
              description: Sent when it was changed.
              security: []
              requestBody:
                description: What was changed.
                required: true
                content:
                  application/json:
                    schema:
                      $ref: "#/components/schemas/Changed0"
              responses:
                "204":
                  description: It was taken.
                "400":
                  $ref: "#/components/responses/Refused"
                "404":
                  $ref: "#/components/responses/Refused"
                "405":
                  $ref: "#/components/responses/Refused"
                "408":
                  $ref: "#/components/responses/Refused"
                "412":
                  $ref: "#/components/responses/Refused"
                "413":
                  $ref: "#/components/responses/Refused"
                "500":
                  $ref: "#/components/responses/Refused"
                "503":
                  $ref: "#/components/responses/Refused"
"##;

/// What all operations share.
const COMPONENTS: &str = r##"components:
  securitySchemes:
    auth:
      type: apiKey
      in: header
      name: auth
      description: A token.
  parameters:
    ThingId:
      name: thingId
      in: path
      required: true
      description: The thing.
      schema:
        $ref: "#/components/schemas/ThingId"
    AccountId:
      name: accountId
      in: header
      required: true
      description: The account.
      x-client-supplied: true
      schema:
        $ref: "#/components/schemas/ThingId"
  responses:
    Refused:
      description: It was refused.
      content:
        application/json:
          schema:
            $ref: "#/components/schemas/Errors"
  schemas:
    ThingId:
      type: string
      description: A thing.
      minLength: 1
      maxLength: 64
      pattern: '^[a-z0-9]+$'
    Limit:
      type: integer
      format: int32
      description: At most so many.
      minimum: 1
      maximum: 50
      default: 50
    Errors:
      type: object
      description: The body of every error answer.
      required: [errors]
      properties:
        errors:
          type: array
          description: What is wrong.
          items:
            $ref: "#/components/schemas/ErrorItem"
    ErrorItem:
      type: object
      description: One finding.
      required: [msg, code]
      properties:
        msg:
          type: string
          description: What is wrong, in words.
        code:
          type: integer
          format: int32
          description: The status.
"##;

/// The schemas of one operation; `@` stands for its number.
const SCHEMAS: &str = r##"    Change@:
      type: object
      description: What to change about thing number @.
      required: [name]
      additionalProperties: false
      properties:
        name:
          $ref: "#/components/schemas/Name@"
        kind:
          $ref: "#/components/schemas/Kind@"
        notifyUrl:
          type: string
          description: Whom to tell.
          example: https://example.com/notify
        weight:
          $ref: "#/components/schemas/Weight@"
    Name@:
      type: string
      description: What it is called.
      minLength: 1
      maxLength: 128
      pattern: '^[^\x00-\x1F]+$'
      example: thing
    Kind@:
      type: string
      description: What kind of thing it is.
      enum: [small, large, other]
      x-enum-descriptions:
        small: It is small.
        large: It is large.
        other: It is neither.
      example: small
    Weight@:
      type: integer
      format: int32
      description: What it weighs.
      minimum: 1
      maximum: 1000
      default: 10
      example: 20
    State@:
      type: string
      description: What it is doing.
      x-extensible-enum: [idle, busy]
      x-enum-descriptions:
        idle: Nothing.
        busy: Something.
      example: idle
    Changed@:
      type: object
      description: How thing number @ is now.
      properties:
        id:
          type: string
          description: Which one it is.
          example: abc
        name:
          type: string
          nullable: true
          description: What it is called. Null if nothing.
          example: thing
        state:
          $ref: "#/components/schemas/State@"
        parts:
          type: array
          description: What it is made of.
          items:
            type: string
        changedAt:
          type: integer
          format: int64
          description: When it was changed, in milliseconds.
          example: 1
"##;

/// A document with this many operations.
pub fn document(operations: usize) -> String {
    let mut text = HEAD.to_owned();
    for number in 0..operations {
        text.push_str(&OPERATION.replace('@', &number.to_string()));
        if number == 0 {
            text.push_str(CALLBACK);
        }
    }
    text.push_str(COMPONENTS);
    for number in 0..operations {
        let _ = write!(text, "{}", SCHEMAS.replace('@', &number.to_string()));
    }
    text
}
