//! The sentence for each noun of the ceremony, with its numbers and names filled in.

use fluent_bundle::FluentValue;

use super::{Arg, Told, Words};
use crate::ceremony::next::Step;
use crate::ceremony::nouns::{
    Admission, Attestation, AttestationLevel, Blocker, Bound, CannotActivate, CodeFault, Evidence,
    FoundBy, FoundToken, IdentityCheck, InAudit, InLog, Inside, KeyFacts, KeyLabel, KeyPin,
    KeyReason, KeyTrouble, KeyWarning, Leftover, LogCheck, Method, OwnMethod, PassEnding,
    PreparedKey, Readiness, ReceivedBy, Samples, ShownMethod, SignInMethods, SignInProof,
    SignInTrouble, TenantTrouble, Trouble, roles,
};
use crate::ceremony::policy::second::NotSecond;

impl Words {
    /// How many samples of a finger are good, and how many are wanted.
    pub fn samples(&self, samples: Samples) -> String {
        match samples.remaining {
            None => self.say("enrol-picture"),
            Some(remaining) => {
                let all = samples.good + remaining;
                self.say_with(
                    "enrol-progress",
                    &[("good", samples.good.into()), ("all", all.into())],
                )
            }
        }
    }

    pub fn trouble(&self, trouble: &Trouble) -> Told {
        let mut args: Vec<Arg<'_>> = Vec::new();
        if let Trouble::Key(KeyTrouble::PinWrong { tries_left }) = trouble {
            args.push(("tries", tries_left.map_or("unknown".into(), FluentValue::from)));
        }
        if let Trouble::Key(KeyTrouble::NotThisKey { model, serial }) = trouble {
            args.push(("model", model.into()));
            args.push(("serial", serial.as_deref().unwrap_or("none").into()));
        }
        if let Trouble::Tenant(TenantTrouble::Busy { after_seconds, .. }) = trouble {
            args.push(("seconds", (*after_seconds).into()));
        }
        if let Trouble::Tenant(TenantTrouble::NotPermitted { scope, role, .. }) = trouble {
            args.push(("scope", scope.as_deref().unwrap_or("unknown").into()));
            args.push(("role", role.as_deref().unwrap_or("none").into()));
            // Whoever may not change a person's methods may lack the stronger role.
            let is_weaker = role.as_deref() == Some(roles::AUTHENTICATION_ADMINISTRATOR);
            let stronger = is_weaker.then_some(roles::PRIVILEGED_AUTHENTICATION_ADMINISTRATOR);
            args.push(("stronger", stronger.unwrap_or("none").into()));
        }
        if let Trouble::SignIn(SignInTrouble::ClockWrong { seconds }) = trouble {
            let direction = if *seconds < 0 { "slow" } else { "fast" };
            // In minutes, because nobody sets a clock by seconds.
            let minutes = seconds.unsigned_abs().div_ceil(60);
            args.extend([("direction", direction.into()), ("minutes", minutes.into())]);
        }
        if let Trouble::SignIn(SignInTrouble::ContextMissing { context }) = trouble {
            args.push(("context", context.into()));
        }
        self.tell(trouble.word(), &args)
    }

    /// Why the key must be taken out and inserted again.
    pub fn replug(&self, tries_left: Option<u32>) -> Told {
        let tries = tries_left.map_or("unknown".into(), FluentValue::from);
        self.tell("replug-key-why", &[("tries", tries)])
    }

    /// What is on a key that was in use before.
    pub fn on_the_key(&self, inside: Inside) -> Told {
        let passkeys = passkeys_of(inside).unwrap_or_default();
        self.tell("used-key", &[("passkeys", passkeys.into())])
    }

    /// What a reset takes; `None`: nobody has looked.
    pub fn lost_by_reset(&self, inside: Option<Inside>) -> Told {
        match inside {
            None => self.tell("reset-lost-unseen", &[]),
            Some(inside) => match passkeys_of(inside) {
                None => self.tell("reset-lost-unknown", &[]),
                Some(passkeys) => self.tell("reset-lost", &[("passkeys", passkeys.into())]),
            },
        }
    }

    pub fn blocker(&self, blocker: &Blocker) -> Told {
        let by = match blocker {
            Blocker::Protected { by }
            | Blocker::PerhapsProtected { by }
            | Blocker::PassRefused { by } => by.as_str(),
            _ => "",
        };
        self.tell(blocker.word(), &[("by", by.into())])
    }

    /// What the operator should know of the person before a pass is issued, a line each.
    pub fn before_the_pass(&self, readiness: &Readiness) -> Vec<String> {
        let methods = readiness.methods.map(|it| self.methods(it));
        let by = self.list(&readiness.against_pass);
        let refused = || self.say_with("before-pass-refused", &[("by", by.as_str().into())]);
        methods.into_iter().chain((!by.is_empty()).then(refused)).collect()
    }

