// Calls every operation through the functions that orval wrote, and prints what they read.

import { readFileSync } from "node:fs";

import axios, { isAxiosError } from "axios";

import {
  dialout,
  dialoutV2,
  getConversation,
  getIntentRealtimeData,
  getIntentRealtimeDataByGet,
  getUserStatus,
  getUserStatusV11,
  type CallStatusNotification,
  type DialoutAnswer,
  type DialoutRequest,
  type Errors,
  type IntentSession,
  type UserStatusPage,
  type UserStatusRequest,
} from "./client";

const [url = "", token = "", notifications = ""] = process.argv.slice(2);
axios.defaults.baseURL = url;
axios.defaults.headers.common["auth"] = token;

const call: DialoutRequest = {
  target: "tel:911234567890",
  caller: "+127061657882",
  machineDetection: "detect",
  timers: { noSpeechTimeoutMs: 12000 },
  metadata: { userName: "John Doe" },
};
const accountId = "637368b4a1d039e34ba63bbf";
const dateFilter = { startDate: "2022-08-25", endDate: "2022-08-26", timeZoneOffSet: -330 };
const period: UserStatusRequest = {
  filter: { agents: ["john.doe@example.com"], dateFilter },
  granularity: "PT30M",
};

const ids = ({ sid, callId, conversationId }: DialoutAnswer) => ({ sid, callId, conversationId });
const key = { headers: { "Idempotency-Key": "a-key" } };
const dial = async (bot: string, operation = dialout) => ids((await operation(bot, call, key)).data);

async function conversation(stream: string) {
  // Headers are the caller's to set.
  const { data } = await getConversation(stream, "c-3c04346", { headers: { accountId } });
  const { _id, status, priority, waitTime, participants } = data;
  return { id: _id, status, priority, waitTime, participants: participants?.map((participant) => participant.status) };
}

const sessions = (read: IntentSession[]) => read.map(({ intent, status }) => ({ intent, status }));
const automation = async (bot: string) => sessions((await getIntentRealtimeData(bot)).data);
const automationByGet = async (bot: string) => sessions((await getIntentRealtimeDataByGet(bot)).data);

function page({ data, hasMore, limit }: UserStatusPage) {
  const buckets = data.flatMap((agent) => agent.timeInterval ?? []);
  const metrics = buckets.flatMap((bucket) => bucket.status ?? []).map((entry) => entry.metric);
  return { hasMore, limit, metrics };
}

async function agents(account: string, operation = getUserStatus) {
  return page((await operation(account, period, { limit: 50, offset: 0 })).data);
}

async function refusal(bot: string, auth = token) {
  try {
    await dialout(bot, call, { headers: { auth } });
  } catch (refused) {
    if (!isAxiosError<Errors>(refused) || refused.response === undefined) throw refused;
    const { status, data, headers } = refused.response;
    const [first] = data.errors;
    return { status, msg: first?.msg, code: first?.code, retryAfter: headers["retry-after"] ?? null };
  }
}

function notification(value: CallStatusNotification) {
  const { status, machineDetection, callDuration, callConnectTime } = value;
  return { status, machineDetection, callDuration, callConnectTime };
}

async function main() {
  const told: CallStatusNotification[] = JSON.parse(readFileSync(notifications, "utf8"));
  const printed = {
    dialout: await dial("st-1"),
    dialoutV2: await dial("st-1", dialoutV2),
    getConversation: await conversation("st-1"),
    getIntentRealtimeData: await automation("st-1"),
    getIntentRealtimeDataByGet: await automationByGet("st-1"),
    getUserStatus: await agents(accountId),
    getUserStatusV11: await agents(accountId, getUserStatusV11),
    refused: await refusal("answers-429"),
    unknownToken: await refusal("st-1", "another-token"),
    unlistedConversation: await conversation("answers-unlisted"),
    unlistedSessions: await automation("answers-unlisted"),
    unlistedMetrics: await agents("answers-unlisted"),
    notifications: told.map(notification),
  };
  console.log(JSON.stringify(printed));
}

void main();
