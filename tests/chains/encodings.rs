//! Rows about what stands in a certificate and how it is written: extensions, names, odd bytes,
//! signatures.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use keydesk::attestation::chain::ChainFault;
use rcgen::{
    BasicConstraints, CustomExtension, DistinguishedName, DnType, DnValue, ExtendedKeyUsagePurpose,
    GeneralSubtree, IsCa, KeyPair, KeyUsagePurpose, NameConstraints, RsaKeySize, SerialNumber,
};

use super::authority::{
    Authority, Der, ISSUER, Node, SERIAL, explicit_false, generalized_time, named, root, root_with,
    unknown, version_1,
};
use super::made_once::MADE_ONCE;
use super::{JUST, Table};

fn critical(oid: &[u64], content: &[u8]) -> CustomExtension {
    let mut extension = CustomExtension::from_oid_content(oid, content.to_vec());
    extension.set_criticality(true);
    extension
}

pub fn extensions(table: &mut Table) {
    let fine = root(JUST);
    let leaf = |change: fn(&mut rcgen::CertificateParams)| fine.leaf(change);
    let usages = |usages: &[KeyUsagePurpose]| fine.leaf(|it| it.key_usages = usages.to_vec());
    let anchor = &[&fine.der];
    let signs = usages(&[KeyUsagePurpose::DigitalSignature]);
    table.proven("leaf_ku_signature", &[&signs], anchor);
    let encrypts = usages(&[KeyUsagePurpose::KeyEncipherment]);
    let may_not_sign = &ChainFault::LeafMayNotSign;
    table.refused("leaf_ku_encryption_only", &[&encrypts], anchor, may_not_sign);
    let name = "leaf_ku_encryption_only_as_anchor";
    table.refused(name, &[&encrypts], &[&encrypts], may_not_sign);

    let purpose = leaf(|it| it.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth]);
    table.proven("leaf_eku_client", &[&purpose], anchor);
    // id-kp-serverAuth, and a sequence of nothing.
    let server = [0x30, 0x0a, 0x06, 0x08, 0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x01];
    let purpose = fine.leaf(|it| it.custom_extensions = vec![critical(&[2, 5, 29, 37], &server)]);
    table.proven("leaf_eku_server_critical", &[&purpose], anchor);
    let empty = leaf(|it| it.custom_extensions = vec![critical(&[2, 5, 29, 37], &[0x30, 0])]);
    table.refused("leaf_eku_empty", &[&empty], anchor, &ChainFault::Malformed);
    let inter = fine.intermediate(|it| {
        it.extended_key_usages = vec![ExtendedKeyUsagePurpose::CodeSigning];
    });
    table.through("inter_eku_codesign", &inter, &fine.der);

    let known = leaf(|it| it.custom_extensions = vec![unknown(false)]);
    table.proven("leaf_unknown_noncritical", &[&known], anchor);
    let rule = &ChainFault::UnknownRule;
    let strange = leaf(|it| it.custom_extensions = vec![unknown(true)]);
    table.refused("leaf_unknown_critical", &[&strange], anchor, rule);
    let any_policy = [0x30, 0x06, 0x30, 0x04, 0x06, 0x02, 0x2a, 0x03];
    let policies =
        fine.leaf(|it| it.custom_extensions = vec![critical(&[2, 5, 29, 32], &any_policy)]);
    table.refused("leaf_policies_critical", &[&policies], anchor, rule);
    let dns = [&[0x30, 0x0d, 0x82, 0x0b][..], b"example.com"].concat();
    let host = fine.leaf(|it| it.custom_extensions = vec![critical(&[2, 5, 29, 17], &dns)]);
    table.proven("leaf_san_dns_critical", &[&host], anchor);
    let inter = fine.intermediate(|it| it.custom_extensions = vec![unknown(true)]);
    table.not_through("inter_unknown_critical", &inter, &fine.der, rule);
    let odd = root(|it| it.custom_extensions = vec![unknown(true)]);
    table.proven("anchor_unknown_critical", &[&odd.leaf(JUST)], &[&odd.der]);
}

