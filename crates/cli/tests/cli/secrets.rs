//! Secrets get into no output, whatever happens.

use crate::program::smartassist;
use crate::server::Server;

const CLIENT: &str = "hunter2-client-secret-0123456789abcdef";
const SAVG: &str = "hunter2-savg-secret";
const WEBHOOK: &str = "whsec_aHVudGVyMi1odW50ZXIyLWh1bnRlcjItaHVudGVyMg==";

#[test]
fn no_command_shows_a_secret() {
    let server = Server::start();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("secret");
    std::fs::write(&file, format!("{CLIENT}\nhunter2")).unwrap();
    let file = file.to_str().unwrap();
    let commands: Vec<Vec<&str>> = vec![
        vec!["--help"],
        vec!["dial", "--help"],
        vec!["listen", "--help"],
        vec!["trigger", "--help"],
        vec!["token", "mint", "--help"],
        vec!["token", "inspect", "--help"],
        vec!["man"],
        vec!["dial", "tel:person"],
        vec!["dial", "tel:busy", "--wait"],
        vec!["intents"],
        vec!["intents", "--token-file", file],
        vec!["intents", "--client-secret-file", file],
        vec!["token", "mint"],
        vec!["token", "inspect", file],
        vec!["trigger", "http://127.0.0.1:9"],
        vec!["trigger", "http://me:hunter2@127.0.0.1:9"],
        vec!["trigger", "me:hunter2@127.0.0.1"],
        vec!["listen", "--address", "127.0.0.1:0", "--until-idle", "10ms"],
        vec!["listen", "--address", "127.0.0.1:0", "--until-idle", "10ms", "--forward", "http://me:hunter2@x"],
        vec!["listen", "--address", "127.0.0.1:0", "--webhook-secret-file", file],
        vec!["conversation", "c-chat", "--url", "http://me:hunter2@127.0.0.1:9"],
        vec!["intents", "--jwe-key-file", file],
        vec!["dial", "tel:1", "--json-file", file],
        vec!["dial", "tel:1", "--metadata-file", file],
    ];
    for arguments in commands {
        let secrets = |program: crate::program::Program| {
            program
                .with("SMARTASSIST_CLIENT_SECRET", CLIENT)
                .with("SMARTASSIST_SAVG_SECRET", SAVG)
                .with("SMARTASSIST_WEBHOOK_SECRET", WEBHOOK)
        };
        let run = secrets(server.smartassist(arguments.iter().copied())).run();
        for shown in [&run.out, &run.err] {
            for secret in ["hunter2", WEBHOOK] {
                assert!(!shown.contains(secret), "{arguments:?}: {shown}");
            }
        }
    }
}

#[test]
fn a_secret_that_is_wrong_is_not_repeated() {
    for (name, value) in [
        ("SMARTASSIST_CLIENT_SECRET", " hunter2"),
        ("SMARTASSIST_SAVG_SECRET", "hunter2 "),
        ("SMARTASSIST_WEBHOOK_SECRET", "hunter2"),
        ("SMARTASSIST_TOKEN", "Bearer hunter2"),
        ("SMARTASSIST_JWE_KEY", "hunter2"),
    ] {
        for arguments in [
            vec!["listen", "--address", "127.0.0.1:0", "--insecure", "--until-idle", "10ms"],
            vec!["intents", "--url", "http://127.0.0.1:9", "--client-id", "cs-1"],
            vec!["token", "mint", "--client-id", "cs-1"],
        ] {
            let run = smartassist(arguments.iter().copied()).with("SMARTASSIST_BOT", "st-1").with(name, value).run();
            assert!(!run.out.contains("hunter2") && !run.err.contains("hunter2"), "{name} {arguments:?}: {run:?}");
        }
    }
}
