//! Which tool reads which form, for the README of the published folder. `tests/outside` runs each of them this way.

/// A tool of other teams at its default options.
struct Tool {
    /// Its name.
    name: &'static str,
    /// The forms that it reads.
    forms: &'static str,
    /// Its command.
    command: &'static str,
    /// Its result.
    expect: &'static str,
}

/// OpenAPI 3.0 and 3.1, in YAML and JSON.
const BOTH: &str = "3.0, 3.1, served";

const TOOLS: &[Tool] = &[
    Tool {
        name: "Redocly",
        forms: "3.0, 3.1, served, AsyncAPI",
        command: "npx @redocly/cli lint FILE",
        expect: "no finding",
    },
    Tool {
        name: "Spectral",
        forms: "3.0, 3.1, served, AsyncAPI",
        command: "npx @stoplight/spectral-cli lint --ruleset RULES FILE",
        expect: "it has no rules by default: `RULES` is a file with the line \
                 `extends: [\"spectral:oas\", \"spectral:asyncapi\"]`. The warning `info-contact`, because there is no \
                 contact; for AsyncAPI also the note that 3.1 of it is newer",
    },
    Tool { name: "openapi-spec-validator", forms: BOTH, command: "openapi-spec-validator FILE", expect: "no finding" },
    Tool {
        name: "swagger-parser 13",
        forms: BOTH,
        command: "await SwaggerParser.validate(\"FILE\")",
        expect: "no finding",
    },
    Tool {
        name: "express-openapi-validator",
        forms: BOTH,
        command: "app.use(OpenApiValidator.middleware({ apiSpec: \"FILE\" }))",
        expect: "every documented request is accepted, in every spelling; what is not documented is refused",
    },
    Tool {
        name: "Prism",
        forms: BOTH,
        command: "npx @stoplight/prism-cli mock FILE",
        expect: "the same; it responds with the samples at port 4010 until it is stopped",
    },
    Tool {
        name: "openapi-backend",
        forms: "3.0",
        command: "new OpenAPIBackend({ definition: \"FILE\" })",
        expect: "the same; it does not read 3.1",
    },
    Tool {
        name: "Ajv 2020",
        forms: "schemas",
        command: "new Ajv2020({ strict: true }).compile(schema)",
        expect: "it compiles without registered keywords or formats",
    },
    Tool {
        name: "openapi-generator 7",
        forms: BOTH,
        command: "npx @openapitools/openapi-generator-cli generate -g python -i FILE -o FOLDER",
        expect: "`python`, `typescript-fetch`, `java` with `--library native` and `rust` from each form; `go` and `ruby`, \
                 tried from 3.0 alone. `php` needs `--name-mappings` for spellings that differ in case alone, such as \
                 `notifyUrl=notifyUrl_spelling`. From 3.1 it writes an API class for webhooks too; that of Python is \
                 not a valid module, and no file imports it. Its warnings `Failed to get the schema name: null` and \
                 `Empty operationId` have no effect",
    },
    Tool {
        name: "openapi-typescript",
        forms: BOTH,
        command: "npx openapi-typescript FILE -o api.ts",
        expect: "types for TypeScript",
    },
    Tool {
        name: "hey-api",
        forms: BOTH,
        command: "npx @hey-api/openapi-ts --input ./FILE --output FOLDER",
        expect: "a client in TypeScript, with fetch. It needs TypeScript 5 beside it (`npm install typescript@5`), and reads a \
                 path without `./` in front as a name in its registry",
    },
    Tool {
        name: "orval",
        forms: BOTH,
        command: "npx orval --input FILE --output client.ts",
        expect: "a client in TypeScript, with axios",
    },
    Tool {
        name: "datamodel-code-generator",
        forms: BOTH,
        command: "datamodel-codegen --input FILE",
        expect: "models in Python; it warns that its formatters will change",
    },
    Tool {
        name: "openapi-python-client",
        forms: BOTH,
        command: "openapi-python-client generate --path FILE",
        expect: "a client in Python; where ruff is not installed, a warning says so",
    },
    Tool {
        name: "quicktype",
        forms: "schemas",
        command: "npx quicktype -s schema FILE -o types.go",
        expect: "types in the language of the output's extension",
    },
    Tool {
        name: "newman",
        forms: "Postman collection",
        command: "npx newman run smartassist.postman_collection.json",
        expect: "every operation, with the samples. Set `scheme`, `host`, `clientId`, `clientSecret` and the ids, each as in \
                 `--env-var host=…`. The samples of notifications are sent to `notifyUrl`, where a receiver must listen. \
                 Postman imports the same file",
    },
];

/// The section of the README, after its heading.
pub fn table() -> String {
    let mut text = "| tool | form | command | what to expect |\n| --- | --- | --- | --- |\n".to_owned();
    for Tool { name, forms, command, expect } in TOOLS {
        text.push_str(&format!("| {name} | {forms} | `{command}` | {expect} |\n"));
    }
    text
}
