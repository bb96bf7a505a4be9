//! Which tool takes which form, for the README of the published folder. `tests/outside` runs each of them so.

/// A tool of other teams at its default options.
struct Tool {
    /// Its name.
    name: &'static str,
    /// The forms it takes.
    forms: &'static str,
    /// How it is started.
    command: &'static str,
    /// What to expect of it.
    expect: &'static str,
}

/// OpenAPI 3.0 and 3.1, in YAML and JSON.
const BOTH: &str = "3.0, 3.1, served";

const TOOLS: &[Tool] = &[
    Tool { name: "Redocly", forms: "3.0, 3.1, served, AsyncAPI", command: "redocly lint FILE", expect: "no finding" },
    Tool {
        name: "Spectral",
        forms: "3.0, 3.1, served, AsyncAPI",
        command: "spectral lint FILE",
        expect: "with `spectral:oas` and `spectral:asyncapi` the warning `info-contact`: there is nobody to name; for \
                 AsyncAPI also the note that 3.1 of it is newer",
    },
    Tool {
        name: "openapi-spec-validator, swagger-parser 13",
        forms: BOTH,
        command: "openapi-spec-validator FILE",
        expect: "no finding",
    },
    Tool {
        name: "express-openapi-validator, Prism",
        forms: BOTH,
        command: "prism mock FILE",
        expect: "every documented request is taken, in every spelling; what is not documented is refused",
    },
    Tool {
        name: "openapi-backend",
        forms: "3.0",
        command: "new OpenAPIBackend({ definition })",
        expect: "the same; it does not read 3.1",
    },
    Tool {
        name: "Ajv 2020",
        forms: "schemas",
        command: "new Ajv2020({ strict: true }).compile(schema)",
        expect: "compiles by itself: no keyword and no format to be registered",
    },
    Tool {
        name: "openapi-generator 7",
        forms: BOTH,
        command: "openapi-generator-cli generate -g python -i FILE",
        expect: "`python`, `typescript-fetch`, `java` with `--library native` and `rust` from each form; `go` and `ruby`, \
                 tried from 3.0 alone. `php` needs `--name-mappings` for spellings that differ in case alone, such as \
                 `notifyUrl=notifyUrl_spelling`. From 3.1 it writes an API class for webhooks too; that of Python is \
                 no valid module, and nothing imports it. Its warnings `Failed to get the schema name: null` and \
                 `Empty operationId` are of no consequence",
    },
    Tool {
        name: "openapi-typescript, hey-api, orval",
        forms: BOTH,
        command: "openapi-typescript FILE -o api.ts",
        expect: "types and clients in TypeScript",
    },
    Tool {
        name: "datamodel-code-generator, openapi-python-client",
        forms: BOTH,
        command: "datamodel-codegen --input FILE",
        expect: "models and clients in Python; where ruff is not installed, a warning says so",
    },
    Tool {
        name: "quicktype",
        forms: "schemas",
        command: "quicktype -s schema FILE",
        expect: "types in many languages",
    },
    Tool {
        name: "Postman, newman",
        forms: "Postman collection",
        command: "newman run smartassist.postman_collection.json",
        expect: "set `host`, `clientId`, `clientSecret` and the ids; `notifyUrl` is where your receiver listens",
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
