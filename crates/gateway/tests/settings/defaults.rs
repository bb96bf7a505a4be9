//! The default file contains every setting with its default.

use std::collections::BTreeSet;

use serde_json::Value;
use smartassist_gateway::ops::settings::{Config, DEFAULT_FILE};

/// The file with every setting enabled: a setting is a `#` without a space after it.
fn taken_up() -> String {
    let line = |line: &str| match line.strip_prefix('#') {
        Some(setting) if !setting.is_empty() && !setting.starts_with(' ') => format!("{setting}\n"),
        _ => format!("{line}\n"),
    };
    DEFAULT_FILE.lines().map(line).collect()
}

fn keys(value: &Value, path: &str, into: &mut BTreeSet<String>) {
    for (key, value) in value.as_object().unwrap() {
        let path = format!("{path}/{key}");
        if value.is_object() { keys(value, &path, into) } else { assert!(into.insert(path)) }
    }
}

#[test]
fn it_changes_nothing() {
    assert_eq!(DEFAULT_FILE.parse(), Ok(Config::default()));
    assert_eq!(taken_up().parse(), Ok(Config::default()));
    assert_eq!("".parse(), Ok(Config::default()));
    assert_eq!(Config::default().check(), Ok(()));
}

#[test]
fn no_setting_is_missing() {
    let (mut in_file, mut known) = (BTreeSet::new(), BTreeSet::new());
    keys(&toml::from_str::<Value>(&taken_up()).unwrap(), "", &mut in_file);
    keys(&serde_json::to_value(Config::default()).unwrap(), "", &mut known);
    assert_eq!(in_file, known);
    assert!(known.contains("/notifications/breaker/probe_interval") && known.len() > 30, "{known:?}");
}

#[test]
fn every_setting_counts() {
    let taken_up = taken_up();
    for (number, line) in taken_up.lines().enumerate() {
        let Some((key, value)) = line.split_once(" = ").filter(|_| !line.starts_with('#')) else { continue };
        let other = match value {
            "\"text\"" => "\"json\"".to_owned(),
            "\"info\"" => "\"debug\"".to_owned(),
            "\"127.0.0.1:8080\"" => "\"[::1]:9090\"".to_owned(),
            "\"\"" if key.ends_with("listen") => "\"127.0.0.1:9090\"".to_owned(),
            "\"\"" if ["calls", "conversations", "sessions", "statuses"].contains(&key.trim_start_matches('#')) => {
                "\"90d\"".to_owned()
            }
            "\"\"" => "\"somewhere\"".to_owned(),
            "false" => "true".to_owned(),
            "[]" => "[\"10.0.0.0/8\"]".to_owned(),
            list if list.starts_with('[') => "[\"0s\", \"7s\"]".to_owned(),
            duration if duration.starts_with('"') => "\"1234ms\"".to_owned(),
            number => (number.parse::<u32>().unwrap() + 1).to_string(),
        };
        let lines = taken_up.lines().enumerate();
        let changed: String = lines
            .map(|(at, line)| if at == number { format!("{key} = {other}\n") } else { format!("{line}\n") })
            .collect();
        let config: Config = changed.parse().unwrap_or_else(|error| panic!("{key}: {error}"));
        assert_ne!(config, Config::default(), "{key}");
    }
}

#[test]
fn it_is_written_for_people() {
    for (number, line) in DEFAULT_FILE.lines().enumerate() {
        assert!(line.len() <= 120, "line {}", number + 1);
        assert!(line.is_empty() || line.starts_with(['#', '[']), "line {}: {line}", number + 1);
    }
}
