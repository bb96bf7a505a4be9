//! Cases of the rules on schemas, their constraints, names and extensions.

use super::cases::{Case, rule};

pub fn cases() -> Vec<Case> {
    let mut cases = forms();
    cases.extend(constraints());
    cases.extend(names());
    cases.extend(extensions());
    cases
}

/// Goes before the properties of an answer and of a request.
const IN_PART: &str = "        muted:\n";
const IN_REQUEST: &str = "        retries:\n";

fn forms() -> Vec<Case> {
    vec![
        rule("schema-type")
            .passes(IN_PART, "        more:\n          description: More.\n          type: number\n          format: double\n        muted:\n")
            .fails(IN_PART, "        more:\n          description: More.\n        muted:\n", "/components/schemas/Part/properties/more")
            .fails(IN_PART, "        more:\n          description: More.\n          type: text\n        muted:\n", "/components/schemas/Part/properties/more/type"),
        rule("schema-keyword")
            .passes("maxLength: 512\n", "maxLength: 512\n      pattern: '^[a-z]+:[^x]+$'\n      example: tel:1\n")
            .fails("maxLength: 512\n", "maxLength: 512\n      maxItems: 1\n", "/components/schemas/Target/maxItems")
            .fails("maximum: 86400\n", "maximum: 86400\n      exclusiveMaximum: true\n", "/components/schemas/Seconds/exclusiveMaximum")
            .fails("      required: [id]\n", "      required: [id]\n      minProperties: 1\n", "/components/schemas/Call/minProperties")
            .fails("      maxProperties: 20\n", "      maxProperties: 20\n      required: [team]\n", "/components/schemas/Labels/required"),
        rule("schema-composition")
            .passes("        - $ref: '#/components/schemas/GranularityPeriod'\n", "        - $ref: '#/components/schemas/GranularityPeriod'\n        - type: boolean\n")
            .fails(IN_PART, "        more:\n          description: More.\n          anyOf: [{type: string}, {type: boolean}]\n        muted:\n", "/components/schemas/Part/properties/more/anyOf")
            .fails(IN_PART, "        more:\n          description: More.\n          type: string\n          not: {type: boolean}\n        muted:\n", "/components/schemas/Part/properties/more/not")
            .fails("      description: How fine, in words or in minutes.\n", "      description: How fine.\n      discriminator: {propertyName: type}\n", "/components/schemas/Granularity/discriminator"),
        rule("schema-all-of")
            .passes(IN_PART, "        more:\n          allOf:\n            - $ref: '#/components/schemas/Status'\n          description: More.\n          deprecated: true\n          example: x\n          x-since: \"2025\"\n        muted:\n")
            .fails(IN_PART, "        more:\n          allOf:\n            - $ref: '#/components/schemas/Status'\n            - $ref: '#/components/schemas/Status'\n          description: More.\n        muted:\n", "/components/schemas/Part/properties/more/allOf")
            .fails(IN_PART, "        more:\n          allOf:\n            - type: string\n          description: More.\n        muted:\n", "/components/schemas/Part/properties/more/allOf/0")
            .fails(IN_PART, "        more:\n          allOf:\n            - $ref: '#/components/schemas/Status'\n          type: string\n          description: More.\n        muted:\n", "/components/schemas/Part/properties/more/type")
            .fails("    Calls:\n      type: array\n      description: Calls.\n      items:\n        $ref: '#/components/schemas/Call'\n", "    Calls:\n      description: Calls.\n      allOf:\n        - $ref: '#/components/schemas/Call'\n", "/components/schemas/Calls/allOf"),
        rule("schema-one-of")
            .passes("        - $ref: '#/components/schemas/GranularityPeriod'\n", "        - $ref: '#/components/schemas/GranularityPeriod'\n        - $ref: '#/components/schemas/Words'\n")
            .fails("        - $ref: '#/components/schemas/GranularityPeriod'\n", "        - $ref: '#/components/schemas/GranularityPeriod'\n        - type: string\n", "/components/schemas/Granularity/oneOf/1")
            .fails("        - $ref: '#/components/schemas/GranularityPeriod'\n", "        - $ref: '#/components/schemas/GranularityPeriod'\n        - type: number\n          format: double\n", "/components/schemas/Granularity/oneOf/2")
            .fails("        - type: integer\n          format: int64\n      example: 15\n", "        - type: boolean\n          description: Yes or no.\n", "/components/schemas/Granularity/oneOf/1")
            .fails("        - type: integer\n          format: int64\n      example: 15\n", "", "/components/schemas/Granularity/oneOf")
            .fails("      description: How fine, in words or in minutes.\n", "      description: How fine.\n      pattern: '^a$'\n", "/components/schemas/Granularity/pattern"),
        rule("schema-inline")
            .passes(IN_PART, "        more:\n          description: More.\n          type: array\n          items: {type: array, items: {$ref: '#/components/schemas/Status'}}\n        muted:\n")
            .fails(IN_PART, "        more:\n          description: More.\n          type: string\n          maxLength: 3\n        muted:\n", "/components/schemas/Part/properties/more")
            .fails(IN_PART, "        more:\n          description: More.\n          type: string\n          enum: [a]\n        muted:\n", "/components/schemas/Part/properties/more")
            .fails(IN_PART, "        more:\n          description: More.\n          type: object\n          properties: {a: {type: string, description: A.}}\n        muted:\n", "/components/schemas/Part/properties/more")
            .fails(IN_PART, "        more:\n          description: More.\n          oneOf: [{type: string}, {type: boolean}]\n        muted:\n", "/components/schemas/Part/properties/more")
            .fails("      items:\n        type: string\n", "      items:\n        type: string\n        pattern: '^[ab]$'\n", "/components/schemas/Words/items"),
        rule("schema-nullable")
            .passes(IN_PART, "        more:\n          description: More.\n          type: array\n          nullable: true\n          items: {type: string}\n        muted:\n")
            .fails("maxLength: 512\n", "maxLength: 512\n      nullable: true\n", "/components/schemas/Target/nullable")
            .fails("      items:\n        type: string\n", "      items:\n        type: string\n        nullable: true\n", "/components/schemas/Words/items/nullable"),
        rule("array-items")
            .passes("      items:\n        type: string\n", "      items: {type: string}\n      example: [a]\n")
            .fails("      items:\n        type: string\n", "", "/components/schemas/Words"),
        rule("additional-properties")
            .passes("          additionalProperties: true\n", "          additionalProperties: {type: number, format: double}\n          example: {a: 1}\n")
            .fails("      additionalProperties: false\n", "      additionalProperties: {type: string}\n", "/components/schemas/CallRequest/additionalProperties")
            .fails("          additionalProperties: true\n", "", "/components/schemas/CallRequest/properties/metadata")
            .fails("          additionalProperties: true\n", "          additionalProperties: false\n", "/components/schemas/CallRequest/properties/metadata/additionalProperties"),
        rule("object-strictness")
            .passes(IN_PART, "        labels:\n          $ref: '#/components/schemas/Labels'\n        muted:\n")
            .fails("      additionalProperties: false\n", "", "/components/schemas/CallRequest")
            .fails("      required: [id]\n", "      required: [id]\n      additionalProperties: false\n", "/components/schemas/Call/additionalProperties")
            .fails("      description: What became of a call.\n", "      description: What became of a call.\n      additionalProperties: false\n", "/components/schemas/CallDone/additionalProperties")
            .fails(IN_REQUEST, "        part:\n          $ref: '#/components/schemas/Part'\n        retries:\n", "/components/schemas/Part"),
        rule("required-property")
            .passes("required: [id]", "required: [status, id]")
            .fails("required: [id]", "required: [id, name]", "/components/schemas/Call/required/1")
            .fails("required: [id]", "required: [id, id]", "/components/schemas/Call/required/1")
            .fails("required: [id]", "required: []", "/components/schemas/Call/required"),
    ]
}

