//! The programs of the README: they are what `examples/readme` compiles, name their dependencies, and run against the
//! gateway of the README.
//!
//! `INSTA_UPDATE=always cargo test -p smartassist-cli --test cli readme_programs` writes the compiled ones anew.

use std::collections::BTreeSet;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Once;

use serde_json::Value;

use crate::readme_blocks::{README, TestHome, block, port, typed};
use crate::until;

/// Name of the example, and the heading under which the program stands.
const PROGRAMS: [(&str, &str); 3] = [
    ("place_a_call", "## Place a call"),
    ("answer_calls", "## Answer calls"),
    ("receive_notifications", "## Receive notifications"),
];

/// The first block of a language below a heading of the README.
fn below(heading: &str, language: &str) -> &'static str {
    let (_, section) = README.split_once(&format!("\n{heading}\n")).expect(heading);
    block(section, language, "")
}

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn what_compiles_is_what_the_readme_shows() {
    let update = std::env::var("INSTA_UPDATE").is_ok_and(|update| update == "always");
    for (name, heading) in PROGRAMS {
        let file = package().join(format!("examples/readme/{name}.rs"));
        let shown = format!("{}\n", below(heading, "rust,no_run"));
        if update {
            std::fs::write(&file, &shown).unwrap();
        }
        let compiled = std::fs::read_to_string(&file).unwrap();
        assert_eq!(compiled, shown, "{heading}: write it anew with INSTA_UPDATE=always, and see whether it compiles");
    }
}

/// The crates in front of `::`, other than the standard library.
fn crates_of(program: &str) -> BTreeSet<String> {
    // Of an import the first name is the crate, whatever stands in its braces.
    let lines = program.lines().map(|line| match line.strip_prefix("use ") {
        Some(import) => import.split('{').next().unwrap_or_default(),
        None => line,
    });
    let words = lines.flat_map(|line| line.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == ':')));
    let roots = words.filter_map(|word| word.split_once("::")).map(|(root, _)| root.to_owned());
    roots.filter(|root| root != "std" && root.starts_with(|c: char| c.is_ascii_lowercase())).collect()
}

#[test]
fn each_names_the_crates_that_it_uses_and_no_others() {
    for (_, heading) in PROGRAMS {
        let manifest = below(heading, "toml");
        assert!(manifest.starts_with("[dependencies]\n"), "{heading}");
        let named = manifest.lines().skip(1).filter_map(|line| line.split_once(" = ")).map(|(name, _)| name);
        let named: BTreeSet<String> = named.map(|name| name.replace('-', "_")).collect();
        assert_eq!(crates_of(below(heading, "rust,no_run")), named, "{heading}");
    }
}

/// Each program with its own dependencies alone, as a package of its own. It compiles them anew, which takes minutes.
#[test]
#[ignore = "takes minutes: cargo test -p smartassist-cli --test cli each_compiles -- --ignored"]
fn each_compiles_with_the_dependencies_that_it_names() {
    let workspace = package().ancestors().nth(2).unwrap();
    for (name, heading) in PROGRAMS {
        let folder = tempfile::tempdir().unwrap();
        let path = |line: &str| match line.split_once(" = ") {
            Some((krate, rest)) => {
                let place = workspace.join("crates").join(krate.trim_start_matches("smartassist-"));
                format!(
                    "{krate} = {}\n",
                    rest.replace("git = \"…\"", &format!("path = {:?}", place.display().to_string()))
                )
            }
            None => format!("{line}\n"),
        };
        let manifest: String = below(heading, "toml").lines().map(path).collect();
        let head =
            format!("[package]\nname = \"{}\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n", name.replace('_', "-"));
        std::fs::write(folder.path().join("Cargo.toml"), format!("{head}{manifest}\n[workspace]\n")).unwrap();
        std::fs::copy(workspace.join("Cargo.lock"), folder.path().join("Cargo.lock")).unwrap();
        std::fs::create_dir(folder.path().join("src")).unwrap();
        std::fs::write(folder.path().join("src/main.rs"), below(heading, "rust,no_run")).unwrap();
        let status = cargo(["check", "--offline", "--quiet"])
            .current_dir(folder.path())
            .env("CARGO_TARGET_DIR", workspace.join("target/readme"))
            .status();
        assert!(status.unwrap().success(), "{heading}");
    }
}

fn cargo<const N: usize>(arguments: [&str; N]) -> Command {
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(arguments);
    cargo
}

/// The compiled program. `cargo test` compiles examples before it runs tests; `cargo test --test cli` does not, so that
/// is made up for.
fn compiled(name: &str) -> PathBuf {
    static BUILT: Once = Once::new();
    let program =
        Path::new(env!("CARGO_BIN_EXE_smartassist")).with_file_name("examples").join(format!("readme_{name}"));
    let changed = |file: &Path| file.metadata().and_then(|metadata| metadata.modified()).ok();
    let source = changed(&package().join(format!("examples/readme/{name}.rs")));
    if changed(&program) < source {
        BUILT.call_once(|| {
            let build = cargo(["build", "--offline", "--quiet", "--package", "smartassist-cli", "--examples"])
                .current_dir(package())
                .status();
            assert!(build.unwrap().success(), "the programs of the README do not compile");
        });
    }
    program
}

