// A receiver of call-status notifications, typed by the document. Lists of values are open: what is not listed is read,
// and told apart.

import type { components, webhooks } from "./document.js";

/** What the document says is sent to `notifyurl`. */
export type Notification = webhooks["callStatus"]["post"]["requestBody"]["content"]["application/json"];

// It is the named schema, so that either name can be used.
export type Same = Notification extends components["schemas"]["CallStatusNotification"] ? true : never;
export const same: Same = true;

/** What became of a call, for a program to act on. */
export type News =
  | { kind: "answered" }
  | { kind: "progress"; detected: Detected }
  | { kind: "ended"; seconds: number | undefined; detected: Detected }
  | { kind: "failed"; reason: string }
  | { kind: "unknown"; status: string };

/** What answering machine detection says. */
export type Detected =
  "human" | "machine" | "silence" | "undecided" | "beep" | "error" | "over" | "nothing" | "unknown";

export function read(notification: Notification): News {
  const detected = detection(notification.machinedetection);
  // Upper and lower case vary between the editions.
  switch (notification.status.toLowerCase()) {
    case "answered":
      return { kind: "answered" };
    case "call-in-progress":
      return { kind: "progress", detected };
    case "completed":
      return { kind: "ended", seconds: seconds(notification.duration), detected };
    case "failed":
      return { kind: "failed", reason: notification.reasonCode ?? notification.reason ?? "" };
    default:
      return { kind: "unknown", status: notification.status };
  }
}

export function detection(event: Notification["machinedetection"]): Detected {
  switch (event?.toLowerCase()) {
    case "amd_human_detected":
      return "human";
    case "amd_machine_detected":
    case "amd_machine_stopped_speaking":
      return "machine";
    case "amd_no_speech_detected":
      return "silence";
    case "amd_decision_timeout":
      return "undecided";
    case "amd_tone_detected":
      return "beep";
    case "amd_error":
      return "error";
    case "amd_stopped":
      return "over";
    case undefined:
    case "disabled":
    case "disconnect":
    case "detect":
      return "nothing";
    default:
      return "unknown";
  }
}

/** The document has a number or a text here. */
function seconds(duration: Notification["duration"]): number | undefined {
  if (duration === undefined) return undefined;
  return typeof duration === "number" ? duration : Number.parseInt(duration, 10);
}
