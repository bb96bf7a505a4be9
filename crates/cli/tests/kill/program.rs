//! The program, which may end at any moment.

use std::fs;
use std::net::SocketAddr;
use std::process::Stdio;

use tokio::io::{AsyncBufReadExt as _, BufReader, Lines};
use tokio::process::{Child, ChildStderr, Command};
use tokio::task::JoinHandle;

use crate::test_gateway::TestGateway;

/// How many times faster than in life calls go: most of them last a tenth of a second then, some half of one.
const PACE: &str = "100";

/// What it says before its address.
const GREETING: &str = "the API is at http://";

/// A process of `smartassist serve`; it is killed when this is dropped.
pub struct Program {
    child: Child,
    said: OutputLine,
}

/// Its standard error: read here until it is ready, then by a task, so that it never has to wait for a reader.
enum OutputLine {
    Starting(Lines<BufReader<ChildStderr>>),
    Ready(JoinHandle<String>),
}

impl Program {
    pub fn spawn(world: &TestGateway) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_smartassist"));
        command.args(["serve", "--listen", "127.0.0.1:0", "--allow-private", "--pace", PACE]);
        command.arg("--config").arg(world.settings()).arg("--data").arg(world.data());
        command.env_clear().stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped()).kill_on_drop(true);
        let mut child = command.spawn().unwrap();
        let said = OutputLine::Starting(BufReader::new(child.stderr.take().unwrap()).lines());
        Self { child, said }
    }

    /// Waits until it serves, and tells where. Dropping the future loses nothing but time.
    pub async fn ready(&mut self) -> SocketAddr {
        let OutputLine::Starting(lines) = &mut self.said else { panic!("it is ready already") };
        let mut before = String::new();
        let address = loop {
            let Some(line) = lines.next_line().await.unwrap() else { panic!("it did not start: {before}") };
            match line.split_once(GREETING).and_then(|(_, rest)| rest.split(',').next()) {
                Some(address) => break address.parse().unwrap(),
                None => before.push_str(&format!("{line}\n")),
            }
        };
        let mut lines =
            match std::mem::replace(&mut self.said, OutputLine::Ready(tokio::spawn(async { String::new() }))) {
                OutputLine::Starting(lines) => lines,
                OutputLine::Ready(_) => panic!("it is ready already"),
            };
        self.said = OutputLine::Ready(tokio::spawn(async move {
            let mut said = before;
            while let Ok(Some(line)) = lines.next_line().await {
                said.push_str(&format!("{line}\n"));
            }
            said
        }));
        address
    }

    /// Ends it like a power cut would, as far as a process can see: nothing of it runs any more afterwards.
    pub async fn kill(mut self) {
        self.child.kill().await.unwrap();
    }

    /// Asks it to stop, as systems do that restart or update.
    pub async fn terminate(&self) {
        let id = self.child.id().unwrap().to_string();
        assert!(Command::new("kill").args(["-s", "TERM", &id]).status().await.unwrap().success());
    }

    /// Waits for its end: its exit code, and what it said.
    pub async fn end(mut self) -> (Option<i32>, String) {
        let code = self.child.wait().await.unwrap().code();
        let said = match self.said {
            OutputLine::Ready(said) => said.await.unwrap(),
            OutputLine::Starting(_) => String::new(),
        };
        (code, said)
    }

    /// A figure of its memory in KiB, as Linux tells it: `VmRSS` now, `VmHWM` at most since it started.
    pub fn memory(&self, figure: &str) -> Option<u64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.id()?)).ok()?;
        let line = status.lines().find_map(|line| line.strip_prefix(figure)?.strip_prefix(':'))?;
        line.trim().strip_suffix(" kB")?.trim().parse().ok()
    }
}
