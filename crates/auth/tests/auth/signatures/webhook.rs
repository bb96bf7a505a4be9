//! Standard Webhooks.

use smartassist_auth::UnixTime;
use smartassist_auth::signature::{
    NotificationSigner, SavgSigner, SavgVerifier, SignatureError, WebhookHeaders, WebhookSigner, WebhookVerifier,
};

use super::{BODY, NOW, altered, clock, secret, webhook_secret};

fn signer(byte: u8) -> WebhookSigner {
    WebhookSigner::new(&webhook_secret(byte)).with_clock(clock())
}

fn verifier(byte: u8) -> WebhookVerifier {
    WebhookVerifier::new(&webhook_secret(byte)).with_clock(clock())
}

#[test]
fn a_signature_is_of_one_secret_one_id_one_time_and_one_body() {
    let signed = signer(1).sign("msg_1", BODY).unwrap();
    assert_eq!(verifier(1).verify(&signed.as_headers(), BODY), Ok(UnixTime::from_secs(NOW)));
    assert_eq!(verifier(2).verify(&signed.as_headers(), BODY), Err(SignatureError::Mismatch));
    for body in altered() {
        assert_eq!(verifier(1).verify(&signed.as_headers(), &body), Err(SignatureError::Mismatch));
    }
    let timestamp = (NOW + 1).to_string();
    for headers in [
        WebhookHeaders { id: "msg_2", ..signed.as_headers() },
        WebhookHeaders { timestamp: &timestamp, ..signed.as_headers() },
    ] {
        assert_eq!(verifier(1).verify(&headers, BODY), Err(SignatureError::Mismatch));
    }
}

#[test]
fn a_signature_counts_for_a_while() {
    for (seconds, expected) in [
        (NOW - 301, Err(SignatureError::TooOld)),
        (NOW - 300, Ok(())),
        (NOW + 300, Ok(())),
        (NOW + 301, Err(SignatureError::FromTheFuture)),
    ] {
        let signed = signer(1).sign_at(UnixTime::from_secs(seconds), "msg_1", BODY).unwrap();
        assert_eq!(verifier(1).verify(&signed.as_headers(), BODY).map(|_| ()), expected, "{seconds}");
        let unlimited = verifier(1).tolerance(std::time::Duration::MAX);
        assert!(unlimited.verify(&signed.as_headers(), BODY).is_ok(), "{seconds}");
    }
}

#[test]
fn two_secrets_are_valid_while_one_is_replaced() {
    let both = verifier(2).previous_secret(&webhook_secret(1));
    let twice = signer(2).previous_secret(&webhook_secret(1)).sign("msg_1", BODY).unwrap();
    assert_eq!(twice.signature.split(' ').count(), 2);
    for (byte, valid) in [(2, true), (1, true), (0, false)] {
        assert_eq!(both.verify(&signer(byte).sign("msg_1", BODY).unwrap().as_headers(), BODY).is_ok(), valid);
        assert_eq!(verifier(byte).verify(&twice.as_headers(), BODY).is_ok(), valid);
    }
}

#[test]
fn an_id_that_could_pass_for_a_time_is_neither_signed_nor_taken() {
    assert_eq!(signer(1).sign("evt.1750947610", BODY).unwrap_err().kind(), "malformed");
    // The same bytes are signed for the id `evt.1` at 2 and for the id `evt` at 1 with `2.` before the body.
    let signed = signer(1).sign("evt", BODY).unwrap();
    let headers = WebhookHeaders { id: "evt.1750947610", ..signed.as_headers() };
    assert_eq!(verifier(1).verify(&headers, BODY).unwrap_err().kind(), "malformed");
}

#[test]
fn a_notification_can_carry_both_signatures() {
    let both = NotificationSigner::default()
        .with_webhook(signer(1))
        .with_savg(SavgSigner::new(&secret("one")).with_clock(clock()));
    let headers = both.headers("msg_1", BODY).unwrap();
    let value = |name: &str| headers.iter().find(|(given, _)| *given == name).unwrap().1.as_str();
    let savg = SavgVerifier::new(&secret("one")).with_clock(clock());
    assert!(savg.verify(value("SAVG-Signature"), BODY).is_ok());
    let three = WebhookHeaders {
        id: value("webhook-id"),
        timestamp: value("webhook-timestamp"),
        signature: value("webhook-signature"),
    };
    assert!(verifier(1).verify(&three, BODY).is_ok());
    assert_eq!(three.id, "msg_1");

    assert!(NotificationSigner::default().headers("", BODY).unwrap().is_empty());
    assert!(both.headers("", BODY).is_err());
}

#[test]
fn nothing_printed_holds_a_secret() {
    let printed = format!("{:?} {:?} {:?}", verifier(77), signer(77), webhook_secret(77));
    assert!(!printed.contains("77") && !printed.contains("TU1N"), "{printed}");
}
