//! `smartassist admin queue`: the queues in which conversations wait for agents.

use clap::Args;
use smartassist_gateway::resources::Queue;

use super::resource_command::{AdminResource, ResourceCommand};

const EXAMPLES: &str = "\
Examples:
  smartassist admin queue create Support
  smartassist admin queue list -o json";

/// Manage the queues in which conversations wait for agents
#[derive(Args, Debug)]
#[command(arg_required_else_help = true, disable_help_subcommand = true, after_help = EXAMPLES)]
pub struct QueueArguments {
    /// What to do.
    #[command(subcommand)]
    pub command: ResourceCommand<Queue>,
}

/// The arguments of `create`.
#[derive(Args, Debug)]
pub struct CreateQueue {
    /// Name of the queue
    name: String,
    /// Id of the queue [default: a new one that begins with qu-]
    #[arg(long)]
    id: Option<String>,
}

/// The fields that `update` changes.
#[derive(Args, Debug)]
pub struct UpdateQueue {
    /// New name of the queue
    #[arg(long)]
    name: String,
}

impl AdminResource for Queue {
    type Create = CreateQueue;
    type Update = UpdateQueue;
    const NOUN: &'static str = "a queue";
    const NOUNS: &'static str = "queues";
    const SELECTOR: &'static str = "QUEUE";
    const SELECTOR_HELP: &'static str = "Id or name of the queue";
    const DELETE_HELP: &'static str = "Delete a queue";
    const CREATE_EXAMPLE: &'static str = "Support";
    const UPDATE_EXAMPLE: &'static str = "Support --name Sales";
    const COLUMNS: &'static [(&'static str, &'static str)] = &[("name", "NAME")];

    fn name(&self) -> Option<&str> {
        Some(&self.name)
    }

    fn create(arguments: &CreateQueue) -> (Option<String>, Self) {
        (arguments.id.clone(), Self { id: String::new(), name: arguments.name.clone() })
    }

    fn update(&mut self, arguments: &UpdateQueue) {
        self.name.clone_from(&arguments.name);
    }
}
