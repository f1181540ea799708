//! Random lists against random limits.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;

use super::*;

const RP_ID: &str = "login.microsoft.com";

fn limits() -> impl Strategy<Value = KeyLimits> {
    let message = prop_oneof![300_u32..700, Just(1_024), 1_000_u32..1_300, 1_300_u32..7_700];
    let count = option::of(prop_oneof![1_u32..12, Just(100)]);
    let length = option::of(prop_oneof![Just(64_u32), Just(96), Just(128), 16_u32..400]);
    (message, count, length).prop_map(|(message, credentials_in_list, credential_id)| KeyLimits {
        message,
        credentials_in_list,
        credential_id,
    })
}

fn ids() -> impl Strategy<Value = Vec<Blob>> {
    let length = prop_oneof![1_usize..400, Just(16), Just(64), Just(128), Just(255), Just(1_023)];
    vec(length, 0..60).prop_map(|lengths| {
        lengths.into_iter().zip(0..).map(|(length, it)| Blob(vec![it; length])).collect()
    })
}

proptest! {
    /// With either protocol's proof no list makes a message too long for the key, and none is longer
    /// than it says; each id that the key can have made is in exactly one of them, in order.
    #[test]
    fn no_list_breaks_a_limit_and_none_is_cut(limits in limits(), ids in ids()) {
        let from_it: Vec<&Blob> = ids.iter().filter(|it| limits.can_have_made(it)).collect();
        let lists = lists(RP_ID, &from_it, limits).expect("it is encoded");
        for list in &lists {
            let asked = silent(RP_ID, list, vec![0; 32], 2);
            let message = message_of(GET_ASSERTION, Some(&asked)).expect("it is encoded");
            prop_assert!(message.len() <= limits.message as usize);
            prop_assert!(!list.is_empty());
            prop_assert!(list.len() <= limits.credentials_in_list.unwrap_or(1) as usize);
        }
        let asked: Vec<&Blob> = lists.into_iter().flatten().collect();
        let alone = |id: &&&Blob| {
            let asked = silent(RP_ID, &[**id], vec![0; 32], 2);
            let message = message_of(GET_ASSERTION, Some(&asked)).expect("it is encoded");
            // The header of a list is counted as for a long one.
            message.len() + 2 <= limits.message as usize
        };
        let wanted: Vec<&Blob> = from_it.iter().filter(alone).copied().collect();
        prop_assert_eq!(asked, wanted);
    }
}
