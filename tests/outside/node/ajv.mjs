// Validates every value with the JSON Schema in a file, with the options that ajv has by itself: strict, and nothing
// that is not in JSON Schema is known to it.
//
// Input: [{"name", "value", "schema"}], where `schema` is a file. Output: how many schemas there are, and what is
// wrong.

import { readFileSync } from "node:fs";

import { require } from "./packages.mjs";

const { Ajv2020 } = require("ajv/dist/2020.js");

const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const validators = new Map();

function validator(schema) {
  if (!validators.has(schema)) {
    try {
      validators.set(schema, new Ajv2020().compile(read(schema)));
    } catch (error) {
      throw new Error(`${schema}: ${error.message}`);
    }
  }
  return validators.get(schema);
}

const findings = [];
for (const { name, value, schema } of read(0)) {
  const validate = validator(schema);
  if (!validate(value)) findings.push({ name, errors: validate.errors });
}
console.log(JSON.stringify({ schemas: validators.size, findings }));
