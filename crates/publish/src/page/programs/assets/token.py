import base64
import hashlib
import hmac
import json
import os
import time
import uuid


def _part(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def mint_token() -> str:
    """A token that is valid for ten minutes and for one request."""
    client_id, secret = os.environ["SMARTASSIST_CLIENT_ID"], os.environ["SMARTASSIST_CLIENT_SECRET"]
    now = int(time.time())
    claims = {"sub": client_id, "appId": client_id, "jti": str(uuid.uuid4()), "iat": now, "exp": now + 600}
    signed = ".".join(_part(json.dumps(part).encode()) for part in ({"alg": "HS256", "typ": "JWT"}, claims))
    return signed + "." + _part(hmac.new(secret.encode(), signed.encode(), hashlib.sha256).digest())
