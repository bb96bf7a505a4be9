// What the checks of request validators share: the document, and a receiver of notifications made from it.

import { readFileSync } from "node:fs";

export const [, , file] = process.argv;
export const requests = JSON.parse(readFileSync(0, "utf8"));

// Validators look at paths alone. A receiver of notifications is described by the document's webhook, or by its
// callback, at the path where it listens.
export function receiver() {
  const { webhooks, ...document } = JSON.parse(readFileSync(file, "utf8"));
  const callback = Object.values(document.paths).flatMap((item) => Object.values(item.post?.callbacks ?? {}))[0];
  const item = webhooks?.callStatus ?? Object.values(target(document, callback))[0];
  return { ...document, paths: { "/notify": item } };
}

// The node, or what it refers to.
function target(document, node) {
  if (node.$ref === undefined) return node;
  const names = node.$ref.slice(2).split("/");
  return names.reduce((at, name) => at[name.replaceAll("~1", "/").replaceAll("~0", "~")], document);
}

// Prints what became of every request, in order.
export function print(results) {
  console.log(JSON.stringify(results));
}
