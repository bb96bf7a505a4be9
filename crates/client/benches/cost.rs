//! What a call costs beside hand-written reqwest calls with the same types: allocations, bytes and instructions. One is
//! as short as can be; the other, careful one sends an id of its own and keeps a copy of the request to look for what
//! became of it, as this client does.
//!
//! ```console
//! $ cargo bench -p smartassist-client --bench cost
//! ```
//!
//! Both talk to a server in this process that answers canned bytes and allocates nothing per request, so what is
//! counted is the client. Allocations are exact. Instructions are counted by valgrind, if it is installed: the program
//! runs itself twice with different numbers of calls and takes the difference, which leaves out starting up.

use std::error::Error;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::process::Command;

use smartassist_client::types::{BotId, DialoutAnswer, DialoutRequest};
use smartassist_client::{Client, reqwest};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const ANSWER: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 40\r\n\r\n\
    {\"sid\":\"f9bd46ab\",\"callId\":\"2c01240f-6\"}";

/// How close the generated client has to come; printed beside the ratio, asserted nowhere.
const GOAL: f64 = 1.05;

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    match arguments.iter().position(|argument| argument == "--calls") {
        Some(at) => {
            let of = |offset: usize| arguments.get(at + offset).map(String::as_str).unwrap_or_default();
            runtime()?.block_on(repeat(of(1), of(2).parse()?))
        }
        None => report(),
    }
}

#[allow(clippy::print_stdout, reason = "a benchmark talks to a person")]
fn report() -> Result<()> {
    let heads = ["generated", "careful", "ratio", "short", "ratio"];
    println!(
        "{:<24}{:>12}{:>12}{:>8}{:>12}{:>8}",
        "per dialout call", heads[0], heads[1], heads[2], heads[3], heads[4]
    );
    let row = |name: &str, ours: f64, careful: f64, short: f64| {
        let (one, other) = (ours / careful, ours / short);
        println!("{name:<24}{ours:>12.1}{careful:>12.1}{one:>8.3}{short:>12.1}{other:>8.3}");
    };
    let (ours, careful, short) = (allocations("generated")?, allocations("careful")?, allocations("short")?);
    row("allocations", ours.0, careful.0, short.0);
    row("allocated bytes", ours.1, careful.1, short.1);
    match (instructions("generated"), instructions("careful"), instructions("short")) {
        (Some(ours), Some(careful), Some(short)) => row("instructions", ours, careful, short),
        _ => println!("{:<24}not counted: valgrind is not installed", "instructions"),
    }
    println!("goal: {GOAL} beside the careful one");
    Ok(())
}

fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_current_thread().enable_all().build()
}

/// Answers every request on its connection with the same bytes, on a thread of its own.
fn server() -> Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let url = format!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut buffer = [0_u8; 4096];
            // A request of this benchmark fits one read.
            while stream.read(&mut buffer).is_ok_and(|read| read > 0) && stream.write_all(ANSWER).is_ok() {}
        }
    });
    Ok(url)
}

fn request() -> Result<DialoutRequest> {
    Ok(DialoutRequest::builder().target("tel:911234567890").caller("+127061657882").trunk("TRUNK").build()?)
}

async fn generated(client: &Client, body: DialoutRequest) -> Result<DialoutAnswer> {
    Ok(client.dialout().bot_id("st-e38782ff-0d89-52e9").body(body).send().await?.into_inner())
}

/// The same call as somebody would write it with reqwest alone: the same headers, and an answer whose status is looked
/// at before it is read. A careful one can say afterwards what was sent.
async fn by_hand(client: &reqwest::Client, url: &str, body: DialoutRequest, careful: bool) -> Result<DialoutAnswer> {
    let bot = BotId::try_from("st-e38782ff-0d89-52e9")?;
    let mut token = reqwest::header::HeaderValue::from_static("a-token");
    token.set_sensitive(true);
    let mut request = client
        .post(format!("{url}/api/1.1/public/bot/{bot}/smartassist/dialout"))
        .header("auth", token)
        .header(reqwest::header::ACCEPT, reqwest::header::HeaderValue::from_static("application/json"))
        .json(&body);
    if careful {
        let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?;
        request = request.header("x-request-id", format!("{:032x}", now.as_nanos()));
    }
    let request = request.build()?;
    let kept = if careful { request.try_clone() } else { None };
    let response = client.execute(request).await?;
    std::hint::black_box(kept);
    if !response.status().is_success() {
        return Err(format!("status {}", response.status()).into());
    }
    Ok(serde_json::from_slice(&response.bytes().await?)?)
}

async fn repeat(which: &str, calls: usize) -> Result<()> {
    let url = server()?;
    let body = request()?;
    if which == "generated" {
        let client = Client::builder().base_url(&url).token("a-token").build()?;
        for _ in 0..calls {
            generated(&client, body.clone()).await?;
        }
    } else {
        let client = reqwest::Client::builder().user_agent("hand-written").build()?;
        for _ in 0..calls {
            by_hand(&client, &url, body.clone(), which == "careful").await?;
        }
    }
    Ok(())
}

/// Allocations and bytes of one call: the difference between a long and a short run.
fn allocations(which: &str) -> Result<(f64, f64)> {
    let runtime = runtime()?;
    let run = |calls: usize| -> Result<(f64, f64)> {
        let mut failed = None;
        let counted = allocation_counter::measure(|| failed = runtime.block_on(repeat(which, calls)).err());
        match failed {
            Some(error) => Err(error),
            None => Ok((counted.count_total as f64, counted.bytes_total as f64)),
        }
    };
    let (short, long) = (run(100)?, run(1100)?);
    Ok(((long.0 - short.0) / 1000.0, (long.1 - short.1) / 1000.0))
}

/// Instructions of one call, counted by valgrind; `None` without it.
fn instructions(which: &str) -> Option<f64> {
    let run = |calls: &str| -> Option<f64> {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .arg(std::env::current_exe().ok()?)
            .args(["--calls", which, calls])
            .output()
            .ok()?;
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let collected = said.lines().find_map(|line| line.split("Collected : ").nth(1))?;
        collected.trim().parse().ok()
    };
    Some((run("600")? - run("100")?) / 500.0)
}
