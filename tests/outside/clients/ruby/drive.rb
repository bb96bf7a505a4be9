# frozen_string_literal: true

# Calls every operation through the client that openapi-generator wrote for Ruby, and prints what it read.

require 'json'
require 'openapi_client'

URL, TOKEN, NOTIFICATIONS = ARGV

def client(token = TOKEN)
  configuration = OpenapiClient::Configuration.new
  configuration.scheme, configuration.host = URL.split('://')
  configuration.server_index = nil
  configuration.api_key['auth'] = token
  OpenapiClient::ApiClient.new(configuration)
end

def call
  OpenapiClient::DialoutRequest.new(
    target: 'tel:911234567890',
    caller: '+127061657882',
    machine_detection: OpenapiClient::MachineDetectionMode::DETECT,
    timers: OpenapiClient::Timers.new(no_speech_timeout_ms: 12_000),
    metadata: { 'userName' => 'John Doe' }
  )
end

def ids(answer)
  { sid: answer.sid, callId: answer.call_id, conversationId: answer.conversation_id }
end

def dialout(bot, token = TOKEN)
  ids(OpenapiClient::CallsApi.new(client(token)).dialout(bot, call, idempotency_key: 'a-key'))
end

def dialout_v2(bot)
  ids(OpenapiClient::CallsApi.new(client).dialout_v2(bot, call, idempotency_key: 'a-key'))
end

def conversation(stream)
  api = OpenapiClient::ConversationsApi.new(client)
  read = api.get_conversation(stream, 'c-3c04346', '637368b4a1d039e34ba63bbf')
  {
    id: read._id,
    status: read.status,
    priority: read.priority,
    waitTime: read.wait_time,
    participants: read.participants.map(&:status)
  }
end

def sessions(read)
  read.map { |session| { intent: session.intent, status: session.status } }
end

def automation(bot)
  sessions(OpenapiClient::AutomationApi.new(client).get_intent_realtime_data(bot))
end

def automation_by_get(bot)
  sessions(OpenapiClient::AutomationApi.new(client).get_intent_realtime_data_by_get(bot))
end

def period
  period = OpenapiClient::DateFilter.new(start_date: '2022-08-25', end_date: '2022-08-26', time_zone_off_set: -330)
  filter = OpenapiClient::UserStatusFilter.new(agents: ['john.doe@example.com'], date_filter: period)
  granularity = OpenapiClient::GranularityPeriod::PT30_M
  OpenapiClient::UserStatusRequest.new(filter: filter, granularity: granularity)
end

def page(page)
  entries = page.data.flat_map(&:time_interval).flat_map(&:status)
  { hasMore: page.has_more, limit: page.limit, metrics: entries.map(&:metric) }
end

def agents(account)
  page(OpenapiClient::AgentsApi.new(client).get_user_status(account, period, limit: 50, offset: 0))
end

def agents_v11(account)
  page(OpenapiClient::AgentsApi.new(client).get_user_status_v11(account, period, limit: 50, offset: 0))
end

def refusal
  yield
  nil
rescue OpenapiClient::ApiError => e
  # This client leaves the body to its caller, with the types to read it.
  error = OpenapiClient::Errors.build_from_hash(JSON.parse(e.response_body, symbolize_names: true)).errors.first
  { status: e.code, msg: error.msg, code: error.code, retryAfter: e.response_headers['Retry-After'] }
end

def notification(value)
  read = OpenapiClient::CallStatusNotification.build_from_hash(value)
  {
    status: read.status,
    machineDetection: read.machine_detection,
    callDuration: read.call_duration,
    callConnectTime: read.call_connect_time
  }
end

puts JSON.generate(
  dialout: dialout('st-1'),
  dialoutV2: dialout_v2('st-1'),
  getConversation: conversation('st-1'),
  getIntentRealtimeData: automation('st-1'),
  getIntentRealtimeDataByGet: automation_by_get('st-1'),
  getUserStatus: agents('637368b4a1d039e34ba63bbf'),
  getUserStatusV11: agents_v11('637368b4a1d039e34ba63bbf'),
  refused: refusal { dialout('answers-429') },
  unknownToken: refusal { dialout('st-1', 'another-token') },
  unlistedConversation: conversation('answers-unlisted'),
  unlistedSessions: automation('answers-unlisted'),
  unlistedMetrics: agents('answers-unlisted'),
  notifications: JSON.parse(File.read(NOTIFICATIONS), symbolize_names: true).map { |value| notification(value) }
)
