//! What makes two notifications the same one.

use std::hash::{BuildHasher, DefaultHasher, Hasher, RandomState};
use std::io;

use crate::api::CallStatusInput;

/// 128 bits that stand for a notification or a call. Their key is random and stays in the process, so nobody can look
/// for two that agree; by chance, they do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Fingerprint(u64, u64);

/// Takes fingerprints.
#[derive(Clone, Debug, Default)]
pub(crate) struct Fingerprints(RandomState);

impl Fingerprints {
    /// Of a notification: of what it says and, where there is one, of its `webhook-id`.
    ///
    /// Both, because each alone loses notifications. Two events may read alike, and only their ids differ. And where
    /// the id is not signed, as with `SAVG-Signature` alone, whoever repeats one notification under the id of another
    /// could make that other one look like a repetition. What it says is taken as it was understood, so that other
    /// spellings of a field, another order of documented fields and white space do not matter.
    pub(crate) fn of(&self, input: &CallStatusInput) -> Fingerprint {
        let mut hash = self.begin();
        if let Some(id) = &input.webhook_id {
            hash.text(id);
        }
        // Hashing does not fail, and a notification that was read can be written.
        let _ = serde_json::to_writer(&mut hash, &input.body);
        hash.finish()
    }

    /// Of a call, by its `conversationId`.
    pub(crate) fn of_call(&self, conversation_id: &str) -> Fingerprint {
        let mut hash = self.begin();
        hash.text(conversation_id);
        hash.finish()
    }

    fn begin(&self) -> Hash {
        let (mut one, mut two) = (self.0.build_hasher(), self.0.build_hasher());
        // One key makes two hashes with different prefixes.
        one.write_u8(1);
        two.write_u8(2);
        Hash { one, two }
    }
}

struct Hash {
    one: DefaultHasher,
    two: DefaultHasher,
}

impl Hash {
    fn bytes(&mut self, bytes: &[u8]) {
        self.one.write(bytes);
        self.two.write(bytes);
    }

    /// A text and a byte that no text has, so that what follows cannot pass for its end.
    fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
        self.bytes(&[0xFF]);
    }

    fn finish(self) -> Fingerprint {
        Fingerprint(self.one.finish(), self.two.finish())
    }
}

impl io::Write for Hash {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::notifications::test_inputs::{input, with_id};

    #[test]
    fn a_notification_is_the_same_however_it_is_written() {
        let of = Fingerprints::default();
        let one = of.of(&input(r#"{"conversationId":"c","status":"completed","duration":7,"more":[1]}"#));
        for same in [
            r#"{"status":"completed","conversationId":"c","callDuration":7,"more":[1]}"#,
            r#" { "conversationId" : "c", "status" : "completed", "duration" : 7, "more" : [ 1 ] } "#,
            r#"{"conversationId":"\u0063","status":"completed","duration":7,"more":[1]}"#,
        ] {
            assert_eq!(of.of(&input(same)), one, "{same}");
        }
        for other in [
            r#"{"conversationId":"C","status":"completed","duration":7,"more":[1]}"#,
            r#"{"conversationId":"c","status":"failed","duration":7,"more":[1]}"#,
            r#"{"conversationId":"c","status":"completed","duration":8,"more":[1]}"#,
            r#"{"conversationId":"c","status":"completed","duration":7,"more":[2]}"#,
            r#"{"conversationId":"c","status":"completed","duration":7}"#,
        ] {
            assert_ne!(of.of(&input(other)), one, "{other}");
        }
    }

    #[test]
    fn an_id_tells_apart_what_reads_alike_and_does_not_make_alike_what_reads_otherwise() {
        let of = Fingerprints::default();
        let (text, other) = (r#"{"conversationId":"c","status":"a"}"#, r#"{"conversationId":"c","status":"b"}"#);
        let print = |id, text| of.of(&with_id(id, text));
        assert_eq!(print("1", text), print("1", text));
        assert_ne!(print("1", text), print("2", text));
        assert_ne!(print("1", text), print("1", other));
        assert_ne!(print("1", text), of.of(&input(text)));
    }

    #[test]
    fn another_receiver_has_other_fingerprints() {
        let (one, two) = (Fingerprints::default(), Fingerprints::default());
        assert_ne!(one.of_call("c"), two.of_call("c"));
        assert_eq!(one.of_call("c"), one.clone().of_call("c"));
    }
}
