//! The conversation that a call leaves.

use serde_json::{Value, json};
use smartassist_types::{AmdEvent, Conversation, Dispositions, MachineDetectionMode, Timestamp, UserInfo};

use super::{Standing, Story, built};
use crate::call::{Ender, Progress, Report};
use crate::store::StoreError;

/// What the vendor shows for a call that ended because a machine was detected.
const MACHINE: &str = "machineDetected";

pub(super) fn document(story: &Story, standing: &Standing<'_>) -> Result<Conversation, StoreError> {
    let request = &story.request;
    let language = request.call_control_parameter.as_ref().map_or("en", |speech| speech.stt_language.as_str());
    let mut conversation = Conversation::builder()
        .id(story.conversation_id())
        .conversation_id(story.conversation.as_str())
        .status(status(standing))
        .source("korevg")
        .language(language)
        .account_id(story.account.as_str())
        .bot_id(story.bot.as_str())
        .bot_session_id(story.session_id())
        .user_id(story.user_id())
        .phone_number(story.number())
        .call_id_data(story.sip_call.as_str())
        .start_session_time(Timestamp::of(standing.queued_at))
        .start_time(Timestamp::of(standing.queued_at))
        .timestamp_value(standing.queued_at.as_millisecond())
        .created_at(Timestamp::of(standing.queued_at))
        .updated_at(Timestamp::of(standing.at))
        .is_proactive_agent_assist_enabled(false)
        .callback_opted(false)
        .is_developer(false)
        .participants(Vec::new())
        .transfer_details(Vec::new())
        .queues(Vec::new())
        .contact_flow(Vec::new())
        .form_data(Vec::new())
        .skills(Vec::new())
        .notes(Vec::new())
        .user_info(user_info(story)?);
    if let Some(flow) = &story.flow {
        conversation = conversation.key_intent_name(flow.as_str());
    }
    if let Some(report) = standing.last {
        conversation = conversation.end_time(Timestamp::of(report.at)).dispositions(disposition(report)?);
    }
    let mut conversation = built(conversation.build())?;
    // Null where no priority was set, as on the vendor's voice conversations.
    conversation.priority = Some(None);
    Ok(conversation)
}

fn status(standing: &Standing<'_>) -> &'static str {
    match standing.last.map(|report| &report.progress) {
        Some(Progress::Completed { by: Ender::Called | Ender::Bot, .. }) => "CLOSED",
        Some(_) => "TERMINATED",
        None if standing.answered_at.is_some() => "ACTIVE",
        None => "OPEN",
    }
}

/// No agent was there, so it was the system that ended the conversation; the remark says why.
fn disposition(report: &Report) -> Result<Dispositions, StoreError> {
    let (status, remarks) = match &report.progress {
        Progress::Completed { by: Ender::Called, .. } => ("DROP-OFF", "caller-disconnected".to_owned()),
        Progress::Completed { by: Ender::Bot, .. } => ("Resolved", "bot-disconnected".to_owned()),
        Progress::Completed { by: Ender::Gateway, .. } if hung_up_on_a_machine(report) => {
            (MACHINE, "SAVG-disconnected".to_owned())
        }
        Progress::Completed { by: Ender::Gateway, .. } => ("DROP-OFF", "SAVG-disconnected".to_owned()),
        Progress::Failed(refusal) => ("DROP-OFF", refusal.to_string()),
        Progress::Answered | Progress::Detected(_) => ("UnKnown", String::new()),
    };
    let disposition = Dispositions::builder().meta_status("SYSTEM_DROP_OFF").status(status).remarks(remarks);
    let mut disposition = built(disposition.build())?;
    disposition.disposition_sets = Some(None);
    Ok(disposition)
}

fn hung_up_on_a_machine(report: &Report) -> bool {
    let machine = matches!(report.found, Some(AmdEvent::AmdMachineDetected | AmdEvent::AmdToneDetected));
    // A gateway that crashed hung up on nobody.
    report.mode == MachineDetectionMode::Disconnect && machine && !report.cut_off
}

fn user_info(story: &Story) -> Result<UserInfo, StoreError> {
    let request = &story.request;
    let mut info = UserInfo::builder().user_id(story.user_id()).caller(request.caller.as_str()).callee(story.number());
    if let Some(trunk) = &story.trunk {
        info = info.caller_host(trunk.as_str());
    }
    let mut info = built(info.build())?;
    let metadata = request.metadata.as_ref().map_or(Value::Null, |metadata| json!(metadata));
    info.custom_data = Some(
        serde_json::from_value(metadata)
            .map_err(|error| StoreError::failed("writing what a call leaves behind", error))?,
    );
    Ok(info)
}
