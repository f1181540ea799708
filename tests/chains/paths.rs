//! Rows about the way from a leaf to an anchor: where it ends, dates, who may issue, how long it is.

use keydesk::attestation::chain::ChainFault;
use rcgen::{BasicConstraints, DnType, IsCa, KeyUsagePurpose};

use super::authority::{self, Der, root, version_1};
use super::{JUST, Table};

pub fn ends(table: &mut Table) {
    let root = root(JUST);
    let inter = root.intermediate(JUST);
    let (leaf, below) = (root.leaf(JUST), inter.leaf(JUST));
    let stranger = authority::root(|it| it.distinguished_name.push(DnType::CommonName, "Other"));
    let namesake = authority::root(JUST);
    let (root, inter, other) = (&root.der, &inter.der, &stranger.der);

    table.proven("base", &[&leaf], &[root]);
    table.proven("base_inter", &[&below, inter], &[root]);
    table.proven("x5c_has_root", &[&leaf, root], &[root]);
    table.proven("x5c_has_inter_and_root", &[&below, inter, root], &[root]);
    table.proven("x5c_wrong_order_extra", &[&below, root, other, inter], &[root]);
    table.proven("x5c_unrelated_extra_cert", &[&leaf, other], &[root]);
    table.proven("anchor_is_inter", &[&below], &[inter]);
    table.proven("anchor_is_inter_and_sent", &[&below, inter], &[inter]);
    table.proven("duplicate_anchor", &[&leaf], &[root, root]);
    table.proven("anchor_beside_namesake", &[&leaf], &[&namesake.der, root]);
    table.proven("anchor_is_leaf", &[&leaf], &[&leaf]);

    table.refused("inter_not_sent", &[&below], &[root], &ChainFault::NotIssuedByMaker);
    table.refused("another_maker", &[&leaf], &[other], &ChainFault::NotIssuedByMaker);
    table.refused("no_anchor", &[&leaf], &[], &ChainFault::NoAnchor);
    table.refused("nothing_sent", &[], &[root], &ChainFault::Empty);
    table.refused("no_certificate", &[&vec![0x30, 0]], &[root], &ChainFault::Unreadable);
    table.refused("namesake_only", &[&leaf], &[&namesake.der], &ChainFault::WrongSignature);
    let mut broken = leaf.clone();
    *broken.last_mut().expect("a signature") ^= 1;
    table.refused("leaf_bad_signature", &[&broken], &[root], &ChainFault::WrongSignature);
}

pub fn dates(table: &mut Table) {
    let fine = root(JUST);
    let old = root(|it| it.not_after = rcgen::date_time_ymd(2024, 6, 30));
    let young = root(|it| it.not_before = rcgen::date_time_ymd(2030, 1, 2));
    let day = |text: &str| text.parse().expect("a date");
    let expired = ChainFault::IssuerExpired(day("2024-06-30"));
    table.refused("anchor_expired", &[&old.leaf(JUST)], &[&old.der], &expired);
    let not_yet = ChainFault::IssuerNotYetValid(day("2030-01-02"));
    table.refused("anchor_to_come", &[&young.leaf(JUST)], &[&young.der], &not_yet);
    let inter = fine.intermediate(|it| it.not_after = rcgen::date_time_ymd(2024, 6, 30));
    table.not_through("inter_expired", &inter, &fine.der, &expired);
    let inter = fine.intermediate(|it| it.not_before = rcgen::date_time_ymd(2030, 1, 2));
    table.not_through("inter_to_come", &inter, &fine.der, &not_yet);
    let leaf = fine.leaf(|it| it.not_after = rcgen::date_time_ymd(2024, 6, 30));
    let leaf_expired = ChainFault::LeafExpired(day("2024-06-30"));
    table.refused("leaf_expired", &[&leaf], &[&fine.der], &leaf_expired);
    table.refused("leaf_as_anchor_expired", &[&leaf], &[&leaf], &leaf_expired);
    let leaf = fine.leaf(|it| it.not_before = rcgen::date_time_ymd(2030, 1, 2));
    let to_come = ChainFault::LeafNotYetValid(day("2030-01-02"));
    table.refused("leaf_to_come", &[&leaf], &[&fine.der], &to_come);

    // The same key in a renewed certificate.
    let mut renewed = old.parameters.clone();
    renewed.not_after = rcgen::date_time_ymd(2119, 1, 1);
    let renewed = renewed.self_signed(&old.key).expect("a root").der().to_vec();
    let leaf = old.leaf(JUST);
    table.proven("two_anchors_same_key_one_expired", &[&leaf], &[&old.der, &renewed]);
}

