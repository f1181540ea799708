//! The promise: which chains prove a model and which do not, row by row. Each row is a chain of our
//! own making; the verdict beside it is what the desk must say, for both have been seen in the
//! field: rules that are broken by genuine makers, and chains that a lax reader lets through.

#[path = "chains/authority.rs"]
mod authority;

use authority::{
    Authority, Der, ISSUER, Node, SERIAL, explicit_false, generalized_time, named, root, root_with,
    unknown, version_1,
};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jiff::Timestamp;
use keydesk::attestation::chain::{ChainFault, verify};
use rcgen::{
    BasicConstraints, DistinguishedName, DnType, DnValue, ExtendedKeyUsagePurpose, GeneralSubtree,
    IsCa, KeyPair, KeyUsagePurpose, NameConstraints, RsaKeySize, SerialNumber,
};

fn judged(x5c: &[&Der], anchors: &[&Der]) -> Result<usize, ChainFault> {
    let owned = |it: &[&Der]| it.iter().map(|it| (*it).clone()).collect::<Vec<_>>();
    verify(&owned(x5c), &owned(anchors), "2026-11-22T12:00:00Z".parse().expect("a time"))
}

fn is_proven(what: &str, x5c: &[&Der], anchors: &[&Der]) {
    if let Err(fault) = judged(x5c, anchors) {
        panic!("{what}: {fault}");
    }
}

fn is_refused(what: &str, x5c: &[&Der], anchors: &[&Der], why: &ChainFault) {
    assert_eq!(judged(x5c, anchors).as_ref(), Err(why), "{what}");
}

const JUST: fn(&mut rcgen::CertificateParams) = |_| ();

#[test]
fn a_chain_ends_at_the_maker() {
    let root = root(JUST);
    let inter = root.intermediate(JUST);
    let (leaf, below) = (root.leaf(JUST), inter.leaf(JUST));
    let stranger = authority::root(|it| it.distinguished_name.push(DnType::CommonName, "Other"));
    let (root, inter) = (&root.der, &inter.der);

    is_proven("issued by the root", &[&leaf], &[root]);
    is_proven("by an intermediate", &[&below, inter], &[root]);
    is_proven("the root is sent as well", &[&leaf, root], &[root]);
    is_proven("both are sent", &[&below, inter, root], &[root]);
    is_proven("in another order, with a stranger", &[&below, &stranger.der, inter], &[root]);
    is_proven("the anchor is the intermediate", &[&below], &[inter]);
    is_proven("and is sent", &[&below, inter], &[inter]);
    is_proven("an anchor that stands twice", &[&leaf], &[root, root]);
    assert_eq!(judged(&[&leaf], &[&stranger.der, root]), Ok(1), "which anchor it was");

    is_refused("no intermediate", &[&below], &[root], &ChainFault::NotIssuedByMaker);
    is_refused("another maker", &[&leaf], &[&stranger.der], &ChainFault::NotIssuedByMaker);
    is_refused("no anchor", &[&leaf], &[], &ChainFault::NoAnchor);
    is_refused("nothing was sent", &[], &[root], &ChainFault::Empty);
    is_refused("not a certificate", &[&vec![0x30, 0]], &[root], &ChainFault::Unreadable);
    let namesake = authority::root(JUST);
    is_refused("a namesake's", &[&leaf], &[&namesake.der], &ChainFault::WrongSignature);
    is_proven("beside a namesake's", &[&leaf], &[&namesake.der, root]);
    let mut broken = leaf.clone();
    *broken.last_mut().expect("a signature") ^= 1;
    is_refused("a signature changed", &[&broken], &[root], &ChainFault::WrongSignature);
}

