//! Which parts of a fact stand in the chain, and which beside it. The only file that knows the
//! names of facts and their members; everything else in this room treats a fact as JSON.
//!
//! A member that is not named here goes aside whole, as personal: what is forgotten is kept private.

/// Where a part of a fact stands.
#[derive(Clone, Copy, Debug)]
pub(super) enum Place {
    /// In the chain, for as long as the ledger exists. No person is in it.
    Stays,
    /// Beside the chain, until the person is erased.
    Personal { kind: Kind, whose: Whose },
    /// Beside the chain, until the ceremony ends. The members in `keeps` stay in the chain.
    Passing { kind: Kind, keeps: &'static [&'static str] },
}

/// Whose personal data it is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Whose {
    /// The ceremony's person.
    Persons,
    /// Of the one whose object id is its member `id`.
    ItsOwn,
}

/// What it reads as once it is gone. The name of the kind is hashed with the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    List,
    Operator,
    Person,
    Options,
    Registration,
    Listed,
    SealedPin,
    SealedRegistration,
    SealedCode,
    /// A document of the tenant.
    Document,
}

impl Kind {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::List => "list",
            Self::Operator => "operator",
            Self::Person => "person",
            Self::Options => "options",
            Self::Registration => "registration",
            Self::Listed => "listed",
            Self::SealedPin => "sealed-pin",
            Self::SealedRegistration => "sealed-registration",
            Self::SealedCode => "sealed-code",
            Self::Document => "document",
        }
    }

    /// JSON that this version reads in its place.
    pub(super) const fn when_gone(self) -> &'static str {
        match self {
            Self::Text | Self::SealedPin | Self::SealedRegistration | Self::SealedCode => {
                r#""erased""#
            }
            Self::List => "[]",
            Self::Document => "null",
            Self::Operator => r#"{"id":"erased","name":"erased"}"#,
            Self::Person | Self::Listed => r#"{"id":"erased","name":"erased","upn":"erased"}"#,
            Self::Options => {
                r#"{"rp_id":"erased","user_handle":"","user_name":"erased",
                    "user_display_name":"erased","challenge":"erased",
                    "expires_at":"1970-01-01T00:00:00Z","algorithms":[],"exclude":[],
                    "hmac_secret":false,"cred_protect":null}"#
            }
            Self::Registration => {
                r#"{"credential_id":"","client_data_json":"","attestation_object":""}"#
            }
        }
    }
}

pub(super) const OPERATOR: Place = Place::Personal { kind: Kind::Operator, whose: Whose::ItsOwn };
const PERSON: Place = Place::Personal { kind: Kind::Person, whose: Whose::Persons };
const TEXT: Place = Place::Personal { kind: Kind::Text, whose: Whose::Persons };
const LIST: Place = Place::Personal { kind: Kind::List, whose: Whose::Persons };
// What is sealed goes when it has served, and with its person.
const SEALED_PIN: Place = Place::Personal { kind: Kind::SealedPin, whose: Whose::Persons };
const SEALED_REGISTRATION: Place =
    Place::Personal { kind: Kind::SealedRegistration, whose: Whose::Persons };
const SEALED_CODE: Place = Place::Personal { kind: Kind::SealedCode, whose: Whose::Persons };
pub(super) const UNKNOWN: Place = TEXT;
use Place::Stays;

/// What stands in the index for the id of a person who was erased.
pub(super) const ERASED: &str = "erased";

