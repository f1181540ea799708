//! Every resource of the tenant against Graph's own schemas, v1.0 and beta: types, members, nullability.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Value, json};

use super::http::{AMIRA as AMIRA_PATH, ask, post};
use super::operators::{AMIRA, SOFIA, token_of, world};
use super::registration::{hand, plug_with_pin, register};
use super::sign_in::{REDIRECT, authorize};
use crate::practice::{KeyModel, Person, World};

const WEBER: &str = "jonas.weber@contoso.example";
const STRENGTH: &str = "00000000-0000-0000-0000-000000000004";
const GROUP: &str = "2d84b6f3-0c1a-4e77-93b5-6a0e5f7c8d29";

/// In the schemas of both versions. `{}` is a person with one method of each kind.
const BOTH: &[(&str, &str)] = &[
    ("Collection(authenticationMethod)", "users/{}/authentication/methods"),
    ("Collection(passwordAuthenticationMethod)", "users/{}/authentication/passwordMethods"),
    ("Collection(phoneAuthenticationMethod)", "users/{}/authentication/phoneMethods"),
    ("Collection(emailAuthenticationMethod)", "users/{}/authentication/emailMethods"),
    ("Collection(softwareOathAuthenticationMethod)", "users/{}/authentication/softwareOathMethods"),
    (
        "Collection(microsoftAuthenticatorAuthenticationMethod)",
        "users/{}/authentication/microsoftAuthenticatorMethods",
    ),
    (
        "Collection(windowsHelloForBusinessAuthenticationMethod)",
        "users/{}/authentication/windowsHelloForBusinessMethods",
    ),
    (
        "phoneAuthenticationMethod",
        "users/{}/authentication/phoneMethods/3179e48a-750b-4051-897c-87b9720928f7",
    ),
    (
        "authenticationMethod",
        "users/{}/authentication/methods/3179e48a-750b-4051-897c-87b9720928f7",
    ),
    (
        "temporaryAccessPassAuthenticationMethodConfiguration",
        "policies/authenticationMethodsPolicy/authenticationMethodConfigurations/temporaryAccessPass",
    ),
    ("Collection(authenticationStrengthPolicy)", "policies/authenticationStrengthPolicies"),
    (
        "identitySecurityDefaultsEnforcementPolicy",
        "policies/identitySecurityDefaultsEnforcementPolicy",
    ),
    ("Collection(conditionalAccessPolicy)", "identity/conditionalAccess/policies"),
    ("Collection(group)", "groups"),
    ("Collection(directoryObject)", "users/viktor.dahl@contoso.example/memberOf"),
    ("Collection(organization)", "organization"),
    ("Collection(domain)", "domains"),
    ("domain", "domains/contoso.example"),
    ("Collection(subscribedSku)", "subscribedSkus"),
    (
        "Collection(unifiedRoleAssignment)",
        "roleManagement/directory/roleAssignments?$expand=roleDefinition",
    ),
    ("Collection(unifiedRoleDefinition)", "roleManagement/directory/roleDefinitions"),
    ("Collection(directoryRole)", "directoryRoles"),
    (
        "Collection(userRegistrationDetails)",
        "reports/authenticationMethods/userRegistrationDetails",
    ),
    (
        "userRegistrationFeatureSummary",
        "reports/authenticationMethods/usersRegisteredByFeature(includedUserTypes='all',includedUserRoles='all')",
    ),
    (
        "userRegistrationMethodSummary",
        "reports/authenticationMethods/usersRegisteredByMethod(includedUserTypes='all',includedUserRoles='all')",
    ),
    ("Collection(application)", "applications"),
    ("Collection(servicePrincipal)", "servicePrincipals"),
    ("Collection(directoryAudit)", "auditLogs/directoryAudits"),
    ("Collection(signIn)", "auditLogs/signIns"),
];

/// The beta schema that can be had is a government cloud's: it has no passkey profiles, no types of
/// keys and no inventory of tokens; `answer` takes out what else it has not.
const V1_ONLY: &[(&str, &str)] = &[
    (
        "Collection(fido2AuthenticationMethod)",
        "users/amira.haddad@contoso.example/authentication/fido2Methods",
    ),
    (
        "Collection(authenticationMethod)",
        "users/amira.haddad@contoso.example/authentication/methods",
    ),
    ("authenticationMethodsPolicy", "policies/authenticationMethodsPolicy"),
    (
        "Collection(authenticationMethodConfiguration)",
        "policies/authenticationMethodsPolicy/authenticationMethodConfigurations",
    ),
    (
        "fido2AuthenticationMethodConfiguration",
        "policies/authenticationMethodsPolicy/authenticationMethodConfigurations/fido2",
    ),
    ("Collection(directoryObject)", "groups/2d84b6f3-0c1a-4e77-93b5-6a0e5f7c8d29/members"),
];

