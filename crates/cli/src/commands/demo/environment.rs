//! The environment of the demonstration on this machine: a gateway with an empty database, its resources, a receiver of
//! notifications, and a client.

use std::net::SocketAddr;
use std::num::NonZeroU32;
use std::path::Path;
use std::time::{Duration, Instant};

use smartassist_auth::signature::SavgVerifier;
use smartassist_auth::{Secret, SystemClock, UnixTime};
use smartassist_client::Client;
use smartassist_gateway::Edition;
use smartassist_gateway::gateway::Gateway;
use smartassist_gateway::ops::settings::Config;
use smartassist_gateway::resources::{ANALYTICS_SCOPE, AppCredentials, AppSecrets, AppSpec, Changeset, DIALOUT_SCOPE};
use smartassist_gateway::resources::{Agent, Bot, Trunk};
use smartassist_gateway::store::{ReportRow, ReportStore as _, SecretKind, StatusRow};
use smartassist_server::notifications::{CallStreams, OrderedSettings, ordered};
use smartassist_server::{Limits, Receiver, serve};
use tempfile::TempDir;
use tokio::net::TcpListener;

use crate::api_failure::api_failure;
use crate::failure::Failure;

/// The caller number of the bot.
pub const CALLER: &str = "+12025550100";
/// The day of the agents' statuses.
pub const DAY: &str = "2025-06-26";
/// Midnight of that day, in seconds since 1970.
const MIDNIGHT: u64 = 1_750_896_000;

/// Maximum time until the gateway applies the new resources.
const MAX_SETUP_WAIT: Duration = Duration::from_secs(20);
/// Time between two checks.
const POLL_INTERVAL: Duration = Duration::from_millis(50);

/// Ids, first names and addresses of the agents, sorted by id as pages are.
const AGENTS: [(&str, &str, &str); 2] =
    [("u-1-jane", "Jane", "jane.doe@example.com"), ("u-2-john", "John", "john.doe@example.com")];

/// The running environment.
pub struct DemoEnvironment {
    pub gateway: Gateway,
    pub account: String,
    pub bot: String,
    pub client: Client,
    pub notify: SocketAddr,
    pub calls: CallStreams,
    // Dropping it deletes the database.
    _folder: TempDir,
}

/// Starts a gateway without resources on a free port.
pub async fn gateway(pace: NonZeroU32) -> Result<(Gateway, TempDir), Failure> {
    let folder = tempfile::tempdir().map_err(|error| Failure::failed(format!("no folder for the data: {error}")))?;
    let mut config = Config { data_folder: Some(folder.path().to_owned()), ..Config::default() };
    config.listen.set_port(0);
    config.notifications.allow_private = true;
    config.carrier.simulated.pace = pace;
    Ok((start(&config, folder.path()).await?, folder))
}

async fn start(config: &Config, folder: &Path) -> Result<Gateway, Failure> {
    let failed = |error| Failure::failed(format!("the gateway does not start in {}: {error}", folder.display()));
    Gateway::start(config).await.map_err(failed)
}

/// Sets up an account, an app, a bot, a trunk and two agents. Returns the account, the bot, and the app's credentials.
pub async fn set_up(gateway: &Gateway) -> Result<(String, String, AppCredentials), Failure> {
    let failed = |error: &dyn std::error::Error| Failure::failed(format!("nothing can be set up: {error}"));
    let store = gateway.store();
    let mut draft = Changeset::read(&**store, &SystemClock).await.map_err(|error| failed(&error))?;
    let mut make = || {
        let account = draft.create_account(None, "Demonstration")?;
        let trunk = Trunk { default: true, ..Trunk::new("MAIN") };
        draft.create(&account, Some("MAIN".to_owned()), trunk)?;
        let flow = Some("Remind of an appointment".to_owned());
        let bot = Bot { flow, numbers: vec![CALLER.to_owned()], talk_seconds: 40, ..Bot::new("") };
        let bot = draft.create(&account, None, bot)?;
        for (id, first_name, email) in AGENTS {
            let (email, first_name, last_name) = (email.to_owned(), first_name.to_owned(), "Doe".to_owned());
            let agent = Agent { id: String::new(), email, first_name, last_name, custom_id: String::new() };
            draft.create(&account, Some(id.to_owned()), agent)?;
        }
        let mut app = AppSpec::named("Dialer");
        app.settings.scopes = [DIALOUT_SCOPE, ANALYTICS_SCOPE].map(str::to_owned).to_vec();
        app.settings.edition = Edition::Of2025;
        draft.create_app(&account, None, app, AppSecrets::default())?;
        Ok((account, bot))
    };
    let (account, bot) = make().map_err(|error: smartassist_gateway::resources::ResourceError| failed(&error))?;
    let plan = draft.plan().map_err(|error| failed(&error))?;
    let mut given = plan.apply(&**store).await.map_err(|error| failed(&error))?;
    let credentials = given.pop().ok_or_else(|| Failure::failed("no app was made"))?;
    add_status_changes(gateway, &account).await?;
    Ok((account, bot, credentials))
}

