//! The blocks of our pages that use a gateway, run as they stand there: prompts removed, in a home of their own, at a
//! port that is free. No pause is added, and each block stops what it started.

use std::cell::RefCell;
use std::fs::{self, File};
use std::net::{TcpListener, TcpStream};
use std::os::unix::process::CommandExt as _;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};

use tempfile::TempDir;

use crate::until;

pub const README: &str = include_str!("../../../../README.md");
const GATEWAY: &str = include_str!("../../../gateway/README.md");

/// The block with these words in it, without its fence.
pub fn block<'a>(page: &'a str, language: &str, words: &str) -> &'a str {
    let fence = format!("\n```{language}\n");
    let mut blocks = page.split(fence.as_str()).skip(1).filter_map(|rest| rest.split_once("\n```"));
    blocks.find_map(|(block, _)| block.contains(words).then_some(block)).expect(words)
}

/// What a person types: the lines behind prompts, and their continuations.
pub fn typed(block: &str) -> String {
    let (mut script, mut continues) = (String::new(), false);
    for line in block.lines() {
        let Some(line) = line.strip_prefix("$ ").or_else(|| continues.then_some(line)) else { continue };
        continues = line.ends_with('\\');
        script.push_str(line);
        script.push('\n');
    }
    script
}

/// A free port below those that the system gives out by itself, so that nobody else gets it in between.
pub fn port() -> u16 {
    // Another for each test of this run: what is to listen there is not started yet.
    static GIVEN: AtomicU16 = AtomicU16::new(0);
    let first = 10_000 + (std::process::id() % 19_000) as u16 + GIVEN.fetch_add(7, Ordering::Relaxed);
    let mut ports = (first..=u16::MAX).chain(10_000..first);
    ports.find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok()).unwrap()
}

/// A home in which blocks are run.
pub struct TestHome {
    folder: TempDir,
    pub port: u16,
}

/// What a block wrote.
pub struct CommandOutput {
    pub out: String,
    pub err: String,
}

impl TestHome {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), port: port() }
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// Runs what is typed to its end, with everything that it started.
    fn run(&self, typed: &str) -> CommandOutput {
        self.end(self.start(typed))
    }

    /// Whether somebody listens at the port.
    fn listens(&self) -> bool {
        TcpStream::connect(("127.0.0.1", self.port)).is_ok()
    }

    /// Types it.
    pub fn start(&self, typed: &str) -> ProcessGroup {
        let (out, err) = (self.path().join("out"), self.path().join("err"));
        let program = Path::new(env!("CARGO_BIN_EXE_smartassist")).parent().unwrap().display();
        let script = typed
            .replace("cargo run --release --", "smartassist")
            .replace("127.0.0.1:8080", &format!("127.0.0.1:{}", self.port));
        let shell = Command::new("sh")
            .args(["-c", &script])
            .env_clear()
            .env("HOME", self.path())
            .env("PATH", format!("{program}:/usr/local/bin:/usr/bin:/bin"))
            .env("SMARTASSIST_LISTEN", format!("127.0.0.1:{}", self.port))
            .current_dir(self.path())
            .stdin(Stdio::null())
            .stdout(File::create(&out).unwrap())
            .stderr(File::create(&err).unwrap())
            .process_group(0)
            .spawn();
        ProcessGroup(RefCell::new(shell.unwrap()))
    }

    /// Waits for the end of the shell and of everything that it started.
    pub fn end(&self, group: ProcessGroup) -> CommandOutput {
        until("the block ends", || group.0.borrow_mut().try_wait().unwrap().is_some());
        until("what it started ends", || !self.listens());
        let read = |name| fs::read_to_string(self.path().join(name)).unwrap();
        CommandOutput { out: read("out"), err: read("err") }
    }
}

/// A shell and everything that it started, which end with the test.
pub struct ProcessGroup(RefCell<Child>);

impl ProcessGroup {
    /// Sends a signal to all of them; those that ended do not mind.
    pub fn signal(&self, name: &str) {
        let group = format!("-{}", self.0.borrow().id());
        drop(Command::new("kill").args(["-s", name, "--", &group]).stderr(Stdio::null()).status());
    }
}

impl Drop for ProcessGroup {
    fn drop(&mut self) {
        self.signal("KILL");
        drop(self.0.borrow_mut().wait());
    }
}

#[test]
fn a_gateway_to_keep() {
    let home = TestHome::new();
    let CommandOutput { out, err } = home.run(&typed(block(README, "console", "serve --allow-private")));
    for words in ["error", "status=401", "Invalid"] {
        assert!(!err.contains(words), "{words}: {err}\n{out}");
    }
    let mut lines = out.lines().skip_while(|line| *line != "a machine answered");
    assert_eq!((lines.next(), lines.next()), (Some("a machine answered"), Some("4")), "{out}\n{err}");
    let sessions: Vec<&str> = lines.collect();
    assert!(sessions.len() == 2 && sessions[0].starts_with("START"), "{sessions:?}");
    use std::os::unix::fs::PermissionsExt as _;
    let credentials = home.path().join("credentials.env");
    assert_eq!(fs::metadata(credentials).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_demonstration() {
    let CommandOutput { out, err } = TestHome::new().run(&typed(block(README, "console", "-- demo")));
    assert!(out.contains("The gateway stopped in order") && !err.contains("error"), "{err}\n{out}");
}

#[test]
fn a_gateway_in_production() {
    let home = TestHome::new();
    // The setup file stands on the page; the commands find it.
    fs::write(home.path().join("gateway.toml"), block(GATEWAY, "toml", "[[account.app]]")).unwrap();
    let typed_there = typed(block(GATEWAY, "console", "apply -f gateway.toml"));
    let (apply, rotate) = typed_there.split_at(typed_there.find("smartassist admin app rotate").unwrap());
    let applied = home.run(apply);
    assert!(!applied.err.contains("error"), "{}", applied.err);
    let credentials = fs::read_to_string(home.path().join("credentials.env")).unwrap();
    let id = credentials.lines().find_map(|line| line.strip_prefix("SMARTASSIST_CLIENT_ID=")).unwrap();
    let rotated = home.run(&rotate.replace("CLIENT_ID", id));
    assert!(rotated.out.contains("SMARTASSIST_CLIENT_SECRET=") && !rotated.err.contains("error"), "{}", rotated.err);

    // The program is installed already, and this `serve` is meant to stay: the test stops it.
    let serve = typed(block(GATEWAY, "console", "serve --print-config"));
    let serve: Vec<&str> = serve.lines().filter(|line| line.starts_with("smartassist ")).collect();
    assert_eq!(serve.len(), 2, "{serve:?}");
    let running = home.start(&serve.join("\n"));
    until("it listens", || home.listens());
    running.signal("TERM");
    // The shell ends at once, the gateway in order.
    let log = || fs::read_to_string(home.path().join("err")).unwrap();
    until("it stops in order", || log().contains("stopped after"));
    assert!(!home.end(running).err.contains("error"), "{}", log());
}
