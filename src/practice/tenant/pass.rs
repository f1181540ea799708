//! A Temporary Access Pass, without its code: the tenant keeps only the code's hash.

use jiff::{SignedDuration, Timestamp, TimestampRound, Unit};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

/// A person's pass, live or expired; there is at most one.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Pass {
    pub(super) id: Uuid,
    pub(super) code_sha256: String,
    pub(super) created: Timestamp,
    pub(super) starts: Timestamp,
    pub(super) lifetime_minutes: u32,
    pub(super) usable_once: bool,
    /// How often it has signed in.
    #[serde(default)]
    pub(super) uses: u32,
}

impl Pass {
    /// Neither expired nor used up; it may not have begun yet.
    pub(super) fn is_live(&self, now: Timestamp) -> bool {
        now < self.ends() && !self.is_used_up()
    }

    pub(super) fn ends(&self) -> Timestamp {
        let lifetime = SignedDuration::from_mins(self.lifetime_minutes.into());
        self.starts.saturating_add(lifetime).unwrap_or(Timestamp::MAX)
    }

    /// It was for one sign-in, and that has been.
    pub(super) fn is_used_up(&self) -> bool {
        self.usable_once && self.uses > 0
    }

    /// The resource without its code, as every answer but the first shows it.
    pub(super) fn to_json(&self, now: Timestamp) -> Value {
        let reason = if self.is_used_up() {
            "OneTimeUsed"
        } else if now >= self.ends() {
            "Expired"
        } else if now < self.starts {
            "NotYetValid"
        } else {
            "EnabledByPolicy"
        };
        json!({
            "id": self.id,
            "temporaryAccessPass": null,
            "createdDateTime": graph_time(self.created),
            "startDateTime": graph_time(self.starts),
            "lifetimeInMinutes": self.lifetime_minutes,
            "isUsableOnce": self.usable_once,
            "isUsable": reason == "EnabledByPolicy",
            "methodUsabilityReason": reason,
        })
    }

    pub(super) fn has_id(&self, id: &str) -> bool {
        Uuid::parse_str(id) == Ok(self.id)
    }
}

/// Graph's clock ticks in units of 100 nanoseconds.
fn graph_time(time: Timestamp) -> String {
    let ticks = TimestampRound::new().smallest(Unit::Nanosecond).increment(100);
    time.round(ticks).unwrap_or(time).to_string()
}
