//! Resources: all of them, and the changes since a version.

use std::collections::BTreeMap;
use std::time::Duration;

use proptest::prelude::*;
use smartassist_auth::Secret;
use smartassist_gateway::store::{
    Account, ChangedResource, EntryKind, ResourceEntry, ResourceReader as _, ResourceStore as _, ResourcesSince,
    SecretKind, SqliteStore, StoreError, StoredResources,
};

use crate::world::{World, app, at};

const DAY: Duration = Duration::from_secs(86_400);

/// The resources as a reader knows them that reads only changes.
#[derive(Debug, Default, PartialEq, Eq)]
struct Known {
    version: i64,
    apps: BTreeMap<String, (String, Secrets)>,
    entries: BTreeMap<(String, &'static str, String), String>,
}

/// Kinds, bytes and ends.
type Secrets = Vec<(String, Vec<u8>, Option<u64>)>;

impl Known {
    fn whole(setup: StoredResources) -> Self {
        let mut known = Self { version: setup.version, ..Self::default() };
        setup.apps.into_iter().for_each(|app| known.take(ChangedResource::App(app)));
        setup.entries.into_iter().for_each(|entry| known.take(ChangedResource::Entry(entry)));
        known
    }

    fn take(&mut self, thing: ChangedResource) {
        match thing {
            ChangedResource::AccountDeleted(id) => self.entries.retain(|(account, ..), _| *account != id),
            ChangedResource::App(stored) => {
                let secrets = stored.secrets.iter().map(|secret| {
                    let ends = secret.ends.map(|ends| ends.as_secs());
                    (format!("{:?}", secret.kind), secret.secret.expose().to_vec(), ends)
                });
                let secrets = secrets.collect();
                self.apps.insert(stored.app.id, (stored.app.name, secrets));
            }
            ChangedResource::AppDeleted(id) | ChangedResource::AppDamaged(id) => drop(self.apps.remove(&id)),
            ChangedResource::Entry(entry) => {
                self.entries.insert((entry.account_id, entry.kind.name(), entry.id), entry.record);
            }
            ChangedResource::EntryDeleted { account_id, kind, id } => {
                self.entries.remove(&(account_id, kind.name(), id));
            }
        }
    }

