//! The failure for an error of an API call: the message of the client, and a hint.

use smartassist_client::reqwest::Url;
use smartassist_client::{Client, ConnectProblem, Error, RawResponse, UnknownCause};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::hints::Installation;

/// The hint for a proxy that refuses a request.
const PROXY: &str = "set HTTPS_PROXY or HTTP_PROXY with user and password, or name the server in NO_PROXY";

/// The failure for an error of an API call, with a hint. `client` made the call.
pub fn api_failure<E>(error: &Error<E>, client: &Client) -> Failure {
    let at = Installation::at(client.base_url());
    let exit = match error {
        Error::InvalidRequest(_) => Exit::Usage,
        Error::UnknownOutcome(_) => Exit::UnknownOutcome,
        _ => Exit::Failed,
    };
    let difference = error.response().and_then(RawResponse::clock_difference);
    let findings = error.errors();
    let lines = findings.iter().skip(1).map(|finding| format!("\n{finding}"));
    let message = std::iter::once(error.to_string()).chain(lines).collect::<String>();
    let failure = Failure::new(exit, message);
    let unreached = format!("see whether the server runs at {}", client.base_url());
    match (error.status().map(|status| status.as_u16()), error) {
        (_, Error::UnknownOutcome(unknown)) => {
            let key = unknown.sent().idempotency_key().is_some();
            let is_http = !matches!(unknown.cause(), UnknownCause::Unanswered(error)
                if error.problem() == Some(ConnectProblem::NoHttp));
            failure.hint(if !is_http {
                "begin --url with https://, if that is what the server speaks at this port"
            } else if key {
                "give the same --idempotency-key again, if the server honours keys; else look for the call with \
                 `smartassist intents`"
            } else {
                "look for the call with `smartassist intents`; do not dial again before that"
            })
        }
        (Some(401), _) if difference.is_some() => {
            failure.hint("set the clock of this machine; tokens are valid for minutes, by the server's clock")
        }
        (Some(401), _) => failure.hint(at.refused_credentials()),
        (Some(404), _) if Url::parse(client.base_url()).is_ok_and(|url| url.path() != "/") => failure.hint(format!(
            "see whether the API is below the path of --url, and leave the path out if it is not; else {}",
            at.unknown_id()
        )),
        (Some(404), _) => failure.hint(at.unknown_id()),
        (Some(429), _) => failure.hint(match error.retry_after() {
            Some(wait) => format!("wait {} s: the account has used up its requests of this minute", wait.as_secs()),
            None => "wait a minute: the account has used up its requests".to_owned(),
        }),
        (Some(407), _) => failure.hint(PROXY),
        (None, Error::CommunicationError(error)) => failure.hint(match error.problem() {
            Some(ConnectProblem::UntrustedCertificate) => {
                "give the root certificate to --root-certificate-file, if you know that it is the server's"
            }
            Some(ConnectProblem::AuthorityCertificate) => {
                "give the server another certificate, and that one to --root-certificate-file, if it is self-signed"
            }
            Some(ConnectProblem::WrongName) => "write the name that stands in the certificate into --url",
            Some(ConnectProblem::NoTls) => "begin --url with http://; another machine needs --allow-plain-http as well",
            Some(ConnectProblem::NoHttp) => "begin --url with https://",
            Some(ConnectProblem::ProxyCredentials | ConnectProblem::ProxyRefused) => PROXY,
            Some(ConnectProblem::CertificateExpired | ConnectProblem::CertificateNotYetValid) => {
                "compare the clock of this machine with the time; if it is right, the server needs another certificate"
            }
            _ if error.proxy().is_some() => "see whether proxy and server run, and whether HTTPS_PROXY is right",
            _ => unreached.as_str(),
        }),
        _ => failure,
    }
}
