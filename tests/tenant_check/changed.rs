//! One change to a tenant without a fault, and the one check that finds it: for what no prepared tenant has.

use keydesk::ceremony::nouns::documents::{Document, GraphVersion};
use keydesk::ceremony::nouns::{RequestIds, TenantTrouble, Timestamp};
use keydesk::practice::PreparedTenant;
use keydesk::readiness::Documents;
use keydesk::readiness::checks::{self, Given, Outcome, State};
use serde_json::{Value, json};

use super::judged::{found, judge, read};

const METHODS: &str = "policies/authenticationMethodsPolicy";
const ACCESS: &str = "identity/conditionalAccess/policies";

/// Changes one document.
fn with(documents: &Documents, path: &str, change: impl FnOnce(&mut Value)) -> Documents {
    let mut changed = documents.clone();
    let document = documents.get(path).expect("it was read");
    let mut value = document.answer.clone().expect("it was read");
    change(&mut value);
    changed.put(path, Document { version: document.version, answer: Ok(value) });
    changed
}

/// Changes the configuration of one method.
fn with_method(documents: &Documents, id: &str, change: impl FnOnce(&mut Value)) -> Documents {
    with(documents, METHODS, |it| {
        let all = it["authenticationMethodConfigurations"].as_array_mut().expect("a list");
        change(all.iter_mut().find(|it| it["id"] == id).expect("it is there"));
    })
}

#[tokio::test]
async fn each_change_is_found_by_its_check() {
    let good = read(PreparedTenant::KeysOnly).await;
    let deleted = "77777777-1111-4222-8333-444444444444";
    let gone = |documents: Documents| {
        let mut documents = documents;
        let trouble = TenantTrouble::NotFound { ids: RequestIds::default() };
        let document = Document { version: GraphVersion::V1, answer: Err(trouble) };
        documents.put(format!("groups/{deleted}"), document);
        documents
    };
    let rows: Vec<(&str, Documents)> = vec![
        (
            "restriction-empty",
            with_method(&good, "Fido2", |it| {
                it["passkeyProfiles"][1]["keyRestrictions"]["aaGuids"] = json!([]);
            }),
        ),
        ("profiles", with_method(&good, "Fido2", |it| it["passkeyProfiles"] = Value::Null)),
        (
            "policy-size",
            with(&good, METHODS, |it| it["description"] = json!("x".repeat(20 * 1024))),
        ),
        (
            "methods-scoped",
            with_method(&good, "SoftwareOath", |it| {
                it["state"] = json!("enabled");
                it["includeTargets"] = Value::Null;
            }),
        ),
        ("two-methods", with_method(&good, "HardwareOath", |it| it["state"] = json!("disabled"))),
        (
            "app-numbers",
            with_method(&good, "MicrosoftAuthenticator", |it| {
                it["state"] = json!("enabled");
                it["featureSettings"]["numberMatchingRequiredState"] = json!({"state": "disabled"});
            }),
        ),
        (
            "app-mode",
            with_method(&good, "MicrosoftAuthenticator", |it| {
                it["state"] = json!("enabled");
                it["includeTargets"][0]["authenticationMode"] = json!("push");
            }),
        ),
        (
            "strength-without-keys",
            with(&good, "policies/authenticationStrengthPolicies", |it| {
                for it in it["value"].as_array_mut().expect("a list") {
                    if it["displayName"] == "A key, or the first day" {
                        it["allowedCombinations"] =
                            json!(["temporaryAccessPassOneTime", "windowsHelloForBusiness"]);
                    }
                }
            }),
        ),
        (
            "access-deleted-groups",
            gone(with(&good, ACCESS, |it| {
                it["value"][1]["conditions"]["users"]["excludeGroups"] = json!([deleted]);
            })),
        ),
    ];
    for (name, documents) in rows {
        let found: Vec<&str> = found(&documents).iter().map(|it| it.0).collect();
        assert_eq!(found, [name]);
    }
    // A text message that signs in is a fault beside the text messages themselves.
    let sms = with_method(&good, "Sms", |it| {
        it["state"] = json!("enabled");
        it["includeTargets"][0]["isUsableForSignIn"] = json!(true);
    });
    let names: Vec<&str> = found(&sms).iter().map(|it| it.0).collect();
    assert_eq!(names, ["sms", "sms-sign-in"]);
}

