//! The tenant as a whole: its licences, and what no document of Graph tells.

use super::check::{Check, How, Weight, role, so};
use super::json::{list, text};
use crate::ceremony::nouns::documents::LICENCES;

pub(super) const CHECKS: &[Check] = &[
    Check {
        word: "check-licence",
        weight: Weight::Advice,
        role: role::GLOBAL,
        how: How::Portal,
        answers: &[],
        reads: &[LICENCES],
        judge: |it| {
            let skus = it.documents().items(LICENCES)?.iter();
            let usable =
                skus.filter(|it| ["Enabled", "Warning"].contains(&text(&it["capabilityStatus"])));
            let mut plans = usable.flat_map(|it| list(&it["servicePlans"]));
            Some(so(plans.any(|it| PREMIUM.contains(&text(&it["servicePlanId"])))))
        },
    },
    Check {
        word: "check-modern-authentication",
        weight: Weight::Advice,
        role: role::EXCHANGE,
        how: How::Portal,
        answers: &[],
        reads: &[],
        judge: |_| None,
    },
    Check {
        word: "check-windows-hello",
        weight: Weight::Advice,
        role: role::INTUNE,
        how: How::Portal,
        answers: &[],
        reads: &[],
        judge: |_| None,
    },
    Check {
        word: "check-combined-registration",
        weight: Weight::Advice,
        role: role::GLOBAL,
        how: How::Portal,
        answers: &[],
        reads: &[],
        judge: |_| None,
    },
];

/// The service plans of Entra ID P1 and P2 (Entra: product names and service plan identifiers).
const PREMIUM: [&str; 2] =
    ["41781fb2-bc02-4b7c-bd55-b576c07bb09d", "eec0eb4f-6444-4f95-aba0-50c24d67f998"];
