//! New ids in the vendor's shapes.

use uuid::Uuid;

use super::desired_state::ResourceKind;

/// A new id. The vendor's are UUIDs of version 5 with a prefix, and those of accounts 24 hexadecimal digits; of what
/// theirs are made is not known, ours are random.
pub(super) fn new_id(kind: ResourceKind) -> String {
    let uuid = Uuid::new_v5(&Uuid::new_v4(), kind.name().as_bytes());
    match kind {
        ResourceKind::Account => format!("{:032x}", uuid.as_u128()).chars().take(24).collect(),
        ResourceKind::App => format!("cs-{uuid}"),
        ResourceKind::Bot => format!("st-{uuid}"),
        ResourceKind::Queue => format!("qu-{uuid}"),
        ResourceKind::Agent => format!("u-{uuid}"),
        ResourceKind::Trunk => format!("trunk-{uuid}"),
    }
}
