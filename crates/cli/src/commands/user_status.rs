//! `smartassist user-status`: prints the statuses of agents over a period.

use clap::Args;
use smartassist_client::Client;
use smartassist_client::types::{
    AgentEmail, AgentEmails, DateFilter, FilterDate, Granularity, GranularityPeriod, PageLimit, PageOffset,
    TimeZoneOffSet, UserStatusFilter, UserStatusPage, UserStatusRequest,
};
use smartassist_types::KnownValues as _;

use crate::api_failure::api_failure;
use crate::connection::{BotOption, ConnectionOptions};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Console, Layout};
use crate::response_tables;
use crate::suggested_values::suggested;
use crate::value_parsers::parse_or_hint;

/// The format of both ends of the period.
const DATE: &str = "a day, such as 2025-06-02, or a time in UTC, such as 2025-06-02T10:30:00Z";

const EXAMPLES: &str = "\
Examples:
  smartassist user-status --from 2025-06-02 --to 2025-06-08 --granularity PT24H --offset +05:30
  smartassist user-status --from 2025-06-02 --to 2025-06-02 --agent jane.doe@example.com
  smartassist user-status --from 2025-06-02 --to 2025-06-08 --all -o json > june.jsonl";

/// List statuses and states of agents over a period
///
/// Prints a table with a line for each status and state in each bucket. With -o json it prints the page as the server
/// sent it, and with --all one agent per line.
#[derive(Args, Debug)]
#[command(after_help = EXAMPLES)]
pub struct UserStatusArguments {
    /// Start of the period: a day, or a time in UTC such as 2025-06-02T10:30:00Z
    #[arg(long, value_name = "DATE", value_parser = parse_or_hint::<FilterDate>(DATE))]
    from: FilterDate,
    /// End of the period
    #[arg(long, value_name = "DATE", value_parser = parse_or_hint::<FilterDate>(DATE))]
    to: FilterDate,
    /// Length of a bucket: PT15M, PT30M, PT1H, PT2H, PT4H, PT8H, PT12H or PT24H, or a number of minutes
    #[arg(long, value_name = "PERIOD", default_value = "PT30M", hide_possible_values = true)]
    #[arg(value_parser = suggested(GranularityPeriod::KNOWN_VALUES.iter().copied(), granularity))]
    granularity: Granularity,
    /// Offset of the days from UTC: +05:30 for India, -05:00 for New York in winter [default: UTC]
    #[arg(long, value_name = "±HH:MM", allow_hyphen_values = true, value_parser = offset)]
    offset: Option<TimeZoneOffSet>,
    /// E-mail address of an agent; repeat the option for several [default: all agents]
    #[arg(long = "agent", value_name = "EMAIL", value_parser = parse_or_hint::<AgentEmail>("an e-mail address"))]
    agents: Vec<AgentEmail>,
    // Sent in the header `iid`, which later editions of the API require.
    #[command(flatten)]
    bot: BotOption,
    /// Read all pages
    #[arg(long, help_heading = "Pages")]
    all: bool,
    /// Maximum number of agents in a page
    #[arg(long, value_name = "N", default_value = "50", help_heading = "Pages")]
    limit: PageLimit,
    /// Number of agents to skip
    #[arg(long, value_name = "N", default_value = "0", help_heading = "Pages")]
    skip: PageOffset,
    #[command(flatten)]
    connection: ConnectionOptions,
}

fn granularity(text: &str) -> Result<Granularity, String> {
    match text.parse() {
        Ok(minutes) => Ok(Granularity::Minutes(minutes)),
        Err(_) => Granularity::try_from(text).map_err(|_| {
            format!("write one of {}, or a number of minutes from 1 on", GranularityPeriod::KNOWN_VALUES.join(", "))
        }),
    }
}

/// Parses an offset such as `+05:30`. A bare number is refused, because the API counts minutes with the opposite sign.
fn offset(text: &str) -> Result<TimeZoneOffSet, String> {
    let wrong = || "write +HH:MM or -HH:MM, such as +05:30 for India, or Z".to_owned();
    if text.eq_ignore_ascii_case("z") {
        return "0".parse().map_err(|_| wrong());
    }
    let west = match text.chars().next() {
        Some('+') => -1,
        Some('-') => 1,
        _ => return Err(wrong()),
    };
    let (hours, minutes) = text.get(1..).and_then(|text| text.split_once(':')).ok_or_else(wrong)?;
    let number = |text: &str, end: i32| {
        let is_number = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
        text.parse::<i32>().ok().filter(|number| is_number && *number < end).ok_or_else(wrong)
    };
    let minutes = number(hours, 24)? * 60 + number(minutes, 60)?;
    TimeZoneOffSet::try_from(west * minutes).map_err(|_| "must be from -14:00 to +14:00".to_owned())
}

