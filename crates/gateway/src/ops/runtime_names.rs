//! The names that this crate uses are those that the lint knows.

#[path = "../../../codegen/src/runtime.rs"]
#[allow(dead_code, reason = "other crates work under the rest of the names")]
mod runtime;

use crate::notifications::{Destination, Reach, headers};
use crate::ops::health::{HEALTH_PATH, READY_PATH};
use crate::ops::reference::REFERENCE_PATH;
use crate::ops::routes::METRICS_PATH;
use crate::resources::{ANALYTICS_SCOPE, DIALOUT_SCOPE};

#[test]
fn paths() {
    for path in [HEALTH_PATH, READY_PATH, METRICS_PATH, REFERENCE_PATH] {
        assert!(runtime::PATHS.contains(&path), "{path}");
    }
}

#[test]
fn scopes() {
    assert_eq!([DIALOUT_SCOPE, ANALYTICS_SCOPE], runtime::SCOPES);
}

#[test]
fn signature_headers_belong_to_the_sender() {
    let to = Destination::parse("https://dialer.example.com/notify", Reach::Public).unwrap();
    for name in runtime::SIGNATURE_HEADERS {
        assert!(headers::check(&[(name.to_owned(), "x".to_owned())], &to).is_err(), "{name}");
    }
}
