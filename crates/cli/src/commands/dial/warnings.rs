//! Warnings about a valid request that probably has no effect. They are printed without `--wait`.

use smartassist_client::reqwest::Url;
use smartassist_client::types::DialoutRequest;
use smartassist_gateway::notifications::{Destination, Reach};
use smartassist_gateway::number;

use crate::receiver_client::is_this_machine;

/// The warnings for a request to `server`. Neither the response nor a notification would report these problems.
pub fn warnings_of(request: &DialoutRequest, server: &str) -> Vec<String> {
    let target = number::callee(&request.target).err().map(|why| format!("the target {why}"));
    let notifyurl = request.notifyurl.as_ref().and_then(|url| unreachable_notify_url(url, server));
    target.into_iter().chain(notifyurl).collect()
}

/// Why no notification arrives at a URL. URLs that a gateway refuses are in its response, and not checked here.
fn unreachable_notify_url(url: &str, server: &str) -> Option<String> {
    match Destination::parse(url, Reach::Anywhere) {
        Err(why) => Some(why.to_string()),
        Ok(to) if is_this_machine(to.url()) && Url::parse(server).is_ok_and(|server| !is_this_machine(&server)) => {
            let words = "the URL for notifications leads to the machine that reads it: the server sends them to itself";
            Some(words.to_owned())
        }
        Ok(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_target_and_an_address_of_which_nothing_will_be_heard_are_named() {
        const HERE: &str = "http://127.0.0.1:8080";
        const THERE: &str = "https://platform.example";
        for (target, notifyurl, server, wanted) in [
            ("tel:+447700900200", None, THERE, &[][..]),
            ("sip:reception@pbx.example", Some("https://dialer.example/notify"), THERE, &[]),
            ("tel:07700900200", None, THERE, &["the target begins with a single 0"]),
            ("tel:", None, HERE, &["the target has no digit"]),
            ("tel:1", Some("http://localhost:9000/notify"), HERE, &[]),
            ("tel:1", Some("http://localhost:9000/notify"), THERE, &["the server sends them to itself"]),
            ("tel:1", Some("https://u:p@dialer.example"), THERE, &["a user name or a password"]),
            ("alice", Some("https://dialer.example:0"), HERE, &["the target is no number", "its port is 0"]),
        ] {
            let mut request = json!({"target": target, "caller": "1"});
            if let Some(url) = notifyurl {
                request["notifyurl"] = url.into();
            }
            let request: DialoutRequest = serde_json::from_value(request).unwrap();
            let found = warnings_of(&request, server);
            let is_as_wanted =
                found.len() == wanted.len() && found.iter().zip(wanted).all(|(is, part)| is.contains(part));
            assert!(is_as_wanted, "{target} {notifyurl:?}: {found:?}");
            assert!(!found.concat().contains("u:p"), "{found:?}");
        }
    }
}
