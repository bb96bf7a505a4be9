//! Calls every operation through the client that openapi-generator wrote for Rust, and prints what it read.

use std::error::Error;
use std::fs::File;

use openapi::apis::configuration::{ApiKey, Configuration};
use openapi::apis::{Error as ApiError, agents_api, automation_api, calls_api, conversations_api};
use openapi::models;
use serde_json::{Value, json};

type Outcome = Result<Value, Box<dyn Error>>;

/// The address of the server, and a token that it lets in.
struct Drive {
    url: String,
    token: String,
}

impl Drive {
    fn configuration(&self, token: &str) -> Configuration {
        let api_key = Some(ApiKey { prefix: None, key: token.to_owned() });
        Configuration { base_path: self.url.clone(), api_key, ..Configuration::new() }
    }

    async fn dialout(&self, bot: &str) -> Outcome {
        let configuration = self.configuration(&self.token);
        Ok(ids(&calls_api::dialout(&configuration, bot, call(), Some("a-key"), None).await?))
    }

    async fn dialout_v2(&self, bot: &str) -> Outcome {
        let configuration = self.configuration(&self.token);
        Ok(ids(&calls_api::dialout_v2(&configuration, bot, call(), Some("a-key"), None).await?))
    }

    async fn conversation(&self, stream: &str) -> Outcome {
        let configuration = self.configuration(&self.token);
        let account = "637368b4a1d039e34ba63bbf";
        let read = conversations_api::get_conversation(&configuration, stream, "c-3c04346", account).await?;
        let participants: Vec<_> = read.participants.iter().flatten().map(|one| &one.status).collect();
        Ok(json!({
            "id": read._id,
            "status": read.status,
            "priority": read.priority,
            "waitTime": read.wait_time,
            "participants": participants,
        }))
    }

    async fn automation(&self, bot: &str) -> Outcome {
        let configuration = self.configuration(&self.token);
        Ok(sessions(&automation_api::get_intent_realtime_data(&configuration, bot, None, None).await?))
    }

    async fn automation_by_get(&self, bot: &str) -> Outcome {
        let configuration = self.configuration(&self.token);
        Ok(sessions(&automation_api::get_intent_realtime_data_by_get(&configuration, bot, None, None).await?))
    }

    async fn agents(&self, account: &str) -> Outcome {
        let configuration = self.configuration(&self.token);
        let page = agents_api::get_user_status(&configuration, account, period(), Some(50), Some(0), None, None);
        Ok(metrics(&page.await?))
    }

    async fn agents_v11(&self, account: &str) -> Outcome {
        let configuration = self.configuration(&self.token);
        let page = agents_api::get_user_status_v11(&configuration, account, period(), Some(50), Some(0), None, None);
        Ok(metrics(&page.await?))
    }

    /// This client keeps status and body of a refusal, and not its headers.
    async fn refusal(&self, bot: &str, token: &str) -> Outcome {
        match calls_api::dialout(&self.configuration(token), bot, call(), None, None).await {
            Err(ApiError::ResponseError(refused)) => {
                let read: models::Errors = serde_json::from_str(&refused.content)?;
                let error = read.errors.first().ok_or("a refusal without an error")?;
                Ok(json!({ "status": refused.status.as_u16(), "msg": error.msg, "code": error.code }))
            }
            other => Err(format!("not a refusal: {other:?}").into()),
        }
    }
}

fn call() -> models::DialoutRequest {
    let timers = models::Timers { no_speech_timeout_ms: Some(12000), ..models::Timers::new() };
    models::DialoutRequest {
        machine_detection: Some(models::MachineDetectionMode::Detect),
        timers: Some(Box::new(timers)),
        metadata: Some([("userName".to_owned(), json!("John Doe"))].into()),
        ..models::DialoutRequest::new("tel:911234567890".to_owned(), "+127061657882".to_owned())
    }
}

fn ids(answer: &models::DialoutAnswer) -> Value {
    json!({ "sid": answer.sid, "callId": answer.call_id, "conversationId": answer.conversation_id })
}

fn period() -> models::UserStatusRequest {
    let dates = models::DateFilter::new("2022-08-25".to_owned(), "2022-08-26".to_owned());
    let dates = models::DateFilter { time_zone_off_set: Some(-330), ..dates };
    let filter = models::UserStatusFilter {
        agents: Some(vec!["john.doe@example.com".to_owned()]),
        ..models::UserStatusFilter::new(dates)
    };
    let granularity = models::Granularity::GranularityPeriod(models::GranularityPeriod::Pt30M);
    models::UserStatusRequest::new(filter, granularity)
}

fn sessions(read: &[models::IntentSession]) -> Value {
    read.iter().map(|session| json!({ "intent": session.intent, "status": session.status })).collect()
}

fn metrics(page: &models::UserStatusPage) -> Value {
    let buckets = page.data.iter().flat_map(|agent| agent.time_interval.iter().flatten());
    let metrics: Vec<_> = buckets.flat_map(|bucket| bucket.status.iter().flatten()).map(|one| &one.metric).collect();
    json!({ "hasMore": page.has_more, "limit": page.limit, "metrics": metrics })
}

fn notifications(file: &str) -> Outcome {
    let read: Vec<models::CallStatusNotification> = serde_json::from_reader(File::open(file)?)?;
    let told = read.iter().map(|one| {
        json!({
            "status": one.status,
            "machineDetection": one.machine_detection,
            "callDuration": one.call_duration,
            "callConnectTime": one.call_connect_time,
        })
    });
    Ok(told.collect())
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let [url, token, file] = std::env::args().skip(1).collect::<Vec<_>>().try_into().map_err(|_| "three arguments")?;
    let drive = Drive { url, token };
    println!(
        "{}",
        json!({
            "dialout": drive.dialout("st-1").await?,
            "dialoutV2": drive.dialout_v2("st-1").await?,
            "getConversation": drive.conversation("st-1").await?,
            "getIntentRealtimeData": drive.automation("st-1").await?,
            "getIntentRealtimeDataByGet": drive.automation_by_get("st-1").await?,
            "getUserStatus": drive.agents("637368b4a1d039e34ba63bbf").await?,
            "getUserStatusV11": drive.agents_v11("637368b4a1d039e34ba63bbf").await?,
            "refused": drive.refusal("answers-429", &drive.token).await?,
            "unknownToken": drive.refusal("st-1", "another-token").await?,
            "unlistedConversation": drive.conversation("answers-unlisted").await?,
            "unlistedSessions": drive.automation("answers-unlisted").await?,
            "unlistedMetrics": drive.agents("answers-unlisted").await?,
            "notifications": notifications(&file)?,
        })
    );
    Ok(())
}