/// Requests the report page by page and prints it.
pub async fn run(arguments: &UserStatusArguments, console: &mut Console<'_>) -> Result<Exit, Failure> {
    let settings = arguments.connection.settings()?;
    let account = settings.account_id()?.to_owned();
    let client = settings.client_of_running_server(console).await?;
    let body = request(arguments)?;
    let mut offset = arguments.skip;
    let mut table = response_tables::agents();
    loop {
        let page = page(&client, &account, arguments, offset, body.clone()).await?;
        let (more, came) = (page.has_more == Some(true), page.data.len());
        if console.is_json() {
            print_json(&page, arguments.all, console)?;
        } else {
            page.data.iter().for_each(|agent| response_tables::add_agent(&mut table, agent));
        }
        let next = u64::from(offset.get()).saturating_add(u64::try_from(came).unwrap_or(u64::MAX));
        if !arguments.all || !more {
            if more {
                console.note(&format!("there are more agents: --skip {next}, or --all"))?;
            }
            break;
        }
        if came == 0 {
            return Err(Failure::failed("the server says that there are more agents, and sends none"));
        }
        console.progress(&format!("{next} agents"))?;
        offset = PageOffset::try_from(next).map_err(|error| Failure::failed(format!("--skip {error}")))?;
    }
    console.end_progress()?;
    if !console.is_json() {
        if table.is_empty() { console.note("there are no agents")? } else { table.write(&mut console.out)? }
    }
    Ok(Exit::Success)
}

fn request(arguments: &UserStatusArguments) -> Result<UserStatusRequest, Failure> {
    let mut dates = DateFilter::builder().start_date(arguments.from.clone()).end_date(arguments.to.clone());
    if let Some(offset) = arguments.offset {
        dates = dates.time_zone_off_set(offset);
    }
    let mut filter = UserStatusFilter::builder().date_filter(dates);
    if !arguments.agents.is_empty() {
        let agents = AgentEmails::try_from(arguments.agents.clone());
        filter = filter.agents(agents.map_err(|error| Failure::usage(format!("--agent {error}")))?);
    }
    let request = UserStatusRequest::builder().filter(filter).granularity(arguments.granularity.clone()).build();
    request.map_err(|error| Failure::usage(error.to_string()))
}

async fn page(
    client: &Client,
    account: &str,
    arguments: &UserStatusArguments,
    offset: PageOffset,
    body: UserStatusRequest,
) -> Result<UserStatusPage, Failure> {
    let mut call = client.get_user_status().account_id(account).limit(arguments.limit).offset(offset).body(body);
    if let Some(bot) = arguments.bot.get() {
        call = call.iid(bot.clone());
    }
    call.send().await.map(|page| page.into_inner()).map_err(|error| api_failure(&error, client))
}

fn print_json(page: &UserStatusPage, all: bool, console: &mut Console<'_>) -> Result<(), Failure> {
    if !all {
        return Ok(console.json(page, Layout::Document)?);
    }
    Ok(page.data.iter().try_for_each(|agent| console.json(agent, Layout::Line))?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_offset_is_written_as_people_write_it() {
        for (text, minutes) in [
            ("+05:30", Some(-330)),
            ("-05:00", Some(300)),
            ("+00:00", Some(0)),
            ("z", Some(0)),
            ("+14:00", Some(-840)),
            ("+14:01", None),
            ("-330", None),
            ("330", None),
            ("+5:30", None),
            ("+05:60", None),
            ("+0a:00", None),
            ("é05:00", None),
            ("", None),
        ] {
            assert_eq!(offset(text).ok().map(TimeZoneOffSet::get), minutes, "{text}");
        }
    }

    #[test]
    fn a_granularity_is_a_period_or_minutes() {
        for (text, taken) in
            [("PT15M", true), ("PT24H", true), ("20", true), ("0", false), ("PT3M", false), ("", false)]
        {
            assert_eq!(granularity(text).is_ok(), taken, "{text}");
        }
    }
}
