//! Reading what was logged.

use std::cell::RefCell;
use std::io;
use std::sync::Once;

use tracing::Level;

thread_local! {
    /// The log of this thread since a test began to capture it; `None` while no test does.
    static CAPTURED: RefCell<Option<Vec<u8>>> = const { RefCell::new(None) };
}

/// Everything that is logged on this thread while this lives, from the most talkative level up.
///
/// The tests run their servers on the thread of the test, so their lines are here, and those of other tests are not.
/// There is one subscriber for the whole process all the same: one for each test would now and then miss a line,
/// because tracing caches across threads whether a line has a subscriber.
#[derive(Debug)]
pub struct Log(());

impl Log {
    /// Starts to capture, with an empty log if this thread captures already.
    pub fn capture() -> Self {
        static INSTALLED: Once = Once::new();
        INSTALLED.call_once(|| {
            let subscriber = tracing_subscriber::fmt()
                .with_max_level(Level::TRACE)
                .with_ansi(false)
                .without_time()
                .with_writer(|| Sink)
                .finish();
            tracing::subscriber::set_global_default(subscriber).expect("nothing else in the tests listens");
        });
        CAPTURED.set(Some(Vec::new()));
        Self(())
    }

    /// Takes out everything that was logged so far.
    pub fn take(&self) -> String {
        let heard = CAPTURED.with_borrow_mut(|heard| heard.replace(Vec::new()));
        String::from_utf8(heard.unwrap_or_default()).expect("the log is text")
    }
}

impl Drop for Log {
    fn drop(&mut self) {
        CAPTURED.set(None);
    }
}

/// The lines of a log that are of this level.
pub fn lines<'a>(log: &'a str, level: &str) -> Vec<&'a str> {
    log.lines().filter(|line| line.split_whitespace().next() == Some(level)).collect()
}

struct Sink;

impl io::Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        CAPTURED.with_borrow_mut(|heard| heard.iter_mut().for_each(|heard| heard.extend_from_slice(bytes)));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
