//! Accounts and what they have, as a file tells them.

use smartassist_auth::Secret;
use toml::Spanned;

use super::reader::{Findings, Places, Table};
use super::secrets::{self, SecretSource};
use crate::Edition;
use crate::resources::blueprint::AppSetup;
use crate::resources::scopes::scope;
use crate::resources::{Agent, Bot, Queue, Trunk};
use crate::store::{AppSettings, SecretKind};

/// Something that a file names.
#[derive(Debug)]
pub(super) struct Named<T> {
    /// Its id, where the file gives one.
    pub(super) id: Option<String>,
    /// What the file says about it.
    pub(super) thing: T,
    /// Where.
    pub(super) places: Places,
}

/// An account as a file tells it.
#[derive(Debug)]
pub(super) struct FileAccount {
    /// Its id and its name.
    pub(super) account: Named<String>,
    pub(super) apps: Vec<Named<FileApp>>,
    pub(super) trunks: Vec<Named<Trunk>>,
    pub(super) bots: Vec<Named<Bot>>,
    pub(super) queues: Vec<Named<Queue>>,
    pub(super) agents: Vec<Named<Agent>>,
}

/// An app as a file tells it.
#[derive(Debug)]
pub(super) struct FileApp {
    pub(super) app: AppSetup,
    pub(super) secrets: Vec<(SecretKind, Secret)>,
}

impl FileAccount {
    pub(super) fn read(table: &Table<'_>, source: &impl SecretSource, findings: &mut Findings) -> Self {
        table.only(&["id", "name", "app", "trunk", "bot", "queue", "agent"], findings);
        table.one_of(&["id", "name"], findings);
        let account = named(table, table.text("name", findings).unwrap_or_default(), findings);
        let apps = table.tables("app", findings);
        let apps = apps.iter().map(|table| app(table, source, findings)).collect();
        Self {
            account,
            apps,
            trunks: all(table, "trunk", trunk, findings),
            bots: all(table, "bot", bot, findings),
            queues: all(table, "queue", queue, findings),
            agents: all(table, "agent", agent, findings),
        }
    }
}

fn all<T>(
    table: &Table<'_>,
    name: &'static str,
    read: fn(&Table<'_>, &mut Findings) -> Named<T>,
    findings: &mut Findings,
) -> Vec<Named<T>> {
    table.tables(name, findings).iter().map(|table| read(table, findings)).collect()
}

fn named<T>(table: &Table<'_>, thing: T, findings: &mut Findings) -> Named<T> {
    Named { id: table.text("id", findings), thing, places: table.places() }
}

fn app(table: &Table<'_>, source: &impl SecretSource, findings: &mut Findings) -> Named<FileApp> {
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
        findings,
    );
    table.one_of(&["name"], findings);
    let settings = AppSettings {
        scopes: scopes(table.texts("scopes", findings).unwrap_or_default(), findings),
        enforce_jti: table.switch("enforce_jti", findings).unwrap_or_default(),
        enforce_jwe: table.switch("enforce_jwe", findings).unwrap_or_default(),
        disabled: table.switch("disabled", findings).unwrap_or_default(),
        edition: edition(table, findings),
    };
    let app = AppSetup { name: table.text("name", findings).unwrap_or_default(), settings };
    let secrets = secrets::read(table, source, findings);
    named(table, FileApp { app, secrets }, findings)
}

/// Scopes in the order of their names, each once: in what order they are written makes no difference.
fn scopes(written: Vec<Spanned<String>>, findings: &mut Findings) -> Vec<String> {
    let mut scopes = Vec::new();
    for written in written {
        match scope(written.get_ref()) {
            Ok(scope) => scopes.push(scope.to_owned()),
            Err(error) => findings.add(&written.span(), error.to_string()),
        }
    }
    scopes.sort();
    scopes.dedup();
    scopes
}

fn edition(table: &Table<'_>, findings: &mut Findings) -> Edition {
    match table.text_or_number("edition", findings).as_deref() {
        None | Some("2023") => Edition::Of2023,
        Some("2025") => Edition::Of2025,
        Some(_) => {
            findings.add(table.places().of("edition"), "`edition` is \"2023\" or \"2025\"");
            Edition::default()
        }
    }
}

fn trunk(table: &Table<'_>, findings: &mut Findings) -> Named<Trunk> {
    table.only(&["name", "enabled", "default", "allow_emergency"], findings);
    table.one_of(&["name"], findings);
    let name = table.text("name", findings);
    let mut trunk = Trunk::new(name.clone().unwrap_or_default());
    trunk.enabled = table.switch("enabled", findings).unwrap_or(trunk.enabled);
    trunk.default = table.switch("default", findings).unwrap_or_default();
    let emergency_numbers = table.texts("allow_emergency", findings).unwrap_or_default();
    trunk.allow_emergency = emergency_numbers.into_iter().map(Spanned::into_inner).collect();
    Named { id: name, thing: trunk, places: table.places() }
}

fn bot(table: &Table<'_>, findings: &mut Findings) -> Named<Bot> {
    table.only(&["id", "name", "trunk", "numbers", "flow", "talk_seconds"], findings);
    table.one_of(&["id", "name"], findings);
    let mut bot = Bot::new("");
    bot.name = table.text("name", findings).unwrap_or_default();
    bot.trunk = table.text("trunk", findings);
    let numbers = table.texts("numbers", findings).unwrap_or_default();
    bot.numbers = numbers.into_iter().map(Spanned::into_inner).collect();
    bot.flow = table.text("flow", findings);
    bot.talk_seconds = table.number("talk_seconds", findings).unwrap_or(bot.talk_seconds);
    named(table, bot, findings)
}

fn queue(table: &Table<'_>, findings: &mut Findings) -> Named<Queue> {
    table.only(&["id", "name"], findings);
    table.one_of(&["id", "name"], findings);
    let name = table.text("name", findings).unwrap_or_default();
    named(table, Queue { id: String::new(), name }, findings)
}

fn agent(table: &Table<'_>, findings: &mut Findings) -> Named<Agent> {
    table.only(&["id", "email", "first_name", "last_name", "custom_id"], findings);
    table.one_of(&["email"], findings);
    let mut text = |name| table.text(name, findings).unwrap_or_default();
    let agent = Agent {
        id: String::new(),
        email: text("email"),
        first_name: text("first_name"),
        last_name: text("last_name"),
        custom_id: text("custom_id"),
    };
    named(table, agent, findings)
}
