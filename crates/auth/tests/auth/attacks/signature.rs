//! Signatures that somebody else made, or that were made of something else.

use aws_lc_rs::hmac::{HMAC_SHA256, HMAC_SHA384, HMAC_SHA512};
use smartassist_auth::ClientFacingError::BadCredentials;

use super::{Attack, attack};
use crate::forge::{HS256, b64, flipped, parts, sign, sign_encoded, unb64, with_part};
use crate::world::{APP, DISABLED, OLD_SECRET, ROTATING, SECRET, VECTORS, WITH_JTI, key, text};

fn claims(app: &str) -> String {
    format!(r#"{{"sub":"1","appId":"{app}"}}"#)
}

pub fn attacks() -> Vec<Attack> {
    let good = sign(HS256, claims(APP), SECRET);
    let mac = unb64(&parts(&good)[2]);
    let by = |secret: &str| sign(HS256, claims(APP), secret);
    let with_mac = |bytes: &[u8]| with_part(&good, 2, b64(bytes));
    let signed_as =
        |header: &str, algorithm| sign_encoded(&b64(header), &b64(claims(APP)), algorithm, SECRET.as_bytes());
    let longer = [&mac[..], &[0]].concat();
    let public_jwk = VECTORS["keys"][0]["jwk"].to_string();
    let rows = [
        ("another secret", by("another secret of the right length, at least")),
        ("the empty secret", sign_encoded(&b64(HS256), &b64(claims(APP)), HMAC_SHA256, b"")),
        ("a secret of zeros", sign_encoded(&b64(HS256), &b64(claims(APP)), HMAC_SHA256, &[0; 32])),
        ("the secret without its end", by(&SECRET[..SECRET.len() - 1])),
        ("the secret in other case", by(&SECRET.to_uppercase())),
        ("the secret decoded first", sign_encoded(&b64(HS256), &b64(claims(APP)), HMAC_SHA256, &unb64("9sM2nJq7Zr4b"))),
        ("the secret and a line break", by(&format!("{SECRET}\n"))),
        ("the client id as secret", by(APP)),
        ("the public key as secret", by(&public_jwk)),
        ("the private key's id as secret", by(key(0).0)),
        ("the secret before the current one, of another app", by(OLD_SECRET)),
        ("the app of somebody else", sign(HS256, claims(WITH_JTI), "another secret of the right length, at least")),
        ("an app that does not exist", sign(HS256, claims("cs-nobody"), SECRET)),
        ("a disabled app", sign(HS256, claims(DISABLED), SECRET)),
        ("a disabled app and another secret", sign(HS256, claims(DISABLED), OLD_SECRET)),
        ("MAC of zeros", with_mac(&[0; 32])),
        ("MAC cut to 31 bytes", with_mac(&mac[..31])),
        ("MAC cut to 16 bytes", with_mac(&mac[..16])),
        ("MAC cut to 1 byte", with_mac(&mac[..1])),
        ("MAC and a byte", with_mac(&longer)),
        ("MAC twice", with_mac(&[&mac[..], &mac[..]].concat())),
        (
            "MAC as hexadecimal text",
            with_mac(mac.iter().map(|byte| format!("{byte:02x}")).collect::<String>().as_bytes()),
        ),
        ("one bit of the MAC", flipped(&good, 2)),
        ("MAC of another token", with_part(&good, 2, parts(&sign(HS256, claims(ROTATING), SECRET))[2].clone())),
        ("payload of another token", with_part(&good, 1, b64(claims(ROTATING)))),
        ("header of another token", with_part(&good, 0, b64(r#"{"alg":"HS256"}"#))),
        ("MAC over the payload only", {
            let mac = aws_lc_rs::hmac::sign(
                &aws_lc_rs::hmac::Key::new(HMAC_SHA256, SECRET.as_bytes()),
                b64(claims(APP)).as_bytes(),
            );
            with_part(&good, 2, b64(mac))
        }),
        ("MAC over the decoded texts", {
            let mac = aws_lc_rs::hmac::sign(
                &aws_lc_rs::hmac::Key::new(HMAC_SHA256, SECRET.as_bytes()),
                format!("{HS256}.{}", claims(APP)).as_bytes(),
            );
            with_part(&good, 2, b64(mac))
        }),
        ("HS384 as HS384", signed_as(r#"{"alg":"HS384","typ":"JWT"}"#, HMAC_SHA384)),
        ("HS512 as HS512", signed_as(r#"{"alg":"HS512","typ":"JWT"}"#, HMAC_SHA512)),
        ("HS512 as HS256", signed_as(HS256, HMAC_SHA512)),
        ("payload written otherwise", with_part(&good, 1, b64(format!(" {}", claims(APP))))),
        ("appId in other case", sign(HS256, claims(&APP.to_uppercase()), SECRET)),
        ("appId and a space", sign(HS256, claims(&format!("{APP} ")), SECRET)),
        ("appId and a NUL", sign(HS256, claims(&format!("{APP}\\u0000")), SECRET)),
    ];
    assert_eq!(text(&VECTORS["keys"][0]["kid"]), key(0).0);
    rows.into_iter().map(|(name, token)| attack(name, BadCredentials, token)).collect()
}
