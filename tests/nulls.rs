//! The promise: what Graph's schema allows to be null, to be left out or to be a new word stops no
//! session that it need not stop. The tests are generated: every property of every answer of Graph in
//! an onboarding is spoilt in turn.

#[path = "common/schema.rs"]
mod schema;

#[path = "common/turn.rs"]
mod common;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use common::AMIRA;
use http::Request;
use keydesk::Http;
use keydesk::ceremony::nouns::{Operator, Purpose};
use keydesk::desk::script::{self, Ending, Play, Script};
use keydesk::desk::{self, PracticeDesk, PracticeOptions};
use keydesk::practice::{Options, World};
use keydesk::readiness::desk::{Seen, Tested, findings};
use keydesk::tenant::Tenant;
use keydesk::tenant::cloud::Cloud;
use schema::Schema;
use serde_json::{Map, Value, json};
use tokio::sync::watch;
use tower::ServiceExt as _;

/// The types of Graph's answers; of a list, the type of its items.
const ANSWERS: &[(&str, &str)] = &[
    (SEARCH, "user"),
    ("GET /users/{}", "user"),
    ("GET /users/{}/transitiveMemberOf", "directoryObject"),
    ("GET /users/{}/transitiveMemberOf/microsoft.graph.directoryRole", "directoryRole"),
    ("POST /users/{}/checkMemberGroups", "Edm.String"),
    ("GET /users/{}/authentication/methods", "authenticationMethod"),
    ("GET /policies/authenticationMethodsPolicy", "authenticationMethodsPolicy"),
    ("GET /roleManagement/directory/roleAssignments", "unifiedRoleAssignment"),
    ("GET /policies/authenticationStrengthPolicies", "authenticationStrengthPolicy"),
    ("POST /identity/conditionalAccess/evaluate", "whatIfAnalysisResult"),
    (PASS, "temporaryAccessPassAuthenticationMethod"),
    (OPTIONS, "webauthnCredentialCreationOptions"),
    (REGISTERS, "fido2AuthenticationMethod"),
    (LISTS, "fido2AuthenticationMethod"),
];
const SEARCH: &str = "GET /users";
const PASS: &str = "POST /users/{}/authentication/temporaryAccessPassMethods";
const REGISTERS: &str = "POST /users/{}/authentication/fido2Methods";
const LISTS: &str = "GET /users/{}/authentication/fido2Methods";
const OPTIONS: &str = "GET /users/{}/authentication/fido2Methods/creationOptions";
const POLICY: &str = "GET /policies/authenticationMethodsPolicy";

macro_rules! fido2 {
    () => {
        ".authenticationMethodConfigurations[]fido2AuthenticationMethodConfiguration"
    };
}

macro_rules! pass {
    () => {
        ".authenticationMethodConfigurations[]temporaryAccessPassAuthenticationMethodConfiguration"
    };
}

/// A call, a property of its answer, how it is spoilt, and why nothing goes on then.
type Needed = (&'static str, &'static str, &'static [Spoilt], &'static str);