#[test]
fn dates_count_for_every_certificate() {
    let fine = root(JUST);
    let old = root(|it| it.not_after = rcgen::date_time_ymd(2024, 6, 30));
    let young = root(|it| it.not_before = rcgen::date_time_ymd(2030, 1, 2));
    let day = |text: &str| text.parse().expect("a date");
    let expired = ChainFault::IssuerExpired(day("2024-06-30"));
    is_refused("an anchor", &[&old.leaf(JUST)], &[&old.der], &expired);
    let not_yet = ChainFault::IssuerNotYetValid(day("2030-01-02"));
    is_refused("an anchor to come", &[&young.leaf(JUST)], &[&young.der], &not_yet);
    let inter = fine.intermediate(|it| it.not_after = rcgen::date_time_ymd(2024, 6, 30));
    is_refused("an intermediate", &[&inter.leaf(JUST), &inter.der], &[&fine.der], &expired);
    let leaf = fine.leaf(|it| it.not_after = rcgen::date_time_ymd(2024, 6, 30));
    let leaf_expired = ChainFault::LeafExpired(day("2024-06-30"));
    is_refused("a leaf", &[&leaf], &[&fine.der], &leaf_expired);
    is_refused("a leaf that is an anchor", &[&leaf], &[&leaf], &leaf_expired);
    let leaf = fine.leaf(|it| it.not_before = rcgen::date_time_ymd(2030, 1, 2));
    let to_come = ChainFault::LeafNotYetValid(day("2030-01-02"));
    is_refused("a leaf to come", &[&leaf], &[&fine.der], &to_come);

    // The same key in a renewed certificate.
    let mut renewed = old.parameters.clone();
    renewed.not_after = rcgen::date_time_ymd(2119, 1, 1);
    let renewed = renewed.self_signed(&old.key).expect("a root").der().to_vec();
    is_proven("one of two expired", &[&old.leaf(JUST)], &[&old.der, &renewed]);
}

#[test]
fn only_who_may_issue_issues() {
    let may_not = &ChainFault::MayNotIssue;
    let fine = root(JUST);
    let bare = root(|it| it.key_usages.clear());
    is_proven("no keyUsage", &[&bare.leaf(JUST)], &[&bare.der]);
    let crl_only = root(|it| it.key_usages = vec![KeyUsagePurpose::CrlSign]);
    is_refused("no keyCertSign", &[&crl_only.leaf(JUST)], &[&crl_only.der], may_not);
    let wrong_flag = root(|it| it.is_ca = IsCa::ExplicitNoCa);
    is_proven("CA:FALSE with keyCertSign", &[&wrong_flag.leaf(JUST)], &[&wrong_flag.der]);
    let no_ca = root(|it| (it.is_ca, it.key_usages) = (IsCa::ExplicitNoCa, vec![]));
    is_refused("CA:FALSE without", &[&no_ca.leaf(JUST)], &[&no_ca.der], may_not);
    let no_flag = root(|it| (it.is_ca, it.key_usages) = (IsCa::NoCa, vec![]));
    is_proven("no basicConstraints", &[&no_flag.leaf(JUST)], &[&no_flag.der]);
    let first = fine.again(&fine.der, version_1);
    is_proven("a root of version 1", &[&fine.leaf(JUST)], &[&first]);
    let short = root(|it| it.is_ca = IsCa::Ca(BasicConstraints::Constrained(0)));
    let inter = short.intermediate(JUST);
    is_proven("the anchor's own length", &[&inter.leaf(JUST), &inter.der], &[&short.der]);

    let (leaf, as_issuer) = fine.leaf_with_key(JUST);
    is_proven("a leaf is its own anchor", &[&leaf], &[&leaf]);
    is_refused("and nothing else's", &[&as_issuer.leaf(JUST)], &[&leaf], may_not);
    is_refused("nor between", &[&as_issuer.leaf(JUST), &leaf], &[&fine.der], may_not);

    let through = |inter: &Authority| judged(&[&inter.leaf(JUST), &inter.der], &[&fine.der]);
    let inter = fine.intermediate(|it| it.key_usages = vec![KeyUsagePurpose::DigitalSignature]);
    assert_eq!(through(&inter).as_ref(), Err(may_not), "an intermediate without keyCertSign");
    let inter = fine.intermediate(|it| it.key_usages.clear());
    assert_eq!(through(&inter), Ok(0), "an intermediate without keyUsage");
    let inter = fine.intermediate(|it| (it.is_ca, it.key_usages) = (IsCa::NoCa, vec![]));
    assert_eq!(through(&inter).as_ref(), Err(may_not), "without basicConstraints");
    let inter = fine.intermediate(|it| it.is_ca = IsCa::Ca(BasicConstraints::Constrained(0)));
    let second = inter.intermediate(|it| it.distinguished_name.push(DnType::CommonName, "2"));
    let long = [&second.leaf(JUST), &second.der, &inter.der];
    is_refused("an intermediate's length", &long, &[&fine.der], &ChainFault::TooLong);

    let mut line = vec![fine.intermediate(JUST)];
    for number in 0..6 {
        let next = line[number].intermediate(|it| {
            it.distinguished_name.push(DnType::CommonName, number.to_string());
        });
        line.push(next);
    }
    let leaf = line[6].leaf(JUST);
    let all: Vec<&Der> = [&leaf].into_iter().chain(line.iter().rev().map(|it| &it.der)).collect();
    is_refused("seven intermediates", &all, &[&fine.der], &ChainFault::TooLong);
}

