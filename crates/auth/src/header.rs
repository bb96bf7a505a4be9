//! The headers of tokens. They choose a decryption key by its id, and nothing else.

use serde_json::{Map, Value};

use crate::error::TokenError;
use crate::json;
use crate::jwe::{ContentEncryption, KeyManagement};

/// Maximum length of a key id, in bytes.
pub(crate) const MAX_KEY_ID_BYTES: usize = 64;

/// Members that change the meaning of the rest, or contain or name a key. All other unknown members are ignored, as RFC
/// 7515 requires.
const REFUSED: [(&str, &str); 9] = [
    ("crit", "has critical extensions (`crit`)"),
    ("b64", "has an unencoded payload (`b64`)"),
    ("zip", "is compressed (`zip`)"),
    ("jwk", "brings its own key (`jwk`)"),
    ("jku", "has a key to fetch (`jku`)"),
    ("x5c", "brings its own certificate (`x5c`)"),
    ("x5u", "has a certificate to fetch (`x5u`)"),
    ("x5t", "names a certificate (`x5t`)"),
    ("x5t#S256", "names a certificate (`x5t#S256`)"),
];

/// The header of an encrypted token.
pub(crate) struct EncryptedHeader {
    pub(crate) key_id: String,
    pub(crate) key_management: KeyManagement,
    pub(crate) content_encryption: ContentEncryption,
}

/// Checks the header of a signed token. Nothing of it is used: app and algorithm are from the registry.
pub(crate) fn signed(bytes: &[u8]) -> Result<(), TokenError> {
    let members = read(bytes)?;
    // Every app has this one algorithm. Other spellings of it are other algorithms (RFC 8725, 3.1).
    if text(&members, "alg")? != Some("HS256") {
        return Err(TokenError::Header("has another algorithm than HS256"));
    }
    if members.contains_key("enc") {
        return Err(TokenError::Header("of a signed token has `enc`"));
    }
    if members.contains_key("cty") {
        return Err(TokenError::Header("of a signed token has `cty`"));
    }
    key_id(&members)?;
    Ok(())
}

/// Reads the header of an encrypted token.
pub(crate) fn encrypted(bytes: &[u8]) -> Result<EncryptedHeader, TokenError> {
    let members = read(bytes)?;
    let key_management = text(&members, "alg")?
        .and_then(KeyManagement::named)
        .ok_or(TokenError::Header("has another key management than RSA-OAEP and RSA-OAEP-256"))?;
    let content_encryption = text(&members, "enc")?
        .and_then(ContentEncryption::named)
        .ok_or(TokenError::Header("has another content encryption than A128CBC-HS256, A128GCM and A256GCM"))?;
    // The vendor's header has no `cty`.
    if text(&members, "cty")?.is_some_and(|cty| !cty.eq_ignore_ascii_case("JWT")) {
        return Err(TokenError::Header("has another content type (`cty`) than JWT"));
    }
    let key_id = key_id(&members)?.ok_or(TokenError::Header("of an encrypted token has no `kid`"))?.to_owned();
    Ok(EncryptedHeader { key_id, key_management, content_encryption })
}

fn read(bytes: &[u8]) -> Result<Map<String, Value>, TokenError> {
    let members = json::object(bytes).map_err(|_| TokenError::Malformed("has a header that is not strict JSON"))?;
    for (name, reason) in REFUSED {
        if members.contains_key(name) {
            return Err(TokenError::Header(reason));
        }
    }
    // A token for another purpose names its purpose here.
    if text(&members, "typ")?.is_some_and(|typ| !typ.eq_ignore_ascii_case("JWT")) {
        return Err(TokenError::Header("has another type (`typ`) than JWT"));
    }
    Ok(members)
}

fn key_id(members: &Map<String, Value>) -> Result<Option<&str>, TokenError> {
    let key_id = text(members, "kid")?;
    if key_id.is_some_and(|id| id.is_empty() || id.len() > MAX_KEY_ID_BYTES) {
        return Err(TokenError::Header("has a `kid` that is empty or longer than 64 bytes"));
    }
    Ok(key_id)
}

fn text<'a>(members: &'a Map<String, Value>, name: &str) -> Result<Option<&'a str>, TokenError> {
    match members.get(name) {
        None => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(TokenError::Header("has a member that is not a string")),
    }
}