/// What neither `config check` nor a session can do without although the schema lets it be so.
const NEEDED: &[Needed] = &[
    (POLICY, ".authenticationMethodConfigurations", ABSENT, "nothing is known of any method"),
    (POLICY, concat!(fido2!(), ".state"), ANY, "whether passkeys are on is not known"),
    (
        POLICY,
        concat!(fido2!(), ".isSelfServiceRegistrationAllowed"),
        ABSENT,
        "Entra registers nothing where it is not on",
    ),
    (POLICY, concat!(fido2!(), ".includeTargets"), ABSENT, "passkeys are on for nobody"),
    (POLICY, concat!(fido2!(), ".includeTargets[].targetType"), NEW, "whom it names is not known"),
    (POLICY, concat!(fido2!(), ".excludeTargets[].targetType"), NEW, "whom it names is not known"),
    (
        POLICY,
        concat!(fido2!(), ".passkeyProfiles[].attestationEnforcement"),
        NEW,
        "whether a key must prove its model is not known",
    ),
    (
        POLICY,
        concat!(fido2!(), ".passkeyProfiles[].keyRestrictions.enforcementType"),
        ANY,
        "whether the models are allowed or refused is not known",
    ),
    (
        POLICY,
        concat!(fido2!(), ".passkeyProfiles[].passkeyTypes"),
        NEW,
        "no word is left that allows a security key",
    ),
    (POLICY, concat!(pass!(), ".state"), ANY, "whether passes are on is not known"),
    (POLICY, concat!(pass!(), ".includeTargets"), ABSENT, "passes are on for nobody"),
    (PASS, ".temporaryAccessPass", ABSENT, "only this answer has the code"),
    (OPTIONS, ".publicKey", ABSENT, "there is nothing to sign"),
    (OPTIONS, ".publicKey.challenge", ABSENT, "Entra checks it"),
    (OPTIONS, ".publicKey.rp", ABSENT, "the key is bound to it"),
    (OPTIONS, ".publicKey.rp.id", ABSENT, "the key is bound to it"),
    (OPTIONS, ".publicKey.user", ABSENT, "the key keeps whose it is"),
    (OPTIONS, ".publicKey.user.id", ABSENT, "the key keeps whose it is"),
];
/// What the one person of a session cannot do without.
const NEEDED_BY_A_PERSON: &[Needed] = &[
    (
        POLICY,
        concat!(fido2!(), ".includeTargets[].allowedPasskeyProfiles"),
        ABSENT,
        "no profile is for the person",
    ),
    (
        POLICY,
        concat!(fido2!(), ".passkeyProfiles[].keyRestrictions.aaGuids"),
        ABSENT,
        "a list of what is allowed that is empty allows no key",
    ),
];
const ABSENT: &[Spoilt] = &[Spoilt::Null, Spoilt::LeftOut];
const NEW: &[Spoilt] = &[Spoilt::NewWord];
const ANY: &[Spoilt] = &[Spoilt::Null, Spoilt::LeftOut, Spoilt::NewWord];

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Spoilt {
    Null,
    LeftOut,
    /// A member of an enumeration that is newer than the desk.
    NewWord,
}

/// One property of one answer: the call, and the way to it.
type Place = (String, String);

/// A place that was spoilt, how, and why the session or the check stopped where it did.
struct Tried {
    spoilt: (Place, Spoilt),
    ended: Result<(), String>,
}

/// The wire to the practice tenant, on which one place is spoilt.
#[derive(Clone)]
struct Wire {
    schema: Arc<Option<Schema>>,
    spoil: Option<(Place, Spoilt)>,
    /// Each place that was seen, and whether the schema says that it may be null, and is a word of an
    /// enumeration.
    seen: Arc<Mutex<BTreeMap<Place, (bool, bool)>>>,
}

impl Wire {
    fn http(&self, router: axum::Router) -> Http {
        let (practice, wire) = (desk::in_process(router), self.clone());
        Http::new(tower::service_fn(move |request: Request<Bytes>| {
            let (practice, wire) = (practice.clone(), wire.clone());
            async move {
                let route = route(&request);
                let answer = practice.oneshot(request).await?;
                let (parts, body) = answer.into_parts();
                let body = match serde_json::from_slice::<Value>(&body) {
                    Ok(mut it) if parts.status.is_success() => {
                        wire.answer(&route, &mut it);
                        Bytes::from(it.to_string())
                    }
                    Ok(_) | Err(_) => body,
                };
                Ok(http::Response::from_parts(parts, body))
            }
        }))
    }

    fn answer(&self, route: &str, body: &mut Value) {
        let of = ANSWERS.iter().find(|it| it.0 == route).map_or("", |it| it.1);
        match body.get_mut("value") {
            Some(Value::Array(items)) => {
                for it in items {
                    self.object(route, of, "[]", it);
                }
            }
            _ => self.object(route, of, "", body),
        }
    }

