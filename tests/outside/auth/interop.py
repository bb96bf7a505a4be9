"""Tokens between crates/auth, PyJWT and jwcrypto. See README.md."""

import json
import platform
import secrets
import sys
from importlib.metadata import version

import jwt
from cryptography.hazmat.primitives import serialization
from jwcrypto import jwe, jwk

NOW = 1_700_000_000
APP = "cs-1e845b00-81ad-5757-a1e7-d0f6fea227e9"
KEY_MANAGEMENT = ["RSA-OAEP", "RSA-OAEP-256"]
CONTENT_ENCRYPTION = ["A128CBC-HS256", "A128GCM", "A256GCM"]


def make(out):
    """Writes vectors: tokens that have to be taken, with their claims, and tokens that have to be refused."""
    secret = secrets.token_urlsafe(32)
    minimal = {"sub": "1234567890", "appId": APP}
    full = {
        **minimal,
        "iat": NOW,
        "nbf": NOW - 5,
        "exp": NOW + 600,
        "iss": "dialer",
        "roles": ["a", {"b": None}],
        "name": "Zoë \U0001f600",
    }

    def signed(claims, algorithm="HS256", key=secret, **header):
        return jwt.encode(claims, key, algorithm=algorithm, headers=header or None)

    keys = []
    for number, bits in enumerate([2048, 3072]):
        key = jwk.JWK.generate(kty="RSA", size=bits, kid=f"k-{number + 1}", use="enc")
        pem = key.export_to_pem(private_key=True, password=None)
        pkcs8 = serialization.load_pem_private_key(pem, None).private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        keys.append((key, {"kid": key["kid"], "pem": pkcs8.decode(), "jwk": json.loads(key.export_public())}))

    def encrypted(content, key, alg, enc, **header):
        protected = {"alg": alg, "enc": enc, "kid": key["kid"], "typ": "JWT", **header}
        token = jwe.JWE(content.encode(), json.dumps(protected), algs=[alg, enc])
        token.add_recipient(key)
        return token.serialize(compact=True)

    accepted = [
        {"name": "signed, minimal", "token": signed(minimal), "claims": minimal},
        {"name": "signed, every claim", "token": signed(full), "claims": full},
        {"name": "signed, header with kid", "token": signed(minimal, kid="any"), "claims": minimal},
        {
            "name": "signed, with jti",
            "token": signed({**minimal, "exp": NOW + 3600, "jti": "7d4f"}),
            "claims": {**minimal, "exp": NOW + 3600, "jti": "7d4f"},
        },
        {
            "name": "signed, times with fractions",
            "token": signed({**minimal, "exp": NOW + 600.25}),
            "claims": {**minimal, "exp": NOW + 600.25},
        },
    ]
    for key, description in keys:
        for alg in KEY_MANAGEMENT:
            for enc in CONTENT_ENCRYPTION:
                name = f"encrypted, {alg}, {enc}, {description['kid']}"
                # The vendor's sample has no `cty`, the standard wants it.
                header = {"cty": "JWT"} if description["kid"] == "k-1" else {}
                accepted.append(
                    {"name": name, "token": encrypted(signed(full), key, alg, enc, **header), "claims": full}
                )

    key = keys[0][0]
    inner = signed(minimal)
    other = jwk.JWK.generate(kty="RSA", size=2048, kid="k-1")
    rsa = other.export_to_pem(private_key=True, password=None)
    oaep = ("RSA-OAEP", "A128CBC-HS256")
    plain_json = jwe.JWE(inner.encode(), json.dumps({"alg": oaep[0], "enc": oaep[1], "kid": "k-1"}))
    plain_json.add_recipient(key)
    direct_header = json.dumps({"alg": "dir", "enc": "A128GCM", "kid": "k-1"})
    direct = jwe.JWE(inner.encode(), direct_header, algs=["dir", "A128GCM"])
    direct.add_recipient(jwk.JWK.generate(kty="oct", size=128))
    refused = [
        {"name": "HS384", "token": signed(minimal, "HS384", secret * 2)},
        {"name": "HS512", "token": signed(minimal, "HS512", secret * 2)},
        {"name": "RS256", "token": signed(minimal, "RS256", rsa)},
        {"name": "none", "token": signed(minimal, "none", "")},
        {"name": "another secret", "token": signed(minimal, key=secrets.token_urlsafe(32))},
        {"name": "expired", "token": signed({**minimal, "exp": NOW - 31})},
        {"name": "RSA1_5", "token": encrypted(inner, key, "RSA1_5", "A128CBC-HS256")},
        {"name": "compressed", "token": encrypted(inner, key, *oaep, zip="DEF")},
        {"name": "A192GCM", "token": encrypted(inner, key, "RSA-OAEP", "A192GCM")},
        {"name": "A256CBC-HS512", "token": encrypted(inner, key, "RSA-OAEP", "A256CBC-HS512")},
        {"name": "another key of the same name", "token": encrypted(inner, other, *oaep)},
        {"name": "encrypted twice", "token": encrypted(encrypted(inner, key, *oaep), key, *oaep)},
        {"name": "claims not signed inside", "token": encrypted(json.dumps(minimal), key, *oaep)},
        {"name": "JSON serialisation", "token": plain_json.serialize(compact=False)},
        {"name": "shared key", "token": direct.serialize(compact=True)},
    ]
    made_by = {name: version(name) for name in ["PyJWT", "jwcrypto", "cryptography"]}
    vectors = {
        "about": "Made by tests/outside/auth/interop.py; the keys open nothing but these tokens.",
        "made_by": {**made_by, "python": platform.python_version()},
        "now": NOW,
        "app": APP,
        "secret": secret,
        "keys": [description for _, description in keys],
        "accepted": accepted,
        "refused": refused,
    }
    json.dump(vectors, out, indent=1, ensure_ascii=True)
    out.write("\n")