pub fn names(table: &mut Table) {
    let to = |to: GeneralSubtree| {
        let permitted_subtrees = vec![to];
        Some(NameConstraints { permitted_subtrees, excluded_subtrees: vec![] })
    };
    let directory = |name: &str| to(GeneralSubtree::DirectoryName(named(name).distinguished_name));
    let dns = root(|it| {
        it.name_constraints = to(GeneralSubtree::DnsName("example.com".to_owned()));
    });
    table.proven("anchor_nc_dns_only", &[&dns.leaf(JUST)], &[&dns.der]);
    // Closed on the safe side: rustls-webpki does not compare directory names. FIDO's list has none.
    let limit = &ChainFault::NameLimit;
    let limited = root(|it| it.name_constraints = directory("Key"));
    table.refused("anchor_nc_dirname_match", &[&limited.leaf(JUST)], &[&limited.der], limit);
    let fine = root(JUST);
    for (name, only) in [("inter_nc_dirname_match", "Key"), ("inter_nc_dirname_nomatch", "Lock")] {
        let inter = fine.intermediate(|it| it.name_constraints = directory(only));
        table.not_through(name, &inter, &fine.der, limit);
    }

    // PrintableString is not UTF8String: names are compared byte by byte.
    let printable = |signed: &mut Node| {
        *signed.child(ISSUER).child(0).child(0).child(1) = Node::Bytes(0x13, b"Root".to_vec());
    };
    let other = fine.again(&fine.leaf(JUST), printable);
    let not_issued = &ChainFault::NotIssuedByMaker;
    table.refused("issuer_dn_printable_vs_utf8", &[&other], &[&fine.der], not_issued);
    let mut text = DistinguishedName::new();
    text.push(DnType::CommonName, DnValue::PrintableString("Root".try_into().expect("letters")));
    let alike = root(|it| it.distinguished_name = text);
    table.proven("issuer_dn_printable_in_both", &[&alike.leaf(JUST)], &[&alike.der]);
}

pub fn odd_bytes(table: &mut Table) {
    let fine = root(JUST);
    let leaf = fine.leaf(JUST);
    let anchor = &[&fine.der];
    let odd = fine.again(&leaf, generalized_time);
    table.proven("leaf_GeneralizedTime_2035(Feitian)", &[&odd], anchor);
    let inter = fine.intermediate(JUST);
    let below = inter.leaf(JUST);
    let odd = fine.again(&inter.der, generalized_time);
    table.proven("inter_GeneralizedTime_2035", &[&below, &odd], anchor);
    let odd = fine.again(&fine.der, generalized_time);
    table.proven("anchor_GeneralizedTime_2035", &[&leaf], &[&odd]);
    let long = fine.leaf(|it| it.not_after = rcgen::date_time_ymd(9999, 12, 31));
    table.proven("leaf_long_validity_generalizedtime", &[&long], anchor);

    let odd = fine.again(&leaf, explicit_false);
    table.proven("leaf_explicit_critical_FALSE", &[&odd], anchor);
    // cA FALSE written out, which DER leaves away.
    let no_ca = [0x30, 0x03, 0x01, 0x01, 0x00];
    let flag = fine.leaf(|it| {
        it.is_ca = IsCa::NoCa;
        it.custom_extensions = vec![critical(&[2, 5, 29, 19], &no_ca)];
    });
    table.proven("leaf_bc_explicit_FALSE", &[&flag], anchor);
    let bare = fine.leaf(|it| it.is_ca = IsCa::NoCa);
    table.proven("leaf_no_bc", &[&bare], anchor);

    let old = &ChainFault::OldVersion;
    let first = fine.again(&leaf, version_1);
    table.refused("leaf_v1", &[&first], anchor, old);
    let first = fine.again(&inter.der, version_1);
    table.refused("inter_v1", &[&below, &first], anchor, old);

    let long = fine.leaf(|it| it.serial_number = Some(SerialNumber::from(vec![0x7f; 25])));
    table.proven("leaf_serial_25_bytes", &[&long], anchor);
    let long = root(|it| it.serial_number = Some(SerialNumber::from(vec![0x7f; 22])));
    table.proven("anchor_serial_22_bytes(ESS)", &[&long.leaf(JUST)], &[&long.der]);
    let serial = |der: &Der, bytes: &[u8]| {
        fine.again(der, |signed| *signed.child(SERIAL) = Node::Bytes(0x02, bytes.to_vec()))
    };
    table.proven("leaf_negative_serial", &[&serial(&leaf, &[0x85, 1, 2])], anchor);
    // No DER. webauthn-rs reads certificates in the same way, so the statement fails before.
    let padded = serial(&leaf, &[0, 5]);
    let unreadable = &ChainFault::Unreadable;
    table.refused("leaf_serial_leading_zero(non-DER)", &[&padded], anchor, unreadable);
    table.proven("anchor_serial_0(Android)", &[&leaf], &[&serial(&fine.der, &[0])]);
    let huge = fine.leaf(|it| {
        let content = vec![0x04; 70_000];
        it.custom_extensions = vec![CustomExtension::from_oid_content(&[1, 3, 6, 1], content)];
    });
    table.refused("leaf_over_64_KiB", &[&huge], anchor, &ChainFault::Malformed);
}