    fn object(&self, route: &str, of: &str, path: &str, it: &mut Value) {
        let Value::Object(members) = it else { return };
        let named = members.get("@odata.type").and_then(Value::as_str);
        let named = named.and_then(|it| it.rsplit('.').next()).map(str::to_owned);
        let (of, path) = match named {
            Some(it) => (it.clone(), format!("{path}{it}")),
            None => (of.to_owned(), path.to_owned()),
        };
        let names: Vec<String> = members.keys().filter(|it| !it.contains('@')).cloned().collect();
        for name in names {
            let path = format!("{path}.{name}");
            let property =
                self.schema.as_ref().as_ref().and_then(|it| it.property(&of, &name).cloned());
            let is_word = property.as_ref().is_some_and(|it| {
                self.schema.as_ref().as_ref().is_some_and(|s| s.is_enumeration(&it.of))
            });
            // Of what the schema does not know, nothing need be there.
            let may_be_null = property.as_ref().is_none_or(|it| it.is_nullable);
            self.member(members, &name, (route.to_owned(), path.clone()), (may_be_null, is_word));
            let of = property.map(|it| it.of).unwrap_or_default();
            match members.get_mut(&name) {
                Some(Value::Array(items)) => {
                    for it in items {
                        self.object(route, &of, &format!("{path}[]"), it);
                    }
                }
                Some(it) => self.object(route, &of, &path, it),
                None => {}
            }
        }
    }

    fn member(
        &self,
        members: &mut Map<String, Value>,
        name: &str,
        place: Place,
        kind: (bool, bool),
    ) {
        if let Some((at, how)) = &self.spoil
            && *at == place
        {
            match how {
                Spoilt::Null => members.insert(name.to_owned(), Value::Null),
                Spoilt::LeftOut => members.remove(name),
                Spoilt::NewWord => members.insert(name.to_owned(), json!("unknownFutureValue")),
            };
        }
        self.seen.lock().expect("no panic").insert(place, kind);
    }
}

/// The method and the path of Graph, its ids left out; of another service, the path.
fn route(request: &Request<Bytes>) -> String {
    let path = request.uri().path();
    let path = path.strip_prefix("/v1.0").unwrap_or(path);
    let segments: Vec<&str> = path.split('/').collect();
    let after = |place: usize, of: &str| place > 0 && segments[place - 1] == of;
    let segments: Vec<&str> = segments
        .iter()
        .enumerate()
        .map(|(place, it)| if after(place, "users") { "{}" } else { *it })
        .collect();
    format!("{} {}", request.method(), segments.join("/"))
}

/// An onboarding at a desk with this wire; why it did not end in a receipt.
async fn onboarding(wire: &Wire) -> Result<(), String> {
    let folder = tempfile::tempdir().expect("a folder");
    let options = PracticeOptions {
        network: Box::new(|router| wire.http(router)),
        ..PracticeOptions::new(Options::new(folder.path()))
    };
    let desk = PracticeDesk::open(options).await.map_err(|it| it.to_string())?;
    let running = tokio::spawn(desk.runner.run());
    let script = Script { person: "Amira Haddad".to_owned(), mishap: Play::Smooth };
    let ending = script::play(desk.views, desk.clicks, desk.controls, script).await;
    running.await.expect("no panic").expect("the ledger can be written");
    match ending {
        Ending::Receipt(_) => {
            let registered = desk.world.registered(AMIRA).len();
            assert_eq!((registered, desk.world.live_passes()), (1, 0), "{:?}", wire.spoil);
            Ok(())
        }
        other => {
            let left = (desk.world.registered(AMIRA).len(), desk.world.live_passes());
            assert_eq!(left, (0, 0), "{:?} {other:?}", wire.spoil);
            Err(format!("{other:?}"))
        }
    }
}

