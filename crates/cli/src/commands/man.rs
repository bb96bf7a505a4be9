//! `smartassist man`: the manual pages, generated from the parser like `--help`.

use std::io::Write as _;
use std::path::PathBuf;

use clap::{Args, Command};
use clap_mangen::Man;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::Console;

const EXAMPLES: &str = "\
Examples:
  smartassist man | man -l -
  smartassist man ~/.local/share/man/man1";

/// Print the manual, or write its pages into a folder
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct ManArguments {
    /// Folder for the pages, one for each command; it is created if it does not exist [default: print the first page]
    folder: Option<PathBuf>,
}

/// Prints the first page of the manual of `parser`, or writes all its pages into a folder.
pub fn run(arguments: &ManArguments, parser: Command, console: &mut Console<'_>) -> Result<Exit, Failure> {
    match &arguments.folder {
        None => Man::new(parser).render(&mut console.out)?,
        Some(folder) => {
            let cannot = |error| Failure::failed(format!("cannot write into {}: {error}", folder.display()));
            std::fs::create_dir_all(folder).map_err(cannot)?;
            clap_mangen::generate_to(parser, folder).map_err(cannot)?;
            console.note(&format!("the pages are in {}", folder.display()))?;
        }
    }
    console.out.flush()?;
    Ok(Exit::Success)
}
