package main

import (
	"crypto/hmac"
	"crypto/rand"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"log"
	"os"
	"time"
)

// MintToken makes a token that is valid for ten minutes and for one request.
func MintToken() string {
	id, secret := os.Getenv("SMARTASSIST_CLIENT_ID"), os.Getenv("SMARTASSIST_CLIENT_SECRET")
	if id == "" || secret == "" {
		log.Fatal("set SMARTASSIST_CLIENT_ID and SMARTASSIST_CLIENT_SECRET")
	}
	jti := make([]byte, 16)
	if _, err := rand.Read(jti); err != nil {
		log.Fatal(err)
	}
	now := time.Now().Unix()
	claims, err := json.Marshal(map[string]any{
		"sub": id, "appId": id, "jti": hex.EncodeToString(jti), "iat": now, "exp": now + 600,
	})
	if err != nil {
		log.Fatal(err)
	}
	encode := base64.RawURLEncoding.EncodeToString
	signed := encode([]byte(`{"alg":"HS256","typ":"JWT"}`)) + "." + encode(claims)
	mac := hmac.New(sha256.New, []byte(secret))
	mac.Write([]byte(signed))
	return signed + "." + encode(mac.Sum(nil))
}
