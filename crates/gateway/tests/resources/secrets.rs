//! Secrets of apps: made or brought along, handed back once, replaced with an overlap.

use std::time::Duration;

use smartassist_auth::Secret;
use smartassist_gateway::resources::{
    AppCredentials, AppSecrets, AppSpec, Changeset, ResourceError, SECRET_KINDS, SecretRotation, generate_secret,
    read_secret,
};
use smartassist_gateway::store::{ResourceStore as _, SecretKind};

use crate::world::{ACCOUNT, World};

const BROUGHT: &str = "a client secret of at least 32 bytes";
const DAY: Duration = Duration::from_secs(86_400);

async fn with_app(world: &World, secrets: AppSecrets) -> AppCredentials {
    let set_up = |changeset: &mut Changeset| {
        changeset.create_account(Some(ACCOUNT.into()), "Example")?;
        changeset.create_app(ACCOUNT, Some("cs-1".into()), AppSpec::named("Dialer"), secrets)
    };
    world.change(set_up).await.unwrap().1.pop().unwrap()
}

async fn stored(world: &World, kind: SecretKind) -> Vec<Vec<u8>> {
    use smartassist_auth::Clock as _;
    let secrets = world.store.secrets("cs-1".into(), kind, world.clock.now()).await.unwrap();
    secrets.iter().map(|secret| secret.expose().to_vec()).collect()
}

#[tokio::test]
async fn a_new_app_has_a_secret_of_each_kind_and_tells_them_once() {
    let world = World::new().await;
    let credentials = with_app(&world, AppSecrets::default()).await;
    assert_eq!((credentials.account_id.as_str(), credentials.client_id.as_str()), (ACCOUNT, "cs-1"));
    for kind in SECRET_KINDS {
        let told = credentials.secrets.expose(kind).unwrap();
        let secret = read_secret(kind, &told).unwrap();
        assert_eq!(stored(&world, kind).await, [secret.expose().to_vec()], "{kind:?}");
        assert_eq!(told.starts_with("whsec_"), kind == SecretKind::Webhook);
        assert!(!format!("{credentials:?}").contains(told.as_str()), "it is shown");
    }
    let (_, again) = world.change(|changeset| changeset.rename_account(ACCOUNT, "Renamed")).await.unwrap();
    assert!(again.is_empty());
}

#[tokio::test]
async fn what_is_brought_along_is_not_handed_back() {
    let world = World::new().await;
    let secret = read_secret(SecretKind::Client, BROUGHT).unwrap();
    let credentials = with_app(&world, AppSecrets::default().with(SecretKind::Client, secret)).await;
    assert!(credentials.secrets.expose(SecretKind::Client).is_none());
    assert!(credentials.secrets.expose(SecretKind::Savg).is_some());
    assert_eq!(stored(&world, SecretKind::Client).await, [BROUGHT.as_bytes()]);
}

#[tokio::test]
async fn the_secret_before_counts_as_long_as_was_said() {
    for overlap in [Duration::ZERO, DAY] {
        let world = World::new().await;
        let old = with_app(&world, AppSecrets::default()).await.secrets.expose(SecretKind::Client).unwrap();
        let rotate = |secret| {
            move |changeset: &mut Changeset| {
                changeset.rotate("cs-1", SecretRotation { kind: SecretKind::Client, secret, overlap })
            }
        };
        let (_, mut made) = world.change(rotate(None)).await.unwrap();
        let new = made.pop().unwrap().secrets;
        assert!(new.expose(SecretKind::Savg).is_none(), "another secret was made as well");
        let new = new.expose(SecretKind::Client).unwrap();
        let both = [new.as_bytes().to_vec(), old.as_bytes().to_vec()];
        let counts = if overlap.is_zero() { &both[..1] } else { &both };
        assert_eq!(stored(&world, SecretKind::Client).await, counts, "{overlap:?}");
        assert_eq!(world.changeset().await.secret_count("cs-1", SecretKind::Client), counts.len());
        world.wait(DAY);
        assert_eq!(stored(&world, SecretKind::Client).await, both[..1], "{overlap:?}");
        let same = read_secret(SecretKind::Client, &new).unwrap();
        assert!(matches!(world.change(rotate(Some(same))).await, Err(ResourceError::SameSecret)));
    }
}

