//! Runs cargo and reads its output.

use std::ffi::{OsStr, OsString};
use std::io::{self, BufRead as _, BufReader, Read};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::thread;
use std::time::Duration;

/// How often a waiting caller gets control while there is no output.
const TICK: Duration = Duration::from_secs(1);

/// The cargo that started this program.
pub(crate) fn program() -> OsString {
    std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into())
}

/// Cargo at work.
pub(crate) struct CargoProcess {
    child: Child,
    lines: Receiver<String>,
}

/// Which of the two streams are read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Streams {
    /// What cargo writes to standard output; the rest goes where ours goes.
    Output,
    /// Both, in the order in which they are written.
    Both,
}

impl CargoProcess {
    /// Starts cargo in a folder.
    pub(crate) fn start(arguments: &[impl AsRef<OsStr>], folder: &Path, streams: Streams) -> io::Result<Self> {
        let (reader, writer) = io::pipe()?;
        let mut command = Command::new(program());
        command.args(arguments).current_dir(folder).stdin(Stdio::null());
        if streams == Streams::Both {
            command.stderr(writer.try_clone()?);
        }
        let child = command.stdout(writer).spawn()?;
        // Its copies of the writing end would keep the reader waiting for ever.
        drop(command);
        let (sender, lines) = mpsc::channel();
        thread::spawn(move || forward(reader, &sender));
        Ok(Self { child, lines })
    }

    /// Passes on each line, and nothing once a second in which there is none; returns how cargo ended.
    pub(crate) fn wait(mut self, mut hear: impl FnMut(Option<&str>)) -> io::Result<ExitStatus> {
        loop {
            match self.lines.recv_timeout(TICK) {
                Ok(line) => hear(Some(&line)),
                Err(RecvTimeoutError::Timeout) => hear(None),
                Err(RecvTimeoutError::Disconnected) => return self.child.wait(),
            }
        }
    }

    /// Ends cargo, whose work is not needed.
    pub(crate) fn give_up(mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn forward(reader: impl Read, lines: &Sender<String>) {
    let mut reader = BufReader::new(reader);
    let mut line = Vec::new();
    while reader.read_until(b'\n', &mut line).is_ok_and(|bytes| bytes > 0) {
        if lines.send(String::from_utf8_lossy(&line).trim_end_matches(['\r', '\n']).to_owned()).is_err() {
            return;
        }
        line.clear();
    }
}
