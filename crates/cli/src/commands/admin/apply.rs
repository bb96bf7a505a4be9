//! `smartassist admin apply`: sets up all resources that a file describes.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};
use smartassist_auth::SystemClock;
use smartassist_gateway::resources::{
    Changeset, Plan, PlanAction, PlanStep, ResourceError, ResourceFile, SystemSecrets,
};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::confirm::ConfirmOption;
use crate::gateway_data::credentials::{
    ForceRotationOption, SecretsOption, print_credentials, print_credentials_within,
};
use crate::gateway_data::data_folder::DataFolderOption;
use crate::gateway_data::session::ResourceSession;
use crate::input;
use crate::output::{Console, Layout};
use crate::table::{Side, Table};

const EXAMPLES: &str = "\
The file is TOML:
  [[account]]
  id = \"637368b4a1d039e34ba63bbf\"
  name = \"Example\"

  [[account.app]]       # also: id, enforce_jti, enforce_jwe, disabled, savg_secret, webhook_secret
  name = \"Dialer\"
  scopes = [\"dialout\", \"analytics\"]
  edition = \"2025\"
  client_secret = { env = \"DIALER_SECRET\" }  # or { file = \"path\" }; without it, a new one

  [[account.trunk]]     # also: enabled, allow_emergency = [\"112\"]
  name = \"TRUNK\"
  default = true

  [[account.bot]]       # also: name, flow, talk_seconds
  id = \"st-3bf09bef-f979-5489-b337-f465bd5db1f4\"
  trunk = \"TRUNK\"
  numbers = [\"+127061657882\"]

  [[account.queue]]     # also: id
  name = \"Support\"

  [[account.agent]]     # also: id, first_name, last_name, custom_id
  email = \"john.doe@example.com\"

A missing field has its default. A resource without an id is identified by its name, an agent by its e-mail address.

Examples:
  smartassist admin apply -f gateway.toml --dry-run
  smartassist admin apply -f gateway.toml --prune --yes";

/// Set up all resources that a file describes
///
/// Prints the changes. Applies all of them, or none if one is invalid. Applying the same file again changes nothing.
/// New secrets are printed once.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ApplyArguments {
    /// File in TOML; `-` is standard input
    #[arg(long, short = 'f')]
    file: PathBuf,
    /// Print the changes without applying them
    #[arg(long)]
    dry_run: bool,
    /// Delete resources that the file does not name, including accounts
    #[arg(long)]
    prune: bool,
    #[command(flatten)]
    force: ForceRotationOption,
    #[command(flatten)]
    secrets_to: SecretsOption,
    #[command(flatten)]
    confirm: ConfirmOption,
}

/// Runs the command.
pub async fn run(
    arguments: &ApplyArguments,
    data: &DataFolderOption,
    console: &mut Console<'_>,
) -> Result<Exit, Failure> {
    let text = input::read_text(&arguments.file)?;
    let folder = arguments.file.parent().map(PathBuf::from).unwrap_or_default();
    let source = SystemSecrets::below(folder);
    let read = || ResourceFile::read(&text, &source).map_err(ResourceError::File);
    let plan = |file: ResourceFile, mut draft: Changeset| {
        arguments.force.set(&mut draft);
        file.plan(draft, arguments.prune)
    };
    let file = read()?;
    if arguments.dry_run {
        let draft = match data.is_missing()? {
            true => Changeset::nothing(&SystemClock),
            false => ResourceSession::existing(data).await?.draft,
        };
        let plan = plan(file, draft)?;
        show(&plan, true, console)?;
        if console.is_json() {
            console.json(&document(&plan_json(&plan, true), Vec::new()), Layout::Document)?;
        }
        return Ok(Exit::Success);
    }
    if data.is_missing()? {
        // An invalid file must not create an empty database.
        plan(read()?, Changeset::nothing(&SystemClock))?;
    }
    let session = ResourceSession::open(data).await?;
    let prepared = session.prepare_by(|draft| plan(file, draft))?;
    show(&prepared.plan, false, console)?;
    let deleted = prepared.plan.steps().iter().filter(|step| step.action == PlanAction::Delete).count();
    let what = format!("This deletes what the file does not name ({deleted} in all)");
    if deleted > 0 {
        arguments.confirm.ask(&what, "DELETE", console)?;
    }
    let steps = plan_json(&prepared.plan, false);
    let made = prepared.save_with_secrets(&arguments.secrets_to).await?;
    if console.is_json() {
        print_credentials_within(&made, console, |apps| document(&steps, apps))?;
    } else {
        print_credentials(&made, console)?;
    }
    Ok(Exit::Success)
}

fn show(plan: &Plan, is_trial: bool, console: &mut Console<'_>) -> Result<(), Failure> {
    if !console.is_json() {
        let columns = ["ACTION", "KIND", "ACCOUNT", "ID", "NAME", "FIELDS"];
        let mut table = Table::new(&columns.map(|title| (title, Side::Left)));
        for step in plan.steps() {
            let kind = step.of.kind.name().to_owned();
            let account = if is_new_account(plan, step) && is_trial { "(new)" } else { &step.of.account };
            let id = if step.new_id && is_trial { "(new)" } else { &step.of.id };
            let name = step.name.clone();
            let action = step.action.name().to_owned();
            table.row([action, kind, account.to_owned(), id.to_owned(), name, changed(step).join(", ")]);
        }
        if !table.is_empty() {
            table.write(&mut console.out)?;
        }
    }
    if plan.is_empty() {
        console.note("everything is as the file says; nothing changes")?;
    } else if is_trial {
        console.note("this was a trial; nothing was changed")?;
    }
    if plan.unnamed() > 0 {
        let unnamed = plan.unnamed();
        console.note(&format!("the file does not name {unnamed} more that are set up; --prune would delete them"))?;
    }
    Ok(())
}

/// Whether the plan creates the account of the step.
fn is_new_account(plan: &Plan, step: &PlanStep) -> bool {
    plan.steps().iter().any(|other| other.new_id && other.of.id == step.of.account)
}

fn changed(step: &PlanStep) -> &[String] {
    match &step.action {
        PlanAction::Change(fields) => fields,
        _ => &[],
    }
}

fn plan_json(plan: &Plan, is_trial: bool) -> Vec<Value> {
    let step = |step: &PlanStep| {
        let known = |id: &str, is_new: bool| (!(is_trial && is_new)).then(|| id.to_owned());
        json!({
            "action": step.action.name(),
            "kind": step.of.kind.name(),
            "account": known(&step.of.account, is_new_account(plan, step)),
            "id": known(&step.of.id, step.new_id),
            "name": step.name,
            "fields": changed(step),
        })
    };
    plan.steps().iter().map(step).collect()
}

fn document(steps: &[Value], credentials: Vec<Value>) -> Value {
    json!({ "steps": steps, "credentials": credentials })
}
