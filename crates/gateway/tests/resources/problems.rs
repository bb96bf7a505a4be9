//! What is wrong with a file, and where.

use proptest::prelude::*;
use smartassist_gateway::resources::{FileProblem, ResourceError, ResourceFile};

use crate::world::{Secrets, World};

/// An account with this in it, from line 4 on.
fn within(text: &str) -> String {
    format!("[[account]]\nid = \"a\"\n[[account.trunk]]\n{text}")
}

async fn problems(file: &str) -> Vec<FileProblem> {
    let mut world = World::new().await;
    world.secrets.variables.insert("SHORT", "hush");
    match world.plan(file, false).await {
        Err(ResourceError::File(problems)) => problems.0,
        other => panic!("{other:?}\n{file}"),
    }
}

#[tokio::test]
async fn each_problem_is_told_where_it_is() {
    let app = |field: &str| format!("[[account]]\nid = \"a\"\n[[account.app]]\nname = \"x\"\n{field}");
    let bot = |field: &str| format!("[[account]]\nid = \"a\"\n[[account.bot]]\nid = \"st-1\"\n{field}");
    let agent = |field: &str| format!("[[account]]\nid = \"a\"\n[[account.agent]]\nemail = \"a@b\"\n{field}");
    for (file, place, words) in [
        ("accounts = []".into(), (1, 1), "the file has no `accounts`; did you mean `account`?"),
        ("[account]\nid = \"a\"".into(), (1, 1), "has to be a list of tables, each under [[account]]"),
        ("[[account]]".into(), (1, 1), "an account needs `id` or `name`"),
        ("[[account]]\nid = 5".into(), (2, 6), "`id` has to be a text in quotation marks"),
        ("[[account]]\nid = \"a b\"".into(), (2, 6), "`id` must have only letters"),
        ("[[account]]\nid = \"a\"\napp = { name = \"x\" }".into(), (3, 7), "each under [[account.app]]"),
        ("[[account]]\nid = \"a\"\n[[account]]\nid = \"a\"".into(), (4, 6), "in the file already, in line 2"),
        (within("default = true"), (3, 1), "a trunk needs `name`"),
        (within("name = \"\""), (4, 8), "`name` must be at least 1 character"),
        (within("name = \"T\"\ndefalt = true"), (5, 1), "a trunk has no `defalt`; did you mean `default`?"),
        (within("name = \"T\"\nx = true"), (5, 1), "a trunk has no `x`; it may have name, enabled, default"),
        (
            within("name = \"T\"\nallow_emergency = [\"112\", \"12\"]"),
            (5, 19),
            "`12` is no emergency number of any country",
        ),
        (within("name = \"T\"\ndefault = \"yes\""), (5, 11), "`default` has to be true or false"),
        (
            within("name = \"T\"\ndefault = true\n[[account.trunk]]\nname = \"U\"\ndefault = true"),
            (8, 11),
            "`T` is the default already",
        ),
        (app("scopes = \"dialout\""), (5, 10), "`scopes` has to be a list of texts"),
        (app("scopes = [\"analytics\", \"dailout\"]"), (5, 24), "did you mean `dialout`?"),
        (app("edition = 2024"), (5, 11), "`edition` is \"2023\" or \"2025\""),
        (app("client_secret = \"hush\""), (5, 17), "{ env = \"NAME\" } or { file = \"path\" }"),
        (app("client_secret = {}"), (5, 17), "`client_secret` has to be written as"),
        (app("client_secret = { var = \"X\" }"), (5, 19), "a client_secret has no `var`; it may have env, file"),
        (app("savg_secret = { env = \"UNSET\" }"), (5, 15), "the variable of `savg_secret` is not set"),
        (app("webhook_secret = { file = \"none\" }"), (5, 18), "the file of `webhook_secret` cannot be read"),
        (app("client_secret = { env = \"SHORT\" }"), (5, 17), "fewer than 32 bytes"),
        (app("[[account.app]]\nname = \"x\""), (6, 8), "this app is in the file already, in line 4"),
        (
            app("id = \"cs-1\"\n[[account]]\nid = \"b\"\n[[account.app]]\nid = \"cs-1\"\nname = \"y\""),
            (9, 6),
            "account a has this app",
        ),
        (bot("talk_seconds = -1"), (5, 16), "a whole number"),
        (bot("numbers = [\"Bob\"]"), (5, 11), "at least one digit"),
        (bot("trunk = \"T\"\n[[account.trunk]]\nname = \"U\""), (5, 9), "the account has no trunk of this name"),
        (bot("name = \"zwei\\nZeilen\""), (5, 8), "`name` must"),
        (agent("id = \"u-1\"\n[[account.agent]]\nid = \"u-2\"\nemail = \"A@B\""), (8, 9), "agent u-1 has this address"),
        ("[[account]]\nid = \"a\"\nid = \"b\"".into(), (3, 1), "duplicate key"),
        ("[[account]]\nname = \"é\" x".into(), (2, 12), "unexpected"),
    ] {
        let found = problems(&file).await;
        let first = found.iter().find(|problem| problem.text.contains(words));
        let places = first.map(|problem| (problem.line, problem.column));
        assert_eq!(places, Some(place), "{file}\n{words}\n{found:?}");
        assert!(found[0].to_string().starts_with("resource file, line "));
        assert!(found.iter().all(|problem| !problem.text.contains("hush")), "{found:?}");
    }
}

#[tokio::test]
async fn all_problems_are_told_at_once_and_nothing_is_changed() {
    let file = "[[account]]\nid = \"a\"\nnmae = \"x\"\n[[account.app]]\nscopes = [\"x\"]\n[[account.bot]]\nid = \"-\"\n\
                [[account.agent]]\nemail = \"\"\n[[account]]\nid = \"good\"\n";
    let world = World::new().await;
    let Err(ResourceError::File(problems)) = world.plan(file, true).await else { panic!("it was planned") };
    let lines: Vec<usize> = problems.0.iter().map(|problem| problem.line).collect();
    assert_eq!(lines, [3, 4, 5, 7, 9], "{problems}");
    assert_eq!(problems.to_string().lines().count(), 5);
    assert!(world.desired_state().await.accounts.is_empty());
}

#[tokio::test]
async fn what_only_shows_beside_what_is_set_up_is_told_as_well() {
    let world = World::new().await;
    world.apply("[[account]]\nid = \"a\"\n[[account.bot]]\nid = \"st-1\"\ntrunk = \"OLD\"", false).await;
    // The first trunk makes the name of the bot's trunk count, which the file does not speak of.
    let error = world.plan("[[account]]\nid = \"a\"\n[[account.trunk]]\nname = \"NEW\"", false).await.unwrap_err();
    let told = error.to_string();
    assert!(told.starts_with("resource file, line 3, column 1: bot st-1: trunk: the account has no trunk"), "{told}");
}

proptest! {
    #[test]
    fn no_text_panics(text in "\\PC*") {
        let _ = ResourceFile::read(&text, &Secrets::default());
    }

    #[test]
    fn no_file_that_is_nearly_right_panics(at in any::<prop::sample::Index>(), with in "[\\]\\[=\"\\n{}a1]{0,3}") {
        let mut file = within("name = \"T\"\ndefault = true\n[[account.app]]\nname = \"é\"\nscopes = [\"dialout\"]\n");
        let at = at.index(file.len());
        prop_assume!(file.is_char_boundary(at) && file.is_char_boundary(at + 1));
        file.replace_range(at..=at, &with);
        let _ = ResourceFile::read(&file, &Secrets::default());
    }
}
