//! Files that are not valid: each error says which, why, and what to do.

use smartassist_gateway::ops::{Tls, TlsFiles};

use crate::certificates::{Folder, issue};

fn refused(files: &TlsFiles) -> String {
    let error = Tls::load(files.clone()).unwrap_err();
    let told = error.to_string();
    assert!(told.starts_with(&format!("{}: ", error.file().display())), "{told}");
    told
}

#[test]
fn errors_name_the_file_and_the_remedy() {
    let (issued, other) = (issue(), issue());
    let (certificate, key) = (&*issued.certificate, &*issued.key);
    let damaged = key.replacen('M', "%", 1);
    let garbled = "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n";
    let not_a_certificate = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
    let encrypted = "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n";
    let cut = key.split_once("-----END").unwrap().0;
    for (certificate, key, file, told) in [
        ("", key, "server.crt", "there is no certificate in it; it needs `-----BEGIN CERTIFICATE-----`"),
        (key, key, "server.crt", "there is no certificate in it"),
        (certificate, "", "server.key", "there is no private key in it; it needs `-----BEGIN PRIVATE KEY-----`"),
        (certificate, certificate, "server.key", "there is no private key in it"),
        (certificate, encrypted, "server.key", "the private key is encrypted; write it without a passphrase"),
        (certificate, &damaged, "server.key", "its PEM is damaged"),
        (certificate, cut, "server.key", "its PEM is damaged"),
        (certificate, garbled, "server.key", "the private key cannot be used"),
        (not_a_certificate, key, "server.crt", "the certificate cannot be used: "),
        (&other.certificate, key, "server.key", "the private key is not that of the first certificate in "),
        (&format!("{}{certificate}", other.certificate), key, "server.key", "the server's own certificate has to come"),
    ] {
        let error = refused(&Folder::with(certificate, key).files());
        let (named, rest) = error.split_once(": ").unwrap();
        assert!(named.ends_with(file) && rest.contains(told), "{error}");
        // The error contains nothing of the file.
        let secret = key.lines().nth(1).filter(|line| line.len() > 20);
        assert!(secret.is_none_or(|line| !error.contains(line)), "{error}");
    }
}

#[test]
fn a_chain_may_follow_the_certificate_and_text_may_stand_between() {
    let (issued, other) = (issue(), issue());
    let chain = format!("Ours:\n{}\nWho signed it:\n{}", issued.certificate, other.certificate);
    Tls::load(Folder::with(&chain, &issued.key).files()).unwrap();
}

#[test]
fn a_missing_file_is_an_error() {
    let issued = issue();
    let folder = Folder::with(&issued.certificate, &issued.key);
    let there = folder.files();
    let elsewhere = |file: &std::path::Path| file.with_extension("gone");
    for files in [
        TlsFiles { certificate: elsewhere(&there.certificate), ..there.clone() },
        TlsFiles { key: elsewhere(&there.key), ..there.clone() },
    ] {
        let error = refused(&files);
        assert!(error.contains(".gone: cannot be read: No such file") && error.contains("check the path"), "{error}");
    }
}