/// What `config check` reads, and whether all of it is good.
async fn config_check(wire: &Wire, world: &World) -> Result<(), String> {
    let (_, token) = watch::channel(Some(world.operator_token()));
    let tenant = Tenant::new(wire.http(world.router()), Cloud::Global, token, None);
    let operator = Operator {
        name: "J. Smith".to_owned(),
        id: "00000000-0000-0000-0000-0000000000a1".to_owned(),
    };
    let sample = match tenant.first_person().await {
        Ok(Some(person)) => tenant.search(&person.name).await.map(|_| Some(person)),
        other => other,
    };
    let readiness = match &sample {
        Ok(Some(person)) => Some(tenant.readiness(person, &operator).await),
        Ok(None) | Err(_) => None,
    };
    let documents = Seen {
        offer: Some(Purpose::Onboarding),
        granted: None,
        sample,
        open: tenant.open_methods().await,
        readiness,
        context: Tested::NotWanted,
        logs: Tested::NotWanted,
    };
    let bad = findings(&documents).into_iter().find(|it| !it.is_good());
    bad.map_or(Ok(()), |it| Err(format!("{it:?}")))
}

fn wire() -> Wire {
    Wire { schema: Arc::new(Schema::read()), spoil: None, seen: Arc::default() }
}

fn is_needed(needed: &[Needed], place: &Place, how: Spoilt) -> bool {
    needed.iter().any(|it| it.0 == place.0 && it.1 == place.1 && it.2.contains(&how))
}

/// Every place that may be spoilt, and how.
fn to_spoil(whole: &Wire) -> Vec<(Place, Spoilt)> {
    let seen = whole.seen.lock().expect("no panic").clone();
    let mut all = Vec::new();
    for (place, (may_be_null, is_word)) in seen {
        if may_be_null {
            all.extend([(place.clone(), Spoilt::Null), (place.clone(), Spoilt::LeftOut)]);
        }
        if is_word {
            all.push((place, Spoilt::NewWord));
        }
    }
    all
}

/// Prints what stopped; fails where that is not as `needed` says.
fn judge(tried: &[Tried], needed: &[Needed]) {
    let mut wrong = Vec::new();
    for Tried { spoilt: (place, how), ended } in tried {
        if ended.is_err() != is_needed(needed, place, *how) {
            wrong.push(format!("{} {} {how:?}: {ended:?}", place.0, place.1));
        }
    }
    let stopped = tried.iter().filter(|it| it.ended.is_err()).count();
    eprintln!("{} tried, {stopped} stopped", tried.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn config_check_is_stopped_by_nothing_that_it_does_not_need() {
    let folder = tempfile::tempdir().expect("a folder");
    let world = World::open(Options::new(folder.path())).expect("a world");
    let whole = wire();
    if whole.schema.is_none() {
        eprintln!("skipped: only Graph's schema tells what may be null");
        return;
    }
    config_check(&whole, &world).await.expect("nothing is spoilt");
    let mut tried = Vec::new();
    for spoil in to_spoil(&whole) {
        let wire = Wire { spoil: Some(spoil.clone()), ..whole.clone() };
        tried.push(Tried { spoilt: spoil, ended: config_check(&wire, &world).await });
    }
    judge(&tried, NEEDED);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_onboarding_is_stopped_by_nothing_that_it_does_not_need() {
    let _turn = common::turn().await;
    let whole = wire();
    if whole.schema.is_none() {
        eprintln!("skipped: only Graph's schema tells what may be null");
        return;
    }
    onboarding(&whole).await.expect("nothing is spoilt");
    let mut tried = Vec::new();
    // In the list of people the script finds its person by the name. New words in what is read before
    // the session are in the other test.
    let of_graph = |route: &str| route != SEARCH && ANSWERS.iter().any(|it| it.0 == route);
    let in_a_session = |it: &&(Place, Spoilt)| it.1 != Spoilt::NewWord && of_graph(&it.0.0);
    for spoil in to_spoil(&whole).iter().filter(in_a_session) {
        let wire = Wire { spoil: Some(spoil.clone()), ..whole.clone() };
        tried.push(Tried { spoilt: spoil.clone(), ended: onboarding(&wire).await });
    }
    judge(&tried, &[NEEDED, NEEDED_BY_A_PERSON].concat());
}
