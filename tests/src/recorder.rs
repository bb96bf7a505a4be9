//! Records the inputs of handlers.

use std::sync::{Arc, Mutex};

/// A list that handlers add to and tests look at. Clones share it.
#[derive(Debug)]
pub struct Recorder<T>(Arc<Mutex<Vec<T>>>);

impl<T> Recorder<T> {
    /// Adds an item.
    pub fn record(&self, item: T) {
        self.0.lock().expect("no test panics while it records").push(item);
    }

    /// Takes out everything recorded so far.
    pub fn take(&self) -> Vec<T> {
        std::mem::take(&mut self.0.lock().expect("no test panics while it records"))
    }

    /// Takes out the only item.
    #[track_caller]
    pub fn only(&self) -> T {
        let mut items = self.take();
        assert_eq!(items.len(), 1, "exactly one item should have been recorded");
        items.remove(0)
    }
}

impl<T> Clone for Recorder<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Default for Recorder<T> {
    fn default() -> Self {
        Self(Arc::default())
    }
}
