//! The tenant's facts about one person before a ceremony, from several calls. Decides nothing: the
//! policy of the ceremony does.

use serde::Deserialize;

use super::graph::Call;
use super::people::authentication;
use super::{Tenant, needs, policies};
use crate::ceremony::nouns::{
    Beta, ChosenMethod, FirstMethod, Operator, PerUserMfa, Person, Provisioning, Readiness,
    SignInMethods, TenantTrouble,
};

impl Tenant {
    /// The person's account, methods and roles, and the policies that apply to them.
    ///
    /// # Errors
    /// `UnknownPolicyWord` where a policy has a word that the desk does not know.
    pub async fn readiness(
        &self,
        person: &Person,
        operator: &Operator,
    ) -> Result<Readiness, TenantTrouble> {
        let account = self.account(person).await?;
        let policy = self.methods_policy().await?;
        let mut member_of = self.memberships(person, &policy.groups()).await?;
        // A target can name a person instead of a group.
        member_of.push(person.id.clone());
        let methods = self.methods_of_every_kind(person, Beta::NotAsked).await?;
        let others = methods.others.iter().filter(|it| it.kind.is_a_factor()).count();
        let count = u32::try_from(methods.passkeys.len() + others).unwrap_or(u32::MAX);
        let passkeys =
            methods.passkeys.into_iter().map(|it| (it.method.id, it.method.display_name));
        let (passkey_ids, passkey_names) = passkeys.unzip();
        Ok(Readiness {
            account,
            passkeys: policies::passkeys(&policy, &member_of)?,
            passes: policies::passes(&policy, &member_of)?,
            foreign_pass: methods.pass,
            passkey_ids,
            passkey_names,
            strengths: self.strengths().await?,
            provisioning: if self.cloud().registers_keys() {
                Provisioning::Available
            } else {
                Provisioning::Missing
            },
            protection: self.protection(person, operator).await?,
            per_user_mfa: PerUserMfa::NotChecked,
            tokens: None,
            software_token_ids: Vec::new(),
            methods: Some(SignInMethods { count, first: None }),
            against_pass: Vec::new(),
        })
    }

    /// Whether the old switch of this person is on (Graph, beta: Get authentication states). It is only for
    /// a warning, so a refusal or an unknown word is `NotChecked` and no error.
    pub async fn per_user_mfa(&self, person: &Person) -> PerUserMfa {
        #[derive(Deserialize)]
        #[serde(rename_all = "camelCase")]
        struct Requirements {
            per_user_mfa_state: Option<String>,
        }
        let query = format!("{}/requirements", authentication(person));
        let call = Call::get(needs::READ_ALL_POLICIES, &query).beta();
        let read = self.graph.call(call).await.and_then(|it| it.read::<Requirements>());
        match read.map(|it| it.per_user_mfa_state) {
            Ok(Some(word)) if word == "disabled" => PerUserMfa::Off,
            Ok(Some(word)) if word == "enabled" || word == "enforced" => PerUserMfa::On,
            Ok(_) => PerUserMfa::NotChecked,
            Err(trouble) => {
                tracing::info!(%trouble, "it is not known whether per-user MFA is on");
                PerUserMfa::NotChecked
            }
        }
    }

    /// What the person is asked for first (Graph, beta: signInPreferences). It is only told, so a refusal
    /// is `None` and no error.
    pub async fn first_method(&self, person: &Person) -> Option<FirstMethod> {
        #[derive(Deserialize)]
        struct Preferences {
            #[serde(rename = "isSystemPreferredAuthenticationMethodEnabled")]
            strongest: Option<bool>,
            #[serde(rename = "userPreferredMethodForSecondaryAuthentication")]
            chosen: Option<String>,
        }
        let query = format!("{}/signInPreferences", authentication(person));
        let call = Call::get(needs::READ_METHODS, &query).beta();
        let read = self.graph.call(call).await.and_then(|it| it.read::<Preferences>());
        match read {
            Ok(Preferences { strongest: Some(strongest), chosen }) => {
                Some(FirstMethod { strongest, chosen: chosen.as_deref().and_then(chosen_method) })
            }
            Ok(_) => None,
            Err(trouble) => {
                tracing::info!(%trouble, "it is not known what this person is asked for first");
                None
            }
        }
    }
}

fn chosen_method(word: &str) -> Option<ChosenMethod> {
    match word {
        "" | "none" => None,
        "push" => Some(ChosenMethod::Push),
        "oath" => Some(ChosenMethod::Oath),
        "voiceMobile" | "voiceAlternateMobile" | "voiceOffice" => Some(ChosenMethod::Voice),
        "sms" => Some(ChosenMethod::Sms),
        _ => Some(ChosenMethod::Another),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Graph, beta: userDefaultAuthenticationMethodType, and words of later versions.
    #[test]
    fn what_a_person_chose_is_told_by_kind() {
        use ChosenMethod::{Another, Oath, Push, Sms, Voice};
        for (word, wanted) in [
            ("push", Some(Push)),
            ("oath", Some(Oath)),
            ("voiceMobile", Some(Voice)),
            ("voiceAlternateMobile", Some(Voice)),
            ("voiceOffice", Some(Voice)),
            ("sms", Some(Sms)),
            ("unknownFutureValue", Some(Another)),
            ("none", None),
            ("", None),
        ] {
            assert_eq!(chosen_method(word), wanted, "{word}");
        }
    }
}