const BETA_ONLY: &[(&str, &str)] = &[
    ("strongAuthenticationRequirements", "users/{}/authentication/requirements"),
    ("signInPreferences", "users/{}/authentication/signInPreferences"),
    (
        "hardwareOathAuthenticationMethodConfiguration",
        "policies/authenticationMethodsPolicy/authenticationMethodConfigurations/hardwareOath",
    ),
];

#[tokio::test]
async fn every_resource_is_as_graphs_schemas_say() {
    let (_folder, world) = world();
    let host = plug_with_pin(&world, KeyModel::Allowed);
    assert_eq!(register(&world, AMIRA_PATH, &host).await.status, 201);
    let passes = format!("{AMIRA_PATH}/authentication/temporaryAccessPassMethods");
    assert_eq!(post(&world, &passes, json!({})).await.status, 201);
    let person = Person::new(world.router(), hand(host, |_| ()));
    person.sign_in(authorize("", ""), &REDIRECT.parse().unwrap()).await.unwrap();
    world.let_reports_catch_up();

    let folder = tempfile::tempdir().unwrap();
    for (version, schema, tables) in [
        ("v1.0", "graph-v1.0.csdl.xml", [BOTH, V1_ONLY]),
        ("beta", "graph-beta-ussec.csdl.xml", [BOTH, BETA_ONLY]),
    ] {
        let mut files = Vec::new();
        for (name, path) in tables.concat() {
            let body = answer(&world, version, path).await;
            let file = folder.path().join(format!("{version}-{:02}.json", files.len()));
            let name = name.replace("Collection(", "Collection(microsoft.graph.");
            let name =
                if name.starts_with("Coll") { name } else { format!("microsoft.graph.{name}") };
            fs::write(&file, json!({ "type": name, "body": body }).to_string()).unwrap();
            files.push(file);
        }
        judge(schema, &files);
    }
    for path in [
        format!("policies/authenticationStrengthPolicies/{STRENGTH}"),
        format!("groups/{GROUP}"),
        format!("users/{AMIRA}/authentication/methods"),
    ] {
        assert!(answer(&world, "v1.0", &path).await["@odata.context"].is_string());
    }
}

/// With what beta has and the government cloud's schema has not taken out.
async fn answer(world: &World, version: &str, path: &str) -> Value {
    let scopes = [
        "AuditLog.Read.All",
        "Directory.Read.All",
        "Domain.Read.All",
        "GroupMember.Read.All",
        "Policy.Read.All",
        "UserAuthenticationMethod.ReadWrite.All",
    ];
    let path = format!("/{version}/{}", path.replace("{}", WEBER));
    let answer = ask(world, &token_of(world, SOFIA, &scopes), "GET", &path, None).await;
    assert_eq!(answer.status, 200, "{path}: {answer:?}");
    let mut body = answer.json();
    let context = body["@odata.context"].as_str().unwrap().to_owned();
    let wanted = format!("https://graph.microsoft.com/{version}/$metadata#");
    assert!(context.starts_with(&wanted), "{path}: {context}");
    if version == "beta" {
        let names =
            ["incomingTokenType", "insiderRiskLevels", "lockedOut", "manufacturer", "model"];
        let more = ["principalOrganizationId", "uniqueTokenIdentifier"];
        take_out(&mut body, &[&names[..], &more[..]].concat());
    }
    body
}

fn take_out(value: &mut Value, names: &[&str]) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|it| take_out(it, names)),
        Value::Object(members) => {
            members.retain(|name, _| !names.contains(&name.as_str()));
            members.values_mut().for_each(|it| take_out(it, names));
        }
        _ => {}
    }
}

fn judge(schema: &str, files: &[PathBuf]) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let shared = root.parent().map(|it| it.join("shared")).unwrap_or_default();
    let tool = shared.join("tools/check_graph_contract.py");
    let schema = shared.join("data").join(schema);
    let python = Command::new("python3").arg("--version").output();
    if !tool.exists() || !schema.exists() || !python.is_ok_and(|it| it.status.success()) {
        eprintln!("skipped: python3, the schema or its tool is not here");
        return;
    }
    let said = Command::new("python3")
        .arg("-B")
        .arg(root.join("tests/contract_types.py"))
        .args([&tool, &schema])
        .args(files)
        .output()
        .expect("python runs");
    let told = String::from_utf8_lossy(&said.stdout);
    let why = String::from_utf8_lossy(&said.stderr);
    assert!(said.status.success(), "Graph's schema disagrees:\n{told}{why}");
    assert!(told.contains(&format!("{} judged, 0 errors", files.len())), "{told}{why}");
}
