//! What a sign-in shows: with which method, and whether with this very key. Pure. A claim in a token
//! counts only as far as a policy stands behind it.

use jiff::SignedDuration;

use crate::ceremony::nouns::{
    AppliedPolicy, Bound, Evidence, LastUse, ShownMethod, SignInProof, SignInSeen, Timestamp,
};

/// What is known of the person besides the token.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Known {
    /// `None`: nobody could read them.
    pub policies: Option<Vec<AppliedPolicy>>,
    /// How many passkeys stand for the person, this one included; `None`: not known.
    pub passkeys: Option<u32>,
    /// The pass was left.
    pub pass_alive: bool,
    pub last_uses: LastUses,
}

/// When the person's passkeys were used last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LastUses {
    #[default]
    NotAsked,
    /// Nobody could read it.
    NotRead,
    Read {
        /// The tenant's id of this session's method.
        ours: String,
        /// When the desk asked the person to sign in.
        since: Timestamp,
        all: Vec<LastUse>,
    },
}

/// The clocks of the desk and of the tenant may differ by so much. That the tenant's time of a last
/// use is this exact is an assumption: Microsoft documents neither its grain nor its delay.
const CLOCKS_DIFFER: SignedDuration = SignedDuration::from_mins(1);

pub fn judge(seen: SignInSeen, known: Known) -> SignInProof {
    let mut evidence = Vec::new();
    let mut method = ShownMethod::NotShown;
    if seen.key_named {
        evidence.push(Evidence::MethodNamed);
        method = ShownMethod::KeyNamed;
    }
    if let Some(context) = seen.context {
        evidence.push(Evidence::Context(context));
        let (behind, only_a_key) = behind_the_context(known.policies);
        evidence.push(behind);
        if only_a_key {
            method = ShownMethod::OnlyAKey;
        }
    }
    evidence.extend(known.passkeys.map(Evidence::Passkeys));
    if known.pass_alive {
        evidence.push(Evidence::PassAlive);
    }
    if seen.could_do_more {
        evidence.push(Evidence::TokenCouldDoMore);
    }
    let last_use = last_use(&known.last_uses);
    if matches!(last_use, Some(Evidence::LastUsed | Evidence::SeveralLastUsed)) {
        method = method.max(ShownMethod::KeyNamed);
    }
    let is_the_only_one = known.passkeys == Some(1) && !known.pass_alive;
    let bound = match last_use {
        Some(Evidence::LastUsed) => Bound::Yes,
        Some(Evidence::AnotherLastUsed) => Bound::No,
        Some(Evidence::SeveralLastUsed) => Bound::Unknown,
        _ if method >= ShownMethod::KeyNamed && is_the_only_one => Bound::Yes,
        _ => Bound::Unknown,
    };
    evidence.extend(last_use);
    let SignInSeen { object_id, signed_in_at, token_id, .. } = seen;
    SignInProof { method, bound, evidence, object_id, signed_in_at, token_id }
}

/// What the last uses show of this sign-in.
fn last_use(uses: &LastUses) -> Option<Evidence> {
    let (ours, since, all) = match uses {
        LastUses::NotAsked => return None,
        LastUses::NotRead => return Some(Evidence::LastUseNotRead),
        LastUses::Read { ours, since, all } => (ours, *since, all),
    };
    let moved = |it: &&LastUse| it.at.is_some_and(|at| since.duration_since(at) <= CLOCKS_DIFFER);
    let (this, others): (Vec<_>, Vec<_>) =
        all.iter().filter(moved).partition(|it| it.method_id == *ours);
    Some(match (this.is_empty(), others.is_empty()) {
        (false, true) => Evidence::LastUsed,
        (false, false) => Evidence::SeveralLastUsed,
        (true, false) => Evidence::AnotherLastUsed,
        (true, true) => Evidence::NoneLastUsed,
    })
}

