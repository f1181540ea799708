//! What a check of the tenant says: what is so, what it means, who can change it and where. Says what was
//! judged, and judges nothing.

use super::{Arg, Words};
use crate::ceremony::nouns::{TenantTrouble, Trouble};
use crate::readiness::checks::{How, Outcome, State, Unknown, Verdict};

impl Words {
    /// What is so, with at most so many of the names that it is about, or that it is not known; `None`
    /// where it does not matter in this tenant.
    pub fn check(&self, verdict: &Verdict, most_names: usize) -> Option<String> {
        let word = verdict.check.word;
        let good = format!("{word}.good");
        match &verdict.outcome {
            Outcome::Judged(State::Found(names)) => {
                Some(self.say_with(word, &check_args(self, names, most_names)))
            }
            Outcome::Judged(State::Good) => Some(self.say(&good)),
            Outcome::Judged(State::NotConcerned) => None,
            // What no document answers has one sentence only.
            Outcome::CannotTell(_) if verdict.check.reads.is_empty() => Some(self.say(word)),
            Outcome::CannotTell(_) => {
                let what = self.say(&good);
                Some(self.say_with("tenant-check-not-known", &[("what", what.into())]))
            }
        }
    }

    /// What it means where it is not good.
    pub fn check_means(&self, verdict: &Verdict) -> String {
        self.say(&format!("{}.why", verdict.check.word))
    }

    /// The place in Microsoft's portals.
    pub fn check_place(&self, verdict: &Verdict) -> String {
        self.say(&format!("{}.where", verdict.check.word))
    }

    /// Who can change it, and where; where it is not known, where to look.
    pub fn check_who(&self, verdict: &Verdict) -> String {
        let place = self.check_place(verdict);
        let role = verdict.check.role;
        match verdict.check.how {
            _ if verdict.is_unknown() => {
                self.say_with("tenant-check-look", &[("place", place.into())])
            }
            How::Plan(section) => {
                let args =
                    [("role", role.into()), ("section", section.into()), ("place", place.into())];
                self.say_with("tenant-check-plan", &args)
            }
            How::Portal => {
                let args = [("role", role.into()), ("place", place.into())];
                self.say_with("tenant-check-portal", &args)
            }
        }
    }

    /// What the verdict rests on where a list was longer than what is read of it.
    pub fn check_part(&self, verdict: &Verdict) -> Option<String> {
        let path = verdict.part.as_deref()?;
        Some(self.say_with("tenant-check-part", &[("path", path.to_owned().into())]))
    }

    /// Why it is not known; `None` where a document says nothing of it.
    pub fn check_unknown(&self, unknown: &Unknown) -> Option<String> {
        match unknown {
            Unknown::Refused { path, trouble } => {
                let why = self.document_refused(trouble);
                let args = [("path", (*path).into()), ("why", why.into())];
                Some(self.say_with("tenant-check-refused", &args))
            }
            Unknown::NotRead { path } => {
                Some(self.say_with("tenant-check-not-read", &[("path", (*path).into())]))
            }
            Unknown::NotSaid => None,
        }
    }

    /// Why a document was refused.
    pub fn document_refused(&self, trouble: &TenantTrouble) -> String {
        if trouble.lacks_premium() {
            return self.say("tenant-check-no-premium");
        }
        let trouble = Trouble::Tenant(trouble.clone());
        format!("{} ({})", self.trouble(&trouble).what, trouble.details())
    }
}

fn check_args<'a>(words: &Words, names: &[String], most: usize) -> [Arg<'a>; 2] {
    let more = (names.len() > most).then_some("…");
    let shown: Vec<&str> = names.iter().take(most).map(String::as_str).chain(more).collect();
    let shown = words.list(&shown);
    [("names", shown.into()), ("count", names.len().into())]
}
