// A receiver of call-status notifications, typed by the document. Lists of values are open: what is not listed is read,
// and recognised as unknown.

import type { components } from "./document.js";

/** What the document says is sent to `notifyurl`. */
export type Notification = components["schemas"]["CallStatusNotification"];

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
  // The editions spell some names otherwise; the document has both spellings.
  const detected = detection(notification.machineDetection ?? notification.machinedetection);
  // Upper and lower case vary between the editions.
  switch (notification.status.toLowerCase()) {
    case "answered":
      return { kind: "answered" };
    case "call-in-progress":
      return { kind: "progress", detected };
    case "completed":
      return { kind: "ended", seconds: seconds(notification.callDuration ?? notification.duration), detected };
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

/** The vendor sends a number or a text here. */
function seconds(duration: Notification["duration"]): number | undefined {
  if (typeof duration === "number") return duration;
  return typeof duration === "string" ? Number.parseInt(duration, 10) : undefined;
}
