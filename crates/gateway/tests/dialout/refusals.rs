//! Dialouts that are refused before anything is stored or dialled.

use smartassist_client::Error;
use smartassist_client::types::NotifyHeaders;
use smartassist_gateway::Edition;
use smartassist_gateway::notifications::Reach;

use crate::world::{BOT, World, dialout};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_could_never_be_told_is_refused_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let world = World::on(&folder.path().join("gateway.db"), Edition::Of2023, Reach::Public).await;
    for (url, place) in [
        ("http://dialer.example.com/notify", "/notifyurl"),
        ("https://127.0.0.1/notify", "/notifyurl"),
        ("https://user:secret@dialer.example.com/", "/notifyurl"),
        ("https://dialer.example.com/notify", "/notifyHeaders"),
    ] {
        let mut request = dialout("+447700900200", url);
        let headers = serde_json::json!({ "Host": "elsewhere" });
        request.notify_headers = Some(serde_json::from_value::<NotifyHeaders>(headers).unwrap());
        let error = world.client.dialout().bot_id(BOT).body(request).send().await.unwrap_err();
        assert!(matches!(error, Error::ErrorResponse(_)), "{error}");
        assert_eq!(error.status().map(|status| status.as_u16()), Some(412), "{url}: {error}");
        let text = &error.errors()[0].msg;
        assert!(text.contains(place), "{url}: {text}");
        assert!(!text.contains("dialer.example.com") && !text.contains("secret"), "{text}");
    }
    assert_eq!(world.open_calls().await, 0);
}

/// Nothing is looked up: what the URL itself says is enough. A name may turn out to be private when it is sent to.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_literal_url_that_nothing_is_ever_sent_to_is_refused_in_words() {
    let folder = tempfile::tempdir().unwrap();
    let public = World::on(&folder.path().join("public.db"), Edition::Of2023, Reach::Public).await;
    let anywhere = World::on(&folder.path().join("anywhere.db"), Edition::Of2023, Reach::Anywhere).await;
    let (private, http) = ("the address is not public", "it is not https");
    for (url, words, is_sent_anywhere) in [
        ("http://dialer.example.com/", http, true),
        ("https://2130706433/", private, true),
        ("https://127.1/", private, true),
        ("https://0x7f.1/", private, true),
        ("https://0177.0.0.1/", private, true),
        ("https://[::ffff:127.0.0.1]/", private, true),
        ("https://[::1]/", private, true),
        ("https://localhost/", private, true),
        ("https://10.0.0.1/", private, true),
        ("https://169.254.169.254/latest/meta-data/", private, true),
        ("https://[fe80::1]/", private, true),
        ("https://[fd00:ec2::254]/", private, true),
        ("https://dialer.example.com:25/", "use 443 or one above 1023", true),
        ("https://dialer.example.com:0/", "its port is 0", false),
        ("https://user:secret@dialer.example.com/", "use `notifyHeaders` for credentials", false),
        ("https://256.0.0.1/", "it is not an absolute URL with a host", false),
    ] {
        let send =
            async |world: &World| world.client.dialout().bot_id(BOT).body(dialout("+447700900486", url)).send().await;
        let error = send(&public).await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(412), "{url}: {error}");
        let text = &error.errors()[0].msg;
        let place = "Validation errors/ Invalid arguments: /notifyurl: no notification is sent to this URL: ";
        assert!(text.starts_with(place) && text.contains(words), "{url}: {text}");
        assert_eq!(text.contains("--allow-private"), is_sent_anywhere, "{url}: {text}");
        assert_eq!(send(&anywhere).await.is_ok(), is_sent_anywhere, "{url}");
    }
    assert_eq!(public.open_calls().await, 0);
    // A part of the page is not part of what is asked for: it is left out when the notification is sent.
    let fragment = dialout("+447700900486", "https://dialer.example.com/#part");
    assert!(public.client.dialout().bot_id(BOT).body(fragment).send().await.is_ok());
}