/// A path of member names; `*` is any member or any element of a list.
pub(super) type Member = (&'static str, Place);

pub(super) struct Row {
    pub(super) fact: &'static str,
    pub(super) members: &'static [Member],
}

const fn row(fact: &'static str, members: &'static [Member]) -> Row {
    Row { fact, members }
}

/// What stands beside the members of any fact.
pub(super) const ATTENDED_BY: &str = "attended_by";
pub(super) const CALLS: &str = "calls";
pub(super) const LEFT: &str = "left";
pub(super) const LOG_UNTIL: &str = "log_until";
const OF_ANY: &[Member] =
    &[(ATTENDED_BY, OPERATOR), (CALLS, Stays), (LEFT, Stays), (LOG_UNTIL, Stays)];

/// Words of the service or of a certificate may name a person; our own do not.
const TROUBLE: &[Member] = &[
    ("step", Stays),
    ("trouble", Stays),
    ("trouble.*.*.message", TEXT),
    ("trouble.*.*.code", TEXT),
    ("trouble.*.*.what", TEXT),
    ("trouble.*.*.claims", TEXT),
    ("trouble.*.*.word", TEXT),
];

#[rustfmt::skip]
const FACTS: &[Row] = &[
    row("opened", &[
        ("purpose", Stays), ("operator", OPERATOR), ("desk", Stays), ("first_key", Stays),
        ("place", Stays),
        ("first_key.person", PERSON),
        ("first_key.known.readiness.passkey_ids", LIST),
        ("first_key.known.readiness.software_token_ids", LIST),
        ("first_key.known.readiness.passkey_names", LIST),
        ("first_key.known.readiness.foreign_pass", TEXT),
        ("first_key.known.readiness.protection.protected_by", LIST),
        ("first_key.known.second_operator", OPERATOR),
        ("first_key.known.tried", LIST),
    ]),
    row("resumed", &[("desk", Stays)]),
    row("operator-changed", &[("operator", OPERATOR)]),
    row("began", &[("step", Stays)]),
    row("failed", TROUBLE),
    row("chose", &[("way", Stays)]),
    row("person-chosen", &[("person", PERSON)]),
    row("identity-checked", &[("by", Stays)]),
    row("identity-signed-in", &[
        ("proof", Stays), ("proof.object_id", TEXT), ("proof.evidence.*.*", TEXT),
    ]),
    row("loss-told", &[("what", Stays)]),
    row("methods-listed", &[
        ("listed", Stays),
        ("listed.passkeys.*.id", TEXT),
        ("listed.passkeys.*.display_name", TEXT),
        ("listed.others.*.name", TEXT),
        ("listed.pass", TEXT),
    ]),
    row("old-key-chosen", &[("id", TEXT)]),
    row("old-method-removed", &[("removal", Stays)]),
    row("sessions-ended", &[]),
    row("other-pass-revoked", &[("ending", Stays)]),
    row("readiness-found", &[
        ("readiness", Stays),
        ("readiness.passkey_ids", LIST),
        ("readiness.software_token_ids", LIST),
        ("readiness.passkey_names", LIST),
        ("readiness.foreign_pass", TEXT),
        ("readiness.protection.protected_by", LIST),
    ]),
    row("second-operator-confirmed", &[("operator", OPERATOR)]),
    row("pass-issued", &[("pass", Stays)]),
    row("pass-shown", &[]),
    row("pass-recalled", &[("deleted", Stays)]),
    row("pass-revoked", &[("ending", Stays)]),
    row("key-inserted", &[("device", Stays)]),
    row("key-read", &[("key", Stays)]),
    row("verdict-given", &[("verdict", Stays)]),
    row("pin-typed", &[]),
    row("pin-set", &[]),
    row("pin-checked", &[]),
    row("looked-inside", &[("inside", Stays)]),
    row("fingers-listed", &[("fingers", LIST)]),
    row("finger-enrolled", &[("samples", Stays)]),
    row("fingers-removed", &[("removed", Stays)]),
    row("options-fetched", &[
        ("options", Place::Passing { kind: Kind::Options, keeps: &["exclude"] }),
    ]),
    row("credential-made", &[
        ("registration", Place::Passing { kind: Kind::Registration, keeps: &["credential_id"] }),
    ]),
    row("credential-erased", &[("erased", Stays)]),
    row("key-reset", &[]),
    row("key-released", &[]),
    row("attestation-checked", &[("attestation", Stays)]),
    row("key-named", &[("label", Stays), ("label.name", TEXT)]),
    row("registered", &[("method", Stays), ("method.display_name", TEXT)]),
    row("method-looked-for", &[("found", Stays), ("found.display_name", TEXT)]),
    row("method-removed", &[]),
    row("read-back", &[
        ("method", Stays), ("method.display_name", TEXT), ("passkeys", Stays),
    ]),
    row("self-tested", &[("self_test", Stays)]),
    // A policy can be named after people.
    row("sign-in-proved", &[
        ("proof", Stays), ("proof.object_id", TEXT), ("proof.evidence.*.*", TEXT),
    ]),
    row("log-checked", &[("log", Stays), ("log.sign_in.key.method", TEXT)]),
    row("own-page-closed", &[]),
    row("own-methods-found", &[
        ("methods", Stays), ("methods.*.id", TEXT), ("methods.*.display_name", TEXT),
    ]),
    row("notice-sent", &[("to", Stays), ("to.*.address", TEXT)]),
    row("notice-not-sent", &[
        ("why", Stays),
        ("why.*.*.message", TEXT),
        ("why.*.*.code", TEXT),
        ("why.*.*.what", TEXT),
        ("why.*.*.claims", TEXT),
        ("why.*.*.word", TEXT),
    ]),
    row("finished", &[("outcome", Stays)]),
    row("pin-sealed", &[("sealed", SEALED_PIN)]),
    row("pin-unsealed", &[]),
    row("pin-change-forced", &[("how", Stays)]),
    row("registration-sealed", &[
        ("sealed", SEALED_REGISTRATION), ("code", SEALED_CODE), ("until", Stays),
    ]),
    row("prepared-found", &[
        ("found", Stays),
        ("found.waits.person", PERSON),
        ("found.waits.registration", Place::Passing { kind: Kind::SealedRegistration, keeps: &[] }),
        ("found.waits.code", Place::Passing { kind: Kind::SealedCode, keeps: &[] }),
    ]),
    row("receipt-confirmed", &[("by", Stays)]),
    row("code-wrong", &[]),
    row("letter-begun", &[("number", Stays)]),
    row(LETTER_PRINTED, &[("number", Stays)]),
    row("letter-failed", &[("number", Stays), ("why", TEXT)]),
    row("letter-reprinted", &[("reason", TEXT)]),
];

/// Where a fact says who the person is; `None` in one that does not.
pub(super) fn person_in(fact: &str) -> Option<&'static str> {
    match fact {
        "person-chosen" => Some("/person"),
        // The second key is for the person of the first.
        OPENS => Some("/first_key/person"),
        INVITATION_BEGUN | TOKEN_DEED_BEGUN => Some("/person"),
        _ => None,
    }
}
/// A policy can name people by their ids.
const DOCUMENT: Place = Place::Personal { kind: Kind::Document, whose: Whose::Persons };

