// Reads values with the converters that quicktype wrote into a folder; prints what went wrong, as JSON.
//
// Input: [{"name", "schema", "value", "good"}]. A good value is read and written again without a loss; others are
// refused.

import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const [, , folder] = process.argv;
const plan = JSON.parse(readFileSync(0, "utf8"));

function judge({ Convert }, { schema, value, good }) {
  const written = `${schema[0].toLowerCase()}${schema.slice(1)}ToJson`;
  let read;
  try {
    read = Convert[`to${schema}`](JSON.stringify(value));
  } catch (error) {
    return good ? error.message : null;
  }
  if (!good) return "it was taken";
  const again = Convert[written](read);
  return isDeepStrictEqual(JSON.parse(again), value) ? null : `written again as ${again}`;
}

const wrong = [];
for (const one of plan) {
  const module = await import(pathToFileURL(join(folder, `${one.schema}.js`)));
  const said = judge(module.default ?? module, one);
  if (said !== null) wrong.push(`${one.name}: ${said}`);
}
console.log(JSON.stringify({ values: plan.length, types: new Set(plan.map((one) => one.schema)).size, wrong }));
