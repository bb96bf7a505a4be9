// Reads a list of pairs, validates every sample with its schema, and prints what is wrong as JSON.
//
// Input: {"root": file or null, "pairs": [{"name", "value", "schema"}]}. `schema` is a file, or with a root the name of
// a schema under its `components/schemas`.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

// Packages are set up elsewhere, so they are looked up from the folder that this is started in.
const require = createRequire(join(process.cwd(), "package.json"));
const { Ajv2020 } = require("ajv/dist/2020.js");
const addFormats = require("ajv-formats");

const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const { root, pairs } = read(0);

// Strict: a keyword that ajv does not know is a mistake. Ours are known by their prefix.
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true, strictRequired: false });
addFormats(ajv);
for (const format of ["int32", "int64"]) ajv.addFormat(format, { type: "number", validate: Number.isInteger });
ajv.addFormat("double", true);

const extensions = (node) =>
  node === null || typeof node !== "object"
    ? []
    : Object.entries(node).flatMap(([key, inner]) => [...(key.startsWith("x-") ? [key] : []), ...extensions(inner)]);

const known = new Set();
function know(schema) {
  for (const key of extensions(schema)) {
    if (!known.has(key)) ajv.addKeyword(key);
    known.add(key);
  }
  return schema;
}

function named() {
  const text = JSON.stringify(read(root).components.schemas).replaceAll("#/components/schemas/", "#/$defs/");
  ajv.addSchema(know({ $id: "https://example.invalid/document", $defs: JSON.parse(text) }));
}

const compiled = new Map();
function validator(schema) {
  if (!compiled.has(schema)) {
    const reference = { $ref: `https://example.invalid/document#/$defs/${schema}` };
    compiled.set(schema, ajv.compile(root ? reference : know(read(schema))));
  }
  return compiled.get(schema);
}

if (root) named();
const findings = [];
for (const { name, value, schema } of pairs) {
  const validate = validator(schema);
  const told = new Set();
  if (!validate(value)) {
    const { errors } = validate;
    for (const { instancePath, keyword, message } of errors) told.add(`${keyword}\0${instancePath}\0${message}`);
  }
  for (const line of told) {
    const [rule, place, message] = line.split("\0");
    findings.push({ rule, place: `${name}#${place}`, message });
  }
}
console.log(JSON.stringify({ schemas: compiled.size, findings }));
