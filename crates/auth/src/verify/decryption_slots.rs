//! Which senders may have a token decrypted now, so that no sender excludes the others.
//!
//! The app of a token is inside the ciphertext. Before the decryption only the address of the sender is known. A sender
//! with a recent valid token is a known sender.

use std::collections::HashMap;
use std::num::NonZeroUsize;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::peer::Peer;

/// Slots of each class (known and other senders), for each decryption that may run at the same time. The last slot of
/// both classes waits for 127 others, which is 64 ms at half a millisecond each.
const SLOTS: usize = 64;
/// Maximum of these for one known sender.
const SLOTS_OF_KNOWN_PEER: usize = 32;
/// Maximum of these for one other sender.
const SLOTS_OF_OTHER_PEER: usize = 8;
/// How long a sender is known after its last valid token.
const KNOWN_FOR: Duration = Duration::from_secs(10 * 60);
/// Maximum number of known senders. If there are more, the one with the oldest valid token is removed.
const MAX_KNOWN_PEERS: usize = 4_096;

/// The slots of a verifier. A token has one from before it waits for its decryption until the decryption ends.
#[derive(Debug)]
pub(crate) struct DecryptionSlots {
    max_concurrent: usize,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    /// Slots in use, by sender. It has at most as many entries as there are slots.
    in_use: HashMap<Peer, usize>,
    known_in_use: usize,
    others_in_use: usize,
    /// When each known sender last had a valid token.
    last_valid: HashMap<Peer, Instant>,
}

/// One slot. It is free again when it is dropped.
#[derive(Debug)]
pub(crate) struct DecryptionSlot {
    slots: Arc<DecryptionSlots>,
    peer: Peer,
    known: bool,
}

impl DecryptionSlots {
    /// Slots for this many decryptions at the same time.
    pub(crate) fn new(max_concurrent: NonZeroUsize) -> Arc<Self> {
        Arc::new(Self { max_concurrent: max_concurrent.get(), state: Mutex::default() })
    }

    /// A slot for a token of this sender, if one is free.
    pub(crate) fn take(self: &Arc<Self>, peer: Peer) -> Option<DecryptionSlot> {
        self.take_at(peer, Instant::now())
    }

    /// Records that this sender had a valid token.
    pub(crate) fn note_valid(&self, peer: Peer) {
        self.note_valid_at(peer, Instant::now());
    }

    fn take_at(self: &Arc<Self>, peer: Peer, now: Instant) -> Option<DecryptionSlot> {
        let mut state = self.state();
        let known = state.is_known(peer, now);
        let (in_use, of_peer) =
            if known { (state.known_in_use, SLOTS_OF_KNOWN_PEER) } else { (state.others_in_use, SLOTS_OF_OTHER_PEER) };
        let of_peer = if peer.is_unknown() { SLOTS } else { of_peer };
        let had = state.in_use.get(&peer).copied().unwrap_or_default();
        if in_use >= self.max_concurrent.saturating_mul(SLOTS) || had >= self.max_concurrent.saturating_mul(of_peer) {
            return None;
        }
        state.in_use.insert(peer, had.saturating_add(1));
        let class = state.class(known);
        *class = class.saturating_add(1);
        Some(DecryptionSlot { slots: Arc::clone(self), peer, known })
    }