pub fn issuing_rights(table: &mut Table) {
    let may_not = &ChainFault::MayNotIssue;
    let fine = root(JUST);
    let bare = root(|it| it.key_usages.clear());
    table.proven("anchor_no_keyusage", &[&bare.leaf(JUST)], &[&bare.der]);
    let crl_only = root(|it| it.key_usages = vec![KeyUsagePurpose::CrlSign]);
    table.refused("anchor_ku_no_certsign", &[&crl_only.leaf(JUST)], &[&crl_only.der], may_not);
    let wrong_flag = root(|it| it.is_ca = IsCa::ExplicitNoCa);
    let name = "anchor_caFALSE_certsign(GoTrust)";
    table.proven(name, &[&wrong_flag.leaf(JUST)], &[&wrong_flag.der]);
    let no_ca = root(|it| (it.is_ca, it.key_usages) = (IsCa::ExplicitNoCa, vec![]));
    table.refused("anchor_caFALSE_noKU", &[&no_ca.leaf(JUST)], &[&no_ca.der], may_not);
    let no_flag = root(|it| (it.is_ca, it.key_usages) = (IsCa::NoCa, vec![]));
    table.proven("anchor_no_bc", &[&no_flag.leaf(JUST)], &[&no_flag.der]);
    let first = fine.again(&fine.der, version_1);
    table.proven("anchor_v1", &[&fine.leaf(JUST)], &[&first]);

    let (leaf, as_issuer) = fine.leaf_with_key(JUST);
    let other = as_issuer.leaf(JUST);
    table.refused("leaf_anchor_signs_other_leaf", &[&other], &[&leaf], may_not);
    table.refused("leaf_not_ca_as_intermediate", &[&other, &leaf], &[&fine.der], may_not);

    let inter = fine.intermediate(|it| it.key_usages = vec![KeyUsagePurpose::DigitalSignature]);
    table.not_through("inter_keyusage_no_certsign", &inter, &fine.der, may_not);
    let inter = fine.intermediate(|it| it.key_usages.clear());
    table.through("inter_no_keyusage", &inter, &fine.der);
    let inter = fine.intermediate(|it| (it.is_ca, it.key_usages) = (IsCa::NoCa, vec![]));
    table.not_through("inter_no_bc", &inter, &fine.der, may_not);
}

pub fn lengths(table: &mut Table) {
    let fine = root(JUST);
    let short = root(|it| it.is_ca = IsCa::Ca(BasicConstraints::Constrained(0)));
    table.through("anchor_pathlen0_with_inter", &short.intermediate(JUST), &short.der);
    let inter = fine.intermediate(|it| it.is_ca = IsCa::Ca(BasicConstraints::Constrained(0)));
    let second = inter.intermediate(|it| it.distinguished_name.push(DnType::CommonName, "2"));
    let long = [&second.leaf(JUST), &second.der, &inter.der];
    table.refused("inter_pathlen_violated", &long, &[&fine.der], &ChainFault::TooLong);

    let mut line = vec![fine.intermediate(JUST)];
    for number in 0..6 {
        let next = line[number].intermediate(|it| {
            it.distinguished_name.push(DnType::CommonName, number.to_string());
        });
        line.push(next);
    }
    for (name, count) in [("six_intermediates", 6), ("seven_intermediates", 7)] {
        let leaf = line[count - 1].leaf(JUST);
        let all = line[..count].iter().rev().map(|it| &it.der);
        let all: Vec<&Der> = [&leaf].into_iter().chain(all).collect();
        match count {
            6 => table.proven(name, &all, &[&fine.der]),
            _ => table.refused(name, &all, &[&fine.der], &ChainFault::TooLong),
        }
    }
}
