//! What a sign-in shows: with which method, and whether with this very key. Pure. A claim in a token
//! counts only as far as a policy stands behind it.

use crate::ceremony::nouns::{
    AppliedPolicy, Bound, Evidence, ShownMethod, SignInProof, SignInSeen,
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
}

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
    let is_the_only_one = known.passkeys == Some(1) && !known.pass_alive;
    let bound = if method >= ShownMethod::KeyNamed && is_the_only_one {
        Bound::Yes
    } else {
        Bound::Unknown
    };
    let SignInSeen { object_id, signed_in_at, token_id, .. } = seen;
    SignInProof { method, bound, evidence, object_id, signed_in_at, token_id }
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
    use crate::ceremony::nouns::Timestamp;

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
            let seen = SignInSeen {
                object_id: "1".into(),
                signed_in_at: Timestamp::UNIX_EPOCH,
                token_id: None,
                key_named,
                context,
                could_do_more: pass_alive,
            };
            let proof = judge(seen, Known { policies, passkeys, pass_alive });
            assert_eq!((proof.method, proof.bound), (method, bound), "{what}");
            assert_eq!(proof.evidence.contains(&Evidence::PassAlive), pass_alive, "{what}");
            let more = proof.evidence.contains(&Evidence::TokenCouldDoMore);
            assert_eq!(more, pass_alive, "{what}");
        }
    }
}
