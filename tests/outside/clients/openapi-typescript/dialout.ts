// A dialout, typed by the document from path to answer. What stands under `@ts-expect-error` must not compile.

import createClient from "openapi-fetch";

import type { components, paths } from "./document.js";

export async function dialout(baseUrl: string, token: string, botId: string): Promise<string> {
  const client = createClient<paths>({ baseUrl, headers: { auth: token } });
  const { data, error, response } = await client.POST("/api/1.1/public/bot/{botId}/smartassist/dialout", {
    params: { path: { botId }, header: { "Idempotency-Key": "a-key" } },
    body: {
      target: "tel:911234567890",
      caller: "+127061657882",
      machineDetection: "detect",
      timers: { noSpeechTimeoutMs: 12_000 },
      amdEventsSubscription: ["amd_machine_detected"],
      metadata: { userName: "John Doe" },
    },
  });
  if (error !== undefined) {
    // Every refusal has one type.
    const refusal: components["schemas"]["Errors"] = error;
    return `${response.status} ${refusal.errors.map(({ msg, code }) => `${code} ${msg}`).join(", ")}`;
  }
  return `${data.sid} ${data.callId}`;
}

type Call = components["schemas"]["DialoutRequest"];

export const mistakes: Call[] = [
  // @ts-expect-error: the caller is missing
  { target: "tel:911234567890" },
  // @ts-expect-error: not a mode
  { target: "tel:911234567890", caller: "1", machineDetection: "guess" },
  // @ts-expect-error: a number, not a text
  { target: "tel:911234567890", caller: "1", timers: { toneTimeoutMs: "20 s" } },
  // @ts-expect-error: not an event that can be asked for
  { target: "tel:911234567890", caller: "1", amdEventsSubscription: ["an_event_of_tomorrow"] },
  // @ts-expect-error: no such field
  { target: "tel:911234567890", caller: "1", notifyURL: "https://dialer.example.com" },
];
