//! The pages about the whole tenant: every line of every group alone and in its list, in every look; who
//! has a key as a picture and in words; and nothing of it for anybody but the operator.

use std::collections::BTreeMap;
use std::sync::Arc;

use egui_kittest::kittest::{NodeT as _, Queryable as _};
use keydesk::readiness::checks::{self, Weight};
use keydesk::readiness::coverage::{Counts, Coverage, Part, Run, Standing};
use keydesk::runner::Notice;
use keydesk::runner::survey::{
    CheckView, Checked, Count, CountTrouble, Counted, CoverageView, Outcome, Page, State, Unknown,
    Verdict,
};
use keydesk::screens::Half;
use keydesk::words::Words;

use super::*;

/// As long as a name of a policy is shown.
const LONG: &str = "Everybody but the emergency accounts: phishing-r";

fn not_permitted() -> TenantTrouble {
    TenantTrouble::NotPermitted {
        code: "Authorization_RequestDenied".into(),
        scope: Some("Policy.Read.All".into()),
        role: Some("Global Reader".into()),
        ids: RequestIds {
            client_request_id: "3f2c7a10-58d4-4f0a-9be1-6a0c7d1f2e33".into(),
            request_id: Some("0d9c7a10-58d4-4f0a-9be1-6a0c7d1f2e44".into()),
        },
    }
}

/// Each check is once found with many names, once good, once not known.
fn verdicts() -> Vec<Verdict> {
    let names = || (0..14).map(|it| format!("{LONG}{it}")).collect();
    let mut all: Vec<Verdict> = Vec::new();
    let checks = checks::all();
    for (number, check) in checks.enumerate() {
        let outcome = match number % 6 {
            0..=2 => Outcome::Judged(State::Found(names())),
            3 => Outcome::Judged(State::Good),
            4 => Outcome::CannotTell(Unknown::Refused {
                path: "policies/identitySecurityDefaultsEnforcementPolicy",
                trouble: not_permitted(),
            }),
            _ => Outcome::CannotTell(Unknown::NotSaid),
        };
        all.push(Verdict { check, outcome, part: None });
    }
    all
}

fn checked(verdicts: Vec<Verdict>) -> CheckView {
    let (tenant, at) = (Some("Contoso Hospital Trust".to_owned()), time(NOW));
    CheckView::Read(Arc::new(Checked { tenant, at, verdicts }))
}

fn check(view: CheckView) -> View {
    View { at: time(NOW), ..View::of(operator(), None, OperatorScene::TenantCheck(view).into()) }
}

fn counts(numbers: [u64; 6]) -> Counts {
    let standings: BTreeMap<_, _> = Standing::ACTIVE.into_iter().zip(numbers).collect();
    Counts { standings, ..Counts::default() }
}

fn count_of(day: &str, key: u64) -> Run {
    let at = time(&format!("2026-11-{day}T08:00:00Z"));
    let counts = counts([key, 210, 400, 190 - key / 10, 80, 20]);
    Run { read_at: at, report_made: Some(at), counts }
}

fn counted(days: &[&str]) -> Counted {
    let runs: Vec<Run> =
        days.iter().zip(1_u64..).map(|(day, it)| count_of(day, it * 140)).collect();
    let last = runs.last().expect("a day").clone();
    let names = ["Cardiology", LONG, "", "Maintenance & Grounds"].map(str::to_owned);
    let more = (0..30).map(|it| format!("Ward {it}"));
    let part =
        |(name, it): (String, u64)| Part { name, counts: counts([90 - it, 9, 30, 8, 2, it]) };
    let coverage = Coverage {
        read_at: last.read_at,
        report_made: last.report_made,
        all: last.counts,
        parts: names.into_iter().chain(more).zip(1..).map(part).collect(),
        departed: 3,
        unknown_words: std::collections::BTreeSet::new(),
    };
    Counted { coverage, runs }
}

fn coverage(last: Option<Counted>, count: Count) -> View {
    let scene = OperatorScene::Coverage(CoverageView { last: last.map(Arc::new), count });
    View { at: time(NOW), ..View::of(operator(), None, scene.into()) }
}

/// With a name for the picture of each.
pub fn every_scene() -> Vec<(&'static str, View)> {
    let premium = TenantTrouble::NotPermitted {
        code: "Authentication_RequestFromNonPremiumTenantOrB2CTenant".into(),
        scope: None,
        role: None,
        ids: RequestIds::default(),
    };
    let disk = CountTrouble::Disk("the file coverage-underway.jsonl is in use elsewhere".into());
    let good = verdicts().into_iter().map(|it| {
        let outcome = Outcome::Judged(State::Good);
        Verdict { outcome, ..it }
    });
    vec![
        ("tenant-reads", check(CheckView::Reading { read: 12, all: 34 })),
        ("tenant-failed", check(CheckView::Failed(TenantTrouble::Unreachable))),
        ("tenant", check(checked(verdicts()))),
        ("tenant-good", check(checked(good.collect()))),
        ("home-tenant-stops", home_with_stops()),
        ("coverage-nobody", coverage(None, Count::None)),
        ("coverage-reads", coverage(None, Count::Reads { report: 120_000, members: 3_000 })),
        ("coverage-counts", coverage(None, Count::Counts)),
        ("coverage-premium", coverage(None, Count::Stopped(CountTrouble::Tenant(premium)))),
        ("coverage-disk", coverage(Some(counted(&["20"])), Count::Stopped(disk))),
        ("coverage", coverage(Some(counted(&["02", "12", "20"])), Count::None)),
        ("coverage-old", coverage(Some(counted(&["02"])), Count::None)),
    ]
}

