// Calls every operation through the client that openapi-generator wrote for Go, and prints what it read.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log"
	"net/http"
	"os"

	client "smartassist"
)

type object map[string]interface{}

var (
	api   *client.APIClient
	token string
)

func with(token string) context.Context {
	keys := map[string]client.APIKey{"auth": {Key: token}}
	return context.WithValue(context.Background(), client.ContextAPIKeys, keys)
}

func must(err error) {
	if err != nil {
		log.Fatal(err)
	}
}

func call() client.DialoutRequest {
	mode, patience := client.DETECT, int32(12000)
	request := client.NewDialoutRequest("tel:911234567890", "+127061657882")
	request.MachineDetection = &mode
	request.Timers = &client.Timers{NoSpeechTimeoutMs: &patience}
	request.Metadata = map[string]interface{}{"userName": "John Doe"}
	return *request
}

func ids(answer *client.DialoutAnswer, _ *http.Response, err error) object {
	must(err)
	return object{"sid": answer.Sid, "callId": answer.CallId, "conversationId": answer.ConversationId}
}

func dialout(bot string) object {
	return ids(api.CallsAPI.Dialout(with(token), bot).DialoutRequest(call()).IdempotencyKey("a-key").Execute())
}

func dialoutV2(bot string) object {
	return ids(api.CallsAPI.DialoutV2(with(token), bot).DialoutRequest(call()).IdempotencyKey("a-key").Execute())
}

func conversation(stream string) object {
	read, _, err := api.ConversationsAPI.GetConversation(with(token), stream, "c-3c04346").
		AccountId("637368b4a1d039e34ba63bbf").Execute()
	must(err)
	participants := []string{}
	for _, participant := range read.Participants {
		participants = append(participants, participant.GetStatus())
	}
	return object{
		"id":           read.GetId(),
		"status":       read.GetStatus(),
		"priority":     read.GetPriority(),
		"waitTime":     read.GetWaitTime(),
		"participants": participants,
	}
}

func sessions(read []client.IntentSession, _ *http.Response, err error) []object {
	must(err)
	found := []object{}
	for _, session := range read {
		found = append(found, object{"intent": session.Intent, "status": session.GetStatus()})
	}
	return found
}

func automation(bot string) []object {
	return sessions(api.AutomationAPI.GetIntentRealtimeData(with(token), bot).Execute())
}

func automationByGet(bot string) []object {
	return sessions(api.AutomationAPI.GetIntentRealtimeDataByGet(with(token), bot).Execute())
}

func asked() client.UserStatusRequest {
	offset, period := int32(-330), client.PT30_M
	dates := client.DateFilter{StartDate: "2022-08-25", EndDate: "2022-08-26", TimeZoneOffSet: &offset}
	filter := client.UserStatusFilter{Agents: []string{"john.doe@example.com"}, DateFilter: dates}
	return *client.NewUserStatusRequest(filter, client.GranularityPeriodAsGranularity(&period))
}

func page(page *client.UserStatusPage, _ *http.Response, err error) object {
	must(err)
	metrics := []string{}
	for _, agent := range page.Data {
		for _, bucket := range agent.TimeInterval {
			for _, entry := range bucket.Status {
				metrics = append(metrics, entry.GetMetric())
			}
		}
	}
	return object{"hasMore": page.GetHasMore(), "limit": page.GetLimit(), "metrics": metrics}
}

func agents(account string) object {
	return page(api.AgentsAPI.GetUserStatus(with(token), account).UserStatusRequest(asked()).
		Limit(50).Offset(0).Execute())
}

func agentsV11(account string) object {
	return page(api.AgentsAPI.GetUserStatusV11(with(token), account).UserStatusRequest(asked()).
		Limit(50).Offset(0).Execute())
}

func refusal(bot, token string) object {
	_, answer, err := api.CallsAPI.Dialout(with(token), bot).DialoutRequest(call()).Execute()
	refused, ok := err.(*client.GenericOpenAPIError)
	if !ok {
		log.Fatalf("not a refusal: %v", err)
	}
	// Documented bodies arrive as their type.
	read, ok := refused.Model().(client.Errors)
	if !ok {
		log.Fatalf("not the documented body: %T", refused.Model())
	}
	found := object{
		"status": answer.StatusCode,
		"msg":    read.Errors[0].GetMsg(),
		"code":   read.Errors[0].GetCode(),
	}
	if retryAfter := answer.Header.Get("Retry-After"); retryAfter != "" {
		found["retryAfter"] = retryAfter
	} else {
		found["retryAfter"] = nil
	}
	return found
}

func notifications(file string) []object {
	raw, err := os.ReadFile(file)
	must(err)
	var read []client.CallStatusNotification
	must(json.Unmarshal(raw, &read))
	found := []object{}
	for _, one := range read {
		found = append(found, object{
			"status":           one.Status,
			"machineDetection": one.GetMachineDetection(),
			"callDuration":     one.GetCallDuration(),
			"callConnectTime":  one.GetCallConnectTime(),
		})
	}
	return found
}

func main() {
	configuration := client.NewConfiguration()
	configuration.Servers = client.ServerConfigurations{{URL: os.Args[1]}}
	api, token = client.NewAPIClient(configuration), os.Args[2]
	printed, err := json.Marshal(object{
		"dialout":                    dialout("st-1"),
		"dialoutV2":                  dialoutV2("st-1"),
		"getConversation":            conversation("st-1"),
		"getIntentRealtimeData":      automation("st-1"),
		"getIntentRealtimeDataByGet": automationByGet("st-1"),
		"getUserStatus":              agents("637368b4a1d039e34ba63bbf"),
		"getUserStatusV11":           agentsV11("637368b4a1d039e34ba63bbf"),
		"refused":                    refusal("answers-429", token),
		"unknownToken":               refusal("st-1", "another-token"),
		"unlistedConversation":       conversation("answers-unlisted"),
		"unlistedSessions":           automation("answers-unlisted"),
		"unlistedMetrics":            agents("answers-unlisted"),
		"notifications":              notifications(os.Args[3]),
	})
	must(err)
	fmt.Println(string(printed))
}
