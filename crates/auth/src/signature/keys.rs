//! The keys of a signature: one, or two while a secret is being rotated.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::hmac;

/// The keys that signatures are made and checked with.
#[derive(Clone, Debug)]
pub(crate) struct Keys {
    current: hmac::Key,
    previous: Option<hmac::Key>,
}

impl Keys {
    /// Creates the keys from one secret, whose bytes are the key.
    pub(crate) fn new(algorithm: hmac::Algorithm, secret: &[u8]) -> Self {
        Self { current: hmac::Key::new(algorithm, secret), previous: None }
    }

    /// Sets the previous key, which is still valid.
    pub(crate) fn set_previous(&mut self, secret: &[u8]) {
        self.previous = Some(hmac::Key::new(self.current.algorithm(), secret));
    }

    /// Signs what `feed` passes on, once with each key, the current one first.
    pub(crate) fn sign<'a>(
        &'a self,
        feed: impl Fn(&mut dyn FnMut(&[u8])) + 'a,
    ) -> impl Iterator<Item = hmac::Tag> + 'a {
        [Some(&self.current), self.previous.as_ref()].into_iter().flatten().map(move |key| sign(key, &feed))
    }

    /// Whether one of these signatures was made with one of the keys from what `feed` passes on. Two signatures are
    /// always computed, and each is compared in constant time with all that are given, so the time tells nothing.
    pub(crate) fn made_one_of(&self, signatures: &[Vec<u8>], feed: impl Fn(&mut dyn FnMut(&[u8]))) -> bool {
        let mut genuine = false;
        // Without a second key, the first is used twice.
        for key in [&self.current, self.previous.as_ref().unwrap_or(&self.current)] {
            let expected = sign(key, &feed);
            for given in signatures {
                genuine |= verify_slices_are_equal(expected.as_ref(), given).is_ok();
            }
        }
        genuine
    }
}

fn sign(key: &hmac::Key, feed: &impl Fn(&mut dyn FnMut(&[u8]))) -> hmac::Tag {
    let mut context = hmac::Context::with_key(key);
    feed(&mut |bytes| context.update(bytes));
    context.sign()
}
