//! Step by step.

use smartassist_gateway::Edition;
use smartassist_gateway::resources::{Agent, Bot, Queue, Trunk};
use smartassist_gateway::resources::{
    AppSecrets, AppSpec, Changeset, DIALOUT_SCOPE, ResourceError, UnknownScope, scope, scopes,
};
use smartassist_gateway::store::{SecretKind, StoreError};

use crate::world::{ACCOUNT, World, told};

fn trunk(default: bool) -> Trunk {
    Trunk { default, ..Trunk::new("") }
}

fn agent(email: &str) -> Agent {
    let (first_name, last_name, custom_id) = Default::default();
    Agent { id: String::new(), email: email.into(), first_name, last_name, custom_id }
}

/// An account with an app, a trunk, a bot, a queue and an agent.
async fn example(world: &World) {
    let set_up = |changeset: &mut Changeset| {
        changeset.create_account(Some(ACCOUNT.into()), "Example")?;
        changeset.create_app(ACCOUNT, Some("cs-1".into()), AppSpec::named("Dialer"), AppSecrets::default())?;
        changeset.create(ACCOUNT, Some("TRUNK".into()), trunk(true))?;
        let bot = Bot { trunk: Some("TRUNK".into()), ..Bot::new("") };
        changeset.create(ACCOUNT, Some("st-1".into()), bot)?;
        changeset.create(ACCOUNT, Some("qu-1".into()), Queue { id: String::new(), name: "Support".into() })?;
        changeset.create(ACCOUNT, Some("u-1".into()), agent("john.doe@example.com"))
    };
    world.change(set_up).await.unwrap();
}

#[tokio::test]
async fn what_is_set_up_is_what_was_asked_for() {
    let world = World::new().await;
    example(&world).await;
    let desired_state = world.desired_state().await;
    let account = &desired_state.accounts[ACCOUNT];
    assert_eq!((account.name.as_str(), account.apps["cs-1"].name.as_str()), ("Example", "Dialer"));
    assert_eq!(account.bots["st-1"].trunk.as_deref(), Some("TRUNK"));
    assert_eq!(account.bots["st-1"].id, "st-1");
    assert_eq!(account.trunks["TRUNK"].name, "TRUNK");
    assert_eq!(account.queues["qu-1"].name, "Support");
    assert_eq!(account.agents["u-1"].email, "john.doe@example.com");
}

#[tokio::test]
async fn new_ids_have_the_shapes_of_the_vendor() {
    let world = World::new().await;
    let set_up = |changeset: &mut Changeset| {
        let account = changeset.create_account(None, "Example")?;
        let app = changeset.create_app(&account, None, AppSpec::named("Dialer"), AppSecrets::default())?;
        let bot = changeset.create(&account, None, Bot::new(""))?;
        let queue = changeset.create(&account, None, Queue { id: String::new(), name: String::new() })?;
        let agent = changeset.create(&account, None, agent("john.doe@example.com"))?;
        Ok((account, [("cs-", app), ("st-", bot), ("qu-", queue), ("u-", agent)]))
    };
    let ((account, ids), _) = world.change(set_up).await.unwrap();
    assert!(account.len() == 24 && account.bytes().all(|byte| byte.is_ascii_hexdigit()), "{account}");
    for (prefix, id) in ids {
        let uuid = id.strip_prefix(prefix).unwrap();
        let groups: Vec<usize> = uuid.split('-').map(str::len).collect();
        assert_eq!(groups, [8, 4, 4, 4, 12], "{id}");
        assert_eq!(uuid.as_bytes()[14], b'5', "{id}");
    }
}

#[tokio::test]
async fn an_edit_changes_what_it_names_and_nothing_else() {
    let world = World::new().await;
    example(&world).await;
    let mut changeset = world.changeset().await;
    changeset.rename_account(ACCOUNT, "Renamed").unwrap();
    let edit = |app: &mut AppSpec| {
        app.settings.scopes = scopes(["dialout"]).unwrap();
        app.settings.enforce_jwe = true;
        app.settings.edition = Edition::Of2025;
        app.settings.disabled = true;
    };
    changeset.edit(ACCOUNT, "cs-1", edit).unwrap();
    // Whatever an edit does with the id, the thing keeps it.
    let edit = |bot: &mut Bot| (bot.id, bot.trunk, bot.talk_seconds) = ("st-2".into(), None, 10);
    changeset.edit(ACCOUNT, "st-1", edit).unwrap();
    changeset.edit(ACCOUNT, "qu-1", |_: &mut Queue| ()).unwrap();
    let plan = changeset.plan().unwrap();
    assert_eq!(
        told(plan.steps()),
        [
            format!("change account {ACCOUNT}: name"),
            "change app cs-1: scopes, enforce_jwe, disabled, edition".into(),
            "change bot st-1: talk_seconds, trunk".into(),
        ]
    );
    assert_eq!(plan.unnamed(), 3);
    assert!(!plan.makes_secrets());
    plan.apply(&world.store).await.unwrap();
    let app = world.desired_state().await.accounts[ACCOUNT].apps["cs-1"].clone();
    assert_eq!((app.settings.scopes, app.settings.disabled), (vec![DIALOUT_SCOPE.to_owned()], true));
}

