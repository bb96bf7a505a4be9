//! Laws of files, whatever is in them and whatever was there before.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use smartassist_gateway::resources::{DesiredState, PlanAction, PlanStep, ResourceKey, ResourceKind};

use crate::world::World;

/// One thing of a file: its table, whether it is told by its id, its number, and a field that varies.
type Item = (&'static str, bool, u8, u8);

/// An account by its number: whether by id, and what it has.
type Account = (u8, bool, Vec<Item>);

fn files() -> impl Strategy<Value = Vec<Account>> {
    let table = prop::sample::select(vec!["app", "trunk", "bot", "queue", "agent"]);
    let item = (table, any::<bool>(), 0..3_u8, 0..3_u8);
    prop::collection::vec((0..2_u8, any::<bool>(), prop::collection::vec(item, 0..8)), 0..3)
}

/// The file as text. Of what comes twice, the first is written.
fn text(accounts: &[Account]) -> String {
    let mut text = String::new();
    let mut seen = BTreeSet::new();
    for (number, by_id, items) in accounts {
        if !seen.insert(("account", *number, 0)) {
            continue;
        }
        let id = if *by_id { format!("id = \"a{number}\"\n") } else { String::new() };
        text.push_str(&format!("[[account]]\n{id}name = \"Account {number}\"\n"));
        for (table, by_id, item, value) in items {
            if !seen.insert((*table, *item, *number + 1)) {
                continue;
            }
            let id = match (*table, by_id) {
                ("trunk", _) | (_, false) => String::new(),
                // An app belongs to one account.
                ("app", true) => format!("id = \"cs-{number}-{item}\"\n"),
                (_, true) => format!("id = \"id-{item}\"\n"),
            };
            let fields = match *table {
                "app" => format!("name = \"App {item}\"\nenforce_jti = {}\n", value % 2 == 0),
                "trunk" => format!("name = \"Trunk {item}\"\nenabled = {}\n", value % 2 == 0),
                "bot" => format!("name = \"Bot {item}\"\ntalk_seconds = {value}\n"),
                "queue" => format!("name = \"Queue {item}\"\n"),
                _ => format!("email = \"agent{item}@example.com\"\ncustom_id = \"{value}\"\n"),
            };
            text.push_str(&format!("[[account.{table}]]\n{id}{fields}"));
        }
    }
    text
}

/// Everything by its key, as it is.
fn everything(desired_state: &DesiredState) -> BTreeMap<ResourceKey, String> {
    let mut all = BTreeMap::new();
    for (id, account) in &desired_state.accounts {
        all.insert(ResourceKey::account(id), account.name.clone());
        let mut add = |kind, id_of: &String, thing: String| all.insert(ResourceKey::new(id, kind, id_of), thing);
        for (id, app) in &account.apps {
            add(ResourceKind::App, id, format!("{app:?}"));
        }
        for (id, trunk) in &account.trunks {
            add(ResourceKind::Trunk, id, format!("{trunk:?}"));
        }
        for (id, bot) in &account.bots {
            add(ResourceKind::Bot, id, format!("{bot:?}"));
        }
        for (id, queue) in &account.queues {
            add(ResourceKind::Queue, id, format!("{queue:?}"));
        }
        for (id, agent) in &account.agents {
            add(ResourceKind::Agent, id, format!("{agent:?}"));
        }
    }
    all
}

/// Applies both files one after the other and checks what the second one did.
async fn laws(first: &str, second: &str, prune: bool) -> Result<(), TestCaseError> {
    let world = World::new().await;
    world.apply(first, false).await;
    let before = everything(&world.desired_state().await);
    // A file may name what another thing stands in the way of, such as an app that was deleted or an address that is
    // somebody else's. Then it changes nothing.
    let Ok(plan) = world.plan(second, prune).await else { return Ok(()) };
    let steps: Vec<PlanStep> = plan.steps().to_vec();
    if plan.apply(&world.store).await.is_err() {
        prop_assert_eq!(everything(&world.desired_state().await), before);
        return Ok(());
    }
    let after = everything(&world.desired_state().await);

    let actions: BTreeMap<&ResourceKey, &PlanAction> = steps.iter().map(|step| (&step.of, &step.action)).collect();
    for key in before.keys().chain(after.keys()) {
        let (was, is) = (before.get(key), after.get(key));
        let right = match actions.get(key) {
            Some(PlanAction::Create) => was.is_none() && is.is_some(),
            Some(PlanAction::Delete) => was.is_some() && is.is_none() && prune,
            Some(PlanAction::Change(fields)) => was.is_some() && is.is_some() && was != is && !fields.is_empty(),
            Some(PlanAction::Keep) => was == is,
            // Not named.
            None => was == is && !prune,
        };
        prop_assert!(right, "{:?}: {:?}, {:?}, {:?}", key, actions.get(key), was, is);
    }

    let again = world.plan(second, prune).await.unwrap();
    prop_assert!(again.is_empty() && !again.makes_secrets(), "{:?}", again.steps());
    prop_assert!(again.steps().iter().all(|step| step.action == PlanAction::Keep));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_plan_tells_what_happens_and_nothing_happens_twice(first in files(), second in files(), prune: bool) {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        runtime.block_on(laws(&text(&first), &text(&second), prune))?;
    }
}
