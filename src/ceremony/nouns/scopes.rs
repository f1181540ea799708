//! What the operator's token must allow: Graph's scopes, the one with the least power first, and
//! those that hold it as well, where the narrow one does not exist or a broader one was granted.
//! Pure; the table follows Microsoft's permissions reference.

/// One thing that the desk needs to be allowed.
#[derive(Debug, PartialEq, Eq)]
pub struct Right {
    /// The scope with the least power that allows it. It is the one to ask an administrator for.
    pub scope: &'static str,
    /// Broader ones that allow it too.
    pub instead: &'static [&'static str],
    /// The id of the sentence that says what for.
    pub word: &'static str,
}

pub const PASSKEYS: Right = Right {
    scope: "UserAuthMethod-Passkey.ReadWrite.All",
    instead: &["UserAuthenticationMethod.ReadWrite.All"],
    word: "right-passkeys",
};
pub const PASSES: Right = Right {
    scope: "UserAuthMethod-TAP.ReadWrite.All",
    instead: &["UserAuthenticationMethod.ReadWrite.All"],
    word: "right-passes",
};
pub const METHODS: Right = Right {
    scope: "UserAuthenticationMethod.Read.All",
    instead: &["UserAuthenticationMethod.ReadWrite.All"],
    word: "right-methods",
};
pub const POLICY: Right = Right {
    scope: "Policy.Read.AuthenticationMethod",
    instead: &["Policy.ReadWrite.AuthenticationMethod", "Policy.Read.All"],
    word: "right-policy",
};
pub const PEOPLE: Right = Right {
    scope: "User.Read.All",
    instead: &["User.ReadWrite.All", "Directory.Read.All", "Directory.ReadWrite.All"],
    word: "right-people",
};
pub const GROUPS: Right = Right {
    scope: "GroupMember.Read.All",
    instead: &[
        "GroupMember.ReadWrite.All",
        "Group.Read.All",
        "Group.ReadWrite.All",
        "Directory.Read.All",
        "Directory.ReadWrite.All",
    ],
    word: "right-groups",
};
pub const ROLES: Right = Right {
    scope: "RoleManagement.Read.Directory",
    instead: &[
        "RoleManagement.ReadWrite.Directory",
        "Directory.Read.All",
        "Directory.ReadWrite.All",
    ],
    word: "right-roles",
};

/// Without it a session goes on, and its proof is weaker.
pub const CONDITIONAL_ACCESS: Right = Right {
    scope: "Policy.Read.ConditionalAccess",
    instead: &["Policy.ReadWrite.ConditionalAccess", "Policy.Read.All"],
    word: "right-conditional-access",
};

/// Without it the tenant's logs are not asked.
pub const LOGS: Right =
    Right { scope: "AuditLog.Read.All", instead: &["Directory.Read.All"], word: "right-logs" };
/// Only a recovery needs it.
pub const SESSIONS: Right = Right {
    scope: "User.RevokeSessions.All",
    instead: &["User.ReadWrite.All", "Directory.ReadWrite.All"],
    word: "right-sessions",
};
/// Only a desk that sends notices needs it, and only where it has no shared mailbox.
pub const MAIL: Right = Right { scope: "Mail.Send", instead: &[], word: "right-mail" };
/// Only a desk that sends notices from a shared mailbox needs it.
pub const SHARED_MAIL: Right =
    Right { scope: "Mail.Send.Shared", instead: &[], word: "right-shared-mail" };

/// Only a desk that invites people by a Teams chat needs it and the one after it.
pub const CHAT: Right =
    Right { scope: "Chat.Create", instead: &["Chat.ReadWrite"], word: "right-chat" };
pub const CHAT_MESSAGE: Right =
    Right { scope: "ChatMessage.Send", instead: &["Chat.ReadWrite"], word: "right-chat-message" };

/// Only a desk that gives hardware tokens needs it.
pub const TOKENS: Right = Right {
    scope: "UserAuthMethod-HardwareOATH.ReadWrite.All",
    instead: &["UserAuthenticationMethod.ReadWrite.All"],
    word: "right-tokens",
};

/// Only who checks a tenant needs it and the two after it: Conditional Access, security defaults,
/// per-user MFA.
pub const ALL_POLICIES: Right =
    Right { scope: "Policy.Read.All", instead: &[], word: "right-all-policies" };
pub const LICENCES: Right = Right {
    scope: "LicenseAssignment.Read.All",
    instead: &["Organization.Read.All", "Directory.Read.All"],
    word: "right-licences",
};
/// Graph: organization. The least that everybody has who signs in.
pub const ORGANIZATION: Right = Right {
    scope: "User.Read",
    instead: &["User.Read.All", "Organization.Read.All", "Directory.Read.All"],
    word: "right-organization",
};

/// Everything that a session needs. Scopes that begin with `UserAuthMethod-` exist in the global
/// cloud only; in the others `UserAuthenticationMethod.ReadWrite.All` stands for both.
pub const RIGHTS: [Right; 7] = [PASSKEYS, PASSES, METHODS, POLICY, PEOPLE, GROUPS, ROLES];

/// The rights that these scopes do not give. A scope may carry its resource in front, as the token
/// endpoint writes it: `https://graph.microsoft.com/User.Read.All`.
pub fn missing<S: AsRef<str>>(granted: &[S]) -> Vec<&'static Right> {
    let has = |scope: &str| {
        let names = granted.iter().map(|it| it.as_ref().rsplit('/').next().unwrap_or_default());
        names.into_iter().any(|it| it.eq_ignore_ascii_case(scope))
    };
    let lacks = |right: &&Right| !has(right.scope) && !right.instead.iter().any(|it| has(it));
    RIGHTS.iter().filter(lacks).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// With each scope taken away in turn, exactly that one is named.
    #[test]
    fn the_one_that_is_missing_is_named() {
        let all = RIGHTS.map(|it| it.scope);
        assert!(missing(&all).is_empty());
        for gone in RIGHTS {
            let rest: Vec<_> = all.into_iter().filter(|it| *it != gone.scope).collect();
            assert_eq!(missing(&rest), [&gone], "{}", gone.scope);
        }
        assert_eq!(missing::<&str>(&[]).len(), RIGHTS.len());
    }

    #[test]
    fn a_broader_scope_stands_for_a_narrow_one() {
        let broad = [
            "https://graph.microsoft.com/UserAuthenticationMethod.ReadWrite.All",
            "https://graph.microsoft.com/policy.read.all",
            "https://graph.microsoft.com/Directory.Read.All",
            "openid",
            "profile",
        ];
        assert!(missing(&broad).is_empty(), "{:?}", missing(&broad));
        // Reading is not writing.
        let reads = ["UserAuthenticationMethod.Read.All", "Policy.Read.All", "Directory.Read.All"];
        let named: Vec<_> = missing(&reads).into_iter().map(|it| it.scope).collect();
        assert_eq!(
            named,
            ["UserAuthMethod-Passkey.ReadWrite.All", "UserAuthMethod-TAP.ReadWrite.All"]
        );
    }
}