/// A program that runs until the test ends.
struct AbortOnDrop(Child);

impl Drop for AbortOnDrop {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// Starts a program that listens on this port, and waits until it does. What it prints goes to `out`.
fn serving(name: &str, port: u16, variables: &[(String, String)], out: &Path) -> AbortOnDrop {
    let mut program = Command::new(compiled(name));
    program.arg(format!("127.0.0.1:{port}")).env_clear().envs(variables.iter().cloned());
    let running = AbortOnDrop(program.stdout(std::fs::File::create(out).unwrap()).spawn().unwrap());
    until("it listens", || TcpStream::connect(("127.0.0.1", port)).is_ok());
    running
}

/// What a program says that ends by itself: its output and its errors.
fn said(name: &str, variables: &[(String, String)]) -> (String, String) {
    let output = Command::new(compiled(name)).env_clear().envs(variables.iter().cloned()).stdin(Stdio::null()).output();
    let output = output.unwrap();
    (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap())
}

/// The variables in a file that `app create --secrets-to` wrote.
fn credentials(file: &Path) -> Vec<(String, String)> {
    let text = std::fs::read_to_string(file).unwrap();
    let variable = |line: &str| line.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned()));
    text.lines().filter(|line| !line.starts_with('#')).filter_map(variable).collect()
}

#[test]
fn they_run_against_the_gateway_of_the_readme() {
    let home = TestHome::new();
    let whole = typed(block(README, "console", "serve --allow-private"));
    let (begin, _) = whole.split_once("smartassist dial").unwrap();
    // The shell waits for the gateway, which is stopped with the group at the end.
    let gateway = home.start(&format!("{begin}\ntouch ready\nwait"));
    until("everything is set up", || home.path().join("ready").exists());
    let mut variables = credentials(&home.path().join("credentials.env"));
    variables.push(("SMARTASSIST_URL".to_owned(), format!("http://127.0.0.1:{}", home.port)));

    let (out, err) = said("place_a_call", &variables);
    assert!(out.starts_with("calling: ") && err.is_empty(), "{out}{err}");

    let (receiver, out) = (port(), home.path().join("notifications"));
    let _receiver = serving("receive_notifications", receiver, &variables, &out);
    let dial = Command::new(env!("CARGO_BIN_EXE_smartassist"))
        .args(["dial", "+447700900210", "--caller", "+12025550100", "--bot", "st-1", "--notify-url"])
        .arg(format!("http://127.0.0.1:{receiver}/notify"))
        .env_clear()
        .envs(variables)
        .output();
    assert!(dial.as_ref().unwrap().status.success(), "{dial:?}");
    until("the last notification comes", || std::fs::read_to_string(&out).unwrap().contains(" completed\n"));
    let told = std::fs::read_to_string(&out).unwrap();
    assert!(told.lines().next().unwrap().to_lowercase().ends_with(" answered"), "{told}");
    gateway.signal("TERM");
    home.end(gateway);
}

/// Sends what the README's `curl` sends, and reads the answer.
fn refusal_of(address: SocketAddr) -> Value {
    let command = block(README, "console", "curl -s --retry");
    let (_, body) = command.split_once("-d '").unwrap();
    let (body, _) = body.split_once('\'').unwrap();
    let head = "POST /api/1.1/public/bot/st-1/smartassist/dialout HTTP/1.1\r\nHost: a\r\nConnection: close\r\n";
    let rest = "auth: a-token-for-testing\r\nContent-Type: application/json\r\nContent-Length";
    let mut stream = TcpStream::connect(address).unwrap();
    write!(stream, "{head}{rest}: {}\r\n\r\n{body}", body.len()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    serde_json::from_str(answer.split_once("\r\n\r\n").unwrap().1).unwrap()
}

#[test]
fn the_service_of_the_readme_answers_as_the_readme_says() {
    let (port, folder) = (port(), tempfile::tempdir().unwrap());
    let _service = serving("answer_calls", port, &[], &folder.path().join("out"));
    let shown: Value = serde_json::from_str(block(README, "json", "unknown field")).unwrap();
    assert_eq!(refusal_of(SocketAddr::from(([127, 0, 0, 1], port))), shown);
}

#[test]
fn what_is_missing_is_said_as_a_person_reads_it() {
    let (_, err) = said("place_a_call", &[]);
    assert!(err.starts_with("Error: no base URL: ") && !err.contains("MissingBaseUrl"), "{err}");
    let (_, err) = said("receive_notifications", &[]);
    assert_eq!(
        err,
        "Error: set the environment variable SMARTASSIST_SAVG_SECRET to the secret: it is not set or empty\n"
    );
    let empty = [("SMARTASSIST_SAVG_SECRET".to_owned(), " ".to_owned())];
    let (_, err) = said("receive_notifications", &empty);
    assert!(err.starts_with("Error: SMARTASSIST_SAVG_SECRET: the secret begins or ends with white space"), "{err}");
}
