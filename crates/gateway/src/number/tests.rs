use std::collections::BTreeSet;

use proptest::prelude::*;

use super::emergency::KNOWN_EVERYWHERE;
use super::emergency_numbers::COUNTRIES;
use super::*;

/// What a target is, in a word.
fn named(target: &str) -> String {
    match callee(target) {
        Ok(callee @ Callee::International(_)) => format!("international {}", callee.as_str()),
        Ok(callee @ Callee::Short(_)) => format!("short {}", callee.as_str()),
        Ok(callee @ Callee::SipUser(_)) => format!("sip {}", callee.as_str()),
        Err(why) => format!("{} {}", why.sip_status(), reason(why)),
    }
}

fn reason(why: TargetError) -> &'static str {
    match why {
        TargetError::Scheme => "Scheme",
        TargetError::Empty => "Empty",
        TargetError::NotANumber => "NotANumber",
        TargetError::LeadingZero => "LeadingZero",
        TargetError::TooShort => "TooShort",
        TargetError::TooLong => "TooLong",
        TargetError::SipPart => "SipPart",
    }
}

#[test]
fn a_target_is_a_number_in_one_spelling_or_cannot_be_dialled() {
    for (target, wanted) in [
        // The vendor's samples.
        ("tel:911234567890", "international +911234567890"),
        ("sip:1234567890@1.23.345.678:1234", "international +1234567890"),
        ("+127061657882", "international +127061657882"),
        // A number in every spelling.
        ("+447700900200", "international +447700900200"),
        ("447700900200", "international +447700900200"),
        ("00447700900200", "international +447700900200"),
        ("  +44 7700 900-200 ", "international +447700900200"),
        ("tel:+44-7700-900-200;ext=12", "international +447700900200"),
        ("TEL:+44.7700.900.200?x=1", "international +447700900200"),
        ("tel:%2B447700900200", "international +447700900200"),
        ("tel://+44(7700)900/200", "international +447700900200"),
        ("\u{202a}+44\u{a0}7700\u{2011}900200\u{202c}", "international +447700900200"),
        ("sip:447700900200@203.0.113.5:5060", "international +447700900200"),
        ("sips:+447700900200;phone-context=x:secret@[2001:db8::1]:5061;user=phone", "international +447700900200"),
        // As typed.
        ("1", "short 1"),
        ("tel:123-456", "short 123456"),
        ("tel:1234567", "international +1234567"),
        ("sip:reception@pbx.example", "sip reception"),
        ("sip:100@pbx.example", "sip 100"),
        ("sip:0123456789@pbx.example", "sip 0123456789"),
        ("tel:000", "short 000"),
        ("tel:01", "short 01"),
        // The bounds of E.164.
        ("+1234567", "international +1234567"),
        ("+123456", "484 TooShort"),
        ("+123456789012345", "international +123456789012345"),
        ("1234567890123456", "404 TooLong"),
        ("00123", "484 TooShort"),
        // What cannot be dialled.
        ("", "484 Empty"),
        ("+", "484 Empty"),
        ("tel:", "484 Empty"),
        ("tel:-", "484 Empty"),
        ("tel:;ext=1", "484 Empty"),
        ("tel:07700900200", "484 LeadingZero"),
        ("020 7946 0000", "484 LeadingZero"),
        ("0123", "484 LeadingZero"),
        ("+0447700900200", "484 LeadingZero"),
        ("0000447700900200", "484 LeadingZero"),
        ("😀", "404 NotANumber"),
        ("alice", "404 NotANumber"),
        ("1-800-FLOWERS", "404 NotANumber"),
        ("tel:person", "404 NotANumber"),
        ("tel:+44+7700900200", "404 NotANumber"),
        ("tel:*31#447700900200", "404 NotANumber"),
        ("tel:９１１", "404 NotANumber"),
        ("447700900200@pbx.example", "404 NotANumber"),
        ("http://447700900200/", "404 Scheme"),
        ("mailto:447700900200@example.com", "404 Scheme"),
        ("urn:service:sos", "404 Scheme"),
        ("sip:", "484 SipPart"),
        ("sip:447700900200", "484 SipPart"),
        ("sip:447700900200@", "484 SipPart"),
        ("sip:447700900200@:5060", "484 SipPart"),
        ("sip:reception@-", "484 SipPart"),
        ("sip:@pbx.example", "484 SipPart"),
    ] {
        assert_eq!(named(target), wanted, "{target}");
    }
}