/// What stands behind the claim, and whether nothing but a key satisfies it.
fn behind_the_context(policies: Option<Vec<AppliedPolicy>>) -> (Evidence, bool) {
    let Some(policies) = policies else { return (Evidence::PolicyNotRead, false) };
    let strongest = policies.into_iter().max_by_key(|it| it.only_fido2);
    match strongest {
        None => (Evidence::NoPolicy, false),
        Some(it) if it.only_fido2 => (Evidence::Policy(it.name), true),
        Some(it) => (Evidence::PolicyTakesOthers(it.name), false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ceremony::nouns::Enough;

    fn policy(only_fido2: bool) -> AppliedPolicy {
        AppliedPolicy { name: "P".into(), only_fido2 }
    }

    /// Each row is a way in which the old rule, "the claim is there", would have been wrong or right.
    #[test]
    fn a_claim_counts_as_far_as_a_policy_stands_behind_it() {
        let context = || Some("c1".to_owned());
        let only = || Some(vec![policy(true)]);
        type Row = (
            &'static str,
            bool,
            Option<String>,
            Option<Vec<AppliedPolicy>>,
            Option<u32>,
            bool,
            ShownMethod,
            Bound,
        );
        let rows: [Row; 11] = [
            (
                "only a key, the only one",
                false,
                context(),
                only(),
                Some(1),
                false,
                ShownMethod::OnlyAKey,
                Bound::Yes,
            ),
            (
                "one of two",
                false,
                context(),
                only(),
                Some(2),
                false,
                ShownMethod::OnlyAKey,
                Bound::Unknown,
            ),
            (
                "not counted",
                false,
                context(),
                only(),
                None,
                false,
                ShownMethod::OnlyAKey,
                Bound::Unknown,
            ),
            (
                "a pass alive",
                false,
                context(),
                only(),
                Some(1),
                true,
                ShownMethod::OnlyAKey,
                Bound::Unknown,
            ),
            (
                "no policy, or excluded",
                false,
                context(),
                Some(vec![]),
                Some(1),
                false,
                ShownMethod::NotShown,
                Bound::Unknown,
            ),
            (
                "Windows Hello too",
                false,
                context(),
                Some(vec![policy(false)]),
                Some(1),
                false,
                ShownMethod::NotShown,
                Bound::Unknown,
            ),
            (
                "one of two policies",
                false,
                context(),
                Some(vec![policy(false), policy(true)]),
                Some(1),
                false,
                ShownMethod::OnlyAKey,
                Bound::Yes,
            ),
            (
                "nobody may read them",
                false,
                context(),
                None,
                Some(1),
                false,
                ShownMethod::NotShown,
                Bound::Unknown,
            ),
            ("named", true, None, None, Some(1), false, ShownMethod::KeyNamed, Bound::Yes),
            (
                "named, and no policy",
                true,
                context(),
                Some(vec![]),
                Some(3),
                false,
                ShownMethod::KeyNamed,
                Bound::Unknown,
            ),
            ("nothing", false, None, only(), Some(1), false, ShownMethod::NotShown, Bound::Unknown),
        ];
        for (what, key_named, context, policies, passkeys, pass_alive, method, bound) in rows {
            let seen = SignInSeen { key_named, context, could_do_more: pass_alive, ..seen() };
            let last_uses = LastUses::NotAsked;
            let proof = judge(seen, Known { policies, passkeys, pass_alive, last_uses });
            assert_eq!((proof.method, proof.bound), (method, bound), "{what}");
            assert_eq!(proof.evidence.contains(&Evidence::PassAlive), pass_alive, "{what}");
            let more = proof.evidence.contains(&Evidence::TokenCouldDoMore);
            assert_eq!(more, pass_alive, "{what}");
        }
    }

    /// The desk asked at 1000 s. Ours and theirs: when each of two keys was used last.
    #[test]
    fn a_last_use_binds_the_sign_in_to_a_key() {
        use Evidence::{AnotherLastUsed, LastUsed, NoneLastUsed, SeveralLastUsed};
        let rows = [
            ("ours", Some(1001), None, LastUsed, ShownMethod::KeyNamed, Bound::Yes),
            (
                "ours, and theirs before",
                Some(1001),
                Some(900),
                LastUsed,
                ShownMethod::KeyNamed,
                Bound::Yes,
            ),
            ("a clock that is slow", Some(941), None, LastUsed, ShownMethod::KeyNamed, Bound::Yes),
            ("theirs", None, Some(1001), AnotherLastUsed, ShownMethod::NotShown, Bound::No),
            (
                "theirs, and ours before",
                Some(939),
                Some(1001),
                AnotherLastUsed,
                ShownMethod::NotShown,
                Bound::No,
            ),
            (
                "both",
                Some(1001),
                Some(1002),
                SeveralLastUsed,
                ShownMethod::KeyNamed,
                Bound::Unknown,
            ),
            ("none", None, None, NoneLastUsed, ShownMethod::NotShown, Bound::Unknown),
            (
                "both before",
                Some(939),
                Some(939),
                NoneLastUsed,
                ShownMethod::NotShown,
                Bound::Unknown,
            ),
        ];
        let second = |it: i64| Timestamp::from_second(it).expect("in range");
        for (what, ours, theirs, evidence, method, bound) in rows {
            let used = |id: &str, at: Option<i64>| LastUse {
                method_id: id.to_owned(),
                at: at.map(second),
            };
            let all = vec![used("theirs", theirs), used("ours", ours)];
            let last_uses = LastUses::Read { ours: "ours".into(), since: second(1000), all };
            let proof = judge(seen(), Known { passkeys: Some(2), last_uses, ..Known::default() });
            assert_eq!((proof.method, proof.bound), (method, bound), "{what}");
            assert_eq!(proof.evidence, [Evidence::Passkeys(2), evidence], "{what}");
        }
    }

    #[test]
    fn a_last_use_that_nobody_could_read_changes_nothing_and_is_said() {
        let known = |passkeys| Known {
            policies: Some(vec![policy(true)]),
            passkeys: Some(passkeys),
            last_uses: LastUses::NotRead,
            ..Known::default()
        };
        let seen = || SignInSeen { context: Some("c1".into()), ..seen() };
        assert_eq!(judge(seen(), known(1)).bound, Bound::Yes);
        let proof = judge(seen(), known(2));
        assert_eq!((proof.method, proof.bound), (ShownMethod::OnlyAKey, Bound::Unknown));
        assert_eq!(proof.evidence.last(), Some(&Evidence::LastUseNotRead));
    }

    #[test]
    fn a_sign_in_with_another_key_is_never_enough() {
        let proof = |bound| SignInProof { bound, ..judge(seen(), Known::default()) };
        for rule in [Enough::SelfTest, Enough::SignedIn] {
            assert!(rule.is_met_by(&proof(Bound::Unknown)) && !rule.is_met_by(&proof(Bound::No)));
        }
    }

    fn seen() -> SignInSeen {
        SignInSeen {
            object_id: "1".into(),
            signed_in_at: Timestamp::UNIX_EPOCH,
            token_id: None,
            key_named: false,
            context: None,
            could_do_more: false,
        }
    }
}
