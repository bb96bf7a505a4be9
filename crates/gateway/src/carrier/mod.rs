//! What places calls.
//!
//! A [`Carrier`] is asked to place a call and hands back a [`Leg`], on which it tells everything that happens: ringing,
//! answer, what is heard, the end. Dropping the leg hangs up. A [`Session`] runs a [`Call`](crate::call::Call) on a leg
//! and gives its reports one after the other.
//!
//! The [`SimulatedCarrier`] rings nobody: what happens is chosen by the number called. A SIP trunk fits in its place:
//! the signals are those of SIP, and what is heard comes as features, from a recogniser or from the audio itself.
//!
//! All waiting is that of tokio's clock, which tests may pause.

mod leg;
mod pace;
mod session;
pub mod simulated;

use std::fmt;

use smartassist_types::{CallerId, DialoutRequest, Target, Trunk};

pub use leg::{Gone, Leg, Line, Told, line};
pub use pace::Pace;
pub use session::Session;
pub use simulated::SimulatedCarrier;

use crate::call::Refusal;

/// Places calls.
pub trait Carrier: Send + Sync {
    /// Starts a call and returns at once; everything that follows is told on the leg.
    ///
    /// # Errors
    ///
    /// The carrier cannot even try: it is not reachable, or does not take the order. The call has failed with this
    /// status.
    fn place(&self, order: &Order) -> Result<Leg, Refusal>;

    /// How fast time passes in its calls. Anything but [`Pace::REAL`] is for simulations.
    fn pace(&self) -> Pace {
        Pace::REAL
    }
}

/// Whom to call, and as whom. Its `Debug` names neither.
#[derive(Clone, PartialEq)]
pub struct Order {
    /// Whom to call.
    pub target: Target,
    /// Who is calling.
    pub caller: CallerId,
    /// Through which trunk; `None` for the account's default.
    pub trunk: Option<Trunk>,
}

impl From<&DialoutRequest> for Order {
    fn from(request: &DialoutRequest) -> Self {
        Self { target: request.target.clone(), caller: request.caller.clone(), trunk: request.trunk.clone() }
    }
}

impl fmt::Debug for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Order").finish_non_exhaustive()
    }
}
