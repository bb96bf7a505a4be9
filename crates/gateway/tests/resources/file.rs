//! Applying a file: what is told, what happens, and that nothing happens twice.

use std::time::Duration;

use smartassist_gateway::Edition;
use smartassist_gateway::resources::{ANALYTICS_SCOPE, DIALOUT_SCOPE, ResourceError, SECRET_KINDS};
use smartassist_gateway::store::{ResourceStore as _, SecretKind, StoreError};

use crate::world::{ACCOUNT, World, told};

const FILE: &str = r#"
[[account]]
id = "637368b4a1d039e34ba63bbf"
name = "Example"

[[account.app]]
name = "Dialer"
scopes = ["dialout", "SmartAssist Analytics"]
enforce_jti = true
edition = 2025
client_secret = { env = "DIALER" }
savg_secret = { file = "savg.txt" }

[[account.trunk]]
name = "TRUNK"
default = true

[[account.bot]]
id = "st-1"
trunk = "TRUNK"
numbers = ["+127061657882"]
talk_seconds = 30

[[account.queue]]
name = "Support"

[[account.agent]]
email = "john.doe@example.com"
first_name = "John"
"#;

const DIALER: &str = "a client secret of at least 32 bytes";

async fn world() -> World {
    let mut world = World::new().await;
    world.secrets.variables.insert("DIALER", DIALER);
    world.secrets.files.insert("savg.txt", "a secret for notifications of enough bytes\n");
    world
}

#[tokio::test]
async fn an_empty_gateway_becomes_what_the_file_says() {
    let world = world().await;
    let (steps, credentials) = world.apply(FILE, false).await;
    let shown = [
        "create account 637368b4a1d039e34ba63bbf",
        "create app (Dialer)",
        "create trunk TRUNK",
        "create bot st-1",
        "create queue (Support)",
        "create agent ()",
    ];
    assert_eq!(told(&steps), shown);

    let desired_state = world.desired_state().await;
    let account = &desired_state.accounts[ACCOUNT];
    let (id, app) = account.apps.first_key_value().unwrap();
    assert_eq!(app.settings.scopes, [ANALYTICS_SCOPE, DIALOUT_SCOPE]);
    assert_eq!((app.settings.enforce_jti, app.settings.edition), (true, Edition::Of2025));
    assert_eq!((account.bots["st-1"].talk_seconds, account.bots["st-1"].numbers.len()), (30, 1));
    assert_eq!(account.agents.values().next().unwrap().first_name, "John");

    // Only what was made is handed back; what the file brought is known already.
    let [credentials] = credentials.try_into().unwrap();
    assert_eq!((&credentials.client_id, credentials.account_id.as_str()), (id, ACCOUNT));
    let made = SECRET_KINDS.map(|kind| credentials.secrets.expose(kind).is_some());
    assert_eq!(made, [false, false, true]);
    let stored = world.store.secrets(id.clone(), SecretKind::Client, smartassist_auth::UnixTime::EPOCH).await.unwrap();
    assert_eq!(stored[0].expose(), DIALER.as_bytes());
}

#[tokio::test]
async fn the_second_time_everything_is_kept() {
    let world = world().await;
    world.apply(FILE, false).await;
    let before = world.changeset().await;
    for prune in [false, true] {
        let plan = world.plan(FILE, prune).await.unwrap();
        assert!(plan.is_empty() && !plan.makes_secrets());
        assert_eq!(plan.steps().len(), 6);
        assert!(plan.steps().iter().all(|step| step.to_string().starts_with("keep ")), "{:?}", plan.steps());
        assert!(plan.apply(&world.store).await.unwrap().is_empty());
    }
    assert_eq!(world.changeset().await.desired_state(), before.desired_state());
}

#[tokio::test]
async fn the_plan_shows_exactly_what_changes() {
    for (from, to, shown) in [
        ("name = \"Example\"", "name = \"Other\"", "change account 637368b4a1d039e34ba63bbf: name"),
        ("enforce_jti = true", "disabled = true", "change app (id): enforce_jti, disabled"),
        ("edition = 2025", "edition = \"2025\"", ""),
        ("\"dialout\", \"SmartAssist Analytics\"", "\"analytics\", \"dialout\"", ""),
        ("edition = 2025", "", "change app (id): edition"),
        ("default = true", "enabled = false", "change trunk TRUNK: enabled, default"),
        (
            "default = true",
            "default = true\nallow_emergency = [\"911\", \"112\"]",
            "change trunk TRUNK: allow_emergency",
        ),
        ("default = true", "default = true\nallow_emergency = []", ""),
        ("talk_seconds = 30", "talk_seconds = 60\nflow = \"Reminder\"", "change bot st-1: flow, talk_seconds"),
        ("trunk = \"TRUNK\"", "", "change bot st-1: trunk"),
        ("john.doe@", "John.Doe@", "change agent (id): email"),
        ("\"John\"", "\"Jon\"", "change agent (id): first_name"),
        ("{ env = \"DIALER\" }", "{ env = \"OTHER\" }", "change app (id): client_secret"),
        ("client_secret = { env = \"DIALER\" }", "", ""),
    ] {
        let mut world = world().await;
        world.secrets.variables.insert("OTHER", "another secret of no less than 32 bytes");
        world.apply(FILE, false).await;
        assert!(FILE.contains(from));
        let (steps, credentials) = world.apply(&FILE.replace(from, to), true).await;
        let changes = steps.iter().filter(|step| step.action.name() != "keep").map(|step| {
            let generated = step.of.id.len() > 30;
            if generated { step.to_string().replace(&step.of.id, "(id)") } else { step.to_string() }
        });
        let wanted = Some(shown).filter(|shown| !shown.is_empty());
        assert_eq!(changes.collect::<Vec<_>>(), wanted.into_iter().collect::<Vec<_>>(), "{from} -> {to}");
        assert_eq!(steps.len(), 6);
        assert!(credentials.is_empty());
    }
}

