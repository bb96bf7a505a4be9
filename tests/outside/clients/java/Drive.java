// Calls every operation through the client that openapi-generator wrote for Java, and prints what it read.

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openapitools.client.ApiClient;
import org.openapitools.client.ApiException;
import org.openapitools.client.api.AgentsApi;
import org.openapitools.client.api.AutomationApi;
import org.openapitools.client.api.CallsApi;
import org.openapitools.client.api.ConversationsApi;
import org.openapitools.client.model.*;

public class Drive {
  private static String url;
  private static String token;

  /** What is printed: names in order, and values that may be null. */
  private static Map<String, Object> read(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int at = 0; at < pairs.length; at += 2) {
      map.put((String) pairs[at], pairs[at + 1]);
    }
    return map;
  }

  /** This client has no place for an API key; its interceptor sees every request. */
  private static ApiClient client(String token) {
    ApiClient client = new ApiClient();
    client.updateBaseUri(url);
    client.setRequestInterceptor(request -> request.header("auth", token));
    return client;
  }

  private static DialoutRequest call() {
    return new DialoutRequest()
        .target("tel:911234567890")
        .caller("+127061657882")
        .machineDetection(MachineDetectionMode.DETECT)
        .timers(new Timers().noSpeechTimeoutMs(12000))
        .metadata(Map.of("userName", "John Doe"));
  }

  private static Object ids(DialoutAnswer answer) {
    return read(
        "sid", answer.getSid(), "callId", answer.getCallId(), "conversationId", answer.getConversationId());
  }

  private static Object dialout(String bot, String token) throws ApiException {
    return ids(new CallsApi(client(token)).dialout(bot, call(), "a-key", null));
  }

  private static Object dialoutV2(String bot) throws ApiException {
    return ids(new CallsApi(client(token)).dialoutV2(bot, call(), "a-key", null));
  }

  private static Object conversation(String stream) throws ApiException {
    Conversation read =
        new ConversationsApi(client(token)).getConversation(stream, "c-3c04346", "637368b4a1d039e34ba63bbf");
    return read(
        "id", read.getId(),
        "status", read.getStatus(),
        "priority", read.getPriority(),
        "waitTime", read.getWaitTime(),
        "participants", read.getParticipants().stream().map(Participant::getStatus).toList());
  }

  private static Object sessions(List<IntentSession> sessions) {
    return sessions.stream().map(one -> read("intent", one.getIntent(), "status", one.getStatus())).toList();
  }

  private static Object automation(String bot) throws ApiException {
    return sessions(new AutomationApi(client(token)).getIntentRealtimeData(bot, null, null));
  }

  private static Object automationByGet(String bot) throws ApiException {
    return sessions(new AutomationApi(client(token)).getIntentRealtimeDataByGet(bot, null, null));
  }

  private static UserStatusRequest period() {
    DateFilter period = new DateFilter().startDate("2022-08-25").endDate("2022-08-26").timeZoneOffSet(-330);
    return new UserStatusRequest()
        .filter(new UserStatusFilter().agents(List.of("john.doe@example.com")).dateFilter(period))
        .granularity(new Granularity(GranularityPeriod.PT30_M));
  }

  private static Object page(UserStatusPage page) {
    List<String> metrics =
        page.getData().stream()
            .flatMap(agent -> agent.getTimeInterval().stream())
            .flatMap(bucket -> bucket.getStatus().stream())
            .map(StatusEntry::getMetric)
            .toList();
    return read("hasMore", page.getHasMore(), "limit", page.getLimit(), "metrics", metrics);
  }

  private static Object agents(String account) throws ApiException {
    return page(new AgentsApi(client(token)).getUserStatus(account, period(), 50, 0, null, null));
  }

  private static Object agentsV11(String account) throws ApiException {
    return page(new AgentsApi(client(token)).getUserStatusV11(account, period(), 50, 0, null, null));
  }

  private static Object refusal(String bot, String token) throws Exception {
    try {
      return dialout(bot, token);
    } catch (ApiException refused) {
      // This client leaves the body to its caller, with the types to read it.
      ErrorItem error = new ObjectMapper().readValue(refused.getResponseBody(), Errors.class).getErrors().get(0);
      return read(
          "status", refused.getCode(),
          "msg", error.getMsg(),
          "code", error.getCode(),
          "retryAfter", refused.getResponseHeaders().firstValue("Retry-After").orElse(null));
    }
  }

  private static Object notifications(String file) throws Exception {
    ObjectMapper mapper = new ApiClient().getObjectMapper();
    CallStatusNotification[] told = mapper.readValue(new File(file), CallStatusNotification[].class);
    return Stream.of(told)
        .map(
            one ->
                read(
                    "status", one.getStatus(),
                    "machineDetection", one.getMachineDetection(),
                    "callDuration", one.getCallDuration(),
                    "callConnectTime", one.getCallConnectTime()))
        .toList();
  }

  public static void main(String[] args) throws Exception {
    url = args[0];
    token = args[1];
    Map<String, Object> printed =
        read(
            "dialout", dialout("st-1", token),
            "dialoutV2", dialoutV2("st-1"),
            "getConversation", conversation("st-1"),
            "getIntentRealtimeData", automation("st-1"),
            "getIntentRealtimeDataByGet", automationByGet("st-1"),
            "getUserStatus", agents("637368b4a1d039e34ba63bbf"),
            "getUserStatusV11", agentsV11("637368b4a1d039e34ba63bbf"),
            "refused", refusal("answers-429", token),
            "unknownToken", refusal("st-1", "another-token"),
            "unlistedConversation", conversation("answers-unlisted"),
            "unlistedSessions", automation("answers-unlisted"),
            "unlistedMetrics", agents("answers-unlisted"),
            "notifications", notifications(args[2]));
    System.out.println(new ObjectMapper().writeValueAsString(printed));
  }
}
