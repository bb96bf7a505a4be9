//! `cargo xtask`: parses arguments, picks the repository, chooses the exit code. The work is done by
//! `smartassist-codegen` and `smartassist-publish`; see `cargo xtask --help`.

mod cargo;
mod progress;
mod publish;
mod test;

use std::io::{self, BufWriter, IsTerminal as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ColorChoice, Parser, Subcommand, ValueEnum};
use smartassist_codegen::baseline::Baseline;
use smartassist_codegen::checkout::Checkout;
use smartassist_codegen::command::{self, Outcome};
use smartassist_codegen::project::Project;
use smartassist_codegen::report::{Format, Report};

use publish::PublishTask;

/// Keeps generated code and the OpenAPI document it comes from together.
///
/// Everything is generated from openapi/smartassist.yaml into folders called `generated`, and published for other teams
/// in openapi/dist. Change the document, run `cargo xtask generate` and `cargo xtask publish`, commit all of it.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", after_help = AFTER_HELP)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    #[command(flatten)]
    options: Options,
}

const AFTER_HELP: &str = "Exit codes:
  0    everything is as the document says
  4    generated or published files are stale: run `cargo xtask generate` or `cargo xtask publish`
  10   diff: the documents differ, and nothing that worked stops working
  20   diff: something that worked stops working
  100  failed: the document is wrong, or a person is needed for another reason
  2    the command line is wrong";

#[derive(Args)]
struct Options {
    /// When to use colours
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto", env = "CARGO_TERM_COLOR")]
    color: ColorChoice,
    /// How findings are printed: for people, or one JSON object a line
    #[arg(long, global = true, value_name = "FORMAT", default_value = "human")]
    format: FormatArgument,
    /// List everything: fresh files too, and changes of prose and layout one by one
    #[arg(long, short, global = true)]
    verbose: bool,
    /// Root of the repository to work on [default: the checkout that the current folder is in]
    #[arg(long, global = true, value_name = "DIR", env = "SMARTASSIST_ROOT", hide_env_values = true)]
    root: Option<PathBuf>,
}

#[derive(Clone, Copy, ValueEnum)]
enum FormatArgument {
    Human,
    Json,
}

#[derive(Subcommand)]
enum Command {
    /// Write types, client and server stub from the document
    Generate,
    /// Write openapi/dist, the forms of the document for other teams
    Publish {
        /// Keep the document as that of a released version first; its version must have been raised
        #[arg(long)]
        release: bool,
    },
    /// Say which generated and published files are stale, with a short diff, and whether the version is raised since
    /// the last release; writes nothing
    Check,
    /// Say what is wrong with the document; generates nothing
    Lint,
    /// List the documents with their operations, and where their code goes
    List {
        /// List the rules of lint and generation instead, each with its reason
        #[arg(long)]
        rules: bool,
    },
    /// Say what an edit of the document breaks, for whom, and which version it asks for
    ///
    /// Compares by meaning: follows references, and ignores the order of keys, quotes and layout. Ends with 0 where
    /// nothing changed for anybody, with 10 where the change is compatible (prose alone included), with 20 where it
    /// breaks callers, receivers of notifications, implementers of the stub or users of the Rust types.
    Diff {
        /// What to compare with: a file in YAML or JSON, or a revision of git
        #[arg(value_name = "REV|FILE", default_value = "HEAD")]
        against: String,
        /// Compare with the newest document in openapi/releases
        #[arg(long, conflicts_with_all = ["against", "rules"])]
        released: bool,
        /// List the kinds of change instead, each with its reason
        #[arg(long)]
        rules: bool,
    },
    /// Run everything that has to pass: format, clippy, rustdoc, check and all tests
    Test,
}

fn main() -> ExitCode {
    let Cli { command, options } = Cli::parse();
    match run(&command, &options) {
        Ok(outcome) => ExitCode::from(outcome.code()),
        // Whoever read the output has seen enough.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::from(Outcome::Failed.code())
        }
    }
}

fn run(command: &Command, options: &Options) -> io::Result<Outcome> {
    let tree = Checkout::find(options.root.as_deref(), env!("CARGO_MANIFEST_DIR"), 1);
    let color = match options.color {
        ColorChoice::Always => true,
        ColorChoice::Never => false,
        ColorChoice::Auto => io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none(),
    };
    let format = match options.format {
        FormatArgument::Human => Format::Human,
        FormatArgument::Json => Format::Json,
    };
    let project = Project::at(&tree.root);
    let mut out = BufWriter::new(anstream::AutoStream::new(io::stdout().lock(), anstream_choice(color)));
    let mut report = Report { out: &mut out, color, verbose: options.verbose, format };
    report.tree(&tree)?;
    let outcome = match command {
        Command::Generate => command::generate(&project, &mut report),
        Command::Publish { release: false } => publish::run(PublishTask::Write, &tree, &mut report),
        Command::Publish { release: true } => publish::run(PublishTask::Release, &tree, &mut report),
        Command::Check => check(&tree, &mut report),
        Command::Lint => command::lint(&project, &mut report),
        Command::List { rules: true } => command::rules(&mut report),
        Command::List { rules: false } => command::list(&project, &mut report),
        Command::Diff { rules: true, .. } => command::diff_rules(&mut report),
        Command::Diff { released: true, .. } => command::diff(&project, &Baseline::Release, &mut report),
        Command::Diff { against, .. } => command::diff(&project, &Baseline::parse(against), &mut report),
        Command::Test => test::run(&tree, &mut report),
    }?;
    out.flush()?;
    Ok(outcome)
}

/// Generated code first. The published folder is checked meanwhile, and reported where the code is fresh.
fn check(tree: &Checkout, report: &mut Report<'_>) -> io::Result<Outcome> {
    let published = publish::start(PublishTask::Check, tree, report)?;
    match command::check(&Project::at(&tree.root), report)? {
        Outcome::Fresh => publish::finish(published, report),
        other => {
            published.give_up();
            Ok(other)
        }
    }
}

fn anstream_choice(color: bool) -> anstream::ColorChoice {
    if color { anstream::ColorChoice::Always } else { anstream::ColorChoice::Never }
}