#[test]
fn extensions_are_known_or_do_not_matter() {
    let fine = root(JUST);
    let leaf = |change: fn(&mut rcgen::CertificateParams)| fine.leaf(change);
    let usages = |usages: &[KeyUsagePurpose]| fine.leaf(|it| it.key_usages = usages.to_vec());
    let anchor = &[&fine.der];
    is_proven("digitalSignature", &[&usages(&[KeyUsagePurpose::DigitalSignature])], anchor);
    let encrypts = usages(&[KeyUsagePurpose::KeyEncipherment]);
    is_refused("without it", &[&encrypts], anchor, &ChainFault::LeafMayNotSign);
    is_refused("even as its own anchor", &[&encrypts], &[&encrypts], &ChainFault::LeafMayNotSign);
    let purpose = leaf(|it| it.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth]);
    is_proven("any purpose", &[&purpose], anchor);
    let inter = fine.intermediate(|it| {
        it.extended_key_usages = vec![ExtendedKeyUsagePurpose::CodeSigning];
    });
    is_proven("an intermediate's purpose", &[&inter.leaf(JUST), &inter.der], anchor);
    is_proven("unknown", &[&leaf(|it| it.custom_extensions = vec![unknown(false)])], anchor);
    let critical = leaf(|it| it.custom_extensions = vec![unknown(true)]);
    is_refused("unknown and critical", &[&critical], anchor, &ChainFault::UnknownRule);
    let policies = leaf(|it| {
        let mut it_is = rcgen::CustomExtension::from_oid_content(
            &[2, 5, 29, 32],
            vec![0x30, 0x06, 0x30, 0x04, 0x06, 0x02, 0x2a, 0x03],
        );
        it_is.set_criticality(true);
        it.custom_extensions = vec![it_is];
    });
    is_refused("critical policies", &[&policies], anchor, &ChainFault::UnknownRule);
    let inter = fine.intermediate(|it| it.custom_extensions = vec![unknown(true)]);
    let both = [&inter.leaf(JUST), &inter.der];
    is_refused("on an intermediate", &both, anchor, &ChainFault::UnknownRule);
    let root = root(|it| it.custom_extensions = vec![unknown(true)]);
    is_proven("on an anchor", &[&root.leaf(JUST)], &[&root.der]);

    let limited = |to: GeneralSubtree| {
        authority::root(|it| {
            let permitted_subtrees = vec![to];
            it.name_constraints =
                Some(NameConstraints { permitted_subtrees, excluded_subtrees: vec![] });
        })
    };
    let dns = limited(GeneralSubtree::DnsName("example.com".to_owned()));
    is_proven("a limit on other names", &[&dns.leaf(JUST)], &[&dns.der]);
    // Closed on the safe side: rustls-webpki does not compare directory names. FIDO's list has none.
    let directory = limited(GeneralSubtree::DirectoryName(named("Key").distinguished_name));
    let within = directory.leaf(JUST);
    is_refused("a limit on this name", &[&within], &[&directory.der], &ChainFault::NameLimit);
}

