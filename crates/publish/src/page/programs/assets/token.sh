# Prints a token that lives ten minutes. Needs openssl; the secret is visible to other users of this machine
# for a moment, in the list of processes.
base64url() { openssl base64 -A | tr '+/' '-_' | tr -d '='; }

mint_token() {
  now=$(date +%s)
  header=$(printf '{"alg":"HS256","typ":"JWT"}' | base64url)
  claims=$(printf '{"sub":"%s","appId":"%s","jti":"%s","iat":%d,"exp":%d}' \
    "$SMARTASSIST_CLIENT_ID" "$SMARTASSIST_CLIENT_ID" "$(openssl rand -hex 16)" "$now" "$((now + 600))" | base64url)
  signature=$(printf %s "$header.$claims" | openssl dgst -sha256 -hmac "$SMARTASSIST_CLIENT_SECRET" -binary | base64url)
  printf %s "$header.$claims.$signature"
}