/// Adds the statuses of two agents for one morning.
async fn add_status_changes(gateway: &Gateway, account: &str) -> Result<(), Failure> {
    let failed = |error| Failure::failed(format!("the agents' day cannot be written: {error}"));
    let store = gateway.store();
    let agents = smartassist_gateway::resources::all::<Agent>(&**store, account).await.map_err(failed)?;
    let mut report_rows = Vec::new();
    for agent in agents {
        // Jane begins at eight, John at half past.
        let begin = if agent.first_name == "Jane" { 8 * 60 } else { 8 * 60 + 30 };
        for (minutes, status, interacting) in [
            (begin, Some("Available"), false),
            (begin + 40, Some("Available"), true),
            (begin + 55, Some("Available"), false),
            (12 * 60, Some("Away"), false),
            (12 * 60 + 30, None, false),
        ] {
            report_rows.push(ReportRow::Status(StatusRow {
                account_id: account.to_owned(),
                agent_id: agent.id.clone(),
                at: UnixTime::from_secs(MIDNIGHT + minutes * 60),
                status: status.map(str::to_owned),
                interacting,
            }));
        }
    }
    store.add_report_rows(report_rows, None).await.map_err(failed)
}

/// Starts the side of the dialer: a receiver that verifies the app's signatures, and a client with the app's
/// credentials.
pub async fn dialer(
    gateway: &Gateway,
    account: &str,
    app: &AppCredentials,
) -> Result<(Client, SocketAddr, CallStreams), Failure> {
    let missing = || Failure::failed("the app was given no secrets");
    let signing = app.secrets.expose(SecretKind::Savg).ok_or_else(missing)?;
    let signing = Secret::from_text(signing.as_str()).map_err(|error| Failure::failed(error.to_string()))?;
    let mut settings = OrderedSettings::default();
    // The gateway sends in order.
    settings.hold_back = Duration::ZERO;
    let (receiver, calls) = ordered(settings);
    let router = Receiver::new(receiver).with_guard(SavgVerifier::new(&signing)).into_router();
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let notify = listener.local_addr()?;
    tokio::spawn(async move { serve(listener, router, &Limits::default(), std::future::pending()).await });

    let secret = app.secrets.expose(SecretKind::Client).ok_or_else(missing)?;
    let client = Client::builder()
        .base_url(format!("http://{}", gateway.address()))
        .credentials(app.client_id.as_str(), secret.as_str())
        .account_id(account)
        .server_supports_idempotency(true)
        .build();
    let client = client.map_err(|error| Failure::failed(format!("no client: {error}")))?;
    Ok((client, notify, calls))
}

/// Waits until the gateway applies the new resources, which may take a second.
async fn wait_until_ready(client: &Client, bot: &str) -> Result<(), Failure> {
    let end = Instant::now() + MAX_SETUP_WAIT;
    loop {
        match client.get_intent_realtime_data().bot_id(bot).send().await {
            Ok(_) => return Ok(()),
            Err(error) if Instant::now() >= end => return Err(api_failure(&error, client)),
            Err(_) => tokio::time::sleep(POLL_INTERVAL).await,
        }
    }
}

impl DemoEnvironment {
    /// Starts the environment, and prints each step.
    pub async fn start(
        pace: NonZeroU32,
        mut print_section: impl FnMut(&str, &[String]) -> Result<(), Failure>,
    ) -> Result<Self, Failure> {
        let (gateway, folder) = gateway(pace).await?;
        print_section(
            "A gateway starts on an empty database",
            &[
                format!("API        http://{}", gateway.address()),
                format!("reference  http://{}/reference", gateway.address()),
                format!("pace       {pace} times real time, on a carrier that rings no phone"),
            ],
        )?;
        let (account, bot, app) = set_up(&gateway).await?;
        let (client, notify, calls) = dialer(&gateway, &account, &app).await?;
        wait_until_ready(&client, &bot).await?;
        print_section(
            "An account, an app and a bot are set up",
            &[
                format!("account    {account}"),
                format!("app        {}, with the scopes {DIALOUT_SCOPE} and {ANALYTICS_SCOPE}", app.client_id),
                format!("bot        {bot}, which calls as {CALLER}"),
            ],
        )?;
        Ok(Self { gateway, account, bot, client, notify, calls, _folder: folder })
    }
}
