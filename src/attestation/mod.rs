//! Is this credential from the key that it claims to be? Bytes in, a level or a reason out: the
//! ceremony and the statement by webauthn-rs-core, then what it leaves open, then the chain against
//! the anchors of exactly that model by rustls-webpki. Never decides what level is enough: the
//! policy does.

mod certificate;
pub mod chain;
pub mod mds;
pub mod statement;
pub mod stored;

use std::collections::HashMap;
use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::ceremony::nouns::{
    Aaguid, Assertion, Attestation, AttestationLevel, AttestationTrouble, CreationOptions,
    KnownModel, Registration, SelfTest, Timestamp,
};
use certificate::Certificate;
use chain::ChainFault;
use mds::{Issue, Report};
use statement::{Asked, Form, Statement, StatementFault};

/// The models whose makers this desk knows, each with its own anchors.
#[derive(Clone, Debug, Default)]
pub struct Trust {
    pub models: HashMap<Aaguid, Model>,
    /// The issue of FIDO's list that says so, where one does.
    pub issue: Option<Issue>,
}

#[derive(Clone, Debug, Default)]
pub struct Model {
    pub name: String,
    /// DER certificates: roots, intermediates, or the leaf itself.
    pub anchors: Vec<Vec<u8>>,
    /// What the list reports of it, in the list's order.
    pub reports: Vec<Report>,
    /// A picture as a data URL.
    pub icon: Option<String>,
}

/// What the key said about itself before it was touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Announced {
    pub aaguid: Aaguid,
    pub firmware: Option<u32>,
}

/// Checks a registration against the challenge that somebody else chose (WebAuthn 7.1).
///
/// # Errors
/// `Ceremony` where it does not verify, `AnotherModel` where the key said another AAGUID before,
/// `Chain` where the model is known and the chain is not its maker's, `Withdrawn` where the list
/// says that the model is not to be trusted any more.
pub fn check(
    options: &CreationOptions,
    registration: &Registration,
    announced: Announced,
    trust: &Trust,
    now: Timestamp,
) -> Result<Attestation, AttestationTrouble> {
    let statement = ceremony(&Asked::from(options), registration)?;
    if statement.aaguid != announced.aaguid {
        return Err(AttestationTrouble::AnotherModel);
    }
    level(&statement, announced.firmware, trust, now)
}

/// Checks an assertion against the public key that was registered (WebAuthn 7.2), user handle
/// included.
///
/// # Errors
/// `Assertion`, with what does not hold.
pub fn check_assertion(
    options: &CreationOptions,
    registration: &Registration,
    assertion: &Assertion,
) -> Result<SelfTest, AttestationTrouble> {
    let asked = Asked::from(options);
    let result = unbroken(|| {
        let statement = statement::read(&asked, registration)?;
        statement::read_assertion(&asked, &statement, Some(&options.user_handle.0), assertion)
    })
    .map_err(|it| AttestationTrouble::Assertion { what: it.to_string() })?;
    Ok(SelfTest { sign_count: result.counter(), user_verified: result.user_verified() })
}

/// Why a registration that holds is still not proven.
pub fn not_proven(attestation: &Attestation, trust: &Trust) -> AttestationTrouble {
    match attestation.level {
        AttestationLevel::Unattested if !trust.models.contains_key(&attestation.aaguid) => {
            AttestationTrouble::UnknownModel
        }
        _ => AttestationTrouble::NotProven,
    }
}

fn ceremony(
    asked: &Asked<'_>,
    registration: &Registration,
) -> Result<Statement, AttestationTrouble> {
    unbroken(|| statement::read(asked, registration)).map_err(|it| match it {
        StatementFault::Chain(it) => AttestationTrouble::Chain { what: it.to_string() },
        it => AttestationTrouble::Ceremony { what: it.to_string() },
    })
}

