//! The parts of a View in words: its notices and lists, and the person's name. The sentences
//! themselves are in `words`, which knows no View.

use crate::ceremony::nouns::Timestamp;
use crate::ceremony::receipt::ReceiptRecovery;
use crate::runner::{LastAnswer, ListView, Notice, Recent, RelyingParty, SessionView, State};
use crate::words::{Told, Words};

#[cfg(test)]
mod tests;

impl Words {
    /// What an operator should look after, and what to do about it.
    pub fn notice(&self, notice: &Notice) -> Told {
        match notice {
            Notice::UnreadableCeremony { name } => {
                self.tell("notice-unreadable", &[("name", name.into())])
            }
            Notice::Debt { what, due } => {
                let Told { what, next } = self.left(what);
                let Some(due) = due else { return Told { what, next } };
                let due = self.say_with("notice-due", &[("time", self.time(*due).into())]);
                Told { what, next: self.sentences(&[next, due]) }
            }
            Notice::KeysWait { count, first } => self.tell(
                "notice-keys-wait",
                &[("count", (*count).into()), ("time", self.time_with_zone(*first).into())],
            ),
            Notice::LogsAwaited { count, until } => self.tell(
                "notice-logs-awaited",
                &[("count", (*count).into()), ("time", self.time(*until).into())],
            ),
            Notice::TenantStops { verdict, at } => {
                let what = self.check(verdict, 2).unwrap_or_default();
                let role = verdict.check.role;
                let args = [("role", role.into()), ("time", self.time(*at).into())];
                Told { what, next: self.say_with("notice-tenant-stops", &args) }
            }
            Notice::LogChecked { name, log } => {
                let log = self.log_check(log);
                self.tell("notice-log-checked", &[("name", name.into()), ("log", log.into())])
            }
        }
    }

    /// What a recovery that was cancelled has done all the same, and with what the person can still
    /// sign in.
    pub fn after_recovery(&self, it: &ReceiptRecovery, name: &str) -> Told {
        let removed = match &it.removed {
            Some(it) => self.removed(&it.key, it.how, it.at),
            None => self.say("removed-nothing"),
        };
        let ended = it
            .sessions_ended
            .map(|at| self.say_with("sessions-ended", &[("time", self.time_with_zone(at).into())]));
        let next: Vec<String> = [Some(removed), ended].into_iter().flatten().collect();
        let next = self.sentences(&next);
        let what = match &it.ways_in {
            Some(ways) => {
                let args = [("name", name.into()), ("ways", self.ways_in(ways).into())];
                self.say_with("ways-in-of", &args)
            }
            None => self.say("ways-in-unknown"),
        };
        Told { what, next }
    }

    /// What the receipt says of the old key: the id of each label, and its value.
    pub fn recovery_lines(&self, it: &ReceiptRecovery) -> Vec<(&'static str, String)> {
        let removed = match &it.removed {
            Some(it) => self.removed(&it.key, it.how, it.at),
            None => self.say("removed-nothing"),
        };
        let mut lines =
            vec![("receipt-loss", self.say(it.what.word())), ("receipt-removed", removed)];
        lines.extend(it.ways_in.as_ref().map(|it| ("receipt-ways-in", self.ways_in(it))));
        let ended = |at: Timestamp| {
            self.say_with("sessions-ended", &[("time", self.time_with_zone(at).into())])
        };
        lines.extend(it.sessions_ended.map(|at| ("receipt-sessions", ended(at))));
        lines.extend(it.other_pass.map(|ending| ("receipt-other-pass", self.pass_ending(ending))));
        lines.extend(it.second_identity.map(|by| ("receipt-second-proof", self.identity(by))));
        lines
    }

    /// Which issue of the list of models the desk has, and whether a newer one is due.
    pub fn list_of_models(&self, list: ListView) -> String {
        match list {
            ListView::Missing => self.say("list-missing"),
            ListView::Issue { number, next_update, days_overdue: ..=0 } => self.say_with(
                "list-issue",
                &[("number", number.to_string().into()), ("date", self.date(next_update).into())],
            ),
            ListView::Issue { number, days_overdue, .. } => self.say_with(
                "list-overdue",
                &[("number", number.to_string().into()), ("days", days_overdue.into())],
            ),
        }
    }

    /// How the tenant answered last, and whether that is well.
    pub fn tenant(&self, last: LastAnswer) -> (String, bool) {
        /// Entra lets clocks differ by five minutes (AADSTS700024); half of it is time to act.
        const WELL: i64 = 150;
        let time = [("time", self.time(last.at).into())];
        match last.ahead_seconds {
            _ if !last.came => (self.say_with("home-tenant-silent", &time), false),
            Some(ahead) if ahead.abs() > WELL => {
                let minutes = [("minutes", (ahead.abs() / 60).into())];
                (self.say_with("home-clock", &minutes), false)
            }
            _ => (self.say_with("home-tenant", &time), true),
        }
    }

    /// How the ledger is.
    pub fn ledger(&self, state: State) -> String {
        // In tenths: a number with a point is written as each language does.
        let tenths = f64::from(u32::try_from(state.ledger_bytes / 100_000).unwrap_or(u32::MAX));
        let args = [("megabytes", (tenths / 10.0).into()), ("debts", state.debts.into())];
        self.say_with("home-ledger", &args)
    }

    /// One line about a session of this day.
    pub fn recent(&self, it: &Recent) -> String {
        let (time, end) = (self.time(it.opened_at), self.say(it.end.word()));
        let args = [("time", time.into()), ("end", end.into()), ("name", (&it.name).into())];
        self.say_with("recent-line", &args)
    }

    /// Whose passkeys they are, one line each; more than `most` are summed up in the last.
    pub fn relying_parties(&self, all: &[RelyingParty], most: usize) -> Vec<String> {
        let (named, further) = all.split_at(all.len().min(most));
        let mut told: Vec<String> = named
            .iter()
            .map(|it| {
                let args = [("id", it.id.as_str().into()), ("passkeys", it.passkeys.into())];
                self.say_with("used-key-for", &args)
            })
            .collect();
        if !further.is_empty() {
            told.push(self.say_with("used-key-further", &[("count", further.len().into())]));
        }
        told
    }
}

/// The person's name; empty before there is one.
pub fn person_name(session: &SessionView) -> &str {
    session.person.as_ref().map_or("", |it| it.name.as_str())
}