/// Of three secrets in a row two are valid, and the first may have been promised for longer.
#[tokio::test]
async fn a_secret_that_was_promised_is_not_ended_unless_that_is_meant() {
    for kind in SECRET_KINDS {
        let world = World::new().await;
        let first = with_app(&world, AppSecrets::default()).await.secrets.expose(kind).unwrap();
        let until = smartassist_auth::Clock::now(&world.clock).plus(DAY);
        let rotation = |secret, overlap| SecretRotation { kind, secret, overlap };
        let rotate = |overlap| move |changeset: &mut Changeset| changeset.rotate("cs-1", rotation(None, overlap));
        world.change(rotate(DAY)).await.unwrap();
        let both = stored(&world, kind).await;
        world.wait(Duration::from_secs(3_600));
        for overlap in [DAY, Duration::ZERO] {
            let refused = world.change(rotate(overlap)).await.unwrap_err();
            let ResourceError::StillPromised { until: said, .. } = &refused else { panic!("{refused}") };
            assert_eq!(*said, until);
            assert!(refused.to_string().contains("until 2023-11-15T22:13:20Z"), "{refused}");
        }
        assert_eq!(stored(&world, kind).await, both, "nothing was changed");
        // Back to the promised one: it goes on, and so does the other.
        let mut back = world.changeset().await;
        let again = read_secret(kind, &first).unwrap();
        assert!(back.is_valid_secret("cs-1", kind, &again) && !back.is_valid_secret("cs-2", kind, &again));
        back.rotate("cs-1", rotation(Some(again), DAY)).unwrap();

        let insist = |changeset: &mut Changeset| {
            changeset.allow_early_secret_end();
            changeset.rotate("cs-1", rotation(None, DAY))
        };
        world.change(insist).await.unwrap();
        assert_eq!(stored(&world, kind).await[1], both[0]);
        world.wait(DAY);
        world.change(rotate(DAY)).await.expect("nothing is promised any more");
    }
}

#[tokio::test]
async fn a_file_does_not_end_a_promised_secret_either() {
    let mut world = World::new().await;
    let file = "
        [[account]]
        name = 'Example'
        [[account.app]]
        name = 'Dialer'
        client_secret = { env = 'SECRET' }";
    let secrets = ["the first client secret of 32 bytes", "the second client secret of 32 bytes", BROUGHT];
    for secret in &secrets[..2] {
        world.secrets.variables.insert("SECRET", secret);
        world.apply(file, false).await;
    }
    world.secrets.variables.insert("SECRET", secrets[2]);
    let refused = world.plan(file, false).await.unwrap_err().to_string();
    assert!(refused.contains("6") && refused.contains("promised until 2023-11-15T22:13:20Z"), "{refused}");
    let mut changeset = world.changeset().await;
    changeset.allow_early_secret_end();
    let insisted =
        smartassist_gateway::resources::ResourceFile::read(file, &world.secrets).unwrap().plan(changeset, false);
    insisted.unwrap().apply(&world.store).await.unwrap();
    // What is applied once more is the current one, or the one before it.
    for secret in [secrets[2], secrets[1]] {
        world.secrets.variables.insert("SECRET", secret);
        world.apply(file, false).await;
    }
    world.wait(DAY);
    world.secrets.variables.insert("SECRET", secrets[0]);
    world.apply(file, false).await;
}

#[test]
fn a_secret_from_elsewhere_has_to_be_one() {
    let savg = "x".repeat(32);
    for (kind, text, problem) in [
        (SecretKind::Client, BROUGHT, None),
        (SecretKind::Client, "short", Some("fewer than 32 bytes")),
        (SecretKind::Client, "", Some("is empty")),
        (SecretKind::Client, &format!("{savg} "), Some("white space")),
        (SecretKind::Savg, savg.as_str(), None),
        (SecretKind::Savg, &savg[1..], Some("fewer than 32 bytes")),
        (SecretKind::Webhook, "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=", None),
        (SecretKind::Webhook, savg.as_str(), Some("begins with `whsec_`")),
    ] {
        let read = read_secret(kind, text);
        match (read, problem) {
            (Ok(_), None) => {}
            (Err(error), Some(words)) => {
                let said = error.to_string();
                assert!(said.contains(words) && (text.is_empty() || !said.contains(text)), "{said}");
            }
            (read, problem) => panic!("{kind:?}: {read:?}, {problem:?}"),
        }
    }
}

#[test]
fn secrets_that_are_made_are_strong_and_never_the_same() {
    for kind in SECRET_KINDS {
        let (one, other) = (generate_secret(kind).unwrap(), generate_secret(kind).unwrap());
        assert!(one.is_strong() && one.expose() != other.expose(), "{kind:?}");
        let secrets = AppSecrets::default().with(kind, Secret::from_bytes(one.expose()).unwrap());
        let read = read_secret(kind, &secrets.expose(kind).unwrap()).unwrap();
        assert_eq!(read.expose(), one.expose(), "{kind:?}");
    }
}
