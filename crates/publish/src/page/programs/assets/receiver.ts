import { createHmac, timingSafeEqual } from "node:crypto";
import { createServer } from "node:http";

const secret = process.env.SMARTASSIST_SAVG_SECRET;
if (!secret) throw new Error("set SMARTASSIST_SAVG_SECRET");

/** `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `<t>.<body>`, not older than five minutes. */
function isGenuine(header: string, body: Buffer, secret: string): boolean {
  const parts = header.split(",").map((part) => part.trim().split("=", 2));
  const [time, ...more] = parts.filter(([name]) => name === "t").map(([, value]) => value ?? "");
  if (!time || more.length > 0 || !/^\d+$/.test(time)) return false;
  if (Math.abs(Date.now() / 1000 - Number(time)) > 300) return false;
  const wanted = Buffer.from(createHmac("sha256", secret).update(`${time}.`).update(body).digest("hex"));
  return parts.some(([name, value]) => {
    const given = Buffer.from(value ?? "");
    return name === "v1" && given.length === wanted.length && timingSafeEqual(given, wanted);
  });
}

createServer(async (request, response) => {
  const answer = (status: number, msg: string) => {
    response.writeHead(status, { "content-type": "application/json" });
    response.end(JSON.stringify({ errors: [{ msg, code: status }] }));
  };
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  if (!isGenuine(String(request.headers["savg-signature"] ?? ""), body, secret)) {
    return answer(401, "the signature does not match");
  }
  try {
    const call = JSON.parse(body.toString());
    console.log(call.conversationId, call.status, call.reasonCode);
  } catch {
    return answer(400, "the body is not valid JSON");
  }
  response.writeHead(204).end();
}).listen(8081, "127.0.0.1");
