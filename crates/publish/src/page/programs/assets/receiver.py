import hashlib
import hmac
import json
import os
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SECRET = os.environ["SMARTASSIST_SAVG_SECRET"].encode()


def is_genuine(header: str, body: bytes) -> bool:
    """`t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `<t>.<body>`, not older than five minutes."""
    parts = [part.strip().partition("=") for part in header.split(",")]
    times = [value for name, _, value in parts if name == "t"]
    if len(times) != 1 or not times[0].isdecimal() or abs(time.time() - int(times[0])) > 300:
        return False
    wanted = hmac.new(SECRET, times[0].encode() + b"." + body, hashlib.sha256).hexdigest()
    return any(hmac.compare_digest(wanted.encode(), value.encode()) for name, _, value in parts if name == "v1")


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if not is_genuine(self.headers.get("SAVG-Signature", ""), body):
            return self.answer(401, "the signature does not match")
        try:
            call = json.loads(body)
            print(call["conversationId"], call["status"], call.get("reasonCode"))
        except (ValueError, TypeError, KeyError):
            return self.answer(400, "the body is not valid JSON")
        self.send_response(204)
        self.end_headers()

    def answer(self, status: int, message: str) -> None:
        text = json.dumps({"errors": [{"msg": message, "code": status}]}).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)


ThreadingHTTPServer(("127.0.0.1", 8081), Receiver).serve_forever()