/// The one mild profile is found among any number, and none is no fault of the policy's form.
#[tokio::test]
async fn profiles_in_any_number_are_judged() {
    let good = read(PreparedTenant::KeysOnly).await;
    for more in [0, 1, 3, 10, 60] {
        let changed = with_method(&good, "Fido2", |it| {
            let profiles = it["passkeyProfiles"].as_array_mut().expect("a list");
            let strict = profiles[1].clone();
            let ids: Vec<Value> =
                (1..=more).map(|it| json!(uuid::Uuid::from_u128(it).to_string())).collect();
            profiles.extend(ids.iter().enumerate().map(|(number, id)| {
                let mut it = strict.clone();
                (it["id"], it["name"]) = (id.clone(), json!(format!("Profile {number}")));
                if number == 0 {
                    it["attestationEnforcement"] = json!("disabled");
                    it["keyRestrictions"] = Value::Null;
                }
                it
            }));
            let given = it["includeTargets"][0]["allowedPasskeyProfiles"].as_array_mut();
            given.expect("a list").extend(ids);
        });
        let found = found(&changed);
        let mild = found.iter().find(|it| it.0 == "mild-profile").map(|it| it.1.clone());
        let expected = (more > 0).then(|| vec!["Profile 0".to_owned()]);
        assert_eq!(mild, expected, "{more}: {found:?}");
    }
}

/// Where passkeys are for a group, two administrators of it are enough, one is not, and nobody's groups
/// tell nothing.
#[tokio::test]
async fn a_pilot_group_has_two_administrators() {
    let good = read(PreparedTenant::KeysOnly).await;
    let pilot = "88888888-1111-4222-8333-444444444444";
    let group = with_method(&good, "Fido2", |it| it["includeTargets"][0]["id"] = json!(pilot));
    let outcome = |documents: &Documents| {
        let all = judge(documents);
        let it = all.iter().find(|it| it.check.name() == "pilot-admins").expect("it is judged");
        it.outcome.clone()
    };
    assert!(matches!(outcome(&group), Outcome::CannotTell(_)));
    let mut with_members = group.clone();
    for (number, groups) in
        [json!([{ "id": pilot }]), json!([{ "id": pilot }]), json!([])].into_iter().enumerate()
    {
        let person = format!("users/99999999-1111-4222-8333-44444444444{number}");
        let answer = Ok(json!({ "value": groups }));
        let document = Document { version: GraphVersion::V1, answer };
        with_members.put(format!("{person}/transitiveMemberOf"), document);
        if number == 0 {
            let one = outcome(&with_members);
            assert!(matches!(one, Outcome::Judged(State::Found(it)) if it.len() == 1));
        }
    }
    assert_eq!(outcome(&with_members), Outcome::Judged(State::Good));
}

/// A tenant with phones and strict profiles has until February 2027 to say that it wants no mild one.
#[tokio::test]
async fn the_calendar_counts() {
    let good = read(PreparedTenant::KeysOnly).await;
    let phones = with_method(&good, "Voice", |it| it["state"] = json!("enabled"));
    let opted_in = with(&phones, METHODS, |it| it["optOutSettings"] = Value::Null);
    let on = |documents: &Documents, day: Timestamp| {
        let all = checks::judge(&Given::new(documents, day));
        let it = all.iter().find(|it| it.check.name() == "mild-profile-comes").expect("a check");
        it.outcome.clone()
    };
    let day = |text: &str| text.parse::<Timestamp>().expect("a time");
    let (before, after) = (day("2027-01-31T23:00:00Z"), day("2027-02-01T00:00:00Z"));
    assert_eq!(on(&phones, before), Outcome::Judged(State::Good));
    assert_eq!(on(&opted_in, before), Outcome::Judged(State::Found(vec![])));
    assert_eq!(on(&opted_in, after), Outcome::Judged(State::NotConcerned));
}
