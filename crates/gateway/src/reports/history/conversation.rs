//! The conversation that a call leaves.

use serde_json::{Value, json};
use smartassist_types::{AmdEvent, Conversation, Dispositions, MachineDetectionMode, Timestamp, UserInfo};

use super::{CallHistory, CallMoment, built};
use crate::call::{CallProgress, CallReport, EndedBy};
use crate::store::StoreError;

/// What the vendor shows for a call that ended because a machine was detected.
const MACHINE: &str = "machineDetected";

pub(super) fn document(history: &CallHistory, moment: &CallMoment<'_>) -> Result<Conversation, StoreError> {
    let request = &history.request;
    let language = request.call_control_parameter.as_ref().map_or("en", |speech| speech.stt_language.as_str());
    let mut conversation = Conversation::builder()
        .id(history.conversation_id())
        .conversation_id(history.conversation.as_str())
        .status(status(moment))
        .source("korevg")
        .language(language)
        .account_id(history.account.as_str())
        .bot_id(history.bot.as_str())
        .bot_session_id(history.session_id())
        .user_id(history.user_id())
        .phone_number(history.number())
        .call_id_data(history.sip_call.as_str())
        .start_session_time(Timestamp::of(moment.queued_at))
        .start_time(Timestamp::of(moment.queued_at))
        .timestamp_value(moment.queued_at.as_millisecond())
        .created_at(Timestamp::of(moment.queued_at))
        .updated_at(Timestamp::of(moment.at))
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
        .user_info(user_info(history)?);
    if let Some(flow) = &history.flow {
        conversation = conversation.key_intent_name(flow.as_str());
    }
    if let Some(report) = moment.last {
        conversation = conversation.end_time(Timestamp::of(report.at)).dispositions(disposition(report)?);
    }
    let mut conversation = built(conversation.build())?;
    // Null where no priority was set, as on the vendor's voice conversations.
    conversation.priority = Some(None);
    Ok(conversation)
}

fn status(moment: &CallMoment<'_>) -> &'static str {
    match moment.last.map(|report| &report.progress) {
        Some(CallProgress::Completed { by: EndedBy::Callee | EndedBy::Bot, .. }) => "CLOSED",
        Some(_) => "TERMINATED",
        None if moment.answered_at.is_some() => "ACTIVE",
        None => "OPEN",
    }
}

/// No agent was there, so it was the system that ended the conversation; the remark says why.
fn disposition(report: &CallReport) -> Result<Dispositions, StoreError> {
    let (status, remarks) = match &report.progress {
        CallProgress::Completed { by: EndedBy::Callee, .. } => ("DROP-OFF", "caller-disconnected".to_owned()),
        CallProgress::Completed { by: EndedBy::Bot, .. } => ("Resolved", "bot-disconnected".to_owned()),
        CallProgress::Completed { by: EndedBy::Gateway, .. } if hung_up_on_a_machine(report) => {
            (MACHINE, "SAVG-disconnected".to_owned())
        }
        CallProgress::Completed { by: EndedBy::Gateway, .. } => ("DROP-OFF", "SAVG-disconnected".to_owned()),
        CallProgress::Failed(refusal) => ("DROP-OFF", refusal.to_string()),
        CallProgress::Answered | CallProgress::Detected(_) => ("UnKnown", String::new()),
    };
    let disposition = Dispositions::builder().meta_status("SYSTEM_DROP_OFF").status(status).remarks(remarks);
    let mut disposition = built(disposition.build())?;
    disposition.disposition_sets = Some(None);
    Ok(disposition)
}

fn hung_up_on_a_machine(report: &CallReport) -> bool {
    let machine = matches!(report.amd_result, Some(AmdEvent::AmdMachineDetected | AmdEvent::AmdToneDetected));
    // A gateway that crashed hung up no call.
    report.amd_mode == MachineDetectionMode::Disconnect && machine && !report.was_interrupted
}

fn user_info(history: &CallHistory) -> Result<UserInfo, StoreError> {
    let request = &history.request;
    let mut info =
        UserInfo::builder().user_id(history.user_id()).caller(request.caller.as_str()).callee(history.number());
    if let Some(trunk) = &history.trunk {
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
