//! Dialouts that are refused before anything is stored or dialled.

use smartassist_client::Error;
use smartassist_client::types::NotifyHeaders;
use smartassist_gateway::call::Edition;
use smartassist_gateway::delivery::Reach;

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
