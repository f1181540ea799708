//! Microsoft's clouds: their addresses, and the functions that each lacks. A token of one cloud is not
//! valid in another.

use super::needs::Needs;
use crate::ceremony::nouns::Purpose;

/// A cloud in which a tenant can be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Cloud {
    /// The global service, GCC included.
    #[default]
    Global,
    /// US Government L4 (GCC High).
    UsGovL4,
    /// US Government L5 (DoD).
    UsGovL5,
    /// China, operated by 21Vianet.
    China,
}

impl Cloud {
    pub const ALL: [Self; 4] = [Self::Global, Self::UsGovL4, Self::UsGovL5, Self::China];

    /// Where people and operators sign in.
    pub const fn login(self) -> &'static str {
        match self {
            Self::Global => "https://login.microsoftonline.com",
            Self::UsGovL4 | Self::UsGovL5 => "https://login.microsoftonline.us",
            Self::China => "https://login.partner.microsoftonline.cn",
        }
    }

    /// The hosts of the sign-in pages, each with the hosts below it. The global service asks for a
    /// passkey at the second; that the other clouds ask at their own host is an assumption.
    pub const fn sign_in_hosts(self) -> &'static [&'static str] {
        match self {
            Self::Global => &["login.microsoftonline.com", "login.microsoft.com"],
            Self::UsGovL4 | Self::UsGovL5 => &["login.microsoftonline.us"],
            Self::China => &["login.partner.microsoftonline.cn"],
        }
    }

    /// Whether a passkey for this relying party is one for signing in to Microsoft. What it is called in the
    /// other clouds is not documented, so their operators' domains count.
    pub fn is_relying_party(self, id: &str) -> bool {
        let domains: &[&str] = match self {
            Self::Global => &["microsoft.com", "microsoftonline.com"],
            Self::UsGovL4 | Self::UsGovL5 => &["microsoft.us", "microsoftonline.us"],
            Self::China => &["microsoftonline.cn", "chinacloudapi.cn"],
        };
        domains.iter().any(|domain| {
            let below = id.strip_suffix(domain).and_then(|it| it.strip_suffix('.'));
            below.is_some_and(|it| !it.is_empty())
        })
    }

    /// Microsoft Graph, without a version.
    pub const fn graph(self) -> &'static str {
        match self {
            Self::Global => "https://graph.microsoft.com",
            Self::UsGovL4 => "https://graph.microsoft.us",
            Self::UsGovL5 => "https://dod-graph.microsoft.us",
            Self::China => "https://microsoftgraph.chinacloudapi.cn",
        }
    }

    /// Whether a desk can register keys for people (Graph: fido2AuthenticationMethod
    /// creationOptions).
    pub const fn registers_keys(self) -> bool {
        matches!(self, Self::Global)
    }

    /// Whether there are Temporary Access Passes, and passkeys can be listed and removed.
    pub const fn has_passes(self) -> bool {
        !matches!(self, Self::China)
    }

    /// The page where people manage their sign-in methods, and sign in with a pass. A cloud without
    /// passes has none that the desk uses, so it is the sign-in page.
    pub const fn security_info(self) -> &'static str {
        match self {
            Self::Global => "https://aka.ms/mysecurityinfo",
            Self::UsGovL4 | Self::UsGovL5 => "https://mysignins.azure.us/security-info",
            Self::China => self.login(),
        }
    }

    /// The same page by the name that a browser can be held to. That of China is the sign-in page.
    pub const fn own_page(self) -> &'static str {
        match self {
            Self::Global => "https://mysignins.microsoft.com/security-info",
            Self::UsGovL4 | Self::UsGovL5 | Self::China => self.security_info(),
        }
    }

    /// The purpose that a desk can offer here, if any.
    pub const fn offer(self) -> Option<Purpose> {
        match (self.registers_keys(), self.has_passes()) {
            (true, _) => Some(Purpose::Onboarding),
            (false, true) => Some(Purpose::SelfRegistration),
            (false, false) => None,
        }
    }

    /// Whether such a session can be held here.
    pub fn allows(self, purpose: Purpose) -> bool {
        match purpose {
            Purpose::Onboarding | Purpose::SelfRegistration => self.offer() == Some(purpose),
            // It changes nothing, so it is held wherever a desk can do anything at all.
            Purpose::Check | Purpose::FoundKey => self.offer().is_some(),
            // Graph: hardwareOathDevices is there in the global cloud only.
            Purpose::Token => self == Self::Global,
            // Microsoft documents software tokens for every cloud; the person needs a pass.
            Purpose::ProgramToken => self.has_passes(),
            // Their keys are registered as in an onboarding.
            Purpose::Recover | Purpose::Prepare | Purpose::Activate => self.registers_keys(),
        }
    }

    /// The scope of a call in this cloud: only the global service has the narrow `UserAuthMethod-`
    /// scopes.
    pub fn scope(self, needs: Needs) -> &'static str {
        match needs.scope {
            narrow if narrow.starts_with("UserAuthMethod-") && self != Self::Global => {
                "UserAuthenticationMethod.ReadWrite.All"
            }
            it => it,
        }
    }
}