fn home_with_stops() -> View {
    let stops = |it: &Verdict| it.found().is_some() && it.check.weight == Weight::Stops;
    let stops = verdicts().into_iter().filter(stops);
    let notices = stops.map(|verdict| Notice::TenantStops { verdict, at: time(NOW) }).collect();
    View::of(operator(), None, OperatorScene::Home { today: Today::default(), notices }.into())
}

const GROUPS: [&str; 5] = [
    "What keeps keys from people: ",
    "What leaves a door open: ",
    "What could be better: ",
    "What is not known: ",
    "What is good: ",
];

/// Turns every page, and returns what is wrong on one of them.
fn on_each_page(desk: &mut Desk, least: f32, what: &str) -> Vec<String> {
    let mut all = Vec::new();
    for _ in 0..40 {
        let faults = laid_out::faults(desk, least);
        all.extend(faults.into_iter().map(|it| format!("{what}: {it}")));
        let more = |it: &egui_kittest::Node<'_>| it.accesskit_node().label();
        let pages = desk
            .window
            .root()
            .children_recursive()
            .find_map(|it| more(&it).filter(|it| it.starts_with("Show more, page ")));
        let Some(pages) = pages else { return all };
        desk.press(&pages);
        let numbers: Vec<&str> = pages.split(' ').collect();
        if numbers[3] == numbers[5] {
            return all;
        }
    }
    panic!("{what}: the pages have no end");
}

/// The first of those whose name has this in it.
fn press_first(desk: &mut Desk, part: &str) {
    let found = desk.window.query_all_by_label_contains(part).next();
    let Some(button) = found else { panic!("{part:?} is not in {}", desk.told()) };
    button.click();
    desk.window.run();
}

/// What is behind a press, painted as `pictures` does it.
pub fn pictures(desk: &mut Desk, folder: &std::path::Path, look: &str) {
    desk.show(check(checked(verdicts())));
    press_first(desk, GROUPS[3]);
    desk.picture(&folder.join(format!("{look}-tenant-unknown.png")));
    press_first(desk, "can consent");
    desk.picture(&folder.join(format!("{look}-tenant-unknown-line.png")));
    desk.press("All lines");
    press_first(desk, GROUPS[1]);
    press_first(desk, "Administrator can change it");
    desk.picture(&folder.join(format!("{look}-tenant-line.png")));
    desk.show(coverage(Some(counted(&["02", "12", "20"])), Count::None));
    desk.press("By department");
    desk.picture(&folder.join(format!("{look}-coverage-parts.png")));
    desk.press("Over time");
    desk.picture(&folder.join(format!("{look}-coverage-time.png")));
}

#[test]
fn every_line_of_every_group_is_laid_out_in_every_look() {
    let mut all = Vec::new();
    for (look, presses, larger) in
        [("light", 0, false), ("contrast", 1, true), ("dark", 2, false), ("large", 0, true)]
    {
        for half in [Half::Both, Half::Operators] {
            let least = if larger { 16.0 } else { 13.0 };
            let mut desk = Desk::real_half(half, home(), [1280.0, 720.0]);
            let mut wanted = laid_out::Wanted::new(presses, larger);
            wanted.show(&mut desk, check(checked(verdicts())));
            for group in GROUPS {
                press_first(&mut desk, group);
                all.extend(on_each_page(&mut desk, least, &format!("{look} {group}")));
            }
            press_first(&mut desk, GROUPS[1]);
            press_first(&mut desk, "Administrator can change it");
            for number in 0..40 {
                all.extend(on_each_page(&mut desk, least, &format!("{look} line {number}")));
                if !desk.shows("Next") {
                    break;
                }
                desk.press("Next");
            }
            desk.press("All lines");
            assert!(desk.shows("Is the tenant ready?") || desk.shows("Who has a key?"));
            wanted.show(&mut desk, coverage(Some(counted(&["02", "12", "20"])), Count::None));
            for tab in ["Everybody", "By department", "Over time"] {
                desk.press(tab);
                all.extend(on_each_page(&mut desk, least, &format!("{look} {tab}")));
            }
        }
    }
    assert!(all.is_empty(), "{} faults\n{}", all.len(), all.join("\n"));
}

