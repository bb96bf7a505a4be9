//! Cases of the rules on schemas and their constraints.

use super::cases::{Case, rule};

const PERIOD: &str = "        - $ref: '#/components/schemas/GranularityPeriod'";
const MINUTES: &str = "        - type: integer\n          format: int64\n      example: 15\n";
const UNION: &str = "      description: How fine, in words or in minutes.";
const ITEMS: &str = "      items:\n        type: string";
const FREE: &str = "          additionalProperties: true\n";
const URL: &str = "{$ref: '#/components/schemas/Url'}";
const STATUS: &str = "{$ref: '#/components/schemas/Status'}";

pub fn cases() -> Vec<Case> {
    let mut cases = forms();
    cases.extend(objects());
    cases.extend(constraints());
    cases
}

fn forms() -> Vec<Case> {
    vec![
        rule("schema-type")
            .passes_property("{description: More., type: number, format: double}")
            .fails_property("{description: More.}", "")
            .fails_property("{description: More., type: text}", "/type"),
        rule("schema-keyword")
            .passes_with("      maxLength: 512", "pattern: '^[a-z]+:[^ ]+$'")
            .fails_with("      maxLength: 512", "maxItems: 1", "@schemas/Target/maxItems")
            .fails_with("      maximum: 86400", "exclusiveMaximum: true", "@schemas/Seconds/exclusiveMaximum")
            .fails_with("      required: [id]", "minProperties: 1", "@schemas/Call/minProperties")
            .fails_with("      maxProperties: 20", "required: [team]", "@schemas/Labels/required"),
        rule("schema-composition")
            .passes_with(PERIOD, "- type: boolean")
            .fails_property("{description: More., anyOf: [{type: string}, {type: boolean}]}", "/anyOf")
            .fails_property("{description: More., type: string, not: {type: boolean}}", "/not")
            .fails_with(UNION, "discriminator: {propertyName: type}", "@schemas/Granularity/discriminator"),
        rule("schema-all-of")
            .passes_property(&format!("{{allOf: [{STATUS}], description: More., deprecated: true, example: x}}"))
            .fails_property(&format!("{{allOf: [{URL}, {URL}], description: More.}}"), "/allOf")
            .fails_property("{allOf: [{type: string}], description: More.}", "/allOf/0")
            .fails_property(&format!("{{allOf: [{STATUS}], description: More., type: string}}"), "/type")
            .fails(
                "      type: array\n      description: Calls.\n      items:\n        $ref:",
                "      description: Calls.\n      allOf:\n        - $ref:",
                "@schemas/Calls/allOf",
            ),
        rule("schema-one-of")
            .passes_with(PERIOD, "- $ref: '#/components/schemas/WordList'")
            .fails_with(PERIOD, "- type: string", "@schemas/Granularity/oneOf/1")
            .fails_with(PERIOD, "- {type: number, format: double}", "@schemas/Granularity/oneOf/2")
            .fails(MINUTES, "        - {type: boolean, description: Both.}\n", "@schemas/Granularity/oneOf/1")
            .fails(MINUTES, "", "@schemas/Granularity/oneOf")
            .fails_with(UNION, "pattern: '^a$'", "@schemas/Granularity/pattern")
            .fails_with(UNION, "deprecated: true", "@schemas/Granularity/deprecated"),
        rule("schema-inline")
            .passes_property(&format!("{{description: More., type: array, items: {{type: array, items: {STATUS}}}}}"))
            .fails_property("{description: More., type: string, maxLength: 3}", "")
            .fails_property("{description: More., type: string, enum: [a]}", "")
            .fails_property("{description: More., type: object, properties: {a: {type: string, description: A.}}}", "")
            .fails_property("{description: More., oneOf: [{type: string}, {type: boolean}]}", "")
            .fails_with(ITEMS, "  pattern: '^[ab]$'", "@schemas/WordList/items"),
        rule("schema-nullable")
            .passes_property("{description: More., nullable: true, type: array, items: {type: string}}")
            .fails_with("      maxLength: 512", "nullable: true", "@schemas/Target/nullable")
            .fails_with(ITEMS, "  nullable: true", "@schemas/WordList/items/nullable"),
        rule("array-items").passes(ITEMS, "      items: {type: string}").fails(
            &format!("{ITEMS}\n"),
            "",
            "@schemas/WordList",
        ),
    ]
}

