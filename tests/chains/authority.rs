//! Certificates of our own making, and the bytes of one changed and signed again.

use rcgen::{
    BasicConstraints, CertificateParams, CustomExtension, DnType, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, SignatureAlgorithm, SigningKey as _,
};

pub type Der = Vec<u8>;

/// Who issues: a root or an intermediate.
pub struct Authority {
    pub der: Der,
    pub parameters: CertificateParams,
    pub key: KeyPair,
}

/// A root with keyCertSign, valid 2020 to 2119, after `change`.
pub fn root(change: impl FnOnce(&mut CertificateParams)) -> Authority {
    root_with(&rcgen::PKCS_ECDSA_P256_SHA256, change)
}

pub fn root_with(
    kind: &'static SignatureAlgorithm,
    change: impl FnOnce(&mut CertificateParams),
) -> Authority {
    let key = KeyPair::generate_for(kind).expect("a key");
    let mut parameters = named("Root");
    parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign];
    change(&mut parameters);
    let der = parameters.self_signed(&key).expect("a root").der().to_vec();
    Authority { der, parameters, key }
}

impl Authority {
    pub fn intermediate(&self, change: impl FnOnce(&mut CertificateParams)) -> Self {
        let mut parameters = named("Intermediate");
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        parameters.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        change(&mut parameters);
        let key = KeyPair::generate().expect("a key");
        Self { der: self.issue(&parameters, &key), parameters, key }
    }

    pub fn leaf(&self, change: impl FnOnce(&mut CertificateParams)) -> Der {
        self.leaf_with_key(change).0
    }

    pub fn leaf_with_key(&self, change: impl FnOnce(&mut CertificateParams)) -> (Der, Self) {
        let mut parameters = named("Key");
        parameters.is_ca = IsCa::ExplicitNoCa;
        change(&mut parameters);
        let key = KeyPair::generate().expect("a key");
        let der = self.issue(&parameters, &key);
        (der.clone(), Self { der, parameters, key })
    }

    pub fn issue(&self, parameters: &CertificateParams, key: &KeyPair) -> Der {
        let issuer = Issuer::from_params(&self.parameters, &self.key);
        parameters.signed_by(key, &issuer).expect("a certificate").der().to_vec()
    }

    /// That certificate with what is signed in it changed, signed by us once more.
    pub fn again(&self, der: &[u8], change: impl FnOnce(&mut Node)) -> Der {
        let (mut whole, _) = Node::read(der);
        change(whole.child(0));
        let signature = self.key.sign(&whole.child(0).write()).expect("a signature");
        let mut bits = vec![0];
        bits.extend(signature);
        *whole.child(2) = Node::Bytes(0x03, bits);
        whole.write()
    }
}

pub fn named(name: &str) -> CertificateParams {
    let mut parameters = CertificateParams::default();
    parameters.distinguished_name = rcgen::DistinguishedName::new();
    parameters.distinguished_name.push(DnType::CommonName, name);
    parameters.not_before = rcgen::date_time_ymd(2020, 1, 1);
    parameters.not_after = rcgen::date_time_ymd(2119, 12, 31);
    parameters
}

/// An extension of no meaning.
pub fn unknown(critical: bool) -> CustomExtension {
    let mut extension = CustomExtension::from_oid_content(&[1, 3, 6, 1, 4, 1, 5], vec![0x05, 0x00]);
    extension.set_criticality(critical);
    extension
}

/// DER as a tree, as far as a test must change it.
#[derive(Clone, Debug)]
pub enum Node {
    Bytes(u8, Vec<u8>),
    Of(u8, Vec<Node>),
}

impl Node {
    /// One node, and what follows it.
    pub fn read(der: &[u8]) -> (Self, &[u8]) {
        let (tag, first) = (der[0], usize::from(der[1]));
        let (length, header) = match first {
            0..0x80 => (first, 2),
            it => {
                let bytes = &der[2..2 + (it & 0x7f)];
                (bytes.iter().fold(0, |sum, it| sum << 8 | usize::from(*it)), 2 + bytes.len())
            }
        };
        let (mut body, rest) = der[header..].split_at(length);
        if tag & 0x20 == 0 {
            return (Self::Bytes(tag, body.to_vec()), rest);
        }
        let mut children = Vec::new();
        while !body.is_empty() {
            let (child, after) = Self::read(body);
            children.push(child);
            body = after;
        }
        (Self::Of(tag, children), rest)
    }

    pub fn write(&self) -> Vec<u8> {
        let (tag, body) = match self {
            Self::Bytes(tag, body) => (*tag, body.clone()),
            Self::Of(tag, children) => (*tag, children.iter().flat_map(Self::write).collect()),
        };
        let mut der = vec![tag];
        match u8::try_from(body.len()) {
            Ok(short @ 0..0x80) => der.push(short),
            _ => {
                let length = u32::try_from(body.len()).expect("it is short").to_be_bytes();
                let length: Vec<u8> = length.into_iter().skip_while(|it| *it == 0).collect();
                der.push(0x80 | u8::try_from(length.len()).expect("at most 4"));
                der.extend(length);
            }
        }
        der.extend(body);
        der
    }

    pub fn child(&mut self, at: usize) -> &mut Self {
        &mut self.children()[at]
    }

    pub fn children(&mut self) -> &mut Vec<Self> {
        match self {
            Self::Of(_, children) => children,
            Self::Bytes(..) => panic!("it has no children"),
        }
    }
}

/// In what a certificate signs (RFC 5280, 4.1): version, serial, algorithm, issuer, validity.
pub const SERIAL: usize = 1;
pub const ISSUER: usize = 3;
pub const VALIDITY: usize = 4;

/// Dates before 2050 as GeneralizedTime: not DER's own form, and what Feitian's certificates have.
pub fn generalized_time(signed: &mut Node) {
    let dates = [b"20200101000000Z", b"20350101000000Z"];
    *signed.child(VALIDITY).children() =
        dates.map(|it| Node::Bytes(0x18, it.to_vec())).into_iter().collect();
}

/// Version 1: neither a version nor extensions.
pub fn version_1(signed: &mut Node) {
    let children = signed.children();
    children.remove(0);
    children.retain(|it| !matches!(it, Node::Of(0xa3, _)));
}

/// `critical FALSE` written out, which DER leaves away.
pub fn explicit_false(signed: &mut Node) {
    for extension in signed.children().last_mut().expect("extensions").child(0).children() {
        if extension.children().len() == 2 {
            extension.children().insert(1, Node::Bytes(0x01, vec![0]));
        }
    }
}
