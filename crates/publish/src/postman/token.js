// Makes a token for each request that has the header for it: it lives ten minutes and counts once.
const header = TOKEN_HEADER;
if (pm.request.headers.has(header)) {
  const CryptoJS = require("crypto-js");
  const clientId = pm.variables.get("clientId");
  const clientSecret = pm.variables.get("clientSecret");
  if (!clientId || !clientSecret) {
    throw new Error("Set the variables clientId and clientSecret of the collection or of your environment.");
  }
  const base64url = (words) => CryptoJS.enc.Base64.stringify(words)
    .replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const part = (value) => base64url(CryptoJS.enc.Utf8.parse(JSON.stringify(value)));
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    sub: clientId,
    appId: clientId,
    jti: pm.variables.replaceIn("{{$guid}}"),
    iat: now,
    exp: now + 600,
  };
  const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  const token = `${signed}.${base64url(CryptoJS.HmacSHA256(signed, clientSecret))}`;
  pm.request.headers.upsert({ key: header, value: token });
}
