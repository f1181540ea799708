//! Who is protected, and which role of an operator counts.

use super::*;

fn names(roles: &[Membership], groups: &[Membership]) -> Vec<String> {
    let all = roles.iter().chain(groups);
    all.filter(|it| it.protects() == Protects::Yes).map(Membership::name).collect()
}

fn roles(templates: &[(&str, &str)]) -> Vec<Membership> {
    let role = |(name, template): &(&str, &str)| {
        let role = serde_json::json!({
            "@odata.type": "#microsoft.graph.directoryRole",
            "id": "an object of this tenant",
            "displayName": name,
            "roleTemplateId": template,
        });
        serde_json::from_value(role).expect("the documented shape")
    };
    templates.iter().map(role).collect()
}

const REPORTS_READER: (&str, &str) = ("Reports Reader", "4a5d8f65-41da-4de4-8968-e035b65339cf");
const HELPDESK: (&str, &str) = ("Helpdesk Administrator", "729827e3-9c14-49f7-bb1b-9608f156bbb8");
const LATER: (&str, &str) = ("A role of next year", "11111111-2222-4333-8444-555555555555");
const AUTHENTICATION: (&str, &str) =
    ("Authentication Administrator", "C4E39BD9-1100-46D3-8C65-FB160DA0071F");
const PRIVILEGED: (&str, &str) =
    ("Privileged Authentication Administrator", "7be44c8a-adaf-4e2a-84d6-ab2649e08a13");
const GLOBAL: (&str, &str) = ("Global Administrator", "62e90394-69f5-4237-9190-012177145e10");

/// Entra: who can perform sensitive actions.
#[test]
fn roles_and_groups_protect_a_person() {
    let group = |name: &str, assignable: Option<bool>| -> Membership {
        let group = serde_json::json!({
            "@odata.type": "#microsoft.graph.group",
            "id": "g",
            "displayName": name,
            "isAssignableToRole": assignable,
        });
        serde_json::from_value(group).expect("the documented shape")
    };
    let groups = [group("Staff", None), group("Platform", Some(true)), group("Old", Some(false))];
    assert_eq!(names(&[], &groups[..1]), [""; 0]);
    assert_eq!(names(&roles(&[REPORTS_READER, AUTHENTICATION]), &[]), [""; 0]);
    assert_eq!(names(&roles(&[HELPDESK, REPORTS_READER]), &[]), [HELPDESK.0]);
    assert_eq!(names(&roles(&[LATER]), &groups), [LATER.0, "Platform"]);
    assert_eq!(names(&roles(&[PRIVILEGED, GLOBAL]), &[]).len(), 2);
}

#[test]
fn the_strongest_role_of_an_operator_counts() {
    for (held, strongest_is) in [
        (&[][..], OperatorRole::None),
        (&[HELPDESK, REPORTS_READER], OperatorRole::None),
        (&[AUTHENTICATION, HELPDESK], OperatorRole::AuthenticationAdministrator),
        (&[PRIVILEGED, AUTHENTICATION], OperatorRole::PrivilegedAuthenticationAdministrator),
        (&[GLOBAL], OperatorRole::PrivilegedAuthenticationAdministrator),
    ] {
        assert_eq!(strongest(&roles(held)), strongest_is, "{held:?}");
    }
}

/// What may be a role may protect as long as nobody knows that it does not; what is something else is
/// no role. Without the permission to read roles Graph sends only types and ids.
#[test]
fn what_is_not_known_may_protect_and_what_cannot_be_read_is_said() {
    let membership = |it| -> Membership { serde_json::from_value(it).expect("a membership") };
    let unit = "#microsoft.graph.administrativeUnit";
    for (it, protects) in [
        (
            serde_json::json!({"@odata.type": ROLE, "displayName": "X", "roleTemplateId": null}),
            Protects::Perhaps,
        ),
        (
            serde_json::json!({"@odata.type": ROLE, "displayName": "X", "roleTemplateId": "?"}),
            Protects::Perhaps,
        ),
        (serde_json::json!({"displayName": "X", "id": "y"}), Protects::Perhaps),
        (serde_json::json!({"@odata.type": unit, "displayName": "X"}), Protects::No),
    ] {
        let it = membership(it);
        assert_eq!(it.protects(), protects);
        assert!(it.must_be_readable().is_ok());
    }
    let unreadable = membership(serde_json::json!({"@odata.type": ROLE, "id": "y"}));
    let told = unreadable.must_be_readable().expect_err("nothing is known of it");
    assert!(matches!(told, TenantTrouble::NotPermitted { .. }), "{told}");
}
