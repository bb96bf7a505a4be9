//! New ids in the vendor's shapes.

use uuid::Uuid;

use super::blueprint::Kind;

/// A new id. The vendor's are UUIDs of version 5 with a prefix, and those of accounts 24 hexadecimal digits; of what
/// theirs are made is not known, ours are random.
pub(super) fn new_id(kind: Kind) -> String {
    let uuid = Uuid::new_v5(&Uuid::new_v4(), kind.name().as_bytes());
    match kind {
        Kind::Account => format!("{:032x}", uuid.as_u128()).chars().take(24).collect(),
        Kind::App => format!("cs-{uuid}"),
        Kind::Bot => format!("st-{uuid}"),
        Kind::Queue => format!("qu-{uuid}"),
        Kind::Agent => format!("u-{uuid}"),
        Kind::Trunk => format!("trunk-{uuid}"),
    }
}