    /// How many methods, and which is asked for first.
    fn methods(&self, methods: SignInMethods) -> String {
        let first = match methods.first {
            None => "unknown",
            Some(it) if it.strongest => "strongest",
            Some(_) => "chosen",
        };
        let chosen = methods.first.and_then(|it| it.chosen);
        let chosen = chosen.map_or("none".to_owned(), |it| self.say(it.word()));
        let args = [
            ("count", methods.count.into()),
            ("first", first.into()),
            ("chosen", chosen.as_str().into()),
        ];
        self.say_with("before-methods", &args)
    }

    pub fn key_reason(&self, reason: &KeyReason) -> Told {
        let detail = reason.detail().unwrap_or_default();
        self.tell(
            reason.word(),
            &[
                ("profile", reason.profile().unwrap_or_default().into()),
                ("detail", detail.as_str().into()),
            ],
        )
    }

    /// What must be known before a key is used.
    pub fn key_warning(&self, warning: &KeyWarning) -> Told {
        let strength = match warning {
            KeyWarning::StoppedAtSignIn { strength } => strength.as_str(),
            KeyWarning::CannotErase => "",
        };
        self.tell(warning.word(), &[("strength", strength.into())])
    }

    /// What the person registered themself, as far as the tenant tells.
    pub fn own_method(&self, what: OwnMethod, method: &Method) -> Told {
        if what == OwnMethod::Token {
            return self.tell("own-token", &[]);
        }
        let model = method.model.as_deref().unwrap_or("none");
        let aaguid = method.aaguid.map_or("none".to_owned(), |it| it.to_string());
        let name = method.display_name.as_str();
        let args = [("model", model.into()), ("aaguid", aaguid.into()), ("name", name.into())];
        self.tell("own-key", &args)
    }

    /// Why a second operator is asked for.
    pub fn second_wanted(&self, protected_by: &[String]) -> Told {
        if protected_by.is_empty() {
            // After a loss, as the second proof of who is there.
            return self.tell("second-wanted-as-proof", &[]);
        }
        self.tell("second-wanted", &[("by", self.list(protected_by).into())])
    }

    /// Why somebody cannot be the second operator.
    pub fn not_second(&self, name: &str, why: NotSecond) -> Told {
        self.tell(why.word(), &[("name", name.into())])
    }

    /// What the authentication strengths say of the model, as the receipt says it.
    pub fn admission(&self, admission: &Admission) -> String {
        match admission {
            Admission::NotChecked => self.say("strengths-not-checked"),
            Admission::ByEvery => self.say("strengths-every"),
            Admission::NotBy(strengths) => {
                let strengths = self.list(strengths);
                self.say_with("strengths-not-by", &[("strengths", strengths.into())])
            }
        }
    }

    pub fn left(&self, left: &Leftover) -> Told {
        match left {
            Leftover::KeySetAside { model, serial } => {
                let serial = serial.as_deref().unwrap_or("none");
                self.tell("left-key", &[("model", model.into()), ("serial", serial.into())])
            }
            Leftover::PassUntil { id, until } => {
                let known = if id.is_some() { "yes" } else { "no" };
                let time = self.time_with_zone(*until);
                self.tell("left-pass", &[("known", known.into()), ("time", time.into())])
            }
            Leftover::PerhapsOwnMethod => self.tell("left-own-key", &[]),
            Leftover::Method { id } => self.tell("left-method", &[("id", id.into())]),
            Leftover::Token { serial } => self.tell("left-token", &[("serial", serial.into())]),
            Leftover::Sessions => self.tell("left-sessions", &[]),
            Leftover::OldKeyOut { model, .. } => {
                self.tell("left-old-key", &[("model", model.into())])
            }
            Leftover::Inert { model, serial, until } => {
                let serial = serial.as_deref().unwrap_or("none");
                let time = self.time_with_zone(*until);
                let args =
                    [("model", model.into()), ("serial", serial.into()), ("time", time.into())];
                self.tell("left-inert", &args)
            }
        }
    }

    /// The model, and the serial number where there is one.
    pub fn name_of_key(&self, key: &KeyFacts) -> String {
        let serial = key.serial.as_deref().unwrap_or("none");
        self.say_with(
            "key-name",
            &[("model", key.model.as_str().into()), ("serial", serial.into())],
        )
    }

    /// How many wrong PINs the key still takes.
    pub fn tries_left(&self, key: &KeyFacts) -> Option<String> {
        key.pin_tries.map(|it| self.say_with("key-tries", &[("tries", it.into())]))
    }