#[test]
fn odd_encodings_are_read_as_they_came() {
    let fine = root(JUST);
    let leaf = fine.leaf(JUST);
    let anchor = &[&fine.der];
    is_proven("a leaf like Feitian's", &[&fine.again(&leaf, generalized_time)], anchor);
    let inter = fine.intermediate(JUST);
    let below = inter.leaf(JUST);
    let odd = fine.again(&inter.der, generalized_time);
    is_proven("an intermediate like it", &[&below, &odd], anchor);
    is_proven("an anchor like it", &[&leaf], &[&fine.again(&fine.der, generalized_time)]);
    is_proven("critical FALSE", &[&fine.again(&leaf, explicit_false)], anchor);
    let first = fine.again(&leaf, version_1);
    is_refused("a leaf of version 1", &[&first], anchor, &ChainFault::OldVersion);
    let first = fine.again(&inter.der, version_1);
    is_refused("an intermediate of it", &[&below, &first], anchor, &ChainFault::OldVersion);
    let long = fine.leaf(|it| it.serial_number = Some(SerialNumber::from(vec![0x7f; 25])));
    is_proven("a serial number of 25 bytes", &[&long], anchor);
    let long = root(|it| it.serial_number = Some(SerialNumber::from(vec![0x7f; 22])));
    is_proven("an anchor's of 22", &[&long.leaf(JUST)], &[&long.der]);
    let negative = |signed: &mut Node| *signed.child(SERIAL) = Node::Bytes(0x02, vec![0x85, 1, 2]);
    is_proven("a negative one", &[&fine.again(&leaf, negative)], anchor);
    let zero = |signed: &mut Node| *signed.child(SERIAL) = Node::Bytes(0x02, vec![0]);
    is_proven("an anchor's of 0", &[&leaf], &[&fine.again(&fine.der, zero)]);
    // PrintableString is not UTF8String: names are compared byte by byte.
    let printable = |signed: &mut Node| {
        *signed.child(ISSUER).child(0).child(0).child(1) = Node::Bytes(0x13, b"Root".to_vec());
    };
    let other = fine.again(&leaf, printable);
    is_refused(
        "the issuer's name spelt otherwise",
        &[&other],
        anchor,
        &ChainFault::NotIssuedByMaker,
    );
    let mut text = DistinguishedName::new();
    text.push(DnType::CommonName, DnValue::PrintableString("Root".try_into().expect("letters")));
    let root = root(|it| it.distinguished_name = text);
    is_proven("in both alike", &[&root.leaf(JUST)], &[&root.der]);
}

#[test]
fn signatures_are_of_kinds_that_hold() {
    for kind in [
        &rcgen::PKCS_ECDSA_P384_SHA384,
        &rcgen::PKCS_ECDSA_P521_SHA256,
        &rcgen::PKCS_ECDSA_P521_SHA384,
        &rcgen::PKCS_ECDSA_P521_SHA512,
        &rcgen::PKCS_ED25519,
    ] {
        let root = root_with(kind, JUST);
        is_proven(&format!("{kind:?}"), &[&root.leaf(JUST)], &[&root.der]);
    }
    for kind in [&rcgen::PKCS_RSA_SHA256, &rcgen::PKCS_RSA_SHA384, &rcgen::PKCS_RSA_SHA512] {
        let key = KeyPair::generate_rsa_for(kind, RsaKeySize::_2048).expect("a key");
        let mut parameters = named("Root");
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let der = parameters.self_signed(&key).expect("a root").der().to_vec();
        let root = Authority { der, parameters, key };
        is_proven(&format!("{kind:?}"), &[&root.leaf(JUST)], &[&root.der]);
    }
    for (what, root, leaf) in
        [("RSA-1024", RSA_1024_ROOT, RSA_1024_LEAF), ("secp256k1", K1_ROOT, K1_LEAF)]
    {
        let der = |text: &str| {
            STANDARD.decode(text.split_whitespace().collect::<String>()).expect("base64")
        };
        let now: Timestamp = "2030-01-01T00:00:00Z".parse().expect("a time");
        let said = verify(&[der(leaf)], &[der(root)], now).expect_err(what);
        let wanted = [ChainFault::WrongSignature, ChainFault::UnknownSignatureKind];
        assert!(wanted.contains(&said), "{what}: {said}");
        assert_eq!(verify(&[der(leaf)], &[der(leaf)], now), Ok(0), "{what} as its own anchor");
    }
}

// Nothing here can make these keys: they were made once, for this test.
const RSA_1024_ROOT: &str = "\
    MIIB/DCCAWWgAwIBAgIUKv/w8/DX9VEpzgxthjqMhSeY51EwDQYJKoZIhvcNAQELBQAwDzENMAsGA1UEAwwEUm9vdD \
    AgFw0yNjExMjIxNTM5MDNaGA8yMTI1MDYxNjE1MzkwM1owDzENMAsGA1UEAwwEUm9vdDCBnzANBgkqhkiG9w0BAQEF \
    AAOBjQAwgYkCgYEA51Vm2Jm0OeXI4OTItQ87zSTPwSMhsBqzwL47fzue3IIO6GxH3GYGv1lwjsfX6gE7L7vjW+/s6x \
    XV041PuuvMaqzTh14dZLY+KIvTeoh9JEcT2AnuvKTeCdCO66XQOLar+dgiHOer1cvqYOoSR7Hym5nlYugHHvlVEDOz \
    IkE8UV8CAwEAAaNTMFEwHQYDVR0OBBYEFOs02gvVKnGRPZM/IfHsPHFa2ZqdMB8GA1UdIwQYMBaAFOs02gvVKnGRPZ \
    M/IfHsPHFa2ZqdMA8GA1UdEwEB/wQFMAMBAf8wDQYJKoZIhvcNAQELBQADgYEAVWo5Xq0gCKMsNQUXmGXmKxKeB+iH \
    thllElE1yzmpcZM8XJavrZeB2sVuQIzQ66sWzz6rXIuOUzM+trNRFYv2OnE909Y0EGEsSIaW3817N8wb1VqENyEWj0 \
    Orpo3T69HUFsY/xtMQxsxG+pgb4L5Mi7HbpD6ry/VSKpRV2Aczfpw=
