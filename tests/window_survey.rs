//! The promise: the desk's window says of the whole tenant what the command says, to the operator alone,
//! and changes nothing there. By accessible names, at the practice tenants.

#[allow(dead_code, unused_imports, reason = "a page needs less of it than an onboarding")]
#[path = "common/driven.rs"]
mod driven;
#[allow(dead_code, reason = "the page shows the verdicts, and names nothing by itself")]
#[path = "tenant_check/judged.rs"]
mod judged;

use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use driven::Driven;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use http::{Method, Request};
use keydesk::Http;
use keydesk::desk::{Touch, in_process};
use keydesk::practice::PreparedTenant;
use keydesk::readiness::checks::{Verdict, Weight};
use keydesk::readiness::sources;
use keydesk::words::Words;
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

/// At home, with an operator whose sign-in may read everything or only what a session needs.
fn at_home(tenant: PreparedTenant, may_read_all: bool) -> (Driven, PathBuf, Writes) {
    let (mut folder, writes) = (PathBuf::new(), Writes::default());
    let seen = Arc::clone(&writes);
    let mut desk = Driven::open_after(
        |options| {
            // No key is touched, and without a hand to wait for the tenant keeps no limits.
            options.touch = Touch::Instant;
            options.world.tenant = Some(tenant);
            folder.clone_from(&options.world.folder);
            options.network = Box::new(move |router| watched(in_process(router), seen));
        },
        async |desk| {
            desk.world.let_reports_catch_up();
            for scope in sources::SCOPES.iter().filter(|_| may_read_all) {
                desk.world.consent(scope);
            }
        },
    );
    // What was consented to is in the next token.
    desk.press("Sign out");
    desk.press("Sign in");
    (desk, folder, writes)
}

/// What was asked of Graph that changes something, as it left the desk.
type Writes = Arc<Mutex<Vec<String>>>;

fn watched(http: Http, writes: Writes) -> Http {
    Http::new(tower::service_fn(move |request: Request<Bytes>| {
        let (method, uri) = (request.method(), request.uri());
        let is_read = method == Method::GET || uri.path().ends_with("/$batch");
        if uri.host() == Some("graph.microsoft.com") && !is_read {
            writes.lock().expect("no panic").push(format!("{method} {uri}"));
        }
        // A batch of reads is no change; one with anything else would be.
        if uri.path().ends_with("/$batch") {
            let body = String::from_utf8_lossy(request.body());
            let changes = ["POST", "PATCH", "PUT", "DELETE"].map(|it| format!("\"{it}\""));
            if changes.iter().any(|it| body.contains(it)) {
                writes.lock().expect("no panic").push(body.into_owned());
            }
        }
        http.clone().oneshot(request)
    }))
}

fn told(desk: &Driven) -> String {
    let nodes = desk.window.root().children_recursive();
    let nodes = nodes.map(|it| it.accesskit_node());
    nodes.flat_map(|it| [it.label(), it.value()]).flatten().collect::<Vec<_>>().join("\n")
}

fn press_first(desk: &mut Driven, part: &str) {
    let found = desk.window.query_all_by_label_contains(part).next();
    let Some(button) = found else { panic!("{part:?} is not in {}", told(desk)) };
    button.click();
    desk.window.run();
}

fn until_read(desk: &mut Driven, heading: &str) {
    let begun = std::time::Instant::now();
    while !told(desk).contains(heading) {
        assert!(begun.elapsed() < driven::PATIENCE * 2, "{heading:?} is not in {}", told(desk));
        std::thread::sleep(std::time::Duration::from_millis(50));
        desk.window.run();
    }
}

/// All lines of a group, page by page.
fn lines(desk: &mut Driven, group: &str) -> String {
    press_first(desk, group);
    let mut all = told(desk);
    while let Some(button) = desk.window.query_by_label_contains("Show more, page ") {
        let name = button.accesskit_node().label().unwrap_or_default();
        let pages: Vec<usize> = name.split(' ').filter_map(|it| it.parse().ok()).collect();
        if pages[0] == pages[1] {
            break;
        }
        desk.press(&name);
        all += &told(desk);
    }
    all
}

