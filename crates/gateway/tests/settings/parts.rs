//! The settings of the gateway's parts.

use std::fs;
use std::time::Duration;

use smartassist_gateway::carrier::{Carrier as _, TimeScale};
use smartassist_gateway::notifications::{BreakerSettings, OutboxWorkerSettings, Reach, Schedule};
use smartassist_gateway::ops::settings::Config;
use smartassist_server::{Limits, RateLimit};

fn config(text: &str) -> Config {
    text.parse().unwrap()
}

#[test]
fn defaults_equal_those_of_the_parts() {
    let config = Config::default();
    assert_eq!(config.server_limits(), Limits::default());
    assert_eq!(config.rate_limit(), Some(RateLimit::default()));
    assert_eq!(config.tls_files(), None);
    assert_eq!(config.transport().reach, Reach::Public);
    let (worker, defaults) = (config.worker(), OutboxWorkerSettings::default());
    assert_eq!(worker.schedule, Schedule::default());
    assert_eq!(worker.breaker, BreakerSettings::default());
    assert_eq!((worker.max_concurrent_attempts, worker.lease), (defaults.max_concurrent_attempts, defaults.lease));
    assert_eq!(config.carrier().unwrap().time_scale(), TimeScale::REAL_TIME);
}

#[test]
fn the_data_folder_is_below_the_users_folder() {
    let usual = Config::default().data_folder().unwrap();
    assert!(usual.is_absolute() && usual.ends_with("smartassist"), "{}", usual.display());
    assert_eq!(config("data_folder = \"/srv/calls\"").data_folder().unwrap().to_str(), Some("/srv/calls"));
}

#[test]
fn limited_retention_is_listed_as_it_was_written() {
    let retention = config("[retention]\ncalls = \"30d\"\nstatuses = \"36h\"").retention;
    assert_eq!(retention.limited(), [("calls", "30d".to_owned()), ("statuses", "36h".to_owned())]);
    assert_eq!(Config::default().retention.limited(), []);
}

#[test]
fn limits_reach_the_server() {
    let limits = config(
        "[limits]\nbody_bytes = 1\nbody_timeout = \"2s\"\nrequests = 3\nretry_after = \"4s\"\nheader_timeout = \"5s\"\n\
         idle_timeout = \"6s\"\nheader_bytes = 9000\nwrite_timeout = \"7s\"\nresponse_timeout = \"70s\"\nconnections = 8\n\
         shutdown_grace = \"9s\"",
    )
    .server_limits();
    let mut expected = Limits::default();
    expected.body_bytes = 1;
    expected.body_timeout = Duration::from_secs(2);
    expected.requests = 3;
    expected.retry_after = Duration::from_secs(4);
    expected.header_timeout = Duration::from_secs(5);
    expected.idle_timeout = Duration::from_secs(6);
    expected.header_bytes = 9000;
    expected.write_timeout = Duration::from_secs(7);
    expected.response_timeout = Duration::from_secs(70);
    expected.connections = 8;
    expected.shutdown_grace = Duration::from_secs(9);
    assert_eq!(limits, expected);
}

#[test]
fn no_limit_is_a_zero() {
    for (minute, hour, expected) in [
        (0, 0, None),
        (5, 0, Some(RateLimit::per_minute(5))),
        (0, 50, Some(RateLimit::per_hour(50))),
        (5, 50, Some(RateLimit::per_minute(5).and_per_hour(50))),
    ] {
        let file = format!("[accounts]\nrequests_per_minute = {minute}\nrequests_per_hour = {hour}");
        assert_eq!(config(&file).rate_limit(), expected, "{minute} {hour}");
    }
}

#[test]
fn notification_settings_reach_worker_and_transport() {
    let config = config(
        "[notifications]\nallow_private = true\nschedule = [\"0s\", \"3s\"]\nconnect_timeout = \"1s\"\n\
         total_timeout = \"2s\"\nmax_concurrent_attempts = 7\n\
         [notifications.breaker]\nfailure_threshold = 1\nprobe_interval = \"2s\"\ndisable_after = \"3s\"\nmax_concurrent_attempts = 4\n\
         failure_window = \"7s\"\nbacklog_per_second = 5",
    );
    let transport = config.transport();
    assert_eq!((transport.connect, transport.total), (Duration::from_secs(1), Duration::from_secs(2)));
    assert_eq!((transport.reach, config.reach()), (Reach::Anywhere, Reach::Anywhere));
    let worker = config.worker();
    assert_eq!(worker.schedule.waits(), [0, 3].map(Duration::from_secs));
    assert_eq!(worker.max_concurrent_attempts, 7);
    let second = Duration::from_secs(1);
    let expected = BreakerSettings {
        failure_threshold: 1,
        probe_interval: second * 2,
        disable_after: second * 3,
        max_concurrent_attempts: 4,
        failure_window: second * 7,
        backlog_per_second: 5,
    };
    assert_eq!(worker.breaker, expected);
}

#[test]
fn the_scenario_file_is_read_and_its_errors_name_it() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("scenarios.toml");
    let config = config(&format!("[carrier.simulated]\npace = 60\nscenarios = {:?}", file.to_str().unwrap()));
    let told = config.carrier().unwrap_err().to_string();
    assert!(told.starts_with(&format!("{}: cannot be read: ", file.display())), "{told}");
    assert!(told.ends_with("check `carrier.simulated.scenarios`"), "{told}");

    fs::write(&file, "[[scenario]]\ntarget = \"*\"\nsteps = [{ does = \"rign\" }]").unwrap();
    let told = config.carrier().unwrap_err().to_string();
    assert!(told.starts_with(&format!("{}: scenario file, line 3: ", file.display())), "{told}");

    fs::write(&file, "[[scenario]]\ntarget = \"*\"\nsteps = []").unwrap();
    assert_eq!(config.carrier().unwrap().time_scale(), TimeScale::new(60.try_into().unwrap()));
}
