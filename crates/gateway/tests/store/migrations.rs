//! A database of a version whose notifications had no host.

use std::time::Duration;

use smartassist_gateway::store::{CallChange, HostClaim, HostKey, Lease, OutboxFilter, SqliteStore, Store as _};

use crate::world::{at, empty_database_of_1909c3d, scan};

#[tokio::test]
async fn its_notifications_are_sent_to_the_hosts_of_their_urls() {
    let folder = tempfile::tempdir().unwrap();
    let (file, connection) = empty_database_of_1909c3d(&folder);
    connection
        .execute_batch(
            "INSERT INTO accounts (id, name) VALUES ('account', '');
            INSERT INTO apps (id, account_id, name) VALUES ('app', 'account', '');
            INSERT INTO calls (id, account_id, app_id, notify_url, notify_headers, state, record, version, next_seq,
                accepted_at, ended_at)
            VALUES
                ('open', 'account', 'app', 'HTTPS://Dialer.Example/open?x=1', '[]', 'ringing', x'7b7d', 2, 2, 0, NULL),
                ('waiting', 'account', 'app', 'http://0x7f.1:8081/', '[]', 'ended', x'7b7d', 2, 3, 0, 1),
                ('dead', 'account', 'app', 'https://dialer.example:443/dead', '[]', 'ended', x'7b7d', 2, 2, 0, 1),
                ('odd', 'account', 'app', 'no url', '[]', 'ended', x'7b7d', 2, 2, 0, 1),
                ('told', 'account', 'app', 'https://told.example/', '[]', 'ended', x'7b7d', 2, 2, 0, 1),
                ('silent', 'account', 'app', NULL, '[]', 'ended', x'7b7d', 2, 1, 0, 1);
            INSERT INTO outbox (call_id, seq, body, state, next_at, ticket, failures, settled_at, claimed)
            VALUES ('open', 1, x'00', 0, 1000, 1, 0, NULL, 1), ('waiting', 1, x'00', 0, 1000, 1, 3, NULL, 0),
                ('waiting', 2, x'00', 0, 9223372036854775807, 1, 0, NULL, 0),
                ('dead', 1, x'00', 2, 1000, 1, 10, 1000, 1),
                ('odd', 1, x'00', 0, 1000, 1, 0, NULL, 0), ('told', 1, x'00', 1, 1000, 1, 0, 1000, 1);
            INSERT INTO dead_letters (outbox_id, app_id, reason, died_at) SELECT id, 'app', 0, 1000 FROM outbox
            WHERE call_id = 'dead';",
        )
        .unwrap();
    drop(connection);

    let store = SqliteStore::open(&file).await.unwrap();
    let change = CallChange {
        call_id: "open".into(),
        from_version: 2,
        state: "ended".into(),
        record: b"{}".to_vec(),
        ended: true,
        notifications: vec![b"last".to_vec()],
        report_rows: Vec::new(),
        at: at(1),
    };
    store.change_call(change).await.unwrap();
    assert_eq!(store.replay(OutboxFilter::dead(), at(2)).await.unwrap(), 1);

    let mut sent = send_all(&store).await;
    sent.sort();
    let expected = [
        ("dead", 1, "dialer.example", 443),
        ("odd", 1, "", 0),
        ("open", 1, "dialer.example", 443),
        ("open", 2, "dialer.example", 443),
        ("waiting", 1, "127.0.0.1", 8081),
        ("waiting", 2, "127.0.0.1", 8081),
    ];
    assert_eq!(sent, expected.map(|(call, seq, host, port)| (call.to_owned(), seq, host.to_owned(), port)));
    // Once the hosts are filled in, nothing is read again.
    store.close().await;
    let connection = rusqlite::Connection::open(&file).unwrap();
    let left: i64 = connection
        .query_row("SELECT COUNT(*) FROM calls WHERE notify_origin IS NULL AND notify_url IS NOT NULL", [], |row| {
            row.get(0)
        })
        .unwrap();
    assert_eq!(left, 0);
}

/// Delivers everything that is due, by host.
async fn send_all(store: &SqliteStore) -> Vec<(String, i64, String, u16)> {
    let mut sent = Vec::new();
    loop {
        let found = store.due_hosts(scan(at(3))).await.unwrap();
        let claim = |host: HostKey| HostClaim {
            host,
            from: at(0).minus(Duration::MAX),
            before: None,
            newest_first: false,
            most: 9,
        };
        let claims: Vec<_> = found.hosts.into_iter().map(|due| claim(due.host)).collect();
        let lease = Lease { at: at(3), lasts: Duration::from_secs(60), most: 99 };
        let claimed = store.claim(lease, claims).await.unwrap();
        if claimed.is_empty() {
            return sent;
        }
        for due in claimed {
            store.delivered(&due, at(3)).await.unwrap();
            sent.push((due.call_id, due.seq, due.origin.host().to_owned(), due.origin.port()));
        }
    }
}

#[tokio::test]
async fn notifications_of_an_older_program_on_a_migrated_database_are_sent() {
    let folder = tempfile::tempdir().unwrap();
    // A command of the new version opens the database while a gateway of the old one runs on it.
    let (file, before) = empty_database_of_1909c3d(&folder);
    let call = |id: &str| {
        let add =
            "INSERT INTO calls (id, account_id, app_id, notify_url, notify_headers, state, record, version, next_seq,
            accepted_at) VALUES (?1, 'account', 'app', 'https://dialer.example/', '[]', 'ringing', x'7b7d', 1, 1, 0)";
        before.execute(add, [id]).unwrap();
    };
    let write_notification = |id: &str, state: i64| {
        let add = "INSERT INTO outbox (call_id, seq, body, state, next_at, ticket, failures, settled_at)
            VALUES (?1, 1, x'00', ?2, 1000, 0, 0, 1000)";
        before.execute(add, (id, state)).unwrap();
    };
    before.execute_batch("INSERT INTO accounts (id, name) VALUES ('account', '')").unwrap();
    before.execute_batch("INSERT INTO apps (id, account_id, name) VALUES ('app', 'account', '')").unwrap();
    ["earlier", "refused"].into_iter().for_each(call);
    SqliteStore::open(&file).await.unwrap().close().await;
    call("later");
    write_notification("earlier", 0);
    write_notification("later", 0);
    write_notification("refused", 2);
    before.execute("INSERT INTO dead_letters SELECT id, 'app', 3, 1000 FROM outbox WHERE state = 2", []).unwrap();
    drop(before);

    let store = SqliteStore::open(&file).await.unwrap();
    assert_eq!(store.replay(OutboxFilter::dead(), at(2)).await.unwrap(), 1);
    let mut sent: Vec<_> = send_all(&store).await.into_iter().map(|(call, ..)| call).collect();
    sent.sort();
    assert_eq!(sent, ["earlier", "later", "refused"]);
}