/// What work lists, runs of changes, invitations and what is done with hardware tokens are made of, besides the
/// fact that ends them. They are no ceremonies, and nothing of them is a fact of one.
#[rustfmt::skip]
const LISTS: &[Row] = &[
    row(INVITATION_BEGUN, &[("purpose", Stays), ("operator", OPERATOR), ("person", PERSON)]),
    row(TOKENS_BEGUN, &[("purpose", Stays), ("operator", OPERATOR), ("serials", Stays)]),
    row(TOKENS_STAND, &[("serials", Stays)]),
    row(TOKEN_DEED_BEGUN, &[
        ("purpose", Stays), ("operator", OPERATOR), ("deed", Stays), ("serial", Stays),
        ("person", PERSON),
    ]),
    row(CHANGES_BEGUN, &[
        ("purpose", Stays), ("operator", OPERATOR), ("plan", Stays), ("undoes", Stays),
    ]),
    row("document-change-begun", &[
        ("number", Stays), ("change", Stays),
        ("change.person", Place::Personal { kind: Kind::Person, whose: Whose::ItsOwn }),
        ("change.before", DOCUMENT), ("change.body", DOCUMENT),
    ]),
    row("document-changed", &[("number", Stays), ("after", DOCUMENT)]),
    row("document-not-changed", &[
        ("number", Stays), ("why", Stays),
        ("why.*.*.*.message", TEXT),
        ("why.*.*.*.code", TEXT),
        ("why.*.*.*.what", TEXT),
        ("why.*.*.*.claims", TEXT),
    ]),
    row(LIST_IMPORTED, &[
        ("purpose", Stays), ("operator", OPERATOR), ("source", Stays), ("inventory", Stays),
    ]),
    row(PERSON_LISTED, &[
        ("listed", Place::Personal { kind: Kind::Listed, whose: Whose::ItsOwn }),
    ]),
    row(LIST_WITHDRAWN, &[("operator", OPERATOR)]),
];

