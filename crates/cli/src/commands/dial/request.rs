//! Builds the request from the file, if there is one, and the options.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::{Map, Value};
use smartassist_client::types::{AmdEventsSubscription, CallerId, DialoutRequest, Metadata, NotifyHeaders, Timers};
use smartassist_server::schemas::DIALOUT_REQUEST;
use smartassist_server::validate::validate;

use super::arguments::DialArguments;
use crate::failure::Failure;
use crate::input;
use crate::secrets::variable;

/// Builds the request.
///
/// # Errors
///
/// An option or the file is invalid. The failure names the option, or the place in the file.
pub fn build(dial: &DialArguments) -> Result<DialoutRequest, Failure> {
    let mut request = match &dial.json_file {
        Some(file) => from_file(dial, file)?,
        None => {
            let mut builder = DialoutRequest::builder();
            if let Some(target) = &dial.target {
                builder = builder.target(target.clone());
            }
            builder.caller(caller(dial)?).build().map_err(|error| Failure::usage(error.to_string()))?
        }
    };
    request.trunk = dial.trunk.clone().or(request.trunk);
    request.timeout_in_ms = dial.ring_timeout.or(request.timeout_in_ms);
    request.machine_detection = dial.amd.or(request.machine_detection);
    request.threshold_word_count = dial.threshold_words.or(request.threshold_word_count);
    request.notifyurl = dial.notify_url.clone().or(request.notifyurl);
    request.timers = timers(dial, request.timers)?;
    request.metadata = metadata(dial, request.metadata)?;
    request.notify_headers = headers(dial, request.notify_headers)?;
    if dial.no_amd_events || !dial.amd_events.is_empty() {
        let events = dial.amd_events.clone();
        request.amd_events_subscription = Some(AmdEventsSubscription::try_from(events).map_err(wrong("--amd-event"))?);
    }
    Ok(request)
}

fn wrong<E: ToString>(option: &str) -> impl Fn(E) -> Failure {
    move |error| Failure::usage(format!("{option} {}", error.to_string()))
}

/// The request in the file. Target and caller may be missing if options set them.
fn from_file(dial: &DialArguments, file: &Path) -> Result<DialoutRequest, Failure> {
    let mut members = object(file)?;
    if let Some(target) = &dial.target {
        members.insert("target".to_owned(), target.as_str().into());
    }
    if dial.caller.is_some() || !members.contains_key("caller") {
        let caller = caller(dial)?;
        members.insert("caller".to_owned(), caller.as_str().into());
    }
    let value = Value::Object(members);
    let findings = validate(&DIALOUT_REQUEST, &value);
    if !findings.is_empty() {
        let lines: String = findings.lines().map(|line| format!("\n{line}")).collect();
        return Err(Failure::usage(format!("{} is no request:{lines}", file.display())));
    }
    // The type agrees with the schema; the only error left is a field in two spellings.
    serde_json::from_value(value).map_err(|error| Failure::usage(format!("{}: {error}", file.display())))
}

/// The caller of the option, or else of the variable.
fn caller(dial: &DialArguments) -> Result<CallerId, Failure> {
    if let Some(caller) = &dial.caller {
        return Ok(caller.clone());
    }
    match variable("SMARTASSIST_CALLER")? {
        Some(text) => CallerId::try_from(text.as_str()).map_err(wrong("SMARTASSIST_CALLER")),
        None => Err(Failure::usage("no caller: give --caller or set SMARTASSIST_CALLER").hint(
            "the vendor takes the number of an experience flow; a gateway takes one of the bot's numbers, or any \
                   where `smartassist admin bot list` shows none",
        )),
    }
}

fn object(file: &Path) -> Result<Map<String, Value>, Failure> {
    let text = input::read_text(file)?;
    match serde_json::from_str(&text) {
        Ok(Value::Object(members)) => Ok(members),
        Ok(_) => Err(Failure::usage(format!("{} is not a JSON object", file.display()))),
        Err(error) => {
            let (line, column) = (error.line(), error.column());
            Err(Failure::usage(format!("{}:{line}:{column}: not JSON", file.display())))
        }
    }
}

fn timers(dial: &DialArguments, before: Option<Timers>) -> Result<Option<Timers>, Failure> {
    let is_asked = dial.no_speech_timeout.is_some()
        || dial.decision_timeout.is_some()
        || dial.tone_timeout.is_some()
        || dial.greeting_timeout.is_some();
    if !is_asked {
        return Ok(before);
    }
    let empty = || Timers::builder().build().map_err(|error| Failure::usage(error.to_string()));
    let mut timers = before.map_or_else(empty, Ok)?;
    timers.no_speech_timeout_ms = dial.no_speech_timeout.or(timers.no_speech_timeout_ms);
    timers.decision_timeout_ms = dial.decision_timeout.or(timers.decision_timeout_ms);
    timers.tone_timeout_ms = dial.tone_timeout.or(timers.tone_timeout_ms);
    timers.greeting_completion_timeout_ms = dial.greeting_timeout.or(timers.greeting_completion_timeout_ms);
    Ok(Some(timers))
}

fn metadata(dial: &DialArguments, before: Option<Metadata>) -> Result<Option<Metadata>, Failure> {
    if dial.metadata.is_empty() && dial.metadata_file.is_none() {
        return Ok(before);
    }
    let mut members: Vec<(String, Value)> = before.into_iter().flat_map(Metadata::into_inner).collect();
    if let Some(file) = &dial.metadata_file {
        members.extend(object(file)?);
    }
    members.extend(dial.metadata.iter().map(|(name, value)| (name.clone(), Value::from(value.as_str()))));
    let members: BTreeMap<_, _> = members.into_iter().collect();
    Metadata::try_from(members).map(Some).map_err(wrong("--metadata"))
}

fn headers(dial: &DialArguments, before: Option<NotifyHeaders>) -> Result<Option<NotifyHeaders>, Failure> {
    if dial.notify_headers.is_empty() {
        return Ok(before);
    }
    let given = dial.notify_headers.iter().map(|(name, value)| (name.clone(), value.trim().to_owned()));
    let headers: BTreeMap<_, _> = before.into_iter().flat_map(NotifyHeaders::into_inner).chain(given).collect();
    NotifyHeaders::try_from(headers).map(Some).map_err(wrong("--notify-header"))
}