fn constraints() -> Vec<Case> {
    vec![
        rule("enum-values")
            .passes("enum: [hour, day]", "enum: [hour, day, week]")
            .fails("enum: [hour, day]", "enum: [hour, day, hour]", "/components/schemas/GranularityPeriod/enum/2")
            .fails("enum: [hour, day]", "enum: [hour, day, 1]", "/components/schemas/GranularityPeriod/enum/2"),
        rule("integer-bounds")
            .passes(
                "      minimum: 0\n      maximum: 86400\n",
                "      minimum: -9223372036854775808\n      maximum: 9223372036854775807\n",
            )
            .fails(
                "      minimum: 0\n      maximum: 86400\n",
                "      minimum: 0\n",
                "/components/schemas/Seconds/minimum",
            )
            .fails("      maximum: 100\n", "      maximum: 2147483648\n", "/components/schemas/Limit/maximum")
            .fails("      maximum: 100\n", "      maximum: 99.5\n", "/components/schemas/Limit/maximum")
            .fails(
                "          type: integer\n          format: int32\n          description: How often to try.\n",
                "          type: integer\n          description: How often to try.\n",
                "/components/schemas/CallRequest/properties/retries",
            )
            .fails(
                "          type: integer\n          format: int32\n          description: How often to try.\n",
                "          type: integer\n          format: uint8\n          description: How often to try.\n",
                "/components/schemas/CallRequest/properties/retries/format",
            ),
        rule("bounds-order")
            .passes("      maxItems: 5\n", "      maxItems: 1\n")
            .fails("      minItems: 1\n", "      minItems: 6\n", "/components/schemas/Words/minItems")
            .fails(
                "      minimum: 0\n      maximum: 86400\n",
                "      minimum: 0\n      maximum: -1\n",
                "/components/schemas/Seconds/minimum",
            ),
        rule("format")
            .passes("format: uri", "format: email")
            .fails("format: uri", "format: date-time", "/components/schemas/Target/format")
            .fails("format: double", "format: float", "/components/schemas/Call/properties/score/format")
            .fails("          format: double\n", "", "/components/schemas/Call/properties/score"),
        rule("pattern")
            .passes("pattern: '^[0-9a-f]+$'", "pattern: '^(?:[0-9a-f]{4}|\\d{12})+$'")
            .fails("pattern: '^[0-9a-f]+$'", "pattern: '[0-9a-f]+'", "/components/schemas/AccountId/pattern")
            .fails("pattern: '^[0-9a-f]+$'", "pattern: '^(?=6)[0-9a-f]+$'", "/components/schemas/AccountId/pattern")
            .fails("pattern: '^[0-9a-f]+$'", "pattern: '^[0-9a-f]+|x$'", "/components/schemas/AccountId/pattern"),
    ]
}

