//! Which of the things that are set up a file means, and the draft changed to what it says.

use std::collections::{BTreeMap, BTreeSet};

use smartassist_auth::Secret;

use super::account::{FileAccount, FileApp, Named};
use super::reader::{Findings, Place, Places};
use crate::resources::blueprint::{AccountSetup, AppSetup, Blueprint, Key, Kind, Possession, Thing};
use crate::resources::draft::{Draft, Rotation};
use crate::resources::error::promised;
use crate::resources::secrets::field_of;
use crate::store::{SECRET_OVERLAP, SecretKind};

/// Changes the draft, and tells where what is in the file.
pub(super) fn apply(
    accounts: Vec<FileAccount>,
    draft: &mut Draft,
    prune: bool,
    findings: &mut Findings,
) -> BTreeMap<Key, Places> {
    let known = draft.after.accounts.iter().map(|(id, account)| (id.clone(), account.name.clone())).collect();
    let wanted = accounts.iter().map(|account| Wanted::of(&account.account, account.account.thing.clone())).collect();
    let ids = Ids { kind: Kind::Account, known, findings }.resolve(wanted, || draft.new_account_id());
    let before = std::mem::take(&mut draft.after);
    let mut following = Following { draft, findings, places: BTreeMap::new() };
    let mut after = if prune { Blueprint::default() } else { before.clone() };
    for (account, id) in accounts.into_iter().zip(ids) {
        if let Some(id) = id {
            let was = before.accounts.get(&id).cloned().unwrap_or_default();
            let is = following.account(&id, account, &was, prune);
            after.accounts.insert(id, is);
        }
    }
    let places = following.places;
    draft.after = after;
    places
}

struct Following<'a> {
    draft: &'a mut Draft,
    findings: &'a mut Findings,
    places: BTreeMap<Key, Places>,
}

impl Following<'_> {
    fn account(&mut self, id: &str, file: FileAccount, was: &AccountSetup, prune: bool) -> AccountSetup {
        let FileAccount { account, apps, trunks, bots, queues, agents } = file;
        let mut is = if prune { AccountSetup::default() } else { was.clone() };
        is.name = account.thing;
        self.name(Key::account(id), account.places);
        let places: Vec<_> = apps.iter().map(|app| app.places.clone()).collect();
        let (apps, secrets): (Vec<_>, Vec<_>) = apps.into_iter().map(split).unzip();
        let ids = self.things(id, apps, was, &mut is);
        for ((id, secrets), places) in ids.into_iter().zip(secrets).zip(places) {
            let Some(id) = id else { continue };
            for (kind, secret) in secrets {
                if !self.draft.is_current(&id, kind, &secret) {
                    if let Some(until) = self.draft.promised_until(&id, kind, Some(&secret)) {
                        self.findings.add(places.of(field_of(kind)), promised(field_of(kind), until));
                    }
                    let rotation = Rotation { kind, secret: Some(secret), overlap: SECRET_OVERLAP };
                    self.draft.rotations.insert((id.clone(), field_of(kind)), rotation);
                }
            }
            self.draft.completed.insert(id);
        }
        self.things(id, trunks, was, &mut is);
        self.things(id, bots, was, &mut is);
        self.things(id, queues, was, &mut is);
        self.things(id, agents, was, &mut is);
        is
    }

    /// Puts things where they belong, and tells their ids.
    fn things<T: Possession>(
        &mut self,
        account: &str,
        things: Vec<Named<T>>,
        was: &AccountSetup,
        is: &mut AccountSetup,
    ) -> Vec<Option<String>> {
        let kind = <T as Thing>::KIND;
        let known = T::of(was).iter().map(|(id, thing)| (id.clone(), thing.handle())).collect();
        let wanted = things.iter().map(|thing| Wanted::of(thing, thing.thing.handle())).collect();
        let ids = Ids { kind, known, findings: self.findings }.resolve(wanted, || self.draft.new_id(account, kind));
        for (Named { mut thing, places, .. }, id) in things.into_iter().zip(&ids) {
            let Some(id) = id else { continue };
            thing.set_id(id);
            T::of_mut(is).insert(id.clone(), thing);
            self.name(Key::new(account, kind, id), places);
        }
        ids
    }

    fn name(&mut self, key: Key, places: Places) {
        self.draft.named.insert(key.clone());
        self.places.insert(key, places);
    }
}

type Secrets = Vec<(SecretKind, Secret)>;

fn split(app: Named<FileApp>) -> (Named<AppSetup>, Secrets) {
    let Named { id, thing: FileApp { app, secrets }, places } = app;
    (Named { id, thing: app, places }, secrets)
}

/// Something that a file names, by its id or else by its handle.
struct Wanted {
    id: Option<String>,
    handle: String,
    place: Place,
}

impl Wanted {
    fn of<T>(named: &Named<T>, handle: String) -> Self {
        let field = if named.id.is_some() { "id" } else { "name" };
        Self { id: named.id.clone(), handle, place: named.places.of(field).clone() }
    }
}

/// Finds out which ids are meant.
struct Ids<'a> {
    kind: Kind,
    /// What there is: ids, and the handles of their things.
    known: Vec<(String, String)>,
    findings: &'a mut Findings,
}

impl Ids<'_> {
    /// The id of each; `None` where the file is wrong.
    fn resolve(self, wanted: Vec<Wanted>, mut new_id: impl FnMut() -> String) -> Vec<Option<String>> {
        let Self { kind, known, findings } = self;
        // What is named by its id is not what is meant by a name.
        let explicit: BTreeSet<String> = wanted.iter().filter_map(|wanted| wanted.id.clone()).collect();
        let mut seen: BTreeMap<(bool, String), Place> = BTreeMap::new();
        let mut ids = Vec::with_capacity(wanted.len());
        for Wanted { id, handle, place } in wanted {
            if id.is_none() && handle.is_empty() {
                // It was found to be missing when the file was read.
                ids.push(None);
                continue;
            }
            let by_id = id.is_some();
            let called = id.clone().unwrap_or_else(|| handle.clone());
            if let Some(first) = seen.get(&(by_id, called.clone())) {
                let line = findings.line(first);
                let remedy =
                    if by_id { "put it into one table" } else { "put it into one table, or give each an `id`" };
                findings.add(&place, format!("this {kind} is in the file already, in line {line}; {remedy}"));
                ids.push(None);
                continue;
            }
            seen.insert((by_id, called), place.clone());
            let mut meant = known.iter().filter(|(id, known)| *known == handle && !explicit.contains(id));
            ids.push(match (id, meant.next(), meant.next()) {
                (Some(id), ..) => Some(id),
                (None, Some(_), Some(_)) => {
                    findings.add(
                        &place,
                        format!("the account has more than one {kind} of this name; give the `id` of one"),
                    );
                    None
                }
                (None, Some((id, _)), None) => Some(id.clone()),
                (None, None, _) => Some(new_id()),
            });
        }
        ids
    }
}
