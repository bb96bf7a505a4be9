//! Settings files: what is read from them, and their errors.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use smartassist_gateway::ops::settings::{Config, LogFormat, LogLevel, Overrides};

#[test]
fn a_file_changes_only_its_settings() {
    let config: Config = r#"
        listen = "[::]:443"

        [limits]
        body_timeout = "1m 30s"

        [notifications]
        schedule = ["0s", "1s", "1h"]
        breaker.failure_threshold = 2

        [carrier.simulated]
        pace = 60
    "#
    .parse()
    .unwrap();
    let mut expected = Config { listen: "[::]:443".parse().unwrap(), ..Config::default() };
    expected.limits.body_timeout = Duration::from_secs(90);
    expected.notifications.schedule =
        smartassist_gateway::notifications::Schedule::new([0, 1, 3_600].map(Duration::from_secs));
    expected.notifications.breaker.failure_threshold = 2.try_into().unwrap();
    expected.carrier.simulated.pace = 60.try_into().unwrap();
    assert_eq!(config, expected);
}

#[test]
fn errors_name_the_position_and_the_remedy() {
    for (file, told) in [
        ("lisen = \"x\"", "1:1: `lisen` is not a setting; did you mean `listen`?"),
        ("\n[tsl]\nkey = \"x\"", "2:2: `tsl` is not a setting; did you mean `tls`?"),
        (
            "[notifications]\n  conect_timeout = \"5s\"",
            "2:3: `notifications.conect_timeout` is not a setting; did you mean `connect_timeout`?",
        ),
        (
            "[notifications.breaker]\nprobe_intervall = \"5s\"",
            "2:1: `notifications.breaker.probe_intervall` is not a setting; did you mean `probe_interval`?",
        ),
        ("carrier.simulated.speed = 2", "1:19: `carrier.simulated.speed` is not a setting; did you mean `seed`?"),
        ("dead_letters = \"1d\"", "1:1: `dead_letters` is not a setting; it belongs to the table `[retention]`"),
        ("[log]\nlisten = \"x\"", "2:1: `log.listen` is not a setting; it belongs to the top of the file"),
        ("[log]\ncolour = \"x\"", "2:1: `log.colour` is not a setting; here it may be one of `format`, `level`"),
        // The first key of the file, whatever the order of the keys.
        ("zzz = 1\naaa = 1", "1:1: `zzz` is not a setting"),
        ("listen = 8080", "1:10: this is a whole number; write an address in quotes, such as \"127.0.0.1:8080\""),
        ("listen = \"example.com:80\"", "1:10: \"example.com:80\" is not an address to listen on; write an IP address"),
        ("admin_listen = \"8080\"", "1:16: \"8080\" is not an address to listen on"),
        ("[limits]\nbody_timeout = 10", "2:16: this is a whole number; write a duration in quotes"),
        ("[limits]\nbody_timeout = \"soon\"", "2:16: \"soon\" is not a duration; write a number with its unit"),
        ("[limits]\nbody_timeout = \"0s\"", "2:16: this must not be zero"),
        ("[limits]\nrequests = 0", "2:12: this does not fit; write a whole number, 1 or more"),
        ("[limits]\nrequests = -1", "2:12: this does not fit; write a whole number, 1 or more"),
        ("[log]\nlevel = \"loud\"", "2:9: \"loud\" is none of error, warn, info, debug, trace"),
        ("[log]\nformat = \"JSON\"", "2:10: \"JSON\" is none of text, json"),
        ("[notifications]\nschedule = []", "2:12: there is no attempt"),
        ("[notifications]\nschedule = [\"5s\"]", "2:12: the first attempt is made at once"),
        ("[notifications]\nschedule = [\"0s\", \"2d\"]", "2:12: the wait before attempt 2 is longer than 36 hours"),
        ("tls = 1", "1:7: this is a whole number; write a table"),
        ("listen = \"a", "1:12: invalid basic string"),
        ("ä = 1\n[ü]", "1:1: "),
    ] {
        let error = file.parse::<Config>().unwrap_err();
        assert!(error.to_string().starts_with(&format!("settings:{told}")), "{file}\n{error}");
        assert_eq!(format!("{error:?}"), error.to_string());
    }
}

