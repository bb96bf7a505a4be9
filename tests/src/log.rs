//! Reading what was logged.

use std::io;
use std::sync::{Arc, Mutex};

use tracing::Level;
use tracing::subscriber::DefaultGuard;

/// Everything that is logged on this thread while this lives, from the most talkative level up.
///
/// The tests run their servers on the thread of the test, so their lines are here, and those of other tests are not.
pub struct Log {
    text: Arc<Mutex<Vec<u8>>>,
    _guard: DefaultGuard,
}

impl Log {
    /// Starts to listen.
    pub fn capture() -> Self {
        let text = Arc::default();
        let sink = Sink(Arc::clone(&text));
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(Level::TRACE)
            .with_ansi(false)
            .without_time()
            .with_writer(move || sink.clone())
            .finish();
        Self { text, _guard: tracing::subscriber::set_default(subscriber) }
    }

    /// Takes out everything that was logged so far.
    pub fn take(&self) -> String {
        let bytes = std::mem::take(&mut *self.text.lock().expect("no test panics while it logs"));
        String::from_utf8(bytes).expect("the log is text")
    }
}

/// The lines of a log that are of this level.
pub fn lines<'a>(log: &'a str, level: &str) -> Vec<&'a str> {
    log.lines().filter(|line| line.split_whitespace().next() == Some(level)).collect()
}

#[derive(Clone)]
struct Sink(Arc<Mutex<Vec<u8>>>);

impl io::Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no test panics while it logs").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
