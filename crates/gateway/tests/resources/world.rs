//! A store in a folder of its own, and short words for what is set up in it.

use std::collections::HashMap;
use std::io;
use std::path::Path;
use std::time::Duration;

use smartassist_auth::{ManualClock, UnixTime};
use smartassist_gateway::resources::{
    AppCredentials, Changeset, DesiredState, Plan, PlanStep, ResourceError, ResourceFile, SecretSource,
};
use smartassist_gateway::store::SqliteStore;
use tempfile::TempDir;
use zeroize::Zeroizing;

pub const ACCOUNT: &str = "637368b4a1d039e34ba63bbf";

pub struct World {
    pub store: SqliteStore,
    pub clock: ManualClock,
    pub secrets: Secrets,
    _folder: TempDir,
}

/// Variables and files that tests make up.
#[derive(Default)]
pub struct Secrets {
    pub variables: HashMap<&'static str, &'static str>,
    pub files: HashMap<&'static str, &'static str>,
}

impl SecretSource for Secrets {
    fn variable(&self, name: &str) -> Option<Zeroizing<String>> {
        self.variables.get(name).map(|value| Zeroizing::new((*value).to_owned()))
    }

    fn file(&self, path: &Path) -> io::Result<Zeroizing<String>> {
        let text = self.files.get(path.to_str().unwrap()).ok_or(io::ErrorKind::NotFound)?;
        Ok(Zeroizing::new((*text).to_owned()))
    }
}

impl World {
    pub async fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let store = SqliteStore::open(folder.path().join("gateway.db")).await.unwrap();
        let clock = ManualClock::at(UnixTime::from_secs(1_700_000_000));
        Self { store, clock, secrets: Secrets::default(), _folder: folder }
    }

    pub async fn changeset(&self) -> Changeset {
        Changeset::read(&self.store, &self.clock).await.unwrap()
    }

    pub async fn desired_state(&self) -> DesiredState {
        self.changeset().await.desired_state().clone()
    }

    /// Changes what is set up.
    pub async fn change<T>(
        &self,
        change: impl FnOnce(&mut Changeset) -> Result<T, ResourceError>,
    ) -> Result<(T, Vec<AppCredentials>), ResourceError> {
        let mut changeset = self.changeset().await;
        let told = change(&mut changeset)?;
        Ok((told, changeset.plan()?.apply(&self.store).await?))
    }

    pub async fn plan(&self, file: &str, prune: bool) -> Result<Plan, ResourceError> {
        let file = ResourceFile::read(file, &self.secrets).map_err(ResourceError::File)?;
        file.plan(self.changeset().await, prune)
    }

    /// Applies a file; tells what happened and what was handed back.
    pub async fn apply(&self, file: &str, prune: bool) -> (Vec<PlanStep>, Vec<AppCredentials>) {
        let plan = self.plan(file, prune).await.unwrap();
        let steps = plan.steps().to_vec();
        (steps, plan.apply(&self.store).await.unwrap())
    }

    pub fn wait(&self, time: Duration) {
        self.clock.advance(time);
    }
}

/// Steps as lines, without ids that are new.
pub fn told(steps: &[PlanStep]) -> Vec<String> {
    let line = |step: &PlanStep| match step.new_id {
        true => step.to_string().replace(&step.of.id, &format!("({})", step.name)),
        false => step.to_string(),
    };
    steps.iter().map(line).collect()
}