fn of(verdicts: &[Verdict], weight: Weight) -> Vec<&Verdict> {
    let is_it = |it: &&Verdict| it.found().is_some() && it.check.weight == weight;
    verdicts.iter().filter(is_it).collect()
}

#[test]
fn the_broken_tenant_is_told_in_the_window_as_by_the_command() {
    let (mut desk, _, writes) = at_home(PreparedTenant::Broken, true);
    let documents =
        Runtime::new().expect("a runtime").block_on(judged::read(PreparedTenant::Broken));
    let verdicts = judged::judge(&documents);
    let groups = [Weight::Stops, Weight::Risk, Weight::Advice].map(|it| of(&verdicts, it));
    desk.press("The tenant");
    let heading = format!(
        "{} findings stop keys, {} leave a door open, {} are advice",
        groups[0].len(),
        groups[1].len(),
        groups[2].len()
    );
    until_read(&mut desk, &heading);
    let words = Words::english();
    let names = ["What keeps keys from people", "What leaves a door open", "What could be better"];
    for (name, found) in names.into_iter().zip(&groups) {
        let lines = lines(&mut desk, name);
        for it in found {
            // Names of the tenant are cut in the window.
            let said = words.check(it, 0).expect("it is found");
            let said = said.split(':').next().unwrap_or_default();
            assert!(lines.contains(said), "{said}: {lines}");
        }
    }
    // One of them alone: who can change it, and how.
    press_first(&mut desk, "What keeps keys from people");
    press_first(&mut desk, "Self-service set up of passkeys is off");
    let alone = told(&desk);
    assert!(alone.contains("Entra refuses each registration without it"), "{alone}");
    assert!(alone.contains("Authentication Policy Administrator: `keydesk tenant plan` with"));
    desk.press("All lines");
    let writes = writes.lock().expect("no panic").clone();
    assert!(writes.is_empty(), "{writes:?}");
    // A session can begin afterwards, and the page is gone after a lock.
    desk.press("Lock");
    desk.press("Sign in");
    desk.until("Start a session");
    desk.over();
}

#[test]
fn nothing_is_to_be_done_in_the_tenant_with_keys_only() {
    let (mut desk, ..) = at_home(PreparedTenant::KeysOnly, true);
    desk.press("The tenant");
    until_read(&mut desk, "Nothing stops keys, no door is open");
    desk.press("Back");
    desk.until("Start a session");
    desk.over();
}

/// What the sign-in of a desk may not read is named with the permission, and the rest is judged.
#[test]
fn a_desk_that_may_not_read_all_names_the_permission() {
    let (mut desk, ..) = at_home(PreparedTenant::Broken, false);
    desk.press("The tenant");
    until_read(&mut desk, "One finding stops keys, ");
    let unknown = lines(&mut desk, "What is not known: ");
    assert!(unknown.contains("can consent to the permission Policy.Read.All"), "{unknown}");
    let stops = lines(&mut desk, "What keeps keys from people: ");
    assert!(stops.contains("Self-service set up of passkeys is off"), "{stops}");
    desk.over();
}

#[test]
fn people_are_counted_from_the_window_and_the_numbers_stay() {
    let (mut desk, folder, _) = at_home(PreparedTenant::Mixed, true);
    desk.press("The tenant");
    desk.press("Who has a key?");
    desk.until("Nobody was counted from this desk yet");
    desk.press("Count now");
    desk.until_beginning(" people have a security key: ");
    assert!(!folder.join("coverage-underway.jsonl").exists(), "nobody's name stays");
    assert!(folder.join("coverage-runs.jsonl").exists());
    let everybody = told(&desk);
    desk.press("By department");
    desk.until_beginning("Everybody: ");
    desk.press("Over time");
    desk.until_beginning("The line begins with the second day");
    // The page is read from the disk when it is opened again.
    desk.press("Back");
    desk.press("The tenant");
    desk.press("Who has a key?");
    desk.until_beginning(" people have a security key: ");
    let heading = |it: &str| {
        let line = it.lines().find(|it| it.contains(" people have a security key: "));
        line.map(str::to_owned)
    };
    assert_eq!(heading(&told(&desk)), heading(&everybody));
    desk.over();
}
