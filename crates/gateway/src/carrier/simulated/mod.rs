//! A carrier that rings nobody: what happens is chosen by the number called.
//!
//! The [test numbers](numbers) do what their names say, in every [spelling](crate::number); every other number is
//! answered by a person. A [scenario file](mod@file) adds numbers, or changes what they do. What cannot be dialled fails
//! at once with 404 or 484, as in a network.

mod dice;
pub mod file;
pub mod numbers;
mod scenario;

use std::collections::HashMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio::time::{Instant, sleep_until};

pub use file::{ScenarioError, Scenarios};
pub use scenario::{Act, Scenario, Step};

use super::leg::{Gone, Leg, Line, line};
use super::pace::Pace;
use super::{Carrier, Order};
use crate::call::Refusal;
use crate::number;
use dice::Dice;

/// The simulated carrier.
#[derive(Debug)]
pub struct SimulatedCarrier {
    /// By the one spelling of the number.
    numbers: HashMap<String, Arc<Scenario>>,
    otherwise: Arc<Scenario>,
    pace: Pace,
    seed: u64,
    placed: AtomicU64,
}

impl SimulatedCarrier {
    /// A carrier with the [test numbers](numbers), at real pace, with the seed 0.
    pub fn new() -> Self {
        let known = numbers::TEST_NUMBERS.iter();
        Self {
            numbers: known.map(|known| (known.number.to_owned(), Arc::new(known.scenario()))).collect(),
            otherwise: Arc::new(numbers::person()),
            pace: Pace::REAL,
            seed: 0,
            placed: AtomicU64::new(0),
        }
    }

    /// The same with the scenarios of a file, which go before the test numbers.
    #[must_use]
    pub fn with_scenarios(mut self, scenarios: Scenarios) -> Self {
        self.numbers.extend(scenarios.numbers.into_iter().map(|(number, scenario)| (number, Arc::new(scenario))));
        if let Some(otherwise) = scenarios.otherwise {
            self.otherwise = Arc::new(otherwise);
        }
        self
    }

    /// The same at another pace.
    #[must_use]
    pub fn with_pace(self, pace: Pace) -> Self {
        Self { pace, ..self }
    }

    /// The same with another seed. With one seed, the first call has always the same luck, and so has every later one.
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
    fn place(&self, order: &Order) -> Result<Leg, Refusal> {
        let callee = number::callee(&order.target).map_err(|why| Refusal::of_code(why.sip_status()))?;
        let scenario = self.numbers.get(callee.as_str()).unwrap_or(&self.otherwise);
        if scenario.is_dead() {
            return Err(Refusal::UNAVAILABLE);
        }
        let dice = Dice::new(self.seed, self.placed.fetch_add(1, Ordering::Relaxed));
        let (line, leg) = line();
        tokio::spawn(play(line, Arc::clone(scenario), dice, self.pace));
        Ok(leg)
    }

    fn pace(&self) -> Pace {
        self.pace
    }
}

/// Tells a scenario on a line, and then keeps the line until it is hung up.
async fn play(line: Line, scenario: Arc<Scenario>, mut dice: Dice, pace: Pace) -> Result<(), Gone> {
    let started = Instant::now();
    let mut elapsed = std::time::Duration::ZERO;
    for (after, signal) in scenario.signals(&mut dice) {
        elapsed = elapsed.saturating_add(after);
        // Counted from the start, so that small delays do not add up.
        let at = started + pace.real(elapsed);
        tokio::select! {
            biased;
            () = line.hung_up() => return Err(Gone),
            () = sleep_until(at) => line.tell(at, signal).await?,
        }
    }
    line.hung_up().await;
    Ok(())
}
