//! `smartassist token inspect`.

use std::io::Write as _;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use clap::Args;
use jiff::Timestamp;
use serde_json::{Map, Value, json};
use smartassist_auth::{App, InMemoryRegistry, InMemoryReplayStore, MAX_TOKEN_BYTES, Secret, TokenError, Verifier};
use zeroize::Zeroizing;

use super::claims::{TokenFinding, check_claims, check_header};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::input;
use crate::output::{Console, ERROR, Layout, SUCCESS, WARNING};
use crate::secrets::{secret, variable};
use crate::table::write_pairs;
use crate::terminal_text::clean;

const EXAMPLES: &str = "\
Header and claims are printed without verification. With the client secret, in SMARTASSIST_CLIENT_SECRET or a file, the \
signature is verified, too; the signature is never printed. The exit code is 1 if a server would refuse the token.

Examples:
  smartassist token mint | smartassist token inspect
  smartassist token inspect token.txt -o json | jq .claims";

/// Print a token's content, and why a server would refuse it
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct InspectArguments {
    /// File with the token; `-` is standard input [default: the variable SMARTASSIST_TOKEN, or standard input]
    file: Option<PathBuf>,
    /// File with the client secret to verify the signature, instead of the variable SMARTASSIST_CLIENT_SECRET
    #[arg(long, value_name = "FILE", env = "SMARTASSIST_CLIENT_SECRET_FILE", hide_env_values = true)]
    client_secret_file: Option<PathBuf>,
}

/// The content of a token, and the findings about it.
struct TokenReport {
    header: Map<String, Value>,
    /// Empty if the token is encrypted.
    claims: Map<String, Value>,
    is_encrypted: bool,
    signature: SignatureStatus,
    findings: Vec<TokenFinding>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum SignatureStatus {
    NotChecked,
    Valid,
    Invalid,
}

impl SignatureStatus {
    fn word(self) -> &'static str {
        match self {
            Self::NotChecked => "not checked",
            Self::Valid => "valid",
            Self::Invalid => "invalid",
        }
    }
}

/// Reads a token and prints its content and the findings.
pub async fn run(arguments: &InspectArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let token = token(arguments, console)?;
    let secret = secret(arguments.client_secret_file.as_deref(), "SMARTASSIST_CLIENT_SECRET")?;
    let inspected = inspect(token.trim(), secret.as_deref().map(String::as_str)).await?;
    print(&inspected, console)?;
    Ok(if inspected.findings.iter().any(|finding| finding.refused) { Exit::Failed } else { Exit::Success })
}

/// The token of the file, the variable or standard input. A token on the command line is accepted with a warning.
fn token(arguments: &InspectArguments, console: &mut Console<'_>) -> Result<Zeroizing<String>, Failure> {
    match &arguments.file {
        None => match variable("SMARTASSIST_TOKEN")? {
            Some(token) => Ok(token),
            None => input::read_line(Path::new("-")),
        },
        Some(file) => {
            match file.to_str().filter(|text| text.starts_with("eyJ") && !file.exists()) {
                Some(token) => {
                    console.warn("the token is in the shell's history now, and was in the list of processes: give a file or a pipe")?;
                    Ok(Zeroizing::new(token.to_owned()))
                }
                None => input::read_line(file),
            }
        }
    }
}

async fn inspect(token: &str, secret: Option<&str>) -> Result<TokenReport, Failure> {
    let mut findings = Vec::new();
    let bare = match token.split_once(char::is_whitespace) {
        Some((word, rest)) if word.eq_ignore_ascii_case("bearer") => {
            findings.push(TokenFinding {
                refused: true,
                message: "it begins with `Bearer`; `auth` takes the bare token".to_owned(),
            });
            rest.trim()
        }
        _ => token,
    };
    if bare.len() > MAX_TOKEN_BYTES {
        findings.push(TokenFinding { refused: true, message: "it is longer than 8 KiB".to_owned() });
    }
    let parts: Vec<&str> = bare.split('.').collect();
    let is_encrypted = match parts.len() {
        3 => false,
        5 => true,
        _ => return Err(Failure::failed("not a token: it has neither three parts (signed) nor five (encrypted)")),
    };
    let header = part(parts.first().copied(), "header")?;
    let claims = if is_encrypted { Map::new() } else { part(parts.get(1).copied(), "claims")? };
    let mut signature = SignatureStatus::NotChecked;
    if is_encrypted {
        let message = "it is encrypted: what it holds only the platform can read".to_owned();
        findings.push(TokenFinding { refused: false, message });
    } else {
        findings.extend(check_header(&header));
        let now = Timestamp::now().as_duration().as_secs_f64();
        findings.extend(check_claims(&claims, now));
        if let Some(secret) = secret {
            signature = verify(bare, &claims, secret, &mut findings).await?;
        }
    }
    Ok(TokenReport { header, claims, is_encrypted, signature, findings })
}