/// How much a statement proves, given whom the desk trusts.
fn level(
    statement: &Statement,
    firmware: Option<u32>,
    trust: &Trust,
    now: Timestamp,
) -> Result<Attestation, AttestationTrouble> {
    let aaguid = statement.aaguid;
    let unproven = |level| Ok(Attestation { level, aaguid, model: None });
    let model = trust.models.get(&aaguid);
    let (x5c, chain): (&[Vec<u8>], _) = match &statement.form {
        Form::Certified(x5c) => (x5c, model.map(|it| proves(x5c, aaguid, it, trust, now))),
        Form::SelfSigned | Form::Other => (&[], None),
    };
    let anchor = chain.transpose().map_err(|it| AttestationTrouble::Chain { what: it.to_string() });
    // The chain's fault is told first: without it nobody knows whether it is this model at all.
    let anchor = anchor?;
    if let Some(it) = model {
        let certificates = x5c.iter().chain(anchor.map(|at| &it.anchors[at]));
        let certificates: Vec<&[u8]> = certificates.map(Vec::as_slice).collect();
        if let Some(report) = mds::withdrawn(&it.reports, firmware, Some(&certificates)) {
            return Err(AttestationTrouble::Withdrawn { status: report.status.clone() });
        }
    }
    match (&statement.form, model) {
        (Form::Certified(_), Some(it)) => Ok(Attestation {
            level: AttestationLevel::ProvenModel,
            aaguid,
            model: Some(it.name.clone()),
        }),
        (Form::SelfSigned, _) => unproven(AttestationLevel::SelfAttested),
        (Form::Certified(_) | Form::Other, _) => unproven(AttestationLevel::Unattested),
    }
}

/// The index of the anchor that proves the model.
fn proves(
    x5c: &[Vec<u8>],
    aaguid: Aaguid,
    model: &Model,
    trust: &Trust,
    now: Timestamp,
) -> Result<usize, ChainFault> {
    let at = unbroken_chain(|| chain::verify(x5c, &model.anchors, now))?;
    let leaf = x5c.first().and_then(|it| Certificate::read(it)).ok_or(ChainFault::Unreadable)?;
    if !leaf.names_its_model() && trust.has_another_of(&model.anchors[at], aaguid) {
        return Err(ChainFault::ModelNotNamed);
    }
    Ok(at)
}

impl Trust {
    /// What the list calls a model.
    pub fn name(&self, aaguid: Aaguid) -> Option<&str> {
        self.models.get(&aaguid).map(|it| it.name.as_str())
    }

    /// What the list says of a model, before the key is touched.
    pub fn known(&self, aaguid: Aaguid, firmware: Option<u32>) -> Option<KnownModel> {
        let model = self.models.get(&aaguid)?;
        let subjects = model.anchors.iter().filter_map(|it| Certificate::read(it));
        Some(KnownModel {
            names: [model.name.clone()]
                .into_iter()
                .chain(subjects.map(|it| it.subject().to_string()))
                .collect(),
            certification: mds::certification(&model.reports, firmware),
            withdrawn: mds::withdrawn(&model.reports, firmware, None).map(|it| it.status.clone()),
        })
    }

    /// Does this anchor's maker stand for a model besides this one?
    fn has_another_of(&self, anchor: &[u8], aaguid: Aaguid) -> bool {
        let Some(ours) = Certificate::read(anchor) else { return true };
        self.models.iter().filter(|(it, _)| **it != aaguid).flat_map(|(_, it)| &it.anchors).any(
            |theirs| {
                theirs == anchor
                    || Certificate::read(theirs).is_some_and(|it| it.is_same_authority(&ours))
            },
        )
    }
}

/// What is read here comes from an untrusted device: a reader that breaks off is a refusal.
fn unbroken<T>(read: impl FnOnce() -> Result<T, StatementFault>) -> Result<T, StatementFault> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(StatementFault::BrokeOff))
}

fn unbroken_chain<T>(read: impl FnOnce() -> Result<T, ChainFault>) -> Result<T, ChainFault> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(ChainFault::Malformed))
}