#[test]
fn what_is_stored_as_a_number_has_one_spelling() {
    for (typed, wanted) in [
        ("+447700900200", "+447700900200"),
        ("447700900200", "+447700900200"),
        ("tel:+44 7700 900200", "+447700900200"),
        ("0044 7700 900200", "+447700900200"),
        ("sip:447700900200@pbx.example", "+447700900200"),
        ("1 00", "100"),
        ("(020) 7946-0000", "02079460000"),
        ("+12 34", "+1234"),
        ("sip:reception@pbx.example", "reception"),
        ("tel:person", "person"),
        ("st-bb0e8899-a753-568f-984f-3338de26xxxx", "st-bb0e8899-a753-568f-984f-3338de26xxxx"),
        ("username@domain.com", "username@domain.com"),
        ("192.168.178.20", "192.168.178.20"),
        ("one;two %41", "one;two %41"),
        ("http://447700900200/", "http://447700900200/"),
        ("", ""),
    ] {
        assert_eq!(normalise(typed), wanted, "{typed}");
    }
    assert!(is_same("+44 7700 900200", "tel:447700900200"));
    assert!(!is_same("+447700900200", "07700900200"));
}

#[test]
fn a_whole_number_is_an_emergency_number_however_it_is_written() {
    for (target, wanted) in [
        ("911", Some("911")),
        ("tel:911", Some("911")),
        ("TEL:9-1-1", Some("911")),
        ("tel:911;phone-context=+1", Some("911")),
        ("tel://911", Some("911")),
        ("tel:%39%31%31", Some("911")),
        (" 9\u{200b}1\u{a0}1 ", Some("911")),
        ("(112)", Some("112")),
        ("+112", Some("112")),
        ("00112", Some("112")),
        ("tel:+1911", Some("911")),
        ("tel:+44-999", Some("999")),
        ("000", Some("000")),
        ("tel:01", Some("01")),
        ("*67911", Some("911")),
        ("#31#112", Some("112")),
        ("911,,1", Some("911")),
        ("sip:911,1@pbx.example", Some("911")),
        ("sip:911@pbx.example", Some("911")),
        ("sip:%3911@pbx.example", Some("911")),
        ("sips:+1-911;phone-context=x@pbx.example;user=phone", Some("911")),
        ("sip:112:secret@pbx.example", Some("112")),
        ("sip:112", Some("112")),
        ("URN:service:sos.police", Some("sos")),
        ("tel:911#", Some("911")),
        ("911p1", Some("911")),
        ("tel:911p12x", Some("911")),
        ("tel:911W,,5#", Some("911")),
        ("sip:112x7@pbx.example", Some("112")),
        // Digits of other scripts, and keycaps.
        ("tel:９１１", Some("911")),
        ("＋９１１", Some("911")),
        ("tel:٩١١", Some("911")),
        ("sip:११२@pbx.example", Some("112")),
        ("9\u{fe0f}\u{20e3}1\u{fe0f}\u{20e3}1\u{fe0f}\u{20e3}", Some("911")),
        // Not the whole number.
        ("sip:112xavier@pbx.example", None),
        ("911,alice", None),
        ("tel:９１１２", None),
        ("tel:911234567890", None),
        ("+911234567890", None),
        ("tel:1121234567", None),
        ("tel:9112", None),
        ("sip:*4317@pbx.example", None),
        ("+447700900999", None),
        ("+447700900200", None),
        ("sip:reception911@pbx.example", None),
        ("sip:reception@112.example", None),
        ("1", None),
        ("", None),
        ("urn:service:sosa", None),
        ("http://911/", None),
    ] {
        assert_eq!(emergency_number(target).map(|emergency| emergency.number()), wanted, "{target}");
    }
}