fn objects() -> Vec<Case> {
    vec![
        rule("additional-properties")
            .passes(FREE, "          additionalProperties: {type: number, format: double}\n")
            .fails(
                "      additionalProperties: false\n",
                "      additionalProperties: {type: string}\n",
                "@schemas/CallRequest/additionalProperties",
            )
            .fails(FREE, "", "@schemas/CallRequest/properties/metadata")
            .fails_property("{description: More., type: object, additionalProperties: false}", "/additionalProperties"),
        rule("object-strictness")
            .passes_property("{$ref: '#/components/schemas/Labels'}")
            .fails("      additionalProperties: false\n", "", "@schemas/CallRequest")
            .fails_with("      required: [id]", "additionalProperties: false", "@schemas/Call/additionalProperties")
            .fails_with(
                "      description: What became of a call.",
                "additionalProperties: false",
                "@schemas/CallDone/additionalProperties",
            )
            .fails(
                "        retries:\n",
                "        part: {$ref: '#/components/schemas/Part'}\n        retries:\n",
                "@schemas/Part",
            ),
        rule("required-property")
            .passes("required: [id]", "required: [status, id]")
            .fails("required: [id]", "required: [id, name]", "@schemas/Call/required/1")
            .fails("required: [id]", "required: [id, id]", "@schemas/Call/required/1")
            .fails("required: [id]", "required: []", "@schemas/Call/required"),
    ]
}

fn constraints() -> Vec<Case> {
    let seconds = "      minimum: 0\n      maximum: 86400\n";
    let retries = "          format: int32\n          description: How often to try.\n";
    let pattern = "pattern: '^[0-9a-f]+$'";
    vec![
        rule("enum-values")
            .passes("enum: [hour, day]", "enum: [hour, day, week]")
            .fails("enum: [hour, day]", "enum: [hour, day, hour]", "@schemas/GranularityPeriod/enum/2")
            .fails("enum: [hour, day]", "enum: [hour, day, 1]", "@schemas/GranularityPeriod/enum/2"),
        rule("integer-bounds")
            .passes(seconds, "      minimum: -9223372036854775808\n      maximum: 9223372036854775807\n")
            .fails(seconds, "      minimum: 0\n", "@schemas/Seconds/minimum")
            .fails("      maximum: 100\n", "      maximum: 2147483648\n", "@schemas/Limit/maximum")
            .fails("      maximum: 100\n", "      maximum: 99.5\n", "@schemas/Limit/maximum")
            .fails(retries, "          description: How often to try.\n", "@schemas/CallRequest/properties/retries")
            .fails(
                retries,
                "          format: uint8\n          description: How often to try.\n",
                "@schemas/CallRequest/properties/retries/format",
            ),
        rule("bounds-order")
            .passes("      minItems: 1\n      maxItems: 5\n", "      minItems: 2\n      maxItems: 2\n")
            .fails_all(&[("minItems: 1", "minItems: 6"), ("        tags: [a, b]\n", "")], "@schemas/WordList/minItems")
            .fails(seconds, "      minimum: 0\n      maximum: -1\n", "@schemas/Seconds/minimum"),
        rule("format")
            .passes("format: uri", "format: email")
            .fails("format: uri", "format: date-time", "@schemas/Target/format")
            .fails("format: double", "format: float", "@schemas/Call/properties/score/format")
            .fails_without("          format: double", "@schemas/Call/properties/score"),
        rule("pattern")
            .passes(pattern, "pattern: '^(?:[0-9a-f]{4}|\\d{12})+$'")
            .fails(pattern, "pattern: '[0-9a-f]+'", "@schemas/AccountId/pattern")
            .fails(pattern, "pattern: '^(?=6)[0-9a-f]+$'", "@schemas/AccountId/pattern")
            .fails(pattern, "pattern: '^[0-9a-f]+|x$'", "@schemas/AccountId/pattern"),
    ]
}
