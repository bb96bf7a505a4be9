package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

// isGenuine checks `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `<t>.<body>`, not older than five minutes.
func isGenuine(header string, body, secret []byte) bool {
	sent, signatures := "", []string{}
	for _, part := range strings.Split(header, ",") {
		name, value, _ := strings.Cut(strings.TrimSpace(part), "=")
		switch {
		case name == "t" && sent != "":
			return false
		case name == "t":
			sent = value
		case name == "v1":
			signatures = append(signatures, value)
		}
	}
	seconds, err := strconv.ParseInt(sent, 10, 64)
	if age := time.Now().Unix() - seconds; err != nil || age > 300 || age < -300 {
		return false
	}
	mac := hmac.New(sha256.New, secret)
	mac.Write([]byte(sent + "."))
	mac.Write(body)
	wanted := []byte(hex.EncodeToString(mac.Sum(nil)))
	for _, signature := range signatures {
		if hmac.Equal(wanted, []byte(signature)) {
			return true
		}
	}
	return false
}

func refuse(response http.ResponseWriter, status int, message string) {
	response.Header().Set("Content-Type", "application/json")
	response.WriteHeader(status)
	fmt.Fprintf(response, `{"errors":[{"msg":%q,"code":%d}]}`, message, status)
}

func main() {
	secret := []byte(os.Getenv("SMARTASSIST_SAVG_SECRET"))
	if len(secret) == 0 {
		log.Fatal("set SMARTASSIST_SAVG_SECRET")
	}
	http.HandleFunc("/", func(response http.ResponseWriter, request *http.Request) {
		body, err := io.ReadAll(http.MaxBytesReader(response, request.Body, 1<<20))
		if err != nil {
			refuse(response, http.StatusRequestEntityTooLarge, "the body is too large")
			return
		}
		if !isGenuine(request.Header.Get("SAVG-Signature"), body, secret) {
			refuse(response, http.StatusUnauthorized, "the signature does not match")
			return
		}
		var call struct{ ConversationID, Status, ReasonCode string }
		if err := json.Unmarshal(body, &call); err != nil {
			refuse(response, http.StatusBadRequest, "the body is not valid JSON")
			return
		}
		fmt.Println(call.ConversationID, call.Status, call.ReasonCode)
		response.WriteHeader(http.StatusNoContent)
	})
	log.Fatal(http.ListenAndServe("127.0.0.1:8081", nil))
}