pub fn signatures(table: &mut Table) {
    for (name, kind) in [
        ("secp256r1_sha256", &rcgen::PKCS_ECDSA_P256_SHA256),
        ("secp384r1_sha384", &rcgen::PKCS_ECDSA_P384_SHA384),
        ("secp521r1_sha256", &rcgen::PKCS_ECDSA_P521_SHA256),
        ("secp521r1_sha384", &rcgen::PKCS_ECDSA_P521_SHA384),
        ("secp521r1_sha512", &rcgen::PKCS_ECDSA_P521_SHA512),
        ("ed25519_anchor", &rcgen::PKCS_ED25519),
    ] {
        let root = root_with(kind, JUST);
        table.proven(name, &[&root.leaf(JUST)], &[&root.der]);
    }
    let fine = root(JUST);
    let key = KeyPair::generate_for(&rcgen::PKCS_ED25519).expect("a key");
    let leaf = fine.issue(&named("Key"), &key);
    table.proven("ed25519_leaf_key", &[&leaf], &[&fine.der]);
    for (name, kind, size) in [
        ("anchor_rsa2048", &rcgen::PKCS_RSA_SHA256, RsaKeySize::_2048),
        ("anchor_rsa2048_sha384", &rcgen::PKCS_RSA_SHA384, RsaKeySize::_2048),
        ("anchor_rsa2048_sha512", &rcgen::PKCS_RSA_SHA512, RsaKeySize::_2048),
        ("anchor_rsa3072", &rcgen::PKCS_RSA_SHA256, RsaKeySize::_3072),
        ("anchor_rsa4096", &rcgen::PKCS_RSA_SHA256, RsaKeySize::_4096),
    ] {
        let key = KeyPair::generate_rsa_for(kind, size).expect("a key");
        let mut parameters = named("Root");
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let der = parameters.self_signed(&key).expect("a root").der().to_vec();
        let root = Authority { der, parameters, key };
        table.proven(name, &[&root.leaf(JUST)], &[&root.der]);
    }
    for (name, root, leaf) in MADE_ONCE {
        let der = |text: &str| {
            STANDARD.decode(text.split_whitespace().collect::<String>()).expect("base64")
        };
        let (root, leaf) = (der(root), der(leaf));
        match *name {
            "anchor_rsa1024" | "anchor_rsa1536" => {
                table.refused(name, &[&leaf], &[&root], &ChainFault::WrongSignature);
            }
            "secp256k1_anchor" => {
                table.refused(name, &[&leaf], &[&root], &ChainFault::UnknownSignatureKind);
            }
            _ => table.proven(name, &[&leaf], &[&root]),
        }
        // Whatever its signature is: it is not looked at.
        table.proven(&format!("{name}: its leaf as anchor"), &[&leaf], &[&leaf]);
    }
    let sha1 = root(JUST);
    let mut leaf = sha1.again(&sha1.leaf(JUST), ecdsa_with_sha1);
    // Outside what is signed it is named as well (RFC 5280, 4.1.1.2).
    let (mut whole, _) = Node::read(&leaf);
    *whole.child(1).child(0) = Node::Bytes(0x06, ECDSA_WITH_SHA1.to_vec());
    leaf = whole.write();
    table.refused("leaf_sha1", &[&leaf], &[&sha1.der], &ChainFault::UnknownSignatureKind);
}

const ECDSA_WITH_SHA1: [u8; 7] = [0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x01];

/// The signature stays what it was; a reader that takes the kind never comes to it.
fn ecdsa_with_sha1(signed: &mut Node) {
    const ALGORITHM: usize = 2;
    *signed.child(ALGORITHM).child(0) = Node::Bytes(0x06, ECDSA_WITH_SHA1.to_vec());
}