#[tokio::test]
async fn the_default_trunk_is_handed_on() {
    let world = World::new().await;
    example(&world).await;
    world.change(|changeset| changeset.create(ACCOUNT, Some("SECOND".into()), trunk(true))).await.unwrap();
    let defaults = async || {
        let trunks = world.desired_state().await.accounts[ACCOUNT].trunks.clone();
        trunks.into_values().filter(|trunk| trunk.default).map(|trunk| trunk.name).collect::<Vec<_>>()
    };
    assert_eq!(defaults().await, ["SECOND"]);
    world.change(|changeset| changeset.edit(ACCOUNT, "TRUNK", |trunk: &mut Trunk| trunk.default = true)).await.unwrap();
    assert_eq!(defaults().await, ["TRUNK"]);
}

#[tokio::test]
async fn what_does_not_fit_is_refused_with_what_was_meant() {
    let world = World::new().await;
    example(&world).await;
    type Change = fn(&mut Changeset) -> Result<(), ResourceError>;
    let table: [(Change, &str); 17] = [
        (
            |changeset| changeset.create_account(Some(ACCOUNT.into()), "").map(drop),
            "another account has this id already",
        ),
        (
            |changeset| changeset.create_account(Some("a/b".into()), "").map(drop),
            "account a/b: id: must have only letters",
        ),
        (|changeset| changeset.delete_account("nobody"), "there is no such account; `account list` shows"),
        (|changeset| changeset.delete_account("637368b4a1d039e34ba63bb"), "did you mean 637368b4a1d039e34ba63bbf?"),
        (|changeset| changeset.delete_account(ACCOUNT), "the account has an app; delete that first"),
        (|changeset| changeset.delete::<AppSpec>(ACCOUNT, "cs-2"), "there is no such app; did you mean cs-1?"),
        (|changeset| changeset.create(ACCOUNT, Some("st-1".into()), Bot::new("")).map(drop), "another bot has this id"),
        (
            |changeset| changeset.create(ACCOUNT, Some("-".into()), Bot::new("")).map(drop),
            "bot -: id: must have only letters",
        ),
        (
            |changeset| changeset.edit(ACCOUNT, "st-1", |bot: &mut Bot| bot.trunk = Some("TRUNC".into())),
            "mean `TRUNK`?",
        ),
        (
            |changeset| changeset.edit(ACCOUNT, "st-1", |bot: &mut Bot| bot.numbers = vec!["".into()]),
            "at least 1 character",
        ),
        (
            |changeset| changeset.edit(ACCOUNT, "st-1", |bot: &mut Bot| bot.numbers = vec!["Bob".into()]),
            "at least one digit",
        ),
        (
            |changeset| changeset.edit(ACCOUNT, "st-1", |bot: &mut Bot| bot.flow = Some("a\nb".into())),
            "bot st-1: flow: must",
        ),
        (
            |changeset| changeset.create(ACCOUNT, None, agent("JOHN.DOE@example.com")).map(drop),
            "agent u-1 has this address",
        ),
        (|changeset| changeset.create(ACCOUNT, None, agent("")).map(drop), "email: must be at least 1 character"),
        (|changeset| changeset.create(ACCOUNT, Some("T\n".into()), trunk(false)).map(drop), "name: must "),
        (
            |changeset| changeset.edit(ACCOUNT, "cs-1", |app: &mut AppSpec| app.name.clear()),
            "app cs-1: name: must be at least",
        ),
        (
            |changeset| changeset.edit(ACCOUNT, "cs-1", |app: &mut AppSpec| app.settings.scopes = vec!["x".into()]),
            "a scope",
        ),
    ];
    let before = world.desired_state().await;
    for (change, words) in table {
        let error = world.change(change).await.unwrap_err().to_string();
        assert!(error.contains(words), "{error}\n{words}");
    }
    assert_eq!(world.desired_state().await, before);
}

