//! What a plan costs over the largest document that Graph takes: a policy of 20 KB, with every model in
//! another order and another case than the file.

use std::fmt::Write as _;
use std::hint::black_box;
use std::time::Instant;

use divan::Bencher;
use keydesk::ceremony::nouns::DocumentAt;
use keydesk::config::tenant::Wanted;
use keydesk::readiness::plan::{Plan, Read, documents, plan};
use serde_json::{Value, json};
use uuid::Uuid;

/// So many models fit into 20 KB.
const MODELS: u128 = 480;
const MOST_MILLISECONDS: u128 = 20;

fn main() {
    within_the_limit();
    divan::main();
}

#[allow(clippy::print_stdout, reason = "the numbers are what the benchmark is for")]
fn within_the_limit() {
    let (wanted, read) = largest();
    let mut slowest = 0;
    for _ in 0..100 {
        let began = Instant::now();
        let planned = plan(black_box(&wanted), black_box(&read), None);
        slowest = slowest.max(began.elapsed().as_micros());
        assert_eq!(planned, Plan::default(), "the order and the case are no change");
    }
    println!("plan over 20 KB: slowest of 100: {slowest} µs");
    assert!(slowest < MOST_MILLISECONDS * 1000, "{slowest} µs");
}

#[divan::bench]
fn plan_over_20_kb(bencher: Bencher<'_, '_>) {
    let (wanted, read) = largest();
    bencher.bench(|| plan(black_box(&wanted), black_box(&read), None));
}

fn largest() -> (Wanted, Read) {
    let models: Vec<Uuid> =
        (1..=MODELS).map(|it| Uuid::from_u128(it * 0x9e37_79b9_7f4a_7c15)).collect();
    let mut file =
        String::from("[passkeys]\nstate = \"on\"\n[passkeys.profiles.Desk]\nonly_models = [");
    for model in &models {
        write!(file, "\"{model}\",").expect("a text takes everything");
    }
    file.push(']');
    let listed: Vec<String> = models.iter().rev().map(|it| it.to_string().to_uppercase()).collect();
    let policy = json!({
        "@odata.type": "#microsoft.graph.fido2AuthenticationMethodConfiguration",
        "id": "Fido2",
        "state": "enabled",
        "includeTargets": [],
        "excludeTargets": [],
        "passkeyProfiles": [{
            "id": Uuid::nil(),
            "name": "Desk",
            "passkeyTypes": "deviceBound",
            "keyRestrictions": { "isEnforced": true, "enforcementType": "allow", "aaGuids": listed },
        }],
    });
    let bytes = policy.to_string().len();
    assert!((18 * 1024..=20 * 1024).contains(&bytes), "{bytes}");
    let wanted: Wanted = toml::from_str(&file).expect("it is right");
    let of = |at: DocumentAt| {
        let document: Value = if at.path.ends_with("Fido2") { policy.clone() } else { json!({}) };
        (at, Ok(document))
    };
    (wanted.clone(), Read(documents(&wanted).into_iter().map(of).collect()))
}
