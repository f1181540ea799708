//! What the tenant's profiles ask of a key, and what they do not ask.

use super::super::policy::{is_enough, judge};
use super::*;

fn profile(name: &str, attestation: AttestationWanted) -> PasskeyProfile {
    let (name, restriction) = (name.to_owned(), Restriction::Unrestricted);
    PasskeyProfile { name, device_bound: true, attestation, restriction }
}

fn judged(profiles: &[&PasskeyProfile], key: &KeyFacts) -> Verdict {
    let profiles = profiles.iter().map(|it| (*it).clone()).collect();
    judge(&PasskeyPolicy { profiles, ..only_model(0) }, key)
}

/// hmac-secret is Entra's requirement where attestation is enforced, and nowhere else; and a strict
/// profile is widened by a milder one, which the verdict says.
#[test]
fn a_key_without_hmac_secret_is_for_profiles_that_enforce_nothing() {
    let strict = profile("strict", AttestationWanted::Required);
    let mild = profile("mild", AttestationWanted::NotRequired);
    let (with, without) = (key(false), KeyFacts { extensions: vec![], ..key(false) });
    let allowed = |by: &PasskeyProfile, than: Option<&str>| Verdict::Allowed {
        profile: by.name.clone(),
        attestation: by.attestation,
        milder_than: than.map(str::to_owned),
    };
    let lacks = Verdict::Refused { reasons: vec![KeyReason::NoHmacSecret] };
    assert_eq!(judged(&[&strict], &without), lacks);
    assert_eq!(judged(&[&strict], &with), allowed(&strict, None));
    for key in [&with, &without] {
        assert_eq!(judged(&[&mild], key), allowed(&mild, None));
        assert_eq!(judged(&[&strict, &mild], key), allowed(&mild, Some("strict")));
    }
}

/// Without enforcement Entra takes a statement that says nothing, and lists no packed self-attestation.
#[test]
fn a_key_that_vouches_for_itself_is_not_enough() {
    use AttestationLevel::{ProvenModel, SelfAttested, Unattested};
    for (level, where_enforced, elsewhere) in
        [(ProvenModel, true, true), (Unattested, false, true), (SelfAttested, false, false)]
    {
        let attestation = Attestation { level, aaguid: Uuid::nil(), model: None };
        let enough = |wanted| is_enough(&attestation, wanted);
        assert_eq!(enough(AttestationWanted::Required), where_enforced, "{level:?}");
        assert_eq!(enough(AttestationWanted::NotRequired), elsewhere, "{level:?}");
    }
}
