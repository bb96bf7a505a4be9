//! The verbs that agents, bots, queues and trunks share: create, list, show, update and delete.

use std::fmt::Debug;

use clap::{Args, Subcommand};
use smartassist_gateway::resources::{AccountResource, Changeset};

use crate::exit::Exit;
use crate::failure::Failure;
use crate::gateway_data::confirm::ConfirmOption;
use crate::gateway_data::data_folder::DataFolderOption;
use crate::gateway_data::id_lookup::find_id;
use crate::gateway_data::resource_display::{fields, print, print_list};
use crate::gateway_data::session::{AccountOption, ResourceSession};
use crate::output::Console;

/// A resource of an account, as the command line describes it. `create`, `list`, `show`, `update` and `delete` follow
/// from it.
pub trait AdminResource: AccountResource + Debug {
    /// The arguments of `create`.
    type Create: Args + Debug;
    /// The fields that `update` can change.
    type Update: Args + Debug;
    /// The noun with its article, such as `a bot`.
    const NOUN: &'static str;
    /// The noun in the plural.
    const NOUNS: &'static str;
    /// The placeholder of the argument that selects one.
    const SELECTOR: &'static str;
    /// What that argument is.
    const SELECTOR_HELP: &'static str;
    /// What `delete` does.
    const DELETE_HELP: &'static str;
    /// The arguments of `create` in the example of its help.
    const CREATE_EXAMPLE: &'static str;
    /// The arguments of `update` in the example of its help; the first one selects the resource.
    const UPDATE_EXAMPLE: &'static str;
    /// The columns of `list` after account and id: field names and headings.
    const COLUMNS: &'static [(&'static str, &'static str)];

    /// A name that selects the resource as its id does, if it has one.
    fn name(&self) -> Option<&str> {
        None
    }

    /// The resource that `create` adds, and its id if one is set.
    fn create(arguments: &Self::Create) -> (Option<String>, Self);

    /// Changes the fields that are set.
    fn update(&mut self, arguments: &Self::Update);
}

/// What to do with the resources of one kind.
#[derive(Debug, Subcommand)]
pub enum ResourceCommand<R: AdminResource> {
    /// Adds one.
    #[command(about = format!("Create {} and print it", R::NOUN), after_help = example::<R>("create", R::CREATE_EXAMPLE))]
    Create {
        #[command(flatten)]
        create: R::Create,
        #[command(flatten)]
        account: AccountOption,
    },
    /// Prints all.
    #[command(about = format!("List {}", R::NOUNS), after_help = example::<R>("list", "-o json"))]
    List {
        #[command(flatten)]
        account: AccountOption,
    },
    /// Prints one.
    #[command(about = format!("Show {}", R::NOUN), after_help = example::<R>("show", selector::<R>()))]
    Show {
        #[arg(value_name = R::SELECTOR, help = R::SELECTOR_HELP)]
        id: String,
        #[command(flatten)]
        account: AccountOption,
    },
    /// Changes one.
    #[command(about = format!("Change the fields of {} that are set by options", R::NOUN))]
    #[command(after_help = example::<R>("update", R::UPDATE_EXAMPLE))]
    Update {
        #[arg(value_name = R::SELECTOR, help = R::SELECTOR_HELP)]
        id: String,
        #[command(flatten)]
        update: R::Update,
        #[command(flatten)]
        account: AccountOption,
    },
    /// Removes one.
    #[command(about = R::DELETE_HELP, after_help = example::<R>("delete", selector::<R>()))]
    Delete {
        #[arg(value_name = R::SELECTOR, help = R::SELECTOR_HELP)]
        id: String,
        #[command(flatten)]
        account: AccountOption,
        #[command(flatten)]
        confirm: ConfirmOption,
    },
}

/// The end of a verb's help: one example.
fn example<R: AdminResource>(verb: &str, arguments: &str) -> String {
    format!("Example:\n  smartassist admin {} {verb} {arguments}", R::KIND)
}

/// The resource that the example of `update` selects.
fn selector<R: AdminResource>() -> &'static str {
    R::UPDATE_EXAMPLE.split_whitespace().next().unwrap_or_default()
}

impl<R: AdminResource> ResourceCommand<R> {
    /// Runs the command on the database of the data folder.
    ///
    /// # Errors
    ///
    /// The account or the resource does not exist, a field is refused, the user does not confirm, or the database
    /// cannot be read or written.
    pub async fn run(&self, data: &DataFolderOption, console: &mut Console<'_>) -> Result<Exit, Failure> {
        let mut session = ResourceSession::existing(data).await?;
        match self {
            Self::Create { create, account } => {
                let account = account.resolve(&session.draft)?;
                let (id, resource) = R::create(create);
                let id = session.draft.create(&account, id, resource)?;
                save_and_print::<R>(session, &account, &id, console).await?;
            }
            Self::List { account } => list::<R>(&session.draft, account, console)?,
            Self::Show { id, account } => {
                let account = account.resolve(&session.draft)?;
                let id = resolve_id::<R>(&session.draft, &account, id)?;
                print(&fields(&account, &id, session.draft.one::<R>(&account, &id)?)?, console)?;
            }
            Self::Update { id, update, account } => {
                let account = account.resolve(&session.draft)?;
                let id = resolve_id::<R>(&session.draft, &account, id)?;
                session.draft.edit(&account, &id, |resource: &mut R| resource.update(update))?;
                save_and_print::<R>(session, &account, &id, console).await?;
            }
            Self::Delete { id, account, confirm } => {
                let account = account.resolve(&session.draft)?;
                let id = resolve_id::<R>(&session.draft, &account, id)?;
                session.draft.delete::<R>(&account, &id)?;
                let prepared = session.prepare()?;
                confirm.ask(&format!("This deletes {} {id} of account {account}", R::KIND), "DELETE", console)?;
                prepared.save().await?;
                console.note(&format!("deleted {} {id}", R::KIND))?;
            }
        }
        Ok(Exit::Success)
    }
}

/// The id of the resource that an id or a name on the command line selects.
///
/// # Errors
///
/// The account does not exist, or several of its resources have this name.
pub fn resolve_id<R: AdminResource>(draft: &Changeset, account: &str, selector: &str) -> Result<String, Failure> {
    let resources = R::of(draft.account(account)?).iter();
    find_id(selector, R::KIND, resources.map(|(id, resource)| (id.as_str(), resource.name())))
}

/// Lists the resources of one account, or of all accounts.
fn list<R: AdminResource>(
    draft: &Changeset,
    account: &AccountOption,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    let only = account.resolve_optional(draft)?;
    let mut listed = Vec::new();
    for (account, resources) in &draft.desired_state().accounts {
        if only.as_ref().is_none_or(|only| only == account) {
            for (id, resource) in R::of(resources) {
                listed.push(fields(account, id, resource)?);
            }
        }
    }
    print_list(&listed, &[&[("account", "ACCOUNT"), ("id", "ID")], R::COLUMNS].concat(), R::KIND, console)
}

async fn save_and_print<R: AdminResource>(
    session: ResourceSession,
    account: &str,
    id: &str,
    console: &mut Console<'_>,
) -> Result<(), Failure> {
    let fields = fields(account, id, session.draft.one::<R>(account, id)?)?;
    session.prepare()?.save().await?;
    print(&fields, console)
}
