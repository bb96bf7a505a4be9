//! Running the program.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Output, Stdio};

/// A run that is being put together: no variable of the surroundings gets in.
pub struct Program {
    command: Command,
    input: Option<String>,
}

/// What became of a run.
#[derive(Debug)]
pub struct ProgramRun {
    pub code: i32,
    pub out: String,
    pub err: String,
}

/// Begins a run with these arguments.
pub fn smartassist<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Program {
    let mut command = Command::new(env!("CARGO_BIN_EXE_smartassist"));
    // Where nothing listens, a test does not wait for a server to start.
    command.args(arguments).env_clear().env("SMARTASSIST_WAIT_FOR_SERVER", "0s");
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    Program { command, input: None }
}

impl Program {
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.command.env(name, value);
        self
    }

    pub fn input(mut self, text: impl Into<String>) -> Self {
        self.input = Some(text.into());
        self.command.stdin(Stdio::piped());
        self
    }

    /// The command as it stands, to be started in another way.
    #[cfg(unix)]
    pub fn into_command(self) -> Command {
        self.command
    }

    /// Starts it from a shell that does this first, such as `ulimit`.
    #[cfg(unix)]
    pub fn limited(mut self, limit: &str) -> Self {
        let mut shell = Command::new("/bin/sh");
        shell.arg("-c").arg(format!("{limit} && exec \"$0\" \"$@\"")).arg(self.command.get_program());
        shell.args(self.command.get_args()).env_clear();
        shell.envs(self.command.get_envs().filter_map(|(name, value)| Some((name, value?))));
        shell.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        self.command = shell;
        self
    }

    /// Runs to the end.
    pub fn run(self) -> ProgramRun {
        self.start().end()
    }

    /// Starts, and goes on while the test does something else.
    pub fn start(mut self) -> StartedProgram {
        let mut child = self.command.spawn().unwrap();
        if let Some(input) = self.input {
            // A program that does not read its input is not at fault.
            drop(child.stdin.take().unwrap().write_all(input.as_bytes()));
        }
        StartedProgram { child: Some(child) }
    }
}

/// A run that goes on. It is ended when the test is.
pub struct StartedProgram {
    child: Option<Child>,
}

impl StartedProgram {
    /// Waits for a line of standard error that holds this, and gives what follows there in that line.
    pub fn wait_for(&mut self, text: &str) -> String {
        let stderr = self.child.as_mut().unwrap().stderr.as_mut().unwrap();
        // A byte at a time, so that nothing that comes later is taken away.
        let mut reader = BufReader::with_capacity(1, stderr);
        loop {
            let mut line = String::new();
            assert_ne!(reader.read_line(&mut line).unwrap(), 0, "the program ended before {text:?}");
            if let Some((_, rest)) = line.split_once(text) {
                return rest.trim().to_owned();
            }
        }
    }

    /// Waits until something is on standard output.
    #[cfg(unix)]
    pub fn wait_for_output(&mut self) {
        use std::io::Read as _;
        let read = self.child.as_mut().unwrap().stdout.as_mut().unwrap().read(&mut [0]).unwrap();
        assert_eq!(read, 1, "the program ended without output");
    }

    /// Sends a signal by its name.
    #[cfg(unix)]
    pub fn signal(&self, name: &str) {
        let id = self.child.as_ref().unwrap().id().to_string();
        assert!(Command::new("kill").args(["-s", name, &id]).status().unwrap().success());
    }

    /// Closes the test's end of standard output.
    pub fn stop_reading(&mut self) {
        drop(self.child.as_mut().unwrap().stdout.take());
    }

    /// Waits for the end.
    pub fn end(mut self) -> ProgramRun {
        let Output { status, stdout, stderr } = self.child.take().unwrap().wait_with_output().unwrap();
        let text = |bytes| String::from_utf8(bytes).unwrap();
        ProgramRun { code: status.code().unwrap_or(-1), out: text(stdout), err: text(stderr) }
    }
}

impl Drop for StartedProgram {
    fn drop(&mut self) {
        if let Some(mut child) = self.child.take() {
            drop(child.kill());
            drop(child.wait());
        }
    }
}

impl ProgramRun {
    /// The output, of a run that went well.
    pub fn good(self) -> String {
        assert_eq!(self.code, 0, "{self:?}");
        self.out
    }

    /// The output as JSON, a value a line, of a run that ended in this way.
    pub fn lines(self, code: i32) -> Vec<serde_json::Value> {
        assert_eq!(self.code, code, "{self:?}");
        self.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}
