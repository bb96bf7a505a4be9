//! The metrics of the outbox worker.

use crate::receiver::{Receiver, Reply};
use crate::world::World;

impl World {
    fn number(&self, line: &str) -> f64 {
        let text = self.metrics.text();
        let number = text.lines().find_map(|one| one.strip_prefix(&format!("smartassist_{line} ")));
        number.unwrap_or_else(|| panic!("no {line} in {text}")).parse().unwrap()
    }
}

#[tokio::test]
async fn attempts_deliveries_and_dead_letters_are_counted() {
    let world = World::new().await;
    let receiver = Receiver::start(|received| match &*received.path {
        "/good" => Reply::Status(200),
        "/gone" => Reply::Status(410),
        _ => Reply::Status(500),
    })
    .await;
    world.call("a", &receiver.url("/good"), 3).await;
    world.call("b", &receiver.url("/bad"), 1).await;
    world.call("c", &receiver.url("/gone"), 2).await;
    // Refused before anything is sent, so there is no attempt.
    world.call("d", "ftp://127.0.0.1/", 1).await;
    world.settle().await;
    for (line, number) in [
        ("notification_attempts_total{outcome=\"2xx\"}", 3.),
        ("notification_attempts_total{outcome=\"5xx\"}", 1.),
        ("notification_attempts_total{outcome=\"4xx\"}", 1.),
        ("notification_attempts_total{outcome=\"timeout\"}", 0.),
        ("notifications_delivered_total", 3.),
        ("notifications_dead_total{reason=\"gone\"}", 1.),
        ("notifications_dead_total{reason=\"refused\"}", 1.),
        ("notifications_dead_total{reason=\"exhausted\"}", 0.),
    ] {
        assert_eq!(world.number(line), number, "{line}");
    }

    while world.next().await.is_some() {}
    assert_eq!(world.number("notification_attempts_total{outcome=\"5xx\"}"), 10.);
    assert_eq!(world.number("notifications_dead_total{reason=\"exhausted\"}"), 1.);
}