fn names() -> Vec<Case> {
    vec![
        rule("component-name")
            .passes_all(&[("    Trace:\n", "    TraceId:\n"), ("'#/components/parameters/Trace'", "'#/components/parameters/TraceId'")])
            .fails_all(&[("    Trace:\n", "    trace-id:\n"), ("'#/components/parameters/Trace'", "'#/components/parameters/trace-id'")], "/components/parameters/trace-id")
            .fails_all(&[("    Labels:\n", "    LABELS:\n"), ("'#/components/schemas/Labels'", "'#/components/schemas/LABELS'")], "/components/schemas/LABELS")
            .fails_all(&[("    Labels:\n", "    Option:\n"), ("'#/components/schemas/Labels'", "'#/components/schemas/Option'")], "/components/schemas/Option"),
        rule("schema-name-clash")
            .passes_all(&[("    Labels:\n", "    WordsBuilder:\n"), ("'#/components/schemas/Labels'", "'#/components/schemas/WordsBuilder'")])
            .fails_all(&[("    Labels:\n", "    CallBuilder:\n"), ("'#/components/schemas/Labels'", "'#/components/schemas/CallBuilder'")], "/components/schemas/CallBuilder")
            .fails_all(&[("    Labels:\n", "    StartCallInput:\n"), ("'#/components/schemas/Labels'", "'#/components/schemas/StartCallInput'")], "/components/schemas/StartCallInput")
            .fails_all(&[("    Words:\n", "    Accountid:\n"), ("'#/components/schemas/Words'", "'#/components/schemas/Accountid'")], "/components/schemas/Accountid"),
        rule("property-name")
            .passes(IN_PART, "        _id:\n          type: string\n          description: Id.\n        type:\n          type: string\n          description: Type.\n        muted:\n")
            .fails(IN_PART, "        2fa:\n          type: string\n          description: Code.\n        muted:\n", "/components/schemas/Part/properties/2fa")
            .fails(IN_PART, "        '':\n          type: string\n          description: Code.\n        muted:\n", "/components/schemas/Part/properties/"),
        rule("property-name-clash")
            .passes(IN_PART, "        Start:\n          type: string\n          description: Another.\n          x-rust-name: start_again\n        muted:\n")
            .fails(IN_PART, "        Start:\n          type: string\n          description: Another.\n        muted:\n", "/components/schemas/Part/properties/Start")
            .fails(IN_PART, "        more:\n          type: string\n          description: Another.\n          x-rust-name: start\n        muted:\n", "/components/schemas/Part/properties/more"),
        rule("property-name-reserved")
            .passes(IN_PART, "        unknown:\n          type: string\n          description: Another.\n          x-rust-name: not_known\n        muted:\n")
            .fails(IN_PART, "        unknown:\n          type: string\n          description: Another.\n        muted:\n", "/components/schemas/Part/properties/unknown")
            .fails(IN_REQUEST, "        Builder:\n          type: string\n          description: Another.\n        retries:\n", "/components/schemas/CallRequest/properties/Builder"),
        rule("enum-name-clash")
            .passes("enum: [hour, day]", "enum: [hour, day, half day, Other, '1']")
            .fails("enum: [hour, day]", "enum: [hour, day, half day, half_day]", "/components/schemas/GranularityPeriod/enum/3")
            .fails("enum: [hour, day]", "enum: [hour, day, Hour]", "/components/schemas/GranularityPeriod/enum/2")
            .fails_all(
                &[
                    ("x-extensible-enum: [ringing, ", "x-extensible-enum: [ringing, call in progress, "),
                    ("        ringing: It rings.\n", "        ringing: It rings.\n        call in progress: Again.\n"),
                ],
                "/components/schemas/Status/x-extensible-enum/2",
            ),
    ]
}

