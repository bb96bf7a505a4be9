//! Which of the things that are set up a file means, and the draft changed to what it says.

use std::collections::{BTreeMap, BTreeSet};

use smartassist_auth::Secret;

use super::account::{FileAccount, FileApp, NamedResource};
use super::reader::{FileProblemList, Span, Spans};
use crate::resources::changeset::{Changeset, SecretRotation};
use crate::resources::desired_state::{
    AccountResource, AccountSpec, AppSpec, DesiredState, Resource, ResourceKey, ResourceKind,
};
use crate::resources::error::promised;
use crate::resources::secrets::secret_field;
use crate::store::{SECRET_OVERLAP, SecretKind};

/// Changes the changeset, and returns where each resource is in the file.
pub(super) fn apply(
    accounts: Vec<FileAccount>,
    changeset: &mut Changeset,
    prune: bool,
    problems: &mut FileProblemList,
) -> BTreeMap<ResourceKey, Spans> {
    let known = changeset.after.accounts.iter().map(|(id, account)| (id.clone(), account.name.clone())).collect();
    let wanted = accounts
        .iter()
        .map(|account| ResourceReference::of(&account.account, account.account.resource.clone()))
        .collect();
    let ids =
        IdResolver { kind: ResourceKind::Account, known, problems }.resolve(wanted, || changeset.new_account_id());
    let before = std::mem::take(&mut changeset.after);
    let mut merge = FileMerge { changeset, problems, spans: BTreeMap::new() };
    let mut after = if prune { DesiredState::default() } else { before.clone() };
    for (account, id) in accounts.into_iter().zip(ids) {
        if let Some(id) = id {
            let old = before.accounts.get(&id).cloned().unwrap_or_default();
            let new = merge.account(&id, account, &old, prune);
            after.accounts.insert(id, new);
        }
    }
    let spans = merge.spans;
    changeset.after = after;
    spans
}

struct FileMerge<'a> {
    changeset: &'a mut Changeset,
    problems: &'a mut FileProblemList,
    spans: BTreeMap<ResourceKey, Spans>,
}

impl FileMerge<'_> {
    fn account(&mut self, id: &str, file: FileAccount, old: &AccountSpec, prune: bool) -> AccountSpec {
        let FileAccount { account, apps, trunks, bots, queues, agents } = file;
        let mut new = if prune { AccountSpec::default() } else { old.clone() };
        new.name = account.resource;
        self.name(ResourceKey::account(id), account.spans);
        let spans: Vec<_> = apps.iter().map(|app| app.spans.clone()).collect();
        let (apps, secrets): (Vec<_>, Vec<_>) = apps.into_iter().map(split).unzip();
        let ids = self.resources(id, apps, old, &mut new);
        for ((id, secrets), spans) in ids.into_iter().zip(secrets).zip(spans) {
            let Some(id) = id else { continue };
            for (kind, secret) in secrets {
                if !self.changeset.is_current(&id, kind, &secret) {
                    if let Some(until) = self.changeset.promised_until(&id, kind, Some(&secret)) {
                        self.problems.add(spans.of(secret_field(kind)), promised(secret_field(kind), until));
                    }
                    let rotation = SecretRotation { kind, secret: Some(secret), overlap: SECRET_OVERLAP };
                    self.changeset.rotations.insert((id.clone(), secret_field(kind)), rotation);
                }
            }
            self.changeset.apps_to_complete.insert(id);
        }
        self.resources(id, trunks, old, &mut new);
        self.resources(id, bots, old, &mut new);
        self.resources(id, queues, old, &mut new);
        self.resources(id, agents, old, &mut new);
        new
    }

    /// Adds the resources to the account, and returns their ids.
    fn resources<T: AccountResource>(
        &mut self,
        account: &str,
        resources: Vec<NamedResource<T>>,
        old: &AccountSpec,
        new: &mut AccountSpec,
    ) -> Vec<Option<String>> {
        let kind = <T as Resource>::KIND;
        let known = T::of(old).iter().map(|(id, resource)| (id.clone(), resource.handle())).collect();
        let wanted =
            resources.iter().map(|resource| ResourceReference::of(resource, resource.resource.handle())).collect();
        let ids = IdResolver { kind, known, problems: self.problems }
            .resolve(wanted, || self.changeset.new_id(account, kind));
        for (NamedResource { mut resource, spans, .. }, id) in resources.into_iter().zip(&ids) {
            let Some(id) = id else { continue };
            resource.set_id(id);
            T::of_mut(new).insert(id.clone(), resource);
            self.name(ResourceKey::new(account, kind, id), spans);
        }
        ids
    }

    fn name(&mut self, key: ResourceKey, spans: Spans) {
        self.changeset.named_resources.insert(key.clone());
        self.spans.insert(key, spans);
    }
}

type Secrets = Vec<(SecretKind, Secret)>;

fn split(app: NamedResource<FileApp>) -> (NamedResource<AppSpec>, Secrets) {
    let NamedResource { id, resource: FileApp { app, secrets }, spans } = app;
    (NamedResource { id, resource: app, spans }, secrets)
}

/// Something that a file names, by its id or else by its handle.
struct ResourceReference {
    id: Option<String>,
    handle: String,
    span: Span,
}

impl ResourceReference {
    fn of<T>(named: &NamedResource<T>, handle: String) -> Self {
        let field = if named.id.is_some() { "id" } else { "name" };
        Self { id: named.id.clone(), handle, span: named.spans.of(field).clone() }
    }
}

/// Finds out which ids are meant.
struct IdResolver<'a> {
    kind: ResourceKind,
    /// What there is: ids, and the handles of their things.
    known: Vec<(String, String)>,
    problems: &'a mut FileProblemList,
}

impl IdResolver<'_> {
    /// The id of each; `None` where the file is wrong.
    fn resolve(self, wanted: Vec<ResourceReference>, mut new_id: impl FnMut() -> String) -> Vec<Option<String>> {
        let Self { kind, known, problems } = self;
        // What is named by its id is not what is meant by a name.
        let explicit: BTreeSet<String> = wanted.iter().filter_map(|wanted| wanted.id.clone()).collect();
        let mut seen: BTreeMap<(bool, String), Span> = BTreeMap::new();
        let mut ids = Vec::with_capacity(wanted.len());
        for ResourceReference { id, handle, span } in wanted {
            if id.is_none() && handle.is_empty() {
                // It was found to be missing when the file was read.
                ids.push(None);
                continue;
            }
            let by_id = id.is_some();
            let called = id.clone().unwrap_or_else(|| handle.clone());
            if let Some(first) = seen.get(&(by_id, called.clone())) {
                let line = problems.line(first);
                let remedy =
                    if by_id { "put it into one table" } else { "put it into one table, or give each an `id`" };
                problems.add(&span, format!("this {kind} is in the file already, in line {line}; {remedy}"));
                ids.push(None);
                continue;
            }
            seen.insert((by_id, called), span.clone());
            let mut meant = known.iter().filter(|(id, known)| *known == handle && !explicit.contains(id));
            ids.push(match (id, meant.next(), meant.next()) {
                (Some(id), ..) => Some(id),
                (None, Some(_), Some(_)) => {
                    problems
                        .add(&span, format!("the account has more than one {kind} of this name; give the `id` of one"));
                    None
                }
                (None, Some((id, _)), None) => Some(id.clone()),
                (None, None, _) => Some(new_id()),
            });
        }
        ids
    }
}
