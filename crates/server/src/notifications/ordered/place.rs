//! Where a notification stands among those of its call.

use std::cmp::Ordering;

use smartassist_types::call::Rank;
use smartassist_types::time::Moment;
use smartassist_types::{AmdEvent, CallStatus, CallStatusNotification};

/// The place by status and AMD event, and among equals by the time of the event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    rank: Rank,
    microsecond: Option<i64>,
}

impl Place {
    pub(super) fn of(notification: &CallStatusNotification) -> Self {
        let moment = notification.callconnecttime.as_ref().and_then(|time| time.moment().ok());
        let microsecond = moment.and_then(Moment::assume_utc).map(|instant| instant.as_microsecond());
        Self { rank: notification.rank(), microsecond }
    }
}

/// The order of two notifications. Where nothing tells them apart but their text, the text does, so that it does not
/// depend on which came first.
pub(super) fn order(one: (Place, &CallStatusNotification), two: (Place, &CallStatusNotification)) -> Ordering {
    let text = |notification| serde_json::to_string(notification).unwrap_or_default();
    one.0.cmp(&two.0).then_with(|| text(one.1).cmp(&text(two.1)))
}

/// What has been handed over of a call, as far as it tells what may still be missing.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Passed {
    /// The place that is furthest on.
    furthest: Option<Place>,
    answered: bool,
    detection_stopped: bool,
    /// The call's last notification.
    pub(super) last: bool,
}

impl Passed {
    /// Notes that this one was handed over; tells whether others that belong behind it were handed over before.
    pub(super) fn add(&mut self, place: Place, notification: &CallStatusNotification) -> bool {
        let is_overtaken = self.furthest.is_some_and(|furthest| place < furthest);
        self.furthest = self.furthest.max(Some(place));
        self.answered |= *notification.status == CallStatus::Answered;
        self.detection_stopped |= *notification.status == CallStatus::CallInProgress
            && notification.amd_event() == Some(AmdEvent::AmdStopped);
        self.last |= notification.is_last();
        is_overtaken
    }

    /// Whether nothing that belongs before this one can be missing, so that there is nothing to wait for.
    pub(super) fn leads_to(&self, place: Place, notification: &CallStatusNotification) -> bool {
        let is_next = match *notification.status {
            CallStatus::Answered => true,
            // A call has one verdict, and it is the first that detection reports.
            CallStatus::CallInProgress => {
                self.answered && notification.amd_event().is_some_and(|event| event.is_verdict())
            }
            CallStatus::Completed | CallStatus::Failed => self.detection_stopped,
            _ => false,
        };
        // Its place has passed: waiting makes nothing better.
        is_next || self.last || self.furthest.is_some_and(|furthest| place <= furthest)
    }
}