    async fn follow(&mut self, store: &SqliteStore) -> usize {
        match store.resources_since(self.version, at(0)).await.unwrap() {
            ResourcesSince::Unchanged => 0,
            ResourcesSince::Changed { version, resources } => {
                let count = resources.len();
                self.version = version;
                resources.into_iter().for_each(|thing| self.take(thing));
                count
            }
            ResourcesSince::Whole(_) => panic!("the changes are few"),
        }
    }
}

async fn whole(world: &World) -> Known {
    Known::whole(world.store.resources(at(0)).await.unwrap())
}

#[derive(Clone, Debug)]
enum Step {
    Put(u8, EntryKind, u8, u8),
    Delete(u8, EntryKind, u8),
    PutApp(u8, u8),
    Rotate(u8, u8),
    DeleteApp(u8),
    PutAccount(u8),
    DeleteAccount(u8),
    Follow,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let kind = || prop::sample::select(EntryKind::ALL.as_slice());
    let step = prop_oneof![
        4 => (0..3_u8, kind(), 0..3_u8, any::<u8>()).prop_map(|(a, kind, id, value)| Step::Put(a, kind, id, value)),
        2 => (0..3_u8, kind(), 0..3_u8).prop_map(|(a, kind, id)| Step::Delete(a, kind, id)),
        2 => (0..4_u8, any::<u8>()).prop_map(|(id, name)| Step::PutApp(id, name)),
        2 => (0..4_u8, any::<u8>()).prop_map(|(id, value)| Step::Rotate(id, value)),
        1 => (0..4_u8).prop_map(Step::DeleteApp),
        2 => (1..3_u8).prop_map(Step::PutAccount),
        1 => (1..3_u8).prop_map(Step::DeleteAccount),
        3 => Just(Step::Follow),
    ];
    prop::collection::vec(step, 1..40)
}

async fn take(world: &World, step: &Step) -> Result<(), StoreError> {
    let account = |number: u8| if number == 0 { "account".to_owned() } else { format!("account {number}") };
    let store = &world.store;
    match *step {
        Step::Put(of, kind, id, value) => {
            let (id, record) = (format!("{id}"), format!("{value}"));
            store.put_entry(ResourceEntry { account_id: account(of), kind, id, record }).await
        }
        Step::Delete(of, kind, id) => store.delete_entry(account(of), kind, format!("{id}")).await,
        Step::PutApp(id, name) => store.put_app(app(&format!("app {id}"), "account", &format!("{name}"))).await,
        Step::Rotate(id, value) => {
            let secret = Secret::from_bytes(vec![value; 32]).unwrap();
            store.set_secret(format!("app {id}"), SecretKind::Savg, secret, at(0), DAY).await
        }
        Step::DeleteApp(id) => store.delete_app(format!("app {id}"), at(0)).await,
        Step::PutAccount(id) => store.put_account(Account { id: account(id), name: String::new() }).await,
        Step::DeleteAccount(id) => store.delete_account(account(id)).await,
        Step::Follow => Ok(()),
    }
}

async fn compare(steps: Vec<Step>) {
    let world = World::new().await;
    let mut known = whole(&world).await;
    for step in steps {
        // A resource that does not exist cannot be changed, and no version is counted.
        let _ = take(&world, &step).await;
        if matches!(step, Step::Follow) {
            known.follow(&world.store).await;
            assert_eq!(known, whole(&world).await);
        }
    }
    known.follow(&world.store).await;
    assert_eq!(known, whole(&world).await);
    assert_eq!(known.follow(&world.store).await, 0);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn changes_lead_to_the_same_resources(steps in steps()) {
        tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(compare(steps));
    }
}

#[tokio::test]
async fn changes_contain_only_what_changed() {
    let world = World::new().await;
    let mut known = whole(&world).await;
    // Calls and deliveries are not resources.
    world.call("a", 1, 0).await;
    assert_eq!(known.follow(&world.store).await, 0);
    for changed in 1..=3 {
        for number in 0..changed {
            let entry = ResourceEntry {
                account_id: "account".into(),
                kind: EntryKind::Agent,
                id: format!("u-{number}"),
                record: format!("{changed}"),
            };
            world.store.put_entry(entry.clone()).await.unwrap();
            world.store.put_entry(entry).await.unwrap();
        }
        assert_eq!(known.follow(&world.store).await, changed);
    }
    let secret = Secret::from_text("a client secret of at least 32 bytes").unwrap();
    world.store.set_secret("app".into(), SecretKind::Client, secret, at(0), DAY).await.unwrap();
    assert_eq!(known.follow(&world.store).await, 1);
}

#[tokio::test]
async fn a_reader_far_behind_gets_everything() {
    let world = World::new().await;
    let before = whole(&world).await.version;
    let agent = |number: u32| ResourceEntry {
        account_id: "account".into(),
        kind: EntryKind::Agent,
        id: format!("u-{number}"),
        record: "{}".into(),
    };
    let many = (0..5_000).map(|number| smartassist_gateway::store::ResourceChange::PutEntry(agent(number))).collect();
    world.store.change_resources(before, many, at(0)).await.unwrap();
    let ResourcesSince::Whole(setup) = world.store.resources_since(before, at(0)).await.unwrap() else {
        panic!("the difference was not kept")
    };
    assert_eq!((setup.version, setup.entries.len()), (before + 5_000, 5_000));
    let later = world.store.resources_since(before + 1_000, at(0)).await.unwrap();
    assert!(matches!(later, ResourcesSince::Changed { resources, .. } if resources.len() == 4_000));
    // An older database was restored.
    assert!(matches!(world.store.resources_since(before + 9_999, at(0)).await.unwrap(), ResourcesSince::Whole(_)));
}
