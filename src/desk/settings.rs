//! The settings of kiosk.toml as the types of the rooms that use them. It reads no file: `config`
//! does.

use std::time::Duration;

use sha2::{Digest as _, Sha256};

use crate::ceremony::nouns::{
    AttestationWanted, Beta, Certification, DeskFacts, Enough, IdentityCheck, Mode, NoticeRule,
    PassRule, PinChangeRule, PrepareMode, PrepareRule, SecondOperator,
};
use crate::ceremony::policy::desk_rules::DeskRules;
use crate::config::{self, Config, WantedAttestation, WantedCertification};
use crate::runner::{DeskSettings, NoticeSettings, PersonLanguage};
use crate::tenant::PassWish;
use crate::tenant::cloud::Cloud;

pub(super) fn lock_after(config: &Config) -> Duration {
    Duration::from_secs(60 * u64::from(config.operator.lock_after_minutes.0))
}

pub(super) fn desk(config: &Config, mode: Mode) -> DeskSettings {
    DeskSettings {
        pass: PassWish {
            lifetime_minutes: config.pass.lifetime_minutes.0,
            once: config.pass.usable_once,
        },
        keys: desk_rules(&config.keys),
        second_for_protected: if config.operator.second_for_protected {
            SecondOperator::Wanted
        } else {
            SecondOperator::NotWanted
        },
        notice: notice(&config.notice),
        token_policy_every: match mode {
            Mode::Live => Duration::from_secs(60),
            Mode::Practice => Duration::from_secs(2),
        },
        person_language: PersonLanguage::default(),
        desk: desk_facts(config, mode),
    }
}

fn notice(wanted: &config::Notice) -> NoticeSettings {
    NoticeSettings {
        from: match &wanted.mail_from {
            config::MailFrom::Shared(it) => Some(it.clone()),
            config::MailFrom::Nobody | config::MailFrom::Operator => None,
        },
        copy_to_manager: wanted.copy_to_manager,
        contact: wanted.contact.0.clone(),
    }
}

/// The desk as its ceremonies record it.
fn desk_facts(config: &Config, mode: Mode) -> DeskFacts {
    DeskFacts {
        name: config.desk.name.0.clone(),
        mode,
        tenant: match (mode, &config.tenant) {
            (Mode::Live, Some(tenant)) => tenant.id.0.to_string(),
            (Mode::Live, None) | (Mode::Practice, _) => "practice".to_owned(),
        },
        program: env!("CARGO_PKG_VERSION").to_owned(),
        // The defaults count too, so the digest is over what is in effect and not over the file.
        settings: format!("{:x}", Sha256::digest(format!("{config:?}"))),
        minimum_pin_length: config.pin.minimum_length.0,
        enough: enough(config.sign_in.enough),
        notice: match config.notice.mail_from {
            config::MailFrom::Nobody => NoticeRule::Sheet,
            config::MailFrom::Operator | config::MailFrom::Shared(_) => NoticeRule::Mail,
        },
        beta: if config.sign_in.beta { Beta::Asked } else { Beta::NotAsked },
        pass: match config.pass.issue {
            config::IssuePass::Always => PassRule::Always,
            config::IssuePass::WhenAsked => PassRule::WhenAsked,
            config::IssuePass::Never => PassRule::Never,
        },
        recovery: config.recovery.proofs.iter().map(|it| proof(*it)).collect(),
        prepare: prepare(&config.prepare),
    }
}

fn prepare(wanted: &config::Prepare) -> PrepareRule {
    PrepareRule {
        mode: match wanted.mode {
            config::Mode::Inert => PrepareMode::Inert,
            config::Mode::Live => PrepareMode::Live,
        },
        challenge_minutes: wanted.challenge_minutes.0,
        pin_change: if wanted.force_pin_change {
            PinChangeRule::Forced
        } else {
            PinChangeRule::Asked
        },
    }
}

fn proof(counts: config::Proof) -> IdentityCheck {
    match counts {
        config::Proof::PhotoId => IdentityCheck::PhotoId,
        config::Proof::KnownToOperator => IdentityCheck::KnownToOperator,
        config::Proof::VouchedFor => IdentityCheck::VouchedFor,
        config::Proof::SignIn => IdentityCheck::SignedIn,
        config::Proof::SecondOperator => IdentityCheck::SecondOperator,
    }
}

fn enough(asked: config::Enough) -> Enough {
    match asked {
        config::Enough::SelfTest => Enough::SelfTest,
        config::Enough::SignedIn => Enough::SignedIn,
        config::Enough::KeyNamed => Enough::KeyNamed,
        config::Enough::OnlyAKey => Enough::OnlyAKey,
    }
}

fn desk_rules(keys: &config::Keys) -> DeskRules {
    DeskRules {
        attestation: match keys.attestation {
            WantedAttestation::AsTheTenant => AttestationWanted::NotRequired,
            WantedAttestation::Proven => AttestationWanted::Required,
        },
        certification: match keys.minimum_certification {
            WantedCertification::None => None,
            WantedCertification::L1 => Some(Certification::L1),
            WantedCertification::L1Plus => Some(Certification::L1Plus),
            WantedCertification::L2 => Some(Certification::L2),
            WantedCertification::L2Plus => Some(Certification::L2Plus),
            WantedCertification::L3 => Some(Certification::L3),
            WantedCertification::L3Plus => Some(Certification::L3Plus),
        },
        models: keys.models.iter().map(|it| it.0).collect(),
        makers: keys.makers.iter().map(|it| it.0.clone()).collect(),
        capabilities: keys.capabilities.iter().map(|it| it.extension().to_owned()).collect(),
        minimum_firmware: keys.minimum_firmware.iter().map(|(it, least)| (it.0, *least)).collect(),
    }
}

/// The page of the tenant where people manage their sign-in methods.
pub fn security_info(config: &Config) -> &'static str {
    let wanted = config.tenant.as_ref().map(|it| it.cloud).unwrap_or_default();
    cloud(wanted).security_info()
}

pub(super) fn cloud(wanted: config::Cloud) -> Cloud {
    match wanted {
        config::Cloud::Global => Cloud::Global,
        config::Cloud::UsGovL4 => Cloud::UsGovL4,
        config::Cloud::UsGovL5 => Cloud::UsGovL5,
        config::Cloud::China => Cloud::China,
    }
}
