//! The promise: which chains prove a model and which do not, row by row. Each row is a chain of our
//! own making; the verdict beside it is what the desk must say, for both have been seen in the
//! field: rules that are broken by genuine makers, and chains that a lax reader lets through.
//! `cargo test --test chains -- --nocapture` prints the table.

#[path = "chains/authority.rs"]
mod authority;
#[path = "chains/encodings.rs"]
mod encodings;
#[path = "chains/made_once.rs"]
mod made_once;
#[path = "chains/paths.rs"]
mod paths;

use std::collections::BTreeSet;

use authority::{Authority, Der};
use keydesk::attestation::chain::{ChainFault, verify};

/// The chains that were tried on every reader of certificates near us, by the names that they had
/// there. Each is a row here.
const TRIED: [&str; 62] = [
    "base",
    "base_inter",
    "x5c_wrong_order_extra",
    "x5c_unrelated_extra_cert",
    "leaf_bad_signature",
    "duplicate_anchor",
    "two_anchors_same_key_one_expired",
    "leaf_anchor_signs_other_leaf",
    "leaf_not_ca_as_intermediate",
    "inter_no_bc",
    "inter_no_keyusage",
    "inter_keyusage_no_certsign",
    "inter_expired",
    "inter_pathlen_violated",
    "inter_v1",
    "inter_GeneralizedTime_2035",
    "inter_eku_codesign",
    "inter_nc_dirname_nomatch",
    "seven_intermediates",
    "anchor_pathlen0_with_inter",
    "anchor_ku_no_certsign",
    "anchor_caFALSE_certsign(GoTrust)",
    "anchor_caFALSE_noKU",
    "anchor_expired",
    "anchor_v1",
    "anchor_GeneralizedTime_2035",
    "anchor_unknown_critical",
    "anchor_nc_dirname_match",
    "anchor_nc_dns_only",
    "anchor_rsa1024",
    "anchor_rsa1536",
    "anchor_rsa2048",
    "anchor_rsa2048_e3",
    "anchor_rsa3072",
    "rsa_pss_sha256",
    "ed25519_anchor",
    "ed25519_leaf_key",
    "secp256k1_anchor",
    "secp256r1_sha256",
    "secp256r1_sha384",
    "secp256r1_sha512",
    "secp384r1_sha256",
    "secp384r1_sha384",
    "secp384r1_sha512",
    "secp521r1_sha256",
    "secp521r1_sha384",
    "secp521r1_sha512",
    "leaf_eku_client",
    "leaf_eku_server_critical",
    "leaf_unknown_critical",
    "leaf_unknown_noncritical",
    "leaf_policies_critical",
    "leaf_san_dns_critical",
    "leaf_explicit_critical_FALSE",
    "leaf_bc_explicit_FALSE",
    "leaf_serial_25_bytes",
    "leaf_negative_serial",
    "leaf_serial_leading_zero(non-DER)",
    "leaf_v1",
    "leaf_GeneralizedTime_2035(Feitian)",
    "leaf_long_validity_generalizedtime",
    "issuer_dn_printable_vs_utf8",
];

/// The rows as they were judged.
#[derive(Default)]
struct Table {
    names: BTreeSet<String>,
    lines: Vec<String>,
    wrong: Vec<String>,
}

impl Table {
    /// The chain proves the model.
    fn proven(&mut self, name: &str, x5c: &[&Der], anchors: &[&Der]) {
        self.row(name, &judged(x5c, anchors).map(drop), &Ok(()));
    }

    /// It does not, for this reason.
    fn refused(&mut self, name: &str, x5c: &[&Der], anchors: &[&Der], why: &ChainFault) {
        self.row(name, &judged(x5c, anchors).map(drop), &Err(why.clone()));
    }

    /// A leaf of this intermediate, under this root.
    fn through(&mut self, name: &str, inter: &Authority, root: &Der) {
        self.proven(name, &[&inter.leaf(JUST), &inter.der], &[root]);
    }

    fn not_through(&mut self, name: &str, inter: &Authority, root: &Der, why: &ChainFault) {
        self.refused(name, &[&inter.leaf(JUST), &inter.der], &[root], why);
    }

    fn row(&mut self, name: &str, said: &Result<(), ChainFault>, wanted: &Result<(), ChainFault>) {
        assert!(self.names.insert(name.to_owned()), "{name} stands twice");
        let words = |it: &Result<(), ChainFault>| match it {
            Ok(()) => "proven".to_owned(),
            Err(why) => format!("refused: {why}"),
        };
        self.lines.push(format!("{name:<40} {}", words(said)));
        if said != wanted {
            self.wrong.push(format!("{name}: {}, and not {}", words(said), words(wanted)));
        }
    }
}

fn judged(x5c: &[&Der], anchors: &[&Der]) -> Result<usize, ChainFault> {
    let owned = |it: &[&Der]| it.iter().map(|it| (*it).clone()).collect::<Vec<_>>();
    verify(&owned(x5c), &owned(anchors), "2026-11-22T12:00:00Z".parse().expect("a time"))
}

const JUST: fn(&mut rcgen::CertificateParams) = |_| ();

#[test]
fn every_chain_has_its_verdict() {
    let mut table = Table::default();
    paths::ends(&mut table);
    paths::dates(&mut table);
    paths::issuing_rights(&mut table);
    paths::lengths(&mut table);
    encodings::extensions(&mut table);
    encodings::names(&mut table);
    encodings::odd_bytes(&mut table);
    encodings::signatures(&mut table);
    for line in &table.lines {
        eprintln!("{line}");
    }
    let missing: Vec<_> = TRIED.iter().filter(|it| !table.names.contains(**it)).collect();
    assert!(missing.is_empty(), "no row for {missing:?}");
    assert!(table.wrong.is_empty(), "\n{}", table.wrong.join("\n"));
    eprintln!("{} chains, {} of them known from elsewhere", table.lines.len(), TRIED.len());
}

#[test]
fn it_is_told_which_anchor_it_was() {
    let (ours, theirs) = (authority::root(JUST), authority::root(JUST));
    assert_eq!(judged(&[&ours.leaf(JUST)], &[&theirs.der, &ours.der]), Ok(1));
    assert_eq!(judged(&[&theirs.leaf(JUST)], &[&theirs.der, &ours.der]), Ok(0));
}
