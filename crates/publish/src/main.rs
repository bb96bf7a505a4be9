//! `smartassist-publish`: writes or checks `openapi/dist`. `cargo xtask publish` and `cargo xtask check` start it with
//! their arguments. It is a separate program, so that `cargo xtask generate` need not compile it.

use std::io::{self, BufWriter, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};
use smartassist_codegen::checkout::Checkout;
use smartassist_codegen::command::Outcome;
use smartassist_codegen::report::{Format, Report};
use smartassist_publish::command;
use smartassist_publish::published::CRATE_VERSION;

/// Writes or checks openapi/dist; use `cargo xtask publish` and `cargo xtask check`.
#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Root of the repository to work on [default: the checkout that the current folder is in]
    #[arg(long, global = true, value_name = "DIR")]
    root: Option<PathBuf>,
    /// Use colours
    #[arg(long, global = true)]
    color: bool,
    /// List every file, fresh ones too
    #[arg(long, global = true)]
    verbose: bool,
    /// How findings are printed
    #[arg(long, global = true, value_name = "FORMAT", default_value = "human")]
    format: ReportFormat,
}

#[derive(Clone, Copy, ValueEnum)]
enum ReportFormat {
    Human,
    Json,
}

#[derive(Subcommand)]
enum Command {
    /// Write the folder
    Write,
    /// Store the document as that of a released version, then write the folder
    Release,
    /// List the stale files; writes nothing
    Check,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(&cli) {
        Ok(outcome) => ExitCode::from(outcome.code()),
        // The reader of the output has closed the pipe.
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(io::stderr(), "error: {error}");
            ExitCode::from(Outcome::Failed.code())
        }
    }
}

fn run(cli: &Cli) -> io::Result<Outcome> {
    let choice = if cli.color { anstream::ColorChoice::Always } else { anstream::ColorChoice::Never };
    let format = match cli.format {
        ReportFormat::Human => Format::Human,
        ReportFormat::Json => Format::Json,
    };
    let mut out = BufWriter::new(anstream::AutoStream::new(io::stdout().lock(), choice));
    let mut report = Report { out: &mut out, color: cli.color, verbose: cli.verbose, format };
    let command = match cli.command {
        Command::Write => command::publish,
        Command::Release => command::release,
        Command::Check => command::check,
    };
    let tree = Checkout::find(cli.root.as_deref(), env!("CARGO_MANIFEST_DIR"), 2);
    report.tree(&tree)?;
    let outcome = command(&tree.root, CRATE_VERSION, &mut report)?;
    out.flush()?;
    Ok(outcome)
}