/// The members of a fact.
pub(super) fn of(fact: &str) -> impl Iterator<Item = &'static Member> + Clone + use<> {
    let row = FACTS.iter().chain(LISTS).find(|it| it.fact == fact);
    row.map_or(&[][..], |it| it.members).iter().chain(OF_ANY)
}

/// The members that differ from ceremony to ceremony; everything else is said alike by many, and
/// stands once. A name that is missing here costs room and nothing else.
pub(super) const VARYING: &[&str] = &[
    "aside",
    "ceremony",
    "ceremonies",
    "client_request_id",
    "created_at",
    "credential_id",
    "debt",
    "device",
    "due",
    "exclude",
    "expires_at",
    "free_slots",
    "id",
    "inventory",
    "list",
    "log_until",
    "method_id",
    "number",
    "parts",
    "pin_tries",
    "prepared_at",
    "request_id",
    "serial",
    "serials",
    "sign_count",
    "signed_in_at",
    "since",
    "token_id",
    "until",
    "valid_until",
];

#[cfg(test)]
pub(super) fn facts() -> impl Iterator<Item = &'static str> {
    FACTS.iter().map(|it| it.fact)
}

/// The purpose of a work list, as the index names it; and how one begins and goes on.
pub(super) const WORK_LIST: &str = "work-list";
pub(super) const LIST_IMPORTED: &str = "list-imported";
pub(super) const PERSON_LISTED: &str = "person-listed";
/// How one ends, and what may follow.
pub(super) const LISTED: &str = "listed";
pub(super) const LIST_WITHDRAWN: &str = "list-withdrawn";

/// As those, of a run of changes to the tenant.
pub(super) const CHANGES: &str = "tenant-changes";
pub(super) const CHANGES_BEGUN: &str = "tenant-changes-begun";

/// The purpose of an invitation, and how one begins.
pub(super) const INVITATION: &str = "invitation";
pub(super) const INVITATION_BEGUN: &str = "invitation-begun";

/// As those, of an import of hardware tokens.
pub(super) const TOKENS: &str = "token-import";
pub(super) const TOKENS_BEGUN: &str = "token-import-begun";
pub(super) const TOKENS_STAND: &str = "tokens-stand";

/// As those, of what is done with one token.
pub(super) const TOKEN_DEED: &str = "token-deed";
pub(super) const TOKEN_DEED_BEGUN: &str = "token-deed-begun";

/// The purposes of what stands in the index and is no ceremony.
pub(super) const NO_CEREMONIES: [&str; 5] = [WORK_LIST, CHANGES, INVITATION, TOKENS, TOKEN_DEED];

// What the index takes from facts.
pub(super) const OPENS: &str = "opened";
pub(super) const CLOSES: &str = "finished";
/// How one ends that prepared a key; then the letter with its PIN follows.
pub(super) const PREPARED: &str = "prepared";
pub(super) const LETTERS: &str = "letter-";
pub(super) const LETTER_PRINTED: &str = "letter-printed";
/// The fact that may follow the end where the tenant's logs are asked.
pub(super) const LOG_CHECKED: &str = "log-checked";
pub(super) const PURPOSE: &str = "/purpose";
pub(super) const OUTCOME: &str = "/outcome";
/// What a ceremony leaves stands in the outcome of an abandoned one; beside a good outcome, in LEFT.
pub(super) const LEFT_IN_OUTCOME: &str = "/outcome/abandoned/left";
