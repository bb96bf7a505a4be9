//! One key, or two while a secret is being replaced.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::hmac;

/// The keys that signatures are made and checked with.
#[derive(Clone, Debug)]
pub(crate) struct Keys {
    current: hmac::Key,
    previous: Option<hmac::Key>,
}

impl Keys {
    /// `secret` is the key as it is.
    pub(crate) fn new(algorithm: hmac::Algorithm, secret: &[u8]) -> Self {
        Self { current: hmac::Key::new(algorithm, secret), previous: None }
    }

    /// Adds, or replaces, the key that is on its way out.
    pub(crate) fn set_previous(&mut self, secret: &[u8]) {
        self.previous = Some(hmac::Key::new(self.current.algorithm(), secret));
    }

    /// Signs what `feed` hands over: once with each key, the current one first.
    pub(crate) fn sign<'a>(
        &'a self,
        feed: impl Fn(&mut dyn FnMut(&[u8])) + 'a,
    ) -> impl Iterator<Item = hmac::Tag> + 'a {
        [Some(&self.current), self.previous.as_ref()].into_iter().flatten().map(move |key| sign(key, &feed))
    }

    /// Whether one of the keys made one of these signatures from what `feed` hands over. Two are computed, and each is
    /// compared with all that are given, in constant time, whichever matches and however many keys there are.
    pub(crate) fn made_one_of(&self, signatures: &[Vec<u8>], feed: impl Fn(&mut dyn FnMut(&[u8]))) -> bool {
        let mut genuine = false;
        // Where there is no second key, the first is asked twice.
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
