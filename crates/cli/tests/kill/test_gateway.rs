//! A data folder with an app and a bot, and what a client of it needs.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use smartassist_auth::{Clock as _, Minter, Secret, SystemClock};
use smartassist_gateway::Edition;
use smartassist_gateway::gateway::DATABASE;
use smartassist_gateway::resources::{self, Bot};
use smartassist_gateway::store::{
    Account, AppRecord, AppSettings, OutboxFilter, OutboxState, ResourceStore as _, SecretKind, SqliteStore,
    Store as _, TableCounts,
};
use tempfile::TempDir;

pub const ACCOUNT: &str = "637368b4a1d039e34ba63bbf";
pub const BOT: &str = "st-e38782ff";
const APP_OF_2023: &str = "cs-1e845b00";
const APP_OF_2025: &str = "cs-2e845b00";
const SECRET: &str = "a client secret of at least 32 bytes";
const DAY: Duration = Duration::from_secs(86_400);

/// A client may ask as often as it can.
const SETTINGS: &str = "accounts = { requests_per_minute = 0, max_concurrent_calls = 0 }\nlog.level = 'warn'\n";

pub struct TestGateway {
    folder: TempDir,
    pub tokens: Tokens,
}

/// A token of an app of each edition.
#[derive(Clone)]
pub struct Tokens {
    of_2023: String,
    of_2025: String,
}

impl Tokens {
    pub fn of(&self, edition: Edition) -> &str {
        match edition {
            Edition::Of2023 => &self.of_2023,
            Edition::Of2025 => &self.of_2025,
        }
    }
}

impl TestGateway {
    pub async fn new() -> Self {
        let world = Self {
            folder: tempfile::tempdir().unwrap(),
            tokens: Tokens { of_2023: token(APP_OF_2023), of_2025: token(APP_OF_2025) },
        };
        fs::write(world.settings(), SETTINGS).unwrap();
        let store = world.store().await;
        store.put_account(Account { id: ACCOUNT.into(), name: "An account".into() }).await.unwrap();
        let scopes = ["SmartAssist Dialout", "SmartAssist Analytics"].map(str::to_owned).to_vec();
        for (id, edition) in [(APP_OF_2023, Edition::Of2023), (APP_OF_2025, Edition::Of2025)] {
            let settings = AppSettings { scopes: scopes.clone(), edition, ..AppSettings::default() };
            let app = AppRecord { id: id.into(), account_id: ACCOUNT.into(), name: "An app".into(), settings };
            store.put_app(app).await.unwrap();
            let secret = Secret::from_text(SECRET).unwrap();
            store.set_secret(id.into(), SecretKind::Client, secret, SystemClock.now(), Duration::ZERO).await.unwrap();
        }
        resources::put(&store, ACCOUNT, &Bot::new(BOT)).await.unwrap();
        store.close().await;
        world
    }

    pub fn settings(&self) -> PathBuf {
        self.folder.path().join("config.toml")
    }

    pub fn data(&self) -> &Path {
        self.folder.path()
    }

    /// How much of what there is in the database. Nobody else may have it open.
    pub async fn table_counts(&self) -> TableCounts {
        let store = self.store().await;
        let tally = store.table_counts().await.unwrap();
        store.close().await;
        tally
    }

    /// Of each notification that was ever written its call, its place in the call, and how far it is.
    pub async fn written(&self) -> Vec<(String, u64, OutboxState)> {
        let (store, mut all, mut after) = (self.store().await, Vec::new(), 0);
        loop {
            let some = store.outbox_entries(OutboxFilter::default(), after, 1_000).await.unwrap();
            let Some(last) = some.last() else { break };
            after = last.id;
            all.extend(some.into_iter().map(|letter| (letter.call_id, letter.seq.try_into().unwrap(), letter.state)));
        }
        store.close().await;
        all
    }

    /// The calls that were not over when the gateway was killed. It looks at a copy: what the kill left has to be what
    /// the next gateway finds.
    pub async fn cut_off(&self) -> Vec<String> {
        let copy = tempfile::tempdir().unwrap();
        for name in [DATABASE.to_owned(), format!("{DATABASE}-wal")] {
            let file = self.folder.path().join(&name);
            if file.exists() {
                fs::copy(file, copy.path().join(&name)).unwrap();
            }
        }
        let store = SqliteStore::open(copy.path().join(DATABASE)).await.unwrap();
        let open = store.open_calls().await.unwrap().into_iter().map(|call| call.id).collect();
        store.close().await;
        open
    }

    async fn store(&self) -> SqliteStore {
        SqliteStore::open(self.folder.path().join(DATABASE)).await.unwrap()
    }
}

fn token(app: &str) -> String {
    let minter = Minter::builder(app, Secret::from_text(SECRET).unwrap()).lifetime(DAY).build().unwrap();
    minter.mint().unwrap().expose().to_owned()
}

/// A number from the environment, for the long runs.
pub fn number(name: &str, or: u64) -> u64 {
    env::var(name).map_or(or, |text| text.parse().unwrap())
}
