//! A carrier that rings no phone: the called number decides what happens.
//!
//! The [test numbers](test_numbers) do what their names say, in every [spelling](crate::number); every other number is
//! answered by a person. A [scenario file](mod@scenario_file) adds numbers, or changes what they do. What cannot be
//! dialled fails at once with 404 or 484, as in a network.

mod scenario;
pub mod scenario_file;
mod seeded_rng;
pub mod test_numbers;

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::time::{Instant, sleep_until};

pub use scenario::{Scenario, ScenarioAction, ScenarioStep};
pub use scenario_file::{ScenarioError, Scenarios};

use super::leg::{CallLeg, CallerHungUp, SignalSender, signal_channel};
use super::time_scale::TimeScale;
use super::{Carrier, OutboundCall};
use crate::call::SipStatus;
use crate::number;
use seeded_rng::SeededRng;

/// The simulated carrier.
#[derive(Debug)]
pub struct SimulatedCarrier {
    /// By the one spelling of the number.
    numbers: HashMap<String, Arc<Scenario>>,
    fallback: Arc<Scenario>,
    time_scale: TimeScale,
    seed: u64,
    placed: AtomicU64,
}

impl SimulatedCarrier {
    /// A carrier with the [test numbers](test_numbers), at real pace, with the seed 0.
    pub fn new() -> Self {
        let known = test_numbers::TEST_NUMBERS.iter();
        Self {
            numbers: known.map(|known| (known.number.to_owned(), Arc::new(known.scenario()))).collect(),
            fallback: Arc::new(test_numbers::person()),
            time_scale: TimeScale::REAL_TIME,
            seed: 0,
            placed: AtomicU64::new(0),
        }
    }

    /// The same with the scenarios of a file, which go before the test numbers.
    #[must_use]
    pub fn with_scenarios(mut self, scenarios: Scenarios) -> Self {
        self.numbers.extend(scenarios.numbers.into_iter().map(|(number, scenario)| (number, Arc::new(scenario))));
        if let Some(fallback) = scenarios.fallback {
            self.fallback = Arc::new(fallback);
        }
        self
    }

    /// The same at another pace.
    #[must_use]
    pub fn with_time_scale(self, time_scale: TimeScale) -> Self {
        Self { time_scale, ..self }
    }

    /// The same with another seed. With the same seed, the first call always gets the same random choices, and so does
    /// every later one.
    #[must_use]
    pub fn with_seed(self, seed: u64) -> Self {
        Self { seed, ..self }
    }
}

impl Default for SimulatedCarrier {
    fn default() -> Self {
        Self::new()
    }
}

impl Carrier for SimulatedCarrier {
    /// To be called within a tokio runtime: each call is a task, which ends with its call.
    fn place(&self, order: &OutboundCall) -> Result<CallLeg, SipStatus> {
        let callee = number::callee(&order.target).map_err(|why| SipStatus::from_code(why.sip_status()))?;
        let scenario = self.numbers.get(callee.as_str()).unwrap_or(&self.fallback);
        if scenario.is_unreachable() {
            return Err(SipStatus::SERVICE_UNAVAILABLE);
        }
        let rng = SeededRng::new(self.seed, self.placed.fetch_add(1, Ordering::Relaxed));
        let (signals, leg) = signal_channel();
        tokio::spawn(play(signals, Arc::clone(scenario), rng, self.time_scale));
        Ok(leg)
    }

    fn time_scale(&self) -> TimeScale {
        self.time_scale
    }
}

/// Sends the signals of a scenario, and then keeps the call open until it is hung up.
async fn play(
    signals: SignalSender,
    scenario: Arc<Scenario>,
    mut rng: SeededRng,
    time_scale: TimeScale,
) -> Result<(), CallerHungUp> {
    let started = Instant::now();
    let mut elapsed = std::time::Duration::ZERO;
    for (after, signal) in scenario.signals(&mut rng) {
        elapsed = elapsed.saturating_add(after);
        // Counted from the start, so that small delays do not add up.
        let at = started + time_scale.to_real(elapsed);
        tokio::select! {
            biased;
            () = signals.hung_up() => return Err(CallerHungUp),
            () = sleep_until(at) => signals.send(at, signal).await?,
        }
    }
    signals.hung_up().await;
    Ok(())
}
