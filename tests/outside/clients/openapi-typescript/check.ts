// Runs the handler over everything the document lists and every example it has, and the call against the stub.

import { readFileSync } from "node:fs";

import { dialout } from "./dialout.js";
import { detection, read, type Notification } from "./notification.js";

type Node = { [key: string]: any };

const [file = "", url = "", token = ""] = process.argv.slice(2);
const document: Node = JSON.parse(readFileSync(file, "utf8"));
let checked = 0;

function insist(holds: boolean, what: string): void {
  checked += 1;
  if (!holds) throw new Error(what);
}

function listed(schema: string): string[] {
  const { enum: closed, "x-extensible-enum": open } = document["components"].schemas[schema] ?? {};
  const values = closed ?? open;
  insist(Array.isArray(values) && values.length > 0, `${schema} lists no values`);
  return values;
}

const told = (status: string) => read({ conversationId: "c-1", status }).kind;

for (const status of listed("CallStatus")) insist(told(status) !== "unknown", `the handler does not know ${status}`);
for (const event of [...listed("AmdEvent"), ...listed("MachineDetectionResult")]) {
  insist(detection(event) !== "unknown", `the handler does not know ${event}`);
}
insist(told("Paused") === "unknown", "a status of tomorrow is not told apart");
insist(detection("amd_parrot_detected") === "unknown", "an event of tomorrow is not told apart");

const examples = Object.entries<Node>(document["components"].examples);
const samples = examples.filter(([name]) => name.startsWith("Notification"));
insist(samples.length > 0, "there are no examples of notifications");
for (const [name, sample] of samples) {
  insist(read(sample["value"] as Notification).kind !== "unknown", `the handler does not understand ${name}`);
}

const last = read(document["components"].examples["NotificationCompleted2025"].value as Notification);
const ended = last.kind === "ended" && last.detected === "machine" && last.seconds === 109;
insist(ended, `the last notification of 2025 reads ${JSON.stringify(last)}`);

insist(/^\S+ \S+$/.test(await dialout(url, token, "st-1")), "the dialout was not answered with two ids");
const refused = await dialout(url, token, "answers-429");
insist(refused.startsWith("429 429 "), `the refusal reads ${refused}`);

console.log(`${checked} questions to the typed handler and call`);