#[test]
fn settings_that_do_not_fit_are_errors() {
    for (file, told) in [
        ("tls.key = \"key.pem\"", "`tls.key` is set and `tls.certificate` is not; set both, or neither"),
        ("tls.certificate = \"c.pem\"", "`tls.certificate` is set and `tls.key` is not; set both, or neither"),
        ("admin_listen = \"127.0.0.1:8080\"", "`admin_listen` is the same address as `listen`"),
        (
            "notifications.connect_timeout = \"16s\"",
            "`notifications.connect_timeout` is longer than `notifications.total_timeout`",
        ),
        ("limits.header_bytes = 4096", "`limits.header_bytes` is below 8192; raise it"),
        ("limits.shutdown_grace = \"2s\"", "`limits.shutdown_grace` is below 3 s"),
    ] {
        let error = file.parse::<Config>().unwrap().check().unwrap_err();
        assert!(error.to_string().starts_with(&format!("settings: {told}")), "{error}");
        assert_eq!(error.place(), None);
    }
    for file in [
        "tls.certificate = \"c.pem\"\ntls.key = \"key.pem\"",
        "listen = \"127.0.0.1:0\"\nadmin_listen = \"127.0.0.1:0\"",
        "admin_listen = \"\"",
    ] {
        assert_eq!(file.parse::<Config>().unwrap().check(), Ok(()), "{file}");
    }
}

#[test]
fn overrides_win_and_everything_else_stays() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("config.toml");
    fs::write(
        &file,
        "listen = \"127.0.0.1:1\"\ndata_folder = \"here\"\nlog.level = \"warn\"\ncarrier.simulated.pace = 5",
    )
    .unwrap();
    let config = Config::load(Some(&file), Overrides::default()).unwrap();
    assert_eq!(config.data_folder.as_deref(), Some(&*folder.path().join("here")), "meant from the folder of the file");

    let overrides = Overrides {
        listen: Some("127.0.0.1:2".parse().unwrap()),
        data_folder: Some(PathBuf::from("there")),
        log_format: Some(LogFormat::Json),
        ..Overrides::default()
    };
    let config = Config::load(Some(&file), overrides).unwrap();
    assert_eq!(config.listen.port(), 2);
    assert_eq!(config.data_folder().unwrap(), PathBuf::from("there"));
    assert_eq!((config.log.format, config.log.level), (LogFormat::Json, LogLevel::Warn));
    assert_eq!(config.carrier.simulated.pace.get(), 5);

    // Settings that do not fit are found wherever they come from.
    let overrides = Overrides { tls_key: Some("key.pem".into()), ..Overrides::default() };
    assert!(Config::load(None, overrides).unwrap_err().to_string().contains("`tls.certificate` is not"));
}

#[test]
fn every_override_reaches_its_setting() {
    let all = Overrides {
        listen: Some("127.0.0.1:1".parse().unwrap()),
        admin_listen: Some("127.0.0.1:2".parse().unwrap()),
        data_folder: Some("data".into()),
        tls_certificate: Some("certificate".into()),
        tls_key: Some("key".into()),
        log_format: Some(LogFormat::Json),
        log_level: Some(LogLevel::Trace),
        allow_private: Some(true),
        seed: Some(3),
        pace: 4.try_into().ok(),
        scenarios: Some("scenarios".into()),
    };
    let file = "listen = \"127.0.0.1:1\"\nadmin_listen = \"127.0.0.1:2\"\ndata_folder = \"data\"\n\
                notifications.allow_private = true\n\
                [tls]\ncertificate = \"certificate\"\nkey = \"key\"\n[log]\nformat = \"json\"\nlevel = \"trace\"\n\
                [carrier.simulated]\nseed = 3\npace = 4\nscenarios = \"scenarios\"\n";
    let mut config = Config::default();
    all.apply(&mut config);
    assert_eq!(file.parse(), Ok(config));
}

#[test]
fn an_error_names_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("config.toml");
    let error = Config::load(Some(&file), Overrides::default()).unwrap_err();
    let told = error.to_string();
    assert!(told.starts_with(&format!("{}: cannot be read: ", file.display())), "{told}");

    fs::write(&file, "# Ours.\nlog.levle = \"info\"\n").unwrap();
    let error = Config::load(Some(&file), Overrides::default()).unwrap_err();
    assert_eq!((error.file(), error.place()), (Some(&*file), Some((2, 5))));
    let told = error.to_string();
    assert!(told.starts_with(&format!("{}:2:5: `log.levle` is not a setting", file.display())), "{told}");
}
