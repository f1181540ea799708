//! Sessions that prepared or activated a key, written into a ledger fact by fact: the ceremony says what is
//! next, and everything goes well.

use keydesk::ceremony::Ceremony;
use keydesk::ceremony::fact::Fact;
use keydesk::ceremony::next::{Next, Question, Step};
use keydesk::ceremony::nouns::{
    CeremonyId, ListPlace, Operator, Person, PreparedKey, Sealed, Timestamp,
};
use keydesk::ledger::{Ledger, NewEntry};
use serde_json::{Value, json};
use uuid::Uuid;

/// A key for somebody.
#[derive(Clone)]
pub struct ByHand<'a> {
    pub person: &'a Person,
    pub serial: &'a str,
    pub place: ListPlace,
    pub pin: Sealed,
    pub code: Sealed,
    pub at: Timestamp,
    /// Until when it can be activated.
    pub until: Timestamp,
    /// What the key did about the change of its PIN.
    pub pin_change: &'a str,
}

impl ByHand<'_> {
    pub async fn prepare(&self, ledger: &Ledger) -> CeremonyId {
        self.play(ledger, "prepare", Some(self.place), &Value::Null).await
    }

    /// The key that waits.
    pub async fn activate(&self, ledger: &Ledger, key: &PreparedKey) -> CeremonyId {
        self.play(ledger, "activate", None, &json!({ "waits": key })).await
    }

    async fn play(
        &self,
        ledger: &Ledger,
        purpose: &str,
        place: Option<ListPlace>,
        found: &Value,
    ) -> CeremonyId {
        let id = CeremonyId(Uuid::new_v4());
        let operator = Operator { name: "Olga".into(), id: "operator".into() };
        let desk = json!({"name": "Desk", "mode": "practice", "tenant": "practice", "program": "1",
            "settings": "0", "minimum_pin_length": 6, "enough": "signed-in", "pass": "never"});
        let mut opened =
            json!({"fact": "opened", "purpose": purpose, "operator": operator, "desk": desk});
        if let Some(place) = place {
            opened["place"] = json!(place);
        }
        let opened = fact(opened);
        write(ledger, id, self.at, &opened).await;
        let mut ceremony = Ceremony::open(id, self.at, opened).expect("it opens");
        loop {
            let facts = match ceremony.next(self.at) {
                Next::Done(outcome) => {
                    let left = ceremony.left();
                    let finished = fact(json!({"fact": "finished", "outcome": outcome}));
                    let new = NewEntry { left: &left, ..entry(id, self.at, &finished) };
                    ledger.append(new).await.expect("it is written");
                    return id;
                }
                Next::Do(step) => {
                    vec![json!({"fact": "began", "step": step}), self.done(step, found)]
                }
                Next::Ask(question) => vec![self.answered(&question)],
            };
            for it in facts {
                let it = fact(it);
                write(ledger, id, self.at, &it).await;
                ceremony.apply(self.at, it).expect("it follows");
            }
        }
    }

    fn answered(&self, question: &Question) -> Value {
        match question {
            Question::WhoIsIt => json!({"fact": "person-chosen", "person": self.person}),
            Question::InsertKey { .. } => json!({"fact": "key-inserted", "device": "key"}),
            Question::TakeKeyOut { .. } => json!({"fact": "key-taken-out"}),
            Question::ConfirmReceipt { .. } => json!({"fact": "receipt-confirmed", "by": "call"}),
            other => panic!("{other:?}"),
        }
    }

    fn done(&self, step: Step, found: &Value) -> Value {
        let method = json!({"id": "m", "display_name": "Key", "aaguid": Uuid::from_u128(1),
            "model": "Practice Key", "attested": true, "created_at": null});
        match step {
            Step::CheckReadiness => json!({"fact": "readiness-found", "readiness": readiness()}),
            Step::ReadKey => json!({"fact": "key-read", "key": {
                "device": "key", "model": "Practice Key", "serial": self.serial,
                "aaguid": Uuid::from_u128(1), "firmware": 1, "versions": ["FIDO_2_1"],
                "extensions": ["hmac-secret"], "algorithms": [-7], "resident_keys": true,
                "pin": "not-set", "minimum_pin_length": 4, "pin_tries": null,
                "pin_protocols": [2], "credential_management": true, "free_slots": null}}),
            Step::JudgeKey => json!({"fact": "verdict-given",
                "verdict": {"allowed": {"profile": "P", "attestation": "required"}}}),
            Step::LookInside => json!({"fact": "looked-inside", "inside": "unknown"}),
            Step::SealPin => json!({"fact": "pin-sealed", "sealed": self.pin}),
            Step::SetPin => json!({"fact": "pin-set"}),
            Step::FetchOptions => json!({"fact": "options-fetched", "options": {
                "rp_id": "login.microsoft.com", "user_handle": "AQ", "user_name": self.person.upn,
                "user_display_name": self.person.name, "challenge": "AA",
                "expires_at": self.until, "algorithms": [-7], "exclude": [],
                "hmac_secret": true, "cred_protect": 1}}),
            Step::MakeCredential => json!({"fact": "credential-made", "registration": {
                "credential_id": "AQ", "client_data_json": "AQ", "attestation_object": "AQ"}}),
            Step::CheckAttestation => {
                json!({"fact": "attestation-checked", "attestation": attestation()})
            }
            Step::SelfTest => json!({"fact": "self-tested", "self_test": self_test()}),
            Step::ForcePinChange => json!({"fact": "pin-change-forced", "how": self.pin_change}),
            Step::SealRegistration => json!({"fact": "registration-sealed",
                "sealed": "a registration", "code": self.code, "until": self.until}),
            Step::FindPrepared => json!({"fact": "prepared-found", "found": found}),
            Step::LookForMethod => json!({"fact": "method-looked-for", "found": null}),
            Step::Register => json!({"fact": "registered", "method": method}),
            Step::ReadBack => json!({"fact": "read-back", "method": method, "passkeys": 1}),
            Step::SendNotice => json!({"fact": "notice-not-sent", "why": "no-address"}),
            other => panic!("{other:?}"),
        }
    }
}

fn attestation() -> Value {
    json!({"level": "proven-model", "aaguid": Uuid::from_u128(1), "model": "Practice Key"})
}

fn self_test() -> Value {
    json!({"sign_count": 1, "user_verified": true})
}

fn readiness() -> Value {
    json!({"account": "active", "passkeys": {"enabled": true, "excluded": false,
        "self_service": true, "profiles": [{"name": "P", "device_bound": true,
        "attestation": "required", "restriction": "unrestricted"}]},
        "passes": {"usable": true, "minimum_lifetime_minutes": 10,
        "maximum_lifetime_minutes": 480, "once_only": true}, "foreign_pass": null,
        "passkey_ids": [], "passkey_names": [], "strengths": {"limits": []},
        "provisioning": "available", "protection": {"protected_by": [], "operator": "none",
        "second": "not-wanted"}})
}

fn fact(json: Value) -> Fact {
    serde_json::from_value(json.clone()).unwrap_or_else(|it| panic!("{it}: {json}"))
}

fn entry(ceremony: CeremonyId, at: Timestamp, fact: &Fact) -> NewEntry<'_> {
    NewEntry { ceremony, at, fact, operator: None, calls: &[], left: &[], log_until: None }
}

/// One fact more.
pub async fn write(ledger: &Ledger, ceremony: CeremonyId, at: Timestamp, fact: &Fact) {
    ledger.append(entry(ceremony, at, fact)).await.expect("it is written");
}
