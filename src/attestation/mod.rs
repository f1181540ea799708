//! Checks that a credential is from the key that it claims to be. Takes bytes, and returns a level
//! or a reason: `statement` verifies the registration, `chain` verifies the certificates against the
//! anchors of exactly that model, which are in `trust`; `mds` reads FIDO's list of models.
//! Never decides which level is enough: the policy does.

mod certificate;
pub mod chain;
pub mod mds;
pub mod statement;
pub mod stored;
mod trust;

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::ceremony::nouns::{
    Aaguid, Assertion, Attestation, AttestationLevel, AttestationTrouble, CreationOptions,
    Registration, SelfTest, Timestamp,
};
use certificate::Certificate;
use chain::ChainFault;
use statement::{Asked, Form, Statement, StatementFault};
pub use trust::{Model, Trust};

/// What the key reported about itself before it was touched.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Announced {
    pub aaguid: Aaguid,
    pub firmware: Option<u32>,
}

/// Checks a registration against the challenge that the tenant chose (WebAuthn 7.1).
///
/// # Errors
/// `Ceremony` where it does not verify, `AnotherModel` where the key announced another AAGUID,
/// `Chain` where the model is known and the chain does not lead to its maker, `Withdrawn` where a
/// report of the list ends the trust in the model.
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

/// Checks an assertion and its user handle against the public key that was registered
/// (WebAuthn 7.2).
///
/// # Errors
/// `Assertion`, with the check that failed.
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

/// Why a registration that verifies is still not enough.
pub fn not_proven(attestation: &Attestation, trust: &Trust) -> AttestationTrouble {
    match attestation.level {
        AttestationLevel::Unattested if !trust.models.contains_key(&attestation.aaguid) => {
            AttestationTrouble::UnknownModel
        }
        AttestationLevel::SelfAttested => AttestationTrouble::SelfAttested,
        AttestationLevel::Unattested | AttestationLevel::ProvenModel => {
            AttestationTrouble::NotProven
        }
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

/// How much a statement proves to a desk that trusts these makers.
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
    // Before the reports: without a chain it is not sure that the key is of this model.
    let anchor = anchor?;
    if let Some(it) = model {
        let certificates = x5c.iter().chain(anchor.map(|at| &it.anchors[at]));
        let certificates: Vec<&[u8]> = certificates.map(Vec::as_slice).collect();
        if let Some(report) = mds::report::withdrawn(&it.reports, firmware, Some(&certificates)) {
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

/// The bytes come from an untrusted device: a panic while they are read is a refusal.
fn unbroken<T>(read: impl FnOnce() -> Result<T, StatementFault>) -> Result<T, StatementFault> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(StatementFault::BrokeOff))
}

fn unbroken_chain<T>(read: impl FnOnce() -> Result<T, ChainFault>) -> Result<T, ChainFault> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or(Err(ChainFault::Malformed))
}
