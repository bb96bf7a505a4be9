//! Accounts and their resources, as a file describes them.

use smartassist_auth::Secret;
use toml::Spanned;

use super::reader::{FileProblemList, Spans, TomlTable};
use super::secrets::{self, SecretSource};
use crate::Edition;
use crate::resources::desired_state::AppSpec;
use crate::resources::scopes::scope;
use crate::resources::{Agent, Bot, Queue, Trunk};
use crate::store::{AppSettings, SecretKind};

/// Something that a file names.
#[derive(Debug)]
pub(super) struct NamedResource<T> {
    /// Its id, where the file gives one.
    pub(super) id: Option<String>,
    /// What the file says about it.
    pub(super) resource: T,
    /// Where.
    pub(super) spans: Spans,
}

/// An account as a file describes it.
#[derive(Debug)]
pub(super) struct FileAccount {
    /// Its id and its name.
    pub(super) account: NamedResource<String>,
    pub(super) apps: Vec<NamedResource<FileApp>>,
    pub(super) trunks: Vec<NamedResource<Trunk>>,
    pub(super) bots: Vec<NamedResource<Bot>>,
    pub(super) queues: Vec<NamedResource<Queue>>,
    pub(super) agents: Vec<NamedResource<Agent>>,
}

/// An app as a file describes it.
#[derive(Debug)]
pub(super) struct FileApp {
    pub(super) app: AppSpec,
    pub(super) secrets: Vec<(SecretKind, Secret)>,
}

impl FileAccount {
    pub(super) fn read(table: &TomlTable<'_>, source: &impl SecretSource, problems: &mut FileProblemList) -> Self {
        table.only(&["id", "name", "app", "trunk", "bot", "queue", "agent"], problems);
        table.one_of(&["id", "name"], problems);
        let account = named_resource(table, table.text("name", problems).unwrap_or_default(), problems);
        let apps = table.tables("app", problems);
        let apps = apps.iter().map(|table| app(table, source, problems)).collect();
        Self {
            account,
            apps,
            trunks: all(table, "trunk", trunk, problems),
            bots: all(table, "bot", bot, problems),
            queues: all(table, "queue", queue, problems),
            agents: all(table, "agent", agent, problems),
        }
    }
}

fn all<T>(
    table: &TomlTable<'_>,
    name: &'static str,
    read: fn(&TomlTable<'_>, &mut FileProblemList) -> NamedResource<T>,
    problems: &mut FileProblemList,
) -> Vec<NamedResource<T>> {
    table.tables(name, problems).iter().map(|table| read(table, problems)).collect()
}

fn named_resource<T>(table: &TomlTable<'_>, resource: T, problems: &mut FileProblemList) -> NamedResource<T> {
    NamedResource { id: table.text("id", problems), resource, spans: table.spans() }
}

fn app(table: &TomlTable<'_>, source: &impl SecretSource, problems: &mut FileProblemList) -> NamedResource<FileApp> {
    table.only(
        &[
            "id",
            "name",
            "scopes",
            "enforce_jti",
            "enforce_jwe",
            "disabled",
            "edition",
            "client_secret",
            "savg_secret",
            "webhook_secret",
        ],
        problems,
    );
    table.one_of(&["name"], problems);
    let settings = AppSettings {
        scopes: scopes(table.texts("scopes", problems).unwrap_or_default(), problems),
        enforce_jti: table.switch("enforce_jti", problems).unwrap_or_default(),
        enforce_jwe: table.switch("enforce_jwe", problems).unwrap_or_default(),
        disabled: table.switch("disabled", problems).unwrap_or_default(),
        edition: edition(table, problems),
    };
    let app = AppSpec { name: table.text("name", problems).unwrap_or_default(), settings };
    let secrets = secrets::read(table, source, problems);
    named_resource(table, FileApp { app, secrets }, problems)
}

/// Scopes in the order of their names, each once: in what order they are written makes no difference.
fn scopes(written: Vec<Spanned<String>>, problems: &mut FileProblemList) -> Vec<String> {
    let mut scopes = Vec::new();
    for written in written {
        match scope(written.get_ref()) {
            Ok(scope) => scopes.push(scope.to_owned()),
            Err(error) => problems.add(&written.span(), error.to_string()),
        }
    }
    scopes.sort();
    scopes.dedup();
    scopes
}

fn edition(table: &TomlTable<'_>, problems: &mut FileProblemList) -> Edition {
    match table.text_or_number("edition", problems).as_deref() {
        None | Some("2023") => Edition::Of2023,
        Some("2025") => Edition::Of2025,
        Some(_) => {
            problems.add(table.spans().of("edition"), "`edition` is \"2023\" or \"2025\"");
            Edition::default()
        }
    }
}

fn trunk(table: &TomlTable<'_>, problems: &mut FileProblemList) -> NamedResource<Trunk> {
    table.only(&["name", "enabled", "default", "allow_emergency"], problems);
    table.one_of(&["name"], problems);
    let name = table.text("name", problems);
    let mut trunk = Trunk::new(name.clone().unwrap_or_default());
    trunk.enabled = table.switch("enabled", problems).unwrap_or(trunk.enabled);
    trunk.default = table.switch("default", problems).unwrap_or_default();
    let emergency_numbers = table.texts("allow_emergency", problems).unwrap_or_default();
    trunk.allow_emergency = emergency_numbers.into_iter().map(Spanned::into_inner).collect();
    NamedResource { id: name, resource: trunk, spans: table.spans() }
}

fn bot(table: &TomlTable<'_>, problems: &mut FileProblemList) -> NamedResource<Bot> {
    table.only(&["id", "name", "trunk", "numbers", "flow", "talk_seconds"], problems);
    table.one_of(&["id", "name"], problems);
    let mut bot = Bot::new("");
    bot.name = table.text("name", problems).unwrap_or_default();
    bot.trunk = table.text("trunk", problems);
    let numbers = table.texts("numbers", problems).unwrap_or_default();
    bot.numbers = numbers.into_iter().map(Spanned::into_inner).collect();
    bot.flow = table.text("flow", problems);
    bot.talk_seconds = table.number("talk_seconds", problems).unwrap_or(bot.talk_seconds);
    named_resource(table, bot, problems)
}

fn queue(table: &TomlTable<'_>, problems: &mut FileProblemList) -> NamedResource<Queue> {
    table.only(&["id", "name"], problems);
    table.one_of(&["id", "name"], problems);
    let name = table.text("name", problems).unwrap_or_default();
    named_resource(table, Queue { id: String::new(), name }, problems)
}

fn agent(table: &TomlTable<'_>, problems: &mut FileProblemList) -> NamedResource<Agent> {
    table.only(&["id", "email", "first_name", "last_name", "custom_id"], problems);
    table.one_of(&["email"], problems);
    let mut text = |name| table.text(name, problems).unwrap_or_default();
    let agent = Agent {
        id: String::new(),
        email: text("email"),
        first_name: text("first_name"),
        last_name: text("last_name"),
        custom_id: text("custom_id"),
    };
    named_resource(table, agent, problems)
}