    /// What a key that is in use says about itself without its PIN, one line each.
    pub fn about_used_key(&self, key: &KeyFacts) -> Vec<String> {
        let room = key.free_slots.map(|it| self.say_with("key-room", &[("count", it.into())]));
        [self.tries_left(key), room].into_iter().flatten().collect()
    }

    /// Serial number, firmware and PIN in one line.
    pub fn about_key(&self, key: &KeyFacts) -> String {
        let serial = match &key.serial {
            Some(serial) => self.say_with("key-serial", &[("serial", serial.into())]),
            None => self.say("key-no-serial"),
        };
        let pin = self.say(match key.pin {
            KeyPin::Unsupported => "key-pin-unsupported",
            KeyPin::NotSet => "key-pin-not-set",
            KeyPin::Set => "key-pin-set",
            KeyPin::MustChange => "key-pin-must-change",
        });
        match key.firmware {
            Some(firmware) => {
                let number = FluentValue::from(firmware.to_string());
                let firmware = self.say_with("key-firmware", &[("firmware", number)]);
                format!("{serial} · {firmware} · {pin}")
            }
            None => format!("{serial} · {pin}"),
        }
    }

    /// The prepared key that waits for its activation.
    pub fn waiting_key(&self, key: &PreparedKey) -> Told {
        let serial = key.serial.as_deref().unwrap_or("none");
        let args = [
            ("model", key.model.as_str().into()),
            ("serial", serial.into()),
            ("prepared", self.time_with_zone(key.prepared_at).into()),
            ("until", self.time_with_zone(key.until).into()),
        ];
        self.tell("waiting-key", &args)
    }

    /// Why a key is not activated, and what to do.
    pub fn cannot_activate(&self, why: &CannotActivate) -> Told {
        let time = match why {
            CannotActivate::Active { since: it } | CannotActivate::Expired { until: it } => {
                self.time_with_zone(*it)
            }
            CannotActivate::Nothing | CannotActivate::Void | CannotActivate::Refused { .. } => {
                String::new()
            }
        };
        self.tell(why.word(), &[("time", time.into())])
    }

    /// What happened in this step, and what to do. Graph documents no code for a wrong code of a token, so
    /// a refusal is told as what it can mean.
    pub fn trouble_in(&self, step: Step, trouble: &Trouble) -> Told {
        if step == Step::ActivateToken && trouble.is_refusal() {
            return self.tell("trouble-code-refused", &[]);
        }
        self.trouble(trouble)
    }

    /// Why a token cannot be given, and what to do.
    pub fn token_refused(&self, found: &FoundToken) -> Told {
        self.tell(
            match found {
                FoundToken::Free(_) => "ask-which-token",
                FoundToken::NotInInventory => "token-not-in-inventory",
                FoundToken::Twice => "token-twice",
                FoundToken::Anothers => "token-anothers",
                FoundToken::Theirs(_) => "token-theirs",
            },
            &[],
        )
    }

    /// What is wrong with a code, and what to do.
    pub fn code_fault(&self, fault: &CodeFault) -> Told {
        match fault {
            CodeFault::NotACode => self.tell("code-not-a-code", &[]),
            CodeFault::Mistyped => self.tell("code-mistyped", &[]),
            CodeFault::Drifted { minutes } => {
                let way = if *minutes < 0 { "behind" } else { "ahead" };
                let minutes = minutes.unsigned_abs();
                self.tell("code-drifted", &[("minutes", minutes.into()), ("way", way.into())])
            }
            CodeFault::Anothers { serial } => {
                self.tell("code-anothers", &[("serial", serial.into())])
            }
        }
    }

    /// What the operator has chosen for the key.
    pub fn named(&self, label: &KeyLabel) -> String {
        let name = label.name.as_ref().map(|it| it.as_str().to_owned());
        let name = name.unwrap_or_else(|| self.say("name-key-automatic"));
        let key = self.say_with(label.key_use.word(), &[("name", name.into())]);
        self.say_with("name-key-is", &[("key", key.into())])
    }

    /// How the operator made sure, as the receipt says it.
    pub fn identity(&self, check: IdentityCheck) -> String {
        self.say(match check {
            IdentityCheck::PhotoId => "identity-was-photo-id",
            IdentityCheck::KnownToOperator => "identity-was-known",
            IdentityCheck::VouchedFor => "identity-was-vouched",
            IdentityCheck::SignedIn => "identity-was-signed-in",
            IdentityCheck::SecondOperator => "identity-was-second-operator",
            IdentityCheck::Received(by) => match by {
                ReceivedBy::Call => "received-was-call",
                ReceivedBy::Video => "received-was-video",
                ReceivedBy::Manager => "received-was-manager",
                ReceivedBy::Code => "received-was-code",
            },
        })
    }

