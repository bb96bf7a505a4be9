//! A receiver that writes down everything it is told, and by which run of the gateway.

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::{TcpListener, TcpStream};

/// A notification as it came.
#[derive(Clone, Debug)]
pub struct RecordedNotification {
    /// How often the gateway had been ended before.
    pub run: u64,
    /// The last part of the path: the key of the request that asked for the call.
    pub key: String,
    /// `webhook-id`
    pub id: String,
    pub body: Vec<u8>,
}

#[derive(Default)]
struct State {
    run: AtomicU64,
    connections: AtomicUsize,
    arrivals: Mutex<Vec<RecordedNotification>>,
}

pub struct Receiver {
    pub address: SocketAddr,
    state: Arc<State>,
}

/// It answers this late at most. Then what is in flight at a kill is sometimes known here and not yet there.
const MAX_DELAY: u64 = 30;

impl Receiver {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let state = Arc::new(State::default());
        let shared = Arc::clone(&state);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let open = AcceptAll::count(&shared);
                tokio::spawn(async move {
                    // A sender that was killed breaks off anywhere.
                    let _ = serve(stream, &open.0).await;
                });
            }
        });
        Self { address, state }
    }

    /// To be called when the gateway is dead and before the next one starts: what the dead one had sent is taken first,
    /// so that everything that comes later is the next one's.
    pub async fn next_run(&self) {
        // Connections are accepted in order: once this one is, those of the dead are.
        let mut last = TcpStream::connect(self.address).await.unwrap();
        last.write_all(b"GET / HTTP/1.1\r\n\r\n").await.unwrap();
        assert_ne!(last.read(&mut [0]).await.unwrap(), 0);
        drop(last);
        while self.state.connections.load(Ordering::Acquire) > 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
        self.state.run.fetch_add(1, Ordering::AcqRel);
    }

    pub fn arrivals(&self) -> Vec<RecordedNotification> {
        self.state.arrivals.lock().unwrap().clone()
    }
}

/// A connection that is open.
struct AcceptAll(Arc<State>);

impl AcceptAll {
    fn count(state: &Arc<State>) -> Self {
        state.connections.fetch_add(1, Ordering::AcqRel);
        Self(Arc::clone(state))
    }
}

impl Drop for AcceptAll {
    fn drop(&mut self) {
        self.0.connections.fetch_sub(1, Ordering::AcqRel);
    }
}

/// One request after the other, until the sender goes.
async fn serve(stream: TcpStream, state: &State) -> std::io::Result<()> {
    let mut stream = BufReader::new(stream);
    loop {
        let (mut path, mut headers) = (String::new(), HashMap::new());
        loop {
            let mut line = String::new();
            if stream.read_line(&mut line).await? == 0 {
                return Ok(());
            }
            match line.trim_end().split_once(": ") {
                Some((name, value)) => drop(headers.insert(name.to_ascii_lowercase(), value.to_owned())),
                None if line.trim_end().is_empty() => break,
                None => path = line.split(' ').nth(1).unwrap_or_default().to_owned(),
            }
        }
        let mut body = vec![0; headers.get("content-length").map_or(0, |length| length.parse().unwrap())];
        stream.read_exact(&mut body).await?;
        if let Some(id) = headers.remove("webhook-id") {
            let key = path.rsplit('/').next().unwrap_or_default().to_owned();
            let late = {
                let mut arrivals = state.arrivals.lock().unwrap();
                arrivals.push(RecordedNotification { run: state.run.load(Ordering::Acquire), key, id, body });
                u64::try_from(arrivals.len()).unwrap() % MAX_DELAY
            };
            tokio::time::sleep(Duration::from_millis(late)).await;
        }
        stream.write_all(b"HTTP/1.1 204 No Content\r\n\r\n").await?;
    }
}
