//! Who is protected, and which role of an operator counts.

use super::*;

fn names(roles: &[DirectoryRole], groups: &[Group]) -> Vec<String> {
    let groups = groups.iter().filter_map(Group::protects);
    roles.iter().filter_map(DirectoryRole::protects).chain(groups).collect()
}

fn roles(templates: &[(&str, &str)]) -> Vec<DirectoryRole> {
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
    let group = |name: &str, assignable: Option<bool>| -> Group {
        let group = serde_json::json!(
            {"id": "g", "displayName": name, "isAssignableToRole": assignable});
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
