//! `SAVG-Signature`.

use std::time::Duration;

use proptest::prelude::*;
use smartassist_auth::UnixTime;
use smartassist_auth::signature::{
    Construction, HmacAlgorithm, NotificationSigner, SavgSigner, SavgVerifier, SignatureError,
};

use super::{BODY, NOW, altered, clock, secret};

fn signer(text: &str) -> SavgSigner {
    SavgSigner::new(&secret(text)).with_clock(clock())
}

fn verifier(text: &str) -> SavgVerifier {
    SavgVerifier::new(&secret(text)).with_clock(clock())
}

#[test]
fn a_signature_is_of_one_secret_one_body_and_one_time() {
    let header = signer("one").sign(BODY);
    assert_eq!(verifier("one").verify(&header, BODY), Ok(UnixTime::from_secs(NOW)));
    assert_eq!(verifier("two").verify(&header, BODY), Err(SignatureError::Mismatch));
    for body in altered() {
        assert_eq!(verifier("one").verify(&header, &body), Err(SignatureError::Mismatch));
    }
    let shifted = header.replace(&NOW.to_string(), &(NOW + 1).to_string());
    assert_eq!(verifier("one").verify(&shifted, BODY), Err(SignatureError::Mismatch));
}

#[test]
fn a_signature_counts_for_a_while() {
    let at = |seconds| signer("one").sign_at(UnixTime::from_secs(seconds), BODY);
    let short = verifier("one").tolerance(Duration::from_secs(5));
    for (seconds, default, short_one) in [
        (NOW, Ok(()), Ok(())),
        (NOW - 5, Ok(()), Ok(())),
        (NOW + 5, Ok(()), Ok(())),
        (NOW - 6, Ok(()), Err(SignatureError::TooOld)),
        (NOW - 300, Ok(()), Err(SignatureError::TooOld)),
        (NOW + 300, Ok(()), Err(SignatureError::FromTheFuture)),
        (NOW - 301, Err(SignatureError::TooOld), Err(SignatureError::TooOld)),
        (NOW + 301, Err(SignatureError::FromTheFuture), Err(SignatureError::FromTheFuture)),
    ] {
        assert_eq!(verifier("one").verify(&at(seconds), BODY).map(|_| ()), default, "{seconds}");
        assert_eq!(short.verify(&at(seconds), BODY).map(|_| ()), short_one, "{seconds}");
        // Whoever has no secret does not learn that the time is wrong as well.
        assert_eq!(verifier("two").verify(&at(seconds), BODY), Err(SignatureError::Mismatch), "{seconds}");
    }
}

#[test]
fn two_secrets_are_valid_while_one_is_replaced() {
    let both = verifier("new").previous_secret(&secret("old"));
    for (text, valid) in [("new", true), ("old", true), ("older", false)] {
        assert_eq!(both.verify(&signer(text).sign(BODY), BODY).is_ok(), valid, "{text}");
    }
    // A second replacement ends the first.
    let both = both.previous_secret(&secret("newer"));
    assert!(both.verify(&signer("old").sign(BODY), BODY).is_err());

    let twice = signer("new").previous_secret(&secret("old")).sign(BODY);
    assert_eq!(twice.matches("v1=").count(), 2);
    for (text, valid) in [("new", true), ("old", true), ("older", false)] {
        assert_eq!(verifier(text).verify(&twice, BODY).is_ok(), valid, "{text}");
    }
}

#[test]
fn one_genuine_signature_among_others_is_enough_and_its_place_does_not_matter() {
    let genuine = signer("one").sign(BODY);
    let genuine = genuine.split_once(",").unwrap().1;
    let wrong = format!("v1={}", "0".repeat(64));
    for elements in [[genuine, &wrong, &wrong], [&wrong, genuine, &wrong], [&wrong, &wrong, genuine]] {
        let header = format!("t={NOW},{}", elements.join(","));
        assert!(verifier("one").verify(&header, BODY).is_ok(), "{header}");
    }
    let header = format!("t={NOW},{wrong},{wrong}");
    assert_eq!(verifier("one").verify(&header, BODY), Err(SignatureError::Mismatch));
}