#[tokio::test]
async fn an_app_belongs_to_one_account() {
    let world = World::new().await;
    example(&world).await;
    let second = |changeset: &mut Changeset| {
        changeset.create_account(Some("second".into()), "")?;
        changeset.create_app("second", Some("cs-1".into()), AppSpec::named("Dialer"), AppSecrets::default())
    };
    assert!(matches!(world.change(second).await, Err(ResourceError::Exists(_))));
    // Nor does it come back after it was deleted: its calls and notifications are still there.
    world.change(|changeset| changeset.delete::<AppSpec>(ACCOUNT, "cs-1")).await.unwrap();
    assert!(matches!(world.change(second).await, Err(ResourceError::Store(StoreError::Exists(_)))));
    assert!(!world.desired_state().await.accounts.contains_key("second"), "half of it was set up");
}

#[tokio::test]
async fn a_trunk_that_bots_name_stays_while_there_is_another() {
    let world = World::new().await;
    example(&world).await;
    world.change(|changeset| changeset.create(ACCOUNT, Some("OTHER".into()), trunk(false))).await.unwrap();
    let delete = |changeset: &mut Changeset| changeset.delete::<Trunk>(ACCOUNT, "TRUNK");
    let error = world.change(delete).await.unwrap_err().to_string();
    assert!(error.contains("bot st-1: trunk: the account has no trunk of this name"), "{error}");
    // Without any, every name will do.
    let both = |changeset: &mut Changeset| changeset.delete::<Trunk>(ACCOUNT, "OTHER").and_then(|()| delete(changeset));
    world.change(both).await.unwrap();
}

#[tokio::test]
async fn an_old_problem_stands_in_nobodys_way() {
    let world = World::new().await;
    example(&world).await;
    let bot = Bot { flow: Some("two\nlines".into()), ..Bot::new("st-2") };
    smartassist_gateway::resources::put(&world.store, ACCOUNT, &bot).await.unwrap();
    world.change(|changeset| changeset.rename_account(ACCOUNT, "Renamed")).await.unwrap();
    world.change(|changeset| changeset.delete::<Bot>(ACCOUNT, "st-2")).await.unwrap();
}

#[tokio::test]
async fn of_two_changes_at_once_the_second_is_not_carried_out() {
    let world = World::new().await;
    example(&world).await;
    let mut slow = world.changeset().await;
    slow.rename_account(ACCOUNT, "Slow").unwrap();
    world.change(|changeset| changeset.rename_account(ACCOUNT, "Fast")).await.unwrap();
    let late = slow.plan().unwrap().apply(&world.store).await;
    assert!(matches!(late, Err(ResourceError::Store(StoreError::Conflict(_)))), "{late:?}");
    assert_eq!(world.desired_state().await.accounts[ACCOUNT].name, "Fast");
}

#[tokio::test]
async fn a_deleted_app_has_no_secret_and_an_empty_account_can_go() {
    let world = World::new().await;
    example(&world).await;
    assert_eq!(world.changeset().await.secret_count("cs-1", SecretKind::Client), 1);
    world.change(|changeset| changeset.delete::<AppSpec>(ACCOUNT, "cs-1")).await.unwrap();
    assert_eq!(world.changeset().await.secret_count("cs-1", SecretKind::Client), 0);
    world.change(|changeset| changeset.delete_account(ACCOUNT)).await.unwrap();
    assert!(world.desired_state().await.accounts.is_empty());
}

#[test]
fn scopes_have_exact_names() {
    for (written, known) in [
        ("SmartAssist Dialout", Ok("SmartAssist Dialout")),
        ("SmartAssist Analytics", Ok("SmartAssist Analytics")),
        ("dialout", Ok("SmartAssist Dialout")),
        ("analytics", Ok("SmartAssist Analytics")),
        ("Dialout", Err("did you mean `dialout`?")),
        ("smartassist dialout", Err("did you mean `SmartAssist Dialout`?")),
        ("analitics", Err("did you mean `analytics`?")),
        ("everything", Err("write `dialout` or `analytics`")),
        ("", Err("write `dialout` or `analytics`")),
    ] {
        let found: Result<&str, UnknownScope> = scope(written);
        match (found, known) {
            (Err(error), Err(words)) => assert!(error.to_string().contains(words), "{written}: {error}"),
            (found, known) => assert_eq!(found.ok(), known.ok(), "{written}"),
        }
    }
    assert_eq!(scopes(["dialout", "analytics", "SmartAssist Dialout"]).unwrap().len(), 2);
}
