//! The promise: the desk that meets a real tenant is the one that was practised. It is opened here as
//! `keydesk open` does it, over https, at the served practice tenant; only the tenant is not real.

use std::path::Path;

use keydesk::ceremony::fact::{self, Fact};
use keydesk::ceremony::next::{Question, Way};
use keydesk::ceremony::nouns::{IdentityCheck, Mode, Purpose};
use keydesk::config::Config;
use keydesk::desk::live::{self, ConnectTrouble, Instead, LiveTrouble};
use keydesk::ledger::{Ledger, LedgerTrouble};
use keydesk::runner::{Click, OperatorScene, SignInState, UnderWay};

#[path = "common/approve.rs"]
mod approve;
#[path = "common/front.rs"]
mod front;
#[path = "common/served.rs"]
mod served;

use front::{until, until_asked};
use served::Tenant;

/// An operator signs in with a device code, a pass is issued and taken back, and what was done is
/// in the ledger with who did it.
#[tokio::test(flavor = "multi_thread")]
async fn a_session_at_a_tenant_over_the_network() {
    let folder = tempfile::tempdir().expect("a folder");
    let (ca, world) = (folder.path().join("ca.pem"), folder.path().join("world"));
    let [ca_file, world_file] = [&ca, &world].map(|it| it.to_string_lossy().into_owned());
    let tenant = Tenant::serve(&["--ca", &ca_file, "--world", &world_file]);
    let config = config(folder.path(), &tenant, "/bin/true");
    let address = tenant.told("address").parse().expect("an address");
    let instead = Some(Instead { address, ca: &ca });
    let state = folder.path().join("desk");
    std::fs::create_dir(&state).expect("a folder");
    let desk = live::open(&config, &state, instead, None, std::sync::Arc::new(|| ())).await;
    let desk = desk.expect("it opens");
    let another = live::open(&config, &state, instead, None, std::sync::Arc::new(|| ())).await;
    assert!(matches!(
        another.err(),
        Some(LiveTrouble::Ledger(LedgerTrouble::OpenElsewhere { .. }))
    ));
    let mut views = desk.views;
    let clicks = keydesk::desk::stand_beside(desk.clicks, views.clone());
    let running = tokio::spawn(desk.runner.run());
    let click = |it| clicks.send(it).expect("the desk is there");

    click(Click::SignIn);
    let view = until(&mut views, "a scene", |it| {
        matches!(
            &it.operator.scene,
            Some(OperatorScene::SignIn {
                state: SignInState::UnderWay(UnderWay { code: Some(_), .. }),
                ..
            })
        )
    })
    .await;
    let Some(OperatorScene::SignIn {
        state: SignInState::UnderWay(UnderWay { code: Some(code), .. }),
        ..
    }) = view.operator.scene
    else {
        unreachable!("it was waited for")
    };
    approve::approve("j.smith@contoso.example", &tenant, &ca, &code.code).await;
    let view = until(&mut views, "a scene", |it| {
        matches!(it.operator.scene, Some(OperatorScene::Home { .. }))
    })
    .await;
    assert_eq!(view.operator.name, "J. Smith");

    click(Click::Start(Purpose::Onboarding));
    until_asked(&mut views, |it| matches!(it, Question::WhoIsIt)).await;
    click(Click::Search("Amira".to_owned()));
    let view = until(&mut views, "a scene", |it| match &it.operator.scene {
        Some(OperatorScene::Asking { data, .. }) => !data.people.is_empty(),
        _ => false,
    })
    .await;
    let Some(OperatorScene::Asking { data, .. }) = view.operator.scene else {
        unreachable!("it was waited for")
    };
    click(Click::Choose(data.people[0].clone()));
    until_asked(&mut views, |it| matches!(it, Question::CheckIdentity)).await;
    click(Click::Identity(IdentityCheck::PhotoId));
    let view = until_asked(&mut views, |it| matches!(it, Question::InsertKey { .. })).await;
    assert!(view.person.session.is_some_and(|it| it.pass.is_none()), "nobody uses the pass");
    assert!(passes(&world) == 1, "it is alive");

    click(Click::Way(Way::GiveUp));
    let view = until(&mut views, "a scene", |it| {
        matches!(it.operator.scene, Some(OperatorScene::Ended { .. }))
    })
    .await;
    assert!(
        matches!(&view.operator.scene, Some(OperatorScene::Ended { left, .. }) if left.is_empty())
    );
    assert_eq!(passes(&world), 0);
    drop(clicks);
    running.await.expect("no panic").expect("the ledger can be written");

    let entries = Ledger::read(&state.join(live::LEDGER)).await.expect("it is whole");
    let by =
        entries.iter().filter(|it| it.operator.as_ref().is_some_and(|it| it.name == "J. Smith"));
    assert_eq!(by.count(), entries.len());
    // M5: what was done at a practice tenant never passes for something that was done at a real one.
    assert!(matches!(
        &entries[0].fact,
        Fact::Session(fact::Session::Opened { desk, .. }) if desk.mode == Mode::Practice
    ));
    let calls = entries.iter().flat_map(|it| &it.calls);
    assert!(calls.clone().count() >= 8);
    assert!(calls.clone().all(|it| it.request_id.is_some()));
}

/// What the settings lack is said before anybody stands there.
#[tokio::test]
async fn a_desk_that_cannot_be_opened_says_why() {
    let folder = tempfile::tempdir().expect("a folder");
    let open = async |config: &Config, ca: &Path| {
        let address = "127.0.0.1:9".parse().expect("an address");
        let instead = Some(Instead { address, ca });
        live::open(config, folder.path(), instead, None, std::sync::Arc::new(|| ())).await.err()
    };
    let nowhere = folder.path().join("no-such.pem");
    let refused = open(&Config::default(), &nowhere).await.expect("it names no tenant");
    assert!(matches!(refused, LiveTrouble::Connect(ConnectTrouble::NoTenant)), "{refused}");
    assert!(refused.to_string().contains("[tenant]"), "{refused}");
    let tenant = Tenant::serve(&[]);
    let refused = open(&config(folder.path(), &tenant, "/bin/true"), &nowhere).await;
    assert!(refused.expect("there is no such file").to_string().contains("no-such.pem"));
    std::fs::write(&nowhere, "nothing").expect("written");
    let refused = open(&config(folder.path(), &tenant, "/bin/true"), &nowhere).await;
    assert!(refused.expect("it is no certificate").to_string().contains("no certificate"));
}

fn config(folder: &Path, tenant: &Tenant, browser: &str) -> Config {
    let file = folder.join("kiosk.toml");
    let text = format!(
        "[tenant]\nid = \"{}\"\nclient_id = \"{}\"\n\
         [operator]\nsign_in = \"device-code\"\nbrowser = \"{browser}\"\n",
        tenant.told("tenant"),
        tenant.told("client"),
    );
    std::fs::write(&file, text).expect("written");
    Config::read(&file).expect("it can be")
}

/// The passes of people who have changed, as the practice tenant has them on disk.
fn passes(world: &Path) -> usize {
    let people = std::fs::read_dir(world.join("people")).expect("it is kept");
    let people = people.map(|it| std::fs::read(it.expect("an entry").path()).expect("readable"));
    let people = people.map(|it| serde_json::from_slice::<serde_json::Value>(&it).expect("JSON"));
    people.filter(|it| !it["pass"].is_null()).count()
}
