//! Notifications over https: only to a receiver with a valid certificate.

use std::fs;
use std::net::IpAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use axum::Router;
use axum::http::StatusCode;
use axum::routing::post;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair, date_time_ymd};
use smartassist_gateway::notifications::{Lookup, LookupFuture, Reach, TransportSettings};
use smartassist_gateway::ops::{AbortOnDrop, Tls, TlsFiles};
use smartassist_gateway::store::{OutboxFilter, Store as _};
use smartassist_server::{Limits, serve_with};
use tempfile::TempDir;
use tokio::net::TcpListener;

use crate::world::World;

type Authority = CertifiedIssuer<'static, KeyPair>;

fn authority() -> Authority {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap()
}

/// A receiver with a certificate, until it is dropped.
struct SecureReceiver {
    port: u16,
    taken: Arc<AtomicUsize>,
    _serving: AbortOnDrop<()>,
    _files: TempDir,
}

impl SecureReceiver {
    async fn start(authority: &Authority, name: &str, until: i32) -> Self {
        let mut params = CertificateParams::new([name.to_owned()]).unwrap();
        (params.not_before, params.not_after) = (date_time_ymd(2020, 1, 1), date_time_ymd(until, 1, 1));
        let key = KeyPair::generate().unwrap();
        let certificate = params.signed_by(&key, authority).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let file = |name| folder.path().join(name);
        let files = TlsFiles { certificate: file("server.crt"), key: file("server.key") };
        fs::write(&files.certificate, certificate.pem()).unwrap();
        fs::write(&files.key, key.serialize_pem()).unwrap();

        let taken = Arc::<AtomicUsize>::default();
        let count = Arc::clone(&taken);
        let take = async move || {
            count.fetch_add(1, Ordering::SeqCst);
            StatusCode::NO_CONTENT
        };
        let router = Router::new().route("/hook", post(take));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let tls = Tls::load(files).unwrap();
        let serving = AbortOnDrop::spawn(async move {
            serve_with(listener, tls, router, &Limits::default(), std::future::pending()).await.unwrap();
        });
        Self { port, taken, _serving: serving, _files: folder }
    }
}

/// Every name has the loopback address.
pub struct Here;

impl Lookup for Here {
    fn addresses(&self, _: &str) -> LookupFuture {
        Box::pin(async { Ok(vec![IpAddr::from([127, 0, 0, 1])]) })
    }
}

#[tokio::test]
async fn a_certificate_must_be_trusted_valid_and_for_the_name() {
    let (trusted, unknown) = (authority(), authority());
    for (signed_by, name, until, delivered) in [
        (&trusted, "dialer.example", 2099, 1),
        (&trusted, "another.example", 2099, 0),
        (&trusted, "dialer.example", 2021, 0),
        (&unknown, "dialer.example", 2099, 0),
    ] {
        let receiver = SecureReceiver::start(signed_by, name, until).await;
        let world = World::with(TransportSettings {
            // The receiver is on the loopback.
            reach: Reach::Anywhere,
            lookup: Arc::new(Here),
            authorities: vec![reqwest::Certificate::from_pem(trusted.pem().as_bytes()).unwrap()],
            ..TransportSettings::default()
        })
        .await;
        world.call("a", &format!("https://dialer.example:{}/hook", receiver.port), 1).await;
        world.worker.run_once().await.unwrap();
        assert_eq!(receiver.taken.load(Ordering::SeqCst), delivered, "{name} until {until}");
        let entry = world.store.outbox_entries(OutboxFilter::default(), 0, 1).await.unwrap().remove(0);
        let outcome = entry.last_attempt.unwrap().attempt.outcome.to_string();
        assert_eq!(outcome, if delivered == 1 { "204" } else { "tls" }, "{name} until {until}");
    }
}