";
const RSA_1024_LEAF: &str = "\
    MIIBnDCCAQWgAwIBAgIBBTANBgkqhkiG9w0BAQsFADAPMQ0wCwYDVQQDDARSb290MCAXDTI2MTEyMjE1MzkwM1oYDz \
    IxMjIwOTIwMTUzOTAzWjAPMQ0wCwYDVQQDDARMZWFmMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE291h5BCntw1m \
    krZ03ZZT7rhy/EMAmAaDPwGRzVgPQsX7vOqjdwn36peU0axPi1mcSQztwiocXSsXzQlE/78rraNNMEswCQYDVR0TBA \
    IwADAdBgNVHQ4EFgQUS2WrrLq48f/RgITcWq80+tnj6YEwHwYDVR0jBBgwFoAU6zTaC9UqcZE9kz8h8ew8cVrZmp0w \
    DQYJKoZIhvcNAQELBQADgYEAJDUpaNEasPY5khks2Uzjb+OplTSzt+pLwb6C2cB9/NOdWjbn9Ctnm/IgH+cHhp2tS8 \
    jbApoLmB3BKdmlmoYMFQsWYqoUWtk2EoRpIdPHK+bFWKm9dObBayW+paBiGCnz2sH3TaEJjaTtfL5iiaZaSZIqgt3v \
    eqJcGfai4h77Mm8=
";
const K1_ROOT: &str = "\
    MIIBczCCARigAwIBAgIUIA3gSE5cbsk0CEYGr8EDBLlP83cwCgYIKoZIzj0EAwIwDzENMAsGA1UEAwwEUm9vdDAgFw \
    0yNjExMjIxNTM5MDNaGA8yMTI1MDYxNjE1MzkwM1owDzENMAsGA1UEAwwEUm9vdDBWMBAGByqGSM49AgEGBSuBBAAK \
    A0IABDb+1w8YJumDFMTSJ8zFnQXTj8N4YDzmQrCRGwdFHpBWDhtL2zq6CeW3IAceVdr9+Dqx8Pyn7HuB6NrSJtkJNt \
    KjUzBRMB0GA1UdDgQWBBSD3CHYKsbglW4Kpa2cbxEOXNb+6jAfBgNVHSMEGDAWgBSD3CHYKsbglW4Kpa2cbxEOXNb+ \
    6jAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0kAMEYCIQCF5+l8v8sP4955m3QPdqaFFUOdSQIlg1/BwQ11AN \
    aARAIhAIkvW3ZYorMFFPDj+dmCIricldDMlE/tU1Jz1iDox74C
";
const K1_LEAF: &str = "\
    MIIBWzCCAQKgAwIBAgIBBTAKBggqhkjOPQQDAjAPMQ0wCwYDVQQDDARSb290MCAXDTI2MTEyMjE1MzkwM1oYDzIxMj \
    IwOTIwMTUzOTAzWjAPMQ0wCwYDVQQDDARMZWFmMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE291h5BCntw1mkrZ0 \
    3ZZT7rhy/EMAmAaDPwGRzVgPQsX7vOqjdwn36peU0axPi1mcSQztwiocXSsXzQlE/78rraNNMEswCQYDVR0TBAIwAD \
    AdBgNVHQ4EFgQUS2WrrLq48f/RgITcWq80+tnj6YEwHwYDVR0jBBgwFoAUg9wh2CrG4JVuCqWtnG8RDlzW/uowCgYI \
    KoZIzj0EAwIDRwAwRAIgXkYFqut3d3GkO0iyx97s2HUyEL0af/DM68ep5tiAK30CIFBDevCofGH0XTA+PYADZTsCda \
    I+bnUtI0IMHfvD9kDe
";
