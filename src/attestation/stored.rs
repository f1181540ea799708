//! A registration in a file, together with the request that it answers. It is checked as at the
//! desk, for the command line and for tests. Only a proven model is `ok`, as in a tenant that
//! enforces attestation.

use serde::{Deserialize, Serialize};

use super::statement::{self, Asked, UserVerification};
use super::{Model, Trust, ceremony, level, not_proven, unbroken};
use crate::ceremony::nouns::{
    Aaguid, Assertion, Attestation, AttestationLevel, AttestationTrouble, Blob, Registration,
    Timestamp,
};

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Stored {
    pub rp_id: String,
    pub origin: String,
    pub challenge: String,
    #[serde(rename = "clientDataJSON")]
    pub client_data_json: String,
    pub attestation_object: String,
    pub credential_id: Option<String>,
    /// COSE algorithm identifiers. Without them, those that Entra offers.
    pub algs: Option<Vec<i64>>,
    pub uv: Option<String>,
    /// The maker's certificates, DER in base64, for the models of `list_aaguids`.
    #[serde(default)]
    pub roots: Vec<String>,
    #[serde(rename = "list_aaguids", default)]
    pub list_aaguids: Vec<Aaguid>,
    #[serde(default)]
    pub user_handle: Option<String>,
    pub assertion: Option<StoredAssertion>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct StoredAssertion {
    pub challenge: String,
    #[serde(rename = "clientDataJSON")]
    pub client_data_json: String,
    pub authenticator_data: String,
    pub signature: String,
    pub user_handle: Option<String>,
}

/// Where the makers' certificates come from.
#[derive(Clone, Copy, Debug)]
pub enum Believed<'a> {
    List(&'a Trust),
    /// These roots (DER), for the model that the registration names.
    Roots(&'a [Vec<u8>]),
    /// The roots in the file, for the models that it lists.
    File,
}

#[derive(Clone, Debug, Serialize)]
pub struct Judged {
    pub verdict: Verdict,
    pub reason: Option<String>,
    pub aaguid: Option<Aaguid>,
    pub model: Option<String>,
    pub trust: TrustLevel,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assertion: Option<JudgedAssertion>,
}

#[derive(Clone, Debug, Serialize)]
pub struct JudgedAssertion {
    pub verdict: Verdict,
    pub reason: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Ok,
    Reject,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum TrustLevel {
    Proven,
    SelfAttested,
    Unattested,
    Refused,
}

/// The algorithms that Entra offers (Graph: fido2AuthenticationMethod creationOptions).
const ENTRA_OFFERS: [i64; 2] = [-7, -257];

/// Judges the registration, and the assertion where the file has one.
pub fn judge(stored: &Stored, believed: Believed<'_>, now: Timestamp) -> Judged {
    let refused = |aaguid, it: &AttestationTrouble| Judged {
        verdict: Verdict::Reject,
        reason: Some(it.to_string()),
        aaguid,
        model: None,
        trust: TrustLevel::Refused,
        assertion: None,
    };
    let malformed =
        AttestationTrouble::Ceremony { what: "the file's bytes are malformed".to_owned() };
    let Some(registration) = stored.registration() else { return refused(None, &malformed) };
    let asked = stored.asked();
    let statement = match ceremony(&asked, &registration) {
        Ok(it) => it,
        Err(it) => return refused(claimed(&registration), &it),
    };
    let aaguid = statement.aaguid;
    let given;
    let trust = match believed {
        Believed::List(it) => it,
        Believed::Roots(roots) => {
            given = one_maker(&[aaguid], roots.to_vec());
            &given
        }
        Believed::File => {
            let roots = stored.roots.iter().map(|it| bytes(it)).collect::<Option<Vec<_>>>();
            let Some(roots) = roots else { return refused(Some(aaguid), &malformed) };
            let listed = if roots.is_empty() { &[][..] } else { &stored.list_aaguids };
            given = one_maker(listed, roots);
            &given
        }
    };
    let mut judged = match level(&statement, None, trust, now) {
        Ok(it) => graded(&it, trust),
        Err(it) => refused(Some(aaguid), &it),
    };
    judged.model = trust.models.get(&aaguid).map(|it| it.name.clone()).filter(|it| !it.is_empty());
    judged.assertion = stored.assertion.as_ref().map(|it| {
        let fault = it.assertion(&registration).map_or_else(
            || Some("the file's bytes are malformed".to_owned()),
            |assertion| {
                let asked = stored.asked();
                let handle = stored.user_handle.as_deref().and_then(bytes);
                unbroken(|| {
                    statement::read_assertion(&asked, &statement, handle.as_deref(), &assertion)
                })
                .err()
                .map(|it| it.to_string())
            },
        );
        let verdict = if fault.is_none() { Verdict::Ok } else { Verdict::Reject };
        JudgedAssertion { verdict, reason: fault }
    });
    judged
}

fn graded(attestation: &Attestation, trust: &Trust) -> Judged {
    let proven = attestation.level == AttestationLevel::ProvenModel;
    Judged {
        verdict: if proven { Verdict::Ok } else { Verdict::Reject },
        reason: (!proven).then(|| match attestation.level {
            AttestationLevel::SelfAttested => {
                "the key vouches for itself; its maker is not proven".to_owned()
            }
            _ => not_proven(attestation, trust).to_string(),
        }),
        aaguid: Some(attestation.aaguid),
        model: None,
        trust: match attestation.level {
            AttestationLevel::ProvenModel => TrustLevel::Proven,
            AttestationLevel::SelfAttested => TrustLevel::SelfAttested,
            AttestationLevel::Unattested => TrustLevel::Unattested,
        },
        assertion: None,
    }
}

/// The AAGUID that the key claims, for the report about a refusal.
fn claimed(registration: &Registration) -> Option<Aaguid> {
    let object = &registration.attestation_object.0;
    unbroken(|| Ok(statement::claimed(object))).ok().flatten().map(|(aaguid, _)| aaguid)
}

/// Trusts these roots for these models. No other model is known, so a leaf need not name its own.
fn one_maker(aaguids: &[Aaguid], anchors: Vec<Vec<u8>>) -> Trust {
    let model = Model { anchors, ..Model::default() };
    Trust { models: aaguids.iter().map(|it| (*it, model.clone())).collect(), issue: None }
}

impl Stored {
    fn asked(&self) -> Asked<'_> {
        Asked {
            rp_id: self.rp_id.as_str().into(),
            origin: self.origin.as_str().into(),
            challenge: self.challenge.as_str().into(),
            algorithms: self.algs.as_deref().unwrap_or(&ENTRA_OFFERS).into(),
            user_verification: match self.uv.as_deref() {
                Some("preferred" | "discouraged") => UserVerification::Preferred,
                _ => UserVerification::Required,
            },
        }
    }

    fn registration(&self) -> Option<Registration> {
        let object = bytes(&self.attestation_object)?;
        let id = match &self.credential_id {
            Some(it) => bytes(it)?,
            None => unbroken(|| Ok(statement::claimed(&object))).ok()??.1,
        };
        Some(Registration {
            credential_id: Blob(id),
            client_data_json: Blob(bytes(&self.client_data_json)?),
            attestation_object: Blob(object),
        })
    }
}

impl StoredAssertion {
    fn assertion(&self, registration: &Registration) -> Option<Assertion> {
        Some(Assertion {
            challenge: self.challenge.clone(),
            credential_id: registration.credential_id.0.clone(),
            client_data_json: bytes(&self.client_data_json)?,
            authenticator_data: bytes(&self.authenticator_data)?,
            signature: bytes(&self.signature)?,
            user_handle: match &self.user_handle {
                Some(it) => Some(bytes(it)?),
                None => None,
            },
        })
    }
}

/// Base64 in either alphabet, padded or not: such files come from different tools.
fn bytes(text: &str) -> Option<Vec<u8>> {
    use base64::Engine as _;
    let plain: String = text
        .chars()
        .filter(|it| !it.is_ascii_whitespace() && *it != '=')
        .map(|it| match it {
            '+' => '-',
            '/' => '_',
            it => it,
        })
        .collect();
    base64::engine::general_purpose::URL_SAFE_NO_PAD.decode(plain).ok()
}