/// Another idea of what the vendor does: body first, a longer hash.
struct BodyFirst;

impl Construction for BodyFirst {
    fn feed(&self, timestamp: &str, body: &[u8], sign: &mut dyn FnMut(&[u8])) {
        for piece in [body, b"|", timestamp.as_bytes()] {
            sign(piece);
        }
    }

    fn algorithm(&self) -> HmacAlgorithm {
        HmacAlgorithm::Sha512
    }
}

#[test]
fn the_assumed_construction_can_be_replaced() {
    let header = SavgSigner::with_construction(&secret("one"), BodyFirst).with_clock(clock()).sign(BODY);
    // HMAC-SHA512 over `<body>|<t>`, made with python3 -c 'import hmac; print(hmac.new(b"one",
    // b"""{"conversationId":"433a9a58","status":"Answered"}|1750947610""", "sha512").hexdigest())'
    let expected = "9c95e821a87e5569df2de5a8a121471061845e370a0f5953a28f2a75bd6803fe7955295cc8e9d4454454e420a696cc14de3962824a0c8d0960f2d8134c5f7230";
    assert_eq!(header, format!("t={NOW},v1={expected}"));
    let other = SavgVerifier::with_construction(&secret("one"), BodyFirst).with_clock(clock());
    assert_eq!(other.verify(&header, BODY), Ok(UnixTime::from_secs(NOW)));
    assert_eq!(other.verify(&header, b"{}"), Err(SignatureError::Mismatch));
    // Each algorithm has its own length, so one is never taken for another.
    assert_eq!(verifier("one").verify(&header, BODY).unwrap_err().kind(), "malformed");
    assert_eq!(other.verify(&signer("one").sign(BODY), BODY).unwrap_err().kind(), "malformed");
}

#[test]
fn nothing_printed_holds_a_secret_and_every_failure_sounds_alike_to_a_sender() {
    let printed = format!(
        "{:?} {:?} {:?}",
        verifier("hunter2").previous_secret(&secret("hunter2")),
        signer("hunter2"),
        NotificationSigner::default().with_savg(signer("hunter2"))
    );
    assert!(!printed.contains("hunter2") && !printed.contains("104, 117"), "{printed}");
    let errors = [
        SignatureError::Missing("SAVG-Signature"),
        verifier("one").verify("hunter2", BODY).unwrap_err(),
        verifier("one").verify("t=1", BODY).unwrap_err(),
        verifier("one").verify(&signer("two").sign(BODY), BODY).unwrap_err(),
        SignatureError::TooOld,
        SignatureError::FromTheFuture,
    ];
    let kinds: std::collections::BTreeSet<_> = errors.iter().map(SignatureError::kind).collect();
    assert_eq!(kinds.len(), errors.len());
    for error in errors {
        assert_eq!(error.client_facing(), "the signature does not match");
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("hunter2") && error.to_string().starts_with(char::is_lowercase), "{shown}");
    }
}

proptest! {
    #[test]
    fn what_is_signed_counts_and_nothing_else_does(
        body in prop::collection::vec(any::<u8>(), 0..200),
        key in prop::collection::vec(any::<u8>(), 1..100),
        at in any::<prop::sample::Index>(),
        with in "[0-9a-f,=tv1]{0,3}",
    ) {
        let secret = smartassist_auth::Secret::from_bytes(key).unwrap();
        let verifier = SavgVerifier::new(&secret).with_clock(clock());
        let header = SavgSigner::new(&secret).with_clock(clock()).sign(&body);
        prop_assert!(verifier.verify(&header, &body).is_ok());
        let mut changed = header.clone();
        let at = at.index(header.len());
        changed.replace_range(at..=at, &with);
        // A letter of the name `v1` or the `=` behind it may turn the signature into an element that is ignored.
        prop_assert!(changed == header || verifier.verify(&changed, &body).is_err(), "{}", changed);
    }
}
