//! The sign-ins that a prepared tenant has from before.

use jiff::{SignedDuration, Timestamp};
use uuid::{Uuid, uuid};

use super::account::{Account, UserType};
use super::log::{Log, Named, SecondFactor, SignInEntry, SignedInWith};
use super::method::What;
use crate::practice::fixed::PROOF_CLIENT_ID;

/// Office 365 Exchange Online.
const EXCHANGE: Uuid = uuid!("00000002-0000-0ff1-ce00-000000000000");

/// Everybody signed in once, with the best that they have, within the last days.
pub(super) fn sign_ins(people: &[Account]) -> Log {
    let mut log = Log::default();
    let enabled = people.iter().filter(|it| it.account_enabled);
    for (at, person) in enabled.enumerate() {
        let hours = i64::try_from(150 - 5 * at.min(24)).unwrap_or_default();
        log.add_sign_in(entry(person, hours, with(person)));
    }
    log
}

/// An old client in which somebody reads their mail.
pub(super) fn old_client(person: &Account) -> SignInEntry {
    SignInEntry {
        application: EXCHANGE,
        client: Some("IMAP4".to_owned()),
        ..entry(person, 26, SignedInWith::Password)
    }
}

fn with(person: &Account) -> SignedInWith {
    let has = |is: fn(&What) -> bool| person.security.methods.iter().any(|it| is(&it.what));
    if let Some(passkey) = person.passkeys.first() {
        let (name, aaguid) = (passkey.display_name.clone(), passkey.aaguid);
        SignedInWith::Passkey { name, aaguid }
    } else if has(|it| matches!(it, What::WindowsHello { .. })) {
        SignedInWith::WindowsHello
    } else if has(|it| matches!(it, What::MicrosoftAuthenticator { .. })) {
        SignedInWith::PasswordAnd(SecondFactor::AppNotification)
    } else if has(|it| matches!(it, What::SoftwareOath)) {
        SignedInWith::PasswordAnd(SecondFactor::Code)
    } else if has(|it| matches!(it, What::Phone { .. })) {
        SignedInWith::PasswordAnd(SecondFactor::TextMessage)
    } else {
        SignedInWith::Password
    }
}

fn entry(person: &Account, hours_ago: i64, with: SignedInWith) -> SignInEntry {
    let at = Timestamp::now().saturating_sub(SignedDuration::from_hours(hours_ago));
    SignInEntry {
        id: Uuid::new_v4(),
        at: at.unwrap_or(Timestamp::UNIX_EPOCH),
        person: Named {
            id: person.id,
            display_name: person.display_name.clone(),
            user_principal_name: person.user_principal_name.clone(),
            is_guest: person.user_type == UserType::Guest,
        },
        application: PROOF_CLIENT_ID,
        client: None,
        with,
        error_code: 0,
    }
}