#[test]
fn without_a_trunk_the_user_of_a_sip_uri_is_a_name_at_its_host() {
    for (target, wanted) in [
        ("sip:100@pbx.example", None),
        ("sips:101@192.168.1.20:5061;transport=tls", None),
        ("sip:0100@pbx.example;user=ip", None),
        ("sip:100:user=phone@pbx.example", None),
        ("sip:*67100@pbx.example", None),
        // The URI states that it is a number.
        ("sip:100@pbx.example;user=phone", Some("100")),
        ("sip:100@pbx.example;transport=tcp;User=Phone?subject=x", Some("100")),
        ("sip:100@pbx.example;user=dialstring", Some("100")),
        ("sip:100;phone-context=+91@pbx.example", Some("100")),
        ("sip:+91100@pbx.example", Some("100")),
        ("sip:%2B91-100@pbx.example", Some("100")),
        // Every host may read these as numbers.
        ("sip:911@192.168.1.20", Some("911")),
        ("sip:1-1-2@pbx.example", Some("112")),
        ("sip:00999@pbx.example", Some("999")),
        ("sip:*67911@pbx.example", Some("911")),
        // There is no host, or no SIP URI.
        ("sip:100", Some("100")),
        ("tel:100", Some("100")),
        ("100", Some("100")),
        ("urn:service:sos", Some("sos")),
        ("sip:me@192.168.1.20", None),
    ] {
        assert_eq!(emergency_number_at_host(target).map(|emergency| emergency.number()), wanted, "{target}");
    }
    assert!(KNOWN_EVERYWHERE.iter().all(|number| is_emergency_number(number)));
}

#[test]
fn no_test_number_is_an_emergency_number_and_all_can_be_dialled() {
    for known in crate::carrier::simulated::test_numbers::TEST_NUMBERS {
        assert_eq!(emergency_number(known.number), None);
        assert_eq!(named(known.number), format!("international {}", known.number));
    }
}

#[test]
fn the_lists_are_of_all_countries_and_well_formed() {
    let names: BTreeSet<_> = COUNTRIES.iter().map(|country| country.name).collect();
    assert_eq!(names.len(), COUNTRIES.len());
    assert!(names.len() > 230);
    for country in COUNTRIES {
        let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        assert!(is_digits(country.calling_code) && country.calling_code.len() <= 3, "{}", country.name);
        assert!(!country.numbers.is_empty(), "{}", country.name);
        let listed: BTreeSet<_> = country.numbers.iter().collect();
        assert_eq!(listed.len(), country.numbers.len(), "{}", country.name);
        assert!(country.numbers.iter().all(|number| is_digits(number) && (2..=6).contains(&number.len())));
    }
    for number in [
        "911", "112", "999", "000", "110", "119", "100", "101", "102", "103", "108", "113", "114", "115", "117", "118",
        "122", "123", "144", "155", "190", "191", "192", "193", "194", "199",
    ] {
        assert!(is_emergency_number(number), "{number}");
    }
    let shown = |number| emergency_number(number).unwrap().to_string();
    assert_eq!(shown("144"), "144 (emergency number of Austria, Liechtenstein and 1 more)");
    assert_eq!(shown("911"), "911 (emergency number of American Samoa, Anguilla and 57 more)");
    assert_eq!(shown("urn:service:sos"), "sos (emergency services)");
}

proptest! {
    #[test]
    fn one_spelling_is_its_own(text in "\\PC{0,24}|(tel:|sip:)?[+0-9 ()@.;a-z-]{0,24}") {
        let once = normalise(&text).into_owned();
        // What was the user of a URI may itself look like a URI.
        if !once.contains([':', '%', ';', '@']) {
            prop_assert_eq!(&normalise(&once), &once);
        }
        if let Ok(Callee::International(number)) = callee(&text) {
            prop_assert_eq!(normalise(&text), number.as_str());
            prop_assert!(is_same(&text, number.trim_start_matches('+')));
        }
    }

    #[test]
    fn separators_hide_no_emergency_number(number in "911|112|999|000|110|10111", separators in "[-. ()\u{200b}]{0,5}") {
        let apart: String = number.chars().map(|digit| format!("{digit}{separators}")).collect();
        for target in [apart.clone(), format!("tel:{apart}"), format!("+{apart}"), format!("sip:{apart}@pbx.example")] {
            prop_assert_eq!(emergency_number(&target).map(|emergency| emergency.number()), Some(number.as_str()), "{}", target);
        }
    }
}
