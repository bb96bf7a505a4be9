//! The platform's key in its file.

use std::fs;

use smartassist_gateway::resources::platform_key::{KEY_FILE, key_ring, platform_key};

#[test]
fn the_key_is_made_once_and_stays() {
    let folder = tempfile::tempdir().unwrap();
    let first = platform_key(folder.path()).unwrap();
    assert_eq!(platform_key(folder.path()).unwrap().public_jwk(), first.public_jwk());
    assert_eq!(key_ring(folder.path()).unwrap().public_jwks(), [first.public_jwk()]);
    let names: Vec<_> = fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, [KEY_FILE], "something was left behind");

    // Another key has another id, so that nobody takes one for the other.
    fs::remove_file(folder.path().join(KEY_FILE)).unwrap();
    let second = platform_key(folder.path()).unwrap();
    assert_ne!(second.key_id(), first.key_id());
}

#[test]
fn whoever_comes_at_the_same_time_gets_the_same_key() {
    let folder = tempfile::tempdir().unwrap();
    let ids: Vec<String> = std::thread::scope(|scope| {
        let both = [(); 2].map(|()| scope.spawn(|| platform_key(folder.path()).unwrap().key_id().to_owned()));
        both.map(|thread| thread.join().unwrap()).to_vec()
    });
    assert_eq!(ids[0], ids[1]);
}

#[test]
fn the_id_is_the_thumbprint_of_the_standard() {
    let folder = tempfile::tempdir().unwrap();
    let key = platform_key(folder.path()).unwrap();
    let id = key.key_id();
    assert_eq!(id.len(), 43, "{id}");
    assert!(id.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)), "{id}");
    smartassist_auth::JweRecipient::from_jwk(&key.public_jwk()).unwrap();
}

#[test]
fn a_file_that_is_no_key_is_told_by_its_path() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(KEY_FILE);
    fs::write(&path, "hush").unwrap();
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        let error = platform_key(folder.path()).unwrap_err().to_string();
        assert!(error.contains("others can read") && error.contains("chmod 600"), "{error}");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).unwrap();
    }
    let error = platform_key(folder.path()).unwrap_err().to_string();
    assert!(error.contains(KEY_FILE) && error.contains("PKCS#8") && !error.contains("hush"), "{error}");
    assert!(platform_key(&folder.path().join("nowhere")).is_err());
}

#[cfg(unix)]
#[test]
fn nobody_else_can_read_it() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    platform_key(folder.path()).unwrap();
    let mode = fs::metadata(folder.path().join(KEY_FILE)).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}
