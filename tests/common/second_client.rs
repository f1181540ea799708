//! ctap-hid-fido2 as a second client of a key, beside the desk's own: it shares no code with it above
//! hidapi. It blocks, and its reports are its own only while no other client has the key open.

use ctap_hid_fido2::fidokey::credential_management::credential_management_params::CredentialProtectionPolicy;
use ctap_hid_fido2::fidokey::get_assertion::get_assertion_params::Assertion;
use ctap_hid_fido2::fidokey::make_credential::Attestation;
use ctap_hid_fido2::fidokey::{
    CredentialExtension, FidoKeyHid, GetAssertionArgsBuilder, MakeCredentialArgsBuilder,
};
use ctap_hid_fido2::public_key_credential_user_entity::PublicKeyCredentialUserEntity;
use ctap_hid_fido2::{Cfg, FidoKeyHidFactory, HidParam};

pub const RP_ID: &str = "login.example";
pub const CHALLENGE: &[u8] = b"challenge";

pub fn open(path: &str) -> FidoKeyHid {
    const PIN_PROTOCOL: u8 = 2;
    let mut configuration = Cfg::init();
    configuration.enable_keep_alive_msg = false;
    // The commands of CTAP 2.1, not their forerunners.
    configuration.use_pre_credential_management = false;
    configuration.use_pre_bio_enrollment = false;
    let key = FidoKeyHidFactory::create_by_params(&[HidParam::Path(path.into())], &configuration);
    key.expect("it opens").with_pin_protocol_version(PIN_PROTOCOL)
}

/// What the desk's own client asks for at a registration.
pub fn make(key: &FidoKeyHid, pin: &str) -> Attestation {
    let user = PublicKeyCredentialUserEntity::new(Some(&[2]), Some("second"), Some("Second"));
    let protection = CredentialProtectionPolicy::UserVerificationRequired;
    let arguments = MakeCredentialArgsBuilder::new(RP_ID, CHALLENGE)
        .pin(pin)
        .user_entity(&user)
        .resident_key()
        .extensions(&[
            CredentialExtension::CredProtect(Some(protection)),
            CredentialExtension::HmacSecret(Some(true)),
        ]);
    key.make_credential_with_args(&arguments.build()).expect("it makes one")
}

pub fn assert(key: &FidoKeyHid, pin: &str, credential_id: &[u8]) -> Assertion {
    let arguments =
        GetAssertionArgsBuilder::new(RP_ID, CHALLENGE).pin(pin).credential_id(credential_id);
    let mut given = key.get_assertion_with_args(&arguments.build()).expect("it signs");
    given.pop().expect("one")
}
