import { createHmac, randomUUID } from "node:crypto";

/** A token that is valid for ten minutes and for one request. */
export function mintToken(): string {
  const { SMARTASSIST_CLIENT_ID: id, SMARTASSIST_CLIENT_SECRET: secret } = process.env;
  if (!id || !secret) throw new Error("set SMARTASSIST_CLIENT_ID and SMARTASSIST_CLIENT_SECRET");
  const now = Math.floor(Date.now() / 1000);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { sub: id, appId: id, jti: randomUUID(), iat: now, exp: now + 600 };
  const signed = `${part({ alg: "HS256", typ: "JWT" })}.${part(claims)}`;
  return `${signed}.${createHmac("sha256", secret).update(signed).digest("base64url")}`;
}
