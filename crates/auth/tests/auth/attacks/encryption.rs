//! Encrypted tokens that are not what they seem. Whoever has the public key can make one.

use smartassist_auth::ClientFacingError::{self, BadCredentials, NotAToken};
use smartassist_auth::JweRecipient;

use super::{Attack, attack};
use crate::forge::{
    HS256, OAEP, OAEP_256, Wrap, b64, encrypt, encrypt_with, flipped, parts, public_key, sign, unb64, with_part, wrap,
};
use crate::world::{APP, DISABLED, SECRET, VECTORS, WITH_JWE, key, minter};

fn header(members: &str) -> String {
    format!(r#"{{"alg":"RSA-OAEP","enc":"A128GCM","kid":"k-1"{members}}}"#)
}

fn claims(app: &str) -> String {
    format!(r#"{{"sub":"1","appId":"{app}"}}"#)
}

pub fn attacks() -> Vec<Attack> {
    let one = public_key(key(0).1);
    let other = public_key(key(1).1);
    let inner = sign(HS256, claims(WITH_JWE), SECRET);
    let holding = |content: &[u8]| encrypt(&header(""), OAEP, &one, content);
    let with = |header: &str| encrypt(header, OAEP, &one, &inner);
    let good = holding(inner.as_bytes());
    let recipient = JweRecipient::from_jwk(&VECTORS["keys"][0]["jwk"].to_string()).unwrap();
    let cbc = minter(WITH_JWE).encrypt_to(recipient).build().unwrap().mint().unwrap();
    let cbc = cbc.expose();
    let cut = |number: usize, length: usize| with_part(&good, number, b64(&unb64(&parts(&good)[number])[..length]));
    let cbc_cut = |number: usize, length: usize| with_part(cbc, number, b64(&unb64(&parts(cbc)[number])[..length]));
    let longer = |number: usize| with_part(&good, number, b64([&unb64(&parts(&good)[number])[..], &[0]].concat()));
    let wrapped_for_32 = wrap(OAEP, &one, &[7; 32]);

    let refused = |rows: Vec<(&'static str, String)>, learns: ClientFacingError| {
        rows.into_iter().map(move |(name, token)| attack(name, learns, token))
    };
    let mut attacks: Vec<_> = refused(
        vec![
            ("JWE: RSA1_5 as RSA1_5", encrypt(&header("").replace("RSA-OAEP", "RSA1_5"), Wrap::Pkcs1, &one, &inner)),
            ("JWE: RSA1_5 as RSA-OAEP", encrypt(&header(""), Wrap::Pkcs1, &one, &inner)),
            ("JWE: RSA-OAEP-256 as RSA-OAEP", encrypt(&header(""), OAEP_256, &one, &inner)),
            ("JWE: alg dir", with(&header("").replace("RSA-OAEP", "dir"))),
            ("JWE: alg A128KW", with(&header("").replace("RSA-OAEP", "A128KW"))),
            (
                "JWE: alg PBES2 with a huge count",
                with(r#"{"alg":"PBES2-HS256+A128KW","enc":"A128GCM","kid":"k-1","p2s":"AAAA","p2c":2147483647}"#),
            ),
            ("JWE: alg ECDH-ES", with(r#"{"alg":"ECDH-ES","enc":"A128GCM","kid":"k-1","epk":{"kty":"EC"}}"#)),
            ("JWE: alg rsa-oaep", with(&header("").replace("RSA-OAEP", "rsa-oaep"))),
            ("JWE: alg HS256", with(&header("").replace("RSA-OAEP", "HS256"))),
            ("JWE: alg absent", with(r#"{"enc":"A128GCM","kid":"k-1"}"#)),
            ("JWE: enc absent", with(r#"{"alg":"RSA-OAEP","kid":"k-1"}"#)),
            ("JWE: enc none", with(&header("").replace("A128GCM", "none"))),
            ("JWE: enc A192GCM", with(&header("").replace("A128GCM", "A192GCM"))),
            ("JWE: enc A256CBC-HS512", with(&header("").replace("A128GCM", "A256CBC-HS512"))),
            ("JWE: enc of another key length", with(&header("").replace("A128GCM", "A256GCM"))),
            ("JWE: enc of another kind", with(&header("").replace("A128GCM", "A128CBC-HS256"))),
            ("JWE: content key of another length", encrypt_with(&header(""), &wrapped_for_32, &[7; 16], &inner)),
            ("JWE: kid absent", with(r#"{"alg":"RSA-OAEP","enc":"A128GCM"}"#)),
            ("JWE: kid unknown", with(&header("").replace("k-1", "k-9"))),
            ("JWE: kid of another key", with(&header("").replace("k-1", "k-2"))),
            ("JWE: kid in other case", with(&header("").replace("k-1", "K-1"))),
            ("JWE: kid a path", with(&header("").replace("k-1", "../k-1"))),
            ("JWE: kid of 65 bytes", with(&header("").replace("k-1", &"k".repeat(65)))),
            ("JWE: encrypted to another key", encrypt(&header(""), OAEP, &other, &inner)),
            ("JWE: zip", with(&header(r#","zip":"DEF""#))),
            ("JWE: crit", with(&header(r#","crit":["exp"],"exp":1"#))),
            ("JWE: jwk", with(&header(r#","jwk":{"kty":"RSA"}"#))),
            ("JWE: jku", with(&header(r#","jku":"https://attacker.example""#))),
            ("JWE: cty of another kind", with(&header(r#","cty":"text/plain""#))),
            ("JWE: typ of another kind", with(&header(r#","typ":"JOSE""#))),
            ("JWE: header written otherwise", with_part(&good, 0, b64(header(r#","typ":"JWT""#)))),
            ("JWE: one bit of the key", flipped(&good, 1)),
            ("JWE: key of zeros", with_part(&good, 1, b64([0; 256]))),
            ("JWE: key of ones", with_part(&good, 1, b64([0xff; 256]))),
            ("JWE: key cut", cut(1, 255)),
            ("JWE: key and a byte", longer(1)),
            ("JWE: key of one byte", cut(1, 1)),
            ("JWE: one bit of the IV", flipped(&good, 2)),
            ("JWE: IV cut", cut(2, 11)),
            ("JWE: IV and a byte", longer(2)),
            ("JWE: one bit of the content", flipped(&good, 3)),
            ("JWE: content cut", cut(3, 20)),
            ("JWE: content and a byte", longer(3)),
            ("JWE: one bit of the tag", flipped(&good, 4)),
            ("JWE: tag cut to 12 bytes", cut(4, 12)),
            ("JWE: tag cut to 4 bytes", cut(4, 4)),
            ("JWE: tag and a byte", longer(4)),
            ("JWE: CBC, one bit of the IV", flipped(cbc, 2)),
            ("JWE: CBC, IV of 12 bytes", cbc_cut(2, 12)),
            ("JWE: CBC, one bit of the content", flipped(cbc, 3)),
            ("JWE: CBC, a block less", cbc_cut(3, unb64(&parts(cbc)[3]).len() - 16)),
            ("JWE: CBC, half a block less", cbc_cut(3, unb64(&parts(cbc)[3]).len() - 8)),
            ("JWE: CBC, one bit of the tag", flipped(cbc, 4)),
            ("JWE: CBC, tag cut to 1 byte", cbc_cut(4, 1)),
            ("JWE: parts of two tokens", with_part(&good, 3, parts(&holding(inner.as_bytes()))[3].clone())),
            ("JWE: claims inside that nobody signed", holding(claims(WITH_JWE).as_bytes())),
            (
                "JWE: unsecured token inside",
                holding(format!("{}.{}.", b64(r#"{"alg":"none"}"#), b64(claims(APP))).as_bytes()),
            ),
            ("JWE: alg none inside", holding(sign(r#"{"alg":"none"}"#, claims(APP), SECRET).as_bytes())),
            (
                "JWE: crit inside",
                holding(sign(r#"{"alg":"HS256","crit":["a"],"a":1}"#, claims(APP), SECRET).as_bytes()),
            ),
            ("JWE: another encrypted token inside", holding(good.as_bytes())),
            ("JWE: bytes inside that are no text", holding(&[0xff; 64])),
            (
                "JWE: payload inside that is not strict",
                holding(sign(HS256, format!(r#"{{"sub":"1","sub":"1","appId":"{APP}"}}"#), SECRET).as_bytes()),
            ),
            (
                "JWE: wrong secret inside",
                holding(sign(HS256, claims(APP), "another secret of the right length!!").as_bytes()),
            ),
            ("JWE: app inside that does not exist", holding(sign(HS256, claims("cs-nobody"), SECRET).as_bytes())),
            ("JWE: disabled app inside", holding(sign(HS256, claims(DISABLED), SECRET).as_bytes())),
            (
                "JWE: expired inside",
                holding(sign(HS256, format!(r#"{{"sub":"1","appId":"{APP}","exp":1}}"#), SECRET).as_bytes()),
            ),
        ],
        BadCredentials,
    )
    .collect();
    attacks.extend(refused(
        vec![
            ("JWE: one bit of the header", flipped(&good, 0)),
            ("JWE: nothing inside", holding(b"")),
            ("JWE: empty key", with_part(&good, 1, "")),
            ("JWE: empty IV", with_part(&good, 2, "")),
            ("JWE: empty content", with_part(&good, 3, "")),
            ("JWE: empty tag", with_part(&good, 4, "")),
            ("JWE: alg twice", with(&header(r#","alg":"RSA-OAEP""#))),
            ("JWE: padded", format!("{good}==")),
        ],
        NotAToken,
    ));
    attacks
}

/// What the attacks above differ from is taken.
#[tokio::test]
async fn the_good_ones_are_taken() {
    let world = crate::world::World::new();
    let key = public_key(key(0).1);
    let inner = sign(HS256, claims(WITH_JWE), SECRET);
    for members in ["", r#","typ":"JWT""#, r#","cty":"JWT","typ":"jwt""#, r#","unknown":1"#] {
        let token = encrypt(&header(members), OAEP, &key, &inner);
        assert!(world.verify(&token).await.expect(members).was_encrypted());
    }
    let other = encrypt(&header("").replace("RSA-OAEP", "RSA-OAEP-256"), OAEP_256, &key, &inner);
    assert!(world.verify(&other).await.is_ok());
}
