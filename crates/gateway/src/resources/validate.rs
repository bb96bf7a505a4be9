//! What is wrong with a blueprint.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use smartassist_server::suggest::suggestion;
use smartassist_types::{AccountId, AgentEmail, BotId, CallerId, Trunk as TrunkName};

use super::desired_state::{AccountSpec, AppSpec, DesiredState, ResourceKey, ResourceKind};
use super::scopes::{ANALYTICS_SCOPE, DIALOUT_SCOPE};
use crate::number;
use crate::resources::{Agent, Bot};

/// Something that is not within bounds, or does not fit to something else. It repeats no value but ids and names of
/// trunks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ResourceProblem {
    /// Of what.
    pub of: ResourceKey,
    /// The field, as resource files call it.
    pub field: &'static str,
    /// What is wrong, and what to do.
    pub text: String,
}

impl fmt::Display for ResourceProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}: {}: {}", self.of.kind, self.of.id, self.field, self.text)
    }
}

/// Everything that is wrong with it. Where two things get in each other's way, it is the one that was not there
/// `before` that is wrong.
pub(super) fn problems(desired_state: &DesiredState, before: &DesiredState) -> Vec<ResourceProblem> {
    let mut problems = Vec::new();
    for (id, account) in &desired_state.accounts {
        let mut check = Validator { account: id, before: before.accounts.get(id), problems: &mut problems };
        check.account(account);
    }
    apps_of_two_accounts(desired_state, &mut problems);
    problems
}

/// A token names only its app, so that an app belongs to one account.
fn apps_of_two_accounts(desired_state: &DesiredState, problems: &mut Vec<ResourceProblem>) {
    let mut owners: BTreeMap<&str, &str> = BTreeMap::new();
    for (account, has) in &desired_state.accounts {
        for id in has.apps.keys() {
            if let Some(owner) = owners.insert(id, account) {
                let text = format!("account {owner} has this app; give it another id");
                problems.push(ResourceProblem {
                    of: ResourceKey::new(account, ResourceKind::App, id),
                    field: "id",
                    text,
                });
            }
        }
    }
}

struct Validator<'a> {
    account: &'a str,
    before: Option<&'a AccountSpec>,
    problems: &'a mut Vec<ResourceProblem>,
}

impl Validator<'_> {
    fn account(&mut self, account: &AccountSpec) {
        self.bound::<AccountId>(ResourceKind::Account, self.account, "id", self.account);
        self.line(ResourceKind::Account, self.account, "name", &account.name);
        account.apps.iter().for_each(|(id, app)| self.app(id, app));
        for (id, bot) in &account.bots {
            self.bot(id, bot, account);
        }
        self.trunks(account);
        for (id, queue) in &account.queues {
            self.bound::<AccountId>(ResourceKind::Queue, id, "id", id);
            self.line(ResourceKind::Queue, id, "name", &queue.name);
        }
        self.agents(&account.agents);
    }

    fn app(&mut self, id: &str, app: &AppSpec) {
        self.bound::<AccountId>(ResourceKind::App, id, "id", id);
        self.bound::<TrunkName>(ResourceKind::App, id, "name", &app.name);
        if app.settings.scopes.iter().any(|scope| scope != DIALOUT_SCOPE && scope != ANALYTICS_SCOPE) {
            self.found(
                ResourceKind::App,
                id,
                "scopes",
                format!("a scope may be `{DIALOUT_SCOPE}` or `{ANALYTICS_SCOPE}`"),
            );
        }
    }

    fn bot(&mut self, id: &str, bot: &Bot, account: &AccountSpec) {
        self.bound::<BotId>(ResourceKind::Bot, id, "id", id);
        self.line(ResourceKind::Bot, id, "name", &bot.name);
        self.line(ResourceKind::Bot, id, "flow", bot.flow.as_deref().unwrap_or_default());
        for number in &bot.numbers {
            self.bound::<CallerId>(ResourceKind::Bot, id, "numbers", number);
            if !number.chars().any(|c| c.is_ascii_digit()) {
                self.found(ResourceKind::Bot, id, "numbers", "a number has at least one digit");
            }
        }
        if let Some(trunk) = &bot.trunk {
            self.bound::<TrunkName>(ResourceKind::Bot, id, "trunk", trunk);
            // An account without trunks takes every name.
            if !account.trunks.is_empty() && !account.trunks.contains_key(trunk) {
                let near = suggestion(trunk, account.trunks.keys().map(String::as_str));
                let near = near.map(|near| format!("; did you mean `{near}`?"));
                let what = near.unwrap_or_else(|| "; add it, or choose another for the bot".to_owned());
                self.found(ResourceKind::Bot, id, "trunk", format!("the account has no trunk of this name{what}"));
            }
        }
    }

    fn trunks(&mut self, account: &AccountSpec) {
        let mut default = None;
        for (name, trunk) in &account.trunks {
            self.bound::<TrunkName>(ResourceKind::Trunk, name, "name", name);
            if let Some(number) = trunk.allow_emergency.iter().find(|number| !number::is_emergency_number(number)) {
                let text = format!("`{number}` is no emergency number of any country; write one such as `112`");
                self.found(ResourceKind::Trunk, name, "allow_emergency", text);
            }
            if let Some(other) = default.filter(|_| trunk.default) {
                self.found(
                    ResourceKind::Trunk,
                    name,
                    "default",
                    format!("`{other}` is the default already; one can be"),
                );
            }
            if trunk.default {
                default = Some(name);
            }
        }
    }

    fn agents(&mut self, agents: &BTreeMap<String, Agent>) {
        let mut addresses: HashMap<String, &str> = HashMap::new();
        let existed = |id: &String| self.before.is_some_and(|account| account.agents.contains_key(id));
        let (old, new): (Vec<_>, Vec<_>) = agents.iter().partition(|(id, _)| existed(id));
        for (id, agent) in old.into_iter().chain(new) {
            self.bound::<AccountId>(ResourceKind::Agent, id, "id", id);
            self.bound::<AgentEmail>(ResourceKind::Agent, id, "email", &agent.email);
            if agent.email.chars().any(char::is_control) {
                self.found(ResourceKind::Agent, id, "email", "must be one line");
            }
            for (field, text) in
                [("first_name", &agent.first_name), ("last_name", &agent.last_name), ("custom_id", &agent.custom_id)]
            {
                self.line(ResourceKind::Agent, id, field, text);
            }
            // Reports are asked for by address, however it is written.
            if let Some(other) = addresses.insert(agent.email.to_lowercase(), id) {
                self.found(
                    ResourceKind::Agent,
                    id,
                    "email",
                    format!("agent {other} has this address; each needs its own"),
                );
            }
        }
    }

    /// Checks against a type of the document.
    fn bound<'t, T: TryFrom<&'t str, Error: fmt::Display>>(
        &mut self,
        kind: ResourceKind,
        id: &str,
        field: &'static str,
        text: &'t str,
    ) {
        if let Err(error) = T::try_from(text) {
            self.found(kind, id, field, error.to_string());
        }
    }

    /// What the document has no type for, and may be empty: one line, as long as a trunk's name.
    fn line(&mut self, kind: ResourceKind, id: &str, field: &'static str, text: &str) {
        if !text.is_empty() {
            self.bound::<TrunkName>(kind, id, field, text);
        }
    }

    fn found(&mut self, kind: ResourceKind, id: &str, field: &'static str, text: impl Into<String>) {
        self.problems.push(ResourceProblem { of: ResourceKey::new(self.account, kind, id), field, text: text.into() });
    }
}