fn part(text: Option<&str>, name: &str) -> Result<Map<String, Value>, Failure> {
    let bytes = text.and_then(|text| URL_SAFE_NO_PAD.decode(text).ok());
    let bytes = bytes.ok_or_else(|| Failure::failed(format!("not a token: its {name} is not base64url")))?;
    match serde_json::from_slice(&bytes) {
        Ok(Value::Object(members)) => Ok(members),
        _ => Err(Failure::failed(format!("not a token: its {name} is not a JSON object"))),
    }
}

/// Verifies the token with the verifier of servers. Other errors than the signature become findings, too, if the rules
/// here do not report them.
async fn verify(
    token: &str,
    claims: &Map<String, Value>,
    secret: &str,
    findings: &mut Vec<TokenFinding>,
) -> Result<SignatureStatus, Failure> {
    let app_id = claims.get("appId").and_then(Value::as_str).unwrap_or_default();
    let secret = Secret::from_text(secret).map_err(|error| Failure::usage(format!("client secret: {error}")))?;
    let Ok(app) = App::builder(app_id, "inspected", secret).build() else {
        let message =
            "the signature cannot be checked without an `appId` and a client secret of 32 bytes or more".to_owned();
        findings.push(TokenFinding { refused: false, message });
        return Ok(SignatureStatus::NotChecked);
    };
    let verifier = Verifier::new(InMemoryRegistry::from_iter([app]), InMemoryReplayStore::new());
    Ok(match verifier.verify(token).await {
        Ok(_) => SignatureStatus::Valid,
        Err(TokenError::Credentials) => {
            findings.push(TokenFinding { refused: true, message: "another secret made the signature".to_owned() });
            SignatureStatus::Invalid
        }
        // The verifier checks form and header before the signature, and claims after it.
        Err(error @ (TokenError::Malformed(_) | TokenError::Header(_))) => {
            findings.push(TokenFinding { refused: true, message: error.to_string() });
            SignatureStatus::NotChecked
        }
        Err(error) => {
            if !findings.iter().any(|finding| finding.refused) {
                findings.push(TokenFinding { refused: true, message: error.to_string() });
            }
            SignatureStatus::Valid
        }
    })
}

fn print(inspected: &TokenReport, console: &mut Console<'_>) -> Result<(), Failure> {
    if console.is_json() {
        let value = json!({
            "header": inspected.header,
            "claims": inspected.claims,
            "encrypted": inspected.is_encrypted,
            "signature": inspected.signature.word(),
            "findings": inspected.findings,
        });
        return Ok(console.json(&value, Layout::Document)?);
    }
    let shown = |members: &Map<String, Value>| -> Vec<(String, String)> {
        members.iter().map(|(name, value)| (clean(name), readable(name, value))).collect()
    };
    for members in [shown(&inspected.header), shown(&inspected.claims)] {
        let pairs: Vec<(&str, String)> = members.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
        write_pairs(&mut console.out, &pairs)?;
        writeln!(console.out)?;
    }
    writeln!(console.out, "signature {}", inspected.signature.word())?;
    for finding in &inspected.findings {
        let (style, word) = if finding.refused { (ERROR, "refused") } else { (WARNING, "note") };
        writeln!(console.out, "{} {}", console.out.paint(style, &format!("{word}:")), clean(&finding.message))?;
    }
    if !inspected.findings.iter().any(|finding| finding.refused) && !inspected.is_encrypted {
        let verdict = match inspected.signature {
            SignatureStatus::Valid => "a server that knows this secret takes it",
            _ => "nothing is wrong with it, as far as can be told without the secret",
        };
        // A wrong clock makes tokens that only this machine accepts.
        let now = Timestamp::now().strftime("%Y-%m-%d %H:%M:%S UTC");
        let verdict = format!("{verdict}, if the server's clock says about the same: {now}");
        writeln!(console.out, "{}", console.out.paint(SUCCESS, &verdict))?;
    }
    Ok(())
}

/// A value as text; times are printed as dates, too.
fn readable(name: &str, value: &Value) -> String {
    let time = matches!(name, "exp" | "iat" | "nbf").then(|| value.as_i64()).flatten();
    match (time.and_then(|seconds| Timestamp::from_second(seconds).ok()), value) {
        (Some(time), value) => format!("{value} ({time})"),
        (None, Value::String(text)) => text.clone(),
        (None, value) => value.to_string(),
    }
}
