//! Well signed tokens that say something they may not: what a thief of an old token, or a careless client, sends.

use smartassist_auth::ClientFacingError::{BadCredentials, NotAToken, TooLongLived};

use super::{Attack, attack};
use crate::forge::{HS256, sign};
use crate::world::{APP, NOW, SECRET, WITH_EXP, WITH_JTI, WITH_JWE};

pub fn attacks() -> Vec<Attack> {
    let raw = |payload: &str| sign(HS256, payload, SECRET);
    let of = |app: &str, members: &str| raw(&format!(r#"{{"sub":"1","appId":"{app}"{members}}}"#));
    let and = |members: &str| of(APP, &format!(",{members}"));
    let at = |name: &str, seconds: i64| and(&format!(r#""{name}":{}"#, i64::try_from(NOW).unwrap() + seconds));
    let jti = |end: &str| and(&format!(r#""jti":"a"{end}"#));
    let hour = NOW + 3600;

    let mut attacks: Vec<_> = [
        ("no appId", raw(r#"{"sub":"1"}"#)),
        ("appid", raw(&format!(r#"{{"sub":"1","appid":"{APP}"}}"#))),
        ("AppId", raw(&format!(r#"{{"sub":"1","AppId":"{APP}"}}"#))),
        ("App ID", raw(&format!(r#"{{"sub":"1","App ID":"{APP}"}}"#))),
        ("app in iss only", raw(&format!(r#"{{"sub":"1","iss":"{APP}"}}"#))),
        ("appId inside another claim", raw(&format!(r#"{{"sub":"1","x":{{"appId":"{APP}"}}}}"#))),
        ("appId a list", raw(&format!(r#"{{"sub":"1","appId":["{APP}"]}}"#))),
        ("appId an object", raw(r#"{"sub":"1","appId":{"$ne":null}}"#)),
        ("appId null", raw(r#"{"sub":"1","appId":null}"#)),
        ("appId true", raw(r#"{"sub":"1","appId":true}"#)),
        ("appId empty", raw(r#"{"sub":"1","appId":""}"#)),
        ("appId of 129 bytes", raw(&format!(r#"{{"sub":"1","appId":"{}"}}"#, "c".repeat(129)))),
        ("appId with SQL", raw(r#"{"sub":"1","appId":"cs-plain' OR '1'='1"}"#)),
        ("no sub", raw(&format!(r#"{{"appId":"{APP}"}}"#))),
        ("sub a number", raw(&format!(r#"{{"sub":1,"appId":"{APP}"}}"#))),
        ("sub empty", raw(&format!(r#"{{"sub":"","appId":"{APP}"}}"#))),
        ("sub of 257 bytes", raw(&format!(r#"{{"sub":"{}","appId":"{APP}"}}"#, "s".repeat(257)))),
        ("sub and kore_sub", and(r#""kore_sub":"1""#)),
        ("exp 30 s ago", at("exp", -30)),
        ("exp an hour ago", at("exp", -3600)),
        ("exp 0", and(r#""exp":0"#)),
        ("exp negative", and(r#""exp":-1"#)),
        ("exp as text", and(&format!(r#""exp":"{hour}""#))),
        ("exp as text and over", and(r#""exp":"1""#)),
        ("exp null", and(r#""exp":null"#)),
        ("exp false", and(r#""exp":false"#)),
        ("exp a list", and(&format!(r#""exp":[{hour}]"#))),
        ("exp an object", and(r#""exp":{"$serde_json::private::Number":"9999999999"}"#)),
        ("exp 1e300", and(r#""exp":1e300"#)),
        ("exp in milliseconds", and(&format!(r#""exp":{hour}000"#))),
        ("exp 2^64 - 1", and(r#""exp":18446744073709551615"#)),
        ("exp 2^63, wrapping to the past", and(r#""exp":9223372036854775808"#)),
        ("exp 2^64 + 1, wrapping to 1", and(r#""exp":18446744073709551617"#)),
        ("exp absent where it is required", of(WITH_EXP, "")),
        ("nbf in 31 s", at("nbf", 31)),
        ("nbf as text", and(r#""nbf":"0""#)),
        ("nbf null", and(r#""nbf":null"#)),
        ("nbf negative", and(r#""nbf":-0.5"#)),
        ("nbf 1e300", and(r#""nbf":1e300"#)),
        ("iat in 61 s", at("iat", 61)),
        ("iat in a year", at("iat", 31_536_000)),
        ("iat as text", and(r#""iat":"1700000000""#)),
        ("iat in milliseconds", and(&format!(r#""iat":{NOW}000"#))),
        ("jti absent where it is enforced", of(WITH_JTI, &format!(r#","exp":{hour}"#))),
        ("JTI instead of jti", of(WITH_JTI, &format!(r#","JTI":"a","exp":{hour}"#))),
        ("jti a number", and(&format!(r#""jti":1,"exp":{hour}"#))),
        ("jti null", and(&format!(r#""jti":null,"exp":{hour}"#))),
        ("jti empty", and(&format!(r#""jti":"","exp":{hour}"#))),
        ("jti of 129 bytes", and(&format!(r#""jti":"{}","exp":{hour}"#, "j".repeat(129)))),
        ("jti and kore_jti", and(&format!(r#""jti":"a","kore_jti":"b","exp":{hour}"#))),
        ("jti and an exp that is over", and(&format!(r#""jti":"a","exp":{}"#, NOW - 30))),
        ("signed only, where encryption is enforced", of(WITH_JWE, "")),
    ]
    .into_iter()
    .map(|(name, token)| attack(name, BadCredentials, token))
    .collect();

    attacks.extend(
        [
            ("jti without exp", jti("")),
            ("jti and an exp in 3631 s", jti(&format!(r#","exp":{}"#, hour + 31))),
            ("jti and an exp in a year", jti(&format!(r#","exp":{}"#, NOW + 31_536_000))),
            ("kore_jti without exp", and(r#""kore_jti":"a""#)),
            ("jti without exp where it is enforced", of(WITH_JTI, r#","jti":"a""#)),
        ]
        .map(|(name, token)| attack(name, TooLongLived, token)),
    );
    attacks.extend(
        [
            ("exp twice, good one last", and(&format!(r#""exp":1,"exp":{hour}"#))),
            ("exp twice, good one first", and(&format!(r#""exp":{hour},"exp":1"#))),
            ("exp twice, one escaped", and(&format!(r#""\u0065xp":{hour},"exp":1"#))),
            ("appId twice", raw(&format!(r#"{{"sub":"1","appId":"cs-other","appId":"{APP}"}}"#))),
            ("a further claim twice", and(r#""x":1,"x":1"#)),
            ("a member twice, three levels down", and(r#""x":[{"y":{"z":1,"z":2}}]"#)),
            ("exp NaN", and(r#""exp":NaN"#)),
            ("exp Infinity", and(r#""exp":Infinity"#)),
            ("exp 1e999", and(r#""exp":1e999"#)),
            ("exp with a zero in front", and(&format!(r#""exp":0{hour}"#))),
            ("exp hexadecimal", and(r#""exp":0xffffffff"#)),
        ]
        .map(|(name, token)| attack(name, NotAToken, token)),
    );
    attacks
}
