//! Free-form data comes back digit for digit, also in a build where nothing else asks serde_json for it.

use smartassist_types::DialoutRequest;

#[test]
fn a_fraction_keeps_its_last_digit() {
    // serde_json without `float_roundtrip` reads this as …352. Another crate of the workspace may turn the feature on,
    // so the manifest is held to it as well.
    let text = r#"{"target":"tel:1","caller":"1","metadata":{"a":965007.4960886351}}"#;
    let request: DialoutRequest = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&request).unwrap(), text);

    let manifest = include_str!("../../../Cargo.toml");
    assert!(manifest.lines().any(|line| line.starts_with("serde_json = ") && line.contains("\"float_roundtrip\"")));
}
