// Calls every operation through the client that hey-api wrote, and prints what it read.

import { readFileSync } from "node:fs";

import {
  dialout,
  dialoutV2,
  getConversation,
  getIntentRealtimeData,
  getIntentRealtimeDataByGet,
  getUserStatus,
  getUserStatusV11,
  type CallStatusNotification,
  type Conversation,
  type DialoutAnswer,
  type DialoutRequest,
  type Errors,
  type IntentSession,
  type UserStatusPage,
  type UserStatusRequest,
} from "./client";
import { client } from "./client/client.gen";

const [url = "", token = "", notifications = ""] = process.argv.slice(2);
client.setConfig({ baseUrl: url, auth: () => token });

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

const keyed = (botId: string) => ({ path: { botId }, body: call, headers: { "Idempotency-Key": "a-key" } });

async function dial(botId: string) {
  const { data } = await dialout({ ...keyed(botId), throwOnError: true });
  return ids(data);
}

async function dialV2(botId: string) {
  const { data } = await dialoutV2({ ...keyed(botId), throwOnError: true });
  return ids(data);
}

async function conversation(streamId: string) {
  const path = { streamId, conversationId: "c-3c04346" };
  const { data } = await getConversation({ path, headers: { accountId }, throwOnError: true });
  const read: Conversation = data;
  return {
    id: read._id,
    status: read.status,
    priority: read.priority,
    waitTime: read.waitTime,
    participants: read.participants?.map((participant) => participant.status),
  };
}

const sessions = (read: IntentSession[]) => read.map(({ intent, status }) => ({ intent, status }));

async function automation(botId: string) {
  const { data } = await getIntentRealtimeData({ path: { botId }, throwOnError: true });
  return sessions(data);
}

async function automationByGet(botId: string) {
  const { data } = await getIntentRealtimeDataByGet({ path: { botId }, throwOnError: true });
  return sessions(data);
}

function page({ data, hasMore, limit }: UserStatusPage) {
  const buckets = data.flatMap((agent) => agent.timeInterval ?? []);
  const metrics = buckets.flatMap((bucket) => bucket.status ?? []).map((entry) => entry.metric);
  return { hasMore, limit, metrics };
}

const asked = (accountId: string) => ({ path: { accountId }, body: period, query: { limit: 50, offset: 0 } });

async function agents(accountId: string) {
  const { data } = await getUserStatus({ ...asked(accountId), throwOnError: true });
  return page(data);
}

async function agentsV11(accountId: string) {
  const { data } = await getUserStatusV11({ ...asked(accountId), throwOnError: true });
  return page(data);
}

async function refusal(botId: string, auth?: string) {
  const { error, response } = await dialout({ path: { botId }, body: call, ...(auth && { auth: () => auth }) });
  // Every refusal has one type.
  const refused: Errors | undefined = error;
  const [first] = refused?.errors ?? [];
  const retryAfter = response?.headers.get("Retry-After");
  return { status: response?.status, msg: first?.msg, code: first?.code, retryAfter };
}

function notification(value: CallStatusNotification) {
  const { status, machineDetection, callDuration, callConnectTime } = value;
  return { status, machineDetection, callDuration, callConnectTime };
}

async function main() {
  const told: CallStatusNotification[] = JSON.parse(readFileSync(notifications, "utf8"));
  const printed = {
    dialout: await dial("st-1"),
    dialoutV2: await dialV2("st-1"),
    getConversation: await conversation("st-1"),
    getIntentRealtimeData: await automation("st-1"),
    getIntentRealtimeDataByGet: await automationByGet("st-1"),
    getUserStatus: await agents(accountId),
    getUserStatusV11: await agentsV11(accountId),
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