#[tokio::test]
async fn a_secret_that_takes_the_place_of_another_leaves_it_a_day() {
    let mut world = world().await;
    world.apply(FILE, false).await;
    world.secrets.variables.insert("DIALER", "another secret of no less than 32 bytes");
    let (steps, _) = world.apply(FILE, false).await;
    let app = steps.iter().find(|step| step.to_string().ends_with(": client_secret")).unwrap().of.id.clone();
    assert_eq!(world.changeset().await.secret_count(&app, SecretKind::Client), 2);
    world.wait(Duration::from_secs(86_400));
    assert_eq!(world.changeset().await.secret_count(&app, SecretKind::Client), 1);
}

#[tokio::test]
async fn pruning_deletes_only_what_is_not_named() {
    let world = world().await;
    world.apply(FILE, false).await;
    let other = "[[account]]\nid = \"other\"\n[[account.app]]\nid = \"cs-other\"\nname = \"Other\"\n\
                 [[account.agent]]\nid = \"u-1\"\nemail = \"jane.doe@example.com\"\n";
    world.apply(other, false).await;

    // Without pruning, what is not named stays.
    let short =
        "[[account]]\nid = \"637368b4a1d039e34ba63bbf\"\nname = \"Example\"\n[[account.queue]]\nname = \"Support\"";
    let before = world.desired_state().await;
    let plan = world.plan(short, false).await.unwrap();
    assert!(plan.is_empty());
    assert_eq!((plan.steps().len(), plan.unnamed()), (2, 7));
    plan.apply(&world.store).await.unwrap();
    assert_eq!(world.desired_state().await, before);

    let (steps, _) = world.apply(short, true).await;
    let deleted: Vec<&str> =
        steps.iter().filter(|step| step.action.name() == "delete").map(|step| step.of.kind.name()).collect();
    assert_eq!(deleted, ["app", "trunk", "bot", "agent", "account", "app", "agent"]);
    let after = world.desired_state().await;
    assert_eq!(after.accounts.len(), 1);
    assert_eq!(after.accounts[ACCOUNT].queues, before.accounts[ACCOUNT].queues);
    assert!(after.accounts[ACCOUNT].agents.is_empty());
}

#[tokio::test]
async fn a_name_means_the_one_thing_that_has_it() {
    let world = world().await;
    let file = |first: &str, second: &str| {
        format!("[[account]]\nid = \"a\"\n[[account.queue]]\n{first}\n[[account.queue]]\n{second}\n")
    };
    world.apply(&file("id = \"qu-1\"\nname = \"One\"", "id = \"qu-2\"\nname = \"Two\""), false).await;
    // The queue of that name is called something else from now on, so that another one is meant.
    let renamed = file("id = \"qu-1\"\nname = \"Uno\"", "name = \"One\"");
    let (steps, _) = world.apply(&renamed, false).await;
    let mut shown = told(&steps);
    shown.sort();
    assert_eq!(shown, ["change queue qu-1: name", "create queue (One)", "keep account a"]);
    assert!(world.plan(&renamed, false).await.unwrap().is_empty());
    // Two of one name: somebody has to say which.
    world.apply(&file("id = \"qu-3\"\nname = \"Two\"", "name = \"One\""), false).await;
    let error = world.plan("[[account]]\nid = \"a\"\n[[account.queue]]\nname = \"Two\"", false).await.unwrap_err();
    let wanted =
        "resource file, line 4, column 8: the account has more than one queue of this name; give the `id` of one";
    assert_eq!(error.to_string(), wanted);
}

#[tokio::test]
async fn an_app_without_some_secret_gets_one() {
    let world = world().await;
    let file = "[[account]]\nid = \"a\"\n[[account.app]]\nid = \"cs-1\"\nname = \"Dialer\"\n";
    world.apply(file, false).await;
    let app = world.store.app("cs-1".into()).await.unwrap().unwrap();
    world.store.delete_app("cs-1".into(), smartassist_auth::UnixTime::EPOCH).await.unwrap();
    world.store.put_app(smartassist_gateway::store::AppRecord { id: "cs-2".into(), ..app }).await.unwrap();
    let (steps, credentials) = world.apply(&file.replace("cs-1", "cs-2"), false).await;
    assert_eq!(steps[1].to_string(), "change app cs-2: client_secret, savg_secret, webhook_secret");
    assert!(credentials[0].secrets.expose(SecretKind::Client).is_some());
}

#[tokio::test]
async fn what_the_store_refuses_changes_nothing() {
    let world = world().await;
    let file = "[[account]]\nid = \"a\"\n[[account.app]]\nid = \"cs-1\"\nname = \"Dialer\"\n";
    world.apply(file, false).await;
    world.apply("", true).await;
    let before = world.desired_state().await;
    assert!(before.accounts.is_empty());
    // The account is gone with all its apps, so that the id is free again.
    world.apply(file, false).await;
    world.apply("[[account]]\nid = \"a\"", true).await;
    // Now the account is there, and its app was deleted.
    let plan = world.plan(&format!("{file}[[account]]\nid = \"b\"\n"), false).await.unwrap();
    let refused = plan.apply(&world.store).await;
    assert!(matches!(refused, Err(ResourceError::Store(StoreError::Exists(_)))), "{refused:?}");
    assert!(!world.desired_state().await.accounts.contains_key("b"));
}