fn extensions() -> Vec<Case> {
    vec![
        rule("unknown-extension")
            .passes("      x-since: \"2023\"\n", "      x-since: \"2023\"\n      x-decision: [C3]\n")
            .fails("      x-since: \"2023\"\n", "      x-sinse: \"2023\"\n", "/components/schemas/Status/x-sinse")
            .fails("  x-decision: [A1]\nservers", "  x-logo: {}\nservers", "/info/x-logo"),
        rule("misplaced-extension")
            .passes("  x-decision: [A1]\nservers", "servers")
            .fails("  x-decision: [A1]\nservers", "  x-unit: ms\nservers", "/info/x-unit")
            .fails(
                "      x-since: \"2023\"\n",
                "      x-client-supplied: true\n",
                "/components/schemas/Status/x-client-supplied",
            ),
        rule("extensible-enum")
            .passes_all(&[
                ("x-extensible-enum: [ringing, ", "x-extensible-enum: [queued, ringing, "),
                ("        ringing: It rings.\n", "        queued: It waits.\n        ringing: It rings.\n"),
            ])
            .fails_all(
                &[
                    ("x-extensible-enum: [ringing, ", "x-extensible-enum: [Ringing, ringing, "),
                    ("        ringing: It rings.\n", "        Ringing: It waits.\n        ringing: It rings.\n"),
                ],
                "/components/schemas/Status/x-extensible-enum/1",
            )
            .fails(
                "      x-extensible-enum: [ringing, ",
                "      minLength: 1\n      x-extensible-enum: [ringing, ",
                "/components/schemas/Status/minLength",
            )
            .fails("      x-since: \"2023\"\n", "      enum: [ringing]\n", "/components/schemas/Status/enum"),
        rule("enum-descriptions")
            .passes(
                "      enum: [hour, day]\n",
                "      enum: [hour, day]\n      x-enum-descriptions: {hour: An hour., day: A day.}\n",
            )
            .fails("        disconnect: Hang up.\n", "", "/components/schemas/Mode/x-enum-descriptions")
            .fails(
                "        disconnect: Hang up.\n",
                "        disconnect: Hang up.\n        ignore: Nothing.\n",
                "/components/schemas/Mode/x-enum-descriptions/ignore",
            )
            .fails(
                "        disconnect: Hang up.\n",
                "        disconnect: ''\n",
                "/components/schemas/Mode/x-enum-descriptions/disconnect",
            )
            .fails(
                "maxLength: 512\n",
                "maxLength: 512\n      x-enum-descriptions: {}\n",
                "/components/schemas/Target/x-enum-descriptions",
            ),
        rule("aliases")
            .passes("x-aliases: [message]", "x-aliases: [message, text]")
            .fails(
                "x-aliases: [message]",
                "x-aliases: [message, message]",
                "/components/schemas/ErrorItem/properties/msg/x-aliases/1",
            )
            .fails(
                "x-aliases: [message]",
                "x-aliases: [code]",
                "/components/schemas/ErrorItem/properties/msg/x-aliases/0",
            )
            .fails("x-aliases: [message]", "x-aliases: []", "/components/schemas/ErrorItem/properties/msg/x-aliases")
            .fails(
                "maxLength: 512\n",
                "maxLength: 512\n      x-aliases: [a]\n",
                "/components/schemas/Target/x-aliases",
            ),
        rule("since")
            .passes("      x-since: \"2023\"\n", "      x-since: '2025'\n")
            .fails("      x-since: \"2023\"\n", "      x-since: 2023\n", "/components/schemas/Status/x-since")
            .fails("      x-since: \"2023\"\n", "      x-since: \"2024\"\n", "/components/schemas/Status/x-since")
            .fails(
                "        Call-In-Progress: \"2025\"\n",
                "        Call-in-progress: \"2025\"\n",
                "/components/schemas/Status/x-enum-since/Call-in-progress",
            )
            .fails(
                "        Call-In-Progress: \"2025\"\n",
                "        Call-In-Progress: 2025\n",
                "/components/schemas/Status/x-enum-since/Call-In-Progress",
            ),
        rule("rust-name")
            .passes("x-rust-name: version", "x-rust-name: version_2")
            .fails(
                "x-rust-name: version",
                "x-rust-name: theVersion",
                "/components/schemas/CallRequest/properties/__v/x-rust-name",
            )
            .fails(
                "x-rust-name: version",
                "x-rust-name: type",
                "/components/schemas/CallRequest/properties/__v/x-rust-name",
            )
            .fails(
                "maxLength: 512\n",
                "maxLength: 512\n      x-rust-name: target\n",
                "/components/schemas/Target/x-rust-name",
            ),
        rule("unit")
            .passes("x-unit: words", "x-unit: ms")
            .fails("x-unit: words", "x-unit: hours", "/components/schemas/Part/properties/words/x-unit")
            .fails(
                "          deprecated: true\n",
                "          x-unit: s\n",
                "/components/schemas/Part/properties/muted/x-unit",
            ),
        rule("decision")
            .passes("x-decision: [A1, B12]", "x-decision: [F9]")
            .fails("x-decision: [A1, B12]", "x-decision: [a1]", "/components/schemas/CallRequest/x-decision/0")
            .fails("x-decision: [A1, B12]", "x-decision: [A1, A1]", "/components/schemas/CallRequest/x-decision/1")
            .fails("x-decision: [A1, B12]", "x-decision: []", "/components/schemas/CallRequest/x-decision"),
    ]
}