def read(lines):
    """Reads what `mint_for_others` printed. Tells how many tokens were right and how many changed ones were refused."""
    material = json.loads(lines.readline())
    key = jwk.JWK.from_pem(material["pem"].encode())
    public = material["jwk"]
    numbers = json.loads(key.export_public())
    assert public["n"] == numbers["n"] and public["e"] == numbers["e"], "the JWK is not that of the private key"
    right = changed = 0
    for line in lines:
        case = json.loads(line)
        token = case["token"]
        if token.count(".") == 4:
            expected = {"alg": case["alg"], "enc": case["enc"], "kid": public["kid"], "typ": "JWT", "cty": "JWT"}
            algorithms = [case["alg"], case["enc"]]
            outer = jwe.JWE(algs=algorithms)
            outer.deserialize(token, key)
            assert outer.jose_header == expected, "header"
            changed += refuses(token, lambda text: jwe.JWE(algs=algorithms).deserialize(text, key))
            token = outer.payload.decode()
        # The vendor's times are real times; `exp` is checked here too.
        claims = jwt.decode(token, material["secret"], algorithms=["HS256"])
        assert jwt.get_unverified_header(token) == {"alg": "HS256", "typ": "JWT"}, "header"
        for name, value in case["claims"].items():
            assert claims[name] == value, name
        assert set(case["present"]) == set(claims), "claims present"
        changed += refuses(token, lambda text: jwt.decode(text, material["secret"], algorithms=["HS256"]))
        right += 1
        print(f"read: {case['name']}")
    print(f"{right} tokens read as meant, {changed} changed ones refused")
    assert right > 0


def refuses(token, reader):
    """Changes one character in the middle of every part; all have to be refused."""
    parts = token.split(".")
    for number, part in enumerate(parts):
        middle = len(part) // 2
        other = "A" if part[middle] != "A" else "B"
        altered = parts[:number] + [part[:middle] + other + part[middle + 1 :]] + parts[number + 1 :]
        try:
            reader(".".join(altered))
        except Exception:  # Every library has errors of its own; the point is that there is one.
            continue
        raise AssertionError(f"part {number + 1} could be changed")
    return len(parts)


if __name__ == "__main__":
    {"make": lambda: make(sys.stdout), "read": lambda: read(sys.stdin)}[sys.argv[1]]()
