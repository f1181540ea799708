//! The permissions on authentication methods, as a rule: for each kind of method `UserAuthMethod-{kind}`
//! and for all of them `UserAuthenticationMethod`, each with `.Read` or `.ReadWrite`, and `.All` for
//! the methods of others.

use axum::http::Method;

use super::rights_table::Roles;

/// Below `authentication`, and the kind in the permission's name.
const KINDS: &[(&str, &str)] = &[
    ("emailMethods", "Email"),
    ("fido2Methods", "Passkey"),
    ("hardwareOathMethods", "HardwareOATH"),
    ("microsoftAuthenticatorMethods", "MicrosoftAuthApp"),
    ("passwordMethods", "Password"),
    ("phoneMethods", "Phone"),
    ("softwareOathMethods", "SoftwareOATH"),
    ("temporaryAccessPassMethods", "TAP"),
    ("windowsHelloForBusinessMethods", "WindowsHello"),
];

/// Below `authentication` as well, besides the list of each kind and each single method.
const FURTHER: &[(Method, &str)] = &[
    (Method::GET, "methods"),
    (Method::GET, "methods/{id}"),
    (Method::GET, "signInPreferences"),
    (Method::PATCH, "signInPreferences"),
    (Method::GET, "fido2Methods/creationOptions"),
    (Method::POST, "hardwareOathMethods/assignAndActivate"),
    (Method::POST, "hardwareOathMethods/assignAndActivateBySerialNumber"),
    (Method::POST, "hardwareOathMethods/{id}/activate"),
    (Method::POST, "hardwareOathMethods/{id}/deactivate"),
];

/// Every call on methods to which the rule applies; some kinds have no route for some of them.
pub(super) fn calls() -> impl Iterator<Item = (Method, String)> {
    let of_kinds = KINDS.iter().flat_map(|(segment, _)| {
        let one = format!("{segment}/{{id}}");
        [
            (Method::GET, (*segment).to_owned()),
            (Method::POST, (*segment).to_owned()),
            (Method::GET, one.clone()),
            (Method::DELETE, one),
        ]
    });
    let further = FURTHER.iter().map(|(method, path)| (method.clone(), (*path).to_owned()));
    of_kinds.chain(further).flat_map(|(method, below)| {
        ["/users/{user}", "/me"]
            .map(|whose| (method.clone(), format!("{whose}/authentication/{below}")))
    })
}

/// What a call on methods asks for.
pub(super) struct MethodRight {
    /// `None`: any method at all.
    kind: Option<&'static str>,
    is_write: bool,
    /// The permission metadata does not name `.ReadWrite.All` of this kind for the list of passkeys.
    is_list_of_passkeys: bool,
    pub(super) roles: Roles,
    pub(super) only: Option<Only>,
}

/// Whose methods alone a call is for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Only {
    /// Nobody makes a pass for themselves.
    ForOthers,
}

impl MethodRight {
    /// `None` for a call on something else.
    pub(super) fn of(method: &Method, path: &str) -> Option<MethodRight> {
        let below = path.strip_prefix("/users/{user}/authentication/");
        let below = below.or_else(|| path.strip_prefix("/me/authentication/"))?;
        let (segment, rest) = below.split_once('/').unwrap_or((below, ""));
        let kind = match segment {
            "methods" | "signInPreferences" => None,
            _ => Some(KINDS.iter().find(|it| it.0 == segment)?.1),
        };
        let is_get = method == Method::GET || method == Method::HEAD;
        // The options are the first half of a registration; reading them asks for no role to write.
        let is_write = !is_get || rest == "creationOptions";
        Some(MethodRight {
            kind,
            is_write,
            is_list_of_passkeys: is_get && segment == "fido2Methods" && rest.is_empty(),
            roles: if is_get { Roles::ReadMethods } else { Roles::WriteMethods },
            only: (segment == "temporaryAccessPassMethods" && *method == Method::POST)
                .then_some(Only::ForOthers),
        })
    }

    /// Reading, and not the options for oneself: they need a role like the registration that follows
    /// (MichaelGrafnetter/webauthn-interop#13).
    pub(super) fn is_plain_read(&self) -> bool {
        self.roles == Roles::ReadMethods && !self.is_write
    }

    /// Whether this permission opens the call; `is_own`: the methods are the caller's.
    pub(super) fn is_given_by(&self, permission: &str, is_own: bool) -> bool {
        let (name, is_write, is_all) = parse(permission);
        let is_kind =
            self.kind.is_some_and(|kind| name.strip_prefix("UserAuthMethod-") == Some(kind));
        let is_any = name == "UserAuthenticationMethod";
        (is_any || is_kind)
            && (is_write || !self.is_write)
            && (is_all || is_own)
            && !(self.is_list_of_passkeys && is_kind && is_write && is_all)
    }
}

/// Whether Graph has a permission of this name on methods.
pub(super) fn is_method_permission(permission: &str) -> bool {
    let (name, ..) = parse(permission);
    let is_kind = name
        .strip_prefix("UserAuthMethod-")
        .is_some_and(|kind| KINDS.iter().any(|it| it.1 == kind));
    name.len() < permission.len() && (is_kind || name == "UserAuthenticationMethod")
}

/// The name before its first dot, whether it writes, whether it is for all people.
fn parse(permission: &str) -> (&str, bool, bool) {
    match permission.split_once('.') {
        Some((name, "Read")) => (name, false, false),
        Some((name, "Read.All")) => (name, false, true),
        Some((name, "ReadWrite")) => (name, true, false),
        Some((name, "ReadWrite.All")) => (name, true, true),
        _ => (permission, false, false),
    }
}
