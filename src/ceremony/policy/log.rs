//! What the tenant's sign-in log shows of a sign-in that the desk saw. Pure. Microsoft names no word
//! for a method in its schema, so a word counts as a key's where it says FIDO or passkey.

use jiff::SignedDuration;

use crate::ceremony::nouns::{FoundBy, InLog, LoggedSignIn, LoggedStep, SignInProof, Timestamp};

/// An entry is of the same moment as the sign-in within this time. The log has the moment in which the
/// sign-in was begun or ended, and the token when the person proved who they are.
pub const SAME_MOMENT: SignedDuration = SignedDuration::from_mins(10);

/// `entries` are of the person and of the application with which they signed in at the desk. Where
/// several may be the one, the weakest counts.
pub fn in_log(proof: &SignInProof, entries: &[LoggedSignIn]) -> InLog {
    let names_token =
        |it: &&LoggedSignIn| proof.token_id.is_some() && it.token_id == proof.token_id;
    let by_token: Vec<_> = entries.iter().filter(names_token).collect();
    let (found, found_by) = if by_token.is_empty() {
        let at_that_time = entries.iter().filter(|it| is_near(it.at, proof.signed_in_at));
        (at_that_time.collect(), FoundBy::Time)
    } else {
        (by_token, FoundBy::Token)
    };
    let shown = found.into_iter().map(|it| shown(&it.steps, found_by));
    shown.min_by_key(strength).unwrap_or(InLog::NotThere)
}

fn is_near(at: Timestamp, other: Timestamp) -> bool {
    at.duration_since(other).abs() <= SAME_MOMENT
}

fn shown(steps: &[LoggedStep], found_by: FoundBy) -> InLog {
    let key = steps.iter().find_map(|it| match it {
        LoggedStep::Shown { method } if is_a_key(method) => Some(method.clone()),
        LoggedStep::Shown { .. } | LoggedStep::Earlier => None,
    });
    match key {
        Some(method) => InLog::Key { method, found_by },
        None if steps.contains(&LoggedStep::Earlier) => InLog::Earlier,
        None => InLog::AnotherMethod,
    }
}

fn is_a_key(method: &str) -> bool {
    let method = method.to_lowercase();
    ["fido", "passkey"].iter().any(|it| method.contains(it))
}

fn strength(of: &InLog) -> u8 {
    match of {
        InLog::Key { .. } => 2,
        InLog::Earlier => 1,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ceremony::nouns::{Bound, ShownMethod};

    fn entry(at: i64, token: Option<&str>, steps: &[&str]) -> LoggedSignIn {
        let step = |it: &&str| match *it {
            "earlier" => LoggedStep::Earlier,
            method => LoggedStep::Shown { method: method.to_owned() },
        };
        LoggedSignIn {
            at: second(at),
            token_id: token.map(str::to_owned),
            steps: steps.iter().map(step).collect(),
        }
    }

    fn second(at: i64) -> Timestamp {
        Timestamp::from_second(at).expect("in range")
    }

    /// The sign-in is at 10,000 s and got the token "ours".
    #[test]
    fn an_entry_counts_for_this_sign_in_alone_and_for_what_was_shown_then() {
        const KEY: &str = "Passkey (device-bound)";
        let key = |method: &str, found_by| InLog::Key { method: method.to_owned(), found_by };
        let (by_token, by_time) = (FoundBy::Token, FoundBy::Time);
        let rows = [
            ("nothing", vec![], InLog::NotThere),
            ("ours", vec![entry(10_000, Some("ours"), &[KEY])], key(KEY, by_token)),
            ("ours, hours off", vec![entry(20_000, Some("ours"), &[KEY])], key(KEY, by_token)),
            (
                "an old word",
                vec![entry(10_000, None, &["FIDO2 security key"])],
                key("FIDO2 security key", by_time),
            ),
            ("after a password", vec![entry(10_000, None, &["Password", KEY])], key(KEY, by_time)),
            (
                "another time",
                vec![entry(9_399, None, &[KEY]), entry(10_601, None, &[KEY])],
                InLog::NotThere,
            ),
            (
                "at the edges",
                vec![entry(9_400, None, &[KEY]), entry(10_600, None, &[KEY])],
                key(KEY, by_time),
            ),
            ("by claim", vec![entry(10_000, Some("ours"), &["earlier"])], InLog::Earlier),
            ("a password", vec![entry(10_000, Some("ours"), &["Password"])], InLog::AnotherMethod),
            ("no word", vec![entry(10_000, Some("ours"), &[])], InLog::AnotherMethod),
            // What names our token is the one, whatever stands beside it.
            (
                "theirs too",
                vec![
                    entry(10_000, Some("theirs"), &[KEY]),
                    entry(10_000, Some("ours"), &["Password"]),
                ],
                InLog::AnotherMethod,
            ),
            (
                "which of them",
                vec![entry(10_000, None, &[KEY]), entry(10_001, None, &["earlier"])],
                InLog::Earlier,
            ),
        ];
        for (what, entries, wanted) in rows {
            assert_eq!(in_log(&proof(), &entries), wanted, "{what}");
        }
        let no_token = SignInProof { token_id: None, ..proof() };
        let without = entry(20_000, None, &[KEY]);
        assert_eq!(in_log(&no_token, &[without]), InLog::NotThere, "no token is no match");
    }

    fn proof() -> SignInProof {
        SignInProof {
            method: ShownMethod::NotShown,
            bound: Bound::Unknown,
            evidence: Vec::new(),
            object_id: "1".into(),
            signed_in_at: second(10_000),
            token_id: Some("ours".into()),
        }
    }
}
