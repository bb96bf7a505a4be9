import { createHmac, randomUUID } from "node:crypto";

/** A token that lives ten minutes and counts once. */
export function mintToken(): string {
  const { CLIENT_ID, CLIENT_SECRET } = process.env;
  if (!CLIENT_ID || !CLIENT_SECRET) throw new Error("set CLIENT_ID and CLIENT_SECRET");
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { sub: CLIENT_ID, appId: CLIENT_ID, jti: randomUUID(), iat: now, exp: now + 600 };
  const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  return `${signed}.${createHmac("sha256", CLIENT_SECRET).update(signed).digest("base64url")}`;
}