    pub fn attestation(&self, attestation: &Attestation) -> String {
        match (attestation.level, &attestation.model) {
            (AttestationLevel::ProvenModel, Some(model)) => {
                self.say_with("attestation-proven-model", &[("model", model.into())])
            }
            (AttestationLevel::ProvenModel, None) => self.say("attestation-proven"),
            (AttestationLevel::SelfAttested, _) => self.say("attestation-self"),
            (AttestationLevel::Unattested, _) => self.say("attestation-none"),
        }
    }

    /// What the sign-in proves, as far as its evidence goes.
    pub fn sign_in(&self, proof: &SignInProof, name: &str) -> String {
        let id = match proof.method {
            ShownMethod::NotShown => "sign-in-not-shown",
            ShownMethod::KeyNamed => "sign-in-key-named",
            ShownMethod::OnlyAKey => "sign-in-only-a-key",
        };
        let time = self.time_with_zone(proof.signed_in_at);
        let said = self.say_with(id, &[("name", name.into()), ("time", time.into())]);
        match proof.bound {
            Bound::Yes if proof.evidence.contains(&Evidence::LastUsed) => {
                self.sentences(&[said, self.say("sign-in-bound-used")])
            }
            Bound::Yes => self.sentences(&[said, self.say("sign-in-bound")]),
            Bound::No => self.sentences(&[said, self.say("sign-in-not-bound")]),
            Bound::Unknown => said,
        }
    }

    pub fn evidence(&self, evidence: &Evidence) -> String {
        let policy = |id, name: &str| self.say_with(id, &[("policy", name.into())]);
        match evidence {
            Evidence::MethodNamed => self.say("evidence-method"),
            Evidence::Context(context) => {
                self.say_with("evidence-context", &[("context", context.as_str().into())])
            }
            Evidence::Policy(name) => policy("evidence-policy", name),
            Evidence::PolicyTakesOthers(name) => policy("evidence-policy-others", name),
            Evidence::NoPolicy => self.say("evidence-no-policy"),
            Evidence::PolicyNotRead => self.say("evidence-policy-not-read"),
            Evidence::Passkeys(count) => {
                self.say_with("evidence-passkeys", &[("count", (*count).into())])
            }
            Evidence::PassAlive => self.say("evidence-pass-alive"),
            Evidence::TokenCouldDoMore => self.say("evidence-token-could-do-more"),
            Evidence::LastUsed => self.say("evidence-last-used"),
            Evidence::SeveralLastUsed => self.say("evidence-several-last-used"),
            Evidence::AnotherLastUsed => self.say("evidence-another-last-used"),
            Evidence::NoneLastUsed => self.say("evidence-none-last-used"),
            Evidence::LastUseNotRead => self.say("evidence-last-use-not-read"),
        }
    }

    /// What the tenant's logs said of a sign-in and a registration.
    pub fn log_check(&self, log: &LogCheck) -> String {
        let sign_in = match &log.sign_in {
            InLog::Key { method, found_by } => {
                let id = match found_by {
                    FoundBy::Token => "log-key",
                    FoundBy::Time => "log-key-by-time",
                };
                self.say_with(id, &[("method", method.as_str().into())])
            }
            InLog::AnotherMethod => self.say("log-another-method"),
            InLog::Earlier => self.say("log-earlier"),
            InLog::NotThere => self.say("log-not-there"),
            InLog::NotLicensed => self.say("log-not-licensed"),
            InLog::NotPermitted => self.say("log-not-permitted"),
            InLog::NotRead => self.say("log-not-read"),
            InLog::PersonErased => self.say("log-person-erased"),
        };
        let registration = log.registration.map(|it| match it {
            InAudit::Seen => self.say("audit-seen"),
            InAudit::NotThere => self.say("audit-not-there"),
            InAudit::NotRead => self.say("audit-not-read"),
        });
        self.sentences(&[Some(sign_in), registration].into_iter().flatten().collect::<Vec<_>>())
    }

    pub fn pass_ending(&self, ending: PassEnding) -> String {
        match ending {
            PassEnding::NeverIssued => self.say("pass-never-issued"),
            PassEnding::Revoked => self.say("pass-revoked"),
            PassEnding::AlreadyGone => self.say("pass-already-gone"),
            PassEnding::LeftUntil(until) => {
                self.say_with("pass-left-until", &[("time", self.time_with_zone(until).into())])
            }
        }
    }
}

fn passkeys_of(inside: Inside) -> Option<u32> {
    match inside {
        Inside::Unknown => None,
        Inside::Known { passkeys, .. } => Some(passkeys),
    }
}
