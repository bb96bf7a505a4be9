//! What attackers send. Every row is a token that has to be refused, and what its sender may learn from that.

mod cached;
mod claims;
mod encryption;
mod form;
mod header;
mod signature;
mod state;

use smartassist_auth::ClientFacingError;

use crate::world::World;

/// A token that has to be refused.
pub struct Attack {
    pub name: &'static str,
    pub token: String,
    pub learns: ClientFacingError,
}

pub fn attack(name: &'static str, learns: ClientFacingError, token: impl Into<String>) -> Attack {
    Attack { name, token: token.into(), learns }
}

fn all() -> Vec<Attack> {
    [form::attacks(), header::attacks(), signature::attacks(), claims::attacks(), encryption::attacks()]
        .into_iter()
        .flatten()
        .collect()
}

#[tokio::test]
async fn every_attack_is_refused_and_leaves_no_trace() {
    let world = World::new();
    let attacks = all();
    let mut failed = Vec::new();
    for Attack { name, token, learns } in &attacks {
        match world.verify(token).await {
            Ok(_) => failed.push(format!("{name}: accepted")),
            Err(error) if error.client_facing() != *learns => failed.push(format!("{name}: {error:?}")),
            Err(error) => {
                // Refusals repeat nothing that was sent.
                let printed = format!("{error} {error:?}");
                for part in token.split('.').filter(|part| part.len() > 8) {
                    assert!(!printed.contains(part), "{name}");
                }
            }
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
    assert!(world.replay.is_empty(), "a refused token was noted");
    println!("{} attacks refused", attacks.len());
}

#[test]
fn there_are_enough_attacks_and_each_has_its_name() {
    let attacks = all();
    let mut names: Vec<_> = attacks.iter().map(|attack| attack.name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), attacks.len());
    assert!(attacks.len() >= 100, "{}", attacks.len());
}
