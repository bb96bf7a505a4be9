"""Calls every operation through the client that openapi-python-client wrote, and prints what it read."""

import json
import sys
from pathlib import Path

from kore_ai_smart_assist_ap_is_client import AuthenticatedClient
from kore_ai_smart_assist_ap_is_client.api.agents import get_user_status, get_user_status_v11
from kore_ai_smart_assist_ap_is_client.api.automation import get_intent_realtime_data, get_intent_realtime_data_by_get
from kore_ai_smart_assist_ap_is_client.api.calls import dialout, dialout_v2
from kore_ai_smart_assist_ap_is_client.api.conversations import get_conversation
from kore_ai_smart_assist_ap_is_client.models import (
    CallStatusNotification,
    DateFilter,
    DialoutRequest,
    Errors,
    GranularityPeriod,
    MachineDetectionMode,
    Metadata,
    Timers,
    UserStatusFilter,
    UserStatusRequest,
)

url, token, notifications = sys.argv[1:]


def client(token=token):
    return AuthenticatedClient(base_url=url, token=token, prefix="", auth_header_name="auth")


def call():
    metadata = Metadata()
    metadata["userName"] = "John Doe"
    return DialoutRequest(
        target="tel:911234567890",
        caller="+127061657882",
        machine_detection=MachineDetectionMode.DETECT,
        timers=Timers(no_speech_timeout_ms=12000),
        metadata=metadata,
    )


def dial(bot, operation=dialout):
    answer = operation.sync(bot, client=client(), body=call(), idempotency_key="a-key")
    return {"sid": answer.sid, "callId": answer.call_id, "conversationId": answer.conversation_id or None}


def conversation(stream):
    read = get_conversation.sync(stream, "c-3c04346", client=client(), account_id="637368b4a1d039e34ba63bbf")
    return {
        "id": read.field_id,
        "status": read.status,
        "priority": read.priority,
        "waitTime": read.wait_time,
        "participants": [participant.status for participant in read.participants],
    }


def sessions(read):
    return [{"intent": session.intent, "status": session.status} for session in read]


def agents(account, operation=get_user_status):
    request = UserStatusRequest(
        filter_=UserStatusFilter(
            agents=["john.doe@example.com"],
            date_filter=DateFilter(start_date="2022-08-25", end_date="2022-08-26", time_zone_off_set=-330),
        ),
        granularity=GranularityPeriod.PT30M,
    )
    page = operation.sync(account, client=client(), body=request, limit=50, offset=0)
    entries = [entry for agent in page.data for bucket in agent.time_interval for entry in bucket.status]
    return {"hasMore": page.has_more, "limit": page.limit, "metrics": [entry.metric for entry in entries]}


def refusal(bot, token=token):
    refused = dialout.sync_detailed(bot, client=client(token), body=call())
    # Documented bodies arrive as their type.
    assert isinstance(refused.parsed, Errors)
    (error,) = refused.parsed.errors
    return {
        "status": refused.status_code,
        "msg": error.msg,
        "code": error.code,
        "retryAfter": refused.headers.get("Retry-After"),
    }


def notification(value):
    read = CallStatusNotification.from_dict(value)
    return {
        "status": read.status,
        "machineDetection": read.machine_detection,
        "callDuration": read.call_duration,
        "callConnectTime": read.call_connect_time,
    }


print(
    json.dumps(
        {
            "dialout": dial("st-1"),
            "dialoutV2": dial("st-1", dialout_v2),
            "getConversation": conversation("st-1"),
            "getIntentRealtimeData": sessions(get_intent_realtime_data.sync("st-1", client=client())),
            "getIntentRealtimeDataByGet": sessions(get_intent_realtime_data_by_get.sync("st-1", client=client())),
            "getUserStatus": agents("637368b4a1d039e34ba63bbf"),
            "getUserStatusV11": agents("637368b4a1d039e34ba63bbf", get_user_status_v11),
            "refused": refusal("answers-429"),
            "unknownToken": refusal("st-1", "another-token"),
            "unlistedConversation": conversation("answers-unlisted"),
            "unlistedSessions": sessions(get_intent_realtime_data.sync("answers-unlisted", client=client())),
            "unlistedMetrics": agents("answers-unlisted"),
            "notifications": [notification(value) for value in json.loads(Path(notifications).read_text())],
        }
    )
)
