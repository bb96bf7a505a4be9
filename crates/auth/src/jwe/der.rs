//! The part of ASN.1 DER that a public key needs.

/// Returns modulus and exponent of an `RSAPublicKey` (RFC 8017, A.1.1), without leading zeros.
///
/// The input always comes from the cryptographic library.
pub(crate) fn rsa_public_key(der: &[u8]) -> Option<(&[u8], &[u8])> {
    let (sequence, rest) = value(der, 0x30)?;
    let (modulus, numbers) = value(sequence, 0x02)?;
    let (exponent, end) = value(numbers, 0x02)?;
    (rest.is_empty() && end.is_empty()).then(|| (without_zeros(modulus), without_zeros(exponent)))
}

/// Returns the number without leading zero bytes.
pub(crate) fn without_zeros(number: &[u8]) -> &[u8] {
    let zeros = number.iter().take_while(|byte| **byte == 0).count();
    number.get(zeros..).unwrap_or_default()
}

/// Returns the content of one element with this tag, and what follows it.
fn value(der: &[u8], tag: u8) -> Option<(&[u8], &[u8])> {
    let [found, length, rest @ ..] = der else { return None };
    if *found != tag {
        return None;
    }
    if *length < 0x80 {
        return rest.split_at_checked(usize::from(*length));
    }
    let (digits, rest) = rest.split_at_checked(usize::from(length & 0x7f))?;
    let length =
        digits.iter().try_fold(0_usize, |length, digit| length.checked_mul(256)?.checked_add((*digit).into()))?;
    rest.split_at_checked(length)
}
