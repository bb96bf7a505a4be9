//! What places calls.
//!
//! A [`Carrier`] is asked to place a call and returns a [`CallLeg`], on which it signals everything that happens:
//! ringing, answer, what is heard, the end. Dropping the leg hangs up. A [`CallSession`] runs a
//! [`Call`](crate::call::Call) on a leg and gives its steps one after the other, each with its reports.
//!
//! The [`SimulatedCarrier`] rings no phone: the called number decides what happens. A SIP trunk fits in its place:
//! the signals are those of SIP, and what is heard comes as features, from a recogniser or from the audio itself.
//!
//! All waiting is that of tokio's clock, which tests may pause.
//!
//! ```
//! use std::num::NonZeroU32;
//! use std::time::Duration;
//!
//! use smartassist_gateway::Edition;
//! use smartassist_gateway::call::{Call, CallSettings, NotificationIds};
//! use smartassist_gateway::carrier::{CallSession, OutboundCall, SimulatedCarrier, TimeScale};
//! use smartassist_types::{DialoutRequest, MachineDetectionMode};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let request = DialoutRequest::builder()
//!     .target("tel:+447700900210")
//!     .caller("+447700900001")
//!     .machine_detection(MachineDetectionMode::Disconnect)
//!     .build()?;
//! let call = Call::new(CallSettings::from(&request), jiff::Timestamp::now());
//! let carrier = SimulatedCarrier::new().with_time_scale(TimeScale::new(NonZeroU32::new(1000).ok_or("a time scale")?));
//!
//! let ids = NotificationIds { conversation: "29e2d933-527e-429c-95b9-ba4f7c7bxxxx".into(), session: None };
//! let mut session = CallSession::begin(call, Duration::ZERO, &carrier, &OutboundCall::from(&request));
//! let mut told = Vec::new();
//! while let Some(step) = session.next().await {
//!     for report in &step.reports {
//!         let notification = Edition::Of2025.notification(report, &ids)?;
//!         told.push((notification.status.to_string(), notification.amd_event().map(|event| event.to_string())));
//!     }
//! }
//! assert_eq!(told.len(), 4);
//! assert_eq!(told[1], ("Call-In-Progress".into(), Some("amd_machine_detected".into())));
//! assert_eq!(told[3], ("completed".into(), Some("amd_machine_detected".into())));
//! # Ok(())
//! # }
//! ```

mod call_session;
mod leg;
pub mod simulated;
mod time_scale;

use std::fmt;

use smartassist_types::{CallerId, DialoutRequest, Target, Trunk};

pub use call_session::{CallSession, CallStep};
pub use leg::{CallLeg, CallerHungUp, SignalSender, TimedSignal, signal_channel};
pub use simulated::SimulatedCarrier;
pub use time_scale::TimeScale;

use crate::call::SipStatus;

/// Places calls.
pub trait Carrier: Send + Sync {
    /// Starts a call and returns at once. The leg has every signal that follows.
    ///
    /// # Errors
    ///
    /// The carrier cannot even try: it is not reachable, or does not take the order. The call has failed with this
    /// status.
    fn place(&self, order: &OutboundCall) -> Result<CallLeg, SipStatus>;

    /// How fast time passes in its calls. Anything but [`TimeScale::REAL_TIME`] is for simulations.
    fn time_scale(&self) -> TimeScale {
        TimeScale::REAL_TIME
    }
}

/// Whom to call, and as whom. Its `Debug` names neither.
#[derive(Clone, PartialEq)]
pub struct OutboundCall {
    /// Whom to call.
    pub target: Target,
    /// Who is calling.
    pub caller: CallerId,
    /// Through which trunk; `None` for the account's default.
    pub trunk: Option<Trunk>,
}

impl From<&DialoutRequest> for OutboundCall {
    fn from(request: &DialoutRequest) -> Self {
        Self { target: request.target.clone(), caller: request.caller.clone(), trunk: request.trunk.clone() }
    }
}

impl fmt::Debug for OutboundCall {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Order").finish_non_exhaustive()
    }
}