    fn note_valid_at(&self, peer: Peer, now: Instant) {
        if peer.is_unknown() {
            return;
        }
        let mut state = self.state();
        if state.last_valid.len() >= MAX_KNOWN_PEERS && !state.last_valid.contains_key(&peer) {
            state.last_valid.retain(|_, last| now.saturating_duration_since(*last) < KNOWN_FOR);
            if state.last_valid.len() >= MAX_KNOWN_PEERS {
                let oldest = state.last_valid.iter().min_by_key(|(_, last)| **last).map(|(peer, _)| *peer);
                oldest.and_then(|oldest| state.last_valid.remove(&oldest));
            }
        }
        state.last_valid.insert(peer, now);
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn is_known(&self, peer: Peer, now: Instant) -> bool {
        self.last_valid.get(&peer).is_some_and(|last| now.saturating_duration_since(*last) < KNOWN_FOR)
    }

    /// The number of slots of this class that are in use.
    fn class(&mut self, known: bool) -> &mut usize {
        if known { &mut self.known_in_use } else { &mut self.others_in_use }
    }
}

impl Drop for DecryptionSlot {
    fn drop(&mut self) {
        let mut state = self.slots.state();
        let class = state.class(self.known);
        *class = class.saturating_sub(1);
        let left = state.in_use.get(&self.peer).copied().unwrap_or_default().saturating_sub(1);
        if left == 0 {
            state.in_use.remove(&self.peer);
        } else {
            state.in_use.insert(self.peer, left);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::net::{IpAddr, Ipv4Addr};

    use super::*;

    fn peer(number: u32) -> Peer {
        Peer::at(IpAddr::V4(Ipv4Addr::from_bits(number)))
    }

    /// Takes as many slots as the sender gets.
    fn take_all(slots: &Arc<DecryptionSlots>, peer: Peer, now: Instant) -> Vec<DecryptionSlot> {
        std::iter::from_fn(|| slots.take_at(peer, now)).collect()
    }

    #[test]
    fn one_sender_leaves_slots_to_others_and_gets_its_own_back() {
        let (slots, now) = (DecryptionSlots::new(NonZeroUsize::MIN), Instant::now());
        let held = take_all(&slots, peer(1), now);
        assert_eq!(held.len(), SLOTS_OF_OTHER_PEER);
        assert_eq!(take_all(&slots, peer(2), now).len(), SLOTS_OF_OTHER_PEER);
        drop(held);
        assert_eq!(take_all(&slots, peer(1), now).len(), SLOTS_OF_OTHER_PEER);
        let state = slots.state();
        assert_eq!((state.in_use.len(), state.known_in_use, state.others_in_use), (0, 0, 0));
    }

    #[test]
    fn senders_that_had_a_valid_token_have_slots_that_others_cannot_take() {
        let (slots, now) = (DecryptionSlots::new(NonZeroUsize::MIN), Instant::now());
        slots.note_valid_at(peer(0), now);
        let others: Vec<_> = (1..=1_000).flat_map(|number| take_all(&slots, peer(number), now)).collect();
        assert_eq!(others.len(), SLOTS, "a thousand addresses have one class of slots together");
        let known = take_all(&slots, peer(0), now);
        assert_eq!(known.len(), SLOTS_OF_KNOWN_PEER);
        slots.note_valid_at(peer(2_000), now);
        assert_eq!(take_all(&slots, peer(2_000), now).len(), SLOTS - SLOTS_OF_KNOWN_PEER);
        drop((others, known));
    }

    #[test]
    fn a_sender_is_known_for_ten_minutes() {
        let (slots, now) = (DecryptionSlots::new(NonZeroUsize::MIN), Instant::now());
        slots.note_valid_at(peer(1), now);
        for (after, held) in [
            (Duration::ZERO, SLOTS_OF_KNOWN_PEER),
            (KNOWN_FOR - Duration::from_millis(1), SLOTS_OF_KNOWN_PEER),
            (KNOWN_FOR, SLOTS_OF_OTHER_PEER),
        ] {
            assert_eq!(take_all(&slots, peer(1), now + after).len(), held, "{after:?}");
        }
        // It became unknown while it held a slot: the slot goes back where it came from.
        let held = slots.take_at(peer(1), now).unwrap();
        let other = slots.take_at(peer(1), now + KNOWN_FOR).unwrap();
        drop((held, other));
        let state = slots.state();
        assert_eq!((state.in_use.len(), state.known_in_use, state.others_in_use), (0, 0, 0));
    }

    #[test]
    fn known_senders_take_bounded_memory_and_the_latest_stay_known() {
        let (slots, now) = (DecryptionSlots::new(NonZeroUsize::MIN), Instant::now());
        let many = u32::try_from(MAX_KNOWN_PEERS).unwrap();
        for number in 0..many + 10 {
            slots.note_valid_at(peer(number), now + Duration::from_millis(u64::from(number)));
        }
        let later = now + Duration::from_secs(60);
        let known = |number| slots.state().is_known(peer(number), later);
        assert_eq!(slots.state().last_valid.len(), MAX_KNOWN_PEERS);
        assert!(!known(0) && !known(9) && known(10) && known(many + 9));
    }

    #[test]
    fn senders_without_an_address_share_one_class_and_are_never_known() {
        let (slots, now) = (DecryptionSlots::new(NonZeroUsize::new(2).unwrap()), Instant::now());
        slots.note_valid_at(Peer::UNKNOWN, now);
        assert_eq!(take_all(&slots, Peer::UNKNOWN, now).len(), 2 * SLOTS);
    }
}
