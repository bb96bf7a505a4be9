// Calls every operation through the client that openapi-generator wrote for TypeScript, and prints what it read.

import { readFileSync } from "node:fs";

import {
  AgentsApi,
  AutomationApi,
  CallStatusNotificationFromJSON,
  CallsApi,
  Configuration,
  ConversationsApi,
  ErrorsFromJSON,
  GranularityPeriod,
  MachineDetectionMode,
  ResponseError,
  type DialoutAnswer,
  type Errors,
  type IntentSession,
  type UserStatusPage,
} from "./client";

const [url = "", token = "", notifications = ""] = process.argv.slice(2);
const configuration = (apiKey: string) => new Configuration({ basePath: url, apiKey });
const ours = configuration(token);

const call = (botId: string) => ({
  botId,
  idempotencyKey: "a-key",
  dialoutRequest: {
    target: "tel:911234567890",
    caller: "+127061657882",
    machineDetection: MachineDetectionMode.Detect,
    timers: { noSpeechTimeoutMs: 12000 },
    metadata: { userName: "John Doe" },
  },
});

const ids = ({ sid, callId, conversationId }: DialoutAnswer) => ({ sid, callId, conversationId });

async function dialout(botId: string, apiKey = token) {
  return ids(await new CallsApi(configuration(apiKey)).dialout(call(botId)));
}

async function dialoutV2(botId: string) {
  return ids(await new CallsApi(ours).dialoutV2(call(botId)));
}

async function conversation(streamId: string) {
  const accountId = "637368b4a1d039e34ba63bbf";
  const read = await new ConversationsApi(ours).getConversation({ streamId, conversationId: "c-3c04346", accountId });
  return {
    id: read.id,
    status: read.status,
    priority: read.priority,
    waitTime: read.waitTime,
    participants: read.participants?.map((participant) => participant.status),
  };
}

const sessions = (read: IntentSession[]) => read.map(({ intent, status }) => ({ intent, status }));
const automation = async (botId: string) => sessions(await new AutomationApi(ours).getIntentRealtimeData({ botId }));

async function automationByGet(botId: string) {
  return sessions(await new AutomationApi(ours).getIntentRealtimeDataByGet({ botId }));
}

function period(accountId: string) {
  const dateFilter = { startDate: "2022-08-25", endDate: "2022-08-26", timeZoneOffSet: -330 };
  const filter = { agents: ["john.doe@example.com"], dateFilter };
  const userStatusRequest = { filter, granularity: GranularityPeriod.Pt30M };
  return { accountId, userStatusRequest, limit: 50, offset: 0 };
}

function metrics(page: UserStatusPage) {
  const buckets = page.data.flatMap((agent) => agent.timeInterval ?? []);
  const metrics = buckets.flatMap((bucket) => bucket.status ?? []).map((entry) => entry.metric);
  return { hasMore: page.hasMore, limit: page.limit, metrics };
}

async function agents(accountId: string) {
  return metrics(await new AgentsApi(ours).getUserStatus(period(accountId)));
}

async function agentsV11(accountId: string) {
  return metrics(await new AgentsApi(ours).getUserStatusV11(period(accountId)));
}

async function refusal(call: () => Promise<unknown>) {
  try {
    await call();
  } catch (refused) {
    if (!(refused instanceof ResponseError)) throw refused;
    // This client leaves the body to its caller, with the functions to read it.
    const { errors }: Errors = ErrorsFromJSON(await refused.response.json());
    const [error] = errors;
    const retryAfter = refused.response.headers.get("Retry-After");
    return { status: refused.response.status, msg: error?.msg, code: error?.code, retryAfter };
  }
}

function notification(value: unknown) {
  const { status, machineDetection, callDuration, callConnectTime } = CallStatusNotificationFromJSON(value);
  return { status, machineDetection, callDuration, callConnectTime };
}

async function main() {
  const printed = {
    dialout: await dialout("st-1"),
    dialoutV2: await dialoutV2("st-1"),
    getConversation: await conversation("st-1"),
    getIntentRealtimeData: await automation("st-1"),
    getIntentRealtimeDataByGet: await automationByGet("st-1"),
    getUserStatus: await agents("637368b4a1d039e34ba63bbf"),
    getUserStatusV11: await agentsV11("637368b4a1d039e34ba63bbf"),
    refused: await refusal(() => dialout("answers-429")),
    unknownToken: await refusal(() => dialout("st-1", "another-token")),
    unlistedConversation: await conversation("answers-unlisted"),
    unlistedSessions: await automation("answers-unlisted"),
    unlistedMetrics: await agents("answers-unlisted"),
    notifications: JSON.parse(readFileSync(notifications, "utf8")).map(notification),
  };
  console.log(JSON.stringify(printed));
}

void main();
