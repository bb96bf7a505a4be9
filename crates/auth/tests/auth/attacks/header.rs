//! Headers that ask for something else than they may. All of these tokens have the right MAC.

use smartassist_auth::ClientFacingError::{BadCredentials, NotAToken};

use super::{Attack, attack};
use crate::forge::sign;
use crate::world::{APP, SECRET};

pub fn attacks() -> Vec<Attack> {
    let with = |header: &str| sign(header, format!(r#"{{"sub":"1","appId":"{APP}"}}"#), SECRET);
    let also = |members: &str| with(&format!(r#"{{"alg":"HS256","typ":"JWT",{members}}}"#));
    let rows = [
        ("alg none", with(r#"{"alg":"none"}"#)),
        ("alg None", with(r#"{"alg":"None"}"#)),
        ("alg NONE", with(r#"{"alg":"NONE"}"#)),
        ("alg noNE", with(r#"{"alg":"noNE"}"#)),
        ("alg hs256", with(r#"{"alg":"hs256"}"#)),
        ("alg with a space", with(r#"{"alg":"HS256 "}"#)),
        ("alg with a NUL", with(r#"{"alg":"HS256\u0000"}"#)),
        ("alg empty", with(r#"{"alg":""}"#)),
        ("alg absent", with(r#"{"typ":"JWT"}"#)),
        ("alg null", with(r#"{"alg":null}"#)),
        ("alg a list", with(r#"{"alg":["HS256"]}"#)),
        ("alg a number", with(r#"{"alg":256}"#)),
        ("ALG", with(r#"{"ALG":"HS256"}"#)),
        ("alg HS384", with(r#"{"alg":"HS384"}"#)),
        ("alg HS512", with(r#"{"alg":"HS512"}"#)),
        ("alg RS256", with(r#"{"alg":"RS256"}"#)),
        ("alg ES256", with(r#"{"alg":"ES256"}"#)),
        ("alg PS256", with(r#"{"alg":"PS256"}"#)),
        ("alg EdDSA", with(r#"{"alg":"EdDSA"}"#)),
        ("alg dir", with(r#"{"alg":"dir","enc":"A128GCM"}"#)),
        ("alg HS256 and enc", also(r#""enc":"A128GCM""#)),
        ("crit with something unknown", also(r#""crit":["exp-limit"],"exp-limit":1"#)),
        ("crit with b64", also(r#""crit":["b64"],"b64":false"#)),
        ("crit empty", also(r#""crit":[]"#)),
        ("crit not a list", also(r#""crit":null"#)),
        ("b64 without crit", also(r#""b64":false"#)),
        ("zip", also(r#""zip":"DEF""#)),
        (
            "jwk with a key of the sender",
            also(r#""jwk":{"kty":"oct","k":"QUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUE"}"#),
        ),
        ("jku", also(r#""jku":"https://attacker.example/keys""#)),
        ("jku to this machine", also(r#""jku":"http://127.0.0.1/keys""#)),
        ("x5u", also(r#""x5u":"https://attacker.example/cert""#)),
        ("x5c", also(r#""x5c":["MIIB"]"#)),
        ("x5t", also(r#""x5t":"AAAA""#)),
        ("x5t#S256", also(r#""x5t#S256":"AAAA""#)),
        ("kid empty", also(r#""kid":"""#)),
        ("kid of 65 bytes", also(&format!(r#""kid":"{}""#, "k".repeat(65)))),
        ("kid an object", also(r#""kid":{"$ne":null}"#)),
        ("cty JWT on a signed token", also(r#""cty":"JWT""#)),
        ("typ of another kind of token", with(r#"{"alg":"HS256","typ":"dpop+jwt"}"#)),
        ("typ not a string", with(r#"{"alg":"HS256","typ":["JWT"]}"#)),
    ];
    let mut attacks: Vec<_> = rows.into_iter().map(|(name, token)| attack(name, BadCredentials, token)).collect();
    attacks.push(attack("alg twice, good one last", NotAToken, with(r#"{"alg":"none","alg":"HS256"}"#)));
    attacks.push(attack("alg twice, good one first", NotAToken, with(r#"{"alg":"HS256","alg":"none"}"#)));
    attacks.push(attack("alg twice, one escaped", NotAToken, with(r#"{"alg":"HS256","\u0061lg":"none"}"#)));
    attacks
}

/// What the attacks above differ from is taken.
#[tokio::test]
async fn harmless_headers_are_taken() {
    let world = crate::world::World::new();
    for header in [
        r#"{"alg":"HS256"}"#,
        r#"{"typ":"jwt","alg":"HS256"}"#,
        r#" { "alg" : "HS\u0032\u0035\u0036" , "typ" : "JWT" } "#,
        r#"{"alg":"HS256","kid":"'; DROP TABLE keys; --"}"#,
        r#"{"alg":"HS256","kid":"../../dev/null","unknown":{"a":[1]}}"#,
    ] {
        let token = sign(header, format!(r#"{{"sub":"1","appId":"{APP}"}}"#), SECRET);
        world.verify(&token).await.expect(header);
    }
}
