//! Things that are not a token, or are a good one written in another way.

use smartassist_auth::ClientFacingError::NotAToken;
use smartassist_auth::MAX_TOKEN_BYTES;

use super::{Attack, attack};
use crate::forge::{HS256, b64, parts, sign, sign_encoded, with_part};
use crate::world::{APP, SECRET, minter};

fn good() -> String {
    minter(APP).build().unwrap().mint().unwrap().expose().to_owned()
}

/// A MAC of 32 bytes ends in two bits that stand for nothing. Sets one of them.
fn left_over_bits(token: &str) -> String {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let last = alphabet.find(token.chars().last().unwrap()).unwrap();
    let other = alphabet.chars().nth(last ^ 1).unwrap();
    format!("{}{other}", &token[..token.len() - 1])
}

pub fn attacks() -> Vec<Attack> {
    let good = good();
    let [header, payload, mac] = <[String; 3]>::try_from(parts(&good)).unwrap();
    let claims = format!(r#"{{"sub":"1","appId":"{APP}"}}"#);
    let long = format!(r#"{{"sub":"1","appId":"{APP}","x":"{}"}}"#, "x".repeat(MAX_TOKEN_BYTES));
    let raw = |payload: &[u8]| sign(HS256, payload, SECRET);
    // `-` and `_` stand in for `+` and `/`, so a text that has them reads otherwise in the other alphabet.
    let other_alphabet = sign(HS256, format!(r#"{{"sub":"???>>>~~~","appId":"{APP}"}}"#), SECRET);
    assert!(other_alphabet.contains(['-', '_']));
    vec![
        attack("nothing", NotAToken, ""),
        attack("a dot", NotAToken, "."),
        attack("two dots", NotAToken, ".."),
        attack("four dots", NotAToken, "...."),
        attack("one part", NotAToken, header.clone()),
        attack("two parts", NotAToken, format!("{header}.{payload}")),
        attack("four parts", NotAToken, format!("{good}.{mac}")),
        attack("five parts of a signed token", NotAToken, format!("{good}..")),
        attack("six parts", NotAToken, format!("{good}.{good}")),
        attack("unsecured: empty MAC", NotAToken, format!("{header}.{payload}.")),
        attack("empty header", NotAToken, format!(".{payload}.{mac}")),
        attack("detached payload", NotAToken, format!("{header}..{mac}")),
        attack("dot in front", NotAToken, format!(".{good}")),
        attack("dot at the end", NotAToken, format!("{good}.")),
        attack("padded", NotAToken, format!("{good}=")),
        attack("padding inside", NotAToken, with_part(&good, 1, format!("{payload}="))),
        attack("left-over bits", NotAToken, left_over_bits(&good)),
        attack("a single character too many", NotAToken, with_part(&good, 2, format!("{mac}AA"))),
        attack("the other base64 alphabet", NotAToken, other_alphabet.replace('-', "+").replace('_', "/")),
        attack("space in front", NotAToken, format!(" {good}")),
        attack("line break at the end", NotAToken, format!("{good}\n")),
        attack("line break inside", NotAToken, good.replace('.', ".\n")),
        attack("NUL at the end", NotAToken, format!("{good}\0")),
        attack("Bearer in front", NotAToken, format!("Bearer {good}")),
        attack("quoted", NotAToken, format!("\"{good}\"")),
        attack("dots that look alike", NotAToken, good.replace('.', "\u{2024}")),
        attack("letters that look alike", NotAToken, good.replacen('e', "\u{435}", 1)),
        attack("percent-encoded", NotAToken, good.replace('.', "%2E")),
        attack("two tokens", NotAToken, format!("{good},{good}")),
        attack(
            "JSON serialisation, flattened",
            NotAToken,
            format!(r#"{{"protected":"{header}","payload":"{payload}","signature":"{mac}"}}"#),
        ),
        attack(
            "JSON serialisation, general",
            NotAToken,
            format!(r#"{{"payload":"{payload}","signatures":[{{"protected":"{header}","signature":"{mac}"}}]}}"#),
        ),
        attack("longer than 8 KiB", NotAToken, sign(HS256, long, SECRET)),
        attack("much longer than 8 KiB", NotAToken, "A".repeat(10 << 20)),
        attack("payload is an array", NotAToken, raw(format!("[{claims}]").as_bytes())),
        attack("payload is a string", NotAToken, raw(b"\"cs-plain\"")),
        attack("payload is not UTF-8", NotAToken, raw(b"{\"sub\":\"\xff\",\"appId\":\"cs-plain\"}")),
        attack("payload with a byte order mark", NotAToken, raw(format!("\u{feff}{claims}").as_bytes())),
        attack("payload with something after it", NotAToken, raw(format!("{claims}{claims}").as_bytes())),
        attack("payload with a comment", NotAToken, raw(format!("/**/{claims}").as_bytes())),
        attack(
            "payload nested 17 deep",
            NotAToken,
            raw(format!(r#"{{"sub":"1","appId":"{APP}","x":{}1{}}}"#, "[".repeat(16), "]".repeat(16)).as_bytes()),
        ),
        attack("payload nested 4 000 deep", NotAToken, raw(format!(r#"{{"x":{}"#, "[".repeat(4_000)).as_bytes())),
        attack(
            "payload with half a character",
            NotAToken,
            raw(format!(r#"{{"sub":"\ud800","appId":"{APP}"}}"#).as_bytes()),
        ),
        attack(
            "payload encoded twice",
            NotAToken,
            sign_encoded(&b64(HS256), &b64(b64(&claims)), aws_lc_rs::hmac::HMAC_SHA256, SECRET.as_bytes()),
        ),
        attack("header is not JSON", NotAToken, sign("HS256", &claims, SECRET)),
        attack("header is an array", NotAToken, sign(format!("[{HS256}]"), &claims, SECRET)),
    ]
}