#[test]
fn one_sentence_says_how_the_tenant_is_and_each_line_who_can_change_it() {
    let found = |weight: Weight| {
        let is_it = |it: &&Verdict| it.found().is_some() && it.check.weight == weight;
        verdicts().iter().filter(is_it).count()
    };
    let (stops, risks) = (found(Weight::Stops), found(Weight::Risk));
    let mut desk = Desk::at(check(checked(verdicts())));
    let heading = format!(
        "{stops} findings stop keys, {risks} leave a door open, {} are advice",
        found(Weight::Advice)
    );
    assert!(desk.shows(&heading), "{}", desk.told());
    press_first(&mut desk, &format!("What leaves a door open: {risks}"));
    press_first(&mut desk, "Administrator can change it");
    let told = desk.told();
    assert!(told.contains("This leaves a door open"), "{told}");
    assert!(told.contains(" Administrator: "), "{told}");
    assert!(told.contains("Entra admin center, "), "{told}");
    desk.press("All lines");
    press_first(&mut desk, "What is not known: ");
    assert!(
        desk.told().contains("can consent to the permission Policy.Read.All"),
        "{}",
        desk.told()
    );
    desk.press("Read again");
    assert!(matches!(desk.clicked(), Click::ReadTenant));
    desk.press("Who has a key?");
    assert!(matches!(desk.clicked(), Click::Survey(Page::Coverage)));
    desk.press("Back");
    assert!(matches!(desk.clicked(), Click::Close));
}

#[test]
fn who_has_a_key_is_told_to_whoever_cannot_see_the_picture() {
    let mut desk = Desk::at(coverage(Some(counted(&["02", "12", "20"])), Count::None));
    let told = desk.told();
    assert!(told.contains("420 of 1278 people have a security key: 32 %"), "{told}");
    assert!(
        told.contains("Counted 2 days ago, from Microsoft’s report of 20 Nov 2026, 08:00"),
        "{told}"
    );
    assert!(told.contains("Only a phone: SMS or call: 148"), "{told}");
    assert!(told.contains("148 people have only a phone"), "{told}");
    desk.press("By department");
    let told = desk.told();
    assert!(told.contains("Cardiology: 64 % of 139. Security key: 89"), "{told}");
    assert!(told.contains("No department: "), "{told}");
    desk.press("Over time");
    let told = desk.told();
    assert!(told.contains("Security key: 13 % on 2 Nov 2026, 32 % on 20 Nov 2026"), "{told}");
    desk.press("Count again");
    assert!(matches!(desk.clicked(), Click::ReadTenant));
    // A picture that is old asks for new numbers, and one day is no line.
    desk.show(coverage(Some(counted(&["02"])), Count::None));
    desk.press("Everybody");
    assert!(desk.told().contains("The numbers are old: count again"), "{}", desk.told());
    desk.press("Over time");
    assert!(desk.told().contains("The line begins with the second day"), "{}", desk.told());
}

#[test]
fn home_leads_to_the_pages_and_they_lead_to_each_other() {
    for size in [[853.0, 480.0], [1280.0, 800.0]] {
        let mut desk = Desk::sized(home(), size);
        desk.press("The tenant");
        assert!(matches!(desk.clicked(), Click::Survey(Page::Check)));
        desk.show(check(CheckView::Reading { read: 1, all: 2 }));
        desk.press("Who has a key?");
        assert!(matches!(desk.clicked(), Click::Survey(Page::Coverage)));
        desk.show(coverage(None, Count::None));
        desk.press("Is the tenant ready?");
        assert!(matches!(desk.clicked(), Click::Survey(Page::Check)));
    }
}

/// A name from the tenant may have letters that the fonts lack.
#[test]
fn names_that_the_fonts_cannot_write_are_no_boxes() {
    let mut all = verdicts();
    all[0].outcome = Outcome::Judged(State::Found(vec!["陳大文\u{202e}".into(), "x".repeat(300)]));
    let desk = Desk::at(check(checked(all)));
    assert!(!desk.told().contains("陳"), "{}", desk.told());
    let mut last = counted(&["20"]);
    last.coverage.parts[0].name = "病院".into();
    let mut desk = Desk::at(coverage(Some(last), Count::None));
    desk.press("By department");
    assert!(desk.told().contains("??"), "{}", desk.told());
}

/// What rests on the first part of a list says so, in the list and alone.
#[test]
fn a_line_that_rests_on_a_part_says_so() {
    let part = Some("roleManagement/directory/roleAssignments".to_owned());
    let good = Outcome::Judged(State::Good);
    let line = checks::all().next().expect("there is one");
    let verdict = Verdict { check: line, outcome: good, part };
    let told = "Only the first part of roleManagement/directory/roleAssignments was read. \
                What stands in the rest may change this";
    let mut desk = Desk::at(check(checked(vec![verdict.clone()])));
    assert!(desk.told().contains(told), "{}", desk.told());
    let name = format!("{}. {told}", Words::english().check(&verdict, 2).expect("it matters"));
    desk.press(&name);
    assert!(desk.shows("Not all of it was read") && desk.shows(told), "{}", desk.told());
}
