"""Calls every operation through the client that openapi-generator wrote for Python, and prints what it read."""

import json
import sys
from pathlib import Path

import openapi_client as api

url, token, notifications = sys.argv[1:]


def client(token):
    return api.ApiClient(api.Configuration(host=url, api_key={"auth": token}))


def call():
    return api.DialoutRequest(
        target="tel:911234567890",
        caller="+127061657882",
        machineDetection=api.MachineDetectionMode.DETECT,
        timers=api.Timers(noSpeechTimeoutMs=12000),
        metadata={"userName": "John Doe"},
    )


def ids(answer):
    return {"sid": answer.sid, "callId": answer.call_id, "conversationId": answer.conversation_id}


def dialout(bot, token=token):
    return ids(api.CallsApi(client(token)).dialout(bot, call(), idempotency_key="a-key"))


def dialout_v2(bot):
    return ids(api.CallsApi(client(token)).dialout_v2(bot, call(), idempotency_key="a-key"))


def conversation(bot):
    read = api.ConversationsApi(client(token)).get_conversation(bot, "c-3c04346", "637368b4a1d039e34ba63bbf")
    return {
        "id": read.id,
        "status": read.status,
        "priority": read.priority,
        "waitTime": read.wait_time,
        "participants": [participant.status for participant in read.participants],
    }


def sessions(read):
    return [{"intent": session.intent, "status": session.status} for session in read]


def automation(bot):
    return sessions(api.AutomationApi(client(token)).get_intent_realtime_data(bot))


def automation_by_get(bot):
    return sessions(api.AutomationApi(client(token)).get_intent_realtime_data_by_get(bot))


def period():
    return api.UserStatusRequest(
        filter=api.UserStatusFilter(
            agents=["john.doe@example.com"],
            dateFilter=api.DateFilter(startDate="2022-08-25", endDate="2022-08-26", timeZoneOffSet=-330),
        ),
        granularity=api.Granularity(api.GranularityPeriod.PT30M),
    )


def page(page):
    entries = [entry for agent in page.data for bucket in agent.time_interval for entry in bucket.status]
    return {"hasMore": page.has_more, "limit": page.limit, "metrics": [entry.metric for entry in entries]}


def notification(value):
    read = api.CallStatusNotification.from_dict(value)
    return {
        "status": read.status,
        "machineDetection": read.machine_detection,
        "callDuration": read.call_duration,
        "callConnectTime": read.call_connect_time,
    }


def agents(account):
    return page(api.AgentsApi(client(token)).get_user_status(account, period(), limit=50, offset=0))


def agents_v11(account):
    return page(api.AgentsApi(client(token)).get_user_status_v11(account, period(), limit=50, offset=0))


def refusal(call):
    try:
        call()
    except api.ApiException as refused:
        # Documented bodies arrive as their type.
        (error,) = refused.data.errors
        return {
            "status": refused.status,
            "msg": error.msg,
            "code": error.code,
            "retryAfter": refused.headers.get("Retry-After"),
        }


print(
    json.dumps(
        {
            "dialout": dialout("st-1"),
            "dialoutV2": dialout_v2("st-1"),
            "getConversation": conversation("st-1"),
            "getIntentRealtimeData": automation("st-1"),
            "getIntentRealtimeDataByGet": automation_by_get("st-1"),
            "getUserStatus": agents("637368b4a1d039e34ba63bbf"),
            "getUserStatusV11": agents_v11("637368b4a1d039e34ba63bbf"),
            "refused": refusal(lambda: dialout("answers-429")),
            "unknownToken": refusal(lambda: dialout("st-1", "another-token")),
            "unlistedConversation": conversation("answers-unlisted"),
            "unlistedSessions": automation("answers-unlisted"),
            "unlistedMetrics": agents("answers-unlisted"),
            "notifications": [notification(value) for value in json.loads(Path(notifications).read_text())],
        }
    )
)
